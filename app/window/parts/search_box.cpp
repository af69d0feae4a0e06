#include "app/window/parts/search_box.h"

#include "app/render/fonts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int typingPauseMs = 150;
constexpr int widestField = 380;
constexpr int narrowestField = 160;
constexpr int narrowestCompact = 72;

QToolButton *stepButton(QAction &action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(&action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->hide();
    return button;
}

} // namespace

SearchBox::SearchBox(QAction &previous, QAction &next, QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_position(new QLabel(m_field))
    , m_previous(stepButton(previous, this))
    , m_next(stepButton(next, this))
    , m_nextAction(next)
{
    setObjectName(u"searchBox"_s);
    m_field->setObjectName(u"searchField"_s);
    m_field->setAccessibleName(tr("Search"));
    m_field->setPlaceholderText(tr("Search articles, quotes, actors, notes"));
    m_field->setClearButtonEnabled(false);
    m_field->setMaximumWidth(widestField);
    m_field->setMinimumWidth(narrowestField);
    m_field->installEventFilter(this);
    m_position->setObjectName(u"searchPosition"_s);
    m_position->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    m_position->hide();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addStretch(1);
    layout->addWidget(m_field, 100);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);

    auto *pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(typingPauseMs);
    connect(m_field, &QLineEdit::textChanged, pause, qOverload<>(&QTimer::start));
    connect(pause, &QTimer::timeout, this, [this] { Q_EMIT asked(m_field->text().trimmed()); });
    connect(m_field, &QLineEdit::returnPressed, this, [this, pause] {
        if (pause->isActive()) {
            pause->stop();
            Q_EMIT asked(m_field->text().trimmed());
        } else {
            m_nextAction.trigger();
        }
    });
}

bool SearchBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && !m_field->text().isEmpty()) {
        m_field->clear();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SearchBox::setIcon(const QIcon &icon)
{
    if (m_icon != nullptr)
        m_field->removeAction(m_icon);
    m_icon = m_field->addAction(icon, QLineEdit::LeadingPosition);
}

void SearchBox::setPosition(int current, int count)
{
    const QLocale locale;
    m_position->setText(count < 0    ? QString()
                        : count == 0 ? tr("nothing found")
                                     : tr("%1 of %2").arg(locale.toString(current), locale.toString(count)));
    m_position->setVisible(count >= 0);
    m_position->adjustSize();
    m_field->setTextMargins(0, 0, count >= 0 ? m_position->width() + 8 : 0, 0);
    m_count = count;
    showSteps();
}

void SearchBox::setCompact(bool compact)
{
    m_isCompact = compact;
    m_field->setMinimumWidth(compact ? narrowestCompact : narrowestField);
    showSteps();
}

void SearchBox::showSteps()
{
    m_previous->setVisible(m_count > 0 && !m_isCompact);
    m_next->setVisible(m_count > 0 && !m_isCompact);
    resizeEvent(nullptr);
}

void SearchBox::resizeEvent(QResizeEvent *event)
{
    if (event != nullptr)
        QWidget::resizeEvent(event);
    m_position->move(m_field->width() - m_position->width() - 10, (m_field->height() - m_position->height()) / 2);
}

void SearchBox::focusField()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

QString SearchBox::text() const
{
    return m_field->text();
}

void SearchBox::setText(const QString &text)
{
    m_field->setText(text);
}

} // namespace ui
