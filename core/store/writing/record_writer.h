#pragma once

#include "core/base/id_generator.h"
#include "core/base/result.h"
#include "core/model/project_record.h"
#include "core/store/change.h"
#include "core/store/project_import.h"
#include "core/store/writing/late_records.h"

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace store {

class Connection;

struct RecordToWrite
{
    base::BatchId batch;
    model::ProjectRecord record;
    std::shared_ptr<ImportedIds> ids;
};

/// told names what was added.
struct WrittenRecord
{
    base::Result<RecordOutcome> outcome;
    Change told;
};

/// Writes records of another project into an import run. What a person decided there is kept as it was decided:
/// nothing is joined with what is here but names, each with at most one that was here before the run. All that is
/// written belongs to the run, and is hidden with it.
class RecordWriter
{
public:
    RecordWriter(Connection &connection, base::IdGenerator &ids) : m_connection(connection), m_newIds(ids) {}

    /// Records that came close together go in one transaction, which is many times faster; each still goes in whole or
    /// not at all, and a broken one keeps out none of the others. Answers are in order; each is final when this
    /// returns. Fails with NotFound for a record of something that its ids do not know. The connection's triggers must
    /// be off.
    [[nodiscard]] std::vector<WrittenRecord> add(std::span<const RecordToWrite> records);
    /// What the step that ends the run writes, in order.
    [[nodiscard]] std::vector<LateRecord> takeLate(base::BatchId batch);

private:
    /// Nothing is written, and the answer is the failure, unless all of them could be.
    [[nodiscard]] base::Result<std::vector<WrittenRecord>> writeTogether(std::span<const RecordToWrite> records);

    Connection &m_connection;
    base::IdGenerator &m_newIds;
    std::map<base::BatchId, std::vector<LateRecord>> m_late;
};

} // namespace store
