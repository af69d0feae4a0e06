#include "core/pipeline/exporter/changes_file.h"

#include "core/article/source_file.h"
#include "core/exchange/file_sink.h"
#include "core/exchange/project/changes_json.h"
#include "core/store/shared_changes.h"

namespace pipeline {

base::Result<std::size_t> writeChangesFile(const store::Reader &reader, const std::string &author,
                                           const std::string &path)
{
    const auto changes = store::sharedChanges(reader, author);
    if (!changes)
        return tl::unexpected(changes.error());
    if (auto written = exchange::writeFile(path, exchange::changesJson(*changes)); !written)
        return tl::unexpected(written.error());
    return changes->steps.size();
}

base::Result<std::shared_ptr<const model::SharedChanges>> readChangesFile(const std::string &path)
{
    const auto text = article::readSourceFile(path);
    if (!text)
        return tl::unexpected(text.error());
    auto changes = exchange::readChangesJson(*text, path);
    if (!changes)
        return tl::unexpected(changes.error());
    return std::make_shared<const model::SharedChanges>(std::move(*changes));
}

} // namespace pipeline
