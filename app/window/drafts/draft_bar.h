#pragma once

#include <QFrame>

class QAction;
class QLabel;

namespace ui {

class Drafts;

/// The line above the timeline that offers what was left unfinished, one at a time, the newest first: "Unfinished note
/// from 14:32", and the words by which it is known again. It takes no focus and asks nothing; without anything to offer
/// it is not there.
class DraftBar : public QFrame
{
    Q_OBJECT

public:
    /// The actions are its buttons, and can be carried out while there is something to offer.
    DraftBar(const Drafts &drafts, QAction &resume, QAction &discard, QWidget *parent = nullptr);

private:
    void showOffer();

    const Drafts &m_drafts;
    QAction &m_resume;
    QAction &m_discard;
    QLabel *m_what;
};

} // namespace ui
