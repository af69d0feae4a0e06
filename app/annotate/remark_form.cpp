#include "app/annotate/remark_form.h"

#include "app/annotate/field_label.h"
#include "app/annotate/time_edit.h"
#include "app/render/fonts.h"
#include "app/render/remark_words.h"
#include "app/render/shapes.h"
#include "app/render/word_dates.h"
#include "app/window/app_style.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int widestRemarkForm = 420;
constexpr int remarkFormMargin = 16;
constexpr int swatchSize = 12;

QPixmap swatch(QColor colour)
{
    QPixmap pixmap(swatchSize, swatchSize);
    pixmap.fill(colour);
    return pixmap;
}

} // namespace

RemarkForm::RemarkForm(QWidget *over)
    : QFrame(over)
    , m_title(new QLabel(this))
    , m_shape(new QComboBox(this))
    , m_text(new QLineEdit(this))
    , m_time(new TimeEdit(this))
    , m_colour(new QComboBox(this))
    , m_lane(new QComboBox(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    setObjectName(u"remarkForm"_s);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    m_shape->setObjectName(u"remarkShape"_s);
    m_text->setObjectName(u"remarkText"_s);
    m_time->line().setObjectName(u"remarkTime"_s);
    m_colour->setObjectName(u"remarkColour"_s);
    m_lane->setObjectName(u"remarkLane"_s);
    m_save->setObjectName(u"remarkSave"_s);
    m_remove->setObjectName(u"remarkRemove"_s);
    for (const auto shape : {model::RemarkShape::Text, model::RemarkShape::Span, model::RemarkShape::Line})
        m_shape->addItem(render::RemarkWords::shapeName(shape), static_cast<int>(shape));
    for (int colour = 1; colour <= static_cast<int>(model::PersonColour::Grey); ++colour)
        m_colour->addItem(render::RemarkWords::colourName(static_cast<model::PersonColour>(colour)), colour);
    makePrimary(*m_save);
    layOut();
    connect(m_text, &QLineEdit::returnPressed, this, &RemarkForm::save);
    connect(&m_time->line(), &QLineEdit::returnPressed, this, &RemarkForm::save);
    connect(m_text, &QLineEdit::textChanged, this, &RemarkForm::check);
    for (const QComboBox *box : {m_shape, m_colour, m_lane})
        connect(box, &QComboBox::currentIndexChanged, this, &RemarkForm::check);
    connect(m_time, &TimeEdit::edited, this, [this] {
        check();
        place();
    });
    connect(m_save, &QPushButton::clicked, this, &RemarkForm::save);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        const base::RemarkId remark = m_remark.id;
        abandon();
        Q_EMIT removeAsked(remark);
    });
    over->installEventFilter(this);
    hide();
}

void RemarkForm::layOut()
{
    m_title->setFont(render::TypeScale::ofApplication().font(render::TextSize::Body, render::TextWeight::Medium));
    auto *fields = new QFormLayout;
    fields->setHorizontalSpacing(10);
    fields->addRow(fieldLabel(tr("Words"), m_text, this), m_text);
    fields->addRow(fieldLabel(tr("Time"), m_time, this), m_time);
    fields->addRow(fieldLabel(tr("Shape"), m_shape, this), m_shape);
    fields->addRow(fieldLabel(tr("Colour"), m_colour, this), m_colour);
    fields->addRow(fieldLabel(tr("Lane"), m_lane, this), m_lane);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"remarkCancel"_s);
    connect(cancel, &QPushButton::clicked, this, &RemarkForm::abandon);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addLayout(fields);
    layout->addLayout(buttons);
}

void RemarkForm::setTheme(const render::Theme &theme)
{
    for (int i = 0; i < m_colour->count(); ++i) {
        const auto colour = static_cast<model::PersonColour>(m_colour->itemData(i).toInt());
        m_colour->setItemIcon(i, swatch(theme.person(colour)));
    }
}

