#include "app/annotate/time_edit.h"

#include "app/render/fonts.h"
#include "app/render/word_dates.h"
#include "app/window/parts/wrapped_label.h"

#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

void markInvalid(QWidget &field, bool invalid)
{
    if (field.property("invalid").toBool() == invalid)
        return;
    field.setProperty("invalid", invalid);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

TimeEdit::TimeEdit(QWidget *parent) : QWidget(parent), m_line(new QLineEdit(this)), m_echo(new WrappedLabel(this))
{
    m_line->setObjectName(u"timeField"_s);
    m_line->setAccessibleName(tr("Time"));
    m_echo->setObjectName(u"timeEcho"_s);
    m_echo->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    m_echo->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_line);
    layout->addWidget(m_echo);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, [this] {
        echo();
        Q_EMIT edited();
    });
}

void TimeEdit::type(const QString &words)
{
    m_line->setText(words);
    echo();
    Q_EMIT edited();
}

void TimeEdit::setContext(const TimeContext &context)
{
    m_context = context;
}

void TimeEdit::setTime(const base::Edtf &edtf, const QString &words, const QString &hint)
{
    m_known = edtf;
    m_knownWords = words;
    m_hint = hint;
    m_line->setText(words);
    m_line->setCursorPosition(0);
    m_line->setToolTip(QString::fromStdString(edtf.toString()));
    echo();
}

bool TimeEdit::isEdited() const
{
    return m_line->text() != m_knownWords;
}

std::optional<base::Edtf> TimeEdit::time() const
{
    return isEdited() ? readTimeWords(m_line->text(), m_context) : m_known;
}

void TimeEdit::echo()
{
    const std::optional<base::Edtf> read = time();
    markInvalid(*m_line, !read);
    markInvalid(*m_echo, !read);
    if (!read) {
        m_echo->setWords(tr("This is no time we can read. Write for example 7 January 2022, about 7 January or "
                            "5–7 January."));
    } else if (!isEdited()) {
        m_echo->setWords(m_hint);
    } else {
        const render::WordDates dates(m_context.locale);
        const QString members = dates.members(*read);
        const QString words = dates.words(*read);
        m_echo->setWords(members.isEmpty() ? words : tr("%1: %2").arg(words, members));
        m_line->setToolTip(QString::fromStdString(read->toString()));
    }
    m_echo->setVisible(!m_echo->text().isEmpty());
}

} // namespace ui
