#include "app/window/parts/status_line.h"

#include "app/render/fonts.h"

#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int longestSubject = 40;

} // namespace

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_range(segment(u"statusRange"_s))
    , m_timeline(segment(u"statusTimeline"_s))
    , m_undated(segment(u"statusUndated"_s))
    , m_found(segment(u"statusFound"_s))
    , m_review(segment(u"statusReview"_s))
    , m_selected(segment(u"statusSelected"_s))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_message(segment(u"statusMessage"_s))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_zone(segment(u"statusZone"_s))
{
    setObjectName(u"statusLine"_s);
    setSizeGripEnabled(false);
    for (QLabel *label : {m_range, m_timeline, m_undated, m_found, m_review, m_selected})
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
    m_message->setProperty("segment", false);
    m_zone->setProperty("segment", false);
    addWidget(m_message);
    addWidget(m_undo);
    addPermanentWidget(m_zone);
    endProgress();
    m_undo->hide();
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelAsked);
    connect(m_undo, &QPushButton::clicked, this, &StatusLine::undoAsked);
}

QLabel *StatusLine::segment(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    label->setProperty("segment", true);
    return label;
}

void StatusLine::show(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

void StatusLine::setFigures(const StatusFigures &figures)
{
    show(m_range, figures.shownRange.isEmpty() ? QString() : tr("Showing %1").arg(figures.shownRange));
    show(m_timeline, figures.hasArticles ? tr("%n on the timeline", nullptr, figures.onTimeline) : tr("No articles"));
    show(m_undated, figures.undated > 0 ? tr("%n undated", nullptr, figures.undated) : QString());
    show(m_found, figures.found >= 0 ? tr("%n found", nullptr, figures.found) : QString());
    show(m_review, figures.hasArticles ? tr("%n to review", nullptr, figures.toReview) : QString());
    show(m_selected, figures.selected > 0 ? tr("%n selected", nullptr, figures.selected) : QString());
    show(m_zone, figures.zone);
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

void StatusLine::endProgress()
{
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::say(const QString &text, bool withUndo)
{
    show(m_message, text);
    m_undo->setVisible(withUndo);
}

} // namespace ui
