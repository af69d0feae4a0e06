#include "tests/app/window/window_fixture.h"

#include "app/window/parts/status_line.h"
#include "core/store/sqlite/connection.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>

#include <latch>

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t articleCount = 40;
constexpr std::size_t claimsPerArticle = 500;

model::ParsedArticle manyClaims(std::size_t number)
{
    model::ParsedArticle parsed;
    parsed.article.sourceName = "article " + std::to_string(number);
    parsed.article.publisher = "Norpress";
    parsed.article.published =
        base::Edtf::fromDate(base::CivilDate{2000, 1, 1}.plusDays(std::int64_t(number))).toString();
    parsed.article.language = "en";
    for (std::size_t i = 0; i < claimsPerArticle; ++i) {
        const std::string words = "Bridge " + std::to_string(i) + " of town " + std::to_string(number) + " closed";
        model::Claim claim;
        claim.id = base::ClaimId{static_cast<std::int64_t>(i) + 1};
        claim.payload = model::Happening{"other", {}, words};
        claim.provenance.range = {parsed.article.text.size(), parsed.article.text.size() + words.size()};
        claim.provenance.quote = words;
        claim.provenance.rule = "test";
        claim.provenance.packVersion = "en-1";
        parsed.article.text += words + ".\n";
        parsed.claims.push_back(std::move(claim));
    }
    return parsed;
}

/// A window over claims that nobody has decided on, 20,000 of them or few, and a hand on the lock of its file: while it
/// is held, what the writer does takes as long as on a slow disk.
class HeldWindow : public support::WindowFixture
{
public:
    explicit HeldWindow(std::size_t articles = articleCount)
    {
        store::Writer &writer = document().writer();
        const auto batch = writer.beginBatch("test").get();
        QVERIFY(batch.has_value());
        for (std::size_t i = 0; i < articles; ++i)
            writer.importArticle(*batch, manyClaims(i));
        QVERIFY(writer.finishBatch(*batch).get().has_value());
        waitForIndex();
    }

    void holdTheFile()
    {
        auto opened = store::Connection::open(document().filePath().toStdString(), store::Connection::Mode::ReadWrite);
        QVERIFY(opened.has_value());
        m_other.emplace(std::move(*opened));
        QVERIFY(m_other->run("BEGIN IMMEDIATE"));
    }
    void letGoOfTheFile()
    {
        QVERIFY(m_other->run("ROLLBACK"));
        m_other.reset();
    }
    void waitUntilFree()
    {
        QTRY_VERIFY_WITH_TIMEOUT(!document().isBusy(), 60'000);
        waitForIndex();
    }
    /// The table, all rows, and the letter: three keys.
    void decideOnAll(Qt::Key letter)
    {
        auto *table = find<QTableView>(u"eventTable"_s);
        if (!table->isVisible())
            QTest::keyClick(&window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table, letter);
    }
    [[nodiscard]] std::size_t count(model::ClaimStatus status)
    {
        store::ClaimFilter filter;
        filter.statuses = {status};
        return document().reader().countClaims(filter).value_or(0);
    }
    [[nodiscard]] QString said() { return find<ui::StatusLine>(u"statusLine"_s)->said(); }
    [[nodiscard]] bool showsProgress() { return find<QProgressBar>(u"importProgress"_s)->isVisible(); }

private:
    std::optional<store::Connection> m_other;
};

/// How the window's event loop fares.
class Ticks : public QObject
{
public:
    Ticks()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            ++count;
            longestMs = std::max(longestMs, m_since.restart());
        });
        m_since.start();
        m_timer.start(10);
    }
    int count = 0;
    qint64 longestMs = 0;

private:
    QTimer m_timer;
    QElapsedTimer m_since;
};

constexpr std::size_t allClaims = articleCount * claimsPerArticle;

} // namespace

class LongChangesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areMadeOnAnotherThread();
    void whatIsShortIsDoneAtOnce();
    void acceptingAllLeavesTheWindowAlive();
    void takingItBackLeavesTheWindowAlive();
    void otherChangesAreRefusedMeanwhile();
    void goingToAStepCountsTheSteps();
    void theWindowClosesWhenItIsDone();
    void aFailureIsTold();
};

