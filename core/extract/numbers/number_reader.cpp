#include "core/extract/numbers/number_reader.h"

#include "core/extract/numbers/cardinal.h"
#include "core/extract/numbers/figures.h"
#include "core/model/names.h"

#include <cmath>

namespace extract {

namespace {

using model::CountModifier;

constexpr std::uint32_t farthestModifier = 2; ///< tokens between a number and "or more": "66 people or more"

class NumberScanner
{
public:
    NumberScanner(Document &document, const LanguagePack &pack) : m_document(document), m_words(document, pack) {}

    void run(std::span<const model::TimeExpression> times)
    {
        auto time = times.begin();
        for (std::uint32_t token = 0; token < m_words.count();) {
            const base::TextRange range = m_document.tokens[token].range;
            while (time != times.end() && time->range.end <= range.begin)
                ++time;
            if (const PhraseHit *asks = questionAt(token)) {
                token = asks->tokens.end;
                continue;
            }
            const bool dated = time != times.end() && time->range.begin < range.end;
            const auto found = dated || !m_words.isRead(token) ? std::nullopt : numberAt(token);
            if (found)
                m_document.numbers.push_back(*found);
            token = found ? found->tokens.end : token + 1;
        }
    }

private:
    [[nodiscard]] std::optional<NumberMention> numberAt(std::uint32_t token) const
    {
        CountModifier modifier = CountModifier::Exact;
        std::uint32_t at = token;
        if (const PhraseHit *hit = m_words.hit(token, Category::NumberModifier);
            hit && hit->entry->attribute("position") != "after") {
            modifier = modifierOf(*hit);
            at = hit->tokens.end;
        }
        if (at != token && !m_words.sameSentence(token, at))
            return std::nullopt;
        if (const auto range = rangeAt(at, modifier == CountModifier::Range))
            return mention({token, range->first.tokens.end}, range->second);
        if (modifier == CountModifier::Range || isOrdinal(at))
            return std::nullopt;
        const auto number = cardinalAt(m_words, at);
        if (!number || (!number->vague && !number->isWhole()))
            return std::nullopt;
        if (modifier == CountModifier::Exact)
            return withModifierBehind(*number);
        return mention({token, number->tokens.end}, countOf(*number, modifier));
    }

    /// "|how many| died", "|twice as many| wounded"
    [[nodiscard]] const PhraseHit *questionAt(std::uint32_t token) const
    {
        const PhraseHit *hit = m_words.hit(token, Category::NumberWord);
        return hit && hit->entry->attribute("kind") == "none" ? hit : nullptr;
    }

    [[nodiscard]] static CountModifier modifierOf(const PhraseHit &hit)
    {
        return model::parseName<CountModifier>(hit.entry->attribute("modifier")).value_or(CountModifier::Exact);
    }

    /// "18. division": a point glued on that ends no sentence.
    [[nodiscard]] bool isOrdinal(std::uint32_t token) const
    {
        return m_words.isNumber(token) && ordinalAt(m_words, token).has_value();
    }

    /// "26-40", "26 til 40", "mellem 20 og 30"; the last number and the count.
    [[nodiscard]] std::optional<std::pair<Cardinal, model::Count>> rangeAt(std::uint32_t token, bool between) const
    {
        if (auto glued = gluedRange(token))
            return glued;
        auto first = cardinalAt(m_words, token);
        if (!first || first->vague)
            return std::nullopt;
        const std::uint32_t joiner = first->tokens.end;
        const bool joins = m_words.isDash(joiner) || m_words.hitInRole(joiner, Category::NumberJoiner, "range") ||
                           (between && m_words.hitInRole(joiner, Category::NumberJoiner, "sum"));
        if (!joins || !m_words.sameSentence(token, joiner + 1) || isOrdinal(joiner + 1))
            return std::nullopt;
        const auto last = cardinalAt(m_words, joiner + 1);
        if (!last || last->vague)
            return std::nullopt;
        scaleLike(*last, *first);
        return rangeOf(first->value, *last);
    }

