#include "core/article/html/html_document.h"
#include "core/article/html/html_prune.h"

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
    void boundsTheDepthOfHostilePages_data();
    void boundsTheDepthOfHostilePages();
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

void TestHtmlPrune::boundsTheDepthOfHostilePages_data()
{
    QTest::addColumn<QByteArray>("html");

    const auto row = [](const char *name, const std::string &html) {
        QTest::newRow(name) << QByteArray::fromStdString(html);
    };
    row("nested div", repeated("<div>", 75000));
    row("nested lists", repeated("<ul><li>", 25000));
    row("nested definitions", repeated("<dd><li>", 25000));
    row("nested tables", repeated("<table><tr><td>", 12000));
    row("unclosed formatting", repeated("<b><p>", 25000));
    row("formatting that is never the same", distinctFonts(10000));
    row("nested links", repeated("<div><a href=x>y", 12000));
    row("attributes", manyAttributes(50000));
    row("unclosed scripts", repeated("<script", 25000) + repeated("</", 25000));
    row("unclosed drawings", repeated("<svg>", 25000));
    row("nested unknown elements", repeated("<x-y>", 50000));
    row("nested quotes", repeated("<blockquote><p>", 25000));
    row("entities", repeated("&amp;&#x1F600;", 50000));
}

void TestHtmlPrune::boundsTheDepthOfHostilePages()
{
    QFETCH(QByteArray, html);

    // Unpruned, some of these keep the tree builder busy for minutes: this test would meet its time limit.
    const article::HtmlDocument document(pruneHtml(html.toStdString()).html);

    QVERIFY(depthOf(document.root()) < 4000);
}

QTEST_APPLESS_MAIN(TestHtmlPrune)
#include "tst_html_prune.moc"
