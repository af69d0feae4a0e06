#include "tests/bench/store_bench.h"

#include "core/store/project_file.h"

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
    model::ParsedArticle parsed;
    parsed.article.sourceName = "article " + std::to_string(number);
    parsed.article.published =
        base::Edtf::fromDate(base::CivilDate{2000, 1, 1}.plusDays(std::int64_t(number % 9000))).toString();
    parsed.article.language = "en";
    for (std::size_t i = 0; i < claimsPerArticle; ++i) {
        const std::size_t seed = number * claimsPerArticle + i;
        const std::string words =
            "Soldiers at the " + word(seed * 31) + " and the " + word(seed * 17) + " of town " + std::to_string(seed);
        model::Claim claim;
        claim.id = base::ClaimId{static_cast<std::int64_t>(i) + 1};
        claim.payload = model::Happening{"other", {}, words};
        claim.provenance.range = {parsed.article.text.size(), parsed.article.text.size() + words.size()};
        claim.provenance.quote = words;
        claim.provenance.rule = "bench";
        claim.provenance.packVersion = "en-1";
        claim.confidence = 0.7;
        parsed.article.text += words + ".\n";
        parsed.claims.push_back(std::move(claim));
    }
    return parsed;
}

bool fill(store::Writer &writer, std::size_t events)
{
    const auto batch = writer.beginBatch("bench").get();
    if (!batch)
        return false;
    for (std::size_t i = 0; i < events / claimsPerArticle; ++i)
        writer.importArticle(*batch, article(i));
    return writer.finishBatch(*batch).get().has_value();
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

int runStoreBench(std::size_t events)
{
    const QTemporaryDir folder;
    auto project = store::ProjectFile::create(folder.filePath(QStringLiteral("bench.dateline")).toStdString());
    bool good = events >= claimsPerArticle && project && fill(project->writer(), events);
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
