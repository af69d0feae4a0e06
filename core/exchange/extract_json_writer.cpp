#include "core/exchange/extract_json.h"

#include "core/base/code_points.h"
#include "core/exchange/json_writer.h"
#include "core/model/names.h"

#include <array>
#include <string_view>

namespace exchange {

namespace {

class ExtractJsonWriter
{
public:
    explicit ExtractJsonWriter(const model::ParsedArticle &parsed) : m_parsed(parsed), m_offsets(parsed.article.text) {}

    std::string write(BodyIncluded body)
    {
        m_json.beginObject();
        writeArticle(body);
        writePlaces();
        writeActors();
        writeStatements();
        writeMovements();
        writeCasualties();
        writeHappenings();
        writeCaptions();
        writeTimes();
        writeFindings();
        m_json.endObject();
        return m_json.take();
    }

private:
    void text(std::string_view key, std::string_view value) { m_json.key(key).stringOrNull(value); }

    void offset(std::string_view key, std::size_t codePoint)
    {
        m_json.key(key).integer(static_cast<std::int64_t>(codePoint));
    }

    void span(base::TextRange range)
    {
        const auto codePoints = m_offsets.toCodePoints(range);
        offset("start", codePoints.begin);
        offset("end", codePoints.end);
    }

    /// Nothing that has no place in the text gets one.
    void spanOrNull(base::TextRange range)
    {
        if (!range.isEmpty()) {
            span(range);
            return;
        }
        m_json.key("start").null().key("end").null();
    }

    void spans(std::string_view key, const std::vector<base::TextRange> &ranges, bool withText)
    {
        m_json.key(key).beginArray();
        for (const base::TextRange range : ranges) {
            m_json.beginObject();
            if (withText)
                m_json.key("text").string(range.in(m_parsed.article.text));
            span(range);
            m_json.endObject();
        }
        m_json.endArray();
    }

    template <class Id>
    void reference(std::string_view key, char letter, Id id)
    {
        m_json.key(key);
        if (id.isValid())
            m_json.string(letter + std::to_string(id.value));
        else
            m_json.null();
    }

    void writeArticle(BodyIncluded body)
    {
        const model::Article &article = m_parsed.article;
        m_json.key("format").string("dateline-extract/1");
        const std::size_t ending = article.sourceName.rfind('.');
        text("id", std::string_view(article.sourceName).substr(0, ending == 0 ? std::string::npos : ending));
        text("file", article.sourceName);
        text("language", article.language);
        m_json.key("language_confidence").number(article.languageConfidence);
        text("published", article.published);
        text("published_from", model::nameOf(article.publishedFrom));
        text("title", article.title);
        text("publisher", article.publisher);
        text("author", article.author);
        text("url", article.url);
        if (body == BodyIncluded::Yes)
            m_json.key("body").string(article.text);
        for (const model::Claim &claim : m_parsed.claims) {
            if (claim.provenance.packVersion.empty())
                continue;
            m_json.key("pack_version").string(claim.provenance.packVersion);
            break;
        }
    }

