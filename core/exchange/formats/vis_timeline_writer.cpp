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

    std::string claim(const ClaimRecord &record) override
    {
        const auto time = writtenTime(record);
        if (!time) {
            ++m_losses.undated;
            return {};
        }
        const auto iso = [&](base::TimePoint civil) { return time->hasClock ? isoMoment(civil) : isoDay(civil); };
        JsonWriter json;
        json.beginObject().key("id").string(std::to_string(record.claim.id.value));
        json.key("group").string(model::nameOf(record.claim.kind()));
        json.key("content").string(htmlEscaped(headline(record)));
        json.key("start").string(iso(time->begin));
        const bool isRange = time->end && time->end->ms - time->begin.ms > base::msPerDay;
        if (isRange)
            json.key("end").string(iso(*time->end));
        json.key("type").string(isRange ? "range" : "point");
        json.key("title").string(htmlEscaped(sourceLine(record)));
        if (time->isDoubtful) {
            ++m_losses.roundedTimes;
            json.key("edtf").string(time->edtf);
        }
        json.endObject();
        return std::exchange(m_separator, ",") + ("\n" + json.text());
    }

    std::string end() override { return "\n]}\n"; }

private:
    std::string m_separator;
};

} // namespace

std::unique_ptr<ClaimWriter> makeVisTimelineWriter()
{
    return std::make_unique<VisTimelineWriter>();
}

} // namespace exchange
