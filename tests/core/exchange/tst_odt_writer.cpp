#include "core/exchange/claim_writer.h"
#include "tests/support/zip_entries.h"

#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using exchange::ClaimFormat;
using exchange::ClaimRecord;

namespace {

ClaimRecord said(const std::string &words, const std::string &time, const std::string &publisher = "Nordposten")
{
    ClaimRecord record;
    record.claim.event = {7};
    model::Statement statement;
    statement.speaker = {"Ole Vang", {}};
    record.claim.payload = statement;
    record.claim.provenance.article = {1};
    record.claim.provenance.quote = words;
    record.claim.eventTime = time;
    record.article.publisher = publisher;
    record.article.title = "The bridge";
    record.article.published = "2022-01-08";
    record.article.url = "https://example.org/bridge?a=1&b=2";
    record.position = base::CodePointMap::CodePointRange{10, 35};
    return record;
}

const exchange::ClaimFileInfo info{"Bridge & <water>", "2022-02-01", "Timeline"};

std::string documentOf(const std::vector<exchange::EventRecord> &events, exchange::ClaimLosses *losses = nullptr)
{
    const auto writer = exchange::makeClaimWriter(ClaimFormat::OpenDocument, info);
    std::string file = writer->begin();
    for (const exchange::EventRecord &event : events)
        file += writer->event(event);
    file += writer->end();
    if (losses != nullptr)
        *losses = writer->losses();
    return file;
}

QByteArray contentOf(const std::string &file)
{
    return support::zipEntry(file, "content.xml");
}

/// Elements by name with their words, in order; the last says what was wrong with the XML.
QStringList elementsOf(const QByteArray &xml)
{
    QStringList found;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement)
            found << reader.qualifiedName().toString();
        else if (token == QXmlStreamReader::Characters && !reader.isWhitespace())
            found << u"\"%1\""_s.arg(reader.text());
    }
    if (reader.hasError())
        found << reader.errorString();
    return found;
}

} // namespace

class TestOdtWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsFirstBytes();
    void isReadByAnotherProgram();
    void writesTheSameTwice();
    void keepsSourcesAsFootnotes();
    void putsTheClaimsOfAnEventSideBySide();
    void letsNoMarkupOfAnArticleThrough();
    void turnsNoWordsAround();
    void saysWhatItCannotHold();
};

