#include "core/store/writing/edit_writer.h"

#include "core/base/code_points.h"
#include "core/model/names.h"
#include "core/store/rows/words.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/actor_groups.h"
#include "core/store/writing/claim_edits.h"
#include "core/store/writing/clock.h"
#include "core/store/writing/event_groups.h"
#include "core/store/writing/published_edit.h"
#include "core/store/writing/remark_edits.h"
#include "core/store/writing/search_edits.h"

#include <array>
#include <functional>
#include <utility>

namespace store {

namespace {

constexpr std::string_view insertAnnotation = R"sql(
INSERT INTO annotation(id, kind, event_id, claim_id, article_id, begin_byte, end_byte, text, time, author, created_ms,
  changed_ms) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)
)sql";
/// Nothing is written where nothing differs, so that looking at a note and closing it makes no step.
constexpr std::string_view changeAnnotation = R"sql(
UPDATE annotation SET kind = ?2, begin_byte = ?3, end_byte = ?4, text = ?5, time = ?6, changed_ms = ?7
WHERE id = ?1 AND (kind <> ?2 OR begin_byte <> ?3 OR end_byte <> ?4 OR text <> ?5 OR time <> ?6)
)sql";
constexpr std::string_view shownTwice = R"sql(
SELECT count(*) FROM article hidden_one JOIN article other ON other.digest = hidden_one.digest AND other.id <> hidden_one.id
WHERE hidden_one.batch_id = ? AND other.batch_id IN (SELECT id FROM batch WHERE hidden = 0)
)sql";
constexpr std::string_view kindOfAnnotation = "SELECT kind FROM annotation WHERE id = ?";

bool isThere(Steps &steps, std::string_view sql, std::int64_t id)
{
    return steps
        .first(
            sql, [](Row) { return true; }, id)
        .has_value();
}

/// What an annotation belongs to is there, and its words are words of the article.
void checkTarget(Steps &steps, const model::Annotation &annotation)
{
    struct Target
    {
        const char *what;
        std::string_view sql;
        std::int64_t id;
    };
    const std::array targets{Target{"event", "SELECT 1 FROM event WHERE id = ?", annotation.event.value},
                             Target{"claim", "SELECT 1 FROM claim WHERE id = ?", annotation.claim.value},
                             Target{"article", "SELECT 1 FROM article WHERE id = ?", annotation.article.value}};
    bool any = false;
    for (const Target &target : targets) {
        any = any || target.id != 0;
        if (target.id != 0 && !isThere(steps, target.sql, target.id) && steps.isGood())
            return steps.failNotFound(target.what, target.id);
    }
    if (!any)
        return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"target"}});
    if (!annotation.article.isValid())
        return;
    const auto text = steps.first(
        "SELECT text FROM article WHERE id = ?", [](Row row) { return row.text(0); }, annotation.article);
    const base::TextRange range = annotation.range;
    if (text && (range.begin > range.end || range.end > text->size() || !base::isCodePointBorder(*text, range.begin) ||
                 !base::isCodePointBorder(*text, range.end)))
        steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"range"}});
}

void writeAnnotation(Steps &steps, const model::Annotation &annotation, const std::string &author)
{
    checkTarget(steps, annotation);
    if (!steps.isGood() || !isTimeOrEmpty(steps, annotation.time))
        return;
    const std::int64_t now = nowMs();
    steps.run(insertAnnotation, annotation.id, model::nameOf(annotation.kind), annotation.event, annotation.claim,
              annotation.article, annotation.range, annotation.text, annotation.time,
              annotation.author.empty() ? author : annotation.author, now, now);
}

} // namespace

EditWriter::EditWriter(Connection &connection, base::IdGenerator &ids, History &history, std::string author)
    : m_connection(connection), m_ids(ids), m_history(history), m_author(std::move(author))
{
}

base::Result<EditOutcome> EditWriter::write(const Edit &edit, Change &told)
{
    EditOutcome outcome;
    const PlannedStep step = std::visit([&](const auto &what) { return plan(what, outcome); }, edit);
    const auto change = m_history.record(step, told);
    if (!change)
        return tl::unexpected(change.error());
    outcome.change = *change;
    return outcome;
}

