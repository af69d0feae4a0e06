#pragma once

#include "core/extract/speech/reported_speech.h"
#include "core/extract/speech/sentence_shape.h"
#include "core/extract/speech/speaker_finder.h"

#include <optional>
#include <string_view>
#include <vector>

namespace extract {

/// Finds the attributions of the sentences of an article, one after the other. The inner part of findReportedSpeech().
class SentenceReader
{
public:
    /// quoted: by token, whether it stands inside a quote. Found attributions are appended.
    SentenceReader(const ClaimContext &context, const std::vector<bool> &quoted, std::vector<Attribution> &found);

    void read(TokenRange sentence);
    /// Nothing is carried from one paragraph into the next, but that "Det siger X." may point at the one before.
    void startParagraph(bool prose);

private:
    static constexpr std::uint32_t shortestContent = 3; ///< tokens
    static constexpr std::uint32_t openingWords = 2;    ///< small words before what still opens its sentence

    void readCues();
    [[nodiscard]] bool isGivenName(std::uint32_t token) const;
    [[nodiscard]] bool denies(const Attribution &attribution) const;
    [[nodiscard]] bool continuesCount() const;
    [[nodiscard]] bool hasUnreadCue() const;
    void carryOver();
    void readFrame(const PhraseHit &frame);
    void pointBack(SpokenCue cue);
    [[nodiscard]] bool mayPoint() const;
    void keep(SpokenCue cue, TokenRange content, TokenRange scope, std::string_view rule, double confidence);

    // Verbs of saying, in sentence_verbs.cpp.
    void readVerb(const PhraseHit &verb);
    bool readInserted(const PhraseHit &verb);
    bool readTrailing(const PhraseHit &verb);
    bool readInfinitive(const PhraseHit &verb);
    bool readCount(const PhraseHit &verb);
    [[nodiscard]] TokenRange withoutOccasion(TokenRange content) const;
    [[nodiscard]] bool isSomebody(const Speaker &speaker) const;
    bool readObject(const PhraseHit &verb);
    bool readPointing(const PhraseHit &verb);
    bool readAgent(const PhraseHit &verb);
    void readBare(const PhraseHit &verb);
    [[nodiscard]] std::optional<Speaker> subjectBefore(const PhraseHit &verb) const;
    [[nodiscard]] std::optional<Speaker> subjectOf(const PhraseHit &verb, std::uint32_t that) const;
    [[nodiscard]] bool opensAside(std::uint32_t token) const;

    const ClaimContext &m_context;
    SpeakerFinder m_finder;
    const std::vector<bool> &m_quoted;
    std::vector<Attribution> &m_found;
    TokenRange m_sentence;
    std::optional<SentenceShape> m_shape;
    TokenRange m_before;                   ///< the sentence before, if nobody answers for it yet
    bool m_isAcross = false;               ///< m_before ends the paragraph before
    bool m_isPointing = false;             ///< the sentence only says who said the one before
    std::optional<std::size_t> m_reaching; ///< the attribution that reaches to the end of the sentence before
};

} // namespace extract
