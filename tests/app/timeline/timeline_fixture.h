#pragma once

#include "app/render/event_context.h"
#include "app/render/locale/system_zone.h"
#include "core/timeline/index_builder.h"

#include <map>
#include <string>

/// A small project of invented claims, as an Index and a lookup.
class TimelineFixture
{
public:
    TimelineFixture()
    {
        for (const char *name : {"Statements", "Movements", "Casualties", "Events"})
            m_input.lanes.push_back({name, {}, timeline::MarkKind(m_input.lanes.size())});
    }

    /// One claim in the lane of its kind; time and published are EDTF, either may be empty.
    base::EventId add(model::ClaimPayload payload, const std::string &quote, const std::string &time,
                      const std::string &published = "2022-01")
    {
        render::ClaimContext context;
        context.claim.payload = std::move(payload);
        context.claim.provenance.article = {1};
        context.claim.provenance.quote = quote;
        context.placed = model::placeInTime(time, published, model::Tense::Past);
        context.published = published;
        context.articleTitle = "Broen ved floden";
        context.language = "da";
        context.quote = {10, 10 + quote.size()};

        timeline::EventRow row;
        row.id = {std::int64_t(m_input.rows.size()) + 1};
        row.order = m_input.rows.size();
        row.kind = timeline::MarkKind(context.claim.kind());
        row.lane = std::uint32_t(row.kind);
        if (const auto *casualties = std::get_if<model::Casualties>(&context.claim.payload)) {
            row.effect = casualties->effect;
            row.set(timeline::EventFlag::HasEffect);
            row.countForm = casualties->count ? timeline::CountForm::Number : timeline::CountForm::None;
            if (casualties->count)
                row.countModifier = casualties->count->modifier;
        }
        m_input.place(row, timeline::rowTime(context.placed, m_zone));
        m_input.rows.push_back(row);
        m_events[row.id] = {row.id, {context}, {}};
        return row.id;
    }

    base::EventId addEvent(const std::string &summary, const std::string &time)
    {
        model::Happening happening;
        happening.summary = summary;
        return add(happening, summary, time);
    }

    void addRemark(const model::Remark &remark) { m_input.remarks.push_back(timeline::remarkRow(remark, m_zone)); }

    void setPhoto(base::EventId event, const std::string &caption, const std::string &credit)
    {
        m_events[event].claims.front().photoCaption = caption;
        m_events[event].claims.front().photoCredit = credit;
    }

    void setUrl(base::EventId event, const std::string &url) { m_events[event].claims.front().articleUrl = url; }

    [[nodiscard]] timeline::IndexPointer index() const { return timeline::IndexBuilder().build(m_input); }
    [[nodiscard]] render::EventLookup lookup() const
    {
        return [events = m_events](std::span<const base::EventId> ids) {
            std::vector<render::EventContext> found;
            for (const base::EventId id : ids) {
                const auto event = events.find(id);
                found.push_back(event == events.end() ? render::EventContext{id, {}, {}} : event->second);
            }
            return found;
        };
    }

private:
    timeline::IndexInput m_input;
    timeline::UtcZone m_zone;
    std::map<base::EventId, render::EventContext> m_events;
};
