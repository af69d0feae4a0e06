#include "core/extract/names/name_finder.h"

#include "core/extract/names/roles.h"
#include "core/extract/phrases/dateline.h"

namespace extract {

namespace {

constexpr std::uint32_t longestUnknownPerson = 4; ///< tokens
constexpr std::uint32_t longestUnknownPlace = 2;  ///< tokens
constexpr std::uint32_t longestWorkTitle = 4;     ///< words of a work's title
constexpr std::size_t longestAcronym = 6;         ///< letters; longer words in capitals are emphasis

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

void NameFinder::classify(TokenRange run, TokenRange sentence)
{
    const TokenRange title = titleBefore(m_document, run.begin, sentence.begin);
    const bool afterOrganisation = run.begin > sentence.begin && !m_words.isNameWord(run.begin - 1) &&
                                   m_document.hitAt(run.begin - 1, Category::OrganisationNoun) &&
                                   !(run.length() > 1 && m_document.hitAt(run.begin, Category::GivenName) &&
                                     speaksForBody(run.begin - 1, sentence));
    std::size_t dropped = 0;
    const std::uint32_t row = m_places.rowOf(run, dropped);
    const bool likelyPlace =
        row != noIndex && m_places.isLikely(row, run) && !(m_places.isTown(row) && mayBeNoun(run, sentence));
    if (likelyPlace && title.isEmpty() && !afterOrganisation) {
        FoundName &name = push(run, m_places.typeOf(row));
        name.gazetteerRow = row;
        name.dropped = dropped;
        name.isWeak = m_places.mayBeSurname(row, run);
        const bool speaks = run.end < sentence.end && m_document.hitAt(run.end, Category::SpeechVerb);
        if (name.isWeak && speaks) {
            name.type = model::ActorType::Person;
            name.gazetteerRow = noIndex;
        }
        return;
    }
    if (const std::uint32_t end = datelineEnd(m_document, sentence); run.end < end) { // "|VARN|, May 3 (|Norpress|) -"
        const bool place = run.begin == sentence.begin && isAllCapitals(run);
        const bool agency = !place && run.begin > sentence.begin && text(run.begin - 1) == "(";
        if (place || agency) {
            push(run, place ? model::ActorType::GeoPolitical : model::ActorType::Organisation);
            return;
        }
    }
    if (isNumbered(run.begin, sentence)) {
        push(run, model::ActorType::Location);
        return;
    }
    const bool afterPlace = isNamedBy(run.begin, sentence);
    if ((afterOrganisation || afterPlace) && title.isEmpty()) {
        push(run, afterPlace ? model::ActorType::GeoPolitical : model::ActorType::Organisation);
        return;
    }
    if (!addPerson(run, title, sentence) && !addOrganisation(run))
        addUnknown(run, sentence);
}

/// "talskvinde for |ministeriet| Ann Hall": the name behind the body is that of who holds the office in it.
bool NameFinder::speaksForBody(std::uint32_t body, TokenRange sentence) const
{
    constexpr std::uint32_t reach = 3; // words between the office and the body
    for (std::uint32_t token = body; token > sentence.begin + 1 && body - token < reach; --token) {
        if (m_document.hitAt(token - 1, Category::Preposition))
            return m_document.hitAt(token - 2, Category::Title) != nullptr;
        if (m_document.tokens[token - 1].letterCase != LetterCase::Lower)
            return false;
    }
    return false;
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
    const PhraseHit *lead = run.length() > 1 ? m_document.hitAt(run.begin, Category::PlaceNoun) : nullptr;
    if (lead && !lead->entry->attribute("leads").empty() &&
        !m_document.hitAt(run.end - 1, Category::OrganisationNoun)) { // "|Port| Sale"
        push(run, model::ActorType::GeoPolitical);
        return true;
    }
    for (std::uint32_t token = run.begin; token < run.end; ++token) {
        const std::size_t letters = text(token).size();
        const bool initials = run.length() > 2 && text(token).find('.') != std::string_view::npos;
        const bool acronym = m_document.tokens[token].letterCase == LetterCase::Upper && letters > 1 && !initials &&
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
    const bool model = run.length() == 1 && text(run.begin).find_first_of("0123456789") != std::string_view::npos;
    if (model || !hasWord(run) ||
        isTitleOfWork(run) || // "a |C-130| plane" m_words.isShouted(m_document.tokens[run.begin].sentence) ||
        isAllCapitals(run))
        return;
    const PhraseHit *given = m_document.hitAt(run.begin, Category::GivenName);
    const bool initial = m_words.isInitial(run.begin) && !m_words.isSeenInside(run.begin);
    const TokenRange role = appositionAfter(m_document, run.end, sentence.end);
    const bool speaks = initial ? speaksAtBegin(run.end, sentence)
                                : run.end < sentence.end && m_document.hitAt(run.end, Category::SpeechVerb);
    const bool spoken = run.begin > sentence.begin && m_document.hitAt(run.begin - 1, Category::SpeechVerb);
    const bool acts = given || speaks || spoken || !role.isEmpty() || hasAge(run.end, sentence);
    const bool common = initial || isOneOfMany(run.begin, sentence) || m_words.hasPluralEnding(run.begin);
    const bool adjective = m_words.hasDemonymEnding(run.begin) && run.end < sentence.end &&
                           m_document.tokens[run.end].letterCase == LetterCase::Lower && !hasArticle(run, sentence);
    if (!acts && run.length() == 1 && (common || adjective))
        return;
    const bool afterMark = m_places.followsMark(run.begin, true);
    const bool likePerson = run.length() > 1 && looksLikePerson(run);
    const bool likeBody = run.length() > 1 && (looksLikeBody(run) || (!likePerson && isEmployer(run, sentence)));
    const bool goes =
        run.length() <= longestUnknownPlace && !acts && !likePerson && isWhereOneGoes(run.begin, sentence);
    const PhraseHit *site = run.end < sentence.end && m_document.tokens[run.end].letterCase == LetterCase::Lower
                                ? m_document.hitAt(run.end, Category::PlaceNoun)
                                : nullptr;
    const bool border = run.end < sentence.end && !acts && hasArticle(run, sentence) &&
                        m_document.hitAt(run.end, Category::Site); // "the |Tajen| border"
    const bool modifies = site && !acts &&                         // "the |Sund| peninsula", "mayor of |Tarn| district"
                          (hasArticle(run, sentence) || site->entry->attribute("proper") == "yes");
    const bool marked = (afterMark || goes || modifies || border || isState(run, sentence)) && !given && !likeBody &&
                        (role.isEmpty() || run.length() == 1);
    const bool place = marked || (!acts && run.length() == 1 && m_words.hasPlaceEnding(run.begin));
    const bool strange = !likePerson && (likeBody || run.length() > 2 || (!given && hasArticle(run, sentence)));
    const bool body = !acts && (strange || isBeforeHead(run.end, sentence) ||
                                (run.length() == 1 && m_words.hasNounEnding(run.begin)));
    FoundName &name = push(run, place  ? model::ActorType::GeoPolitical
                                : body ? model::ActorType::Organisation
                                       : model::ActorType::Person);
    name.isWeak = place || body || !likePerson;
    name.isDoubtful = m_words.nounsHaveCapitals() && !given && !likePerson && (!acts || mayBeNoun(run, sentence));
    name.gender = genderOf(given);
    if (!place && !body)
        name.role = role;
}

/// "|Velorias| præsident", "|Veloria's| army": what only a state has stands behind the genitive.
bool NameFinder::isState(TokenRange run, TokenRange sentence) const
{
    return run.length() <= longestUnknownPlace && run.end < sentence.end && m_words.hasGenitive(run.end - 1) &&
           m_words.isStateNoun(run.end);
}

/// "told the |Courier|": an article that stands before no person's name.
bool NameFinder::hasArticle(TokenRange run, TokenRange sentence) const
{
    if (run.begin == sentence.begin)
        return false;
    const PhraseHit *article = m_document.hitAt(run.begin - 1, Category::Determiner);
    const bool closes = run.end >= sentence.end || m_document.tokens[run.end].letterCase != LetterCase::Lower ||
                        m_document.hitAt(run.end, Category::Preposition) ||
                        m_document.hitAt(run.end, Category::Site) || // "the |Belo| dam"
                        m_document.hitAt(run.end, Category::PlaceNoun) ||
                        m_document.hitAt(run.end, Category::ReportedThat);
    return article && article->entry->attribute("person") == "no" && closes;
}

/// "byen |Vestby|", "the village of |Orrin|": a word for a place gives its name.
bool NameFinder::isNamedBy(std::uint32_t token, TokenRange sentence) const
{
    const auto names = [&](std::uint32_t noun) {
        return !m_words.isNameWord(noun) && m_document.hitAt(noun, Category::PlaceNoun);
    };
    if (token == sentence.begin)
        return false;
    if (names(token - 1))
        return true;
    if (token > sentence.begin + 1 && text(token - 1) == "," && names(token - 2)) { // "the capital, |Lanta|, on Friday"
        const PhraseHit *noun = m_document.hitAt(token - 2, Category::PlaceNoun);
        return noun->tokens.end == token - 1 && noun->entry->attribute("proper").empty() &&
               !m_document.hitAt(token, Category::GivenName);
    }
    if (m_document.hitAt(token - 1, Category::Conjunction) && !m_out->empty() &&
        m_out->back().tokens.end == token - 1 && m_out->back().tokens.begin > sentence.begin) // "Orrin and |Vestby|"
        return m_out->back().type == model::ActorType::GeoPolitical && isNamedBy(m_out->back().tokens.begin, sentence);
    const PhraseHit *of = m_document.hitAt(token - 1, Category::Preposition);
    if (!of || of->entry->attribute("role") != "of" || token <= sentence.begin + 1)
        return false;
    const PhraseHit *body = m_document.hitAt(token - 2, Category::OrganisationNoun); // "the ministry of |Norlia|"
    const std::string_view happens =
        m_document.hitAt(token - 2, Category::HappeningTrigger)
            ? m_document.hitAt(token - 2, Category::HappeningTrigger)->entry->attribute("type")
            : std::string_view();
    if (happens == "siege" || happens == "shelling" || happens == "airstrike" || happens == "bombing")
        return true; // "the siege of |Orrin|"
    const bool ofState = body && body->entry->attribute("proper").empty() && !m_words.isNameWord(token - 2);
    return ofState || names(token - 2);
}

/// "soldaterne rykkede mod |Vestby|", "troops left |Orrin|": where those who move go to, or come from. Letters and
/// gifts are sent to persons as well, so somebody must move.
bool NameFinder::isWhereOneGoes(std::uint32_t token, TokenRange sentence) const
{
    bool directed = m_places.followsMark(token, false);
    bool moves = false;
    bool mover = false;
    for (std::uint32_t i = sentence.begin; i < sentence.end; ++i) {
        const PhraseHit *verb = m_document.hitAt(i, Category::MovementVerb);
        directed = directed || (verb && verb->tokens.end == token && !verb->entry->attribute("direction").empty());
        moves = moves || verb || m_document.hitAt(i, Category::MovementFrame) ||
                m_document.hitAt(i, Category::MovementNoun);
        mover = mover || m_document.hitAt(i, Category::MoverNoun) || m_document.hitAt(i, Category::VictimNoun) ||
                m_document.hitAt(i, Category::GroupNoun);
    }
    const bool comesFrom = token > sentence.begin + 1 && m_document.hitAt(token - 1, Category::FromMark) &&
                           (m_document.hitAt(token - 2, Category::VictimNoun) ||
                            m_document.hitAt(token - 2, Category::MoverNoun)); // "a student from |Herun|"
    return comesFrom || (directed && moves && mover);
}

/// A few words between quote marks are a film, a book, a song: "Danser med Ulve".
bool NameFinder::isTitleOfWork(TokenRange run) const
{
    const auto isMark = [&](std::uint32_t token) { return m_document.tokens[token].tokenClass == TokenClass::Quote; };
    const TokenRange sentence = m_document.sentenceOf(run.begin).tokens;
    std::uint32_t begin = run.begin;
    while (begin > sentence.begin && run.begin - begin < longestWorkTitle && !isMark(begin - 1))
        --begin;
    std::uint32_t end = run.end;
    while (end < m_document.tokens.size() && end - run.end < longestWorkTitle && !isMark(end))
        ++end;
    const bool between = begin > 0 && isMark(begin - 1) && end < m_document.tokens.size() && isMark(end);
    if (!between || end - begin > longestWorkTitle || m_document.tokens[begin].spaceBefore ||
        m_document.tokens[end].spaceBefore)
        return false;
    for (std::uint32_t token = begin; token < end; ++token) {
        if (m_document.tokens[token].tokenClass == TokenClass::Punctuation)
            return false;
    }
    return true;
}

/// "produktchef Lars Bred, |Tholstrup Cheese|, siger": who employs the person with a role before it.
bool NameFinder::isEmployer(TokenRange run, TokenRange sentence) const
{
    if (run.begin < sentence.begin + 2 || text(run.begin - 1) != "," || m_out->empty())
        return false;
    const FoundName &before = m_out->back();
    const std::string_view behind = run.end < sentence.end ? text(run.end) : ".";
    return before.tokens.end == run.begin - 1 && before.type == model::ActorType::Person && !before.role.isEmpty() &&
           (behind == "," || behind == ".");
}

/// "Ann Hall|, 30,|": what stands behind is an age.
bool NameFinder::hasAge(std::uint32_t end, TokenRange sentence) const
{
    if (end + 2 >= sentence.end || text(end) != ",")
        return false;
    const std::string_view age = text(end + 1);
    const bool twoDigits = age.size() == 2 && age[0] >= '1' && age[0] <= '9' && age[1] >= '0' && age[1] <= '9';
    return twoDigits && (text(end + 2) == "," || text(end + 2) == ".");
}

/// "en Volvo", "a Boeing": an article that counts one stands before no one's name.
bool NameFinder::isOneOfMany(std::uint32_t token, TokenRange sentence) const
{
    if (token == sentence.begin)
        return false;
    const PhraseHit *article = m_document.hitAt(token - 1, Category::Determiner);
    return article && !article->entry->attribute("value").empty();
}

/// "die Lage", "der kleinen Zeitung": where nouns have capitals, one word behind an article or an adjective is a noun.
bool NameFinder::mayBeNoun(TokenRange run, TokenRange sentence) const
{
    if (!m_words.nounsHaveCapitals() || run.length() > 1 || run.begin == sentence.begin)
        return false;
    const std::uint32_t before = run.begin - 1;
    const bool unknown = m_document.tokens[before].letterCase == LetterCase::Lower && m_document.begins[before].none();
    const PhraseHit *preposition = m_document.hitAt(before, Category::Preposition);
    return unknown || m_document.hitAt(before, Category::Determiner) || m_document.hitAt(before, Category::Pronoun) ||
           (preposition && !preposition->entry->attribute("article").empty());
}

/// "Danish Steel", "Tolne Seed", "Nordic Shipment": a country's adjective or a known place first, or a noun last.
bool NameFinder::looksLikeBody(TokenRange run) const
{
    std::size_t dropped = 0;
    return m_document.hitAt(run.begin, Category::Demonym) || m_document.hitAt(run.begin, Category::OrganisationName) ||
           m_places.rowOf({run.begin, run.begin + 1}, dropped) != noIndex || m_words.hasNounEnding(run.end - 1);
}

/// "Holt said that", "Holt sagde:": behind the first word of a sentence a verb of saying must say something, since
/// "Violence continued" does not.
bool NameFinder::speaksAtBegin(std::uint32_t token, TokenRange sentence) const
{
    const PhraseHit *verb = token < sentence.end ? m_document.hitAt(token, Category::SpeechVerb) : nullptr;
    if (!verb || verb->tokens.end >= sentence.end)
        return false;
    const std::string_view next = text(verb->tokens.end);
    return !verb->entry->attribute("bare").empty() || next == "," || next == ":" ||
           m_document.hitAt(verb->tokens.end, Category::ReportedThat);
}

/// "Yonhap news agency", "Palads koncernen": a head in lower case behind it says what it is.
bool NameFinder::isBeforeHead(std::uint32_t end, TokenRange sentence) const
{
    if (end >= sentence.end || m_document.tokens[end].letterCase != LetterCase::Lower)
        return false;
    const PhraseHit *head = m_document.hitAt(end, Category::OrganisationNoun);
    return head && head->entry->attribute("proper") == "yes";
}

/// Two or three words, the last with an ending of surnames, or initials before it.
bool NameFinder::looksLikePerson(TokenRange run) const
{
    std::uint32_t words = 0;
    bool initials = false;
    for (std::uint32_t token = run.begin; token < run.end; ++token) {
        words += text(token) != ".";
        const bool letters = text(token).size() == 1 || text(token).find('.') != std::string_view::npos;
        initials = initials || (letters && text(token) != "." && token + 1 < run.end);
    }
    if (words > longestUnknownPerson)
        return false;
    return initials || m_words.hasSurnameEnding(run.end - 1);
}

bool NameFinder::hasWord(TokenRange run) const
{
    for (std::uint32_t token = run.begin; token < run.end; ++token) {
        if (text(token).size() > 2)
            return true;
    }
    return run.length() > 1 && text(run.end - 1).size() > 1;
}

bool NameFinder::isAllCapitals(TokenRange run) const
{
    for (std::uint32_t token = run.begin; token < run.end; ++token) {
        if (m_document.tokens[token].letterCase != LetterCase::Upper && text(token).size() > 1)
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
