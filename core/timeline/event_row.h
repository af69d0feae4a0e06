#pragma once

#include "core/base/edtf.h"
#include "core/base/ids.h"
#include "core/base/time_point.h"
#include "core/model/claim.h"
#include "core/model/claim_time.h"
#include "core/model/remark.h"
#include "core/timeline/index/large_column.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace timeline {

/// What a mark's glyph says it is: the four kinds of claim, in their order, and a person's own note.
enum class MarkKind : std::uint8_t { Statement, Movement, Casualties, Happening, Note };
inline constexpr std::size_t markKindCount = 5;

/// Whether an event carries a number, a word for one ("dozens"), or neither: rows with a number stand above the others
/// in a lane of casualties.
enum class CountForm : std::uint8_t { None, Number, Word };

enum class EventFlag : std::uint8_t {
    Pinned = 1,
    Disputed = 2,     ///< ranges for the same effect do not meet, or a person said so
    FinerThanDay = 4, ///< its time has a clock time: hours may be offered
    Within = 8,       ///< "some time within": pale band with brackets whatever the shape
    HasEffect = 16,   ///< effect means something
};

/// When an event happened, in UTC, as the timeline needs it.
struct RowTime
{
    base::TimeBounds bounds; ///< lowest()/highest(): open or unknown on that side
    base::TimeShape shape = base::TimeShape::None;
    model::TimeOrigin origin = model::TimeOrigin::Undated;
    base::EdtfDate::Qualifier qualifier = base::EdtfDate::Qualifier::None;
    bool finerThanDay = false;
    std::vector<base::TimeSpan> members; ///< of OneOf and AllOf, ascending
};

/// One event for the Index. A plain record: a million of them are filled in a loop over the store's rows.
struct EventRow
{
    base::EventId id;
    base::TimeBounds bounds;       ///< UTC; see RowTime
    std::uint64_t order = 0;       ///< tie-break of equal times: article digest, then offset. Never the id
    std::uint32_t lane = 0;        ///< index into IndexInput::lanes
    std::uint32_t firstMember = 0; ///< into IndexInput::members
    std::uint32_t memberCount = 0;
    float weight = 0; ///< people concerned, for the top casualties of a lane; 0 when no number is written
    MarkKind kind = MarkKind::Happening;
    base::TimeShape shape = base::TimeShape::None;
    model::TimeOrigin origin = model::TimeOrigin::Undated; ///< Undated rows go to the tray
    base::EdtfDate::Qualifier qualifier = base::EdtfDate::Qualifier::None;
    model::CasualtyEffect effect = model::CasualtyEffect::Casualties;
    CountForm countForm = CountForm::None;
    model::CountModifier countModifier = model::CountModifier::Exact;
    model::ClaimStatus status = model::ClaimStatus::Extracted;
    std::uint8_t flags = 0;       ///< EventFlag
    std::uint8_t sourceCount = 1; ///< shown beside the mark of a disputed event

    [[nodiscard]] bool has(EventFlag flag) const { return (flags & static_cast<std::uint8_t>(flag)) != 0; }
    void set(EventFlag flag) { flags = static_cast<std::uint8_t>(flags | static_cast<std::uint8_t>(flag)); }
};

/// One lane as its grouping gave it. Names come from the data or the application; core words nothing.
struct LaneRow
{
    std::string name;
    std::string subtitle;
    std::optional<MarkKind> kind; ///< its glyph, when all its events are of one kind
    /// What the lane is, in words that no language, renaming or new article changes: "kind:casualties", "actor:17".
    /// Empty for what has no lane of its own.
    std::string key{};
    model::PersonColour colour = model::PersonColour::None; ///< that a person gave what the lane is about
    bool isSearch = false; ///< of a search that a person saved: its events stand in another lane as well
};

/// A further lane of an event that stands in several (by actor, place or tag). EventRow::lane is the first.
struct ExtraLane
{
    std::uint32_t row = 0;
    std::uint32_t lane = 0;
};

class ZoneRules;

/// The UTC time of a claim in the zone that the timeline shows: civil bounds are read as wall clock there, zoned ones
/// are taken as they are.
[[nodiscard]] RowTime rowTime(const model::PlacedTime &placed, const ZoneRules &zone);

} // namespace timeline
