#include "core/pipeline/read_back/claim_differences.h"

#include "core/exchange/claim_fields.h"

#include <algorithm>
#include <utility>

namespace pipeline {

namespace {

/// References and ranges of a claim, in the order of its fields.
struct Referring
{
    std::vector<model::ActorReference *> actors;
    std::vector<model::PlaceReference *> places;
    std::vector<base::TextRange *> ranges;
    std::vector<std::optional<model::Count> *> counts;

    void operator()(const char * /*key*/, model::ActorReference &value) { actors.push_back(&value); }
    void operator()(const char * /*key*/, model::PlaceReference &value) { places.push_back(&value); }
    void operator()(const char * /*key*/, base::TextRange &value) { ranges.push_back(&value); }
    void operator()(const char * /*key*/, std::optional<model::Count> &value) { counts.push_back(&value); }
    template <class Other>
    void operator()(const char * /*key*/, Other & /*value*/)
    {
    }
};

/// A table names no ids and no places in the text: those of the same words are kept.
void keepReferences(model::Claim &changed, model::Claim known)
{
    Referring to;
    Referring from;
    exchange::visitDecided(changed, to);
    exchange::visitDecided(known, from);
    for (std::size_t i = 0; i < std::min(to.actors.size(), from.actors.size()); ++i) {
        if (to.actors[i]->name == from.actors[i]->name)
            to.actors[i]->actor = from.actors[i]->actor;
    }
    for (std::size_t i = 0; i < std::min(to.places.size(), from.places.size()); ++i) {
        if (to.places[i]->words == from.places[i]->words)
            to.places[i]->place = from.places[i]->place;
    }
    for (std::size_t i = 0; i < std::min(to.ranges.size(), from.ranges.size()); ++i)
        *to.ranges[i] = *from.ranges[i];
    for (std::size_t i = 0; i < std::min(to.counts.size(), from.counts.size()); ++i) {
        if (*to.counts[i] && *from.counts[i] && (*to.counts[i])->words == (*from.counts[i])->words)
            (*to.counts[i])->range = (*from.counts[i])->range;
    }
}

/// The known claim as the row has it.
model::Claim changedBy(const model::Claim &known, const model::Claim &row)
{
    model::Claim changed = row;
    changed.id = known.id;
    changed.event = known.event;
    changed.time = known.time;
    changed.provenance = known.provenance;
    if (changed.kind() == known.kind())
        keepReferences(changed, known);
    return changed;
}

const model::Claim *find(const ProjectWords::Article &article, const exchange::ClaimRecord &row)
{
    const auto range = row.position ? article.offsets.toBytes(*row.position) : std::nullopt;
    const auto found = std::ranges::find_if(article.parsed.claims, [&](const model::Claim &claim) {
        return range && claim.provenance.range == *range && claim.provenance.rule == row.claim.provenance.rule &&
               claim.provenance.trigger == row.claim.provenance.trigger && claim.kind() == row.claim.kind();
    });
    return found == article.parsed.claims.end() ? nullptr : &*found;
}

} // namespace

base::Result<bool> ClaimDifferences::add(const exchange::ClaimRecord &row, const std::string &file)
{
    const auto articles = m_words.find(row.article.digest, {});
    if (!articles)
        return tl::unexpected(articles.error());
    if (articles->empty())
        return base::failure(base::ErrorCode::FormatInvalid, file,
                             {"article_digest: there is no article " + row.article.digest});
    const std::size_t before = m_count;
    const ProjectWords::Article &article = *articles->front();
    if (const model::Claim *known = find(article, row)) {
        compare(*known, row);
        return m_count > before;
    }
    if (row.claim.provenance.rule == "manual" && addByHand(article, row))
        return true;
    return base::failure(base::ErrorCode::FormatInvalid, file,
                         {"\"" + row.claim.provenance.quote + "\" is no claim of the article"});
}

void ClaimDifferences::compare(const model::Claim &known, const exchange::ClaimRecord &row)
{
    using model::ClaimStatus;
    const model::Claim changed = changedBy(known, row.claim);
    m_events[row.claim.event].insert(known.event);
    if (changed == known)
        return;
    ++m_count;
    model::Claim unmarked = changed;
    unmarked.status = known.status;
    if (unmarked != known)
        m_edits.emplace_back(store::CorrectClaim{changed});
    const bool byEdit = changed.status == ClaimStatus::Corrected || changed.status == ClaimStatus::Manual;
    if (!byEdit && (unmarked == known || changed.status == ClaimStatus::Rejected))
        m_edits.emplace_back(store::SetClaimStatus{{known.id}, changed.status});
}

bool ClaimDifferences::addByHand(const ProjectWords::Article &article, const exchange::ClaimRecord &row)
{
    const auto range = row.position ? article.offsets.toBytes(*row.position) : std::nullopt;
    if (!range || range->isEmpty() || range->in(article.parsed.article.text) != row.claim.provenance.quote)
        return false;
    model::Claim claim = row.claim;
    claim.provenance.article = article.parsed.article.id;
    claim.provenance.range = *range;
    ++m_count;
    m_edits.emplace_back(store::AddEvent{std::move(claim)});
    return true;
}

std::vector<store::Edit> ClaimDifferences::take()
{
    std::map<base::EventId, base::EventId> joined; // what is part of another by now
    for (const auto &[there, here] : m_events) {
        std::set<base::EventId> now;
        for (const base::EventId event : here)
            now.insert(joined.contains(event) ? joined[event] : event);
        if (now.size() < 2)
            continue;
        const base::EventId stays = *now.begin();
        m_edits.emplace_back(store::MergeEvents{stays, {std::next(now.begin()), now.end()}});
        for (const base::EventId event : here)
            joined[event] = stays;
    }
    return std::move(m_edits);
}

} // namespace pipeline
