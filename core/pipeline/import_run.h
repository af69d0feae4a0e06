#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/pipeline/source_parser.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace store {
class Reader;
class Writer;
} // namespace store

namespace pipeline {

enum class ImportOutcome : std::uint8_t {
    Imported,
    NewVersion,   ///< imported; the project has another text of the same url, and the two are linked
    AlreadyThere, ///< the same text is in the project; nothing was changed
    Refused,      ///< see error
};

/// What became of one article, or of a source that could not be read.
struct ImportedItem
{
    std::string source;   ///< path as given or found
    std::size_t line = 0; ///< for sources with an article a line
    ImportOutcome outcome = ImportOutcome::Imported;
    std::string title;       ///< of the article; may be empty
    base::ArticleId article; ///< the new one, or the one that is there already
    std::size_t claims = 0;
    std::size_t findings = 0;
    std::optional<base::Error> error;
};

/// items are in the order of the sources. After a cancel, those that were not begun are absent. Of a project's records
/// articles and what was refused are items, the others are counted.
struct ImportReport
{
    std::vector<ImportedItem> items;
    std::size_t eventsFromNothing = 0; ///< claims that no article makes
    std::size_t annotations = 0;
    std::size_t leftOut = 0;       ///< annotations of articles that were there already
    std::size_t changedClaims = 0; ///< by a table of claims
    std::size_t unchanged = 0;     ///< annotations and rows of a table that say what the project says already
    base::BatchId batch;           ///< not valid when nothing was imported
    bool cancelled = false;

    [[nodiscard]] std::size_t count(ImportOutcome outcome) const;
};

struct ImportOptions
{
    ParseOptions parse;
    unsigned jobs = 0; ///< 0: one for each processor
};

/// One import: sources are parsed by several threads and stored one by one in the order of the sources, each article in
/// a transaction of its own, so that ids do not depend on the number of jobs and what was done before an error or a
/// cancel stays. All belong to one batch, which is undone as a unit. Blocks the calling thread; progress is told from
/// it. What comes back to articles of the project (annotations, tables of claims) needs a reader, which must outlive
/// the run; it is a step of its own.
class ImportRun
{
public:
    ImportRun(const extract::Extractor &extractor, store::Writer &writer, const store::Reader *reader = nullptr);

    [[nodiscard]] ImportReport run(const std::vector<Source> &sources, const ImportOptions &options,
                                   base::ProgressSink *progress = nullptr, std::stop_token stop = {});

private:
    const extract::Extractor &m_extractor;
    store::Writer &m_writer;
    const store::Reader *m_reader;
};

} // namespace pipeline
