#pragma once

#include "app/annotate/time_words.h"
#include "app/render/theme.h"
#include "app/window/drafts/draft.h"
#include "core/model/remark.h"

#include <QFrame>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class TimeEdit;

/// A lane that a remark can be about.
struct LaneChoice
{
    std::string key; ///< LaneRow::key
    QString name;
};

/// A small form over the timeline for what a person writes on it: shape, words, time, colour, lane. Enter saves, Esc
/// closes it and gives the focus back. What has no time, or words without any, cannot be saved.
class RemarkForm : public QFrame
{
    Q_OBJECT

public:
    explicit RemarkForm(QWidget *over);

    /// A remark without an id is a new one.
    void edit(const model::Remark &remark, const std::vector<LaneChoice> &lanes, const TimeContext &context);
    void setTheme(const render::Theme &theme);
    void leave(); ///< hides it; what was typed is still in the fields

    [[nodiscard]] const model::Remark &remark() const { return m_remark; } ///< as it came
    /// What stands in the fields; nothing as long as it is what edit() put there.
    [[nodiscard]] TypedFields typed() const;
    /// As if a person had typed it.
    void type(const TypedFields &fields);

Q_SIGNALS:
    void edited();
    void abandoned(); ///< by the person
    /// Wanted; who stores it calls leave().
    void saveAsked(const model::Remark &remark);
    void removeAsked(base::RemarkId remark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void fillLanes(const std::vector<LaneChoice> &lanes);
    [[nodiscard]] TypedFields fields() const;
    void abandon();
    void place();
    void check();
    void save();

    model::Remark m_remark;
    TypedFields m_untouched; ///< the fields as edit() filled them
    QLabel *m_title;
    QComboBox *m_shape;
    QLineEdit *m_text;
    TimeEdit *m_time;
    QComboBox *m_colour;
    QComboBox *m_lane;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace ui
