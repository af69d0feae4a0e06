#pragma once

#include "core/base/ids.h"
#include "core/base/text_range.h"

#include <string>
#include <vector>

namespace model {

/// A photo caption inside an article, apart from its prose. range is the first copy without the credit.
struct Caption
{
    base::CaptionId id;
    base::TextRange range;
    std::string text;
    base::TextRange creditRange; ///< empty range when there is no credit
    std::string credit;
    std::vector<base::TextRange> duplicates; ///< further copies, without their credit

    friend bool operator==(const Caption &, const Caption &) = default;
};

enum class PublishedFrom : std::uint8_t { None, Header, Option, Metadata, Person };

/// One text as published. Its identity is the digest of its text.
struct Article
{
    base::ArticleId id;
    std::string sourceName; ///< file name with ending, as given
    std::string title;      ///< empty when unknown, as every string here
    std::string publisher;
    std::string author;
    std::string url;
    std::string language;          ///< BCP 47; empty until detected
    double languageConfidence = 0; ///< 0..1
    std::string published;         ///< EDTF or empty
    PublishedFrom publishedFrom = PublishedFrom::None;
    std::string text;              ///< the body: UTF-8, line ends \n, no NUL; every TextRange counts bytes in it
    std::string digest;            ///< SHA-256 of text, lower-case hex
    std::vector<Caption> captions; ///< those that the file's structure marks; the extractor adds those in the prose

    friend bool operator==(const Article &, const Article &) = default;
};

} // namespace model
