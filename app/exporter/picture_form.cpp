#include "app/exporter/picture_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct OfferedPart
{
    bool render::PictureParts::*part;
    const char *name;
    const char *words;
};

const std::array offeredParts{
    OfferedPart{&render::PictureParts::title, "exportTitleShown", QT_TRANSLATE_NOOP("ui::PictureForm", "Title")},
    OfferedPart{&render::PictureParts::subtitle, "exportSubtitle",
                QT_TRANSLATE_NOOP("ui::PictureForm", "How the times are to be read")},
    OfferedPart{&render::PictureParts::legend, "exportLegend", QT_TRANSLATE_NOOP("ui::PictureForm", "Legend")},
    OfferedPart{&render::PictureParts::uncertaintyKey, "exportUncertaintyKey",
                QT_TRANSLATE_NOOP("ui::PictureForm", "Key to what is uncertain")},
    OfferedPart{&render::PictureParts::footnotes, "exportFootnotes",
                QT_TRANSLATE_NOOP("ui::PictureForm", "Numbered footnotes with the sources")},
    OfferedPart{&render::PictureParts::captions, "exportCaptions",
                QT_TRANSLATE_NOOP("ui::PictureForm", "Source captions")},
    OfferedPart{&render::PictureParts::eachMark, "exportEachMark",
                QT_TRANSLATE_NOOP("ui::PictureForm", "A mark for each event, however crowded")},
    OfferedPart{&render::PictureParts::leftOut, "exportLeftOut",
                QT_TRANSLATE_NOOP("ui::PictureForm", "What is left out, and why")},
};

QComboBox *comboBox(QWidget *parent, const QString &name, const QStringList &entries)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    box->addItems(entries); // in the order of their enum
    return box;
}

QDoubleSpinBox *sideBox(QWidget *parent, const QString &name, const QString &spoken)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setObjectName(name);
    box->setAccessibleName(spoken);
    box->setRange(1, 99'999);
    return box;
}

QHBoxLayout *inOneLine(std::initializer_list<QWidget *> widgets)
{
    auto *line = new QHBoxLayout;
    for (QWidget *widget : widgets)
        line->addWidget(widget);
    line->addStretch(1);
    return line;
}

template <class Enum>
Enum chosen(const QComboBox *box)
{
    return static_cast<Enum>(box->currentIndex());
}

} // namespace

PictureForm::PictureForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
    , m_use(comboBox(this, u"exportFor"_s, {tr("Screen"), tr("Paper, small type"), tr("Slide, large type")}))
    , m_everything(new QCheckBox(tr("As high as it takes to show everything"), this))
    , m_theme(comboBox(this, u"exportTheme"_s, {tr("Light"), tr("Dark"), tr("Print")}))
{
    m_everything->setObjectName(u"exportEverything"_s);
    makeSize();
    makePages();
    makeParts();
    layOut();
    connectFields();
    setChoice({});
}

void PictureForm::makeSize()
{
    m_width = sideBox(this, u"exportWidth"_s, tr("Width"));
    m_height = sideBox(this, u"exportHeight"_s, tr("Height"));
    m_unit = comboBox(this, u"exportUnit"_s, {u"px"_s, u"mm"_s, tr("in", "inches")});
    m_unit->setAccessibleName(tr("Unit"));
    m_dpi = new QSpinBox(this);
    m_dpi->setObjectName(u"exportDpi"_s);
    m_dpi->setRange(24, 1536);
    m_dpi->setSuffix(u' ' + tr("dots per inch"));
}

void PictureForm::makePages()
{
    m_paper = comboBox(this, u"exportPaper"_s, {tr("One sheet"), u"A4"_s, u"A3"_s, u"Letter"_s});
    m_orientation = comboBox(this, u"exportOrientation"_s, {tr("Landscape"), tr("Portrait")});
    m_orientation->setAccessibleName(tr("Orientation"));
}

void PictureForm::makeParts()
{
    static_assert(offeredParts.size() == partCount);
    for (std::size_t i = 0; i < offeredParts.size(); ++i) {
        m_parts.at(i) = new QCheckBox(tr(offeredParts.at(i).words), this);
        m_parts.at(i)->setObjectName(QString::fromLatin1(offeredParts.at(i).name));
    }
}

