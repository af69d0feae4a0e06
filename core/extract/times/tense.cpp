#include "core/extract/times/tense.h"

namespace extract {

namespace {

constexpr std::uint32_t farthest = 12;
constexpr std::uint32_t farthestBehind = 4; ///< a verb farther behind mostly opens another clause

VerbTense tenseAt(const TokenWords &words, std::uint32_t token)
{
    const PhraseHit *plan = words.hit(token, Category::Plan);
    if (plan && plan->entry->attribute("tense").empty())
        return VerbTense::Future;
    const Document &document = words.document();
    for (std::uint32_t i = document.firstHit[token]; i < document.firstHit[token + 1]; ++i) {
        const std::string_view tense = document.hits[i].entry->attribute("tense");
        if (tense == "past")
            return VerbTense::Past;
        if (tense == "present")
            return VerbTense::Present;
        if (tense == "future")
            return VerbTense::Future;
    }
    return VerbTense::Unknown;
}

} // namespace

VerbTense tenseNear(const TokenWords &words, TokenRange around)
{
    const TokenRange sentence = words.document().sentenceOf(around.begin).tokens;
    for (std::uint32_t distance = 1; distance <= farthest; ++distance) {
        if (around.begin >= sentence.begin + distance) {
            if (const VerbTense tense = tenseAt(words, around.begin - distance); tense != VerbTense::Unknown)
                return tense;
        }
        const std::uint32_t behind = around.end + distance - 1;
        if (distance <= farthestBehind && behind < sentence.end) {
            if (const VerbTense tense = tenseAt(words, behind); tense != VerbTense::Unknown)
                return tense;
        }
    }
    return VerbTense::Unknown;
}

bool looksAhead(const TokenWords &words, TokenRange day)
{
    return day.begin > words.document().sentenceOf(day.begin).tokens.begin &&
           words.hitInRole(day.begin - 1, Category::TimePreposition, "ahead") != nullptr;
}

} // namespace extract
