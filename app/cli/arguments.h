#pragma once

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace cli {

class Console;
enum class ExitCode : int;

/// The arguments of one sub-command. Options come before, between or after the files; "--" ends them, "-" is a file.
class Arguments
{
public:
    explicit Arguments(QString command);

    void addFlag(const QString &name, const QString &description);
    void addOption(const QString &name, const QString &description, const QString &valueName,
                   const QString &standard = {});
    void addFiles(const QString &name, const QString &description, const QString &syntax);

    /// An exit code if there is nothing to do after it: help was asked for, or the usage is wrong.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments, Console &console);

    [[nodiscard]] bool has(const QString &name) const { return m_parser.isSet(name); }
    [[nodiscard]] QString text(const QString &name) const { return m_parser.value(name); }
    [[nodiscard]] std::vector<std::string> files() const;
    [[nodiscard]] const QString &command() const { return m_command; }

private:
    QString m_command;
    QCommandLineParser m_parser;
};

} // namespace cli