    void writePlaces()
    {
        m_json.key("places").beginArray();
        for (const model::Place &place : m_parsed.places) {
            m_json.beginObject();
            reference("id", 'p', place.id);
            text("name", place.name);
            text("text", place.text);
            m_json.key("gazetteer");
            if (place.gazetteerId)
                m_json.integer(*place.gazetteerId);
            else
                m_json.null();
            coordinate("lat", place.latitude);
            coordinate("lon", place.longitude);
            text("precision", place.precision);
            spans("mentions", place.mentions, true);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void coordinate(std::string_view key, const std::optional<double> &value)
    {
        m_json.key(key);
        if (value)
            m_json.number(*value);
        else
            m_json.null();
    }

    void writeActors()
    {
        m_json.key("actors").beginArray();
        for (const model::Actor &actor : m_parsed.actors) {
            m_json.beginObject();
            reference("id", 'a', actor.id);
            text("name", actor.name);
            text("text", actor.text);
            text("type", model::nameOf(actor.type));
            text("role", actor.role);
            spans("mentions", actor.mentions, true);
            m_json.key("aliases").beginArray();
            for (const std::string &alias : actor.aliases)
                m_json.string(alias);
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    void beginClaim(const model::Claim &claim, char letter, std::size_t number)
    {
        m_json.beginObject();
        m_json.key("id").string(letter + std::to_string(number));
        m_json.key("text").string(claim.provenance.quote);
        spanOrNull(claim.provenance.range);
    }

    void endClaim(const model::Claim &claim)
    {
        m_json.key("tense").string(model::nameOf(claim.tense));
        m_json.key("source_inferred").boolean(claim.sourceInferred);
        m_json.key("confidence").number(claim.confidence);
        text("rule", claim.provenance.rule);
        if (claim.kind() != model::ClaimKind::Movement)
            text("trigger", claim.provenance.trigger);
        m_json.endObject();
    }

    void source(const model::Claim &claim)
    {
        text("source", claim.source.name);
        reference("source_actor", 'a', claim.source.actor);
    }

    void place(std::string_view key, std::string_view idKey, const model::PlaceReference &place)
    {
        text(key, place.words);
        reference(idKey, 'p', place.place);
    }

    /// The day as the article's words give it may differ from that of its time expression.
    void time(const model::Claim &claim)
    {
        text("date", claim.eventTime);
        reference("time", 't', claim.time);
    }

    template <class Payload, class WriteFields>
    void writeClaims(std::string_view key, char letter, WriteFields writeFields)
    {
        std::size_t number = 0;
        m_json.key(key).beginArray();
        for (const model::Claim &claim : m_parsed.claims) {
            const Payload *payload = std::get_if<Payload>(&claim.payload);
            if (payload == nullptr)
                continue;
            beginClaim(claim, letter, ++number);
            writeFields(claim, *payload);
            endClaim(claim);
        }
        m_json.endArray();
    }

    void writeStatements()
    {
        writeClaims<model::Statement>("statements", 's', [this](const auto &claim, const auto &statement) {
            text("type", model::nameOf(statement.type));
            text("speaker", statement.speaker.name);
            reference("speaker_actor", 'a', statement.speaker.actor);
            text("speaker_role", statement.speakerRole);
            m_json.key("speaker_inferred").boolean(statement.speakerInferred);
            m_json.key("cue");
            if (statement.cue.isEmpty()) {
                m_json.null();
            } else {
                m_json.beginObject().key("text").string(statement.cue.in(m_parsed.article.text));
                span(statement.cue);
                m_json.endObject();
            }
            text("medium", statement.medium);
            text("addressee", statement.addressee);
            time(claim);
            if (!claim.source.isEmpty())
                source(claim);
        });
    }

    void count(const std::optional<model::Count> &count)
    {
        if (!count) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        text("text", count->words);
        spanOrNull(count->range);
        text("modifier", model::nameOf(count->modifier));
        bound("value", count->best);
        bound("min", count->low);
        bound("max", count->high);
        m_json.endObject();
    }

    void bound(std::string_view key, const std::optional<std::int64_t> &value)
    {
        m_json.key(key);
        if (value)
            m_json.integer(*value);
        else
            m_json.null();
    }

    void writeMovements()
    {
        writeClaims<model::Movement>("movements", 'm', [this](const auto &claim, const auto &movement) {
            text("trigger", claim.provenance.trigger);
            text("mover", movement.mover.name);
            reference("mover_actor", 'a', movement.mover.actor);
            m_json.key("count");
            count(movement.count);
            text("what", movement.what);
            text("means", movement.means);
            place("origin", "origin_place", movement.origin);
            place("destination", "destination_place", movement.destination);
            text("distance", movement.distance);
            text("duration", movement.duration);
            text("phase", model::nameOf(movement.phase));
            time(claim);
            source(claim);
        });
    }

    void writeCasualties()
    {
        writeClaims<model::Casualties>("casualties", 'c', [this](const auto &claim, const auto &casualties) {
            text("kind", model::nameOf(casualties.effect));
            m_json.key("number");
            count(casualties.count);
            bound("min", casualties.count ? casualties.count->low : std::nullopt);
            bound("max", casualties.count ? casualties.count->high : std::nullopt);
            text("victims", casualties.victims);
            text("perpetrator", casualties.perpetrator);
            place("place", "place_id", casualties.place);
            time(claim);
            source(claim);
            text("status", model::nameOf(casualties.certainty));
        });
    }

    void writeHappenings()
    {
        writeClaims<model::Happening>("events", 'e', [this](const auto &claim, const auto &happening) {
            text("type", happening.type);
            place("place", "place_id", happening.place);
            time(claim);
            source(claim);
            text("summary", happening.summary);
        });
    }

    void writeCaptions()
    {
        m_json.key("captions").beginArray();
        for (const model::Caption &caption : m_parsed.article.captions) {
            m_json.beginObject();
            text("text", caption.text);
            span(caption.range);
            text("credit", caption.credit);
            if (!caption.creditRange.isEmpty()) {
                const auto credit = m_offsets.toCodePoints(caption.creditRange);
                offset("credit_start", credit.begin);
                offset("credit_end", credit.end);
            }
            spans("duplicates", caption.duplicates, false);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeTimes()
    {
        m_json.key("times").beginArray();
        for (const model::TimeExpression &expression : m_parsed.times) {
            m_json.beginObject();
            reference("id", 't', expression.id);
            m_json.key("text").string(expression.text);
            span(expression.range);
            text("type", model::nameOf(expression.type));
            text("value", expression.value);
            text("edtf", expression.edtf);
            if (expression.anchor == model::TimeAnchor::Published)
                text("anchor", "published");
            else
                reference("anchor", 't', expression.anchorExpression);
            text("relative", expression.relative);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeFindings()
    {
        m_json.key("findings").beginArray();
        for (const model::Finding &finding : m_parsed.findings) {
            std::string message;
            for (const std::string &detail : finding.details)
                message += (message.empty() ? "" : "; ") + detail;
            m_json.beginObject();
            text("code", finding.code);
            text("message", message);
            spanOrNull(finding.range);
            m_json.key("details").beginArray();
            for (const std::string &detail : finding.details)
                m_json.string(detail);
            m_json.endArray();
            m_json.endObject();
        }
        m_json.endArray();
    }

    const model::ParsedArticle &m_parsed;
    base::CodePointMap m_offsets;
    JsonWriter m_json;
};

} // namespace

std::string writeExtractJson(const model::ParsedArticle &parsed, BodyIncluded body)
{
    return ExtractJsonWriter(parsed).write(body);
}

} // namespace exchange
