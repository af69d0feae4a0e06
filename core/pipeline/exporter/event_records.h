#pragma once

#include "core/base/result.h"
#include "core/exchange/event_record.h"
#include "core/store/reader.h"

#include <functional>

namespace pipeline {

/// Events of a project as records for others: each with the claims that speak for it, as its mark on the timeline shows
/// them, and with what people noted on it.
class EventRecords
{
public:
    /// The reader must outlive this.
    explicit EventRecords(const store::Reader &reader) : m_reader(reader) {}

    using Take = std::function<base::Result<void>(const exchange::EventRecord &)>;
    /// Hands over every event with a claim that passes the filter, by time; of the filter's span, the event's own time
    /// decides. Ends at the first failure. All claims are in memory, of articles the texts are read once each.
    [[nodiscard]] base::Result<void> forEach(const store::ClaimFilter &filter, const Take &take) const;

private:
    const store::Reader &m_reader;
};

} // namespace pipeline
