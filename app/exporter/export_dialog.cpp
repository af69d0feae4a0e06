#include "app/exporter/export_dialog.h"

#include "app/window/app_style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int smallestSide = 320;
// Beyond this a painter on an image has no coordinates any more.
constexpr int largestSide = 16000;

QSpinBox *sideBox(QWidget *parent, const QString &name, int value)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(smallestSide, largestSide);
    box->setSingleStep(40);
    box->setValue(value);
    return box;
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Png:
        return u"png"_s;
    case ExportFormat::Svg:
        return u"svg"_s;
    case ExportFormat::Pdf:
        return u"pdf"_s;
    case ExportFormat::Csv:
        return u"csv"_s;
    case ExportFormat::JsonLines:
        return u"jsonl"_s;
    case ExportFormat::Calendar:
        return u"ics"_s;
    case ExportFormat::TimelineJs:
        return u"timelinejs.json"_s;
    case ExportFormat::VisTimeline:
        return u"vis.json"_s;
    case ExportFormat::Markdown:
        break;
    }
    return u"md"_s;
}

bool isPicture(ExportFormat format)
{
    return format <= ExportFormat::Pdf;
}

ExportDialog::ExportDialog(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_format(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_title(new QLineEdit(title, this))
    , m_width(sideBox(this, u"exportWidth"_s, 1920))
    , m_height(sideBox(this, u"exportHeight"_s, 1080))
    , m_scale(new QSpinBox(this))
    , m_footnotes(new QCheckBox(tr("Numbered footnotes with the sources"), this))
    , m_captions(new QCheckBox(tr("Source captions"), this))
    , m_everything(new QCheckBox(tr("As high as it takes to show everything"), this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(tr("Picture (PNG)"), static_cast<int>(ExportFormat::Png));
    m_format->addItem(tr("Drawing (SVG)"), static_cast<int>(ExportFormat::Svg));
    m_format->addItem(tr("Document (PDF)"), static_cast<int>(ExportFormat::Pdf));
    m_format->addItem(tr("Table of claims (CSV)"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("Claims for programs (JSON Lines)"), static_cast<int>(ExportFormat::JsonLines));
    m_format->addItem(tr("Chronology with footnotes (Markdown)"), static_cast<int>(ExportFormat::Markdown));
    m_format->addItem(tr("Calendar (iCalendar)"), static_cast<int>(ExportFormat::Calendar));
    m_format->addItem(tr("TimelineJS (JSON)"), static_cast<int>(ExportFormat::TimelineJs));
    m_format->addItem(tr("vis-timeline (JSON)"), static_cast<int>(ExportFormat::VisTimeline));
    m_range->setObjectName(u"exportRange"_s);
    m_range->addItem(tr("What is shown"), true);
    m_range->addItem(tr("Everything"), false);
    m_theme->setObjectName(u"exportTheme"_s);
    m_theme->addItem(tr("Print"), static_cast<int>(render::ThemeName::Print));
    m_theme->addItem(tr("Light"), static_cast<int>(render::ThemeName::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(render::ThemeName::Dark));
    m_title->setObjectName(u"exportTitle"_s);
    m_scale->setObjectName(u"exportScale"_s);
    m_scale->setRange(1, 4);
    m_scale->setSuffix(u"×"_s);
    m_footnotes->setObjectName(u"exportFootnotes"_s);
    m_captions->setObjectName(u"exportCaptions"_s);
    m_everything->setObjectName(u"exportEverything"_s);
    m_everything->setChecked(true);
    layOut();
}

void ExportDialog::layOut()
{
    auto *size = new QWidget(this);
    auto *sizeLayout = new QHBoxLayout(size);
    sizeLayout->setContentsMargins(0, 0, 0, 0);
    sizeLayout->addWidget(m_width);
    sizeLayout->addWidget(new QLabel(u"×"_s, size));
    sizeLayout->addWidget(m_height);
    sizeLayout->addStretch(1);
    auto *form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Time"), m_range);
    form->addRow(tr("Title"), m_title);
    form->addRow(tr("Size"), size);
    form->addRow(tr("Sharpness"), m_scale);
    form->addRow(tr("Colours"), m_theme);
    form->addRow(QString(), m_everything);
    form->addRow(QString(), m_captions);
    form->addRow(QString(), m_footnotes);
    m_pictureOnly = {size, m_scale, m_theme, m_everything, m_captions, m_footnotes};

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *save = buttons->addButton(tr("Choose file…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(u"exportConfirm"_s);
    makePrimary(*save);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    showFormat();
}

void ExportDialog::showFormat()
{
    const auto format = static_cast<ExportFormat>(m_format->currentData().toInt());
    for (QWidget *widget : m_pictureOnly)
        widget->setEnabled(isPicture(format));
    m_title->setEnabled(format != ExportFormat::Csv && format != ExportFormat::JsonLines &&
                        format != ExportFormat::VisTimeline);
    m_scale->setEnabled(format == ExportFormat::Png);
}

ExportWish ExportDialog::wish() const
{
    ExportWish wish;
    wish.format = static_cast<ExportFormat>(m_format->currentData().toInt());
    wish.onlyShownRange = m_range->currentData().toBool();
    wish.title = m_title->text().trimmed();
    wish.style.size = QSize(m_width->value(), m_height->value());
    wish.style.scale = m_scale->value();
    wish.style.theme = static_cast<render::ThemeName>(m_theme->currentData().toInt());
    wish.style.footnotes = m_footnotes->isChecked();
    wish.style.captions = m_captions->isChecked();
    wish.style.keepHeight = !m_everything->isChecked();
    return wish;
}

} // namespace ui
