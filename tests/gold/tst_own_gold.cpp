#include "core/exchange/extract_json.h"
#include "core/pipeline/load_extractor.h"
#include "core/pipeline/source_parser.h"
#include "tests/gold/calibration.h"
#include "tests/gold/gold_fields.h"
#include "tests/gold/gold_figures.h"
#include "tests/gold/gold_file.h"
#include "tests/gold/gold_pairing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <optional>

class TestOwnGold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void comparesFields_data();
    void comparesFields();
    void countsRightMissedAndFalseItems();
    void setsAFigureAgainstItsFloor();
    void setsConfidenceAgainstWhatIsRight();
    void keepsTheFloors();

private:
    [[nodiscard]] std::optional<QJsonObject> extracted(const QString &language, const gold::GoldText &text) const;
    void hold(const gold::GoldFile &file);

    pipeline::LoadedExtractor m_loaded;
    QString m_folder;
    gold::FiguresBySubject m_figures;
    gold::Calibration m_calibration;
    QByteArray m_table;
};

namespace {

QJsonArray list(const char *json)
{
    return QJsonDocument::fromJson(json).array();
}

QByteArray row(const QString &subject, const gold::Tally &tally)
{
    const gold::Figures figures = gold::figuresOf(tally);
    return QByteArray::fromStdString(subject.leftJustified(20).toStdString() +
                                     QString::number(tally.expected).rightJustified(9).toStdString() +
                                     QString::number(tally.found).rightJustified(7).toStdString() +
                                     QString::number(tally.right).rightJustified(7).toStdString() +
                                     QString::number(figures.precision, 'f', 1).rightJustified(11).toStdString() +
                                     QString::number(figures.recall, 'f', 1).rightJustified(8).toStdString() +
                                     QString::number(figures.f1, 'f', 1).rightJustified(8).toStdString());
}

} // namespace

void TestOwnGold::initTestCase()
{
    m_folder = qEnvironmentVariable("DATELINE_TEST_DATA", QStringLiteral(DATELINE_SOURCE_DIR "/tests/data")) +
               QStringLiteral("/gold");
    auto loaded = pipeline::loadExtractor();
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().subject.c_str());
    m_loaded = *loaded;
}

void TestOwnGold::comparesFields_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QString>("differing");

    const auto add = [](const char *name, const char *key, const char *expected, const char *found,
                        const char *differing = "") {
        QTest::newRow(name) << QString::fromLatin1(key) << QByteArray(expected) << QByteArray(found)
                            << QString::fromLatin1(differing);
    };
    add("a name within a longer one agrees", "statements", R"({"speaker":"Olsen"})", R"({"speaker":"Jens Olsen"})");
    add("part of a word is another word", "statements", R"({"speaker":"Ols"})", R"({"speaker":"Olsen"})", "speaker");
    add("null is not a name", "statements", R"({"speaker":null})", R"({"speaker":"Olsen"})", "speaker");
    add("null is null", "statements", R"({"speaker":null})", R"({"speaker":null})");
    add("a name is not null", "casualties", R"({"source":"police"})", R"({"source":null})", "source");
    add("a field that is not named is not compared", "casualties", R"({"kind":"killed"})",
        R"({"kind":"killed","min":3})");
    add("no upper bound is null", "casualties", R"({"min":3,"max":null})", R"({"min":3,"max":3})", "max");
    add("a count is its value", "movements", R"({"count":300})", R"({"count":{"value":300,"min":301}})");
    add("a count without a value is its lower bound", "movements", R"({"count":24})",
        R"({"count":{"value":null,"min":24}})");
    add("another count differs", "movements", R"({"count":300})", R"({"count":{"value":30}})", "count");
    add("no count is null", "movements", R"({"count":null})", R"({"count":null})");
    add("what is moved is a mover", "movements", R"({"mover":"tanks"})", R"({"mover":"Karaland","what":"Tanks"})");
    add("most words make the same statement", "statements", R"({"text":"the soldiers go home today"})",
        R"({"text":"that the soldiers go home today"})");
    add("half the words do not", "statements", R"({"text":"the soldiers go home today"})",
        R"({"text":"the soldiers go"})", "text");
    add("a caption is equal but for its end", "captions", R"({"text":"Tanks in Nordby"})",
        R"({"text":"Tanks  in Nordby."})");
    add("a longer caption differs", "captions", R"({"text":"Tanks in Nordby"})", R"({"text":"Tanks in Nordby now"})",
        "text");
    add("a time is equal", "times", R"({"text":"on Friday"})", R"({"text":"Friday"})", "text");
}

void TestOwnGold::comparesFields()
{
    QFETCH(QString, key);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, found);
    const QStringList fields =
        gold::differingFields(key, QJsonDocument::fromJson(expected).object(), QJsonDocument::fromJson(found).object());
    QTEST(fields.join(u' '), "differing");
}

