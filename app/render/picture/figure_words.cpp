#include "app/render/picture/figure_words.h"

#include <QtCore/QStringList>

namespace render {

FigureWords::FigureWords(const QLocale &locale) : m_locale(locale) {}

QString FigureWords::doubt(const FigureCount &count) const
{
    const QString noTime = m_locale.toString(qulonglong(count.noOwnTime));
    const QString oneOf = m_locale.toString(qulonglong(count.oneOfDays));
    const QString all = m_locale.toString(qulonglong(count.inSpan));
    if (count.asColumns)
        return tr("Columns count events by their earliest possible time; the pale part could also be later.");
    if (count.noOwnTime > 0 && count.oneOfDays > 0) {
        return tr("Of %1 events, %2 have no time of their own and stand open at their article’s date; %3 fell on one "
                  "of "
                  "several days, all of which are drawn.")
            .arg(all, noTime, oneOf);
    }
    if (count.noOwnTime > 0)
        return tr("Of %1 events, %2 have no time of their own and stand open at their article’s date.")
            .arg(all, noTime);
    if (count.oneOfDays > 0)
        return tr("Of %1 events, %2 fell on one of several days, all of which are drawn.").arg(all, oneOf);
    if (count.inexact > 0)
        return tr(
            "A band reaches as far as its source leaves the time open; an edge stands only where the source ends it.");
    return tr("All times are as exact as they are drawn.");
}

QString FigureWords::notDrawn(const FigureCount &count) const
{
    const QString all = m_locale.toString(qulonglong(count.all));
    const std::size_t outside = count.all - count.inSpan;
    const auto number = [this](std::size_t value) { return m_locale.toString(qulonglong(value)); };
    if (count.noRoom > 0 && outside > 0) {
        return tr("%1 of %2 events are not drawn: %3 did not fit, %4 lie outside the period.")
            .arg(number(count.noRoom + outside), all, number(count.noRoom), number(outside));
    }
    if (count.noRoom > 0)
        return tr("%1 of %2 events are not drawn: they did not fit.").arg(number(count.noRoom), all);
    if (outside > 0)
        return tr("%1 of %2 events are not drawn: they lie outside the period.").arg(number(outside), all);
    return count.rejected + count.behindOthers + count.inColumns > 0 ? QString()
                                                                     : tr("All %1 events are drawn.").arg(all);
}

QString FigureWords::leftOut(const FigureCount &count) const
{
    const auto number = [this](std::size_t value) { return m_locale.toString(qulonglong(value)); };
    QStringList sentences{notDrawn(count)};
    if (count.rejected > 0)
        sentences << tr("Rejected and not drawn: %1.").arg(number(count.rejected));
    if (count.behindOthers > 0)
        sentences << tr("Too close to have a mark of their own: %1.").arg(number(count.behindOthers));
    if (count.inColumns > 0)
        sentences << tr("Counted in columns: %1.").arg(number(count.inColumns));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString FigureWords::drawnWith(QDate date) const
{
    if (date.isValid())
        return tr("Drawn with Dateline on %1.").arg(m_locale.toString(date, QLocale::LongFormat));
    return tr("Drawn with Dateline.");
}

QString FigureWords::pageMark(const PageTiling &pages, int page) const
{
    const auto number = [this](int value) { return m_locale.toString(value); };
    QString place = tr("Page %1 of %2").arg(number(page + 1), number(pages.count()));
    if (pages.columns() == 1 || pages.rows() == 1)
        return place;
    return tr("%1 · column %2 of %3, row %4 of %5", "the first is: page 2 of 6")
        .arg(place, number(pages.column(page) + 1), number(pages.columns()), number(pages.row(page) + 1),
             number(pages.rows()));
}

QString FigureWords::oneSource(const QString &caption) const
{
    return tr("Source of all notes: %1.").arg(caption);
}

QString FigureWords::numbersAre() const
{
    return tr("Numbers after the words count characters from the article’s beginning.");
}

QString FigureWords::furtherNotes(std::size_t count) const
{
    return tr("and %n more note(s)", "", int(count));
}

QString FigureWords::photoCredit(const QString &credit) const
{
    return credit.isEmpty() ? tr("(photo caption)") : tr("Photo: %1").arg(credit);
}

QString FigureWords::furtherPhotos(std::size_t count) const
{
    return tr("and %n more photo caption(s)", "", int(count));
}

QString FigureWords::effect(Key key)
{
    switch (key) {
    case Key::Killed:
        return tr("killed");
    case Key::Injured:
        return tr("injured");
    case Key::Detained:
        return tr("detained");
    case Key::Missing:
        return tr("missing");
    case Key::Displaced:
        return tr("displaced");
    default:
        return {};
    }
}

QString FigureWords::legend(Key key) const
{
    switch (key) {
    case Key::Hollow:
        return tr("hollow: not known more closely");
    case Key::ByReport:
        return tr("by the report");
    case Key::FromReport:
        return tr("from the report on");
    case Key::UnknownBegin:
        return tr("beginning unknown");
    case Key::UnknownEnd:
        return tr("end unknown");
    case Key::OneOfDays:
        return tr("one of several days");
    case Key::Exact:
        return tr("exactly");
    case Key::AtLeast:
        return tr("at least, more than");
    case Key::AtMost:
        return tr("at most, fewer than");
    case Key::About:
        return tr("about");
    case Key::WordsOnly:
        return tr("words only");
    case Key::Disputed:
        return tr("sources disagree");
    case Key::Columns:
        return tr("number of events");
    case Key::Remark:
        return tr("note, not from a source");
    default:
        return effect(key);
    }
}

} // namespace render
