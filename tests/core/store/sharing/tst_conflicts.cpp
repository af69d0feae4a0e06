#include "tests/core/store/sharing/three_reports.h"

#include <QtTest>

using support::choose;
using support::note;
using support::report;
using support::TempProject;
using support::ThreeReports;
using support::TwoCopies;
using support::withSource;

class TestConflicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBothChangedIsListedAndStays();
    void choosingTheirsIsAStepOfItsOwn();
    void aNoteChangedThereAndRemovedHereCanComeBack();
    void aNoteChangedHereAndRemovedThereStays();
    void rejectingHereAndCorrectingThereIsAConflict();
    void mergesIntoTwoEventsAreAConflict();
    void whatIsStillOpenIsListedAgain();
};

void TestConflicts::whatBothChangedIsListedAndStays()
{
    ThreeReports f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.bent().edit(store::SetClaimTime{f.killed[0].id, "2022-01-06", {}});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    const store::Conflict &conflict = taken->conflicts.front();
    QCOMPARE(conflict.part, std::string("time"));
    QCOMPARE(conflict.words, std::string("4 soldiers were killed"));
    QCOMPARE(conflict.mine.value, std::string("2022-01-06"));
    QCOMPARE(conflict.theirs.value, std::string("2022-01-05"));
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.eventTime, std::string("2022-01-06"));
}

void TestConflicts::choosingTheirsIsAStepOfItsOwn()
{
    ThreeReports f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.anna().edit(store::SetClaimTime{f.killed[1].id, "2022-01-05", {}});
    f.bent().edit(store::SetClaimTime{f.killed[0].id, "2022-01-06", {}});
    f.bent().edit(store::SetClaimTime{f.killed[1].id, "2022-01-06", {}});
    const auto changes = f.anna().send();
    const auto taken = f.bent().take(changes);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{2});
    const std::string before = f.bent().digest();
    const auto chosen = f.bent().take(changes, choose(taken->conflicts.front()));
    QVERIFY(chosen);
    QCOMPARE(chosen->conflicts.size(), std::size_t{1});
    QCOMPARE(chosen->conflicts.front(), taken->conflicts.back());
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.eventTime, std::string("2022-01-05"));
    QCOMPARE(f.bent().problems(), QString());
    const store::HistoryStep step = f.bent().reader().history()->back();
    QCOMPARE(QString::fromStdString(step.name), QStringLiteral("choose-theirs"));
    QCOMPARE(QString::fromStdString(step.author), QStringLiteral("Bent"));
    QVERIFY(f.bent().writer().undo().get());
    QCOMPARE(f.bent().digest(), before);
}

void TestConflicts::aNoteChangedThereAndRemovedHereCanComeBack()
{
    TempProject project;
    QVERIFY(project.import(report("Lesna", 4)));
    const auto event = project.reader().claims({})->front().claim.event;
    const auto noted = project.writer().edit(note(event, "Doubtful")).get();
    TwoCopies copies(project);
    model::Annotation changed = copies.anna.reader().annotations()->front();
    changed.text = "Certain";
    copies.anna.edit(store::ChangeAnnotation{changed, false});
    copies.bent.edit(store::RemoveAnnotation{noted->annotation});
    const auto changes = copies.anna.send();
    const auto taken = copies.bent.take(changes);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QVERIFY(taken->conflicts.front().mine.removed);
    QCOMPARE(taken->conflicts.front().theirs.value, std::string("Certain"));
    QVERIFY(copies.bent.reader().annotations()->empty());
    QVERIFY(copies.bent.take(changes, choose(taken->conflicts.front())));
    QCOMPARE(copies.bent.reader().annotations()->front().text, std::string("Certain"));
    QCOMPARE(copies.bent.problems(), QString());
}

void TestConflicts::aNoteChangedHereAndRemovedThereStays()
{
    TempProject project;
    QVERIFY(project.import(report("Lesna", 4)));
    const auto event = project.reader().claims({})->front().claim.event;
    QVERIFY(project.writer().edit(note(event, "Doubtful")).get());
    QVERIFY(project.writer().edit(note(event, "Old")).get());
    TwoCopies copies(project);
    const auto notes = *copies.anna.reader().annotations();
    for (const model::Annotation &each : notes)
        copies.anna.edit(store::RemoveAnnotation{each.id});
    model::Annotation changed = notes.front();
    changed.text = "Certain";
    copies.bent.edit(store::ChangeAnnotation{changed, false});
    const auto taken = copies.bent.takeFrom(copies.anna);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QVERIFY(taken->conflicts.front().theirs.removed);
    const auto left = *copies.bent.reader().annotations();
    QCOMPARE(left.size(), std::size_t{1});
    QCOMPARE(left.front().text, std::string("Certain"));
}

void TestConflicts::rejectingHereAndCorrectingThereIsAConflict()
{
    ThreeReports f;
    f.anna().edit(withSource(f.killed[0], "The mayor"));
    f.bent().edit(store::SetClaimStatus{{f.killed[0].id}, model::ClaimStatus::Rejected});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QCOMPARE(taken->conflicts.front().part, std::string("status"));
    QCOMPARE(taken->conflicts.front().mine.value, std::string("rejected"));
    QCOMPARE(taken->conflicts.front().theirs.value, std::string("corrected"));
}

void TestConflicts::mergesIntoTwoEventsAreAConflict()
{
    ThreeReports f;
    f.anna().edit(store::MergeEvents{f.killed[0].event, {f.killed[2].event}});
    f.bent().edit(store::MergeEvents{f.killed[1].event, {f.killed[2].event}});
    const auto changes = f.anna().send();
    const auto taken = f.bent().take(changes);
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{1});
    QCOMPARE(taken->conflicts.front().part, std::string("event"));
    QCOMPARE(taken->conflicts.front().words, std::string("9 soldiers were killed"));
    QCOMPARE(taken->conflicts.front().mine.value, std::string("7 soldiers were killed"));
    QCOMPARE(taken->conflicts.front().theirs.value, std::string("4 soldiers were killed"));
    QVERIFY(f.bent().take(changes, choose(taken->conflicts.front())));
    QCOMPARE(f.bent().reader().claim(f.killed[2].id)->claim.event, f.killed[0].event);
    QCOMPARE(f.bent().problems(), QString());
}

void TestConflicts::whatIsStillOpenIsListedAgain()
{
    ThreeReports f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.anna().edit(note(f.killed[0].event, "First"));
    f.bent().edit(store::SetClaimTime{f.killed[0].id, "2022-01-06", {}});
    const auto changes = f.anna().send();
    const auto first = f.bent().take(changes);
    QVERIFY(first);
    f.bent().reopen();
    model::Annotation changed = f.bent().reader().annotations()->front();
    changed.text = "Bent's words";
    f.bent().edit(store::ChangeAnnotation{changed, false}); // behind what came in: no conflict
    const auto again = f.bent().take(changes);
    QVERIFY(again);
    QVERIFY(!again->change.isValid());
    QCOMPARE(again->conflicts.size(), std::size_t{1});
    QCOMPARE(again->conflicts.front(), first->conflicts.front());
    QVERIFY(f.bent().take(changes, choose(again->conflicts.front())));
    QCOMPARE(f.bent().take(changes)->conflicts.size(), std::size_t{0});
}

QTEST_APPLESS_MAIN(TestConflicts)
#include "tst_conflicts.moc"
