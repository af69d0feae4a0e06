#include "tests/bench/store_bench.h"

#include "core/store/project_file.h"
#include "tests/bench/bench_articles.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

namespace bench {

namespace {

constexpr std::size_t claimsPerArticle = 5;
constexpr std::size_t wordsKnown = 4000;
constexpr std::size_t rounds = 200;
constexpr std::size_t findsOfWindow = 5000; // what the search box asks for, of each kind

std::string word(std::size_t number)
{
    static constexpr std::array heads{"bridge", "harbour", "convoy",  "market",
                                      "border", "soldier", "village", "station"};
    return heads[number % heads.size()] + std::string(1, static_cast<char>('a' + number / 8 % 26)) +
           std::to_string(number % wordsKnown);
}

model::ParsedArticle article(std::size_t number)
{
    std::vector<BenchClaim> claims;
    for (std::size_t i = 0; i < claimsPerArticle; ++i) {
        const std::size_t seed = number * claimsPerArticle + i;
        std::string words =
            "Soldiers at the " + word(seed * 31) + " and the " + word(seed * 17) + " of town " + std::to_string(seed);
        claims.push_back({words, model::Happening{"other", {}, words}});
    }
    return benchArticle(number, number % 9000, std::move(claims));
}

/// Milliseconds of one call; act says whether it did what it should.
template <class Act>
double took(Act act, bool &good)
{
    const auto begin = std::chrono::steady_clock::now();
    const bool done = act();
    good = good && done;
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double p95(std::vector<double> times)
{
    std::ranges::sort(times);
    return times[times.size() * 95 / 100];
}

struct Times
{
    std::vector<double> search;
    std::vector<double> edit;
    std::vector<double> undo;
    std::vector<double> redo;
    double acceptAll = 0;
    double undoAll = 0;
};

/// What a person has typed after some keys: beginnings that many articles have, and whole words that few have.
void searchAsTyped(const store::Reader &reader, Times &times, bool &good)
{
    for (std::size_t i = 0; i < rounds; ++i) {
        const std::string whole = word(i * 37);
        store::SearchRequest request;
        request.text = "soldiers " + whole.substr(0, 1 + i % whole.size());
        request.asTyped = true;
        request.limit = findsOfWindow;
        request.excerpts = false;
        times.search.push_back(took([&] { return reader.search(request).has_value(); }, good));
    }
}

void editOneByOne(store::Writer &writer, const std::vector<base::ClaimId> &claims, Times &times, bool &good)
{
    for (std::size_t i = 0; i < rounds; ++i) {
        const store::SetClaimStatus reject{{claims[i * 7919 % claims.size()]}, model::ClaimStatus::Rejected};
        times.edit.push_back(took([&] { return writer.edit(reject).get().has_value(); }, good));
        times.undo.push_back(took([&] { return writer.undo().get().has_value(); }, good));
        times.redo.push_back(took([&] { return writer.redo().get().has_value(); }, good));
    }
}

void acceptAll(store::Writer &writer, const std::vector<base::ClaimId> &claims, Times &times, bool &good)
{
    const store::SetClaimStatus accept{claims, model::ClaimStatus::Accepted};
    times.acceptAll = took([&] { return writer.edit(accept).get().has_value(); }, good);
    times.undoAll = took([&] { return writer.undo().get().has_value(); }, good);
}

} // namespace

int runMakeProject(const std::string &path, std::size_t events)
{
    const auto begin = std::chrono::steady_clock::now();
    auto project = store::ProjectFile::create(path);
    const bool filled = project && importArticles(project->writer(), events / claimsPerArticle, article);
    if (!filled || !project->close()) {
        std::fprintf(stderr, "dateline_bench: %s cannot be made\n", path.c_str());
        return 1;
    }
    const double ms = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
    std::printf("{\"name\":\"make\",\"events\":%zu,\"ms\":%.0f}\n", events / claimsPerArticle * claimsPerArticle, ms);
    return 0;
}

int runStoreBench(std::size_t events)
{
    const QTemporaryDir folder;
    auto project = store::ProjectFile::create(folder.filePath(QStringLiteral("bench.dateline")).toStdString());
    bool good =
        events >= claimsPerArticle && project && importArticles(project->writer(), events / claimsPerArticle, article);
    const auto reader = good ? project->openReader() : tl::unexpected(base::Error{});
    std::vector<base::ClaimId> claims;
    good = reader && reader->scanClaims([&](const store::ClaimLine &line) {
        claims.push_back(line.claim.id);
        return true;
    });
    if (!good) {
        std::fputs("dateline_bench: no project could be made\n", stderr);
        return 1;
    }
    Times times;
    searchAsTyped(*reader, times, good);
    editOneByOne(project->writer(), claims, times, good);
    acceptAll(project->writer(), claims, times, good);
    std::printf("{\"name\":\"store\",\"events\":%zu,\"articles\":%zu,\"search_p95_ms\":%.1f,\"edit_p95_ms\":%.1f,"
                "\"undo_p95_ms\":%.1f,\"redo_p95_ms\":%.1f,\"accept_all_ms\":%.1f,\"undo_all_ms\":%.1f}\n",
                claims.size(), claims.size() / claimsPerArticle, p95(times.search), p95(times.edit), p95(times.undo),
                p95(times.redo), times.acceptAll, times.undoAll);
    return good ? 0 : 1;
}

} // namespace bench
