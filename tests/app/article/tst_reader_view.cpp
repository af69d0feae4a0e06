#include "app/article/reader_view.h"
#include "tests/support/parsed_article_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Many paragraphs, and the claim in the last one.
model::ParsedArticle longArticle()
{
    std::string text;
    for (int i = 0; i < 60; ++i)
        text += "The ferries stopped sailing for the whole of the day.\n\n";
    model::ParsedArticle article = support::ParsedArticleBuilder(text + "At the bridge 12 people were killed.")
                                       .killed("12 people were killed", 12)
                                       .build();
    article.article.id = {1};
    article.claims.front().id = {1};
    return article;
}

} // namespace

class ReaderViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsTheChosenWordsInViewWhenItIsResized();
    void asksForNoPlaceInWordsThatAreBeingExchanged();

private:
    [[nodiscard]] bool isInView() const
    {
        return m_view->viewport()->rect().contains(m_view->rectOf(m_claim).center());
    }

    std::unique_ptr<ui::ReaderView> m_view;
    base::ClaimId m_claim;
};

void ReaderViewTest::init()
{
    m_view = std::make_unique<ui::ReaderView>(render::Theme::of(render::ThemeName::Light));
    m_view->resize(420, 300);
    m_view->show();
    model::ParsedArticle article = longArticle();
    m_claim = article.claims.front().id;
    m_view->showArticle(std::move(article), {});
    QVERIFY(!isInView());
    m_view->selectClaim(m_claim, true);
    QVERIFY(isInView());
}

void ReaderViewTest::keepsTheChosenWordsInViewWhenItIsResized()
{
    m_view->resize(300, 200);
    QVERIFY(isInView());
}

/// While another text comes the scroll bar goes, which resizes the view in the middle of it.
void ReaderViewTest::asksForNoPlaceInWordsThatAreBeingExchanged()
{
    QTest::failOnWarning(QRegularExpression(u"QTextCursor"_s));
    m_view->setTheme(render::Theme::of(render::ThemeName::Dark));
    QCoreApplication::processEvents();
    m_view->clearArticle();
    QCoreApplication::processEvents();
    QCOMPARE(m_view->toPlainText().trimmed(), QString());
}

QTEST_MAIN(ReaderViewTest)
#include "tst_reader_view.moc"
