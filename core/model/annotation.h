#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"

#include <cstdint>
#include <string>

namespace model {

enum class AnnotationKind : std::uint8_t { Note, Tag, Colour, Pin };

/// What a person adds to an event, a claim, or to words of an article (then with article and range).
struct Annotation
{
    base::AnnotationId id;
    AnnotationKind kind = AnnotationKind::Note;
    base::EventId event;
    base::ClaimId claim;
    base::ArticleId article;
    base::TextRange range;
    std::string text; ///< the note, the tag, or the colour's name in Theme
    std::string time; ///< EDTF, for a note that stands on the timeline by itself; empty otherwise
    std::string author;

    friend bool operator==(const Annotation &, const Annotation &) = default;
};

} // namespace model
