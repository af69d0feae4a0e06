#include "tests/app/window/window_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;
using support::WindowFixture;

class ClaimFormTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void staysInTheFieldThatWasCorrected();
    void goesBackToWhereAKeyBeganTheEditing();
    void beginsFromTheTimelineToo();
    void escapeLeavesTheFormToo();
    void beginsAtTheTopWithAnotherClaim();
    void saysWhoseWordsTheyAreWhenNobodyIsNamed();
    void quotesInTheMarksOfTheArticlesLanguage();
    void givesEachFieldTheHeightItsWordsNeed();
};

namespace {

model::ParsedArticle danishArticle()
{
    return support::ParsedArticleBuilder("12 mennesker er dræbt.\n\n»Vi holder vejen åben,« sagde Ilja Marek.")
        .titled("Broen")
        .publishedBy("Norpress", "2022-01-08")
        .inLanguage("da")
        .actor("Ilja Marek")
        .killed("12 mennesker er dræbt", 12)
        .statement("Vi holder vejen åben", "Ilja Marek", 0)
        .build();
}

} // namespace

void ClaimFormTest::staysInTheFieldThatWasCorrected()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().resize(1600, 700);
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    auto *bar = fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar();
    QTest::mouseClick(fixture.find(u"field-number"_s), Qt::LeftButton);
    const int before = bar->value();
    fixture.find<QLineEdit>(u"field-number"_s)->selectAll();
    QTest::keyClicks(fixture.find(u"field-number"_s), u"19"_s);
    QTest::keyClick(fixture.find(u"field-number"_s), Qt::Key_Return);
    fixture.waitForIndex();
    QCOMPARE(fixture.find<QLineEdit>(u"field-number"_s)->text(), u"19"_s);
    QVERIFY(fixture.find(u"field-number"_s)->hasFocus());
    QTRY_COMPARE(bar->value(), before);
}

void ClaimFormTest::goesBackToWhereAKeyBeganTheEditing()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().actions()[ui::Act::Review]->trigger();
    auto *table = fixture.find<QTableView>(u"claimTable"_s);
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E);
    QTRY_VERIFY(fixture.find(u"field-number"_s)->hasFocus());
    QTest::keyClicks(fixture.find(u"field-number"_s), u"19"_s);
    QTest::keyClick(fixture.find(u"field-number"_s), Qt::Key_Return);
    QVERIFY(table->hasFocus());
    // The next key decides about the next claim, and writes nothing into a field.
    QTest::keyClick(table, Qt::Key_J);
    QCOMPARE(fixture.window().selection().focus().claim, fixture.claims()[1].claim.id);
    QTest::keyClick(table, Qt::Key_N);
    auto *note = fixture.find<QPlainTextEdit>(u"claimNote"_s);
    QTRY_VERIFY(note->hasFocus());
    QTest::keyClicks(note, u"Which road?"_s);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY(table->hasFocus());
}

void ClaimFormTest::beginsFromTheTimelineToo()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    ui::TimelineView &timeline = fixture.window().timeline();
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_E);
    QTRY_VERIFY(fixture.find(u"field-number"_s)->hasFocus());
    QTest::keyClicks(fixture.find(u"field-number"_s), u"19"_s);
    QTest::keyClick(fixture.find(u"field-number"_s), Qt::Key_Return);
    QVERIFY(timeline.hasFocus());
    QCOMPARE(fixture.claims()[0].claim.status, model::ClaimStatus::Corrected);
}

void ClaimFormTest::escapeLeavesTheFormToo()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().actions()[ui::Act::Review]->trigger();
    auto *table = fixture.find<QTableView>(u"claimTable"_s);
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_E);
    QTest::keyClicks(fixture.find(u"field-number"_s), u"19"_s);
    QTest::keyClick(fixture.find(u"field-number"_s), Qt::Key_Escape);
    QCOMPARE(fixture.find<QLineEdit>(u"field-number"_s)->text(), u"12"_s);
    QVERIFY(table->hasFocus());
    QVERIFY2(table->isVisible(), "the review goes on");
}

void ClaimFormTest::beginsAtTheTopWithAnotherClaim()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.window().resize(1600, 620);
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    auto *bar = fixture.find<QScrollArea>(u"formScroll"_s)->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    fixture.window().selection().pickClaim(fixture.claims()[1].claim.id);
    QTRY_COMPARE(bar->value(), 0);
}

void ClaimFormTest::saysWhoseWordsTheyAreWhenNobodyIsNamed()
{
    WindowFixture fixture;
    fixture.import(danishArticle());
    fixture.window().selection().pickClaim(fixture.claims()[0].claim.id);
    const auto *source = fixture.find<QLineEdit>(u"field-source"_s);
    QVERIFY(source->text().isEmpty());
    QCOMPARE(source->placeholderText(), u"the newspaper’s own words"_s);
}

void ClaimFormTest::quotesInTheMarksOfTheArticlesLanguage()
{
    WindowFixture fixture;
    fixture.import(danishArticle());
    fixture.window().selection().pickClaim(fixture.claims()[1].claim.id);
    QCOMPARE(fixture.find<QLabel>(u"claimWords"_s)->text(), u"»Vi holder vejen åben«"_s);
}

void ClaimFormTest::givesEachFieldTheHeightItsWordsNeed()
{
    WindowFixture fixture;
    fixture.import(support::ParsedArticleBuilder(
                       "On Friday the government said that the bridge over the river stays closed.\n\nFerries sail.")
                       .titled("The bridge")
                       .publishedBy("Norpress", "2022-01")
                       .actor("the government")
                       .relativeTime("On Friday", "weekday 5 past", "[2022-01-07,2022-01-14,2022-01-21,2022-01-28]")
                       .statement("the bridge over the river stays closed", "the government", 0, true)
                       .claim("Ferries sail", model::Happening{"other", {}, "Ferries sail"})
                       .build());
    for (const store::ClaimLine &line : fixture.claims()) {
        fixture.window().selection().pickClaim(line.claim.id);
        const auto *echo = fixture.find(u"claimForm"_s)->findChild<QLabel *>(u"timeEcho"_s);
        const auto *field = fixture.find(u"claimForm"_s)->findChild<QLineEdit *>(u"timeField"_s);
        QVERIFY(!echo->text().isEmpty());
        QTRY_VERIFY(echo->height() >= echo->heightForWidth(echo->width()));
        QTRY_VERIFY(echo->y() > field->geometry().bottom());
        QTRY_COMPARE(echo->parentWidget()->height(), echo->geometry().bottom() + 1);
    }
}

QTEST_MAIN(ClaimFormTest)
#include "tst_claim_form.moc"
