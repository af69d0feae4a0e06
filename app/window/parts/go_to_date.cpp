#include "app/window/parts/go_to_date.h"

#include "app/annotate/time_edit.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widest = 420;
constexpr int margin = 16;

} // namespace

GoToDate::GoToDate(QWidget *over) : QFrame(over), m_time(new TimeEdit(this))
{
    setObjectName(u"goToDate"_s);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    auto *label = new QLabel(tr("&Go to"), this);
    label->setBuddy(&m_time->line());
    label->setMinimumHeight(m_time->line().sizeHint().height());
    m_time->line().setObjectName(u"goToDateField"_s);
    m_time->line().setPlaceholderText(tr("for example 7 January 2022"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(m_time, 1);
    setFocusProxy(m_time);
    connect(&m_time->line(), &QLineEdit::returnPressed, this, &GoToDate::choose);
    connect(m_time, &TimeEdit::edited, this, &GoToDate::place);
    over->installEventFilter(this);
    m_time->line().installEventFilter(this);
    hide();
}

void GoToDate::ask(const TimeContext &context)
{
    m_time->setContext(context);
    m_time->setTime({}, {}, {});
    place();
    show();
    raise();
    m_time->line().setFocus(Qt::ShortcutFocusReason);
}

void GoToDate::place()
{
    const QWidget &over = *parentWidget();
    const int width = std::min(widest, over.width() - 2 * margin);
    layout()->activate();
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((over.width() - width) / 2, margin, width, height);
}

void GoToDate::choose()
{
    const std::optional<base::Edtf> time = m_time->time();
    if (!time || time->isNone())
        return;
    leave();
    Q_EMIT chosen(*time);
}

void GoToDate::leave()
{
    hide();
    parentWidget()->setFocus(Qt::OtherFocusReason);
}

bool GoToDate::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    // Somebody went on elsewhere: the line must not stay in the way.
    if (watched == &m_time->line() && event->type() == QEvent::FocusOut &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason)
        hide();
    return QFrame::eventFilter(watched, event);
}

void GoToDate::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        event->accept(); // letters typed here are no keys of the timeline
}

} // namespace ui
