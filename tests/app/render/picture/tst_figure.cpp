#include "tests/app/render/picture_fixture.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;

class TestFigure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsLastWordsInAnyWidth_data();
    void keepsItsLastWordsInAnyWidth();
};

void TestFigure::keepsItsLastWordsInAnyWidth_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {320, 480, 700, 1200})
        QTest::addRow("%d", width) << width;
}

void TestFigure::keepsItsLastWordsInAnyWidth()
{
    QFETCH(const int, width);
    render::PictureContent content = support::bridgePicture();
    content.outside = 12'345;
    render::PictureStyle style = support::pictureStyle();
    style.size = {width, 900};
    style.parts.footnotes = true;
    style.date = QDate(2026, 2, 3);
    const auto svg = render::ImageExporter(content, style).bytes(render::PictureFormat::Svg);
    QVERIFY(svg.has_value());
    const QString words = support::textsOf(*svg).join(u' ');
    for (const QString &sentence : {u"Numbers after the words count characters from the article’s beginning."_s,
                                    u"Drawn with Dateline on Tuesday, 3 February 2026."_s,
                                    u"12,345 of 12,348 events are not drawn: they lie outside the period."_s})
        QVERIFY2(words.contains(sentence), qPrintable(words));
}

QTEST_MAIN(TestFigure)
#include "tst_figure.moc"
