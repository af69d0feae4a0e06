// vis-timeline: {"groups": [...], "items": [...]}, a group for each kind; content is HTML and escaped.
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"
#include "core/exchange/json_writer.h"
#include "core/model/names.h"

#include <utility>

namespace exchange {

namespace {

class VisTimelineWriter final : public ClaimWriter
{
public:
    std::string begin() override
    {
        JsonWriter groups;
        groups.beginArray();
        for (const model::ClaimKind kind : {model::ClaimKind::Casualties, model::ClaimKind::Movement,
                                            model::ClaimKind::Statement, model::ClaimKind::Happening}) {
            const std::string_view name = model::nameOf(kind);
            groups.beginObject().key("id").string(name).key("content").string(name).endObject();
        }
        groups.endArray();
        return "{\"groups\":" + groups.text() + ",\"items\":[";
    }

    std::string event(const EventRecord &event) override
    {
        const ClaimRecord &record = event.first();
        const auto time = writtenTime(event.dated());
        if (!time) {
            ++m_losses.undated;
            return {};
        }
        m_losses.annotations += event.tags.size();
        const auto iso = [&](base::TimePoint civil) { return time->hasClock ? isoMoment(civil) : isoDay(civil); };
        JsonWriter json;
        json.beginObject().key("id").string(std::to_string(event.id.value));
        json.key("group").string(model::nameOf(record.claim.kind()));
        json.key("content").string(htmlEscaped(headline(record)));
        json.key("start").string(iso(time->begin));
        const bool isRange = time->end && time->end->ms - time->begin.ms > base::msPerDay;
        if (isRange)
            json.key("end").string(iso(*time->end));
        json.key("type").string(isRange ? "range" : "point");
        json.key("title").string(titleOf(event));
        if (time->isDoubtful || time->isZoned) {
            ++m_losses.roundedTimes;
            json.key("edtf").string(time->edtf);
        }
        json.endObject();
        return std::exchange(m_separator, ",") + ("\n" + json.text());
    }

    std::string end() override { return "\n]}\n"; }

private:
    /// What the tooltip shows: the source of the words, then each further claim with its own, then notes.
    static std::string titleOf(const EventRecord &event)
    {
        std::string html = htmlEscaped(sourceLine(event.first()));
        const auto add = [&html](const std::string &line) { html += (html.empty() ? "" : "<br/>") + line; };
        for (std::size_t i = 1; i < event.claims.size(); ++i)
            add(htmlEscaped(headline(event.claims[i])) + "<br/>" + htmlEscaped(sourceLine(event.claims[i])));
        for (const std::string &note : event.notes)
            add(htmlEscaped(note));
        return html;
    }

    std::string m_separator;
};

} // namespace

std::unique_ptr<ClaimWriter> makeVisTimelineWriter()
{
    return std::make_unique<VisTimelineWriter>();
}

} // namespace exchange
