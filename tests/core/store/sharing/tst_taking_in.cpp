#include "tests/core/store/sharing/three_reports.h"

#include <QtTest>

using support::note;
using support::report;
using support::TempProject;
using support::ThreeReports;
using support::TwoCopies;
using support::withSource;

class TestTakingIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyOneChangedIsTakenAsOneStepUnderTheirName();
    void twoPartsOfOneClaimGoTogether();
    void acceptingAndCorrectingGoTogether();
    void mergesOfTheSameEventsTheOtherWayRoundAreOneEvent();
    void aNoteOfAnEventThatTheyMergedGoesWithIt();
    void actorsMergedBothWaysAreOne();
    void aNewDayOfAnArticleMovesWhatHangsOnIt();
    void anActorOfItsOwnComesWithItsName();
    void theSecondFileBringsOnlyWhatIsNew();
    void ownStepsThatComeBackAreNothingNew();
};

void TestTakingIn::whatOnlyOneChangedIsTakenAsOneStepUnderTheirName()
{
    ThreeReports f;
    f.anna().edit(note(f.killed[0].event, "Seen on film"));
    f.anna().edit(store::SetClaimStatus{{f.killed[1].id}, model::ClaimStatus::Accepted});
    model::Claim byHand;
    byHand.payload = model::Happening{"shots", {"Lesna", {}}, "By hand"};
    byHand.provenance.article = f.article;
    byHand.provenance.range = {0, 8};
    const auto added = f.anna().edit(store::AddEvent{byHand});
    f.anna().edit(note(added.event, "From the words"));
    f.bent().edit(store::SetClaimStatus{{f.killed[2].id}, model::ClaimStatus::Rejected});
    const std::string before = f.bent().digest();

    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(taken->steps, std::size_t{4});
    QCOMPARE(taken->leftOut, std::size_t{0});
    QCOMPARE(f.bent().reader().annotations()->size(), std::size_t{2});
    QVERIFY(f.bent().reader().claim(f.killed[1].id)->claim.status == model::ClaimStatus::Accepted);
    QVERIFY(f.bent().reader().claim(f.killed[2].id)->claim.status == model::ClaimStatus::Rejected);
    QCOMPARE(QString::fromStdString(f.bent().reader().claim(added.claim)->claim.provenance.quote),
             QStringLiteral("At Lesna"));
    QCOMPARE(f.bent().reader().search({"film", false, 10})->size(), std::size_t{1});
    QCOMPARE(f.bent().problems(), QString());

    f.bent().reopen();
    const store::HistoryStep step = f.bent().reader().history()->back();
    QCOMPARE(QString::fromStdString(step.name), QStringLiteral("take-in"));
    QCOMPARE(QString::fromStdString(step.author), QStringLiteral("Anna"));
    QVERIFY(f.bent().writer().undo().get());
    QCOMPARE(f.bent().digest(), before);
    QVERIFY(f.bent().writer().undo().get()); // Bent's own step before it
    QVERIFY(f.bent().writer().redo().get());
    QVERIFY(f.bent().writer().redo().get());
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::twoPartsOfOneClaimGoTogether()
{
    ThreeReports f;
    f.anna().edit(store::SetClaimTime{f.killed[0].id, "2022-01-05", {}});
    f.bent().edit(withSource(f.killed[0], "The mayor"));
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    const model::Claim claim = f.bent().reader().claim(f.killed[0].id)->claim;
    QCOMPARE(claim.eventTime, std::string("2022-01-05"));
    QCOMPARE(claim.source.name, std::string("The mayor"));
    QVERIFY(f.bent().reader().extractedVersion(f.killed[0].id)->has_value());
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::acceptingAndCorrectingGoTogether()
{
    ThreeReports f;
    f.anna().edit(withSource(f.killed[0], "The mayor"));
    f.anna().edit(store::SetClaimStatus{{f.killed[1].id}, model::ClaimStatus::Accepted});
    f.bent().edit(store::SetClaimStatus{{f.killed[0].id}, model::ClaimStatus::Accepted});
    f.bent().edit(withSource(f.killed[1], "The mayor"));
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    for (const int i : {0, 1}) {
        const model::Claim claim = f.bent().reader().claim(f.killed[static_cast<std::size_t>(i)].id)->claim;
        QVERIFY(claim.status == model::ClaimStatus::Corrected);
        QCOMPARE(claim.source.name, std::string("The mayor"));
    }
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::mergesOfTheSameEventsTheOtherWayRoundAreOneEvent()
{
    ThreeReports f;
    f.anna().edit(store::MergeEvents{f.killed[0].event, {f.killed[1].event}});
    f.bent().edit(store::MergeEvents{f.killed[1].event, {f.killed[0].event}});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.event,
             f.bent().reader().claim(f.killed[1].id)->claim.event);
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::aNoteOfAnEventThatTheyMergedGoesWithIt()
{
    ThreeReports f;
    f.anna().edit(store::MergeEvents{f.killed[0].event, {f.killed[1].event}});
    f.bent().edit(note(f.killed[1].event, "Seen on film"));
    const std::string before = f.bent().digest();
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.bent().reader().annotations()->front().event, f.killed[0].event);
    QCOMPARE(f.bent().problems(), QString());
    QVERIFY(f.bent().writer().undo().get());
    QCOMPARE(f.bent().digest(), before);
}

void TestTakingIn::actorsMergedBothWaysAreOne()
{
    ThreeReports f;
    const auto actors = *f.anna().reader().actors();
    const base::ActorId one = actors[0].actor.id;
    const base::ActorId other = actors[1].actor.id;
    f.anna().edit(store::MergeActors{one, {other}});
    f.anna().edit(store::ChangeActor{one, "The commander", model::ActorType::Person, model::PersonColour::None, {}});
    f.bent().edit(store::MergeActors{other, {one}});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.bent().reader().actors()->size(), actors.size() - 1);
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::aNewDayOfAnArticleMovesWhatHangsOnIt()
{
    ThreeReports f;
    f.anna().edit(store::SetPublished{f.article, "2022-01-17"});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(f.bent().reader().claim(f.killed[0].id)->claim.eventTime, std::string("2022-01-14"));
    QCOMPARE(f.bent().digest(), f.anna().digest());
    QCOMPARE(f.bent().problems(), QString());
}

void TestTakingIn::anActorOfItsOwnComesWithItsName()
{
    TempProject project;
    auto parsed = report("Lesna", 4);
    parsed.actors.front().aliases = {"The man of Lesna"};
    parsed.claims.front().source = {"The man of Lesna", base::ActorId{1}};
    QVERIFY(project.import(parsed));
    TwoCopies copies(project);
    const auto general = copies.anna.reader().actors()->front().actor.id;
    const auto split = copies.anna.edit(store::SplitActor{general, "The man of Lesna"});
    QVERIFY(split.actor.isValid());
    const auto taken = copies.bent.takeFrom(copies.anna);
    QVERIFY(taken);
    QCOMPARE(copies.bent.digest(), copies.anna.digest());
    QCOMPARE(copies.bent.problems(), QString());
}

void TestTakingIn::theSecondFileBringsOnlyWhatIsNew()
{
    ThreeReports f;
    const auto added = f.anna().edit(note(f.killed[0].event, "First"));
    QVERIFY(f.bent().takeFrom(f.anna()));
    model::Annotation changed = f.anna().reader().annotations()->front();
    changed.text = "Second";
    f.anna().edit(store::ChangeAnnotation{changed, false});
    const auto taken = f.bent().takeFrom(f.anna());
    QVERIFY(taken);
    QCOMPARE(taken->steps, std::size_t{1});
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    const auto notes = *f.bent().reader().annotations();
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes.front().id, added.annotation);
    QCOMPARE(notes.front().text, std::string("Second"));
}

void TestTakingIn::ownStepsThatComeBackAreNothingNew()
{
    ThreeReports f;
    f.anna().edit(note(f.killed[0].event, "First"));
    QVERIFY(f.bent().takeFrom(f.anna()));
    model::Annotation changed = f.anna().reader().annotations()->front();
    changed.text = "Second";
    f.anna().edit(store::ChangeAnnotation{changed, false});
    f.bent().edit(store::SetClaimStatus{{f.killed[1].id}, model::ClaimStatus::Accepted});
    const auto taken = f.anna().takeFrom(f.bent());
    QVERIFY(taken);
    QCOMPARE(taken->steps, std::size_t{1});
    QCOMPARE(taken->conflicts.size(), std::size_t{0});
    QCOMPARE(f.anna().reader().annotations()->front().text, std::string("Second"));
    QVERIFY(f.anna().reader().claim(f.killed[1].id)->claim.status == model::ClaimStatus::Accepted);
}

QTEST_APPLESS_MAIN(TestTakingIn)
#include "tst_taking_in.moc"
