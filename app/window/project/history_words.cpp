#include "app/window/project/history_words.h"

#include "app/render/remark_words.h"
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

/// Long words are cut: the step is a line in a list.
QString shortDetail(const store::HistoryStep &step, std::size_t index)
{
    constexpr qsizetype longest = 40;
    const QString words = detail(step, index);
    return words.size() > longest ? words.left(longest).trimmed() + u'…' : words;
}

} // namespace

QString HistoryWords::done(const store::HistoryStep &step)
{
    using Words = QString (*)(const store::HistoryStep &);
    for (const Words words : {&HistoryWords::ofClaims, &HistoryWords::ofTimeline, &HistoryWords::ofActors,
                              &HistoryWords::ofArticles, &HistoryWords::ofSearches}) {
        if (const QString said = words(step); !said.isEmpty())
            return said;
    }
    return tr("Changed the project");
}

QString HistoryWords::ofClaims(const store::HistoryStep &step)
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
    if (step.name == "add-annotations")
        return tr("Added %n notes, tags, colours or pins", nullptr, countIn(step, 0));
    if (step.name == "take-over-claims")
        return tr("Took over %n claims from a table", nullptr, countIn(step, 0));
    if (step.name == "change-annotation")
        return tr("Changed a note");
    if (step.name == "remove-annotation")
        return detail(step, 0) == QLatin1String("pin") ? tr("Unpinned an event") : tr("Removed a note");
    if (step.name == "merge-events")
        return tr("Merged %n events", nullptr, countIn(step, 0));
    if (step.name == "split-claims")
        return tr("Split %n claims from their event", nullptr, countIn(step, 0));
    if (step.name == "keep-apart")
        return tr("Kept %n events apart", nullptr, countIn(step, 0));
    return {};
}

QString HistoryWords::ofTimeline(const store::HistoryStep &step)
{
    if (step.name == "set-time")
        return tr("Time of %1 changed").arg(detail(step, 0).isEmpty() ? tr("a claim") : shortDetail(step, 0));
    const auto shape = model::parseName<model::RemarkShape>(detail(step, 0).toStdString());
    const QString words = render::RemarkWords::title(shape.value_or(model::RemarkShape::Text), shortDetail(step, 1));
    if (step.name == "add-remark")
        return tr("Written on the timeline: %1").arg(words);
    if (step.name == "change-remark")
        return tr("Changed on the timeline: %1").arg(words);
    if (step.name == "remove-remark")
        return tr("Removed from the timeline: %1").arg(words);
    return {};
}

QString HistoryWords::ofSearches(const store::HistoryStep &step)
{
    if (step.name == "save-search")
        return tr("Saved the search “%1”").arg(shortDetail(step, 0));
    if (step.name == "remove-search")
        return tr("Removed the search “%1”").arg(shortDetail(step, 0));
    return {};
}

QString HistoryWords::ofActors(const store::HistoryStep &step)
{
    if (step.name == "merge-actors")
        return tr("Merged %n actors: %1", nullptr, countIn(step, 0)).arg(shortDetail(step, 1));
    if (step.name == "split-actor")
        return tr("Split off the name %1").arg(shortDetail(step, 0));
    if (step.name != "change-actor")
        return {};
    if (detail(step, 0) == QLatin1String("name"))
        return tr("Renamed %1 to %2").arg(shortDetail(step, 1), shortDetail(step, 2));
    if (detail(step, 0) == QLatin1String("type"))
        return tr("Changed the kind of %1").arg(shortDetail(step, 1));
    if (detail(step, 0) == QLatin1String("colour"))
        return tr("Changed the colour of %1").arg(shortDetail(step, 1));
    return tr("Changed the note on %1").arg(shortDetail(step, 1));
}

QString HistoryWords::ofArticles(const store::HistoryStep &step)
{
    if (step.name == "take-in")
        return tr("Took in %n changes of %1", nullptr, countIn(step, 0)).arg(QString::fromStdString(step.author));
    if (step.name == "choose-theirs")
        return tr("Chose theirs for %n changes", nullptr, countIn(step, 0));
    if (step.name == "set-published")
        return detail(step, 0).isEmpty() ? tr("Removed the publication day")
                                         : tr("Set the publication day to %1").arg(dateIn(step));
    if (step.name == "import" && step.details.size() > 2) // no article
        return tr("Imported %n events", nullptr, countIn(step, 2));
    if (step.name == "import")
        return tr("Imported %n articles", nullptr, countIn(step, 1));
    if (step.name == "hide-batch")
        return tr("Took back an import");
    if (step.name == "show-batch")
        return tr("Brought back an import");
    return {};
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
