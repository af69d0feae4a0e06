#include "core/store/content_digest.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

#include <algorithm>

using base::ErrorCode;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

model::Remark remark(std::string text = "Here the bridge fell")
{
    model::Remark made;
    made.shape = model::RemarkShape::Span;
    made.text = std::move(text);
    made.time = "2022-01-05/2022-01-07";
    made.colour = model::PersonColour::Green;
    made.lane = "kind:casualties";
    return made;
}

model::ParsedArticle report(int number)
{
    const std::string words = std::to_string(number) + " people were killed";
    return ParsedArticleBuilder("In Lesna " + words + ".")
        .publishedBy("Post", "2022-01-07")
        .killed(words, number)
        .build();
}

base::EventId eventOf(TempProject &project, std::size_t claim)
{
    return (*project.reader().claims({}))[claim].claim.event;
}

} // namespace

class TestRemarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRemarkIsReadBackAsItWasMade();
    void aRemarkIsChangedAndRemovedAsNamedSteps();
    void lookingAtARemarkMakesNoStep();
    void aRemarkWithoutATimeIsRefused_data();
    void aRemarkWithoutATimeIsRefused();
    void aLaneIsTheSameWhateverItsActorsNumber();
    void aRemarkIsFoundByItsWords();
    void aTimeIsSetByHandAsOneStep();
    void theSameTimeMakesNoStep();
    void whatIsKeptApartOutlivesARestart();
    void whatIsKeptApartFollowsItsClaims();
    void anEventIsNotKeptApartFromItself();
};

void TestRemarks::aRemarkIsReadBackAsItWasMade()
{
    store::OpenOptions options;
    options.writer.author = "Ane";
    TempProject project(std::move(options));
    const auto added = project.writer().edit(store::AddRemark{remark()}).get();
    QVERIFY(added);
    model::Remark expected = remark();
    expected.id = added->remark;
    expected.author = "Ane";
    QCOMPARE(project.reader().remarks()->size(), std::size_t(1));
    QVERIFY(project.reader().remarks()->front() == expected);
    QVERIFY(project.reopen());
    QVERIFY(project.reader().remarks()->front() == expected);
}

void TestRemarks::aRemarkIsChangedAndRemovedAsNamedSteps()
{
    TempProject project;
    const std::string empty = *store::contentDigest(project.reader());
    model::Remark made = remark();
    made.id = project.writer().edit(store::AddRemark{made}).get()->remark;
    const std::string first = *store::contentDigest(project.reader());
    made.text = "Here it fell, perhaps";
    made.colour = model::PersonColour::Red;
    QVERIFY(project.writer().edit(store::ChangeRemark{made}).get());
    const std::string second = *store::contentDigest(project.reader());
    QVERIFY(second != first);
    QVERIFY(project.writer().edit(store::RemoveRemark{made.id}).get());
    QCOMPARE(*store::contentDigest(project.reader()), empty);
    const auto history = *project.reader().history();
    QCOMPARE(history.size(), std::size_t(3));
    const char *names[] = {"add-remark", "change-remark", "remove-remark"};
    for (std::size_t i = 0; i < 3; ++i)
        QCOMPARE(history[i].name, std::string(names[i]));
    QCOMPARE(history[2].details, (std::vector<std::string>{"span", "Here it fell, perhaps"}));
    for (const std::string &digest : {second, first, empty}) {
        QVERIFY(project.writer().undo().get());
        QCOMPARE(*store::contentDigest(project.reader()), digest);
    }
}

void TestRemarks::lookingAtARemarkMakesNoStep()
{
    TempProject project;
    model::Remark made = remark();
    made.id = project.writer().edit(store::AddRemark{made}).get()->remark;
    const auto same = project.writer().edit(store::ChangeRemark{made}).get();
    QVERIFY(same);
    QVERIFY(!same->change.isValid());
    QCOMPARE(project.reader().history()->size(), std::size_t(1));
}

void TestRemarks::aRemarkWithoutATimeIsRefused_data()
{
    QTest::addColumn<QString>("time");
    QTest::newRow("none") << QString();
    QTest::newRow("no time") << QStringLiteral("some day");
}

void TestRemarks::aRemarkWithoutATimeIsRefused()
{
    QFETCH(QString, time);
    TempProject project;
    model::Remark made = remark();
    made.time = time.toStdString();
    const auto refused = project.writer().edit(store::AddRemark{made}).get();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DateInvalid);
    QVERIFY(project.reader().remarks()->empty());
    QVERIFY(project.reader().history()->empty());
}

void TestRemarks::aLaneIsTheSameWhateverItsActorsNumber()
{
    const auto article = [](const std::string &name) {
        return ParsedArticleBuilder(name + " said \"no\".").actor(name).statement("no", name, 1).build();
    };
    const auto digestOf = [&](const std::string &first, const std::string &second) {
        TempProject project;
        if (!project.import(article(first)) || !project.import(article(second)))
            return std::string();
        const auto actors = *project.reader().actors();
        const auto marek = std::ranges::find(actors, "Marek", [](const auto &line) { return line.actor.name; });
        model::Remark made = remark();
        made.lane = "actor:" + std::to_string(marek->actor.id.value);
        return project.writer().edit(store::AddRemark{made}).get() ? *store::contentDigest(project.reader()) : "";
    };
    QCOMPARE(digestOf("Marek", "Novak"), digestOf("Novak", "Marek"));
    QVERIFY(!digestOf("Marek", "Novak").empty());
}

