#include "core/pipeline/import_run.h"

#include "core/pipeline/parse_queue.h"
#include "core/pipeline/read_back/read_back.h"
#include "core/store/writer.h"

#include <algorithm>
#include <deque>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <utility>
#include <variant>

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

ImportOutcome outcomeOf(store::RecordOutcome::Kind kind)
{
    switch (kind) {
    case store::RecordOutcome::Kind::AlreadyThere:
        return ImportOutcome::AlreadyThere;
    case store::RecordOutcome::Kind::NewVersion:
        return ImportOutcome::NewVersion;
    case store::RecordOutcome::Kind::Added:
    case store::RecordOutcome::Kind::LeftOut:
        break;
    }
    return ImportOutcome::Imported;
}

/// Stores what comes, in order, and writes the report. Some of it may be with the writer while the next is handed over.
class Storing
{
public:
    Storing(store::Writer &writer, const store::Reader *reader, ImportReport &report)
        : m_writer(writer), m_report(report)
    {
        if (reader != nullptr)
            m_readBack.emplace(*reader);
    }

    /// What comes after this belongs to another source.
    void beginSource() { m_ids = std::make_shared<store::ImportedIds>(); }

    void take(const std::string &source, ParsedItem item)
    {
        ImportedItem entry;
        entry.source = source;
        entry.line = item.line;
        if (!item.parsed) {
            refuse(std::move(entry), item.parsed.error());
            return;
        }
        if (std::holds_alternative<exchange::WebAnnotation>(*item.parsed)) {
            readBack(std::move(entry), std::get<exchange::WebAnnotation>(*item.parsed));
            return;
        }
        if (std::holds_alternative<exchange::ClaimRecord>(*item.parsed)) {
            readBack(std::move(entry), std::get<exchange::ClaimRecord>(*item.parsed));
            return;
        }
        if (auto begun = beginBatch(source); !begun) {
            refuse(std::move(entry), begun.error());
            return;
        }
        if (auto *article = std::get_if<model::ParsedArticle>(&*item.parsed))
            keep(std::move(entry), std::move(*article));
        else
            keep(std::move(entry), std::move(std::get<model::ProjectRecord>(*item.parsed)));
        while (m_waiting.size() > mostWaiting)
            settleFirst();
    }

