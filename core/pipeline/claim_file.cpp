#include "core/pipeline/claim_file.h"

#include "core/exchange/file_sink.h"
#include "core/pipeline/claim_records.h"

namespace pipeline {

base::Result<exchange::ClaimLosses> writeClaimFile(const store::Reader &reader, const store::ClaimFilter &filter,
                                                   exchange::ClaimFormat format, const exchange::ClaimFileInfo &info,
                                                   const std::string &path)
{
    exchange::FileSink sink(path);
    const std::unique_ptr<exchange::ClaimWriter> writer = exchange::makeClaimWriter(format, info);
    base::Result<void> done = sink.open();
    if (done)
        done = sink.write(writer->begin());
    if (done)
        done = ClaimRecords(reader).forEach(
            filter, [&](const exchange::ClaimRecord &record) { return sink.write(writer->claim(record)); });
    if (done)
        done = sink.write(writer->end());
    if (done)
        done = sink.commit();
    if (!done)
        return tl::unexpected(done.error());
    return writer->losses();
}

} // namespace pipeline
