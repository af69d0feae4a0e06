#include "tests/app/render/picture_fixture.h"

#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using render::ImageExporter;
using render::PictureFormat;

namespace {

render::PictureContent content()
{
    return support::bridgePicture();
}

render::PictureStyle style()
{
    return support::pictureStyle();
}

QStringList texts(const QByteArray &svg)
{
    return support::textsOf(svg);
}

bool anyContains(const QStringList &list, const QString &words)
{
    return std::ranges::any_of(list, [&](const QString &text) { return text.contains(words); });
}

} // namespace

class TestImageExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsFormatsByTheEndingOfTheName();
    void makesAPngOfTheAskedSize();
    void keepsWordsAsTextInSvg();
    void saysWhatTheTimesMeanAndWhatIsLeftOut();
    void explainsOnlyWhatOccurs();
    void numbersFootnotesInReadingOrder();
    void givesEachClaimOfAnEventItsFootnote();
    void namesEachPhotoOnceWithItsCredit();
    void findsItsWordsInThePdf();
    void givesTheSameBytesTwice_data();
    void givesTheSameBytesTwice();
    void growsUntilNothingIsLeftOut();
    void magnifiesWordsAndMarks();
    void hasExactlyTheAskedPixels();
    void cutsNoWordsAtOddScales();
    void leavesOutPartsThatAreNotWanted_data();
    void leavesOutPartsThatAreNotWanted();
    void previewsTheSamePicture();
    void refusesAHeightThatOnlyTheLanesDecide();
    void refusesSizesOutOfRange_data();
    void refusesSizesOutOfRange();
    void keepsAnOldFileWhereNothingCanBeWritten();
    void drawsAnEmptyProject();
};

void TestImageExporter::knowsFormatsByTheEndingOfTheName()
{
    QCOMPARE(render::pictureFormat("a/b.PNG"), std::optional(PictureFormat::Png));
    QCOMPARE(render::pictureFormat("x.svg"), std::optional(PictureFormat::Svg));
    QCOMPARE(render::pictureFormat("x.y.pdf"), std::optional(PictureFormat::Pdf));
    QCOMPARE(render::pictureFormat("x.html"), std::optional(PictureFormat::Html));
    QCOMPARE(render::pictureFormat("png"), std::optional<PictureFormat>());
    QCOMPARE(render::pictureFormat("x.jpg"), std::optional<PictureFormat>());
}

void TestImageExporter::makesAPngOfTheAskedSize()
{
    render::PictureStyle twice = style();
    twice.scale = 2;
    const auto bytes = ImageExporter(content(), twice).bytes(PictureFormat::Png);
    QVERIFY(bytes.has_value());
    const QImage image = QImage::fromData(*bytes, "PNG");
    QCOMPARE(image.size(), QSize(2400, 1400));
    QCOMPARE(image.pixelColor(2, 2), QColor(Qt::white));
}

void TestImageExporter::keepsWordsAsTextInSvg()
{
    const auto bytes = ImageExporter(content(), style()).bytes(PictureFormat::Svg);
    QVERIFY(bytes.has_value());
    const QStringList found = texts(*bytes);
    for (const QString &words : {u"Broen & havnen"_s, u"Holm:"_s, u"»Broen er lukket«"_s, u"> 18"_s, u"fiskere"_s,
                                 u"Havnen genåbnet"_s, u"Casualties"_s})
        QVERIFY2(anyContains(found, words), qPrintable(words + u" in "_s + found.join(u'|')));
    QVERIFY(!bytes->contains("clip-path"));
    QVERIFY(bytes->contains("viewBox=\"0 0 1200 700\""));
}

void TestImageExporter::saysWhatTheTimesMeanAndWhatIsLeftOut()
{
    const auto whole = texts(*ImageExporter(content(), style()).bytes(PictureFormat::Svg));
    QVERIFY(anyContains(whole, u"Of 3 events, 1 have no time of their own"_s));
    QVERIFY(anyContains(whole, u"All 3 events are drawn."_s));
    render::PictureContent part = content();
    part.span = {base::CivilDate{2022, 1, 5}.midnight(), base::CivilDate{2022, 1, 9}.midnight()};
    const auto narrow = texts(*ImageExporter(part, style()).bytes(PictureFormat::Svg));
    QVERIFY(anyContains(narrow, u"All 3 events are drawn."_s)); // all of them may lie in it
    part.span = {base::CivilDate{2022, 2, 5}.midnight(), base::CivilDate{2022, 2, 9}.midnight()};
    const auto none = texts(*ImageExporter(part, style()).bytes(PictureFormat::Svg));
    QVERIFY2(anyContains(none, u"3 of 3 events are not drawn: they lie outside the period."_s),
             qPrintable(none.join(u'|')));
}

