#include "core/extract/numbers/number_reader.h"

#include "core/extract/text/segmenter.h"
#include "core/extract/times/time_reader.h"
#include "core/model/names.h"

#include <QTest>

using extract::LanguagePacks;

namespace {

QString bound(const std::optional<std::int64_t> &value)
{
    return value ? QString::number(*value) : QStringLiteral("-");
}

/// "words modifier low/best/high; ..."
QString shown(const std::vector<extract::NumberMention> &numbers)
{
    QStringList parts;
    for (const extract::NumberMention &number : numbers) {
        const model::Count &count = number.count;
        const std::string_view modifier = model::nameOf(count.modifier);
        parts += QString::fromStdString(count.words + ' ' + std::string(modifier)) + QLatin1Char(' ') +
                 bound(count.low) + QLatin1Char('/') + bound(count.best) + QLatin1Char('/') + bound(count.high);
    }
    return parts.join(QStringLiteral("; "));
}

} // namespace

class NumberReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsDanish_data();
    void readsDanish();
    void readsEnglish_data();
    void readsEnglish();
    void keepsTheTokensOfAModifierBehindANoun();

private:
    extract::Document read(const char *language, const QString &text)
    {
        m_article.language = language;
        m_article.published = "2022-01-07";
        m_article.text = text.toStdString();
        const extract::LanguagePack *pack = m_packs->find(language);
        extract::Document document = extract::segment(m_article, *pack);
        const auto times = extract::readTimes(document, *pack);
        extract::readNumbers(document, *pack, times);
        return document;
    }

    std::optional<LanguagePacks> m_packs;
    model::Article m_article;
};

void NumberReaderTest::initTestCase()
{
    auto packs = LanguagePacks::loadFromResources();
    QVERIFY(packs.has_value());
    m_packs.emplace(std::move(*packs));
}

void NumberReaderTest::readsDanish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("26 er dræbt.", "26 exact 26/26/26");
    row("Mere end 3.700 er anholdt.", "Mere end 3.700 more_than 3701/3700/-");
    row("Omkring 2.500 soldater kom.", "Omkring 2.500 about -/2500/-");
    row("Mindst fem mistede livet.", "Mindst fem at_least 5/5/-");
    row("Op mod 300 flygtede.", "Op mod 300 up_to -/300/300");
    row("Næsten 700 flygtede.", "Næsten 700 nearly -/700/700");
    row("Færre end ti flygtede.", "Færre end ti fewer_than -/10/9");
    row("Mellem 20 og 30 flygtede.", "Mellem 20 og 30 range 20/-/30");
    row("26-40 flygtede.", "26-40 range 26/-/40");
    row("To til tre flygtede.", "To til tre range 2/-/3");
    row("20 til 30 tusind flygtede.", "20 til 30 tusind range 20000/-/30000");
    row("Femoghalvfjerds flygtede.", "Femoghalvfjerds exact 75/75/75");
    row("Firs flygtede, toogtres blev.", "Firs exact 80/80/80; toogtres exact 62/62/62");
    row("Hundrede og en flygtede, og en blev.", "Hundrede og en exact 101/101/101");
    row("Tohundrede og fem flygtede.", "Tohundrede og fem exact 205/205/205");
    row("Hundredeogfem flygtede, femti blev.", "Hundredeogfem exact 105/105/105");
    row("Et hundrede og fem flygtede.", "Et hundrede og fem exact 105/105/105");
    row("To tusind tre hundrede og tolv flygtede.", "To tusind tre hundrede og tolv exact 2312/2312/2312");
    row("Halvanden million flygtede.", "Halvanden million exact 1500000/1500000/1500000");
    row("3,5 millioner flygtede.", "3,5 millioner exact 3500000/3500000/3500000");
    row("To snese og et dusin kom.", "To exact 2/2/2; et dusin exact 12/12/12");
    row("Snesevis og hundredvis flygtede.", "Snesevis vague 24/-/-; hundredvis vague 200/-/-");
    row("Et par stykker flygtede.", "Et par stykker vague 2/-/-");
    row("Flere hundrede flygtede.", "Flere hundrede vague 200/-/-");
    row("Mange flygtede.", "Mange vague -/-/-");
    row("Ingen kom noget til.", "Ingen exact 0/0/0");
    row("Den 18. division kom den 3. maj kl. 14.30.", "");
    row("En soldat faldt i 2014.", "");
    row("Vægten er 2,5.", "");
}

void NumberReaderTest::readsDanish()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(read("da", text).numbers), expected);
}

void NumberReaderTest::readsEnglish_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("More than 3,700 were held.", "More than 3,700 more_than 3701/3700/-");
    row("At least nineteen people died.", "At least nineteen at_least 19/19/-");
    row("Sixty-six people or more died.", "Sixty-six people or more at_least 66/66/-");
    row("Nearly 13,000 fled.", "Nearly 13,000 nearly -/13000/13000");
    row("Between 30 and 40 fled.", "Between 30 and 40 range 30/-/40");
    row("Two or three fled.", "Two or three range 2/-/3");
    row("A hundred and five fled.", "A hundred and five exact 105/105/105");
    row("Two dozen fled.", "Two dozen exact 24/24/24");
    row("Dozens fled, several stayed.", "Dozens vague 24/-/-; several vague 2/-/-");
    row("Several hundred fled.", "Several hundred vague 200/-/-");
    row("2.5 million fled.", "2.5 million exact 2500000/2500000/2500000");
    row("Two and three fled.", "Two exact 2/2/2; three exact 3/3/3");
    row("No one was hurt.", "No one exact 0/0/0");
    row("As many as 40 fled.", "As many as 40 up_to -/40/40");
    row("Fifty or so fled.", "Fifty or so about -/50/-");
    row("The 3rd division came on 5 May 2021 at 3 p.m.", "");
    row("A soldier held out for two weeks.", "");
}

void NumberReaderTest::readsEnglish()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(shown(read("en", text).numbers), expected);
}

void NumberReaderTest::keepsTheTokensOfAModifierBehindANoun()
{
    const extract::Document document = read("en", QStringLiteral("Sixty-six people or more died."));
    QCOMPARE(document.numbers.size(), std::size_t{1});
    QCOMPARE(document.numbers[0].tokens, (extract::TokenRange{0, 1}));
    QCOMPARE(std::string(document.text(document.numbers[0].count.range)), document.numbers[0].count.words);
}

QTEST_APPLESS_MAIN(NumberReaderTest)
#include "tst_number_reader.moc"
