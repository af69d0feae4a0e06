#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace model {

/// One value of a row: nothing, a whole number, a number, or text.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string>;

struct CellChange
{
    std::string column;
    Cell before; ///< nothing where the row was added
    Cell after;  ///< nothing where it was removed

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// What one step did to one row. An added and a removed row have all their cells, a changed one those that changed; the
/// key is never among them.
struct RowChange
{
    enum class Kind : std::uint8_t { Added, Changed, Removed };

    std::string table;
    std::vector<Cell> key;
    Kind kind = Kind::Changed;
    std::vector<CellChange> cells;

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// A step of somebody's history as another copy of the project can take it in.
struct SharedStep
{
    std::string mark; ///< the id of the step, a colon, and the first digits of its digest: one for each content
    std::string name; ///< as in the history
    std::string author;
    std::int64_t madeMs = 0;        ///< UTC milliseconds since 1970
    std::vector<std::string> taken; ///< marks of the steps of others that this one took in
    std::vector<RowChange> rows;

    friend bool operator==(const SharedStep &, const SharedStep &) = default;
};

/// A row that the steps lean on, as it is now. For events: their claims; for actors and places: what they are called.
struct SharedRow
{
    std::string table;
    std::vector<Cell> key;
    std::vector<std::pair<std::string, Cell>> cells;

    friend bool operator==(const SharedRow &, const SharedRow &) = default;
};

struct SharedArticle
{
    base::ArticleId id;
    std::string digest; ///< SHA-256 of its text, lower-case hex
    std::string title;

    friend bool operator==(const SharedArticle &, const SharedArticle &) = default;
};

/// An event, and its claims with the event that each was read into.
struct SharedEvent
{
    base::EventId id;
    std::optional<std::int64_t> createdMs;
    std::vector<base::ClaimId> claims;

    friend bool operator==(const SharedEvent &, const SharedEvent &) = default;
};

struct SharedClaim
{
    base::ClaimId id;
    base::ArticleId article; ///< not valid for a claim from nothing

    friend bool operator==(const SharedClaim &, const SharedClaim &) = default;
};

/// What one person did in a copy of a project, for the other copies of it. Ids are those of the project: only copies of
/// one file have them in common.
struct SharedChanges
{
    std::int32_t schemaVersion = 0; ///< of the project
    std::string author;             ///< who sends
    std::int64_t sentMs = 0;        ///< UTC milliseconds since 1970
    std::vector<base::BatchId> imports;
    std::vector<SharedArticle> articles;
    std::vector<SharedClaim> claims;
    std::vector<SharedEvent> events;
    std::vector<SharedRow> rows;
    std::vector<SharedStep> steps; ///< oldest first

    friend bool operator==(const SharedChanges &, const SharedChanges &) = default;
};

} // namespace model
