#pragma once

#include "core/base/result.h"
#include "core/exchange/web_annotation.h"
#include "core/pipeline/read_back/project_words.h"
#include "core/store/edits.h"

#include <optional>
#include <string>
#include <vector>

namespace pipeline {

/// Puts annotations of others on what they are about: the claim or event whose words they name exactly, else the words.
class AnnotationTargets
{
public:
    AnnotationTargets(const store::Reader &reader, ProjectWords &words) : m_reader(reader), m_words(words) {}

    /// False when nothing new is in it. Fails with FormatInvalid when its words are not in the project.
    [[nodiscard]] base::Result<bool> add(const exchange::WebAnnotation &annotation, const std::string &file);
    [[nodiscard]] std::vector<store::Edit> take() { return std::move(m_edits); }

private:
    [[nodiscard]] base::Result<std::optional<model::Annotation>> placed(const exchange::WebAnnotation &annotation,
                                                                        const exchange::AnnotatedWords &words);
    [[nodiscard]] base::Result<bool> isThere(const model::Annotation &annotation);

    const store::Reader &m_reader;
    ProjectWords &m_words;
    std::optional<std::vector<model::Annotation>> m_known; ///< those of the project and those that were added here
    std::vector<store::Edit> m_edits;
};

/// Where such words stand in a text: at their position, else after and before the same words, else where they stand
/// alone. Nothing when they do not, or at several places alike.
[[nodiscard]] std::optional<base::TextRange> rangeOf(const exchange::AnnotatedWords &words, std::string_view text,
                                                     const base::CodePointMap &offsets);

} // namespace pipeline
