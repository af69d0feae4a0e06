#include "core/extract/text/tokeniser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using extract::LetterCase;
using extract::Token;
using extract::TokenClass;

namespace {

std::vector<Token> tokensOf(const std::string &text)
{
    std::vector<Token> tokens;
    extract::tokenise(text, tokens);
    return tokens;
}

} // namespace

class TokeniserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens"); ///< parted by |
        QTest::newRow("words and marks") << u"Her er, sagde han."_s << u"Her|er|,|sagde|han|."_s;
        QTest::newRow("hyphens join") << u"Kassym-Jomart i tv-tale"_s << u"Kassym-Jomart|i|tv-tale"_s;
        QTest::newRow("a hyphen at the end does not") << u"udenrigs- og"_s << u"udenrigs|-|og"_s;
        QTest::newRow("apostrophes join") << u"Tokayev's o’clock O'Brien"_s << u"Tokayev's|o’clock|O'Brien"_s;
        QTest::newRow("points of initials") << u"the U.S. army"_s << u"the|U.S|.|army"_s;
        QTest::newRow("a point between words does not join") << u"slut.Nu"_s << u"slut|.|Nu"_s;
        QTest::newRow("numbers with marks") << u"3.700 og 3,5 kl. 14.30"_s << u"3.700|og|3,5|kl|.|14.30"_s;
        QTest::newRow("a number before the end") << u"i 2022."_s << u"i|2022|."_s;
        QTest::newRow("dates in figures") << u"2022-01-07 7/1"_s << u"2022-01-07|7/1"_s;
        QTest::newRow("a moment with a zone") << u"2022-01-07T14:30:00+01:00"_s << u"2022-01-07T14:30:00+01:00"_s;
        QTest::newRow("numbers with words") << u"30-årige 1990'erne 20th"_s << u"30-årige|1990'erne|20th"_s;
        QTest::newRow("quote marks") << u"»Ja,« siger"_s << u"»|Ja|,|«|siger"_s;
        QTest::newRow("single quote marks") << u"hjælpe 'vennerne' nu"_s << u"hjælpe|'|vennerne|'|nu"_s;
        QTest::newRow("a genitive apostrophe") << u"Reuters' man"_s << u"Reuters'|man"_s;
        QTest::newRow("an s before a closing mark") << u"'all is his' he"_s << u"'|all|is|his|'|he"_s;
        QTest::newRow("Cyrillic") << u"в Киеве."_s << u"в|Киеве|."_s;
        QTest::newRow("blanks that are no ASCII") << u"10\u00a0000 mand"_s << u"10|000|mand"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void cutsText()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        const std::string bytes = text.toStdString();
        QStringList out;
        for (const Token &token : tokensOf(bytes))
            out += QString::fromStdString(std::string(token.range.in(bytes)));
        QCOMPARE(out.join(u'|'), tokens);
    }

    void knowsLetterCase_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("letterCase");
        QTest::newRow("lower") << u"æble"_s << int(LetterCase::Lower);
        QTest::newRow("capitalised") << u"Århus"_s << int(LetterCase::Capitalised);
        QTest::newRow("capitalised in each part") << u"Kassym-Jomart"_s << int(LetterCase::Capitalised);
        QTest::newRow("upper") << u"NATO"_s << int(LetterCase::Upper);
        QTest::newRow("upper with a genitive") << u"NATO's"_s << int(LetterCase::Upper);
        QTest::newRow("a capital after an apostrophe") << u"O'Brien"_s << int(LetterCase::Capitalised);
        QTest::newRow("mixed") << u"iPhone"_s << int(LetterCase::Mixed);
        QTest::newRow("no letters") << u"14"_s << int(LetterCase::None);
    }

    void knowsLetterCase()
    {
        QFETCH(QString, word);
        QFETCH(int, letterCase);
        QCOMPARE(int(tokensOf(word.toStdString()).at(0).letterCase), letterCase);
    }

    void takesADashForAQuoteMarkOnlyAtTheBeginningOfALine()
    {
        const auto tokens = tokensOf("- Ja - nej\n– Nej");
        QCOMPARE(tokens[0].tokenClass, TokenClass::Quote);
        QCOMPARE(tokens[2].tokenClass, TokenClass::Punctuation);
        QCOMPARE(tokens[4].tokenClass, TokenClass::Quote);
    }

    void keepsBrokenBytes()
    {
        const std::string bytes = "a \xC3 b";
        QCOMPARE(tokensOf(bytes).size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(TokeniserTest)
#include "tst_tokeniser.moc"
