#include "app/render/file/svg_device.h"
#include "app/render/picture/figure.h"
#include "tests/app/render/picture_fixture.h"

#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtGui/QPainter>
#include <QtTest/QTest>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using render::ImageExporter;
using render::PictureFormat;
using render::PictureGroup;
using render::SvgDevice;

namespace {

/// A group of an SVG with what it says.
struct ReadGroup
{
    QString id;
    QString kind;
    QString event;
    QString title;
    QString description;
    QString link;
    QString words; ///< of all its texts
};

/// Empty if the SVG is not well-formed.
QList<ReadGroup> groupsOf(const QByteArray &svg)
{
    QList<ReadGroup> groups;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        if (reader.name() == u"g")
            groups.append({attributes.value(u"id"_s).toString(),
                           attributes.value(u"class"_s).toString(),
                           attributes.value(u"data-event"_s).toString(),
                           {},
                           {},
                           {},
                           {}});
        else if (reader.name() == u"title" && !groups.isEmpty())
            groups.last().title = reader.readElementText();
        else if (reader.name() == u"desc" && !groups.isEmpty())
            groups.last().description = reader.readElementText();
        else if (reader.name() == u"a" && !groups.isEmpty())
            groups.last().link = attributes.value(u"http://www.w3.org/1999/xlink"_s, u"href"_s).toString();
        else if (reader.name() == u"text" && !groups.isEmpty())
            groups.last().words += reader.readElementText();
    }
    return reader.hasError() ? QList<ReadGroup>() : groups;
}

QByteArray svgOf(const render::PictureContent &content, const render::PictureStyle &style)
{
    return ImageExporter(content, style).bytes(PictureFormat::Svg).value_or(QByteArray());
}

const ReadGroup *find(const QList<ReadGroup> &groups, const QString &id)
{
    const auto found = std::ranges::find(groups, id, &ReadGroup::id);
    return found == groups.end() ? nullptr : &*found;
}

/// One event whose every word comes from somebody who means ill.
render::PictureContent hostilePicture(const std::string &words, const std::string &url)
{
    TimelineFixture fixture;
    model::Statement statement;
    statement.speaker.name = words;
    const base::EventId event = fixture.add(statement, words, "2022-01-07");
    fixture.setPhoto(event, words, words);
    fixture.setUrl(event, url);
    render::PictureContent content = support::bridgePicture();
    content.index = fixture.index();
    content.lookup = fixture.lookup();
    content.title = QString::fromStdString(words);
    return content;
}

} // namespace

class TestSvgDevice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesEveryEventThatIsDrawn();
    void saysOfEachMarkWhatItIs();
    void givesEveryGroupAnIdOfItsOwn();
    void drawsTheSameWithGroupsAsWithout();
    void leavesOutEmptyGroups();
    void needsNoClipping();
    void holdsOnlyWhatAClipShows();
    void leadsToTheWebOnly_data();
    void leadsToTheWebOnly();
    void staysWholeWithHostileWords_data();
    void staysWholeWithHostileWords();
    void dropsWhatXmlForbids();
    void closesShapesAndKeepsLinesOpen();
};

void TestSvgDevice::namesEveryEventThatIsDrawn()
{
    const QList<ReadGroup> groups = groupsOf(svgOf(support::bridgePicture(), support::pictureStyle()));
    QVERIFY(!groups.isEmpty());
    std::set<QString> named;
    for (const ReadGroup &group : groups) {
        if (group.kind == u"event")
            named.insert(group.event);
    }
    QCOMPARE(named, (std::set<QString>{u"1"_s, u"2"_s, u"3"_s}));
    // Outside the span nothing is drawn, and nothing is named.
    render::PictureContent part = support::bridgePicture();
    part.span = {base::CivilDate{2022, 2, 5}.midnight(), base::CivilDate{2022, 2, 9}.midnight()};
    const QList<ReadGroup> none = groupsOf(svgOf(part, support::pictureStyle()));
    QVERIFY(!none.isEmpty());
    QVERIFY(std::ranges::none_of(none, [](const ReadGroup &group) { return !group.event.isEmpty(); }));
}

void TestSvgDevice::saysOfEachMarkWhatItIs()
{
    render::PictureStyle style = support::pictureStyle();
    style.parts.footnotes = true;
    const QList<ReadGroup> groups = groupsOf(svgOf(support::bridgePicture(), style));
    const ReadGroup *statement = find(groups, u"event-1"_s);
    QVERIFY(statement != nullptr);
    QVERIFY2(statement->title.startsWith(u"Karen Holm: »Broen er lukket«"_s), qPrintable(statement->title));
    QVERIFY2(statement->words.contains(u"»Broen er lukket«"_s), qPrintable(statement->words));
    for (const QString &part : {u"Friday 7 January 2022"_s, u"Broen er lukket"_s, u"Says so: Karen Holm"_s,
                                u"Broen ved floden"_s, u"Færgen på vej ind i havnen. (photo: MAJ LUND)"_s})
        QVERIFY2(statement->description.contains(part), qPrintable(statement->description));
    const ReadGroup *bars = find(groups, u"event-3-time"_s);
    QVERIFY(bars != nullptr);
    QCOMPARE(bars->event, u"3"_s);
    QVERIFY(!bars->title.isEmpty());
    const ReadGroup *note = find(groups, u"note-1"_s);
    QVERIFY(note != nullptr);
    QCOMPARE(note->event, u"1"_s);
    QVERIFY2(note->words.contains(u"Broen er lukket"_s), qPrintable(note->words));
}

