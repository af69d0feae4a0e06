#include "core/pipeline/import_run.h"

#include "core/pipeline/load_extractor.h"
#include "core/store/content_digest.h"
#include "tests/support/temp_project.h"

#include <QTest>

#include <algorithm>
#include <mutex>

using pipeline::ImportOutcome;
using pipeline::ImportReport;
using pipeline::Source;

namespace {

Source article(const std::string &name, const std::string &text)
{
    return {name, "date 2022-01-07\n" + text};
}

std::vector<Source> manyArticles(int count)
{
    std::vector<Source> sources;
    for (int i = 0; i < count; ++i) {
        // Long and short ones by turns, so that several threads end in another order than they began.
        std::string text = "At least " + std::to_string(i + 2) + " people were killed in Nordby on Thursday.";
        for (int j = 0; j < (i % 3) * 40; ++j)
            text += " The mayor said that nobody had slept.";
        sources.push_back(article("article" + std::to_string(i) + ".txt", text));
    }
    return sources;
}

/// Hears progress; stops the run after some steps.
class StoppingSink final : public base::ProgressSink
{
public:
    StoppingSink(std::stop_source &source, std::size_t after) : m_source(source), m_after(after) {}
    void progress(std::size_t done, std::size_t total, std::string_view) override
    {
        seen.push_back(done);
        lastTotal = total;
        if (done == m_after)
            m_source.request_stop();
    }

    std::vector<std::size_t> seen;
    std::size_t lastTotal = 0;

private:
    std::stop_source &m_source;
    std::size_t m_after;
};

std::vector<std::string> namesOf(const std::vector<store::ArticleLine> &articles)
{
    std::vector<std::string> names;
    std::ranges::transform(articles, std::back_inserter(names),
                           [](const store::ArticleLine &line) { return line.article.sourceName; });
    return names;
}

} // namespace

class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void storesArticlesInTheOrderOfTheirSources_data();
    void storesArticlesInTheOrderOfTheirSources();
    void givesTheSameContentWhateverTheJobs();
    void importsTheRestWhenSomeAreRefused();
    void skipsTheSameArticleAndSaysSo();
    void linksAnotherTextOfTheSameAddress();
    void keepsWhatWasDoneBeforeACancel();
    void undoesARunAsAWhole();
    void leavesNoBatchWhenNothingCameIn();
    void tellsEveryArticleThatADiskHasNoRoomFor();

private:
    [[nodiscard]] ImportReport run(support::TempProject &project, const std::vector<Source> &sources,
                                   unsigned jobs = 2) const
    {
        return pipeline::ImportRun(*m_loaded.extractor, project.writer()).run(sources, {{}, jobs});
    }

    pipeline::LoadedExtractor m_loaded;
};

void TestImportRun::initTestCase()
{
    auto loaded = pipeline::loadExtractor();
    QVERIFY(loaded.has_value());
    m_loaded = *loaded;
}

void TestImportRun::storesArticlesInTheOrderOfTheirSources_data()
{
    QTest::addColumn<unsigned>("jobs");

    QTest::newRow("one job") << 1U;
    QTest::newRow("four jobs") << 4U;
    QTest::newRow("more jobs than sources") << 64U;
}

void TestImportRun::storesArticlesInTheOrderOfTheirSources()
{
    QFETCH(unsigned, jobs);
    support::TempProject project;
    const auto sources = manyArticles(30);

    const ImportReport report = run(project, sources, jobs);

    QCOMPARE(report.count(ImportOutcome::Imported), sources.size());
    const auto articles = project.reader().articles();
    QVERIFY(articles.has_value());
    std::vector<std::string> expected;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        expected.push_back(sources[i].path);
        QCOMPARE(report.items[i].source, sources[i].path);
        QCOMPARE((*articles)[i].article.id, report.items[i].article);
    }
    QCOMPARE(namesOf(*articles), expected);
    QVERIFY(std::ranges::is_sorted(*articles, {}, [](const store::ArticleLine &line) { return line.article.id; }));
}

void TestImportRun::givesTheSameContentWhateverTheJobs()
{
    support::TempProject one;
    support::TempProject many;
    QVERIFY(!run(one, manyArticles(12), 1).items.empty());
    QVERIFY(!run(many, manyArticles(12), 8).items.empty());

    const auto first = store::contentDigest(one.reader());
    const auto second = store::contentDigest(many.reader());

    QVERIFY(first.has_value() && second.has_value());
    QCOMPARE(*first, *second);
}

