#include "app/cli/command_line.h"

#include "app/cli/commands.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdio>
#include <memory>
#include <string_view>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    std::string_view name;
    ExitCode (*run)(const QStringList &, Console &, const Charts &);
    bool draws;
};

template <ExitCode (*run)(const QStringList &, Console &)>
ExitCode withoutCharts(const QStringList &arguments, Console &console, const Charts & /*charts*/)
{
    return run(arguments, console);
}

constexpr std::array<Command, 6> commands{{{"extract", &withoutCharts<&runExtract>, false},
                                           {"import", &withoutCharts<&runImport>, false},
                                           {"list", &withoutCharts<&runList>, false},
                                           {"export", &runExport, true},
                                           {"annotations", &withoutCharts<&runAnnotations>, false},
                                           {"check", &withoutCharts<&runCheck>, false}}};

const Command *commandNamed(std::string_view name)
{
    const auto *const found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : found;
}

bool asksFor(std::string_view argument, std::string_view option, std::string_view shortOption)
{
    return argument == option || argument == shortOption;
}

/// Of X and Wayland; another platform of Qt's is asked for by its name.
bool hasDisplay(int argc, char **argv)
{
    const bool named = std::any_of(argv, argv + argc, [](std::string_view each) { return each == "-platform"; });
    return named || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
           !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

class Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)

public:
    static QString text()
    {
        const std::array<std::pair<QString, QString>, 9> lines{
            {{u"dateline [PROJECT.dateline | ARTICLE ...]"_s, tr("opens the window")},
             {u"dateline extract FILE|- ..."_s, tr("reads claims out of articles, as JSON Lines")},
             {u"dateline import --project P FILE|DIR|- ..."_s, tr("adds articles to a project")},
             {u"dateline list --project P"_s, tr("lists claims")},
             {u"dateline export --project P --output FILE"_s, tr("writes a picture or a table")},
             {u"dateline annotations send --project P --output F"_s, tr("writes what was done in a copy of a project")},
             {u"dateline annotations take --project P F ..."_s, tr("takes in what was done in another copy")},
             {u"dateline check PROJECT"_s, tr("checks a project")},
             {u"dateline COMMAND --help"_s, tr("tells a command's options")}}};
        QString text = tr("News articles in, a timeline of their claims out.") + u"\n\n"_s;
        for (const auto &[usage, meaning] : lines)
            text += u"  %1  %2\n"_s.arg(usage, -52).arg(meaning);
        text += u'\n' + tr("Exit codes: 0 all done; 1 some input failed, named on stderr; 2 wrong usage.") + u'\n';
        return text;
    }

    static QString noDisplay() { return tr("there is no display to open the window on"); }
};

/// The desktop's language, where we speak it. English has a catalogue, too: its plural forms.
std::unique_ptr<QTranslator> translator()
{
    auto words = std::make_unique<QTranslator>();
    if (words->load(QLocale::system(), u"dateline"_s, u"_"_s, u":/i18n"_s) || words->load(u":/i18n/dateline_en"_s))
        QCoreApplication::installTranslator(words.get());
    return words;
}

/// Qt speaks of run-time folders and window hints that concern nobody who draws into a file.
void hearQt(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.startsWith("QStandardPaths: "_L1) || text.startsWith("This plugin does not support"_L1))
        return;
    const QByteArray line = qFormatLogMessage(type, context, text).toLocal8Bit() + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

/// Before the arguments are read properly: one application object too much costs little.
bool drawsChart(int argc, char **argv)
{
    return std::any_of(argv, argv + argc, [](std::string_view each) { return each.starts_with("--chart"); });
}

/// Pictures need fonts and a paint engine, charts widgets, but nothing needs a display.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, bool draws, const Charts &charts)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (drawsChart(argc, argv))
        return charts.application(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

bool isForCommandLine(int argc, char **argv)
{
    if (!hasDisplay(argc, argv))
        return true;
    if (argc < 2)
        return false;
    const std::string_view first(argv[1]);
    return commandNamed(first) != nullptr || asksFor(first, "--help", "-h") || asksFor(first, "--version", "-v");
}

int run(int argc, char **argv, const Charts &charts)
{
    // A file that may not grow gives an error that can be told, instead of the end of the program.
    std::signal(SIGXFSZ, SIG_IGN);
    const std::string_view first = argc > 1 ? argv[1] : "";
    const Command *command = commandNamed(first);
    qInstallMessageHandler(hearQt);
    const auto app = application(argc, argv, command != nullptr && command->draws, charts);
    QCoreApplication::setApplicationName(u"dateline"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));
    dateline::initResources();
    const auto words = translator();

    Console console;
    if (command != nullptr)
        return static_cast<int>(command->run(QCoreApplication::arguments().mid(2), console, charts));
    if (asksFor(first, "--version", "-v"))
        console.printLine(u"dateline "_s + QCoreApplication::applicationVersion());
    else if (asksFor(first, "--help", "-h"))
        console.print(Help::text());
    else
        return static_cast<int>(console.refuseUsage(Help::noDisplay(), {}));
    return static_cast<int>(console.finish());
}

} // namespace cli
