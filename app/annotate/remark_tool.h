#pragma once

#include "app/annotate/time_dragging.h"
#include "app/window/drafts/drafts.h"
#include "core/model/remark.h"
#include "core/timeline/scene.h"
#include "core/timeline/zone_rules.h"

#include <QObject>
#include <QPoint>

#include <memory>
#include <optional>
#include <vector>

class QHelpEvent;
class QKeyEvent;
class QMenu;
class QMouseEvent;

namespace ui {

class DragPreview;
class ProjectDocument;
class RemarkForm;
class TimelineView;

/// What a person writes on the timeline itself: adds it at a place, over a span drawn with Ctrl held, or from the form;
/// picks it by mouse or keys, changes and removes it. One remark can be selected; events are not, then. GUI thread.
class RemarkTool : public QObject
{
    Q_OBJECT

public:
    using Zone = std::shared_ptr<const timeline::ZoneRules>;

    struct Project
    {
        ProjectDocument &document;
        Drafts &drafts;
    };
    RemarkTool(TimelineView &view, const Project &project, Zone zone, QObject *parent = nullptr);

    [[nodiscard]] TimeDragging &dragging() const { return *m_dragging; }
    [[nodiscard]] base::RemarkId selected() const;
    void select(base::RemarkId remark);
    void setFound(std::vector<base::RemarkId> remarks);
    /// The form for a new one: at the selected event's begin, else in the middle of the view.
    void add();
    /// Opens the form with what was left unfinished. False when the remark it changes is not there.
    [[nodiscard]] bool resume(const Draft &draft);
    /// Selects a remark and brings it into view.
    void reveal(base::RemarkId remark);

Q_SIGNALS:
    void said(const QString &words);
    void picked(base::RemarkId remark); ///< by the person; not valid: none any more

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool press(const QMouseEvent &event);
    [[nodiscard]] bool drag(const QMouseEvent &event);
    [[nodiscard]] bool release(const QMouseEvent &event);
    [[nodiscard]] bool doubleClick(const QMouseEvent &event);
    [[nodiscard]] bool pressKey(const QKeyEvent &event);
    [[nodiscard]] bool pressKeyOnSelected(int key);
    [[nodiscard]] bool tip(const QHelpEvent &event) const;
    void hover(QPoint at);
    void fillMenu(QMenu &menu);
    void step(int direction);
    [[nodiscard]] std::optional<timeline::RemarkBox> boxAt(QPoint at) const;
    [[nodiscard]] const model::Remark *find(base::RemarkId remark) const;
    [[nodiscard]] std::string timeBetween(int x0, int x1) const;
    void openForm(model::RemarkShape shape, const std::string &time);
    void openForm(const model::Remark &remark);
    void edit(base::RemarkId remark);
    void remove(base::RemarkId remark);
    void save(const model::Remark &remark);
    void keepDraft();
    void announce(base::RemarkId remark);

    TimelineView &m_view;
    ProjectDocument &m_document;
    DraftSlot m_draft; ///< of the form
    Zone m_zone;
    TimeDragging *m_dragging;
    RemarkForm *m_form;
    DragPreview *m_band;
    std::optional<QPoint> m_bandFrom; ///< where a span began to be drawn
    QPoint m_bandTo;
    QPoint m_menuAt;
};

} // namespace ui
