// Runs a fuzz target without libFuzzer: every seed file as it is, then mutations of them. The same arguments give the
// same inputs.
//   fuzz_TARGET [--runs N] [--seed S] FILE|FOLDER ...
#include "tests/fuzz/target.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr std::size_t longestInput = 16'384;

std::string contentOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void addSeeds(const std::filesystem::path &path, std::vector<std::string> &seeds)
{
    if (!std::filesystem::is_directory(path)) {
        seeds.push_back(contentOf(path));
        return;
    }
    std::vector<std::filesystem::path> files;
    for (const auto &entry : std::filesystem::recursive_directory_iterator(path)) {
        if (entry.is_regular_file())
            files.push_back(entry.path());
    }
    std::ranges::sort(files);
    for (const std::filesystem::path &file : files)
        seeds.push_back(contentOf(file));
}

/// Changes bytes as transmission, editors and malice do.
class Mutator
{
public:
    Mutator(const std::vector<std::string> &seeds, std::uint64_t seed) : m_seeds(seeds), m_random(seed) {}

    std::string next()
    {
        std::string text = m_seeds[below(m_seeds.size())];
        if (text.size() > longestInput)
            text = text.substr(below(text.size() - longestInput), longestInput);
        for (std::size_t i = 1 + below(6); i > 0; --i)
            change(text);
        return text;
    }

private:
    std::size_t below(std::size_t limit) { return limit == 0 ? 0 : m_random() % limit; }

    void change(std::string &text)
    {
        const std::size_t at = below(text.size() + 1);
        const std::size_t length = std::min(text.size() - at, below(64));
        switch (below(6)) {
        case 0:
            if (at < text.size())
                text[at] = static_cast<char>(m_random());
            break;
        case 1:
            text.erase(at, length);
            break;
        case 2:
            text.insert(at, text.substr(at, length));
            break;
        case 3:
            text.insert(at, std::string(1 + below(40), text.empty() ? '0' : text[below(text.size())]));
            break;
        case 4: {
            const std::string &other = m_seeds[below(m_seeds.size())];
            const std::size_t from = below(other.size());
            text.insert(at, other.substr(from, below(400)));
            break;
        }
        default:
            text.resize(at);
        }
    }

    const std::vector<std::string> &m_seeds;
    std::mt19937_64 m_random;
};

void run(const std::string &input)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(input.data()), input.size());
}

} // namespace

int main(int argc, char *argv[])
{
    std::size_t runs = 1000;
    std::uint64_t seed = 1;
    std::vector<std::string> seeds;
    for (int i = 1; i < argc; ++i) {
        const std::string argument = argv[i];
        if (argument == "--runs" && i + 1 < argc)
            runs = std::strtoull(argv[++i], nullptr, 10);
        else if (argument == "--seed" && i + 1 < argc)
            seed = std::strtoull(argv[++i], nullptr, 10);
        else
            addSeeds(argument, seeds);
    }
    if (seeds.empty()) {
        std::fputs("no seeds: name files or folders\n", stderr);
        return 2;
    }
    for (const std::string &input : seeds)
        run(input);
    Mutator mutator(seeds, seed);
    for (std::size_t i = 0; i < runs; ++i)
        run(mutator.next());
    std::printf("%zu seeds and %zu mutations\n", seeds.size(), runs);
    return 0;
}
