#pragma once

#include "core/model/parsed_article.h"

#include <QDialog>

class QCalendarWidget;
class QLabel;
class QPushButton;

namespace ui {

class ProjectDocument;
class TimeEdit;

/// Asks for an article's day of publication, by calendar or in words, and says how many claims it moves.
class PublicationDialog : public QDialog
{
    Q_OBJECT

public:
    PublicationDialog(ProjectDocument &document, model::ParsedArticle article, QWidget *parent = nullptr);

    void accept() override;

private:
    void dressCalendar();
    void pickDay();
    void showConsequence();

    ProjectDocument &m_document;
    model::ParsedArticle m_article;
    TimeEdit *m_time;
    QCalendarWidget *m_calendar;
    QLabel *m_consequence;
    QPushButton *m_set;
};

} // namespace ui