void TestSvgDevice::givesEveryGroupAnIdOfItsOwn()
{
    render::PictureStyle style = support::pictureStyle();
    style.parts.footnotes = true;
    std::set<QString> ids;
    const QList<ReadGroup> groups = groupsOf(svgOf(support::bridgePicture(), style));
    for (const ReadGroup &group : groups)
        QVERIFY2(ids.insert(group.id).second, qPrintable(group.id));
    for (const QString &id : {u"heading"_s, u"legend"_s, u"photos"_s, u"last-line"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
}

void TestSvgDevice::drawsTheSameWithGroupsAsWithout()
{
    const QString program = QStandardPaths::findExecutable(u"rsvg-convert"_s);
    if (program.isEmpty())
        QSKIP("rsvg-convert is not installed");
    QTemporaryDir folder;
    const QString svg = folder.filePath(u"a.svg"_s);
    const QString png = folder.filePath(u"a.png"_s);
    const ImageExporter exporter(support::bridgePicture(), support::pictureStyle());
    QVERIFY(exporter.write(svg.toStdString(), PictureFormat::Svg).has_value());
    QCOMPARE(QProcess::execute(program, {u"-o"_s, png, svg}), 0);
    const QImage read = QImage(png).convertToFormat(QImage::Format_RGB32);
    const QImage own =
        QImage::fromData(*exporter.bytes(PictureFormat::Png), "PNG").convertToFormat(QImage::Format_RGB32);
    QCOMPARE(read.size(), own.size());
    // Letters are smoothed in other ways; bars, bands and grid are the same.
    int different = 0;
    for (int y = 0; y < own.height(); ++y) {
        for (int x = 0; x < own.width(); ++x)
            different += std::abs(qGray(own.pixel(x, y)) - qGray(read.pixel(x, y))) > 60 ? 1 : 0;
    }
    QVERIFY2(different < own.width() * own.height() / 200, qPrintable(QString::number(different)));
}

void TestSvgDevice::leavesOutEmptyGroups()
{
    SvgDevice device({300, 200});
    QPainter painter(&device);
    device.begin({u"empty"_s, u"x"_s, {}, u"a title"_s});
    device.end();
    device.begin({u"full"_s, u"x"_s});
    painter.fillRect(QRect(1, 2, 3, 4), Qt::red);
    device.end();
    painter.end();
    const QList<ReadGroup> groups = groupsOf(device.document({}, 1));
    QCOMPARE(groups.size(), 1);
    QCOMPARE(groups.front().id, u"full"_s);
    QVERIFY(device.element({}, 1).contains(R"(<rect x="1" y="2" width="3" height="4" fill="#ff0000"/>)"));
}

void TestSvgDevice::needsNoClipping()
{
    const QByteArray svg = svgOf(support::bridgePicture(), support::pictureStyle());
    for (const char *foreign : {"clip", "<style", "<script", "<image", "<foreignObject", "NaN"})
        QVERIFY2(!svg.contains(foreign), foreign);
    // Nothing reaches beyond the picture.
    QXmlStreamReader reader(svg);
    int rects = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement() || reader.name() != u"rect")
            continue;
        const auto number = [&](const QString &name) { return reader.attributes().value(name).toDouble(); };
        QVERIFY(number(u"x"_s) >= 0 && number(u"x"_s) + number(u"width"_s) <= 1200);
        QVERIFY(number(u"y"_s) >= 0 && number(u"y"_s) + number(u"height"_s) <= 700);
        ++rects;
    }
    QVERIFY(!reader.hasError());
    QVERIFY(rects > 20);
}

void TestSvgDevice::holdsOnlyWhatAClipShows()
{
    // As for the pages of a PDF: what lies outside the page is not hidden in it either.
    const render::PictureContent content = support::bridgePicture();
    const render::PictureStyle style = support::pictureStyle();
    const render::Figure figure(content, style);
    const auto wordsWithin = [&](QRect clip) {
        SvgDevice device(figure.size());
        QPainter painter(&device);
        painter.setClipRect(clip);
        figure.paint(painter, render::Medium::Vector, &device);
        painter.end();
        return support::textsOf(device.document({}, 1)).join(u'|');
    };
    const QString left = wordsWithin({0, 0, 300, 700});
    const QString right = wordsWithin({900, 0, 300, 700});
    QVERIFY2(left.contains(u"Casualties"_s) && !left.contains(u"Drawn with Dateline"_s), qPrintable(left));
    QVERIFY2(!right.contains(u"Casualties"_s) && right.contains(u"Drawn with Dateline"_s), qPrintable(right));
}

void TestSvgDevice::leadsToTheWebOnly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("link");
    QTest::newRow("https") << u"https://example.org/a?b=1&c=2"_s << u"https://example.org/a?b=1&c=2"_s;
    QTest::newRow("http") << u"http://example.org/"_s << u"http://example.org/"_s;
    QTest::newRow("capital letters") << u"HTTPS://example.org/a"_s << u"https://example.org/a"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("data") << u"data:text/html,<script>alert(1)</script>"_s << QString();
    QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
    QTest::newRow("no scheme") << u"example.org/a"_s << QString();
    QTest::newRow("no host") << u"https:///a"_s << QString();
    QTest::newRow("a quote") << u"https://example.org/\"onclick=\"alert(1)"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestSvgDevice::leadsToTheWebOnly()
{
    QFETCH(QString, url);
    QFETCH(QString, link);
    const QByteArray svg = svgOf(hostilePicture("Broen er lukket", url.toStdString()), support::pictureStyle());
    const QList<ReadGroup> groups = groupsOf(svg);
    const ReadGroup *event = find(groups, u"event-1"_s);
    QVERIFY(event != nullptr);
    QCOMPARE(event->link, link);
    QCOMPARE(svg.contains("<a "), !link.isEmpty());
}

void TestSvgDevice::staysWholeWithHostileWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("kept"); ///< of them, in the title
    QTest::newRow("markup") << u"</title></g></svg><script>alert(1)</script>"_s
                            << u"</title></g></svg><script>alert(1)</script>"_s;
    QTest::newRow("attributes") << u"\" onload=\"alert(1)\" x='"_s << u"\" onload=\"alert(1)\" x='"_s;
    QTest::newRow("entities") << u"&lt;b&gt; &#0; &nosuch; ]]>"_s << u"&lt;b&gt; &#0; &nosuch; ]]>"_s;
    QTest::newRow("control characters") << u"a\u0001b\u0008c\u001Bd\u007Fe"_s << u"abcde"_s;
    QTest::newRow("no characters") << QString(u"a\uFFFEb\uFFFFc"_s) << u"abc"_s;
    QTest::newRow("bidi") << u"a\u202Eb\u2066c\u200Fd\u061Ce"_s << u"abcde"_s;
    QTest::newRow("placeholders") << u"%1 %2 %n %%"_s << u"%1 %2 %n %%"_s;
}

void TestSvgDevice::staysWholeWithHostileWords()
{
    QFETCH(QString, words);
    QFETCH(QString, kept);
    render::PictureStyle style = support::pictureStyle();
    style.parts.footnotes = true;
    style.parts.captions = true;
    const QByteArray svg = svgOf(hostilePicture(words.toStdString(), {}), style);
    const QList<ReadGroup> groups = groupsOf(svg);
    QVERIFY2(!groups.isEmpty(), "not well-formed");
    const ReadGroup *event = find(groups, u"event-1"_s);
    QVERIFY(event != nullptr);
    QVERIFY2(event->title.contains(kept), qPrintable(event->title));
    QVERIFY(!svg.contains("\u202E"));
    std::set<QString> known{u"svg"_s, u"g"_s, u"title"_s, u"desc"_s, u"rect"_s, u"path"_s, u"text"_s};
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        QVERIFY2(known.contains(reader.name().toString()), qPrintable(reader.name().toString()));
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            QVERIFY2(!attribute.name().startsWith(u"on"), qPrintable(attribute.name().toString()));
    }
}

