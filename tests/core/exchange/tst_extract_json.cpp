#include "core/exchange/extract_json.h"

#include "core/base/digest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using base::ErrorCode;
using exchange::BodyIncluded;
using exchange::readExtractJson;
using exchange::writeExtractJson;

namespace {

const std::string body = "😀 Soldaterne kom fredag.\nFoto: Ida Berg\n»Mindst 26 er døde,« sagde Ole Vang i Nordby 😀. "
                         "Lufthavnen er generobret.\nFoto: Ida Berg";

base::TextRange rangeOf(std::string_view words)
{
    const std::size_t begin = body.find(words);
    return {begin, begin + words.size()};
}

model::Claim claimOf(std::int64_t id, std::string_view words, model::ClaimPayload payload)
{
    model::Claim claim;
    claim.id = {id};
    claim.payload = std::move(payload);
    claim.provenance = {{}, rangeOf(words), std::string(words), "rule.x", "kom", "da 1"};
    claim.confidence = 0.75;
    return claim;
}

void addClaims(model::ParsedArticle &parsed)
{
    model::Movement movement;
    movement.mover = {"Soldaterne", {2}};
    movement.count = model::Count{2, std::nullopt, std::nullopt, model::CountModifier::Vague, "nogle", {}};
    movement.origin = {"kasernen", {}};
    movement.destination = {"Nordby", {1}};
    movement.phase = model::MovementPhase::UnderWay;
    model::Claim first = claimOf(1, "Soldaterne kom fredag", movement);
    first.time = {1};
    first.eventTime = "[2022-01-07,2022-01-14]";
    first.tense = model::Tense::Present;

    model::Statement statement;
    statement.type = model::StatementType::Partial;
    statement.speaker = {"Ole Vang", {1}};
    statement.speakerRole = "borgmester";
    statement.speakerInferred = true;
    statement.cue = rangeOf("sagde");
    statement.medium = "tv";
    statement.addressee = "avisen";

    model::Casualties casualties;
    casualties.effect = model::CasualtyEffect::Killed;
    casualties.count =
        model::Count{26, 26, std::nullopt, model::CountModifier::AtLeast, "Mindst 26", rangeOf("Mindst 26")};
    casualties.victims = "indbyggere";
    casualties.perpetrator = "oprørere";
    casualties.place = {"Nordby", {1}};
    casualties.certainty = model::Certainty::Claimed;
    model::Claim third = claimOf(3, "26 er døde", casualties);
    third.source = {"Ole Vang", {1}};
    third.sourceInferred = true;

    model::Happening happening;
    happening.type = "control_regained";
    happening.place = {"Lufthavnen", {}};
    happening.summary = "generobret";
    parsed.claims = {first, claimOf(2, "Mindst 26 er døde,", statement), third,
                     claimOf(4, "Lufthavnen er generobret", happening)};
}

model::ParsedArticle sample()
{
    model::ParsedArticle parsed;
    model::Article &article = parsed.article;
    article.sourceName = "byen.v2.txt";
    article.title = "Byen \"falder\"";
    article.publisher = "Fjordposten";
    article.author = "Mette Holm";
    article.url = "https://example.org/byen";
    article.language = "da";
    article.languageConfidence = 0.97;
    article.published = "2022-01";
    article.publishedFrom = model::PublishedFrom::Header;
    article.text = body;
    article.digest = base::sha256Hex(body);
    const std::size_t copy = body.rfind("Foto: Ida Berg");
    article.captions = {{{1}, rangeOf("Foto"), "Foto", rangeOf("Ida Berg"), "Ida Berg", {{copy, copy + 4}}}};
    parsed.places = {{{1}, "Nordby", "Nordby", 42, 56.5, -9.25, "town", {rangeOf("Nordby")}},
                     {{2}, "Sønderby", "Sønderby", std::nullopt, std::nullopt, std::nullopt, "", {}}};
    parsed.actors = {
        {{1}, "Ole Vang", "Ole Vang", model::ActorType::Person, "borgmester", {"Vang"}, {rangeOf("Ole Vang")}},
        {{2}, "Soldaterne", "Soldaterne", model::ActorType::Group, "", {}, {rangeOf("Soldaterne")}}};
    parsed.times = {
        {{1},
         rangeOf("fredag"),
         "fredag",
         model::TimeType::Date,
         "2022-W01-5",
         "[2022-01-07,2022-01-14]",
         model::TimeAnchor::Published,
         {},
         "weekday 5 past"},
        {{2}, rangeOf("er"), "er", model::TimeType::Duration, "P1D", "", model::TimeAnchor::Expression, {1}, ""}};
    addClaims(parsed);
    parsed.findings = {{{1}, "encoding-guessed", {"windows-1252"}, {}}, {{2}, "date-ambiguous", {}, rangeOf("fredag")}};
    return parsed;
}

QJsonObject objectOf(const model::ParsedArticle &parsed)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(writeExtractJson(parsed, BodyIncluded::Yes))).object();
}

