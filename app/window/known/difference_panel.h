#pragma once

#include "core/pipeline/known_difference.h"

#include <QWidget>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

class ProjectDocument;
class Selection;

/// What became known between two days, as a list: new events, other numbers, further reports. A click shows the event
/// everywhere; the list is copied or written to a file.
class DifferencePanel : public QWidget
{
    Q_OBJECT

public:
    DifferencePanel(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);

    /// Between the day that is looked from, or the last one, and the one before it.
    void compare();
    [[nodiscard]] QString title() const; ///< "New from 6 to 7 January 2022" in words that a file can carry

Q_SIGNALS:
    void countChanged(const QString &words);
    /// The list as a table with commas, for a file of that name.
    void exportAsked(const QByteArray &table, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fillDays();
    void chooseDays();
    void follow();
    void reload();
    void addRow(const store::Reader &reader, const pipeline::NewlyKnown &one);
    void copy() const;
    [[nodiscard]] std::vector<std::vector<std::string>> cells() const;
    [[nodiscard]] base::CivilDate dayOf(const QComboBox &days) const;

    ProjectDocument &m_document;
    Selection &m_selection;
    QComboBox *m_earlier;
    QComboBox *m_later;
    QTreeWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_export;
    std::optional<base::CivilDate> m_lookedFrom; ///< when the days were chosen for the person
    bool m_isStale = true;
};

} // namespace ui
