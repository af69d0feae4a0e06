#include "core/pipeline/claim_file.h"

#include "core/exchange/file_sink.h"
#include "core/pipeline/claim_records.h"
#include "core/pipeline/exporter/annotation_export.h"
#include "core/pipeline/exporter/event_records.h"
#include "core/pipeline/exporter/project_export.h"

#include <algorithm>

namespace pipeline {

namespace {

base::Result<void> writeClaims(const store::Reader &reader, const store::ClaimFilter &filter,
                               exchange::ClaimWriter &writer, exchange::FileSink &sink)
{
    return ClaimRecords(reader).forEach(filter, [&](const exchange::ClaimRecord &record) {
        return sink.write(writer.event({record.claim.event, {record}, 0, {}, {}}));
    });
}

base::Result<void> writeEvents(const store::Reader &reader, const store::ClaimFilter &filter,
                               exchange::ClaimWriter &writer, exchange::FileSink &sink)
{
    return EventRecords(reader).forEach(
        filter, [&](const exchange::EventRecord &event) { return sink.write(writer.event(event)); });
}

/// A format of claims holds none; one of events is given notes and tags of events, but has no place for colours and
/// pins, nor for what is noted on words alone or on the timeline itself.
base::Result<std::size_t> lostAnnotations(const store::Reader &reader, exchange::ClaimFormatUnit unit)
{
    const auto annotations = reader.annotations();
    if (!annotations)
        return tl::unexpected(annotations.error());
    const auto remarks = reader.remarks();
    if (!remarks)
        return tl::unexpected(remarks.error());
    return remarks->size() +
           static_cast<std::size_t>(std::ranges::count_if(*annotations, [&](const model::Annotation &annotation) {
               const bool isWritten =
                   annotation.kind == model::AnnotationKind::Note || annotation.kind == model::AnnotationKind::Tag;
               const bool onEvent = annotation.event.isValid() || annotation.claim.isValid();
               return unit == exchange::ClaimFormatUnit::Claim || !isWritten || !onEvent;
           }));
}

base::Result<exchange::ClaimLosses> writeUnits(const store::Reader &reader, const store::ClaimFilter &filter,
                                               exchange::ClaimWriter &writer, exchange::ClaimFormatUnit unit,
                                               const std::string &path)
{
    exchange::FileSink sink(path);
    base::Result<void> done = sink.open();
    if (done)
        done = sink.write(writer.begin());
    if (done)
        done = unit == exchange::ClaimFormatUnit::Claim ? writeClaims(reader, filter, writer, sink)
                                                        : writeEvents(reader, filter, writer, sink);
    if (done)
        done = sink.write(writer.end());
    if (done)
        done = sink.commit();
    const auto lost = done ? lostAnnotations(reader, unit) : tl::unexpected(done.error());
    if (!lost)
        return tl::unexpected(lost.error());
    exchange::ClaimLosses losses = writer.losses();
    losses.annotations += *lost;
    return losses;
}

} // namespace

base::Result<exchange::ClaimLosses> writeClaimFile(const store::Reader &reader, const store::ClaimFilter &filter,
                                                   exchange::ClaimFormat format, const exchange::ClaimFileInfo &info,
                                                   const std::string &path)
{
    const auto nothingLost = [] { return exchange::ClaimLosses(); };
    if (format == exchange::ClaimFormat::Project)
        return writeProjectFile(reader, path).map(nothingLost);
    if (format == exchange::ClaimFormat::WebAnnotation)
        return writeAnnotationFile(reader, path);
    const auto writer = exchange::makeClaimWriter(format, info);
    return writeUnits(reader, filter, *writer, exchange::unitOf(format), path);
}

} // namespace pipeline
