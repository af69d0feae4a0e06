// Movements as GeoJSON (RFC 7946): a line from where to where, or the one of the two whose position is known.
#include "core/exchange/formats/writers.h"
#include "core/exchange/formats/written_claim.h"
#include "core/exchange/json_writer.h"
#include "core/model/names.h"

#include <algorithm>
#include <utility>

namespace exchange {

namespace {

bool hasPosition(const std::optional<model::Place> &place)
{
    return place && place->latitude && place->longitude;
}

bool isMovement(const ClaimRecord &record)
{
    return record.claim.kind() == model::ClaimKind::Movement;
}

/// Longitude first, as the format wants it.
void addPosition(JsonWriter &json, const model::Place &place)
{
    json.beginArray().number(*place.longitude).number(*place.latitude).endArray();
}

void addGeometry(JsonWriter &json, const ClaimRecord &record)
{
    const bool both = hasPosition(record.origin) && hasPosition(record.place);
    json.key("geometry").beginObject().key("type").string(both ? "LineString" : "Point").key("coordinates");
    if (both)
        json.beginArray();
    if (hasPosition(record.origin))
        addPosition(json, *record.origin);
    if (hasPosition(record.place))
        addPosition(json, *record.place);
    if (both)
        json.endArray();
    json.endObject();
}

class GeoJsonWriter final : public ClaimWriter
{
public:
    std::string begin() override { return R"({"type":"FeatureCollection","features":[)"; }

    std::string event(const EventRecord &event) override
    {
        if (std::ranges::none_of(event.claims, isMovement)) {
            ++m_losses.otherKinds;
            return {};
        }
        const auto placed = std::ranges::find_if(event.claims, [](const ClaimRecord &record) {
            return isMovement(record) && (hasPosition(record.origin) || hasPosition(record.place));
        });
        if (placed == event.claims.end()) {
            ++m_losses.unplaced;
            return {};
        }
        JsonWriter json;
        json.beginObject().key("type").string("Feature").key("id").string(std::to_string(event.id.value));
        addGeometry(json, *placed);
        json.key("properties").beginObject();
        json.key("words").string(headline(*placed));
        const auto time = writtenTime(event.dated());
        json.key("edtf").stringOrNull(time ? time->edtf : std::string());
        json.key("claims").beginArray();
        for (const ClaimRecord &record : event.claims)
            addClaim(json, record);
        json.endArray();
        addStrings(json, "tags", event.tags);
        addStrings(json, "notes", event.notes);
        json.endObject().endObject();
        return std::exchange(m_separator, ",") + ("\n" + json.text());
    }

    std::string end() override { return "\n]}\n"; }

private:
    static void addStrings(JsonWriter &json, std::string_view key, const std::vector<std::string> &values)
    {
        json.key(key).beginArray();
        for (const std::string &value : values)
            json.string(value);
        json.endArray();
    }

    static void addClaim(JsonWriter &json, const ClaimRecord &record)
    {
        json.beginObject().key("words").string(record.claim.provenance.quote);
        if (const auto *movement = std::get_if<model::Movement>(&record.claim.payload)) {
            json.key("mover").stringOrNull(movement->mover.name);
            json.key("count").stringOrNull(movement->count ? movement->count->words : std::string());
            json.key("what").stringOrNull(movement->what);
            json.key("origin").stringOrNull(movement->origin.words);
            json.key("destination").stringOrNull(movement->destination.words);
            json.key("phase").string(model::nameOf(movement->phase));
        }
        json.key("said_by").stringOrNull(record.claim.source.name);
        json.key("source").stringOrNull(sourceLine(record));
        json.key("url").stringOrNull(webAddress(record));
        json.endObject();
    }

    std::string m_separator;
};

} // namespace

std::unique_ptr<ClaimWriter> makeGeoJsonWriter()
{
    return std::make_unique<GeoJsonWriter>();
}

} // namespace exchange
