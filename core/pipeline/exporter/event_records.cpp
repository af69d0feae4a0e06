#include "core/pipeline/exporter/event_records.h"

#include "core/model/event_reports.h"
#include "core/pipeline/claim_records.h"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace pipeline {

namespace {

/// The claims of an event, in the order of publication, and which of them dates it.
struct Gathered
{
    base::EventId id;
    std::vector<store::ClaimLine> lines;
    std::size_t dating = 0;

    [[nodiscard]] const model::PlacedTime &placed() const { return lines[dating].placed; }
};

struct Marks
{
    std::vector<std::string> notes;
    std::vector<std::string> tags;
};

std::vector<Gathered> gathered(std::vector<store::ClaimLine> lines)
{
    std::vector<Gathered> events;
    std::unordered_map<base::EventId, std::size_t> places;
    for (store::ClaimLine &line : lines) {
        const auto [place, isNew] = places.try_emplace(line.claim.event, events.size());
        if (isNew)
            events.push_back({line.claim.event, {}, 0});
        events[place->second].lines.push_back(std::move(line));
    }
    return events;
}

void date(Gathered &event)
{
    if (event.lines.size() == 1)
        return;
    std::ranges::sort(event.lines, {}, [](const store::ClaimLine &line) { return line.claim.id; });
    std::ranges::stable_sort(event.lines, {},
                             [](const store::ClaimLine &line) { return model::publishedAt(line.published); });
    std::vector<model::EventReport> reports;
    std::ranges::transform(event.lines, std::back_inserter(reports),
                           [](const store::ClaimLine &line) { return model::reportOf(line.claim, line.placed); });
    event.dating = model::datingReport(reports);
}

bool mayTouch(const Gathered &event, const base::TimeSpan &span)
{
    const model::PlacedTime &placed = event.placed();
    return placed.origin != model::TimeOrigin::Undated && placed.bounds.earliestBegin < span.end &&
           placed.bounds.latestEnd > span.begin;
}

/// As the store orders claims: by the earliest known moment, undated ones last.
std::pair<bool, base::TimePoint> order(const Gathered &event)
{
    const model::PlacedTime &placed = event.placed();
    const base::TimeBounds &bounds = placed.bounds;
    return {placed.origin == model::TimeOrigin::Undated,
            bounds.earliestBegin.isOpen() ? bounds.latestEnd : bounds.earliestBegin};
}

base::Result<std::unordered_map<base::EventId, Marks>> marksOf(const store::Reader &reader,
                                                               const std::vector<Gathered> &events)
{
    const auto annotations = reader.annotations();
    if (!annotations)
        return tl::unexpected(annotations.error());
    std::unordered_map<base::ClaimId, base::EventId> owners;
    for (const Gathered &event : events) {
        for (const store::ClaimLine &line : event.lines)
            owners.emplace(line.claim.id, event.id);
    }
    std::unordered_map<base::EventId, Marks> marks;
    for (const model::Annotation &annotation : *annotations) {
        const auto owner = owners.find(annotation.claim);
        const base::EventId event =
            annotation.event.isValid() || owner == owners.end() ? annotation.event : owner->second;
        if (annotation.kind == model::AnnotationKind::Note)
            marks[event].notes.push_back(annotation.text);
        else if (annotation.kind == model::AnnotationKind::Tag)
            marks[event].tags.push_back(annotation.text);
    }
    return marks;
}

} // namespace

base::Result<void> EventRecords::forEach(const store::ClaimFilter &filter, const Take &take) const
{
    store::ClaimFilter anyTime = filter;
    anyTime.span.reset();
    auto lines = m_reader.claims(anyTime);
    if (!lines)
        return tl::unexpected(lines.error());
    std::vector<Gathered> events = gathered(std::move(*lines));
    std::ranges::for_each(events, date);
    if (filter.span)
        std::erase_if(events, [&](const Gathered &event) { return !mayTouch(event, *filter.span); });
    std::ranges::stable_sort(events, {}, order);
    auto marks = marksOf(m_reader, events);
    if (!marks)
        return tl::unexpected(marks.error());

    ClaimRecords records(m_reader);
    for (Gathered &event : events) {
        Marks &own = (*marks)[event.id];
        exchange::EventRecord record{event.id, {}, event.dating, std::move(own.notes), std::move(own.tags)};
        for (store::ClaimLine &line : event.lines) {
            auto claim = records.record(std::move(line));
            if (!claim)
                return tl::unexpected(claim.error());
            record.claims.push_back(std::move(*claim));
        }
        if (auto taken = take(record); !taken)
            return taken;
    }
    return {};
}

} // namespace pipeline