void TestImageExporter::explainsOnlyWhatOccurs()
{
    const auto found = texts(*ImageExporter(content(), style()).bytes(PictureFormat::Svg));
    QVERIFY(anyContains(found, u"one of several days"_s));
    QVERIFY(anyContains(found, u"at least, more than"_s));
    QVERIFY(anyContains(found, u"by the report"_s));
    QVERIFY(!anyContains(found, u"words only"_s));
    QVERIFY(!anyContains(found, u"sources disagree"_s));
}

void TestImageExporter::numbersFootnotesInReadingOrder()
{
    render::PictureStyle noted = style();
    noted.parts.footnotes = true;
    const auto found = texts(*ImageExporter(content(), noted).bytes(PictureFormat::Svg));
    QVERIFY2(anyContains(found, u"Karen Holm: »Broen er lukket« 10–25"_s), qPrintable(found.join(u'|')));
    QVERIFY(anyContains(found, u"Source of all notes: Broen ved floden"_s));
    // Statements stand above casualties, and those above events.
    for (const QString &number : {u"1"_s, u"2"_s, u"3"_s})
        QVERIFY2(found.count(number) >= 2, qPrintable(number)); // beside the label, and before the note
    QVERIFY(found.indexOf(u"1"_s) < found.indexOf(u"3"_s));
}

void TestImageExporter::givesEachClaimOfAnEventItsFootnote()
{
    render::PictureContent merged = content();
    merged.lookup = [inner = merged.lookup](std::span<const base::EventId> events) {
        std::vector<render::EventContext> found = inner(events);
        for (render::EventContext &event : found) {
            if (event.claims.empty() || event.claims.front().claim.kind() != model::ClaimKind::Casualties)
                continue;
            render::ClaimContext second = event.claims.front();
            second.claim.provenance.quote = "26 fiskere";
            second.claim.source.name = "politiet";
            event.claims.push_back(second);
        }
        return found;
    };
    render::PictureStyle noted = style();
    noted.parts.footnotes = true;
    const auto found = texts(*ImageExporter(merged, noted).bytes(PictureFormat::Svg));
    QVERIFY2(anyContains(found, u"politiet: »26 fiskere«"_s), qPrintable(found.join(u'|')));
    QVERIFY(found.contains(u"2b"_s));
    QVERIFY(!found.contains(u"1b"_s));
}

void TestImageExporter::namesEachPhotoOnceWithItsCredit()
{
    const auto found = texts(*ImageExporter(content(), style()).bytes(PictureFormat::Svg));
    QCOMPARE(found.count(u"Færgen på vej ind i havnen. Photo: MAJ LUND"_s), 1);
}

void TestImageExporter::findsItsWordsInThePdf()
{
    const auto bytes = ImageExporter(content(), style()).bytes(PictureFormat::Pdf);
    QVERIFY(bytes.has_value());
    QVERIFY(bytes->startsWith("%PDF-"));
    QVERIFY(bytes->contains("/MediaBox [ 0 0 900"));
    const QString program = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (program.isEmpty())
        QSKIP("pdftotext is not installed");
    QTemporaryDir folder;
    const QString path = folder.filePath(u"picture.pdf"_s);
    QVERIFY(ImageExporter(content(), style()).write(path.toStdString(), PictureFormat::Pdf).has_value());
    QProcess process;
    process.start(program, {u"-layout"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished());
    const QString text = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString &words : {u"Broen & havnen"_s, u"Broen er lukket"_s, u"fiskere"_s})
        QVERIFY2(text.contains(words), qPrintable(text));
}

void TestImageExporter::givesTheSameBytesTwice_data()
{
    QTest::addColumn<PictureFormat>("format");
    QTest::newRow("png") << PictureFormat::Png;
    QTest::newRow("svg") << PictureFormat::Svg;
    QTest::newRow("pdf") << PictureFormat::Pdf;
    QTest::newRow("html") << PictureFormat::Html;
}

