#include "core/exchange/json_writer.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using exchange::JsonWriter;

class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheCalls();
    void escapesWhatJsonForbids_data();
    void escapesWhatJsonForbids();
    void replacesWhatIsNotUtf8();
    void writesNumbersThatReadBackEqual_data();
    void writesNumbersThatReadBackEqual();
};

void TestJsonWriter::keepsTheOrderOfTheCalls()
{
    JsonWriter json;
    json.beginObject().key("z").integer(1).key("a").beginArray().boolean(true).null().string("x").endArray();
    json.key("m").beginObject().endObject().key("empty").stringOrNull("").endObject();

    QCOMPARE(json.text(), std::string(R"({"z":1,"a":[true,null,"x"],"m":{},"empty":null})"));
}

void TestJsonWriter::escapesWhatJsonForbids_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("json");

    QTest::newRow("quotes") << QStringLiteral("\"a\"\\") << QStringLiteral("\"\\\"a\\\"\\\\\"");
    QTest::newRow("breaks") << QStringLiteral("a\n\tb") << QStringLiteral("\"a\\n\\tb\"");
    QTest::newRow("controls") << QStringLiteral("\x01\x1F\x7F") << QStringLiteral("\"\\u0001\\u001f\\u007f\"");
    QTest::newRow("line separators") << QString(QChar(0x2028)) + QChar(0x2029) << QStringLiteral("\"\\u2028\\u2029\"");
    QTest::newRow("letters") << QStringLiteral("»Så« 😀") << QStringLiteral("\"»Så« 😀\"");
}

void TestJsonWriter::escapesWhatJsonForbids()
{
    QFETCH(QString, text);

    JsonWriter json;
    json.string(text.toStdString());

    QTEST(QString::fromStdString(json.text()), "json");
    const auto read = QJsonDocument::fromJson(QByteArray::fromStdString("{\"a\":" + json.text() + "}"));
    QCOMPARE(read.object().value(QStringLiteral("a")).toString(), text);
}

void TestJsonWriter::replacesWhatIsNotUtf8()
{
    JsonWriter json;
    json.string("a\xFF"
                "b\xED\xA0\x80");

    QVERIFY(!QJsonDocument::fromJson(QByteArray::fromStdString("[" + json.text() + "]")).isNull());
    QVERIFY(json.text().starts_with("\"a\xEF\xBF\xBD"
                                    "b\xEF\xBF\xBD"));
}

void TestJsonWriter::writesNumbersThatReadBackEqual_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("json");

    QTest::newRow("a tenth") << 0.1 << QStringLiteral("0.1");
    QTest::newRow("whole") << 26.0 << QStringLiteral("26");
    QTest::newRow("negative") << -76.9286 << QStringLiteral("-76.9286");
    QTest::newRow("not a number") << std::numeric_limits<double>::quiet_NaN() << QStringLiteral("null");
    QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QStringLiteral("null");
}

void TestJsonWriter::writesNumbersThatReadBackEqual()
{
    QFETCH(double, value);

    JsonWriter json;
    json.number(value);

    QTEST(QString::fromStdString(json.text()), "json");
}

QTEST_APPLESS_MAIN(TestJsonWriter)
#include "tst_json_writer.moc"
