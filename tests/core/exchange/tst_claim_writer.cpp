#include "core/exchange/claim_writer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using exchange::ClaimFormat;
using exchange::ClaimRecord;

namespace {

ClaimRecord said(const std::string &words, const std::string &time, const std::string &published = "2022-01-08")
{
    ClaimRecord record;
    record.claim.id = {9007199254740993};
    record.claim.event = {9007199254740995};
    model::Statement statement;
    statement.speaker = {"Ole Vang", {}};
    record.claim.payload = statement;
    record.claim.provenance.article = {1};
    record.claim.provenance.quote = words;
    record.claim.eventTime = time;
    record.article.publisher = "Nordposten";
    record.article.title = "The bridge";
    record.article.published = published;
    record.article.url = "https://example.org/bridge?a=1&b=2";
    record.position = base::CodePointMap::CodePointRange{10, 35};
    return record;
}

/// Markup, separators, a folded line's worth of characters of several bytes, and what ends a line.
const std::string hostile = "<script>alert(1)</script> \"a\"; b, c\\d\nBEGIN:VEVENT `x` [y](z) "
                            "æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøå";

QString fileOf(ClaimFormat format, const std::vector<ClaimRecord> &records, exchange::ClaimLosses *losses = nullptr)
{
    const auto writer = exchange::makeClaimWriter(format, {"", "2022-02-01", "Timeline"});
    std::string text = writer->begin();
    for (const ClaimRecord &record : records)
        text += writer->event({record.claim.event, {record}, 0, {}, {}});
    text += writer->end();
    if (losses != nullptr)
        *losses = writer->losses();
    return QString::fromStdString(text);
}

bool isWellFormed(const QString &xml)
{
    QXmlStreamReader reader(xml);
    while (!reader.atEnd())
        reader.readNext();
    return !reader.hasError();
}

/// The lines of an iCalendar text with their folds undone.
QStringList unfolded(QString text)
{
    return text.replace(u"\r\n "_s, QString()).split(u"\r\n"_s, Qt::SkipEmptyParts);
}

} // namespace

class TestClaimWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isToldByTheEnding_data();
    void isToldByTheEnding();
    void writesACalendar();
    void writesTimesInACalendar_data();
    void writesTimesInACalendar();
    void writesTimelineJs();
    void writesClockTimesForTimelineJs_data();
    void writesClockTimesForTimelineJs();
    void writesVisTimeline();
    void writesAChronologyWithFootnotes();
    void writesAChronologyForWordProcessors();
    void putsTheClaimsOfAnEventSideBySide_data();
    void putsTheClaimsOfAnEventSideBySide();
    void datesAnEventByTheClaimThatDatesIt();
    void drawsMovementsBetweenTheirPlaces();
    void saysWhatIsNoMovementOrHasNoPosition();
    void letsNoMarkupOfAnArticleThrough();
    void linksOnlyToTheWeb();
    void countsWhatItCannotHold();
};

void TestClaimWriter::isToldByTheEnding_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("format");
    const auto row = [](const char *path, int format) { QTest::newRow(path) << QString::fromLatin1(path) << format; };
    row("a.csv", static_cast<int>(ClaimFormat::Csv));
    row("folder.ics/a.jsonl", static_cast<int>(ClaimFormat::JsonLines));
    row("a.ics", static_cast<int>(ClaimFormat::Calendar));
    row("a.timelinejs.json", static_cast<int>(ClaimFormat::TimelineJs));
    row("a.vis.json", static_cast<int>(ClaimFormat::VisTimeline));
    row("a.md", static_cast<int>(ClaimFormat::Markdown));
    row("a.lossless.csv", static_cast<int>(ClaimFormat::LosslessCsv));
    row("a.project.jsonl", static_cast<int>(ClaimFormat::Project));
    row("a.chronology.html", static_cast<int>(ClaimFormat::Chronology));
    row("a.odt", static_cast<int>(ClaimFormat::OpenDocument));
    row("a.geojson", static_cast<int>(ClaimFormat::GeoJson));
    row("a.jsonld", static_cast<int>(ClaimFormat::WebAnnotation));
    row("a.html", -1);
    row("a.json", -1);
    row("a.txt", -1);
    row(".md", -1);
}

