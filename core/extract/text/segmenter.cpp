#include "core/extract/text/segmenter.h"

#include "core/extract/pack/phrase_matcher.h"
#include "core/extract/phrases/dateline.h"
#include "core/extract/text/blocks.h"
#include "core/extract/text/caption_cutter.h"
#include "core/extract/text/sentence_splitter.h"
#include "core/extract/text/tokeniser.h"

#include <algorithm>

namespace extract {

namespace {

constexpr std::uint32_t longestHeading = 20; ///< tokens

/// The tokens of each block. Until sentences are known Token::sentence holds the block, which keeps phrases inside it.
std::vector<TokenRange> assignBlocks(Document &document)
{
    std::vector<TokenRange> ranges;
    std::uint32_t token = 0;
    for (const base::TextRange &block : findBlocks(document.text())) {
        const std::uint32_t begin = token;
        while (token < document.tokens.size() && document.tokens[token].range.begin < block.end) {
            document.tokens[token].sentence = static_cast<std::uint32_t>(ranges.size());
            ++token;
        }
        if (begin < token)
            ranges.push_back({begin, token});
    }
    return ranges;
}

bool isHeading(const Document &document, TokenRange tokens)
{
    if (tokens.length() > longestHeading)
        return false;
    const Token &last = document.tokens[tokens.end - 1];
    return last.tokenClass == TokenClass::Word || last.tokenClass == TokenClass::Number ||
           (last.tokenClass == TokenClass::Quote &&
            document.tokens[tokens.end - 2 + (tokens.length() < 2)].tokenClass == TokenClass::Word);
}

/// "16:25", "7.15"
bool isClock(std::string_view text)
{
    const std::size_t mark = text.find_first_of(":.");
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.size() <= 2 && part.find_first_not_of("0123456789") == std::string_view::npos;
    };
    return mark != std::string_view::npos && digits(text.substr(0, mark)) && text.size() == mark + 3 &&
           digits(text.substr(mark + 1));
}

/// The first token behind a clock time or a day and its dash; the sentence's begin where it does not open so.
std::uint32_t behindOpeningTime(const Document &document, TokenRange sentence)
{
    if (isClock(document.text(document.tokens[sentence.begin])))
        return sentence.begin + 1;
    std::uint32_t token = sentence.begin;
    while (token < sentence.end &&
           (document.hitAt(token, Category::Month) || document.hitAt(token, Category::Weekday) ||
            document.tokens[token].tokenClass == TokenClass::Number))
        ++token;
    const std::string_view mark = token < sentence.end ? document.text(document.tokens[token]) : std::string_view();
    const bool dash = mark == "-" || mark == "\u2013" || mark == "\u2014" || mark == ":";
    return token > sentence.begin && dash ? token + 1 : sentence.begin;
}

void addParagraph(Document &document, TextPiece piece, bool mayBeHeading)
{
    if (piece.kind == ParagraphKind::Prose && mayBeHeading && isHeading(document, piece.tokens))
        piece.kind = ParagraphKind::Heading;
    const auto index = static_cast<std::uint32_t>(document.paragraphs.size());
    const auto first = static_cast<std::uint32_t>(document.sentences.size());
    splitSentences(document, piece.tokens, index);
    document.paragraphs.push_back(
        {document.rangeOf(piece.tokens), piece.kind, first, static_cast<std::uint32_t>(document.sentences.size())});
    const TokenRange opening = document.sentences[first].tokens;
    if (const std::uint32_t behindTime = behindOpeningTime(document, opening); behindTime < opening.end)
        document.tokens[behindTime].sentenceInitial = true; // "16:25 |Villagers| flee", "Feb 14 - |Gunmen| storm"
    const std::uint32_t behind = datelineEnd(document, document.sentences[first].tokens);
    if (behind < piece.tokens.end && document.tokens[behind].tokenClass == TokenClass::Word)
        document.tokens[behind].sentenceInitial = true; // its capital is that of a sentence's beginning
}

} // namespace

Document segment(const model::Article &article, const LanguagePack &pack)
{
    Document document;
    document.article = &article;
    tokenise(article.text, document.tokens);
    const std::vector<TokenRange> blocks = assignBlocks(document);
    PhraseMatcher(pack).match(document);

    std::vector<TextPiece> pieces;
    CaptionCutter cutter(document);
    for (const TokenRange &block : blocks)
        cutter.cut(block, pieces);
    for (const TextPiece &piece : pieces) {
        const bool last = piece.tokens.end == document.tokens.size();
        addParagraph(document, piece, pieces.size() > 1 && !last);
    }
    std::stable_sort(document.captions.begin(), document.captions.end(),
                     [](const model::Caption &a, const model::Caption &b) { return a.range.begin < b.range.begin; });
    for (std::size_t i = 0; i < document.captions.size(); ++i)
        document.captions[i].id.value = static_cast<std::int64_t>(i + 1);
    return document;
}

} // namespace extract
