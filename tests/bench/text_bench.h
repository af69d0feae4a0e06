#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace bench {

struct TextBenchOptions
{
    std::size_t megabytes = 4;        ///< of prose for extraction, each language
    std::size_t importMegabytes = 20; ///< for import; 0 leaves it out
    unsigned jobs = 2;                ///< of the import
    std::uint32_t seed = 1;
    std::string texts; ///< a folder of text files to extract from instead, language detected; empty: our own prose
};

/// Extraction speed of one thread in Danish and English (and at ten times the text), and of an import with store and
/// full-text index. One JSON object a line on stdout. 0 when all went well.
int runTextBench(const TextBenchOptions &options);

} // namespace bench
