#include "tests/stress/random_edits.h"

#include "tests/support/parsed_article_builder.h"

#include <algorithm>
#include <utility>

namespace stress {

model::ParsedArticle article(int number)
{
    const std::string n = std::to_string(number);
    model::ParsedArticle parsed =
        support::ParsedArticleBuilder("Report " + n + ": soldiers shot at the bridge of Lesna, " + n +
                                      " soldiers were killed. The general says \"We hold bridge " + n + "\".")
            .publishedBy("Post", "2022-01-0" + std::to_string(number % 9 + 1))
            .actor("The general")
            .actor("General " + n)
            .killed(n + " soldiers were killed", number)
            .statement("We hold bridge " + n, "The general", 1)
            .build();
    parsed.actors.front().aliases = {"The man of bridge " + n};
    parsed.claims.front().source = {"The man of bridge " + n, base::ActorId{1}};
    return parsed;
}

RandomEdits::RandomEdits(std::uint32_t seed) : m_random(seed)
{
    const auto maker = [this](store::Edit (RandomEdits::*make)(const store::Reader &)) {
        return [this, make](const store::Reader &reader) { return (this->*make)(reader); };
    };
    for (const auto make :
         {&RandomEdits::status, &RandomEdits::statusOfMany, &RandomEdits::correction, &RandomEdits::addedEvent,
          &RandomEdits::addedAnnotation, &RandomEdits::changedAnnotation, &RandomEdits::removedAnnotation,
          &RandomEdits::mergedEvents, &RandomEdits::splitClaims, &RandomEdits::remark, &RandomEdits::keptApart,
          &RandomEdits::actor, &RandomEdits::time, &RandomEdits::published, &RandomEdits::search,
          &RandomEdits::hiddenBatch, &RandomEdits::together})
        m_makers.emplace_back(maker(make));
}

store::Edit RandomEdits::next(const store::Reader &reader)
{
    if (reader.articles()->empty())
        return articlesBack(reader);
    return reader.claims({})->empty() ? claimsBack(reader) : pick(m_makers)(reader);
}

/// Where every import is hidden there is nothing else to work on.
store::Edit RandomEdits::articlesBack(const store::Reader &reader)
{
    const auto batches = *reader.batches();
    const auto hidden = std::ranges::find(batches, true, &store::BatchLine::hidden);
    return hidden == batches.end() ? remark(reader) : store::SetBatchHidden{hidden->id, false};
}

/// Where every claim is rejected there is nothing else to decide.
store::Edit RandomEdits::claimsBack(const store::Reader &reader)
{
    store::ClaimFilter rejected;
    rejected.statuses = {model::ClaimStatus::Rejected};
    store::SetClaimStatus edit;
    const auto claims = reader.claims(rejected);
    for (const store::ClaimLine &line : *claims)
        edit.claims.push_back(line.claim.id);
    return edit;
}

std::string RandomEdits::number(unsigned below)
{
    return std::to_string(m_random() % below);
}

store::Edit RandomEdits::status(const store::Reader &reader)
{
    constexpr model::ClaimStatus some[] = {model::ClaimStatus::Accepted, model::ClaimStatus::Extracted,
                                           model::ClaimStatus::Rejected};
    const auto claims = *reader.claims({});
    return store::SetClaimStatus{{pick(claims).claim.id}, some[m_random() % std::size(some)]};
}

store::Edit RandomEdits::statusOfMany(const store::Reader &reader)
{
    store::SetClaimStatus edit;
    const auto claims = reader.claims({});
    for (const store::ClaimLine &line : *claims) {
        if (m_random() % 3 == 0)
            edit.claims.push_back(line.claim.id);
    }
    return edit.claims.empty() ? status(reader) : store::Edit(edit);
}

store::Edit RandomEdits::correction(const store::Reader &reader)
{
    const auto claims = *reader.claims({});
    model::Claim claim = pick(claims).claim;
    claim.eventTime = "2022-0" + std::to_string(m_random() % 9 + 1);
    claim.source.name = "source " + number(5);
    return store::CorrectClaim{claim};
}

store::Edit RandomEdits::addedEvent(const store::Reader &reader)
{
    const auto articles = *reader.articles();
    model::Claim claim;
    claim.payload = model::Happening{"shots", {"Lesna", {}}, "By hand " + number(9)};
    if (m_random() % 2 == 0) {
        claim.provenance.article = pick(articles).article.id;
        claim.provenance.range = {0, 6 + m_random() % 20};
    }
    return store::AddEvent{claim};
}

store::Edit RandomEdits::addedAnnotation(const store::Reader &reader)
{
    const auto claims = *reader.claims({});
    const model::Claim &claim = pick(claims).claim;
    model::Annotation annotation;
    annotation.kind = static_cast<model::AnnotationKind>(m_random() % 4);
    if (m_random() % 2 == 0)
        annotation.claim = claim.id;
    else
        annotation.event = claim.event;
    annotation.text = annotation.kind == model::AnnotationKind::Colour ? "blue" : "Bridge note " + number(100);
    if (annotation.kind == model::AnnotationKind::Pin)
        annotation.text.clear();
    return store::AddAnnotation{annotation};
}

store::Edit RandomEdits::changedAnnotation(const store::Reader &reader)
{
    std::vector<model::Annotation> notes;
    const auto annotations = reader.annotations();
    for (const model::Annotation &annotation : *annotations) {
        if (annotation.kind == model::AnnotationKind::Note)
            notes.push_back(annotation);
    }
    if (notes.empty())
        return addedAnnotation(reader);
    model::Annotation note = pick(notes);
    note.text += " and " + number(100);
    return store::ChangeAnnotation{note, m_random() % 4 == 0};
}

store::Edit RandomEdits::removedAnnotation(const store::Reader &reader)
{
    const auto annotations = *reader.annotations();
    return annotations.empty() ? addedAnnotation(reader) : store::RemoveAnnotation{pick(annotations).id};
}

/// Two events become one; where both are one already, a claim leaves it.
store::Edit RandomEdits::mergedEvents(const store::Reader &reader)
{
    const auto claims = *reader.claims({});
    const base::EventId stays = pick(claims).claim.event;
    const model::Claim &other = pick(claims).claim;
    if (other.event == stays)
        return store::SplitClaims{{other.id}, store::SplitClaims::Into::Each};
    return store::MergeEvents{stays, {other.event}};
}

store::Edit RandomEdits::splitClaims(const store::Reader &reader)
{
    const auto claims = *reader.claims({});
    return store::SplitClaims{{pick(claims).claim.id}, store::SplitClaims::Into::Each};
}

store::Edit RandomEdits::remark(const store::Reader &reader)
{
    const auto remarks = *reader.remarks();
    model::Remark remark = remarks.empty() || m_random() % 3 == 0 ? model::Remark() : pick(remarks);
    if (remark.id.isValid() && m_random() % 3 == 0)
        return store::RemoveRemark{remark.id};
    remark.shape = static_cast<model::RemarkShape>(m_random() % 3);
    remark.text = "Bridge remark " + number(100);
    remark.time = "2022-01-1" + number(10);
    remark.colour = static_cast<model::PersonColour>(m_random() % 7);
    if (remark.id.isValid())
        return store::ChangeRemark{remark};
    return store::AddRemark{remark};
}

store::Edit RandomEdits::keptApart(const store::Reader &reader)
{
    const auto claims = *reader.claims({});
    const base::EventId event = pick(claims).claim.event;
    const base::EventId other = pick(claims).claim.event;
    return event == other ? status(reader) : store::KeepApart{event, {other}};
}

/// Merges two actors, splits one where it can be split, or changes one.
store::Edit RandomEdits::actor(const store::Reader &reader)
{
    const auto actors = *reader.actors();
    const store::ActorLine &one = pick(actors);
    const store::ActorLine &other = pick(actors);
    if (one.actor.id != other.actor.id && m_random() % 2 == 0)
        return store::MergeActors{one.actor.id, {other.actor.id}};
    if (!one.splittable.empty() && m_random() % 2 == 0)
        return store::SplitActor{one.actor.id, pick(one.splittable)};
    return store::ChangeActor{one.actor.id, m_random() % 2 ? one.actor.name : "Name " + number(5),
                              static_cast<model::ActorType>(m_random() % 5),
                              static_cast<model::PersonColour>(m_random() % 7), "note " + number(3)};
}

store::Edit RandomEdits::time(const store::Reader &reader)
{
    const auto claims = *reader.claims({});
    return store::SetClaimTime{pick(claims).claim.id, "2022-0" + std::to_string(m_random() % 9 + 1), {}};
}

store::Edit RandomEdits::published(const store::Reader &reader)
{
    const auto articles = *reader.articles();
    return store::SetPublished{pick(articles).article.id, "2022-01-1" + number(10)};
}

store::Edit RandomEdits::search(const store::Reader &reader)
{
    const auto searches = *reader.savedSearches();
    if (!searches.empty() && m_random() % 3 == 0)
        return store::RemoveSearch{pick(searches).id};
    store::SaveSearch edit;
    if (!searches.empty() && m_random() % 2 == 0)
        edit.search = pick(searches);
    edit.search.name = "Search " + number(1000);
    edit.search.isLane = m_random() % 2 == 0;
    return edit;
}

/// Hides an import that is seen, or shows one that is hidden.
store::Edit RandomEdits::hiddenBatch(const store::Reader &reader)
{
    const auto batches = *reader.batches();
    const store::BatchLine &batch = pick(batches);
    return store::SetBatchHidden{batch.id, !batch.hidden};
}

/// A decision and a note as one step.
store::Edit RandomEdits::together(const store::Reader &reader)
{
    return store::EditTogether{"add-annotations", {"2"}, {status(reader), addedAnnotation(reader)}};
}

} // namespace stress
