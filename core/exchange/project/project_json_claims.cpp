// Articles and claims of dateline-project/1.
#include "core/base/digest.h"
#include "core/base/edtf.h"
#include "core/exchange/claim_fields.h"
#include "core/exchange/project/project_json_fields.h"
#include "core/model/names.h"

#include <type_traits>
#include <utility>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;

/// Fields of a claim; what visitDecided hands over is filled from one object.
class ClaimReader
{
public:
    ClaimReader(const ProjectJsonContext &context, const ExtractJsonFields::Ids &times)
        : m_context(context), m_fields(context.fields), m_times(times)
    {
    }

    model::DecidedClaim read(const QJsonObject &object)
    {
        model::DecidedClaim decided;
        model::Claim &claim = decided.claim;
        claim.id = {m_context.newId(object, m_context.known.claims, m_context.added.claims)};
        claim.event = m_context.event(object);
        claim.provenance.rule = m_fields.text(object, "rule"_L1);
        if (claim.provenance.rule.empty())
            m_fields.refuse("rule", "is missing");
        claim.provenance.trigger = m_fields.text(object, "trigger"_L1);
        claim.provenance.packVersion = m_fields.text(object, "pack_version"_L1);
        readDecided(object, claim);
        if (const auto original = m_fields.object(object, "original"_L1)) {
            decided.original.emplace();
            readDecided(*original, *decided.original);
        }
        return decided;
    }

    void operator()(const char *key, std::string &value)
    {
        const QLatin1StringView name(key);
        value = m_fields.text(*m_object, name);
        if (name == "date"_L1 && !base::Edtf::parse(value))
            m_fields.refuse(key, "\"" + value + "\" is no EDTF date");
    }
    void operator()(const char *key, bool &value) { value = m_fields.boolean(*m_object, QLatin1StringView(key)); }
    void operator()(const char *key, double &value)
    {
        value = m_fields.number(*m_object, QLatin1StringView(key)).value_or(0);
    }
    template <class Enum>
    requires std::is_enum_v<Enum>
    void operator()(const char *key, Enum &value) { value = m_fields.word(*m_object, QLatin1StringView(key), value); }
    void operator()(const char *key, model::ActorReference &value)
    {
        value.name = m_fields.text(*m_object, QLatin1StringView(key));
        value.actor = {reference(key, m_context.known.actors)};
    }
    void operator()(const char *key, model::PlaceReference &value)
    {
        value.words = m_fields.text(*m_object, QLatin1StringView(key));
        value.place = {reference(key, m_context.known.places)};
    }
    void operator()(const char *key, base::TextRange &value)
    {
        if (const auto written = m_fields.object(*m_object, QLatin1StringView(key)))
            value = m_fields.rangeOf(*written, "start"_L1, "end"_L1);
    }
    void operator()(const char *key, std::optional<model::Count> &value)
    {
        const auto written = m_fields.object(*m_object, QLatin1StringView(key));
        if (!written)
            return;
        model::Count count;
        count.words = m_fields.text(*written, "text"_L1);
        count.range = m_fields.rangeOf(*written, "start"_L1, "end"_L1);
        count.modifier = m_fields.word(*written, "modifier"_L1, model::CountModifier::Exact);
        count.best = m_fields.integer(*written, "value"_L1);
        count.low = m_fields.integer(*written, "min"_L1);
        count.high = m_fields.integer(*written, "max"_L1);
        if (count.low && count.high && *count.low > *count.high)
            m_fields.refuse(key, "min is more than max");
        value = count;
    }

private:
    void readDecided(const QJsonObject &object, model::Claim &claim)
    {
        m_object = &object;
        claim.payload = emptyPayload(m_fields.word(object, "kind"_L1, model::ClaimKind::Happening));
        if (m_fields.text(object, "kind"_L1).empty())
            m_fields.refuse("kind", "is missing");
        claim.time = {m_fields.reference(object, "time"_L1, m_times)};
        visitDecided(claim, *this);
    }
    std::int64_t reference(const char *key, const ExtractJsonFields::Ids &ids)
    {
        const std::string name = std::string(key) + "_id";
        return m_fields.reference(*m_object, QLatin1StringView(name.data(), static_cast<qsizetype>(name.size())), ids);
    }

    const ProjectJsonContext &m_context;
    ExtractJsonFields &m_fields;
    const ExtractJsonFields::Ids &m_times;
    const QJsonObject *m_object = nullptr;
};

