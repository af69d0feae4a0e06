#include "app/window/project_commands.h"

#include "app/importer/import_report_dialog.h"
#include "app/render/error_text.h"
#include "app/window/project/project_document.h"
#include "app/window/settings.h"
#include "resources/resources.h"

#include <QClipboard>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QStandardPaths>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

ProjectCommands::ProjectCommands(const Services &services, QWidget *window)
    : QObject(window)
    , m_document(services.document)
    , m_settings(services.settings)
    , m_prompts(services.prompts)
    , m_window(window)
    , m_import(new ImportTask(m_document, this))
{
    connect(m_import, &ImportTask::finished, this, &ProjectCommands::finishImport);
    connect(m_import, &ImportTask::failed, this,
            [this](const base::Error &error) { complain(tr("Nothing was imported."), error); });
}

QString ProjectCommands::folder() const
{
    const QString path = m_document.path();
    if (!path.isEmpty())
        return QFileInfo(path).absolutePath();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(documents) ? documents : QDir::homePath();
}

void ProjectCommands::complain(const QString &what, const base::Error &error)
{
    m_prompts.tell(m_window, {what, render::ErrorText::text(error)});
}

bool ProjectCommands::mayLeave()
{
    if (!m_document.isFree())
        return false;
    if (m_import->isRunning()) {
        const Choice choice = m_prompts.ask(m_window, {tr("Articles are still being imported."),
                                                       tr("What is imported already is kept."),
                                                       tr("Stop the import"),
                                                       {}});
        if (choice != Choice::Yes)
            return false;
        m_import->stop();
    }
    if (!m_document.isUntitled() || !m_document.hasContent())
        return true;
    const Choice choice = m_prompts.ask(m_window, {tr("Save this project?"),
                                                   tr("It has no name yet. What is in it is lost if it is not saved."),
                                                   tr("Save as…"), tr("Throw away")});
    return choice == Choice::No || (choice == Choice::Yes && saveAs());
}

void ProjectCommands::startNew()
{
    if (!mayLeave())
        return;
    if (const base::Result<void> started = m_document.startUntitled(); !started)
        complain(tr("No new project could be made."), started.error());
}

void ProjectCommands::openAsked()
{
    const QStringList paths = m_prompts.filesToOpen(
        m_window, {tr("Open project"), folder(), {tr("Dateline projects (*.dateline)"), tr("All files (*)")}, {}});
    if (!paths.isEmpty())
        open(paths.first());
}

void ProjectCommands::open(const QString &path)
{
    if (!mayLeave())
        return;
    if (const base::Result<void> opened = m_document.open(path, m_settings.closedAs(path)); !opened) {
        complain(tr("The project could not be opened."), opened.error());
        return;
    }
    m_settings.addRecentProject(m_document.path());
}

bool ProjectCommands::saveAs()
{
    if (!m_document.isFree())
        return false;
    const QString suggested =
        m_document.path().isEmpty() ? QDir(folder()).filePath(tr("untitled.dateline")) : m_document.path();
    const QString path = m_prompts.fileToSave(
        m_window, {tr("Save project as"), suggested, {tr("Dateline projects (*.dateline)")}, u"dateline"_s});
    if (path.isEmpty())
        return false;
    if (const base::Result<void> saved = m_document.saveAs(path); !saved) {
        complain(tr("The project could not be saved."), saved.error());
        return false;
    }
    m_settings.addRecentProject(m_document.path());
    return true;
}

void ProjectCommands::importAsked()
{
    const QStringList paths = m_prompts.filesToOpen(
        m_window, {tr("Import articles"),
                   folder(),
                   {tr("Articles and exported data (*.txt *.html *.htm *.json *.jsonl *.jsonld *.csv *.ics)"),
                    tr("All files (*)")},
                   {}});
    DroppedSources sources;
    for (const QString &path : paths)
        sources.arguments.push_back(path.toStdString());
    importFrom(std::move(sources));
}

void ProjectCommands::importFolderAsked()
{
    const QStringList paths = m_prompts.filesToOpen(m_window, {tr("Import a folder"), folder(), {}, {}, true});
    DroppedSources sources;
    for (const QString &path : paths)
        sources.arguments.push_back(path.toStdString());
    importFrom(std::move(sources));
}

void ProjectCommands::importFrom(DroppedSources sources)
{
    if (!sources.project.isEmpty())
        open(sources.project);
    else
        m_import->start(std::move(sources));
}

void ProjectCommands::paste()
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    if (data != nullptr)
        importFrom(droppedSources(*data, tr("pasted text")));
}

void ProjectCommands::showExample()
{
    dateline::initResources();
    DroppedSources sources;
    QDir samples(u":/dateline/samples"_s);
    for (const QString &name : samples.entryList(QDir::Files, QDir::Name)) {
        QFile file(samples.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            sources.texts.push_back({name.toStdString(), file.readAll().toStdString()});
    }
    importFrom(std::move(sources));
}

void ProjectCommands::finishImport(const pipeline::ImportReport &report)
{
    Q_EMIT imported(importSummary(report));
    if (needsReport(report))
        (new ImportReportDialog(report, m_window))->open();
}

} // namespace ui
