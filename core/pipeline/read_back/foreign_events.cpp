#include "core/pipeline/read_back/foreign_events.h"

#include <utility>

namespace pipeline {

namespace {

model::DecidedClaim claimOf(const exchange::ReadEvent &event, std::int64_t number)
{
    model::DecidedClaim decided;
    model::Claim &claim = decided.claim;
    claim.id = {number};
    claim.event = {number};
    claim.payload = model::Happening{{}, {event.place, {}}, event.summary.empty() ? event.note : event.summary};
    claim.provenance.rule = "manual";
    claim.eventTime = event.edtf;
    claim.timeByHand = !event.edtf.empty();
    claim.confidence = 1;
    claim.status = model::ClaimStatus::Manual;
    return decided;
}

model::Annotation annotationOf(model::AnnotationKind kind, const std::string &text, std::int64_t number)
{
    model::Annotation annotation;
    annotation.kind = kind;
    annotation.event = {number};
    annotation.text = text;
    return annotation;
}

} // namespace

std::vector<ParsedItem> foreignEvents(std::vector<exchange::ReadEventItem> items)
{
    std::vector<ParsedItem> parsed;
    std::int64_t number = 0;
    for (exchange::ReadEventItem &item : items) {
        if (!item.event) {
            parsed.push_back({tl::unexpected(item.event.error()), item.line});
            continue;
        }
        const exchange::ReadEvent &event = *item.event;
        parsed.push_back({model::ProjectRecord(claimOf(event, ++number)), item.line});
        using Kind = model::AnnotationKind;
        if (!event.note.empty() && !event.summary.empty())
            parsed.push_back({model::ProjectRecord(annotationOf(Kind::Note, event.note, number)), item.line});
        for (const std::string &tag : event.tags)
            parsed.push_back({model::ProjectRecord(annotationOf(Kind::Tag, tag, number)), item.line});
    }
    return parsed;
}

} // namespace pipeline
