#include "app/window/parts/panel_header.h"

#include "app/render/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int headerHeight = 28;

} // namespace

PanelHeader::PanelHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_mark(new QLabel(this)), m_title(new QLabel(title, this)), m_note(new QLabel(this))
{
    setObjectName(u"panelHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(headerHeight);
    const render::TypeScale scale = render::TypeScale::ofApplication();
    m_title->setFont(scale.font(render::TextSize::Body, render::TextWeight::Medium));
    m_note->setFont(scale.font(render::TextSize::Small));
    m_note->setObjectName(u"panelHeaderNote"_s);
    for (QLabel *label : {m_title, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_mark->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 0, 10, 0);
    layout->setSpacing(8);
    layout->addWidget(m_mark);
    layout->addWidget(m_title);
    layout->addWidget(m_note, 1);
}

void PanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString PanelHeader::title() const
{
    return m_title->text();
}

void PanelHeader::setNote(const QString &note)
{
    m_noteText = note;
    elideNote();
}

void PanelHeader::elideNote()
{
    m_note->setText(QFontMetrics(m_note->font()).elidedText(m_noteText, Qt::ElideRight, m_note->width()));
}

void PanelHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layout()->activate();
    elideNote();
}

/// A dock asks its title bar for this, not for the fixed height.
QSize PanelHeader::sizeHint() const
{
    return {200, headerHeight};
}

void PanelHeader::setMark(const QPixmap &mark)
{
    m_mark->setPixmap(mark);
    m_mark->setVisible(!mark.isNull());
}

QWidget *headed(PanelHeader *header, QWidget *panel, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *layout = new QVBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(panel, 1);
    return both;
}

} // namespace ui
