#pragma once

#include "app/render/conflict_text.h"
#include "core/base/ids.h"
#include "core/store/taken_in.h"

#include <QDialog>

#include <string>
#include <vector>

class QGroupBox;
class QPushButton;
class QTreeWidget;

namespace ui {

class WrappedLabel;

/// What a colleague's changes and one's own say differently, side by side, with a choice for each and for all. Stays
/// open beside the window, which shows the claim in question. What is kept as mine only leaves the list.
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConflictsDialog(QWidget *parent = nullptr);

    /// What became of the changes; conflicts that were kept as mine here stay away.
    void setTaken(const store::TakenIn &taken);
    [[nodiscard]] const std::vector<store::Conflict> &open() const { return m_open; }

Q_SIGNALS:
    void theirsChosen(const std::vector<std::string> &keys);
    void claimShown(base::ClaimId claim);

private:
    /// One side of the conflict that is looked at.
    struct SideBox
    {
        QGroupBox *box;
        WrappedLabel *words;
        QPushButton *choose;
    };

    [[nodiscard]] SideBox addSide(const QString &name, const QString &choice);
    void build();
    void connectButtons();
    void fill(int row);
    void showCurrent();
    void keepMine(const std::vector<std::string> &keys);
    [[nodiscard]] const store::Conflict *current() const;
    [[nodiscard]] std::vector<std::string> allKeys() const;

    render::ConflictText m_text;
    std::vector<store::Conflict> m_open;
    std::vector<std::string> m_kept;
    WrappedLabel *m_summary;
    WrappedLabel *m_leftOut;
    QTreeWidget *m_list;
    WrappedLabel *m_thing;
    SideBox m_mine;
    SideBox m_theirs;
    QPushButton *m_allMine;
    QPushButton *m_allTheirs;
};

} // namespace ui
