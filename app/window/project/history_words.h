#pragma once

#include "core/store/change.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What a step of the history did, in words: "Accepted 3 claims", "Set the publication day to 7 January 2022".
class HistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(HistoryWords)

public:
    [[nodiscard]] static QString done(const store::HistoryStep &step);
    /// "Undo: accepted 3 claims", for the menu.
    [[nodiscard]] static QString undo(const store::HistoryStep &step);
    [[nodiscard]] static QString redo(const store::HistoryStep &step);

private:
    // A subject each; empty for steps of another one.
    [[nodiscard]] static QString ofClaims(const store::HistoryStep &step);
    [[nodiscard]] static QString ofTimeline(const store::HistoryStep &step);
    [[nodiscard]] static QString ofActors(const store::HistoryStep &step);
    [[nodiscard]] static QString ofSearches(const store::HistoryStep &step);
    [[nodiscard]] static QString ofArticles(const store::HistoryStep &step);
};

} // namespace ui
