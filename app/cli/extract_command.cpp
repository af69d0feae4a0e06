#include "app/cli/commands.h"

#include "app/cli/arguments.h"
#include "app/cli/explanation.h"
#include "app/cli/interrupt_watch.h"
#include "app/cli/shared_options.h"
#include "core/exchange/extract_json.h"
#include "core/pipeline/parse_queue.h"

#include <QCoreApplication>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

class ExtractCommand
{
    Q_DECLARE_TR_FUNCTIONS(ExtractCommand)

public:
    ExtractCommand(const QStringList &arguments, Console &console)
        : m_arguments(u"extract"_s), m_given(arguments), m_console(console)
    {
        SharedOptions::addLanguageAndPublished(m_arguments);
        m_arguments.addFlag(u"with-text"_s, tr("Put the article's text into the output, so that it can be imported."));
        m_arguments.addOption(u"explain"_s,
                              tr("Say instead, in words, what was read between two code points and by which rule."),
                              u"START-END"_s);
        m_arguments.addFiles(u"files"_s, tr("Articles; - is standard input."), u"FILE|- ..."_s);
    }

    ExitCode run()
    {
        if (const auto ended = m_arguments.parse(m_given, m_console))
            return *ended;
        const std::vector<std::string> files = m_arguments.files();
        if (files.empty())
            return refuse(tr("no article is named"));
        const auto loaded = pipeline::loadExtractor();
        if (!loaded) {
            m_console.complain(loaded.error());
            return m_console.finish();
        }
        const auto parseOptions = SharedOptions::parseOptions(m_arguments, *loaded);
        if (!parseOptions)
            return refuse(parseOptions.error());
        if (m_arguments.has(u"explain"_s)) {
            m_explained = parseCodePointRange(m_arguments.text(u"explain"_s));
            if (!m_explained)
                return refuse(tr("--explain: \"%1\" is not START-END").arg(m_arguments.text(u"explain"_s)));
        }
        parseAll(*loaded->extractor, files, *parseOptions);
        return m_console.finish();
    }

private:
    ExitCode refuse(const QString &text) { return m_console.refuseUsage(text, m_arguments.command()); }

    void parseAll(const extract::Extractor &extractor, const std::vector<std::string> &files,
                  const pipeline::ParseOptions &parseOptions)
    {
        const InterruptWatch interrupt;
        std::vector<pipeline::Source> sources;
        for (const std::string &file : files)
            sources.push_back({file, std::nullopt});
        pipeline::ImportOptions options{parseOptions, 0};
        options.parse.stop = interrupt.token();
        pipeline::ParseQueue queue(extractor, sources, options, interrupt.token());
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const auto items = queue.take(i);
            if (!items) {
                m_console.complain(tr("interrupted"));
                return;
            }
            bool isData = false;
            for (const pipeline::ParsedItem &item : *items) {
                isData = isData || (item.parsed && item.article() == nullptr);
                print(item);
            }
            if (isData)
                m_console.complain(tr("%1: there is no article in it; \"dateline import\" reads it")
                                       .arg(QString::fromStdString(sources[i].path)));
        }
    }

    void print(const pipeline::ParsedItem &item)
    {
        if (!item.parsed) {
            m_console.complain(item.parsed.error());
            return;
        }
        const model::ParsedArticle *article = item.article();
        if (article == nullptr)
            return;
        if (m_explained) {
            m_console.print(Explanation(*article).between(*m_explained));
            return;
        }
        const auto body = m_arguments.has(u"with-text"_s) ? exchange::BodyIncluded::Yes : exchange::BodyIncluded::No;
        m_console.print(exchange::writeExtractJson(*article, body) + '\n');
    }

    Arguments m_arguments;
    QStringList m_given;
    Console &m_console;
    std::optional<base::CodePointMap::CodePointRange> m_explained;
};

} // namespace

ExitCode runExtract(const QStringList &arguments, Console &console)
{
    return ExtractCommand(arguments, console).run();
}

} // namespace cli
