#include "core/store/writer.h"

#include "core/store/opening/project_copy.h"
#include "core/store/opening/ritual.h"
#include "core/store/sharing/take_in.h"
#include "core/store/sqlite/connection.h"
#include "core/store/sqlite/steps.h"
#include "core/store/writing/dropped_batches.h"
#include "core/store/writing/edit_writer.h"
#include "core/store/writing/history.h"
#include "core/store/writing/import_writer.h"
#include "core/store/writing/message_queue.h"
#include "core/store/writing/messages.h"
#include "core/store/writing/record_writer.h"

#include <optional>
#include <thread>

namespace store {

namespace {

/// The largest id in use: new ones continue above it.
constexpr std::string_view largestId = R"sql(
SELECT max(coalesce((SELECT max(id) FROM change), 0), coalesce((SELECT max(id) FROM claim), 0),
  coalesce((SELECT max(id) FROM event), 0), coalesce((SELECT max(id) FROM article), 0),
  coalesce((SELECT max(id) FROM annotation), 0), coalesce((SELECT max(id) FROM batch), 0),
  coalesce((SELECT max(id) FROM finding), 0), coalesce((SELECT max(id) FROM actor_alias), 0),
  coalesce((SELECT max(id) FROM place), 0), coalesce((SELECT max(id) FROM remark), 0), coalesce((SELECT max(id) FROM time_expression), 0))
)sql";

/// Text of articles that share a transaction.
constexpr std::size_t mostBytesTogether = 1'000'000;

} // namespace

/// The writer's thread and all that lives on it.
class Writer::Thread
{
public:
    Thread(Connection connection, Options options)
        : m_connection(std::move(connection))
        , m_options(std::move(options))
        , m_history(m_connection, m_ids, m_options.author)
        , m_edits(m_connection, m_ids, m_history, m_options.author)
        , m_imports(m_connection, m_ids, m_history)
        , m_records(m_connection, m_ids)
        , m_queue(m_options.queueLength)
        , m_path(m_connection.path())
        , m_thread([this] { run(); })
    {
    }
    ~Thread()
    {
        m_queue.close();
        if (m_thread.joinable())
            m_thread.join();
    }

    template <class Question>
    auto ask(Question question, bool urgent)
    {
        auto answer = question.answer.get_future();
        if (urgent)
            m_queue.pushUrgent(std::move(question));
        else
            m_queue.push(std::move(question));
        return answer;
    }

private:
    void run()
    {
        start();
        while (auto message = m_queue.pop())
            std::visit([this](auto &question) { reply(question); }, *message);
    }
    template <class Question>
    void reply(Question &question)
    {
        if (m_isClosed)
            question.answer.set_value(base::failure(base::ErrorCode::StoreFailed, m_path, {"closed"}));
        else if constexpr (std::is_same_v<Question, ImportArticle> || std::is_same_v<Question, ImportRecord>)
            importGroup(question);
        else
            question.answer.set_value(answer(question));
    }
    void start()
    {
        if (const auto largest = m_connection.integer(largestId))
            m_ids.continueAfter(*largest);
        // A run that a crash cut short keeps the articles it had written, as one step to undo. Should this fail, it is
        // tried again at the next opening.
        static_cast<void>(m_imports.finishAll());
    }

