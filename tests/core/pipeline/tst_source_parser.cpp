#include "core/pipeline/source_parser.h"

#include "core/exchange/extract_json.h"
#include "core/pipeline/load_extractor.h"
#include "tests/support/parsed_article_builder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using base::ErrorCode;
using pipeline::ParsedItem;
using pipeline::Source;

namespace {

const std::string english =
    "date 2022-01-07\nAt least 26 people were killed in Nordby on Thursday, according to the police.";

std::string parsedLine()
{
    return exchange::writeExtractJson(support::ParsedArticleBuilder("Soldiers came on Friday.")
                                          .named("friday.txt")
                                          .publishedBy("The Ferry", "2022-01")
                                          .relativeTime("Friday", "weekday 5 past", "[2022-01-07,2022-01-14]")
                                          .claim("Soldiers came", model::Movement{}, true)
                                          .build(),
                                      exchange::BodyIncluded::Yes);
}

} // namespace

class TestSourceParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsAndExtractsAnArticle();
    void putsTheDoubtsOfReadingFirst();
    void takesParsedLinesAsTheyAre();
    void refusesOneBadLineAndTakesTheOthers();
    void movesParsedLinesToTheDateOfTheOption();
    void looksForABodyWhereItIsTold();
    void givesTheErrorOfASourceItCannotRead();
    void refusesTheOpenProjectWithoutOpeningIt();

private:
    [[nodiscard]] std::vector<ParsedItem> parse(const std::string &bytes,
                                                const pipeline::ParseOptions &options = {}) const
    {
        return pipeline::parseSource(*m_loaded.extractor, {"folder/article.txt", bytes}, options);
    }

    pipeline::LoadedExtractor m_loaded;
};

void TestSourceParser::initTestCase()
{
    auto loaded = pipeline::loadExtractor();
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().subject.c_str());
    m_loaded = *loaded;
    QVERIFY(m_loaded.knowsLanguage("da"));
    QVERIFY(m_loaded.knowsLanguage("en-GB"));
    QVERIFY(!m_loaded.knowsLanguage("tlh"));
}

void TestSourceParser::readsAndExtractsAnArticle()
{
    const auto items = parse(english);

    QCOMPARE(items.size(), std::size_t(1));
    QVERIFY(items.front().article());
    const model::ParsedArticle &parsed = *items.front().article();
    QCOMPARE(parsed.article.sourceName, std::string("article.txt"));
    QCOMPARE(parsed.article.published, std::string("2022-01-07"));
    const auto casualties = std::ranges::find(parsed.claims, model::ClaimKind::Casualties, &model::Claim::kind);
    QVERIFY(casualties != parsed.claims.end());
    QCOMPARE(casualties->provenance.range.in(parsed.article.text), std::string_view(casualties->provenance.quote));
}

void TestSourceParser::putsTheDoubtsOfReadingFirst()
{
    const auto items = parse("date 2022-13\n" + english.substr(16));

    QVERIFY(items.front().article());
    const auto &findings = items.front().article()->findings;
    QVERIFY(!findings.empty());
    QCOMPARE(findings.front().code, std::string("header-date-invalid"));
    for (std::size_t i = 0; i < findings.size(); ++i)
        QCOMPARE(findings[i].id.value, static_cast<std::int64_t>(i) + 1);
}

void TestSourceParser::takesParsedLinesAsTheyAre()
{
    const auto items = parse("\xEF\xBB\xBF" + parsedLine() + "\r\n\n" + parsedLine());

    QCOMPARE(items.size(), std::size_t(2));
    QVERIFY(items[0].article() && items[1].article());
    QCOMPARE(items[0].line, std::size_t(1));
    QCOMPARE(items[1].line, std::size_t(3));
    QCOMPARE(items[0].article()->claims.size(), std::size_t(1));
    QCOMPARE(items[0].article()->claims.front().eventTime, std::string("[2022-01-07,2022-01-14]"));
}

void TestSourceParser::refusesOneBadLineAndTakesTheOthers()
{
    std::string wrong = parsedLine();
    wrong.replace(wrong.find("\"start\":0"), 9, "\"start\":1");

    const auto items = parse(parsedLine() + '\n' + wrong + "\n{oops\n" + parsedLine());

    QCOMPARE(items.size(), std::size_t(4));
    QVERIFY(items[0].article());
    QCOMPARE(items[1].parsed.error().code, ErrorCode::OffsetsDoNotFit);
    QCOMPARE(items[1].parsed.error().subject, std::string("folder/article.txt"));
    QCOMPARE(items[1].parsed.error().details.front(), std::string("2"));
    QCOMPARE(items[2].parsed.error().code, ErrorCode::FormatInvalid);
    QVERIFY(items[3].article());
}

void TestSourceParser::movesParsedLinesToTheDateOfTheOption()
{
    pipeline::ParseOptions options;
    options.published = "2022-01-14";

    const auto items = parse(parsedLine(), options);

    QVERIFY(items.front().article());
    QCOMPARE(items.front().article()->article.published, std::string("2022-01-14"));
    QCOMPARE(items.front().article()->claims.front().eventTime, std::string("2022-01-14"));
}

void TestSourceParser::looksForABodyWhereItIsTold()
{
    std::string line = parsedLine();
    const std::size_t body = line.find(",\"body\":");
    line.erase(body, line.find(",\"pack_version\"") - body);
    pipeline::ParseOptions options;
    options.knownBody = [](const std::string &, const std::string &name) {
        return name == "friday.txt" ? std::optional<std::string>("Soldiers came on Friday.") : std::nullopt;
    };

    QCOMPARE(parse(line).front().parsed.error().code, ErrorCode::BodyMissing);
    QVERIFY(parse(line, options).front().article());
}

void TestSourceParser::givesTheErrorOfASourceItCannotRead()
{
    const auto items = pipeline::parseSource(*m_loaded.extractor, {"no/such/file.txt", std::nullopt}, {});

    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items.front().parsed.error().code, ErrorCode::FileMissing);
    QCOMPARE(items.front().parsed.error().subject, std::string("no/such/file.txt"));
    QCOMPARE(parse("%PDF-1.4").front().parsed.error().subject, std::string("folder/article.txt"));
}

void TestSourceParser::refusesTheOpenProjectWithoutOpeningIt()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.dateline"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("date 2022\nText that could be read.");
    file.close();
    pipeline::ParseOptions options;
    options.projectFile = path.toStdString();

    const auto items = pipeline::parseSource(
        *m_loaded.extractor, {(folder.path() + QStringLiteral("/./p.dateline")).toStdString(), std::nullopt}, options);

    QCOMPARE(items.front().parsed.error().code, ErrorCode::FileBinary);
}

QTEST_APPLESS_MAIN(TestSourceParser)
#include "tst_source_parser.moc"
