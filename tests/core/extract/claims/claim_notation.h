#pragma once

#include "core/extract/extractor.h"
#include "core/extract/names/gazetteer.h"
#include "core/extract/pack/language_pack.h"
#include "core/model/names.h"

#include <QByteArray>
#include <QByteArrayList>

/// Claims of a short text as lines that show themselves, so that a table row holds text and claims side by side.
namespace claim_notation {

inline model::ParsedArticle read(const QByteArray &language, const QByteArray &text, const QByteArray &published = {})
{
    static const extract::Extractor extractor(
        std::make_shared<const extract::LanguagePacks>(extract::LanguagePacks::loadFromResources().value()),
        std::make_shared<const extract::Gazetteer>(extract::Gazetteer::loadFromResources().value()));
    model::Article article;
    article.text = text.toStdString();
    article.language = language.toStdString();
    article.published = published.toStdString();
    return extractor.extract(std::move(article));
}

inline QByteArray text(std::string_view view)
{
    return QByteArray(view.data(), static_cast<qsizetype>(view.size()));
}

inline QByteArray countText(const std::optional<model::Count> &count)
{
    if (!count)
        return QByteArray("?");
    const auto bound = [](const std::optional<std::int64_t> &value) {
        return value ? QByteArray::number(*value) : QByteArray("-");
    };
    return count->modifier == model::CountModifier::Exact
               ? bound(count->best)
               : bound(count->low) + QByteArray("..") + bound(count->high) + QByteArray(1, ' ') +
                     text(model::nameOf(count->modifier));
}

/// "direct | words | speaker"; an inferred speaker has a tilde, an unknown one is "?".
inline QByteArray line(const model::Claim &claim, const model::Statement &statement)
{
    const QByteArray speaker = statement.speaker.isEmpty() ? QByteArray("?") : text(statement.speaker.name);
    return text(model::nameOf(statement.type)) + QByteArray(" | ") + text(claim.provenance.quote) + QByteArray(" | ") +
           (statement.speakerInferred ? QByteArray("~") : QByteArray()) + speaker;
}

/// "killed 12 | victims | source", with the certainty in front if it is not plain.
inline QByteArray line(const model::Claim &claim, const model::Casualties &casualties)
{
    const bool plain = casualties.certainty == model::Certainty::Reported;
    const QByteArray source = claim.source.isEmpty() ? QByteArray("-") : text(claim.source.name);
    return (plain ? QByteArray() : text(model::nameOf(casualties.certainty)) + QByteArray(1, ' ')) +
           text(model::nameOf(casualties.effect)) + QByteArray(1, ' ') + countText(casualties.count) +
           QByteArray(" | ") + text(casualties.victims) + QByteArray(" | ") +
           (claim.sourceInferred ? QByteArray("~") : QByteArray()) + source;
}

/// "completed 500 | what | origin -> destination"
inline QByteArray line(const model::Claim &, const model::Movement &movement)
{
    return text(model::nameOf(movement.phase)) + QByteArray(1, ' ') + countText(movement.count) + QByteArray(" | ") +
           text(movement.what) + QByteArray(" | ") + text(movement.origin.words) + QByteArray(" -> ") +
           text(movement.destination.words);
}

/// "attack | place | words"
inline QByteArray line(const model::Claim &claim, const model::Happening &happening)
{
    return text(happening.type) + QByteArray(" | ") + text(happening.place.words) + QByteArray(" | ") +
           text(claim.provenance.quote);
}

/// The claims of one kind, in text order.
template <class Payload>
QByteArrayList linesOf(const model::ParsedArticle &parsed)
{
    QByteArrayList lines;
    for (const model::Claim &claim : parsed.claims) {
        if (const auto *payload = std::get_if<Payload>(&claim.payload))
            lines.append(line(claim, *payload));
    }
    return lines;
}

} // namespace claim_notation
