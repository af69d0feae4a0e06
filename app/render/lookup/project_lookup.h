#pragma once

#include "app/render/event_context.h"
#include "core/store/reader.h"

#include <memory>

namespace render {

/// Events of a project with what is shown beside them, for labels, hover cards and footnotes: the claims that
/// model::EventReport goes by, in its order. Uses the reader in the
/// calling thread. Articles are read once and kept, the oldest let go of when there are many. Copies share what is
/// kept.
class ProjectLookup
{
public:
    /// The reader must outlive every copy.
    explicit ProjectLookup(const store::Reader &reader);

    [[nodiscard]] std::vector<EventContext> operator()(std::span<const base::EventId> events) const;

private:
    struct Kept;
    std::shared_ptr<Kept> m_kept;
};

} // namespace render
