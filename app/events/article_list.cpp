#include "app/events/article_list.h"

#include "app/events/article_delegate.h"
#include "app/events/article_notice.h"
#include "app/render/fonts.h"
#include "app/render/word_dates.h"
#include "app/window/parts/whole_row_list.h"
#include "app/window/parts/wrapped_label.h"
#include "app/window/project/project_document.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int rowsInView = 6; ///< at least, if there are so many articles

/// "publisher unknown · January 2022 · Danish"
QString captionOf(const model::Article &article)
{
    QStringList parts;
    parts << (article.publisher.empty() ? ArticleList::tr("publisher unknown")
                                        : QString::fromStdString(article.publisher));
    const base::Result<base::Edtf> published = base::Edtf::parse(article.published);
    render::DateStyle style;
    style.length = render::DateLength::Short;
    parts << (published && !published->isNone() ? render::WordDates().words(*published, style)
                                                : ArticleList::tr("no date"));
    if (!article.language.empty()) {
        const QLocale language(QString::fromStdString(article.language));
        parts << languageName(language);
    }
    return parts.join(u" · "_s);
}

} // namespace

ArticleList::ArticleList(ProjectDocument &document, Selection &selection, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_list(new WholeRowList(this))
    , m_facts(new WrappedLabel(this))
    , m_notice(new QFrame(this))
    , m_noticeText(new WrappedLabel(m_notice))
    , m_noticeButton(new QPushButton(m_notice))
{
    setObjectName(u"articleListPanel"_s);
    m_list->setObjectName(u"articleList"_s);
    m_list->setAccessibleName(tr("Articles"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new ArticleDelegate(m_theme, m_list));
    for (WrappedLabel *label : {m_facts, m_noticeText})
        label->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    m_facts->setObjectName(u"articleFacts"_s);
    m_facts->setContentsMargins(34, 6, 10, 6);
    m_facts->setAutoFillBackground(true);
    m_facts->setBackgroundRole(QPalette::Base);
    m_notice->setObjectName(u"notice"_s);
    m_noticeText->setObjectName(u"noticeText"_s);
    m_noticeButton->setObjectName(u"noticeButton"_s);
    layOut();
}

void ArticleList::layOut()
{
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(10, 8, 10, 8);
    notice->addWidget(m_noticeText);
    notice->addWidget(m_noticeButton, 0, Qt::AlignLeft);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_facts);
    layout->addWidget(m_notice);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0 && row < static_cast<int>(m_lines.size()))
            m_selection.pickArticle(m_lines[static_cast<std::size_t>(row)].article.id);
        showNotice();
    });
    connect(m_noticeButton, &QPushButton::clicked, this, [this] {
        if (const store::ArticleLine *line = chosen())
            Q_EMIT publicationDayAsked(line->article.id);
    });
    connect(&m_selection, &Selection::changed, this, &ArticleList::follow);
    connect(&m_document, &ProjectDocument::changed, this, &ArticleList::reload);
    connect(&m_document, &ProjectDocument::checked, this, &ArticleList::showNotice);
    reload();
}

void ArticleList::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    m_list->setItemDelegate(new ArticleDelegate(m_theme, m_list));
}

int ArticleList::count() const
{
    return static_cast<int>(m_lines.size());
}

void ArticleList::reload()
{
    m_lines.clear();
    if (m_document.isOpen())
        m_lines = m_document.reader().articles().value_or(std::vector<store::ArticleLine>());
    m_list->blockSignals(true);
    m_list->clear();
    for (const store::ArticleLine &line : m_lines) {
        const model::Article &article = line.article;
        auto *item =
            new QListWidgetItem(QString::fromStdString(article.title.empty() ? article.sourceName : article.title));
        item->setData(ArticleDelegate::CaptionRole, captionOf(article));
        item->setToolTip(QString::fromStdString(article.sourceName).toHtmlEscaped());
        m_list->addItem(item);
    }
    m_list->blockSignals(false);
    if (!m_lines.empty())
        m_list->setMinimumHeight(m_list->sizeHintForRow(0) * std::min(count(), rowsInView));
    follow(m_selection.focus());
    if (m_list->currentRow() < 0 && !m_lines.empty())
        m_list->setCurrentRow(0);
    Q_EMIT countChanged(QLocale().toString(count()));
    showNotice();
}

void ArticleList::follow(const Focus &focus)
{
    const auto found =
        std::ranges::find(m_lines, focus.article, [](const store::ArticleLine &line) { return line.article.id; });
    if (found == m_lines.end())
        return;
    const QSignalBlocker blocker(m_list);
    m_list->setCurrentRow(static_cast<int>(found - m_lines.begin()));
    showNotice();
}

void ArticleList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (QListWidgetItem *current = m_list->currentItem())
        m_list->scrollToItem(current);
}

const store::ArticleLine *ArticleList::chosen() const
{
    const int row = m_list->currentRow();
    return row < 0 || row >= static_cast<int>(m_lines.size()) ? nullptr : &m_lines[static_cast<std::size_t>(row)];
}

QString ArticleList::factsOf(const store::ArticleLine &line) const
{
    QStringList facts;
    facts << tr("%n claims", nullptr, static_cast<int>(line.claims))
          << tr("%n to review", nullptr, static_cast<int>(line.unreviewed));
    const base::Result<model::ParsedArticle> parsed = m_document.reader().article(line.article.id);
    if (parsed) {
        const auto credited = std::ranges::count_if(
            parsed->article.captions, [](const model::Caption &caption) { return !caption.credit.empty(); });
        facts << tr("%n actors", nullptr, static_cast<int>(parsed->actors.size()));
        if (credited > 0)
            facts << tr("%n photo captions with credit", nullptr, static_cast<int>(credited));
    }
    return facts.join(u", "_s);
}

void ArticleList::showNotice()
{
    const store::ArticleLine *line = chosen();
    std::optional<ArticleNotice> notice;
    if (line != nullptr) {
        m_facts->setWords(factsOf(*line));
        if (const base::Result<model::ParsedArticle> parsed = m_document.reader().article(line->article.id))
            notice = noticeFor(*parsed);
    }
    if (notice) {
        m_noticeText->setWords(notice->text);
        m_noticeButton->setText(notice->button);
        m_noticeButton->setEnabled(m_document.isWritable());
    }
    m_facts->setVisible(line != nullptr);
    m_notice->setVisible(notice.has_value());
}

} // namespace ui
