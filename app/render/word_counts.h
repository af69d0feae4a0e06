#pragma once

#include "core/model/count.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>

namespace render {

/// Counts in words, in the language of the interface. No number appears that the source did not write: a vague count
/// stays the source's own word.
class WordCounts
{
    Q_DECLARE_TR_FUNCTIONS(WordCounts)

public:
    explicit WordCounts(QLocale locale = QLocale());

    /// For a chip: "26", "> 3.700", "mindst 18", "ca. 2.500", "26–40", "mange".
    [[nodiscard]] QString chip(const model::Count &count) const;
    /// Inside a sentence: "mere end 3.700", "mellem 26 og 40", "ingen".
    [[nodiscard]] QString sentence(const model::Count &count) const;
    [[nodiscard]] QString number(std::int64_t value) const;

private:
    QLocale m_locale;
};

} // namespace render
