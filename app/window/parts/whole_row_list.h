#pragma once

#include <QListWidget>

namespace ui {

/// A list of equal rows that never cuts its last one: what is left of its height stays empty below.
class WholeRowList : public QListWidget
{
    Q_OBJECT

public:
    explicit WholeRowList(QWidget *parent = nullptr);

protected:
    void updateGeometries() override;
};

} // namespace ui
