#include "core/store/rows/claim_row.h"

#include "core/model/names.h"
#include "core/store/rows/claim_columns.h"

#include <variant>

namespace store {

namespace {

constexpr int provenanceColumns = 7;

/// Reads columns one after the other, as they are bound.
class ColumnReader
{
public:
    ColumnReader(Row row, int first) : m_row(row), m_next(first) {}

    std::string text() { return m_row.text(m_next++); }
    bool flag() { return m_row.flag(m_next++); }
    double number() { return m_row.number(m_next++); }
    std::optional<std::int64_t> integer() { return m_row.optionalInteger(m_next++); }
    template <class TypedId>
    TypedId id()
    {
        return m_row.id<TypedId>(m_next++);
    }
    base::TextRange range()
    {
        m_next += 2;
        return m_row.range(m_next - 2);
    }
    /// Words that this version does not know read as the first of the enumeration.
    template <class Enum>
    Enum named()
    {
        return model::parseName<Enum>(m_row.view(m_next++)).value_or(Enum{});
    }
    model::ActorReference actor()
    {
        model::ActorReference reference;
        reference.name = text();
        reference.actor = id<base::ActorId>();
        return reference;
    }
    model::PlaceReference place()
    {
        model::PlaceReference reference;
        reference.words = text();
        reference.place = id<base::PlaceId>();
        return reference;
    }
    std::optional<model::Count> count()
    {
        model::Count count{integer(), integer(), integer(), {}, {}, {}};
        const bool isThere = !m_row.isNull(m_next);
        count.modifier = named<model::CountModifier>();
        count.words = text();
        count.range = range();
        return isThere ? std::optional(count) : std::nullopt;
    }

private:
    Row m_row;
    int m_next;
};

/// The payload's parts by column, whatever the kind: absent ones are NULL.
struct Parts
{
    const model::ActorReference *actor = nullptr;
    const model::PlaceReference *place = nullptr;
    const std::optional<model::Count> *count = nullptr;
    const model::Statement *statement = nullptr;
    const model::Movement *movement = nullptr;
    const model::Casualties *casualties = nullptr;
    const model::Happening *happening = nullptr;
};

Parts partsOf(const model::ClaimPayload &payload)
{
    Parts parts;
    if ((parts.statement = std::get_if<model::Statement>(&payload)))
        parts.actor = &parts.statement->speaker;
    if ((parts.movement = std::get_if<model::Movement>(&payload))) {
        parts.actor = &parts.movement->mover;
        parts.place = &parts.movement->destination;
        parts.count = &parts.movement->count;
    }
    if ((parts.casualties = std::get_if<model::Casualties>(&payload))) {
        parts.place = &parts.casualties->place;
        parts.count = &parts.casualties->count;
    }
    if ((parts.happening = std::get_if<model::Happening>(&payload)))
        parts.place = &parts.happening->place;
    return parts;
}

void bindNulls(Statement &statement, int count)
{
    for (int i = 0; i < count; ++i)
        statement.bind(nullptr);
}

void bindCount(Statement &statement, const std::optional<model::Count> *count)
{
    if (!count || !*count)
        return bindNulls(statement, 7);
    const model::Count &value = **count;
    statement.bindAll(value.low, value.best, value.high, model::nameOf(value.modifier), value.words, value.range);
}

void bindShared(Statement &statement, const Parts &parts)
{
    if (parts.actor)
        statement.bindAll(parts.actor->name, parts.actor->actor);
    else
        bindNulls(statement, 2);
    if (parts.place)
        statement.bindAll(parts.place->words, parts.place->place);
    else
        bindNulls(statement, 2);
    bindCount(statement, parts.count);
}

void bindOwn(Statement &statement, const Parts &parts)
{
    if (const auto *own = parts.statement)
        statement.bindAll(model::nameOf(own->type), own->speakerRole, own->speakerInferred, own->cue, own->medium,
                          own->addressee);
    else
        bindNulls(statement, 7);
    if (const auto *own = parts.movement)
        statement.bindAll(own->what, own->means, own->origin.words, own->origin.place, own->distance, own->duration,
                          model::nameOf(own->phase));
    else
        bindNulls(statement, 7);
    if (const auto *own = parts.casualties)
        statement.bindAll(model::nameOf(own->effect), own->victims, own->perpetrator, model::nameOf(own->certainty));
    else
        bindNulls(statement, 4);
    if (const auto *own = parts.happening)
        statement.bindAll(own->type, own->summary);
    else
        bindNulls(statement, 2);
}

struct Shared
{
    model::ActorReference actor;
    model::PlaceReference place;
    std::optional<model::Count> count;
};

model::ClaimPayload readPayload(ColumnReader &columns, model::ClaimKind kind, Shared shared)
{
    model::Statement statement{columns.named<model::StatementType>(),
                               shared.actor,
                               columns.text(),
                               columns.flag(),
                               columns.range(),
                               columns.text(),
                               columns.text()};
    model::Movement movement{shared.actor,   shared.count,    columns.text(),
                             columns.text(), columns.place(), shared.place,
                             columns.text(), columns.text(),  columns.named<model::MovementPhase>()};
    model::Casualties casualties{
        columns.named<model::CasualtyEffect>(), shared.count, columns.text(), columns.text(), shared.place,
        columns.named<model::Certainty>()};
    model::Happening happening{columns.text(), shared.place, columns.text()};
    switch (kind) {
    case model::ClaimKind::Statement:
        return statement;
    case model::ClaimKind::Movement:
        return movement;
    case model::ClaimKind::Casualties:
        return casualties;
    case model::ClaimKind::Happening:
        return happening;
    }
    return happening;
}

} // namespace

void bindClaim(Statement &statement, const model::Claim &claim)
{
    statement.bindAll(claim.event, model::nameOf(claim.kind()), model::nameOf(claim.status), claim.time,
                      claim.eventTime, claim.timeByHand, model::nameOf(claim.tense), claim.source.name,
                      claim.source.actor, claim.sourceInferred, claim.confidence);
    const Parts parts = partsOf(claim.payload);
    bindShared(statement, parts);
    bindOwn(statement, parts);
}

const std::string &claimSelection()
{
    static const std::string selection =
        "c.id, " + claimColumnNames("c.") +
        ", p.article_id, p.begin_byte, p.end_byte, p.quote, p.rule, p.trigger_words, p.pack_version";
    return selection;
}

int claimSelectionSize()
{
    return 1 + static_cast<int>(claimColumns.size()) + provenanceColumns;
}

model::Claim readClaim(Row row)
{
    ColumnReader columns(row, 0);
    model::Claim claim;
    claim.id = columns.id<base::ClaimId>();
    claim.event = columns.id<base::EventId>();
    const auto kind = columns.named<model::ClaimKind>();
    claim.status = columns.named<model::ClaimStatus>();
    claim.time = columns.id<base::TimeId>();
    claim.eventTime = columns.text();
    claim.timeByHand = columns.flag();
    claim.tense = columns.named<model::Tense>();
    claim.source = columns.actor();
    claim.sourceInferred = columns.flag();
    claim.confidence = columns.number();
    Shared shared{columns.actor(), columns.place(), columns.count()};
    claim.payload = readPayload(columns, kind, std::move(shared));
    claim.provenance.article = columns.id<base::ArticleId>();
    claim.provenance.range = columns.range();
    claim.provenance.quote = columns.text();
    claim.provenance.rule = columns.text();
    claim.provenance.trigger = columns.text();
    claim.provenance.packVersion = columns.text();
    return claim;
}

} // namespace store
