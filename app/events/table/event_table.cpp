#include "app/events/table/event_table.h"

#include "app/render/shapes.h"
#include "app/window/project/project_document.h"
#include "app/window/project/timeline_model.h"

#include <QFont>
#include <QPixmap>

#include <algorithm>
#include <numeric>
#include <utility>

namespace ui {

namespace {

constexpr int eventGlyph = 11;
constexpr int eventStatus = 10;
constexpr int blockRows = 64;          ///< read together: a screen is one or two blocks
constexpr std::size_t mostKept = 2048; ///< events whose words are kept

/// What the worker must rank a column by; nothing where the index itself tells.
std::optional<RankBy> rankOf(int column)
{
    switch (column) {
    case EventTable::Event:
        return RankBy::Title;
    case EventTable::Place:
        return RankBy::Place;
    case EventTable::Who:
        return RankBy::Who;
    case EventTable::Publisher:
        return RankBy::Publisher;
    case EventTable::Reports:
        return RankBy::Reports;
    case EventTable::Sure:
        return RankBy::Confidence;
    case EventTable::Tags:
        return RankBy::Tags;
    default:
        return std::nullopt;
    }
}

std::vector<std::int64_t> keysOf(const timeline::Index &index, int column)
{
    std::vector<std::int64_t> keys;
    keys.reserve(index.eventCount());
    for (const timeline::EventFacts &facts : index.facts) {
        if (column == EventTable::Status)
            keys.push_back(static_cast<std::int64_t>(facts.status));
        else if (column == EventTable::Kind)
            keys.push_back(static_cast<std::int64_t>(facts.kind));
        else if (column == EventTable::Count)
            keys.push_back(static_cast<std::int64_t>(facts.weight));
        else
            keys.push_back(timeline::countingMoment(facts).value_or(base::TimePoint::highest()).ms);
    }
    return keys;
}

} // namespace

EventTable::EventTable(ProjectDocument &document, const TimelineModel &timeline, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
    , m_timeline(timeline)
    , m_ranks(new EventRanks(document, this))
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_index(std::make_shared<timeline::Index>())
{
    connect(&m_timeline, &TimelineModel::changed, this, &EventTable::reload);
    connect(&m_document, &ProjectDocument::changed, this, &EventTable::forgetWords);
    connect(m_ranks, &EventRanks::ranked, this, &EventTable::takeRanks);
    reload();
}

void EventTable::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    forgetWords();
}

void EventTable::setFound(const std::vector<base::EventId> &events, base::EventId current)
{
    m_found = {events.begin(), events.end()};
    m_foundCurrent = current;
    touchAll();
}

void EventTable::forgetWords()
{
    m_kept.clear();
    touchAll();
}

void EventTable::touchAll()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfTable - 1));
}

/// Where only facts changed, rows keep their place whatever the order: what a person decides on must not jump away.
void EventTable::reload()
{
    const timeline::IndexPointer before = std::exchange(m_index, m_timeline.index());
    if (std::ranges::equal(before->facts, m_index->facts, {}, &timeline::EventFacts::id, &timeline::EventFacts::id))
        return forgetWords();
    m_kept.clear();
    m_byTime.resize(m_index->eventCount());
    std::iota(m_byTime.begin(), m_byTime.end(), 0U);
    const std::vector<std::int64_t> moments = keysOf(*m_index, Time);
    std::ranges::stable_sort(m_byTime, {}, [&](timeline::FactIndex fact) { return moments[fact]; });
    setOrder(m_byTime);
    order();
}

void EventTable::sort(int column, Qt::SortOrder sortOrder)
{
    m_sortColumn = column;
    m_sortOrder = sortOrder;
    order();
}

void EventTable::order()
{
    const std::optional<RankBy> by = rankOf(m_sortColumn);
    m_wanted = by;
    if (by) {
        m_ranks->ask(m_index, *by);
    } else {
        m_ranks->cancel();
        const std::vector<std::int64_t> keys = keysOf(*m_index, m_sortColumn);
        sortBy([&](timeline::FactIndex fact) { return keys[fact]; });
    }
    Q_EMIT sortingChanged();
}

void EventTable::sortBy(const std::function<std::int64_t(timeline::FactIndex)> &key)
{
    std::vector<timeline::FactIndex> sorted = m_byTime; // equal ones stand by time, whichever way round
    if (m_sortOrder == Qt::AscendingOrder)
        std::ranges::stable_sort(sorted, {}, key);
    else
        std::ranges::stable_sort(sorted, std::ranges::greater(), key);
    setOrder(std::move(sorted));
}

void EventTable::takeRanks(const timeline::IndexPointer &index, RankBy by, const EventRanks::Ranks &ranks)
{
    if (index != m_index || m_wanted != by)
        return;
    m_wanted.reset();
    // Downwards, too, what has nothing to say comes last.
    const bool isUp = m_sortOrder == Qt::AscendingOrder;
    sortBy([&](timeline::FactIndex fact) {
        return !isUp && ranks[fact] == EventRanks::unranked ? std::int64_t{-1} : std::int64_t{ranks[fact]};
    });
    Q_EMIT sortingChanged();
}

void EventTable::setOrder(std::vector<timeline::FactIndex> order)
{
    beginResetModel();
    m_order = std::move(order);
    m_rowOfFact.resize(m_order.size());
    for (std::size_t row = 0; row < m_order.size(); ++row)
        m_rowOfFact[m_order[row]] = static_cast<int>(row);
    endResetModel();
    Q_EMIT rowsChanged();
}

