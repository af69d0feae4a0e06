#include "core/base/code_points.h"

#include <QTest>

using base::CodePointMap;

class CodePointsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheFirstInvalidByte_data();
    void findsTheFirstInvalidByte();
    void mapsEveryBorderBothWays();
    void refusesWhatLiesOutsideTheText();
    void mapsAnEmptyText();
};

void CodePointsTest::findsTheFirstInvalidByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("at");
    QTest::newRow("empty") << QByteArray() << -1;
    QTest::newRow("all lengths") << QByteArray("a\xc3\xa6\xe2\x82\xac\xf0\x9f\x98\x80") << -1;
    QTest::newRow("largest") << QByteArray("\xf4\x8f\xbf\xbf") << -1;
    QTest::newRow("too large") << QByteArray("ab\xf4\x90\x80\x80") << 2;
    QTest::newRow("lone continuation") << QByteArray("a\x80") << 1;
    QTest::newRow("overlong of two") << QByteArray("\xc0\xaf") << 0;
    QTest::newRow("overlong of three") << QByteArray("\xe0\x80\xaf") << 0;
    QTest::newRow("overlong of four") << QByteArray("\xf0\x80\x80\xaf") << 0;
    QTest::newRow("surrogate") << QByteArray("x\xed\xa0\x80") << 1;
    QTest::newRow("before the surrogates") << QByteArray("\xed\x9f\xbf") << -1;
    QTest::newRow("cut short") << QByteArray("abc\xe2\x82") << 3;
    QTest::newRow("Latin-1") << QByteArray("bl\xe5") << 2;
}

void CodePointsTest::findsTheFirstInvalidByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, at);
    const auto found = base::firstInvalidUtf8(bytes.toStdString());
    QCOMPARE(found ? static_cast<int>(*found) : -1, at);
    QCOMPARE(base::isValidUtf8(bytes.toStdString()), at == -1);
}

void CodePointsTest::mapsEveryBorderBothWays()
{
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += i % 3 == 0 ? "\xc3\xa6" : i % 5 == 0 ? "\xf0\x9f\x98\x80" : i % 7 == 0 ? "\xe2\x82\xac" : "a";
    const CodePointMap map(text);
    QCOMPARE(map.size(), std::size_t{300});
    QCOMPARE(base::countCodePoints(text), std::size_t{300});
    std::size_t codePoint = 0;
    for (std::size_t byte = 0; byte <= text.size(); ++byte) {
        if (!base::isCodePointBorder(text, byte))
            continue;
        QCOMPARE(map.toCodePoint(byte), codePoint);
        QCOMPARE(map.toByte(codePoint).value(), byte);
        ++codePoint;
    }
    QCOMPARE(codePoint, std::size_t{301});
}

void CodePointsTest::refusesWhatLiesOutsideTheText()
{
    const std::string text = "bl\xc3\xa5 b\xc3\xa6r";
    const CodePointMap map(text);
    QCOMPARE(map.toBytes({4, 7}), (base::TextRange{5, 9}));
    QCOMPARE(map.toCodePoints({5, 9}), (CodePointMap::CodePointRange{4, 7}));
    QVERIFY(!map.toByte(8));
    QVERIFY(!map.toBytes({4, 8}));
    QVERIFY(!map.toBytes({5, 4}));
    QVERIFY(!base::isCodePointBorder(text, 3));
    QVERIFY(!base::isCodePointBorder(text, 10));
}

void CodePointsTest::mapsAnEmptyText()
{
    const CodePointMap map("");
    QCOMPARE(map.size(), std::size_t{0});
    QCOMPARE(map.toCodePoint(0), std::size_t{0});
    QCOMPARE(map.toByte(0).value(), std::size_t{0});
    QVERIFY(!map.toByte(1));
}

QTEST_APPLESS_MAIN(CodePointsTest)
#include "tst_code_points.moc"
