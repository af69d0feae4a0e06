#include "core/extract/text/caption_cutter.h"

#include "core/extract/pack/folding.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestCredit = 14;        ///< tokens
constexpr std::uint32_t longestCaption = 90;       ///< tokens; a longer text before a credit is prose
constexpr std::uint32_t longestCaptionBefore = 45; ///< the same where the credit stands on a line of its own

constexpr bool isTerminal(std::string_view mark)
{
    return mark == "." || mark == "!" || mark == "?" || mark == "…";
}

constexpr bool isEdge(std::string_view mark)
{
    return mark == "(" || mark == ")" || mark == "[" || mark == "]" || mark == "/" || mark == "|" || mark == "-" ||
           mark == "–" || mark == "—" || mark == ":" || mark == "," || mark == ";" || mark == "•" || mark == "©";
}

} // namespace

struct CaptionCutter::Credit
{
    std::uint32_t lead = 0;    ///< where the caption ends and the credit's mark begins
    TokenRange tokens;         ///< who is credited
    std::uint32_t end = 0;     ///< the first token after the credit
    bool opensCaption = false; ///< the mark says that a caption follows
    bool isMarked = false;     ///< "Photo:", not a house alone
};

CaptionCutter::CaptionCutter(Document &document) : m_document(document)
{
    m_document.captions = document.article->captions;
    for (const model::Caption &caption : m_document.captions) {
        std::string key;
        for (const Token &token : document.tokens) {
            if (caption.range.contains(token.range) && token.tokenClass != TokenClass::Punctuation) {
                appendFolded(key, document.text(token));
                key.push_back(' ');
            }
        }
        m_keys.push_back(std::move(key));
    }
}

std::string_view CaptionCutter::text(std::uint32_t token) const
{
    return m_document.text(m_document.tokens[token]);
}

void CaptionCutter::cut(TokenRange block, std::vector<TextPiece> &pieces)
{
    std::uint32_t begin = block.begin;
    bool afterCredit = false;
    for (std::uint32_t token = block.begin; token < block.end; ++token) {
        afterCredit = afterCredit || m_document.hitAt(token, Category::CreditMark) != nullptr ||
                      m_document.hitAt(token, Category::CreditHouse) != nullptr;
        const PhraseHit *hit = boilerplateAt(token, block, afterCredit);
        if (!hit)
            continue;
        if (begin < token)
            cutPiece({begin, token}, pieces);
        const bool wholeLine = hit->entry->attribute("scope") == "line";
        begin = wholeLine ? block.end : hit->tokens.end;
        pieces.push_back({{token, begin}, ParagraphKind::Boilerplate});
        token = begin - 1;
    }
    if (begin < block.end)
        cutPiece({begin, block.end}, pieces);
}

const PhraseHit *CaptionCutter::boilerplateAt(std::uint32_t token, TokenRange block, bool afterCredit) const
{
    const PhraseHit *hit = m_document.hitAt(token, Category::Boilerplate);
    if (!hit || m_document.tokens[token].letterCase == LetterCase::Lower)
        return nullptr;
    const bool fills = token == block.begin && hit->tokens.end == block.end;
    const bool opensLine = token == block.begin && hit->entry->attribute("scope") == "line";
    const bool apart = m_document.tokens[token].spaceBefore; // not "Lind|/AFP/|"
    return fills || opensLine || (afterCredit && apart && hit->entry->attribute("scope").empty()) ? hit : nullptr;
}

void CaptionCutter::cutPiece(TokenRange piece, std::vector<TextPiece> &pieces)
{
    Credit credit;
    if (!findCredit(piece, credit)) {
        if (isMarked(piece))
            addCaption(piece, nullptr, pieces);
        else
            pieces.push_back({piece, ParagraphKind::Prose});
        return;
    }
    if (credit.opensCaption) {
        pieces.push_back({{piece.begin, credit.tokens.begin}, ParagraphKind::Boilerplate});
        Credit inner;
        const TokenRange rest{credit.tokens.begin, piece.end};
        if (findCredit(rest, inner) && inner.lead > rest.begin)
            addCaption({rest.begin, inner.lead}, &inner, pieces);
        else
            addCaption(rest, nullptr, pieces);
        return;
    }
    const TokenRange caption = trimmed({piece.begin, credit.lead});
    if (caption.isEmpty())
        addCaptionBefore(credit, pieces);
    else
        addCaption({piece.begin, credit.lead}, &credit, pieces);
    if (credit.end < piece.end)
        cutPiece({credit.end, piece.end}, pieces);
}

