// The form of what is written on the timeline, and what is typed in it.
#include "app/annotate/remark_form.h"
#include "app/annotate/remark_tool.h"
#include "app/timeline/timeline_view.h"
#include "app/window/project/project_document.h"

using namespace Qt::StringLiterals;

namespace ui {

void RemarkTool::openForm(model::RemarkShape shape, const std::string &time)
{
    model::Remark remark;
    remark.shape = shape;
    remark.time = time;
    remark.colour = model::PersonColour::Violet;
    openForm(remark);
}

void RemarkTool::openForm(const model::Remark &remark)
{
    std::vector<LaneChoice> lanes;
    for (const timeline::Lane &lane : m_view.index()->lanes) {
        if (!lane.row.key.empty())
            lanes.push_back({lane.row.key, QString::fromStdString(lane.row.name)});
    }
    m_draft.setAside(); // of the one that stood in the form
    m_form->setTheme(m_view.theme());
    m_form->edit(remark, lanes, {m_view.locale(), std::nullopt});
}

void RemarkTool::edit(base::RemarkId remark)
{
    const model::Remark *found = find(remark);
    if (found == nullptr)
        return;
    if (!m_document.isWritable()) {
        announce(remark);
        return;
    }
    openForm(*found);
}

void RemarkTool::remove(base::RemarkId remark)
{
    if (m_document.isWritable())
        m_document.apply(store::RemoveRemark{remark});
    if (remark == selected())
        select({});
}

void RemarkTool::save(const model::Remark &remark)
{
    const bool isNew = !remark.id.isValid();
    const auto outcome =
        m_document.apply(isNew ? store::Edit(store::AddRemark{remark}) : store::Edit(store::ChangeRemark{remark}));
    if (!outcome)
        return;
    m_form->leave();
    m_draft.drop();
    if (isNew)
        select(outcome->remark);
}

void RemarkTool::keepDraft()
{
    const TypedFields typed = m_form->typed();
    if (typed.isEmpty()) {
        m_draft.drop();
        return;
    }
    Draft draft;
    draft.kind = Draft::Kind::Remark;
    draft.remark = m_form->remark().id;
    draft.fields = typed;
    draft.excerpt = typed.value(u"remarkText"_s);
    m_draft.keep(draft);
}

bool RemarkTool::resume(const Draft &draft)
{
    const model::Remark *found = draft.remark.isValid() ? find(draft.remark) : nullptr;
    if (draft.remark.isValid() && found == nullptr)
        return false;
    if (found != nullptr)
        openForm(*found);
    else
        openForm(model::RemarkShape::Text, {});
    m_form->type(draft.fields);
    return true;
}

} // namespace ui