void RemarkForm::fillLanes(const std::vector<LaneChoice> &lanes)
{
    m_lane->clear();
    m_lane->addItem(tr("all lanes"), QString());
    for (const LaneChoice &lane : lanes)
        m_lane->addItem(lane.name, QString::fromStdString(lane.key));
    const QString key = QString::fromStdString(m_remark.lane);
    if (m_lane->findData(key) < 0)
        m_lane->addItem(tr("a lane that is not shown now"), key);
    m_lane->setCurrentIndex(m_lane->findData(key));
}

void RemarkForm::edit(const model::Remark &remark, const std::vector<LaneChoice> &lanes, const TimeContext &context)
{
    m_remark = remark;
    const bool isNew = !remark.id.isValid();
    m_title->setText(isNew ? tr("Write on the timeline") : tr("Note on the timeline"));
    setAccessibleName(m_title->text());
    m_remove->setVisible(!isNew);
    m_shape->setCurrentIndex(m_shape->findData(static_cast<int>(remark.shape)));
    m_text->setText(QString::fromStdString(remark.text));
    m_time->setContext(context);
    const auto time = base::Edtf::parse(remark.time).value_or(base::Edtf());
    m_time->setTime(time, time.isNone() ? QString() : render::WordDates(context.locale).words(time), {});
    const int colour = m_colour->findData(static_cast<int>(remark.colour));
    m_colour->setCurrentIndex(std::max(0, colour));
    fillLanes(lanes);
    m_untouched = fields();
    check();
    place();
    show();
    raise();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void RemarkForm::check()
{
    const auto shape = static_cast<model::RemarkShape>(m_shape->currentData().toInt());
    const std::optional<base::Edtf> time = m_time->time();
    const bool saysSomething = shape != model::RemarkShape::Text || !m_text->text().trimmed().isEmpty();
    m_save->setEnabled(saysSomething && time && !time->isNone());
    Q_EMIT edited();
}

TypedFields RemarkForm::fields() const
{
    return {{m_text->objectName(), m_text->text()},
            {m_time->line().objectName(), m_time->line().text()},
            {m_shape->objectName(), m_shape->currentData().toString()},
            {m_colour->objectName(), m_colour->currentData().toString()},
            {m_lane->objectName(), m_lane->currentData().toString()}};
}

TypedFields RemarkForm::typed() const
{
    const TypedFields now = fields();
    return now == m_untouched ? TypedFields() : now;
}

void RemarkForm::type(const TypedFields &fields)
{
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        auto *widget = findChild<QWidget *>(field.key());
        if (widget == &m_time->line())
            m_time->type(field.value());
        else if (widget == m_text)
            m_text->setText(field.value());
        else if (widget == m_lane)
            m_lane->setCurrentIndex(std::max(0, m_lane->findData(field.value())));
        else if (auto *box = qobject_cast<QComboBox *>(widget))
            box->setCurrentIndex(std::max(0, box->findData(field.value().toInt())));
    }
    m_text->deselect();
    check();
}

void RemarkForm::save()
{
    // Enter in a field comes here twice: from the field, and from the form that the key goes on to.
    if (!isVisible() || !m_save->isEnabled())
        return;
    model::Remark remark = m_remark;
    remark.shape = static_cast<model::RemarkShape>(m_shape->currentData().toInt());
    remark.text = m_text->text().simplified().toStdString();
    remark.time = m_time->time()->toString();
    remark.colour = static_cast<model::PersonColour>(m_colour->currentData().toInt());
    remark.lane = m_lane->currentData().toString().toStdString();
    Q_EMIT saveAsked(remark);
}

void RemarkForm::abandon()
{
    leave();
    Q_EMIT abandoned();
}

void RemarkForm::leave()
{
    if (!isVisible())
        return;
    hide();
    parentWidget()->setFocus(Qt::OtherFocusReason);
}

void RemarkForm::place()
{
    const QWidget &over = *parentWidget();
    const int width = std::min(widestRemarkForm, over.width() - 2 * remarkFormMargin);
    layout()->activate();
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry((over.width() - width) / 2, remarkFormMargin, width, std::min(height, over.height()));
}

bool RemarkForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void RemarkForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        abandon();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        save();
    else
        event->accept(); // letters typed here are no keys of the timeline
}

} // namespace ui
