#include "core/exchange/csv.h"
#include "core/exchange/lossless_csv.h"
#include "core/pipeline/import_run.h"
#include "core/pipeline/load_extractor.h"
#include "core/store/content_digest.h"
#include "tests/core/pipeline/exporter/hostile_project.h"
#include "tests/support/zip_entries.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using exchange::ClaimFormat;
using support::hostile;
using support::HostileProject;
using support::TempProject;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allFormats{ClaimFormat::Csv,         ClaimFormat::LosslessCsv,   ClaimFormat::JsonLines,
                                ClaimFormat::Project,     ClaimFormat::Calendar,      ClaimFormat::TimelineJs,
                                ClaimFormat::VisTimeline, ClaimFormat::Markdown,      ClaimFormat::Chronology,
                                ClaimFormat::GeoJson,     ClaimFormat::WebAnnotation, ClaimFormat::OpenDocument};

const QStringList elementsOfDocuments{u"document-content"_s,
                                      u"body"_s,
                                      u"text"_s,
                                      u"h"_s,
                                      u"p"_s,
                                      u"span"_s,
                                      u"note"_s,
                                      u"note-citation"_s,
                                      u"note-body"_s,
                                      u"a"_s,
                                      u"list"_s,
                                      u"list-item"_s,
                                      u"line-break"_s,
                                      u"@version"_s,
                                      u"@id"_s,
                                      u"@note-class"_s,
                                      u"@style-name"_s,
                                      u"@outline-level"_s,
                                      u"@type"_s,
                                      u"@href"_s};

void addFormats()
{
    QTest::addColumn<int>("format");
    for (const ClaimFormat format : allFormats)
        QTest::newRow(std::string(exchange::endingOf(format)).c_str()) << static_cast<int>(format);
}

/// Elements and attributes of a piece of HTML; nothing if it is not well-formed.
QStringList markupOf(const QString &html)
{
    QStringList found;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        found << reader.name().toString();
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            found << u'@' + attribute.name().toString();
    }
    found.removeDuplicates();
    return reader.hasError() ? QStringList{reader.errorString()} : found;
}

/// Strings of a JSON value that hold HTML, by their keys.
void collect(const QJsonValue &value, const QString &key, QStringList &html)
{
    if (value.isString() && QStringList{u"headline"_s, u"text"_s, u"content"_s, u"title"_s}.contains(key))
        html << value.toString();
    for (const QJsonValue &each : value.toArray())
        collect(each, key, html);
    const QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        collect(each.value(), each.key(), html);
}

/// A process that may not write more than this into a file, as long as it lives.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestHostileProject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comesBackEqual();
    void comesBackFromATable();
    void startsNoFormula();
    void hasNoMarkupOfItsOwn();
    void isWholeJson_data();
    void isWholeJson();
    void staysInItsCalendarEvent();
    void staysInItsMarkdownLine();
    void comesBackFromOtherPrograms_data();
    void comesBackFromOtherPrograms();
    void keepsTheOldFileOnAFullDisk_data();
    void keepsTheOldFileOnAFullDisk();
    void saysWhereNothingCanBeWritten_data();
    void saysWhereNothingCanBeWritten();

private:
    [[nodiscard]] pipeline::ImportReport import(TempProject &project, const std::string &path) const
    {
        const store::Reader reader = project.reader();
        return pipeline::ImportRun(*m_loaded.extractor, project.writer(), &reader).run({{path, std::nullopt}}, {});
    }

    pipeline::LoadedExtractor m_loaded;
};

void TestHostileProject::initTestCase()
{
    auto loaded = pipeline::loadExtractor();
    QVERIFY(loaded.has_value());
    m_loaded = *loaded;
}

void TestHostileProject::comesBackEqual()
{
    HostileProject hostileProject;
    QVERIFY(hostileProject.write(ClaimFormat::Project, hostileProject.path(ClaimFormat::Project)).has_value());
    TempProject other;
    const auto report = import(other, hostileProject.path(ClaimFormat::Project));
    QCOMPARE(report.items.size(), std::size_t(1));
    QVERIFY(!report.items.front().error.has_value());
    QCOMPARE(*store::contentDigest(other.reader()), *store::contentDigest(hostileProject.project().reader()));
}