void TestClaimWriter::isToldByTheEnding()
{
    QFETCH(QString, path);
    QFETCH(int, format);
    const auto told = exchange::claimFormatOf(path.toStdString());
    QCOMPARE(told ? static_cast<int>(*told) : -1, format);
}

void TestClaimWriter::writesACalendar()
{
    const QString text = fileOf(ClaimFormat::Calendar, {said(hostile, "2022-01-07")});
    for (const QString &line : text.split(u"\r\n"_s))
        QVERIFY2(line.toUtf8().size() <= 75, qPrintable(line));
    const QStringList lines = unfolded(text);
    QCOMPARE(lines.first(), u"BEGIN:VCALENDAR"_s);
    QCOMPARE(lines.last(), u"END:VCALENDAR"_s);
    QCOMPARE(lines.filter(QRegularExpression(u"^BEGIN:VEVENT"_s)).size(), 1);
    QVERIFY(lines.contains(u"UID:9007199254740995@dateline"_s));
    QVERIFY(lines.contains(u"DTSTAMP:20220201T000000Z"_s));
    QVERIFY(lines.contains(u"URL:https://example.org/bridge?a=1&b=2"_s));
    const QString description = lines.filter(QRegularExpression(u"^DESCRIPTION:"_s)).value(0);
    QVERIFY(description.contains(u"\\; b\\, c\\\\d\\nBEGIN:VEVENT"_s));
}

void TestClaimWriter::writesTimesInACalendar_data()
{
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("edtf");
    const auto row = [](const char *name, const QString &time, const QString &published, const QString &start,
                        const QString &end,
                        const QString &edtf) { QTest::newRow(name) << time << published << start << end << edtf; };
    row("a day", u"2022-01-07"_s, {}, u";VALUE=DATE:20220107"_s, u";VALUE=DATE:20220108"_s, {});
    row("a span", u"2022-01-05/2022-01-07"_s, {}, u";VALUE=DATE:20220105"_s, u";VALUE=DATE:20220108"_s, {});
    row("a moment", u"2022-01-07T14:30:00"_s, {}, u":20220107T143000"_s, u":20220107T143001"_s,
        u"2022-01-07T14:30:00"_s);
    row("a moment of a zone", u"2022-01-07T14:30:00+01:00"_s, {}, u":20220107T133000Z"_s, u":20220107T133001Z"_s,
        u"2022-01-07T14:30:00+01:00"_s);
    row("a month is no day", u"2022-01"_s, {}, u";VALUE=DATE:20220101"_s, u";VALUE=DATE:20220201"_s, u"2022-01"_s);
    row("about", u"2022-01-07~"_s, {}, u";VALUE=DATE:20220107"_s, u";VALUE=DATE:20220108"_s, u"2022-01-07~"_s);
    row("one of two", u"[2022-01-07,2022-01-14]"_s, {}, u";VALUE=DATE:20220107"_s, u";VALUE=DATE:20220115"_s,
        u"[2022-01-07\\,2022-01-14]"_s);
    row("by the report", {}, u"2022-01-08"_s, u";VALUE=DATE:20220108"_s, u";VALUE=DATE:20220109"_s,
        u"[..2022-01-08]"_s);
    row("by a day", u"[..2022-01-07]"_s, {}, u";VALUE=DATE:20220107"_s, u";VALUE=DATE:20220108"_s, u"[..2022-01-07]"_s);
    row("till a day", u"../2022-01-07"_s, {}, u";VALUE=DATE:20220107"_s, u";VALUE=DATE:20220108"_s, u"../2022-01-07"_s);
    row("still going on", u"2022-01-07/.."_s, {}, u";VALUE=DATE:20220107"_s, {}, u"2022-01-07/.."_s);
}

