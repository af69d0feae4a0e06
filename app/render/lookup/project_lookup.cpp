#include "app/render/lookup/project_lookup.h"

#include "app/render/lookup/sentence.h"
#include "core/base/code_points.h"

#include <algorithm>
#include <list>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

namespace render {

namespace {

constexpr std::size_t mostArticles = 400;

/// The article as claims need it.
struct KeptArticle
{
    model::Article article;
    base::CodePointMap codePoints;
    std::string beginning;

    explicit KeptArticle(model::Article read)
        : article(std::move(read)), codePoints(article.text), beginning(firstWords(article.text))
    {
    }
    KeptArticle(const KeptArticle &) = delete; // codePoints points into article
    KeptArticle &operator=(const KeptArticle &) = delete;
};

std::size_t distance(base::TextRange a, base::TextRange b)
{
    if (a.overlaps(b))
        return 0;
    return a.begin >= b.end ? a.begin - b.end : b.begin - a.end;
}

void addPhoto(ClaimContext &context, const KeptArticle &kept)
{
    const base::TextRange range = context.claim.provenance.range;
    const std::vector<model::Caption> &captions = kept.article.captions;
    const auto nearest = std::ranges::min_element(
        captions, {}, [&](const model::Caption &caption) { return distance(caption.range, range); });
    if (nearest == captions.end())
        return;
    context.photoCaption = nearest->text;
    context.photoCredit = nearest->credit;
    context.insidePhotoCaption = nearest->range.overlaps(range);
}

} // namespace

struct ProjectLookup::Kept
{
    const store::Reader &reader;
    std::list<std::pair<base::ArticleId, std::unique_ptr<KeptArticle>>> articles; ///< the newest first
    std::unordered_map<base::ArticleId, decltype(articles)::iterator> byId;
    std::unordered_set<base::ActorId> persons;
    bool personsAreRead = false;

    const KeptArticle *article(base::ArticleId id);
    bool isPerson(const model::ActorReference &actor);
    ClaimContext context(const store::ClaimLine &line);
};

const KeptArticle *ProjectLookup::Kept::article(base::ArticleId id)
{
    if (!id.isValid())
        return nullptr;
    if (const auto found = byId.find(id); found != byId.end()) {
        articles.splice(articles.begin(), articles, found->second);
        return articles.front().second.get();
    }
    base::Result<model::ParsedArticle> parsed = reader.article(id);
    if (!parsed)
        return nullptr;
    articles.emplace_front(id, std::make_unique<KeptArticle>(std::move(parsed->article)));
    byId.emplace(id, articles.begin());
    if (articles.size() > mostArticles) {
        byId.erase(articles.back().first);
        articles.pop_back();
    }
    return articles.front().second.get();
}

bool ProjectLookup::Kept::isPerson(const model::ActorReference &actor)
{
    if (!actor.actor.isValid())
        return false;
    if (!personsAreRead) {
        personsAreRead = true;
        if (const base::Result<std::vector<store::ActorLine>> lines = reader.actors()) {
            for (const store::ActorLine &line : *lines) {
                if (line.actor.type == model::ActorType::Person)
                    persons.insert(line.actor.id);
            }
        }
    }
    return persons.contains(actor.actor);
}

ClaimContext ProjectLookup::Kept::context(const store::ClaimLine &line)
{
    ClaimContext context;
    context.claim = line.claim;
    context.placed = line.placed;
    context.publisher = line.publisher;
    context.published = line.published;
    context.articleTitle = line.articleTitle;
    context.sourceIsPerson = isPerson(line.claim.source);
    if (const auto *statement = std::get_if<model::Statement>(&line.claim.payload))
        context.speakerIsPerson = isPerson(statement->speaker);
    else if (const auto *movement = std::get_if<model::Movement>(&line.claim.payload))
        context.speakerIsPerson = isPerson(movement->mover);

    const KeptArticle *kept = article(line.claim.provenance.article);
    if (kept == nullptr)
        return context;
    context.articleUrl = kept->article.url;
    context.articleBeginning = kept->beginning;
    context.language = kept->article.language;
    const base::TextRange range = line.claim.provenance.range;
    const base::CodePointMap::CodePointRange quote = kept->codePoints.toCodePoints(range);
    context.quote = {quote.begin, quote.end};
    const base::TextRange sentence = sentenceAround(kept->article.text, range);
    context.sentence = sentence.in(kept->article.text);
    context.inSentence = {range.begin - sentence.begin, range.end - sentence.begin};
    addPhoto(context, *kept);
    return context;
}

ProjectLookup::ProjectLookup(const store::Reader &reader)
    : m_kept(std::make_shared<Kept>(Kept{reader, {}, {}, {}, false}))
{
}

std::vector<EventContext> ProjectLookup::operator()(std::span<const base::EventId> events) const
{
    std::vector<EventContext> contexts(events.size());
    std::unordered_map<base::EventId, std::size_t> position;
    for (std::size_t i = 0; i < events.size(); ++i) {
        contexts[i].event = events[i];
        position.emplace(events[i], i);
    }
    const base::Result<std::vector<store::ClaimLine>> lines = m_kept->reader.claimsOf(events);
    if (!lines)
        return contexts;
    // Article by article, so that none is read twice however many there are; told in the order of the lines.
    std::vector<std::size_t> byArticle(lines->size());
    std::iota(byArticle.begin(), byArticle.end(), std::size_t(0));
    std::ranges::stable_sort(byArticle, {}, [&](std::size_t i) { return (*lines)[i].claim.provenance.article; });
    std::vector<ClaimContext> told(lines->size());
    for (const std::size_t i : byArticle)
        told[i] = m_kept->context((*lines)[i]);
    for (std::size_t i = 0; i < lines->size(); ++i) {
        const auto found = position.find((*lines)[i].claim.event);
        if (found != position.end())
            contexts[found->second].claims.push_back(std::move(told[i]));
    }
    for (EventContext &context : contexts)
        context.claims = speakingClaims(std::move(context.claims));
    return contexts;
}

} // namespace render
