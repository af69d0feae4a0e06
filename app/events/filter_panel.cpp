#include "app/events/filter_panel.h"

#include "app/render/claim_words.h"
#include "app/render/fonts.h"
#include "app/render/shapes.h"
#include "app/window/project/timeline_model.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

template <class Set, class Value>
void setMember(Set &set, Value value, bool hidden)
{
    if (hidden)
        set.insert(value);
    else
        set.erase(value);
}

/// The effect that names each mark, in the order of render::Effect.
constexpr model::CasualtyEffect namedEffects[] = {model::CasualtyEffect::Killed,    model::CasualtyEffect::Injured,
                                                  model::CasualtyEffect::Detained,  model::CasualtyEffect::Missing,
                                                  model::CasualtyEffect::Displaced, model::CasualtyEffect::Casualties};

} // namespace

FilterPanel::FilterPanel(TimelineModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_theme(render::Theme::of(render::ThemeName::Light))
    , m_showAll(new QPushButton(tr("Show all"), this))
{
    setObjectName(u"filterPanel"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 8);
    layout->setSpacing(0);
    addKinds();
    addEffects();
    addStatuses();
    m_showAll->setObjectName(u"filterShowAll"_s);
    layout->addSpacing(6);
    layout->addWidget(m_showAll, 0, Qt::AlignLeft);
    layout->addStretch(1);
    connect(m_showAll, &QPushButton::clicked, this, [this] { m_model.setFilter({}); });
    connect(&m_model, &TimelineModel::changed, this, &FilterPanel::showCounts);
    showCounts();
}

void FilterPanel::addHeading(const QString &text, const QString &name)
{
    auto *heading = new QLabel(text, this);
    heading->setObjectName(name);
    heading->setFont(render::TypeScale::ofApplication().font(render::TextSize::Small, render::TextWeight::Medium));
    heading->setForegroundRole(QPalette::PlaceholderText);
    heading->setContentsMargins(2, 8, 0, 3);
    layout()->addWidget(heading);
}

void FilterPanel::addRow(const QString &text, const QString &name, Row row)
{
    row.widget = new QWidget(this);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(2, 2, 2, 2);
    row.box = new QCheckBox(text, row.widget);
    row.box->setObjectName(name);
    row.box->setIconSize(QSize(14, 14));
    row.count = new QLabel(row.widget);
    row.count->setObjectName(name + u"-count"_s);
    line->addWidget(row.box, 1);
    line->addWidget(row.count);
    layout()->addWidget(row.widget);
    connect(row.box, &QCheckBox::clicked, this, &FilterPanel::apply);
    m_rows.push_back(std::move(row));
}

void FilterPanel::addKinds()
{
    addHeading(tr("Kind"), u"filterKinds"_s);
    for (std::size_t i = 0; i < timeline::markKindCount; ++i) {
        const auto kind = static_cast<timeline::MarkKind>(i);
        Row row;
        row.countOf = [i](const MarkCounts &counts) { return counts.kinds[i]; };
        row.mark = [kind](const render::Theme &theme) {
            return render::glyphPixmap(theme, kind, render::GlyphFill::Solid, 11, 1);
        };
        row.set = [kind](MarkFilter &filter, bool hidden) { setMember(filter.hiddenKinds, kind, hidden); };
        row.hides = [kind](const MarkFilter &filter) { return filter.hiddenKinds.contains(kind); };
        addRow(render::ClaimWords::kindName(kind), u"filter-kind-%1"_s.arg(i), std::move(row));
    }
}

void FilterPanel::addEffects()
{
    addHeading(tr("Casualties"), u"filterEffects"_s);
    for (std::size_t i = 0; i <= render::effectCount; ++i) {
        const auto effect = static_cast<render::Effect>(i);
        Row row;
        row.countOf = [i](const MarkCounts &counts) { return counts.effects[i]; };
        row.mark = [effect](const render::Theme &theme) { return render::effectPixmap(theme, effect, 11, 1); };
        row.set = [effect](MarkFilter &filter, bool hidden) { setMember(filter.hiddenEffects, effect, hidden); };
        row.hides = [effect](const MarkFilter &filter) { return filter.hiddenEffects.contains(effect); };
        row.onlyWhenAny = true;
        addRow(render::ClaimWords::effectName(namedEffects[i]), u"filter-effect-%1"_s.arg(i), std::move(row));
    }
}

void FilterPanel::addStatuses()
{
    addHeading(tr("Status"), u"filterStatuses"_s);
    const model::ClaimStatus statuses[] = {model::ClaimStatus::Extracted, model::ClaimStatus::Accepted,
                                           model::ClaimStatus::Corrected, model::ClaimStatus::Manual,
                                           model::ClaimStatus::Rejected};
    for (const model::ClaimStatus status : statuses) {
        const auto i = static_cast<std::size_t>(status);
        Row row;
        row.countOf = [i](const MarkCounts &counts) { return counts.statuses[i]; };
        row.mark = [status](const render::Theme &theme) {
            return render::statusPixmap(theme, render::statusShape(status), 10, 1);
        };
        row.set = [status](MarkFilter &filter, bool hidden) { setMember(filter.hiddenStatuses, status, hidden); };
        row.hides = [status](const MarkFilter &filter) { return filter.hiddenStatuses.contains(status); };
        addRow(render::ClaimWords::statusName(status), u"filter-status-%1"_s.arg(i), std::move(row));
    }
}

void FilterPanel::setTheme(const render::Theme &theme)
{
    m_theme = theme;
    showCounts();
}

void FilterPanel::showCounts()
{
    const MarkCounts &counts = m_model.counts();
    const MarkFilter &filter = m_model.filter();
    bool anyEffect = false;
    for (Row &row : m_rows) {
        const std::size_t count = row.countOf(counts);
        row.count->setText(QLocale().toString(qulonglong(count)));
        row.box->setIcon(QIcon(row.mark(m_theme)));
        row.box->setChecked(!row.hides(filter));
        if (row.onlyWhenAny) {
            row.widget->setVisible(count > 0 || row.hides(filter));
            anyEffect = anyEffect || count > 0;
        }
    }
    if (auto *heading = findChild<QLabel *>(u"filterEffects"_s))
        heading->setVisible(anyEffect);
    m_showAll->setVisible(filter.hidesAnything());
    Q_EMIT summaryChanged(filter.hidesAnything() ? tr("some") : tr("all"));
}

void FilterPanel::apply()
{
    MarkFilter filter = m_model.filter();
    for (const Row &row : m_rows)
        row.set(filter, !row.box->isChecked());
    m_model.setFilter(filter);
}

} // namespace ui
