#pragma once

#include "core/store/project_file.h"

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace ui {

enum class ThemeChoice : std::uint8_t { System, Light, Dark };
/// Auto follows the desktop's language where we have it, else English.
enum class LanguageChoice : std::uint8_t { Auto, English, Danish };

/// How the windows lie, as Qt writes it. Of another version of our window it counts as absent.
struct WindowState
{
    QByteArray geometry;
    QByteArray docks;
};

/// What is remembered between runs, in one INI file with a version. Nothing of an article is ever in it but the paths
/// of projects.
class Settings
{
public:
    static constexpr int version = 1;
    static constexpr qsizetype recentLimit = 10;

    /// Empty path: the place the desktop keeps settings of this program in.
    explicit Settings(const QString &path = {});

    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] LanguageChoice language() const;
    void setLanguage(LanguageChoice language);
    [[nodiscard]] bool reduceMotion() const;
    void setReduceMotion(bool reduce);

    /// The newest first; projects that are gone are left out.
    [[nodiscard]] QStringList recentProjects() const;
    void addRecentProject(const QString &path);
    void clearRecentProjects();
    /// What a recent project was when this program closed it.
    [[nodiscard]] std::optional<store::FileStamp> closedAs(const QString &path) const;
    void setClosedAs(const QString &path, const store::FileStamp &stamp);

    /// How a picture was exported last, as the dialog writes it.
    [[nodiscard]] QString exportChoice() const;
    void setExportChoice(const QString &choice);

    /// Which columns the table of events shows, as its view writes it.
    [[nodiscard]] QByteArray tableColumns() const;
    void setTableColumns(const QByteArray &columns);
    /// Names of the commands that the palette carried out last, the newest first.
    [[nodiscard]] QStringList recentCommands() const;
    void addRecentCommand(const QString &name);

    [[nodiscard]] WindowState windowState() const;
    void setWindowState(const WindowState &state);

private:
    mutable QSettings m_settings;
};

} // namespace ui
