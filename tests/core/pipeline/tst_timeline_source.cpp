#include "core/pipeline/timeline_source.h"
#include "core/timeline/index_builder.h"
#include "core/timeline/lanes/density.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <random>

using pipeline::LaneGrouping;
using support::ParsedArticleBuilder;

namespace {

model::ParsedArticle ferry()
{
    return ParsedArticleBuilder("Ole Vang said no. The mayor agrees. Dozens were hurt on Monday. Five died.")
        .named("ferry.txt")
        .publishedBy("The Ferry", "2022-01-07")
        .actor("Ole Vang")
        .place("Monday")
        .time("Monday", "2022-01-03")
        .statement("said no", "Ole Vang", 1)
        .statement("The mayor agrees", "the mayor")
        .claim(
            "Dozens were hurt on Monday",
            model::Casualties{model::CasualtyEffect::Injured,
                              model::Count{24, std::nullopt, std::nullopt, model::CountModifier::Vague, "Dozens", {}},
                              {},
                              {},
                              {"Monday", {1}},
                              model::Certainty::Reported},
            true)
        .killed("Five died", 5)
        .saidBy("Ole Vang", 1)
        .build();
}

model::ParsedArticle harbour()
{
    return ParsedArticleBuilder("Troops moved out in 2021.")
        .named("harbour.txt")
        .publishedBy("", "2022")
        .time("2021", "2021")
        .claim("Troops moved out", model::Movement{}, true)
        .build();
}

pipeline::TimelineQuery queryFor(LaneGrouping grouping)
{
    pipeline::TimelineQuery query;
    query.grouping = grouping;
    query.names.kinds = {"statements", "movements", "casualties", "events", "notes"};
    query.names.without = "without";
    query.names.others = "others";
    return query;
}

/// An article of its own for each time, so that every shape of a time stands beside claims without one.
model::ParsedArticle datedArticle(const std::string &edtf, int number)
{
    const std::string published = number % 5 == 0   ? ""
                                  : number % 3 == 0 ? "2022-0" + std::to_string(1 + number % 9)
                                                    : "2022-06-1" + std::to_string(number % 10);
    return ParsedArticleBuilder("Then " + std::to_string(number) + " people came. Others stayed.")
        .named(std::to_string(number) + ".txt")
        .publishedBy("The Ferry", published)
        .time("Then", edtf)
        .claim("people came", model::Happening{"other", {}, "people came"}, true)
        .claim("Others stayed", model::Happening{"other", {}, "others stayed"})
        .build();
}

std::int64_t countInSql(sqlite3 *database, base::TimeSpan window)
{
    // The counting moment of design section 7, said once more in another language.
    constexpr const char *sql = R"sql(
SELECT count(*) FROM (
  SELECT coalesce(earliest_begin, latest_end - 1, latest_begin - 1) AS moment
  FROM placement) WHERE moment >= ?1 AND moment < ?2)sql";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, sql, -1, &statement, nullptr) != SQLITE_OK)
        return -1;
    sqlite3_bind_int64(statement, 1, window.begin.ms);
    sqlite3_bind_int64(statement, 2, window.end.ms);
    const std::int64_t count = sqlite3_step(statement) == SQLITE_ROW ? sqlite3_column_int64(statement, 0) : -1;
    sqlite3_finalize(statement);
    return count;
}

/// "name: rows" of each lane.
QStringList lanesOf(const timeline::IndexInput &input)
{
    std::vector<int> rows(input.lanes.size());
    for (const timeline::EventRow &row : input.rows)
        ++rows.at(row.lane);
    for (const timeline::ExtraLane &extra : input.extraLanes)
        ++rows.at(extra.lane);
    QStringList lanes;
    for (std::size_t i = 0; i < rows.size(); ++i)
        lanes << QStringLiteral("%1: %2").arg(QString::fromStdString(input.lanes[i].name)).arg(rows[i]);
    return lanes;
}

} // namespace

class TestTimelineSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesLanes_data();
    void makesLanes();
    void putsManyLanesIntoOne();
    void placesEachEventWhereItsTimeSays();
    void tellsNumbersFromWordsForThem();
    void leavesOutWhatDoesNotTouchTheSpan();
    void breaksTiesByTextAndPlaceInIt();
    void knowsItsOwnWords();
    void countsWhatSqlCounts();

