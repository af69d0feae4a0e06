#include "core/exchange/extract_json_claims.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

class ClaimsReader
{
public:
    ClaimsReader(ExtractJsonFields &fields, const ExtractJsonNames &names, model::ParsedArticle &parsed)
        : m_fields(fields), m_names(names), m_parsed(parsed)
    {
    }

    using ReadPayload = void (ClaimsReader::*)(const QJsonObject &, model::Claim &);

    void readList(const QJsonObject &line, QLatin1StringView key, ReadPayload readPayload)
    {
        const QJsonArray list = m_fields.list(line, key);
        for (qsizetype i = 0; i < list.size() && !m_fields.isBroken(); ++i) {
            const ExtractJsonFields::At at(m_fields, std::string(key.data(), static_cast<std::size_t>(key.size())), i);
            const QJsonObject object = list.at(i).toObject();
            model::Claim claim;
            readCommon(object, claim);
            (this->*readPayload)(object, claim);
            m_parsed.claims.push_back(std::move(claim));
        }
    }

    void readStatement(const QJsonObject &object, model::Claim &claim)
    {
        model::Statement statement;
        statement.type = m_fields.word(object, "type"_L1, model::StatementType::Direct);
        statement.speaker = actor(object, "speaker"_L1, "speaker_actor"_L1);
        statement.speakerRole = m_fields.text(object, "speaker_role"_L1);
        statement.speakerInferred = m_fields.boolean(object, "speaker_inferred"_L1);
        if (const auto cue = m_fields.object(object, "cue"_L1))
            statement.cue = m_fields.range(*cue);
        statement.medium = m_fields.text(object, "medium"_L1);
        statement.addressee = m_fields.text(object, "addressee"_L1);
        claim.payload = std::move(statement);
    }

    void readMovement(const QJsonObject &object, model::Claim &claim)
    {
        model::Movement movement;
        movement.mover = actor(object, "mover"_L1, "mover_actor"_L1);
        movement.count = count(object, "count"_L1);
        movement.what = m_fields.text(object, "what"_L1);
        movement.means = m_fields.text(object, "means"_L1);
        movement.origin = place(object, "origin"_L1, "origin_place"_L1);
        movement.destination = place(object, "destination"_L1, "destination_place"_L1);
        movement.distance = m_fields.text(object, "distance"_L1);
        movement.duration = m_fields.text(object, "duration"_L1);
        movement.phase = m_fields.word(object, "phase"_L1, model::MovementPhase::Completed);
        claim.payload = std::move(movement);
    }

    void readCasualties(const QJsonObject &object, model::Claim &claim)
    {
        model::Casualties casualties;
        if (m_fields.text(object, "kind"_L1).empty())
            m_fields.refuse("kind", "is missing");
        casualties.effect = m_fields.word(object, "kind"_L1, model::CasualtyEffect::Casualties);
        casualties.count = count(object, "number"_L1);
        casualties.victims = m_fields.text(object, "victims"_L1);
        casualties.perpetrator = m_fields.text(object, "perpetrator"_L1);
        casualties.place = place(object, "place"_L1, "place_id"_L1);
        casualties.certainty = m_fields.word(object, "status"_L1, model::Certainty::Reported);
        claim.payload = std::move(casualties);
    }

    void readHappening(const QJsonObject &object, model::Claim &claim)
    {
        model::Happening happening;
        happening.type = m_fields.text(object, "type"_L1);
        happening.place = place(object, "place"_L1, "place_id"_L1);
        happening.summary = m_fields.text(object, "summary"_L1);
        claim.payload = std::move(happening);
    }

private:
    void readCommon(const QJsonObject &object, model::Claim &claim)
    {
        claim.provenance.range = m_fields.requiredRange(object);
        claim.provenance.quote = claim.provenance.range.in(m_fields.body());
        claim.provenance.rule = m_fields.text(object, "rule"_L1);
        claim.provenance.trigger = m_fields.text(object, "trigger"_L1);
        claim.time = {m_fields.reference(object, "time"_L1, m_names.times)};
        claim.eventTime = m_fields.date(object, "date"_L1);
        // Another program may give the time expression alone.
        if (claim.eventTime.empty() && claim.time.isValid() && !object.contains("date"_L1))
            claim.eventTime = m_parsed.times.at(static_cast<std::size_t>(claim.time.value) - 1).edtf;
        claim.tense = m_fields.word(object, "tense"_L1, model::Tense::Past);
        claim.source = actor(object, "source"_L1, "source_actor"_L1);
        claim.sourceInferred = m_fields.boolean(object, "source_inferred"_L1);
        claim.confidence = std::clamp(m_fields.number(object, "confidence"_L1).value_or(0), 0.0, 1.0);
    }

    model::ActorReference actor(const QJsonObject &object, QLatin1StringView nameKey, QLatin1StringView idKey)
    {
        return {m_fields.text(object, nameKey), {m_fields.reference(object, idKey, m_names.actors)}};
    }

    model::PlaceReference place(const QJsonObject &object, QLatin1StringView wordsKey, QLatin1StringView idKey)
    {
        return {m_fields.text(object, wordsKey), {m_fields.reference(object, idKey, m_names.places)}};
    }

    std::optional<model::Count> count(const QJsonObject &object, QLatin1StringView key)
    {
        const auto written = m_fields.object(object, key);
        if (!written)
            return std::nullopt;
        model::Count count;
        count.words = m_fields.text(*written, "text"_L1);
        count.range = m_fields.range(*written);
        count.modifier = m_fields.word(*written, "modifier"_L1, model::CountModifier::Exact);
        count.best = m_fields.integer(*written, "value"_L1);
        count.low = m_fields.integer(*written, "min"_L1);
        count.high = m_fields.integer(*written, "max"_L1);
        const bool exact = count.modifier == model::CountModifier::Exact;
        if (exact && count.best && !count.low && !count.high)
            count.low = count.high = count.best;
        if (count.low && count.high && *count.low > *count.high)
            m_fields.refuse(std::string(key.data(), static_cast<std::size_t>(key.size())), "min is more than max");
        return count;
    }

    ExtractJsonFields &m_fields;
    const ExtractJsonNames &m_names;
    model::ParsedArticle &m_parsed;
};

} // namespace

void readExtractJsonClaims(ExtractJsonFields &fields, const QJsonObject &line, const ExtractJsonNames &names,
                           model::ParsedArticle &parsed)
{
    using List = std::pair<QLatin1StringView, ClaimsReader::ReadPayload>;
    const std::array<List, 4> lists{{{"statements"_L1, &ClaimsReader::readStatement},
                                     {"movements"_L1, &ClaimsReader::readMovement},
                                     {"casualties"_L1, &ClaimsReader::readCasualties},
                                     {"events"_L1, &ClaimsReader::readHappening}}};
    ClaimsReader reader(fields, names, parsed);
    for (const auto &[key, readPayload] : lists)
        reader.readList(line, key, readPayload);

    const std::string packVersion = fields.text(line, "pack_version"_L1);
    std::ranges::stable_sort(parsed.claims, {}, [](const model::Claim &claim) { return claim.provenance.range; });
    std::int64_t next = 1;
    for (model::Claim &claim : parsed.claims) {
        claim.id = {next++};
        claim.provenance.packVersion = packVersion;
    }
}

} // namespace exchange
