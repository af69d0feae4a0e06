#include "core/base/id_generator.h"

#include <QTest>

#include <algorithm>
#include <thread>
#include <vector>

class IdGeneratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsEvenWhenTheClockIsSetBack();
    void carriesItsTimeInTheUpperBits();
    void doesNotMeetAnotherMachine();
    void continuesAfterWhatIsInUse();
    void givesEveryThreadItsOwn();
};

void IdGeneratorTest::growsEvenWhenTheClockIsSetBack()
{
    std::int64_t now = 1'700'000'000'000;
    base::IdGenerator ids([&now] { return now; }, 1);
    std::int64_t last = 0;
    for (const std::int64_t step : std::initializer_list<std::int64_t>{0, 0, 5, -1000, 0, 2000, -1'700'000'000'000}) {
        now += step;
        const std::int64_t next = ids.nextValue();
        QVERIFY(next > last);
        last = next;
    }
}

void IdGeneratorTest::carriesItsTimeInTheUpperBits()
{
    base::IdGenerator ids([] { return std::int64_t{1'577'836'800'000 + 123'456}; }, 1);
    QCOMPARE(ids.nextValue() >> 22, 123'456);
    QVERIFY(ids.next<base::ClaimId>().isValid());
}

void IdGeneratorTest::doesNotMeetAnotherMachine()
{
    const auto clock = [] { return std::int64_t{1'700'000'000'000}; };
    base::IdGenerator one(clock, 1);
    base::IdGenerator other(clock, 2);
    std::vector<std::int64_t> all;
    for (int i = 0; i < 100; ++i) {
        all.push_back(one.nextValue());
        all.push_back(other.nextValue());
    }
    std::ranges::sort(all);
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
}

void IdGeneratorTest::continuesAfterWhatIsInUse()
{
    base::IdGenerator ids([] { return std::int64_t{1'700'000'000'000}; }, 1);
    const std::int64_t used = ids.nextValue() + 50;
    ids.continueAfter(used);
    QCOMPARE(ids.nextValue(), used + 1);
    ids.continueAfter(1);
    QCOMPARE(ids.nextValue(), used + 2);
}

void IdGeneratorTest::givesEveryThreadItsOwn()
{
    base::IdGenerator ids;
    std::vector<std::vector<std::int64_t>> given(4);
    {
        std::vector<std::jthread> threads;
        for (auto &mine : given) {
            threads.emplace_back([&ids, &mine] {
                for (int i = 0; i < 2000; ++i)
                    mine.push_back(ids.nextValue());
            });
        }
    }
    std::vector<std::int64_t> all;
    for (const auto &mine : given) {
        QVERIFY(std::ranges::is_sorted(mine));
        all.insert(all.end(), mine.begin(), mine.end());
    }
    std::ranges::sort(all);
    QCOMPARE(all.size(), std::size_t{8000});
    QVERIFY(std::ranges::adjacent_find(all) == all.end());
    QVERIFY(all.front() > 0);
}

QTEST_APPLESS_MAIN(IdGeneratorTest)
#include "tst_id_generator.moc"
