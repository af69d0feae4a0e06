#pragma once

#include <QGridLayout>

class QLabel;

namespace ui {

/// Rows of a label and a field. In place of QFormLayout, which in Qt 6.4 gives a row whose height depends on its width
/// what its neighbour needs, so that words stand in each other.
class FieldRows : public QGridLayout
{
    Q_OBJECT

public:
    explicit FieldRows(QWidget *parent);

    void addRow(QLabel *label, QWidget *field); ///< label may be null
    void setRowVisible(QWidget *field, bool visible);
    /// Takes all rows away. The widgets live until control is back in the event loop.
    void clear();

private:
    int m_rows = 0;
};

} // namespace ui
