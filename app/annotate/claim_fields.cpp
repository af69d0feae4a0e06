#include "app/annotate/claim_fields.h"

#include "app/render/claim_words.h"
#include "core/model/names.h"

#include <QCoreApplication>

#include <optional>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct ClaimFieldWords
{
    Q_DECLARE_TR_FUNCTIONS(ClaimFields)
};

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

void assignWords(std::string &target, const QString &words)
{
    target = words.toStdString();
}
void assignWords(model::ActorReference &target, const QString &words)
{
    if (target.name != words.toStdString())
        target = {words.toStdString(), {}};
}
void assignWords(model::PlaceReference &target, const QString &words)
{
    if (target.words != words.toStdString())
        target = {words.toStdString(), {}};
}

const std::string &wordsIn(const std::string &words)
{
    return words;
}
const std::string &wordsIn(const model::ActorReference &reference)
{
    return reference.name;
}
const std::string &wordsIn(const model::PlaceReference &reference)
{
    return reference.words;
}

/// A text field over one member of a payload.
template <class Payload, class Member>
ClaimField textField(const char *name, const QString &label, Member Payload::*member)
{
    ClaimField field;
    field.name = u"field-"_s + QLatin1StringView(name);
    field.label = label;
    field.read = [member](const model::Claim &claim) {
        return fromUtf8(wordsIn(std::get<Payload>(claim.payload).*member));
    };
    field.write = [member](model::Claim &claim, const QString &words) {
        assignWords(std::get<Payload>(claim.payload).*member, words);
    };
    return field;
}

ClaimField optional(ClaimField field)
{
    field.optional = true;
    return field;
}

/// A choice over one enumeration of a payload; word is what a person reads for a value.
template <class Payload, class Enum>
ClaimField choiceField(const char *name, const QString &label, Enum Payload::*member,
                       const std::vector<std::pair<Enum, QString>> &values)
{
    ClaimField field;
    field.name = u"field-"_s + QLatin1StringView(name);
    field.label = label;
    field.type = FieldType::Choice;
    for (const auto &[value, words] : values)
        field.choices.emplace_back(fromUtf8(model::nameOf(value)), words);
    field.read = [member](const model::Claim &claim) {
        return fromUtf8(model::nameOf(std::get<Payload>(claim.payload).*member));
    };
    field.write = [member](model::Claim &claim, const QString &word) {
        if (const std::optional<Enum> value = model::parseName<Enum>(word.toStdString()))
            std::get<Payload>(claim.payload).*member = *value;
    };
    return field;
}

std::vector<std::pair<model::CasualtyEffect, QString>> effectWords()
{
    std::vector<std::pair<model::CasualtyEffect, QString>> words;
    for (int i = 0; i <= static_cast<int>(model::CasualtyEffect::Casualties); ++i) {
        const auto effect = static_cast<model::CasualtyEffect>(i);
        words.emplace_back(effect, render::ClaimWords::effectName(effect));
    }
    return words;
}

std::vector<std::pair<model::Certainty, QString>> certaintyWords()
{
    return {{model::Certainty::Reported, ClaimFieldWords::tr("reported")},
            {model::Certainty::Claimed, ClaimFieldWords::tr("claimed")},
            {model::Certainty::Confirmed, ClaimFieldWords::tr("confirmed")},
            {model::Certainty::Denied, ClaimFieldWords::tr("denied")},
            {model::Certainty::Unconfirmed, ClaimFieldWords::tr("unconfirmed")},
            {model::Certainty::Superseded, ClaimFieldWords::tr("superseded")},
            {model::Certainty::Expected, ClaimFieldWords::tr("expected")},
            {model::Certainty::None, ClaimFieldWords::tr("none")}};
}

std::vector<std::pair<model::MovementPhase, QString>> phaseWords()
{
    return {{model::MovementPhase::Announced, ClaimFieldWords::tr("announced")},
            {model::MovementPhase::Ordered, ClaimFieldWords::tr("ordered")},
            {model::MovementPhase::UnderWay, ClaimFieldWords::tr("under way")},
            {model::MovementPhase::Completed, ClaimFieldWords::tr("completed")},
            {model::MovementPhase::Stationed, ClaimFieldWords::tr("stationed")},
            {model::MovementPhase::Withdrawn, ClaimFieldWords::tr("withdrawn")},
            {model::MovementPhase::Denied, ClaimFieldWords::tr("denied")}};
}

std::vector<std::pair<model::StatementType, QString>> statementTypes()
{
    return {{model::StatementType::Direct, ClaimFieldWords::tr("direct speech")},
            {model::StatementType::Partial, ClaimFieldWords::tr("partly quoted")},
            {model::StatementType::Indirect, ClaimFieldWords::tr("indirect speech")}};
}

