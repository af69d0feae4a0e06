#include "core/store/project_file.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

#include <tuple>

#include <set>

using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

model::ParsedArticle danish()
{
    return ParsedArticleBuilder("Soldaterne rykkede ind i Østersøen ved Århus. 26 sårede blev indlagt. Foto: Ane Berg")
        .named("a.txt")
        .publishedBy("Havneavisen", "2022-01-07")
        .inLanguage("da")
        .actor("Soldaterne", model::ActorType::Group)
        .place("Århus")
        .time("Foto", "2022-01-05")
        .claim("Soldaterne rykkede ind",
               model::Movement{{"Soldaterne", base::ActorId{1}},
                               {},
                               {},
                               {},
                               {},
                               {"Århus", base::PlaceId{1}},
                               {},
                               {},
                               model::MovementPhase::Completed},
               true)
        .killed("26 sårede", 26)
        .caption("ved Århus", "Ane Berg")
        .caption("26 sårede blev indlagt", "Foto")
        .build();
}

model::ParsedArticle english()
{
    return ParsedArticleBuilder("The mayor said: \"Forty people died.\" Soldiers were moved to the Baltic coast.")
        .named("b.txt")
        .titled("Soldiers on the coast")
        .publishedBy("Coast Times", "2022-01-09")
        .actor("The mayor")
        .killed("Forty people died", 40)
        .saidBy("The mayor", 1)
        .statement("Forty people died.", "The mayor", 1)
        .build();
}

QStringList quotes(const store::Reader &reader, const store::ClaimFilter &filter)
{
    QStringList list;
    const auto lines = reader.claims(filter);
    for (const store::ClaimLine &line : *lines)
        list << QString::fromStdString(line.claim.provenance.quote);
    return list;
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsArticlesWithTheirCounts();
    void filtersClaims_data();
    void filtersClaims();
    void ordersAndPagesClaims();
    void scansEveryEventOnce();
    void scanKnowsWhatPeoplePutOnAnEvent();
    void captionsComeNearestFirst();
    void figuresStandInTheOrderOfPublication();
    void joinsActorsOfOneNameAcrossArticles();
    void findsWordsInAnyForm_data();
    void findsWordsInAnyForm();
    void excerptMarksWhatWasFound();
    void findsTheSameWithoutExcerpts();
    void titleWeighsMoreThanText();

private:
    TempProject m_project;
};

void TestReader::initTestCase()
{
    QVERIFY(m_project.import(danish()));
    QVERIFY(m_project.import(english()));
}

void TestReader::listsArticlesWithTheirCounts()
{
    const auto lines = m_project.reader().articles();
    QCOMPARE(lines->size(), 2u);
    QCOMPARE(lines->front().article.publisher, "Havneavisen");
    QCOMPARE(lines->front().claims, 2u);
    QCOMPARE(lines->front().unreviewed, 2u);
    QCOMPARE(lines->front().textBytes, danish().article.text.size());
    QVERIFY(lines->front().article.text.empty());
}

void TestReader::filtersClaims_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QStringList>("expected");
    const QString moved = QStringLiteral("Soldaterne rykkede ind");
    const QString hurt = QStringLiteral("26 sårede");
    const QString died = QStringLiteral("Forty people died");
    const QString said = QStringLiteral("Forty people died.");
    QTest::newRow("nothing") << "" << QStringList{moved, hurt, died, said};
    QTest::newRow("kind") << "kind" << QStringList{hurt, died};
    QTest::newRow("article") << "article" << QStringList{moved, hurt};
    QTest::newRow("actor by name, folded") << "actor SOLDATERNE" << QStringList{moved};
    QTest::newRow("actor by one word of the name") << "actor mayor" << QStringList{died, said};
    QTest::newRow("actor that is not there") << "actor nobody" << QStringList{};
    QTest::newRow("span holds the stated day, and what may be earlier")
        << "span 2022-01-05" << QStringList{moved, hurt, died, said};
    QTest::newRow("span after all reports but one") << "span 2022-01-08" << QStringList{died, said};
    QTest::newRow("search in words") << "search soldat" << QStringList{moved};
    QTest::newRow("search in names") << "search mayor" << QStringList{died, said};
    QTest::newRow("search without a word") << "search ..." << QStringList{};
    QTest::newRow("rejected only") << "rejected" << QStringList{};
}

