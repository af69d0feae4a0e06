#include "core/extract/numbers/figures.h"

#include <QTest>

using extract::decimalFigure;
using extract::groupedFigure;
using extract::plainFigure;

class FiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesDigitsAlone();
    void takesWholeGroupsOrNone();
    void takesDecimalsOfTheLanguage();
    void takesTheDigitsInFront();
    void splitsAtOneMarkOnly();
};

void FiguresTest::takesDigitsAlone()
{
    QCOMPARE(plainFigure("26"), std::optional<std::int64_t>(26));
    QCOMPARE(plainFigure("007"), std::optional<std::int64_t>(7));
    for (const char *text : {"", "26a", "-3", "2.6", "1234567890"})
        QVERIFY2(!plainFigure(text), text);
}

void FiguresTest::takesWholeGroupsOrNone()
{
    QCOMPARE(groupedFigure("3.700", '.'), std::optional<std::int64_t>(3700));
    QCOMPARE(groupedFigure("1.234.567", '.'), std::optional<std::int64_t>(1'234'567));
    QCOMPARE(groupedFigure("3700", '.'), std::optional<std::int64_t>(3700));
    QCOMPARE(groupedFigure("3,700", ','), std::optional<std::int64_t>(3700));
    for (const char *text : {"3.70", "3.7000", "3700.000", "3,700", ".700", "3.", "14.30", "999.999.999.999.999.999"})
        QVERIFY2(!groupedFigure(text, '.'), text);
}

void FiguresTest::takesDecimalsOfTheLanguage()
{
    QCOMPARE(decimalFigure("3,5", '.', ',').value(), 3.5);
    QCOMPARE(decimalFigure("1.234,25", '.', ',').value(), 1234.25);
    QCOMPARE(decimalFigure("3.7", ',', '.').value(), 3.7);
    QVERIFY(!decimalFigure("3,", '.', ','));
    QVERIFY(!decimalFigure("3,5,1", '.', ','));
}

void FiguresTest::takesTheDigitsInFront()
{
    const auto age = extract::leadingFigure("30-\xc3\xa5rige");
    QVERIFY(age.has_value());
    QCOMPARE(age->first, 30);
    QCOMPARE(age->second, std::size_t{2});
    QVERIFY(!extract::leadingFigure("x30"));
}

void FiguresTest::splitsAtOneMarkOnly()
{
    QCOMPARE(extract::splitFigures("7.1.2022", '.').size(), std::size_t{3});
    QCOMPARE(extract::splitFigures("26", '.').size(), std::size_t{1});
    QVERIFY(extract::splitFigures("7.1/2022", '.').empty());
    QVERIFY(extract::splitFigures("7..1", '.').empty());
    QVERIFY(extract::splitFigures("7.", '.').empty());
}

QTEST_APPLESS_MAIN(FiguresTest)
#include "tst_figures.moc"
