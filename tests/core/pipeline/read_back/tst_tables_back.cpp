#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "tests/core/pipeline/read_back/two_articles.h"

using exchange::ClaimFormat;
using pipeline::ImportReport;
using support::TempProject;
using namespace Qt::StringLiterals;
using namespace support;

namespace {

QByteArrayList rowsWithoutIds(const std::string &path)
{
    QByteArrayList rows;
    for (const QByteArray &row : contentOf(path).split('\n'))
        rows << row.mid(row.indexOf(',', row.indexOf(',') + 1));
    std::ranges::sort(rows);
    return rows;
}

} // namespace

class TestTablesBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOverWhatATableSays();
    void leavesATableThatSaysTheSame();
    void refusesRowsOfUnknownArticles();

private:
    [[nodiscard]] ImportReport import(TempProject &project, const std::vector<pipeline::Source> &sources) const
    {
        return m_importer.import(project, sources);
    }

    Importer m_importer;
};

void TestTablesBack::takesOverWhatATableSays()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    QVERIFY(project.import(ferry()).has_value());
    decide(project);
    // Rejected claims are in no table; everything else is.
    const std::string path = written(project, ClaimFormat::LosslessCsv, "a.lossless.csv");
    TempProject other;
    QVERIFY(other.import(bridge()).has_value());
    QVERIFY(other.import(ferry()).has_value());

    const ImportReport report = import(other, {{path, std::nullopt}});

    QVERIFY2(report.items.empty(), report.items.empty() ? "" : report.items.front().error->details.back().c_str());
    QCOMPARE(report.changedClaims, std::size_t(3));
    QCOMPARE(report.eventsFromNothing, std::size_t(1));
    edit(other, store::SetClaimStatus{{claimsOf(other)[2].id}, model::ClaimStatus::Rejected});
    QCOMPARE(rowsWithoutIds(written(other, ClaimFormat::LosslessCsv, "b.lossless.csv")), rowsWithoutIds(path));
    QCOMPARE(*store::contentDigest(other.reader()), *store::contentDigest(project.reader()));
    QVERIFY(store::checkProject(other.reader())->problems.empty());
}

void TestTablesBack::leavesATableThatSaysTheSame()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    QVERIFY(project.import(ferry()).has_value());
    const std::string before = *store::contentDigest(project.reader());
    const ImportReport report =
        import(project, {{written(project, ClaimFormat::LosslessCsv, "a.lossless.csv"), std::nullopt}});
    QCOMPARE(report.unchanged, std::size_t(4));
    QCOMPARE(report.changedClaims, std::size_t(0));
    QCOMPARE(*store::contentDigest(project.reader()), before);
    QCOMPARE(project.reader().history()->size(), std::size_t(2));
}

void TestTablesBack::refusesRowsOfUnknownArticles()
{
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    const std::string path = written(project, ClaimFormat::LosslessCsv, "a.lossless.csv");
    TempProject other;
    const ImportReport report = import(other, {{path, std::nullopt}});
    QCOMPARE(report.items.size(), std::size_t(3));
    QCOMPARE(report.items.front().error->details.front(), std::string("2"));
    QVERIFY(report.items.front().error->details.back().starts_with("article_digest: there is no article "));
}

QTEST_APPLESS_MAIN(TestTablesBack)
#include "tst_tables_back.moc"
