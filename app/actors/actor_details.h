#pragma once

#include "app/render/theme.h"
#include "core/store/views.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ProjectDocument;

/// What a person makes of one actor: name, kind, colour, note, and the other names it goes by, each of which can be
/// split off. A field is written when it is left, or with Enter.
class ActorDetails : public QWidget
{
    Q_OBJECT

public:
    explicit ActorDetails(ProjectDocument &document, QWidget *parent = nullptr);

    void show(const store::ActorLine &line);
    void setTheme(const render::Theme &theme);
    void focusName();

Q_SIGNALS:
    /// An alias became an actor of its own.
    void splitOff(base::ActorId actor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void write();
    void split();
    void showSplit();

    ProjectDocument &m_document;
    store::ActorLine m_line;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QComboBox *m_colour;
    QPlainTextEdit *m_note;
    QListWidget *m_aliases;
    QPushButton *m_split;
};

} // namespace ui
