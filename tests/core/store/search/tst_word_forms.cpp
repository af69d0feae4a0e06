#include "core/store/search/folding.h"
#include "core/store/search/tokenizer.h"
#include "core/store/search/word_forms.h"

#include <QtTest>

using store::Folding;
using store::WordForms;

namespace {

QStringList forms(const QString &word, const char *language, WordForms::Purpose purpose)
{
    WordForms words;
    QStringList list;
    for (const std::string &form : words.of(word.toStdString(), language, purpose))
        list << QString::fromStdString(form);
    return list;
}

QString indexed(const QString &text, const char *language)
{
    WordForms words;
    QStringList list;
    store::eachIndexedTerm(words, std::string(language) + store::languageEnd + text.toStdString(),
                           [&](std::string_view term, int position) {
                               list << QString::number(position) + u':' +
                                           QString::fromUtf8(term.data(), static_cast<qsizetype>(term.size()));
                           });
    return list.join(u' ');
}

} // namespace

class TestWordForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsLetters_data();
    void foldsLetters();
    void indexHoldsStemAndWord();
    void questionAsksForTheStemOfEachLanguage();
    void beginningIsNotStemmed();
    void cutsTextIntoWords_data();
    void cutsTextIntoWords();
};

void TestWordForms::foldsLetters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("digraph");
    QTest::addColumn<QString>("plain");
    QTest::newRow("Danish") << "Ærø Å"
                            << "aeroe aa"
                            << "aero a";
    QTest::newRow("Swedish") << "Öland Ängel"
                             << "oeland aengel"
                             << "oland angel";
    QTest::newRow("German") << "Größe Übung"
                            << "groesse uebung"
                            << "grosse ubung";
    QTest::newRow("accents") << "Élysée Čechy"
                             << "elysee cechy"
                             << "elysee cechy";
    QTest::newRow("letter and accent apart") << QStringLiteral("A\u030Arhus") << "aarhus"
                                             << "arhus";
    QTest::newRow("letters no accent explains") << "Łódź Đorđe"
                                                << "lodz dorde"
                                                << "lodz dorde";
    QTest::newRow("Cyrillic") << "Алматы"
                              << "алматы"
                              << "алматы";
}

void TestWordForms::foldsLetters()
{
    QFETCH(QString, text);
    QFETCH(QString, digraph);
    QFETCH(QString, plain);
    QCOMPARE(QString::fromStdString(store::folded(text.toStdString(), Folding::Digraph)), digraph);
    QCOMPARE(QString::fromStdString(store::folded(text.toStdString(), Folding::Plain)), plain);
}

void TestWordForms::indexHoldsStemAndWord()
{
    QCOMPARE(forms(QStringLiteral("Soldaterne"), "da", WordForms::Purpose::Index),
             (QStringList{QStringLiteral("soldat"), QStringLiteral("soldaterne")}));
    QCOMPARE(forms(QStringLiteral("soldiers"), "en-GB", WordForms::Purpose::Index),
             (QStringList{QStringLiteral("soldier"), QStringLiteral("soldiers")}));
    QCOMPARE(forms(QStringLiteral("soldiers"), "xx", WordForms::Purpose::Index),
             QStringList{QStringLiteral("soldiers")});
    QCOMPARE(forms(QStringLiteral("Sø"), "da", WordForms::Purpose::Index),
             (QStringList{QStringLiteral("soe"), QStringLiteral("so")}));
}

void TestWordForms::questionAsksForTheStemOfEachLanguage()
{
    const QStringList asked = forms(QStringLiteral("soldaterne"), "", WordForms::Purpose::Question);
    QVERIFY(asked.contains(QStringLiteral("soldat")));
    QVERIFY(asked.contains(QStringLiteral("soldaterne")));
    QCOMPARE(QSet<QString>(asked.begin(), asked.end()).size(), asked.size());
}

void TestWordForms::beginningIsNotStemmed()
{
    QCOMPARE(forms(QStringLiteral("soldaterne"), "", WordForms::Purpose::Beginning),
             QStringList{QStringLiteral("soldaterne")});
}

void TestWordForms::cutsTextIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("terms");
    QTest::newRow("signs") << "(26) dead, 3.700!"
                           << "0:26 1:dead 2:3 3:700";
    QTest::newRow("nothing") << ""
                             << "";
    QTest::newRow("only signs") << "... -- \"\""
                                << "";
    QTest::newRow("letters outside ASCII") << "Ата—Ёлка"
                                           << "0:ата 1:елка";
    QTest::newRow("script without blanks") << "北京 a"
                                           << "0:北 1:京 2:a";
}

void TestWordForms::cutsTextIntoWords()
{
    QFETCH(QString, text);
    QFETCH(QString, terms);
    QCOMPARE(indexed(text, ""), terms);
}

QTEST_APPLESS_MAIN(TestWordForms)
#include "tst_word_forms.moc"
