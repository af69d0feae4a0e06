#include "tests/app/render/picture_fixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QSet>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtGui/QImage>
#include <QtTest/QTest>

#include <array>

using namespace Qt::StringLiterals;
using render::ImageExporter;
using render::PictureFormat;

namespace {

constexpr int eventCount = 10'000;
constexpr int longestPdfMs = 30'000;

/// An hour apart within a year and some, each lane in its turn.
render::PictureContent tenThousand()
{
    TimelineFixture fixture;
    const QDateTime first(QDate(2022, 1, 1), QTime(), Qt::UTC);
    for (int i = 0; i < eventCount; ++i) {
        const std::string time = first.addSecs(3600LL * i).toString(u"yyyy-MM-ddTHH:mm:ss"_s).toStdString() + "Z";
        const std::string words = "Report " + std::to_string(i + 1);
        if (i % 4 == 0)
            fixture.add(model::Statement{}, words, time);
        else if (i % 4 == 1)
            fixture.add(model::Movement{}, words, time);
        else if (i % 4 == 2)
            fixture.add(model::Casualties{}, words, time);
        else
            fixture.addEvent(words, time);
    }
    render::PictureContent content;
    content.index = fixture.index();
    content.lookup = fixture.lookup();
    content.zone = std::make_shared<timeline::UtcZone>();
    content.title = u"Ten thousand reports"_s;
    return content;
}

/// So wide that every event has room for a mark.
render::PictureStyle wideSheet()
{
    render::PictureStyle style = support::pictureStyle();
    style.size = {19'200, 1200};
    style.keepHeight = false;
    style.parts.footnotes = true;
    return style;
}

QSet<qint64> idsOf(const QByteArray &svg)
{
    QSet<qint64> ids;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        reader.readNext();
        const QString id = reader.isStartElement() ? reader.attributes().value("id"_L1).toString() : QString();
        bool isNumber = false;
        const qint64 number = id.startsWith("event-"_L1) ? id.mid(6).toLongLong(&isNumber) : 0;
        if (isNumber)
            ids.insert(number);
    }
    return ids;
}

/// Without spaces and narrow signs: of those pdftotext leaves out all that follow the first 50,000 of a page.
QString wideSigns(QString text)
{
    text.removeIf([](QChar sign) {
        const bool isWide = sign.isLetterOrNumber() || sign == u'»' || sign == u'«';
        return !isWide || u"ijltfrIJ"_s.contains(sign);
    });
    return text;
}

} // namespace

/// Ten thousand events: nothing is missing that is not said to be.
class TestLargePicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesEveryEventInTheSvg();
    void opensElsewhere_data();
    void opensElsewhere();
    void findsEveryWordInThePdf();
    void saysOnASmallSheetWhatHasNoMark();
    void givesEachEventAMarkOnASmallSheet();

private:
    render::PictureContent m_content;
    QByteArray m_svg;
    QTemporaryDir m_folder;
};

void TestLargePicture::initTestCase()
{
    m_content = tenThousand();
    const auto svg = ImageExporter(m_content, wideSheet()).bytes(PictureFormat::Svg);
    QVERIFY2(svg.has_value(), svg ? "" : svg.error().subject.c_str());
    m_svg = *svg;
    QFile file(m_folder.filePath(u"large.svg"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(m_svg), m_svg.size());
}

void TestLargePicture::namesEveryEventInTheSvg()
{
    QSet<qint64> all;
    for (qint64 id = 1; id <= eventCount; ++id)
        all.insert(id);
    const QSet<qint64> missing = all - idsOf(m_svg);
    QVERIFY2(missing.isEmpty(), qPrintable(QString::number(missing.size()) + u" are missing"_s));
    QCOMPARE(idsOf(m_svg).size(), eventCount);
    QVERIFY(support::textsOf(m_svg).join(u'|').contains(u"All 10,000 events are drawn."_s));
}

void TestLargePicture::opensElsewhere_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("xmllint") << u"xmllint"_s << QStringList{u"--noout"_s, u"--huge"_s};
    QTest::newRow("rsvg-convert") << u"rsvg-convert"_s
                                  << QStringList{u"--unlimited"_s, u"--width"_s,
                                                 u"4800"_s,        u"--keep-aspect-ratio"_s,
                                                 u"--output"_s,    m_folder.filePath(u"large.png"_s)};
}

