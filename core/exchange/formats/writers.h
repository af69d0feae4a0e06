#pragma once

#include "core/exchange/claim_writer.h"

namespace exchange {

/// One for each format that is more than a table; see ClaimFormat.
[[nodiscard]] std::unique_ptr<ClaimWriter> makeCalendarWriter(const ClaimFileInfo &info);
[[nodiscard]] std::unique_ptr<ClaimWriter> makeTimelineJsWriter(const ClaimFileInfo &info);
[[nodiscard]] std::unique_ptr<ClaimWriter> makeVisTimelineWriter();
[[nodiscard]] std::unique_ptr<ClaimWriter> makeMarkdownWriter(const ClaimFileInfo &info);
[[nodiscard]] std::unique_ptr<ClaimWriter> makeChronologyWriter(const ClaimFileInfo &info);
[[nodiscard]] std::unique_ptr<ClaimWriter> makeOdtWriter(const ClaimFileInfo &info);
[[nodiscard]] std::unique_ptr<ClaimWriter> makeGeoJsonWriter();

} // namespace exchange
