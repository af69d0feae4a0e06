#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sb_stemmer;

namespace store {

/// The terms under which a word stands in the index, or is looked for. The index holds the stem in the article's
/// language, the word itself, and both without digraphs; a question does not know its language and asks for the stem of
/// each. Keeps what it made, since a text has few different words.
class WordForms
{
public:
    enum class Purpose : std::uint8_t { Index, Question, Beginning /* of a word: nothing is stemmed */ };

    WordForms();
    ~WordForms();

    /// The first term is the main one; each term stands once. Valid until the next call. language is BCP 47; "mul"
    /// stands for any, and with none a word is not stemmed.
    [[nodiscard]] const std::vector<std::string> &of(std::string_view word, std::string_view language, Purpose purpose);

private:
    struct Closer
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    using Stemmer = std::unique_ptr<sb_stemmer, Closer>;

    [[nodiscard]] std::vector<std::string> make(std::string_view word, std::string_view language, Purpose purpose);
    [[nodiscard]] std::string stem(std::size_t language, const std::string &word) const;

    std::vector<Stemmer> m_stemmers; ///< as the list of languages in the source
    std::unordered_map<std::string, std::vector<std::string>> m_known;
    std::string m_key;
};

} // namespace store
