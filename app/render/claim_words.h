#pragma once

#include "app/render/event_context.h"
#include "app/render/word_counts.h"
#include "app/render/word_dates.h"
#include "core/timeline/event_row.h"
#include "core/timeline/label_source.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

namespace render {

/// What is said about a claim in labels, captions, cards and footnotes. The words are the source's, in its own
/// quotation marks; what stands around them is in the language of the interface.
class ClaimWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimWords)

public:
    explicit ClaimWords(const QLocale &locale = QLocale());

    /// The label of an event and its source caption, as the timeline draws them.
    [[nodiscard]] timeline::EventWords label(const EventContext &event) const;

    /// "Reuters: stadig høres skud i Almaty", "26 »bevæbnede kriminelle« »elimineret«", one line, uncut.
    [[nodiscard]] QString title(const ClaimContext &claim) const;
    /// The numbers that an event's claims give, the smallest first: "18, 26, at least 40". Never one that nobody wrote;
    /// of more than three the smallest and the largest, "18 … at least 40".
    [[nodiscard]] QString counts(const EventContext &event) const;
    /// Which of an event's claims its time comes from.
    [[nodiscard]] static std::size_t dating(const EventContext &event);
    /// Who says so, of all its claims: "the ministry, local doctors", "the ministry and 2 more".
    [[nodiscard]] QString sources(const EventContext &event) const;
    /// Who says so: the attributed source, the speaker of a statement, the photo caption, or the newspaper's own words.
    [[nodiscard]] QString whoSaysSo(const ClaimContext &claim) const;
    /// The publisher; where unknown, the article's title or first words.
    [[nodiscard]] QString publisher(const ClaimContext &claim) const;
    /// publisher() and, where that is only the article's name, that the publisher is unknown, and the date.
    [[nodiscard]] QString sourceCaption(const ClaimContext &claim) const;
    /// The claim's words in the quotation marks that surround them in the article, or in those of its language.
    [[nodiscard]] QString quoted(const ClaimContext &claim) const;
    [[nodiscard]] static QString effectName(model::CasualtyEffect effect);
    [[nodiscard]] static QString statusName(model::ClaimStatus status);
    [[nodiscard]] static QString kindName(timeline::MarkKind kind);

    [[nodiscard]] const WordDates &dates() const { return m_dates; }
    [[nodiscard]] const WordCounts &counts() const { return m_counts; }

private:
    struct Parts;
    [[nodiscard]] Parts parts(const ClaimContext &claim) const;
    [[nodiscard]] Parts statement(const ClaimContext &claim, const model::Statement &statement) const;
    [[nodiscard]] Parts movement(const ClaimContext &claim, const model::Movement &movement) const;
    [[nodiscard]] Parts casualties(const ClaimContext &claim, const model::Casualties &casualties) const;
    [[nodiscard]] Parts happening(const ClaimContext &claim, const model::Happening &happening) const;

    WordDates m_dates;
    WordCounts m_counts;
};

/// Labels over a lookup, as the timeline's builder asks for them.
class LookupLabelSource final : public timeline::LabelSource
{
public:
    LookupLabelSource(EventLookup lookup, const QLocale &locale);
    void fetch(std::span<const base::EventId> events, std::span<timeline::EventWords> out) const override;

private:
    EventLookup m_lookup;
    ClaimWords m_words;
};

} // namespace render
