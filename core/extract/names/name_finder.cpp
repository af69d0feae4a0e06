#include "core/extract/names/name_finder.h"

#include "core/extract/names/roles.h"
#include "core/extract/pack/word_list.h"
#include "core/extract/text/segmenter.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestRun = 14;   ///< tokens
constexpr std::uint32_t longestJoint = 2;  ///< particles between two names: "de la"
constexpr std::size_t longestParticle = 3; ///< letters of what may belong to a surname: "Van", "Al"

/// "H.L": capitals with points between.
bool isInitials(std::string_view word)
{
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (i % 2 == 0 ? word[i] < 'A' || word[i] > 'Z' : word[i] != '.')
            return false;
    }
    return word.size() % 2 == 1 && word.size() > 1;
}

} // namespace

NameFinder::NameFinder(const Document &document, const NameWords &words, const LanguagePack &pack,
                       const Gazetteer &gazetteer)
    : m_document(document)
    , m_words(words)
    , m_places(document, words, gazetteer, pack.setting("homeCountry"))
    , m_particles(pack.setting("nameParticles"))
    , m_joints(pack.setting("organisationJoints"))
{
}

std::string_view NameFinder::text(std::uint32_t token) const
{
    return m_document.text(m_document.tokens[token]);
}

void NameFinder::find(std::vector<FoundName> &out)
{
    m_out = &out;
    for (const Paragraph &paragraph : m_document.paragraphs) {
        const bool credit = paragraph.kind == ParagraphKind::Credit;
        if (!credit && !isRead(paragraph.kind))
            continue;
        for (std::uint32_t i = paragraph.firstSentence; i < paragraph.endSentence; ++i) {
            if (credit)
                scanCredit(m_document.sentences[i].tokens);
            else
                scan(m_document.sentences[i].tokens);
        }
    }
}

void NameFinder::scan(TokenRange sentence)
{
    for (std::uint32_t token = sentence.begin; token < sentence.end;) {
        if (const std::uint32_t next = addKnownOrganisation(token, sentence); next > token)
            token = next;
        else if (const std::uint32_t after = skipNoName(token, sentence); after > token)
            token = after;
        else if (mayStart(token, sentence))
            token = addRun(token, sentence);
        else
            ++token;
    }
}

/// "World War II", "Anden Verdenskrig": several words with capitals that the pack knows to be no name.
std::uint32_t NameFinder::skipNoName(std::uint32_t token, TokenRange sentence) const
{
    const PhraseHit *hit = m_document.hitAt(token, Category::NotName);
    const bool several = hit && hit->tokens.length() > 1 && hit->tokens.end <= sentence.end;
    return several ? hit->tokens.end : token;
}

/// A credit names photographers and agencies; one word alone ("HANDOUT") is no name we know.
void NameFinder::scanCredit(TokenRange credit)
{
    for (std::uint32_t token = credit.begin; token < credit.end;) {
        if (const std::uint32_t next = addKnownOrganisation(token, credit); next > token) {
            token = next;
            continue;
        }
        std::uint32_t end = token;
        while (end < credit.end && m_words.isNameWord(end) && !m_document.hitAt(end, Category::CreditMark) &&
               !m_document.hitAt(end, Category::CreditHouse))
            ++end;
        if (end > token + 1)
            push({token, end}, model::ActorType::Person);
        token = std::max(end, token + 1);
    }
}

std::uint32_t NameFinder::addKnownOrganisation(std::uint32_t token, TokenRange sentence)
{
    const PhraseHit *hit = m_document.hitAt(token, Category::OrganisationName);
    if (!hit || hit->tokens.end > sentence.end)
        return token;
    const bool single = hit->tokens.length() == 1;
    const bool partOfPerson = single && hit->tokens.end < sentence.end &&
                              m_document.hitAt(token, Category::GivenName) && m_words.isNameWord(hit->tokens.end);
    const bool doubtful = single && m_document.tokens[token].letterCase == LetterCase::Capitalised &&
                          m_words.isInitial(token) && m_words.isCommon(token);
    if (partOfPerson || doubtful || startsLongerName(*hit, sentence))
        return token;
    const bool group = hit->entry->attribute("type") == "GROUP";
    FoundName &name = push(hit->tokens, group ? model::ActorType::Group : model::ActorType::Organisation);
    name.key = hit->entry->attribute("same");
    // Only the part of the last token that the pack knows: "NATOs" is NATO.
    const std::string_view last = text(hit->tokens.end - 1);
    const std::size_t blank = hit->entry->phrase.rfind(' ');
    const std::string_view known =
        std::string_view(hit->entry->phrase).substr(blank == std::string::npos ? 0 : blank + 1);
    name.dropped = last.starts_with(known) ? last.size() - known.size() : m_words.apostropheLength(hit->tokens.end - 1);
    return hit->tokens.end;
}

