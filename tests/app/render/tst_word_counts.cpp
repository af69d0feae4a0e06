#include "app/render/word_counts.h"
#include "tests/app/render/language.h"

#include <QtTest/QTest>

using model::Count;
using model::CountModifier;
using namespace Qt::StringLiterals;

class TestWordCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsACount_data();
    void wordsACount();
    void readsTheWrittenNumberFromABound_data();
    void readsTheWrittenNumberFromABound();
};

Q_DECLARE_METATYPE(model::Count)

void TestWordCounts::wordsACount_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<QStringList>("expected"); // chip da, chip en, sentence da, sentence en
    const auto row = [](const char *name, const Count &count, const QStringList &expected) {
        QTest::newRow(name) << count << expected;
    };
    row("exact", {26, 26, 26, CountModifier::Exact, "26", {}}, {u"26"_s, u"26"_s, u"26"_s, u"26"_s});
    row("range", {26, {}, 40, CountModifier::Range, "26-40", {}},
        {u"26–40"_s, u"26–40"_s, u"mellem 26 og 40"_s, u"between 26 and 40"_s});
    row("more than", {3701, 3700, {}, CountModifier::MoreThan, "mere end 3.700", {}},
        {u"> 3.700"_s, u"> 3,700"_s, u"mere end 3.700"_s, u"more than 3,700"_s});
    row("at least", {18, 18, {}, CountModifier::AtLeast, "mindst 18", {}},
        {u"mindst 18"_s, u"at least 18"_s, u"mindst 18"_s, u"at least 18"_s});
    row("about", {{}, 2500, {}, CountModifier::About, "omkring 2.500", {}},
        {u"ca. 2.500"_s, u"about 2,500"_s, u"cirka 2.500"_s, u"about 2,500"_s});
    row("up to", {{}, 40, 40, CountModifier::UpTo, "op til 40", {}},
        {u"højst 40"_s, u"at most 40"_s, u"op til 40"_s, u"up to 40"_s});
    row("fewer than", {{}, 40, 39, CountModifier::FewerThan, "under 40", {}},
        {u"< 40"_s, u"< 40"_s, u"færre end 40"_s, u"fewer than 40"_s});
    row("nearly", {{}, 40, 40, CountModifier::Nearly, "knap 40", {}},
        {u"knap 40"_s, u"nearly 40"_s, u"knap 40"_s, u"nearly 40"_s});
    row("vague, never a number", {24, {}, {}, CountModifier::Vague, "snesevis", {}},
        {u"snesevis"_s, u"snesevis"_s, u"snesevis"_s, u"snesevis"_s});
    row("none", {0, 0, 0, CountModifier::Exact, "ingen", {}}, {u"0"_s, u"0"_s, u"ingen"_s, u"none"_s});
}

void TestWordCounts::wordsACount()
{
    QFETCH(Count, count);
    QFETCH(QStringList, expected);
    QStringList found;
    {
        const Language danish(u"da"_s);
        QVERIFY(danish.isLoaded());
        found << render::WordCounts(danish.locale()).chip(count);
    }
    const Language english(u"en"_s);
    found << render::WordCounts(english.locale()).chip(count);
    {
        const Language danish(u"da"_s);
        found << render::WordCounts(danish.locale()).sentence(count);
    }
    found << render::WordCounts(english.locale()).sentence(count);
    QCOMPARE(found, expected);
}

void TestWordCounts::readsTheWrittenNumberFromABound_data()
{
    QTest::addColumn<Count>("count");
    QTest::addColumn<QString>("expected");
    QTest::newRow("more than") << Count{101, {}, {}, CountModifier::MoreThan, {}, {}} << u"> 100"_s;
    QTest::newRow("fewer than") << Count{{}, {}, 99, CountModifier::FewerThan, {}, {}} << u"< 100"_s;
    QTest::newRow("at least") << Count{100, {}, {}, CountModifier::AtLeast, {}, {}} << u"at least 100"_s;
    QTest::newRow("about, with no number: the words")
        << Count{80, {}, 120, CountModifier::About, "a hundred or so", {}} << u"a hundred or so"_s;
}

void TestWordCounts::readsTheWrittenNumberFromABound()
{
    QFETCH(Count, count);
    QFETCH(QString, expected);
    const Language english(u"en"_s);
    QCOMPARE(render::WordCounts(english.locale()).chip(count), expected);
}

QTEST_GUILESS_MAIN(TestWordCounts)
#include "tst_word_counts.moc"
