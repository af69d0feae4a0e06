#include "app/article/article_panel.h"

#include "app/article/reader_view.h"
#include "app/window/project/project_document.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ArticlePanel::ArticlePanel(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_reader(new ReaderView(render::Theme::of(render::ThemeName::Light), this))
    , m_empty(new QLabel(tr("Choose an article or a mark on the timeline."), this))
{
    setObjectName(u"articlePanel"_s);
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_reader);
    layout->addWidget(m_empty, 1);
    m_reader->hide();

    connect(&m_selection, &Selection::changed, this, &ArticlePanel::follow);
    connect(&m_document, &ProjectDocument::changed, this, &ArticlePanel::refresh);
    connect(m_reader, &ReaderView::claimPicked, this, [this](base::ClaimId claim) {
        m_pickedHere = true;
        m_selection.pickClaim(claim);
        m_pickedHere = false;
    });
    connect(m_reader, &ReaderView::addClaimAsked, this,
            [this](base::TextRange words) { Q_EMIT addClaimAsked(m_article, words); });
    follow(m_selection.focus());
}

void ArticlePanel::setTheme(const render::Theme &theme)
{
    m_reader->setTheme(theme);
}

void ArticlePanel::follow(const Focus &focus)
{
    if (focus.article.isValid() && focus.article != m_article)
        load(focus.article);
    m_reader->selectClaim(focus.claim, !m_pickedHere);
}

void ArticlePanel::refresh(const store::Change &change)
{
    if (!m_article.isValid())
        return;
    const bool concerned = change.everything || !change.claims.empty() || !change.annotations.empty() ||
                           std::ranges::find(change.articles, m_article) != change.articles.end();
    if (concerned)
        load(m_article);
}

void ArticlePanel::load(base::ArticleId article)
{
    const base::Result<model::ParsedArticle> parsed =
        m_document.isOpen() ? m_document.reader().article(article)
                            : base::Result<model::ParsedArticle>(base::failure(base::ErrorCode::NotFound));
    m_article = parsed ? article : base::ArticleId();
    m_reader->setVisible(parsed.has_value());
    m_empty->setVisible(!parsed);
    if (!parsed) {
        m_reader->clearArticle();
        Q_EMIT titleChanged({});
        return;
    }
    const base::Result<std::vector<model::Annotation>> notes = m_document.reader().annotationsIn(article);
    model::ParsedArticle shown = *parsed;
    std::erase_if(shown.claims, [](const model::Claim &claim) { return claim.status == model::ClaimStatus::Rejected; });
    m_reader->showArticle(std::move(shown), notes.value_or(std::vector<model::Annotation>()));
    const model::Article &text = parsed->article;
    Q_EMIT titleChanged(QString::fromStdString(text.title.empty() ? text.sourceName : text.title));
    m_reader->selectClaim(m_selection.focus().claim, false);
}

} // namespace ui
