#include "core/article/article_reader.h"

#include "core/base/digest.h"

#include <QTest>

#include <algorithm>

using article::readArticles;
using base::ErrorCode;

namespace {

const std::string danish = "date 2022-01\nSoldaterne kom til byen natten til fredag, og borgmesteren siger, at ingen "
                           "blev såret. De har spærret vejene og bedt folk om at blive hjemme.";
const std::string english =
    "The soldiers came to the town on Friday night, and the mayor says that nobody was wounded.";

bool hasFinding(const article::ReadArticle &read, std::string_view code)
{
    return std::ranges::any_of(read.findings, [&](const model::Finding &finding) { return finding.code == code; });
}

} // namespace

class TestArticleReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void completesAnArticle();
    void theOptionGoesBeforeTheHeaderAndTheConflictIsTold();
    void theSameDateTwiceIsNoConflict();
    void detectsTheLanguageOfProse();
    void theDeclaredLanguageGoesBeforeTheDetectedOne();
    void theLanguageOptionGoesBeforeBoth();
    void tellsBidiControlsAndKeepsThem();
    void refusesFormatsItCannotRead_data();
    void refusesFormatsItCannotRead();
    void numbersFindings();
};

void TestArticleReader::completesAnArticle()
{
    const auto read = readArticles(danish, {"byen.txt", {}, {}});

    QVERIFY(read.has_value());
    const model::Article &article = read->front().article;
    QCOMPARE(article.sourceName, std::string("byen.txt"));
    QCOMPARE(article.digest, base::sha256Hex(article.text));
    QCOMPARE(article.published, std::string("2022-01"));
    QCOMPARE(article.publishedFrom, model::PublishedFrom::Header);
    QVERIFY(read->front().findings.empty());
}

void TestArticleReader::theOptionGoesBeforeTheHeaderAndTheConflictIsTold()
{
    const auto read = readArticles(danish, {"byen.txt", {}, "2022-01-07"});

    QVERIFY(read.has_value());
    QCOMPARE(read->front().article.published, std::string("2022-01-07"));
    QCOMPARE(read->front().article.publishedFrom, model::PublishedFrom::Option);
    QCOMPARE(read->front().findings.size(), std::size_t(1));
    QCOMPARE(read->front().findings.front().code, std::string("published-conflict"));
    QCOMPARE(read->front().findings.front().details, (std::vector<std::string>{"2022-01-07", "2022-01"}));
}

void TestArticleReader::theSameDateTwiceIsNoConflict()
{
    const auto read = readArticles(danish, {"byen.txt", {}, "2022-01"});

    QVERIFY(read.has_value());
    QVERIFY(read->front().findings.empty());
}

void TestArticleReader::detectsTheLanguageOfProse()
{
    const auto da = readArticles(danish, {});
    const auto en = readArticles(english, {});
    const auto nothing = readArticles("164", {});

    QVERIFY(da && en && nothing);
    QCOMPARE(da->front().article.language, std::string("da"));
    QVERIFY(da->front().article.languageConfidence > 0.5);
    QCOMPARE(en->front().article.language, std::string("en"));
    QVERIFY(nothing->front().article.language.empty());
}

void TestArticleReader::theDeclaredLanguageGoesBeforeTheDetectedOne()
{
    const auto read = readArticles("language: da-DK\n\n" + english, {});

    QVERIFY(read.has_value());
    QCOMPARE(read->front().article.language, std::string("da"));
    QVERIFY(hasFinding(read->front(), "language-conflict"));
    QVERIFY(read->front().article.languageConfidence < 0.5);
}

void TestArticleReader::theLanguageOptionGoesBeforeBoth()
{
    const auto read = readArticles("language: da\n\n" + english, {{}, "en", {}});

    QVERIFY(read.has_value());
    QCOMPARE(read->front().article.language, std::string("en"));
    QCOMPARE(read->front().article.languageConfidence, 1.0);
    QVERIFY(!hasFinding(read->front(), "language-conflict"));
}

void TestArticleReader::tellsBidiControlsAndKeepsThem()
{
    const std::string text = english + " \xE2\x80\xAE"
                                       "txet\xE2\x81\xA9";
    const auto read = readArticles(text, {});

    QVERIFY(read.has_value());
    QCOMPARE(read->front().article.text, text);
    QCOMPARE(read->front().findings.size(), std::size_t(1));
    const model::Finding &finding = read->front().findings.front();
    QCOMPARE(finding.code, std::string("bidi-control"));
    QCOMPARE(finding.details, std::vector<std::string>{"2"});
    QCOMPARE(finding.range.in(text), std::string_view("\xE2\x80\xAE"));
}

void TestArticleReader::refusesFormatsItCannotRead_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("a feed") << QByteArray("<?xml version=\"1.0\"?><rss><channel/></rss>");
    QTest::newRow("JSON") << QByteArray("{\"a\": 1}");
    QTest::newRow("a list in JSON") << QByteArray("[ {\"a\": 1} ]");
}

void TestArticleReader::refusesFormatsItCannotRead()
{
    QFETCH(QByteArray, bytes);

    const auto read = readArticles(bytes.toStdString(), {"feed", {}, {}});

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::FormatUnknown);
    QCOMPARE(read.error().subject, std::string("feed"));
}

void TestArticleReader::numbersFindings()
{
    const auto read = readArticles(std::string("date 2022-13\n\0", 14) + english, {{}, {}, "2022"});

    QVERIFY(read.has_value());
    QCOMPARE(read->front().findings.size(), std::size_t(2));
    QCOMPARE(read->front().findings[0].code, std::string("nul-removed"));
    QCOMPARE(read->front().findings[0].id.value, std::int64_t(1));
    QCOMPARE(read->front().findings[1].id.value, std::int64_t(2));
}

QTEST_APPLESS_MAIN(TestArticleReader)
#include "tst_article_reader.moc"