    base::Result<base::BatchId> answer(BeginBatch &question) { return m_imports.begin(question.label); }
    /// This article and those that wait behind it.
    void importGroup(ImportArticle &first)
    {
        prepareFor(Work::Importing);
        const auto isArticle = [](const Message &message) { return std::holds_alternative<ImportArticle>(message); };
        std::vector<std::promise<base::Result<ImportOutcome>>> answers;
        std::vector<ArticleToWrite> articles;
        std::size_t bytes = 0;
        const auto take = [&](ImportArticle &question) {
            bytes += question.parsed.article.text.size();
            answers.push_back(std::move(question.answer));
            articles.push_back({question.batch, std::move(question.parsed)});
        };
        take(first);
        while (bytes < mostBytesTogether) {
            auto next = m_queue.popIf(isArticle);
            if (!next)
                break;
            take(std::get<ImportArticle>(*next));
        }
        std::vector<WrittenArticle> written = m_imports.add(std::move(articles));
        for (std::size_t i = 0; i < written.size(); ++i) {
            if (!written[i].told.articles.empty())
                tell(std::move(written[i].told));
            answers[i].set_value(std::move(written[i].outcome));
        }
    }
    static std::size_t sizeOf(const ImportRecord &question)
    {
        const auto *article = std::get_if<model::DecidedArticle>(&question.record);
        return article ? article->parsed.article.text.size() : sizeof question;
    }
    /// This record and those that wait behind it.
    void importGroup(ImportRecord &first)
    {
        prepareFor(Work::Importing);
        const auto isRecord = [](const Message &message) { return std::holds_alternative<ImportRecord>(message); };
        std::vector<std::promise<base::Result<RecordOutcome>>> answers;
        std::vector<RecordToWrite> records;
        std::size_t bytes = 0;
        const auto take = [&](ImportRecord &question) {
            bytes += sizeOf(question);
            answers.push_back(std::move(question.answer));
            records.push_back({question.batch, std::move(question.record), std::move(question.ids)});
        };
        take(first);
        while (bytes < mostBytesTogether) {
            auto next = m_queue.popIf(isRecord);
            if (!next)
                break;
            take(std::get<ImportRecord>(*next));
        }
        std::vector<WrittenRecord> written = m_records.add(records);
        for (std::size_t i = 0; i < written.size(); ++i) {
            const Change &told = written[i].told;
            if (!told.articles.empty() || !told.events.empty() || !told.annotations.empty())
                tell(std::move(written[i].told));
            answers[i].set_value(std::move(written[i].outcome));
        }
    }
    base::Result<base::ChangeId> answer(FinishBatch &question)
    {
        prepareFor(Work::Editing);
        Change change;
        change.cause = Change::Cause::Batch;
        auto step = m_imports.finish(question.batch, m_records.takeLate(question.batch), change);
        if (step && step->isValid())
            tell(std::move(change));
        return step;
    }
    base::Result<EditOutcome> answer(DoEdit &question)
    {
        prepareFor(Work::Editing);
        Change change;
        auto outcome = m_edits.write(question.edit, change);
        if (outcome && outcome->change.isValid())
            tell(std::move(change));
        return outcome;
    }
    base::Result<TakenIn> answer(TakeChanges &question)
    {
        prepareFor(Work::Editing);
        Change change;
        auto taken = takeChangesIn(m_connection, m_history, *question.changes, question.choosing, change);
        if (taken && taken->change.isValid())
            tell(std::move(change));
        return taken;
    }
    base::Result<HistoryStep> answer(MoveHistory &question)
    {
        prepareFor(Work::Editing);
        Change change;
        change.cause = question.back ? Change::Cause::Undo : Change::Cause::Redo;
        auto step = question.back ? m_history.undo(change) : m_history.redo(change);
        if (step)
            tell(std::move(change));
        return step;
    }
    base::Result<void> answer(CompactHistory &question)
    {
        prepareFor(Work::Editing);
        return m_history.compact(question.keep);
    }
    base::Result<void> answer(MoveProject &question)
    {
        auto moved = copyProject(m_connection, question.target);
        if (!moved)
            return tl::unexpected(moved.error());
        auto opened =
            Connection::open(question.target, isOnNetwork(question.target) ? Connection::Mode::ReadWriteOnNetwork
                                                                           : Connection::Mode::ReadWrite);
        if (!opened)
            return tl::unexpected(opened.error());
        opened->trustSchema();
        m_connection = std::move(*opened);
        m_work = Work::Editing;
        m_path = m_connection.path();
        Change change;
        change.cause = Change::Cause::Relocated;
        change.everything = true;
        tell(std::move(change));
        return {};
    }
    base::Result<void> answer(LimitPages &question)
    {
        return m_connection.runScript("PRAGMA max_page_count=" + std::to_string(question.pages));
    }
    base::Result<void> answer(CloseProject & /*question*/)
    {
        prepareFor(Work::Editing);
        // What cannot come back need not stay; a failure leaves it for the next time.
        static_cast<void>(deleteDroppedBatches(m_connection));
        const auto checkpointed = m_connection.runScript("PRAGMA wal_checkpoint(TRUNCATE)");
        // Without a log the file opens in places that nobody can write to. Somebody else reading keeps the log.
        static_cast<void>(m_connection.runScript("PRAGMA busy_timeout=200; PRAGMA journal_mode=DELETE"));
        const Connection closed = std::move(m_connection);
        m_isClosed = true;
        return checkpointed;
    }