std::string lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// The sample with one value replaced: path is "key", or "list[0].key".
std::string lineWith(const QString &path, const QJsonValue &value)
{
    QJsonObject object = objectOf(sample());
    const qsizetype bracket = path.indexOf(QLatin1Char('['));
    if (bracket < 0) {
        object.insert(path, value);
        return lineOf(object);
    }
    const QString list = path.left(bracket);
    QJsonArray array = object.value(list).toArray();
    QJsonObject member = array.at(0).toObject();
    member.insert(path.section(QLatin1Char('.'), 1), value);
    array.replace(0, member);
    object.insert(list, array);
    return lineOf(object);
}

} // namespace

class TestExtractJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void writesKeysInTheOrderOfTheTable();
    void countsOffsetsInCodePoints();
    void leavesTheBodyOutUnlessAskedFor();
    void writesUnknownAsNull();
    void knowsItsOwnFormat_data();
    void knowsItsOwnFormat();
    void ignoresUnknownKeysAndMissingLists();
    void takesIdsOfAnyForm();
    void refusesBrokenLines_data();
    void refusesBrokenLines();
    void saysWhatStandsAtWrongOffsets();
    void asksForABodyItDoesNotHave();
    void keepsOffsetsRightBesideLoneSurrogates();
    void fillsTheEventTimeFromItsExpression();
};

void TestExtractJson::readsBackWhatItWrote()
{
    const auto read = readExtractJson(writeExtractJson(sample(), BodyIncluded::Yes), {"p.jsonl", 1, {}});

    QVERIFY2(read.has_value(), read ? "" : read.error().details.back().c_str());
    const model::ParsedArticle expected = sample();
    QCOMPARE(read->article, expected.article);
    QCOMPARE(read->places, expected.places);
    QCOMPARE(read->actors, expected.actors);
    QCOMPARE(read->times, expected.times);
    QCOMPARE(read->claims, expected.claims);
    QCOMPARE(read->findings, expected.findings);
}

void TestExtractJson::writesKeysInTheOrderOfTheTable()
{
    const std::string line = writeExtractJson(sample(), BodyIncluded::Yes);
    std::size_t last = 0;
    for (const char *key : {"{\"format\"",       ",\"id\":\"byen.v2\"", ",\"file\":\"byen.v2.txt\"",
                            ",\"language\"",     ",\"published\"",      ",\"published_from\"",
                            ",\"title\"",        ",\"publisher\"",      ",\"author\"",
                            ",\"url\"",          ",\"body\"",           ",\"places\":[",
                            ",\"actors\":[",     ",\"statements\":[",   ",\"movements\":[",
                            ",\"casualties\":[", ",\"events\":[",       ",\"captions\":[",
                            ",\"times\":[",      ",\"findings\":["}) {
        const std::size_t at = line.find(key, last);
        QVERIFY2(at != std::string::npos, key);
        last = at;
    }
    QVERIFY(line.find('\n') == std::string::npos);
}

void TestExtractJson::countsOffsetsInCodePoints()
{
    const QJsonObject movement = objectOf(sample()).value(QStringLiteral("movements")).toArray().at(0).toObject();

    QCOMPARE(movement.value(QStringLiteral("start")).toInteger(), 2);
    QCOMPARE(movement.value(QStringLiteral("end")).toInteger(), 23);
}

