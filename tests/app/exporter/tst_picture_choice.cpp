#include "app/exporter/picture_choice.h"

#include <QtTest/QTest>

using namespace Qt::StringLiterals;
using render::PictureUse;
using ui::LengthUnit;
using ui::PictureChoice;

class TestPictureChoice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersEverything();
    void toleratesOtherLines_data();
    void toleratesOtherLines();
    void meansTheSameLengthInEveryUnit();
    void keepsPixelsExact();
    void beginsAsTheUseAsks();
    void cannotOverflow();
};

void TestPictureChoice::remembersEverything()
{
    PictureChoice choice;
    choice.format = u"timelinejs.json"_s;
    choice.use = PictureUse::Slide;
    choice.width = 182.5;
    choice.height = 90;
    choice.unit = LengthUnit::Millimetres;
    choice.dpi = 300;
    choice.everything = false;
    choice.theme = render::ThemeName::Dark;
    choice.page = {render::Paper::Letter, render::Orientation::Portrait};
    choice.parts = {false, true, false, true, true, false, false};
    QCOMPARE(ui::choiceFromSetting(ui::toSetting(choice)), choice);
    QCOMPARE(ui::choiceFromSetting(ui::toSetting(PictureChoice())), PictureChoice());
}

void TestPictureChoice::toleratesOtherLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("nothing") << QString();
    QTest::newRow("something else") << u"=== &% use use= =3"_s;
    QTest::newRow("out of range") << u"use=7 width=-4 height=1e300 unit=9 dpi=0 everything=2 theme=-1 paper=44"_s;
    QTest::newRow("no numbers") << u"use=paper width=nan dpi=many parts=11"_s;
}

void TestPictureChoice::toleratesOtherLines()
{
    QFETCH(QString, line);
    QCOMPARE(ui::choiceFromSetting(line), PictureChoice());
}

void TestPictureChoice::meansTheSameLengthInEveryUnit()
{
    PictureChoice choice;
    choice.unit = LengthUnit::Millimetres;
    choice.width = 254;
    choice.height = 127;
    QCOMPARE(ui::styleOf(choice).size, QSize(960, 480));
    QVERIFY(ui::styleOf(choice).pixels.isEmpty());
    choice.unit = LengthUnit::Inches;
    choice.width = 10;
    choice.height = 5;
    QCOMPARE(ui::styleOf(choice).size, QSize(960, 480));
    choice.unit = LengthUnit::Pixels;
    choice.dpi = 192;
    choice.width = 1920;
    choice.height = 960;
    QCOMPARE(ui::styleOf(choice).size, QSize(960, 480));
}

void TestPictureChoice::keepsPixelsExact()
{
    PictureChoice choice;
    choice.width = 1921;
    choice.height = 1083;
    choice.dpi = 300;
    const render::PictureStyle style = ui::styleOf(choice);
    QCOMPARE(style.pixels, QSize(1921, 1083));
    QCOMPARE(style.scale, 3.125);
    QCOMPARE(style.size, QSize(615, 347));
}

void TestPictureChoice::beginsAsTheUseAsks()
{
    const PictureChoice paper = ui::choiceFor(PictureUse::Paper, u"pdf"_s);
    QCOMPARE(paper.format, u"pdf"_s);
    QCOMPARE(paper.theme, render::ThemeName::Print);
    QVERIFY(paper.parts.footnotes);
    QVERIFY(paper.unit == LengthUnit::Millimetres);
    const PictureChoice slide = ui::choiceFor(PictureUse::Slide, u"png"_s);
    QVERIFY(!slide.everything);
    QVERIFY(paper.everything);
    QVERIFY(ui::styleOf(slide).magnification > 1.5);
    QVERIFY(ui::styleOf(paper).magnification < 1);
}

void TestPictureChoice::cannotOverflow()
{
    PictureChoice choice;
    choice.unit = LengthUnit::Inches;
    choice.width = 1e18;
    choice.height = 1e6;
    QVERIFY(ui::styleOf(choice).size.width() > 20'000); // which the exporter refuses
    QVERIFY(ui::styleOf(choice).size.height() > 20'000);
}

QTEST_APPLESS_MAIN(TestPictureChoice)
#include "tst_picture_choice.moc"
