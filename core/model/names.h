#pragma once

#include "core/model/actor.h"
#include "core/model/annotation.h"
#include "core/model/article.h"
#include "core/model/claim.h"
#include "core/model/remark.h"
#include "core/model/time_expression.h"

#include <optional>
#include <string_view>

namespace model {

/// The words of every enumeration as they stand in extract-json.md, the project file and exports, both ways. One table
/// a type; parse gives nothing for an unknown word.
[[nodiscard]] std::string_view nameOf(ClaimKind value);      ///< statement movement casualties event
[[nodiscard]] std::string_view nameOf(ClaimStatus value);    ///< extracted accepted corrected rejected manual
[[nodiscard]] std::string_view nameOf(StatementType value);  ///< direct partial indirect
[[nodiscard]] std::string_view nameOf(MovementPhase value);  ///< announced ordered under_way completed ...
[[nodiscard]] std::string_view nameOf(CasualtyEffect value); ///< killed injured detained ...
[[nodiscard]] std::string_view nameOf(Certainty value);      ///< reported claimed confirmed ...
[[nodiscard]] std::string_view nameOf(CountModifier value);  ///< exact at_least more_than about ...
[[nodiscard]] std::string_view nameOf(ActorType value);      ///< PER ORG GPE LOC GROUP
[[nodiscard]] std::string_view nameOf(TimeType value);       ///< DATE TIME DURATION SET
[[nodiscard]] std::string_view nameOf(Tense value);          ///< past present planned
[[nodiscard]] std::string_view nameOf(PublishedFrom value);  ///< header option metadata person, or empty
[[nodiscard]] std::string_view nameOf(RemarkShape value);    ///< text span line
[[nodiscard]] std::string_view nameOf(PersonColour value);   ///< violet blue amber red green grey, or empty
[[nodiscard]] std::string_view nameOf(AnnotationKind value); ///< note tag colour pin

template <class Enum>
[[nodiscard]] std::optional<Enum> parseName(std::string_view name);

} // namespace model
