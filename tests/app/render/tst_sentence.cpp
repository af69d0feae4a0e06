#include "app/render/lookup/sentence.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

std::string around(const std::string &text, std::string_view words)
{
    const std::size_t begin = text.find(words);
    return std::string(render::sentenceAround(text, {begin, begin + words.size()}).in(text));
}

} // namespace

class SentenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheSentenceOfTheWords();
    void takesEverySentenceThatTheWordsTouch();
    void staysInsideTheParagraph();
    void shortensTheBeginningAtAWord();
};

void SentenceTest::findsTheSentenceOfTheWords()
{
    const std::string text = "Broen er åben. Færgen sejler ikke før fredag. Vejen er lukket.";
    QCOMPARE(around(text, "sejler ikke"), std::string("Færgen sejler ikke før fredag."));
    QCOMPARE(around(text, "Broen er åben."), std::string("Broen er åben."));
    QCOMPARE(around(text, "lukket."), std::string("Vejen er lukket."));
}

void SentenceTest::takesEverySentenceThatTheWordsTouch()
{
    const std::string text = "Et. Broen er åben. Færgen sejler. Fire.";
    QCOMPARE(around(text, "åben. Færgen"), std::string("Broen er åben. Færgen sejler."));
}

void SentenceTest::staysInsideTheParagraph()
{
    const std::string text = "Overskrift uden punktum\nDet skete her\nNæste afsnit";
    QCOMPARE(around(text, "skete"), std::string("Det skete her"));
}

void SentenceTest::shortensTheBeginningAtAWord()
{
    QCOMPARE(render::firstWords("\n En kort linje\nMere"), std::string("En kort linje"));
    const std::string cut =
        render::firstWords("Ministeren siger at broen over floden ved Nordby er åben for trafik igen fra i dag");
    QCOMPARE(cut, std::string("Ministeren siger at broen over floden ved Nordby er åben …"));
}

QTEST_APPLESS_MAIN(SentenceTest)
#include "tst_sentence.moc"
