#include "app/window/project/event_groups.h"

#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

EventGroups::EventGroups(ProjectDocument &document, Selection &selection, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_selection(selection)
    , m_suggestions(new Suggestions(document, this))
    , m_mergeSelected(action(u"actionMergeSelected"_s, tr("&Merge the selected events"), Qt::CTRL | Qt::Key_M))
    , m_splitClaim(action(u"actionSplitClaim"_s, tr("&Split claim off"), Qt::CTRL | Qt::SHIFT | Qt::Key_M))
    , m_splitEvent(action(u"actionSplitEvent"_s, tr("Spl&it event"), {}))
    , m_merge(action(u"actionMerge"_s, tr("&Merge"), Qt::Key_M))
    , m_keepApart(action(u"actionKeepApart"_s, tr("&Keep apart"), Qt::Key_H))
{
    for (QAction *letter : {m_merge, m_keepApart})
        letter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_mergeSelected, &QAction::triggered, this, [this] { mergeWithFocus(m_selection.events()); });
    connect(m_merge, &QAction::triggered, this,
            [this] { mergeWithFocus(m_selection.events().size() > 1 ? m_selection.events() : suggested().others); });
    connect(m_keepApart, &QAction::triggered, this, [this] {
        m_document.apply(store::KeepApart{m_selection.focus().event, suggested().others});
    });
    connect(m_splitClaim, &QAction::triggered, this, [this] { split(false); });
    connect(m_splitEvent, &QAction::triggered, this, [this] { split(true); });
    connect(&m_selection, &Selection::changed, this, &EventGroups::update);
    connect(&m_selection, &Selection::eventsChanged, this, &EventGroups::update);
    connect(&m_document, &ProjectDocument::changed, this, &EventGroups::update);
    connect(&m_document, &ProjectDocument::checked, this, &EventGroups::update);
    connect(m_suggestions, &Suggestions::changed, this, &EventGroups::update);
    update();
}

QAction *EventGroups::action(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *made = new QAction(text, this);
    made->setObjectName(name);
    made->setShortcut(key);
    return made;
}

Suggestions::Suggestion EventGroups::suggested() const
{
    const base::EventId event = m_selection.focus().event;
    if (!event.isValid() || !m_document.isWritable())
        return {};
    Suggestions::Suggestion suggestion = m_suggestions->of(event);
    // Found a moment ago: a merge or a decision since then may have taken some away.
    std::erase_if(suggestion.others, [this](base::EventId other) { return claimsThatCount(other) == 0; });
    return suggestion;
}

std::size_t EventGroups::claimsThatCount(base::EventId event) const
{
    if (!event.isValid() || !m_document.isOpen())
        return 0;
    const auto lines = m_document.reader().claimsOf(std::span<const base::EventId>(&event, 1));
    if (!lines)
        return 0;
    return static_cast<std::size_t>(std::ranges::count_if(
        *lines, [](const store::ClaimLine &line) { return line.claim.status != model::ClaimStatus::Rejected; }));
}

/// The event that is looked at stays, so that the selection does.
void EventGroups::mergeWithFocus(const std::vector<base::EventId> &others)
{
    store::MergeEvents merge{m_selection.focus().event, others};
    std::erase(merge.joined, merge.stays);
    if (merge.stays.isValid() && !merge.joined.empty())
        m_document.applyMany(tr("Merging events…"), [merge](const store::Reader &) { return merge; });
}

void EventGroups::split(bool allClaims)
{
    const Focus &focus = m_selection.focus();
    if (!focus.event.isValid() || !m_document.isOpen())
        return;
    store::SplitClaims split{{focus.claim}, store::SplitClaims::Into::Each};
    if (allClaims) {
        const auto lines = m_document.reader().claimsOf(std::span<const base::EventId>(&focus.event, 1));
        if (!lines)
            return;
        split.claims.clear();
        for (const store::ClaimLine &line : *lines)
            split.claims.push_back(line.claim.id);
    }
    m_document.applyMany(tr("Splitting the event…"), [split](const store::Reader &) { return split; });
}

void EventGroups::update()
{
    const Focus &focus = m_selection.focus();
    const bool writable = m_document.isWritable();
    const bool several = writable && m_selection.events().size() > 1;
    const bool suggestion = !suggested().others.empty();
    const bool grouped = writable && claimsThatCount(focus.event) > 1;
    m_mergeSelected->setEnabled(several);
    m_merge->setEnabled(several || suggestion);
    m_keepApart->setEnabled(suggestion);
    m_splitClaim->setEnabled(grouped && focus.claim.isValid());
    m_splitEvent->setEnabled(grouped);
    Q_EMIT changed();
}

} // namespace ui
