#pragma once

#include "app/render/picture/page_tiling.h"
#include "core/timeline/index.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDate>
#include <QtCore/QLocale>
#include <QtCore/QString>

#include <cstddef>

namespace render {

/// What a picture shows and what it leaves out, in events.
struct FigureCount
{
    std::size_t all = 0;    ///< that the project holds
    std::size_t inSpan = 0; ///< whose possible time meets the picture's
    std::size_t noOwnTime = 0;
    std::size_t oneOfDays = 0;
    std::size_t inexact = 0;      ///< any other doubt
    std::size_t noRoom = 0;       ///< in the span, in rows below the picture's end
    std::size_t rejected = 0;     ///< by a person: not drawn
    std::size_t behindOthers = 0; ///< a neighbour's mark stands for them at this scale
    std::size_t inColumns = 0;    ///< counted in columns instead of drawn one by one
    bool asColumns = false;       ///< some are drawn as columns of counts
};

/// Sentences around a picture.
class FigureWords
{
    Q_DECLARE_TR_FUNCTIONS(FigureWords)

public:
    explicit FigureWords(const QLocale &locale = QLocale());

    /// One sentence that says how the times are to be read.
    [[nodiscard]] QString doubt(const FigureCount &count) const;
    /// "Alle 39 hændelser er med." or how many are not, and why; then how many have no mark of their own.
    [[nodiscard]] QString leftOut(const FigureCount &count) const;
    [[nodiscard]] QString drawnWith(QDate date) const; ///< the day only where there is one
    /// Below a page of several.
    [[nodiscard]] QString pageMark(const PageTiling &pages, int page) const;
    [[nodiscard]] QString oneSource(const QString &caption) const;
    [[nodiscard]] QString numbersAre() const;
    [[nodiscard]] QString furtherNotes(std::size_t count) const;
    /// What follows a photo's caption: its credit, or that it is a photo's caption.
    [[nodiscard]] QString photoCredit(const QString &credit) const;
    [[nodiscard]] QString furtherPhotos(std::size_t count) const;

    enum class Key {
        Hollow,
        Killed,
        Injured,
        Detained,
        Missing,
        Displaced,
        ByReport,
        FromReport,
        UnknownBegin,
        UnknownEnd,
        OneOfDays,
        Exact,
        AtLeast,
        AtMost,
        About,
        WordsOnly,
        Disputed,
        Columns,
        Remark,
    };
    [[nodiscard]] QString legend(Key key) const;

private:
    [[nodiscard]] QString notDrawn(const FigureCount &count) const;
    [[nodiscard]] static QString effect(Key key);

    QLocale m_locale;
};

} // namespace render
