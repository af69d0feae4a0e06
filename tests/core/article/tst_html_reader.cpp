#include "core/article/article_reader.h"
#include "core/article/html/html_reader.h"

#include <QTest>

using article::ReadArticle;
using article::readArticles;

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

std::vector<ReadArticle> readPage(const QString &html)
{
    const auto read = readArticles(html.toStdString(), {"page.html", {}, {}});
    return read ? *read : std::vector<ReadArticle>(1);
}

const QString story = QStringLiteral(
    "<p>Broen over Lilleå blev sprængt natten til fredag, oplyser politiet i Nordby, som har spærret begge veje.</p>"
    "<p>Tre soldater blev såret, siger en talsmand for hæren, og én af dem er i livsfare på sygehuset i Sønderby.</p>");
const QString storyText = QStringLiteral(
    "Broen over Lilleå blev sprængt natten til fredag, oplyser politiet i Nordby, som har spærret begge veje.\n\n"
    "Tre soldater blev såret, siger en talsmand for hæren, og én af dem er i livsfare på sygehuset i Sønderby.");

} // namespace

class TestHtmlReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsPagesByTheirContent_data();
    void knowsPagesByTheirContent();
    void findsTheStoryAmongEverythingElse();
    void takesTheBodyThatThePageMarks();
    void readsCaptionsWithCredit();
    void foldsACaptionThatIsShownTwice();
    void readsOpenGraph();
    void readsJsonLdInEveryShape_data();
    void readsJsonLdInEveryShape();
    void takesTheArticleBodyWhenThePageShowsNoStory();
    void prefersTheParagraphsOfThePageToTheSameWordsWithoutThem();
    void givesAnArticleForEachEntryOfALiveBlog();
    void tellsJsonLdThatIsNoJson();
    void readsDatesOfMetadata_data();
    void readsDatesOfMetadata();
    void keepsScriptsAndAddressesOut();
    void refusesAPageWithoutText();
};

void TestHtmlReader::knowsPagesByTheirContent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isPage");

    QTest::newRow("doctype") << QStringLiteral("\n<!DOCTYPE html>") << true;
    QTest::newRow("a comment first") << QStringLiteral("<!-- saved from x --><HTML>") << true;
    QTest::newRow("XHTML") << QStringLiteral("<?xml version=\"1.0\"?>\n<html>") << true;
    QTest::newRow("a fragment") << QStringLiteral("<p>Byen</p>") << true;
    QTest::newRow("a feed") << QStringLiteral("<?xml version=\"1.0\"?><rss>") << false;
    QTest::newRow("prose") << QStringLiteral("Byen <p>") << false;
    QTest::newRow("a quote mark") << QStringLiteral("<<Vi bliver>> siger han") << false;
}

void TestHtmlReader::knowsPagesByTheirContent()
{
    QFETCH(QString, text);

    QTEST(article::HtmlReader().recognises(text.toStdString()), "isPage");
}

void TestHtmlReader::findsTheStoryAmongEverythingElse()
{
    const auto read = readPage(
        QStringLiteral("<!doctype html><html lang=da><head><title>Bro sprængt - "
                       "Fjordposten</title><style>p{color:red}</style></head><body>"
                       "<nav><ul><li><a href=/>Forside</a><li><a href=/vejr>Vejr, sport, kultur, debat og meget "
                       "mere</a></ul></nav>"
                       "<div class=\"cookie-banner\"><p>Vi bruger cookies, små filer, for at huske dig, og du kan sige "
                       "nej.</p></div>"
                       "<div class=wrap><article><h1>Bro sprængt</h1><div class=\"share\">Del på Ugle</div>") +
        story +
        QStringLiteral("<p><a href=/x>Læs også: Sådan blev broen bygget i 1935</a></p>"
                       "<div class=\"related-articles\"><p>Her er ti andre artikler, som du måske vil læse, hvis du "
                       "har tid.</p></div>"
                       "<script>alert('x, y, z')</script></article></div>"
                       "<aside><p>Annonce, annonce, annonce, annonce, annonce, annonce, annonce, annonce</p></aside>"
                       "<footer><p>Fjordposten, Havnegade 1, Nordby, alle rettigheder forbeholdes, ring til "
                       "os.</p></footer></body></html>"));

    QCOMPARE(shown(read.front().article.text), storyText);
    QCOMPARE(shown(read.front().article.title), QStringLiteral("Bro sprængt"));
    QCOMPARE(shown(read.front().article.language), QStringLiteral("da"));
    QVERIFY(read.front().article.captions.empty());
}

void TestHtmlReader::takesTheBodyThatThePageMarks()
{
    const auto read = readPage(
        QStringLiteral("<body><div class=content><p>Noget andet, som er langt, meget langt, og som står først, "
                       "men ikke er artiklen, for den står nedenfor.</p></div><div itemprop=articleBody>") +
        story + QStringLiteral("</div>"));

    QCOMPARE(shown(read.front().article.text), storyText);
}

