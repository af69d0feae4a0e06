#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/sqlite/connection.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

store::SavedSearch bridge()
{
    store::SavedSearch search;
    search.name = "The bridge";
    search.terms.text = "bridge";
    search.terms.leastConfidence = 0.5;
    search.hiddenKinds = {"movement", "note"};
    search.isLane = true;
    return search;
}

/// Four claims of two articles, by what finds them.
class Claims
{
public:
    Claims()
    {
        model::Casualties dead;
        dead.count = model::Count{12, 12, 12, model::CountModifier::Exact, "12", {}};
        dead.place = {"Århus", base::PlaceId{1}};
        QVERIFY(project.import(ParsedArticleBuilder("In January 2022 12 people died in Århus. Ilja Marek said: go.")
                                   .publishedBy("Norpress", "2022-01-07")
                                   .place("Århus")
                                   .actor("Ilja Marek")
                                   .time("January 2022", "2022-01")
                                   .claim("12 people died in Århus", dead, true)
                                   .saidBy("the ministry")
                                   .statement("go", "Ilja Marek", 1)
                                   .build()));
        model::ParsedArticle second = ParsedArticleBuilder("The bridge closed in 2023. Nobody knows why.")
                                          .publishedBy("Ærø Avis", "2023")
                                          .time("2023", "2023")
                                          .claim("The bridge closed", model::Happening{"other", {}, {}}, true)
                                          .claim("Nobody knows why", model::Happening{"other", {}, {}})
                                          .build();
        second.claims[1].confidence = 0.2;
        QVERIFY(project.import(second));
    }
    /// The words of the claims whose events are found, one after the other.
    QString found(const store::SearchTerms &terms)
    {
        QStringList quotes;
        const store::Reader reader = project.reader();
        const auto events = reader.eventsWith(store::filterOf(terms));
        const auto lines = reader.claimsOf(*events);
        for (const store::ClaimLine &line : *lines)
            quotes << QString::fromStdString(line.claim.provenance.quote);
        quotes.sort();
        return quotes.join(u" | "_s);
    }

    TempProject project;
};

} // namespace

class TestSavedSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachTermFindsTheEventsThatHaveIt_data();
    void eachTermFindsTheEventsThatHaveIt();
    void findsByATagOnTheEvent();
    void keepsEverythingOfASearch();
    void everyStepIsUndoneAndDoneAgain();
    void savingTheSameAgainIsNoStep();
    void refusesANamelessOneAndABadPeriod();
    void projectOfTheVersionBeforeIsBroughtToThisOne();
    void seesOnlyWhatWasOutByTheDay();
    void aMonthIsKnownOnlyAtItsEnd();
};

void TestSavedSearch::eachTermFindsTheEventsThatHaveIt_data()
{
    QTest::addColumn<store::SearchTerms>("terms");
    QTest::addColumn<QString>("quotes");
    const auto with = [](auto member, const auto &value) {
        store::SearchTerms terms;
        terms.*member = value;
        return terms;
    };
    using Terms = store::SearchTerms;
    QTest::newRow("nothing asked") << Terms()
                                   << u"12 people died in Århus | Nobody knows why | The bridge closed | go"_s;
    QTest::newRow("text") << with(&Terms::text, "bridge") << u"The bridge closed"_s;
    QTest::newRow("text that is no word") << with(&Terms::text, "?") << u""_s;
    QTest::newRow("actor") << with(&Terms::actor, "marek") << u"go"_s;
    QTest::newRow("place, folded") << with(&Terms::place, "aarh") << u"12 people died in Århus"_s;
    QTest::newRow("publisher, folded") << with(&Terms::source, "AEROE") << u"Nobody knows why | The bridge closed"_s;
    QTest::newRow("who says so") << with(&Terms::source, "ministry") << u"12 people died in Århus"_s;
    QTest::newRow("speaker") << with(&Terms::source, "ilja") << u"go"_s;
    QTest::newRow("confidence") << with(&Terms::leastConfidence, 0.5)
                                << u"12 people died in Århus | The bridge closed | go"_s;
    QTest::newRow("period") << with(&Terms::period, "2022-01-20") << u"12 people died in Århus | Nobody knows why"_s;
    Terms both = with(&Terms::source, "avis");
    both.leastConfidence = 0.5;
    QTest::newRow("two together") << both << u"The bridge closed"_s;
}

