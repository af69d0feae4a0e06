#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/claim_records.h"
#include "app/cli/picture_request.h"
#include "app/cli/shared_options.h"
#include "core/exchange/file_sink.h"
#include "core/store/project_file.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    ExportCommand(const QStringList &arguments, Console &console)
        : m_arguments(u"export"_s), m_given(arguments), m_console(console)
    {
        SharedOptions::addProject(m_arguments);
        m_arguments.addOption(u"output"_s, tr("The file to write; its ending says what: png, svg, pdf, csv, jsonl."),
                              u"FILE"_s);
        SharedOptions::addSpan(m_arguments);
        PictureRequest::addOptions(m_arguments);
    }

    ExitCode run()
    {
        if (const auto ended = m_arguments.parse(m_given, m_console))
            return *ended;
        for (const QString &needed : {u"project"_s, u"output"_s}) {
            if (m_arguments.text(needed).isEmpty())
                return refuse(tr("--%1 is missing").arg(needed));
        }
        if (!m_arguments.files().empty())
            return refuse(tr("\"%1\" is not understood").arg(QString::fromStdString(m_arguments.files().front())));
        const std::string output = m_arguments.text(u"output"_s).toStdString();
        const auto picture = render::pictureFormat(output);
        const bool isCsv = output.ends_with(".csv");
        if (!picture && !isCsv && !output.ends_with(".jsonl"))
            return refuse(
                tr("--output: \"%1\" ends in none of png, svg, pdf, csv, jsonl").arg(m_arguments.text(u"output"_s)));
        const auto span = SharedOptions::span(m_arguments);
        if (!span)
            return refuse(span.error());
        const auto request = PictureRequest::read(m_arguments);
        if (!request)
            return refuse(request.error());

        store::OpenOptions options;
        options.readOnly = true;
        auto project = store::ProjectFile::open(m_arguments.text(u"project"_s).toStdString(), options);
        const auto reader = project ? project->openReader() : tl::unexpected(project.error());
        if (!reader) {
            m_console.complain(reader.error());
            return m_console.finish();
        }
        const auto written =
            picture ? request->write(*reader, *span, output, m_console) : writeClaims(*reader, *span, output, isCsv);
        if (!written)
            m_console.complain(written.error());
        return m_console.finish();
    }

private:
    ExitCode refuse(const QString &text) { return m_console.refuseUsage(text, m_arguments.command()); }

    static base::Result<void> writeClaims(const store::Reader &reader, const std::optional<base::TimeSpan> &span,
                                          const std::string &output, bool isCsv)
    {
        exchange::FileSink sink(output);
        if (auto opened = sink.open(); !opened)
            return opened;
        if (isCsv) {
            if (auto written = sink.write(exchange::claimCsvHeader()); !written)
                return written;
        }
        store::ClaimFilter filter;
        filter.span = span;
        auto written = ClaimRecords(reader).forEach(filter, [&](const exchange::ClaimRecord &record) {
            return sink.write(isCsv ? exchange::claimCsvRow(record, exchange::CsvMode::Safe)
                                    : exchange::claimJsonLine(record) + '\n');
        });
        return written ? sink.commit() : written;
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
};

} // namespace

ExitCode runExport(const QStringList &arguments, Console &console)
{
    return ExportCommand(arguments, console).run();
}

} // namespace cli
