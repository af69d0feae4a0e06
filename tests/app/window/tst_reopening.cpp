#include "app/importer/dropped_sources.h"
#include "tests/app/window/window_fixture.h"
#include "tests/support/damaged_page.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::WindowFixture;

/// A project that this program closed is shown at once; its pages are checked behind the window.
class ReopeningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeChangedOnceItIsChecked();
    void staysReadOnlyWhenItsPagesAreDamaged();
    void importsWhatIsDroppedOnItOnceItIsChecked();
    void canBeChangedOnceItIsSavedElsewhere();
    void isCheckedFirstWhenSomebodyElseChangedIt();

private:
    /// Saves, closes and starts anew; the path.
    static QString closedProject(WindowFixture &fixture)
    {
        QString path = fixture.path(u"bridge.dateline"_s);
        fixture.import(support::bridgeArticle());
        if (!fixture.document().saveAs(path))
            return {};
        fixture.session().settings().addRecentProject(path);
        fixture.start();
        return path;
    }
};

void ReopeningTest::canBeChangedOnceItIsChecked()
{
    WindowFixture fixture;
    const QString path = closedProject(fixture);
    fixture.window().commands().open(path);
    QVERIFY(fixture.document().isBeingChecked());
    QVERIFY(!fixture.document().isWritable());
    QVERIFY(fixture.window().windowTitle().contains(u"being checked"_s));
    const QAction *addEvent = fixture.window().actions()[ui::Act::AddEvent];
    const QAction *pin = fixture.window().actions()[ui::Act::Pin];
    const auto *accept = fixture.find<QAction>(u"actionAccept"_s);
    const std::vector<store::ClaimLine> claims = fixture.claims();
    QVERIFY(!claims.empty());
    fixture.window().selection().pickClaim(claims.front().claim.id);
    QVERIFY(!addEvent->isEnabled());
    QVERIFY(!pin->isEnabled());
    QVERIFY(!accept->isEnabled());

    QTRY_VERIFY(fixture.document().isWritable());
    QVERIFY(!fixture.document().isBeingChecked());
    QVERIFY(!fixture.window().windowTitle().contains(u"being checked"_s));
    QVERIFY(addEvent->isEnabled());
    QVERIFY(pin->isEnabled());
    QVERIFY(accept->isEnabled());
    QCOMPARE(fixture.window().selection().focus().claim, claims.front().claim.id);
}

void ReopeningTest::staysReadOnlyWhenItsPagesAreDamaged()
{
    WindowFixture fixture;
    const QString path = closedProject(fixture);
    QVERIFY(support::damageUnreadPage(path.toStdString()));
    fixture.window().commands().open(path);
    QVERIFY2(fixture.document().isBeingChecked(), qPrintable(fixture.prompts.told.join(u' ')));
    QTRY_VERIFY(!fixture.document().isBeingChecked());
    QVERIFY(!fixture.document().isWritable());
    QVERIFY(fixture.window().windowTitle().contains(u"read only"_s));
    QCOMPARE(fixture.prompts.told.size(), 1);
    QVERIFY(!fixture.claims().empty());
}

void ReopeningTest::importsWhatIsDroppedOnItOnceItIsChecked()
{
    WindowFixture fixture;
    const QString path = closedProject(fixture);
    const QString article = fixture.path(u"ferry.txt"_s);
    QFile file(article);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("The ferry\n\nOn Friday 3 people were killed at the ferry.\n");
    file.close();
    fixture.window().commands().open(path);
    const std::size_t before = fixture.claims().size();
    QVERIFY(fixture.document().isBeingChecked());
    ui::DroppedSources dropped;
    dropped.arguments = {article.toStdString()};
    fixture.window().commands().importFrom(std::move(dropped));
    QTRY_VERIFY(fixture.claims().size() > before);
    QVERIFY(fixture.prompts.told.isEmpty());
}

void ReopeningTest::canBeChangedOnceItIsSavedElsewhere()
{
    WindowFixture fixture;
    const QString path = closedProject(fixture); // in a window of its own, which is gone then
    fixture.window().commands().open(path);
    QVERIFY(fixture.document().isBeingChecked());
    QSignalSpy checked(&fixture.document(), &ui::ProjectDocument::checked);
    QVERIFY(fixture.document().saveAs(fixture.path(u"elsewhere.dateline"_s)));
    QVERIFY(!fixture.document().isBeingChecked());
    QVERIFY(fixture.document().isWritable());
    QCOMPARE(checked.size(), 1);
    QVERIFY(fixture.window().actions()[ui::Act::AddEvent]->isEnabled());
}

void ReopeningTest::isCheckedFirstWhenSomebodyElseChangedIt()
{
    WindowFixture fixture;
    const QString path = closedProject(fixture);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
    file.close();
    fixture.window().commands().open(path);
    QVERIFY(!fixture.document().isBeingChecked());
    QVERIFY(fixture.document().isWritable());
}

QTEST_MAIN(ReopeningTest)
#include "tst_reopening.moc"