void TestClaimWriter::writesTimesInACalendar()
{
    QFETCH(QString, time);
    QFETCH(QString, published);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, edtf);
    const QStringList lines =
        unfolded(fileOf(ClaimFormat::Calendar, {said("We stay", time.toStdString(), published.toStdString())}));
    QVERIFY2(lines.contains(u"DTSTART"_s + start), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.contains(u"DTEND"_s + end), !end.isEmpty());
    QCOMPARE(lines.filter(QRegularExpression(u"^DTEND"_s)).isEmpty(), end.isEmpty());
    QCOMPARE(lines.filter(QRegularExpression(u"^X-EDTF:"_s)).value(0).mid(7), edtf);
}

void TestClaimWriter::writesTimelineJs()
{
    const QString text =
        fileOf(ClaimFormat::TimelineJs, {said("We stay", "2022-01-07"), said("We go", "2022-01~/2022-03")});
    const QJsonObject file = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray events = file.value("events"_L1).toArray();
    QCOMPARE(events.size(), 2);
    const QJsonObject day = events.at(0).toObject();
    QCOMPARE(day.value("start_date"_L1).toObject(), (QJsonObject{{u"year"_s, 2022}, {u"month"_s, 1}, {u"day"_s, 7}}));
    QVERIFY(!day.contains("end_date"_L1));
    QVERIFY(!day.contains("display_date"_L1));
    QCOMPARE(day.value("text"_L1).toObject().value("headline"_L1).toString(), u"Ole Vang: We stay"_s);
    QCOMPARE(events.at(1).toObject().value("end_date"_L1).toObject(),
             (QJsonObject{{u"year"_s, 2022}, {u"month"_s, 3}, {u"day"_s, 31}}));
}

void TestClaimWriter::writesClockTimesForTimelineJs_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::addColumn<QString>("shown");
    const QString day = u"\"year\":2022,\"month\":1,\"day\":7,\"hour\":14,\"minute\":30"_s;
    QTest::newRow("a minute") << u"2022-01-07T14:30"_s << day << QString() << QString();
    QTest::newRow("a second") << u"2022-01-07T14:30:05"_s << day + u",\"second\":5"_s << QString() << QString();
    QTest::newRow("hours") << u"2022-01-07T14:30/2022-01-07T15:45"_s << day
                           << u"\"year\":2022,\"month\":1,\"day\":7,\"hour\":15,\"minute\":45"_s << QString();
    QTest::newRow("of a zone") << u"2022-01-07T14:30:05Z"_s << day + u",\"second\":5"_s << QString()
                               << u"2022-01-07T14:30:05Z"_s;
}

void TestClaimWriter::writesClockTimesForTimelineJs()
{
    QFETCH(QString, edtf);
    QFETCH(QString, start);
    QFETCH(QString, end);
    QFETCH(QString, shown);
    const QString text = fileOf(ClaimFormat::TimelineJs, {said("We stay", edtf.toStdString())});
    QVERIFY2(text.contains(u"\"start_date\":{"_s + start + u'}'), qPrintable(text));
    QCOMPARE(text.contains(u"\"end_date\":{"_s + end + u'}'), !end.isEmpty());
    QCOMPARE(text.contains(u"end_date"_s), !end.isEmpty());
    const QJsonObject file = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(file.value("events"_L1).toArray().at(0).toObject().value("display_date"_L1).toString(), shown);
}

void TestClaimWriter::writesVisTimeline()
{
    const QString text =
        fileOf(ClaimFormat::VisTimeline, {said("We stay", "2022-01-07"), said("We went", "-0300/-0299")});
    const QJsonObject file = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray items = file.value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(0).toObject().value("start"_L1).toString(), u"2022-01-07"_s);
    QCOMPARE(items.at(0).toObject().value("type"_L1).toString(), u"point"_s);
    QCOMPARE(items.at(1).toObject().value("start"_L1).toString(), u"-000300-01-01"_s);
    QCOMPARE(items.at(1).toObject().value("type"_L1).toString(), u"range"_s);
    QCOMPARE(file.value("groups"_L1).toArray().size(), 4);
}

void TestClaimWriter::writesAChronologyWithFootnotes()
{
    const QString text = fileOf(ClaimFormat::Markdown, {said("We *stay*", "2022-01-07"), said("We go", "")});
    QCOMPARE(text, u"# Timeline\n\n"
                   "- **2022-01-07** Ole Vang: We \\*stay\\*[^1]\n"
                   "- **\\[..2022-01-08\\]** Ole Vang: We go[^2]\n"
                   "\n"
                   "[^1]: Nordposten, The bridge, 2022-01-08, 10-35 <https://example.org/bridge?a=1&b=2>\n"
                   "[^2]: Nordposten, The bridge, 2022-01-08, 10-35 <https://example.org/bridge?a=1&b=2>\n"_s);
}