void TestReader::filtersClaims()
{
    QFETCH(QString, what);
    QFETCH(QStringList, expected);
    store::ClaimFilter filter;
    const std::string argument = what.section(u' ', 1).toStdString();
    if (what == u"kind")
        filter.kind = model::ClaimKind::Casualties;
    else if (what == u"article")
        filter.article = m_project.reader().articles()->front().article.id;
    else if (what.startsWith(u"actor"))
        filter.actorName = argument;
    else if (what.startsWith(u"search"))
        filter.search = argument;
    else if (what == u"rejected")
        filter.statuses = {model::ClaimStatus::Rejected};
    else if (what.startsWith(u"span")) {
        const auto bounds = base::Edtf::parse(argument)->bounds();
        filter.span = base::TimeSpan{bounds.earliestBegin, bounds.latestEnd};
    }
    const store::Reader reader = m_project.reader();
    QCOMPARE(quotes(reader, filter), expected);
    QCOMPARE(*reader.countClaims(filter), static_cast<std::size_t>(expected.size()));
}

void TestReader::ordersAndPagesClaims()
{
    store::ClaimFilter second;
    second.offset = 1;
    second.limit = 2;
    QCOMPARE(quotes(m_project.reader(), second),
             (QStringList{QStringLiteral("26 sårede"), QStringLiteral("Forty people died")}));
}

void TestReader::scansEveryEventOnce()
{
    std::vector<base::EventId> events;
    int statedDays = 0;
    const store::Reader reader = m_project.reader();
    QVERIFY(reader.scanEvents({}, [&](const store::ScannedEvent &event) {
        events.push_back(event.id);
        const store::ScannedClaim &claim = event.claims.front();
        if (claim.origin == model::TimeOrigin::Stated) {
            ++statedDays;
            [&] {
                QCOMPARE(claim.edtf, "2022-01-05");
                QCOMPARE(claim.article->publisher, "Havneavisen");
                QVERIFY(claim.actor.isValid());
                QVERIFY(claim.place.isValid());
                QCOMPARE(claim.bounds, base::Edtf::parse("2022-01-05")->bounds());
            }();
        }
        return true;
    }));
    QCOMPARE(events.size(), 4u);
    QVERIFY(std::is_sorted(events.begin(), events.end()));
    QCOMPARE(statedDays, 1);

    int visited = 0;
    QVERIFY(reader.scanEvents({}, [&](const store::ScannedEvent &) { return ++visited < 2; }));
    QCOMPARE(visited, 2);

    store::ScanOptions options;
    options.events = {events[2], base::EventId{5}};
    std::vector<base::EventId> found;
    QVERIFY(reader.scanEvents(options, [&](const store::ScannedEvent &event) {
        found.push_back(event.id);
        return true;
    }));
    QCOMPARE(found, std::vector{events[2]});
}

void TestReader::scanKnowsWhatPeoplePutOnAnEvent()
{
    TempProject project;
    QVERIFY(project.import(english()));
    const auto claim = project.reader().claims({})->front().claim;
    model::Annotation mark;
    mark.claim = claim.id;
    mark.kind = model::AnnotationKind::Pin;
    QVERIFY(project.writer().edit(store::AddAnnotation{mark}).get());
    mark = {};
    mark.event = claim.event;
    mark.kind = model::AnnotationKind::Tag;
    mark.text = "coast";
    QVERIFY(project.writer().edit(store::AddAnnotation{mark}).get());
    QStringList marked;
    QVERIFY(project.reader().scanEvents({}, [&](const store::ScannedEvent &event) {
        if (event.pinned && event.id == claim.event && !event.noted && event.tags.size() == 1)
            marked << QString::fromStdString(event.tags.front());
        return true;
    }));
    QCOMPARE(marked, QStringList{QStringLiteral("coast")});
}

void TestReader::captionsComeNearestFirst()
{
    const store::Reader reader = m_project.reader();
    const auto lines = reader.claims({});
    const auto near = reader.captionsNear((*lines)[1].claim.id, 1);
    QCOMPARE(near->size(), 1u);
    QCOMPARE(near->front().text, "26 sårede blev indlagt");
    QCOMPARE(reader.captionsNear((*lines)[0].claim.id, 5)->front().credit, "Ane Berg");
    QVERIFY(reader.captionsNear((*lines)[2].claim.id, 5)->empty());
}

void TestReader::figuresStandInTheOrderOfPublication()
{
    const auto figures = m_project.reader().casualtyFigures({});
    QCOMPARE(figures->size(), 2u);
    QCOMPARE(*(*figures)[0].casualties.count->best, 26);
    QCOMPARE(*(*figures)[1].casualties.count->best, 40);
    QCOMPARE((*figures)[1].source.name, "The mayor");
    QCOMPARE((*figures)[1].published, "2022-01-09");
}

