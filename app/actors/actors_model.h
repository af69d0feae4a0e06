#pragma once

#include "app/render/theme.h"
#include "core/store/views.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Everybody whom the articles name, those named most first: name, kind, and how many claims and mentions.
class ActorsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Kind, Claims, Mentions, ColumnCount };

    explicit ActorsModel(QObject *parent = nullptr);

    void setLines(std::vector<store::ActorLine> lines);
    void setTheme(const render::Theme &theme);
    [[nodiscard]] const store::ActorLine &line(int row) const { return m_lines[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowOf(base::ActorId actor) const; ///< -1: not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] static QString kindName(model::ActorType type);

private:
    std::vector<store::ActorLine> m_lines;
    render::Theme m_theme;
};

} // namespace ui
