#include "core/extract/extractor.h"

#include "core/base/edtf.h"
#include "core/extract/actor_pruning.h"
#include "core/extract/claims/claim_reader.h"
#include "core/extract/names/name_reader.h"
#include "core/extract/numbers/number_reader.h"
#include "core/extract/text/segmenter.h"
#include "core/extract/times/time_reader.h"

#include <utility>

namespace extract {

namespace {

constexpr std::string_view languageMissing = "language-unknown";
constexpr std::string_view publishedInText = "published-in-text";
constexpr std::string_view languageForeign = "language-without-pack";

} // namespace

Extractor::Extractor(std::shared_ptr<const LanguagePacks> packs, std::shared_ptr<const Gazetteer> gazetteer)
    : m_packs(std::move(packs)), m_gazetteer(std::move(gazetteer))
{
}

model::ParsedArticle Extractor::extract(model::Article article) const
{
    model::ParsedArticle parsed;
    parsed.article = std::move(article);
    const LanguagePack *own = m_packs->find(parsed.article.language);
    const LanguagePack &pack = own ? *own : m_packs->fallback();

    Document document = segment(parsed.article, pack);
    if (!own) {
        const bool unknown = parsed.article.language.empty();
        document.findings.push_back(
            {{}, std::string(unknown ? languageMissing : languageForeign), {parsed.article.language, pack.code()}, {}});
    }
    parsed.times = readTimes(document, pack);
    if (document.saidPublished && parsed.article.published.empty()) {
        parsed.article.published = base::Edtf::fromDate(*document.saidPublished).toString();
        parsed.article.publishedFrom = model::PublishedFrom::Metadata;
        document.findings.push_back({{}, std::string(publishedInText), {parsed.article.published}, {}});
    }
    readNumbers(document, pack, parsed.times);
    ActorTable names = readNames(document, pack, *m_gazetteer);
    parsed.actors = names.actors();
    parsed.places = names.places();
    parsed.claims = readClaims({document, pack, names, parsed.times});
    dropUnusedCommonNouns(names, parsed);
    parsed.findings = std::move(document.findings);
    for (std::size_t i = 0; i < parsed.findings.size(); ++i)
        parsed.findings[i].id.value = static_cast<std::int64_t>(i + 1);
    parsed.article.captions = std::move(document.captions);
    return parsed;
}

} // namespace extract
