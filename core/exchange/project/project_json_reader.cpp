#include "core/exchange/project/project_json.h"

#include "core/base/edtf.h"
#include "core/exchange/project/project_json_fields.h"

#include <QJsonDocument>

#include <array>
#include <unordered_map>
#include <utility>

namespace exchange {

namespace {

using namespace Qt::StringLiterals;
using base::ErrorCode;

constexpr std::string_view formatName("dateline-project/1");

std::optional<double> degrees(ExtractJsonFields &fields, const QJsonObject &line, QLatin1StringView key, double limit)
{
    const auto value = fields.number(line, key);
    if (value && !(*value >= -limit && *value <= limit))
        fields.refuse(std::string(key.data(), static_cast<std::size_t>(key.size())), "is no degree");
    return value;
}

model::Place readPlace(const ProjectJsonContext &context, const QJsonObject &line)
{
    ExtractJsonFields &fields = context.fields;
    model::Place place;
    place.id = {context.newId(line, context.known.places, context.added.places)};
    place.name = fields.text(line, "name"_L1);
    place.gazetteerId = fields.integer(line, "gazetteer"_L1);
    place.latitude = degrees(fields, line, "lat"_L1, 90);
    place.longitude = degrees(fields, line, "lon"_L1, 180);
    place.precision = fields.text(line, "precision"_L1);
    return place;
}

std::vector<std::string> readStrings(ExtractJsonFields &fields, const QJsonObject &line, QLatin1StringView key)
{
    std::vector<std::string> strings;
    for (const QJsonValue &value : fields.list(line, key))
        strings.push_back(utf8Of(value.toString()));
    return strings;
}

model::Actor readActor(const ProjectJsonContext &context, const QJsonObject &line)
{
    ExtractJsonFields &fields = context.fields;
    model::Actor actor;
    actor.id = {context.newId(line, context.known.actors, context.added.actors)};
    actor.name = fields.text(line, "name"_L1);
    actor.text = fields.text(line, "text"_L1);
    actor.type = fields.word(line, "kind"_L1, model::ActorType::Person);
    actor.role = fields.text(line, "role"_L1);
    actor.aliases = readStrings(fields, line, "aliases"_L1);
    return actor;
}

model::Annotation readAnnotation(const ProjectJsonContext &context, const QJsonObject &line)
{
    ExtractJsonFields &fields = context.fields;
    model::Annotation annotation;
    if (fields.text(line, "kind"_L1).empty())
        fields.refuse("kind", "is missing");
    annotation.kind = fields.word(line, "kind"_L1, model::AnnotationKind::Note);
    annotation.event = {fields.reference(line, "event"_L1, context.known.events)};
    annotation.claim = {fields.reference(line, "claim"_L1, context.known.claims)};
    annotation.article = {fields.reference(line, "article"_L1, context.known.articles)};
    annotation.text = fields.text(line, "text"_L1);
    annotation.time = fields.text(line, "time"_L1);
    if (!base::Edtf::parse(annotation.time))
        fields.refuse("time", "\"" + annotation.time + "\" is no EDTF date");
    annotation.author = fields.text(line, "author"_L1);
    if (annotation.article.isValid())
        annotation.range = fields.rangeOf(line, "start"_L1, "end"_L1);
    return annotation;
}

std::int64_t required(const ProjectJsonContext &context, const QJsonObject &line, QLatin1StringView key,
                      const ExtractJsonFields::Ids &ids)
{
    const std::int64_t id = context.fields.reference(line, key, ids);
    if (id == 0)
        context.fields.refuse(std::string(key.data(), static_cast<std::size_t>(key.size())), "is missing");
    return id;
}

/// "actor:12" with the number of the actor here.
std::string laneOf(const ProjectJsonContext &context, const std::string &lane)
{
    for (const auto &[kind, ids] :
         {std::pair("actor:", &context.known.actors), std::pair("place:", &context.known.places)}) {
        if (!lane.starts_with(kind))
            continue;
        const auto found = ids->find(lane.substr(lane.find(':') + 1));
        return found == ids->end() ? std::string() : kind + std::to_string(found->second);
    }
    return lane;
}

model::Remark readRemark(const ProjectJsonContext &context, const QJsonObject &line)
{
    ExtractJsonFields &fields = context.fields;
    model::Remark remark;
    remark.shape = fields.word(line, "shape"_L1, model::RemarkShape::Text);
    remark.text = fields.text(line, "text"_L1);
    remark.time = fields.text(line, "time"_L1);
    if (remark.time.empty() || !base::Edtf::parse(remark.time))
        fields.refuse("time", "\"" + remark.time + "\" is no EDTF date");
    remark.colour = fields.word(line, "colour"_L1, model::PersonColour::None);
    remark.lane = laneOf(context, fields.text(line, "lane"_L1));
    remark.author = fields.text(line, "author"_L1);
    return remark;
}

model::ActorDecision readDecision(const ProjectJsonContext &context, const QJsonObject &line)
{
    ExtractJsonFields &fields = context.fields;
    model::ActorDecision decision;
    decision.actor = {required(context, line, "actor"_L1, context.known.actors)};
    decision.mergedInto = {fields.reference(line, "merged_into"_L1, context.known.actors)};
    if (decision.mergedInto == decision.actor)
        fields.refuse("merged_into", "is the actor itself");
    decision.name = fields.text(line, "name"_L1);
    if (!fields.text(line, "kind"_L1).empty())
        decision.type = fields.word(line, "kind"_L1, model::ActorType::Person);
    decision.colour = fields.word(line, "colour"_L1, model::PersonColour::None);
    decision.note = fields.text(line, "note"_L1);
    return decision;
}

model::SplitName readSplitName(const ProjectJsonContext &context, const QJsonObject &line)
{
    model::SplitName split;
    split.actor = {required(context, line, "actor"_L1, context.known.actors)};
    split.name = context.fields.text(line, "name"_L1);
    split.own = {required(context, line, "own"_L1, context.known.actors)};
    return split;
}

model::KeptApart readKeptApart(const ProjectJsonContext &context, const QJsonObject &line)
{
    model::KeptApart apart;
    apart.claim = {required(context, line, "claim"_L1, context.known.claims)};
    apart.other = {required(context, line, "other"_L1, context.known.claims)};
    if (apart.claim == apart.other)
        context.fields.refuse("other", "is the claim itself");
    return apart;
}

model::SavedSearch readSavedSearch(const ProjectJsonContext &context, const QJsonObject &line)
{
    ExtractJsonFields &fields = context.fields;
    model::SavedSearch search;
    search.name = fields.text(line, "name"_L1);
    if (search.name.empty())
        fields.refuse("name", "is missing");
    search.terms.text = fields.text(line, "text"_L1);
    search.terms.actor = fields.text(line, "actor"_L1);
    search.terms.place = fields.text(line, "place"_L1);
    search.terms.source = fields.text(line, "source"_L1);
    search.terms.tag = fields.text(line, "tag"_L1);
    search.terms.leastConfidence = fields.number(line, "least_confidence"_L1).value_or(0);
    if (search.terms.leastConfidence < 0 || search.terms.leastConfidence > 1)
        fields.refuse("least_confidence", "is not between 0 and 1");
    search.terms.period = fields.date(line, "period"_L1);
    search.hiddenKinds = readStrings(fields, line, "hidden_kinds"_L1);
    search.hiddenEffects = readStrings(fields, line, "hidden_effects"_L1);
    search.hiddenStatuses = readStrings(fields, line, "hidden_statuses"_L1);
    search.isLane = fields.boolean(line, "lane"_L1);
    return search;
}

using ReadRecord = model::ProjectRecord (*)(const ProjectJsonContext &, const QJsonObject &);
template <auto read>
model::ProjectRecord recordOf(const ProjectJsonContext &context, const QJsonObject &line)
{
    return read(context, line);
}

constexpr std::array<std::pair<QLatin1StringView, ReadRecord>, 10> recordTypes{{
    {"place"_L1, &recordOf<&readPlace>},
    {"actor"_L1, &recordOf<&readActor>},
    {"article"_L1, &recordOf<&readProjectArticle>},
    {"claim"_L1, &recordOf<&readProjectClaim>},
    {"annotation"_L1, &recordOf<&readAnnotation>},
    {"remark"_L1, &recordOf<&readRemark>},
    {"actor_decision"_L1, &recordOf<&readDecision>},
    {"split_name"_L1, &recordOf<&readSplitName>},
    {"kept_apart"_L1, &recordOf<&readKeptApart>},
    {"saved_search"_L1, &recordOf<&readSavedSearch>},
}};

} // namespace

struct ProjectJsonReader::State
{
    std::string file;
    ProjectJsonIds known;
    std::unordered_map<std::string, std::string> bodies; ///< of articles by id as written, for annotations on them
    std::int64_t last = 0;

