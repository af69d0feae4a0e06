#include "app/window/parts/status_line.h"

#include "app/render/fonts.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestSubject = 40;
constexpr int partSpacing = 6; ///< as QStatusBar sets its parts apart

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_known(segment(u"statusKnown"_s))
    , m_range(segment(u"statusRange"_s))
    , m_timeline(segment(u"statusTimeline"_s))
    , m_undated(segment(u"statusUndated"_s))
    , m_found(segment(u"statusFound"_s))
    , m_review(segment(u"statusReview"_s))
    , m_selected(segment(u"statusSelected"_s))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_message(segment(u"statusMessage"_s, false))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_zone(segment(u"statusZone"_s, false))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    for (QLabel *label : {m_known, m_range, m_timeline, m_undated, m_found, m_review, m_selected})
        addWidget(label);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setMaximumWidth(180);
    m_progress->setMaximumHeight(14);
    m_progress->setTextVisible(false);
    m_cancel->setObjectName(u"importCancel"_s);
    m_undo->setObjectName(u"statusUndo"_s);
    for (QPushButton *button : {m_cancel, m_undo}) {
        button->setFlat(true);
        button->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
        button->setFocusPolicy(Qt::NoFocus);
    }
    addWidget(m_progress);
    addWidget(m_cancel);
    addWidget(m_message);
    addWidget(m_undo);
    addPermanentWidget(m_zone);
    // What is shown is not all there is: that must be seen.
    QFont bold = m_known->font();
    bold.setWeight(QFont::DemiBold);
    m_known->setFont(bold);
    endProgress();
    m_undo->hide();
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelAsked);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoAsked);
}

QLabel *StatusLine::segment(const QString &name, bool isDivided)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setProperty("segment", isDivided); // before the font: a style sheet looks at properties but once
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    return label;
}

void StatusLine::setFigures(const StatusFigures &figures)
{
    m_known->setText(figures.known);
    m_range->setText(figures.shownRange.isEmpty() ? QString() : tr("Showing %1").arg(figures.shownRange));
    m_timeline->setText(figures.hasArticles ? tr("%n on the timeline", nullptr, figures.onTimeline)
                                            : tr("No articles"));
    m_undated->setText(figures.undated > 0 ? tr("%n undated", nullptr, figures.undated) : QString());
    m_found->setText(figures.found >= 0 ? tr("%n found", nullptr, figures.found) : QString());
    m_review->setText(figures.hasArticles ? tr("%n to review", nullptr, figures.toReview) : QString());
    m_selected->setText(figures.selected > 0 ? tr("%n selected", nullptr, figures.selected) : QString());
    m_zone->setText(figures.zone);
    fit();
}

/// What goes first where there is no room for everything; nothing is cut.
void StatusLine::fit()
{
    const auto needed = [this] {
        int width = 0;
        for (const QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
            width += part->isHidden() ? 0 : part->sizeHint().width() + partSpacing;
        return width;
    };
    for (QLabel *label : {m_known, m_range, m_timeline, m_undated, m_found, m_review, m_selected, m_message, m_zone})
        label->setVisible(!label->text().isEmpty());
    for (QLabel *label : {m_zone, m_selected, m_review, m_timeline, m_range}) {
        if (needed() <= width())
            return;
        label->hide();
    }
}

QSize StatusLine::minimumSizeHint() const
{
    return {0, QStatusBar::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QStatusBar::resizeEvent(event);
    fit();
}

void StatusLine::setProgress(qulonglong done, qulonglong total, const QString &subject)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
    m_progress->show();
    m_cancel->show();
    QString name = subject.section(u'/', -1);
    if (name.size() > longestSubject)
        name = name.first(longestSubject) + u" …"_s;
    const QLocale locale;
    say(name.isEmpty() ? tr("Reading articles…")
                       : tr("Reading %1, %2 of %3").arg(name, locale.toString(done), locale.toString(total)),
        false);
}

void StatusLine::setWork(const QString &words)
{
    m_progress->setRange(0, 0);
    m_progress->show();
    m_cancel->hide();
    say(words, false);
}

void StatusLine::setSteps(qulonglong done, qulonglong total)
{
    m_progress->setRange(0, static_cast<int>(total));
    m_progress->setValue(static_cast<int>(done));
}

void StatusLine::endProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::say(const QString &text, bool withUndo)
{
    m_message->setText(text);
    m_undo->setVisible(withUndo);
    fit();
}

} // namespace ui
