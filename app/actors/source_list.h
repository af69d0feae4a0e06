#pragma once

#include "app/window/project/project_reading.h"
#include "core/base/ids.h"
#include "core/model/claim.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace ui {

class ProjectDocument;

/// Who says so: each source of a statement or attributed claim with how many claims, the most first. Choosing one shows
/// its claims as found on the timeline.
class SourceList : public QWidget
{
    Q_OBJECT

public:
    explicit SourceList(ProjectDocument &document, QWidget *parent = nullptr);

Q_SIGNALS:
    void countChanged(const QString &words);
    /// Nothing chosen: an empty list.
    void eventsChosen(const std::vector<base::EventId> &events);

private:
    struct Source
    {
        QString name;
        std::vector<base::EventId> events;
    };

    struct Found
    {
        std::vector<Source> sources; ///< the one with the most claims first
        int claims = 0;
    };

    void reload();
    [[nodiscard]] static Found find(const store::Reader &reader);
    void take(Found found);

    ProjectDocument &m_document;
    ProjectReading m_reading;
    std::vector<Source> m_sources;
    QListWidget *m_list;
};

/// The name a claim is attributed to: the speaker of a statement, else its source; empty for the article's own words.
[[nodiscard]] QString attributedName(const model::Claim &claim);

} // namespace ui
