#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"

#include <QDateTime>
#include <QMap>
#include <QString>

#include <cstdint>

namespace ui {

/// What was typed, by the name of its field.
using TypedFields = QMap<QString, QString>;

/// Text that a person has begun and neither stored nor given up. Text as it was typed, understood or not.
struct Draft
{
    enum class Kind : std::uint8_t {
        Remark,     ///< written on the timeline: a new one, or a change of remark
        Event,      ///< a new event, from words of an article or from nothing
        Correction, ///< of a claim, with its note
    };
    Kind kind = Kind::Remark;
    base::RemarkId remark;
    base::ClaimId claim;
    base::ArticleId article;
    base::TextRange words; ///< of the article; bytes
    TypedFields fields;
    QString excerpt; ///< the words by which a person knows it again
    QDateTime typed; ///< of the last key, UTC, to the second

    friend bool operator==(const Draft &, const Draft &) = default;
};

/// The longest of what was typed; names and numbers are shorter than prose.
[[nodiscard]] QString longestOf(const TypedFields &fields);

} // namespace ui
