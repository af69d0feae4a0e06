#include "app/actors/actors_model.h"

#include <QLocale>
#include <QPixmap>

#include <algorithm>

namespace ui {

namespace {

constexpr int actorSwatch = 10;

QStringList aliasesOf(const store::ActorLine &line)
{
    QStringList names;
    for (const std::string &alias : line.actor.aliases)
        names << QString::fromStdString(alias);
    return names;
}

} // namespace

ActorsModel::ActorsModel(QObject *parent)
    : QAbstractTableModel(parent), m_theme(render::Theme::of(render::ThemeName::Light))
{
}

QString ActorsModel::kindName(model::ActorType type)
{
    switch (type) {
    case model::ActorType::Person:
        return tr("person");
    case model::ActorType::Organisation:
        return tr("organisation");
    case model::ActorType::GeoPolitical:
        return tr("state or town");
    case model::ActorType::Location:
        return tr("place");
    case model::ActorType::Group:
        break;
    }
    return tr("group");
}

void ActorsModel::setLines(std::vector<store::ActorLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void ActorsModel::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

int ActorsModel::rowOf(base::ActorId actor) const
{
    const auto found = std::ranges::find(m_lines, actor, [](const store::ActorLine &line) { return line.actor.id; });
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

int ActorsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ActorsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ActorsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const store::ActorLine &one = line(index.row());
    const bool isNumber = index.column() == Claims || index.column() == Mentions;
    if (role == Qt::TextAlignmentRole && isNumber)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::DecorationRole && index.column() == Name && one.colour != model::PersonColour::None) {
        QPixmap swatch(actorSwatch, actorSwatch);
        swatch.fill(m_theme.person(one.colour));
        return swatch;
    }
    if (role == Qt::ToolTipRole)
        return aliasesOf(one).isEmpty() ? QVariant() : tr("also: %1").arg(aliasesOf(one).join(QStringLiteral(", ")));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return QString::fromStdString(one.actor.name);
    case Kind:
        return kindName(one.actor.type);
    case Claims:
        return QLocale().toString(static_cast<qulonglong>(one.claims));
    default:
        return QLocale().toString(static_cast<qulonglong>(one.mentions));
    }
}

QVariant ActorsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Kind:
        return tr("Kind");
    case Claims:
        return tr("Claims");
    default:
        return tr("Mentions");
    }
}

} // namespace ui
