#include "core/pipeline/incidents/incident_source.h"
#include "core/pipeline/incidents/merge_suggestions.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using pipeline::IncidentClaim;
using pipeline::IncidentSource;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

extract::Gazetteer gazetteer()
{
    return std::move(*extract::Gazetteer::parse("1\tcountry\tLN\t50\t20\t9000000\tLesland\t\t\n"
                                                "2\ttown\tLN\t50\t20\t90000\tLesna\t\t\n"));
}

model::ParsedArticle withPlaces(const ParsedArticleBuilder &builder)
{
    model::ParsedArticle parsed = builder.build();
    for (model::Place &place : parsed.places) {
        place.gazetteerId = place.name == "Lesland" ? 1 : place.name == "Lesna" ? 2 : 0;
        if (*place.gazetteerId == 0)
            place.gazetteerId.reset();
        place.precision = place.name == "Lesland" ? "country" : "town";
    }
    return parsed;
}

model::Casualties killed(std::int64_t number, const std::string &victims, std::int64_t place)
{
    model::Casualties casualties;
    casualties.count = model::Count{number, number, number, model::CountModifier::Exact, std::to_string(number), {}};
    casualties.victims = victims;
    casualties.place = {"somewhere", base::PlaceId{place}};
    return casualties;
}

std::vector<IncidentClaim> read(TempProject &project)
{
    return IncidentSource(gazetteer()).read(project.reader()).value_or(std::vector<IncidentClaim>());
}

} // namespace

class TestIncidentSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatTellsIncidentsApart();
    void leavesOutWhatCountsForNothing();
    void aReportWithoutATimeReachesBack();
    void twoArticlesOfOneIncidentAreFound();
    void sentencesBegin_data();
    void sentencesBegin();
    void stopsWhenAsked();
};

void TestIncidentSource::readsWhatTellsIncidentsApart()
{
    TempProject project;
    QVERIFY(project.import(withPlaces(
        ParsedArticleBuilder("On Friday it rained in Lesna, Lesland and Nowhere. There 18 young Soldiers were killed.")
            .publishedBy("Post", "2022-01-08")
            .place("Lesna")
            .place("Lesland")
            .place("Nowhere")
            .time("On Friday", "2022-01-07")
            .claim("18 young Soldiers were killed", killed(18, "18 young Soldiers", 1), true)
            .claim("it rained in Lesna, Lesland and Nowhere", killed(3, {}, 2), true)
            .claim("Nowhere", killed(3, {}, 3), true))));
    const auto claims = read(project);
    QCOMPARE(claims.size(), std::size_t(3));
    const IncidentClaim &first = claims[0];
    QCOMPARE(QString::fromStdString(first.what), QStringLiteral("killed"));
    QCOMPARE(first.place, 2);
    QCOMPARE(first.country, 1);
    QVERIFY(!first.isWide);
    QVERIFY(first.isDated);
    QCOMPARE(first.when.lengthMs(), base::msPerDay);
    QCOMPARE(first.count->best.value(), 18);
    QCOMPARE(first.about, (std::vector<std::string>{"young", "soldiers"}));
    QCOMPARE(QString::fromStdString(first.quote), QStringLiteral("18 young soldiers were killed"));
    QVERIFY(first.sentence > 0);
    QCOMPARE(claims[1].place, 1);
    QCOMPARE(claims[1].country, 0);
    QVERIFY(claims[1].isWide);
    QCOMPARE(claims[1].sentence, std::size_t(0));
    QVERIFY(claims[2].place < 0); // the project's own, which no id of the gazetteer meets
    QVERIFY(claims[2].quote.empty());
}

void TestIncidentSource::leavesOutWhatCountsForNothing()
{
    TempProject project;
    QVERIFY(project.import(ParsedArticleBuilder("18 were killed. 19 were killed.")
                               .publishedBy("Post", "2022-01-08")
                               .killed("18 were killed", 18)
                               .killed("19 were killed", 19)
                               .build()));
    QVERIFY(project.import(ParsedArticleBuilder("20 were killed.").killed("20 were killed", 20).build()));
    const auto rejected = read(project).at(0).claim;
    QVERIFY(project.writer().edit(store::SetClaimStatus{{rejected}, model::ClaimStatus::Rejected}).get());
    const auto claims = read(project); // the undated article's stands nowhere in time
    QCOMPARE(claims.size(), std::size_t(1));
    QCOMPARE(claims[0].count->best.value(), 19);
}

void TestIncidentSource::aReportWithoutATimeReachesBack()
{
    TempProject project;
    QVERIFY(project.import(ParsedArticleBuilder("18 were killed. Troops will come.")
                               .publishedBy("Post", "2022-01-08")
                               .killed("18 were killed", 18)
                               .build()));
    const auto claims = read(project);
    QVERIFY(!claims[0].isDated);
    QCOMPARE(claims[0].when.lengthMs(), 4 * base::msPerDay);
}

void TestIncidentSource::twoArticlesOfOneIncidentAreFound()
{
    TempProject project;
    for (const auto &[text, number] :
         {std::pair("In Lesna the ministry counts 18 dead.", 18), std::pair("Doctors in Lesna speak of 26 dead.", 26)})
        QVERIFY(project.import(withPlaces(ParsedArticleBuilder(text)
                                              .publishedBy("Post", "2022-01-08")
                                              .place("Lesna")
                                              .claim(std::to_string(number) + " dead", killed(number, {}, 1)))));
    const auto suggestions = pipeline::suggestMerges(read(project));
    QCOMPARE(suggestions.size(), std::size_t(1));
    QCOMPARE(suggestions[0].claims.size(), std::size_t(2));
}

void TestIncidentSource::sentencesBegin_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("byte");
    QTest::addColumn<int>("begin");
    QTest::newRow("the first") << QStringLiteral("Shots fell. People ran.") << 5 << 0;
    QTest::newRow("the second") << QStringLiteral("Shots fell. People ran.") << 14 << 11;
    QTest::newRow("a new line") << QStringLiteral("Shots\nPeople") << 8 << 6;
    QTest::newRow("a clock time ends none") << QStringLiteral("It fell at kl. 14 there") << 18 << 0;
    QTest::newRow("a day ends none") << QStringLiteral("On the 12. January there") << 18 << 0;
    QTest::newRow("the begin of the text") << QStringLiteral("Shots") << 0 << 0;
    QTest::newRow("beyond the end") << QStringLiteral("Shots. And more") << 99 << 6;
}

void TestIncidentSource::sentencesBegin()
{
    QFETCH(const QString, text);
    QFETCH(const int, byte);
    QFETCH(const int, begin);
    QCOMPARE(static_cast<int>(pipeline::sentenceBegin(text.toStdString(), static_cast<std::size_t>(byte))), begin);
}

void TestIncidentSource::stopsWhenAsked()
{
    TempProject project;
    std::stop_source source;
    source.request_stop();
    const auto claims = IncidentSource(gazetteer()).read(project.reader(), source.get_token());
    QVERIFY(!claims.has_value());
    QCOMPARE(claims.error().code, base::ErrorCode::Cancelled);
}

QTEST_APPLESS_MAIN(TestIncidentSource)
#include "tst_incident_source.moc"
