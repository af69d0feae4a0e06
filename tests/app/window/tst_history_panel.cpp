#include "app/window/history/history_model.h"
#include "tests/app/window/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::WindowFixture;

/// The history by clicks and keys, over a real project file.
class TestHistoryPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void opensByItsKeyAndListsTheNewestFirst();
    void goesToAnyStepAndForthAgain();
    void goesToAStepOfAnEarlierDay();
    void aNewStepForgetsWhatWasTakenBack();
    void forgetsOlderStepsOnlyWhenAsked();
    void saysToAScreenReaderWhereTheProjectStands();

private:
    void setStatus(std::size_t claim, model::ClaimStatus status);
    QListView &list() { return *m_window->find<QListView>(u"historyList"_s); }
    QStringList rows();
    void mark(int row);

    std::unique_ptr<WindowFixture> m_window;
};

void TestHistoryPanel::init()
{
    m_window = std::make_unique<WindowFixture>();
    m_window->import(support::bridgeArticle());
    setStatus(0, model::ClaimStatus::Accepted);
    setStatus(1, model::ClaimStatus::Rejected);
    m_window->find<QAction>(u"actionHistory"_s)->trigger();
}

void TestHistoryPanel::setStatus(std::size_t claim, model::ClaimStatus status)
{
    QVERIFY(m_window->document().apply(store::SetClaimStatus{{m_window->claims()[claim].claim.id}, status}));
}

QStringList TestHistoryPanel::rows()
{
    QStringList words;
    for (int row = 0; row < list().model()->rowCount(); ++row)
        words += list().model()->index(row, 0).data().toString();
    return words;
}

void TestHistoryPanel::mark(int row)
{
    const QRect place = list().visualRect(list().model()->index(row, 0));
    QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(list().currentIndex().row(), row);
}

void TestHistoryPanel::opensByItsKeyAndListsTheNewestFirst()
{
    const QAbstractItemModelTester tester(list().model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(),
             QStringList({u"Rejected 1 claim"_s, u"Accepted 1 claim"_s, u"Imported 1 article"_s, u"Beginning"_s}));
    QVERIFY(list().isVisible());
    QVERIFY(!list().model()->index(0, 0).data(ui::HistoryModel::CaptionRole).toString().isEmpty());
    QTest::keyClick(&m_window->window(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(!list().isVisible());
    QTest::keyClick(&m_window->window(), Qt::Key_H, Qt::ControlModifier);
    QVERIFY(list().isVisible());
    m_window->find<QDockWidget>(u"dockHistory"_s)->close();
    QVERIFY(!m_window->find<QAction>(u"actionHistory"_s)->isChecked());
}

void TestHistoryPanel::goesToAnyStepAndForthAgain()
{
    const std::string end = m_window->digest();
    QVERIFY(!m_window->find<QPushButton>(u"historyGo"_s)->isEnabled()); // where it stands already
    mark(3);
    QTest::mouseClick(m_window->find<QPushButton>(u"historyGo"_s), Qt::LeftButton);
    QVERIFY(m_window->claims().empty());
    QCOMPARE(list().model()->index(0, 0).data(ui::HistoryModel::UndoneRole).toBool(), true);
    mark(1);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_window->claims()[0].claim.status, model::ClaimStatus::Accepted);
    QCOMPARE(m_window->claims()[1].claim.status, model::ClaimStatus::Extracted);
    mark(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_window->digest(), end);
    m_window->waitForIndex();
}

void TestHistoryPanel::goesToAStepOfAnEarlierDay()
{
    const std::string end = m_window->digest();
    const QString path = m_window->path(u"kept.dateline"_s);
    QVERIFY(m_window->document().saveAs(path));
    QVERIFY(m_window->document().startUntitled());
    QCOMPARE(rows(), QStringList({u"Beginning"_s}));
    QVERIFY(m_window->document().open(path));
    QCOMPARE(rows().size(), 4);
    mark(2);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_window->claims()[0].claim.status, model::ClaimStatus::Extracted);
    mark(0);
    QTest::keyClick(&list(), Qt::Key_Return);
    QCOMPARE(m_window->digest(), end);
}

void TestHistoryPanel::aNewStepForgetsWhatWasTakenBack()
{
    mark(2);
    QTest::keyClick(&list(), Qt::Key_Return);
    setStatus(2, model::ClaimStatus::Accepted);
    QCOMPARE(rows(), QStringList({u"Accepted 1 claim"_s, u"Imported 1 article"_s, u"Beginning"_s}));
    QCOMPARE(list().currentIndex().row(), 0);
}

void TestHistoryPanel::forgetsOlderStepsOnlyWhenAsked()
{
    const std::string before = m_window->digest();
    auto *forget = m_window->find<QPushButton>(u"historyForget"_s);
    mark(2);
    QVERIFY(!forget->isEnabled()); // nothing is older
    mark(0);
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(m_window->prompts.questions, QStringList{u"Forget 2 older steps?"_s});
    QCOMPARE(rows().size(), 4);
    m_window->prompts.choice = ui::Choice::Yes;
    QTest::mouseClick(forget, Qt::LeftButton);
    QCOMPARE(rows(), QStringList({u"Rejected 1 claim"_s, u"Beginning"_s}));
    QCOMPARE(m_window->digest(), before);
    QVERIFY(m_window->document().undo());
    QVERIFY(!m_window->document().undo());
}

void TestHistoryPanel::saysToAScreenReaderWhereTheProjectStands()
{
    mark(1);
    QTest::keyClick(&list(), Qt::Key_Return);
    const auto spoken = [this](int row) {
        return list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(spoken(0).endsWith(u"taken back"_s));
    QVERIFY(spoken(1).endsWith(u"the project is as after this"_s));
}

QTEST_MAIN(TestHistoryPanel)
#include "tst_history_panel.moc"
