#include "core/pipeline/incidents/incident_source.h"

#include "core/base/ascii.h"
#include "core/model/names.h"
#include "core/store/search/folding.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>
#include <variant>

namespace pipeline {

namespace {

/// A report without a time of its own is mostly about the days before it.
constexpr std::int64_t reportReach = 3 * base::msPerDay;
/// "On Friday", "at the weekend"; a week says little.
constexpr std::int64_t longestDated = 4 * base::msPerDay;
/// Shorter words are mostly those that all sentences share.
constexpr std::size_t shortestWord = 4;
constexpr std::size_t shortestQuote = 24;

bool isLetter(char c)
{
    return static_cast<unsigned char>(c) >= 0x80 || (c >= 'a' && c <= 'z');
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    for (const char c : store::folded(text, store::Folding::Plain) + ' ') {
        if (isLetter(c)) {
            word += c;
            continue;
        }
        if (word.size() >= shortestWord)
            words.push_back(word);
        word.clear();
    }
    return words;
}

/// What is counted, without the number that counts it.
std::vector<std::string> wordsWithout(std::string_view text, const std::optional<model::Count> &count)
{
    std::vector<std::string> words = wordsOf(text);
    if (count) {
        const std::vector<std::string> number = wordsOf(count->words);
        std::erase_if(words, [&](const std::string &word) { return std::ranges::find(number, word) != number.end(); });
    }
    return words;
}

struct KnownPlace
{
    std::int64_t key = 0;
    std::int64_t country = 0;
    bool isWide = false;
};
using KnownPlaces = std::unordered_map<base::PlaceId, KnownPlace>;

void setPlace(IncidentClaim &incident, const model::PlaceReference &place, const KnownPlaces &places)
{
    const auto known = places.find(place.place);
    if (known == places.end())
        return;
    incident.place = known->second.key;
    incident.country = known->second.country;
    incident.isWide = known->second.isWide;
}

void setPayload(IncidentClaim &incident, const model::Claim &claim, const KnownPlaces &places)
{
    if (const auto *casualties = std::get_if<model::Casualties>(&claim.payload)) {
        incident.what = model::nameOf(casualties->effect);
        incident.count = casualties->count;
        incident.about = wordsWithout(casualties->victims, casualties->count);
        setPlace(incident, casualties->place, places);
    } else if (const auto *movement = std::get_if<model::Movement>(&claim.payload)) {
        incident.count = movement->count;
        incident.about = wordsWithout(movement->mover.name + ' ' + movement->what, movement->count);
        setPlace(incident, movement->destination, places);
    } else if (const auto *happening = std::get_if<model::Happening>(&claim.payload)) {
        incident.what = happening->type == "other" ? std::string() : happening->type;
        incident.about = wordsOf(happening->summary.empty() ? claim.provenance.quote : happening->summary);
        setPlace(incident, happening->place, places);
    }
}

/// False for a claim of which nobody knows when.
bool setTime(IncidentClaim &incident, const model::PlacedTime &placed)
{
    if (placed.origin == model::TimeOrigin::Undated)
        return false;
    const base::TimeBounds bounds = placed.origin == model::TimeOrigin::Stated ? placed.bounds : placed.edtf.bounds();
    incident.when = {bounds.earliestBegin, bounds.latestEnd};
    const bool isBounded = !incident.when.begin.isOpen() && !incident.when.end.isOpen();
    incident.isDated =
        placed.origin == model::TimeOrigin::Stated && isBounded && incident.when.lengthMs() <= longestDated;
    if (placed.origin == model::TimeOrigin::ByReport && !incident.when.begin.isOpen())
        incident.when.begin.ms -= reportReach;
    if (placed.origin == model::TimeOrigin::FromReport && !incident.when.end.isOpen())
        incident.when.end.ms += reportReach;
    return true;
}

/// The claims of a project, and the text of the article under way.
class IncidentCollector
{
public:
    IncidentCollector(const store::Reader &reader, KnownPlaces places,
                      std::unordered_map<base::ArticleId, std::uint64_t> order)
        : m_reader(reader), m_places(std::move(places)), m_order(std::move(order))
    {
    }

