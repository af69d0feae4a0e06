#include "app/window/window_session.h"

#include "app/window/app_style.h"
#include "app/window/project/selection.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QString untitledFolder(const QString &given)
{
    if (!given.isEmpty())
        return given;
    // QStandardPaths::StateLocation comes with Qt 6.7.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME", QDir::homePath() + u"/.local/state"_s);
    return QDir(state).filePath(u"dateline/untitled"_s);
}

QString authorName()
{
    return qEnvironmentVariable("USER");
}

} // namespace

WindowSession::WindowSession(QApplication &application, const Options &options)
    : m_application(application)
    , m_settings(options.settingsPath)
    , m_language(application)
    , m_prompts(options.prompts != nullptr ? *options.prompts : m_desktopPrompts)
    , m_desktopIsDark(desktopIsDark())
    , m_document({untitledFolder(options.untitledFolder), authorName()})
{
    m_language.set(m_settings.language());
    applyTheme(m_application, themeFor(m_settings.theme(), m_desktopIsDark));
    connect(&m_document, &ProjectDocument::closedCleanly, this,
            [this](const QString &path, const store::FileStamp &stamp) { m_settings.setClosedAs(path, stamp); });
    makeWindow();
}

WindowSession::~WindowSession()
{
    // The window's workers read the project.
    m_window.reset();
    m_document.close();
}

void WindowSession::makeWindow()
{
    m_window = std::make_unique<MainWindow>(ProjectCommands::Services{m_document, m_settings, m_prompts});
    m_window->setTheme(themeFor(m_settings.theme(), m_desktopIsDark));
    connect(m_window.get(), &MainWindow::themeChosen, this, &WindowSession::chooseTheme);
    // Not at once: the wish comes from a menu of the window that is about to go.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowSession::chooseLanguage, Qt::QueuedConnection);
}

void WindowSession::begin(const QStringList &arguments)
{
    ProjectCommands &commands = m_window->commands();
    if (arguments.size() == 1 && arguments.first().endsWith(u".dateline"_s)) {
        commands.open(arguments.first());
        if (m_document.isOpen())
            return;
    }
    if (const base::Result<void> started = m_document.startUntitled(); !started) {
        commands.complain(MainWindow::tr("No new project could be made."), started.error());
        return;
    }
    DroppedSources sources;
    for (const QString &argument : arguments) {
        if (!argument.endsWith(u".dateline"_s))
            sources.arguments.push_back(argument.toStdString());
    }
    commands.importFrom(std::move(sources));
}

void WindowSession::chooseTheme(ThemeChoice theme)
{
    m_settings.setTheme(theme);
    const render::Theme chosen = themeFor(theme, m_desktopIsDark);
    applyTheme(m_application, chosen);
    m_window->setTheme(chosen);
}

void WindowSession::chooseLanguage(LanguageChoice language)
{
    // An import goes on in the window that began it, and so does a long edit.
    if (m_window->commands().importTask().isRunning() || !m_document.isFree())
        return;
    m_settings.setLanguage(language);
    const WindowPlace place = m_window->place();
    const bool visible = m_window->isVisible();
    m_language.set(language);
    m_window.reset();
    makeWindow();
    m_window->restorePlace(place);
    if (visible)
        m_window->show();
}

int runWindow(QApplication &application, const QStringList &arguments)
{
    WindowSession session(application, {});
    session.window().show();
    session.begin(arguments);
    return QApplication::exec();
}

} // namespace ui
