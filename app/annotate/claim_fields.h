#pragma once

#include "core/model/claim.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace ui {

enum class FieldType : std::uint8_t { Text, Words /* several lines */, Choice };

/// One thing of a claim that a person can read and correct as text. For a choice the text is one of the words.
struct ClaimField
{
    QString name; ///< of the widget: "field-speaker"
    QString label;
    FieldType type = FieldType::Text;
    bool optional = false;                            ///< not shown while it is empty and nobody edits
    std::vector<std::pair<QString, QString>> choices; ///< word of the model, words for the person
    std::function<QString(const model::Claim &)> read;
    std::function<void(model::Claim &, const QString &)> write;
};

/// One claim of a kind; the lanes are named in the plural.
[[nodiscard]] QString kindTitle(model::ClaimKind kind);

/// The fields of a kind in the order of the form, without count, time and note, which have editors of their own.
/// A name that is typed anew loses its actor or place: the store joins it with one of that name.
[[nodiscard]] std::vector<ClaimField> fieldsOf(model::ClaimKind kind);

/// The field for who says so, for every kind but statements (theirs is the speaker).
[[nodiscard]] ClaimField sourceField();

[[nodiscard]] bool hasCount(model::ClaimKind kind);
[[nodiscard]] std::optional<model::Count> countOf(const model::Claim &claim);
void setCount(model::Claim &claim, std::optional<model::Count> count);

/// "exactly", "at least" ... for the list beside a number, in the order of the list.
[[nodiscard]] std::vector<std::pair<model::CountModifier, QString>> modifierWords();

} // namespace ui
