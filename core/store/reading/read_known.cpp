#include "core/base/edtf.h"
#include "core/store/known_articles.h"
#include "core/store/reader.h"
#include "core/store/reading/visible.h"
#include "core/store/sqlite/steps.h"

#include <set>

namespace store {

namespace {

const std::string &publications()
{
    static const std::string sql =
        sqlOf("SELECT id, published FROM article WHERE batch_id NOT IN ", hiddenBatches, " ORDER BY id");
    return sql;
}

/// Civil: begin is the first moment at which it may have been out, end the one by which it was. Open both: no date.
base::TimeSpan publication(std::string_view published)
{
    const auto edtf = base::Edtf::parse(published);
    if (!edtf || edtf->isNone())
        return {base::TimePoint::lowest(), base::TimePoint::highest()};
    const base::TimeBounds bounds = edtf->bounds();
    return {bounds.earliestBegin, bounds.latestEnd};
}

} // namespace

base::Result<KnownArticles> Reader::articlesKnownBy(base::CivilDate day) const
{
    const base::TimePoint end{day.midnight().ms + base::msPerDay};
    KnownArticles known;
    known.day = day;
    const auto done = m_connection->each(publications(), [&](Row row) {
        const base::TimeSpan out = publication(row.view(1));
        if (out.begin.isOpen() && out.end.isOpen()) {
            ++known.undated;
        } else if (out.end <= end && !out.end.isOpen()) {
            known.ids.insert(row.id<base::ArticleId>(0));
            known.list += (known.list.empty() ? "" : ",") + row.text(0);
        } else if (out.begin < end) {
            ++known.perhaps;
        } else {
            ++known.later;
        }
    });
    if (!done)
        return tl::unexpected(done.error());
    known.list = '[' + known.list + ']';
    return known;
}

base::Result<std::vector<base::CivilDate>> Reader::publicationDays() const
{
    std::set<base::CivilDate> days;
    const auto done = m_connection->each(publications(), [&](Row row) {
        const base::TimeSpan out = publication(row.view(1));
        if (!out.end.isOpen())
            days.insert(base::civilDay({out.end.ms - 1}));
    });
    if (!done)
        return tl::unexpected(done.error());
    return std::vector(days.begin(), days.end());
}

} // namespace store
