#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace store {

/// What one commit changed, told after it. Views read again what is named here; with everything set, all of it.
struct Change
{
    enum class Cause : std::uint8_t { Import, Edit, Undo, Redo, Batch, Relocated };

    Cause cause = Cause::Edit;
    std::string name;        ///< of the history step: see HistoryStep::name; empty for imports of one article
    bool everything = false; ///< too much for the lists below, or batches appeared or vanished
    std::vector<base::ArticleId> articles;
    std::vector<base::EventId> events; ///< of changed claims as well
    std::vector<base::ClaimId> claims;
    std::vector<base::AnnotationId> annotations;
    std::vector<base::RemarkId> remarks;
    bool searches = false;      ///< saved ones, which nothing of the above belongs to
    std::uint64_t revision = 0; ///< grows with every commit of this writer
};

/// One step of the history, newest last. The window words it from name and details.
struct HistoryStep
{
    base::ChangeId id;
    /// A stable key: "set-status" "correct-claim" "add-event" "add-annotation" "change-annotation" "remove-annotation"
    /// "set-published" "hide-batch" "show-batch" "import" "merge-events" "split-claims" "add-remark" "change-remark"
    /// "remove-remark" "set-time" "keep-apart" "merge-actors" "split-actor" "change-actor" "add-annotations"
    /// "take-over-claims" "save-search" "remove-search" "take-in" "choose-theirs".
    std::string name;
    /// set-status: status, count; correct-claim: kind; add-event: kind; *-annotation: annotation kind; set-published:
    /// the EDTF text, title; *-batch and import: label, number of articles, and where that is 0 the number of events;
    /// merge-events: number of events, with the one that stays; split-claims, add-annotations, take-over-claims: how
    /// many; *-remark: shape, text; set-time: what the claim is called, the EDTF text; keep-apart: number of events,
    /// with the first; merge-actors: number of actors with the one that stays, its name; split-actor: the name;
    /// change-actor: what changed (name, type, colour, note), old name, new name; *-search: its name; take-in and
    /// choose-theirs: how many rows, how many conflicts were left open, then what is for
    /// taking in alone.
    std::vector<std::string> details;
    std::string author;
    std::int64_t madeMs = 0; ///< UTC milliseconds since 1970
    bool undone = false;

    friend bool operator==(const HistoryStep &, const HistoryStep &) = default;
};

} // namespace store
