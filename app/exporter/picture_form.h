#pragma once

#include "app/exporter/picture_choice.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QSpinBox;

namespace ui {

/// Asks how a picture is drawn. A use that is chosen sets everything else; what is changed after it stays.
class PictureForm : public QWidget
{
    Q_OBJECT

public:
    explicit PictureForm(QWidget *parent = nullptr);

    [[nodiscard]] PictureChoice choice() const;
    void setChoice(const PictureChoice &choice);
    /// The format decides what can be asked: pages of a PDF, dots of a PNG, nothing of what is no picture.
    void setFormat(const QString &ending, bool isPicture);
    /// For more questions in the same columns.
    [[nodiscard]] QFormLayout &rows() { return *m_rows; }

Q_SIGNALS:
    void changed();

private:
    static constexpr std::size_t partCount = 8;

    void makeSize();
    void makePages();
    void makeParts();
    void layOut();
    void connectFields();
    void changeUnit();
    void enableFields();

    QString m_format;
    bool m_isPicture = true;
    LengthUnit m_lastUnit = LengthUnit::Pixels;
    bool m_isFilling = false;
    QFormLayout *m_rows;
    QComboBox *m_use;
    QDoubleSpinBox *m_width;
    QDoubleSpinBox *m_height;
    QComboBox *m_unit;
    QSpinBox *m_dpi;
    QCheckBox *m_everything;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QComboBox *m_theme;
    std::array<QCheckBox *, partCount> m_parts{};
};

} // namespace ui
