#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace bench {

/// A file's bytes; empty if it cannot be read.
[[nodiscard]] std::string fileText(const std::filesystem::path &path);

/// News prose made of the paragraphs of the sample articles, shuffled, with other numbers and other names in them, so
/// that no two articles are the same text. Deterministic for a seed.
class Prose
{
public:
    /// language: "da" or "en". Reads resources/samples; asserts that they are there.
    Prose(std::string_view language, std::uint32_t seed);

    /// One article of about 3 kB with a header of title and date.
    [[nodiscard]] std::string nextArticle();
    /// Articles of together at least so many bytes.
    [[nodiscard]] std::vector<std::string> articles(std::size_t bytes);

private:
    [[nodiscard]] std::uint32_t random(std::uint32_t bound);
    [[nodiscard]] std::string varied(std::string_view paragraph);

    std::string m_language;
    std::uint64_t m_state;
    std::uint32_t m_serial = 0;
    std::vector<std::string> m_paragraphs;
};

} // namespace bench
