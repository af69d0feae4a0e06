#include "app/events/table/event_ranks.h"

#include "app/events/claim_context.h"
#include "app/events/table/event_words.h"
#include "app/window/project/project_document.h"

#include <QCollator>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What one event is ordered by, from the claim that it is named after.
struct Key
{
    base::TimePoint published = base::TimePoint::highest();
    QString words;
    double number = 0;
    bool isSet = false;
};

class Keys
{
public:
    Keys(const timeline::Index &index, RankBy by) : m_index(index), m_by(by), m_keys(index.eventCount()) {}

    void take(const store::ClaimLine &line)
    {
        const auto fact = m_index.find(line.claim.event);
        if (!fact)
            return;
        Key &key = m_keys[*fact];
        if (m_by == RankBy::Reports) {
            key.number += 1;
            key.isSet = true;
            return;
        }
        const base::TimePoint published = model::publishedAt(line.published);
        if (key.isSet && key.published <= published)
            return;
        key = {published, wordsOf(line), line.claim.confidence, true};
    }
    /// Events whose claims are all rejected are in no scan of what counts.
    [[nodiscard]] std::vector<base::EventId> missing() const
    {
        std::vector<base::EventId> events;
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (!m_keys[i].isSet)
                events.push_back(m_index.facts[i].id);
        }
        return events;
    }
    void addTags(const std::vector<model::Annotation> &annotations)
    {
        for (const model::Annotation &annotation : annotations) {
            const auto fact = m_index.find(annotation.event);
            if (annotation.kind == model::AnnotationKind::Tag && fact)
                m_keys[*fact].words += QString::fromStdString(annotation.text) + u' ';
        }
    }
    [[nodiscard]] std::vector<std::uint32_t> ranks() const
    {
        return m_by == RankBy::Reports || m_by == RankBy::Confidence ? ranksByNumber() : ranksByWords();
    }

private:
    [[nodiscard]] QString wordsOf(const store::ClaimLine &line) const
    {
        switch (m_by) {
        case RankBy::Title:
            return m_words.title(claimContext(line)).simplified();
        case RankBy::Who:
            return m_words.whoSaysSo(claimContext(line)).simplified();
        case RankBy::Publisher:
            return m_words.publisher(claimContext(line)).simplified();
        case RankBy::Place:
            return placeWords(line.claim);
        default:
            return {};
        }
    }
    [[nodiscard]] std::vector<std::uint32_t> ranksByNumber() const
    {
        std::vector<double> numbers;
        std::ranges::transform(m_keys, std::back_inserter(numbers), &Key::number);
        std::ranges::sort(numbers);
        std::vector<std::uint32_t> ranks;
        std::ranges::transform(m_keys, std::back_inserter(ranks), [&](const Key &key) {
            return static_cast<std::uint32_t>(std::ranges::lower_bound(numbers, key.number) - numbers.begin());
        });
        return ranks;
    }
    [[nodiscard]] std::vector<std::uint32_t> ranksByWords() const
    {
        QCollator collator;
        collator.setCaseSensitivity(Qt::CaseInsensitive);
        collator.setNumericMode(true);
        std::vector<std::pair<QCollatorSortKey, std::uint32_t>> sorted;
        sorted.reserve(m_keys.size());
        for (std::uint32_t i = 0; i < m_keys.size(); ++i) {
            if (!m_keys[i].words.isEmpty())
                sorted.emplace_back(collator.sortKey(m_keys[i].words), i);
        }
        std::ranges::sort(sorted, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
        std::vector<std::uint32_t> ranks(m_keys.size(), EventRanks::unranked);
        std::uint32_t rank = 0;
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            if (i > 0 && sorted[i - 1].first.compare(sorted[i].first) != 0)
                ++rank;
            ranks[sorted[i].second] = rank;
        }
        return ranks;
    }

    const timeline::Index &m_index;
    RankBy m_by;
    std::vector<Key> m_keys;
    render::ClaimWords m_words;
};

} // namespace

std::optional<std::vector<std::uint32_t>> rankEvents(const store::Reader &reader, const timeline::Index &index,
                                                     RankBy by, const std::stop_token &stop)
{
    Keys keys(index, by);
    if (by == RankBy::Tags) {
        if (const auto annotations = reader.annotations())
            keys.addTags(*annotations);
        return keys.ranks();
    }
    const auto scanned = reader.scanClaims([&](const store::ClaimLine &line) {
        keys.take(line);
        return !stop.stop_requested();
    });
    if (!scanned || stop.stop_requested())
        return std::nullopt;
    if (const auto lines = reader.claimsOf(keys.missing())) {
        for (const store::ClaimLine &line : *lines)
            keys.take(line);
    }
    return keys.ranks();
}

EventRanks::EventRanks(ProjectDocument &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_document, &ProjectDocument::closing, this, &EventRanks::cancel);
}

EventRanks::~EventRanks()
{
    cancel();
}

void EventRanks::ask(const timeline::IndexPointer &index, RankBy by)
{
    cancel();
    base::Result<store::Reader> reader = m_document.openReader();
    if (!reader)
        return;
    m_worker = std::jthread([this, index, by, generation = m_generation,
                             read = std::make_shared<store::Reader>(std::move(*reader))](const std::stop_token &stop) {
        std::optional<Ranks> ranks = rankEvents(*read, *index, by, stop);
        if (!ranks)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, index, by, generation, found = std::move(*ranks)] {
                if (generation == m_generation)
                    Q_EMIT ranked(index, by, found);
            },
            Qt::QueuedConnection);
    });
}

void EventRanks::cancel()
{
    ++m_generation;
    m_worker = {}; // asks it to stop and waits
}

} // namespace ui