bool CaptionCutter::findCredit(TokenRange piece, Credit &credit) const
{
    return findMark(piece, credit) || findHouse(piece, credit) || findBracket(piece, credit);
}

bool CaptionCutter::findMark(TokenRange piece, Credit &credit) const
{
    const PhraseHit *hit = m_document.firstHitIn(piece, Category::CreditMark);
    if (!hit || hit->tokens.begin - piece.begin > longestCaption || hit->tokens.end >= piece.end)
        return false;
    const std::uint32_t mark = hit->tokens.begin;
    const TokenRange rest{hit->tokens.end, piece.end};
    // "Image: A tank on the plain. Credit: Olga Prins": the first of two marks opens the caption.
    const bool opens = mark == piece.begin && (m_document.firstHitIn(rest, Category::CreditMark) || tellsCaption(rest));
    if (opens || hit->entry->attribute("role") == "caption") {
        credit.opensCaption = true;
        credit.tokens = rest;
        return mark == piece.begin;
    }
    if (m_document.tokens[mark].letterCase == LetterCase::Lower && mark > piece.begin && text(mark - 1) != "(" &&
        text(mark - 1) != "/")
        return false;
    credit.isMarked = true;
    credit.lead = mark;
    credit.end = creditEnd(piece, hit->tokens.end);
    credit.tokens = trimmed({hit->tokens.end, credit.end});
    return !credit.tokens.isEmpty() && credit.tokens.length() <= longestCredit;
}

/// "Photo: |Smoke over the harbour on Friday. (Ana Ruiz/AP)|": words, not names, behind the mark of a credit.
bool CaptionCutter::tellsCaption(TokenRange rest) const
{
    std::uint32_t words = 0;
    std::uint32_t lower = 0;
    for (std::uint32_t token = rest.begin; token < rest.end; ++token) {
        words += m_document.tokens[token].tokenClass != TokenClass::Punctuation ? 1 : 0;
        lower += m_document.tokens[token].letterCase == LetterCase::Lower ? 1 : 0;
    }
    Credit inner;
    const bool credited = (findHouse(rest, inner) || findBracket(rest, inner)) && inner.lead > rest.begin;
    return lower >= (credited ? 2 : 3) && words >= (credited ? 3 : 6) && lower * 2 >= words - (credited ? 3 : 0);
}

/// Where a credit ends: before a second copy of its caption, after its own sentence when text follows, else with the
/// piece.
std::uint32_t CaptionCutter::creditEnd(TokenRange piece, std::uint32_t begin) const
{
    for (std::uint32_t token = begin + 1; token + 1 < piece.end; ++token) {
        const bool copy = token + 3 < piece.end && text(token) == text(piece.begin) &&
                          text(token + 1) == text(piece.begin + 1) && text(token + 2) == text(piece.begin + 2);
        if (copy)
            return token;
        const bool initial = m_document.tokens[token - 1].range.length() <= 2;
        if (isTerminal(text(token)) && !initial && m_document.tokens[token + 1].spaceBefore)
            return token + 1;
        if (text(token) == ")" && text(begin) != "(")
            return token + 1;
    }
    return piece.end;
}

/// A credit without a mark names its house: "... on Friday. Jane Doe/Reuters". It must be the last of the piece and
/// stand apart from the caption.
bool CaptionCutter::findHouse(TokenRange piece, Credit &credit) const
{
    const std::uint32_t from = piece.end - std::min(piece.length(), longestCredit);
    const PhraseHit *hit = m_document.firstHitIn({from, piece.end}, Category::CreditHouse);
    if (!hit)
        return false;
    std::uint32_t begin = hit->tokens.begin;
    while (begin > from && !isTerminal(text(begin - 1)) && text(begin - 1) != "(" && text(begin - 1) != "[")
        --begin;
    const bool apart = begin > piece.begin ? begin > from : piece.length() <= longestCredit;
    bool named = true;
    for (std::uint32_t token = begin; token < piece.end; ++token)
        named = named && (m_document.tokens[token].letterCase != LetterCase::Lower || hit->tokens.contains(token));
    if (!apart || !(named || hit->entry->attribute("role") == "opens") ||
        piece.length() > longestCaption + longestCredit)
        return false;
    credit.lead = begin;
    credit.end = piece.end;
    credit.tokens = trimmed({begin, piece.end});
    return !credit.tokens.isEmpty();
}

