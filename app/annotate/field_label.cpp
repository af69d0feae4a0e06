#include "app/annotate/field_label.h"

#include <QLabel>

namespace ui {

namespace {

constexpr int width = 84;
constexpr int aboveFirstLine = 5;

} // namespace

QLabel *fieldLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setMinimumWidth(width);
    label->setAlignment(Qt::AlignRight | Qt::AlignTop);
    label->setContentsMargins(0, aboveFirstLine, 0, 0);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(buddy);
    return label;
}

} // namespace ui