const timeline::EventFacts &EventTable::factsAt(int row) const
{
    return m_index->facts[m_order[static_cast<std::size_t>(row)]];
}

base::EventId EventTable::eventAt(int row) const
{
    return row < 0 || row >= rowCount() ? base::EventId() : factsAt(row).id;
}

std::optional<int> EventTable::rowOf(base::EventId event) const
{
    const auto fact = m_index->find(event);
    return fact && *fact < m_rowOfFact.size() ? std::optional(m_rowOfFact[*fact]) : std::nullopt;
}

const EventWords &EventTable::wordsAt(int row) const
{
    const base::EventId event = factsAt(row).id;
    if (const auto kept = m_kept.find(event); kept != m_kept.end())
        return kept->second;
    if (m_kept.size() >= mostKept)
        m_kept.clear();
    std::vector<base::EventId> block;
    const int first = row / blockRows * blockRows;
    for (int i = first; i < std::min(first + blockRows, rowCount()); ++i)
        block.push_back(factsAt(i).id);
    if (m_document.isOpen()) {
        for (EventWords &words : eventWords(m_document.reader(), block, m_words))
            m_kept.insert_or_assign(words.event, std::move(words));
    }
    return m_kept[event];
}

std::vector<EventWords> EventTable::wordsOf(const std::vector<int> &rows) const
{
    std::vector<base::EventId> events;
    for (const int row : rows)
        events.push_back(eventAt(row));
    return m_document.isOpen() ? eventWords(m_document.reader(), events, m_words) : std::vector<EventWords>();
}

int EventTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int EventTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfTable;
}

QString EventTable::text(const EventWords &words, int column) const
{
    const auto fact = m_index->find(words.event);
    switch (column) {
    case Status:
        return fact ? render::ClaimWords::statusName(m_index->facts[*fact].status) : QString();
    case Kind:
        return fact ? render::ClaimWords::kindName(m_index->facts[*fact].kind) : QString();
    case Event:
        return words.title;
    case Time:
        return words.time;
    case Place:
        return words.place;
    case Who:
        return words.who;
    case Publisher:
        return words.publisher;
    case Count:
        return words.count;
    case Reports:
        return QLocale().toString(words.reports);
    case Sure:
        return tr("%n percent sure", nullptr, qRound(words.confidence * 100));
    default:
        return words.tags;
    }
}

QVariant EventTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const timeline::EventFacts &facts = factsAt(index.row());
    const int column = index.column();
    const bool isDrawn = column == Status || column == Kind || column == Sure;
    switch (role) {
    case Qt::DisplayRole:
        return isDrawn ? QVariant() : text(wordsAt(index.row()), column);
    case Qt::AccessibleTextRole:
        return text(wordsAt(index.row()), column);
    case Qt::ToolTipRole:
        return text(wordsAt(index.row()), column).toHtmlEscaped();
    case Qt::DecorationRole:
        return decoration(facts, column);
    case Qt::TextAlignmentRole:
        return QVariant((column == Count || column == Reports ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
    case Qt::ForegroundRole:
    case Qt::BackgroundRole:
        return look(facts, column, role);
    case ConfidenceRole:
        return wordsAt(index.row()).confidence;
    case FoundRole:
        return m_found.contains(facts.id);
    default:
        return {};
    }
}

QVariant EventTable::look(const timeline::EventFacts &facts, int column, int role) const
{
    const bool isRejected = facts.status == model::ClaimStatus::Rejected;
    const bool isFound = column == Event && m_found.contains(facts.id);
    if (role == Qt::FontRole) {
        QFont struck;
        struck.setStrikeOut(true);
        return column == Event && isRejected ? QVariant(struck) : QVariant();
    }
    if (role == Qt::ForegroundRole)
        return m_theme.colour(isRejected && !isFound ? render::ColourRole::InkMuted
                              : column == Event      ? render::ColourRole::Ink
                                                     : render::ColourRole::InkSecondary);
    if (!isFound)
        return {};
    return m_theme.colour(facts.id == m_foundCurrent ? render::ColourRole::FoundCurrent : render::ColourRole::Found);
}

QVariant EventTable::decoration(const timeline::EventFacts &facts, int column) const
{
    if (column == Status)
        return render::statusPixmap(m_theme, render::statusShape(facts.status), eventStatus, 1);
    if (column != Kind)
        return {};
    const bool isKnown = facts.origin == model::TimeOrigin::Stated && facts.shape == base::TimeShape::Single;
    return render::glyphPixmap(m_theme, facts.kind, isKnown ? render::GlyphFill::Solid : render::GlyphFill::Hollow,
                               eventGlyph, 1);
}

QString EventTable::columnName(int column)
{
    const QString names[] = {tr("Status"),    tr("Kind"),   tr("Event"),   tr("Time"), tr("Place"), tr("Who says so"),
                             tr("Publisher"), tr("Number"), tr("Reports"), tr("Sure"), tr("Tags")};
    return column >= 0 && column < columnCountOfTable ? names[column] : QString();
}

QVariant EventTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNarrow = section == Status || section == Kind;
    if (role == Qt::DisplayRole)
        return isNarrow ? QString() : columnName(section);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return columnName(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == Count || section == Reports ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

} // namespace ui
