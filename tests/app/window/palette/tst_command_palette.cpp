#include "tests/app/window/window_fixture.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

class PaletteWindow : public WindowFixture
{
public:
    explicit PaletteWindow(ui::LanguageChoice language = ui::LanguageChoice::English) : WindowFixture(language)
    {
        import(support::bridgeArticle());
        window().timeline().setFocus();
    }
    void open() { QTest::keyClick(&window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    void type(const QString &words) { QTest::keyClicks(&line(), words); }
    [[nodiscard]] QLineEdit &line() { return *find<QLineEdit>(u"paletteLine"_s); }
    [[nodiscard]] QTreeWidget &list() { return *find<QTreeWidget>(u"paletteList"_s); }
    [[nodiscard]] bool isOpen() { return find(u"commandPalette"_s)->isVisible(); }
    [[nodiscard]] QString first(int column = 0) { return list().topLevelItem(0)->text(column); }
    [[nodiscard]] QStringList names()
    {
        QStringList names;
        for (int i = 0; i < list().topLevelItemCount(); ++i)
            names << list().topLevelItem(i)->text(0);
        return names;
    }
};

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void offersEveryCommandOfTheMenusWithItsKey();
    void carriesOutTheFirstMatchWhereTheFocusWas();
    void anotherRowIsChosenByArrowsAndByTheMouse();
    void beginsWithWhatWasUsedLast();
    void saysWhyACommandCannotBeCarriedOut();
    void findsCommandsInDanish();
    void escapeGivesTheFocusBack();
};

void CommandPaletteTest::offersEveryCommandOfTheMenusWithItsKey()
{
    PaletteWindow fixture;
    fixture.open();
    QVERIFY(fixture.isOpen());
    QVERIFY(fixture.line().hasFocus());
    const QStringList names = fixture.names();
    for (const QMenu *menu : fixture.window().menuBar()->findChildren<QMenu *>()) {
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator() || action->menu() != nullptr || action->objectName().isEmpty())
                continue;
            const QString name = action->text().remove(u'&');
            QVERIFY2(std::ranges::any_of(names, [&](const QString &row) { return row.startsWith(name); }),
                     qPrintable(name));
        }
    }
    fixture.type(u"zoom in"_s);
    QCOMPARE(fixture.first(), u"Zoom in"_s);
    QCOMPARE(fixture.first(1), QKeySequence(Qt::CTRL | Qt::Key_Plus).toString(QKeySequence::NativeText));
}

void CommandPaletteTest::carriesOutTheFirstMatchWhereTheFocusWas()
{
    PaletteWindow fixture;
    fixture.open();
    fixture.type(u"tbl"_s);
    QTest::keyClick(&fixture.line(), Qt::Key_Return);
    QVERIFY(!fixture.isOpen());
    QVERIFY(fixture.find(u"eventTable"_s)->isVisible());
    fixture.open();
    fixture.type(u"tbl"_s);
    QCOMPARE(fixture.first(), u"Table of events – on"_s);
    QTest::keyClick(&fixture.line(), Qt::Key_Return);
    QVERIFY(!fixture.find(u"eventTable"_s)->isVisible());
}

void CommandPaletteTest::anotherRowIsChosenByArrowsAndByTheMouse()
{
    PaletteWindow fixture;
    fixture.open();
    fixture.type(u"figures"_s);
    QTest::keyClick(&fixture.line(), Qt::Key_Down);
    QTest::keyClick(&fixture.line(), Qt::Key_Up);
    QTest::keyClick(&fixture.line(), Qt::Key_Return);
    QVERIFY(fixture.find(u"figuresPanel"_s)->isVisible());
    fixture.open();
    fixture.type(u"review"_s);
    QTest::mouseClick(fixture.list().viewport(), Qt::LeftButton, {},
                      fixture.list().visualItemRect(fixture.list().topLevelItem(0)).center());
    QVERIFY(fixture.find(u"reviewPanel"_s)->isVisible());
}

void CommandPaletteTest::beginsWithWhatWasUsedLast()
{
    PaletteWindow fixture;
    for (const QString &command : {u"casualty figures"_s, u"show all"_s}) {
        fixture.open();
        fixture.type(command);
        QTest::keyClick(&fixture.line(), Qt::Key_Return);
    }
    fixture.open();
    QCOMPARE(fixture.names().first(2), (QStringList{u"Show all"_s, u"Casualty figures – on"_s}));
}

void CommandPaletteTest::saysWhyACommandCannotBeCarriedOut()
{
    PaletteWindow fixture;
    fixture.open();
    fixture.type(u"merge the selected"_s);
    QCOMPARE(fixture.first(), u"Merge the selected events – select two events or more"_s);
    QTest::keyClick(&fixture.line(), Qt::Key_Return);
    QVERIFY2(fixture.isOpen(), "another one may be chosen");
    QCOMPARE(fixture.find<QLabel>(u"statusMessage"_s)->text(), fixture.first());
    for (const QString &row : fixture.names())
        QVERIFY(!row.endsWith(u"– "_s));
}

void CommandPaletteTest::findsCommandsInDanish()
{
    PaletteWindow fixture(ui::LanguageChoice::Danish);
    fixture.open();
    fixture.type(u"soeg"_s);
    QVERIFY2(fixture.first().startsWith(u"Søg"_s), qPrintable(fixture.first()));
}

void CommandPaletteTest::escapeGivesTheFocusBack()
{
    PaletteWindow fixture;
    fixture.open();
    QTest::keyClick(&fixture.line(), Qt::Key_Escape);
    QVERIFY(!fixture.isOpen());
    QVERIFY(fixture.window().timeline().hasFocus());
    fixture.open();
    fixture.find<QLineEdit>(u"searchField"_s)->setFocus();
    QVERIFY(!fixture.isOpen());
    QVERIFY(fixture.find<QLineEdit>(u"searchField"_s)->hasFocus());
}

QTEST_MAIN(CommandPaletteTest)
#include "tst_command_palette.moc"
