#include "core/pipeline/known_difference.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;
using support::TempProject;

namespace {

/// Four articles on four days: 12 killed; ferries; 12 killed again and then 26, both of the first event.
class Stream
{
public:
    Stream()
    {
        add("2022-01-07", "12 people were killed.", 12);
        QVERIFY(project.import(ParsedArticleBuilder("Ferries stopped.")
                                   .publishedBy("B", "2022-01-08")
                                   .claim("Ferries stopped", model::Happening{"other", {}, {}})
                                   .build()));
        add("2022-01-09", "It is confirmed that 12 people were killed.", 12);
        add("2022-01-10", "Now 26 people were killed.", 26);
        const auto claims = project.reader().claims({});
        store::MergeEvents merge;
        for (const store::ClaimLine &line : *claims) {
            if (line.claim.kind() != model::ClaimKind::Casualties)
                continue;
            if (!merge.stays.isValid())
                merge.stays = line.claim.event;
            else
                merge.joined.push_back(line.claim.event);
        }
        QVERIFY(project.writer().edit(merge).get());
    }
    void add(const std::string &day, const std::string &text, std::int64_t number)
    {
        QVERIFY(project.import(ParsedArticleBuilder(text)
                                   .publishedBy("A", day)
                                   .killed(std::to_string(number) + " people were killed", number)
                                   .build()));
    }
    /// "event 12 people were killed | number 26 people were killed", day of January.
    QString between(int earlier, int later)
    {
        const store::Reader reader = project.reader();
        const auto before = reader.articlesKnownBy({2022, 1, std::uint8_t(earlier)});
        const auto after = reader.articlesKnownBy({2022, 1, std::uint8_t(later)});
        const auto found = pipeline::newlyKnown(reader, *before, *after);
        QStringList words;
        for (const pipeline::NewlyKnown &one : *found) {
            const QString kinds[] = {u"event"_s, u"number"_s, u"reports"_s};
            QString line = kinds[int(one.kind)];
            for (const base::ClaimId claim : one.added)
                line += u' ' + QString::fromStdString(reader.claim(claim)->claim.provenance.quote).section(u' ', 0, 0);
            words << line + u'/' + QString::number(one.before.size());
        }
        return words.join(u" | "_s);
    }

    TempProject project;
};

} // namespace

class TestKnownDifference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachDayAddsWhatWasReportedByThen_data();
    void eachDayAddsWhatWasReportedByThen();
    void replayOfAllDaysGivesEveryClaimOnce();
};

void TestKnownDifference::eachDayAddsWhatWasReportedByThen_data()
{
    QTest::addColumn<int>("earlier");
    QTest::addColumn<int>("later");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing yet") << 1 << 6 << u""_s;
    QTest::newRow("the first report") << 6 << 7 << u"event 12/0"_s;
    QTest::newRow("another event") << 7 << 8 << u"event Ferries/0"_s;
    QTest::newRow("the same number again") << 8 << 9 << u"reports 12/1"_s;
    QTest::newRow("another number") << 9 << 10 << u"number 26/2"_s;
    QTest::newRow("all at once") << 6 << 10 << u"event 12 12 26/0 | event Ferries/0"_s;
    QTest::newRow("all after the first") << 7 << 10 << u"event Ferries/0 | number 12 26/1"_s;
    QTest::newRow("the same day twice") << 8 << 8 << u""_s;
    QTest::newRow("backwards") << 10 << 7 << u""_s;
}

void TestKnownDifference::eachDayAddsWhatWasReportedByThen()
{
    Stream stream;
    QFETCH(int, earlier);
    QFETCH(int, later);
    QTEST(stream.between(earlier, later), "words");
}

void TestKnownDifference::replayOfAllDaysGivesEveryClaimOnce()
{
    Stream stream;
    const store::Reader reader = stream.project.reader();
    const auto days = reader.publicationDays();
    QCOMPARE(days->size(), 4u);
    auto before = *reader.articlesKnownBy(days->front().plusDays(-1));
    std::size_t added = 0;
    for (const base::CivilDate day : *days) {
        const auto after = *reader.articlesKnownBy(day);
        const auto found = pipeline::newlyKnown(reader, before, after);
        for (const pipeline::NewlyKnown &one : *found)
            added += one.added.size();
        store::Reader seen = stream.project.reader();
        seen.seeOnly(std::make_shared<const store::KnownArticles>(after));
        QCOMPARE(seen.claims({})->size(), added);
        before = after;
    }
    QCOMPARE(added, reader.claims({})->size());
}

QTEST_APPLESS_MAIN(TestKnownDifference)
#include "tst_known_difference.moc"
