#include "tests/stress/plain_project.h"
#include "tests/stress/random_edits.h"
#include "tests/support/two_copies.h"

#include <QtTest>

#include <map>
#include <memory>
#include <random>
#include <set>
#include <utility>

using support::Copy;
using support::TempProject;
using support::TwoCopies;

namespace {

constexpr int editsEach = 60;

void import(TempProject &project, int count)
{
    for (int i = 1; i <= count; ++i)
        QVERIFY(project.import(stress::article(i)));
}

enum class Hiding : bool { No, Yes };

/// Without hiding imports everything stays to be seen, and can be compared.
void editAtRandom(Copy &copy, std::uint32_t seed, int count, Hiding hiding)
{
    stress::RandomEdits edits(seed);
    for (int i = 0; i < count; ++i) {
        const store::Edit edit = edits.next(copy.reader());
        if (hiding == Hiding::Yes || !std::holds_alternative<store::SetBatchHidden>(edit))
            QVERIFY(copy.writer().edit(edit).get());
    }
}

/// Every note, remark and search of one is in the other, unless it is named by a conflict or was left out.
QStringList lost(const stress::PlainProject &theirs, const stress::PlainProject &before,
                 const stress::PlainProject &merged, const std::vector<store::Conflict> &conflicts)
{
    std::set<std::string> named;
    for (const store::Conflict &conflict : conflicts)
        named.insert(conflict.key.substr(0, conflict.key.rfind('/')));
    QStringList lost;
    const auto compare = [&](const char *table, const auto &there, const auto &base, const auto &here) {
        for (const auto &[id, text] : there) {
            const auto was = base.find(id);
            if (was != base.end() && was->second == text)
                continue; // not theirs
            const auto now = here.find(id);
            const std::string name = table + std::string("/") + std::to_string(id);
            if ((now == here.end() || now->second != text) && !named.contains(name))
                lost << QString::fromStdString(name);
        }
    };
    compare("annotation", theirs.notes, before.notes, merged.notes);
    compare("remark", theirs.remarks, before.remarks, merged.remarks);
    compare("saved_search", theirs.searches, before.searches, merged.searches);
    return lost;
}

/// What a claim says, as far as edits at random change it: status and time by claim.
using Said = std::map<std::int64_t, std::pair<model::ClaimStatus, std::string>>;

Said saidIn(Copy &copy)
{
    store::ClaimFilter every;
    every.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                      model::ClaimStatus::Rejected, model::ClaimStatus::Manual};
    Said said;
    const auto claims = copy.reader().claims(every);
    for (const store::ClaimLine &line : *claims)
        said[line.claim.id.value] = {line.claim.status, line.claim.eventTime};
    return said;
}

/// Claims that only they changed, or made, and that are not now as they left them.
QStringList lostClaims(const Said &theirs, const Said &mine, const Said &base, const Said &merged)
{
    QStringList lost;
    for (const auto &[id, said] : theirs) {
        const auto was = base.find(id);
        const auto own = mine.find(id);
        const auto now = merged.find(id);
        const bool onlyTheirs = was == base.end() || (own != mine.end() && own->second == was->second);
        if (onlyTheirs && now != merged.end() && now->second != said)
            lost << QString::number(id);
        if (was == base.end() && now == merged.end())
            lost << QString::number(id);
    }
    return lost;
}

} // namespace

class TestTakingInRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesEditedApartAreMergedBothWays_data();
    void copiesEditedApartAreMergedBothWays();
    void copiesThatGoOnExchangingStaySound();
    void whateverAFileSaysTheProjectStaysSound();
};

