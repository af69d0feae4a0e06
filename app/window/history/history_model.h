#pragma once

#include "core/store/change.h"

#include <QAbstractListModel>

#include <optional>
#include <vector>

namespace ui {

class ProjectDocument;

/// The steps of the project's history, the newest first, and below them its beginning. Reads them again after every
/// change. Nothing while no project is open.
class HistoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role : std::uint16_t {
        CaptionRole = Qt::UserRole + 1, ///< when it was done, and by whom
        UndoneRole,                     ///< it was taken back and can be done again
        CurrentRole,                    ///< the project is as it was after this step
    };

    explicit HistoryModel(ProjectDocument &document, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// The step of a row; an invalid id for the beginning.
    [[nodiscard]] base::ChangeId stepAt(int row) const;
    [[nodiscard]] int currentRow() const; ///< -1 without a project
    [[nodiscard]] int stepCount() const { return static_cast<int>(m_steps.size()); }

private:
    void readAgain();
    [[nodiscard]] const store::HistoryStep *step(int row) const;

    ProjectDocument &m_document;
    std::vector<store::HistoryStep> m_steps; ///< newest first
    bool m_hasProject = false;
};

} // namespace ui