PlannedStep EditWriter::plan(const SetClaimStatus &edit, EditOutcome &outcome)
{
    outcome.claim = edit.claims.size() == 1 ? edit.claims.front() : base::ClaimId{};
    PlannedStep step{
        "set-status", {std::string(model::nameOf(edit.status)), std::to_string(edit.claims.size())}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { setStatus(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const CorrectClaim &edit, EditOutcome &outcome)
{
    outcome.claim = edit.claim.id;
    PlannedStep step{"correct-claim", {std::string(model::nameOf(edit.claim.kind()))}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { correctClaim(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const AddEvent &edit, EditOutcome &outcome)
{
    model::Claim claim = edit.claim;
    claim.event = outcome.event = m_ids.next<base::EventId>();
    claim.id = outcome.claim = m_ids.next<base::ClaimId>();
    PlannedStep step{"add-event", {std::string(model::nameOf(claim.kind()))}, {}, {}, {}, {}};
    step.act = [claim = std::move(claim)](Steps &steps) { addEvent(steps, claim); };
    return step;
}

PlannedStep EditWriter::plan(const AddAnnotation &edit, EditOutcome &outcome)
{
    model::Annotation annotation = edit.annotation;
    annotation.id = outcome.annotation = m_ids.next<base::AnnotationId>();
    PlannedStep step{"add-annotation", {std::string(model::nameOf(annotation.kind))}, {}, {}, {}, {}};
    step.act = [this, annotation = std::move(annotation)](Steps &steps) {
        writeAnnotation(steps, annotation, m_author);
    };
    return step;
}

PlannedStep EditWriter::plan(const ChangeAnnotation &edit, EditOutcome &outcome)
{
    const model::Annotation &annotation = edit.annotation;
    outcome.annotation = annotation.id;
    PlannedStep step{"change-annotation", {std::string(model::nameOf(annotation.kind))}, {}, {}, {}, {}};
    step.continues = edit.continues ? annotation.id : base::AnnotationId{};
    step.act = [&annotation](Steps &steps) {
        if (!isThere(steps, kindOfAnnotation, annotation.id.value))
            return steps.failNotFound("annotation", annotation.id.value);
        if (isTimeOrEmpty(steps, annotation.time))
            steps.run(changeAnnotation, annotation.id, model::nameOf(annotation.kind), annotation.range,
                      annotation.text, annotation.time, nowMs());
    };
    return step;
}

PlannedStep EditWriter::plan(const RemoveAnnotation &edit, EditOutcome &outcome)
{
    outcome.annotation = edit.annotation;
    const auto kind = m_connection.first(
        kindOfAnnotation, [](Row row) { return row.text(0); }, edit.annotation);
    PlannedStep step{"remove-annotation", {kind ? kind->value_or(std::string()) : std::string()}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) {
        if (!isThere(steps, kindOfAnnotation, edit.annotation.value))
            return steps.failNotFound("annotation", edit.annotation.value);
        steps.run("DELETE FROM annotation WHERE id = ?", edit.annotation);
    };
    return step;
}

PlannedStep EditWriter::plan(const SetPublished &edit, EditOutcome & /*outcome*/)
{
    const auto title = m_connection.first(
        "SELECT CASE title WHEN '' THEN source_name ELSE title END FROM article WHERE id = ?",
        [](Row row) { return row.text(0); }, edit.article);
    PlannedStep step{
        "set-published", {edit.published, title ? title->value_or(std::string()) : std::string()}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { setPublished(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const SetBatchHidden &edit, EditOutcome & /*outcome*/)
{
    const auto about = m_connection.first(
        "SELECT label, (SELECT count(*) FROM article WHERE batch_id = batch.id) FROM batch WHERE id = ?",
        [](Row row) {
            return std::vector{row.text(0), row.text(1)};
        },
        edit.batch);
    PlannedStep step{edit.hidden ? "hide-batch" : "show-batch",
                     about ? about->value_or(std::vector<std::string>()) : std::vector<std::string>(),
                     {},
                     {},
                     {},
                     {}};
    step.act = [&edit](Steps &steps) {
        if (!isThere(steps, "SELECT 1 FROM batch WHERE id = ? AND dropped = 0", edit.batch.value))
            return steps.failNotFound("batch", edit.batch.value);
        const auto twice = steps.first(
            shownTwice, [](Row row) { return row.text(0); }, edit.batch);
        if (!edit.hidden && twice && *twice != "0")
            return steps.fail({base::ErrorCode::ArgumentInvalid, steps.connection().path(), {"shown-twice", *twice}});
        steps.run("UPDATE batch SET hidden = ? WHERE id = ?", edit.hidden, edit.batch);
    };
    return step;
}

PlannedStep EditWriter::plan(const MergeEvents &edit, EditOutcome &outcome)
{
    outcome.event = edit.stays;
    PlannedStep step{"merge-events", {std::to_string(edit.joined.size() + 1)}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { mergeEvents(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const SplitClaims &edit, EditOutcome &outcome)
{
    PlannedStep step{"split-claims", {std::to_string(edit.claims.size())}, {}, {}, {}, {}};
    step.act = [this, &edit, &outcome](Steps &steps) { outcome.event = splitClaims(steps, edit, m_ids); };
    return step;
}

PlannedStep EditWriter::plan(const SaveSearch &edit, EditOutcome &outcome)
{
    const bool isNew = !edit.search.id.isValid();
    SavedSearch search = edit.search;
    if (isNew)
        search.id = m_ids.next<base::SearchId>();
    outcome.search = search.id;
    PlannedStep step{"save-search", {search.name}, {}, {}, {}, {}};
    step.act = [search = std::move(search), isNew](Steps &steps) { saveSearch(steps, search, isNew); };
    return step;
}

PlannedStep EditWriter::plan(const RemoveSearch &edit, EditOutcome &outcome)
{
    outcome.search = edit.search;
    const auto name = m_connection.first(
        "SELECT name FROM saved_search WHERE id = ?", [](Row row) { return row.text(0); }, edit.search);
    PlannedStep step{"remove-search", {name ? name->value_or(std::string()) : std::string()}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { removeSearch(steps, edit.search); };
    return step;
}

PlannedStep EditWriter::plan(const AddRemark &edit, EditOutcome &outcome)
{
    model::Remark remark = edit.remark;
    remark.id = outcome.remark = m_ids.next<base::RemarkId>();
    PlannedStep step{"add-remark", {std::string(model::nameOf(remark.shape)), remark.text}, {}, {}, {}, {}};
    step.act = [this, remark = std::move(remark)](Steps &steps) { addRemark(steps, remark, m_author); };
    return step;
}

PlannedStep EditWriter::plan(const ChangeRemark &edit, EditOutcome &outcome)
{
    outcome.remark = edit.remark.id;
    PlannedStep step{
        "change-remark", {std::string(model::nameOf(edit.remark.shape)), edit.remark.text}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { changeRemark(steps, edit.remark); };
    return step;
}

PlannedStep EditWriter::plan(const RemoveRemark &edit, EditOutcome &outcome)
{
    outcome.remark = edit.remark;
    const auto about = m_connection.first(
        "SELECT shape, text FROM remark WHERE id = ?",
        [](Row row) {
            return std::vector{row.text(0), row.text(1)};
        },
        edit.remark);
    PlannedStep step{"remove-remark", {}, {}, {}, {}, {}};
    if (about && *about)
        step.details = **about;
    step.act = [&edit](Steps &steps) { removeRemark(steps, edit.remark); };
    return step;
}

PlannedStep EditWriter::plan(const SetClaimTime &edit, EditOutcome &outcome)
{
    outcome.claim = edit.claim;
    PlannedStep step{"set-time", {edit.about, edit.time}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { setClaimTime(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const KeepApart &edit, EditOutcome &outcome)
{
    outcome.event = edit.event;
    PlannedStep step{"keep-apart", {std::to_string(edit.others.size() + 1)}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { keepApart(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const MergeActors &edit, EditOutcome &outcome)
{
    outcome.actor = edit.stays;
    PlannedStep step{
        "merge-actors", {std::to_string(edit.joined.size() + 1), actorName(m_connection, edit.stays)}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { mergeActors(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const SplitActor &edit, EditOutcome &outcome)
{
    PlannedStep step{"split-actor", {edit.name}, {}, {}, {}, {}};
    // The actor itself stays when the step is undone, since articles that come later may be about it; nobody sees it.
    step.before = [this, &edit, &outcome](Steps &steps) { outcome.actor = ownActor(steps, edit, m_ids); };
    step.act = [&edit, &outcome](Steps &steps) { splitActor(steps, edit, outcome.actor); };
    return step;
}

PlannedStep EditWriter::plan(const ChangeActor &edit, EditOutcome &outcome)
{
    outcome.actor = edit.actor;
    const std::string before = actorName(m_connection, edit.actor);
    PlannedStep step{"change-actor", {changedPart(m_connection, edit), before, edit.name}, {}, {}, {}, {}};
    step.act = [&edit](Steps &steps) { changeActor(steps, edit); };
    return step;
}

PlannedStep EditWriter::plan(const EditTogether &edit, EditOutcome &outcome)
{
    std::vector<std::function<void(Steps &)>> befores;
    std::vector<std::function<void(Steps &)>> acts;
    for (const Edit &each : edit.edits) {
        const PlannedStep planned = std::visit([&](const auto &what) { return plan(what, outcome); }, each);
        if (planned.before)
            befores.push_back(planned.before);
        acts.push_back(planned.act);
    }
    const auto doAll = [](std::vector<std::function<void(Steps &)>> parts) {
        return [parts = std::move(parts)](Steps &steps) {
            for (const auto &part : parts) {
                if (steps.isGood())
                    part(steps);
            }
        };
    };
    PlannedStep step{edit.name, edit.details, {}, {}, {}, {}};
    step.before = doAll(std::move(befores));
    step.act = doAll(std::move(acts));
    return step;
}

} // namespace store
