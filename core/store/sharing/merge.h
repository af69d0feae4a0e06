#pragma once

#include "core/base/ids.h"
#include "core/store/sharing/net_changes.h"
#include "core/store/sharing/recorded_steps.h"
#include "core/store/taken_in.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace store {

class Steps;

/// What one person changed, brought into the project of another: the state that the parts of the merge share. Each
/// value is compared with what is here now: unchanged here, it becomes theirs; changed here to something else, it is a
/// conflict, and stays unless it is chosen.
class Merge
{
public:
    /// How what is here relates to what they made of it.
    enum class Standing : std::uint8_t { Same, Untouched, BothChanged };

    struct Context
    {
        Steps &steps;
        const TableShapes &shapes;
        const model::SharedChanges &changes;
        const NetChanges &net;
        const Choosing &choosing;
        /// For what was taken in before: its conflicts that are open. Only they are listed, and only what is chosen is
        /// written.
        const std::set<std::string> *open = nullptr;
    };
    Merge(const Context &context, TakenIn &result);

    [[nodiscard]] Steps &steps() { return m_context.steps; }
    [[nodiscard]] const NetChanges &net() const { return m_context.net; }
    [[nodiscard]] const model::SharedChanges &changes() const { return m_context.changes; }
    [[nodiscard]] const TableShape &shape(std::string_view table) const { return m_context.shapes.find(table)->second; }

    [[nodiscard]] std::optional<RowCells> current(std::string_view table, const std::vector<model::Cell> &key);
    /// There, and not of an import that is about to vanish.
    [[nodiscard]] bool isHere(std::string_view table, std::int64_t id);

    /// True if theirs is to be written. A conflict that nobody decided is listed.
    [[nodiscard]] bool takes(Standing standing, Conflict conflict);
    /// True if what makes no conflict is to be written.
    [[nodiscard]] bool takesNew() const { return m_context.open == nullptr; }
    /// Counts rows, each once.
    void countApplied(const RowName &name);
    /// For a change of something that is not here: names the article it is of, or counts it.
    void leaveOut(base::ClaimId claim, base::ArticleId article = {});

    /// A row that they made, or that is not here: their whole row where they sent it.
    [[nodiscard]] const model::SharedRow *sharedRow(std::string_view table, const std::vector<model::Cell> &key) const;
    [[nodiscard]] const model::SharedEvent *sharedEvent(base::EventId event) const;

    /// Claims that are written again into what follows from them.
    std::set<base::ClaimId> touched;
    /// Events that claims left, and where the last of them went.
    std::map<base::EventId, base::EventId> left;
    /// Keys of conflicts in which theirs was chosen.
    std::vector<std::string> decided;

private:
    [[nodiscard]] bool isChosen(const Conflict &conflict) const;

    Context m_context;
    TakenIn &m_result;
    std::set<std::string, std::less<>> m_chosen;
    std::set<RowName> m_applied;
    std::set<std::int64_t> m_vanishing; ///< imports
    std::map<base::ClaimId, base::ArticleId> m_articleOf;
    std::map<base::ArticleId, std::string> m_titles;
    std::set<base::ArticleId> m_missing;
    std::map<base::EventId, const model::SharedEvent *> m_events;
    std::map<RowName, const model::SharedRow *> m_rows;
};

[[nodiscard]] Merge::Standing standing(const model::Cell &here, const NetRow::Values &theirs);
/// "table/key/part": names a conflict.
[[nodiscard]] std::string conflictKey(const RowName &name, std::string_view part);

/// Columns that are decided together, and what stands for them in words.
struct ColumnGroup
{
    std::string_view part;
    std::vector<std::string_view> columns; ///< the first is shown
};
/// The cells of a group that they changed.
[[nodiscard]] std::vector<std::string> changedIn(const NetRow &net, const ColumnGroup &group);
/// Over the cells of a group: same where all are, both changed where one is.
[[nodiscard]] Merge::Standing standingOf(const RowCells &here, const NetRow &net,
                                         const std::vector<std::string> &columns);

// The parts, in the order in which they must be done.
void addNames(Steps &steps, const TableShapes &shapes, const model::SharedChanges &changes);
void mergeClaims(Merge &merge);
void mergePublished(Merge &merge);
void mergeAnnotations(Merge &merge); ///< remarks and searches as well, and events kept apart
void mergeActorEdits(Merge &merge);
void mergeHiddenImports(Merge &merge);
/// Events without a claim go, claims get their place in time.
void finishMerge(Merge &merge);

/// The event that one of theirs is here: itself, or the one that holds its claims since it was merged. Not valid when
/// there is none.
[[nodiscard]] base::EventId eventHere(Merge &merge, base::EventId event);
/// Writes the place of a claim in time as the claim is now.
void placeClaim(Steps &steps, base::ClaimId claim);
/// The words by which a person knows a claim: its quote, or what happened.
[[nodiscard]] std::string wordsOfClaim(Merge &merge, std::int64_t claim);

} // namespace store
