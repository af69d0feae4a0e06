#include "app/article/reader_text.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

base::TextRange find(const std::string &text, std::string_view words, std::size_t from = 0)
{
    const std::size_t begin = text.find(words, from);
    return {begin, begin + words.size()};
}

QStringList shown(const ui::ReaderText &text)
{
    QStringList lines;
    for (const ui::ReaderBlock &block : text.blocks())
        lines << block.text;
    return lines;
}

model::Article captioned()
{
    model::Article article;
    article.text = "Før billedet.\n\nEn bro ved Nordby. Foto: KORT Vis mere En bro ved Nordby. Foto: KORT\n\nEfter.";
    model::Caption caption;
    caption.range = find(article.text, "En bro ved Nordby.");
    caption.creditRange = find(article.text, "KORT");
    caption.duplicates = {find(article.text, "En bro ved Nordby.", caption.creditRange.end)};
    article.captions = {caption};
    return article;
}

} // namespace

class ReaderTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesOutBlankLines();
    void putsCaptionAndCreditOnLinesOfTheirOwn();
    void foldsCopiesOfACaption();
    void keepsProseAroundACaptionInTheLine();
    void mapsEveryShownByteThereAndBack();
    void givesNoPositionsForFoldedWords();
    void countsAstralCharactersAsTwoUnits();
    void breaksLongLinesOnlyForDisplay();
    void replacesSeparatorsThatWouldSplitABlock();
    void survivesAnEmptyArticle();
};

void ReaderTextTest::leavesOutBlankLines()
{
    model::Article article;
    article.text = "En\n\n   \nTo\n";
    QCOMPARE(shown(ui::ReaderText(article)), (QStringList{u"En"_s, u"To"_s}));
}

void ReaderTextTest::putsCaptionAndCreditOnLinesOfTheirOwn()
{
    const ui::ReaderText text(captioned());
    QCOMPARE(text.blocks()[1].style, ui::ReaderStyle::Caption);
    QCOMPARE(text.blocks()[1].text, u"En bro ved Nordby."_s);
    QCOMPARE(text.blocks()[2].style, ui::ReaderStyle::Credit);
    QCOMPARE(text.blocks()[2].text, u"Foto: KORT"_s);
}

void ReaderTextTest::foldsCopiesOfACaption()
{
    QCOMPARE(shown(ui::ReaderText(captioned())),
             (QStringList{u"Før billedet."_s, u"En bro ved Nordby."_s, u"Foto: KORT"_s, u"Efter."_s}));
}

void ReaderTextTest::keepsProseAroundACaptionInTheLine()
{
    model::Article article;
    article.text = "Prosa her. Et billede. Mere prosa.";
    model::Caption caption;
    caption.range = find(article.text, "Et billede.");
    article.captions = {caption};
    const ui::ReaderText text(article);
    QCOMPARE(shown(text), (QStringList{u"Prosa her."_s, u"Et billede."_s, u"Mere prosa."_s}));
    QCOMPARE(text.blocks()[2].style, ui::ReaderStyle::Prose);
}

void ReaderTextTest::mapsEveryShownByteThereAndBack()
{
    const model::Article article = captioned();
    const ui::ReaderText text(article);
    for (const ui::ReaderBlock &block : text.blocks()) {
        for (std::size_t byte = block.range.begin; byte < block.range.end; ++byte) {
            if ((static_cast<unsigned char>(article.text[byte]) & 0xc0) == 0x80)
                continue;
            QCOMPARE(text.byteOf(text.positionOf(byte)), byte);
        }
    }
}

void ReaderTextTest::givesNoPositionsForFoldedWords()
{
    const model::Article article = captioned();
    const ui::ReaderText text(article);
    QVERIFY(!text.positions(article.captions[0].duplicates[0]).has_value());
    QVERIFY(text.positions(article.captions[0].range).has_value());
}

void ReaderTextTest::countsAstralCharactersAsTwoUnits()
{
    model::Article article;
    article.text = "a\xF0\x9F\x95\x8A z";
    const ui::ReaderText text(article);
    QCOMPARE(text.positions(find(article.text, "z")), (ui::PositionRange{4, 5}));
    QCOMPARE(text.byteOf(3), std::size_t(5));
}

void ReaderTextTest::breaksLongLinesOnlyForDisplay()
{
    model::Article article;
    for (int i = 0; i < 9000; ++i)
        article.text += "ærø ";
    article.text += "slut";
    const ui::ReaderText text(article);
    QVERIFY(text.blocks().size() > 5);
    qsizetype units = 0;
    for (const ui::ReaderBlock &block : text.blocks()) {
        QVERIFY(block.text.size() <= 20000);
        units += block.text.size();
    }
    QCOMPARE(units, QString::fromStdString(article.text).size());
    const base::TextRange last = find(article.text, "slut");
    QCOMPARE(text.bytes(*text.positions(last)), last);
}

void ReaderTextTest::replacesSeparatorsThatWouldSplitABlock()
{
    model::Article article;
    article.text = "en\xE2\x80\xA9to tre";
    const ui::ReaderText text(article);
    QCOMPARE(text.blocks().size(), std::size_t(1));
    QCOMPARE(text.blocks()[0].text, u"en to tre"_s);
    QCOMPARE(text.bytes({6, 9}), find(article.text, "tre"));
}

void ReaderTextTest::survivesAnEmptyArticle()
{
    const ui::ReaderText text{model::Article()};
    QVERIFY(text.blocks().empty());
    QCOMPARE(text.positionOf(7), 0);
    QCOMPARE(text.byteOf(7), std::size_t(0));
}

QTEST_APPLESS_MAIN(ReaderTextTest)
#include "tst_reader_text.moc"
