#include "core/timeline/marks/label_words.h"

#include <algorithm>
#include <array>

namespace timeline {

namespace {

constexpr std::string_view ellipsis = " …";

/// Marks that close a quotation in the languages we read.
constexpr std::array<std::string_view, 9> closers{"«", "»", "”", "“", "’", "‘", "\"", "'", "›"};
constexpr std::array<std::string_view, 6> danglers{" ", ",", ";", ":", "–", "-"};

bool endsWithAny(std::string_view text, std::span<const std::string_view> tails, std::size_t &length)
{
    for (const std::string_view tail : tails)
        if (text.ends_with(tail)) {
            length = tail.size();
            return true;
        }
    return false;
}

void makeCuts(std::string_view words, TextStyle style, const TextMeasure &measure,
              std::vector<MeasuredWords::Cut> &cuts)
{
    const WordBorders borders = wordBorders(words);
    for (const std::size_t end : borders.ends) {
        std::string text(words.substr(0, end));
        text += ellipsis;
        text += borders.closing;
        cuts.push_back({std::move(text), 0});
    }
    std::vector<std::string_view> texts;
    texts.reserve(cuts.size());
    for (const MeasuredWords::Cut &cut : cuts)
        texts.emplace_back(cut.text);
    std::vector<int> widths(texts.size());
    measure.measure(texts, style, widths);
    for (std::size_t i = 0; i < cuts.size(); ++i)
        cuts[i].width = widths[i];
}

const MeasuredWords::Cut *longestWithin(const std::vector<MeasuredWords::Cut> &cuts, int room)
{
    const auto after = std::ranges::upper_bound(cuts, room, {}, &MeasuredWords::Cut::width);
    return after == cuts.begin() ? nullptr : &*(after - 1);
}

} // namespace

WordBorders wordBorders(std::string_view words)
{
    WordBorders borders;
    std::size_t length = 0;
    if (endsWithAny(words, closers, length))
        borders.closing = words.substr(words.size() - length);
    for (std::size_t space = words.find(' '); space != std::string_view::npos; space = words.find(' ', space + 1)) {
        std::string_view kept = words.substr(0, space);
        while (endsWithAny(kept, danglers, length))
            kept.remove_suffix(length);
        if (!kept.empty() && (borders.ends.empty() || borders.ends.back() != kept.size()))
            borders.ends.push_back(kept.size());
    }
    return borders;
}

const MeasuredWords::Cut *MeasuredWords::cutFor(int room, const TextMeasure &measure)
{
    if (!cutsKnown) {
        makeCuts(text.words, TextStyle::Body, measure, cuts);
        cutsKnown = true;
    }
    return longestWithin(cuts, room);
}

const MeasuredWords::Cut *MeasuredWords::captionCutFor(int room, const TextMeasure &measure)
{
    if (!captionCutsKnown) {
        makeCuts(text.captionPublisher, TextStyle::Caption, measure, captionCuts);
        captionCutsKnown = true;
    }
    return longestWithin(captionCuts, room);
}

void LabelWords::measureAll(MeasuredWords &words) const
{
    const auto widthOf = [this](const std::string &text, TextStyle style) {
        return text.empty() ? 0 : m_measure.width(text, style);
    };
    const EventWords &text = words.text;
    words.clock = widthOf(text.clock, TextStyle::Bold);
    words.chip = widthOf(text.chip, words.vagueChip ? TextStyle::ChipVague : TextStyle::Chip);
    words.speaker = widthOf(text.speaker, TextStyle::Bold);
    words.words = widthOf(text.words, TextStyle::Body);
    words.note = widthOf(text.note, TextStyle::Muted);
    words.source = widthOf(text.source, TextStyle::Muted);
    words.captionPublisher = widthOf(text.captionPublisher, TextStyle::Caption);
    words.captionDate = widthOf(text.captionDate, TextStyle::Caption);
    words.captionWho = widthOf(text.captionWho, TextStyle::Caption);
}

void LabelWords::want(std::span<const Wanted> events)
{
    m_missing.clear();
    m_ids.clear();
    for (const Wanted &wanted : events) {
        if (m_young.contains(wanted.event))
            continue;
        if (auto old = m_old.extract(wanted.event); old) {
            m_young.insert(std::move(old));
            continue;
        }
        m_young.try_emplace(wanted.event).first->second.vagueChip = wanted.vagueChip;
        m_missing.push_back(wanted);
        m_ids.push_back(wanted.event);
    }
    if (!m_missing.empty()) {
        m_fetched.assign(m_ids.size(), {});
        m_source.fetch(m_ids, m_fetched);
        for (std::size_t i = 0; i < m_missing.size(); ++i) {
            MeasuredWords &words = m_young[m_missing[i].event];
            words.text = std::move(m_fetched[i]);
            measureAll(words);
        }
    }
}

MeasuredWords &LabelWords::of(base::EventId event)
{
    if (const auto at = m_young.find(event); at != m_young.end())
        return at->second;
    if (const auto at = m_old.find(event); at != m_old.end())
        return at->second;
    return m_none;
}

void LabelWords::turn()
{
    if (m_young.size() <= generation)
        return;
    m_old = std::move(m_young);
    m_young.clear();
}

void LabelWords::forget()
{
    m_young.clear();
    m_old.clear();
}

} // namespace timeline