void TestReader::joinsActorsOfOneNameAcrossArticles()
{
    TempProject project;
    QVERIFY(project.import(english()));
    QVERIFY(project.import(ParsedArticleBuilder("Again THE MAYOR spoke.").actor("THE MAYOR").build()));
    QVERIFY(project.import(
        ParsedArticleBuilder("The mayor is a town.").actor("The mayor", model::ActorType::GeoPolitical).build()));
    const auto actors = project.reader().actors();
    QCOMPARE(actors->size(), 2u);
    QCOMPARE(actors->front().actor.name, "The mayor");
    QCOMPARE(actors->front().mentions, 2u);
    QCOMPARE(actors->front().claims, 2u);
}

void TestReader::findsWordsInAnyForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asTyped");
    QTest::addColumn<int>("articles");
    QTest::newRow("as written") << "soldaterne" << false << 1;
    QTest::newRow("other form, Danish") << "soldat" << false << 1;
    QTest::newRow("other form, English") << "soldier" << false << 1;
    QTest::newRow("digraph for ø") << "oestersoeen" << false << 1;
    QTest::newRow("plain letters for ø") << "ostersoen" << false << 1;
    QTest::newRow("aa for å") << "aarhus" << false << 1;
    QTest::newRow("a for å") << "arhus" << false << 1;
    QTest::newRow("the letter itself") << "århus" << false << 1;
    QTest::newRow("all words") << "soldater sårede" << false << 1;
    QTest::newRow("words of two articles") << "soldater coast" << false << 0;
    QTest::newRow("phrase") << "\"baltic coast\"" << false << 1;
    QTest::newRow("phrase in another order") << "\"coast baltic\"" << false << 0;
    QTest::newRow("word that must not be there") << "soldiers -baltic" << false << 0;
    QTest::newRow("beginning, not as typed") << "balt" << false << 0;
    QTest::newRow("beginning, as typed") << "balt" << true << 1;
    QTest::newRow("longer than the stem, as typed") << "soldatern" << true << 1;
    QTest::newRow("syntax of FTS5 is words") << "soldiers AND NEAR( *" << false << 0;
    QTest::newRow("quote that does not end") << "\"baltic" << false << 1;
    QTest::newRow("nothing") << "  " << true << 0;
}

void TestReader::findsWordsInAnyForm()
{
    QFETCH(QString, text);
    QFETCH(bool, asTyped);
    QFETCH(int, articles);
    const store::SearchRequest request{text.toStdString(), asTyped, 50};
    const store::Reader reader = m_project.reader();
    const auto hits = reader.search(request);
    QVERIFY(hits);
    QCOMPARE(static_cast<int>(std::count_if(
                 hits->begin(), hits->end(),
                 [](const store::SearchHit &hit) { return hit.kind == store::SearchHit::Kind::Article; })),
             articles);
    QCOMPARE(static_cast<int>(*reader.countArticles(request)), articles);
}

void TestReader::excerptMarksWhatWasFound()
{
    const auto hits = m_project.reader().search({"aarhus", false, 10});
    const store::SearchHit &hit = hits->front();
    QCOMPARE(hit.found.size(), 1u);
    QCOMPARE(std::string(hit.found.front().in(hit.excerpt)), "Århus");
    QVERIFY(hit.excerpt.starts_with("Soldaterne rykkede"));
}

void TestReader::findsTheSameWithoutExcerpts()
{
    using Find = std::tuple<store::SearchHit::Kind, std::int64_t, std::int64_t, std::int64_t>;
    const auto finds = [this](bool excerpts) {
        std::set<Find> found;
        const auto hits = m_project.reader().search({"soldat", true, 100, excerpts});
        for (const store::SearchHit &hit : *hits) {
            if (hit.excerpt.empty() == excerpts)
                return std::set<Find>();
            found.emplace(hit.kind, hit.article.value, hit.claim.value, hit.event.value);
        }
        return found;
    };
    QVERIFY(finds(true).size() > 1);
    QVERIFY(finds(false) == finds(true));
}

void TestReader::titleWeighsMoreThanText()
{
    TempProject project;
    const auto inText =
        project.import(ParsedArticleBuilder("A word about ferries, and one more word.").titled("Ships").build());
    const auto inTitle =
        project.import(ParsedArticleBuilder("A word about ships, and one more word.").titled("Ferries").build());
    QVERIFY(inText);
    const auto hits = project.reader().search({"ferry", false, 10});
    QCOMPARE(hits->size(), 2u);
    QCOMPARE(hits->front().article, inTitle->article);
}

QTEST_APPLESS_MAIN(TestReader)
#include "tst_reader.moc"