void TestLargePicture::opensElsewhere()
{
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    if (QStandardPaths::findExecutable(program).isEmpty())
        QSKIP(qPrintable(program + u" is not installed"_s));
    QProcess process;
    process.start(program, arguments << m_folder.filePath(u"large.svg"_s));
    QVERIFY(process.waitForFinished(120'000));
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(process.exitCode() == 0 && said.isEmpty(), said.constData());
}

void TestLargePicture::findsEveryWordInThePdf()
{
    QElapsedTimer timer;
    timer.start();
    const QString path = m_folder.filePath(u"large.pdf"_s);
    QVERIFY(ImageExporter(m_content, wideSheet()).write(path.toStdString(), PictureFormat::Pdf).has_value());
    const qint64 took = timer.elapsed();
    qInfo("the PDF took %lld ms", took);
    QVERIFY(took < longestPdfMs);
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        QSKIP("pdftotext is not installed");
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, path, u"-"_s});
    QVERIFY(process.waitForFinished(120'000));
    const QString found = wideSigns(QString::fromUtf8(process.readAllStandardOutput()));
    const QStringList drawn = support::textsOf(m_svg);
    QVERIFY(drawn.size() > 2 * eventCount); // a number and words of each note at least
    QStringList missing;
    for (const QString &words : drawn) {
        if (!found.contains(wideSigns(words)))
            missing << words;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QString::number(missing.size()) + u": "_s + missing.mid(0, 5).join(u'|')));
}

void TestLargePicture::saysOnASmallSheetWhatHasNoMark()
{
    render::PictureStyle a3 = support::pictureStyle();
    a3.size = (QSizeF(420, 297) * render::pixelsPerMm).toSize();
    a3.scale = 300 / render::pixelsPerInch;
    a3.parts.footnotes = true;
    const auto png = ImageExporter(m_content, a3).bytes(PictureFormat::Png);
    QVERIFY(png.has_value());
    const QImage image = QImage::fromData(*png, "PNG");
    QVERIFY(std::abs(image.width() - 4961) <= 3 && std::abs(image.height() - 3508) <= 3);
    const auto svg = ImageExporter(m_content, a3).bytes(PictureFormat::Svg);
    QVERIFY(svg.has_value());
    const QString words = support::textsOf(*svg).join(u'|');
    QVERIFY2(words.contains(u"Counted in columns: 10,000."_s), qPrintable(words.right(300)));
}

/// Times of every shape, crowded into a year, on a sheet that has no room for them side by side.
void TestLargePicture::givesEachEventAMarkOnASmallSheet()
{
    constexpr int count = 800;
    TimelineFixture fixture;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2022, 1, 1).addDays(i * 37 % 365);
        const std::string date = day.toString(Qt::ISODate).toStdString();
        const std::string later = day.addDays(1 + i % 50).toString(Qt::ISODate).toStdString();
        const std::array times{date,         date + "/" + later, date + "~",        "[" + date + "," + later + "]",
                               date + "/..", "/" + date,         date.substr(0, 7), date + "T12:30:00Z"};
        const std::string words = "Report " + std::to_string(i + 1);
        if (i % 3 == 0)
            fixture.add(model::Casualties{}, words, times.at(std::size_t(i) % times.size()));
        else
            fixture.addEvent(words, times.at(std::size_t(i) % times.size()));
    }
    render::PictureContent content;
    content.index = fixture.index();
    content.lookup = fixture.lookup();
    content.zone = std::make_shared<timeline::UtcZone>();
    render::PictureStyle style = support::pictureStyle();
    style.keepHeight = false;
    const auto crowded = ImageExporter(content, style).bytes(PictureFormat::Svg);
    QVERIFY(crowded.has_value());
    QVERIFY(idsOf(*crowded).size() < count); // else the sheet would not be too small
    style.parts.eachMark = true;
    const auto svg = ImageExporter(content, style).bytes(PictureFormat::Svg);
    QVERIFY(svg.has_value());
    QCOMPARE(idsOf(*svg).size(), count);
    QVERIFY(support::textsOf(*svg).join(u' ').contains(u"All 800 events are drawn."_s));
}

QTEST_MAIN(TestLargePicture)
#include "tst_large_picture.moc"