void TestClaimWriter::writesAChronologyForWordProcessors()
{
    const QString text = fileOf(ClaimFormat::Chronology, {said("We <stay>", "2022-01-07"), said("We go", "")});
    QVERIFY2(text.contains(
                 u"<p><b>2022-01-07</b> Ole Vang: We &lt;stay&gt;<sup id=\"r1\"><a href=\"#n1\">1</a></sup></p>"_s),
             qPrintable(text));
    QVERIFY(text.contains(u"<li id=\"n2\">Nordposten, The bridge, 2022-01-08, 10\u201335 "
                          "<a href=\"https://example.org/bridge?a=1&amp;b=2\">"_s));
    QVERIFY(isWellFormed(text));
}

void TestClaimWriter::putsTheClaimsOfAnEventSideBySide_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("ics") << static_cast<int>(ClaimFormat::Calendar);
    QTest::newRow("TimelineJS") << static_cast<int>(ClaimFormat::TimelineJs);
    QTest::newRow("vis") << static_cast<int>(ClaimFormat::VisTimeline);
    QTest::newRow("md") << static_cast<int>(ClaimFormat::Markdown);
    QTest::newRow("html") << static_cast<int>(ClaimFormat::Chronology);
}

void TestClaimWriter::putsTheClaimsOfAnEventSideBySide()
{
    QFETCH(int, format);
    ClaimRecord other = said("They left", "2022-01-07");
    other.article.publisher = "Sydposten";
    const auto writer = exchange::makeClaimWriter(static_cast<ClaimFormat>(format), {"", "2022-02-01", "Timeline"});
    const exchange::EventRecord event{{7}, {said("We stay", "2022-01-07"), other}, 0, {"Seen by two"}, {"bridge"}};
    (void)writer->begin();
    const std::string entry = writer->event(event);
    QString text = QString::fromStdString(entry + writer->end());
    text.remove(u"\r\n "_s);
    for (const QString &part : {u"We stay"_s, u"They left"_s, u"Nordposten"_s, u"Sydposten"_s, u"Seen by two"_s}) {
        QVERIFY2(text.contains(part), qPrintable(text));
        QCOMPARE(text.count(part), part == u"We stay"_s && format == static_cast<int>(ClaimFormat::Calendar)     ? 2
                                   : part == u"We stay"_s && format == static_cast<int>(ClaimFormat::TimelineJs) ? 2
                                                                                                                 : 1);
    }
    const bool hasTags = format == static_cast<int>(ClaimFormat::Calendar);
    QCOMPARE(text.contains(u"bridge"_s) && text.contains(u"CATEGORIES:statement,bridge"_s), hasTags);
    QCOMPARE(writer->losses().annotations, std::size_t(hasTags ? 0 : 1));
}

void TestClaimWriter::datesAnEventByTheClaimThatDatesIt()
{
    const auto writer = exchange::makeClaimWriter(ClaimFormat::Markdown, {"", "2022-02-01", "Timeline"});
    const std::string entry =
        writer->event({{7}, {said("We stay", "2022-01"), said("We stayed", "2022-01-07")}, 1, {}, {}});
    QVERIFY2(entry.starts_with("- **2022-01-07** Ole Vang: We stay["), entry.c_str());
}

namespace {

ClaimRecord moved(std::optional<model::Place> origin, std::optional<model::Place> destination)
{
    ClaimRecord record = said("troops went north", "2022-01-07");
    model::Movement movement;
    movement.what = "troops";
    record.claim.payload = movement;
    record.origin = std::move(origin);
    record.place = std::move(destination);
    return record;
}

model::Place at(double latitude, double longitude)
{
    model::Place place;
    place.latitude = latitude;
    place.longitude = longitude;
    return place;
}

QJsonArray featuresOf(const std::vector<ClaimRecord> &records, exchange::ClaimLosses &losses)
{
    const QString text = fileOf(ClaimFormat::GeoJson, records, &losses);
    return QJsonDocument::fromJson(text.toUtf8()).object().value("features"_L1).toArray();
}

} // namespace

