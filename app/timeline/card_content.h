#pragma once

#include "app/render/claim_words.h"
#include "app/render/theme.h"
#include "core/timeline/scene_lanes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QString>

#include <array>
#include <cstddef>
#include <vector>

namespace ui {

/// One claim in the hover card, in the order in which it is read.
struct CardClaim
{
    render::Kind kind = render::Kind::Happening;
    bool solid = false; ///< its time is known as finely as it is said
    QString title;
    QString time;
    QString timeDoubt;
    QString source; ///< "publisher · publisher unknown · date"
    QString whoSaysSo;
    bool atSecondHand = false;
    QString sentence; ///< in quotation marks
    qsizetype wordsBegin = 0;
    qsizetype wordsEnd = 0; ///< the claim's words in sentence
    QString photoCaption;
    QString photoCredit;
};

/// What the hover card says of an event: its first claims, and how many more there are. Plain text throughout.
struct EventCard
{
    std::vector<CardClaim> claims;
    QString together; ///< of several: how many, and their counts side by side; empty for one
    std::size_t further = 0;
    QString note; ///< of a person's own note
};

/// What it says of a density column.
struct ColumnCard
{
    QString unit;
    QString days;
    std::array<std::uint32_t, timeline::markKindCount> counts{};
};

/// Words of the hover card.
class CardWords
{
    Q_DECLARE_TR_FUNCTIONS(CardWords)

public:
    static constexpr std::size_t claimsShown = 3;

    [[nodiscard]] static EventCard card(const render::EventContext &event, const render::ClaimWords &words);
    /// The spoken name of an event.
    [[nodiscard]] static QString spoken(const render::EventContext &event, const render::ClaimWords &words);
    /// "3 claims: 18, 26, at least 40": of several claims.
    [[nodiscard]] static QString together(const render::EventContext &event, const render::ClaimWords &words);
    [[nodiscard]] static QString more(std::size_t count);
    [[nodiscard]] static QString saysSo(const CardClaim &claim);
    [[nodiscard]] static QString photo(const CardClaim &claim);
    [[nodiscard]] static QString columnHint();
    [[nodiscard]] static QString total();

    struct Key
    {
        QString key;
        QString does;
    };
    [[nodiscard]] static std::vector<Key> keys();
};

} // namespace ui
