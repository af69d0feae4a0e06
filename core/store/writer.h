#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/model/parsed_article.h"
#include "core/model/project_record.h"
#include "core/model/shared_changes.h"
#include "core/store/change.h"
#include "core/store/edits.h"
#include "core/store/project_import.h"
#include "core/store/taken_in.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <string>

namespace store {

class Connection;

/// What became of one article.
struct ImportOutcome
{
    enum class Kind : std::uint8_t {
        Imported,
        AlreadyThere, ///< the same text is in the project: article names it, nothing was written
        NewVersion,   ///< same url, other text: previous names the older one
    };
    Kind kind = Kind::Imported;
    base::ArticleId article;
    base::ArticleId previous;
    std::size_t claims = 0;
};

/// The only connection that writes, on a thread of its own. Imports and edits are messages in a bounded queue; edits
/// overtake waiting imports. Every function may be called from any thread, returns at once (imports wait while the
/// queue is full) and answers through the future. A failed message leaves the file as it was; the next one is tried.
class Writer
{
public:
    using Listener = std::function<void(const Change &)>;

    struct Options
    {
        std::string author;           ///< written beside every step of the history
        std::size_t queueLength = 64; ///< waiting imports
        Listener listener;            ///< called on the writer's thread after each commit; must not wait for the writer
    };

    /// Takes a connection that may write and whose schema is known. Batches that a crash left open are finished.
    Writer(Connection connection, Options options);
    ~Writer(); ///< does what is queued, then stops
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;

    /// An import run: its articles appear one by one, and finishBatch makes the run one step of the history.
    std::future<base::Result<base::BatchId>> beginBatch(std::string label);
    /// One article and all that was read out of it, in one transaction; ids are given in the order of the calls. Ids in
    /// parsed are local ones.
    std::future<base::Result<ImportOutcome>> importArticle(base::BatchId batch, model::ParsedArticle parsed);
    /// One record of another project, whole or not at all, in the order of the calls; it refers to those before it by
    /// their ids there. Nobody else looks at ids before all answers are there.
    std::future<base::Result<RecordOutcome>> importRecord(base::BatchId batch, model::ProjectRecord record,
                                                          std::shared_ptr<ImportedIds> ids);
    /// A batch without articles and events vanishes, and the id of the step is not valid.
    std::future<base::Result<base::ChangeId>> finishBatch(base::BatchId batch);

    std::future<base::Result<EditOutcome>> edit(Edit edit);
    /// Takes in what a colleague did in another copy of this project, as one step of the history under that name. What
    /// both changed stays as it is here and is listed, unless it is chosen; chosen later, from the same changes, it is
    /// a step of its own. The same changes again do nothing, and list what is still open. Fails with ChangesForeign,
    /// ChangesNewer, FormatInvalid (details: what does not fit) or DateInvalid, and nothing is changed.
    std::future<base::Result<TakenIn>> takeIn(std::shared_ptr<const model::SharedChanges> changes, Choosing choosing);
    /// Fails with NothingToUndo, NothingToRedo. The answer is the step that was undone or done again.
    std::future<base::Result<HistoryStep>> undo();
    std::future<base::Result<HistoryStep>> redo();
    /// Forgets all steps but the newest `keep`, and removes rows of imports that cannot come back.
    std::future<base::Result<void>> compactHistory(std::size_t keep);

    /// Copies the project to another path, which is replaced whole or not at all, and goes on writing there; nothing is
    /// written in between.
    std::future<base::Result<void>> moveTo(std::filesystem::path target);
    /// Does what is queued, folds the write-ahead log into the file and closes the connection.
    base::Result<void> close();

    /// The file may grow to this many pages of 4 KiB; for a quota, and to see what happens on a full disk.
    std::future<base::Result<void>> limitPages(std::int64_t pages);

private:
    class Thread;
    std::unique_ptr<Thread> m_thread;
};

} // namespace store