void TestHtmlReader::readsCaptionsWithCredit()
{
    const auto read = readPage(
        QStringLiteral("<article>") + story +
        QStringLiteral("<figure><img src=\"file:///etc/passwd\"><figcaption>Broen,\n som den så ud i går."
                       " <span class=\"photo-credit\">Foto: Ida Berg</span></figcaption></figure>"
                       "<p>Ingen har taget ansvaret for angrebet, men borgmesteren er ikke i tvivl.</p></article>"));

    const model::Article &article = read.front().article;
    QCOMPARE(article.captions.size(), std::size_t(1));
    const model::Caption &caption = article.captions.front();
    QCOMPARE(shown(caption.text), QStringLiteral("Broen, som den så ud i går."));
    QCOMPARE(shown(caption.credit), QStringLiteral("Foto: Ida Berg"));
    QCOMPARE(caption.range.in(article.text), std::string_view(caption.text));
    QCOMPARE(caption.creditRange.in(article.text), std::string_view(caption.credit));
    QVERIFY(article.text.ends_with("\n\nIngen har taget ansvaret for angrebet, men borgmesteren er ikke i tvivl."));
    QCOMPARE(caption.id.value, std::int64_t(1));
}

void TestHtmlReader::foldsACaptionThatIsShownTwice()
{
    const QString figure = QStringLiteral("<figure><figcaption>Broen fra luften</figcaption></figure>");
    const auto read = readPage(QStringLiteral("<article>") + figure + story + figure + QStringLiteral("</article>"));

    const model::Article &article = read.front().article;
    QCOMPARE(article.captions.size(), std::size_t(1));
    QCOMPARE(article.captions.front().duplicates.size(), std::size_t(1));
    QCOMPARE(article.captions.front().duplicates.front().in(article.text), std::string_view("Broen fra luften"));
}

void TestHtmlReader::readsOpenGraph()
{
    const auto read = readPage(QStringLiteral(
        "<html lang=\"en-GB\"><head><meta property=\"og:title\" content=\"Bridge &amp; road blown up | The Ferry\">"
        "<meta property=\"og:site_name\" content=\"The Ferry\"><meta name=author content=\"Ann Lee\">"
        "<meta property=\"article:published_time\" content=\"2022-01-07T23:30:00+06:00\">"
        "<link rel=canonical href=\"https://example.org/bridge\"></head><body>"
        "<p>The bridge over the river was blown up on Friday, police said, and nobody has said why it was done.</p>"));

    const model::Article &article = read.front().article;
    QCOMPARE(shown(article.title), QStringLiteral("Bridge & road blown up"));
    QCOMPARE(shown(article.publisher), QStringLiteral("The Ferry"));
    QCOMPARE(shown(article.author), QStringLiteral("Ann Lee"));
    QCOMPARE(shown(article.published), QStringLiteral("2022-01-07"));
    QCOMPARE(article.publishedFrom, model::PublishedFrom::Metadata);
    QCOMPARE(shown(article.url), QStringLiteral("https://example.org/bridge"));
    QCOMPARE(shown(article.language), QStringLiteral("en"));
}

