#include "core/extract/numbers/cardinal.h"
#include "core/extract/text/segmenter.h"

#include <QTest>

#include <unicode/locid.h>
#include <unicode/rbnf.h>

#include <vector>

/// Numbers as ICU spells them in each language of a pack, read back.
class SpelledNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIcuSpells_data()
    {
        QTest::addColumn<QString>("language");
        const auto packs = extract::LanguagePacks::loadFromResources();
        QVERIFY(packs);
        for (const extract::LanguagePack &pack : packs->all())
            QTest::newRow(pack.code().c_str()) << QString::fromStdString(pack.code());
    }

    /// A bare "et" is the article, which counts only where a claim asks for it, so 1 is left out where it is spelt so.
    /// A thousand numbers are the lines of one article each, which is faster than an article each.
    void readsWhatIcuSpells()
    {
        QFETCH(QString, language);
        const auto packs = extract::LanguagePacks::loadFromResources();
        QVERIFY(packs);
        const extract::LanguagePack *pack = packs->find(language.toStdString());
        QVERIFY(pack);
        constexpr int step = 1000;
        constexpr int last = 100'000;
        for (int first = 0; first <= last; first += step) {
            std::vector<int> numbers;
            for (int number = first; number < first + step && number <= last; ++number)
                numbers.push_back(number);
            const QString wrong = firstMisread(*pack, language, numbers);
            QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        }
    }

private:
    /// The spelling with the blanks that print has: hyphens that only part a line are left out.
    static std::string spelled(const icu::RuleBasedNumberFormat &format, int number)
    {
        icu::UnicodeString text;
        format.format(static_cast<int32_t>(number), text);
        text.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0xAD)), icu::UnicodeString());
        std::string utf8;
        text.toUTF8String(utf8);
        return utf8;
    }

    static QString firstMisread(const extract::LanguagePack &pack, const QString &language,
                                const std::vector<int> &numbers)
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language.toLatin1().constData()),
                                                status);
        if (U_FAILURE(status))
            return QStringLiteral("ICU has no spelling");
        model::Article article;
        article.language = language.toStdString();
        std::vector<std::size_t> begins;
        for (const int number : numbers) {
            begins.push_back(article.text.size());
            article.text += spelled(format, number) + " x\n\n";
        }
        const extract::Document document = extract::segment(article, pack);
        const extract::TokenWords words(document, pack);
        std::size_t line = 0;
        for (std::uint32_t token = 0; token < words.count() && line < begins.size(); ++token) {
            if (document.tokens[token].range.begin != begins[line])
                continue;
            const auto number = extract::cardinalAt(words, token);
            const bool isArticle = !words.attribute(token, extract::Category::Determiner, "value").empty();
            if (numbers[line] == 1 && isArticle && !number) {
                ++line;
                continue;
            }
            const bool whole = number && words.text(number->tokens.end) == "x";
            if (!whole || number->vague || number->whole() != numbers[line]) {
                const auto spelling =
                    article.text.substr(begins[line], article.text.find('\n', begins[line]) - begins[line]);
                return QStringLiteral("%1: %2").arg(numbers[line]).arg(QString::fromStdString(spelling));
            }
            ++line;
        }
        return line == begins.size() ? QString() : QStringLiteral("%1 has no token").arg(numbers[line]);
    }
};

QTEST_APPLESS_MAIN(SpelledNumbersTest)
#include "tst_spelled_numbers.moc"
