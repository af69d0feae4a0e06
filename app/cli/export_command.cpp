#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/chart_request.h"
#include "app/cli/picture_request.h"
#include "app/cli/shared_options.h"
#include "app/render/loss_words.h"
#include "core/pipeline/claim_file.h"
#include "core/store/project_file.h"

#include <QCoreApplication>
#include <QDateTime>

#include <functional>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    ExportCommand(const QStringList &arguments, Console &console, const Charts &charts)
        : m_arguments(u"export"_s), m_given(arguments), m_console(console), m_charts(charts)
    {
        SharedOptions::addProject(m_arguments);
        m_arguments.addOption(u"output"_s, tr("The file to write; its ending says what: %1.").arg(endings()),
                              u"FILE"_s);
        SharedOptions::addSpan(m_arguments);
        ChartRequest::addOptions(m_arguments);
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
        const auto span = SharedOptions::span(m_arguments);
        if (!span)
            return refuse(span.error());
        return ChartRequest::isAskedFor(m_arguments) ? runChart(*span) : runTimeline(*span);
    }

private:
    using Span = std::optional<base::TimeSpan>;
    using Write = std::function<base::Result<void>(const store::Reader &)>;

    ExitCode runChart(const Span &span)
    {
        const QString output = m_arguments.text(u"output"_s);
        const auto request = ChartRequest::read(m_arguments, span);
        if (!request)
            return refuse(request.error());
        if (!ChartRequest::hasFormat(output))
            return refuse(tr("--output: \"%1\" ends in none of %2").arg(output, ChartRequest::endings()));
        return fromProject([&](const store::Reader &reader) {
            return request->write(reader, m_charts, output.toStdString(), m_console);
        });
    }

    ExitCode runTimeline(const Span &span)
    {
        const std::string output = m_arguments.text(u"output"_s).toStdString();
        const auto format = exchange::claimFormatOf(output);
        if (!format && !render::pictureFormat(output))
            return refuse(tr("--output: \"%1\" ends in none of %2").arg(m_arguments.text(u"output"_s), endings()));
        if (span && format && exchange::unitOf(*format) == exchange::ClaimFormatUnit::Project)
            return refuse(tr("--from, --to: this format holds the whole project"));
        const auto request = PictureRequest::read(m_arguments);
        if (!request)
            return refuse(request.error());
        return fromProject([&](const store::Reader &reader) {
            return format ? writeClaims(reader, span, output, *format)
                          : request->write(reader, span, output, m_console);
        });
    }

    ExitCode fromProject(const Write &write)
    {
        store::OpenOptions options;
        options.readOnly = true;
        auto project = store::ProjectFile::open(m_arguments.text(u"project"_s).toStdString(), options);
        const auto reader = project ? project->openReader() : tl::unexpected(project.error());
        const base::Result<void> written = reader ? write(*reader) : tl::unexpected(reader.error());
        if (!written)
            m_console.complain(written.error());
        return m_console.finish();
    }

    static QString endings()
    {
        QStringList all{u"png"_s, u"svg"_s, u"pdf"_s, u"html"_s};
        for (const std::string_view ending : exchange::claimFormatEndings())
            all << QString::fromLatin1(ending.data(), static_cast<qsizetype>(ending.size()));
        return all.join(u", "_s);
    }

    ExitCode refuse(const QString &text) { return m_console.refuseUsage(text, m_arguments.command()); }

    base::Result<void> writeClaims(const store::Reader &reader, const std::optional<base::TimeSpan> &span,
                                   const std::string &output, exchange::ClaimFormat format)
    {
        store::ClaimFilter filter;
        filter.span = span;
        const exchange::ClaimFileInfo info{m_arguments.text(u"title"_s).toStdString(),
                                           dayOfExport().toString(Qt::ISODate).toStdString(),
                                           tr("Timeline").toStdString()};
        const auto written = pipeline::writeClaimFile(reader, filter, format, info, output);
        if (!written)
            return tl::unexpected(written.error());
        for (const QString &loss : render::wordsOf(*written))
            m_console.note(loss);
        return {};
    }

    /// As said by --date, else by SOURCE_DATE_EPOCH (so that a build gives the same bytes again), else today.
    [[nodiscard]] QDate dayOfExport() const
    {
        if (m_arguments.has(u"date"_s))
            return QDate::fromString(m_arguments.text(u"date"_s), Qt::ISODate);
        bool isNumber = false;
        const qint64 second = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
        return isNumber ? QDateTime::fromSecsSinceEpoch(second, Qt::UTC).date() : QDate::currentDate();
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
    const Charts &m_charts;
};

} // namespace

ExitCode runExport(const QStringList &arguments, Console &console, const Charts &charts)
{
    return ExportCommand(arguments, console, charts).run();
}

} // namespace cli
