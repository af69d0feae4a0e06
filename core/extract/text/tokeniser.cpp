#include "core/extract/text/tokeniser.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <array>

namespace extract {

namespace {

enum class Kind : std::uint8_t { Blank, LineBreak, Lower, Upper, Letter, Digit, Quote, Apostrophe, Hyphen, Other };

constexpr std::size_t longestGenitive = 2; ///< letters after an apostrophe that are an ending and not a name

constexpr std::array<Kind, 128> asciiKinds = [] {
    std::array<Kind, 128> kinds{};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const char c = static_cast<char>(i);
        if (c >= 'a' && c <= 'z')
            kinds[i] = Kind::Lower;
        else if (c >= 'A' && c <= 'Z')
            kinds[i] = Kind::Upper;
        else if (c >= '0' && c <= '9')
            kinds[i] = Kind::Digit;
        else if (c == '\n')
            kinds[i] = Kind::LineBreak;
        else if (c <= ' ' || i == 127)
            kinds[i] = Kind::Blank;
        else if (c == '"' || c == '`')
            kinds[i] = Kind::Quote;
        else if (c == '\'')
            kinds[i] = Kind::Apostrophe;
        else if (c == '-')
            kinds[i] = Kind::Hyphen;
        else
            kinds[i] = Kind::Other;
    }
    return kinds;
}();

bool isInvisible(UChar32 c)
{
    return c == 0xFEFF || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0xAD;
}

Kind wideKindOf(UChar32 c)
{
    switch (c) {
    case 0x2019:
        return Kind::Apostrophe;
    case 0xAB:
    case 0xBB:
    case 0x2018:
    case 0x201A:
    case 0x201B:
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0x2039:
    case 0x203A:
    case 0x300C:
    case 0x300D:
        return Kind::Quote;
    case 0x2010:
    case 0x2011:
        return Kind::Hyphen;
    case 0x2028:
    case 0x2029:
        return Kind::LineBreak;
    default:
        break;
    }
    switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_TITLECASE_LETTER:
        return Kind::Upper;
    case U_LOWERCASE_LETTER:
        return Kind::Lower;
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_NON_SPACING_MARK:
    case U_COMBINING_SPACING_MARK:
    case U_ENCLOSING_MARK:
        return Kind::Letter;
    case U_DECIMAL_DIGIT_NUMBER:
        return Kind::Digit;
    case U_SPACE_SEPARATOR:
    case U_CONTROL_CHAR:
        return Kind::Blank;
    default:
        return isInvisible(c) ? Kind::Blank : Kind::Other;
    }
}

struct Mark
{
    Kind kind = Kind::Blank;
    std::size_t end = 0;
    UChar32 codePoint = 0;
};

constexpr bool isLetter(Kind kind)
{
    return kind == Kind::Lower || kind == Kind::Upper || kind == Kind::Letter;
}

constexpr bool isWordPart(Kind kind)
{
    return isLetter(kind) || kind == Kind::Digit;
}

/// Letter case of a word whose chunks ("Kassym-Jomart") may each begin with a capital.
class CaseCounter
{
public:
    void add(Kind kind, bool beginsChunk)
    {
        if (!isLetter(kind))
            return;
        m_firstUpper = m_any ? m_firstUpper : kind == Kind::Upper;
        m_any = true;
        m_upper += kind == Kind::Upper;
        m_initialUpper += kind == Kind::Upper && beginsChunk;
        m_lower += kind == Kind::Lower;
    }

    [[nodiscard]] LetterCase result() const
    {
        if (m_upper == 0)
            return m_lower == 0 ? LetterCase::None : LetterCase::Lower;
        if (m_lower == 0)
            return m_upper == 1 ? LetterCase::Capitalised : LetterCase::Upper;
        return m_firstUpper && m_upper == m_initialUpper ? LetterCase::Capitalised : LetterCase::Mixed;
    }

private:
    int m_upper = 0;
    int m_initialUpper = 0;
    int m_lower = 0;
    bool m_firstUpper = false;
    bool m_any = false;
};

class Tokeniser
{
public:
    Tokeniser(std::string_view text, std::vector<Token> &out) : m_text(text), m_out(out) {}

    void run()
    {
        while (m_at < m_text.size()) {
            const Mark mark = markAt(m_at);
            if (mark.kind == Kind::Blank || mark.kind == Kind::LineBreak)
                skip(mark);
            else if (mark.kind == Kind::Digit)
                readNumber();
            else if (isLetter(mark.kind))
                readWord();
            else
                readMark(mark);
        }
    }

private:
    [[nodiscard]] Mark markAt(std::size_t at) const
    {
        if (at >= m_text.size())
            return {Kind::LineBreak, at, 0};
        const auto byte = static_cast<unsigned char>(m_text[at]);
        if (byte < 0x80)
            return {asciiKinds[byte], at + 1, byte};
        auto i = static_cast<std::int32_t>(at);
        UChar32 codePoint = 0;
        U8_NEXT(m_text.data(), i, static_cast<std::int32_t>(m_text.size()), codePoint);
        return {codePoint < 0 ? Kind::Other : wideKindOf(codePoint), static_cast<std::size_t>(i), codePoint};
    }