void TestImageExporter::givesTheSameBytesTwice()
{
    QFETCH(PictureFormat, format);
    const auto one = ImageExporter(content(), style()).bytes(format);
    QTest::qWait(1100); // a second later: no clock may be in it
    const auto other = ImageExporter(content(), style()).bytes(format);
    QCOMPARE(*one, *other);
}

void TestImageExporter::growsUntilNothingIsLeftOut()
{
    TimelineFixture fixture;
    for (int i = 0; i < 60; ++i)
        fixture.add(model::Happening{}, "Vagt nummer " + std::to_string(i), "");
    render::PictureContent many = content();
    many.index = fixture.index();
    many.lookup = fixture.lookup();
    const auto fixed = texts(*ImageExporter(many, style()).bytes(PictureFormat::Svg));
    QVERIFY2(anyContains(fixed, u"they did not fit"_s), qPrintable(fixed.join(u'|')));
    render::PictureStyle high = style();
    high.keepHeight = false;
    const auto grown = texts(*ImageExporter(many, high).bytes(PictureFormat::Svg));
    QVERIFY2(anyContains(grown, u"All 60 events are drawn."_s), qPrintable(grown.join(u'|')));
    QVERIFY(anyContains(grown, u"Vagt nummer 59"_s));
}

void TestImageExporter::magnifiesWordsAndMarks()
{
    render::PictureStyle slide = style();
    slide.magnification = 2;
    const auto bytes = ImageExporter(content(), slide).bytes(PictureFormat::Svg);
    QVERIFY(bytes.has_value());
    QVERIFY2(bytes->contains(R"(width="1200" height="700" viewBox="0 0 600 350")"), bytes->left(400).constData());
    const auto image = ImageExporter(content(), slide).bytes(PictureFormat::Png);
    QCOMPARE(QImage::fromData(*image, "PNG").size(), QSize(1200, 700));
}

void TestImageExporter::hasExactlyTheAskedPixels()
{
    render::PictureStyle dots = style();
    dots.pixels = {1921, 1083};
    dots.scale = 300 / render::pixelsPerInch;
    dots.size = {615, 347};
    const QImage image = QImage::fromData(*ImageExporter(content(), dots).bytes(PictureFormat::Png), "PNG");
    QCOMPARE(image.size(), QSize(1921, 1083));
    QCOMPARE(image.dotsPerMeterX(), 11811); // 300 an inch
}

void TestImageExporter::cutsNoWordsAtOddScales()
{
    // The right edge of the title's ink, in the picture's own pixels, is where it is at a whole scale.
    const auto edgeAt = [](double scale) {
        render::PictureStyle odd = style();
        odd.scale = scale;
        odd.parts.subtitle = false;
        const QImage image = QImage::fromData(*ImageExporter(content(), odd).bytes(PictureFormat::Png), "PNG");
        int edge = 0;
        for (int y = int(20 * scale); y < int(44 * scale); ++y) {
            for (int x = 0; x < image.width(); ++x)
                edge = image.pixelColor(x, y).lightness() < 128 ? std::max(edge, x) : edge;
        }
        return edge / scale;
    };
    const auto laneWordsAt = [](double scale) { // of "Casualties" and the others in the headers
        render::PictureStyle odd = style();
        odd.scale = scale;
        const QImage image = QImage::fromData(*ImageExporter(content(), odd).bytes(PictureFormat::Png), "PNG");
        int edge = 0;
        for (int y = int(130 * scale); y < int(240 * scale); ++y) {
            for (int x = int(60 * scale); x < int(150 * scale); ++x)
                edge = image.pixelColor(x, y).lightness() < 110 ? std::max(edge, x) : edge;
        }
        return edge / scale;
    };
    for (const double scale : {0.94, 1.17, 1.5}) {
        QVERIFY2(std::abs(edgeAt(scale) - edgeAt(4)) < 1.5, qPrintable(QString::number(edgeAt(scale))));
        QVERIFY2(std::abs(laneWordsAt(scale) - laneWordsAt(4)) < 1.5, qPrintable(QString::number(laneWordsAt(scale))));
    }
}

void TestImageExporter::leavesOutPartsThatAreNotWanted_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool render::PictureParts::*>("part");
    QTest::newRow("title") << u"Broen & havnen"_s << &render::PictureParts::title;
    QTest::newRow("subtitle") << u"have no time of their own"_s << &render::PictureParts::subtitle;
    QTest::newRow("legend") << u"killed"_s << &render::PictureParts::legend;
    QTest::newRow("key to doubt") << u"at least, more than"_s << &render::PictureParts::uncertaintyKey;
    QTest::newRow("what is left out") << u"All 3 events are drawn."_s << &render::PictureParts::leftOut;
}

