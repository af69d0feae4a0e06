#include "core/store/content_digest.h"

#include "core/base/digest.h"
#include "core/model/names.h"
#include "core/store/reader.h"
#include "core/store/rows/words.h"
#include "core/store/search/folding.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <variant>
#include <vector>

namespace store {

namespace {

constexpr std::string_view editedActors = R"sql(
SELECT a.type, a.name, coalesce(m.name, ''), e.name, e.type, e.colour, e.note
FROM actor_edit e JOIN actor a ON a.id = e.id LEFT JOIN actor m ON m.id = e.merged_into
)sql";
constexpr std::string_view splitAliases = R"sql(
SELECT a.type, a.name, s.folded, own.name, '', '', ''
FROM alias_split s JOIN actor a ON a.id = s.actor_id JOIN actor own ON own.id = s.own_id
)sql";

/// Values as text, each with its length, so that no two lists of values read the same.
class Canonical
{
public:
    Canonical &add(std::string_view text)
    {
        m_text.append(std::to_string(text.size())).append(1, ':').append(text);
        return *this;
    }
    Canonical &add(std::int64_t number) { return add(std::to_string(number)); }
    Canonical &add(std::optional<std::int64_t> number) { return number ? add(*number) : add("-"); }
    Canonical &add(base::TextRange range)
    {
        return add(static_cast<std::int64_t>(range.begin)).add(static_cast<std::int64_t>(range.end));
    }
    Canonical &add(double number) { return add(static_cast<std::int64_t>(number * 1'000'000)); }
    Canonical &add(const std::optional<model::Count> &count)
    {
        if (!count)
            return add("-");
        return add(count->low).add(count->best).add(count->high).add(model::nameOf(count->modifier)).add(count->words);
    }
    [[nodiscard]] std::string take() { return std::exchange(m_text, {}); }

private:
    std::string m_text;
};

std::string canonical(const model::ClaimPayload &payload)
{
    Canonical text;
    if (const auto *own = std::get_if<model::Statement>(&payload))
        text.add(model::nameOf(own->type))
            .add(own->speaker.name)
            .add(own->speakerRole)
            .add(own->cue)
            .add(own->medium)
            .add(own->addressee)
            .add(static_cast<std::int64_t>(own->speakerInferred));
    if (const auto *own = std::get_if<model::Movement>(&payload))
        text.add(own->mover.name)
            .add(own->count)
            .add(own->what)
            .add(own->means)
            .add(own->origin.words)
            .add(own->destination.words)
            .add(own->distance)
            .add(own->duration)
            .add(model::nameOf(own->phase));
    if (const auto *own = std::get_if<model::Casualties>(&payload))
        text.add(model::nameOf(own->effect))
            .add(own->count)
            .add(own->victims)
            .add(own->perpetrator)
            .add(own->place.words)
            .add(model::nameOf(own->certainty));
    if (const auto *own = std::get_if<model::Happening>(&payload))
        text.add(own->type).add(own->place.words).add(own->summary);
    return text.take();
}

std::string canonical(const model::Claim &claim, std::string_view articleDigest)
{
    Canonical text;
    text.add(articleDigest).add(claim.provenance.range).add(model::nameOf(claim.kind())).add(canonical(claim.payload));
    text.add(claim.provenance.rule).add(claim.provenance.trigger).add(claim.eventTime);
    text.add(static_cast<std::int64_t>(claim.timeByHand)).add(model::nameOf(claim.tense)).add(claim.source.name);
    text.add(static_cast<std::int64_t>(claim.sourceInferred)).add(claim.confidence).add(model::nameOf(claim.status));
    return text.take();
}

template <class Name>
void addNames(Canonical &text, const std::vector<Name> &names)
{
    std::vector<std::string> sorted;
    for (const Name &name : names) {
        Canonical one;
        one.add(folded(name.name, Folding::Digraph)).add(name.text); // the first article spelled the name
        for (const base::TextRange mention : name.mentions)
            one.add(mention);
        sorted.push_back(one.take());
    }
    std::sort(sorted.begin(), sorted.end());
    for (const std::string &name : sorted)
        text.add(name);
}

