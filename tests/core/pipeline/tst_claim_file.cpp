#include "core/exchange/claim_record.h"
#include "core/pipeline/claim_file.h"
#include "tests/support/parsed_article_builder.h"
#include "tests/support/temp_project.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>
#include <string>

using support::ParsedArticleBuilder;
using support::TempProject;

class ClaimFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesARowAClaimBelowTheHeader();
    void countsPositionsInCodePoints();
    void leavesRejectedClaimsOut();
    void keepsToThePeriod();
    void leavesTheOldFileWhereThePlaceCannotBeWritten();
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

/// The file that is written of a project, or nothing.
std::optional<std::string> written(TempProject &project, exchange::ClaimFormat format,
                                   const std::optional<base::TimeSpan> &span = std::nullopt)
{
    store::ClaimFilter filter;
    filter.span = span;
    const std::string path = (project.folder() / "claims").string();
    if (!pipeline::writeClaimFile(project.reader(), filter, format, {"", "2024-03-17", "Timeline"}, path))
        return std::nullopt;
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll().toStdString()) : std::nullopt;
}

int lines(const std::string &text)
{
    return static_cast<int>(std::count(text.begin(), text.end(), '\n'));
}

} // namespace

void ClaimFileTest::writesARowAClaimBelowTheHeader()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto text = written(project, exchange::ClaimFormat::Csv);
    QVERIFY(text.has_value());
    QVERIFY(text->starts_with(exchange::claimCsvHeader()));
    QCOMPARE(lines(*text), 3);
    QVERIFY(text->find("12 people were killed") != std::string::npos);
}

void ClaimFileTest::countsPositionsInCodePoints()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto text = written(project, exchange::ClaimFormat::JsonLines);
    QVERIFY(text.has_value());
    const QByteArray first = QByteArray::fromStdString(*text).split('\n').first();
    const QJsonObject claim = QJsonDocument::fromJson(first).object();
    QVERIFY(!claim.isEmpty());
    // "På broen " is nine characters and ten bytes.
    QCOMPARE(claim.value(QStringLiteral("start")).toInt(-1), 9);
}

void ClaimFileTest::leavesRejectedClaimsOut()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto claims = project.reader().claims({});
    QVERIFY(claims.has_value());
    const base::ClaimId first = claims->front().claim.id;
    QVERIFY(project.writer().edit(store::SetClaimStatus{{first}, model::ClaimStatus::Rejected}).get().has_value());
    const auto text = written(project, exchange::ClaimFormat::JsonLines);
    QCOMPARE(lines(*text), 1);
}

void ClaimFileTest::keepsToThePeriod()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const base::TimeSpan later{base::CivilDate{2024, 4, 1}.midnight(), base::CivilDate{2024, 5, 1}.midnight()};
    const auto text = written(project, exchange::ClaimFormat::JsonLines, later);
    QVERIFY(text.has_value());
    QCOMPARE(lines(*text), 0);
}

void ClaimFileTest::leavesTheOldFileWhereThePlaceCannotBeWritten()
{
    TempProject project;
    QVERIFY(project.import(article()).has_value());
    const auto refused = pipeline::writeClaimFile(project.reader(), {}, exchange::ClaimFormat::Calendar, {},
                                                  (project.folder() / "missing" / "claims.ics").string());
    QVERIFY(!refused.has_value());
}

QTEST_APPLESS_MAIN(ClaimFileTest)
#include "tst_claim_file.moc"
