#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace extract {

/// What a phrase of a language pack is for. The name in the pack files is the snake_case of the enumerator
/// (`[speech_verb]`); docs/language-packs.md says what each means and which attributes it takes.
enum class Category : std::uint8_t {
    // text
    Abbreviation,    ///< its point ends no sentence
    CreditMark,      ///< "Foto:", "Photo:", opens a photo credit
    CreditHouse,     ///< "Ritzau Scanpix", "AP Photo": a credit by itself
    Boilerplate,     ///< "Vis mere", "Read more"
    PublicationMark, ///< "publiceret", "last updated": role=link for words between
    // numbers (attributes: value=, kind=unit|ten|multiplier|fraction|vague, low=)
    NumberWord,
    NumberModifier, ///< modifier=more_than ... position=before|after
    NumberJoiner,   ///< "og", "and", "til", "to", "-": role=sum|range
    Ordinal,
    // times
    Month,
    Weekday,
    Season,
    Holiday,
    CalendarUnit,    ///< "dag", "days": unit=
    TimeOfDay,       ///< "morgen", "forenoon": part=
    ClockMark,       ///< "kl.", "o'clock", "pm"
    RelativeDay,     ///< "i går", "tomorrow": amount=
    TimeShift,       ///< "siden", "ago", "later", "last", "næste": role=
    TimePreposition, ///< "i", "on", "fra", "since"
    VagueTime,       ///< "i årevis", "nu": value=PAST_REF ...
    Era,             ///< "BC", "f.Kr."
    // names
    Title,     ///< "præsident", "general": person's title or role, may be a suffix
    Honorific, ///< "hr.", "Mrs"
    GivenName,
    OrganisationNoun, ///< "ministerium", "police": head noun of an organisation
    OrganisationName, ///< "Reuters", "NATO": a name by itself; kind=agency|medium|alliance...
    GroupNoun,        ///< "demonstranter", "styrker": crowds and forces
    PlaceNoun,        ///< "lufthavn", "base", "town": head noun of a place
    Demonym,          ///< "russisk", "American": place=
    NotName,          ///< capitalised words that are no name
    PlaceMark,        ///< words before a place: "i", "near"; weak=yes for those that are said of people as well
    Pronoun,          ///< person=, number=, gender=
    CollectiveVoice,  ///< "side" in "russiske side"
    // claims
    SpeechVerb,      ///< tense=, strength=
    SpeechFrame,     ///< "lyder det fra", "according to", "ifølge": role=before|after, source follows or goes before
    SpeechNoun,      ///< "tale", "interview", "tweet": medium
    ReportedThat,    ///< "at", "that"
    EffectVerb,      ///< "dræbt", "wounded": effect=, voice=
    EffectNoun,      ///< "dødsfald", "casualties": effect=
    EffectFrame,     ///< "har kostet", "claimed the lives of": effect=
    VictimNoun,      ///< "civile", "people", "soldater"
    NotVictim,       ///< counted things: "fly", "kilometer", "houses"
    PerpetratorMark, ///< "af", "by"
    MoverNoun,       ///< "soldater", "kampvogne": what=
    MovementVerb,    ///< "sendt", "deployed": phase=, direction=
    MovementFrame,   ///< "på vej mod", "klar til afsending": phase=
    MovementNoun,    ///< "evakuering", "shipments": phase=
    Site,            ///< "bygning", "border": places that make no name of the words beside them
    FromMark,
    ToMark,
    MeansMark,
    DistanceUnit,
    HappeningTrigger, ///< type=
    Negation,
    Doubt,         ///< certainty=
    Plan,          ///< "skal", "will", "plans to": future or intent
    PastAuxiliary, ///< "har", "was": tense=
    FiniteVerb,    ///< common verbs with tense=, which decide the direction of weekdays
    ClauseBreak,   ///< "mens", "while", "but"
    Determiner,    ///< "de", "the", "a": value=1 for the articles that can count one
    Preposition,   ///< "i", "of", "near": role=of|in|with for those that tell something
    Conjunction,   ///< "og", "and", "samt"
    RelativeMark,  ///< "der", "som", "who"
    PartMark,      ///< "including", "heriblandt": parts of a total follow
    ScareMark,     ///< "såkaldt", "known as", "kampagnen": the quote marks after it hold a name, not words of anyone
    PassiveAuxiliary, ///< "blev", "were": the participle after it suffers its effect
    Adverb,           ///< small words that stand between subject and verb and belong to no noun: "også", "later"
    Count_,           ///< number of categories
};

[[nodiscard]] std::string_view nameOf(Category category);
[[nodiscard]] std::optional<Category> parseCategory(std::string_view name);

/// Categories that name things: a word with a genitive ending of the language is found as its stem.
constexpr bool takesGenitive(Category category)
{
    switch (category) {
    case Category::Title:
    case Category::GivenName:
    case Category::OrganisationNoun:
    case Category::OrganisationName:
    case Category::GroupNoun:
    case Category::PlaceNoun:
    case Category::CollectiveVoice:
        return true;
    default:
        return false;
    }
}

} // namespace extract
