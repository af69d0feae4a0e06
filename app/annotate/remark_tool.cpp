#include "app/annotate/remark_tool.h"

#include "app/annotate/drag_preview.h"
#include "app/annotate/remark_form.h"
#include "app/render/remark_words.h"
#include "app/render/word_dates.h"
#include "app/timeline/timeline_view.h"
#include "app/window/project/project_document.h"
#include "core/timeline/time_change.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using timeline::Hit;

namespace ui {

namespace {

constexpr double revealMargin = 0.3;

bool canBeDrawnOn(Hit::Kind kind)
{
    return kind == Hit::Kind::Lane || kind == Hit::Kind::Column || kind == Hit::Kind::RemarkStrip ||
           kind == Hit::Kind::Axis || kind == Hit::Kind::None; // below the last lane
}

} // namespace

RemarkTool::RemarkTool(TimelineView &view, const Project &project, Zone zone, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_document(project.document)
    , m_draft(project.drafts)
    , m_zone(zone)
    , m_dragging(new TimeDragging(view, m_document, zone, this))
    , m_form(new RemarkForm(&view))
    , m_band(new DragPreview(&view))
{
    // After the dragging: what is asked last is asked first, and a click is this one's.
    m_view.installEventFilter(this);
    connect(m_dragging, &TimeDragging::said, this, &RemarkTool::said);
    connect(&m_view, &TimelineView::contextMenuOpening, this, [this](QMenu *menu) { fillMenu(*menu); });
    connect(m_form, &RemarkForm::edited, this, &RemarkTool::keepDraft);
    connect(m_form, &RemarkForm::abandoned, this, [this] { m_draft.drop(); });
    connect(m_form, &RemarkForm::saveAsked, this, &RemarkTool::save);
    connect(m_form, &RemarkForm::removeAsked, this, &RemarkTool::remove);
    connect(&m_document, &ProjectDocument::closing, m_form, [this] {
        m_draft.setAside();
        m_form->leave();
    });
}

base::RemarkId RemarkTool::selected() const
{
    return m_view.highlights().remark;
}

void RemarkTool::select(base::RemarkId remark)
{
    timeline::Highlights highlights = m_view.highlights();
    highlights.remark = remark;
    m_view.setHighlights(highlights);
}

void RemarkTool::setFound(std::vector<base::RemarkId> remarks)
{
    timeline::Highlights highlights = m_view.highlights();
    highlights.foundRemarks = std::move(remarks);
    m_view.setHighlights(highlights);
}

bool RemarkTool::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return drag(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::KeyPress:
        return pressKey(*static_cast<QKeyEvent *>(event));
    case QEvent::Leave:
        hover({-1, -1});
        break;
    case QEvent::ToolTip:
        return tip(*static_cast<QHelpEvent *>(event));
    case QEvent::ContextMenu:
        m_menuAt = static_cast<QContextMenuEvent *>(event)->pos();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

std::optional<timeline::RemarkBox> RemarkTool::boxAt(QPoint at) const
{
    const timeline::Scene &scene = m_view.scene();
    const Hit hit = timeline::hitTest(scene, at.x(), at.y());
    if (hit.kind != Hit::Kind::Remark)
        return std::nullopt;
    return scene.remarks.boxes[hit.remark];
}

const model::Remark *RemarkTool::find(base::RemarkId remark) const
{
    const auto &rows = m_view.index()->remarks;
    const auto row = std::ranges::find(rows, remark, [](const auto &each) { return each.remark.id; });
    return row == rows.end() ? nullptr : &row->remark;
}

bool RemarkTool::press(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    const auto box = boxAt(at);
    if (event.button() == Qt::LeftButton && event.modifiers() == Qt::NoModifier) {
        const base::RemarkId pressed = box ? box->remark : base::RemarkId{};
        if (pressed != selected()) {
            select(pressed);
            announce(pressed);
            Q_EMIT picked(pressed);
        }
        return false; // the dragging takes hold of it
    }
    const Hit hit = timeline::hitTest(m_view.scene(), at.x(), at.y());
    const bool draws = event.button() == Qt::LeftButton && event.modifiers() == Qt::ControlModifier &&
                       canBeDrawnOn(hit.kind) && m_document.isWritable();
    if (!draws)
        return false;
    m_bandFrom = m_bandTo = at;
    m_view.setFocus(Qt::MouseFocusReason);
    return true;
}

bool RemarkTool::drag(const QMouseEvent &event)
{
    const QPoint at = event.position().toPoint();
    if (!m_bandFrom) {
        if (event.buttons() == Qt::NoButton)
            hover(at);
        return false;
    }
    m_bandTo = at;
    if ((m_bandTo - *m_bandFrom).manhattanLength() < QApplication::startDragDistance())
        return true;
    const auto [left, right] = std::minmax({m_bandFrom->x(), at.x()});
    const timeline::Scene &scene = m_view.scene();
    const int top = scene.axis.rect.bottom();
    const QString words = render::RemarkWords().time(timeBetween(left, right));
    m_band->show(QRect(left, top, std::max(1, right - left), m_view.height() - top - 40), words, m_view.theme());
    Q_EMIT said(tr("%1 · let go to shade it, Esc leaves it").arg(words));
    return true;
}

bool RemarkTool::release(const QMouseEvent &event)
{
    if (!m_bandFrom || event.button() != Qt::LeftButton)
        return false;
    const auto [left, right] = std::minmax({m_bandFrom->x(), m_bandTo.x()});
    const bool drawn = m_band->isVisible();
    m_bandFrom.reset();
    m_band->hide();
    if (drawn)
        openForm(model::RemarkShape::Span, timeBetween(left, right));
    return true;
}

bool RemarkTool::doubleClick(const QMouseEvent &event)
{
    const auto box = boxAt(event.position().toPoint());
    if (box)
        edit(box->remark);
    return box.has_value();
}

bool RemarkTool::pressKey(const QKeyEvent &event)
{
    if (m_bandFrom && event.key() == Qt::Key_Escape) {
        m_bandFrom.reset();
        m_band->hide();
        return true;
    }
    if (m_dragging->isMoving())
        return false;
    if (event.key() == Qt::Key_G && !(event.modifiers() & ~Qt::ShiftModifier)) {
        step(event.modifiers() == Qt::ShiftModifier ? -1 : 1);
        return true;
    }
    return event.modifiers() == Qt::NoModifier && selected().isValid() && pressKeyOnSelected(event.key());
}

bool RemarkTool::pressKeyOnSelected(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_E:
        edit(selected());
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(selected());
        return true;
    case Qt::Key_Escape:
        select({});
        Q_EMIT picked({});
        return true;
    default:
        return false;
    }
}

bool RemarkTool::tip(const QHelpEvent &event) const
{
    const auto box = boxAt(event.pos());
    const model::Remark *remark = box ? find(box->remark) : nullptr;
    if (remark == nullptr)
        return false;
    const QString words = render::RemarkWords::title(remark->shape, QString::fromStdString(remark->text));
    QToolTip::showText(event.globalPos(), words.toHtmlEscaped() + u"<br>"_s + render::RemarkWords().time(remark->time),
                       &m_view);
    return true;
}

void RemarkTool::hover(QPoint at)
{
    const auto box = boxAt(at);
    const base::RemarkId under = box ? box->remark : base::RemarkId{};
    if (under == m_view.highlights().hoveredRemark)
        return;
    timeline::Highlights highlights = m_view.highlights();
    highlights.hoveredRemark = under;
    m_view.setHighlights(highlights);
}

void RemarkTool::fillMenu(QMenu &menu)
{
    if (!m_document.isWritable())
        return;
    const auto addTo = [&](const QString &name, const QString &text, auto action) {
        auto *made = new QAction(text, &menu);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, action);
        return made;
    };
    QList<QAction *> actions;
    if (const auto box = boxAt(m_menuAt)) {
        const base::RemarkId remark = box->remark;
        select(remark);
        actions << addTo(u"remarkEdit"_s, tr("Edit note…"), [this, remark] { edit(remark); })
                << addTo(u"remarkDelete"_s, tr("Remove note"), [this, remark] { remove(remark); });
    }
    const std::string time = timeBetween(m_menuAt.x(), m_menuAt.x());
    for (const auto &[name, words, shape] :
         {std::tuple(u"remarkWrite"_s, tr("Write here…"), model::RemarkShape::Text),
          std::tuple(u"remarkShade"_s, tr("Shade a span here…"), model::RemarkShape::Span),
          std::tuple(u"remarkLine"_s, tr("Draw a line here…"), model::RemarkShape::Line)})
        actions << addTo(name, words, [this, time, chosen = shape] { openForm(chosen, time); });
    QAction *first = menu.actions().isEmpty() ? nullptr : menu.actions().front();
    menu.insertActions(first, actions);
    menu.insertSeparator(first);
}

void RemarkTool::step(int direction)
{
    const auto &rows = m_view.index()->remarks;
    if (rows.empty()) {
        Q_EMIT said(tr("Nothing is written on the timeline yet."));
        return;
    }
    const auto at = std::ranges::find(rows, selected(), [](const auto &row) { return row.remark.id; }) - rows.begin();
    const auto count = static_cast<std::ptrdiff_t>(rows.size());
    const auto next = at == count ? (direction > 0 ? 0 : count - 1) : (at + direction + count) % count;
    const base::RemarkId remark = rows[static_cast<std::size_t>(next)].remark.id;
    reveal(remark);
    Q_EMIT picked(remark);
}

void RemarkTool::reveal(base::RemarkId remark)
{
    const auto &rows = m_view.index()->remarks;
    const auto row = std::ranges::find(rows, remark, [](const auto &each) { return each.remark.id; });
    if (row == rows.end())
        return;
    select(remark);
    base::TimeSpan span = timeline::drawnSpan(row->time.bounds, model::TimeOrigin::Stated);
    const base::TimeSpan shown = m_view.viewport().target().span();
    if (span.begin.isOpen())
        span.begin = span.end;
    if (span.end.isOpen())
        span.end = span.begin;
    if (span.end <= shown.begin || span.begin >= shown.end)
        m_view.viewport().reveal(span.begin, Motion::Animated);
    else if (span.lengthMs() > 4 * shown.lengthMs())
        m_view.viewport().show(span, Motion::Animated, revealMargin);
    announce(remark);
}

/// What is read when it is picked.
void RemarkTool::announce(base::RemarkId remark)
{
    if (const model::Remark *found = find(remark))
        Q_EMIT said(render::RemarkWords().spoken(*found));
}

/// From one pixel to another as EDTF, in the steps that a drag has here.
std::string RemarkTool::timeBetween(int x0, int x1) const
{
    const timeline::Viewport &view = m_view.viewport().viewport();
    const std::int64_t step = timeline::dragStepMs(view);
    const auto civil = [&](int x) { return m_zone->toCivil(timeline::timeAt(view, std::max(x, view.headerWidth))); };
    const base::CivilDate day = base::civilDay(civil(x0));
    base::Edtf time = base::Edtf::fromDate(day);
    if (step < base::msPerDay) {
        base::EdtfDate date = time.dates().front();
        date.secondOfDay = static_cast<std::int32_t>((civil(x0).ms - day.midnight().ms) / step * step / 1000);
        date.hasSeconds = false;
        time = base::Edtf::fromDates(base::TimeShape::Single, {date});
    }
    if (x0 == x1)
        return time.toString();
    const timeline::TimeMove move{timeline::TimePart::End, civil(x0), civil(x1), step};
    const model::PlacedTime placed{
        model::TimeOrigin::Stated,
        base::Edtf::fromDates(base::TimeShape::Interval, {time.dates().front(), time.dates().front()}), time.bounds()};
    return timeline::moved(placed, move).value_or(time).toString();
}

void RemarkTool::add()
{
    const timeline::Viewport &view = m_view.viewport().viewport();
    int x = view.headerWidth + view.laneWidth() / 2;
    if (!m_view.selection().empty()) {
        const auto fact = m_view.index()->find(m_view.selection().front());
        const auto moment = fact ? timeline::countingMoment(m_view.index()->facts[*fact]) : std::nullopt;
        x = moment ? timeline::xOf(view, *moment) : x;
    }
    openForm(model::RemarkShape::Text, timeBetween(x, x));
}

} // namespace ui
