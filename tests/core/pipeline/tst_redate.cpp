#include "core/pipeline/redate.h"

#include "tests/support/parsed_article_builder.h"

#include <QTest>

class TestRedate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesRelativeTimesAndTheirClaims();
    void leavesTimesAloneThatAPersonFixed();
    void endsWhenAnchorsGoInACircle();
    void tellsTheDateItReplaced();
    void doesNothingForTheSameDate();

private:
    static model::ParsedArticle sample()
    {
        return support::ParsedArticleBuilder("Soldiers came on Friday. A day later five died. In 2021 it was calm.")
            .publishedBy("The Ferry", "2022-01")
            .relativeTime("Friday", "weekday 5 past", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]")
            .claim("Soldiers came on Friday", model::Movement{}, true)
            .chainedTime("A day later", "shift 1 day", "[2022-01-08,2022-01-15,2022-01-22,2022-01-29]")
            .killed("five died", 5, true)
            .time("2021", "2021")
            .claim("it was calm", model::Happening{}, true)
            .build();
    }
};

void TestRedate::movesRelativeTimesAndTheirClaims()
{
    model::ParsedArticle parsed = sample();

    pipeline::redate(parsed, "2022-01-07");

    QCOMPARE(parsed.times[0].edtf, std::string("2022-01-07"));
    QCOMPARE(parsed.times[1].edtf, std::string("2022-01-08"));
    QCOMPARE(parsed.times[2].edtf, std::string("2021"));
    QCOMPARE(parsed.claims[0].eventTime, std::string("2022-01-07"));
    QCOMPARE(parsed.claims[1].eventTime, std::string("2022-01-08"));
    QCOMPARE(parsed.claims[2].eventTime, std::string("2021"));
    QCOMPARE(parsed.article.published, std::string("2022-01-07"));
    QCOMPARE(parsed.article.publishedFrom, model::PublishedFrom::Option);
}

void TestRedate::leavesTimesAloneThatAPersonFixed()
{
    model::ParsedArticle parsed = sample();
    parsed.claims[0].timeByHand = true;
    parsed.claims[1].eventTime = "2022-02";

    pipeline::redate(parsed, "2022-01-07");

    QCOMPARE(parsed.claims[0].eventTime, std::string("[2022-01-07,2022-01-14,2022-01-21,2022-01-28]"));
    QCOMPARE(parsed.claims[1].eventTime, std::string("2022-02"));
}

void TestRedate::endsWhenAnchorsGoInACircle()
{
    model::ParsedArticle parsed = sample();
    parsed.times[0].anchor = model::TimeAnchor::Expression;
    parsed.times[0].anchorExpression = {2};

    pipeline::redate(parsed, "2022-01-07");

    QCOMPARE(parsed.article.published, std::string("2022-01-07"));
}

void TestRedate::tellsTheDateItReplaced()
{
    model::ParsedArticle parsed = sample();

    pipeline::redate(parsed, "2022-01-07");

    QCOMPARE(parsed.findings.size(), std::size_t(1));
    QCOMPARE(parsed.findings.front().code, std::string("published-conflict"));
    QCOMPARE(parsed.findings.front().details, (std::vector<std::string>{"2022-01-07", "2022-01"}));
}

void TestRedate::doesNothingForTheSameDate()
{
    model::ParsedArticle parsed = sample();

    pipeline::redate(parsed, "2022-01");

    QCOMPARE(parsed, sample());
}

QTEST_APPLESS_MAIN(TestRedate)
#include "tst_redate.moc"
