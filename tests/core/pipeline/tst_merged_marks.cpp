#include "core/pipeline/timeline_source.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QTest>

#include <algorithm>

using pipeline::LaneGrouping;
using support::ParsedArticleBuilder;

/// What the mark of an event takes from its several claims.
class TestMergedMarks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void oneMarkStandsWhereTheFinestClaimPutsIt();
    void itIsNamedAfterTheFirstPublished();
    void itsCountsStandTogether();
    void itStandsInTheLaneOfEachSource();
    void aRejectedClaimSpeaksNoMore();
    void aSourceThatTwoArticlesNameCountsOnce();

private:
    [[nodiscard]] timeline::IndexInput read(LaneGrouping grouping = LaneGrouping::Kind)
    {
        pipeline::TimelineQuery query;
        query.grouping = grouping;
        query.names.kinds = {"statements", "movements", "casualties", "events", "notes"};
        query.scan.withRejected = true;
        const auto input = pipeline::readTimeline(m_project->reader(), query, timeline::UtcZone());
        return input ? *input : timeline::IndexInput{};
    }
    void add(const std::string &publisher, const std::string &published, std::int64_t number)
    {
        const std::string words = std::to_string(number) + " were killed";
        QVERIFY(m_project->import(ParsedArticleBuilder("In January " + words + ".")
                                      .named(publisher)
                                      .publishedBy(publisher, published)
                                      .time("In January", publisher == "Exact" ? "2022-01-07" : "2022-01")
                                      .killed(words, number, true)
                                      .saidBy(number == 18 ? "the ministry" : "")
                                      .build()));
    }
    std::vector<store::ClaimLine> claims() { return *m_project->reader().claims({}); }

    std::unique_ptr<support::TempProject> m_project;
};

/// Imported in another order than published.
void TestMergedMarks::init()
{
    m_project = std::make_unique<support::TempProject>();
    add("Late", "2022-02-03", 40);
    add("Early", "2022-02-01", 18);
    add("Exact", "2022-02-02", 26);
    store::MergeEvents merge;
    for (const store::ClaimLine &line : claims())
        (line.publisher == "Late" ? merge.stays : merge.joined.emplace_back()) = line.claim.event;
    QVERIFY(m_project->writer().edit(merge).get().has_value());
}

void TestMergedMarks::oneMarkStandsWhereTheFinestClaimPutsIt()
{
    const timeline::IndexInput input = read();
    QCOMPARE(input.rows.size(), std::size_t(1));
    const base::TimeBounds bounds = input.rows.begin()->bounds;
    QCOMPARE(bounds.earliestBegin, base::CivilDate::make(2022, 1, 7)->midnight());
    QCOMPARE(bounds.latestEnd, base::CivilDate::make(2022, 1, 8)->midnight());
}

void TestMergedMarks::itIsNamedAfterTheFirstPublished()
{
    for (const store::ClaimLine &line : claims()) {
        if (line.publisher == "Early")
            QVERIFY(
                m_project->writer().edit(store::SetClaimStatus{{line.claim.id}, model::ClaimStatus::Accepted}).get());
    }
    QVERIFY(read().rows.begin()->status == model::ClaimStatus::Accepted);
}

void TestMergedMarks::itsCountsStandTogether()
{
    const timeline::EventRow row = *read().rows.begin();
    QVERIFY(row.countForm == timeline::CountForm::Number);
    QVERIFY(row.countModifier == model::CountModifier::Exact);
    QCOMPARE(row.weight, 40.0F); // the largest, never a sum
    QVERIFY(row.has(timeline::EventFlag::Disputed));
    QCOMPARE(int(row.sourceCount), 3);
}

void TestMergedMarks::itStandsInTheLaneOfEachSource()
{
    const timeline::IndexInput input = read(LaneGrouping::Source);
    QCOMPARE(input.lanes.size(), std::size_t(3));
    QCOMPARE(input.extraLanes.size(), std::size_t(2));
}

void TestMergedMarks::aRejectedClaimSpeaksNoMore()
{
    store::SetClaimStatus reject{{}, model::ClaimStatus::Rejected};
    for (const store::ClaimLine &line : claims()) {
        if (line.publisher != "Late")
            reject.claims.push_back(line.claim.id);
    }
    QVERIFY(m_project->writer().edit(reject).get().has_value());
    const timeline::EventRow row = *read().rows.begin();
    QCOMPARE(row.weight, 40.0F);
    QVERIFY(!row.has(timeline::EventFlag::Disputed));
    QCOMPARE(int(row.sourceCount), 1);
    QCOMPARE(row.bounds.latestEnd, base::CivilDate::make(2022, 2, 1)->midnight());
    QCOMPARE(read(LaneGrouping::Source).extraLanes.size(), std::size_t(0));
}

void TestMergedMarks::aSourceThatTwoArticlesNameCountsOnce()
{
    model::Claim claim;
    for (const store::ClaimLine &line : claims()) {
        if (line.publisher == "Exact")
            claim = line.claim;
    }
    claim.source = {"the ministry", {}};
    QVERIFY(m_project->writer().edit(store::CorrectClaim{claim}).get().has_value());
    QCOMPARE(int(read().rows.begin()->sourceCount), 2);
}

QTEST_APPLESS_MAIN(TestMergedMarks)
#include "tst_merged_marks.moc"