class ArticleReader
{
public:
    ArticleReader(const ProjectJsonContext &context, const QJsonObject &line)
        : m_context(context), m_fields(context.fields), m_line(line)
    {
    }

    model::DecidedArticle read()
    {
        readMetadata();
        if (m_fields.isBroken())
            return {};
        m_fields.setBody(m_decided.parsed.article.text);
        readCaptions();
        readTimes();
        readNames();
        readClaims();
        readFindings();
        return std::move(m_decided);
    }

private:
    void readMetadata()
    {
        model::Article &article = m_decided.parsed.article;
        article.id = {m_context.newId(m_line, m_context.known.articles, m_context.added.articles)};
        m_decided.previous = {m_fields.reference(m_line, "previous"_L1, m_context.known.articles)};
        article.sourceName = m_fields.text(m_line, "file"_L1);
        article.title = m_fields.text(m_line, "title"_L1);
        article.publisher = m_fields.text(m_line, "publisher"_L1);
        article.author = m_fields.text(m_line, "author"_L1);
        article.url = m_fields.text(m_line, "url"_L1);
        article.language = m_fields.text(m_line, "language"_L1);
        article.languageConfidence = m_fields.number(m_line, "language_confidence"_L1).value_or(0);
        article.published = m_fields.text(m_line, "published"_L1);
        if (!base::Edtf::parse(article.published))
            m_fields.refuse("published", "\"" + article.published + "\" is no EDTF date");
        article.publishedFrom = m_fields.word(m_line, "published_from"_L1, model::PublishedFrom::None);
        article.text = m_fields.text(m_line, "body"_L1);
        if (article.text.empty())
            m_fields.refuse("body", "is missing");
        article.digest = base::sha256Hex(article.text);
        if (const std::string digest = m_fields.text(m_line, "digest"_L1); !digest.empty() && digest != article.digest)
            m_fields.refuse("digest", "is not that of the body");
    }

    template <class ReadOne>
    void forEach(QLatin1StringView key, ReadOne readOne)
    {
        const QJsonArray list = m_fields.list(m_line, key);
        for (qsizetype i = 0; i < list.size() && !m_fields.isBroken(); ++i) {
            const ExtractJsonFields::At at(m_fields, std::string(key.data(), static_cast<std::size_t>(key.size())), i);
            readOne(list.at(i).toObject());
        }
    }
    std::vector<base::TextRange> ranges(const QJsonObject &object, QLatin1StringView key)
    {
        std::vector<base::TextRange> found;
        const QJsonArray list = m_fields.list(object, key);
        for (qsizetype i = 0; i < list.size() && !m_fields.isBroken(); ++i) {
            const ExtractJsonFields::At at(m_fields, std::string(key.data(), static_cast<std::size_t>(key.size())), i);
            found.push_back(m_fields.requiredRange(list.at(i).toObject()));
        }
        return found;
    }
    std::vector<std::string> strings(const QJsonObject &object, QLatin1StringView key)
    {
        std::vector<std::string> found;
        for (const QJsonValue &value : m_fields.list(object, key))
            found.push_back(utf8Of(value.toString()));
        return found;
    }

    void readCaptions()
    {
        forEach("captions"_L1, [this](const QJsonObject &object) {
            model::Caption caption;
            caption.range = m_fields.requiredRange(object);
            caption.text = caption.range.in(m_fields.body());
            caption.credit = m_fields.text(object, "credit"_L1);
            caption.creditRange = m_fields.rangeOf(object, "credit_start"_L1, "credit_end"_L1);
            caption.duplicates = ranges(object, "duplicates"_L1);
            m_decided.parsed.article.captions.push_back(std::move(caption));
        });
    }

