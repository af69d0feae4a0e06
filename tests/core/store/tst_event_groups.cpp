#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using base::ClaimId;
using base::EventId;
using support::ParsedArticleBuilder;
using support::TempProject;
using Into = store::SplitClaims::Into;

namespace {

model::Casualties toll(std::int64_t low, std::optional<std::int64_t> high, model::Certainty certainty)
{
    model::Casualties casualties;
    casualties.count = model::Count{low, low, high, model::CountModifier::Exact, std::to_string(low), {}};
    if (!high)
        casualties.count->modifier = model::CountModifier::AtLeast;
    casualties.certainty = certainty;
    return casualties;
}

/// Two reports of one incident, and one of another thing.
class Reports
{
public:
    Reports()
    {
        add(ParsedArticleBuilder("The ministry says 18 people were killed.").killed("18 people were killed", 18));
        add(ParsedArticleBuilder("Doctors count 26 dead.").killed("26 dead", 26));
        add(ParsedArticleBuilder("Ferries stopped.").claim("Ferries stopped", model::Happening{"other", {}, {}}));
    }

    void add(ParsedArticleBuilder article)
    {
        QVERIFY(project.import(article.named("article " + std::to_string(++m_articles)).build()));
    }
    std::vector<store::ClaimLine> claims()
    {
        store::ClaimFilter all;
        all.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                        model::ClaimStatus::Rejected, model::ClaimStatus::Manual};
        auto lines = project.reader().claims(all).value_or(std::vector<store::ClaimLine>());
        std::ranges::sort(lines, {}, [](const store::ClaimLine &line) { return line.claim.id; });
        return lines;
    }
    ClaimId claim(std::size_t position) { return claims().at(position).claim.id; }
    EventId eventOf(std::size_t position) { return claims().at(position).claim.event; }
    base::Result<store::EditOutcome> edit(const store::Edit &edit) { return project.writer().edit(edit).get(); }
    base::Result<store::EditOutcome> merge(std::size_t stays, const std::vector<std::size_t> &joined)
    {
        store::MergeEvents merge{eventOf(stays), {}};
        for (const std::size_t position : joined)
            merge.joined.push_back(eventOf(position));
        return edit(merge);
    }
    std::string digest() { return store::contentDigest(project.reader()).value_or("unreadable"); }
    /// Every event as the numbers of its claims: "0+1 2".
    QString groups(bool withRejected = true)
    {
        const auto lines = claims();
        QStringList events;
        const auto scanned = project.reader().scanEvents({withRejected, {}, {}}, [&](const store::ScannedEvent &event) {
            QStringList numbers;
            for (const store::ScannedClaim &claim : event.claims) {
                const auto found =
                    std::ranges::find(lines, claim.id, [](const store::ClaimLine &line) { return line.claim.id; });
                numbers << QString::number(found - lines.begin());
            }
            numbers.sort();
            events << numbers.join(u'+');
            return true;
        });
        events.sort();
        return scanned ? events.join(u' ') : QStringLiteral("unreadable");
    }
    bool isDisputed(EventId event)
    {
        bool disputed = false;
        const auto scanned = project.reader().scanEvents({false, {}, {event}}, [&](const store::ScannedEvent &one) {
            disputed = one.disputed;
            return true;
        });
        return scanned && disputed;
    }
    QStringList annotationsOf(EventId event)
    {
        QStringList texts;
        const auto annotations = project.reader().annotationsOf(event);
        for (const model::Annotation &annotation : *annotations)
            texts << (annotation.text.empty() ? u"pin"_s : QString::fromStdString(annotation.text));
        texts.sort();
        return texts;
    }
    void annotate(model::AnnotationKind kind, EventId event, ClaimId claim, const std::string &text)
    {
        model::Annotation annotation;
        annotation.kind = kind;
        annotation.event = event;
        annotation.claim = claim;
        annotation.text = text;
        QVERIFY(edit(store::AddAnnotation{annotation}));
    }
    bool isWhole()
    {
        const auto checked = store::checkProject(project.reader(), {}, nullptr);
        for (const auto &problem : checked->problems)
            qWarning() << problem.code.c_str() << problem.subject.c_str() << problem.detail.c_str();
        return checked->problems.empty();
    }

    TempProject project;

private:
    int m_articles = 0;
};

} // namespace

class TestEventGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsOfMergedEventsAreOneEvent();
    void mergingIsOneStepThatComesAndGoes();
    void undoKnowsAMergeAfterARestart();
    void whatWasNotedMovesAlong();
    void whatWasReadBeforeACorrectionMovesAlong();
    void rejectedClaimsMoveAndComeBack();
    void hidingAnImportLeavesTheRestOfTheEvent();
    void refusedMergesWriteNothing_data();
    void refusedMergesWriteNothing();
    void anEventOfAHiddenImportIsNotThere();
    void splitClaimsGetEventsOfTheirOwn_data();
    void splitClaimsGetEventsOfTheirOwn();
    void oneClaimThatCountsAlwaysStays();
    void notesOnAClaimGoWithIt();
    void splittingIsOneStepThatComesAndGoes();
    void refusedSplitsWriteNothing();
    void aChangeNamesEventsOldAndNew();
    void countsThatDoNotMeetAreDisputed_data();
    void countsThatDoNotMeetAreDisputed();
    void claimsOfOtherKindsDoNotDispute();
};

void TestEventGroups::claimsOfMergedEventsAreOneEvent()
{
    Reports reports;
    QCOMPARE(reports.groups(), QStringLiteral("0 1 2"));
    const EventId stays = reports.eventOf(1);
    const auto merged = reports.merge(1, {0});
    QVERIFY(merged.has_value());
    QCOMPARE(merged->event, stays);
    QCOMPARE(reports.groups(), QStringLiteral("0+1 2"));
    QCOMPARE(reports.eventOf(0), stays);
    QCOMPARE(reports.project.reader().claimsOf(std::vector{stays})->size(), std::size_t(2));
    QVERIFY(reports.isWhole());
}

void TestEventGroups::mergingIsOneStepThatComesAndGoes()
{
    Reports reports;
    const std::string apart = reports.digest();
    QVERIFY(reports.merge(0, {1, 2}).has_value());
    const std::string together = reports.digest();
    QVERIFY(together != apart);
    const store::HistoryStep step = *reports.project.reader().nextUndo().value();
    QCOMPARE(QString::fromStdString(step.name), QStringLiteral("merge-events"));
    QCOMPARE(step.details, std::vector<std::string>{"3"});
    QVERIFY(reports.project.writer().undo().get().has_value());
    QCOMPARE(reports.groups(), QStringLiteral("0 1 2"));
    QCOMPARE(reports.digest(), apart);
    QVERIFY(reports.project.writer().redo().get().has_value());
    QCOMPARE(reports.groups(), QStringLiteral("0+1+2"));
    QCOMPARE(reports.digest(), together);
    QVERIFY(reports.isWhole());
}

void TestEventGroups::undoKnowsAMergeAfterARestart()
{
    Reports reports;
    const std::string apart = reports.digest();
    const EventId joined = reports.eventOf(1);
    QVERIFY(reports.merge(0, {1}).has_value());
    QVERIFY(reports.project.reopen().has_value());
    QCOMPARE(reports.groups(), QStringLiteral("0+1 2"));
    QVERIFY(reports.project.writer().undo().get().has_value());
    QCOMPARE(reports.digest(), apart);
    QCOMPARE(reports.eventOf(1), joined);
    QVERIFY(reports.isWhole());
}

void TestEventGroups::whatWasNotedMovesAlong()
{
    Reports reports;
    using Kind = model::AnnotationKind;
    const EventId stays = reports.eventOf(0);
    const EventId joined = reports.eventOf(1);
    for (const EventId event : {stays, joined}) {
        reports.annotate(Kind::Pin, event, {}, {});
        reports.annotate(Kind::Tag, event, {}, "bridge");
    }
    reports.annotate(Kind::Colour, stays, {}, "blue");
    reports.annotate(Kind::Colour, joined, {}, "red");
    reports.annotate(Kind::Tag, joined, {}, "doctors");
    reports.annotate(Kind::Note, joined, {}, "asked on Monday");
    reports.annotate(Kind::Note, joined, reports.claim(1), "heard twice");
    const std::string apart = reports.digest();
    QVERIFY(reports.merge(0, {1}).has_value());
    // A pin or tag that both had is there once, so that taking it away takes it away.
    QCOMPARE(reports.annotationsOf(stays),
             (QStringList{u"asked on Monday"_s, u"blue"_s, u"bridge"_s, u"doctors"_s, u"heard twice"_s, u"pin"_s}));
    QVERIFY(reports.project.writer().undo().get().has_value());
    QCOMPARE(reports.digest(), apart);
}