void TestHostileProject::comesBackFromATable()
{
    HostileProject hostileProject;
    const std::string table = hostileProject.written(ClaimFormat::LosslessCsv).toStdString();
    std::string again = exchange::losslessCsvHeader();
    for (const exchange::ReadCsvRow &row : exchange::readLosslessCsv(table, "x.csv")) {
        QVERIFY(row.record.has_value());
        again += exchange::losslessCsvRow(*row.record);
    }
    QCOMPARE(QByteArray::fromStdString(again), QByteArray::fromStdString(table));
}

void TestHostileProject::startsNoFormula()
{
    HostileProject hostileProject;
    const std::string table = hostileProject.written(ClaimFormat::Csv).toStdString();
    exchange::CsvRows rows(table);
    std::size_t guarded = 0;
    while (const auto row = rows.next()) {
        for (const std::string &cell : row->cells) {
            QVERIFY2(cell.empty() || std::string_view("=+@\t\r").find(cell.front()) == std::string_view::npos,
                     cell.c_str());
            guarded += exchange::withoutFormulaGuard(cell) == hostile ? 1 : 0;
        }
    }
    QVERIFY(guarded > 20);
}

void TestHostileProject::hasNoMarkupOfItsOwn()
{
    HostileProject hostileProject;
    const QStringList chronology = markupOf(QString::fromUtf8(hostileProject.written(ClaimFormat::Chronology)));
    QStringList allowed{u"html"_s, u"head"_s, u"br"_s, u"meta"_s, u"@charset"_s, u"title"_s, u"body"_s,
                        u"h1"_s,   u"p"_s,    u"b"_s,  u"sup"_s,  u"@id"_s,      u"a"_s,     u"@href"_s,
                        u"ul"_s,   u"li"_s,   u"i"_s,  u"hr"_s,   u"ol"_s};
    for (const QString &piece : chronology)
        QVERIFY2(allowed.contains(piece), qPrintable(piece));
    QVERIFY(chronology.size() > 10);
    const std::string document = hostileProject.written(ClaimFormat::OpenDocument).toStdString();
    for (const QString &piece : markupOf(QString::fromUtf8(support::zipEntry(document, "content.xml"))))
        QVERIFY2(elementsOfDocuments.contains(piece), qPrintable(piece));
    allowed = {u"x"_s, u"p"_s, u"br"_s};
    for (const ClaimFormat format : {ClaimFormat::TimelineJs, ClaimFormat::VisTimeline}) {
        QStringList html;
        collect(QJsonDocument::fromJson(hostileProject.written(format)).object(), {}, html);
        QVERIFY(html.size() >= 6);
        for (const QString &text : html) {
            for (const QString &piece : markupOf(u"<x>"_s + text + u"</x>"_s))
                QVERIFY2(allowed.contains(piece), qPrintable(piece));
        }
    }
}

void TestHostileProject::isWholeJson_data()
{
    addFormats();
}

void TestHostileProject::isWholeJson()
{
    QFETCH(int, format);
    HostileProject hostileProject;
    QByteArray text = hostileProject.written(static_cast<ClaimFormat>(format));
    if (static_cast<ClaimFormat>(format) == ClaimFormat::OpenDocument)
        text = support::zipEntry(text.toStdString(), "content.xml");
    QVERIFY(!text.isEmpty());
    QCOMPARE(QString::fromUtf8(text).toUtf8(), text);
    const QString ending = QString::fromStdString(hostileProject.path(static_cast<ClaimFormat>(format)));
    if (ending.endsWith(u"json"_s) || ending.endsWith(u"jsonld"_s))
        QVERIFY(QJsonDocument::fromJson(text).isObject());
    if (!ending.endsWith(u"jsonl"_s))
        return;
    for (const QByteArray &line : text.trimmed().split('\n'))
        QVERIFY(QJsonDocument::fromJson(line).isObject());
}

