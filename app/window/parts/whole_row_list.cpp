#include "app/window/parts/whole_row_list.h"

namespace ui {

WholeRowList::WholeRowList(QWidget *parent) : QListWidget(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

void WholeRowList::updateGeometries()
{
    const int row = count() > 0 ? sizeHintForRow(0) : 0;
    const int room = contentsRect().height();
    const bool isFull = row > 0 && row * count() > room && room > row;
    const QMargins margins(0, 0, 0, isFull ? room % row : 0);
    if (margins != viewportMargins())
        setViewportMargins(margins);
    QListWidget::updateGeometries();
}

} // namespace ui
