#pragma once

#include "core/base/id_generator.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/store/writer.h"
#include "core/store/writing/history.h"
#include "core/store/writing/late_records.h"

#include <span>
#include <string>
#include <vector>

namespace store {

class Steps;

struct ArticleToWrite
{
    base::BatchId batch;
    model::ParsedArticle parsed;
};

/// told names the new article and its events; with AlreadyThere it stays empty.
struct WrittenArticle
{
    base::Result<ImportOutcome> outcome;
    Change told;
};

/// Writes import runs: an article is one transaction, a run is one step of the history.
class ImportWriter
{
public:
    ImportWriter(Connection &connection, base::IdGenerator &ids, History &history);

    [[nodiscard]] base::Result<base::BatchId> begin(const std::string &label);
    /// Articles that came close together go in one transaction, which is many times faster; each still goes in whole or
    /// not at all, and a broken one keeps out none of the others. Answers are in order; each is final when this
    /// returns. The connection's triggers must be off.
    [[nodiscard]] std::vector<WrittenArticle> add(std::vector<ArticleToWrite> articles);
    /// The step writes what came late, too.
    [[nodiscard]] base::Result<base::ChangeId> finish(base::BatchId batch, std::vector<LateRecord> late, Change &told);
    /// Runs that ended with the program.
    [[nodiscard]] base::Result<void> finishAll();

private:
    [[nodiscard]] WrittenArticle write(Steps &steps, const ArticleToWrite &article);
    /// Nothing is written, and the answer is the failure, unless all of them could be.
    [[nodiscard]] base::Result<std::vector<WrittenArticle>> writeTogether(std::span<const ArticleToWrite> articles);

    Connection &m_connection;
    base::IdGenerator &m_ids;
    History &m_history;
};

} // namespace store
