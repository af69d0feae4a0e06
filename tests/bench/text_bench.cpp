#include "tests/bench/text_bench.h"

#include "core/article/article_reader.h"
#include "core/exchange/json_writer.h"
#include "core/extract/extractor.h"
#include "core/extract/names/gazetteer.h"
#include "core/extract/pack/language_pack.h"
#include "core/pipeline/import_run.h"
#include "core/store/project_file.h"
#include "tests/bench/prose.h"

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <optional>

namespace bench {

namespace {

constexpr double bytesPerMegabyte = 1e6;

struct Measured
{
    std::string gesture;
    std::size_t bytes = 0;
    std::size_t articles = 0;
    std::size_t claims = 0;
    double seconds = 0;
};

double secondsOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

/// Highest resident memory of the process so far, in MB.
double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1000.0;
}

void print(const Measured &measured)
{
    exchange::JsonWriter json;
    json.beginObject().key("name").string("text").key("gesture").string(measured.gesture);
    json.key("articles").integer(static_cast<std::int64_t>(measured.articles));
    json.key("claims").integer(static_cast<std::int64_t>(measured.claims));
    json.key("mb").number(static_cast<double>(measured.bytes) / bytesPerMegabyte);
    json.key("seconds").number(measured.seconds);
    json.key("mb_per_s").number(static_cast<double>(measured.bytes) / bytesPerMegabyte / measured.seconds);
    json.key("peak_rss_mb").number(peakMegabytes()).endObject();
    std::puts(json.text().c_str());
    std::fflush(stdout);
}

std::size_t totalBytes(const std::vector<std::string> &articles)
{
    std::size_t sum = 0;
    for (const std::string &article : articles)
        sum += article.size();
    return sum;
}

/// Reading of the file is left out: what is timed is Extractor::extract on one thread. Without a language each text's
/// is detected.
Measured measureExtraction(const extract::Extractor &extractor, std::string_view language, std::string gesture,
                           const std::vector<std::string> &texts)
{
    std::vector<model::Article> articles;
    for (const std::string &text : texts) {
        auto read = article::readArticles(text, {"bench.txt", std::string(language), {}});
        if (read)
            articles.push_back(std::move(read->front().article));
    }
    Measured measured{std::move(gesture), totalBytes(texts), articles.size(), 0, 0};
    measured.seconds = secondsOf([&] {
        for (model::Article &article : articles)
            measured.claims += extractor.extract(std::move(article)).claims.size();
    });
    return measured;
}

std::optional<Measured> measureImport(const extract::Extractor &extractor, const TextBenchOptions &options)
{
    std::vector<pipeline::Source> sources;
    Measured measured{"import", 0, 0, 0, 0};
    for (const char *language : {"da", "en"}) {
        Prose prose(language, options.seed + 2);
        for (std::string &text : prose.articles(options.importMegabytes * 500'000)) {
            measured.bytes += text.size();
            const std::string name = std::string(language) + std::to_string(sources.size()) + ".txt";
            sources.push_back({name, std::move(text)});
        }
    }
    const auto folder = std::filesystem::temp_directory_path();
    auto project = store::ProjectFile::createUntitled(folder);
    if (!project) {
        std::fprintf(stderr, "dateline_bench: no project in %s\n", folder.c_str());
        return std::nullopt;
    }
    pipeline::ImportOptions importOptions;
    importOptions.jobs = options.jobs;
    measured.seconds = secondsOf([&] {
        pipeline::ImportRun run(extractor, project->writer());
        for (const auto &item : run.run(sources, importOptions).items) {
            measured.articles += item.error ? 0 : 1;
            measured.claims += item.claims;
        }
    });
    if (measured.articles != sources.size()) {
        std::fprintf(stderr, "dateline_bench: %zu of %zu articles were imported\n", measured.articles, sources.size());
        return std::nullopt;
    }
    return measured;
}

/// The files of a folder over and over, until there are so many bytes.
std::vector<std::string> textsOf(const std::string &folder, std::size_t bytes)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    for (const auto &entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    std::vector<std::string> texts;
    for (const auto &file : files)
        texts.push_back(fileText(file));
    const std::size_t once = totalBytes(texts);
    const std::size_t count = texts.size();
    for (std::size_t sum = once; once > 0 && sum < bytes; sum += texts.back().size())
        texts.push_back(texts[texts.size() - count]);
    return texts;
}

/// What other programs are measured on as well: files as they are, without the import.
int runOnTexts(const extract::Extractor &extractor, const TextBenchOptions &options)
{
    const auto texts = textsOf(options.texts, options.megabytes * 1'000'000);
    if (totalBytes(texts) == 0) {
        std::fprintf(stderr, "dateline_bench: %s: no text files\n", options.texts.c_str());
        return 1;
    }
    print(measureExtraction(extractor, "auto", "extract-texts", texts));
    return 0;
}

} // namespace

int runTextBench(const TextBenchOptions &options)
{
    auto packs = extract::LanguagePacks::loadFromResources();
    auto gazetteer = extract::Gazetteer::loadFromResources();
    if (!packs || !gazetteer) {
        std::fprintf(stderr, "dateline_bench: the language packs or the gazetteer do not load\n");
        return 1;
    }
    const extract::Extractor extractor(std::make_shared<const extract::LanguagePacks>(std::move(*packs)),
                                       std::make_shared<const extract::Gazetteer>(std::move(*gazetteer)));
    if (!options.texts.empty())
        return runOnTexts(extractor, options);
    for (const char *language : {"da", "en"}) {
        Prose prose(language, options.seed);
        const std::size_t bytes = options.megabytes * 1'000'000;
        const auto texts = prose.articles(bytes / 10);
        const auto longTexts = prose.articles(bytes);
        const std::string name = std::string("extract-") + language;
        print(measureExtraction(extractor, language, name + "-tenth", texts));
        print(measureExtraction(extractor, language, name, longTexts));
    }
    if (options.importMegabytes == 0)
        return 0;
    const auto imported = measureImport(extractor, options);
    if (imported)
        print(*imported);
    return imported ? 0 : 1;
}

} // namespace bench
