#include "core/extract/names/name_finder.h"

#include "core/extract/names/roles.h"
#include "core/extract/text/segmenter.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestRun = 14;          ///< tokens
constexpr std::uint32_t longestUnknownPerson = 4; ///< tokens
constexpr std::size_t longestAcronym = 6;         ///< letters; longer words in capitals are emphasis
constexpr std::uint32_t longestJoint = 2;         ///< particles between two names: "de la"

/// True if word is one of the blank-parted words of a setting.
bool isListed(std::string_view list, std::string_view word)
{
    while (!list.empty()) {
        const std::size_t blank = std::min(list.find(' '), list.size());
        if (list.substr(0, blank) == word)
            return true;
        list.remove_prefix(std::min(blank + 1, list.size()));
    }
    return false;
}

Gender genderOf(const PhraseHit *given)
{
    if (!given)
        return Gender::Unknown;
    const std::string_view gender = given->entry->attribute("gender");
    if (gender == "m")
        return Gender::Male;
    return gender == "f" ? Gender::Female : Gender::Unknown;
}

} // namespace

NameFinder::NameFinder(const Document &document, const NameWords &words, const LanguagePack &pack,
                       const Gazetteer &gazetteer)
    : m_document(document)
    , m_words(words)
    , m_places(document, words, gazetteer)
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
        else if (mayStart(token, sentence))
            token = addRun(token, sentence);
        else
            ++token;
    }
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
    return m_document.hitAt(next, Category::OrganisationNoun) != nullptr && !m_document.hitAt(next, Category::Title);
}