void TestTakingInRandom::copiesEditedApartAreMergedBothWays_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 10; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestTakingInRandom::copiesEditedApartAreMergedBothWays()
{
    QFETCH(unsigned, seed);
    const Hiding hiding = seed % 3 == 0 ? Hiding::Yes : Hiding::No;
    TempProject project;
    import(project, 8);
    const stress::PlainProject base = stress::PlainProject::readFrom(project.reader());
    TwoCopies copies(project);
    const Said said = saidIn(copies.anna);
    editAtRandom(copies.anna, seed, editsEach, hiding);
    editAtRandom(copies.bent, seed + 1000, editsEach, hiding);
    const auto ofAnna = copies.anna.send();
    const auto ofBent = copies.bent.send();
    const auto annas = stress::PlainProject::readFrom(copies.anna.reader());
    const auto bents = stress::PlainProject::readFrom(copies.bent.reader());

    const Said saidByAnna = saidIn(copies.anna);
    const Said saidByBent = saidIn(copies.bent);

    for (const auto &[copy, changes, theirs, saidThere] : {std::tuple(&copies.bent, ofAnna, &annas, &saidByAnna),
                                                           std::tuple(&copies.anna, ofBent, &bents, &saidByBent)}) {
        const Said saidHere = saidIn(*copy);
        const std::string before = copy->digest();
        const std::size_t steps = copy->reader().history()->size();
        const auto taken = copy->take(changes);
        QVERIFY2(taken, taken ? "" : taken.error().details.empty() ? "refused" : taken.error().details.front().c_str());
        QVERIFY(taken->change.isValid());
        QVERIFY(taken->applied > 0);
        QCOMPARE(copy->reader().history()->size(), steps + 1);
        QCOMPARE(copy->problems(), QString());
        if (hiding == Hiding::No) {
            QCOMPARE(taken->leftOut, std::size_t{0});
            const auto merged = stress::PlainProject::readFrom(copy->reader());
            QCOMPARE(lost(*theirs, base, merged, taken->conflicts), QStringList());
            QCOMPARE(lostClaims(*saidThere, saidHere, said, saidIn(*copy)), QStringList());
        }

        const std::string after = copy->digest();
        const auto again = copy->take(changes);
        QVERIFY(again);
        QVERIFY(!again->change.isValid());
        QCOMPARE(copy->digest(), after);
        QCOMPARE(again->conflicts.size(), taken->conflicts.size());

        QVERIFY(copy->writer().undo().get());
        QCOMPARE(copy->digest(), before);
        QCOMPARE(copy->problems(), QString());
        QVERIFY(copy->writer().redo().get());
        QCOMPARE(copy->digest(), after);

        store::Choosing all;
        all.all = true;
        const auto chosen = copy->take(changes, all);
        QVERIFY2(chosen, chosen                           ? ""
                         : chosen.error().details.empty() ? "refused"
                                                          : chosen.error().details.front().c_str());
        QVERIFY(chosen->conflicts.empty());
        QCOMPARE(copy->problems(), QString());
        if (chosen->change.isValid()) {
            QVERIFY(copy->writer().undo().get());
            QCOMPARE(copy->digest(), after);
        }
    }
}

void TestTakingInRandom::copiesThatGoOnExchangingStaySound()
{
    TempProject project;
    import(project, 6);
    TwoCopies copies(project);
    for (unsigned round = 1; round <= 4; ++round) {
        editAtRandom(copies.anna, round, 15, Hiding::Yes);
        editAtRandom(copies.bent, round + 500, 15, Hiding::Yes);
        QVERIFY(copies.bent.takeFrom(copies.anna));
        QCOMPARE(copies.bent.problems(), QString());
        QVERIFY(copies.anna.takeFrom(copies.bent));
        QCOMPARE(copies.anna.problems(), QString());
    }
    const std::string digest = copies.bent.digest();
    while (copies.bent.writer().undo().get()) {
    }
    while (copies.bent.writer().redo().get()) {
    }
    QCOMPARE(copies.bent.digest(), digest);
    QCOMPARE(copies.bent.problems(), QString());
}

/// Values that fit their columns, and are wrong.
void TestTakingInRandom::whateverAFileSaysTheProjectStaysSound()
{
    TempProject project;
    import(project, 4);
    TwoCopies copies(project);
    editAtRandom(copies.anna, 7, 60, Hiding::Yes);
    editAtRandom(copies.bent, 8, 20, Hiding::No);
    const auto sent = copies.anna.send();
    const std::string before = copies.bent.digest();
    std::mt19937 random(20220107);
    const auto pick = [&](auto &list) -> auto &
    {
        return list[random() % list.size()];
    };
    std::vector<model::Cell> values{model::Cell(),
                                    std::int64_t{0},
                                    std::int64_t{-1},
                                    std::int64_t{1} << 62,
                                    0.5,
                                    std::string(),
                                    std::string("rejected"),
                                    std::string("corrected"),
                                    std::string("casualties"),
                                    std::string("2022-13-45"),
                                    std::string("2022-02")};
    for (const model::SharedClaim &claim : sent->claims)
        values.emplace_back(claim.id.value);
    for (const model::SharedEvent &event : sent->events)
        values.emplace_back(event.id.value);
    int refused = 0;
    int taken = 0;
    for (int i = 0; i < 150; ++i) {
        auto changes = std::make_shared<model::SharedChanges>(*sent);
        for (std::size_t count = random() % 3 + 1; count > 0; --count) {
            model::RowChange &row = pick(pick(changes->steps).rows);
            if (random() % 8 == 0)
                row.kind = static_cast<model::RowChange::Kind>(random() % 3);
            else if (random() % 8 == 0)
                pick(row.key) = pick(values);
            else if (!row.cells.empty())
                pick(row.cells).after = pick(values);
        }
        const auto outcome = copies.bent.take(changes, {random() % 2 == 0, {}, false});
        QCOMPARE(copies.bent.problems(), QString());
        ++(outcome ? taken : refused);
        if (outcome && outcome->change.isValid())
            QVERIFY(copies.bent.writer().undo().get());
        QCOMPARE(copies.bent.digest(), before);
    }
    QVERIFY(refused > 10 && taken > 10);
}

QTEST_APPLESS_MAIN(TestTakingInRandom)
#include "tst_taking_in_random.moc"