void TestHostileProject::staysInItsCalendarEvent()
{
    HostileProject hostileProject;
    const QByteArrayList lines = hostileProject.written(ClaimFormat::Calendar).split('\n');
    QCOMPARE(lines.count("BEGIN:VEVENT\r"), 5);
    QCOMPARE(lines.count("END:VEVENT\r"), 5);
    for (const QByteArray &line : lines) {
        QVERIFY(line.isEmpty() || (line.endsWith('\r') && line.size() <= 76));
        QVERIFY(std::ranges::none_of(line.chopped(line.isEmpty() ? 0 : 1),
                                     [](unsigned char c) { return c < ' ' && c != '\t'; }));
    }
}

void TestHostileProject::staysInItsMarkdownLine()
{
    HostileProject hostileProject;
    const QString text = QString::fromUtf8(hostileProject.written(ClaimFormat::Markdown));
    static const QRegularExpression unescaped(u"(^|[^\\\\])(\\\\\\\\)*[<`]"_s);
    QVERIFY2(!text.contains(unescaped), qPrintable(text));
    static const QRegularExpression known(u"^($|# |- \\*\\*|  - |\\[\\^\\d+\\]: )"_s);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(line.contains(known), qPrintable(line));
}

void TestHostileProject::comesBackFromOtherPrograms_data()
{
    QTest::addColumn<int>("format");
    QTest::newRow("ics") << static_cast<int>(ClaimFormat::Calendar);
    QTest::newRow("TimelineJS") << static_cast<int>(ClaimFormat::TimelineJs);
}

void TestHostileProject::comesBackFromOtherPrograms()
{
    QFETCH(int, format);
    HostileProject hostileProject;
    QVERIFY(!hostileProject.written(static_cast<ClaimFormat>(format)).isEmpty());
    TempProject other;
    const auto report = import(other, hostileProject.path(static_cast<ClaimFormat>(format)));
    QVERIFY(report.items.empty());
    QCOMPARE(report.eventsFromNothing, std::size_t(5));
    const auto lines = other.reader().claims({});
    for (const store::ClaimLine &line : *lines) {
        const std::string &summary = std::get<model::Happening>(line.claim.payload).summary;
        QVERIFY2(summary.find("<script>alert(1)</script><img src=x onerror='y'> \"a\", 'b'; c\\d ]]>") !=
                     std::string::npos,
                 summary.c_str());
    }
}

void TestHostileProject::keepsTheOldFileOnAFullDisk_data()
{
    addFormats();
}

void TestHostileProject::keepsTheOldFileOnAFullDisk()
{
    QFETCH(int, format);
    HostileProject hostileProject;
    const std::string path = hostileProject.path(static_cast<ClaimFormat>(format));
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();
    {
        const SmallDisk small(200);
        const auto refused = hostileProject.write(static_cast<ClaimFormat>(format), path);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, base::ErrorCode::DiskFull);
        QCOMPARE(refused.error().subject, path);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("old"));
    QCOMPARE(QDir(QString::fromStdString(hostileProject.project().folder().string())).entryList({u"out.*"_s}).size(),
             1);
}

void TestHostileProject::saysWhereNothingCanBeWritten_data()
{
    addFormats();
}

void TestHostileProject::saysWhereNothingCanBeWritten()
{
    QFETCH(int, format);
    HostileProject hostileProject;
    const std::string folder = hostileProject.project().folder().string();
    for (const auto &[path, code] : {std::pair{folder, base::ErrorCode::FileIsFolder},
                                     std::pair{folder + "/no/such/folder", base::ErrorCode::WriteFailed},
                                     std::pair{std::string("/dev/full"), base::ErrorCode::FileNotRegular}}) {
        const auto refused = hostileProject.write(static_cast<ClaimFormat>(format), path);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, code);
        QCOMPARE(refused.error().subject, path);
    }
}

QTEST_APPLESS_MAIN(TestHostileProject)
#include "tst_hostile_project.moc"