private:
    [[nodiscard]] timeline::IndexInput read(const pipeline::TimelineQuery &query)
    {
        const auto input = pipeline::readTimeline(m_project->reader(), query, timeline::UtcZone());
        return input ? *input : timeline::IndexInput{};
    }
    [[nodiscard]] static const timeline::EventRow *rowOf(const timeline::IndexInput &input, timeline::MarkKind kind)
    {
        const auto found = std::ranges::find(input.rows, kind, &timeline::EventRow::kind);
        return found == input.rows.end() ? nullptr : &*found;
    }

    std::unique_ptr<support::TempProject> m_project;
};

void TestTimelineSource::init()
{
    m_project = std::make_unique<support::TempProject>();
    QVERIFY(m_project->import(ferry()).has_value());
    QVERIFY(m_project->import(harbour()).has_value());
}

void TestTimelineSource::makesLanes_data()
{
    QTest::addColumn<int>("grouping");
    QTest::addColumn<QStringList>("lanes");

    const auto row = [](const char *name, LaneGrouping grouping, const QStringList &lanes) {
        QTest::newRow(name) << static_cast<int>(grouping) << lanes;
    };
    row("kinds, casualties first, empty ones too", LaneGrouping::Kind,
        {QStringLiteral("casualties: 2"), QStringLiteral("movements: 1"), QStringLiteral("statements: 2"),
         QStringLiteral("events: 0")});
    row("actors who speak and who are the source", LaneGrouping::Actor,
        {QStringLiteral("Ole Vang: 2"), QStringLiteral("without: 3")});
    row("places", LaneGrouping::Place, {QStringLiteral("Monday: 1"), QStringLiteral("without: 4")});
    row("publishers, else files", LaneGrouping::Source,
        {QStringLiteral("The Ferry: 4"), QStringLiteral("harbour.txt: 1")});
    row("tags that nobody gave", LaneGrouping::Tag, {QStringLiteral("without: 5")});
}

void TestTimelineSource::makesLanes()
{
    QFETCH(int, grouping);

    QTEST(lanesOf(read(queryFor(static_cast<LaneGrouping>(grouping)))), "lanes");
}

void TestTimelineSource::putsManyLanesIntoOne()
{
    pipeline::TimelineQuery query = queryFor(LaneGrouping::Source);
    query.mostLanes = 1;

    QCOMPARE(lanesOf(read(query)), (QStringList{QStringLiteral("The Ferry: 4"), QStringLiteral("others: 1")}));
}

void TestTimelineSource::placesEachEventWhereItsTimeSays()
{
    const timeline::IndexInput input = read(queryFor(LaneGrouping::Kind));

    const timeline::EventRow *statement = rowOf(input, timeline::MarkKind::Statement);
    QVERIFY(statement != nullptr);
    QCOMPARE(statement->origin, model::TimeOrigin::ByReport);
    QVERIFY(statement->bounds.earliestBegin.isOpen());
    const timeline::EventRow *movement = rowOf(input, timeline::MarkKind::Movement);
    QVERIFY(movement != nullptr);
    QCOMPARE(movement->origin, model::TimeOrigin::Stated);
    QCOMPARE(movement->bounds.earliestBegin, base::CivilDate::make(2021, 1, 1)->midnight());
    QCOMPARE(movement->bounds.latestEnd, base::CivilDate::make(2022, 1, 1)->midnight());
}

void TestTimelineSource::tellsNumbersFromWordsForThem()
{
    const timeline::IndexInput input = read(queryFor(LaneGrouping::Kind));

    int numbers = 0;
    int words = 0;
    for (const timeline::EventRow &row : input.rows) {
        if (row.countForm == timeline::CountForm::Number) {
            ++numbers;
            QCOMPARE(row.effect, model::CasualtyEffect::Killed);
            QCOMPARE(row.weight, 5.0F);
        } else if (row.countForm == timeline::CountForm::Word) {
            ++words;
            QCOMPARE(row.effect, model::CasualtyEffect::Injured);
            QCOMPARE(row.countModifier, model::CountModifier::Vague);
        }
    }
    QCOMPARE(numbers, 1);
    QCOMPARE(words, 1);
}

