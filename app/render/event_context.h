#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"
#include "core/model/claim.h"
#include "core/model/claim_time.h"
#include "core/model/event_reports.h"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace render {

/// One claim with what of its article is shown beside it: on the timeline, in the hover card, in a footnote.
struct ClaimContext
{
    model::Claim claim;
    model::PlacedTime placed;
    bool sourceIsPerson = false;  ///< claim.source is a person: shown by the last name
    bool speakerIsPerson = false; ///< the same for a statement's speaker and a movement's mover

    std::string articleUrl; ///< as it was given; may be empty or anything
    std::string articleTitle;
    std::string articleBeginning; ///< first words, for an article without a title
    std::string publisher;        ///< empty when unknown
    std::string published;        ///< EDTF, empty when unknown
    std::string language;         ///< of the article, BCP 47
    base::TextRange quote;        ///< of the claim, in Unicode code points of the article, for footnotes

    std::string sentence;       ///< the article's sentence (or sentences) that hold the claim; may be empty
    base::TextRange inSentence; ///< the claim's words, in bytes of sentence
    std::string photoCaption;   ///< of the photo nearest to the claim, or the one that the claim stands in
    std::string photoCredit;
    bool insidePhotoCaption = false;
};

/// One event: the claims that report it, in the order of publication, or a person's note.
struct EventContext
{
    base::EventId event;
    std::vector<ClaimContext> claims;
    std::string note; ///< of a mark that is a note by itself
};

/// The claims that speak for an event, in the order that model::EventReport goes by: a rejected one only when there are
/// no others.
[[nodiscard]] std::vector<ClaimContext> speakingClaims(std::vector<ClaimContext> claims);
[[nodiscard]] std::vector<model::EventReport> reportsOf(const EventContext &event);

/// Reads events for showing; the answer has one entry an id, in order, an unknown one without claims. Called in the
/// thread that draws; must answer 200 ids well inside a frame.
using EventLookup = std::function<std::vector<EventContext>(std::span<const base::EventId>)>;

} // namespace render
