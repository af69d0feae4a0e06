#include "core/exchange/csv.h"

#include <QTest>

#include <array>
#include <vector>

using exchange::CsvMode;
using exchange::csvRow;

namespace {

/// The cells of one row of RFC 4180.
std::vector<std::string> cellsOf(std::string_view row)
{
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const char c = row[i];
        if (quoted && c == '"' && i + 1 < row.size() && row[i + 1] == '"') {
            cells.back() += '"';
            ++i;
        } else if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && c == ',') {
            cells.emplace_back();
        } else if (quoted || (c != '\r' && c != '\n')) {
            cells.back() += c;
        }
    }
    return cells;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotesWhereRfc4180Asks();
    void readsBackAnyCell();
    void startsNoFormula_data();
    void startsNoFormula();
    void leavesNumbersAndProseAlone();
};

void TestCsv::quotesWhereRfc4180Asks()
{
    const std::vector<std::string> cells{"a", "b,c", "d\"e", "f\ng", "", " h"};

    QCOMPARE(csvRow(cells, CsvMode::Lossless), std::string("a,\"b,c\",\"d\"\"e\",\"f\ng\",,\" h\"\r\n"));
}

void TestCsv::readsBackAnyCell()
{
    const std::vector<std::string> cells{"=1+1", "'quoted", "a\r\nb", "\"", "»Så«", "''"};

    QCOMPARE(cellsOf(csvRow(cells, CsvMode::Lossless)), cells);
    std::vector<std::string> safe = cellsOf(csvRow(cells, CsvMode::Safe));
    for (std::string &cell : safe)
        cell = exchange::withoutFormulaGuard(cell);
    QCOMPARE(safe, cells);
}

void TestCsv::startsNoFormula_data()
{
    QTest::addColumn<QByteArray>("cell");

    const std::array<const char *, 16> payloads{"=1+1",
                                                "+1+1",
                                                "-1+1",
                                                "@SUM(A1)",
                                                "\t=1+1",
                                                "\r=1+1",
                                                "\n=1+1",
                                                "  =1+1",
                                                "\xC2\xA0=1+1",
                                                "\xEF\xBB\xBF=1+1",
                                                "\xE2\x80\x8B=1+1",
                                                " \n\t =1+1",
                                                "\xEF\xBC\x9D"
                                                "1+1",
                                                "=HYPERLINK(\"http://example.org\",\"x\")",
                                                "=cmd|' /C calc'!A0",
                                                "-cmd"};
    for (const char *payload : payloads)
        QTest::newRow(QByteArray(payload).toPercentEncoding().constData()) << QByteArray(payload);
}

void TestCsv::startsNoFormula()
{
    QFETCH(QByteArray, cell);
    const std::array<std::string, 1> cells{cell.toStdString()};

    const std::vector<std::string> read = cellsOf(csvRow(cells, CsvMode::Safe));

    QCOMPARE(read.front(), "'" + cells.front());
    QCOMPARE(cellsOf(csvRow(cells, CsvMode::Lossless)).front(), cells.front());
}

void TestCsv::leavesNumbersAndProseAlone()
{
    const std::vector<std::string> cells{"-5", "-76.9286", "26", "Mere end 3.700 - og flere", "a=b"};

    QCOMPARE(cellsOf(csvRow(cells, CsvMode::Safe)), cells);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