void LongChangesTest::areMadeOnAnotherThread()
{
    support::WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    std::latch ticked(1);
    std::thread::id made;
    const base::ClaimId claim = fixture.claims().front().claim.id;
    const QSignalSpy started(&fixture.document().worker(), &ui::EditWorker::started);
    const QSignalSpy ended(&fixture.document().worker(), &ui::EditWorker::ended);
    const QSignalSpy changed(&fixture.document(), &ui::ProjectDocument::changed);
    // It ends no sooner than the window's event loop has run: a window that waited for it would wait for ever.
    fixture.document().applyMany(u"Accepting"_s, [&](const store::Reader &) -> std::optional<store::Edit> {
        made = std::this_thread::get_id();
        ticked.wait();
        return store::SetClaimStatus{{claim}, model::ClaimStatus::Accepted};
    });
    QVERIFY(fixture.document().isBusy());
    QCOMPARE(started.size(), 1);
    QCOMPARE(fixture.claims().front().claim.status, model::ClaimStatus::Extracted);
    QTimer::singleShot(0, &fixture.window(), [&] { ticked.count_down(); });
    QTRY_VERIFY(!fixture.document().isBusy());
    QVERIFY(made != std::this_thread::get_id());
    QCOMPARE(ended.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(fixture.claims().front().claim.status, model::ClaimStatus::Accepted);
}

void LongChangesTest::whatIsShortIsDoneAtOnce()
{
    support::WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const base::ClaimId claim = fixture.claims().front().claim.id;
    const QSignalSpy started(&fixture.document().worker(), &ui::EditWorker::started);
    const QSignalSpy changed(&fixture.document(), &ui::ProjectDocument::changed);
    bool wasMade = false;
    fixture.document().applyMany(u"Nothing"_s, [&](const store::Reader &) -> std::optional<store::Edit> {
        wasMade = true;
        return {};
    });
    QVERIFY(wasMade);
    fixture.document().applyMany(u"Accepting"_s, [&](const store::Reader &) {
        return store::SetClaimStatus{{claim}, model::ClaimStatus::Accepted};
    });
    if (started.isEmpty()) // as always but on a machine that is busy with other things
        QCOMPARE(changed.size(), 1);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(fixture.claims().front().claim.status, model::ClaimStatus::Accepted);
}

void LongChangesTest::acceptingAllLeavesTheWindowAlive()
{
    HeldWindow fixture;
    QCOMPARE(fixture.count(model::ClaimStatus::Extracted), allClaims);
    fixture.decideOnAll(Qt::Key_Escape); // the table is there, and the timeline again
    fixture.holdTheFile();
    Ticks ticks;
    fixture.decideOnAll(Qt::Key_A);
    QVERIFY(fixture.document().isBusy());
    QCOMPARE(fixture.said(), u"Accepting claims…"_s);
    QVERIFY(fixture.showsProgress());
    QTRY_VERIFY(ticks.count >= 5);
    // The timeline is panned while it is being done.
    QTest::keyClick(&fixture.window(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    const base::TimeSpan before = fixture.window().timeline().viewport().viewport().span();
    QTest::keyClick(&fixture.window().timeline(), Qt::Key_W);
    QTRY_VERIFY(fixture.window().timeline().viewport().viewport().span() != before);
    QVERIFY(fixture.document().isBusy());
    QCOMPARE(fixture.count(model::ClaimStatus::Extracted), allClaims);
    fixture.letGoOfTheFile();
    fixture.waitUntilFree();
    QCOMPARE(fixture.count(model::ClaimStatus::Accepted), allClaims);
    QVERIFY(!fixture.showsProgress());
    QVERIFY2(fixture.said().contains(QString::number(allClaims)), qPrintable(fixture.said()));
    qInfo() << "the longest pause of the event loop was" << ticks.longestMs << "ms";
}

void LongChangesTest::takingItBackLeavesTheWindowAlive()
{
    HeldWindow fixture;
    const std::string before = fixture.digest();
    fixture.decideOnAll(Qt::Key_R);
    fixture.waitUntilFree();
    const std::string after = fixture.digest();
    QVERIFY(after != before);
    for (const auto &[key, digest] : {std::pair(Qt::KeyboardModifiers(Qt::ControlModifier), before),
                                      std::pair(Qt::ControlModifier | Qt::ShiftModifier, after)}) {
        fixture.holdTheFile();
        Ticks ticks;
        QTest::keyClick(&fixture.window(), Qt::Key_Z, key);
        QVERIFY(fixture.document().isBusy());
        QVERIFY(fixture.showsProgress());
        QTRY_VERIFY(ticks.count >= 5);
        QVERIFY(fixture.document().isBusy());
        fixture.letGoOfTheFile();
        fixture.waitUntilFree();
        QCOMPARE(fixture.digest(), digest);
    }
}

void LongChangesTest::otherChangesAreRefusedMeanwhile()
{
    support::WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    std::latch done(1);
    const auto claims = fixture.claims();
    fixture.document().applyMany(u"Accepting"_s, [&](const store::Reader &) -> std::optional<store::Edit> {
        done.wait();
        return store::SetClaimStatus{{claims[0].claim.id}, model::ClaimStatus::Accepted};
    });
    const std::string before = fixture.digest();
    QVERIFY(!fixture.document().apply(store::SetClaimStatus{{claims[1].claim.id}, model::ClaimStatus::Rejected}));
    const QString refusal = u"Another change is still being made. Try again when it is done."_s;
    auto *status = fixture.find<ui::StatusLine>(u"statusLine"_s);
    QCOMPARE(status->said(), refusal);
    status->say({}, false);
    QTest::keyClick(&fixture.window(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(status->said(), refusal);
    QVERIFY(!fixture.document().goTo({}));
    QVERIFY(!fixture.document().forgetHistory(1));
    QVERIFY(!fixture.window().commands().mayLeave());
    QCOMPARE(fixture.digest(), before);
    QVERIFY(fixture.prompts.told.isEmpty());
    done.count_down();
    QTRY_VERIFY(!fixture.document().isBusy());
    QVERIFY(fixture.document().apply(store::SetClaimStatus{{claims[1].claim.id}, model::ClaimStatus::Rejected}));
    QCOMPARE(fixture.claims()[0].claim.status, model::ClaimStatus::Accepted);
    QCOMPARE(fixture.claims()[1].claim.status, model::ClaimStatus::Rejected);
}

void LongChangesTest::goingToAStepCountsTheSteps()
{
    HeldWindow fixture(1);
    const std::string before = fixture.digest();
    const store::ClaimLine line = fixture.claims().front();
    for (const auto status : {model::ClaimStatus::Accepted, model::ClaimStatus::Rejected, model::ClaimStatus::Accepted})
        QVERIFY(fixture.document().apply(store::SetClaimStatus{{line.claim.id}, status}));
    const base::ChangeId import = fixture.document().reader().history()->front().id;
    const QSignalSpy changed(&fixture.document(), &ui::ProjectDocument::changed);
    const QSignalSpy steps(&fixture.document().worker(), &ui::EditWorker::progressed);
    fixture.holdTheFile();
    QVERIFY(fixture.document().goTo(import));
    QVERIFY(fixture.document().isBusy());
    fixture.letGoOfTheFile();
    fixture.waitUntilFree();
    QCOMPARE(fixture.digest(), before);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.back(), (QVariantList{3ULL, 3ULL}));
}

void LongChangesTest::theWindowClosesWhenItIsDone()
{
    HeldWindow fixture(1);
    fixture.prompts.choice = ui::Choice::No; // it has no name yet, and is thrown away
    fixture.holdTheFile();
    fixture.decideOnAll(Qt::Key_A);
    QVERIFY(fixture.document().isBusy());
    QVERIFY(!fixture.window().close());
    QVERIFY(fixture.window().isVisible());
    QVERIFY(fixture.said().contains(u"closes"_s));
    fixture.letGoOfTheFile();
    QTRY_VERIFY_WITH_TIMEOUT(!fixture.window().isVisible(), 60'000);
    QCOMPARE(fixture.count(model::ClaimStatus::Accepted), claimsPerArticle);
}

void LongChangesTest::aFailureIsTold()
{
    support::WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const std::string before = fixture.digest();
    fixture.document().applyMany(u"Accepting"_s, [](const store::Reader &) {
        return store::SetClaimStatus{{base::ClaimId{4711}}, model::ClaimStatus::Accepted};
    });
    QTRY_COMPARE(fixture.prompts.told.size(), 1);
    QVERIFY(!fixture.document().isBusy());
    QCOMPARE(fixture.digest(), before);
}

QTEST_MAIN(LongChangesTest)

#include "tst_long_changes.moc"
