#include "app/annotate/time_words.h"

#include "resources/resources.h"

#include <QCoreApplication>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TimeWordsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEnglishWords_data();
    void readsEnglishWords();
    void readsDanishNumbersAndMonths_data();
    void readsDanishNumbersAndMonths();
    void readsDanishWordsInADanishInterface_data();
    void readsDanishWordsInADanishInterface();
    void refusesWhatIsNoTime_data();
    void refusesWhatIsNoTime();
    void takesTheYearOfTheArticleOnlyWhereNoneIsWritten();
    void readsNoWordsAsNoTime();
};

namespace {

QString read(const QString &words, const ui::TimeContext &context)
{
    const std::optional<base::Edtf> edtf = ui::readTimeWords(words, context);
    return edtf ? QString::fromStdString(edtf->toString()) : u"no time"_s;
}

const ui::TimeContext english{QLocale(QLocale::English, QLocale::UnitedKingdom), 2022};
const ui::TimeContext danish{QLocale(QLocale::Danish), 2022};

} // namespace

void TimeWordsTest::readsEnglishWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    const std::pair<const char *, const char *> rows[] = {
        {"2022-01-07", "2022-01-07"},
        {"[2022-01-07,2022-01-14]", "[2022-01-07,2022-01-14]"},
        {"7 January 2022", "2022-01-07"},
        {"Friday 7 January 2022", "2022-01-07"},
        {"January 7, 2022", "2022-01-07"},
        {"7 Jan", "2022-01-07"},
        {"January 2022", "2022-01"},
        {"2021", "2021"},
        {"about 7 January 2022", "2022-01-07~"},
        {"perhaps 7 January", "2022-01-07?"},
        {"perhaps about 7 January", "2022-01-07%"},
        {"5-7 January 2022", "2022-01-05/2022-01-07"},
        {"5\u20137 January 2022", "2022-01-05/2022-01-07"},
        {"between 5 and 7 January", "2022-01-05/2022-01-07"},
        {"30 December 2021 to 2 January 2022", "2021-12-30/2022-01-02"},
        {"6 or 8 January 2022", "[2022-01-06,2022-01-08]"},
        {"7, 14 or 21 January 2022", "[2022-01-07,2022-01-14,2022-01-21]"},
        {"both 6 and 8 January 2022", "{2022-01-06,2022-01-08}"},
        {"a Friday in January 2022", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]"},
        {"by January 2022", "[..2022-01]"},
        {"7 January 2022 or before", "[..2022-01-07]"},
        {"7 January 2022 or after", "[2022-01-07..]"},
        {"since January 2022", "2022-01/.."},
        {"up to January 2022", "../2022-01"},
        {"summer 2022", "2022-22"},
        {"2020s", "202X"},
        {"7/1/2022", "2022-01-07"},
        {"7 January 2022 at 14:30", "2022-01-07T14:30"},
        {"undated", ""},
    };
    for (const auto &[words, edtf] : rows)
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(edtf);
}

void TimeWordsTest::readsEnglishWords()
{
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    QCOMPARE(read(words, english), edtf);
}

void TimeWordsTest::readsDanishNumbersAndMonths_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    QTest::newRow("day") << u"7. januar 2022"_s << u"2022-01-07"_s;
    QTest::newRow("weekday") << u"fredag 7. januar"_s << u"2022-01-07"_s;
    QTest::newRow("range") << u"5.–7. marts 2022"_s << u"2022-03-05/2022-03-07"_s;
    QTest::newRow("numbers") << u"7.1.2022"_s << u"2022-01-07"_s;
    QTest::newRow("clock") << u"7. maj 2022 14.30"_s << u"2022-05-07T14:30"_s;
}

void TimeWordsTest::readsDanishNumbersAndMonths()
{
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    QCOMPARE(read(words, danish), edtf);
}

void TimeWordsTest::readsDanishWordsInADanishInterface_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("edtf");
    const std::pair<const char *, const char *> rows[] = {
        {"ca. 7. januar 2022", "2022-01-07~"},
        {"måske 7. januar", "2022-01-07?"},
        {"senest januar 2022", "[..2022-01]"},
        {"tidligst 7. januar 2022", "[2022-01-07..]"},
        {"mellem 5. og 7. januar 2022", "2022-01-05/2022-01-07"},
        {"6. eller 8. januar 2022", "[2022-01-06,2022-01-08]"},
        {"7., 14. eller 21. januar 2022", "[2022-01-07,2022-01-14,2022-01-21]"},
        {"både 6. og 8. januar 2022", "{2022-01-06,2022-01-08}"},
        {"en fredag i januar 2022", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]"},
        {"siden januar 2022", "2022-01/.."},
        {"sommeren 2022", "2022-22"},
        {"7. januar 2022 eller før", "[..2022-01-07]"},
        {"7. januar 2022 kl. 14.30", "2022-01-07T14:30"},
        {"uden dato", ""},
        {"about 7 January 2022", "2022-01-07~"},
    };
    for (const auto &[words, edtf] : rows)
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(edtf);
}

void TimeWordsTest::readsDanishWordsInADanishInterface()
{
    dateline::initResources();
    QTranslator translator;
    QVERIFY(translator.load(QLocale(QLocale::Danish), u"dateline"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(QCoreApplication::installTranslator(&translator));
    QFETCH(QString, words);
    QFETCH(QString, edtf);
    QCOMPARE(read(words, danish), edtf);
}

void TimeWordsTest::refusesWhatIsNoTime_data()
{
    QTest::addColumn<QString>("words");
    for (const char *words : {"soon", "31 February 2022", "7 January or", "about", "7 7 January", "January 14:30",
                              "7 January 2022 at 25:00", "2022-13-01", "a Friday in 2022", "7 January 2022 maybe"})
        QTest::newRow(words) << QString::fromUtf8(words);
}

void TimeWordsTest::refusesWhatIsNoTime()
{
    QFETCH(QString, words);
    QCOMPARE(read(words, english), u"no time"_s);
}

void TimeWordsTest::takesTheYearOfTheArticleOnlyWhereNoneIsWritten()
{
    QCOMPARE(read(u"7 January 1999"_s, english), u"1999-01-07"_s);
    QCOMPARE(read(u"7 January"_s, {english.locale, std::nullopt}), u"no time"_s);
}

void TimeWordsTest::readsNoWordsAsNoTime()
{
    const std::optional<base::Edtf> none = ui::readTimeWords(u"  "_s, english);
    QVERIFY(none.has_value());
    QVERIFY(none->isNone());
}

QTEST_GUILESS_MAIN(TimeWordsTest)
#include "tst_time_words.moc"
