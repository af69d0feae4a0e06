#include "core/extract/numbers/cardinal.h"

#include "core/extract/numbers/figures.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace extract {

namespace {

constexpr double largest = 1e15;

double decimalAttribute(const PhraseHit &hit, std::string_view key)
{
    const std::string_view text = hit.entry->attribute(key);
    double value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// Adds up the words of one number: parts below a multiplier are gathered, a thousand and more closes the part.
class Sum
{
public:
    explicit Sum(const TokenWords &words) : m_words(words) {}

    std::optional<Cardinal> read(std::uint32_t token)
    {
        m_result.tokens = {token, token};
        if (m_words.isNumber(token) && !addFigure(token))
            return std::nullopt;
        if (isArticleBeforeMultiplier(token))
            m_at = token + 1;
        else if (m_at == 0)
            m_at = token;
        while (addWord()) {
        }
        if (!m_any)
            return std::nullopt;
        m_result.tokens.end = m_at;
        m_result.value = m_total + m_part;
        return m_result.value < largest ? std::optional(m_result) : std::nullopt;
    }

private:
    bool addFigure(std::uint32_t token)
    {
        const auto figure = decimalFigure(m_words.text(token), m_words.thousands(), m_words.decimal());
        if (!figure)
            return false;
        m_part = *figure;
        m_any = m_figure = true;
        m_at = token + 1;
        return true;
    }

    [[nodiscard]] bool isArticleBeforeMultiplier(std::uint32_t token) const
    {
        return !m_words.attribute(token, Category::Determiner, "value").empty() &&
               m_words.attribute(token + 1, Category::NumberWord, "kind") == "multiplier";
    }

    bool addWord()
    {
        std::uint32_t at = m_at;
        if (m_any && !m_words.sameSentence(m_at - 1, m_at))
            return false;
        const bool joined = m_afterMultiplier && m_words.hitInRole(at, Category::NumberJoiner, "sum");
        if (joined)
            ++at;
        const PhraseHit *hit = m_words.hit(at, Category::NumberWord);
        if (!hit && addArticle(at))
            return true;
        if (!hit || !add(*hit, joined))
            return false;
        m_at = hit->tokens.end;
        return true;
    }

    /// "hundrede og et": an article that is the number one as well.
    bool addArticle(std::uint32_t token)
    {
        if (!m_afterMultiplier || m_figure || m_words.attribute(token, Category::Determiner, "ends") != "number")
            return false;
        m_part += 1;
        m_afterMultiplier = false;
        m_at = token + 1;
        return true;
    }

    bool add(const PhraseHit &hit, bool joined)
    {
        const std::string_view kind = hit.entry->attribute("kind");
        if (kind == "multiplier")
            return !joined && multiply(decimalAttribute(hit, "value"));
        if (kind == "vague")
            return !m_any && beginVague(hit);
        const double value = decimalAttribute(hit, "value");
        const bool behindTen = m_ten && !joined && value > 0 && value < 10; // "twenty one"
        const bool fits = !m_any || behindTen || (m_afterMultiplier && !m_figure && value < m_multiplier);
        if (!fits)
            return false;
        m_ten = value >= 20 && value < 100 && std::fmod(value, 10) == 0;
        m_part += value;
        m_any = true;
        closeRound(value);
        return true;
    }

    /// "tohundrede |og fem|": one word that ends with a multiplier goes on as the multiplier does.
    void closeRound(double value)
    {
        m_afterMultiplier = value >= 100 && std::fmod(value, 100) == 0;
        if (m_afterMultiplier)
            m_multiplier = std::fmod(value, 1000) == 0 ? 1000 : 100;
        if (m_afterMultiplier && m_multiplier >= 1000) {
            m_total += m_part;
            m_part = 0;
        }
    }

    bool multiply(double multiplier)
    {
        // "tusen hundre": a smaller one behind a closed part counts by itself.
        const bool opensPart = m_part == 0 && multiplier < m_multiplier;
        if (m_afterMultiplier && multiplier <= m_multiplier && !opensPart)
            return false;
        m_ten = false;
        if (m_result.vague && m_result.low)
            m_result.low = static_cast<std::int64_t>(static_cast<double>(*m_result.low) * multiplier);
        m_part = (m_part == 0 ? 1 : m_part) * multiplier;
        if (multiplier >= 1000) {
            m_total += m_part;
            m_part = 0;
        }
        m_multiplier = multiplier;
        m_any = m_afterMultiplier = true;
        return true;
    }

    bool beginVague(const PhraseHit &hit)
    {
        m_result.vague = true;
        m_result.low = numberAttribute(&hit, "low");
        m_any = true;
        return true;
    }

    const TokenWords &m_words;
    Cardinal m_result;
    std::uint32_t m_at = 0;
    double m_total = 0;
    double m_part = 0;
    double m_multiplier = 0;
    bool m_any = false;
    bool m_figure = false;
    bool m_ten = false; ///< the last word was a ten that a unit may follow
    bool m_afterMultiplier = false;
};

/// "15th", "15:e", "14te": the token behind the ending, or the same token where there is none.
std::uint32_t behindOrdinalEnding(const TokenWords &words, std::uint32_t token, std::size_t digits)
{
    const Document &document = words.document();
    const std::size_t begin = document.tokens[token].range.begin + digits;
    for (std::string_view list = words.ordinalEndings(); !list.empty();) {
        const std::string_view ending = list.substr(0, list.find(' '));
        list.remove_prefix(std::min(ending.size() + 1, list.size()));
        if (document.text().substr(begin, ending.size()) != ending)
            continue;
        std::uint32_t end = token;
        while (end < words.count() && document.tokens[end].range.end < begin + ending.size())
            ++end;
        if (end < words.count() && document.tokens[end].range.end == begin + ending.size())
            return end + 1;
    }
    return token;
}

} // namespace

bool Cardinal::isWhole() const
{
    return std::abs(value - std::round(value)) < 1e-6;
}

std::optional<Cardinal> cardinalAt(const TokenWords &words, std::uint32_t token)
{
    if (token >= words.count())
        return std::nullopt;
    return Sum(words).read(token);
}

std::optional<OrdinalNumber> ordinalAt(const TokenWords &words, std::uint32_t token)
{
    if (const PhraseHit *hit = words.hit(token, Category::Ordinal)) {
        if (const auto value = numberAttribute(hit, "value"))
            return OrdinalNumber{hit->tokens, *value};
    }
    if (!words.isNumber(token))
        return std::nullopt;
    const std::string_view text = words.text(token);
    const auto figure = leadingFigure(text);
    if (!figure)
        return std::nullopt;
    const auto [value, digits] = *figure;
    const bool point = digits == text.size() && words.isMark(token + 1, ".") && words.isGlued(token + 1) &&
                       words.sameSentence(token, token + 2);
    if (point)
        return OrdinalNumber{{token, token + 2}, value};
    const std::uint32_t end = behindOrdinalEnding(words, token, digits);
    return end != token ? std::optional(OrdinalNumber{{token, end}, value}) : std::nullopt;
}

} // namespace extract
