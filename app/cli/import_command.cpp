#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/shared_options.h"
#include "app/render/error_text.h"
#include "core/pipeline/import_run.h"
#include "core/pipeline/known_bodies.h"
#include "core/store/project_file.h"

#include <QCoreApplication>

#include <filesystem>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    ImportCommand(const QStringList &arguments, Console &console)
        : m_arguments(u"import"_s), m_given(arguments), m_console(console)
    {
        SharedOptions::addProject(m_arguments);
        SharedOptions::addLanguageAndPublished(m_arguments);
        m_arguments.addOption(u"jobs"_s, tr("How many articles are read at a time."), u"N"_s);
        m_arguments.addFiles(
            u"files"_s,
            tr("Articles, folders of articles, parsed articles (dateline-extract/1), projects (dateline-project/1), "
               "or what was exported as ics, timelinejs.json, jsonld or lossless.csv; - is standard input."),
            u"FILE|DIR|- ..."_s);
    }

    ExitCode run()
    {
        if (const auto ended = m_arguments.parse(m_given, m_console))
            return *ended;
        if (m_arguments.text(u"project"_s).isEmpty())
            return refuse(tr("--project is missing"));
        if (m_arguments.files().empty())
            return refuse(tr("no article is named"));
        const auto jobs = SharedOptions::number(m_arguments, u"jobs"_s, 256);
        if (!jobs)
            return refuse(jobs.error());
        const auto loaded = pipeline::loadExtractor();
        if (!loaded) {
            m_console.complain(loaded.error());
            return m_console.finish();
        }
        const auto parseOptions = SharedOptions::parseOptions(m_arguments, *loaded);
        if (!parseOptions)
            return refuse(parseOptions.error());
        importInto(*loaded->extractor, {*parseOptions, static_cast<unsigned>(jobs->value_or(0))});
        return m_console.finish();
    }

private:
    ExitCode refuse(const QString &text) { return m_console.refuseUsage(text, m_arguments.command()); }

    base::Result<store::ProjectFile> openProject() const
    {
        const std::filesystem::path path(m_arguments.text(u"project"_s).toStdString());
        std::error_code error;
        const bool exists = std::filesystem::exists(std::filesystem::symlink_status(path, error));
        return exists ? store::ProjectFile::open(path) : store::ProjectFile::create(path);
    }

    void importInto(const extract::Extractor &extractor, pipeline::ImportOptions options)
    {
        // Before the project starts its thread, which must not be the one that hears Ctrl-C.
        const InterruptWatch interrupt;
        auto project = openProject();
        if (!project) {
            m_console.complain(project.error());
            return;
        }
        if (!project->isWritable()) {
            m_console.complain(project->readOnlyReason().value_or(
                base::Error{base::ErrorCode::ProjectReadOnly, project->path().string(), {}}));
            return;
        }
        options.parse.projectFile = project->path().string();
        options.parse.stop = interrupt.token();
        {
            auto reader = project->openReader();
            auto bodies = reader ? project->openReader() : tl::unexpected(reader.error());
            if (!bodies) {
                m_console.complain(bodies.error());
                return;
            }
            pipeline::KnownBodies known(std::move(*bodies));
            options.parse.knownBody = [&](const std::string &url, const std::string &name) {
                return known.find(url, name);
            };
            const auto sources = pipeline::expandArguments(m_arguments.files());
            pipeline::ImportRun run(extractor, project->writer(), &*reader);
            report(run.run(sources, options, nullptr, interrupt.token()));
        }
        if (const auto closed = project->close(); !closed)
            m_console.complain(closed.error());
    }

    static QString nameOf(const pipeline::ImportedItem &item)
    {
        const QString source = QString::fromStdString(item.source);
        return item.line == 0 ? source : tr("%1, line %2").arg(source).arg(item.line);
    }

    /// What a person should know of each part.
    void tell(const pipeline::ImportedItem &item)
    {
        using pipeline::ImportOutcome;
        if (item.outcome == ImportOutcome::Refused)
            m_console.complain(*item.error);
        else if (item.outcome == ImportOutcome::AlreadyThere)
            m_console.note(tr("%1: the same article is in the project already; skipped").arg(nameOf(item)));
        else if (item.outcome == ImportOutcome::NewVersion)
            m_console.note(tr("%1: a new version of an article in the project").arg(nameOf(item)));
    }

    void tellLeftOut(const pipeline::ImportReport &report)
    {
        if (report.unchanged > 0)
            m_console.note(tr("%n entries say what the project says already; skipped", nullptr,
                              static_cast<int>(report.unchanged)));
        if (report.leftOut > 0)
            m_console.note(tr("%n note(s), tags, colours or pins of articles that are in the project already; skipped",
                              nullptr, static_cast<int>(report.leftOut)));
    }

    void report(const pipeline::ImportReport &report)
    {
        using pipeline::ImportOutcome;
        std::size_t claims = 0;
        for (const pipeline::ImportedItem &item : report.items) {
            tell(item);
            if (item.outcome == ImportOutcome::Imported || item.outcome == ImportOutcome::NewVersion)
                claims += item.claims;
        }
        tellLeftOut(report);
        const auto count = [&](ImportOutcome outcome) { return static_cast<int>(report.count(outcome)); };
        QStringList parts{
            tr("%n article(s) imported", nullptr, count(ImportOutcome::Imported) + count(ImportOutcome::NewVersion)),
            tr("%n claim(s)", nullptr, static_cast<int>(claims))};
        if (report.eventsFromNothing > 0)
            parts << tr("%n event(s) without an article", nullptr, static_cast<int>(report.eventsFromNothing));
        if (report.annotations > 0)
            parts << tr("%n note(s), tags, colours or pins", nullptr, static_cast<int>(report.annotations));
        if (report.changedClaims > 0)
            parts << tr("%n claim(s) changed", nullptr, static_cast<int>(report.changedClaims));
        if (const int skipped = count(ImportOutcome::AlreadyThere); skipped > 0)
            parts << tr("%n skipped", nullptr, skipped);
        if (const int refused = count(ImportOutcome::Refused); refused > 0)
            parts << tr("%n refused", nullptr, refused);
        m_console.printLine(parts.join(u", "_s));
        if (report.cancelled)
            m_console.complain(tr("interrupted; what was imported before is kept"));
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
};

} // namespace

ExitCode runImport(const QStringList &arguments, Console &console)
{
    return ImportCommand(arguments, console).run();
}

} // namespace cli
