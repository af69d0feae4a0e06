#pragma once

#include "core/base/code_points.h"
#include "core/base/result.h"
#include "core/model/annotation.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exchange {

/// Words of an article that an annotation is on, told by where they stand and by how they read.
struct AnnotatedWords
{
    std::string source; ///< IRI of the article: its address, or urn:sha256: and the digest of its text
    std::string digest; ///< SHA-256 of the text; empty when the file does not say
    std::optional<base::CodePointMap::CodePointRange> position;
    std::string exact; ///< the words; empty with nothing of the rest for the article as a whole
    std::string prefix;
    std::string suffix;

    friend bool operator==(const AnnotatedWords &, const AnnotatedWords &) = default;
};

/// One annotation of the W3C Web Annotation Data Model, as far as we have a place for it: a note, a tag, a colour or a
/// pin with the words it is on, or a claim ("classifying"), of which the text says what kind it is.
struct WebAnnotation
{
    std::string id; ///< IRI
    bool isClaim = false;
    model::AnnotationKind kind = model::AnnotationKind::Note;
    std::string text;
    std::string time; ///< EDTF of a note that stands on the timeline by itself
    std::string author;
    std::vector<AnnotatedWords> targets;

    friend bool operator==(const WebAnnotation &, const WebAnnotation &) = default;
};

inline constexpr std::string_view claimIriStart = "urn:dateline:claim:";
/// Of the body that is the time.
inline constexpr std::string_view timePurpose = "describing";

/// What stands before and after words, as a quote selector has it; at most so many code points.
[[nodiscard]] AnnotatedWords annotatedWords(std::string_view text, base::TextRange range,
                                            const base::CodePointMap &offsets);

// A page of annotations: begin, one text for each, end.
[[nodiscard]] std::string webAnnotationsBegin();
[[nodiscard]] std::string webAnnotationText(const WebAnnotation &annotation, bool isFirst);
[[nodiscard]] std::string webAnnotationsEnd();

/// True for JSON that names the context of Web Annotations.
[[nodiscard]] bool isWebAnnotation(std::string_view text);
/// An annotation as it was read, and where it stands in the file ("items[3]").
struct ReadWebAnnotation
{
    base::Result<WebAnnotation> annotation;
    std::string place;
};
/// Annotations of a page, a collection, a list, or a single one; each body of one is an annotation of its own. What is
/// on nothing fails with FormatInvalid (subject: file; details: where, reason), and the next one is read; a text that
/// is no JSON gives one failure.
[[nodiscard]] std::vector<ReadWebAnnotation> readWebAnnotations(std::string_view text, const std::string &file);

} // namespace exchange
