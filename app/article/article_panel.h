#pragma once

#include "app/render/theme.h"
#include "app/window/project/selection.h"
#include "core/store/change.h"

#include <QWidget>

class QLabel;

namespace ui {

class ProjectDocument;
class ReaderView;

/// The article of the selection: its title over the reader. Follows the selection and the project; picks claims.
class ArticlePanel : public QWidget
{
    Q_OBJECT

public:
    ArticlePanel(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    [[nodiscard]] ReaderView &reader() const { return *m_reader; }
    [[nodiscard]] base::ArticleId article() const { return m_article; }

Q_SIGNALS:
    void addClaimAsked(base::ArticleId article, base::TextRange words);
    void titleChanged(const QString &title);

private:
    void follow(const Focus &focus);
    void refresh(const store::Change &change);
    void load(base::ArticleId article);

    ProjectDocument &m_document;
    Selection &m_selection;
    ReaderView *m_reader;
    QLabel *m_empty;
    base::ArticleId m_article;
    bool m_pickedHere = false; ///< the words are in view already
};

} // namespace ui