void TestHtmlReader::readsJsonLdInEveryShape_data()
{
    QTest::addColumn<QString>("json");

    const QString article = QString::fromUtf8(
        R"({"@context":"https://schema.org","@type":"NewsArticle","headline":"Bro &quot;sprængt&quot;",)"
        R"("datePublished":"2022-01-07T08:00:00Z","author":[{"@type":"Person","name":"Ida Berg"},{"name":"Bo Lund"}],)"
        R"("publisher":{"@type":"Organization","name":"Fjordposten"},"mainEntityOfPage":{"@id":"https://example.org/bro"},"inLanguage":"da-DK"})");
    QTest::newRow("an object") << article;
    QTest::newRow("a list") << QStringLiteral("[{\"@type\":\"WebSite\",\"name\":\"x\"},%1]").arg(article);
    QTest::newRow("a graph") << QStringLiteral("{\"@graph\":[{\"@type\":\"BreadcrumbList\"},%1]}").arg(article);
    QTest::newRow("the main entity of a page")
        << QStringLiteral("{\"@type\":\"WebPage\",\"mainEntity\":%1}").arg(article);
    QTest::newRow("a trailing comma") << QStringLiteral("[%1,]").arg(article);
    QTest::newRow("a bare line break in a string")
        << QString(article).replace(QStringLiteral("Ida Berg"), QStringLiteral("Ida\nBerg"));
    QTest::newRow("several types") << QString(article).replace(
        QStringLiteral("\"NewsArticle\""), QStringLiteral("[\"CreativeWork\",\"ReportageNewsArticle\"]"));
}

void TestHtmlReader::readsJsonLdInEveryShape()
{
    QFETCH(QString, json);

    const auto read = readPage(QStringLiteral("<html><head><meta property=og:title content=Andet>"
                                              "<script type=\"application/ld+json\">%1</script></head><body>%2")
                                   .arg(json, story));

    const model::Article &article = read.front().article;
    QCOMPARE(shown(article.title), QStringLiteral("Bro \"sprængt\""));
    QCOMPARE(shown(article.author), QStringLiteral("Ida Berg, Bo Lund"));
    QCOMPARE(shown(article.publisher), QStringLiteral("Fjordposten"));
    QCOMPARE(shown(article.published), QStringLiteral("2022-01-07"));
    QCOMPARE(shown(article.url), QStringLiteral("https://example.org/bro"));
    QCOMPARE(shown(article.language), QStringLiteral("da"));
    QCOMPARE(shown(article.text), storyText);
}

void TestHtmlReader::takesTheArticleBodyWhenThePageShowsNoStory()
{
    const auto read = readPage(
        QStringLiteral("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":"
                       "\"Broen er v&aelig;k.\\n\\nHæren &amp; politiet leder.\"}</script><body><p>Log ind</p>"));

    QCOMPARE(shown(read.front().article.text), QStringLiteral("Broen er væk.\n\nHæren & politiet leder."));
}

void TestHtmlReader::prefersTheParagraphsOfThePageToTheSameWordsWithoutThem()
{
    const QString flat = QString(storyText).replace(QStringLiteral("\n\n"), QStringLiteral(" "));
    const auto read = readPage(
        QStringLiteral("<script type=\"application/ld+json\">{\"@type\":\"Article\",\"articleBody\":\"%1\"}</script>"
                       "<article>%2</article>")
            .arg(flat, story));

    QCOMPARE(shown(read.front().article.text), storyText);
}

void TestHtmlReader::givesAnArticleForEachEntryOfALiveBlog()
{
    const auto read = readPage(QString::fromUtf8(
        R"(<script type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Krisen time for time","publisher":{"name":"Fjordposten"},
        "liveBlogUpdate":[{"headline":"Skud hørt","datePublished":"2022-01-06T21:00:00Z","articleBody":"Der er hørt skud."},
        {"datePublished":"2022-01-07T06:00:00Z","articleBody":"Lufthavnen er lukket."}]}</script><p>x)"));

    QCOMPARE(read.size(), std::size_t(2));
    QCOMPARE(shown(read[0].article.title), QStringLiteral("Skud hørt"));
    QCOMPARE(shown(read[0].article.published), QStringLiteral("2022-01-06"));
    QCOMPARE(shown(read[1].article.title), QStringLiteral("Krisen time for time"));
    QCOMPARE(shown(read[1].article.text), QStringLiteral("Lufthavnen er lukket."));
    QCOMPARE(shown(read[1].article.publisher), QStringLiteral("Fjordposten"));
}

void TestHtmlReader::tellsJsonLdThatIsNoJson()
{
    const auto read = readPage(QStringLiteral("<script type=\"application/ld+json\">{oops</script><article>") + story);

    QCOMPARE(read.front().findings.size(), std::size_t(1));
    QCOMPARE(read.front().findings.front().code, std::string("json-ld-invalid"));
}

void TestHtmlReader::readsDatesOfMetadata_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("published");
    QTest::addColumn<int>("findings");

    QTest::newRow("a day") << QStringLiteral("2022-01-07") << QStringLiteral("2022-01-07") << 0;
    QTest::newRow("a month") << QStringLiteral("2022-01") << QStringLiteral("2022-01") << 0;
    QTest::newRow("a blank before the clock")
        << QStringLiteral("2022-01-07 23:59:59") << QStringLiteral("2022-01-07") << 0;
    QTest::newRow("as in mail") << QStringLiteral("Fri, 07 Jan 2022 12:00:00 GMT") << QStringLiteral("2022-01-07") << 0;
    QTest::newRow("no day of the calendar") << QStringLiteral("2022-02-30") << QString() << 1;
    QTest::newRow("words") << QStringLiteral("i fredags") << QString() << 1;
}

void TestHtmlReader::readsDatesOfMetadata()
{
    QFETCH(QString, written);

    const auto read =
        readPage(QStringLiteral("<html lang=da><meta name=date content=\"%1\"><body>%2").arg(written, story));

    QTEST(shown(read.front().article.published), "published");
    QTEST(static_cast<int>(read.front().findings.size()), "findings");
}

void TestHtmlReader::keepsScriptsAndAddressesOut()
{
    const auto read =
        readPage(QStringLiteral(
                     "<base href=\"file:///\"><link rel=canonical href=\"javascript:alert(1)\">"
                     "<article><iframe src=\"https://example.org\"></iframe><object data=\"/etc/passwd\">y</object>") +
                 story +
                 QStringLiteral("<p hidden>skjult tekst, som ingen kan se, og som er lang nok</p>"
                                "<p style=\"display:none\">også skjult tekst, som ingen kan se på siden</p>"));

    QCOMPARE(shown(read.front().article.text), storyText);
    QVERIFY(read.front().article.url.empty());
}

void TestHtmlReader::refusesAPageWithoutText()
{
    const auto read = readArticles("<html><body><script>x()</script><img src=a></body></html>", {"page.html", {}, {}});

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, base::ErrorCode::FileEmpty);
}

QTEST_APPLESS_MAIN(TestHtmlReader)
#include "tst_html_reader.moc"
