#include "app/exporter/claim_table_text.h"
#include "core/exchange/claim_record.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using support::ParsedArticleBuilder;
using support::TempProject;

class ClaimTableTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesARowAClaimBelowTheHeader();
    void countsPositionsInCodePoints();
    void leavesRejectedClaimsOut();
    void keepsToThePeriod();
};

namespace {

model::ParsedArticle article()
{
    return ParsedArticleBuilder("På broen 12 people were killed. \"=We go on,\" said Marek.")
        .publishedBy("Norpress", "2024-03-16")
        .time("På broen", "2024-03-15")
        .killed("12 people were killed", 12, true)
        .statement("=We go on", "Marek")
        .build();
}

int lines(const std::string &text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

void ClaimTableTextTest::writesARowAClaimBelowTheHeader()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto text = ui::claimTableText(project.reader(), ui::ExportFormat::Csv, std::nullopt);
    QVERIFY(text.has_value());
    QVERIFY(text->starts_with(exchange::claimCsvHeader()));
    QCOMPARE(lines(*text), 3);
    QVERIFY(text->find("12 people were killed") != std::string::npos);
}

void ClaimTableTextTest::countsPositionsInCodePoints()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto text = ui::claimTableText(project.reader(), ui::ExportFormat::JsonLines, std::nullopt);
    QVERIFY(text.has_value());
    const QByteArray first = QByteArray::fromStdString(*text).split('\n').first();
    const QJsonObject claim = QJsonDocument::fromJson(first).object();
    QVERIFY(!claim.isEmpty());
    // "På broen " is nine characters and ten bytes.
    QCOMPARE(claim.value(QStringLiteral("start")).toInt(-1), 9);
}

void ClaimTableTextTest::leavesRejectedClaimsOut()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto claims = project.reader().claims({});
    QVERIFY(claims.has_value());
    const base::ClaimId first = claims->front().claim.id;
    QVERIFY(project.writer().edit(store::SetClaimStatus{{first}, model::ClaimStatus::Rejected}).get().has_value());
    const auto text = ui::claimTableText(project.reader(), ui::ExportFormat::JsonLines, std::nullopt);
    QCOMPARE(lines(*text), 1);
}

void ClaimTableTextTest::keepsToThePeriod()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const base::TimeSpan later{base::CivilDate{2024, 4, 1}.midnight(), base::CivilDate{2024, 5, 1}.midnight()};
    const auto text = ui::claimTableText(project.reader(), ui::ExportFormat::JsonLines, later);
    QVERIFY(text.has_value());
    QCOMPARE(lines(*text), 0);
}

QTEST_APPLESS_MAIN(ClaimTableTextTest)
#include "tst_claim_table_text.moc"
