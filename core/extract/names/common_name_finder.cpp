#include "core/extract/names/common_name_finder.h"

#include "core/extract/names/roles.h"
#include "core/extract/pack/folding.h"
#include "core/extract/text/segmenter.h"

namespace extract {

namespace {

constexpr std::uint32_t mostModifiers = 5; ///< tokens before a head

std::array<char, 2> codeOf(const PhraseHit &demonym)
{
    const std::string_view place = demonym.entry->attribute("place");
    return place.size() == 2 ? std::array<char, 2>{place[0], place[1]} : std::array<char, 2>{};
}

bool isKnown(std::array<char, 2> country)
{
    return country[0] != '\0';
}

} // namespace

/// What stands before a head and belongs to it.
struct CommonNameFinder::Left
{
    std::uint32_t begin = 0;
    std::array<char, 2> country{};
    bool isModified = false; ///< by a country, a place or a name
};

CommonNameFinder::CommonNameFinder(const Document &document, const LanguagePack &pack, const Gazetteer &gazetteer,
                                   const std::vector<FoundName> &proper)
    : m_document(document)
    , m_definiteEndings(pack.setting("definiteEndings"))
    , m_gazetteer(gazetteer)
    , m_proper(proper)
    , m_covering(document.tokens.size(), 0)
{
    for (std::uint32_t i = 0; i < proper.size(); ++i) {
        for (std::uint32_t token = proper[i].tokens.begin; token < proper[i].tokens.end; ++token)
            m_covering[token] = i + 1;
    }
}

void CommonNameFinder::find(std::vector<FoundName> &out) const
{
    for (const Paragraph &paragraph : m_document.paragraphs) {
        if (!isRead(paragraph.kind) || paragraph.firstSentence == paragraph.endSentence)
            continue;
        const std::uint32_t begin = m_document.sentences[paragraph.firstSentence].tokens.begin;
        const std::uint32_t end = m_document.sentences[paragraph.endSentence - 1].tokens.end;
        std::uint32_t first = begin; // words before it belong to the head before
        for (std::uint32_t i = m_document.firstHit[begin]; i < m_document.firstHit[end]; ++i) {
            const PhraseHit &hit = m_document.hits[i];
            if (hit.tokens.begin < first || m_covering[hit.tokens.begin] != 0)
                continue;
            const bool head =
                hit.entry->category == Category::OrganisationNoun || hit.entry->category == Category::GroupNoun;
            const std::uint32_t from = std::max(first, m_document.sentenceOf(hit.tokens.begin).tokens.begin);
            bool added = false;
            if (head)
                added = addHead(hit, from, out);
            else if (hit.entry->category == Category::CollectiveVoice)
                added = addVoice(hit, from, out);
            else if (hit.entry->category == Category::Title)
                added = addRole(hit, out);
            if (added)
                first = out.back().tokens.end;
        }
    }
}

bool CommonNameFinder::addHead(const PhraseHit &head, std::uint32_t first, std::vector<FoundName> &out) const
{
    if (head.entry->attribute("proper") == "yes")
        return false;
    const bool organisation = head.entry->category == Category::OrganisationNoun;
    // "nyhedsbureauet Reuters": the name says it.
    const std::uint32_t after = head.tokens.end < m_covering.size() ? m_covering[head.tokens.end] : 0;
    if (organisation && after != 0 && m_proper[after - 1].type == model::ActorType::Organisation)
        return false;
    const Left left = leftOf(head.tokens.begin, first);
    FoundName name;
    name.tokens = {left.begin, head.tokens.end};
    name.country = left.country;
    if (const std::string_view people = head.entry->attribute("place"); people.size() == 2 && !isKnown(name.country))
        name.country = {people[0], people[1]};
    bool modified = left.isModified;
    if (organisation && !modified) {
        const std::uint32_t last = m_document.sentenceOf(head.tokens.begin).tokens.end;
        name.tokens.end = placeAfter(head.tokens.end, last, name.country);
        modified = name.tokens.end > head.tokens.end;
    }
    const bool group = !organisation || head.entry->attribute("type") == "GROUP";
    name.type = group ? model::ActorType::Group : model::ActorType::Organisation;
    name.isNamed = modified;
    name.key = keyOf(head);
    name.role = {name.tokens.begin, name.tokens.begin};
    out.push_back(std::move(name));
    return true;
}

bool CommonNameFinder::addVoice(const PhraseHit &head, std::uint32_t first, std::vector<FoundName> &out) const
{
    const PhraseHit *demonym = demonymEndingAt(head.tokens.begin, first);
    if (!demonym)
        return false;
    const auto row = m_gazetteer.countryRow(codeOf(*demonym));
    if (!row)
        return false;
    FoundName name;
    name.tokens = {demonym->tokens.begin, head.tokens.end};
    name.type = model::ActorType::GeoPolitical;
    name.gazetteerRow = *row;
    name.collective = true;
    name.role = {name.tokens.begin, name.tokens.begin};
    out.push_back(std::move(name));
    return true;
}

/// A title with a name or a complement after it ("formanden for udvalget") is not the role of someone named before.
bool CommonNameFinder::addRole(const PhraseHit &title, std::vector<FoundName> &out) const
{
    const std::uint32_t next = title.tokens.end;
    const bool followed = next < m_covering.size() &&
                          (m_covering[next] != 0 || m_document.hitAt(next, Category::Preposition) ||
                           m_document.hitAt(next, Category::PlaceMark) || m_document.hitAt(next, Category::Title));
    if (title.entry->attribute("def") != "yes" || followed)
        return false;
    const PhraseHit *article =
        title.tokens.begin > 0 ? m_document.hitAt(title.tokens.begin - 1, Category::Determiner) : nullptr;
    if (m_definiteEndings.empty() && (!article || !article->entry->attribute("value").empty()))
        return false;
    FoundName name;
    name.tokens = title.tokens;
    name.isNamed = false;
    name.isRoleAlone = true;
    name.key = roleKey(title);
    name.role = {name.tokens.begin, name.tokens.begin};
    out.push_back(std::move(name));
    return true;
}

/// The title as it stands before a name: "præsidentens" is præsident.
std::string CommonNameFinder::roleKey(const PhraseHit &title) const
{
    std::string words = folded(m_document.text(m_document.rangeOf(title.tokens)));
    const std::string phrase = folded(title.entry->phrase);
    if (const std::size_t at = words.rfind(phrase); at != std::string::npos)
        words.resize(at + phrase.size());
    if (!m_definiteEndings.empty() && words.ends_with(m_definiteEndings))
        words.resize(words.size() - m_definiteEndings.size());
    return words;
}

CommonNameFinder::Left CommonNameFinder::leftOf(std::uint32_t head, std::uint32_t first) const
{
    Left left;
    left.begin = head;
    for (std::uint32_t count = 0; count < mostModifiers && left.begin > first; ++count) {
        const std::uint32_t before = left.begin - 1;
        if (const PhraseHit *demonym = demonymEndingAt(left.begin, first)) {
            left.begin = demonym->tokens.begin;
            left.isModified = true;
            if (!isKnown(left.country))
                left.country = codeOf(*demonym);
            continue;
        }
        if (m_covering[before] != 0) {
            const FoundName &owner = m_proper[m_covering[before] - 1];
            if (owner.dropped == 0 || owner.tokens.begin < first)
                break;
            left.begin = owner.tokens.begin;
            left.isModified = true;
            left.country = countryOf(owner);
            break;
        }
        if (const PhraseHit *article = m_document.hitAt(before, Category::Determiner)) {
            if (article->entry->attribute("role") != "possessive") // "our |soldiers|"
                left.begin = before;
            break;
        }
        const bool leads = before > first && isAdjective(before) &&
                           (demonymEndingAt(before, first) || m_covering[before - 1] != 0 ||
                            m_document.hitAt(before - 1, Category::Determiner));
        if (!leads && !(left.isModified && isAdjective(before)))
            break;
        if (!leads)
            break;
        left.begin = before;
    }
    // An adjective that turned out to lead nowhere stays outside.
    while (left.begin < head && !left.isModified && isAdjective(left.begin))
        ++left.begin;
    return left;
}

std::uint32_t CommonNameFinder::placeAfter(std::uint32_t token, std::uint32_t last, std::array<char, 2> &country) const
{
    if (token + 1 >= last || m_covering[token + 1] == 0)
        return token;
    const PhraseHit *mark = m_document.hitAt(token, Category::PlaceMark);
    const FoundName &place = m_proper[m_covering[token + 1] - 1];
    const bool fits = mark && mark->tokens.length() == 1 && mark->entry->attribute("weak").empty() &&
                      place.type == model::ActorType::GeoPolitical && place.tokens.begin == token + 1;
    if (!fits)
        return token;
    country = countryOf(place);
    return place.tokens.end;
}

const PhraseHit *CommonNameFinder::demonymEndingAt(std::uint32_t end, std::uint32_t first) const
{
    for (std::uint32_t begin = end; begin > first && begin + 2 > end; --begin) {
        const PhraseHit *hit = m_document.hitAt(begin - 1, Category::Demonym);
        if (hit && hit->tokens.end == end)
            return hit;
    }
    return nullptr;
}

bool CommonNameFinder::isAdjective(std::uint32_t token) const
{
    if (m_document.tokens[token].letterCase != LetterCase::Lower)
        return false;
    for (std::uint32_t i = m_document.firstHit[token]; i < m_document.firstHit[token + 1]; ++i) {
        switch (m_document.hits[i].entry->category) {
        case Category::Determiner:
        case Category::Preposition:
        case Category::PlaceMark:
        case Category::Conjunction:
        case Category::Adverb:
        case Category::PastAuxiliary:
        case Category::Plan:
        case Category::Negation:
        case Category::RelativeMark:
        case Category::ReportedThat:
        case Category::NotName:
        case Category::SpeechVerb:
        case Category::FiniteVerb:
            return false;
        default:
            break;
        }
    }
    return true;
}

std::array<char, 2> CommonNameFinder::countryOf(const FoundName &name) const
{
    return name.gazetteerRow == noIndex ? std::array<char, 2>{} : m_gazetteer.at(name.gazetteerRow).country;
}

/// The head without its inflection: "forsvarsministeriet" and "forsvarsministerium" are one.
std::string CommonNameFinder::keyOf(const PhraseHit &head) const
{
    std::string words = folded(m_document.text(m_document.rangeOf(head.tokens)));
    const std::string_view lemma = head.entry->attribute("lemma");
    if (lemma.empty())
        return words;
    const bool whole = isWholePhrase(m_document, head);
    const std::size_t cut =
        whole ? words.rfind(' ') + 1 : words.size() - std::min(words.size(), head.entry->phrase.size());
    words.resize(cut);
    return words.append(lemma);
}

} // namespace extract