void TestOdtWriter::isKnownByItsFirstBytes()
{
    const QByteArray file = QByteArray::fromStdString(documentOf({}));
    QVERIFY(file.startsWith("PK\x03\x04"));
    QCOMPARE(file.mid(30, 8), QByteArray("mimetype"));
    QCOMPARE(file.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
    QCOMPARE(file.mid(77, 4), QByteArray("PK\x03\x04"));
}

void TestOdtWriter::isReadByAnotherProgram()
{
    const std::string file = documentOf({{{7}, {said("We stay", "2022-01-07")}, 0, {}, {}}});
    QStringList names;
    for (const support::ZipEntry &entry : support::zipEntries(file)) {
        names << QString::fromStdString(entry.name);
        QVERIFY2(entry.name == "mimetype" || entry.bytes.startsWith("<?xml"), entry.bytes.constData());
        const QStringList elements = elementsOf(entry.bytes);
        QVERIFY2(entry.name == "mimetype" || !elements.isEmpty(), entry.name.c_str());
    }
    QCOMPARE(names, (QStringList{u"mimetype"_s, u"content.xml"_s, u"styles.xml"_s, u"meta.xml"_s,
                                 u"META-INF/manifest.xml"_s}));
    QCOMPARE(elementsOf(support::zipEntry(file, "meta.xml")),
             (QStringList{u"office:document-meta"_s, u"office:meta"_s, u"meta:generator"_s, u"\"Dateline\""_s,
                          u"dc:title"_s, u"\"Bridge & <water>\""_s, u"dc:date"_s, u"\"2022-02-01\""_s}));
}

void TestOdtWriter::writesTheSameTwice()
{
    const std::vector<exchange::EventRecord> events{{{7}, {said("We stay", "2022-01-07")}, 0, {"Seen"}, {}}};
    const std::string once = documentOf(events);
    QTest::qSleep(2100); // a zip's times are in steps of two seconds
    QVERIFY(documentOf(events) == once);
}

void TestOdtWriter::keepsSourcesAsFootnotes()
{
    const QStringList elements = elementsOf(contentOf(documentOf({{{7}, {said("We stay", "2022-01-07")}, 0, {}, {}}})));
    QCOMPARE(elements.mid(elements.indexOf(u"text:h"_s)),
             (QStringList{u"text:h"_s, u"\"Bridge & <water>\""_s, u"text:p"_s, u"text:span"_s, u"\"2022-01-07\""_s,
                          u"\" Ole Vang: We stay\""_s, u"text:note"_s, u"text:note-citation"_s, u"\"1\""_s,
                          u"text:note-body"_s, u"text:p"_s, u"\"Nordposten, The bridge, 2022-01-08, 10–35 \""_s,
                          u"text:a"_s, u"\"https://example.org/bridge?a=1&b=2\""_s}));
}

void TestOdtWriter::putsTheClaimsOfAnEventSideBySide()
{
    const QStringList elements =
        elementsOf(contentOf(documentOf({{{7},
                                          {said("We stay", "2022-01-07"), said("They left", "2022-01-07", "Sydposten")},
                                          0,
                                          {"Seen by two\nat noon"},
                                          {}}})));
    const QString text = elements.join(u' ');
    QCOMPARE(elements.count(u"text:note"_s), 2);
    QCOMPARE(elements.count(u"text:list-item"_s), 2);
    QVERIFY2(text.contains(u"text:list text:list-item text:p \"Ole Vang: They left\" text:note"_s), qPrintable(text));
    QVERIFY2(text.contains(u"\"Seen by two\" text:line-break \"at noon\""_s), qPrintable(text));
}

void TestOdtWriter::letsNoMarkupOfAnArticleThrough()
{
    ClaimRecord claim =
        said("</text:p><office:scripts>&lt; ]]> \x01\x0B\x7F \xEF\xBF\xBF \xED\xA0\x80 \xFF", "2022-01-07");
    claim.article.url = "javascript:alert(1)";
    claim.article.title = "a\" b='c' <text:a>";
    claim.claim.source.name = "<text:note>";
    const QByteArray content = contentOf(documentOf({{{7}, {claim}, 0, {"<b>note</b>"}, {}}}));
    const QStringList elements = elementsOf(content);
    QVERIFY2(!elements.isEmpty() && elements.last().startsWith(u'"'), qPrintable(elements.join(u'|')));
    QVERIFY(!elements.contains(u"office:scripts"_s));
    QVERIFY(!elements.contains(u"text:a"_s));
    QVERIFY(!elements.contains(u"b"_s));
    QCOMPARE(elements.count(u"text:note"_s), 1);
    QVERIFY(elements.join(u' ').contains(u"</text:p><office:scripts>&lt; ]]> "_s));
}

void TestOdtWriter::turnsNoWordsAround()
{
    const QByteArray content = contentOf(documentOf({{{7},
                                                      {said("left \xE2\x80\xAE"
                                                            "right \xE2\x81\xA7 \xE2\x80\x8F",
                                                            "2022-01-07")},
                                                      0,
                                                      {},
                                                      {}}}));
    QVERIFY(content.contains("left right  \xE2\x80\x8F"));
    QVERIFY(!content.contains("\xE2\x80\xAE"));
}

void TestOdtWriter::saysWhatItCannotHold()
{
    ClaimRecord undated = said("We stay", "");
    undated.article.published.clear();
    exchange::ClaimLosses losses;
    const std::string file =
        documentOf({{{7}, {undated}, 0, {}, {}}, {{8}, {said("We go", "2022")}, 0, {}, {"bridge", "war"}}}, &losses);
    QCOMPARE(losses.undated, std::size_t(1));
    QCOMPARE(losses.annotations, std::size_t(2));
    QVERIFY(!contentOf(file).contains("We stay"));
    QVERIFY(contentOf(file).contains("We go"));
}

QTEST_APPLESS_MAIN(TestOdtWriter)
#include "tst_odt_writer.moc"