void PictureForm::layOut()
{
    auto *parts = new QVBoxLayout;
    parts->setSpacing(2);
    for (QCheckBox *part : m_parts)
        parts->addWidget(part);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->addRow(tr("For"), m_use);
    m_rows->addRow(tr("Size"), inOneLine({m_width, new QLabel(u"×"_s, this), m_height, m_unit}));
    m_rows->addRow(QString(), m_everything);
    m_rows->addRow(tr("Sharpness"), m_dpi);
    m_rows->addRow(tr("Pages"), inOneLine({m_paper, m_orientation}));
    m_rows->addRow(tr("Colours"), m_theme);
    m_rows->addRow(tr("Show"), parts);
}

void PictureForm::connectFields()
{
    const auto tell = [this] {
        enableFields();
        if (!m_isFilling)
            Q_EMIT changed();
    };
    connect(m_use, &QComboBox::activated, this, [this] {
        setChoice(choiceFor(chosen<render::PictureUse>(m_use), m_format));
        Q_EMIT changed();
    });
    connect(m_unit, &QComboBox::currentIndexChanged, this, &PictureForm::changeUnit);
    for (QComboBox *box : {m_unit, m_paper, m_orientation, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QDoubleSpinBox *box : {m_width, m_height})
        connect(box, &QDoubleSpinBox::valueChanged, this, tell);
    connect(m_dpi, &QSpinBox::valueChanged, this, tell);
    connect(m_everything, &QCheckBox::toggled, this, tell);
    for (QCheckBox *box : m_parts)
        connect(box, &QCheckBox::toggled, this, tell);
}

/// The picture keeps its size; the numbers change.
void PictureForm::changeUnit()
{
    const auto unit = chosen<LengthUnit>(m_unit);
    const double factor = inchesIn(m_lastUnit, m_dpi->value()) / inchesIn(unit, m_dpi->value());
    m_lastUnit = unit;
    const int decimals = unit == LengthUnit::Pixels ? 0 : unit == LengthUnit::Inches ? 2 : 1;
    for (QDoubleSpinBox *box : {m_width, m_height}) {
        const QSignalBlocker quiet(box);
        const double length = box->value();
        box->setDecimals(decimals);
        box->setSingleStep(unit == LengthUnit::Pixels ? 40 : unit == LengthUnit::Inches ? 0.25 : 5);
        if (!m_isFilling)
            box->setValue(length * factor);
    }
}

void PictureForm::enableFields()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_use, m_width, m_unit, m_everything, m_theme})
        field->setEnabled(m_isPicture);
    for (QCheckBox *part : m_parts)
        part->setEnabled(m_isPicture);
    m_height->setEnabled(m_isPicture && !m_everything->isChecked());
    const bool countsDots = m_format == "png"_L1 || m_unit->currentIndex() == int(LengthUnit::Pixels);
    m_dpi->setEnabled(m_isPicture && countsDots);
    m_paper->setEnabled(m_format == "pdf"_L1);
    m_orientation->setEnabled(m_paper->isEnabled() && m_paper->currentIndex() != int(render::Paper::Sheet));
}

void PictureForm::setFormat(const QString &ending, bool isPicture)
{
    m_format = ending;
    m_isPicture = isPicture;
    enableFields();
}

PictureChoice PictureForm::choice() const
{
    PictureChoice choice;
    choice.format = m_format;
    choice.use = chosen<render::PictureUse>(m_use);
    choice.width = m_width->value();
    choice.height = m_height->value();
    choice.unit = chosen<LengthUnit>(m_unit);
    choice.dpi = m_dpi->value();
    choice.everything = m_everything->isChecked();
    choice.theme = chosen<render::ThemeName>(m_theme);
    choice.page = {chosen<render::Paper>(m_paper), chosen<render::Orientation>(m_orientation)};
    for (std::size_t i = 0; i < offeredParts.size(); ++i)
        choice.parts.*offeredParts.at(i).part = m_parts.at(i)->isChecked();
    return choice;
}

void PictureForm::setChoice(const PictureChoice &choice)
{
    m_isFilling = true;
    m_format = choice.format;
    m_use->setCurrentIndex(int(choice.use));
    m_dpi->setValue(choice.dpi);
    m_unit->setCurrentIndex(int(choice.unit));
    changeUnit();
    m_width->setValue(choice.width);
    m_height->setValue(choice.height);
    m_everything->setChecked(choice.everything);
    m_theme->setCurrentIndex(int(choice.theme));
    m_paper->setCurrentIndex(int(choice.page.paper));
    m_orientation->setCurrentIndex(int(choice.page.orientation));
    for (std::size_t i = 0; i < offeredParts.size(); ++i)
        m_parts.at(i)->setChecked(choice.parts.*offeredParts.at(i).part);
    m_isFilling = false;
    enableFields();
}

} // namespace ui