void TestRemarks::aRemarkIsFoundByItsWords()
{
    TempProject project;
    const auto added = project.writer().edit(store::AddRemark{remark("Æbletoget ved Århus")}).get();
    for (const char *words : {"aarhus", "aebletoget", "\"ved Århus\""}) {
        const auto hits = *project.reader().search({words, false, 9});
        QCOMPARE(hits.size(), std::size_t(1));
        QCOMPARE(hits.front().kind, store::SearchHit::Kind::Remark);
        QCOMPARE(hits.front().remark.value, added->remark.value);
    }
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.reader().search({"aarhus", false, 9})->empty());
}

void TestRemarks::aTimeIsSetByHandAsOneStep()
{
    TempProject project;
    QVERIFY(project.import(report(3)));
    const std::string before = *store::contentDigest(project.reader());
    const auto claim = project.reader().claims({})->front().claim.id;
    QVERIFY(project.writer().edit(store::SetClaimTime{claim, "2022-01-05/2022-01-06", "3 people"}).get());
    const auto line = *project.reader().claim(claim);
    QCOMPARE(line.claim.eventTime, std::string("2022-01-05/2022-01-06"));
    QVERIFY(line.claim.timeByHand);
    QCOMPARE(line.claim.status, model::ClaimStatus::Corrected);
    QCOMPARE(line.placed.origin, model::TimeOrigin::Stated);
    const auto step = project.reader().history()->back();
    QCOMPARE(step.name, std::string("set-time"));
    QCOMPARE(step.details, (std::vector<std::string>{"3 people", "2022-01-05/2022-01-06"}));
    QVERIFY(project.writer().undo().get());
    QCOMPARE(*store::contentDigest(project.reader()), before);
    const auto wrong = project.writer().edit(store::SetClaimTime{claim, "yesterday", {}}).get();
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::DateInvalid);
}

void TestRemarks::theSameTimeMakesNoStep()
{
    TempProject project;
    QVERIFY(project.import(report(3)));
    const auto claim = project.reader().claims({})->front().claim.id;
    const auto same = project.writer().edit(store::SetClaimTime{claim, {}, {}}).get();
    QVERIFY(same);
    QVERIFY(!same->change.isValid());
    QCOMPARE(project.reader().claim(claim)->claim.status, model::ClaimStatus::Extracted);
}

void TestRemarks::whatIsKeptApartOutlivesARestart()
{
    TempProject project;
    for (const int number : {1, 2, 3})
        QVERIFY(project.import(report(number)));
    const std::string before = *store::contentDigest(project.reader());
    QVERIFY(project.writer().edit(store::KeepApart{eventOf(project, 2), {eventOf(project, 0)}}).get());
    QVERIFY(project.reopen());
    const std::vector<store::EventPair> expected{std::minmax(eventOf(project, 0), eventOf(project, 2))};
    QVERIFY(*project.reader().keptApart() == expected);
    QCOMPARE(project.reader().history()->back().name, std::string("keep-apart"));
    const auto again = project.writer().edit(store::KeepApart{eventOf(project, 0), {eventOf(project, 2)}}).get();
    QVERIFY(again && !again->change.isValid());
    QVERIFY(project.writer().undo().get());
    QVERIFY(project.reader().keptApart()->empty());
    QCOMPARE(*store::contentDigest(project.reader()), before);
}

void TestRemarks::whatIsKeptApartFollowsItsClaims()
{
    TempProject project;
    for (const int number : {1, 2, 3})
        QVERIFY(project.import(report(number)));
    const base::EventId first = eventOf(project, 0);
    const base::EventId second = eventOf(project, 1);
    const base::EventId third = eventOf(project, 2);
    QVERIFY(project.writer().edit(store::KeepApart{first, {second}}).get());
    QVERIFY(project.writer().edit(store::MergeEvents{third, {second}}).get());
    QVERIFY(*project.reader().keptApart() == std::vector<store::EventPair>{std::minmax(first, third)});
    QVERIFY(project.writer().edit(store::MergeEvents{first, {third}}).get()); // by hand, all the same
    QVERIFY(project.reader().keptApart()->empty());
    QVERIFY(project.writer().undo().get());
    QVERIFY(*project.reader().keptApart() == std::vector<store::EventPair>{std::minmax(first, third)});
}

void TestRemarks::anEventIsNotKeptApartFromItself()
{
    TempProject project;
    QVERIFY(project.import(report(1)));
    const base::EventId event = eventOf(project, 0);
    const auto refused = project.writer().edit(store::KeepApart{event, {event}}).get();
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ArgumentInvalid);
    const auto nobody = project.writer().edit(store::KeepApart{event, {base::EventId{77}}}).get();
    QVERIFY(!nobody);
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

QTEST_APPLESS_MAIN(TestRemarks)
#include "tst_remarks.moc"
