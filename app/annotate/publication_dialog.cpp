#include "app/annotate/publication_dialog.h"

#include "app/annotate/time_edit.h"
#include "app/events/article_notice.h"
#include "app/render/word_dates.h"
#include "app/window/app_style.h"
#include "app/window/project/project_document.h"
#include "app/window/tool_icons.h"

#include <QCalendarWidget>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

std::optional<QDate> calendarDay(const base::Edtf &edtf)
{
    if (edtf.dates().empty())
        return std::nullopt;
    const base::EdtfDate &date = edtf.dates().front();
    // QDate prints years outside these as nothing; the field takes them as words.
    if (date.year < 1000 || date.year > 9999 || (date.month && *date.month > 12))
        return std::nullopt;
    return QDate(static_cast<int>(date.year), date.month.value_or(1), date.day.value_or(1));
}

} // namespace

PublicationDialog::PublicationDialog(ProjectDocument &document, model::ParsedArticle article, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_article(std::move(article))
    , m_time(new TimeEdit(this))
    , m_calendar(new QCalendarWidget(this))
    , m_consequence(new QLabel(this))
{
    setObjectName(u"publicationDialog"_s);
    setWindowTitle(tr("Set publication day"));
    setAttribute(Qt::WA_DeleteOnClose);
    const model::Article &text = m_article.article;
    auto *title = new QLabel(QString::fromStdString(text.title.empty() ? text.sourceName : text.title), this);
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    m_consequence->setObjectName(u"publicationConsequence"_s);
    m_consequence->setTextFormat(Qt::PlainText);
    m_consequence->setWordWrap(true);
    m_calendar->setObjectName(u"publicationCalendar"_s);
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    dressCalendar();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_set = buttons->addButton(tr("Set day"), QDialogButtonBox::AcceptRole);
    m_set->setObjectName(u"publicationSet"_s);
    makePrimary(*m_set);
    m_set->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_time);
    layout->addWidget(m_calendar, 1);
    layout->addWidget(m_consequence);
    layout->addWidget(buttons);

    const base::Result<base::Edtf> published = base::Edtf::parse(text.published);
    const base::Edtf known = published.value_or(base::Edtf());
    const std::optional<QDate> day = calendarDay(known);
    m_time->setContext({QLocale(), day ? std::optional<std::int64_t>(day->year()) : std::nullopt});
    m_time->setTime(known, known.isNone() ? QString() : render::WordDates().words(known), {});
    if (day)
        m_calendar->setSelectedDate(*day);
    connect(m_calendar, &QCalendarWidget::clicked, this, &PublicationDialog::pickDay);
    connect(m_time, &TimeEdit::edited, this, &PublicationDialog::showConsequence);
    connect(buttons, &QDialogButtonBox::accepted, this, &PublicationDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_time->setFocus();
    m_time->line().selectAll();
    showConsequence();
}

/// In the window's own colours: Qt prints weekends in red and steps through months with green arrows.
void PublicationDialog::dressCalendar()
{
    QTextCharFormat weekend;
    weekend.setForeground(palette().text());
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday})
        m_calendar->setWeekdayTextFormat(day, weekend);
    const QColor ink = palette().color(QPalette::Text);
    const std::pair<QString, ToolIcon> arrows[] = {{u"qt_calendar_prevmonth"_s, ToolIcon::Previous},
                                                   {u"qt_calendar_nextmonth"_s, ToolIcon::Next}};
    for (const auto &[name, icon] : arrows) {
        if (auto *button = m_calendar->findChild<QToolButton *>(name))
            button->setIcon(toolIcon(icon, ink, ink));
    }
}

void PublicationDialog::pickDay()
{
    const QDate day = m_calendar->selectedDate();
    const std::optional<base::CivilDate> date = base::CivilDate::make(day.year(), day.month(), day.day());
    if (!date)
        return;
    m_time->line().setText(render::WordDates().day(*date));
    Q_EMIT m_time->line().textEdited(m_time->line().text());
}

void PublicationDialog::showConsequence()
{
    const std::optional<base::Edtf> time = m_time->time();
    m_set->setEnabled(time.has_value());
    const WaitingClaims waiting = waitingClaims(m_article);
    const QString relative =
        tr("%n claims have a time that counts from this day and move with it.", nullptr, waiting.onTheDay);
    const QString without = tr("%n have no time of their own and stand at it.", nullptr, waiting.withoutTime);
    m_consequence->setText(tr("%1 %2 Times that you set by hand stay.").arg(relative, without));
}

void PublicationDialog::accept()
{
    const std::optional<base::Edtf> time = m_time->time();
    if (!time)
        return;
    if (m_document.apply(store::SetPublished{m_article.article.id, time->toString()}))
        QDialog::accept();
}

} // namespace ui