std::vector<ClaimField> statementFields()
{
    using model::Statement;
    return {textField("speaker", ClaimFieldWords::tr("Speaker"), &Statement::speaker),
            optional(textField("role", ClaimFieldWords::tr("Role"), &Statement::speakerRole)),
            choiceField("type", ClaimFieldWords::tr("Quoted"), &Statement::type, statementTypes()),
            optional(textField("medium", ClaimFieldWords::tr("Medium"), &Statement::medium)),
            optional(textField("addressee", ClaimFieldWords::tr("To"), &Statement::addressee))};
}

std::vector<ClaimField> movementFields()
{
    using model::Movement;
    return {textField("mover", ClaimFieldWords::tr("Who"), &Movement::mover),
            textField("what", ClaimFieldWords::tr("What"), &Movement::what),
            textField("from", ClaimFieldWords::tr("From"), &Movement::origin),
            textField("destination", ClaimFieldWords::tr("To"), &Movement::destination),
            optional(textField("means", ClaimFieldWords::tr("Means"), &Movement::means)),
            optional(textField("distance", ClaimFieldWords::tr("Distance"), &Movement::distance)),
            choiceField("phase", ClaimFieldWords::tr("Phase"), &Movement::phase, phaseWords())};
}

std::vector<ClaimField> casualtyFields()
{
    using model::Casualties;
    return {choiceField("effect", ClaimFieldWords::tr("Effect"), &Casualties::effect, effectWords()),
            textField("victims", ClaimFieldWords::tr("Who"), &Casualties::victims),
            optional(textField("perpetrator", ClaimFieldWords::tr("By whom"), &Casualties::perpetrator)),
            textField("place", ClaimFieldWords::tr("Place"), &Casualties::place),
            choiceField("certainty", ClaimFieldWords::tr("Certainty"), &Casualties::certainty, certaintyWords())};
}

std::vector<ClaimField> happeningFields()
{
    using model::Happening;
    ClaimField summary = textField("summary", ClaimFieldWords::tr("What"), &Happening::summary);
    return {summary, textField("place", ClaimFieldWords::tr("Place"), &Happening::place)};
}

} // namespace

QString kindTitle(model::ClaimKind kind)
{
    switch (kind) {
    case model::ClaimKind::Statement:
        return ClaimFieldWords::tr("Statement");
    case model::ClaimKind::Movement:
        return ClaimFieldWords::tr("Movement");
    case model::ClaimKind::Casualties:
        return ClaimFieldWords::tr("Casualties");
    case model::ClaimKind::Happening:
        break;
    }
    return ClaimFieldWords::tr("Event");
}

std::vector<ClaimField> fieldsOf(model::ClaimKind kind)
{
    switch (kind) {
    case model::ClaimKind::Statement:
        return statementFields();
    case model::ClaimKind::Movement:
        return movementFields();
    case model::ClaimKind::Casualties:
        return casualtyFields();
    case model::ClaimKind::Happening:
        return happeningFields();
    }
    return {};
}

ClaimField sourceField()
{
    ClaimField field;
    field.name = u"field-source"_s;
    field.label = ClaimFieldWords::tr("Who says so");
    field.read = [](const model::Claim &claim) { return fromUtf8(claim.source.name); };
    field.write = [](model::Claim &claim, const QString &words) { assignWords(claim.source, words); };
    return field;
}

bool hasCount(model::ClaimKind kind)
{
    return kind == model::ClaimKind::Movement || kind == model::ClaimKind::Casualties;
}

std::optional<model::Count> countOf(const model::Claim &claim)
{
    if (const auto *movement = std::get_if<model::Movement>(&claim.payload))
        return movement->count;
    if (const auto *casualties = std::get_if<model::Casualties>(&claim.payload))
        return casualties->count;
    return std::nullopt;
}

void setCount(model::Claim &claim, std::optional<model::Count> count)
{
    if (auto *movement = std::get_if<model::Movement>(&claim.payload))
        movement->count = std::move(count);
    else if (auto *casualties = std::get_if<model::Casualties>(&claim.payload))
        casualties->count = std::move(count);
}

std::vector<std::pair<model::CountModifier, QString>> modifierWords()
{
    using model::CountModifier;
    return {{CountModifier::Exact, ClaimFieldWords::tr("exactly")},
            {CountModifier::AtLeast, ClaimFieldWords::tr("at least")},
            {CountModifier::MoreThan, ClaimFieldWords::tr("more than")},
            {CountModifier::About, ClaimFieldWords::tr("about")},
            {CountModifier::UpTo, ClaimFieldWords::tr("up to")},
            {CountModifier::FewerThan, ClaimFieldWords::tr("fewer than")},
            {CountModifier::Nearly, ClaimFieldWords::tr("nearly")},
            {CountModifier::Range, ClaimFieldWords::tr("from–to")},
            {CountModifier::Vague, ClaimFieldWords::tr("words only")}};
}

} // namespace ui
