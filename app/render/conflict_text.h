#pragma once

#include "app/render/word_dates.h"
#include "core/store/taken_in.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace render {

/// What is said of two people's work on one project: what both changed, and what became of changes taken in.
class ConflictText
{
    Q_DECLARE_TR_FUNCTIONS(ConflictText)

public:
    explicit ConflictText(const QLocale &locale = QLocale()) : m_dates(locale) {}

    /// "Claim “4 soldiers were killed”", "Note on “4 soldiers were killed”".
    [[nodiscard]] static QString thing(const store::Conflict &conflict);
    /// "Date", "Status".
    [[nodiscard]] static QString part(const store::Conflict &conflict);
    /// "6 January 2022", "(removed)".
    [[nodiscard]] QString side(const store::Conflict &conflict, const store::Conflict::Side &side) const;

    /// "Took in 4 changes of Anna", and whether there are conflicts.
    [[nodiscard]] static QString summary(const store::TakenIn &taken);
    /// What was left out, a sentence each.
    [[nodiscard]] static QStringList leftOut(const store::TakenIn &taken);

private:
    [[nodiscard]] static QString claimPart(const std::string &part);
    [[nodiscard]] static QString rowPart(const std::string &part);
    [[nodiscard]] static QString grouped(const std::string &part, const QString &value);

    WordDates m_dates;
};

} // namespace render
