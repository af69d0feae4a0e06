#include "core/exchange/project/project_json.h"

#include "core/base/code_points.h"
#include "core/exchange/claim_fields.h"
#include "core/exchange/json_writer.h"
#include "core/model/names.h"

#include <map>
#include <type_traits>
#include <variant>

namespace exchange {

namespace {

/// Fields of one record. Offsets are those of the text that was given.
class RecordWriter
{
public:
    explicit RecordWriter(std::string_view text) : m_bytes(text.size()), m_offsets(text) {}

    std::string write(const model::ProjectRecord &record)
    {
        m_json.beginObject();
        std::visit([this](const auto &what) { add(what); }, record);
        m_json.endObject();
        return m_json.take();
    }

    // What visitFields hands over.
    void operator()(std::string_view key, const std::string &value) { m_json.key(key).stringOrNull(value); }
    void operator()(std::string_view key, bool value) { m_json.key(key).boolean(value); }
    void operator()(std::string_view key, double value) { m_json.key(key).number(value); }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(std::string_view key, Enum value) { m_json.key(key).string(model::nameOf(value)); }
    void operator()(std::string_view key, const model::ActorReference &value)
    {
        (*this)(key, value.name);
        id(std::string(key) + "_id", value.actor);
    }
    void operator()(std::string_view key, const model::PlaceReference &value)
    {
        (*this)(key, value.words);
        id(std::string(key) + "_id", value.place);
    }
    void operator()(std::string_view key, base::TextRange value)
    {
        m_json.key(key);
        if (!hasPlace(value)) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        range(value);
        m_json.endObject();
    }
    void operator()(std::string_view key, const std::optional<model::Count> &value)
    {
        m_json.key(key);
        if (!value) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        (*this)("text", value->words);
        range(value->range);
        (*this)("modifier", value->modifier);
        optional("value", value->best);
        optional("min", value->low);
        optional("max", value->high);
        m_json.endObject();
    }

private:
    void type(std::string_view name) { m_json.key("type").string(name); }

    template <class TypedId>
    void id(std::string_view key, TypedId value)
    {
        m_json.key(key).stringOrNull(value.isValid() ? std::to_string(value.value) : std::string());
    }
    void optional(std::string_view key, const std::optional<std::int64_t> &value)
    {
        m_json.key(key);
        value ? m_json.integer(*value) : m_json.null();
    }
    void optional(std::string_view key, const std::optional<double> &value)
    {
        m_json.key(key);
        value ? m_json.number(*value) : m_json.null();
    }

    [[nodiscard]] bool hasPlace(base::TextRange value) const
    {
        return value != base::TextRange() && value.end <= m_bytes;
    }
    void range(base::TextRange value, std::string_view startKey = "start", std::string_view endKey = "end")
    {
        if (!hasPlace(value)) {
            m_json.key(startKey).null().key(endKey).null();
            return;
        }
        const auto codePoints = m_offsets.toCodePoints(value);
        m_json.key(startKey).integer(static_cast<std::int64_t>(codePoints.begin));
        m_json.key(endKey).integer(static_cast<std::int64_t>(codePoints.end));
    }
    void ranges(std::string_view key, const std::vector<base::TextRange> &values)
    {
        list(key, values, [this](base::TextRange value) { range(value); });
    }
    template <class Values, class WriteOne>
    void list(std::string_view key, const Values &values, WriteOne writeOne)
    {
        m_json.key(key).beginArray();
        for (const auto &value : values) {
            m_json.beginObject();
            writeOne(value);
            m_json.endObject();
        }
        m_json.endArray();
    }
    void strings(std::string_view key, const std::vector<std::string> &values)
    {
        m_json.key(key).beginArray();
        for (const std::string &value : values)
            m_json.string(value);
        m_json.endArray();
    }

    void add(const model::Place &place)
    {
        type("place");
        id("id", place.id);
        (*this)("name", place.name);
        optional("gazetteer", place.gazetteerId);
        optional("lat", place.latitude);
        optional("lon", place.longitude);
        (*this)("precision", place.precision);
    }

    void add(const model::Actor &actor)
    {
        type("actor");
        id("id", actor.id);
        (*this)("name", actor.name);
        (*this)("text", actor.text);
        (*this)("kind", actor.type);
        (*this)("role", actor.role);
        strings("aliases", actor.aliases);
    }

    void add(const model::DecidedArticle &decided)
    {
        const model::Article &article = decided.parsed.article;
        type("article");
        id("id", article.id);
        (*this)("file", article.sourceName);
        (*this)("title", article.title);
        (*this)("publisher", article.publisher);
        (*this)("author", article.author);
        (*this)("url", article.url);
        (*this)("language", article.language);
        (*this)("language_confidence", article.languageConfidence);
        (*this)("published", article.published);
        m_json.key("published_from").stringOrNull(model::nameOf(article.publishedFrom));
        (*this)("digest", article.digest);
        id("previous", decided.previous);
        m_json.key("body").string(article.text);
        addCaptions(article.captions);
        addTimes(decided.parsed.times);
        addNames(decided.parsed);
        list("claims", decided.claims, [this](const model::DecidedClaim &claim) { addClaim(claim); });
        list("findings", decided.parsed.findings, [this](const model::Finding &finding) {
            (*this)("code", finding.code);
            range(finding.range);
            strings("details", finding.details);
        });
    }

