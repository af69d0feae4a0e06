#pragma once

#include "core/base/id_generator.h"
#include "core/base/result.h"
#include "core/model/project_record.h"
#include "core/store/change.h"
#include "core/store/project_import.h"

#include <string>

namespace store {

class Connection;
class Steps;

/// Writes records of another project into an import run. What a person decided there is kept as it was decided:
/// nothing is joined with what is here but names, each with at most one that was here before the run. All that is
/// written belongs to the run, and is hidden with it.
class RecordWriter
{
public:
    RecordWriter(Connection &connection, base::IdGenerator &ids) : m_connection(connection), m_newIds(ids) {}

    /// One transaction. The connection's triggers must be off. Fails with NotFound when the record belongs to something
    /// that ids does not know.
    [[nodiscard]] base::Result<RecordOutcome> write(base::BatchId batch, const model::ProjectRecord &record,
                                                    ImportedIds &ids, Change &told);

private:
    Connection &m_connection;
    base::IdGenerator &m_newIds;
};

} // namespace store
