// TimelineJS 3 of Knight Lab: title and events; text fields are HTML, so everything of an article is escaped.
#include "core/base/civil_date.h"
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"
#include "core/exchange/json_writer.h"
#include "core/model/names.h"

#include <utility>

namespace exchange {

namespace {

class TimelineJsWriter final : public ClaimWriter
{
public:
    explicit TimelineJsWriter(const ClaimFileInfo &info) : m_info(info) {}

    std::string begin() override
    {
        JsonWriter title;
        title.beginObject().key("text").beginObject();
        title.key("headline").string(htmlEscaped(m_info.title.empty() ? m_info.withoutTitle : m_info.title));
        title.endObject().endObject();
        return "{\"title\":" + title.text() + ",\"events\":[";
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
        JsonWriter json;
        json.beginObject().key("unique_id").string(std::to_string(event.id.value));
        json.key("group").string(model::nameOf(record.claim.kind()));
        json.key("start_date");
        addDate(json, time->begin, *time);
        if (const auto last = lastMoment(*time)) {
            json.key("end_date");
            addDate(json, *last, *time);
        }
        if (time->isDoubtful || time->isZoned) {
            ++m_losses.roundedTimes;
            json.key("display_date").string(time->edtf);
        }
        json.key("text").beginObject().key("headline").string(htmlEscaped(headline(record)));
        json.key("text").string(textOf(event)).endObject().endObject();
        return std::exchange(m_separator, ",") + ("\n" + json.text());
    }

    std::string end() override { return "\n]}\n"; }

private:
    static void addDate(JsonWriter &json, base::TimePoint civil, const WrittenTime &time)
    {
        const base::CivilDate date = base::civilDay(civil);
        json.beginObject().key("year").integer(date.year).key("month").integer(date.month).key("day").integer(date.day);
        const std::int64_t second = (civil.ms - date.midnight().ms) / base::msPerSecond;
        if (time.hasClock)
            json.key("hour").integer(second / 3600).key("minute").integer(second / 60 % 60);
        if (time.hasSeconds)
            json.key("second").integer(second % 60);
        json.endObject();
    }

    /// Its ends are inclusive; a single day, minute or second has none.
    static std::optional<base::TimePoint> lastMoment(const WrittenTime &time)
    {
        if (!time.end)
            return std::nullopt;
        const base::TimePoint last{time.end->ms - 1};
        const std::int64_t unit = !time.hasClock    ? base::msPerDay
                                  : time.hasSeconds ? base::msPerSecond
                                                    : base::msPerMinute;
        return time.end->ms - time.begin.ms <= unit ? std::nullopt : std::optional(last);
    }

    static std::string textOf(const EventRecord &event)
    {
        std::string html;
        for (const ClaimRecord &record : event.claims) {
            html += htmlParagraphs(record.claim.provenance.quote) + htmlParagraphs(record.claim.source.name);
            const std::string source = htmlEscaped(sourceLine(record));
            const std::string url = htmlEscaped(webAddress(record));
            if (!source.empty())
                html += url.empty() ? "<p>" + source + "</p>" : "<p><a href=\"" + url + "\">" + source + "</a></p>";
        }
        for (const std::string &note : event.notes)
            html += htmlParagraphs(note);
        return html;
    }

    ClaimFileInfo m_info;
    std::string m_separator;
};

} // namespace

std::unique_ptr<ClaimWriter> makeTimelineJsWriter(const ClaimFileInfo &info)
{
    return std::make_unique<TimelineJsWriter>(info);
}

} // namespace exchange
