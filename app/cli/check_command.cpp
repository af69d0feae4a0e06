#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/interrupt_watch.h"
#include "core/store/check.h"
#include "core/store/content_digest.h"
#include "core/store/project_file.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class CheckCommand
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    CheckCommand(const QStringList &arguments, Console &console)
        : m_arguments(u"check"_s), m_given(arguments), m_console(console)
    {
        m_arguments.addFlag(u"digest"_s, tr("Print the digest of what the project says, and nothing else."));
        m_arguments.addFiles(u"project"_s, tr("The project file."), u"PROJECT"_s);
    }

    ExitCode run()
    {
        if (const auto ended = m_arguments.parse(m_given, m_console))
            return *ended;
        const auto files = m_arguments.files();
        if (files.size() != 1)
            return m_console.refuseUsage(tr("name one project"), m_arguments.command());
        store::OpenOptions options;
        options.readOnly = true;
        auto project = store::ProjectFile::open(files.front(), options);
        const auto reader = project ? project->openReader() : tl::unexpected(project.error());
        if (!reader)
            m_console.complain(reader.error());
        else if (m_arguments.has(u"digest"_s))
            digest(*reader);
        else
            check(*reader, files.front());
        return m_console.finish();
    }

private:
    void digest(const store::Reader &reader)
    {
        const auto digest = store::contentDigest(reader);
        if (digest)
            m_console.print(*digest + '\n');
        else
            m_console.complain(digest.error());
    }

    void check(const store::Reader &reader, const std::string &path)
    {
        const InterruptWatch interrupt;
        const auto checked = store::checkProject(reader, interrupt.token());
        if (!checked) {
            m_console.complain(checked.error());
            return;
        }
        for (const store::Problem &problem : checked->problems)
            m_console.complain(u"%1: %2: %3: %4"_s.arg(
                QString::fromStdString(path), QString::fromStdString(problem.code),
                QString::fromStdString(problem.subject), QString::fromStdString(problem.detail)));
        m_console.printLine(tr("%n article(s)", nullptr, static_cast<int>(checked->articles)));
        m_console.printLine(
            tr("%n claim(s), of which %1 equal the words they quote", nullptr, static_cast<int>(checked->claims))
                .arg(checked->quotesMatched));
        if (checked->problems.empty())
            m_console.printLine(tr("no problems"));
        else
            m_console.printLine(tr("%n problem(s)", nullptr, static_cast<int>(checked->problems.size())));
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
};

} // namespace

ExitCode runCheck(const QStringList &arguments, Console &console)
{
    return CheckCommand(arguments, console).run();
}

} // namespace cli
