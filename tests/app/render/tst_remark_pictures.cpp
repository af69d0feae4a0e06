#include "tests/app/render/picture_fixture.h"

#include <QtGui/QImage>
#include <QtTest/QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using render::ImageExporter;
using render::PictureFormat;
using render::Theme;
using render::ThemeName;

namespace {

model::Remark ceasefire()
{
    return {base::RemarkId{7},
            model::RemarkShape::Span,
            "Ceasefire <1>",
            "2022-01-09/2022-01-11",
            model::PersonColour::Green,
            {},
            {}};
}

/// The bridge and the harbour with a note of each shape, or without.
render::PictureContent content(bool withNotes = true)
{
    TimelineFixture fixture;
    fixture.addEvent("Broen er lukket", "2022-01-07");
    fixture.addEvent("Havnen genåbnet", "2022-01-13");
    if (withNotes) {
        fixture.addRemark(ceasefire());
        fixture.addRemark({base::RemarkId{8}, model::RemarkShape::Line, "Talks", "2022-01-05T12:00", {}, {}, {}});
        fixture.addRemark({base::RemarkId{9}, model::RemarkShape::Text, "Why then?", "2022-01", {}, {}, {}});
    }
    render::PictureContent content;
    content.index = fixture.index();
    content.lookup = fixture.lookup();
    content.zone = std::make_shared<timeline::UtcZone>();
    return content;
}

render::PictureStyle style(ThemeName theme = ThemeName::Print)
{
    render::PictureStyle style = support::pictureStyle();
    style.theme = theme;
    return style;
}

int pixelsOf(const QImage &image, QColor colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class TestRemarkPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shadesTheLanesInEveryTheme_data();
    void shadesTheLanesInEveryTheme();
    void keepsTheWordsInTheDrawing();
    void namesEachNoteForWhoCannotSee();
    void isInTheHtmlPage();
    void isInThePdf();
    void saysInTheLegendThatNotesHaveNoSource();
    void numbersNoNote();
    void drawsAsManyEventsAsWithoutNotes();
    void growsByTheStrip();
};

void TestRemarkPictures::shadesTheLanesInEveryTheme_data()
{
    QTest::addColumn<int>("theme");
    for (const auto &[name, theme] : {std::pair("light", ThemeName::Light), std::pair("dark", ThemeName::Dark),
                                      std::pair("print", ThemeName::Print)})
        QTest::newRow(name) << static_cast<int>(theme);
}

void TestRemarkPictures::shadesTheLanesInEveryTheme()
{
    QFETCH(int, theme);
    const auto name = static_cast<ThemeName>(theme);
    const Theme colours = Theme::of(name);
    const QColor shade = colours.blended(colours.person(model::PersonColour::Green), render::Blend::Pale,
                                         colours.colour(render::ColourRole::Lane));
    const auto with = QImage::fromData(*ImageExporter(content(), style(name)).bytes(PictureFormat::Png), "PNG");
    const auto without = QImage::fromData(*ImageExporter(content(false), style(name)).bytes(PictureFormat::Png), "PNG");
    QCOMPARE(pixelsOf(without, shade), 0);
    QVERIFY(pixelsOf(with, shade) > 1000);
    QVERIFY(pixelsOf(with, colours.person(model::PersonColour::None)) > 100); // the line through the lanes
}

void TestRemarkPictures::keepsTheWordsInTheDrawing()
{
    const QStringList texts = support::textsOf(*ImageExporter(content(), style()).bytes(PictureFormat::Svg));
    for (const QString &words : {u"Ceasefire <1>"_s, u"Talks"_s, u"Why then?"_s, u"Notes"_s})
        QVERIFY2(texts.contains(words), qPrintable(words + u" in "_s + texts.join(u'|')));
}

void TestRemarkPictures::namesEachNoteForWhoCannotSee()
{
    const QByteArray svg = *ImageExporter(content(), style()).bytes(PictureFormat::Svg);
    QVERIFY(svg.contains("id=\"remark-7\""));
    const QByteArray title = u"<title>Note, shaded span: Ceasefire &lt;1&gt;, 9–11 January 2022</title>"_s.toUtf8();
    QVERIFY2(svg.contains(title), svg.mid(svg.indexOf("remark-7"), 200));
}

void TestRemarkPictures::isInTheHtmlPage()
{
    const QByteArray page = *ImageExporter(content(), style()).bytes(PictureFormat::Html);
    QVERIFY(page.contains("id=\"remark-9\""));
    QVERIFY(page.contains("Why then?"));
    QVERIFY(!page.contains("Ceasefire <1>")); // escaped
}

void TestRemarkPictures::isInThePdf()
{
    const auto with = ImageExporter(content(), style()).bytes(PictureFormat::Pdf);
    const auto without = ImageExporter(content(false), style()).bytes(PictureFormat::Pdf);
    QVERIFY(with && without);
    QVERIFY(with->startsWith("%PDF"));
    QVERIFY(with->size() > without->size());
}

void TestRemarkPictures::saysInTheLegendThatNotesHaveNoSource()
{
    const auto texts = [](bool withNotes) {
        return support::textsOf(*ImageExporter(content(withNotes), style()).bytes(PictureFormat::Svg));
    };
    QVERIFY(texts(true).contains(u"note, not from a source"_s));
    QVERIFY(!texts(false).contains(u"note, not from a source"_s));
}

void TestRemarkPictures::numbersNoNote()
{
    render::PictureStyle numbered = style();
    numbered.parts.footnotes = true;
    const QByteArray svg = *ImageExporter(content(), numbered).bytes(PictureFormat::Svg);
    QCOMPARE(svg.count("class=\"note\""), 2); // of the events
    QVERIFY(support::textsOf(svg).contains(u"Ceasefire <1>"_s));
}

void TestRemarkPictures::drawsAsManyEventsAsWithoutNotes()
{
    const QStringList texts = support::textsOf(*ImageExporter(content(), style()).bytes(PictureFormat::Svg));
    QVERIFY2(texts.filter(u"All 2 events are drawn."_s).size() == 1, qPrintable(texts.join(u'|')));
}

void TestRemarkPictures::growsByTheStrip()
{
    render::PictureStyle high = style();
    high.keepHeight = false;
    const auto height = [&](bool withNotes) {
        return QImage::fromData(*ImageExporter(content(withNotes), high).bytes(PictureFormat::Png), "PNG").height();
    };
    QVERIFY2(height(true) > height(false) + 20, qPrintable(QString::number(height(true) - height(false))));
}

QTEST_MAIN(TestRemarkPictures)
#include "tst_remark_pictures.moc"
