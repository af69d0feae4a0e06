#include "tests/app/window/window_fixture.h"

#include <QDialog>
#include <QLabel>

using namespace Qt::StringLiterals;
using support::WindowFixture;

class AddEventDialogTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasRoomForWhatItSaysOfTheTime();
};

/// A dialog takes its height before its words know their width.
void AddEventDialogTest::hasRoomForWhatItSaysOfTheTime()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().actions()[ui::Act::AddEvent]->trigger();
    auto *dialog = fixture.window().findChild<QDialog *>(u"addEventDialog"_s);
    QVERIFY(dialog != nullptr);
    const auto *words = dialog->findChild<QLabel *>(u"timeEcho"_s);
    QVERIFY(words != nullptr && words->isVisible());
    QTRY_VERIFY2(words->height() >= words->heightForWidth(words->width()),
                 qPrintable(u"%1 of %2"_s.arg(words->height()).arg(words->heightForWidth(words->width()))));
    dialog->reject();
}

QTEST_MAIN(AddEventDialogTest)
#include "tst_add_event_dialog.moc"