void TestTimelineSource::leavesOutWhatDoesNotTouchTheSpan()
{
    pipeline::TimelineQuery query = queryFor(LaneGrouping::Kind);
    query.span =
        base::TimeSpan{base::CivilDate::make(2021, 6, 1)->midnight(), base::CivilDate::make(2021, 7, 1)->midnight()};

    // What has no beginning reaches into it, too: it may have happened then.
    const timeline::IndexInput input = read(query);

    QVERIFY(rowOf(input, timeline::MarkKind::Movement) != nullptr);
    QVERIFY(std::ranges::none_of(input.rows, [](const timeline::EventRow &row) {
        return row.effect == model::CasualtyEffect::Injured && row.has(timeline::EventFlag::HasEffect);
    }));
}

void TestTimelineSource::breaksTiesByTextAndPlaceInIt()
{
    support::TempProject other;
    QVERIFY(other.import(harbour()).has_value());
    QVERIFY(other.import(ferry()).has_value());
    const auto ordersOf = [](const timeline::IndexInput &input) {
        std::vector<std::uint64_t> orders;
        std::ranges::transform(input.rows, std::back_inserter(orders), &timeline::EventRow::order);
        std::ranges::sort(orders);
        return orders;
    };

    const auto input = pipeline::readTimeline(other.reader(), queryFor(LaneGrouping::Kind), timeline::UtcZone());

    QVERIFY(input.has_value());
    const auto orders = ordersOf(*input);
    QCOMPARE(orders, ordersOf(read(queryFor(LaneGrouping::Kind))));
    QVERIFY(std::ranges::adjacent_find(orders) == orders.end());
}

void TestTimelineSource::knowsItsOwnWords()
{
    for (const char *word : {"kind", "actor", "place", "source", "tag"}) {
        const auto grouping = pipeline::parseLaneGrouping(word);
        QVERIFY(grouping.has_value());
        QCOMPARE(pipeline::nameOf(*grouping), std::string_view(word));
    }
    QVERIFY(!pipeline::parseLaneGrouping("colour").has_value());
}

void TestTimelineSource::countsWhatSqlCounts()
{
    std::mt19937_64 random(48);
    const auto day = [&random] {
        return base::Edtf::fromDate(base::CivilDate{2022, 1, 1}.plusDays(static_cast<int>(random() % 360))).toString();
    };
    const std::vector<std::function<std::string()>> shapes = {day,
                                                              [&] { return day() + "~"; },
                                                              [&] { return "[" + day() + "," + day() + "]"; },
                                                              [&] { return "../" + day(); },
                                                              [&] { return day() + "/.."; },
                                                              [&] { return "/" + day(); },
                                                              [&] { return "[.." + day() + "]"; },
                                                              [] { return std::string("2022-05"); }};
    const auto batch = m_project->writer().beginBatch("many").get();
    QVERIFY(batch.has_value());
    constexpr int articles = 240;
    for (int i = 0; i < articles; ++i)
        QVERIFY(
            m_project->writer().importArticle(*batch, datedArticle(shapes[i % shapes.size()](), i)).get().has_value());
    QVERIFY(m_project->writer().finishBatch(*batch).get().has_value());

    const timeline::IndexPointer index = timeline::IndexBuilder().build(read(queryFor(LaneGrouping::Kind)));
    sqlite3 *opened = nullptr;
    QCOMPARE(sqlite3_open_v2(m_project->path().c_str(), &opened, SQLITE_OPEN_READONLY, nullptr), SQLITE_OK);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    std::int64_t counted = 0;
    constexpr int windows = 200;
    for (int i = 0; i < windows; ++i) {
        const std::int64_t begin =
            base::CivilDate{2021, 12, 1}.midnight().ms + static_cast<std::int64_t>(random() % 420) * base::msPerDay;
        const std::int64_t end = begin + static_cast<std::int64_t>(random() % 4000) * base::msPerHour;
        const std::int64_t expected = countInSql(database.get(), {{begin}, {end}});
        QCOMPARE(static_cast<std::int64_t>(timeline::countAll(*index, {{begin}, {end}})), expected);
        counted += expected;
    }
    QVERIFY(counted > articles);
}

QTEST_APPLESS_MAIN(TestTimelineSource)
#include "tst_timeline_source.moc"