    enum class Work : std::uint8_t { Editing, Importing };

    /// An article of an import is on the disk with the next edit or the end of its run; until then a power cut may
    /// take it, whole. And it writes the search index itself.
    void prepareFor(Work work)
    {
        if (work == m_work)
            return;
        const bool isEdit = work == Work::Editing;
        m_connection.enableTriggers(isEdit);
        if (m_connection.runScript(isEdit ? "PRAGMA synchronous=FULL" : "PRAGMA synchronous=NORMAL"))
            m_work = work;
    }
    void tell(Change change)
    {
        change.revision = ++m_revision;
        if (m_options.listener)
            m_options.listener(change);
    }

    Connection m_connection;
    Options m_options;
    base::IdGenerator m_ids;
    History m_history;
    EditWriter m_edits;
    ImportWriter m_imports;
    RecordWriter m_records;
    MessageQueue<Message> m_queue;
    std::string m_path;
    std::uint64_t m_revision = 0;
    Work m_work = Work::Editing;
    bool m_isClosed = false;
    std::thread m_thread; ///< last: everything above is there before it starts
};

Writer::Writer(Connection connection, Options options)
    : m_thread(std::make_unique<Thread>(std::move(connection), std::move(options)))
{
}

Writer::~Writer() = default;

std::future<base::Result<base::BatchId>> Writer::beginBatch(std::string label)
{
    return m_thread->ask(BeginBatch{{}, std::move(label)}, false);
}

std::future<base::Result<ImportOutcome>> Writer::importArticle(base::BatchId batch, model::ParsedArticle parsed)
{
    return m_thread->ask(ImportArticle{{}, batch, std::move(parsed)}, false);
}

std::future<base::Result<RecordOutcome>> Writer::importRecord(base::BatchId batch, model::ProjectRecord record,
                                                              std::shared_ptr<ImportedIds> ids)
{
    return m_thread->ask(ImportRecord{{}, batch, std::move(record), std::move(ids)}, false);
}

std::future<base::Result<base::ChangeId>> Writer::finishBatch(base::BatchId batch)
{
    return m_thread->ask(FinishBatch{{}, batch}, false);
}

std::future<base::Result<EditOutcome>> Writer::edit(Edit edit)
{
    return m_thread->ask(DoEdit{{}, std::move(edit)}, true);
}

std::future<base::Result<TakenIn>> Writer::takeIn(std::shared_ptr<const model::SharedChanges> changes,
                                                  Choosing choosing)
{
    return m_thread->ask(TakeChanges{{}, std::move(changes), std::move(choosing)}, true);
}

std::future<base::Result<HistoryStep>> Writer::undo()
{
    return m_thread->ask(MoveHistory{{}, true}, true);
}

std::future<base::Result<HistoryStep>> Writer::redo()
{
    return m_thread->ask(MoveHistory{{}, false}, true);
}

std::future<base::Result<void>> Writer::compactHistory(std::size_t keep)
{
    return m_thread->ask(CompactHistory{{}, keep}, true);
}

std::future<base::Result<void>> Writer::moveTo(std::filesystem::path target)
{
    return m_thread->ask(MoveProject{{}, std::move(target)}, true);
}

std::future<base::Result<void>> Writer::limitPages(std::int64_t pages)
{
    return m_thread->ask(LimitPages{{}, pages}, true);
}

base::Result<void> Writer::close()
{
    return m_thread->ask(CloseProject{}, false).get();
}

} // namespace store
