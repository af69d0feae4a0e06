#include "core/extract/text/segmenter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using extract::Document;
using extract::LanguagePacks;
using extract::ParagraphKind;

/// Sentences, kinds of paragraphs and captions, with the packs that the program ships.
class SegmenterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto packs = LanguagePacks::loadFromResources();
        QVERIFY(packs);
        m_packs = std::make_unique<LanguagePacks>(std::move(*packs));
    }

    void cutsSentences_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("sentences"); ///< parted by |
        const auto row = [](const char *name, const QString &language, const QString &text) {
            QTest::newRow(name) << language << text;
        };
        row("two sentences", u"da"_s, u"Broen er lukket.|Ingen ved hvorfor."_s);
        row("an abbreviation", u"da"_s, u"Det sker bl.a. i Drenova.|Der er ro."_s);
        row("an ordinal before a month", u"da"_s, u"Mødet er d. 3. marts i byen.|Alle kommer."_s);
        row("a unit known by its number", u"da"_s, u"De mødte 12. Mekaniserede Brigade.|Alle kom."_s);
        row("an ordinal before a noun", u"de"_s, u"Der 15. Platz war frei.|Sie kam am 15.|Er blieb."_s);
        row("a number at the end", u"da"_s, u"Det var i 2019.|Siden er intet sket."_s);
        row("initials", u"da"_s, u"J. P. Holm og H.C. Lund kom.|De gik igen."_s);
        row("the verb after a question", u"da"_s, u"»Hvem skød?« spurgte han.|Ingen svarede."_s);
        row("a sentence after a quotation", u"da"_s, u"»Vi går nu.«|Sådan sagde de."_s);
        row("a quotation of two sentences", u"da"_s, u"»Vi går nu.|Vi kommer igen,« sagde han."_s);
        row("titles", u"en"_s, u"Gen. Holt met Mrs. Reil.|They left."_s);
        row("an abbreviation in a sentence", u"en"_s, u"The U.S. Army left.|Nobody stayed."_s);
        row("an abbreviation that ends one", u"en"_s, u"They came from the U.S.|They stayed."_s);
        row("a clock time", u"en"_s, u"It began at 5 p.m. on Friday.|It ended soon."_s);
        row("three points", u"en"_s, u"He waited...|Nothing came."_s);
    }

    void cutsSentences()
    {
        QFETCH(QString, language);
        QFETCH(QString, sentences);
        const Document &document = read(language, QString(sentences).replace(u'|', u' '));
        QStringList out;
        for (const extract::Sentence &sentence : document.sentences)
            out += QString::fromStdString(std::string(document.text(sentence.range)));
        QCOMPARE(out.join(u'|'), sentences);
    }

    void findsCaptions_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("captions"); ///< text [credit] xCopies, parted by |
        const auto row = [](const char *name, const QString &language, const QString &text, const QString &captions) {
            QTest::newRow(name) << language << text << captions;
        };
        row("printed twice", u"da"_s,
            u"Broen i Drenova er lukket. Foto: MIRA HOLT Vis mere Broen i Drenova er lukket. Foto: MIRA HOLT"_s,
            u"Broen i Drenova er lukket. [MIRA HOLT] x1"_s);
        row("twice without a word between", u"da"_s,
            u"Broen i Drenova er lukket. Foto: MIRA HOLT Broen i Drenova er lukket. Foto: MIRA HOLT"_s,
            u"Broen i Drenova er lukket. [MIRA HOLT] x1"_s);
        row("a house", u"da"_s, u"Soldater ved broen. Foto: Jon Aske/Ritzau Scanpix"_s,
            u"Soldater ved broen. [Jon Aske/Ritzau Scanpix] x0"_s);
        row("the credit on its own line", u"da"_s,
            u"Soldater ved broen.\nFoto: Jon Aske\n\nKampene fortsatte hele natten i byen."_s,
            u"Soldater ved broen. [Jon Aske] x0"_s);
        row("name and house in square brackets", u"en"_s, u"Trucks leave the valley. [Mira Holt/Al Nord]"_s,
            u"Trucks leave the valley. [Mira Holt/Al Nord] x0"_s);
        row("via a house", u"en"_s, u"Trucks leave the valley. (Mira Holt via Getty Images)"_s,
            u"Trucks leave the valley. [Mira Holt via Getty Images] x0"_s);
        row("two marks", u"en"_s, u"Image: Trucks leave the valley. Credit: Mira Holt"_s,
            u"Trucks leave the valley. [Mira Holt] x0"_s);
        row("courtesy", u"en"_s, u"Trucks leave the valley. Courtesy of the Holt family"_s,
            u"Trucks leave the valley. [Courtesy of the Holt family] x0"_s);
        row("in brackets", u"en"_s, u"Trucks leave the valley. (Photo: Mira Holt / Nordbillede)"_s,
            u"Trucks leave the valley. [Mira Holt / Nordbillede] x0"_s);
        row("an agency's photo", u"en"_s, u"Trucks leave the valley. AP Photo/Mira Holt"_s,
            u"Trucks leave the valley. [AP Photo/Mira Holt] x0"_s);
        row("an agency after the name", u"en"_s, u"Trucks leave the valley. Mira Holt/Reuters"_s,
            u"Trucks leave the valley. [Mira Holt/Reuters] x0"_s);
        row("a lead before the caption", u"en"_s, u"Image caption, Trucks leave the valley"_s,
            u"Trucks leave the valley [] x0"_s);
        row("a caption behind the mark", u"en"_s, u"Photo: Trucks leave the valley on Friday. (Mira Holt/AP)"_s,
            u"Trucks leave the valley on Friday. [Mira Holt/AP] x0"_s);
        row("a photo of the family", u"da"_s, u"Soldater ved broen. Foto: Privat"_s,
            u"Soldater ved broen. [Privat] x0"_s);
        row("agencies behind the name", u"da"_s,
            u"Foto: Soldater ved broen i går aftes. Arkivfoto: Jon Aske/AFP/Ritzau Scanpix"_s,
            u"Soldater ved broen i går aftes. [Jon Aske/AFP/Ritzau Scanpix] x0"_s);
        row("a credit behind what somebody says", u"da"_s,
            u"Broen er lukket hele ugen, siger politiet.\n\nFoto: Reuters"_s, QString());
        row("an agency below the title", u"da"_s, u"Broen er lukket\n\nRitzau/Reuters\n\nIngen ved hvorfor."_s,
            QString());
        row("an agency signs the text", u"da"_s, u"Broen er lukket hele ugen.\n\n/ritzau/AFP"_s, QString());
        row("a photo that is spoken of", u"da"_s,
            u"Han tog et foto: det viser broen, soldaterne, to lastbiler og en brændende bil midt på vejen ved floden."_s,
            QString());
        row("an agency that is a source", u"en"_s, u"The town was quiet on Friday, Reuters reported from the scene."_s,
            QString());
    }

    void findsCaptions()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, captions);
        QStringList out;
        for (const model::Caption &caption : read(language, text).captions) {
            out += QString::fromStdString(caption.text + " [" + caption.credit + "] x" +
                                          std::to_string(caption.duplicates.size()));
            QCOMPARE(std::string(caption.range.in(m_article.text)), caption.text);
            QCOMPARE(std::string(caption.creditRange.in(m_article.text)), caption.credit);
        }
        QCOMPARE(out.join(u'|'), captions);
    }

    void tellsKindsOfParagraphs()
    {
        const Document &document = read(
            u"da"_s,
            u"Ny kamp om broen\n\nDer skydes igen.\n\nLæs også: Hvad sker der nu\n\nBroen. Foto: X Y Vis mere Broen. Foto: X Y"_s);
        QList<int> kinds;
        for (const extract::Paragraph &paragraph : document.paragraphs)
            kinds += int(paragraph.kind);
        const QList<int> expected{int(ParagraphKind::Heading),     int(ParagraphKind::Prose),
                                  int(ParagraphKind::Boilerplate), int(ParagraphKind::Caption),
                                  int(ParagraphKind::Credit),      int(ParagraphKind::Boilerplate),
                                  int(ParagraphKind::Duplicate),   int(ParagraphKind::Credit)};
        QCOMPARE(kinds, expected);
    }

    void joinsLinesWrappedAtAWidth()
    {
        const Document &document = read(
            u"en"_s,
            u"   The convoy left the valley on the first day of the week and\nreached the bridge before the night had fallen on the wide\nriver. It stopped there.\n   A second one followed it the next morning with forty trucks\nand two guns."_s);
        QCOMPARE(document.paragraphs.size(), std::size_t{2});
        QCOMPARE(document.sentences.size(), std::size_t{3});
    }

    void givesEveryTokenToItsSentence()
    {
        const Document &document = read(u"da"_s, u"»Ja,« sagde han (ikke hun). Foto: Mira Holt)\n\nNu: se!"_s);
        for (std::uint32_t i = 0; i < document.tokens.size(); ++i)
            QVERIFY(document.sentenceOf(i).tokens.contains(i));
    }

    void survivesTextWithoutWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank lines") << u"\n \n\t\n"_s;
        QTest::newRow("marks only") << u"... !? «»"_s;
        QTest::newRow("only a credit") << u"Foto: Mira Holt"_s;
        QTest::newRow("only a mark") << u"Foto:"_s;
    }

    void survivesTextWithoutWords()
    {
        QFETCH(QString, text);
        const Document &document = read(u"da"_s, text);
        QCOMPARE(document.firstHit.size(), document.tokens.size() + 1);
    }

private:
    const Document &read(const QString &language, const QString &text)
    {
        m_article = {};
        m_article.text = text.toStdString();
        m_document = extract::segment(m_article, *m_packs->find(language.toStdString()));
        return m_document;
    }

    std::unique_ptr<LanguagePacks> m_packs;
    model::Article m_article;
    Document m_document;
};

QTEST_APPLESS_MAIN(SegmenterTest)
#include "tst_segmenter.moc"
