#include "app/window/known/known_bar.h"

#include "app/annotate/time_edit.h"
#include "app/render/fonts.h"
#include "app/window/known/known_words.h"
#include "app/window/project/project_document.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int dayWidth = 150;

} // namespace

KnownBar::KnownBar(ProjectDocument &document, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_day(new TimeEdit(this))
    , m_earlier(new QToolButton(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_later(new QToolButton(this))
    , m_leftOut(new QLabel(this))
    , m_difference(new QPushButton(tr("What is new…"), this))
    , m_off(new QPushButton(tr("As known now"), this))
{
    setObjectName(u"knownBar"_s);
    build();
    connect(&m_document, &ProjectDocument::knownChanged, this, &KnownBar::showDay);
    connect(&m_document, &ProjectDocument::changed, this, [this] {
        if (isOn())
            showDay();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) {
        if (position >= 0 && position < static_cast<int>(m_days.size()))
            choose(m_days[static_cast<std::size_t>(position)]);
    });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(&m_day->line(), &QLineEdit::returnPressed, this, &KnownBar::chooseTyped);
    connect(m_off, &QPushButton::clicked, this, [this] { setOn(false); });
    connect(m_difference, &QPushButton::clicked, this, &KnownBar::differenceAsked);
    hide();
}

void KnownBar::build()
{
    setAutoFillBackground(true);
    auto *label = new QLabel(tr("As &known on"), this);
    label->setBuddy(&m_day->line());
    m_day->line().setObjectName(u"knownDay"_s);
    m_day->line().setAccessibleName(tr("Day to look from"));
    m_day->setFixedWidth(dayWidth);
    m_earlier->setObjectName(u"knownEarlier"_s);
    m_earlier->setArrowType(Qt::LeftArrow);
    m_earlier->setToolTip(tr("The day of publication before"));
    m_later->setObjectName(u"knownLater"_s);
    m_later->setArrowType(Qt::RightArrow);
    m_later->setToolTip(tr("The day of publication after"));
    m_slider->setObjectName(u"knownSlider"_s);
    m_slider->setAccessibleName(tr("Days of publication"));
    m_slider->setPageStep(7);
    m_slider->setMinimumWidth(60);
    m_leftOut->setObjectName(u"knownLeftOut"_s);
    m_leftOut->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small));
    m_leftOut->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_difference->setObjectName(u"knownDifference"_s);
    m_off->setObjectName(u"knownOff"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 4);
    layout->setSpacing(6);
    layout->addWidget(label);
    layout->addWidget(m_day);
    layout->addWidget(m_earlier);
    layout->addWidget(m_slider, 2);
    layout->addWidget(m_later);
    layout->addWidget(m_leftOut, 3);
    layout->addWidget(m_difference);
    layout->addWidget(m_off);
}

bool KnownBar::isOn() const
{
    return m_document.known() != nullptr;
}

void KnownBar::setOn(bool on)
{
    readDays();
    if (on && m_days.empty()) {
        Q_EMIT noDates();
        Q_EMIT turned(false);
        return;
    }
    if (on != isOn())
        m_document.setKnownBy(on ? std::optional(m_days.back()) : std::nullopt);
}

void KnownBar::step(int days)
{
    if (!isOn() || m_days.empty())
        return;
    const base::CivilDate day = m_document.known()->day;
    const int position = positionOf(day);
    const bool isOnOne = position >= 0 && m_days[static_cast<std::size_t>(position)] == day;
    // From between two of them, the way back leads to the one before.
    const int target = position + days + (days < 0 && !isOnOne ? 1 : 0);
    choose(m_days[static_cast<std::size_t>(std::clamp(target, 0, static_cast<int>(m_days.size()) - 1))]);
}

void KnownBar::readDays()
{
    m_days = m_document.isOpen() ? m_document.reader().publicationDays().value_or(std::vector<base::CivilDate>())
                                 : std::vector<base::CivilDate>();
}

/// Of the last one that is not after the day; -1: all are.
int KnownBar::positionOf(base::CivilDate day) const
{
    return static_cast<int>(std::ranges::upper_bound(m_days, day) - m_days.begin()) - 1;
}

void KnownBar::showDay()
{
    const auto &known = m_document.known();
    if (known) {
        readDays();
        const int position = positionOf(known->day);
        const QSignalBlocker blocker(m_slider);
        m_slider->setRange(0, std::max(0, static_cast<int>(m_days.size()) - 1));
        m_slider->setValue(std::max(0, position));
        m_earlier->setEnabled(!m_days.empty() && m_days.front() < known->day);
        m_later->setEnabled(!m_days.empty() && known->day < m_days.back());
        m_day->setContext({QLocale(), known->day.year});
        m_day->setTime(base::Edtf::fromDate(known->day), dayWords(known->day), {});
        m_leftOut->setText(leftOutWords(*known));
        m_leftOut->setToolTip(leftOutWords(*known));
    }
    const bool on = known != nullptr;
    if (on == isHidden()) {
        setVisible(on);
        Q_EMIT turned(on);
    }
}

void KnownBar::chooseTyped()
{
    const std::optional<base::Edtf> time = m_day->time();
    if (!time || time->isNone() || time->bounds().latestEnd.isOpen())
        return;
    choose(base::civilDay({time->bounds().latestEnd.ms - 1}));
}

void KnownBar::choose(base::CivilDate day)
{
    m_document.setKnownBy(day);
}

} // namespace ui
