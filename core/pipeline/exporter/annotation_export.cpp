#include "core/pipeline/exporter/annotation_export.h"

#include "core/base/code_points.h"
#include "core/exchange/file_sink.h"
#include "core/exchange/formats/written_claim.h"
#include "core/exchange/web_annotation.h"
#include "core/model/names.h"
#include "core/store/project_scan.h"

#include <unordered_map>
#include <utility>
#include <variant>

namespace pipeline {

namespace {

/// Collects articles and claims as they come, and writes what is on their words.
class AnnotationFile
{
public:
    explicit AnnotationFile(exchange::FileSink &sink) : m_sink(sink) {}

    base::Result<void> take(const model::ProjectRecord &record)
    {
        if (const auto *article = std::get_if<model::DecidedArticle>(&record))
            return addArticle(*article);
        if (const auto *claim = std::get_if<model::DecidedClaim>(&record))
            m_losses.otherKinds += claim->claim.status == model::ClaimStatus::Rejected ? 0 : 1;
        m_losses.annotations += std::holds_alternative<model::Remark>(record) ? 1 : 0;
        if (const auto *annotation = std::get_if<model::Annotation>(&record))
            return addAnnotation(*annotation);
        return {};
    }
    [[nodiscard]] const exchange::ClaimLosses &losses() const { return m_losses; }

private:
    struct Source
    {
        std::string iri;
        std::string digest;
        std::string text;
        base::CodePointMap offsets;
        explicit Source(const model::Article &article) : digest(article.digest), text(article.text), offsets(text)
        {
            exchange::ClaimRecord record;
            record.article.url = article.url;
            iri = exchange::webAddress(record);
            if (iri.empty())
                iri = "urn:sha256:" + article.digest;
        }
        Source(const Source &) = delete; // offsets points into text
        Source &operator=(const Source &) = delete;
    };

    base::Result<void> addArticle(const model::DecidedArticle &decided)
    {
        const model::Article &article = decided.parsed.article;
        m_sources.try_emplace(article.id, article);
        for (const model::DecidedClaim &each : decided.claims) {
            const model::Claim &claim = each.claim;
            m_words.emplace(claim.id, std::pair(article.id, claim.provenance.range));
            m_claims[claim.event].push_back(claim.id);
            if (claim.status == model::ClaimStatus::Rejected)
                continue;
            const auto written = write({std::string(exchange::claimIriStart) + std::to_string(claim.id.value),
                                        true,
                                        {},
                                        std::string(model::nameOf(claim.kind())),
                                        {},
                                        {},
                                        {wordsOf(claim.id)}});
            if (!written)
                return written;
        }
        return {};
    }

    base::Result<void> addAnnotation(const model::Annotation &annotation)
    {
        exchange::WebAnnotation written{"urn:dateline:annotation:" + std::to_string(annotation.id.value),
                                        false,
                                        annotation.kind,
                                        annotation.text,
                                        annotation.time,
                                        annotation.author,
                                        {}};
        if (annotation.article.isValid())
            written.targets.push_back(wordsOf(annotation.article, annotation.range));
        else if (m_words.contains(annotation.claim))
            written.targets.push_back(wordsOf(annotation.claim));
        else
            for (const base::ClaimId claim : m_claims[annotation.event])
                written.targets.push_back(wordsOf(claim));
        if (written.targets.empty()) {
            ++m_losses.annotations;
            return {};
        }
        return write(written);
    }

    exchange::AnnotatedWords wordsOf(base::ClaimId claim)
    {
        const auto &[article, range] = m_words.at(claim);
        return wordsOf(article, range);
    }
    exchange::AnnotatedWords wordsOf(base::ArticleId article, base::TextRange range)
    {
        const Source &source = m_sources.at(article);
        exchange::AnnotatedWords words = exchange::annotatedWords(source.text, range, source.offsets);
        words.source = source.iri;
        words.digest = source.digest;
        return words;
    }

    base::Result<void> write(const exchange::WebAnnotation &annotation)
    {
        return m_sink.write(exchange::webAnnotationText(annotation, std::exchange(m_isFirst, false)));
    }

    exchange::FileSink &m_sink;
    exchange::ClaimLosses m_losses;
    bool m_isFirst = true;
    std::unordered_map<base::ArticleId, Source> m_sources;
    std::unordered_map<base::ClaimId, std::pair<base::ArticleId, base::TextRange>> m_words;
    std::unordered_map<base::EventId, std::vector<base::ClaimId>> m_claims;
};

} // namespace

base::Result<exchange::ClaimLosses> writeAnnotationFile(const store::Reader &reader, const std::string &path)
{
    exchange::FileSink sink(path);
    AnnotationFile file(sink);
    base::Result<void> done = sink.open();
    if (done)
        done = sink.write(exchange::webAnnotationsBegin());
    if (done)
        done = store::scanProject(reader, [&](const model::ProjectRecord &record) { return file.take(record); });
    if (done)
        done = sink.write(exchange::webAnnotationsEnd());
    if (done)
        done = sink.commit();
    if (!done)
        return tl::unexpected(done.error());
    return file.losses();
}

} // namespace pipeline
