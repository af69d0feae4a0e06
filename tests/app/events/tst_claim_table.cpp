#include "app/events/article_notice.h"
#include "app/events/claim_delegate.h"
#include "app/events/claim_table.h"
#include "app/window/project/project_document.h"
#include "tests/support/parsed_article_builder.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using support::ParsedArticleBuilder;

class ClaimTableTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsClaimsInTheOrderOfTheText();
    void keepsARowInItsPlaceWhenItChanges();
    void showsUnsureClaimsFirstWhenAsked();
    void saysInWordsWhatItsPicturesMean();
    void showsThreeBlocksOnlyForWhatIsSure();
    void noticeTellsHowManyClaimsWaitForTheDay();

private:
    void import(model::ParsedArticle parsed);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ui::ProjectDocument> m_document;
    std::unique_ptr<ui::ClaimTable> m_table;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ClaimTableTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<ui::ProjectDocument>(ui::ProjectDocument::Options{m_folder->path(), u"tester"_s});
    QVERIFY(m_document->startUntitled().has_value());
    m_table = std::make_unique<ui::ClaimTable>(*m_document);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_table.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void ClaimTableTest::cleanup()
{
    m_tester.reset();
    m_table.reset();
    m_document.reset();
}

void ClaimTableTest::import(model::ParsedArticle parsed)
{
    const int before = m_table->rowCount();
    store::Writer &writer = m_document->writer();
    const auto batch = writer.beginBatch("test").get();
    QVERIFY(batch.has_value());
    QVERIFY(writer.importArticle(*batch, std::move(parsed)).get().has_value());
    QVERIFY(writer.finishBatch(*batch).get().has_value());
    QTRY_VERIFY(m_table->rowCount() > before);
}

namespace {

model::ParsedArticle article()
{
    return ParsedArticleBuilder("On Friday 12 people were killed. \"We go on,\" said Ilja Marek. Nobody knows.")
        .publishedBy("Norpress", "2024-03")
        .relativeTime("On Friday", "weekday 5 past", "[2024-03-01,2024-03-08]")
        .killed("12 people were killed", 12, true)
        .statement("We go on", "Ilja Marek")
        .build();
}

} // namespace

void ClaimTableTest::listsClaimsInTheOrderOfTheText()
{
    import(article());
    QCOMPARE(m_table->rowCount(), 2);
    QCOMPARE(m_table->rowAt(0)->kind, model::ClaimKind::Casualties);
    QVERIFY(m_table->index(1, ui::ClaimTable::Claim).data().toString().contains(u"We go on"_s));
}

void ClaimTableTest::keepsARowInItsPlaceWhenItChanges()
{
    import(article());
    QSignalSpy reset(m_table.get(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(m_table.get(), &QAbstractItemModel::dataChanged);
    const base::ClaimId second = m_table->rowAt(1)->id;
    QVERIFY(m_document->apply(store::SetClaimStatus{{second}, model::ClaimStatus::Rejected}));
    QCOMPARE(reset.count(), 0);
    QVERIFY(changed.count() > 0);
    QCOMPARE(m_table->rowAt(1)->id, second);
    QCOMPARE(m_table->rowAt(1)->status, model::ClaimStatus::Rejected);
    QCOMPARE(m_table->countOf(model::ClaimStatus::Extracted), std::size_t(1));
}

void ClaimTableTest::showsUnsureClaimsFirstWhenAsked()
{
    model::ParsedArticle parsed = article();
    parsed.claims[1].confidence = 0.2;
    import(parsed);
    m_table->setOrder(ui::ClaimTable::Order::UnsureFirst);
    QCOMPARE(m_table->rowAt(0)->kind, model::ClaimKind::Statement);
}

void ClaimTableTest::saysInWordsWhatItsPicturesMean()
{
    import(article());
    for (int column = 0; column < ui::ClaimTable::columnCountOfTable; ++column)
        QVERIFY(!m_table->index(0, column).data(Qt::AccessibleTextRole).toString().isEmpty());
}

void ClaimTableTest::showsThreeBlocksOnlyForWhatIsSure()
{
    QCOMPARE(ui::sureBlocks(0.95), 3);
    QCOMPARE(ui::sureBlocks(0.6), 2);
    QCOMPARE(ui::sureBlocks(0.1), 1);
    QCOMPARE(ui::sureBlocks(0), 0);
}

void ClaimTableTest::noticeTellsHowManyClaimsWaitForTheDay()
{
    const ui::WaitingClaims waiting = ui::waitingClaims(article());
    QCOMPARE(waiting.onTheDay, 1);
    QCOMPARE(waiting.withoutTime, 1);
    QVERIFY(ui::noticeFor(article()).has_value());
    model::ParsedArticle dated = article();
    dated.article.published = "2024-03-16";
    QVERIFY2(!ui::noticeFor(dated).has_value(), "there is nothing to settle");
    dated.article.published.clear();
    QVERIFY(ui::noticeFor(dated).has_value());
}

QTEST_MAIN(ClaimTableTest)
#include "tst_claim_table.moc"
