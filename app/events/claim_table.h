#pragma once

#include "app/render/claim_words.h"
#include "app/render/theme.h"
#include "app/window/project/project_reading.h"
#include "core/store/reader.h"

#include <QAbstractTableModel>

#include <optional>
#include <unordered_map>
#include <vector>

namespace ui {

class ProjectDocument;

/// One row of the list: small values, worded once.
struct ClaimRow
{
    base::ClaimId id;
    base::EventId event;
    base::ArticleId article;
    model::ClaimKind kind = model::ClaimKind::Statement;
    model::ClaimStatus status = model::ClaimStatus::Extracted;
    bool timeIsKnown = false; ///< a stated time, so that the glyph is solid
    QString title;
    QString who;
    QString time;
    double confidence = 0;
    std::size_t offset = 0; ///< of its first byte
    base::TimePoint begins; ///< earliest, for the order by time
};

/// The claims of a filter as rows: status, glyph, claim, who says so, time, how sure. Follows the project: changed
/// claims are read again one by one, everything else when more changed; in a large project behind the window, while the
/// rows stand as they were.
class ClaimTable : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Status, Kind, Claim, Who, Time, Sure, columnCountOfTable };
    enum Role { RowRole = Qt::UserRole + 1 };
    enum class Order : std::uint8_t { AsInText, ByTime, UnsureFirst };

    explicit ClaimTable(ProjectDocument &document, QObject *parent = nullptr);

    void setFilter(const store::ClaimFilter &filter);
    [[nodiscard]] const store::ClaimFilter &filter() const { return m_filter; }
    void setOrder(Order order);
    [[nodiscard]] Order order() const { return m_order; }
    void setTheme(const render::Theme &theme);

    [[nodiscard]] const std::vector<ClaimRow> &rows() const { return m_rows; }
    [[nodiscard]] const ClaimRow *rowAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(base::ClaimId claim) const;
    [[nodiscard]] std::size_t countOf(model::ClaimStatus status) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void refreshed(); ///< rows or their status changed

private:
    void reload();
    void follow(const store::Change &change);
    void take(std::vector<ClaimRow> rows);
    [[nodiscard]] static ClaimRow rowFrom(const render::ClaimWords &words, const store::ClaimLine &line);
    [[nodiscard]] QVariant decoration(const ClaimRow &row, int column) const;
    [[nodiscard]] QVariant font(const ClaimRow &row, int column) const;
    void indexRows();

    ProjectDocument &m_document;
    ProjectReading m_reading;
    render::Theme m_theme;
    render::ClaimWords m_words;
    store::ClaimFilter m_filter;
    Order m_order = Order::AsInText;
    std::vector<ClaimRow> m_rows;
    std::unordered_map<base::ClaimId, int> m_rowById;
};

} // namespace ui
