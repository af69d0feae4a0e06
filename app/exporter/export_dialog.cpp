#include "app/exporter/export_dialog.h"

#include "app/exporter/picture_form.h"
#include "app/exporter/picture_preview.h"
#include "app/window/app_style.h"
#include "app/window/settings.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct OfferedFormat
{
    ExportFormat format;
    const char *words;
};

const std::array offeredFormats{
    OfferedFormat{render::PictureFormat::Png, QT_TRANSLATE_NOOP("ui::ExportDialog", "Picture (PNG)")},
    OfferedFormat{render::PictureFormat::Svg, QT_TRANSLATE_NOOP("ui::ExportDialog", "Drawing (SVG)")},
    OfferedFormat{render::PictureFormat::Pdf, QT_TRANSLATE_NOOP("ui::ExportDialog", "Document (PDF)")},
    OfferedFormat{render::PictureFormat::Html, QT_TRANSLATE_NOOP("ui::ExportDialog", "Page to explore (HTML)")},
    OfferedFormat{exchange::ClaimFormat::Project,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Whole project for another one (JSON Lines)")},
    OfferedFormat{exchange::ClaimFormat::Csv, QT_TRANSLATE_NOOP("ui::ExportDialog", "Table of claims (CSV)")},
    OfferedFormat{exchange::ClaimFormat::LosslessCsv,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Table of claims with every field (CSV)")},
    OfferedFormat{exchange::ClaimFormat::JsonLines,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Claims for programs (JSON Lines)")},
    OfferedFormat{exchange::ClaimFormat::Markdown,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Chronology with footnotes (Markdown)")},
    OfferedFormat{exchange::ClaimFormat::Chronology,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Chronology for word processors (HTML)")},
    OfferedFormat{exchange::ClaimFormat::OpenDocument,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Chronology as a text document (OpenDocument)")},
    OfferedFormat{exchange::ClaimFormat::Calendar, QT_TRANSLATE_NOOP("ui::ExportDialog", "Calendar (iCalendar)")},
    OfferedFormat{exchange::ClaimFormat::TimelineJs, QT_TRANSLATE_NOOP("ui::ExportDialog", "TimelineJS (JSON)")},
    OfferedFormat{exchange::ClaimFormat::VisTimeline, QT_TRANSLATE_NOOP("ui::ExportDialog", "vis-timeline (JSON)")},
    OfferedFormat{exchange::ClaimFormat::GeoJson,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Movements on a map (GeoJSON)")},
    OfferedFormat{exchange::ClaimFormat::WebAnnotation,
                  QT_TRANSLATE_NOOP("ui::ExportDialog", "Notes on the articles' words (Web Annotation)")},
};

/// Only these have a place for one.
bool hasTitle(ExportFormat format)
{
    const auto *const claims = std::get_if<exchange::ClaimFormat>(&format);
    if (claims == nullptr)
        return true;
    using exchange::ClaimFormat;
    constexpr std::array titled{ClaimFormat::Markdown, ClaimFormat::Chronology, ClaimFormat::OpenDocument,
                                ClaimFormat::Calendar, ClaimFormat::TimelineJs};
    return std::ranges::find(titled, *claims) != titled.end();
}

bool hasRange(ExportFormat format)
{
    const auto *const claims = std::get_if<exchange::ClaimFormat>(&format);
    return claims == nullptr || exchange::unitOf(*claims) != exchange::ClaimFormatUnit::Project;
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

ExportDialog::ExportDialog(const QString &title, Settings &settings, std::shared_ptr<const PictureSource> source,
                           QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_format(new QComboBox(this))
    , m_range(new QComboBox(this))
    , m_title(new QLineEdit(title, this))
    , m_picture(new PictureForm(this))
    , m_preview(new PicturePreview(std::move(source), this))
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
    m_title->setObjectName(u"exportTitle"_s);
    layOut();
    const PictureChoice last = choiceFromSetting(m_settings.exportChoice());
    m_picture->setChoice(last);
    m_format->setCurrentIndex(std::max(0, m_format->findData(last.format)));
    connectFields();
    showFormat();
}

void ExportDialog::layOut()
{
    m_picture->rows().insertRow(0, tr("Format"), m_format);
    m_picture->rows().insertRow(1, tr("Time"), m_range);
    m_picture->rows().insertRow(2, tr("Title"), m_title);
    auto *left = new QVBoxLayout;
    left->addWidget(m_picture);
    left->addStretch(1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addLayout(left);
    columns->addWidget(m_preview, 1);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Choose file…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"exportConfirm"_s);
    makePrimary(*m_save);
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    resize(1000, sizeHint().height());
}

void ExportDialog::connectFields()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    connect(m_range, &QComboBox::currentIndexChanged, this, &ExportDialog::showPreview);
    connect(m_title, &QLineEdit::textChanged, this, &ExportDialog::showPreview);
    connect(m_picture, &PictureForm::changed, this, &ExportDialog::showPreview);
    connect(m_preview, &PicturePreview::judged, this, [this] { m_save->setEnabled(m_preview->isPossible()); });
}

void ExportDialog::showFormat()
{
    const ExportFormat chosen = format();
    m_picture->setFormat(suffixOf(chosen), std::holds_alternative<render::PictureFormat>(chosen));
    m_title->setEnabled(hasTitle(chosen));
    m_range->setEnabled(hasRange(chosen));
    showPreview();
}

void ExportDialog::showPreview()
{
    m_preview->show(wish());
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
    wish.style = styleOf(m_picture->choice());
    return wish;
}

void ExportDialog::accept()
{
    m_settings.setExportChoice(toSetting(m_picture->choice()));
    QDialog::accept();
}

void ExportDialog::giveUp()
{
    m_preview->stop();
    reject();
}

} // namespace ui
