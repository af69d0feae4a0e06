#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"
#include "core/base/time_point.h"
#include "core/model/annotation.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/claim_time.h"
#include "core/model/parsed_article.h"
#include "core/model/remark.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace store {

/// A line of the list of articles: everything but the text and the captions.
struct ArticleLine
{
    model::Article article;   ///< text and captions are empty
    base::ArticleId previous; ///< the older version, if this is a newer one
    base::BatchId batch;
    std::int64_t importedMs = 0; ///< UTC milliseconds since 1970
    std::size_t textBytes = 0;
    std::size_t claims = 0;     ///< without rejected ones
    std::size_t unreviewed = 0; ///< claims whose status is still Extracted
    std::size_t findings = 0;
};

/// A claim with what is needed to show it in a list.
struct ClaimLine
{
    model::Claim claim;
    model::PlacedTime placed;
    std::string publisher; ///< of its article, as the next four; empty for a claim from nothing
    std::string articleTitle;
    std::string sourceName;
    std::string published;
    std::string language;
};

/// False ends the scan.
using ClaimVisitor = std::function<bool(const ClaimLine &)>;

/// All fields add up; what is empty does not filter.
struct ClaimFilter
{
    std::optional<base::ArticleId> article;
    std::optional<base::EventId> event;
    std::optional<model::ClaimKind> kind;
    std::vector<model::ClaimStatus> statuses; ///< empty: all but Rejected
    std::optional<base::ActorId> actor;       ///< speaker, mover or source
    std::string actorName;                    ///< any actor with this name or alias, letters folded
    std::optional<base::TimeSpan> span;       ///< civil; claims that may touch it
    std::string search;                       ///< as SearchRequest::text, over words, names and notes
    std::string placeName;                    ///< part of the name of where or from where, letters folded
    std::string sourceName;                   ///< part of publisher, file or who says so, letters folded
    std::string tag;                          ///< on the claim or its event, letters folded
    double leastConfidence = 0;
    std::size_t offset = 0;
    std::size_t limit = 0; ///< 0: all
};

/// Two events, by id.
using EventPair = std::pair<base::EventId, base::EventId>;

/// An actor or a place with its place in the visible articles. Actors that were merged are one line.
struct ActorLine
{
    model::Actor actor; ///< mentions are empty: they are ranges in one article
    std::size_t mentions = 0;
    std::size_t claims = 0;
    std::vector<std::string> splittable{}; ///< those of its aliases that SplitActor can take out
    model::PersonColour colour = model::PersonColour::None;
    std::string note{};
};
struct PlaceLine
{
    model::Place place;
    std::size_t mentions = 0;
    std::size_t claims = 0;
};

/// One casualty count for the chart and the figures panel, in the order of publication.
struct CasualtyFigure
{
    base::ClaimId claim;
    base::EventId event;
    model::Casualties casualties;
    model::ClaimStatus status = model::ClaimStatus::Extracted;
    model::ActorReference source;
    std::string publisher;
    std::string sourceName;
    std::string published;
    model::PlacedTime placed;
};

struct BatchLine
{
    base::BatchId id;
    std::string label;
    std::int64_t startedMs = 0; ///< UTC milliseconds since 1970
    std::size_t articles = 0;
    bool hidden = false;
};

/// What the search box asks. Words must all be there in any order and form ("soldat" finds "soldaterne"); "..." is a
/// phrase, -word must not be there. With asTyped the last word may be a beginning.
struct SearchRequest
{
    std::string text;
    bool asTyped = false;
    std::size_t limit = 50; ///< of each kind
    /// Off where only what is found counts: no excerpts, no rank, and no order. With a common word many times faster.
    bool excerpts = true;
};

/// One find. excerpt is plain text, found are byte ranges in it.
struct SearchHit
{
    enum class Kind : std::uint8_t { Article, Claim, Actor, Annotation, Remark };
    Kind kind = Kind::Article;
    base::ArticleId article; ///< of the claim, too
    base::ClaimId claim;
    base::EventId event; ///< of the claim
    base::ActorId actor;
    base::AnnotationId annotation;
    base::RemarkId remark;
    double rank = 0; ///< smaller is better; compares inside one kind
    std::string excerpt;
    std::vector<base::TextRange> found;
};

} // namespace store
