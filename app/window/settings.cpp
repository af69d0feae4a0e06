#include "app/window/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Written as words: a number would change its meaning with the order of the enum.
constexpr std::pair<ThemeChoice, const char *> themeNames[] = {
    {ThemeChoice::System, "system"}, {ThemeChoice::Light, "light"}, {ThemeChoice::Dark, "dark"}};
constexpr std::pair<LanguageChoice, const char *> languageNames[] = {
    {LanguageChoice::Auto, "auto"}, {LanguageChoice::English, "en"}, {LanguageChoice::Danish, "da"}};

template <class Value, std::size_t size>
Value named(const QString &name, const std::pair<Value, const char *> (&names)[size])
{
    for (const auto &[value, word] : names) {
        if (name == QLatin1StringView(word))
            return value;
    }
    return names[0].first;
}

template <class Value, std::size_t size>
QString nameOf(Value value, const std::pair<Value, const char *> (&names)[size])
{
    for (const auto &[known, word] : names) {
        if (known == value)
            return QLatin1StringView(word);
    }
    return {};
}

const QString themeKey = u"theme"_s;
const QString languageKey = u"language"_s;
const QString motionKey = u"reduceMotion"_s;
const QString recentKey = u"recentProjects"_s;
const QString stampsKey = u"closedProjects"_s; ///< lines of size, time of change in ns, path
const QString exportKey = u"exportChoice"_s;
const QString columnsKey = u"table/columns"_s;
const QString commandsKey = u"palette/recent"_s;
const QString stateKey = u"window/state"_s;
const QString geometryKey = u"window/geometry"_s;
const QString stateVersionKey = u"window/version"_s;

} // namespace

Settings::Settings(const QString &path)
    : m_settings(path.isEmpty()
                     ? QSettings(QSettings::IniFormat, QSettings::UserScope, u"dateline"_s, u"dateline"_s).fileName()
                     : path,
                 QSettings::IniFormat)
{
    m_settings.setValue(u"version"_s, version);
}

ThemeChoice Settings::theme() const
{
    return named(m_settings.value(themeKey).toString(), themeNames);
}

void Settings::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, nameOf(theme, themeNames));
}

LanguageChoice Settings::language() const
{
    return named(m_settings.value(languageKey).toString(), languageNames);
}

void Settings::setLanguage(LanguageChoice language)
{
    m_settings.setValue(languageKey, nameOf(language, languageNames));
}

bool Settings::reduceMotion() const
{
    return m_settings.value(motionKey, false).toBool();
}

void Settings::setReduceMotion(bool reduce)
{
    m_settings.setValue(motionKey, reduce);
}

QStringList Settings::recentProjects() const
{
    QStringList paths = m_settings.value(recentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void Settings::addRecentProject(const QString &path)
{
    QStringList paths = recentProjects();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(recentKey, QStringList(paths.first(std::min(paths.size(), recentLimit))));
}

std::optional<store::FileStamp> Settings::closedAs(const QString &path) const
{
    for (const QString &line : m_settings.value(stampsKey).toStringList()) {
        if (line.section(u' ', 2) == path)
            return store::FileStamp{line.section(u' ', 0, 0).toLongLong(), line.section(u' ', 1, 1).toLongLong()};
    }
    return std::nullopt;
}

void Settings::setClosedAs(const QString &path, const store::FileStamp &stamp)
{
    const QStringList recent = recentProjects();
    QStringList lines = m_settings.value(stampsKey).toStringList();
    lines.removeIf([&](const QString &line) {
        const QString known = line.section(u' ', 2);
        return known == path || !recent.contains(known);
    });
    if (recent.contains(path))
        lines << u"%1 %2 %3"_s.arg(QString::number(stamp.size), QString::number(stamp.changedNs), path);
    m_settings.setValue(stampsKey, lines);
}

void Settings::clearRecentProjects()
{
    m_settings.remove(recentKey);
    m_settings.remove(stampsKey);
}

QString Settings::exportChoice() const
{
    return m_settings.value(exportKey).toString();
}

void Settings::setExportChoice(const QString &choice)
{
    m_settings.setValue(exportKey, choice);
}

QByteArray Settings::tableColumns() const
{
    return m_settings.value(columnsKey).toByteArray();
}

void Settings::setTableColumns(const QByteArray &columns)
{
    m_settings.setValue(columnsKey, columns);
}

QStringList Settings::recentCommands() const
{
    return m_settings.value(commandsKey).toStringList();
}

void Settings::addRecentCommand(const QString &name)
{
    QStringList names = recentCommands();
    names.removeAll(name);
    names.prepend(name);
    m_settings.setValue(commandsKey, QStringList(names.first(std::min(names.size(), recentLimit))));
}

WindowState Settings::windowState() const
{
    if (m_settings.value(stateVersionKey).toInt() != version)
        return {};
    return {m_settings.value(geometryKey).toByteArray(), m_settings.value(stateKey).toByteArray()};
}

void Settings::setWindowState(const WindowState &state)
{
    m_settings.setValue(stateVersionKey, version);
    m_settings.setValue(geometryKey, state.geometry);
    m_settings.setValue(stateKey, state.docks);
    m_settings.sync();
}

} // namespace ui
