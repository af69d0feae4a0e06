#include "core/extract/claims/happening_frames.h"

#include "core/extract/phrases/noun_phrase.h"

#include <algorithm>
#include <string_view>

namespace extract {

namespace {

constexpr std::size_t longestSummary = 60; ///< bytes; a longer one is left to the quote

/// Collects the happenings of an article.
class HappeningReader
{
public:
    HappeningReader(const ClaimContext &context, const SourceMap &sources) : m_context(context), m_sources(sources) {}

    std::vector<model::Claim> run(const std::vector<model::Claim> &statements)
    {
        for (const model::Claim &claim : statements) {
            if (std::get<model::Statement>(claim.payload).type == model::StatementType::Direct)
                m_quoted.push_back(claim.provenance.range);
        }
        std::ranges::sort(m_quoted);
        for (const Paragraph &paragraph : m_context.document().paragraphs) {
            if (m_context.isRead(paragraph))
                readParagraph(paragraph);
        }
        return std::move(m_claims);
    }

private:
    void readParagraph(const Paragraph &paragraph)
    {
        m_seen.clear();
        const TokenRange tokens = m_context.tokensOf(paragraph);
        for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
            const PhraseHit *hit = m_context.document().hitAt(token, Category::HappeningTrigger);
            if (!hit)
                continue;
            if (hit->entry->attribute("type") != "none")
                readTrigger(*hit, paragraph.kind == ParagraphKind::Caption);
            token = hit->tokens.end - 1;
        }
    }

    void readTrigger(const PhraseHit &hit, bool caption)
    {
        const std::string_view type = hit.entry->attribute("type");
        const bool month = m_context.timeAt(hit.tokens.begin) && m_context.is(hit.tokens.begin, Category::Month);
        if (!hasCompanion(hit) || month) // "|March| 14"
            return;
        const TokenRange words = segmentOf(hit.tokens);
        if (isTold(type, words))
            return;
        const bool verb = hit.entry->attribute("role") == "verb";
        const bool set = timeOf(m_context, hit.tokens) || !placeOf(m_context, hit.tokens).words.empty();
        const bool first = std::ranges::find(m_seen, type, &Seen::type) == m_seen.end();
        if (!verb && !set && isMentioned(type, hit.tokens))
            return;
        m_seen.push_back({type, words});
        const bool speech = isQuoted(m_context.document().rangeOf(hit.tokens));
        if (speech ? !set && !verb : caption ? !verb : !verb && !set && !first)
            return;
        if (isNegated(m_context, hit.tokens))
            return;
        keep(hit, words, verb && !speech ? 0.75 : 0.55);
    }

    void keep(const PhraseHit &hit, TokenRange words, double confidence)
    {
        model::Happening happening;
        happening.type = hit.entry->attribute("type");
        happening.place = placeOf(m_context, hit.tokens);
        std::string summary = m_context.words(words);
        if (summary.size() <= longestSummary)
            happening.summary = std::move(summary);
        m_told.emplace_back(happening.type);
        m_claims.push_back(makeClaim(m_context, {words, hit.tokens, "happening.trigger", confidence}, m_sources,
                                     std::move(happening)));
    }

    /// The part of the clause between commas and speech marks that holds the trigger.
    TokenRange segmentOf(TokenRange trigger) const
    {
        const TokenRange clause = m_context.clauseOf(trigger.begin);
        std::uint32_t begin = trigger.begin;
        while (begin > clause.begin && !m_context.isMark(begin - 1, ',') &&
               !m_context.is(begin - 1, Category::SpeechFrame))
            --begin;
        if (begin > clause.begin && m_context.is(begin - 1, Category::SpeechFrame)) {
            // "ifølge |nyhedsbureauet| stadig høres skud": who says so is no part of it.
            const TokenRange source = phraseFrom(m_context, begin, {begin, trigger.begin});
            begin = source.end < trigger.begin ? source.end : begin;
        }
        std::uint32_t end = trigger.end;
        while (end < clause.end && !m_context.isPunctuation(end))
            ++end;
        while (begin < trigger.begin &&
               (m_context.isAny(begin, {Category::ClauseBreak, Category::Conjunction, Category::ReportedThat}) ||
                m_context.isPunctuation(begin) || m_context.isQuoteMark(begin)))
            ++begin;
        while (end > trigger.end && m_context.isQuoteMark(end - 1))
            --end;
        return {begin, end};
    }

    /// The beginning is in lower case; the word may have a capital.
    static bool beginsWith(std::string_view word, std::string_view beginning)
    {
        return word.size() >= beginning.size() &&
               std::ranges::equal(word.substr(0, beginning.size()), beginning,
                                  [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
    }

    /// Verbs of many senses ask for a word beside them ("pictures ... were taken").
    bool hasCompanion(const PhraseHit &hit) const
    {
        const std::string_view companions = hit.entry->attribute("with");
        if (companions.empty())
            return true;
        const TokenRange clause = m_context.clauseOf(hit.tokens.begin);
        for (std::uint32_t token = clause.begin; token < clause.end; ++token) {
            const std::string_view word = m_context.document().text(m_context.document().tokens[token]);
            for (std::string_view rest = companions; !rest.empty();) {
                const std::string_view beginning = rest.substr(0, rest.find('|'));
                if (beginsWith(word, beginning))
                    return true;
                rest.remove_prefix(std::min(rest.size(), beginning.size() + 1));
            }
        }
        return false;
    }

    /// "nobody has answered |for the attack|" when the article has told of one: a noun that a preposition governs and
    /// that says neither where nor when.
    bool isMentioned(std::string_view type, TokenRange trigger) const
    {
        if (std::ranges::find(m_told, type) == m_told.end())
            return false;
        std::uint32_t before = trigger.begin;
        while (before > 0 && m_context.is(before - 1, Category::Determiner))
            --before;
        return before > 0 && m_context.is(before - 1, Category::Preposition) && !m_context.timeAt(before - 1);
    }

    bool isTold(std::string_view type, TokenRange words) const
    {
        return std::ranges::any_of(m_seen,
                                   [&](const Seen &seen) { return seen.type == type && seen.words.overlaps(words); });
    }

    bool isQuoted(base::TextRange range) const
    {
        const auto behind = std::ranges::upper_bound(m_quoted, range.begin, {}, &base::TextRange::begin);
        return behind != m_quoted.begin() && std::prev(behind)->contains(range);
    }

    struct Seen
    {
        std::string_view type;
        TokenRange words;
    };

    const ClaimContext &m_context;
    const SourceMap &m_sources;
    std::vector<base::TextRange> m_quoted;
    std::vector<Seen> m_seen;        ///< in this paragraph
    std::vector<std::string> m_told; ///< types that the article has told of: a bare noun tells no more of them
    std::vector<model::Claim> m_claims;
};

} // namespace

std::vector<model::Claim> readHappenings(const ClaimContext &context, const SourceMap &sources,
                                         const std::vector<model::Claim> &statements)
{
    return HappeningReader(context, sources).run(statements);
}

} // namespace extract
