#pragma once

#include "core/store/writer.h"

#include <variant>

namespace store {

/// A question to the writer and where its answer goes.
template <class Answer>
struct Asking
{
    std::promise<base::Result<Answer>> answer;
};

struct BeginBatch : Asking<base::BatchId>
{
    std::string label;
};
struct ImportArticle : Asking<ImportOutcome>
{
    base::BatchId batch;
    model::ParsedArticle parsed;
};
struct ImportRecord : Asking<RecordOutcome>
{
    base::BatchId batch;
    model::ProjectRecord record;
    std::shared_ptr<ImportedIds> ids;
};
struct FinishBatch : Asking<base::ChangeId>
{
    base::BatchId batch;
};
struct DoEdit : Asking<EditOutcome>
{
    Edit edit;
};
struct TakeChanges : Asking<TakenIn>
{
    std::shared_ptr<const model::SharedChanges> changes;
    Choosing choosing;
};
struct MoveHistory : Asking<HistoryStep>
{
    bool back = true;
};
struct CompactHistory : Asking<void>
{
    std::size_t keep = 0;
};
struct MoveProject : Asking<void>
{
    std::filesystem::path target;
};
struct LimitPages : Asking<void>
{
    std::int64_t pages = 0;
};
struct CloseProject : Asking<void>
{
};

using Message = std::variant<BeginBatch, ImportArticle, ImportRecord, FinishBatch, DoEdit, TakeChanges, MoveHistory,
                             CompactHistory, MoveProject, LimitPages, CloseProject>;

} // namespace store