void TestSvgDevice::dropsWhatXmlForbids()
{
    QCOMPARE(render::xmlText(u"a<b>&\"c"_s), u"a&lt;b&gt;&amp;&quot;c"_s);
    QCOMPARE(render::xmlText(u"a\tb\nc\rd"_s), u"a b\ncd"_s);
    QCOMPARE(render::xmlText(u"a\u0085b\u0000c"_s), u"abc"_s);
    QCOMPARE(render::xmlText(QString(QChar(0xD800)) + u'x'), u"\uFFFDx"_s);
    QCOMPARE(render::xmlText(u"\U0001F600 \u0430"_s), u"\U0001F600 \u0430"_s);
}

void TestSvgDevice::closesShapesAndKeepsLinesOpen()
{
    SvgDevice device({300, 200});
    QPainter painter(&device);
    painter.setBrush(Qt::blue);
    painter.drawPolygon(QPolygonF({{0, 0}, {10, 0}, {5, 8}}));
    painter.translate(20, 0);
    painter.drawPolyline(QPolygonF({{0, 0}, {10, 0}, {5, 8}}));
    painter.end();
    const QByteArray svg = device.element({}, 1);
    QVERIFY2(svg.contains(R"(d="M0 0L10 0L5 8L0 0Z")"), svg.constData());
    QVERIFY2(svg.contains(R"(d="M20 0L30 0L25 8" fill="none")"), svg.constData());
}

QTEST_MAIN(TestSvgDevice)
#include "tst_svg_device.moc"
