#include "core/store/writing/published_edit.h"

#include "core/base/relative_time.h"
#include "core/model/names.h"
#include "core/model/time_expression.h"
#include "core/store/rows/placement.h"
#include "core/store/rows/words.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/claim_edits.h"

#include <unordered_map>
#include <vector>

namespace store {

namespace {

struct Time
{
    base::TimeId id;
    model::TimeAnchor anchor = model::TimeAnchor::None;
    base::TimeId anchorId;
    std::string relative;
    std::string value;
    std::string edtf;
    enum class State : std::uint8_t { Open, UnderWay, Done } state = State::Open;
};

/// The times of one article, resolved again each after the one it hangs on.
class Resolver
{
public:
    Resolver(std::vector<Time> times, base::Edtf published)
        : m_times(std::move(times)), m_published(std::move(published))
    {
        for (std::size_t i = 0; i < m_times.size(); ++i)
            m_places.emplace(m_times[i].id, i);
    }

    std::vector<Time> resolved()
    {
        for (Time &time : m_times)
            resolve(time);
        return std::move(m_times);
    }

private:
    base::Edtf anchorOf(const Time &time)
    {
        if (time.anchor == model::TimeAnchor::Published)
            return m_published;
        const auto place = m_places.find(time.anchorId);
        if (place == m_places.end())
            return {};
        Time &anchor = m_times[place->second];
        resolve(anchor);
        return base::Edtf::parse(anchor.edtf).value_or(base::Edtf{});
    }
    void resolve(Time &time)
    {
        // A ring of anchors, which no extractor writes but a file may hold, ends here.
        if (time.state != Time::State::Open)
            return;
        time.state = Time::State::UnderWay;
        if (const auto relative = base::RelativeTime::parse(time.relative);
            relative && time.anchor != model::TimeAnchor::None)
            set(time, base::resolve(*relative, anchorOf(time)));
        time.state = Time::State::Done;
    }
    static void set(Time &time, const base::Edtf &edtf)
    {
        const std::string text = edtf.isNone() ? std::string() : edtf.toString();
        // TIMEX3 writes a single date as EDTF does, and knows no sets: then the old value says too much.
        if (time.value == time.edtf || edtf.shape() == base::TimeShape::Single)
            time.value = edtf.shape() == base::TimeShape::Single ? text : std::string();
        time.edtf = text;
    }

    std::vector<Time> m_times;
    base::Edtf m_published;
    std::unordered_map<base::TimeId, std::size_t> m_places;
};

Time readTime(Row row)
{
    return {row.id<base::TimeId>(0),
            timeAnchor(row.view(1)),
            row.id<base::TimeId>(2),
            row.text(3),
            row.text(4),
            row.text(5),
            Time::State::Open};
}

void moveTimes(Steps &steps, base::ArticleId article, const base::Edtf &published)
{
    std::vector<Time> times;
    steps.each(
        "SELECT id, anchor, anchor_id, relative, value, edtf FROM time_expression WHERE article_id = ? ORDER BY id",
        [&](Row row) { times.push_back(readTime(row)); }, article);
    for (const Time &time : Resolver(std::move(times), published).resolved())
        steps.run("UPDATE time_expression SET value = ?, edtf = ? WHERE id = ?", time.value, time.edtf, time.id);
}

constexpr std::string_view moveClaims = R"sql(
UPDATE claim SET event_time = (SELECT edtf FROM time_expression WHERE id = claim.time_id)
WHERE id IN (SELECT id FROM provenance WHERE article_id = ?) AND time_by_hand = 0
  AND time_id IN (SELECT id FROM time_expression WHERE relative <> '')
)sql";

} // namespace

void setPublished(Steps &steps, const SetPublished &edit)
{
    if (!isTimeOrEmpty(steps, edit.published))
        return;
    const auto known = steps.first(
        "SELECT 1 FROM article WHERE id = ?", [](Row row) { return row.flag(0); }, edit.article);
    if (steps.isGood() && !known)
        return steps.fail(
            {base::ErrorCode::NotFound, steps.connection().path(), {"article", std::to_string(edit.article.value)}});
    steps.run("UPDATE article SET published = ?, published_from = ? WHERE id = ? AND published <> ?", edit.published,
              model::nameOf(model::PublishedFrom::Person), edit.article, edit.published);
    if (!steps.isGood() || steps.connection().changesOfLast() == 0)
        return;
    moveTimes(steps, edit.article, base::Edtf::parse(edit.published).value_or(base::Edtf{}));
    steps.run(moveClaims, edit.article);
    placeClaimsOf(steps, edit.article);
}

} // namespace store
