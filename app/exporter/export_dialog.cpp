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

#include <algorithm>
#include <array>

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

struct OfferedFormat
{
    ExportFormat format;
    const char *words;
};

const std::array offeredFormats{
    OfferedFormat{render::PictureFormat::Png, QT_TRANSLATE_NOOP("ui::ExportDialog", "Picture (PNG)")},
    OfferedFormat{render::PictureFormat::Svg, QT_TRANSLATE_NOOP("ui::ExportDialog", "Drawing (SVG)")},
    OfferedFormat{render::PictureFormat::Pdf, QT_TRANSLATE_NOOP("ui::ExportDialog", "Document (PDF)")},
    OfferedFormat{exchange::ClaimFormat::Csv, QT_TRANSLATE_NOOP("ui::ExportDialog", "Table of claims (CSV)")},
    OfferedFormat{exchange::ClaimFormat::JsonLines,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Claims for programs (JSON Lines)")},
    OfferedFormat{exchange::ClaimFormat::Markdown,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Chronology with footnotes (Markdown)")},
    OfferedFormat{exchange::ClaimFormat::Calendar, QT_TRANSLATE_NOOP("ui::ExportDialog", "Calendar (iCalendar)")},
    OfferedFormat{exchange::ClaimFormat::TimelineJs, QT_TRANSLATE_NOOP("ui::ExportDialog", "TimelineJS (JSON)")},
    OfferedFormat{exchange::ClaimFormat::VisTimeline, QT_TRANSLATE_NOOP("ui::ExportDialog", "vis-timeline (JSON)")},
};

/// Table and lines hold claims alone, and so does what vis-timeline reads.
bool hasTitle(ExportFormat format)
{
    const auto *const claims = std::get_if<exchange::ClaimFormat>(&format);
    return claims == nullptr || (*claims != exchange::ClaimFormat::Csv && *claims != exchange::ClaimFormat::JsonLines &&
                                 *claims != exchange::ClaimFormat::VisTimeline);
}

} // namespace

QString suffixOf(ExportFormat format)
{
    if (const auto *const claims = std::get_if<exchange::ClaimFormat>(&format)) {
        const std::string_view ending = exchange::endingOf(*claims);
        return QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size()));
    }
    return render::suffixOf(std::get<render::PictureFormat>(format));
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
    for (const OfferedFormat &offered : offeredFormats)
        m_format->addItem(tr(offered.words), suffixOf(offered.format));
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
    const ExportFormat chosen = format();
    for (QWidget *widget : m_pictureOnly)
        widget->setEnabled(std::holds_alternative<render::PictureFormat>(chosen));
    m_title->setEnabled(hasTitle(chosen));
    m_scale->setEnabled(chosen == ExportFormat(render::PictureFormat::Png));
}

ExportFormat ExportDialog::format() const
{
    return offeredFormats[static_cast<std::size_t>(std::max(m_format->currentIndex(), 0))].format;
}

ExportWish ExportDialog::wish() const
{
    ExportWish wish;
    wish.format = format();
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
