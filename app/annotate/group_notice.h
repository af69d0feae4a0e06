#pragma once

#include "app/render/theme.h"

#include <QFrame>
#include <QList>
#include <QString>

class QAction;
class QLabel;

namespace ui {

class WrappedLabel;

/// What a notice about claims of one event says, in plain words.
struct GroupNoticeWords
{
    bool disputed = false; ///< the claims contradict each other
    QString title;
    QString claims; ///< a paragraph a claim: who says what
    QString question;
};

/// A pale yellow box in the form: which other claims there are about an event, and a button for each thing that a
/// person can do about it. The whole of it is one text for a screen reader.
class GroupNotice : public QFrame
{
    Q_OBJECT

public:
    GroupNotice(const QString &name, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setWords(const GroupNoticeWords &words);
    void setTheme(const render::Theme &theme);

private:
    void showMark();

    render::Theme m_theme;
    bool m_disputed = false;
    QLabel *m_mark;
    WrappedLabel *m_title;
    WrappedLabel *m_claims;
    WrappedLabel *m_question;
};

} // namespace ui
