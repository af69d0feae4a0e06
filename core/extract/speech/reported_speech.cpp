#include "core/extract/speech/reported_speech.h"

#include "core/extract/speech/sentence_reader.h"

#include <algorithm>

namespace extract {

std::vector<Attribution> findReportedSpeech(const ClaimContext &context, std::span<const Quote> quotes)
{
    std::vector<bool> quoted(context.tokenCount(), false);
    for (const Quote &quote : quotes)
        std::fill(quoted.begin() + quote.words.begin, quoted.begin() + quote.words.end, true);
    std::vector<Attribution> found;
    SentenceReader reader(context, quoted, found);
    for (const Paragraph &paragraph : context.document().paragraphs) {
        if (!context.isRead(paragraph))
            continue;
        reader.startParagraph(paragraph.kind == ParagraphKind::Prose);
        for (std::uint32_t s = paragraph.firstSentence; s < paragraph.endSentence; ++s)
            reader.read(context.document().sentences[s].tokens);
    }
    std::ranges::stable_sort(found, {}, [](const Attribution &attribution) { return attribution.scope.begin; });
    return found;
}

} // namespace extract