bool NameFinder::isOrdinary(std::uint32_t token) const
{
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
    if (!m_words.isNameWord(token))
        return false;
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

std::uint32_t NameFinder::addRun(std::uint32_t token, TokenRange sentence)
{
    const std::uint32_t end = endOfRun(token, sentence);
    TokenRange run{token, end};
    while (run.length() > 1 && m_document.hitAt(run.begin, Category::Demonym) &&
           m_document.hitAt(run.begin + 1, Category::GivenName))
        ++run.begin;
    const bool onlyAdjective = run.length() == 1 && m_document.hitAt(run.begin, Category::Demonym);
    if (!onlyAdjective)
        classify(run, sentence);
    return end;
}

std::uint32_t NameFinder::endOfRun(std::uint32_t token, TokenRange sentence) const
{
    std::uint32_t end = token + 1;
    bool organisation = m_document.hitAt(token, Category::OrganisationNoun) != nullptr;
    while (end < sentence.end && end - token < longestRun) {
        const bool point = text(end) == "." && !m_document.tokens[end].spaceBefore && end + 1 < sentence.end &&
                           m_document.tokens[end + 1].spaceBefore && m_words.isNameWord(end + 1);
        const bool initial =
            point && text(end - 1).size() <= 2 && m_document.tokens[end - 1].letterCase == LetterCase::Capitalised;
        if (initial) {
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
        return m_places.rowOf({begin, token}, dropped) != noIndex && dropped > 0;
    }
    if (!isOrdinary(token))
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

void NameFinder::classify(TokenRange run, TokenRange sentence)
{
    const TokenRange title = titleBefore(m_document, run.begin, sentence.begin);
    const bool afterOrganisation = run.begin > sentence.begin && !m_words.isNameWord(run.begin - 1) &&
                                   m_document.hitAt(run.begin - 1, Category::OrganisationNoun);
    std::size_t dropped = 0;
    const std::uint32_t row = m_places.rowOf(run, dropped);
    if (row != noIndex && title.isEmpty() && !afterOrganisation && m_places.isLikely(row, run)) {
        FoundName &name = push(run, m_places.typeOf(row));
        name.gazetteerRow = row;
        name.dropped = dropped;
        return;
    }
    const bool afterPlace = run.begin > sentence.begin && !m_words.isNameWord(run.begin - 1) &&
                            m_document.hitAt(run.begin - 1, Category::PlaceNoun);
    if ((afterOrganisation || afterPlace) && title.isEmpty()) {
        push(run, afterPlace ? model::ActorType::GeoPolitical : model::ActorType::Organisation);
        return;
    }
    if (!addPerson(run, title, sentence) && !addOrganisation(run))
        addUnknown(run, sentence);
}

bool NameFinder::addPerson(TokenRange run, TokenRange title, TokenRange sentence)
{
    const PhraseHit *given = m_document.hitAt(run.begin, Category::GivenName);
    const PhraseHit *last = m_document.hitAt(run.end - 1, Category::OrganisationNoun);
    const bool organisation = last && run.length() > 1 && isWholePhrase(m_document, *last);
    const bool person = !title.isEmpty() || (given && run.length() > 1);
    if (!person || organisation)
        return false;
    FoundName &name = push(run, model::ActorType::Person);
    name.gender = genderOf(given);
    name.role = title.isEmpty() ? appositionAfter(m_document, run.end, sentence.end) : title;
    return true;
}

bool NameFinder::addOrganisation(TokenRange run)
{
    bool organisation = false;
    if (run.length() > 1 && isAllCapitals(run))
        return false;
    for (std::uint32_t token = run.begin; token < run.end; ++token) {
        const std::size_t letters = text(token).size();
        const bool acronym = m_document.tokens[token].letterCase == LetterCase::Upper && letters > 1 &&
                             letters <= longestAcronym && !m_words.isShouted(m_document.tokens[token].sentence);
        organisation = organisation || acronym || text(token) == "&" ||
                       m_document.hitAt(token, Category::OrganisationNoun) != nullptr;
    }
    const PhraseHit *place = m_document.hitAt(run.end - 1, Category::PlaceNoun);
    // A department is an office or a stretch of land; the preposition tells.
    const bool located = place && run.length() > 1 && m_places.followsMark(run.begin, true);
    const bool isPlace =
        place && (!organisation || located) && (run.length() > 1 || !isWholePhrase(m_document, *place));
    if (!organisation && !isPlace)
        return false;
    push(run, isPlace ? model::ActorType::Location : model::ActorType::Organisation);
    return true;
}

void NameFinder::addUnknown(TokenRange run, TokenRange sentence)
{
    const bool letter = run.length() == 1 && text(run.begin).size() == 1;
    if (letter || m_words.isShouted(m_document.tokens[run.begin].sentence) || isAllCapitals(run))
        return;
    const PhraseHit *given = m_document.hitAt(run.begin, Category::GivenName);
    const bool initial = m_words.isInitial(run.begin) && !m_words.isSeenInside(run.begin);
    const TokenRange role = appositionAfter(m_document, run.end, sentence.end);
    const bool speaks = run.end < sentence.end && m_document.hitAt(run.end, Category::SpeechVerb);
    const bool spoken = run.begin > sentence.begin && m_document.hitAt(run.begin - 1, Category::SpeechVerb);
    const bool person = given || speaks || spoken || !role.isEmpty() || run.length() > 1;
    if (!person && initial)
        return;
    const bool afterMark = m_places.followsMark(run.begin, true);
    const bool place = afterMark && !speaks && !given && (role.isEmpty() || run.length() == 1);
    const bool longName = run.length() > longestUnknownPerson;
    FoundName &name = push(run, place      ? model::ActorType::GeoPolitical
                                : longName ? model::ActorType::Organisation
                                           : model::ActorType::Person);
    name.isWeak = true;
    name.gender = genderOf(given);
    if (!place && !longName)
        name.role = role;
}

bool NameFinder::isAllCapitals(TokenRange run) const
{
    for (std::uint32_t token = run.begin; token < run.end; ++token) {
        if (m_document.tokens[token].letterCase != LetterCase::Upper)
            return false;
    }
    return true;
}

FoundName &NameFinder::push(TokenRange run, model::ActorType type)
{
    FoundName &name = m_out->emplace_back();
    name.tokens = run;
    name.type = type;
    name.role = {run.begin, run.begin};
    name.dropped = m_words.apostropheLength(run.end - 1);
    return name;
}

} // namespace extract
