#include "core/extract/names/antecedents.h"

#include "core/extract/text/segmenter.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t reach = 8; ///< sentences back

/// Whether each token stands inside quote marks; a mark opens when a blank or a bracket stands before it. The dash of
/// a line that is spoken opens nothing: nothing closes it before who says so.
std::vector<bool> quotedTokens(const Document &document)
{
    std::vector<bool> quoted(document.tokens.size(), false);
    bool inside = false;
    std::uint32_t sentence = noIndex;
    for (std::uint32_t i = 0; i < document.tokens.size(); ++i) {
        const Token &token = document.tokens[i];
        const bool newParagraph =
            sentence != token.sentence && (sentence == noIndex || document.sentences[sentence].paragraph !=
                                                                      document.sentences[token.sentence].paragraph);
        sentence = token.sentence;
        if (newParagraph)
            inside = false;
        const std::string_view mark = document.text(token);
        const bool dash = mark == "-" || mark == "–" || mark == "—";
        if (token.tokenClass == TokenClass::Quote && !dash)
            inside = token.spaceBefore || newParagraph;
        quoted[i] = inside;
    }
    return quoted;
}

class Search
{
public:
    Search(const Document &document, std::span<const NameMention> mentions, std::span<const Gender> genders)
        : m_document(document), m_mentions(mentions), m_genders(genders), m_quoted(quotedTokens(document))
    {
    }

    [[nodiscard]] std::uint32_t actorFor(std::uint32_t token, Gender gender) const
    {
        const std::uint32_t sentence = m_document.tokens[token].sentence;
        for (std::uint32_t back = 0; back <= reach && back <= sentence; ++back) {
            TokenRange range = m_document.sentences[sentence - back].tokens;
            range.end = std::min(range.end, token);
            if (const std::uint32_t actor = firstPerson(range, m_quoted[token], gender); actor != noIndex)
                return actor;
        }
        return noIndex;
    }

private:
    [[nodiscard]] std::uint32_t firstPerson(TokenRange range, bool quoted, Gender gender) const
    {
        auto mention =
            std::lower_bound(m_mentions.begin(), m_mentions.end(), range.begin,
                             [](const NameMention &at, std::uint32_t token) { return at.tokens.begin < token; });
        for (; mention != m_mentions.end() && mention->tokens.begin < range.end; ++mention) {
            const std::uint32_t paragraph = m_document.sentenceOf(mention->tokens.begin).paragraph;
            const bool fits = mention->type == model::ActorType::Person && mention->tokens.end <= range.end &&
                              m_quoted[mention->tokens.begin] == quoted &&
                              isRead(m_document.paragraphs[paragraph].kind);
            if (!fits)
                continue;
            const Gender own = m_genders[mention->actor];
            if (own == Gender::Unknown || own == gender)
                return mention->actor;
        }
        return noIndex;
    }

    const Document &m_document;
    std::span<const NameMention> m_mentions;
    std::span<const Gender> m_genders;
    std::vector<bool> m_quoted;
};

} // namespace

std::vector<std::uint32_t> findAntecedents(const Document &document, std::span<const NameMention> mentions,
                                           std::span<const Gender> genders)
{
    const bool any = std::any_of(document.hits.begin(), document.hits.end(), [](const PhraseHit &hit) {
        return hit.entry->category == Category::Pronoun && !hit.entry->attribute("gender").empty();
    });
    if (!any)
        return {};
    const Search search(document, mentions, genders);
    std::vector<std::uint32_t> out(document.tokens.size(), noIndex);
    for (const PhraseHit &hit : document.hits) {
        if (hit.entry->category != Category::Pronoun)
            continue;
        const std::string_view gender = hit.entry->attribute("gender");
        if (gender == "m" || gender == "f")
            out[hit.tokens.begin] = search.actorFor(hit.tokens.begin, gender == "m" ? Gender::Male : Gender::Female);
    }
    return out;
}

} // namespace extract