    void finish()
    {
        settleAll();
        if (m_report.batch.isValid()) {
            const auto step = m_writer.finishBatch(m_report.batch).get();
            if (!step || !step->isValid())
                m_report.batch = {};
        }
        writeReadBack();
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

    void keep(ImportedItem entry, model::ParsedArticle article)
    {
        entry.title = article.article.title;
        entry.claims = article.claims.size();
        entry.findings = article.findings.size();
        const std::size_t index = add(std::move(entry));
        auto answer = m_writer.importArticle(m_report.batch, std::move(article)).share();
        m_waiting.emplace_back([this, index, answer] { settle(index, answer.get()); });
    }

    void keep(ImportedItem entry, model::ProjectRecord record)
    {
        const auto *article = std::get_if<model::DecidedArticle>(&record);
        if (article == nullptr) {
            const bool isNote =
                std::holds_alternative<model::Annotation>(record) || std::holds_alternative<model::Remark>(record);
            auto answer = m_writer.importRecord(m_report.batch, std::move(record), m_ids).share();
            m_waiting.emplace_back([this, entry, isNote, answer] { settle(entry, isNote, answer.get()); });
            return;
        }
        entry.title = article->parsed.article.title;
        entry.claims = article->claims.size();
        entry.findings = article->parsed.findings.size();
        const std::size_t index = add(std::move(entry));
        auto answer = m_writer.importRecord(m_report.batch, std::move(record), m_ids).share();
        m_waiting.emplace_back([this, index, answer] { settle(index, answer.get()); });
    }

    std::size_t add(ImportedItem entry)
    {
        m_report.items.push_back(std::move(entry));
        return m_report.items.size() - 1;
    }

    void settleAll()
    {
        while (!m_waiting.empty())
            settleFirst();
    }

    /// Articles that come before it in the same run count.
    template <class Returning>
    void readBack(ImportedItem entry, const Returning &what)
    {
        settleAll();
        if (!m_readBack)
            return refuse(std::move(entry), base::Error{base::ErrorCode::NotFound, entry.source, {"article"}});
        const auto added = m_readBack->add(what, entry.source);
        m_lastSource = entry.source;
        if (!added)
            return refuse(std::move(entry), withLine(added.error(), entry.line));
        m_report.unchanged += *added ? 0 : 1;
    }
    static base::Error withLine(base::Error error, std::size_t line)
    {
        if (line > 0 && error.code == base::ErrorCode::FormatInvalid)
            error.details.insert(error.details.begin(), std::to_string(line));
        return error;
    }
    void writeReadBack()
    {
        if (!m_readBack)
            return;
        for (store::EditTogether &edit : m_readBack->edits()) {
            const std::size_t count = std::stoul(edit.details.front());
            std::size_t &counter = edit.name == "add-annotations" ? m_report.annotations : m_report.changedClaims;
            if (const auto done = m_writer.edit(std::move(edit)).get(); done) {
                counter += count;
            } else {
                ImportedItem entry;
                entry.source = m_lastSource;
                refuse(entry, ofSource(done.error(), entry));
            }
        }
    }

    void settleFirst()
    {
        const auto settleIt = std::move(m_waiting.front());
        m_waiting.pop_front();
        settleIt();
    }

    template <class Outcome>
    void settle(std::size_t index, const base::Result<Outcome> &stored)
    {
        ImportedItem &entry = m_report.items[index];
        if (!stored) {
            entry.outcome = ImportOutcome::Refused;
            entry.error = ofSource(stored.error(), entry);
            return;
        }
        entry.outcome = outcomeOf(stored->kind);
        entry.article = stored->article;
    }

    /// Of what is no article.
    void settle(const ImportedItem &entry, bool isNote, const base::Result<store::RecordOutcome> &stored)
    {
        if (!stored)
            return refuse(entry, ofSource(stored.error(), entry));
        m_report.eventsFromNothing += stored->claims;
        const bool leftOut = stored->kind == store::RecordOutcome::Kind::LeftOut;
        m_report.leftOut += leftOut ? 1 : 0;
        m_report.annotations += isNote && !leftOut ? 1 : 0;
    }

    /// The store knows the project; which source failed is known here.
    static base::Error ofSource(base::Error error, const ImportedItem &entry)
    {
        error.subject = entry.source;
        return error;
    }

    store::Writer &m_writer;
    ImportReport &m_report;
    std::shared_ptr<store::ImportedIds> m_ids;
    std::optional<ReadBack> m_readBack;
    std::string m_lastSource; ///< of what is read back
    std::deque<std::function<void()>> m_waiting;
};

} // namespace

std::size_t ImportReport::count(ImportOutcome outcome) const
{
    return static_cast<std::size_t>(std::ranges::count(items, outcome, &ImportedItem::outcome));
}

ImportRun::ImportRun(const extract::Extractor &extractor, store::Writer &writer, const store::Reader *reader)
    : m_extractor(extractor), m_writer(writer), m_reader(reader)
{
}

ImportReport ImportRun::run(const std::vector<Source> &sources, const ImportOptions &options,
                            base::ProgressSink *progress, std::stop_token stop)
{
    ImportReport report;
    Storing storing(m_writer, m_reader, report);
    ParseQueue queue(m_extractor, sources, options, stop);
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (progress != nullptr)
            progress->progress(i, sources.size(), sources[i].path);
        auto items = queue.take(i);
        if (!items) {
            report.cancelled = true;
            break;
        }
        storing.beginSource();
        for (ParsedItem &item : *items) {
            report.cancelled = report.cancelled || stop.stop_requested();
            if (!report.cancelled)
                storing.take(sources[i].path, std::move(item));
        }
    }
    storing.finish();
    if (progress != nullptr && !report.cancelled)
        progress->progress(sources.size(), sources.size(), {});
    return report;
}

} // namespace pipeline