void TestImageExporter::leavesOutPartsThatAreNotWanted()
{
    QFETCH(QString, words);
    QFETCH(bool render::PictureParts::*, part);
    QVERIFY(anyContains(texts(*ImageExporter(content(), style()).bytes(PictureFormat::Svg)), words));
    render::PictureStyle without = style();
    without.parts.*part = false;
    QVERIFY(!anyContains(texts(*ImageExporter(content(), without).bytes(PictureFormat::Svg)), words));
}

void TestImageExporter::previewsTheSamePicture()
{
    const ImageExporter exporter(content(), style());
    const auto preview = exporter.preview(PictureFormat::Png, {300, 300}, 2);
    QVERIFY(preview.has_value());
    QCOMPARE(preview->size, QSize(1200, 700));
    QCOMPARE(preview->image.size(), QSize(600, 350));
    QCOMPARE(preview->image.deviceIndependentSize(), QSizeF(300, 175));
    const QImage whole = QImage::fromData(*exporter.bytes(PictureFormat::Png), "PNG");
    // The frame of the lanes is where it is in the picture.
    const auto darkRows = [](const QImage &image) {
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            dark += image.pixelColor(image.width() / 2, y).lightness() < 200 ? 1 : 0;
        return dark;
    };
    QVERIFY(darkRows(preview->image) > 3);
    QVERIFY(darkRows(whole) > 3);
    QCOMPARE(preview->image.pixelColor(2, 2), QColor(Qt::white));
}

void TestImageExporter::refusesAHeightThatOnlyTheLanesDecide()
{
    TimelineFixture fixture;
    for (int i = 0; i < 1500; ++i)
        fixture.add(model::Happening{}, "Vagt nummer " + std::to_string(i), "");
    render::PictureContent many = content();
    many.index = fixture.index();
    many.lookup = fixture.lookup();
    render::PictureStyle high = style();
    high.keepHeight = false;
    const auto bytes = ImageExporter(many, high).bytes(PictureFormat::Svg);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, base::ErrorCode::SizeUnsupported);
    const auto preview = ImageExporter(many, high).preview(PictureFormat::Svg, {300, 300}, 1);
    QCOMPARE(preview.error().code, base::ErrorCode::SizeUnsupported);
}

void TestImageExporter::refusesSizesOutOfRange_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::newRow("nothing") << QSize(0, 0) << 1.0;
    QTest::newRow("too wide") << QSize(50'000, 600) << 1.0;
    QTest::newRow("too many pixels") << QSize(10'000, 10'000) << 3.0;
    QTest::newRow("a side too long for a painter") << QSize(12'000, 600) << 3.0;
    QTest::newRow("no scale") << QSize(1000, 600) << 0.0;
    QTest::newRow("endless scale") << QSize(1000, 600) << std::numeric_limits<double>::infinity();
}

void TestImageExporter::refusesSizesOutOfRange()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    render::PictureStyle wrong = style();
    wrong.size = size;
    wrong.scale = scale;
    const auto bytes = ImageExporter(content(), wrong).bytes(PictureFormat::Png);
    QVERIFY(!bytes.has_value());
    QCOMPARE(bytes.error().code, base::ErrorCode::SizeUnsupported);
}

void TestImageExporter::keepsAnOldFileWhereNothingCanBeWritten()
{
    QTemporaryDir folder;
    const std::string missing = folder.filePath(u"no/such/folder.png"_s).toStdString();
    QVERIFY(!ImageExporter(content(), style()).write(missing, PictureFormat::Png).has_value());
    const QString path = folder.filePath(u"old.svg"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    render::PictureStyle wrong = style();
    wrong.size = {};
    QVERIFY(!ImageExporter(content(), wrong).write(path.toStdString(), PictureFormat::Svg).has_value());
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void TestImageExporter::drawsAnEmptyProject()
{
    render::PictureContent empty;
    const auto found = texts(*ImageExporter(empty, style()).bytes(PictureFormat::Svg));
    QVERIFY2(anyContains(found, u"All 0 events are drawn."_s), qPrintable(found.join(u'|')));
}

QTEST_MAIN(TestImageExporter)
#include "tst_image_exporter.moc"
