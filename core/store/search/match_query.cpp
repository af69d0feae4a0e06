#include "core/store/search/match_query.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>
#include <vector>

namespace store {

namespace {

constexpr std::size_t mostTerms = 32;

struct Term
{
    std::string words;
    bool excluded = false;
    bool closed = false; ///< quoted, or followed by a blank: no beginning of a word
};

bool hasWord(std::string_view text)
{
    const auto size = static_cast<int32_t>(text.size());
    for (int32_t at = 0; at < size;) {
        UChar32 letter = 0;
        U8_NEXT(text.data(), at, size, letter);
        if (letter >= 0 && u_isalnum(letter))
            return true;
    }
    return false;
}

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r';
}

std::vector<Term> split(std::string_view typed)
{
    std::vector<Term> terms;
    std::size_t at = 0;
    while (at < typed.size() && terms.size() < mostTerms) {
        if (isBlank(typed[at])) {
            ++at;
            continue;
        }
        Term term;
        term.excluded = typed[at] == '-' && at + 1 < typed.size();
        at += term.excluded ? 1 : 0;
        const bool quoted = typed[at] == '"';
        at += quoted ? 1 : 0;
        const std::size_t begin = at;
        while (at < typed.size() && (quoted ? typed[at] != '"' : !isBlank(typed[at]) && typed[at] != '"'))
            ++at;
        term.words = std::string(typed.substr(begin, at - begin));
        term.closed = quoted || at < typed.size();
        at += quoted && at < typed.size() ? 1 : 0;
        if (hasWord(term.words))
            terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace

std::optional<std::string> matchQuery(std::string_view typed, bool asTyped)
{
    std::string wanted;
    std::string excluded;
    const std::vector<Term> terms = split(typed);
    for (const Term &term : terms) {
        const std::string quoted = '"' + term.words + '"';
        if (term.excluded) {
            excluded += " NOT " + quoted;
            continue;
        }
        const bool beginning = asTyped && &term == &terms.back() && !term.closed;
        wanted += (wanted.empty() ? "" : " AND ");
        wanted += beginning ? '(' + quoted + " OR " + quoted + "*)" : quoted;
    }
    if (wanted.empty())
        return std::nullopt;
    return excluded.empty() ? wanted : '(' + wanted + ')' + excluded;
}

} // namespace store
