#pragma once

#include "app/render/image_exporter.h"
#include "core/exchange/claim_writer.h"

#include <QDialog>

#include <variant>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace ui {

/// A picture of the timeline, or its claims for other programs.
using ExportFormat = std::variant<render::PictureFormat, exchange::ClaimFormat>;
/// The ending of a file of this format, without its dot.
[[nodiscard]] QString suffixOf(ExportFormat format);

/// What to export and how, as a person chose it.
struct ExportWish
{
    ExportFormat format = render::PictureFormat::Png;
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
    [[nodiscard]] ExportFormat format() const;

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