void TestExtractJson::leavesTheBodyOutUnlessAskedFor()
{
    QVERIFY(writeExtractJson(sample(), BodyIncluded::No).find("\"body\"") == std::string::npos);
}

void TestExtractJson::writesUnknownAsNull()
{
    model::ParsedArticle parsed;
    parsed.article.text = "x";

    const QJsonObject object = objectOf(parsed);

    for (const char *key : {"id", "language", "published", "published_from", "title", "publisher", "author", "url"})
        QVERIFY2(object.value(QLatin1StringView(key)).isNull(), key);
    for (const char *key :
         {"places", "actors", "statements", "movements", "casualties", "events", "captions", "times", "findings"})
        QVERIFY2(object.value(QLatin1StringView(key)).isArray(), key);
}

void TestExtractJson::knowsItsOwnFormat_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isOurs");

    QTest::newRow("as written") << QStringLiteral("{\"format\":\"dateline-extract/1\",\"id\":\"x\"}") << true;
    QTest::newRow("blanks") << QStringLiteral("\n { \"id\": 1, \"format\" : \"dateline-extract/1\"}") << true;
    QTest::newRow("a later version") << QStringLiteral("{\"format\":\"dateline-extract/2\"}") << true;
    QTest::newRow("other JSON") << QStringLiteral("{\"maintext\":\"x\"}") << false;
    QTest::newRow("prose about it") << QStringLiteral("The \"format\" is \"dateline-extract/1\"") << false;
}

void TestExtractJson::knowsItsOwnFormat()
{
    QFETCH(QString, text);

    QTEST(exchange::isExtractJson(text.toStdString()), "isOurs");
}

void TestExtractJson::ignoresUnknownKeysAndMissingLists()
{
    const auto read = readExtractJson(
        R"({"format":"dateline-extract/1","file":"x.txt","body":"Byen er stille.","mood":"calm","statements":null})",
        {"p.jsonl", 1, {}});

    QVERIFY(read.has_value());
    QVERIFY(read->claims.empty());
    QCOMPARE(read->article.text, std::string("Byen er stille."));
}

void TestExtractJson::takesIdsOfAnyForm()
{
    const auto read =
        readExtractJson(R"({"format":"dateline-extract/1","file":"x","body":"Ole sagde nej.",)"
                        R"("actors":[{"id":"urn:x","name":"Ole","mentions":[{"start":0,"end":3}]}],)"
                        R"("statements":[{"text":"nej","start":10,"end":13,"speaker":"Ole","speaker_actor":"urn:x"}]})",
                        {"p.jsonl", 1, {}});

    QVERIFY(read.has_value());
    QCOMPARE(std::get<model::Statement>(read->claims.front().payload).speaker.actor.value, std::int64_t(1));
    QCOMPARE(read->claims.front().provenance.quote, std::string("nej"));
}

void TestExtractJson::refusesBrokenLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const std::string &line, const char *reason,
                        ErrorCode code = ErrorCode::FormatInvalid) {
        QTest::newRow(name) << QByteArray::fromStdString(line) << static_cast<int>(code) << QString::fromUtf8(reason);
    };
    row("no JSON", "{\"format\":", "");
    row("a list", "[1]", "no object");
    row("another version", lineWith(QStringLiteral("format"), QStringLiteral("dateline-extract/2")),
        "dateline-extract/2");
    row("no body", lineWith(QStringLiteral("body"), QJsonValue::Null), "", ErrorCode::BodyMissing);
    row("line ends of Windows", lineWith(QStringLiteral("body"), QStringLiteral("a\r\nb")), "body");
    row("NUL in the body", lineWith(QStringLiteral("body"), QString(QChar(0))), "body");
    row("another body", lineWith(QStringLiteral("body"), QString::fromStdString("x" + body)), "times[0]",
        ErrorCode::OffsetsDoNotFit);
    row("beyond the body", lineWith(QStringLiteral("events[0].end"), 10000), "events[0].start: ");
    row("before the body", lineWith(QStringLiteral("events[0].start"), -1), "events[0].start: ");
    row("reversed", lineWith(QStringLiteral("events[0].start"), 1000), "events[0].start: ");
    row("half an offset", lineWith(QStringLiteral("events[0].start"), 1.5), "events[0].start: is no whole number");
    row("a claim without words", lineWith(QStringLiteral("events[0].start"), QJsonValue::Null),
        "events[0].start: is missing");
    row("a kind nobody knows", lineWith(QStringLiteral("casualties[0].kind"), QStringLiteral("annoyed")),
        "casualties[0].kind: \"annoyed\"");
    row("no kind", lineWith(QStringLiteral("casualties[0].kind"), QJsonValue::Null), "casualties[0].kind: is missing");
    row("an actor nobody names", lineWith(QStringLiteral("casualties[0].source_actor"), QStringLiteral("a9")),
        "casualties[0].source_actor: \"a9\" names nothing");
    row("a date that is none", lineWith(QStringLiteral("published"), QStringLiteral("2022-02-30")),
        "published: \"2022-02-30\"");
    row("a number for a string", lineWith(QStringLiteral("title"), 7), "title: is a number, not a string");
    row("a latitude of the moon", lineWith(QStringLiteral("places[0].lat"), 91), "places[0].lat: is no degree");
    row("a list of strings", lineWith(QStringLiteral("actors"), QJsonArray{QStringLiteral("x")}), "actors[0].");
    row("an anchor nobody names", lineWith(QStringLiteral("times[0].anchor"), QStringLiteral("t7")), "t7");
}