    /// "20 til 30 tusind" means 20,000 to 30,000.
    void scaleLike(const Cardinal &last, Cardinal &first) const
    {
        const PhraseHit *hit = m_words.hit(last.tokens.begin + 1, Category::NumberWord);
        if (last.tokens.length() != 2 || first.tokens.length() != 1 || !hit ||
            hit->entry->attribute("kind") != "multiplier")
            return;
        const auto multiplier = static_cast<double>(numberAttribute(hit, "value").value_or(1));
        if (first.value < multiplier)
            first.value *= multiplier;
    }

    [[nodiscard]] std::optional<std::pair<Cardinal, model::Count>> gluedRange(std::uint32_t token) const
    {
        const std::string_view text = m_words.text(token);
        const std::size_t dash = text.find('-');
        if (!m_words.isNumber(token) || dash == std::string_view::npos)
            return std::nullopt;
        const auto first = groupedFigure(text.substr(0, dash), m_words.thousands());
        const auto last = groupedFigure(text.substr(dash + 1), m_words.thousands());
        if (!first || !last)
            return std::nullopt;
        Cardinal end;
        end.tokens = {token, token + 1};
        end.value = static_cast<double>(*last);
        return rangeOf(static_cast<double>(*first), end);
    }

    [[nodiscard]] static std::optional<std::pair<Cardinal, model::Count>> rangeOf(double first, const Cardinal &last)
    {
        if (first >= last.value || !last.isWhole())
            return std::nullopt;
        model::Count count;
        count.modifier = CountModifier::Range;
        count.low = std::llround(first);
        count.high = last.whole();
        return std::pair(last, count);
    }

    /// "66 people or more": the words of the count reach to the modifier, its tokens stay the number.
    [[nodiscard]] NumberMention withModifierBehind(const Cardinal &number) const
    {
        for (std::uint32_t at = number.tokens.end; at <= number.tokens.end + farthestModifier; ++at) {
            if (!m_words.sameSentence(number.tokens.begin, at))
                break;
            const PhraseHit *hit = m_words.hit(at, Category::NumberModifier);
            if (!hit || hit->entry->attribute("position") != "after" || number.vague)
                continue;
            NumberMention found = mention(number.tokens, countOf(number, modifierOf(*hit)));
            found.count.range = m_document.rangeOf({number.tokens.begin, hit->tokens.end});
            found.count.words = std::string(m_document.text(found.count.range));
            if (at == number.tokens.end)
                found.tokens.end = hit->tokens.end;
            return found;
        }
        return mention(number.tokens, countOf(number, number.vague ? CountModifier::Vague : CountModifier::Exact));
    }

    [[nodiscard]] static model::Count countOf(const Cardinal &number, CountModifier modifier)
    {
        model::Count count;
        count.modifier = number.vague ? CountModifier::Vague : modifier;
        if (number.vague) {
            if (modifier != CountModifier::UpTo && modifier != CountModifier::FewerThan)
                count.low = number.low;
            return count;
        }
        const std::int64_t value = number.whole();
        count.best = value;
        if (modifier == CountModifier::Exact || modifier == CountModifier::AtLeast)
            count.low = value;
        if (modifier == CountModifier::MoreThan)
            count.low = value + 1;
        if (modifier == CountModifier::FewerThan)
            count.high = value - 1;
        if (modifier == CountModifier::Exact || modifier == CountModifier::UpTo || modifier == CountModifier::Nearly)
            count.high = value;
        return count;
    }

    [[nodiscard]] NumberMention mention(TokenRange tokens, model::Count count) const
    {
        count.range = m_document.rangeOf(tokens);
        count.words = std::string(m_document.text(count.range));
        return {tokens, std::move(count)};
    }

    Document &m_document;
    TokenWords m_words;
};

} // namespace

void readNumbers(Document &document, const LanguagePack &pack, std::span<const model::TimeExpression> times)
{
    document.numbers.clear();
    NumberScanner(document, pack).run(times);
}

} // namespace extract
