#pragma once

#include "app/events/table/event_ranks.h"
#include "app/events/table/event_words.h"
#include "app/render/theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace ui {

class TimelineModel;

/// The events that the timeline shows as rows. An event is a number until it is in view: words are read in blocks and
/// forgotten again, so that 100,000 rows cost what the window shows of them. Orders that need words are made in a
/// worker; until then the rows stay as they are.
class EventTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Kind, Event, Time, Place, Who, Publisher, Count, Reports, Sure, Tags, columnCountOfTable };
    enum Role { ConfidenceRole = Qt::UserRole + 1, FoundRole };

    EventTable(ProjectDocument &document, const TimelineModel &timeline, QObject *parent = nullptr);

    void setTheme(const render::Theme &theme);
    /// Events that a search found, and the one it stands at.
    void setFound(const std::vector<base::EventId> &events, base::EventId current);

    [[nodiscard]] base::EventId eventAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(base::EventId event) const;
    [[nodiscard]] bool isSorting() const { return m_wanted.has_value(); }
    /// The words of some rows, read once and not kept.
    [[nodiscard]] std::vector<EventWords> wordsOf(const std::vector<int> &rows) const;
    [[nodiscard]] QString text(const EventWords &words, int column) const;
    [[nodiscard]] static QString columnName(int column);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void sortingChanged();
    void rowsChanged(); ///< other rows, or in another order; selections by row are gone

private:
    void reload();
    void forgetWords();
    void touchAll();
    void order();
    void sortBy(const std::function<std::int64_t(timeline::FactIndex)> &key);
    void setOrder(std::vector<timeline::FactIndex> order);
    void takeRanks(const timeline::IndexPointer &index, RankBy by, const EventRanks::Ranks &ranks);
    [[nodiscard]] const timeline::EventFacts &factsAt(int row) const;
    [[nodiscard]] const EventWords &wordsAt(int row) const;
    [[nodiscard]] QVariant look(const timeline::EventFacts &facts, int column, int role) const;
    [[nodiscard]] QVariant decoration(const timeline::EventFacts &facts, int column) const;

    ProjectDocument &m_document;
    const TimelineModel &m_timeline;
    EventRanks *m_ranks;
    render::Theme m_theme;
    render::ClaimWords m_words;
    timeline::IndexPointer m_index;
    std::vector<timeline::FactIndex> m_byTime;
    std::vector<timeline::FactIndex> m_order; ///< by row
    std::vector<int> m_rowOfFact;
    int m_sortColumn = Time;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::optional<RankBy> m_wanted; ///< what the worker is ranking by
    mutable std::unordered_map<base::EventId, EventWords> m_kept;
    std::unordered_set<base::EventId> m_found;
    base::EventId m_foundCurrent;
};

} // namespace ui