    void keep(ProjectJsonIds added)
    {
        known.places.merge(added.places);
        known.actors.merge(added.actors);
        known.articles.merge(added.articles);
        known.claims.merge(added.claims);
        known.events.merge(added.events);
    }

    base::Result<std::optional<model::ProjectRecord>> readRecord(const QJsonObject &line, const ExtractJsonLine &where,
                                                                 ReadRecord read)
    {
        ExtractJsonFields fields(where);
        const std::string article = fields.text(line, "article"_L1);
        const auto body = bodies.find(article);
        const std::string nothing;
        fields.setBody(body == bodies.end() ? nothing : body->second);
        ProjectJsonIds added;
        model::ProjectRecord record = read({fields, known, added, last}, line);
        if (fields.isBroken())
            return tl::unexpected(fields.error());
        keep(std::move(added));
        if (const auto *decided = std::get_if<model::DecidedArticle>(&record))
            bodies.emplace(fields.text(line, "id"_L1), decided->parsed.article.text);
        return record;
    }
};

ProjectJsonReader::ProjectJsonReader(std::string file) : m_state(std::make_unique<State>())
{
    m_state->file = std::move(file);
}

ProjectJsonReader::ProjectJsonReader(ProjectJsonReader &&) noexcept = default;
ProjectJsonReader &ProjectJsonReader::operator=(ProjectJsonReader &&) noexcept = default;
ProjectJsonReader::~ProjectJsonReader() = default;

base::Result<std::optional<model::ProjectRecord>> ProjectJsonReader::read(std::string_view line, std::size_t number)
{
    const ExtractJsonLine where{m_state->file, number, {}};
    const auto refuse = [&](const std::string &reason) {
        return base::failure(ErrorCode::FormatInvalid, where.file, {std::to_string(number), reason});
    };
    QJsonParseError parseError;
    const QJsonDocument document =
        QJsonDocument::fromJson(QByteArray(line.data(), static_cast<qsizetype>(line.size())), &parseError);
    if (document.isNull())
        return refuse(parseError.errorString().toStdString());
    if (!document.isObject())
        return refuse("no object");
    const QJsonObject object = document.object();
    const QString type = object.value("type"_L1).toString();
    if (type == "project"_L1) {
        const std::string format = utf8Of(object.value("format"_L1).toString());
        return format == formatName ? base::Result<std::optional<model::ProjectRecord>>(std::nullopt)
                                    : refuse("format: \"" + format + "\"");
    }
    for (const auto &[name, read] : recordTypes) {
        if (type == name)
            return m_state->readRecord(object, where, read);
    }
    return refuse("type: \"" + utf8Of(type) + "\"");
}

bool isProjectJson(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t\r\n");
    if (begin == std::string_view::npos || text[begin] != '{')
        return false;
    const std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
    const std::size_t key = line.find("\"format\"");
    return key != std::string_view::npos && line.find("\"dateline-project/", key) != std::string_view::npos;
}

} // namespace exchange