    void readTimes()
    {
        std::vector<model::TimeExpression> &times = m_decided.parsed.times;
        // An anchor may stand after what leans on it.
        std::vector<std::string> anchors;
        forEach("times"_L1, [&](const QJsonObject &object) {
            model::TimeExpression time;
            const std::string written = m_fields.text(object, "id"_L1);
            time.id = {static_cast<std::int64_t>(times.size()) + 1};
            if (written.empty() || !m_times.emplace(written, time.id.value).second)
                m_fields.refuse("id", "\"" + written + "\" is no new id");
            time.range = m_fields.requiredRange(object);
            time.text = time.range.in(m_fields.body());
            time.type = m_fields.word(object, "kind"_L1, model::TimeType::Date);
            time.value = m_fields.text(object, "value"_L1);
            time.edtf = m_fields.text(object, "edtf"_L1);
            time.relative = m_fields.text(object, "relative"_L1);
            anchors.push_back(m_fields.text(object, "anchor"_L1));
            times.push_back(std::move(time));
        });
        for (std::size_t i = 0; i < anchors.size() && !m_fields.isBroken(); ++i)
            setAnchor(times[i], anchors[i]);
    }
    void setAnchor(model::TimeExpression &time, const std::string &anchor)
    {
        if (anchor.empty())
            return;
        const bool isPublished = anchor == "published";
        time.anchor = isPublished ? model::TimeAnchor::Published : model::TimeAnchor::Expression;
        if (isPublished)
            return;
        const auto found = m_times.find(anchor);
        if (found == m_times.end())
            return m_fields.refuse("times", "the anchor \"" + anchor + "\" names nothing");
        time.anchorExpression = {found->second};
    }

    void readNames()
    {
        forEach("places"_L1, [this](const QJsonObject &object) {
            model::Place place;
            place.id = {named(object, m_context.known.places)};
            place.text = m_fields.text(object, "text"_L1);
            place.mentions = ranges(object, "mentions"_L1);
            m_decided.parsed.places.push_back(std::move(place));
        });
        forEach("actors"_L1, [this](const QJsonObject &object) {
            model::Actor actor;
            actor.id = {named(object, m_context.known.actors)};
            actor.text = m_fields.text(object, "text"_L1);
            actor.role = m_fields.text(object, "role"_L1);
            actor.mentions = ranges(object, "mentions"_L1);
            m_decided.parsed.actors.push_back(std::move(actor));
        });
    }
    std::int64_t named(const QJsonObject &object, const ExtractJsonFields::Ids &ids)
    {
        const std::int64_t id = m_fields.reference(object, "id"_L1, ids);
        if (id == 0)
            m_fields.refuse("id", "is missing");
        return id;
    }

    void readClaims()
    {
        forEach("claims"_L1, [this](const QJsonObject &object) {
            model::DecidedClaim decided = ClaimReader(m_context, m_times).read(object);
            model::Provenance &provenance = decided.claim.provenance;
            provenance.article = m_decided.parsed.article.id;
            provenance.range = m_fields.requiredRange(object);
            provenance.quote = provenance.range.in(m_fields.body());
            m_decided.claims.push_back(std::move(decided));
        });
    }

    void readFindings()
    {
        forEach("findings"_L1, [this](const QJsonObject &object) {
            model::Finding finding;
            finding.code = m_fields.text(object, "code"_L1);
            if (finding.code.empty())
                m_fields.refuse("code", "is missing");
            finding.range = m_fields.rangeOf(object, "start"_L1, "end"_L1);
            finding.details = strings(object, "details"_L1);
            m_decided.parsed.findings.push_back(std::move(finding));
        });
    }

    const ProjectJsonContext &m_context;
    ExtractJsonFields &m_fields;
    const QJsonObject &m_line;
    ExtractJsonFields::Ids m_times;
    model::DecidedArticle m_decided;
};

} // namespace

std::int64_t ProjectJsonContext::newId(const QJsonObject &object, const ExtractJsonFields::Ids &old,
                                       ExtractJsonFields::Ids &ids) const
{
    const std::string written = fields.text(object, "id"_L1);
    if (written.empty())
        fields.refuse("id", "is missing");
    else if (old.contains(written) || !ids.emplace(written, last + 1).second)
        fields.refuse("id", "\"" + written + "\" is used twice");
    return ++last;
}

base::EventId ProjectJsonContext::event(const QJsonObject &object) const
{
    const std::string written = fields.text(object, "event"_L1);
    if (written.empty())
        fields.refuse("event", "is missing");
    if (const auto old = known.events.find(written); old != known.events.end())
        return {old->second};
    const auto [place, isNew] = added.events.try_emplace(written, last + 1);
    last += isNew ? 1 : 0;
    return {place->second};
}

model::DecidedArticle readProjectArticle(const ProjectJsonContext &context, const QJsonObject &line)
{
    return ArticleReader(context, line).read();
}

model::DecidedClaim readProjectClaim(const ProjectJsonContext &context, const QJsonObject &line)
{
    model::DecidedClaim decided = ClaimReader(context, {}).read(line);
    if (decided.claim.provenance.rule != "manual")
        context.fields.refuse("rule", "a claim without an article is \"manual\"");
    return decided;
}

} // namespace exchange