void TestOwnGold::countsRightMissedAndFalseItems()
{
    const QJsonArray expected = list(R"([{"name":"Oda","type":"PER"},{"name":"Nordby","type":"GPE"},{"name":"Vik"}])");
    const QJsonArray found = list(R"([{"name":"Nordby","type":"PER"},{"name":"Oda","type":"PER"},{"name":"Lund"}])");
    const gold::Comparison comparison = gold::compare(QStringLiteral("actors"), expected, found);
    QCOMPARE(comparison.tally.expected, 3);
    QCOMPARE(comparison.tally.found, 3);
    QCOMPARE(comparison.tally.right, 1);
    QCOMPARE(comparison.faults.size(), 3);
    QVERIFY(comparison.faults.at(0).startsWith(QLatin1String("differs in type: ")));
    QVERIFY(comparison.faults.at(1).startsWith(QLatin1String("missed: ")));
    QVERIFY(comparison.faults.at(2).startsWith(QLatin1String("false: ")));
}

void TestOwnGold::setsAFigureAgainstItsFloor()
{
    const gold::Figures figures = gold::figuresOf({10, 8, 8});
    QCOMPARE(figures.precision, 100.0);
    QCOMPARE(figures.recall, 80.0);
    QCOMPARE(figures.f1, 88.9);
    const gold::FiguresBySubject measured = {{QStringLiteral("da/times"), figures}};
    const auto linesAt = [&measured](double recall) {
        return gold::shortfalls(measured, {{QStringLiteral("da/times"), {100, recall, 88.9}}});
    };
    QCOMPARE(linesAt(82.0), QStringList());
    QCOMPARE(linesAt(82.1), QStringList{QStringLiteral("da/times: recall is 80, the floor is 82.1")});
    QCOMPARE(gold::shortfalls(measured, {}), QStringList{QStringLiteral("da/times: no floor")});
    QCOMPARE(gold::shortfalls({}, measured), QStringList{QStringLiteral("da/times: a floor, and no texts")});
}

void TestOwnGold::setsConfidenceAgainstWhatIsRight()
{
    gold::Calibration calibration;
    calibration.add(QStringLiteral("movements"),
                    list(R"([{"confidence":0.9},{"confidence":0.75},{"confidence":0.9},{"confidence":0.9}])"),
                    {true, false, true, false});
    calibration.add(QStringLiteral("times"), list(R"([{"text":"Friday"}])"), {true});
    QCOMPARE(calibration.table(), QStringLiteral("\nclaims        confidence  found  right  per cent\n"
                                                 "movements           0.75      1      0         0\n"
                                                 "movements           0.90      3      2        67\n"));
}

std::optional<QJsonObject> TestOwnGold::extracted(const QString &language, const gold::GoldText &text) const
{
    pipeline::ParseOptions options;
    options.language = language.toStdString();
    options.published = text.published.toStdString();
    const auto items = pipeline::parseSource(*m_loaded.extractor, {"article.txt", text.text.toStdString()}, options);
    if (items.size() != 1 || !items.front().article())
        return std::nullopt;
    const std::string line = exchange::writeExtractJson(*items.front().article(), exchange::BodyIncluded::No);
    return QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
}

void TestOwnGold::hold(const gold::GoldFile &file)
{
    const QStringList arguments = QCoreApplication::arguments();
    const bool verbose = arguments.contains(QLatin1String("-v1")) || arguments.contains(QLatin1String("-v2"));
    const QString subject = file.language + u'/' + file.subject;
    gold::Tally tally;
    for (const gold::GoldText &text : file.texts) {
        const auto found = extracted(file.language, text);
        QVERIFY2(found, qPrintable(subject + QStringLiteral(": not read as one article: ") + text.name));
        for (const QString &key : text.lists.keys()) {
            const auto comparison = gold::compare(key, text.lists.value(key).toArray(), found->value(key).toArray());
            tally += comparison.tally;
            m_calibration.add(key, found->value(key).toArray(), comparison.right);
            for (const QString &fault : comparison.faults) {
                if (verbose)
                    qInfo().noquote() << subject << '|' << text.name << '|' << fault;
            }
        }
    }
    m_figures.insert(subject, gold::figuresOf(tally));
    m_table += row(subject, tally) + '\n';
}

void TestOwnGold::keepsTheFloors()
{
    const gold::Floors floors = gold::readFloors(m_folder + QStringLiteral("/floors.json"));
    QVERIFY2(floors.problem.isEmpty(), qPrintable(floors.problem));
    const std::vector<gold::GoldFile> files = gold::readGoldFolder(m_folder);
    QVERIFY2(!files.empty(), qPrintable(m_folder));
    m_table = "\nlanguage/subject     expected  found  right  precision  recall      F1\n";
    for (const gold::GoldFile &file : files) {
        QVERIFY2(file.problem.isEmpty(), qPrintable(file.problem));
        hold(file);
        if (QTest::currentTestFailed())
            return;
    }
    qInfo().noquote() << m_table;
    qInfo().noquote() << m_calibration.table();
    const QStringList missing = gold::shortfalls(m_figures, floors.figures);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestOwnGold)

#include "tst_own_gold.moc"
