#include "app/window/palette/command_match.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CommandMatchTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsLettersInOrder_data();
    void findsLettersInOrder();
    void prefersTheBetterName_data();
    void prefersTheBetterName();
};

void CommandMatchTest::findsLettersInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed") << u""_s << u"Zoom in"_s << true;
    QTest::newRow("first letters") << u"zi"_s << u"Zoom in"_s << true;
    QTest::newRow("capitals") << u"ZOOM"_s << u"Zoom in"_s << true;
    QTest::newRow("letters with gaps") << u"zmn"_s << u"Zoom in"_s << true;
    QTest::newRow("blanks between words") << u"zoom in"_s << u"Zoom in"_s << true;
    QTest::newRow("wrong order") << u"inz"_s << u"Zoom in"_s << false;
    QTest::newRow("a letter too many") << u"zooom"_s << u"Zoom in"_s << false;
    QTest::newRow("o for ø") << u"for"_s << u"Visning før"_s << true;
    QTest::newRow("oe for ø") << u"foer"_s << u"Visning før"_s << true;
    QTest::newRow("ø for ø") << u"før"_s << u"Visning før"_s << true;
    QTest::newRow("aa for å") << u"paa"_s << u"på en dag"_s << true;
    QTest::newRow("a for å") << u"pa"_s << u"på en dag"_s << true;
    QTest::newRow("ae for æ") << u"naeste"_s << u"Næste"_s << true;
    QTest::newRow("no name") << u"a"_s << u""_s << false;
}

void CommandMatchTest::findsLettersInOrder()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QTEST(ui::matchCommand(typed, name).has_value(), "found");
}

void CommandMatchTest::prefersTheBetterName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("words begun") << u"zi"_s << u"Zoom in"_s << u"Organizing"_s;
    QTest::newRow("letters in a row") << u"red"_s << u"Redo"_s << u"Review and edit"_s;
    QTest::newRow("the beginning") << u"ex"_s << u"Export"_s << u"Find next"_s;
    QTest::newRow("the shorter name") << u"find"_s << u"Find"_s << u"Find the very next one"_s;
}

void CommandMatchTest::prefersTheBetterName()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(ui::matchCommand(typed, better));
    QVERIFY(ui::matchCommand(typed, better).value() > ui::matchCommand(typed, worse).value_or(-1000));
}

QTEST_APPLESS_MAIN(CommandMatchTest)
#include "tst_command_match.moc"