/// "... at the border. [Mina Osei/Al Sahra]": a name and a house in brackets at the end, whoever they are.
bool CaptionCutter::findBracket(TokenRange piece, Credit &credit) const
{
    const std::uint32_t last = piece.end - 1;
    if (piece.length() > longestCaption + longestCredit || (text(last) != "]" && text(last) != ")"))
        return false;
    bool parted = false;
    std::uint32_t open = last;
    while (open > piece.begin && last - open < longestCredit && text(open) != "[" && text(open) != "(") {
        if (m_document.tokens[open].letterCase == LetterCase::Lower)
            return false;
        parted = parted || text(open) == "/";
        --open;
    }
    const bool closed = (text(open) == "[" && text(last) == "]") || (text(open) == "(" && text(last) == ")");
    if (!closed || !parted || open == piece.begin)
        return false;
    credit.lead = open;
    credit.end = piece.end;
    credit.tokens = trimmed({open, piece.end});
    return !credit.tokens.isEmpty();
}

TokenRange CaptionCutter::trimmed(TokenRange tokens) const
{
    while (!tokens.isEmpty() && isEdge(text(tokens.begin)))
        ++tokens.begin;
    while (!tokens.isEmpty() && (isEdge(text(tokens.end - 1)) || text(tokens.end - 1) == "."))
        --tokens.end;
    return tokens;
}

void CaptionCutter::addCaption(TokenRange tokens, const Credit *credit, std::vector<TextPiece> &pieces)
{
    TokenRange caption = tokens;
    while (!caption.isEmpty() && isEdge(text(caption.end - 1)))
        --caption.end;
    const base::TextRange range = m_document.rangeOf(caption);
    std::string key = keyOf(caption);
    const auto known = std::find(m_keys.begin(), m_keys.end(), key);
    const auto index = static_cast<std::size_t>(known - m_keys.begin());
    const bool first = known == m_keys.end();
    if (first) {
        m_document.captions.push_back({});
        m_document.captions.back().range = range;
        m_document.captions.back().text = m_document.text(range);
        m_keys.push_back(std::move(key));
    }
    model::Caption &entry = m_document.captions[index];
    const bool copy = !first && !entry.range.overlaps(range);
    if (copy)
        entry.duplicates.push_back(range);
    if (credit && entry.creditRange.isEmpty()) {
        entry.creditRange = m_document.rangeOf(credit->tokens);
        entry.credit = m_document.text(entry.creditRange);
    }
    pieces.push_back({caption, copy ? ParagraphKind::Duplicate : ParagraphKind::Caption});
    if (credit)
        pieces.push_back({{caption.end, credit->end}, ParagraphKind::Credit});
    else if (caption.end < tokens.end)
        pieces.push_back({{caption.end, tokens.end}, ParagraphKind::Boilerplate});
}

void CaptionCutter::addCaptionBefore(const Credit &credit, std::vector<TextPiece> &pieces)
{
    const std::uint32_t begin = pieces.empty() ? 0 : pieces.back().tokens.end;
    // A house alone below the first line is who wrote the article: that line is its title. What somebody says is text.
    const bool fits = pieces.size() > (credit.isMarked ? 0 : 1) && !isReport(pieces.back().tokens) &&
                      pieces.back().tokens.length() <= longestCaptionBefore &&
                      (pieces.back().kind == ParagraphKind::Prose || pieces.back().kind == ParagraphKind::Caption);
    if (fits) {
        const TokenRange caption = pieces.back().tokens;
        pieces.pop_back();
        addCaption(caption, &credit, pieces);
        return;
    }
    pieces.push_back({{begin, credit.end}, ParagraphKind::Credit});
}

/// "We have left, |says a spokesman|."
bool CaptionCutter::isReport(TokenRange tokens) const
{
    for (std::uint32_t token = tokens.begin; token + 1 < tokens.end; ++token) {
        if (text(token) == "," && m_document.hitAt(token + 1, Category::SpeechVerb))
            return true;
    }
    return false;
}

std::string CaptionCutter::keyOf(TokenRange tokens) const
{
    std::string key;
    for (std::uint32_t token = tokens.begin; token < tokens.end; ++token) {
        if (m_document.tokens[token].tokenClass == TokenClass::Punctuation)
            continue;
        appendFolded(key, text(token));
        key.push_back(' ');
    }
    return key;
}

bool CaptionCutter::isMarked(TokenRange tokens) const
{
    const base::TextRange range = m_document.rangeOf(tokens);
    return std::any_of(m_document.captions.begin(), m_document.captions.end(), [range](const model::Caption &caption) {
        return caption.range.contains(range) || range.contains(caption.range);
    });
}

} // namespace extract
