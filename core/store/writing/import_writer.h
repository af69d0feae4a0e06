#pragma once

#include "core/base/id_generator.h"
#include "core/base/result.h"
#include "core/store/change.h"
#include "core/store/writer.h"
#include "core/store/writing/history.h"

#include <string>

namespace store {

/// Writes import runs: an article is one transaction, a run is one step of the history.
class ImportWriter
{
public:
    ImportWriter(Connection &connection, base::IdGenerator &ids, History &history);

    [[nodiscard]] base::Result<base::BatchId> begin(const std::string &label);
    /// told names the new article and its events; with AlreadyThere it stays empty.
    [[nodiscard]] base::Result<ImportOutcome> add(base::BatchId batch, model::ParsedArticle parsed, Change &told);
    [[nodiscard]] base::Result<base::ChangeId> finish(base::BatchId batch, Change &told);
    /// Runs that ended with the program.
    [[nodiscard]] base::Result<void> finishAll();

private:
    Connection &m_connection;
    base::IdGenerator &m_ids;
    History &m_history;
};

} // namespace store
