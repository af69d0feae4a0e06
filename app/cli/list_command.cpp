#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/claim_table.h"
#include "app/cli/shared_options.h"
#include "core/model/names.h"
#include "core/pipeline/claim_records.h"
#include "core/store/project_file.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class ListCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListCommand)

public:
    ListCommand(const QStringList &arguments, Console &console)
        : m_arguments(u"list"_s), m_given(arguments), m_console(console)
    {
        SharedOptions::addProject(m_arguments);
        m_arguments.addOption(u"kind"_s, tr("Only claims of a kind: statement, movement, casualties, event."),
                              u"KIND"_s);
        m_arguments.addOption(u"actor"_s, tr("Only claims with this actor: who speaks, moves or is the source."),
                              u"NAME"_s);
        SharedOptions::addSpan(m_arguments);
        m_arguments.addOption(u"search"_s, tr("Only claims that these words find, in any form."), u"TEXT"_s);
        m_arguments.addOption(u"format"_s, tr("table (the default), csv or jsonl."), u"FORMAT"_s, u"table"_s);
    }

    ExitCode run()
    {
        if (const auto ended = m_arguments.parse(m_given, m_console))
            return *ended;
        if (m_arguments.text(u"project"_s).isEmpty())
            return refuse(tr("--project is missing"));
        if (!m_arguments.files().empty())
            return refuse(tr("\"%1\" is not understood").arg(QString::fromStdString(m_arguments.files().front())));
        const QString format = m_arguments.text(u"format"_s);
        if (format != "table"_L1 && format != "csv"_L1 && format != "jsonl"_L1)
            return refuse(tr("--format: \"%1\" is none of table, csv, jsonl").arg(format));
        const auto filter = readFilter();
        if (!filter)
            return refuse(filter.error());

        store::OpenOptions options;
        options.readOnly = true;
        auto project = store::ProjectFile::open(m_arguments.text(u"project"_s).toStdString(), options);
        const auto reader = project ? project->openReader() : tl::unexpected(project.error());
        if (!reader)
            m_console.complain(reader.error());
        else if (const auto listed = list(*reader, *filter, format); !listed)
            m_console.complain(listed.error());
        return m_console.finish();
    }

private:
    ExitCode refuse(const QString &text) { return m_console.refuseUsage(text, m_arguments.command()); }

    tl::expected<store::ClaimFilter, QString> readFilter() const
    {
        store::ClaimFilter filter;
        if (m_arguments.has(u"kind"_s)) {
            const QString kind = m_arguments.text(u"kind"_s);
            filter.kind = model::parseName<model::ClaimKind>(kind.toStdString());
            if (!filter.kind)
                return tl::make_unexpected(
                    tr("--kind: \"%1\" is none of statement, movement, casualties, event").arg(kind));
        }
        const auto span = SharedOptions::span(m_arguments);
        if (!span)
            return tl::make_unexpected(span.error());
        filter.span = *span;
        filter.actorName = m_arguments.text(u"actor"_s).toStdString();
        filter.search = m_arguments.text(u"search"_s).toStdString();
        return filter;
    }

    base::Result<void> list(const store::Reader &reader, const store::ClaimFilter &filter, const QString &format)
    {
        pipeline::ClaimRecords records(reader);
        if (format == "csv"_L1) {
            m_console.print(exchange::claimCsvHeader());
            return records.forEach(filter, [this](const exchange::ClaimRecord &record) -> base::Result<void> {
                m_console.print(exchange::claimCsvRow(record, exchange::CsvMode::Safe));
                return {};
            });
        }
        if (format == "jsonl"_L1) {
            return records.forEach(filter, [this](const exchange::ClaimRecord &record) -> base::Result<void> {
                m_console.print(exchange::claimJsonLine(record) + '\n');
                return {};
            });
        }
        ClaimTable table;
        auto read = records.forEach(filter, [&](const exchange::ClaimRecord &record) -> base::Result<void> {
            table.add(record);
            return {};
        });
        m_console.print(table.text());
        return read;
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
};

} // namespace

ExitCode runList(const QStringList &arguments, Console &console)
{
    return ListCommand(arguments, console).run();
}

} // namespace cli
