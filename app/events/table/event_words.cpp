#include "app/events/table/event_words.h"

#include "app/events/claim_context.h"

#include <QStringList>

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString flat(const QString &text)
{
    return text.simplified();
}

void fill(EventWords &into, const render::EventContext &event, const render::ClaimWords &words)
{
    const render::ClaimContext &lead = event.claims.front();
    const model::PlacedTime &placed = event.claims[render::ClaimWords::dating(event)].placed;
    render::DateStyle style;
    style.length = render::DateLength::Short;
    into.title = flat(words.title(lead));
    into.time = words.dates().words(placed, style);
    into.place = flat(placeWords(lead.claim));
    into.who = flat(words.sources(event));
    into.publisher = flat(words.publisher(lead));
    into.count = words.counts(event);
    into.confidence = lead.claim.confidence;
}

QString tagsOf(const store::Reader &reader, base::EventId event)
{
    QStringList tags;
    const auto annotations = reader.annotationsOf(event);
    if (!annotations)
        return {};
    for (const model::Annotation &annotation : *annotations) {
        if (annotation.kind == model::AnnotationKind::Tag)
            tags << flat(QString::fromStdString(annotation.text));
    }
    return tags.join(u", "_s);
}

} // namespace

QString placeWords(const model::Claim &claim)
{
    const auto words = [](const model::PlaceReference &place) { return QString::fromStdString(place.words); };
    if (const auto *casualties = std::get_if<model::Casualties>(&claim.payload))
        return words(casualties->place);
    if (const auto *happening = std::get_if<model::Happening>(&claim.payload))
        return words(happening->place);
    const auto *movement = std::get_if<model::Movement>(&claim.payload);
    if (movement == nullptr)
        return {};
    if (movement->origin.words.empty())
        return words(movement->destination);
    return words(movement->origin) + u" → "_s + words(movement->destination);
}

std::vector<EventWords> eventWords(const store::Reader &reader, std::span<const base::EventId> events,
                                   const render::ClaimWords &words)
{
    std::vector<EventWords> result(events.size());
    std::vector<render::EventContext> contexts(events.size());
    std::unordered_map<base::EventId, std::size_t> position;
    for (std::size_t i = 0; i < events.size(); ++i) {
        result[i].event = contexts[i].event = events[i];
        position.emplace(events[i], i);
    }
    const auto lines = reader.claimsOf(events);
    if (!lines)
        return result;
    for (const store::ClaimLine &line : *lines)
        contexts[position.at(line.claim.event)].claims.push_back(claimContext(line));
    for (std::size_t i = 0; i < events.size(); ++i) {
        contexts[i].claims = render::speakingClaims(std::move(contexts[i].claims));
        result[i].reports = static_cast<int>(contexts[i].claims.size());
        result[i].tags = tagsOf(reader, events[i]);
        if (!contexts[i].claims.empty())
            fill(result[i], contexts[i], words);
    }
    return result;
}

} // namespace ui
