#include "core/store/reader.h"
#include "core/store/reading/actor_overlay.h"
#include "core/store/reading/claim_query.h"
#include "core/store/reading/visible.h"
#include "core/store/rows/claim_row.h"
#include "core/store/sqlite/steps.h"

#include <algorithm>
#include <variant>

namespace store {

namespace {

constexpr std::string_view lineColumns = ", a.publisher, a.title, a.source_name, a.published, a.language";
constexpr std::string_view lineTables = R"sql(
 FROM placement t JOIN claim c ON c.id = t.claim_id JOIN provenance p ON p.id = c.id
 LEFT JOIN article a ON a.id = t.article_id WHERE )sql";
/// By counting moment; undated ones last.
constexpr std::string_view byTime =
    " ORDER BY t.origin = 3, coalesce(t.earliest_begin, t.latest_end), t.claim_id LIMIT ? OFFSET ?";

ClaimLine readClaimLine(Row row)
{
    const int own = claimSelectionSize();
    ClaimLine line;
    line.claim = readClaim(row);
    line.publisher = row.text(own);
    line.articleTitle = row.text(own + 1);
    line.sourceName = row.text(own + 2);
    line.published = row.text(own + 3);
    line.language = row.text(own + 4);
    line.placed = model::placeInTime(line.claim.eventTime, line.published, line.claim.tense);
    return line;
}

const std::string &oneClaim()
{
    static const std::string sql = sqlOf("SELECT ", claimSelection(), lineColumns, lineTables,
                                         "c.id = ? AND t.event_id = c.event_id AND t.batch_id NOT IN ", hiddenBatches);
    return sql;
}

const std::string &claimsOfEvent()
{
    static const std::string sql =
        sqlOf("SELECT ", claimSelection(), lineColumns, lineTables, "t.event_id = ? AND t.batch_id NOT IN ",
              hiddenBatches, " ORDER BY t.claim_id");
    return sql;
}

std::string originalSelection()
{
    // The same columns from the row that was kept; its provenance is the claim's.
    return sqlOf("SELECT ", claimSelection(), " FROM claim_original c JOIN provenance p ON p.id = c.id WHERE c.id = ?");
}

std::size_t distance(base::TextRange a, base::TextRange b)
{
    if (a.overlaps(b))
        return 0;
    return a.begin < b.begin ? b.begin - a.end : a.begin - b.end;
}

base::Error notFound(const Connection &connection, base::ClaimId id)
{
    return {base::ErrorCode::NotFound, connection.path(), {"claim", std::to_string(id.value)}};
}

CasualtyFigure figureOf(const ClaimLine &line)
{
    return {line.claim.id,     line.claim.event,  std::get<model::Casualties>(line.claim.payload),
            line.claim.status, line.claim.source, line.publisher,
            line.sourceName,   line.published,    line.placed};
}

base::TimePoint publication(const CasualtyFigure &figure)
{
    const auto published = base::Edtf::parse(figure.published);
    return published ? published->bounds().earliestBegin : base::TimePoint::highest();
}

} // namespace

base::Result<std::vector<ClaimLine>> Reader::claims(const ClaimFilter &filter) const
{
    std::vector<ClaimLine> lines;
    const ClaimQuery query(filter, m_known.get());
    if (query.isEmpty())
        return lines;
    auto statement =
        m_connection->prepare(sqlOf("SELECT ", claimSelection(), lineColumns, lineTables, query.condition(), byTime));
    if (!statement)
        return tl::unexpected(statement.error());
    Steps steps(*m_connection);
    const ActorOverlay actors(steps);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    query.bindTo(*statement);
    statement->bindAll(filter.limit ? static_cast<std::int64_t>(filter.limit) : -1, filter.offset);
    for (;;) {
        const auto stepped = statement->step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        if (!*stepped)
            return lines;
        lines.push_back(readClaimLine(statement->row()));
        actors.apply(lines.back().claim);
    }
}