    void addCaptions(const std::vector<model::Caption> &captions)
    {
        list("captions", captions, [this](const model::Caption &caption) {
            (*this)("text", caption.text);
            range(caption.range);
            (*this)("credit", caption.credit);
            range(caption.creditRange, "credit_start", "credit_end");
            ranges("duplicates", caption.duplicates);
        });
    }

    void addTimes(const std::vector<model::TimeExpression> &times)
    {
        for (const model::TimeExpression &time : times)
            m_times.emplace(time.id, "t" + std::to_string(m_times.size() + 1));
        list("times", times, [this](const model::TimeExpression &time) {
            (*this)("id", m_times[time.id]);
            (*this)("text", time.text);
            range(time.range);
            (*this)("kind", time.type);
            (*this)("value", time.value);
            (*this)("edtf", time.edtf);
            (*this)("anchor",
                    time.anchor == model::TimeAnchor::Published ? "published" : m_times[time.anchorExpression]);
            (*this)("relative", time.relative);
        });
    }

    void addNames(const model::ParsedArticle &parsed)
    {
        list("places", parsed.places, [this](const model::Place &place) {
            id("id", place.id);
            (*this)("text", place.text);
            ranges("mentions", place.mentions);
        });
        list("actors", parsed.actors, [this](const model::Actor &actor) {
            id("id", actor.id);
            (*this)("text", actor.text);
            (*this)("role", actor.role);
            ranges("mentions", actor.mentions);
        });
    }

    void addClaim(const model::DecidedClaim &decided)
    {
        const model::Claim &claim = decided.claim;
        const model::Provenance &provenance = claim.provenance;
        id("id", claim.id);
        id("event", claim.event);
        (*this)("kind", claim.kind());
        (*this)("text", provenance.quote);
        range(provenance.range);
        (*this)("rule", provenance.rule);
        (*this)("trigger", provenance.trigger);
        (*this)("pack_version", provenance.packVersion);
        (*this)("time", m_times[claim.time]);
        visitDecided(claim, *this);
        m_json.key("original");
        if (!decided.original) {
            m_json.null();
            return;
        }
        m_json.beginObject();
        (*this)("kind", decided.original->kind());
        (*this)("time", m_times[decided.original->time]);
        visitDecided(*decided.original, *this);
        m_json.endObject();
    }

    void add(const model::DecidedClaim &claim)
    {
        type("claim");
        addClaim(claim);
    }

    void add(const model::Annotation &annotation)
    {
        type("annotation");
        (*this)("kind", annotation.kind);
        id("event", annotation.event);
        id("claim", annotation.claim);
        id("article", annotation.article);
        range(annotation.article.isValid() ? annotation.range : base::TextRange());
        (*this)("text", annotation.text);
        (*this)("time", annotation.time);
        (*this)("author", annotation.author);
    }

    std::size_t m_bytes;
    void add(const model::Remark &remark)
    {
        type("remark");
        (*this)("shape", remark.shape);
        (*this)("text", remark.text);
        (*this)("time", remark.time);
        m_json.key("colour").stringOrNull(model::nameOf(remark.colour));
        (*this)("lane", remark.lane);
        (*this)("author", remark.author);
    }

    void add(const model::ActorDecision &decision)
    {
        type("actor_decision");
        id("actor", decision.actor);
        id("merged_into", decision.mergedInto);
        (*this)("name", decision.name);
        m_json.key("kind").stringOrNull(decision.type ? model::nameOf(*decision.type) : std::string_view());
        m_json.key("colour").stringOrNull(model::nameOf(decision.colour));
        (*this)("note", decision.note);
    }

    void add(const model::SplitName &split)
    {
        type("split_name");
        id("actor", split.actor);
        (*this)("name", split.name);
        id("own", split.own);
    }

    void add(const model::KeptApart &apart)
    {
        type("kept_apart");
        id("claim", apart.claim);
        id("other", apart.other);
    }

    void add(const model::SavedSearch &search)
    {
        type("saved_search");
        (*this)("name", search.name);
        (*this)("text", search.terms.text);
        (*this)("actor", search.terms.actor);
        (*this)("place", search.terms.place);
        (*this)("source", search.terms.source);
        (*this)("tag", search.terms.tag);
        (*this)("least_confidence", search.terms.leastConfidence);
        (*this)("period", search.terms.period);
        strings("hidden_kinds", search.hiddenKinds);
        strings("hidden_effects", search.hiddenEffects);
        strings("hidden_statuses", search.hiddenStatuses);
        (*this)("lane", search.isLane);
    }

    base::CodePointMap m_offsets;
    std::map<base::TimeId, std::string> m_times; ///< as written; what names nothing is empty
    JsonWriter m_json;
};

} // namespace

std::string projectJsonHeader()
{
    JsonWriter json;
    json.beginObject().key("type").string("project").key("format").string("dateline-project/1").endObject();
    return json.take();
}

std::string projectJsonLine(const model::ProjectRecord &record, std::string_view annotatedText)
{
    const auto *article = std::get_if<model::DecidedArticle>(&record);
    return RecordWriter(article ? std::string_view(article->parsed.article.text) : annotatedText).write(record);
}

} // namespace exchange
