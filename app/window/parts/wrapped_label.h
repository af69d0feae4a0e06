#pragma once

#include <QLabel>

namespace ui {

/// Plain words over as many lines as its width asks for, and never lower than that. A splitter asks for the least
/// height, and knows nothing of heights that depend on the width: it would cut an ordinary label.
class WrappedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit WrappedLabel(QWidget *parent = nullptr);

    void setWords(const QString &words);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveHeight();
};

} // namespace ui
