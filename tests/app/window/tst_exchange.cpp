#include "app/window/exchange/conflicts_dialog.h"
#include "core/store/project_file.h"
#include "tests/app/window/window_fixture.h"

#include <QAction>
#include <QFile>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using support::WindowFixture;

/// Two people's work on one project, by menus, clicks and keys, over real project files.
class TestExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void sendsToAFileThatSomebodyElseTakesIn();
    void showsConflictsSideBySideAndLeavesThemAsTheyAre();
    void takesTheirsOfOneAndKeepsMineOfAnother();
    void takesAllTheirsByItsKey();
    void whatIsTakenBackClosesTheConflicts();
    void choosingTakenBackOpensTheConflictAgain();
    void saysWhyAFileIsRefused();

private:
    [[nodiscard]] base::ClaimId claim(std::size_t index) { return m_window->claims()[index].claim.id; }
    void setTime(std::size_t index, const std::string &time)
    {
        QVERIFY(m_window->document().apply(store::SetClaimTime{claim(index), time, {}}));
    }
    /// Anna works in a copy of the file and sends; then Bent, whose window this is, sets other days.
    void workApart();
    void take(const QString &file)
    {
        m_window->prompts.files = {file};
        m_window->find<QAction>(u"actionTakeAnnotations"_s)->trigger();
    }
    [[nodiscard]] std::string timeOf(std::size_t index) { return m_window->claims()[index].claim.eventTime; }
    ui::ConflictsDialog *dialog() { return m_window->window().findChild<ui::ConflictsDialog *>(); }
    QTreeWidget &list() { return *m_window->find<QTreeWidget>(u"conflictList"_s); }
    void click(const QString &button) { QTest::mouseClick(m_window->find<QPushButton>(button), Qt::LeftButton); }

    std::unique_ptr<WindowFixture> m_window;
    QString m_sent;
};

void TestExchange::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->import(support::bridgeArticle());
    QVERIFY(m_window->document().saveAs(m_window->path(u"bridge.dateline"_s)));
    m_window->waitForIndex();
    m_sent = m_window->path(u"anna.changes.jsonl"_s);
}

void TestExchange::workApart()
{
    const QString other = m_window->path(u"anna.dateline"_s);
    const QString own = m_window->document().path();
    QVERIFY(m_window->document().saveAs(other));
    setTime(0, "2022-01-14");
    setTime(1, "2022-01-14");
    QVERIFY(m_window->document().apply(store::SetClaimStatus{{claim(2)}, model::ClaimStatus::Accepted}));
    m_window->prompts.saveTo = m_sent;
    m_window->find<QAction>(u"actionSendAnnotations"_s)->trigger();
    QVERIFY(QFile::exists(m_sent));
    QVERIFY(m_window->document().open(own));
    setTime(0, "2022-01-07");
    setTime(1, "2022-01-21");
}

void TestExchange::sendsToAFileThatSomebodyElseTakesIn()
{
    workApart();
    take(m_sent);
    QCOMPARE(m_window->claims()[2].claim.status, model::ClaimStatus::Accepted);
    const auto step = m_window->document().reader().nextUndo();
    QVERIFY(step && *step);
    QCOMPARE((*step)->name, std::string("take-in"));
    QCOMPARE(m_window->prompts.told, QStringList());
}

void TestExchange::showsConflictsSideBySideAndLeavesThemAsTheyAre()
{
    workApart();
    take(m_sent);
    QVERIFY(dialog() != nullptr && dialog()->isVisible());
    QCOMPARE(list().topLevelItemCount(), 2);
    QCOMPARE(list().topLevelItem(0)->text(0), u"Claim “12 people were killed”"_s);
    QCOMPARE(list().topLevelItem(0)->text(1), u"Date"_s);
    QCOMPARE(list().topLevelItem(0)->text(2), u"Friday 7 January 2022"_s);
    QCOMPARE(list().topLevelItem(0)->text(3), u"Friday 14 January 2022"_s);
    QCOMPARE(m_window->find<QLabel>(u"conflictMineWords"_s)->text(), u"Friday 7 January 2022"_s);
    QCOMPARE(m_window->find<QLabel>(u"conflictTheirsWords"_s)->text(), u"Friday 14 January 2022"_s);
    QCOMPARE(m_window->window().selection().focus().claim, claim(0));
    QCOMPARE(timeOf(0), std::string("2022-01-07"));
}

void TestExchange::takesTheirsOfOneAndKeepsMineOfAnother()
{
    workApart();
    take(m_sent);
    click(u"conflictTheirsChoose"_s);
    QCOMPARE(timeOf(0), std::string("2022-01-14"));
    QCOMPARE(list().topLevelItemCount(), 1);
    click(u"conflictMineChoose"_s);
    QCOMPARE(list().topLevelItemCount(), 0);
    QCOMPARE(timeOf(1), std::string("2022-01-21"));
    QVERIFY(!m_window->find<QPushButton>(u"conflictAllTheirs"_s)->isEnabled());
    QVERIFY(m_window->document().undo());
    QCOMPARE(timeOf(0), std::string("2022-01-07"));
}

void TestExchange::takesAllTheirsByItsKey()
{
    workApart();
    take(m_sent);
    QTRY_VERIFY(dialog()->isActiveWindow());
    QVERIFY(list().hasFocus());
    QTest::keyClick(dialog(), Qt::Key_A, Qt::AltModifier);
    QTRY_COMPARE(timeOf(0), std::string("2022-01-14"));
    QCOMPARE(timeOf(1), std::string("2022-01-14"));
    QCOMPARE(list().topLevelItemCount(), 0);
}

void TestExchange::whatIsTakenBackClosesTheConflicts()
{
    workApart();
    take(m_sent);
    QVERIFY(m_window->document().undo());
    QTRY_VERIFY(dialog() == nullptr);
    QCOMPARE(m_window->claims()[2].claim.status, model::ClaimStatus::Extracted);
}

void TestExchange::choosingTakenBackOpensTheConflictAgain()
{
    workApart();
    take(m_sent);
    click(u"conflictTheirsChoose"_s);
    QCOMPARE(list().topLevelItemCount(), 1);
    QVERIFY(m_window->document().undo());
    QCOMPARE(list().topLevelItemCount(), 2);
    QVERIFY(m_window->document().redo());
    QCOMPARE(list().topLevelItemCount(), 1);
}

void TestExchange::saysWhyAFileIsRefused()
{
    const QString file = m_window->path(u"cut.changes.jsonl"_s);
    workApart();
    QFile sent(m_sent);
    QFile cut(file);
    QVERIFY(sent.open(QIODevice::ReadOnly) && cut.open(QIODevice::WriteOnly));
    cut.write(sent.readAll().chopped(100));
    cut.close();
    const std::string before = m_window->digest();
    take(file);
    QCOMPARE(m_window->prompts.told.size(), 1);
    QVERIFY2(m_window->prompts.told.front().contains(file), qPrintable(m_window->prompts.told.front()));
    QCOMPARE(m_window->digest(), before);
    QVERIFY(dialog() == nullptr);
}

QTEST_MAIN(TestExchange)
#include "tst_exchange.moc"