void TestImportRun::importsTheRestWhenSomeAreRefused()
{
    support::TempProject project;
    std::vector<Source> sources = manyArticles(2);
    sources.insert(sources.begin(), Source{"empty.txt", std::string()});
    sources.insert(sources.begin() + 2, Source{"picture.png", std::string("\x89PNG\r\n")});
    sources.push_back({"no/such/file.txt", std::nullopt});

    const ImportReport report = run(project, sources);

    QCOMPARE(report.items.size(), std::size_t(5));
    QCOMPARE(report.items[0].error->code, base::ErrorCode::FileEmpty);
    QCOMPARE(report.items[1].outcome, ImportOutcome::Imported);
    QCOMPARE(report.items[2].error->code, base::ErrorCode::FileBinary);
    QCOMPARE(report.items[3].outcome, ImportOutcome::Imported);
    QCOMPARE(report.items[4].error->code, base::ErrorCode::FileMissing);
    QCOMPARE(project.reader().articles()->size(), std::size_t(2));
}

void TestImportRun::skipsTheSameArticleAndSaysSo()
{
    support::TempProject project;
    const auto sources = manyArticles(1);
    const ImportReport first = run(project, sources);

    const ImportReport again = run(project, {sources[0], {"copy.txt", sources[0].bytes}});

    QCOMPARE(again.count(ImportOutcome::AlreadyThere), std::size_t(2));
    QCOMPARE(again.items[0].article, first.items[0].article);
    QVERIFY(!again.batch.isValid());
    QCOMPARE(project.reader().articles()->size(), std::size_t(1));
}

void TestImportRun::linksAnotherTextOfTheSameAddress()
{
    support::TempProject project;
    const std::string head = "title: x\ndate: 2022-01-07\nurl: https://example.org/x\n\n";

    const ImportReport report =
        run(project, {{"one.txt", head + "Two people were killed."}, {"two.txt", head + "Three people were killed."}});

    QCOMPARE(report.items[0].outcome, ImportOutcome::Imported);
    QCOMPARE(report.items[1].outcome, ImportOutcome::NewVersion);
    QCOMPARE(project.reader().articles()->back().previous, report.items[0].article);
}

void TestImportRun::keepsWhatWasDoneBeforeACancel()
{
    support::TempProject project;
    std::stop_source source;
    StoppingSink sink(source, 3);

    const ImportReport report = pipeline::ImportRun(*m_loaded.extractor, project.writer())
                                    .run(manyArticles(20), {{}, 2}, &sink, source.get_token());

    QVERIFY(report.cancelled);
    QCOMPARE(report.items.size(), std::size_t(3));
    QVERIFY(report.batch.isValid());
    QCOMPARE(project.reader().articles()->size(), std::size_t(3));
    QCOMPARE(sink.seen, (std::vector<std::size_t>{0, 1, 2, 3}));
    QCOMPARE(sink.lastTotal, std::size_t(20));
}

void TestImportRun::undoesARunAsAWhole()
{
    support::TempProject project;
    QVERIFY(run(project, manyArticles(5)).batch.isValid());

    QVERIFY(project.writer().undo().get().has_value());

    QCOMPARE(project.reader().articles()->size(), std::size_t(0));
}

void TestImportRun::leavesNoBatchWhenNothingCameIn()
{
    support::TempProject project;

    const ImportReport report = run(project, {{"empty.txt", std::string()}});

    QVERIFY(!report.batch.isValid());
    QCOMPARE(report.count(ImportOutcome::Refused), std::size_t(1));
    QCOMPARE(project.reader().batches()->size(), std::size_t(0));
}

void TestImportRun::tellsEveryArticleThatADiskHasNoRoomFor()
{
    support::TempProject project;
    QCOMPARE(run(project, manyArticles(1)).count(ImportOutcome::Imported), std::size_t(1));
    QVERIFY(project.writer().limitPages(1).get().has_value());
    std::vector<Source> large;
    for (int i = 0; i < 3; ++i)
        large.push_back(article("large" + std::to_string(i) + ".txt", std::to_string(i) + std::string(2 << 20, 'x')));

    const ImportReport report = run(project, large);

    QCOMPARE(report.count(ImportOutcome::Refused), std::size_t(3));
    for (const pipeline::ImportedItem &item : report.items) {
        QCOMPARE(item.error->code, base::ErrorCode::DiskFull);
        QCOMPARE(item.error->subject, item.source);
    }
    QCOMPARE(project.reader().articles()->size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestImportRun)
#include "tst_import_run.moc"
