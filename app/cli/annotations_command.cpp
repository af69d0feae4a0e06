#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/shared_options.h"
#include "app/render/conflict_text.h"
#include "core/pipeline/exporter/changes_file.h"
#include "core/store/project_file.h"

#include <QCoreApplication>

#include <filesystem>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class AnnotationsCommand
{
    Q_DECLARE_TR_FUNCTIONS(AnnotationsCommand)

public:
    AnnotationsCommand(const QStringList &arguments, Console &console)
        : m_arguments(u"annotations"_s), m_given(arguments), m_console(console)
    {
        SharedOptions::addProject(m_arguments);
        m_arguments.addOption(u"output"_s, tr("send: the file to write, by custom *.changes.jsonl."), u"FILE"_s);
        m_arguments.addOption(u"author"_s, tr("send: who sends, as the colleague's history will name it."), u"NAME"_s,
                              qEnvironmentVariable("USER"));
        m_arguments.addOption(u"prefer"_s,
                              tr("take: what both changed stays as it is here (mine) or becomes what the file says "
                                 "(theirs); without it, it stays and the exit code is 1."),
                              u"mine|theirs"_s);
        m_arguments.addFiles(u"send|take"_s,
                             tr("send: writes what was done in this copy of the project. take: takes in what was done "
                                "in another copy; conflicts are listed."),
                             u"send | take FILE ..."_s);
    }

    ExitCode run()
    {
        if (const auto ended = m_arguments.parse(m_given, m_console))
            return *ended;
        auto files = m_arguments.files();
        if (files.empty() || (files.front() != "send" && files.front() != "take"))
            return refuse(tr("say send or take"));
        if (m_arguments.text(u"project"_s).isEmpty())
            return refuse(tr("--project is missing"));
        const bool sends = files.front() == "send";
        files.erase(files.begin());
        return sends ? send(files) : take(files);
    }

private:
    ExitCode refuse(const QString &text) { return m_console.refuseUsage(text, m_arguments.command()); }

    [[nodiscard]] std::filesystem::path projectPath() const { return m_arguments.text(u"project"_s).toStdString(); }

    ExitCode send(const std::vector<std::string> &files)
    {
        const QString output = m_arguments.text(u"output"_s);
        if (output.isEmpty() || !files.empty())
            return refuse(output.isEmpty() ? tr("--output is missing") : tr("send takes no file"));
        store::OpenOptions options;
        options.readOnly = true;
        auto project = store::ProjectFile::open(projectPath(), options);
        const auto reader = project ? project->openReader() : tl::unexpected(project.error());
        const auto steps = reader ? pipeline::writeChangesFile(*reader, m_arguments.text(u"author"_s).toStdString(),
                                                               output.toStdString())
                                  : tl::unexpected(reader.error());
        if (steps)
            m_console.printLine(tr("%n step(s) written to %1", nullptr, static_cast<int>(*steps)).arg(output));
        else
            m_console.complain(steps.error());
        return m_console.finish();
    }

    ExitCode take(const std::vector<std::string> &files)
    {
        const QString prefer = m_arguments.text(u"prefer"_s);
        if (!prefer.isEmpty() && prefer != "mine"_L1 && prefer != "theirs"_L1)
            return refuse(tr("--prefer is mine or theirs"));
        if (files.empty())
            return refuse(tr("no file is named"));
        auto project = store::ProjectFile::open(projectPath());
        if (!project) {
            m_console.complain(project.error());
            return m_console.finish();
        }
        if (!project->isWritable()) {
            m_console.complain(project->readOnlyReason().value_or(
                base::Error{base::ErrorCode::ProjectReadOnly, project->path().string(), {}}));
            return m_console.finish();
        }
        for (const std::string &file : files)
            takeFile(project->writer(), file, prefer);
        if (const auto closed = project->close(); !closed)
            m_console.complain(closed.error());
        return m_console.finish();
    }

    void takeFile(store::Writer &writer, const std::string &file, const QString &prefer)
    {
        const auto changes = pipeline::readChangesFile(file);
        store::Choosing choosing;
        choosing.all = prefer == "theirs"_L1;
        auto taken = changes ? writer.takeIn(*changes, choosing).get() : tl::unexpected(changes.error());
        if (!taken) {
            taken.error().subject = file;
            return m_console.complain(taken.error());
        }
        m_console.printLine(render::ConflictText::summary(*taken));
        const render::ConflictText text;
        for (const store::Conflict &conflict : taken->conflicts)
            m_console.printLine(tr("%1, %2: mine %3 | theirs %4")
                                    .arg(text.thing(conflict), text.part(conflict).toLower(),
                                         text.side(conflict, conflict.mine), text.side(conflict, conflict.theirs)));
        const QString name = QString::fromStdString(file);
        for (const QString &sentence : render::ConflictText::leftOut(*taken))
            m_console.complain(tr("%1: %2").arg(name, sentence));
        if (!taken->conflicts.empty() && prefer.isEmpty())
            m_console.complain(tr("%1: %n conflict(s) are left as they are here; --prefer decides them", nullptr,
                                  static_cast<int>(taken->conflicts.size()))
                                   .arg(name));
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
};

} // namespace

ExitCode runAnnotations(const QStringList &arguments, Console &console)
{
    return AnnotationsCommand(arguments, console).run();
}

} // namespace cli
