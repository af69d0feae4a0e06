#pragma once

#include "app/render/word_dates.h"
#include "core/model/remark.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace render {

/// What is said of a person's remarks on the timeline, and of the colours that a person can choose.
class RemarkWords
{
    Q_DECLARE_TR_FUNCTIONS(RemarkWords)

public:
    explicit RemarkWords(const QLocale &locale = QLocale()) : m_dates(locale) {}

    /// "text", "shaded span", "line": what a list offers.
    [[nodiscard]] static QString shapeName(model::RemarkShape shape);
    [[nodiscard]] static QString colourName(model::PersonColour colour);
    /// Its words, or what it is where it has none.
    [[nodiscard]] static QString title(model::RemarkShape shape, const QString &text);
    [[nodiscard]] QString time(const std::string &edtf) const;
    /// For a screen reader: "Note, shaded span: Ceasefire, 5\u20137 January 2022".
    [[nodiscard]] QString spoken(const model::Remark &remark) const;

private:
    WordDates m_dates;
};

} // namespace render
