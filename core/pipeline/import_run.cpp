#include "core/pipeline/import_run.h"

#include "core/pipeline/parse_queue.h"
#include "core/store/writer.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <future>
#include <utility>

namespace pipeline {

namespace {

ImportOutcome outcomeOf(store::ImportOutcome::Kind kind)
{
    switch (kind) {
    case store::ImportOutcome::Kind::AlreadyThere:
        return ImportOutcome::AlreadyThere;
    case store::ImportOutcome::Kind::NewVersion:
        return ImportOutcome::NewVersion;
    case store::ImportOutcome::Kind::Imported:
        break;
    }
    return ImportOutcome::Imported;
}

/// Stores what comes, in order, and writes the report. Some articles may be with the writer while the next ones are
/// handed over.
class Storing
{
public:
    Storing(store::Writer &writer, ImportReport &report) : m_writer(writer), m_report(report) {}

    void take(const std::string &source, ParsedItem item)
    {
        ImportedItem entry;
        entry.source = source;
        entry.line = item.line;
        if (!item.parsed) {
            refuse(std::move(entry), item.parsed.error());
            return;
        }
        if (auto begun = beginBatch(source); !begun) {
            refuse(std::move(entry), begun.error());
            return;
        }
        entry.title = item.parsed->article.title;
        entry.claims = item.parsed->claims.size();
        entry.findings = item.parsed->findings.size();
        m_report.items.push_back(std::move(entry));
        m_waiting.emplace_back(m_report.items.size() - 1,
                               m_writer.importArticle(m_report.batch, std::move(*item.parsed)));
        while (m_waiting.size() > mostWaiting)
            settleFirst();
    }

    void finish()
    {
        while (!m_waiting.empty())
            settleFirst();
        if (!m_report.batch.isValid())
            return;
        const auto step = m_writer.finishBatch(m_report.batch).get();
        if (!step || !step->isValid())
            m_report.batch = {};
    }

private:
    static constexpr std::size_t mostWaiting = 16;

    void refuse(ImportedItem entry, base::Error error)
    {
        entry.outcome = ImportOutcome::Refused;
        entry.error = std::move(error);
        m_report.items.push_back(std::move(entry));
    }

    base::Result<void> beginBatch(const std::string &source)
    {
        if (m_report.batch.isValid())
            return {};
        auto batch = m_writer.beginBatch(std::filesystem::path(source).filename().string()).get();
        if (!batch)
            return tl::unexpected(batch.error());
        m_report.batch = *batch;
        return {};
    }

    void settleFirst()
    {
        auto [index, future] = std::move(m_waiting.front());
        m_waiting.pop_front();
        ImportedItem &entry = m_report.items[index];
        const auto stored = future.get();
        if (!stored) {
            entry.outcome = ImportOutcome::Refused;
            entry.error = stored.error();
            // The store knows the project; which source failed is known here.
            entry.error->subject = entry.source;
            return;
        }
        entry.outcome = outcomeOf(stored->kind);
        entry.article = stored->article;
    }

    store::Writer &m_writer;
    ImportReport &m_report;
    std::deque<std::pair<std::size_t, std::future<base::Result<store::ImportOutcome>>>> m_waiting;
};

} // namespace

std::size_t ImportReport::count(ImportOutcome outcome) const
{
    return static_cast<std::size_t>(std::ranges::count(items, outcome, &ImportedItem::outcome));
}

ImportRun::ImportRun(const extract::Extractor &extractor, store::Writer &writer)
    : m_extractor(extractor), m_writer(writer)
{
}

ImportReport ImportRun::run(const std::vector<Source> &sources, const ImportOptions &options,
                            base::ProgressSink *progress, std::stop_token stop)
{
    ImportReport report;
    Storing storing(m_writer, report);
    ParseQueue queue(m_extractor, sources, options, stop);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (progress != nullptr)
            progress->progress(i, sources.size(), sources[i].path);
        auto items = queue.take(i);
        if (!items) {
            report.cancelled = true;
            break;
        }
        for (ParsedItem &item : *items)
            storing.take(sources[i].path, std::move(item));
    }
    storing.finish();
    if (progress != nullptr && !report.cancelled)
        progress->progress(sources.size(), sources.size(), {});
    return report;
}

} // namespace pipeline
