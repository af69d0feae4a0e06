#include "app/events/claim_context.h"

namespace ui {

render::ClaimContext claimContext(const store::ClaimLine &line)
{
    render::ClaimContext context;
    context.claim = line.claim;
    context.placed = line.placed;
    context.articleTitle = line.articleTitle.empty() ? line.sourceName : line.articleTitle;
    context.publisher = line.publisher;
    context.published = line.published;
    context.language = line.language;
    return context;
}

} // namespace ui
