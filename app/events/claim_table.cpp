#include "app/events/claim_table.h"

#include "app/events/claim_context.h"
#include "app/render/shapes.h"
#include "app/window/project/mark_kind.h"
#include "app/window/project/project_document.h"

#include <QFont>
#include <QPixmap>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int glyphSize = 11;
constexpr int statusSize = 10;

QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').simplified();
}

bool before(const ClaimRow &a, const ClaimRow &b, ClaimTable::Order order)
{
    const auto inText = [](const ClaimRow &row) { return std::tuple(row.article, row.offset, row.id); };
    if (order == ClaimTable::Order::UnsureFirst && a.confidence != b.confidence)
        return a.confidence < b.confidence;
    if (order == ClaimTable::Order::ByTime && a.begins != b.begins)
        return a.begins < b.begins;
    return inText(a) < inText(b);
}

} // namespace

ClaimTable::ClaimTable(ProjectDocument &document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_reading(document)
    , m_theme(render::Theme::of(render::ThemeName::Light))
{
    m_filter.statuses = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted, model::ClaimStatus::Corrected,
                         model::ClaimStatus::Manual, model::ClaimStatus::Rejected};
    connect(&m_document, &ProjectDocument::changed, this, &ClaimTable::follow);
    reload();
}

void ClaimTable::setFilter(const store::ClaimFilter &filter)
{
    m_filter = filter;
    reload();
}

void ClaimTable::setOrder(Order order)
{
    m_order = order;
    reload();
}

void ClaimTable::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfTable - 1));
}

void ClaimTable::reload()
{
    if (!m_document.isOpen())
        return take({});
    m_reading.read([this, filter = m_filter, order = m_order](const store::Reader &reader) {
        std::vector<ClaimRow> rows;
        const render::ClaimWords words;
        if (const base::Result<std::vector<store::ClaimLine>> lines = reader.claims(filter)) {
            rows.reserve(lines->size());
            for (const store::ClaimLine &line : *lines)
                rows.push_back(rowFrom(words, line));
        }
        std::ranges::stable_sort(rows, [order](const ClaimRow &a, const ClaimRow &b) { return before(a, b, order); });
        return [this, rows = std::move(rows)] { take(rows); };
    });
}

void ClaimTable::take(std::vector<ClaimRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    indexRows();
    endResetModel();
    Q_EMIT refreshed();
}

void ClaimTable::indexRows()
{
    m_rowById.clear();
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rowById.emplace(m_rows[i].id, static_cast<int>(i));
}

/// Rows keep their place after an edit, whatever the order: what a person decides on must not jump away.
void ClaimTable::follow(const store::Change &change)
{
    const bool allKnown =
        std::ranges::all_of(change.claims, [this](base::ClaimId id) { return m_rowById.contains(id); });
    // What is being read may be older than this change.
    if (m_reading.isBusy() || change.everything || change.cause == store::Change::Cause::Import ||
        !change.articles.empty() || !allKnown) {
        reload();
        return;
    }
    for (const base::ClaimId id : change.claims) {
        const base::Result<store::ClaimLine> line = m_document.reader().claim(id);
        if (!line) {
            reload();
            return;
        }
        const int row = m_rowById.at(id);
        m_rows[static_cast<std::size_t>(row)] = rowFrom(m_words, *line);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCountOfTable - 1));
    }
    Q_EMIT refreshed();
}

ClaimRow ClaimTable::rowFrom(const render::ClaimWords &words, const store::ClaimLine &line)
{
    const render::ClaimContext context = claimContext(line);
    ClaimRow row;
    row.id = line.claim.id;
    row.event = line.claim.event;
    row.article = line.claim.provenance.article;
    row.kind = line.claim.kind();
    row.status = line.claim.status;
    row.timeIsKnown = line.placed.origin == model::TimeOrigin::Stated && line.placed.edtf.asDay().has_value();
    row.title = oneLine(words.title(context));
    row.who = oneLine(words.whoSaysSo(context));
    render::DateStyle style;
    style.length = render::DateLength::Short;
    row.time = words.dates().words(line.placed, style);
    row.confidence = line.claim.confidence;
    row.offset = line.claim.provenance.range.begin;
    row.begins =
        line.placed.bounds.earliestBegin.isOpen() ? line.placed.bounds.latestEnd : line.placed.bounds.earliestBegin;
    return row;
}

const ClaimRow *ClaimTable::rowAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows[static_cast<std::size_t>(row)];
}

std::optional<int> ClaimTable::rowOf(base::ClaimId claim) const
{
    const auto found = m_rowById.find(claim);
    return found == m_rowById.end() ? std::nullopt : std::optional(found->second);
}

std::size_t ClaimTable::countOf(model::ClaimStatus status) const
{
    return static_cast<std::size_t>(std::ranges::count(m_rows, status, &ClaimRow::status));
}

int ClaimTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClaimTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfTable;
}

QVariant ClaimTable::data(const QModelIndex &index, int role) const
{
    const ClaimRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (row == nullptr)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Claim  ? row->title
               : index.column() == Who  ? row->who
               : index.column() == Time ? row->time
                                        : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == Status ? render::ClaimWords::statusName(row->status)
               : index.column() == Kind ? render::ClaimWords::kindName(markOf(row->kind))
               : index.column() == Sure ? tr("%n percent sure", nullptr, qRound(row->confidence * 100))
                                        : data(index, Qt::DisplayRole);
    case Qt::DecorationRole:
        return decoration(*row, index.column());
    case Qt::FontRole:
        return font(*row, index.column());
    case Qt::ForegroundRole:
        if (row->status == model::ClaimStatus::Rejected)
            return m_theme.colour(render::ColourRole::InkMuted);
        return m_theme.colour(index.column() == Claim ? render::ColourRole::Ink : render::ColourRole::InkSecondary);
    case RowRole:
        return row->confidence;
    default:
        return {};
    }
}

QVariant ClaimTable::decoration(const ClaimRow &row, int column) const
{
    if (column == Status) {
        return render::statusPixmap(m_theme, render::statusShape(row.status), statusSize, 1);
    }
    if (column == Kind) {
        const render::GlyphFill fill = row.timeIsKnown ? render::GlyphFill::Solid : render::GlyphFill::Hollow;
        return render::glyphPixmap(m_theme, markOf(row.kind), fill, glyphSize, 1);
    }
    return {};
}

QVariant ClaimTable::font(const ClaimRow &row, int column) const
{
    if (column != Claim || row.status != model::ClaimStatus::Rejected)
        return {};
    QFont struck;
    struck.setStrikeOut(true);
    return struck;
}

QVariant ClaimTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole) {
        const QString titles[] = {QString(), QString(), tr("Claim"), tr("Who says so"), tr("Time"), tr("Sure")};
        return section >= 0 && section < columnCountOfTable ? titles[section] : QVariant();
    }
    if (role == Qt::AccessibleTextRole)
        return section == Status ? tr("Status") : section == Kind ? tr("Kind") : QVariant();
    return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
}

} // namespace ui