void TestExtractJson::refusesBrokenLines()
{
    QFETCH(QByteArray, line);
    QFETCH(int, code);
    QFETCH(QString, reason);

    const auto read = readExtractJson(line.toStdString(), {"p.jsonl", 17, {}});

    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().code), code);
    QCOMPARE(read.error().subject, std::string("p.jsonl"));
    QCOMPARE(read.error().details.front(), std::string("17"));
    if (!reason.isEmpty())
        QVERIFY2(QString::fromStdString(read.error().details.at(1)).contains(reason),
                 read.error().details.at(1).c_str());
}

void TestExtractJson::saysWhatStandsAtWrongOffsets()
{
    const auto read = readExtractJson(lineWith(QStringLiteral("movements[0].start"), 3), {"p.jsonl", 2, {}});

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::OffsetsDoNotFit);
    QCOMPARE(read.error().details,
             (std::vector<std::string>{"2", "movements[0]", "Soldaterne kom fredag", "oldaterne kom fredag"}));
}

void TestExtractJson::asksForABodyItDoesNotHave()
{
    const std::string line = writeExtractJson(sample(), BodyIncluded::No);
    std::string askedUrl;
    std::string askedName;
    const auto known = [&](const std::string &url, const std::string &name) {
        askedUrl = url;
        askedName = name;
        return std::optional(body);
    };

    const auto read = readExtractJson(line, {"p.jsonl", 1, known});

    QVERIFY(read.has_value());
    QCOMPARE(askedUrl, std::string("https://example.org/byen"));
    QCOMPARE(askedName, std::string("byen.v2.txt"));
    QCOMPARE(*read, sample());
}

void TestExtractJson::keepsOffsetsRightBesideLoneSurrogates()
{
    const auto read = readExtractJson(
        R"({"format":"dateline-extract/1","file":"x","body":"\ud800 Ole","events":[{"text":"Ole","start":2,"end":5}]})",
        {"p.jsonl", 1, {}});

    QVERIFY(read.has_value());
    QCOMPARE(read->article.text, std::string("\xEF\xBF\xBD Ole"));
    QCOMPARE(read->claims.front().provenance.quote, std::string("Ole"));
}

void TestExtractJson::fillsTheEventTimeFromItsExpression()
{
    const auto read =
        readExtractJson(R"({"format":"dateline-extract/1","file":"x","body":"I 2021 faldt byen.",)"
                        R"("times":[{"id":"t1","text":"2021","start":2,"end":6,"edtf":"2021"}],)"
                        R"("casualties":[{"kind":"killed","text":"faldt","start":7,"end":12,"time":"t1"}]})",
                        {"p.jsonl", 1, {}});

    QVERIFY(read.has_value());
    QCOMPARE(read->claims.front().eventTime, std::string("2021"));
}

QTEST_APPLESS_MAIN(TestExtractJson)
#include "tst_extract_json.moc"