    void skip(const Mark &mark)
    {
        m_blank = true;
        if (mark.kind == Kind::LineBreak) {
            m_lineBegins = true;
            m_singleQuoteOpen = false;
        }
        m_at = mark.end;
    }

    void push(std::size_t end, TokenClass tokenClass, LetterCase letterCase)
    {
        Token token;
        token.range = {m_at, end};
        token.tokenClass = tokenClass;
        token.letterCase = letterCase;
        token.spaceBefore = m_blank || m_at == 0;
        m_out.push_back(token);
        m_at = end;
        m_blank = false;
        m_lineBegins = false;
    }

    void readWord()
    {
        CaseCounter letters;
        CaseCounter beforeApostrophe;
        bool apostrophe = false;
        std::size_t end = m_at;
        std::size_t chunk = 0; ///< letters since the last joining mark, to tell "U.S" from the end of a sentence
        for (;;) {
            const Mark mark = markAt(end);
            if (isWordPart(mark.kind)) {
                letters.add(mark.kind, chunk == 0);
                end = mark.end;
                ++chunk;
                continue;
            }
            const Mark next = markAt(mark.end);
            if (mark.kind == Kind::Apostrophe && isGenitiveMark(end, mark, next)) {
                end = mark.end;
                break;
            }
            if (!joins(mark, next) && !isInitialPoint(mark, next, chunk))
                break;
            apostrophe = mark.kind == Kind::Apostrophe;
            beforeApostrophe = letters;
            end = mark.end;
            chunk = 0;
        }
        // "NATO's" is upper case as NATO is; "O'Brien" is a capitalised word.
        const bool ending = apostrophe && chunk <= longestGenitive;
        push(end, TokenClass::Word, (ending ? beforeApostrophe : letters).result());
    }

    [[nodiscard]] static bool joins(const Mark &mark, const Mark &next)
    {
        return (mark.kind == Kind::Apostrophe || mark.kind == Kind::Hyphen) && isWordPart(next.kind);
    }

    /// The inner point of "U.S.": one letter before it and one after.
    [[nodiscard]] bool isInitialPoint(const Mark &mark, const Mark &next, std::size_t chunk) const
    {
        return mark.codePoint == '.' && chunk == 1 && isLetter(next.kind) && !isWordPart(markAt(next.end).kind);
    }

    /// "Reuters' reporter": the apostrophe after an s, with a blank after it, when it closes no quotation.
    [[nodiscard]] bool isGenitiveMark(std::size_t at, const Mark &mark, const Mark &next) const
    {
        constexpr std::string_view sounds = "sSxXzZ";
        return !m_singleQuoteOpen && sounds.find(m_text[at - 1]) != std::string_view::npos &&
               next.kind == Kind::Blank && isWordPart(markAt(next.end).kind) && mark.end < m_text.size();
    }

    void readNumber()
    {
        CaseCounter letters;
        std::size_t end = m_at;
        bool clock = false; ///< a colon was read: a zone may follow, "T14:30:00+01:00"
        bool afterDigit = false;
        for (;;) {
            const Mark mark = markAt(end);
            if (isWordPart(mark.kind)) {
                letters.add(mark.kind, false);
                afterDigit = mark.kind == Kind::Digit;
                end = mark.end;
                continue;
            }
            const Mark next = markAt(mark.end);
            const bool digits = afterDigit && next.kind == Kind::Digit;
            clock = clock || (digits && mark.codePoint == ':');
            const bool separates = mark.codePoint == '.' || mark.codePoint == ',' || mark.codePoint == ':' ||
                                   mark.codePoint == '/' || (mark.codePoint == '+' && clock);
            if (!joins(mark, next) && !(separates && digits))
                break;
            end = mark.end;
        }
        push(end, TokenClass::Number, letters.result());
    }

    void readMark(const Mark &mark)
    {
        if (mark.kind == Kind::Apostrophe)
            m_singleQuoteOpen = (m_blank || m_lineBegins || m_at == 0 || m_afterOpening) && opensAt(mark.end);
        const bool dash = mark.kind == Kind::Hyphen || mark.codePoint == 0x2013 || mark.codePoint == 0x2014;
        const Kind next = markAt(mark.end).kind;
        const bool quote = mark.kind == Kind::Quote || mark.kind == Kind::Apostrophe ||
                           (dash && (m_lineBegins || m_at == 0) && next == Kind::Blank);
        m_afterOpening = mark.codePoint == '(' || mark.kind == Kind::Quote;
        push(mark.end, quote ? TokenClass::Quote : TokenClass::Punctuation, LetterCase::None);
    }

    [[nodiscard]] bool opensAt(std::size_t at) const
    {
        const Kind kind = markAt(at).kind;
        return kind != Kind::Blank && kind != Kind::LineBreak;
    }

    std::string_view m_text;
    std::vector<Token> &m_out;
    std::size_t m_at = 0;
    bool m_blank = false;
    bool m_lineBegins = true;
    bool m_singleQuoteOpen = false;
    bool m_afterOpening = false;
};

} // namespace

void tokenise(std::string_view text, std::vector<Token> &out)
{
    out.reserve(out.size() + text.size() / 5);
    Tokeniser(text, out).run();
}

} // namespace extract