/// "Information Technology Group" is not the newspaper Information.
bool NameFinder::startsLongerName(const PhraseHit &hit, TokenRange sentence) const
{
    const std::uint32_t next = hit.tokens.end;
    const bool acronym = m_document.tokens[hit.tokens.begin].letterCase == LetterCase::Upper;
    if (next >= sentence.end || hit.tokens.length() > 1 || acronym || !m_words.isNameWord(next))
        return false;
    const bool joined = m_document.tokens[next].spaceBefore && m_words.apostropheLength(hit.tokens.begin) == 0;
    if (joined && hit.entry->attribute("kind") == "company" && !isOrdinary(next) &&
        !m_document.hitAt(next, Category::GivenName) && !m_document.hitAt(next, Category::OrganisationName))
        return true;
    return m_document.hitAt(next, Category::OrganisationNoun) != nullptr && !m_document.hitAt(next, Category::Title);
}

bool NameFinder::isOrdinary(std::uint32_t token) const
{
    if (m_words.opensName(token))
        return false;
    const PhraseHit *title = m_document.hitAt(token, Category::Title);
    // "Jan Hansen", "April Jones"
    const bool givenName = m_document.hitAt(token, Category::GivenName) && token + 1 < m_document.tokens.size() &&
                           m_document.tokens[token + 1].spaceBefore && m_words.isNameWord(token + 1);
    return (m_document.hitAt(token, Category::Month) && !givenName) || m_document.hitAt(token, Category::Weekday) ||
           m_document.hitAt(token, Category::Holiday) || m_document.hitAt(token, Category::NotName) ||
           m_document.hitAt(token, Category::Honorific) || (title && isWholePhrase(m_document, *title));
}

bool NameFinder::mayStart(std::uint32_t token, TokenRange sentence) const
{
    const bool place = m_words.beginsWithCapital(token) && isPlaceOfTwo(token, sentence);
    if (place || !m_words.isNameWord(token))
        return place;
    const std::uint32_t next = token + 1;
    const bool alone = next >= sentence.end || !m_words.isNameWord(next);
    const PhraseHit *body = m_document.hitAt(token, Category::OrganisationNoun);
    // "Forsvarsministeriet" at the beginning of a sentence is a common noun as it is inside one.
    if (body && alone && m_words.isInitial(token) && body->entry->attribute("proper").empty())
        return false;
    if (!isOrdinary(token))
        return true;
    // "Det Konservative Folkeparti" inside a sentence, but not "De Hansen" nor "President Obama".
    return m_document.hitAt(token, Category::NotName) && !m_words.isInitial(token) && text(token).size() > 1 &&
           next < sentence.end && m_words.isNameWord(next) && !isOrdinary(next) && m_document.tokens[next].spaceBefore;
}

/// "North Korea", "United States": common words that together are a place.
bool NameFinder::isPlaceOfTwo(std::uint32_t token, TokenRange sentence) const
{
    std::size_t dropped = 0;
    return token + 1 < sentence.end && m_words.beginsWithCapital(token + 1) &&
           m_places.rowOf({token, token + 2}, dropped) != noIndex;
}

std::uint32_t NameFinder::addRun(std::uint32_t token, TokenRange sentence)
{
    const std::uint32_t end = endOfRun(token, sentence);
    TokenRange run{token, end};
    while (run.length() > 1 && m_document.hitAt(run.begin, Category::Demonym) &&
           m_document.hitAt(run.begin + 1, Category::GivenName))
        ++run.begin;
    if (strips(run))
        ++run.begin;
    run.begin = numberBefore(run, sentence.begin);
    if (!isNoName(run))
        classify(run, sentence);
    return end;
}

/// "Dommeren Leonid Karev", "Defender Paul Lind": what begins a sentence before a given name, and never else has a
/// capital, is a noun.
bool NameFinder::strips(TokenRange run) const
{
    return run.length() > 2 && m_words.isInitial(run.begin) && !m_words.isSeenInside(run.begin) &&
           !m_document.hitAt(run.begin, Category::GivenName) && m_document.hitAt(run.begin + 1, Category::GivenName) &&
           text(run.begin).size() > longestParticle;
}

/// "South Korean", "Brigade", "en Volvo": an adjective, a head without a name, one thing of many.
bool NameFinder::isNoName(TokenRange run) const
{
    const PhraseHit *demonym = m_document.hitAt(run.begin, Category::Demonym);
    if (demonym && demonym->tokens.end >= run.end)
        return true;
    if (run.length() > 1)
        return false;
    const PhraseHit *head = m_document.hitAt(run.begin, Category::OrganisationNoun);
    return head && isWholePhrase(m_document, *head) && head->entry->attribute("proper") == "yes" &&
           m_document.tokens[run.begin].letterCase == LetterCase::Capitalised;
}

/// "|12th| Armoured Brigade", "|12.| Brigade": units are told apart by their numbers.
std::uint32_t NameFinder::numberBefore(TokenRange run, std::uint32_t first) const
{
    const PhraseHit *head = m_document.hitAt(run.end - 1, Category::OrganisationNoun);
    if (!head || head->entry->attribute("unit").empty() || run.begin == first)
        return run.begin;
    const auto beginsWithDigit = [&](std::uint32_t token) { return text(token)[0] >= '0' && text(token)[0] <= '9'; };
    const std::uint32_t before = run.begin - 1;
    if (m_document.hitAt(before, Category::Ordinal) || (beginsWithDigit(before) && text(before).back() > '9'))
        return before;
    return before > first && text(before) == "." && beginsWithDigit(before - 1) ? before - 1 : run.begin;
}

