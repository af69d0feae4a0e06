#pragma once

#include "core/extract/speech/speaker_finder.h"

#include "core/model/claim.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace extract {

/// Words of the writer that somebody else answers for: reported speech and "according to".
struct Attribution
{
    SpokenCue cue;
    TokenRange content; ///< the words of the statement
    TokenRange scope;   ///< all words the source stands behind; holds content
    std::string_view rule;
    double confidence = 0;
    bool inferred = false; ///< carried over from the sentence before
};

/// Source of a claim, found by where its words stand.
struct Source
{
    model::ActorReference actor; ///< empty: nobody is named
    bool inferred = false;
    std::optional<model::Certainty> certainty = {}; ///< what the words of saying make of it: "denies", "unconfirmed"
};

/// Who says what, by place: reported speech, and quotes with their speakers. Filled by the statement rules, asked by
/// the others. Of several that hold the words the innermost answers.
class SourceMap
{
public:
    void add(TokenRange scope, Source source);
    /// Neither actor nor certainty: the article's own words.
    [[nodiscard]] Source sourceOf(TokenRange words) const;

private:
    struct Entry
    {
        TokenRange scope;
        Source source;
    };
    std::vector<Entry> m_entries; ///< sorted by begin
    std::uint32_t m_longest = 0;  ///< tokens of the longest scope: how far back to look
};

} // namespace extract