base::Result<std::size_t> Reader::countClaims(const ClaimFilter &filter) const
{
    const ClaimQuery query(filter, m_known.get());
    if (query.isEmpty())
        return 0;
    auto statement = m_connection->prepare(
        sqlOf("SELECT count(*) FROM placement t JOIN claim c ON c.id = t.claim_id WHERE ", query.condition()));
    if (!statement)
        return tl::unexpected(statement.error());
    query.bindTo(*statement);
    if (const auto stepped = statement->step(); !stepped)
        return tl::unexpected(stepped.error());
    return statement->row().size(0);
}

base::Result<ClaimLine> Reader::claim(base::ClaimId id) const
{
    Steps steps(*m_connection);
    auto line = steps.first(oneClaim(), readClaimLine, id);
    const ActorOverlay actors(steps);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    if (!line || !sees(line->claim.provenance.article))
        return tl::unexpected(notFound(*m_connection, id));
    actors.apply(line->claim);
    return std::move(*line);
}

base::Result<std::optional<model::Claim>> Reader::extractedVersion(base::ClaimId id) const
{
    static const std::string sql = originalSelection();
    return m_connection->first(sql, readClaim, id);
}

base::Result<std::vector<ClaimLine>> Reader::claimsOf(std::span<const base::EventId> events) const
{
    std::vector<ClaimLine> lines;
    Steps steps(*m_connection);
    const ActorOverlay actors(steps);
    for (const base::EventId event : events)
        steps.each(
            claimsOfEvent(), [&](Row row) { lines.push_back(readClaimLine(row)); }, event);
    for (ClaimLine &line : lines)
        actors.apply(line.claim);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    std::erase_if(lines, [this](const ClaimLine &line) { return !sees(line.claim.provenance.article); });
    return lines;
}

base::Result<void> Reader::scanClaims(const ClaimVisitor &visit) const
{
    auto statement = m_connection->prepare(sqlOf("SELECT ", claimSelection(), lineColumns, lineTables,
                                                 "t.event_id = c.event_id AND t.status <> 3 AND t.batch_id NOT IN ",
                                                 hiddenBatches, " ORDER BY c.id"));
    if (!statement)
        return tl::unexpected(statement.error());
    Steps steps(*m_connection);
    const ActorOverlay actors(steps);
    if (!steps.isGood())
        return tl::unexpected(steps.result().error());
    for (;;) {
        const auto stepped = statement->step();
        if (!stepped)
            return tl::unexpected(stepped.error());
        if (!*stepped)
            return {};
        ClaimLine line = readClaimLine(statement->row());
        actors.apply(line.claim);
        if (sees(line.claim.provenance.article) && !visit(line))
            return {};
    }
}

base::Result<std::vector<model::Caption>> Reader::captionsNear(base::ClaimId id, std::size_t limit) const
{
    const auto line = claim(id);
    if (!line)
        return tl::unexpected(line.error());
    std::vector<model::Caption> captions;
    const model::Provenance &provenance = line->claim.provenance;
    const auto done = m_connection->each(
        "SELECT id, begin_byte, end_byte, text, credit_begin, credit_end, credit FROM caption WHERE article_id = ?"
        " ORDER BY begin_byte",
        [&](Row row) {
            captions.push_back({row.id<base::CaptionId>(0), row.range(1), row.text(3), row.range(4), row.text(6), {}});
        },
        provenance.article);
    if (!done)
        return tl::unexpected(done.error());
    std::stable_sort(captions.begin(), captions.end(), [&](const auto &a, const auto &b) {
        return distance(a.range, provenance.range) < distance(b.range, provenance.range);
    });
    captions.resize(std::min(limit, captions.size()));
    return captions;
}

base::Result<std::vector<CasualtyFigure>> Reader::casualtyFigures(const ClaimFilter &filter) const
{
    ClaimFilter casualties = filter;
    casualties.kind = model::ClaimKind::Casualties;
    const auto lines = claims(casualties);
    if (!lines)
        return tl::unexpected(lines.error());
    std::vector<CasualtyFigure> figures;
    figures.reserve(lines->size());
    for (const ClaimLine &line : *lines)
        figures.push_back(figureOf(line));
    std::stable_sort(figures.begin(), figures.end(),
                     [](const auto &a, const auto &b) { return publication(a) < publication(b); });
    return figures;
}

} // namespace store
