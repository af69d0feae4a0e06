#include "core/timeline/remark_row.h"

#include "core/base/edtf.h"

namespace timeline {

RemarkRow remarkRow(const model::Remark &remark, const ZoneRules &zone)
{
    RemarkRow row{remark, {}};
    const auto edtf = base::Edtf::parse(remark.time);
    if (!edtf)
        return row;
    row.time = rowTime({model::TimeOrigin::Stated, *edtf, edtf->bounds()}, zone);
    row.time.members.clear();
    const bool lasted = remark.shape == model::RemarkShape::Span && row.time.shape == base::TimeShape::Single;
    if (lasted) {
        row.time.shape = base::TimeShape::Interval;
        row.time.bounds.latestBegin = row.time.bounds.earliestBegin;
        row.time.bounds.earliestEnd = row.time.bounds.latestEnd;
    }
    return row;
}

} // namespace timeline
