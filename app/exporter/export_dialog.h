#pragma once

#include "app/exporter/export_wish.h"
#include "app/exporter/picture_source.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

class PictureForm;
class PicturePreview;
class Settings;

/// Asks how to export and shows what comes of it. Where to is asked after it, by the window. The last choice is
/// remembered in the settings.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Without a source there is no preview.
    ExportDialog(const QString &title, Settings &settings, std::shared_ptr<const PictureSource> source,
                 QWidget *parent = nullptr);
    [[nodiscard]] ExportWish wish() const;
    /// Lets go of the project, and closes.
    void giveUp();

    void accept() override;

private:
    void layOut();
    void connectFields();
    void showFormat();
    void showPreview();
    [[nodiscard]] ExportFormat format() const;

    Settings &m_settings;
    QComboBox *m_format;
    QComboBox *m_range;
    QLineEdit *m_title;
    PictureForm *m_picture;
    PicturePreview *m_preview;
    QPushButton *m_save = nullptr;
};

} // namespace ui
