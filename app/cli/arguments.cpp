#include "app/cli/arguments.h"

#include "app/cli/console.h"

#include <QCommandLineOption>

#include <utility>

namespace cli {

using namespace Qt::StringLiterals;

Arguments::Arguments(QString command) : m_command(std::move(command))
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.addHelpOption();
}

void Arguments::addFlag(const QString &name, const QString &description)
{
    m_parser.addOption(QCommandLineOption(name, description));
}

void Arguments::addOption(const QString &name, const QString &description, const QString &valueName,
                          const QString &standard)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName, standard));
}

void Arguments::addFiles(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

std::optional<ExitCode> Arguments::parse(const QStringList &arguments, Console &console)
{
    if (!m_parser.parse(QStringList{u"dateline "_s + m_command} + arguments))
        return console.refuseUsage(m_parser.errorText(), m_command);
    if (!m_parser.isSet(u"help"_s))
        return std::nullopt;
    console.print(m_parser.helpText());
    return console.finish();
}

std::vector<std::string> Arguments::files() const
{
    std::vector<std::string> files;
    for (const QString &file : m_parser.positionalArguments())
        files.push_back(file.toStdString());
    return files;
}

} // namespace cli
