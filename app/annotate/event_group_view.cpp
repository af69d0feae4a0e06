#include "app/annotate/event_group_view.h"

#include "app/annotate/group_notice.h"
#include "app/events/claim_context.h"
#include "app/window/project/event_groups.h"
#include "app/window/project/project_document.h"
#include "app/window/project/selection.h"

#include <QStringList>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype claimsShown = 3;

QString agreementName(pipeline::Agreement agreement)
{
    const std::array names{EventGroupView::tr("the words"),
                           EventGroupView::tr("the place"),
                           EventGroupView::tr("the place, one inside the other"),
                           EventGroupView::tr("the day"),
                           EventGroupView::tr("the time"),
                           EventGroupView::tr("the number"),
                           EventGroupView::tr("the number, as far as it is known"),
                           EventGroupView::tr("about how many"),
                           EventGroupView::tr("who or what it is about")};
    return names.at(static_cast<std::size_t>(agreement));
}

bool contradict(const render::ClaimContext &a, const render::ClaimContext &b)
{
    return model::disagree(model::reportOf(a.claim, a.placed), model::reportOf(b.claim, b.placed));
}

} // namespace

EventGroupView::EventGroupView(ProjectDocument &document, Selection &selection, EventGroups &groups, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_selection(selection)
    , m_groups(groups)
    , m_event(new GroupNotice(u"eventClaims"_s, {groups.splitClaim(), groups.splitEvent()}, this))
    , m_suggestion(new GroupNotice(u"mergeSuggestion"_s, {groups.merge(), groups.keepApart()}, this))
{
    setObjectName(u"eventGroupView"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_event);
    layout->addWidget(m_suggestion);
    connect(&m_groups, &EventGroups::changed, this, &EventGroupView::refresh);
    refresh();
}

void EventGroupView::setTheme(const render::Theme &theme)
{
    m_event->setTheme(theme);
    m_suggestion->setTheme(theme);
}

void EventGroupView::refresh()
{
    const render::EventContext event = read(m_selection.focus().event);
    m_event->setVisible(event.claims.size() > 1);
    if (event.claims.size() > 1)
        m_event->setWords(wordsForEvent(event));
    const GroupNoticeWords suggested = wordsForSuggestion(event);
    const bool wasAsking = m_isAsking;
    m_isAsking = !suggested.claims.isEmpty();
    m_suggestion->setVisible(m_isAsking);
    if (m_isAsking)
        m_suggestion->setWords(suggested);
    if (m_isAsking != wasAsking)
        Q_EMIT askingChanged();
}

render::EventContext EventGroupView::read(base::EventId event) const
{
    render::EventContext context{event, {}, {}};
    if (!event.isValid() || !m_document.isOpen())
        return context;
    if (const auto lines = m_document.reader().claimsOf(std::span<const base::EventId>(&event, 1))) {
        std::ranges::transform(*lines, std::back_inserter(context.claims), claimContext);
        context.claims = render::speakingClaims(std::move(context.claims));
    }
    return context;
}

QString EventGroupView::line(const render::ClaimContext &claim) const
{
    return tr("%1:\n%2 – says so: %3", "publisher and date, the claim, who")
        .arg(m_words.sourceCaption(claim), m_words.title(claim), m_words.whoSaysSo(claim));
}

GroupNoticeWords EventGroupView::wordsForEvent(const render::EventContext &event) const
{
    GroupNoticeWords words;
    const QString counts = m_words.counts(event);
    const int number = static_cast<int>(event.claims.size());
    words.title = counts.isEmpty() ? tr("%n claims about this event", nullptr, number)
                                   : tr("%n claims about this event: %1", nullptr, number).arg(counts);
    QStringList lines;
    for (const render::ClaimContext &claim : event.claims) {
        words.disputed = words.disputed || std::ranges::any_of(event.claims, [&](const render::ClaimContext &other) {
                             return contradict(claim, other);
                         });
        if (claim.claim.id != m_selection.focus().claim)
            lines.append(line(claim));
    }
    if (lines.size() > claimsShown) {
        const int further = static_cast<int>(lines.size() - claimsShown);
        lines = lines.first(claimsShown) << tr("and %n more", nullptr, further);
    }
    words.claims = lines.join(u'\n');
    return words;
}

GroupNoticeWords EventGroupView::wordsForSuggestion(const render::EventContext &event) const
{
    GroupNoticeWords words;
    const Suggestions::Suggestion suggestion = m_groups.suggested();
    if (event.claims.empty())
        return words;
    QStringList lines;
    for (const base::EventId other : suggestion.others) {
        const render::EventContext context = read(other);
        if (context.claims.empty())
            continue;
        words.disputed = words.disputed || contradict(event.claims.front(), context.claims.front());
        lines.append(line(context.claims.front()));
    }
    if (lines.size() > claimsShown) {
        const int further = static_cast<int>(lines.size() - claimsShown);
        lines = lines.first(claimsShown) << tr("and %n more", nullptr, further);
    }
    QStringList agreements;
    std::ranges::transform(suggestion.agreements, std::back_inserter(agreements), agreementName);
    words.title = words.disputed ? tr("Another source says something else") : tr("Perhaps the same event");
    words.claims = lines.join(u'\n');
    words.question = tr("Is it the same event? All claims stay, also when they are merged.");
    if (!agreements.isEmpty())
        words.question.prepend(tr("They share: %1.").arg(agreements.join(u", "_s)) + u'\n');
    return words;
}

} // namespace ui
