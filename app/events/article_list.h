#pragma once

#include "app/render/theme.h"
#include "app/window/project/selection.h"
#include "core/store/views.h"

#include <QWidget>

class QLabel;
class QFrame;
class QPushButton;

namespace ui {

class ProjectDocument;
class WholeRowList;
class WrappedLabel;

/// The articles of the project, and below them what of the chosen one is still open: its day of publication.
class ArticleList : public QWidget
{
    Q_OBJECT

public:
    ArticleList(ProjectDocument &document, Selection &selection, QWidget *parent = nullptr);

    void setTheme(const render::Theme &theme);
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void countChanged(const QString &words);
    void publicationDayAsked(base::ArticleId article);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void reload();
    void follow(const Focus &focus);
    void showNotice();
    [[nodiscard]] const store::ArticleLine *chosen() const;
    [[nodiscard]] QString factsOf(const store::ArticleLine &line) const;

    ProjectDocument &m_document;
    Selection &m_selection;
    render::Theme m_theme;
    std::vector<store::ArticleLine> m_lines;
    WholeRowList *m_list;
    WrappedLabel *m_facts;
    QFrame *m_notice;
    WrappedLabel *m_noticeText;
    QPushButton *m_noticeButton;
};

} // namespace ui
