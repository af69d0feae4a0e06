#include "core/store/check.h"

#include "core/base/digest.h"
#include "core/model/claim_time.h"
#include "core/store/reader.h"
#include "core/store/rows/claim_row.h"
#include "core/store/schema.h"
#include "core/store/search/index_check.h"
#include "core/store/sqlite/steps.h"

#include <array>
#include <string_view>

namespace store {

namespace {

constexpr std::string_view misplacedClaims = R"sql(
SELECT c.id FROM claim c JOIN provenance p ON p.id = c.id LEFT JOIN article a ON a.id = p.article_id
LEFT JOIN placement t ON t.event_id = c.event_id AND t.claim_id = c.id
WHERE t.claim_id IS NULL OR t.article_id <> coalesce(p.article_id, 0) OR t.batch_id <> coalesce(a.batch_id, t.batch_id)
  OR (t.batch_id <> 0 AND t.batch_id NOT IN (SELECT id FROM batch))
  OR t.begin_byte <> p.begin_byte OR t.source <> c.source
)sql";
constexpr std::string_view lostPlacements =
    "SELECT claim_id FROM placement WHERE claim_id NOT IN (SELECT id FROM claim)";
constexpr std::string_view emptyEvents = "SELECT id FROM event WHERE id NOT IN (SELECT event_id FROM claim)";
constexpr std::string_view quotesOfArticle =
    "SELECT id, begin_byte, end_byte, quote FROM provenance WHERE article_id = ? ORDER BY id";

const std::string &placedClaims()
{
    static const std::string sql =
        "SELECT " + claimSelection() +
        ", coalesce(a.published, ''), t.origin, t.edtf, t.status, t.earliest_begin, t.latest_end"
        " FROM claim c JOIN provenance p ON p.id = c.id JOIN placement t ON t.event_id = c.event_id AND t.claim_id = "
        "c.id"
        " LEFT JOIN article a ON a.id = p.article_id ORDER BY c.id";
    return sql;
}

std::optional<std::int64_t> known(base::TimePoint point)
{
    return point.isOpen() ? std::nullopt : std::optional(point.ms);
}

class Checker
{
public:
    Checker(const Reader &reader, std::stop_token stop, base::ProgressSink *sink)
        : m_steps(reader.connection()), m_stop(std::move(stop)), m_sink(sink)
    {
    }

    base::Result<CheckResult> run()
    {
        using Part = void (Checker::*)();
        constexpr std::array<Part, 5> parts{&Checker::checkPages, &Checker::checkReferences, &Checker::checkArticles,
                                            &Checker::checkPlacements, &Checker::checkSearch};
        std::size_t done = 0;
        for (const Part part : parts) {
            if (m_stop.stop_requested())
                return base::failure(base::ErrorCode::Cancelled, m_steps.connection().path());
            (this->*part)();
            if (m_sink)
                m_sink->progress(++done, parts.size(), {});
        }
        if (m_stop.stop_requested())
            return base::failure(base::ErrorCode::Cancelled, m_steps.connection().path());
        if (!m_steps.isGood())
            return tl::unexpected(m_steps.result().error());
        return std::move(m_result);
    }

private:
    void report(std::string code, std::string subject, std::string detail)
    {
        m_result.problems.push_back({std::move(code), std::move(subject), std::move(detail)});
    }

    void checkPages()
    {
        m_steps.each("PRAGMA integrity_check(50)", [this](Row row) {
            if (row.view(0) != "ok")
                report("integrity", m_steps.connection().path(), row.text(0));
        });
        const auto version = m_steps.integer("PRAGMA user_version");
        if (!m_steps.isGood())
            return;
        if (const auto known = compareSchema(m_steps.connection(), static_cast<std::int32_t>(version)); !known) {
            std::string object;
            for (const std::string &detail : known.error().details)
                object += (object.empty() ? "" : " ") + detail;
            report("schema", object, {});
        }
    }
    void checkReferences()
    {
        m_steps.each("PRAGMA foreign_key_check",
                     [this](Row row) { report("foreign-key", row.text(0) + " " + row.text(1), row.text(2)); });
        m_steps.each(emptyEvents, [this](Row row) { report("foreign-key", "event " + row.text(0), "claim"); });
    }
    /// One article's text at a time, so that memory is that of the longest.
    void checkArticles()
    {
        std::vector<base::ArticleId> articles;
        m_steps.each("SELECT id FROM article ORDER BY id",
                     [&](Row row) { articles.push_back(row.id<base::ArticleId>(0)); });
        for (const base::ArticleId article : articles) {
            if (m_stop.stop_requested())
                return;
            ++m_result.articles;
            m_steps.each(
                "SELECT text, digest, source_name, text_bytes FROM article WHERE id = ?",
                [&](Row row) { checkText(article, row); }, article);
        }
        m_steps.each("SELECT count(*) FROM provenance WHERE article_id IS NULL",
                     [this](Row row) { m_result.claims += row.size(0); });
    }
    void checkText(base::ArticleId article, Row row)
    {
        const std::string_view text = row.view(0);
        const std::string name = "article " + std::to_string(article.value) + " (" + row.text(2) + ")";
        if (base::sha256Hex(text) != row.view(1))
            report("digest", name, row.text(1));
        if (text.size() != row.size(3))
            report("digest", name, row.text(3));
        m_steps.each(
            quotesOfArticle,
            [&](Row quote) {
                ++m_result.claims;
                const base::TextRange range = quote.range(1);
                if (range.begin < range.end && range.end <= text.size() && range.in(text) == quote.view(3))
                    ++m_result.quotesMatched;
                else
                    report("quote", "claim " + quote.text(0), name);
            },
            article);
    }
    void checkPlacements()
    {
        for (const std::string_view sql : {misplacedClaims, lostPlacements})
            m_steps.each(sql, [this](Row row) { report("placement", "claim " + row.text(0), "row"); });
        m_steps.each(placedClaims(), [this](Row row) { checkPlaced(row); });
    }
    void checkPlaced(Row row)
    {
        const int own = claimSelectionSize();
        const model::Claim claim = readClaim(row);
        const model::PlacedTime placed = model::placeInTime(claim.eventTime, row.view(own), claim.tense);
        const bool same = row.integer(own + 1) == static_cast<int>(placed.origin) &&
                          row.view(own + 2) == placed.edtf.toString() &&
                          row.integer(own + 3) == static_cast<int>(claim.status) &&
                          row.optionalInteger(own + 4) == known(placed.bounds.earliestBegin) &&
                          row.optionalInteger(own + 5) == known(placed.bounds.latestEnd);
        if (!same)
            report("placement", "claim " + std::to_string(claim.id.value), "time");
    }
    void checkSearch()
    {
        for (const std::string &index : brokenIndexes(m_steps))
            report("search-index", index, {});
    }

    Steps m_steps;
    std::stop_token m_stop;
    base::ProgressSink *m_sink;
    CheckResult m_result;
};

} // namespace

base::Result<CheckResult> checkProject(const Reader &reader, std::stop_token stop, base::ProgressSink *sink)
{
    return Checker(reader, std::move(stop), sink).run();
}

} // namespace store
