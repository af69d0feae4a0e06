#include "core/model/names.h"

#include <QTest>

#include <set>

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameReadsBackAsItsValue();
    void unknownWordsNameNothing();
    void namesThoseOfTheExchangeFormat();
};

namespace {

/// How many values of an enumeration have a name that reads back, all of them different.
template <class Enum>
int roundTrips(Enum last)
{
    std::set<std::string_view> names;
    int good = 0;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const std::string_view name = model::nameOf(value);
        if (names.insert(name).second && model::parseName<Enum>(name) == value)
            ++good;
    }
    return good;
}

} // namespace

void NamesTest::everyNameReadsBackAsItsValue()
{
    QCOMPARE(roundTrips(model::ClaimKind::Happening), 4);
    QCOMPARE(roundTrips(model::ClaimStatus::Manual), 5);
    QCOMPARE(roundTrips(model::StatementType::Indirect), 3);
    QCOMPARE(roundTrips(model::MovementPhase::Denied), 7);
    QCOMPARE(roundTrips(model::CasualtyEffect::Casualties), 9);
    QCOMPARE(roundTrips(model::Certainty::None), 8);
    QCOMPARE(roundTrips(model::CountModifier::Vague), 9);
    QCOMPARE(roundTrips(model::ActorType::Group), 5);
    QCOMPARE(roundTrips(model::TimeType::Set), 4);
    QCOMPARE(roundTrips(model::Tense::Planned), 3);
    QCOMPARE(roundTrips(model::PublishedFrom::Person), 5);
}

void NamesTest::unknownWordsNameNothing()
{
    QVERIFY(!model::parseName<model::ClaimKind>("Statement"));
    QVERIFY(!model::parseName<model::CasualtyEffect>(""));
    QVERIFY(!model::parseName<model::Certainty>("certain"));
}

void NamesTest::namesThoseOfTheExchangeFormat()
{
    QCOMPARE(model::nameOf(model::ClaimKind::Happening), std::string_view("event"));
    QCOMPARE(model::nameOf(model::MovementPhase::UnderWay), std::string_view("under_way"));
    QCOMPARE(model::nameOf(model::CountModifier::MoreThan), std::string_view("more_than"));
    QCOMPARE(model::nameOf(model::ActorType::GeoPolitical), std::string_view("GPE"));
    QCOMPARE(model::nameOf(model::TimeType::Duration), std::string_view("DURATION"));
}

QTEST_APPLESS_MAIN(NamesTest)
#include "tst_names.moc"