void TestSavedSearch::eachTermFindsTheEventsThatHaveIt()
{
    Claims claims;
    QFETCH(store::SearchTerms, terms);
    QTEST(claims.found(terms), "quotes");
}

void TestSavedSearch::findsByATagOnTheEvent()
{
    Claims claims;
    model::Annotation tag;
    tag.kind = model::AnnotationKind::Tag;
    tag.text = "Brød";
    tag.event = claims.project.reader().eventsWith(store::filterOf({"bridge", {}, {}, {}, {}, 0, {}}))->front();
    QVERIFY(claims.project.writer().edit(store::AddAnnotation{tag}).get());
    store::SearchTerms terms;
    terms.tag = "broed";
    QCOMPARE(claims.found(terms), u"The bridge closed"_s);
    terms.tag = "bro";
    QCOMPARE(claims.found(terms), u""_s);
}

void TestSavedSearch::keepsEverythingOfASearch()
{
    TempProject project;
    store::SavedSearch search = bridge();
    search.terms = {"a", "b", "c", "d", "e", 0.25, "2022-01/2022-03"};
    search.hiddenEffects = {"killed"};
    search.hiddenStatuses = {"rejected", "accepted"};
    const auto saved = project.writer().edit(store::SaveSearch{search}).get();
    QVERIFY(saved);
    QVERIFY(project.reopen());
    search.id = saved->search;
    const auto searches = project.reader().savedSearches();
    QCOMPARE(searches->size(), 1u);
    QVERIFY(searches->front() == search);
}

void TestSavedSearch::everyStepIsUndoneAndDoneAgain()
{
    TempProject project;
    const auto digest = [&] { return *store::contentDigest(project.reader()); };
    const std::string empty = digest();
    store::SavedSearch search = bridge();
    search.id = project.writer().edit(store::SaveSearch{search}).get()->search;
    const std::string saved = digest();
    QVERIFY(saved != empty);
    search.name = "The other bridge";
    QCOMPARE(project.writer().edit(store::SaveSearch{search}).get()->search.value, search.id.value);
    const std::string renamed = digest();
    QVERIFY(renamed != saved);
    QVERIFY(project.writer().edit(store::RemoveSearch{search.id}).get());
    QCOMPARE(digest(), empty);
    for (const std::string &before : {renamed, saved, empty}) {
        QVERIFY(project.writer().undo().get());
        QCOMPARE(digest(), before);
    }
    QVERIFY(project.writer().redo().get());
    QCOMPARE(digest(), saved);
    QCOMPARE(project.reader().savedSearches()->front().id.value, search.id.value);
    QCOMPARE(project.reader().nextUndo()->value().name, std::string("save-search"));
    QCOMPARE(project.reader().nextUndo()->value().details.front(), std::string("The bridge"));
}

void TestSavedSearch::savingTheSameAgainIsNoStep()
{
    TempProject project;
    store::SavedSearch search = bridge();
    search.id = project.writer().edit(store::SaveSearch{search}).get()->search;
    QVERIFY(!project.writer().edit(store::SaveSearch{search}).get()->change.isValid());
    QCOMPARE(project.reader().history()->size(), 1u);
}

void TestSavedSearch::refusesANamelessOneAndABadPeriod()
{
    TempProject project;
    store::SavedSearch search;
    QCOMPARE(project.writer().edit(store::SaveSearch{search}).get().error().code, base::ErrorCode::ArgumentInvalid);
    search.name = "x";
    search.terms.period = "tomorrow";
    QCOMPARE(project.writer().edit(store::SaveSearch{search}).get().error().code, base::ErrorCode::DateInvalid);
    search.terms.period.clear();
    search.id = base::SearchId{77};
    QCOMPARE(project.writer().edit(store::SaveSearch{search}).get().error().code, base::ErrorCode::NotFound);
    QCOMPARE(project.writer().edit(store::RemoveSearch{search.id}).get().error().code, base::ErrorCode::NotFound);
    QVERIFY(project.reader().savedSearches()->empty());
}

