#pragma once

#include "app/window/interface_language.h"
#include "app/window/main_window.h"
#include "app/window/project/project_document.h"
#include "app/window/prompts.h"
#include "app/window/settings.h"

#include <QObject>

#include <memory>

class QApplication;

namespace ui {

/// One run of the window: settings, language, theme, the project, and the window over it. A change of language makes a
/// new window over the same project at the same place.
class WindowSession : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString settingsPath;       ///< empty: the desktop's place
        QString untitledFolder;     ///< empty: the desktop's place
        Prompts *prompts = nullptr; ///< null: the desktop's dialogs
    };

    WindowSession(QApplication &application, const Options &options);
    ~WindowSession() override;

    /// Opens a project, or imports articles into a new untitled one.
    void begin(const QStringList &arguments);
    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] ProjectDocument &document() { return m_document; }
    [[nodiscard]] Settings &settings() { return m_settings; }

    void chooseTheme(ThemeChoice theme);
    void chooseLanguage(LanguageChoice language);

private:
    void makeWindow();

    QApplication &m_application;
    Settings m_settings;
    InterfaceLanguage m_language;
    DesktopPrompts m_desktopPrompts;
    Prompts &m_prompts;
    bool m_desktopIsDark;
    ProjectDocument m_document;
    std::unique_ptr<MainWindow> m_window;
};

/// Runs the window until it is closed; arguments are a project or articles. The exit code of the program.
int runWindow(QApplication &application, const QStringList &arguments);

} // namespace ui
