#pragma once

#include "core/base/ids.h"
#include "core/model/annotation.h"
#include "core/model/claim.h"
#include "core/store/actor_edits.h"
#include "core/store/change.h" // before Edit, which is a word of Change as well
#include "core/store/saved_search.h"
#include "core/store/timeline_edits.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace store {

/// Sets the status of claims, many at once as one step. Corrected and Manual are not set so: they come from the edits.
/// A claim that has been corrected or made by hand is rejected or that, so Extracted and Accepted give it back.
struct SetClaimStatus
{
    std::vector<base::ClaimId> claims;
    model::ClaimStatus status = model::ClaimStatus::Accepted;
};

/// Replaces a claim by a person's version; id names which. Its event, provenance range and quote stay. Status becomes
/// Corrected (a manual claim stays Manual), the extracted version is kept beside it, and an event time that differs
/// from the old one counts as set by hand. A name without a valid actor or place is joined with one of that name.
struct CorrectClaim
{
    model::Claim claim;
};

/// A new event with one claim. With an article, provenance.range must not be empty and the quote is taken from it;
/// without, the claim comes from nothing. Status becomes Manual, rule "manual". Ids are given by the store.
struct AddEvent
{
    model::Claim claim;
};

/// A new annotation; it must name an event, a claim or an article that exists.
struct AddAnnotation
{
    model::Annotation annotation;
};

/// New text, range, time or kind of an annotation. What it belongs to stays. Typing goes on: with continues set and
/// the last step being a change of the same annotation, both become one step.
struct ChangeAnnotation
{
    model::Annotation annotation;
    bool continues = false;
};

struct RemoveAnnotation
{
    base::AnnotationId annotation;
};

/// The publication time as a person sets it (EDTF, or empty for unknown). Every relative time of the article is
/// resolved again in the order of its anchors, and with it the event time of each claim unless set by hand.
struct SetPublished
{
    base::ArticleId article;
    std::string published;
};

/// Hides what an import brought, or shows it again. Showing fails with ArgumentInvalid when the same articles have
/// been imported again meanwhile.
struct SetBatchHidden
{
    base::BatchId batch;
    bool hidden = true;
};

/// Makes one event of several: claims, notes, tags and pins of the joined ones move to the one that stays, which keeps
/// its own colour. Claims that are rejected or hidden move as well, and are what they were. An event none of whose
/// claims can be seen is NotFound; without anything to join, or with what stays among it, ArgumentInvalid.
struct MergeEvents
{
    base::EventId stays;
    std::vector<base::EventId> joined;
};

/// Takes claims out of their event, with what was noted on them; the rest of the event stays where it was. Of the
/// claims that count one always stays: where all of them are named, the first does (Each), or none leaves (Together,
/// which takes claims of one event only, else ArgumentInvalid).
struct SplitClaims
{
    enum class Into : std::uint8_t { Each, Together };
    std::vector<base::ClaimId> claims;
    Into into = Into::Each;
};

/// A search under a name. Without a valid id it is a new one; else the one of that id becomes this.
struct SaveSearch
{
    SavedSearch search;
};

struct RemoveSearch
{
    base::SearchId search;
};
struct EditTogether;

/// What a person does: each is one transaction and one step of the history.
using Edit =
    std::variant<SetClaimStatus, CorrectClaim, AddEvent, AddAnnotation, ChangeAnnotation, RemoveAnnotation,
                 SetPublished, SetBatchHidden, MergeEvents, SplitClaims, AddRemark, ChangeRemark, RemoveRemark,
                 SetClaimTime, KeepApart, MergeActors, SplitActor, ChangeActor, SaveSearch, RemoveSearch, EditTogether>;

/// Several edits in this order as one step: all or none. name and details are those of the step.
struct EditTogether
{
    std::string name;
    std::vector<std::string> details;
    std::vector<Edit> edits;
};

/// change is not valid when the edit changed nothing; then there is no step. The others name what was added, or what
/// stays of a merge.
struct EditOutcome
{
    base::ChangeId change;
    base::EventId event;
    base::ClaimId claim;
    base::AnnotationId annotation;
    base::SearchId search;
    base::RemarkId remark;
    base::ActorId actor; ///< who stays of a merge, or became an actor of its own
};

} // namespace store
