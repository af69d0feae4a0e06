#pragma once

#include "core/base/result.h"
#include "core/store/reader.h"

#include <cstdint>
#include <vector>

namespace pipeline {

/// What became known of one event between two days.
struct NewlyKnown
{
    enum class Kind : std::uint8_t {
        Event,   ///< nobody had reported it
        Number,  ///< it is counted otherwise: another number, or the first one
        Reports, ///< further reports that change no number
    };
    Kind kind = Kind::Event;
    base::EventId event;
    std::vector<base::ClaimId> before; ///< what was known, in the order of publication
    std::vector<base::ClaimId> added;  ///< what came to it
};

/// What is known by `later` and was not by `earlier`, in the order in which it became known. Rejected claims count
/// neither here nor there. The reader sees everything; reads every claim once.
[[nodiscard]] base::Result<std::vector<NewlyKnown>>
newlyKnown(const store::Reader &reader, const store::KnownArticles &earlier, const store::KnownArticles &later);

} // namespace pipeline
