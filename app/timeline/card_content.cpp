#include "app/timeline/card_content.h"

#include <QtCore/QStringList>

#include <algorithm>

namespace ui {
namespace {

QString fromUtf8(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// A time is known as finely as it is said if it is one stated date without a doubt.
bool isKnown(const model::PlacedTime &placed)
{
    return placed.origin == model::TimeOrigin::Stated && placed.edtf.shape() == base::TimeShape::Single &&
           placed.edtf.qualifier() == base::EdtfDate::Qualifier::None && placed.edtf.dates().front().secondOfDay;
}

/// The sentence, and where the claim's words are in it.
void addSentence(CardClaim &card, const render::ClaimContext &claim)
{
    const std::string &sentence = claim.sentence.empty() ? claim.claim.provenance.quote : claim.sentence;
    if (claim.sentence.empty()) {
        card.sentence = fromUtf8(sentence);
        card.wordsEnd = card.sentence.size();
        return;
    }
    card.sentence = fromUtf8(sentence);
    if (claim.inSentence.end > sentence.size())
        return;
    card.wordsBegin = fromUtf8(std::string_view(sentence).substr(0, claim.inSentence.begin)).size();
    card.wordsEnd = card.wordsBegin + fromUtf8(claim.inSentence.in(sentence)).size();
}

CardClaim cardClaim(const render::ClaimContext &claim, const render::ClaimWords &words)
{
    CardClaim card;
    card.kind = static_cast<render::Kind>(claim.claim.kind());
    card.solid = isKnown(claim.placed);
    card.title = words.title(claim);
    card.time = words.dates().words(claim.placed);
    card.timeDoubt = words.dates().doubt(claim.placed);
    card.source = words.sourceCaption(claim);
    card.whoSaysSo = words.whoSaysSo(claim);
    const auto *statement = std::get_if<model::Statement>(&claim.claim.payload);
    card.atSecondHand = statement != nullptr && statement->type == model::StatementType::Indirect;
    addSentence(card, claim);
    card.photoCaption = fromUtf8(claim.photoCaption).simplified();
    card.photoCredit = fromUtf8(claim.photoCredit).simplified();
    return card;
}

} // namespace

EventCard CardWords::card(const render::EventContext &event, const render::ClaimWords &words)
{
    EventCard card;
    const std::size_t shown = std::min(event.claims.size(), claimsShown);
    for (std::size_t i = 0; i < shown; ++i)
        card.claims.push_back(cardClaim(event.claims[i], words));
    card.further = event.claims.size() - shown;
    if (event.claims.size() > 1)
        card.together = together(event, words);
    if (event.claims.empty())
        card.note = fromUtf8(event.note);
    return card;
}

QString CardWords::together(const render::EventContext &event, const render::ClaimWords &words)
{
    const QString claims = tr("%n claim(s)", "", int(event.claims.size()));
    const QString counts = words.counts(event);
    return counts.isEmpty() ? claims : tr("%1: %2", "number of claims, their counts").arg(claims, counts);
}

QString CardWords::spoken(const render::EventContext &event, const render::ClaimWords &words)
{
    if (event.claims.empty())
        return tr("Note: %1").arg(fromUtf8(event.note).simplified());
    const render::ClaimContext &claim = event.claims.front();
    QStringList parts;
    parts.append(render::ClaimWords::kindName(static_cast<render::Kind>(claim.claim.kind())));
    parts.append(words.title(claim));
    const model::PlacedTime &placed = event.claims[render::ClaimWords::dating(event)].placed;
    parts.append(words.dates().words(placed));
    if (const QString doubt = words.dates().doubt(placed); !doubt.isEmpty())
        parts.append(doubt);
    parts.append(tr("says so: %1").arg(words.sources(event)));
    parts.append(event.claims.size() > 1 ? together(event, words) : tr("%n claim(s)", "", 1));
    parts.append(render::ClaimWords::statusName(claim.claim.status));
    return parts.join(u"; ");
}

QString CardWords::more(std::size_t count)
{
    return tr("and %n more", "", int(count));
}

QString CardWords::saysSo(const CardClaim &claim)
{
    return claim.atSecondHand ? tr("Says so: %1, as reported").arg(claim.whoSaysSo)
                              : tr("Says so: %1").arg(claim.whoSaysSo);
}

QString CardWords::photo(const CardClaim &claim)
{
    if (claim.photoCredit.isEmpty())
        return claim.photoCaption;
    return tr("%1\nPhoto: %2", "photo caption, credit").arg(claim.photoCaption, claim.photoCredit);
}

QString CardWords::columnHint()
{
    return tr("Double-click to zoom here");
}

QString CardWords::total()
{
    return tr("Total");
}

std::vector<CardWords::Key> CardWords::keys()
{
    return {{tr("Enter", "key"), tr("open in the article")},
            {tr("P", "key: pin"), tr("pin")},
            {tr("E", "key: edit"), tr("edit")}};
}

} // namespace ui
