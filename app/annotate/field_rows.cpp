#include "app/annotate/field_rows.h"

#include <QLabel>

#include <memory>

namespace ui {

FieldRows::FieldRows(QWidget *parent) : QGridLayout(parent)
{
    setContentsMargins(12, 10, 12, 4);
    setHorizontalSpacing(10);
    setVerticalSpacing(6);
    setColumnStretch(1, 1);
}

void FieldRows::addRow(QLabel *label, QWidget *field)
{
    if (label != nullptr)
        addWidget(label, m_rows, 0, Qt::AlignTop);
    addWidget(field, m_rows, 1);
    ++m_rows;
}

void FieldRows::setRowVisible(QWidget *field, bool visible)
{
    int row = 0;
    int column = 0;
    int rowSpan = 0;
    int columnSpan = 0;
    getItemPosition(indexOf(field), &row, &column, &rowSpan, &columnSpan);
    if (const QLayoutItem *label = itemAtPosition(row, 0); label != nullptr)
        label->widget()->setVisible(visible);
    field->setVisible(visible);
}

void FieldRows::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{takeAt(0)}) {
        QWidget *widget = item->widget();
        widget->hide();
        widget->setParent(nullptr);
        widget->deleteLater();
    }
    m_rows = 0;
}

} // namespace ui
