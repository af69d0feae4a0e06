#pragma once

#include "core/model/claim_time.h"
#include "core/model/remark.h"
#include "core/timeline/scene.h"
#include "core/timeline/time_change.h"
#include "core/timeline/zone_rules.h"

#include <QObject>
#include <QPoint>
#include <QRect>

#include <memory>
#include <optional>

class QKeyEvent;
class QMouseEvent;

namespace ui {

class DragPreview;
class ProjectDocument;
class TimelineView;

/// Moves the selected mark, or a remark, in time: whole or by an end, by mouse or by keys. While it is moved an outline
/// and its dates in words show where it would be; letting go, or Enter, makes one step of the history of it, Esc
/// nothing. A mark that is not selected stays where it is, so that dragging it moves the view. GUI thread.
class TimeDragging : public QObject
{
    Q_OBJECT

public:
    using Zone = std::shared_ptr<const timeline::ZoneRules>;

    TimeDragging(TimelineView &view, ProjectDocument &document, Zone zone, QObject *parent = nullptr);

    [[nodiscard]] bool isMoving() const { return m_moving; }

Q_SIGNALS:
    /// Why something cannot be moved, or what it would be.
    void said(const QString &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What a pressed button, or the keys, have hold of.
    struct Grip
    {
        base::EventId event; ///< one of the two is valid
        model::Remark remark;
        base::ClaimId claim;
        model::PlacedTime placed;
        QString name; ///< what the history calls it
        QRect area;   ///< on screen
        timeline::TimeMove move;
        std::optional<base::Edtf> time; ///< after the move
    };

    [[nodiscard]] bool press(const QMouseEvent &event);
    [[nodiscard]] bool drag(const QMouseEvent &event);
    [[nodiscard]] bool release(const QMouseEvent &event);
    [[nodiscard]] bool pressKey(const QKeyEvent &event);
    [[nodiscard]] bool stepBy(timeline::TimePart part, int steps);
    [[nodiscard]] bool hover(QPoint at);
    [[nodiscard]] std::optional<Grip> gripAt(QPoint at) const;
    [[nodiscard]] std::optional<Grip> gripOfSelection() const;
    [[nodiscard]] timeline::TimePart partAt(const timeline::Bar &bar, int x) const;
    [[nodiscard]] const timeline::Bar *barOf(timeline::MarkIndex mark) const;
    /// Reads what is gripped; false, and said why, when it cannot be moved.
    [[nodiscard]] bool take(Grip &grip);
    [[nodiscard]] bool takeEvent(Grip &grip);
    [[nodiscard]] base::TimePoint civilAt(int x) const;
    [[nodiscard]] QRect outline() const;
    void showMove();
    void commit();
    void letGo();

    TimelineView &m_view;
    ProjectDocument &m_document;
    Zone m_zone;
    DragPreview *m_preview;
    std::optional<Grip> m_grip;
    QPoint m_pressed;
    bool m_moving = false;
    bool m_refused = false; ///< what is pressed was said not to move
    bool m_onColumn = false;
    bool m_byKeys = false;
};

} // namespace ui
