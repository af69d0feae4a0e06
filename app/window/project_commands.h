#pragma once

#include "app/importer/import_task.h"
#include "app/window/prompts.h"
#include "core/base/result.h"

#include <QObject>

class QWidget;

namespace ui {

class ProjectDocument;
class Settings;

/// What the File menu does: asks, opens, saves, imports, and says what went wrong. Nothing of a person's work is lost
/// without a question.
class ProjectCommands : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        ProjectDocument &document;
        Settings &settings;
        Prompts &prompts;
    };

    ProjectCommands(const Services &services, QWidget *window);

    void startNew();
    void openAsked();
    void open(const QString &path);
    /// False when it was not saved.
    bool saveAs();
    void importAsked();
    void importFolderAsked();
    void importFrom(DroppedSources sources);
    void paste();
    void showExample();
    /// Whether the open project may be left: an untitled one with content asks first.
    [[nodiscard]] bool mayLeave();
    void complain(const QString &what, const base::Error &error);
    [[nodiscard]] ImportTask &importTask() const { return *m_import; }

Q_SIGNALS:
    void imported(const QString &summary);

private:
    void finishImport(const pipeline::ImportReport &report);
    [[nodiscard]] QString folder() const;

    ProjectDocument &m_document;
    Settings &m_settings;
    Prompts &m_prompts;
    QWidget *m_window;
    ImportTask *m_import;
};

} // namespace ui
