#include "core/extract/claims/statements.h"

#include "core/extract/phrases/noun_phrase.h"
#include "core/extract/speech/quote_speaker.h"
#include "core/extract/speech/reported_speech.h"
#include "core/model/names.h"

#include <algorithm>

namespace extract {

namespace {

/// "in a |televised speech|": the noun with its adjectives.
std::string mediumIn(const ClaimContext &context, TokenRange zone)
{
    const PhraseHit *noun = context.document().firstHitIn(zone, Category::SpeechNoun);
    if (!noun)
        return {};
    const TokenRange before = phraseBefore(context, noun->tokens.begin, zone);
    return context.words(withoutArticle(context, {before.begin, noun->tokens.end}));
}

/// "told |reporters|", "siger han til |avisen|": a phrase behind the verb and its "to".
std::string addresseeIn(const ClaimContext &context, const SpokenCue &cue)
{
    if (!cue.entry)
        return {};
    const bool direct = cue.entry->attribute("object") == "addressee";
    const std::uint32_t end = std::min(cue.zone.end, cue.tokens.end + 12);
    std::uint32_t token = cue.tokens.end;
    if (!direct) {
        while (token < end && !(context.is(token, Category::ToMark) && !context.mentionAt(token)))
            ++token;
        if (token >= end)
            return {};
        ++token;
    }
    if (token >= cue.zone.end)
        return {};
    const TokenRange phrase = phraseFrom(context, token, cue.zone);
    return direct || (!phrase.isEmpty() && context.mentionAt(phrase.end - 1)) ? context.words(phrase) : std::string();
}

const model::TimeExpression *timeIn(const ClaimContext &context, TokenRange zone)
{
    for (std::uint32_t token = zone.begin; token < zone.end; ++token) {
        const model::TimeExpression *time = context.timeAt(token);
        if (time && !time->edtf.empty() && time->type != model::TimeType::Duration)
            return time;
    }
    return nullptr;
}

/// A cue's words with what belongs to them between ("har han fredag sagt").
base::TextRange cueRange(const ClaimContext &context, const SpokenCue &cue)
{
    if (!cue.entry || cue.tokens.isEmpty())
        return {};
    TokenRange words = cue.tokens;
    const bool pronoun = cue.speaker && cue.speaker->pronoun;
    if (pronoun) {
        words.begin = std::min(words.begin, cue.speaker->tokens.begin);
        words.end = std::max(words.end, cue.speaker->tokens.end);
        if (words.begin > cue.zone.begin && context.is(words.begin - 1, Category::PastAuxiliary))
            --words.begin;
    }
    return context.document().rangeOf(words);
}

model::Claim toClaim(const ClaimContext &context, ClaimFrame frame, const SpokenCue &cue, model::Statement statement)
{
    if (cue.speaker) {
        statement.speaker = cue.speaker->actor;
        statement.speakerRole = cue.speaker->role;
    }
    statement.cue = cueRange(context, cue);
    statement.medium = mediumIn(context, cue.zone);
    statement.addressee = addresseeIn(context, cue);
    frame.trigger = {};
    model::Claim claim = makeClaim(context, frame, {}, std::move(statement));
    claim.provenance.trigger = cue.entry ? context.words(cue.tokens) : std::string();
    if (const model::TimeExpression *time = timeIn(context, cue.zone)) {
        claim.time = time->id;
        claim.eventTime = time->edtf;
    }
    return claim;
}

model::Claim quoteClaim(const ClaimContext &context, const SpokenQuote &spoken)
{
    model::Statement statement;
    statement.type = spoken.type;
    statement.speakerInferred = spoken.inferred;
    return toClaim(context, {spoken.quote.words, {}, spoken.rule, spoken.confidence}, spoken.cue, std::move(statement));
}

model::Claim reportedClaim(const ClaimContext &context, const Attribution &attribution)
{
    model::Statement statement;
    statement.type = model::StatementType::Indirect;
    statement.speakerInferred = attribution.inferred;
    return toClaim(context, {attribution.content, {}, attribution.rule, attribution.confidence}, attribution.cue,
                   std::move(statement));
}

/// "denied", "unconfirmed reports": the words of saying that tell how sure it is.
std::optional<model::Certainty> certaintyOf(const ClaimContext &context, const SpokenCue &cue)
{
    for (std::uint32_t token = cue.zone.begin; token < cue.zone.end; ++token) {
        const auto certainty =
            model::parseName<model::Certainty>(context.attribute(token, Category::Doubt, "certainty"));
        if (certainty && certainty != model::Certainty::Superseded) // "first spoke of five": what it says later holds
            return certainty;
    }
    return std::nullopt;
}

/// Content that is little more than a quote is that quote, not a statement beside it.
bool isMostlyQuoted(TokenRange content, const std::vector<SpokenQuote> &quotes)
{
    std::uint32_t quoted = 0;
    auto spoken = std::ranges::upper_bound(quotes, content.begin, {},
                                           [](const SpokenQuote &quote) { return quote.quote.words.end; });
    for (; spoken != quotes.end() && spoken->quote.words.begin < content.end; ++spoken)
        quoted += std::min(spoken->quote.words.end, content.end) - std::max(spoken->quote.words.begin, content.begin);
    return quoted * 2 > content.length();
}

} // namespace

std::vector<model::Claim> readStatements(const ClaimContext &context, SourceMap &sources)
{
    const std::vector<Quote> quotes = findQuotes(context);
    const std::vector<Attribution> reported = findReportedSpeech(context, quotes);
    const std::vector<SpokenQuote> spoken = giveSpeakers(context, quotes, reported);
    std::vector<model::Claim> claims;
    for (const Attribution &attribution : reported) {
        const std::optional<Speaker> &speaker = attribution.cue.speaker;
        sources.add(attribution.scope, {speaker ? speaker->actor : model::ActorReference{}, attribution.inferred,
                                        certaintyOf(context, attribution.cue)});
        if (!isMostlyQuoted(attribution.content, spoken))
            claims.push_back(reportedClaim(context, attribution));
    }
    for (const SpokenQuote &quote : spoken) {
        if (quote.cue.speaker)
            sources.add(quote.quote.words, {quote.cue.speaker->actor, quote.inferred});
        claims.push_back(quoteClaim(context, quote));
    }
    return claims;
}

} // namespace extract
