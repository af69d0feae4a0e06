#include "app/window/parts/wrapped_label.h"

#include <QResizeEvent>

#include <algorithm>

namespace ui {

WrappedLabel::WrappedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

void WrappedLabel::setWords(const QString &words)
{
    setText(words);
    giveHeight();
}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        giveHeight();
}

void WrappedLabel::giveHeight()
{
    setMinimumHeight(0); // a label never asks for less than its least height
    setMinimumHeight(std::max(0, heightForWidth(width())));
}

} // namespace ui