    void take(const store::ClaimLine &line)
    {
        const model::Claim &claim = line.claim;
        IncidentClaim incident;
        incident.claim = claim.id;
        incident.event = claim.event;
        incident.kind = claim.kind();
        incident.article = claim.provenance.article;
        if (!setTime(incident, line.placed))
            return;
        setPayload(incident, claim, m_places);
        const std::string quote = store::folded(claim.provenance.quote, store::Folding::Plain);
        if (quote.size() >= shortestQuote)
            incident.quote = quote;
        setOrigin(incident, claim.provenance);
        m_claims.push_back(std::move(incident));
    }
    [[nodiscard]] std::vector<IncidentClaim> claims() { return std::move(m_claims); }

private:
    void setOrigin(IncidentClaim &incident, const model::Provenance &provenance)
    {
        if (!provenance.article.isValid())
            return;
        const auto order = m_order.find(provenance.article);
        incident.order = (order == m_order.end() ? 0 : order->second) << 32U | (provenance.range.begin & 0xFFFFFFFFU);
        if (provenance.article != m_article) {
            m_article = provenance.article;
            m_text = m_reader.articleText(m_article).value_or(std::string());
        }
        incident.sentence = sentenceBegin(m_text, provenance.range.begin);
    }

    const store::Reader &m_reader;
    KnownPlaces m_places;
    std::unordered_map<base::ArticleId, std::uint64_t> m_order;
    base::ArticleId m_article;
    std::string m_text;
    std::vector<IncidentClaim> m_claims;
};

/// The first digits of each article's digest.
base::Result<std::unordered_map<base::ArticleId, std::uint64_t>> articleOrder(const store::Reader &reader)
{
    const auto articles = reader.articles();
    if (!articles)
        return tl::unexpected(articles.error());
    std::unordered_map<base::ArticleId, std::uint64_t> order;
    for (const store::ArticleLine &line : *articles) {
        std::uint64_t digits = 0;
        std::from_chars(line.article.digest.data(), line.article.digest.data() + 8, digits, 16);
        order.emplace(line.article.id, digits);
    }
    return order;
}

} // namespace

std::size_t sentenceBegin(std::string_view text, std::size_t byte)
{
    constexpr std::size_t shortestLastWord = 4; // "kl.", "Gen.", "12." go on
    constexpr std::size_t farthest = 4000;      // of a text that has lost its line breaks
    byte = std::min(byte, text.size());
    const std::size_t line = byte == 0 ? std::string_view::npos : text.rfind('\n', byte - 1);
    std::size_t begin = std::max(line == std::string_view::npos ? 0 : line + 1, byte - std::min(byte, farthest));
    std::size_t lettersBefore = 0; // of the word that ends at i
    for (std::size_t i = begin; i < byte; ++i) {
        const char c = text[i];
        const bool isStop = c == '!' || c == '?' || (c == '.' && lettersBefore >= shortestLastWord);
        if (isStop && i + 1 < byte && text[i + 1] == ' ')
            begin = i + 1;
        const bool isWord = static_cast<unsigned char>(c) >= 0x80 || base::isAsciiLetter(c);
        lettersBefore = isWord ? lettersBefore + 1 : 0;
    }
    return begin;
}

IncidentSource::IncidentSource(const extract::Gazetteer &gazetteer)
{
    for (std::uint32_t row = 0; row < gazetteer.size(); ++row) {
        const extract::GazetteerPlace place = gazetteer.at(row);
        const auto country = gazetteer.countryRow(place.country);
        if (country && *country != row)
            m_countries.emplace(place.id, gazetteer.at(*country).id);
    }
}

base::Result<std::vector<IncidentClaim>> IncidentSource::read(const store::Reader &reader,
                                                              const std::stop_token &stop) const
{
    const auto places = reader.places();
    if (!places)
        return tl::unexpected(places.error());
    KnownPlaces known;
    for (const store::PlaceLine &line : *places) {
        // Ids of the project that the gazetteer does not know must not meet its own.
        const std::int64_t key = line.place.gazetteerId.value_or(-line.place.id.value);
        const auto country = m_countries.find(key);
        const bool isWide = line.place.precision == "country" || line.place.precision == "region";
        known.emplace(line.place.id, KnownPlace{key, country == m_countries.end() ? 0 : country->second, isWide});
    }
    auto order = articleOrder(reader);
    if (!order)
        return tl::unexpected(order.error());
    IncidentCollector collector(reader, std::move(known), std::move(*order));
    const auto scanned = reader.scanClaims([&](const store::ClaimLine &line) {
        collector.take(line);
        return !stop.stop_requested();
    });
    if (!scanned)
        return tl::unexpected(scanned.error());
    if (stop.stop_requested())
        return base::failure(base::ErrorCode::Cancelled);
    return collector.claims();
}

} // namespace pipeline
