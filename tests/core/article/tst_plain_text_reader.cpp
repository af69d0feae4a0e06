#include "core/article/plain_text_reader.h"

#include "core/article/header_date.h"

#include <QTest>

using article::PlainTextReader;
using article::ReadArticle;

namespace {

ReadArticle readOne(const QString &text)
{
    const auto read = PlainTextReader().read(text.toStdString(), {"a.txt", {}, {}});
    return read ? read->front() : ReadArticle{};
}

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

} // namespace

class TestPlainTextReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsTheDateLineFromTheBody_data();
    void splitsTheDateLineFromTheBody();
    void readsKeyValueLines();
    void leavesProseWithColonsAlone_data();
    void leavesProseWithColonsAlone();
    void tellsAHeaderDateThatIsNone();
    void neverInventsATitle();
    void refusesAHeaderWithoutABody();
};

void TestPlainTextReader::splitsTheDateLineFromTheBody_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("published");
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const char *text, const char *published, const char *body) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(published) << QString::fromUtf8(body);
    };
    row("no header", "Byen er stille.", "", "Byen er stille.");
    row("a year", "date 2022\nByen", "2022", "Byen");
    row("a month", "date 2022-01\nByen", "2022-01", "Byen");
    row("a day", "date 2022-01-07\nByen", "2022-01-07", "Byen");
    row("on the line of the first sentence", " date 2022-01 De står her", "2022-01", "De står her");
    row("one line break belongs to it", "date 2022-01\n\nByen", "2022-01", "\nByen");
    row("blanks and tabs belong to it", "date\t2022-01 \t\nByen", "2022-01", "Byen");
    row("blanks after the break do not", "date 2022-01\n  Byen", "2022-01", "  Byen");
    row("breaks before it belong to it", "\n\n date 2022-01\nByen", "2022-01", "Byen");
    row("a title line before it", "# Stille i byen\ndate 2022-01-07\nByen", "2022-01-07", "Byen");
    row("a word that only begins with date", "dateline 2022-01\nByen", "", "dateline 2022-01\nByen");
    row("no blank after the word", "date2022-01\nByen", "", "date2022-01\nByen");
    row("words right behind the date", "date 2022-01De står", "", "date 2022-01De står");
    row("five digits", "date 20221\nByen", "", "date 20221\nByen");
    row("a date in the prose", "Byen\ndate 2022-01\n", "", "Byen\ndate 2022-01\n");
    row("a slash date", "date 7/1/2022\nByen", "", "date 7/1/2022\nByen");
}

void TestPlainTextReader::splitsTheDateLineFromTheBody()
{
    QFETCH(QString, text);

    const ReadArticle read = readOne(text);

    QTEST(shown(read.article.published), "published");
    QTEST(shown(read.article.text), "body");
    const bool dated = !read.article.published.empty();
    QCOMPARE(read.article.publishedFrom, dated ? model::PublishedFrom::Header : model::PublishedFrom::None);
}

void TestPlainTextReader::readsKeyValueLines()
{
    const ReadArticle read =
        readOne(QStringLiteral("Title: Bro sprængt: 3 sårede\nDATE: 2022-01-07\nsource: Fjordposten\n"
                               "url: https://example.org/bro\nauthor: Mette Holm\nlanguage: da\n"
                               "place: Nordby\nlead:\n\n\nBroen er væk.\n\nslut: nej\n"));

    QCOMPARE(shown(read.article.title), QStringLiteral("Bro sprængt: 3 sårede"));
    QCOMPARE(shown(read.article.published), QStringLiteral("2022-01-07"));
    QCOMPARE(shown(read.article.publisher), QStringLiteral("Fjordposten"));
    QCOMPARE(shown(read.article.url), QStringLiteral("https://example.org/bro"));
    QCOMPARE(shown(read.article.author), QStringLiteral("Mette Holm"));
    QCOMPARE(shown(read.article.language), QStringLiteral("da"));
    QCOMPARE(shown(read.article.text), QStringLiteral("Broen er væk.\n\nslut: nej\n"));
    QCOMPARE(read.findings.size(), std::size_t(2));
    QCOMPARE(read.findings.front().code, std::string("header-unused"));
    QCOMPARE(read.findings.front().details, (std::vector<std::string>{"place", "Nordby"}));
}

void TestPlainTextReader::leavesProseWithColonsAlone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("a key nobody knows comes first") << QStringLiteral("Note: byen er tom\ntitle: x\n\nSlut");
    QTest::newRow("a sentence among the lines") << QStringLiteral("title: x\nByen er tom og stille nu\n\nSlut");
    QTest::newRow("a quote after a name") << QStringLiteral("Talsmand: »Vi bliver«\n\nSlut");
    QTest::newRow("a clock time") << QStringLiteral("14:30 kom de\n\nSlut");
}

void TestPlainTextReader::leavesProseWithColonsAlone()
{
    QFETCH(QString, text);

    const ReadArticle read = readOne(text);

    QCOMPARE(shown(read.article.text), text);
    QVERIFY(read.article.title.empty());
}

void TestPlainTextReader::tellsAHeaderDateThatIsNone()
{
    const ReadArticle read = readOne(QStringLiteral("date 2022-13\nByen"));

    QCOMPARE(shown(read.article.text), QStringLiteral("Byen"));
    QVERIFY(read.article.published.empty());
    QCOMPARE(read.findings.size(), std::size_t(1));
    QCOMPARE(read.findings.front().code, std::string("header-date-invalid"));
}

void TestPlainTextReader::neverInventsATitle()
{
    QVERIFY(readOne(QStringLiteral("Overskrift\n\nByen er stille.")).article.title.empty());
}

void TestPlainTextReader::refusesAHeaderWithoutABody()
{
    const auto read = PlainTextReader().read("date 2022-01\n\n", {"a.txt", {}, {}});

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::FileEmpty);
}

QTEST_APPLESS_MAIN(TestPlainTextReader)
#include "tst_plain_text_reader.moc"
