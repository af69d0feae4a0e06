#include "app/window/project/history_words.h"

#include "app/render/claim_words.h"
#include "app/render/word_dates.h"
#include "app/window/project/mark_kind.h"
#include "core/model/names.h"

#include <algorithm>

namespace ui {

namespace {

QString detail(const store::HistoryStep &step, std::size_t index)
{
    return index < step.details.size() ? QString::fromStdString(step.details[index]) : QString();
}

int countIn(const store::HistoryStep &step, std::size_t index)
{
    return std::max(1, detail(step, index).toInt());
}

QString dateIn(const store::HistoryStep &step)
{
    const base::Result<base::Edtf> edtf = base::Edtf::parse(detail(step, 0).toStdString());
    return edtf ? render::WordDates().words(*edtf) : detail(step, 0);
}

} // namespace

QString HistoryWords::done(const store::HistoryStep &step)
{
    if (step.name == "set-status") {
        const int count = countIn(step, 1);
        if (detail(step, 0) == QLatin1String("accepted"))
            return tr("Accepted %n claims", nullptr, count);
        if (detail(step, 0) == QLatin1String("rejected"))
            return tr("Rejected %n claims", nullptr, count);
        return tr("Put %n claims back to unreviewed", nullptr, count);
    }
    if (step.name == "correct-claim")
        return tr("Corrected a claim");
    if (step.name == "add-event")
        return tr("Added an event");
    if (step.name == "add-annotation")
        return detail(step, 0) == QLatin1String("pin") ? tr("Pinned an event") : tr("Added a note");
    if (step.name == "change-annotation")
        return tr("Changed a note");
    if (step.name == "remove-annotation")
        return detail(step, 0) == QLatin1String("pin") ? tr("Unpinned an event") : tr("Removed a note");
    if (step.name == "set-published")
        return detail(step, 0).isEmpty() ? tr("Removed the publication day")
                                         : tr("Set the publication day to %1").arg(dateIn(step));
    if (step.name == "merge-events")
        return tr("Merged %n events", nullptr, countIn(step, 0));
    if (step.name == "split-claims")
        return tr("Split %n claims from their event", nullptr, countIn(step, 0));
    if (step.name == "save-search")
        return tr("Saved the search “%1”").arg(detail(step, 0));
    if (step.name == "remove-search")
        return tr("Removed the search “%1”").arg(detail(step, 0));
    if (step.name == "import")
        return tr("Imported %n articles", nullptr, countIn(step, 1));
    if (step.name == "hide-batch")
        return tr("Took back an import");
    if (step.name == "show-batch")
        return tr("Brought back an import");
    return tr("Changed the project");
}

QString HistoryWords::undo(const store::HistoryStep &step)
{
    return tr("Undo: %1").arg(done(step));
}

QString HistoryWords::redo(const store::HistoryStep &step)
{
    return tr("Redo: %1").arg(done(step));
}

} // namespace ui
