#include "tests/app/render/picture_fixture.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using render::ImageExporter;
using render::PictureFormat;

namespace {

QByteArray page(const render::PictureContent &content)
{
    return ImageExporter(content, support::pictureStyle()).bytes(PictureFormat::Html).value_or(QByteArray());
}

/// What stands between the only begin and the only end; empty if there is not exactly one.
QByteArray between(const QByteArray &text, const QByteArray &begin, const QByteArray &end)
{
    if (text.count(begin) != 1 || text.count(end) != 1)
        return {};
    const qsizetype from = text.indexOf(begin) + begin.size();
    return text.mid(from, text.indexOf(end) - from);
}

render::PictureContent hostilePicture()
{
    TimelineFixture fixture;
    model::Statement statement;
    statement.speaker.name = "</script><script>alert(1)</script>";
    const base::EventId event = fixture.add(statement, "</svg><img src=x onerror=alert(2)>", "2022-01-07");
    fixture.setUrl(event, "javascript:alert(3)");
    render::PictureContent content = support::bridgePicture();
    content.index = fixture.index();
    content.lookup = fixture.lookup();
    content.title = u"</title><script>alert(4)</script>"_s;
    return content;
}

} // namespace

class TestHtmlPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheDrawing();
    void runsItsOwnScriptAlone();
    void fetchesNothing();
    void saysWhoMadeIt();
    void keepsHostileWordsAsWords();
};

void TestHtmlPage::holdsTheDrawing()
{
    const QByteArray html = page(support::bridgePicture());
    QVERIFY(html.startsWith("<!DOCTYPE html>"));
    QCOMPARE(html.count("<svg "), 1);
    QVERIFY(!html.contains("<?xml"));
    QVERIFY(html.contains(R"(<g id="event-1" class="event" data-event="1">)"));
    const QString text = QString::fromUtf8(html);
    QVERIFY(text.contains(u"»Broen er lukket«"_s));
    QVERIFY(text.contains(u"<title>Broen &amp; havnen</title>"_s));
    QVERIFY(html.contains(R"(<html lang="en-GB">)"));
}

void TestHtmlPage::runsItsOwnScriptAlone()
{
    const QByteArray html = page(support::bridgePicture());
    const QByteArray script = between(html, "<script>", "</script>");
    const QByteArray style = between(html, "<style>", "</style>");
    QVERIFY(!script.isEmpty());
    QVERIFY(!style.isEmpty());
    const auto digest = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
    };
    const QByteArray policy =
        between(html, "http-equiv=\"Content-Security-Policy\" content=\"", "\">\n<meta name=\"viewport");
    QCOMPARE(policy, "default-src 'none'; style-src 'sha256-" + digest(style) + "'; script-src 'sha256-" +
                         digest(script) + "'; base-uri 'none'; form-action 'none'");
    // The policy allows none of these, so none may be needed.
    for (const char *foreign : {" style=\"", " onclick", "innerHTML", "eval("})
        QVERIFY2(!html.contains(foreign), foreign);
}

void TestHtmlPage::fetchesNothing()
{
    const QString html = QString::fromUtf8(page(support::bridgePicture()));
    static const QRegularExpression address(u"(src=|@import|url\\(|<link|https?://[^\"'\\s<]*)"_s);
    for (auto found = address.globalMatch(html); found.hasNext();) {
        const QString text = found.next().captured();
        QVERIFY2(text == u"http://www.w3.org/2000/svg" || text == u"http://www.w3.org/1999/xlink", qPrintable(text));
    }
}

void TestHtmlPage::saysWhoMadeIt()
{
    const QByteArray html = page(support::bridgePicture());
    QVERIFY(html.contains(R"(<meta name="generator" content="Dateline">)"));
    QVERIFY(html.contains("Made with Dateline"));
}

void TestHtmlPage::keepsHostileWordsAsWords()
{
    const QByteArray html = page(hostilePicture());
    QCOMPARE(html.count("<script"), 1);
    QCOMPARE(html.count("</script"), 1);
    QCOMPARE(html.count("</svg"), 1);
    QVERIFY(!html.contains("<img"));
    QVERIFY(!html.contains("javascript:"));
    QVERIFY(html.contains("&lt;/script&gt;&lt;script&gt;alert(1)"));
}

QTEST_MAIN(TestHtmlPage)
#include "tst_html_page.moc"