void TestClaimWriter::drawsMovementsBetweenTheirPlaces()
{
    exchange::ClaimLosses losses;
    const QJsonArray features = featuresOf(
        {moved(at(55.5, 9.25), at(56, 10)), moved({}, at(56, 10)), moved(at(55.5, 9.25), model::Place())}, losses);
    QCOMPARE(features.size(), 3);
    const auto geometry = [&](int i) { return features.at(i).toObject().value("geometry"_L1).toObject(); };
    QCOMPARE(geometry(0).value("type"_L1).toString(), u"LineString"_s);
    QCOMPARE(geometry(0).value("coordinates"_L1).toArray(), (QJsonArray{QJsonArray{9.25, 55.5}, QJsonArray{10, 56}}));
    QCOMPARE(geometry(1).value("type"_L1).toString(), u"Point"_s);
    QCOMPARE(geometry(1).value("coordinates"_L1).toArray(), (QJsonArray{10, 56}));
    QCOMPARE(geometry(2).value("coordinates"_L1).toArray(), (QJsonArray{9.25, 55.5}));
    QCOMPARE(features.at(0).toObject().value("properties"_L1).toObject().value("edtf"_L1).toString(), u"2022-01-07"_s);
}

void TestClaimWriter::saysWhatIsNoMovementOrHasNoPosition()
{
    exchange::ClaimLosses losses;
    QVERIFY(featuresOf({moved({}, {}), said("We stay", "2022"), moved(model::Place(), {})}, losses).isEmpty());
    QCOMPARE(losses.unplaced, std::size_t(2));
    QCOMPARE(losses.otherKinds, std::size_t(1));
}

void TestClaimWriter::letsNoMarkupOfAnArticleThrough()
{
    ClaimRecord record = said(hostile, "2022-01-07");
    record.article.title = hostile;
    record.claim.source.name = hostile;
    for (const ClaimFormat format : {ClaimFormat::TimelineJs, ClaimFormat::VisTimeline}) {
        const QString text = fileOf(format, {record});
        QVERIFY(!QJsonDocument::fromJson(text.toUtf8()).isNull());
        QVERIFY(!text.contains(u"<script"_s));
    }
    const QString markdown = fileOf(ClaimFormat::Markdown, {record});
    QVERIFY(!markdown.contains(QRegularExpression(u"(^|[^\\\\])<script"_s)));
    QVERIFY(!markdown.contains(u"\nBEGIN"_s));
}

void TestClaimWriter::linksOnlyToTheWeb()
{
    for (const char *url : {"javascript:alert(1)", "file:///etc/passwd", "https://example.org/\" onclick=\"x"}) {
        ClaimRecord record = said("We stay", "2022-01-07");
        record.article.url = url;
        for (const ClaimFormat format : {ClaimFormat::Calendar, ClaimFormat::TimelineJs, ClaimFormat::Markdown})
            QVERIFY(!fileOf(format, {record}).contains(QLatin1StringView(url)));
    }
}

void TestClaimWriter::countsWhatItCannotHold()
{
    exchange::ClaimLosses losses;
    const std::vector<ClaimRecord> records{said("We stay", "", ""), said("We go", "2022-01-07"),
                                           said("We went", "2022-01")};
    for (const ClaimFormat format :
         {ClaimFormat::Calendar, ClaimFormat::TimelineJs, ClaimFormat::VisTimeline, ClaimFormat::Markdown}) {
        (void)fileOf(format, records, &losses);
        QCOMPARE(losses.undated, std::size_t{1});
        QCOMPARE(losses.roundedTimes, std::size_t(format == ClaimFormat::Markdown ? 0 : 1));
    }
    (void)fileOf(ClaimFormat::Csv, records, &losses);
    QCOMPARE(losses.undated, std::size_t{0});
}

QTEST_APPLESS_MAIN(TestClaimWriter)
#include "tst_claim_writer.moc"
