#pragma once

#include "app/render/image_exporter.h"

#include <QDialog>

#include <cstdint>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// Pictures first, in the order of render::PictureFormat; then claims, in the order of exchange::ClaimFormat.
enum class ExportFormat : std::uint8_t { Png, Svg, Pdf, Csv, JsonLines, Calendar, TimelineJs, VisTimeline, Markdown };
[[nodiscard]] QString suffixOf(ExportFormat format);
[[nodiscard]] bool isPicture(ExportFormat format);

/// What to export and how, as a person chose it.
struct ExportWish
{
    ExportFormat format = ExportFormat::Png;
    bool onlyShownRange = true;
    QString title;
    render::PictureStyle style;
};

/// Asks how to export. Where to is asked after it, by the window.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const QString &title, QWidget *parent = nullptr);
    [[nodiscard]] ExportWish wish() const;

private:
    void layOut();
    void showFormat();

    QComboBox *m_format;
    QComboBox *m_range;
    QComboBox *m_theme;
    QLineEdit *m_title;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QSpinBox *m_scale;
    QCheckBox *m_footnotes;
    QCheckBox *m_captions;
    QCheckBox *m_everything;
    QList<QWidget *> m_pictureOnly;
};

} // namespace ui