void TestEventGroups::whatWasReadBeforeACorrectionMovesAlong()
{
    Reports reports;
    model::Claim corrected = reports.claims()[1].claim;
    corrected.eventTime = "2022-01-07";
    QVERIFY(reports.edit(store::CorrectClaim{corrected}).has_value());
    QVERIFY(reports.merge(0, {1}).has_value());
    QVERIFY(reports.isWhole());
    const auto original = reports.project.reader().extractedVersion(reports.claim(1));
    QCOMPARE(original->value().event, reports.eventOf(0));
    QVERIFY(reports.edit(store::SplitClaims{{reports.claim(1)}, Into::Each}).has_value());
    QVERIFY(reports.isWhole());
}

void TestEventGroups::rejectedClaimsMoveAndComeBack()
{
    Reports reports;
    const ClaimId rejected = reports.claim(1);
    QVERIFY(reports.edit(store::SetClaimStatus{{rejected}, model::ClaimStatus::Rejected}).has_value());
    QVERIFY(reports.merge(0, {1}).has_value());
    QCOMPARE(reports.groups(false), QStringLiteral("0 2"));
    QVERIFY(reports.edit(store::SetClaimStatus{{rejected}, model::ClaimStatus::Accepted}).has_value());
    QCOMPARE(reports.groups(false), QStringLiteral("0+1 2"));
    QVERIFY(reports.isWhole());
}

void TestEventGroups::hidingAnImportLeavesTheRestOfTheEvent()
{
    Reports reports;
    reports.annotate(model::AnnotationKind::Pin, reports.eventOf(1), {}, {});
    QVERIFY(reports.merge(0, {1}).has_value());
    const EventId event = reports.eventOf(0);
    const auto articles = reports.project.reader().articles();
    QVERIFY(reports.edit(store::SetBatchHidden{articles->at(1).batch, true}).has_value());
    QCOMPARE(reports.project.reader().claimsOf(std::vector{event})->size(), std::size_t(1));
    QCOMPARE(reports.annotationsOf(event), QStringList{u"pin"_s});
    QVERIFY(reports.edit(store::SetBatchHidden{articles->at(1).batch, false}).has_value());
    QCOMPARE(reports.groups(), QStringLiteral("0+1 2"));
    QVERIFY(reports.isWhole());
}

void TestEventGroups::refusedMergesWriteNothing_data()
{
    QTest::addColumn<bool>("isStayKnown");
    QTest::addColumn<QString>("joined");
    QTest::addColumn<base::ErrorCode>("code");
    QTest::newRow("nothing to join") << true << QString() << base::ErrorCode::ArgumentInvalid;
    QTest::newRow("with itself") << true << u"10"_s << base::ErrorCode::ArgumentInvalid;
    QTest::newRow("one that is not there") << true << u"1?"_s << base::ErrorCode::NotFound;
    QTest::newRow("into one that is not there") << false << u"1"_s << base::ErrorCode::NotFound;
}

void TestEventGroups::refusedMergesWriteNothing()
{
    QFETCH(const bool, isStayKnown);
    QFETCH(const QString, joined);
    QFETCH(const base::ErrorCode, code);
    Reports reports;
    const std::string before = reports.digest();
    const auto steps = reports.project.reader().history();
    store::MergeEvents merge{isStayKnown ? reports.eventOf(0) : EventId{77}, {}};
    for (const QChar letter : joined)
        merge.joined.push_back(letter == u'?' ? EventId{99} : reports.eventOf(std::size_t(letter.digitValue())));
    const auto refused = reports.edit(merge);
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, code);
    QCOMPARE(reports.digest(), before);
    QCOMPARE(reports.project.reader().history().value(), steps.value());
}

