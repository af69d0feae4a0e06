#pragma once

#include "core/base/result.h"
#include "core/model/project_record.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace exchange {

// A whole project as JSON Lines, format dateline-project/1: docs/project-jsonl.md has every field. First the line that
// names the format, then places, actors, articles with their claims, claims from nothing, annotations.

/// The first line, without a line end.
[[nodiscard]] std::string projectJsonHeader();
/// One line, without a line end. Offsets are code points; those of an annotation are in annotatedText, the text of its
/// article.
[[nodiscard]] std::string projectJsonLine(const model::ProjectRecord &record, std::string_view annotatedText = {});

/// True if the text begins as such a file does.
[[nodiscard]] bool isProjectJson(std::string_view text);

/// Reads such a file line by line, in order: a line refers only to what stands before it. What is read of a line that
/// is refused leaves no trace, so later lines cannot refer to it.
class ProjectJsonReader
{
public:
    explicit ProjectJsonReader(std::string file);
    ProjectJsonReader(ProjectJsonReader &&) noexcept;
    ProjectJsonReader &operator=(ProjectJsonReader &&) noexcept;
    ~ProjectJsonReader();

    /// Nothing for the header. Ids are numbers of this reader's. Fails with FormatInvalid (details: line, reason) or
    /// OffsetsDoNotFit (details: line, key, the words, what stands there); the next line can be read after it.
    [[nodiscard]] base::Result<std::optional<model::ProjectRecord>> read(std::string_view line, std::size_t number);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace exchange