std::string canonical(const model::ParsedArticle &parsed)
{
    const model::Article &article = parsed.article;
    Canonical text;
    text.add(article.digest).add(article.sourceName).add(article.title).add(article.publisher).add(article.author);
    text.add(article.url).add(article.language).add(article.published).add(model::nameOf(article.publishedFrom));
    for (const model::Caption &caption : article.captions) {
        text.add(caption.range).add(caption.creditRange);
        for (const base::TextRange copy : caption.duplicates)
            text.add(copy);
    }
    addNames(text, parsed.actors);
    addNames(text, parsed.places);
    for (const model::TimeExpression &time : parsed.times)
        text.add(time.range)
            .add(model::nameOf(time.type))
            .add(time.value)
            .add(time.edtf)
            .add(time.relative)
            .add(nameOf(time.anchor));
    for (const model::Finding &finding : parsed.findings)
        text.add(finding.code).add(finding.range).add(joinWords(finding.details));
    return text.take();
}

/// The whole project as sorted lines.
class Lines
{
public:
    explicit Lines(const Reader &reader) : m_reader(reader) {}

    base::Result<std::string> digest()
    {
        if (auto done = addArticles(); !done)
            return tl::unexpected(done.error());
        if (auto done = addEvents(); !done)
            return tl::unexpected(done.error());
        if (auto done = addAnnotations(); !done)
            return tl::unexpected(done.error());
        if (auto done = addRemarks(); !done)
            return tl::unexpected(done.error());
        if (auto done = addByHand(); !done)
            return tl::unexpected(done.error());
        if (auto done = addSearches(); !done)
            return tl::unexpected(done.error());
        std::sort(m_lines.begin(), m_lines.end());
        base::Sha256 sum;
        for (const std::string &line : m_lines) {
            sum.add(line);
            sum.add("\n");
        }
        return sum.hex();
    }

private:
    base::Result<void> addArticles()
    {
        const auto lines = m_reader.articles();
        if (!lines)
            return tl::unexpected(lines.error());
        for (const ArticleLine &line : *lines) {
            const auto parsed = m_reader.article(line.article.id);
            if (!parsed)
                return tl::unexpected(parsed.error());
            m_digests.emplace(line.article.id, parsed->article.digest);
            m_lines.push_back("article " + base::sha256Hex(canonical(*parsed)));
        }
        return {};
    }
    base::Result<void> addEvents()
    {
        ClaimFilter all;
        for (int status = 0; status <= static_cast<int>(model::ClaimStatus::Manual); ++status)
            all.statuses.push_back(static_cast<model::ClaimStatus>(status));
        const auto lines = m_reader.claims(all);
        if (!lines)
            return tl::unexpected(lines.error());
        std::map<base::EventId, std::vector<std::string>> events;
        for (const ClaimLine &line : *lines) {
            const auto article = m_digests.find(line.claim.provenance.article);
            std::string claim = canonical(line.claim, article == m_digests.end() ? "" : article->second);
            m_claims.emplace(line.claim.id, base::sha256Hex(claim));
            events[line.claim.event].push_back(std::move(claim));
        }
        for (auto &[id, claims] : events) {
            std::sort(claims.begin(), claims.end());
            Canonical text;
            for (const std::string &claim : claims)
                text.add(claim);
            const std::string digest = base::sha256Hex(text.take());
            m_events.emplace(id, digest);
            m_lines.push_back("event " + digest);
        }
        return {};
    }
    base::Result<void> addAnnotations()
    {
        const auto annotations = m_reader.annotations();
        if (!annotations)
            return tl::unexpected(annotations.error());
        for (const model::Annotation &annotation : *annotations) {
            Canonical text;
            text.add(model::nameOf(annotation.kind)).add(annotation.range).add(annotation.text).add(annotation.time);
            text.add(annotation.author).add(found(m_events, annotation.event)).add(found(m_claims, annotation.claim));
            text.add(found(m_digests, annotation.article));
            m_lines.push_back("annotation " + base::sha256Hex(text.take()));
        }
        return {};
    }
    base::Result<void> addSearches()
    {
        const auto searches = m_reader.savedSearches();
        if (!searches)
            return tl::unexpected(searches.error());
        for (const SavedSearch &search : *searches) {
            const SearchTerms &terms = search.terms;
            Canonical text;
            text.add(search.name).add(terms.text).add(terms.actor).add(terms.place).add(terms.source).add(terms.tag);
            text.add(terms.leastConfidence).add(terms.period).add(joinWords(search.hiddenKinds));
            text.add(joinWords(search.hiddenEffects)).add(joinWords(search.hiddenStatuses));
            text.add(static_cast<std::int64_t>(search.isLane));
            m_lines.push_back("search " + base::sha256Hex(text.take()));
        }
        return {};
    }
    base::Result<void> addRemarks()
    {
        const auto remarks = m_reader.remarks();
        if (!remarks)
            return tl::unexpected(remarks.error());
        for (const model::Remark &remark : *remarks) {
            Canonical text;
            text.add(model::nameOf(remark.shape)).add(remark.text).add(remark.time).add(model::nameOf(remark.colour));
            text.add(withoutId(remark.lane)).add(remark.author);
            m_lines.push_back("remark " + base::sha256Hex(text.take()));
        }
        return {};
    }
    /// A lane of an actor or a place is named by its id.
    [[nodiscard]] std::string withoutId(const std::string &lane) const
    {
        Steps steps(m_reader.connection());
        std::optional<std::string> name;
        for (const auto &[kind, sql] : {std::pair("actor:", "SELECT name FROM actor WHERE id = ?"),
                                        std::pair("place:", "SELECT name FROM place WHERE id = ?")}) {
            if (lane.starts_with(kind))
                name = steps.first(
                    sql, [](Row row) { return row.text(0); },
                    std::int64_t{std::atoll(lane.c_str() + lane.find(':') + 1)});
            if (name)
                return kind + *name;
        }
        return lane;
    }
    /// What a person said of actors, and which claims are not about one incident.
    base::Result<void> addByHand()
    {
        Steps steps(m_reader.connection());
        for (const std::string_view sql : {editedActors, splitAliases}) {
            steps.each(sql, [this](Row row) {
                Canonical text;
                for (int column = 0; column < 7; ++column)
                    text.add(row.view(column));
                m_lines.push_back("actor " + base::sha256Hex(text.take()));
            });
        }
        steps.each("SELECT claim_id, other_id FROM kept_apart", [this](Row row) {
            std::string_view one = found(m_claims, row.id<base::ClaimId>(0));
            std::string_view other = found(m_claims, row.id<base::ClaimId>(1));
            if (other < one)
                std::swap(one, other);
            Canonical text;
            text.add(one).add(other);
            m_lines.push_back("apart " + base::sha256Hex(text.take()));
        });
        return steps.result();
    }
    template <class TypedId>
    static std::string_view found(const std::unordered_map<TypedId, std::string> &digests, TypedId id)
    {
        const auto place = digests.find(id);
        return place == digests.end() ? std::string_view() : std::string_view(place->second);
    }

    const Reader &m_reader;
    std::vector<std::string> m_lines;
    std::unordered_map<base::ArticleId, std::string> m_digests;
    std::unordered_map<base::ClaimId, std::string> m_claims;
    std::unordered_map<base::EventId, std::string> m_events;
};

} // namespace

base::Result<std::string> contentDigest(const Reader &reader)
{
    return Lines(reader).digest();
}

} // namespace store