void TestSavedSearch::projectOfTheVersionBeforeIsBroughtToThisOne()
{
    Claims claims;
    TempProject &project = claims.project;
    const std::string digest = *store::contentDigest(project.reader());
    QVERIFY(project.file().close());
    {
        auto file = store::Connection::open(project.path(), store::Connection::Mode::ReadWrite);
        QVERIFY(file);
        QVERIFY(file->runScript("DROP TABLE saved_search; PRAGMA user_version=2"));
    }
    auto opened = store::ProjectFile::open(project.path());
    QVERIFY(opened);
    QVERIFY(opened->isWritable());
    QCOMPARE(*store::contentDigest(*opened->openReader()), digest);
    QVERIFY(store::checkProject(*opened->openReader(), {}, nullptr)->problems.empty());
    QVERIFY2(opened->writer().undo().get().has_value(), "the history before it can still be taken back");
    QVERIFY(opened->writer().redo().get().has_value());
    QVERIFY(opened->writer().edit(store::SaveSearch{bridge()}).get());
    QCOMPARE(opened->openReader()->savedSearches()->size(), 1u);
}

void TestSavedSearch::seesOnlyWhatWasOutByTheDay()
{
    Claims claims;
    store::Reader reader = claims.project.reader();
    const auto known = reader.articlesKnownBy({2022, 1, 7});
    QVERIFY(known);
    QCOMPARE(known->ids.size(), 1u);
    QCOMPARE(known->later, 1u);
    const base::ArticleId later = reader.articles()->back().article.id;
    const base::ClaimId laterClaim = reader.article(later)->claims.front().id;
    const base::EventId laterEvent = reader.claim(laterClaim)->claim.event;
    reader.seeOnly(std::make_shared<const store::KnownArticles>(*known));
    QCOMPARE(reader.articles()->size(), 1u);
    QCOMPARE(reader.claims({})->size(), 2u);
    QCOMPARE(*reader.countClaims({}), 2u);
    QCOMPARE(reader.eventsWith({})->size(), 2u);
    QVERIFY(!reader.claim(laterClaim));
    QVERIFY(!reader.article(later));
    QVERIFY(!reader.articleText(later));
    QVERIFY(reader.claimsOf(std::span(&laterEvent, 1))->empty());
    QVERIFY(reader.search({"bridge", false, 5})->empty());
    std::size_t scanned = 0;
    QVERIFY(reader.scanEvents({}, [&](const store::ScannedEvent &) { return ++scanned > 0; }));
    QVERIFY(reader.scanClaims([&](const store::ClaimLine &) { return ++scanned > 0; }));
    QCOMPARE(scanned, 4u);
    reader.seeOnly(nullptr);
    QCOMPARE(reader.claims({})->size(), 4u);
}

void TestSavedSearch::aMonthIsKnownOnlyAtItsEnd()
{
    TempProject project;
    QVERIFY(project.import(ParsedArticleBuilder("a").publishedBy("A", "2022-01").build()));
    QVERIFY(project.import(ParsedArticleBuilder("b").publishedBy("B", "").build()));
    QVERIFY(project.import(ParsedArticleBuilder("c").publishedBy("C", "2022-01-31T08:00:00Z").build()));
    const store::Reader reader = project.reader();
    const auto before = reader.articlesKnownBy({2022, 1, 30});
    QCOMPARE(before->ids.size(), 0u);
    QCOMPARE(before->perhaps, 1u);
    QCOMPARE(before->later, 1u);
    QCOMPARE(before->undated, 1u);
    QCOMPARE(reader.articlesKnownBy({2022, 1, 31})->ids.size(), 2u);
    QCOMPARE(*reader.publicationDays(), (std::vector{base::CivilDate{2022, 1, 31}}));
}

QTEST_APPLESS_MAIN(TestSavedSearch)
#include "tst_saved_search.moc"
