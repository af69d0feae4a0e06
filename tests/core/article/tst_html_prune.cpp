#include "core/article/html/html_document.h"
#include "core/article/html/html_prune.h"

#include <QElapsedTimer>
#include <QTest>

using article::pruneHtml;

namespace {

std::string repeated(std::string_view piece, int count)
{
    std::string result;
    for (int i = 0; i < count; ++i)
        result += piece;
    return result;
}

std::string distinctFonts(int count)
{
    std::string result;
    for (int i = 0; i < count; ++i)
        result += "<font a" + std::to_string(i) + "=1><p>x";
    return result;
}

std::string manyAttributes(int count)
{
    std::string result = "<p ";
    for (int i = 0; i < count; ++i)
        result += 'a' + std::to_string(i) + "=1 ";
    return result + ">x";
}

int depthOf(const GumboNode &node)
{
    int deepest = 0;
    for (const GumboNode *child : article::childrenOf(node))
        deepest = std::max(deepest, depthOf(*child));
    return deepest + 1;
}

} // namespace

class TestHtmlPrune : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndDropsMarkup_data();
    void keepsAndDropsMarkup();
    void boundsDepthAndTime_data();
    void boundsDepthAndTime();
};

void TestHtmlPrune::keepsAndDropsMarkup_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("pruned");

    const auto row = [](const char *name, const char *html, const char *pruned) {
        QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(pruned);
    };
    row("paragraphs", "<p class='x'>en</p><p>to", "<p class='x'>en</p><p>to");
    row("doctype", "<!DOCTYPE html><html>", "<!DOCTYPE html><html>");
    row("a comment", "a<!-- <p>x</p> -->b", "ab");
    row("the shortest comment", "a<!-->b", "ab");
    row("an unclosed comment", "a<!-- b", "a");
    row("a script", "a<script>if (a<b) document.write('<p>x')</script >b", "ab");
    row("an unclosed script", "a<script>b", "a");
    row("a style", "a<STYLE>p{}</style>b", "ab");
    row("JSON-LD", "<script type='application/ld+json'>{\"a\":1}</script>x",
        "<script type=\"application/ld+json\">{\"a\":1}</script>x");
    row("formatting", "<b>en</b> <i>to</I>", "en to");
    row("a bracket in a value", "<p title=\"a>b\">x</p>", "<p title=\"a>b\">x</p>");
    row("a bracket in the prose", "3 < 4", "3 &lt; 4");
    row("an end tag of nothing", "a</div>b", "ab");
    row("a drawing", "a<svg><title>x</title></svg>b", "ab");
    row("an unclosed drawing", "a<svg>b", "ab");
    row("title holds text", "<title>a <b> c</title>", "<title>a <b> c</title>");
}

void TestHtmlPrune::keepsAndDropsMarkup()
{
    QFETCH(QString, html);

    QTEST(QString::fromStdString(pruneHtml(html.toStdString()).html), "pruned");
}

void TestHtmlPrune::boundsDepthAndTime_data()
{
    QTest::addColumn<QByteArray>("html");

    const auto row = [](const char *name, const std::string &html) {
        QTest::newRow(name) << QByteArray::fromStdString(html);
    };
    row("nested div", repeated("<div>", 300000));
    row("nested lists", repeated("<ul><li>", 100000));
    row("nested definitions", repeated("<dd><li>", 100000));
    row("nested tables", repeated("<table><tr><td>", 50000));
    row("unclosed formatting", repeated("<b><p>", 100000));
    row("formatting that is never the same", distinctFonts(30000));
    row("nested links", repeated("<div><a href=x>y", 50000));
    row("attributes", manyAttributes(200000));
    row("unclosed scripts", repeated("<script", 100000) + repeated("</", 100000));
    row("unclosed drawings", repeated("<svg>", 100000));
    row("nested unknown elements", repeated("<x-y>", 200000));
    row("nested quotes", repeated("<blockquote><p>", 100000));
    row("entities", repeated("&amp;&#x1F600;", 200000));
}

void TestHtmlPrune::boundsDepthAndTime()
{
    QFETCH(QByteArray, html);

    QElapsedTimer timer;
    timer.start();
    const article::HtmlDocument document(pruneHtml(html.toStdString()).html);

    QVERIFY(depthOf(document.root()) < 4000);
    // The bound of reliability for any hostile input; the tree builder alone takes minutes for some of these.
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_APPLESS_MAIN(TestHtmlPrune)
#include "tst_html_prune.moc"
