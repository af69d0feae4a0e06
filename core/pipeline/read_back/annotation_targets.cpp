#include "core/pipeline/read_back/annotation_targets.h"

#include <algorithm>
#include <utility>

namespace pipeline {

namespace {

constexpr std::string_view digestIri = "urn:sha256:";

std::string_view digestOf(const exchange::AnnotatedWords &words)
{
    if (!words.digest.empty())
        return words.digest;
    const std::string_view source = words.source;
    return source.starts_with(digestIri) ? source.substr(digestIri.size()) : std::string_view();
}

/// A note is on the claim, a mark on its event; what is on no claim stays on the words.
void putOn(model::Annotation &annotation, const ProjectWords::Article &article, base::TextRange range)
{
    const auto claim =
        std::ranges::find(article.parsed.claims, range, [](const model::Claim &each) { return each.provenance.range; });
    if (range.isEmpty() || claim == article.parsed.claims.end()) {
        annotation.article = article.parsed.article.id;
        annotation.range = range;
        return;
    }
    annotation.event = claim->event;
    if (annotation.kind == model::AnnotationKind::Note)
        annotation.claim = claim->id;
}

bool saysTheSame(const model::Annotation &a, const model::Annotation &b)
{
    const bool onSame = a.event == b.event && a.article == b.article && a.range == b.range;
    return a.kind == b.kind && a.text == b.text && a.time == b.time && onSame;
}

} // namespace

std::optional<base::TextRange> rangeOf(const exchange::AnnotatedWords &words, std::string_view text,
                                       const base::CodePointMap &offsets)
{
    const auto there = words.position ? offsets.toBytes(*words.position) : std::nullopt;
    if (there && (words.exact.empty() || there->in(text) == words.exact))
        return there;
    if (words.exact.empty())
        return words.position ? std::nullopt : std::optional(base::TextRange());
    std::size_t before = words.prefix.size();
    std::string wanted = words.prefix + words.exact + words.suffix;
    std::size_t found = text.find(wanted);
    if (found == std::string_view::npos) {
        before = 0;
        wanted = words.exact;
        found = text.find(wanted);
    }
    const bool isOnly = found != std::string_view::npos && text.find(wanted, found + 1) == std::string_view::npos;
    return isOnly ? std::optional(base::TextRange{found + before, found + before + words.exact.size()}) : std::nullopt;
}

base::Result<std::optional<model::Annotation>> AnnotationTargets::placed(const exchange::WebAnnotation &annotation,
                                                                         const exchange::AnnotatedWords &words)
{
    const auto articles = m_words.find(digestOf(words), words.source);
    if (!articles)
        return tl::unexpected(articles.error());
    for (const ProjectWords::Article *article : *articles) {
        const auto range = rangeOf(words, article->parsed.article.text, article->offsets);
        if (!range)
            continue;
        model::Annotation placed;
        placed.kind = annotation.kind;
        placed.text = annotation.text;
        placed.time = annotation.time;
        placed.author = annotation.author;
        putOn(placed, *article, *range);
        return placed;
    }
    return std::nullopt;
}

base::Result<bool> AnnotationTargets::isThere(const model::Annotation &annotation)
{
    if (!m_known) {
        auto known = m_reader.annotations();
        if (!known)
            return tl::unexpected(known.error());
        m_known = std::move(*known);
    }
    return std::ranges::any_of(*m_known, [&](const model::Annotation &each) { return saysTheSame(each, annotation); });
}

base::Result<bool> AnnotationTargets::add(const exchange::WebAnnotation &annotation, const std::string &file)
{
    if (annotation.isClaim)
        return false;
    bool isNew = false;
    bool isAnywhere = false;
    for (const exchange::AnnotatedWords &words : annotation.targets) {
        const auto target = placed(annotation, words);
        if (!target)
            return tl::unexpected(target.error());
        if (!*target)
            continue;
        isAnywhere = true;
        const auto there = isThere(**target);
        if (!there)
            return tl::unexpected(there.error());
        if (*there)
            continue;
        m_known->push_back(**target);
        m_edits.emplace_back(store::AddAnnotation{**target});
        isNew = true;
    }
    if (isAnywhere)
        return isNew;
    const exchange::AnnotatedWords &words = annotation.targets.front();
    return base::failure(base::ErrorCode::FormatInvalid, file,
                         {annotation.id + ": \"" + words.exact + "\" is in no article " + words.source});
}

} // namespace pipeline