void TestEventGroups::anEventOfAHiddenImportIsNotThere()
{
    Reports reports;
    const EventId hidden = reports.eventOf(1);
    const ClaimId claim = reports.claim(1);
    const auto articles = reports.project.reader().articles();
    QVERIFY(reports.edit(store::SetBatchHidden{articles->at(1).batch, true}).has_value());
    const auto merged = reports.edit(store::MergeEvents{reports.eventOf(0), {hidden}});
    QVERIFY(!merged.has_value());
    QCOMPARE(merged.error().code, base::ErrorCode::NotFound);
    const auto split = reports.edit(store::SplitClaims{{claim}, Into::Each});
    QVERIFY(!split.has_value());
    QCOMPARE(split.error().code, base::ErrorCode::NotFound);
}

void TestEventGroups::splitClaimsGetEventsOfTheirOwn_data()
{
    QTest::addColumn<QString>("claims");
    QTest::addColumn<Into>("into");
    QTest::addColumn<QString>("groups");
    QTest::newRow("one") << u"1"_s << Into::Each << u"0+2 1"_s;
    QTest::newRow("two, each") << u"12"_s << Into::Each << u"0 1 2"_s;
    QTest::newRow("two, together") << u"12"_s << Into::Together << u"0 1+2"_s;
    QTest::newRow("named twice") << u"11"_s << Into::Each << u"0+2 1"_s;
    QTest::newRow("all, each: the first stays") << u"012"_s << Into::Each << u"0 1 2"_s;
    QTest::newRow("all, together: nothing changes") << u"012"_s << Into::Together << u"0+1+2"_s;
}

void TestEventGroups::splitClaimsGetEventsOfTheirOwn()
{
    QFETCH(const QString, claims);
    QFETCH(const Into, into);
    QFETCH(const QString, groups);
    Reports reports;
    QVERIFY(reports.merge(0, {1, 2}).has_value());
    const EventId event = reports.eventOf(0);
    store::SplitClaims split{{}, into};
    for (const QChar letter : claims)
        split.claims.push_back(reports.claim(std::size_t(letter.digitValue())));
    const auto done = reports.edit(split);
    QVERIFY(done.has_value());
    QCOMPARE(reports.groups(), groups);
    QCOMPARE(reports.eventOf(0), event);
    QCOMPARE(done->change.isValid(), groups != QStringLiteral("0+1+2"));
    QCOMPARE(done->event.isValid(), done->change.isValid());
    QVERIFY(reports.isWhole());
}

void TestEventGroups::oneClaimThatCountsAlwaysStays()
{
    Reports reports;
    QVERIFY(reports.merge(0, {1, 2}).has_value());
    QVERIFY(reports.edit(store::SetClaimStatus{{reports.claim(0)}, model::ClaimStatus::Rejected}).has_value());
    // Claim 0 would stay, but an event whose only claim is rejected shows nothing.
    QVERIFY(reports.edit(store::SplitClaims{{reports.claim(1), reports.claim(2)}, Into::Each}).has_value());
    QCOMPARE(reports.groups(), QStringLiteral("0+1 2"));
    // The rejected one may leave.
    QVERIFY(reports.edit(store::SplitClaims{{reports.claim(0)}, Into::Each}).has_value());
    QCOMPARE(reports.groups(), QStringLiteral("0 1 2"));
}

void TestEventGroups::notesOnAClaimGoWithIt()
{
    Reports reports;
    const EventId event = reports.eventOf(0);
    reports.annotate(model::AnnotationKind::Pin, event, {}, {});
    QVERIFY(reports.merge(0, {1}).has_value());
    reports.annotate(model::AnnotationKind::Note, event, reports.claim(1), "heard twice");
    QVERIFY(reports.edit(store::SplitClaims{{reports.claim(1)}, Into::Each}).has_value());
    QCOMPARE(reports.annotationsOf(event), QStringList{u"pin"_s});
    QCOMPARE(reports.annotationsOf(reports.eventOf(1)), QStringList{u"heard twice"_s});
}

void TestEventGroups::splittingIsOneStepThatComesAndGoes()
{
    Reports reports;
    const std::string apart = reports.digest();
    QVERIFY(reports.merge(0, {1, 2}).has_value());
    const std::string together = reports.digest();
    QVERIFY(reports.edit(store::SplitClaims{{reports.claim(1), reports.claim(2)}, Into::Each}).has_value());
    QCOMPARE(reports.digest(), apart);
    QVERIFY(reports.project.reopen().has_value());
    const auto undone = reports.project.writer().undo().get();
    QCOMPARE(QString::fromStdString(undone->name), QStringLiteral("split-claims"));
    QCOMPARE(undone->details, std::vector<std::string>{"2"});
    QCOMPARE(reports.digest(), together);
    QVERIFY(reports.isWhole());
}