/// "H. C. Lind", "H.C. Lind", "Jens Chr. Lind": a point inside a name.
bool NameFinder::isPointInside(std::uint32_t begin, std::uint32_t point, TokenRange sentence) const
{
    const std::uint32_t next = point + 1;
    if (text(point) != "." || m_document.tokens[point].spaceBefore || next >= sentence.end || !m_words.isNameWord(next))
        return false;
    const bool oneLetter =
        m_document.tokens[point - 1].letterCase == LetterCase::Capitalised && text(point - 1).size() <= 2;
    if (oneLetter)
        return m_document.tokens[next].spaceBefore || text(next).size() <= 2;
    std::size_t dropped = 0;
    if (isInitials(text(point - 1)) && m_places.rowOf({point - 1, point + 1}, dropped) == noIndex &&
        !m_document.hitAt(point - 1, Category::OrganisationName))
        return m_document.tokens[next].spaceBefore;
    const PhraseHit *shortened = m_document.hitAt(point - 1, Category::Abbreviation);
    return point - 1 > begin && shortened && shortened->tokens.end == next && m_document.tokens[next].spaceBefore;
}

std::uint32_t NameFinder::endOfRun(std::uint32_t token, TokenRange sentence) const
{
    std::uint32_t end = token + 1;
    bool organisation = m_document.hitAt(token, Category::OrganisationNoun) ||
                        m_document.hitAt(token, Category::PlaceNoun); // "Strait |of| Varn"
    if (isNumbered(token, sentence))
        return end + 1;
    while (end < sentence.end && end - token < longestRun) {
        if (isPointInside(token, end, sentence)) {
            ++end;
            continue;
        }
        if (!m_document.tokens[end].spaceBefore && text(end - 1) != ".")
            break;
        if (m_words.apostropheLength(end - 1) > 0 && !holdsOrganisationNoun(end, sentence))
            break;
        if (m_words.isNameWord(end)) {
            if (breaksRun(token, end, sentence))
                break;
            organisation = organisation || m_document.hitAt(end, Category::OrganisationNoun) != nullptr;
            ++end;
            continue;
        }
        const std::uint32_t next = afterJoint(end, sentence, organisation);
        if (next == end)
            break;
        end = next + 1;
    }
    return end;
}

/// "Hill 402".
bool NameFinder::isNumbered(std::uint32_t token, TokenRange sentence) const
{
    const PhraseHit *noun = m_document.hitAt(token, Category::PlaceNoun);
    return noun && !noun->entry->attribute("numbered").empty() && token + 1 < sentence.end &&
           m_document.tokens[token + 1].tokenClass == TokenClass::Number;
}

/// A genitive goes on as a name only if an organisation's noun follows: "Korean People's Army".
bool NameFinder::holdsOrganisationNoun(std::uint32_t token, TokenRange sentence) const
{
    for (std::uint32_t i = token; i < sentence.end && i < token + 3 && m_words.isNameWord(i); ++i) {
        if (m_document.hitAt(i, Category::OrganisationNoun))
            return true;
    }
    return false;
}

bool NameFinder::breaksRun(std::uint32_t begin, std::uint32_t token, TokenRange sentence) const
{
    if (m_document.hitAt(token, Category::GivenName)) {
        std::size_t dropped = 0;
        const bool given = token == begin + 1 && m_document.hitAt(begin, Category::GivenName); // "Lars Lykke Holm"
        return !given && m_places.rowOf({begin, token}, dropped) != noIndex && dropped > 0;
    }
    const PhraseHit *known = m_document.hitAt(token, Category::OrganisationName);
    if (known && known->tokens.length() > 1)
        return true;
    if (!isOrdinary(token) || (token == begin + 1 && isPlaceOfTwo(begin, sentence)))
        return false;
    if (m_document.hitAt(token, Category::OrganisationNoun) && m_document.hitAt(token, Category::NotName))
        return false;
    // "Martin Luther King", "Theresa May": after a given name a title or a month is a surname.
    const bool surname = m_document.hitAt(begin, Category::GivenName) &&
                         (token + 1 >= sentence.end || !m_words.isNameWord(token + 1)) && !m_words.isInitial(token);
    return !surname;
}

/// The name word after particles ("von", "de la", "of"), or token itself when none follows.
std::uint32_t NameFinder::afterJoint(std::uint32_t token, TokenRange sentence, bool organisation) const
{
    std::uint32_t at = token;
    while (at < sentence.end && at < token + longestJoint &&
           (isListed(m_particles, text(at)) || text(at) == "&" || (organisation && isListed(m_joints, text(at)))))
        ++at;
    const bool joins = at > token && at < sentence.end && m_words.isNameWord(at) && m_document.tokens[at].spaceBefore &&
                       !isOrdinary(at);
    return joins ? at : token;
}

} // namespace extract