void TestEventGroups::refusedSplitsWriteNothing()
{
    Reports reports;
    QVERIFY(reports.merge(0, {1}).has_value());
    const std::string before = reports.digest();
    const ClaimId first = reports.claim(1);
    const std::pair<store::SplitClaims, base::ErrorCode> cases[] = {
        {{{}, Into::Each}, base::ErrorCode::ArgumentInvalid},
        {{{first, ClaimId{99}}, Into::Each}, base::ErrorCode::NotFound},
        {{{first, reports.claim(2)}, Into::Together}, base::ErrorCode::ArgumentInvalid}};
    for (const auto &[split, code] : cases) {
        const auto refused = reports.edit(split);
        QVERIFY(!refused.has_value());
        QCOMPARE(refused.error().code, code);
        QCOMPARE(reports.digest(), before);
    }
}

void TestEventGroups::aChangeNamesEventsOldAndNew()
{
    std::vector<store::Change> changes;
    store::OpenOptions options;
    options.writer.listener = [&](const store::Change &change) { changes.push_back(change); };
    TempProject project(options);
    for (const std::string text : {"18 were killed.", "19 were killed."})
        QVERIFY(project.import(ParsedArticleBuilder(text).killed(text.substr(0, 14), 18).build()));
    const auto lines = project.reader().claims({});
    const EventId stays = lines->at(0).claim.event;
    const EventId joined = lines->at(1).claim.event;
    QVERIFY(project.writer().edit(store::MergeEvents{stays, {joined}}).get().has_value());
    const store::Change told = changes.back();
    QCOMPARE(told.events, (std::vector<EventId>{std::min(stays, joined), std::max(stays, joined)}));
    QCOMPARE(told.claims, std::vector<ClaimId>{lines->at(1).claim.id});
}

void TestEventGroups::countsThatDoNotMeetAreDisputed_data()
{
    using model::Certainty;
    QTest::addColumn<model::Casualties>("first");
    QTest::addColumn<model::Casualties>("second");
    QTest::addColumn<bool>("isDisputed");
    const auto exactly = [](std::int64_t number, Certainty certainty = Certainty::Reported) {
        return toll(number, number, certainty);
    };
    QTest::newRow("18 and 26") << exactly(18) << exactly(26) << true;
    QTest::newRow("18 and at least 40") << exactly(18) << toll(40, {}, Certainty::Reported) << true;
    QTest::newRow("at least 18 and 26") << toll(18, {}, Certainty::Reported) << exactly(26) << false;
    QTest::newRow("the same") << exactly(18) << exactly(18) << false;
    QTest::newRow("an earlier count is no other count") << exactly(12, Certainty::Superseded) << exactly(18) << false;
    QTest::newRow("nor is a fear") << exactly(18) << exactly(60, Certainty::Expected) << false;
    QTest::newRow("one denies") << exactly(18) << exactly(18, Certainty::Denied) << true;
    model::Casualties injured = exactly(60);
    injured.effect = model::CasualtyEffect::Injured;
    QTest::newRow("another effect") << exactly(18) << injured << false;
}

void TestEventGroups::countsThatDoNotMeetAreDisputed()
{
    QFETCH(const model::Casualties, first);
    QFETCH(const model::Casualties, second);
    QFETCH(const bool, isDisputed);
    Reports reports;
    reports.add(ParsedArticleBuilder("One report.").claim("One report", first));
    reports.add(ParsedArticleBuilder("Another report.").claim("Another report", second));
    QVERIFY(reports.merge(3, {4}).has_value());
    QCOMPARE(reports.isDisputed(reports.eventOf(3)), isDisputed);
}

void TestEventGroups::claimsOfOtherKindsDoNotDispute()
{
    Reports reports;
    model::Movement denied;
    denied.phase = model::MovementPhase::Denied;
    reports.add(ParsedArticleBuilder("Nobody moved.").claim("Nobody moved", denied));
    QVERIFY(reports.merge(2, {3}).has_value());
    QVERIFY(!reports.isDisputed(reports.eventOf(2)));
}

QTEST_APPLESS_MAIN(TestEventGroups)
#include "tst_event_groups.moc"
