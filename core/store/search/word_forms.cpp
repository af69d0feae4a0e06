#include "core/store/search/word_forms.h"

#include "core/store/search/folding.h"

#include <libstemmer.h>

#include <algorithm>
#include <array>
#include <optional>

namespace store {

namespace {

struct StemmedLanguage
{
    std::string_view code; ///< first part of a BCP 47 code
    const char *algorithm; ///< libstemmer's name
};

constexpr std::array languages{
    StemmedLanguage{"da", "danish"},    StemmedLanguage{"en", "english"},   StemmedLanguage{"no", "norwegian"},
    StemmedLanguage{"nb", "norwegian"}, StemmedLanguage{"nn", "norwegian"}, StemmedLanguage{"sv", "swedish"},
    StemmedLanguage{"de", "german"},
};

/// ISO 639 for several languages: a note may be in any.
constexpr std::string_view anyLanguage = "mul";

constexpr std::size_t mostKnown = 200'000;

std::optional<std::size_t> indexOf(std::string_view language)
{
    const std::string_view code = language.substr(0, language.find('-'));
    const auto *found = std::find_if(languages.begin(), languages.end(), [&](const auto &l) { return l.code == code; });
    if (found == languages.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - languages.begin());
}

void addOnce(std::vector<std::string> &terms, std::string term)
{
    if (!term.empty() && std::find(terms.begin(), terms.end(), term) == terms.end())
        terms.push_back(std::move(term));
}

} // namespace

void WordForms::Closer::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

WordForms::WordForms()
{
    for (const auto &language : languages)
        m_stemmers.emplace_back(sb_stemmer_new(language.algorithm, "UTF_8"));
}

WordForms::~WordForms() = default;

const std::vector<std::string> &WordForms::of(std::string_view word, std::string_view language, Purpose purpose)
{
    m_key.assign(1, static_cast<char>('0' + static_cast<int>(purpose)));
    m_key.append(language).append(1, ' ').append(word);
    if (const auto known = m_known.find(m_key); known != m_known.end())
        return known->second;
    if (m_known.size() >= mostKnown)
        m_known.clear();
    return m_known.emplace(m_key, make(word, language, purpose)).first->second;
}

std::string WordForms::stem(std::size_t language, const std::string &word) const
{
    sb_stemmer *stemmer = m_stemmers[language].get();
    if (!stemmer)
        return word;
    const auto *stemmed =
        sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(word.data()), static_cast<int>(word.size()));
    if (!stemmed)
        return word;
    return {reinterpret_cast<const char *>(stemmed), static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

std::vector<std::string> WordForms::make(std::string_view word, std::string_view language, Purpose purpose)
{
    const std::string lower = lowerCase(word);
    std::vector<std::string> forms;
    if (purpose == Purpose::Question || (purpose == Purpose::Index && language == anyLanguage)) {
        for (std::size_t i = 0; i < languages.size(); ++i)
            addOnce(forms, stem(i, lower));
    } else if (const auto index = indexOf(language); index && purpose == Purpose::Index) {
        forms.push_back(stem(*index, lower));
    }
    addOnce(forms, lower);
    std::vector<std::string> terms;
    for (const std::string &form : forms)
        addOnce(terms, folded(form, Folding::Digraph));
    // A question with the letter itself finds the digraph; only the index needs the plain letter beside it.
    if (purpose == Purpose::Index) {
        for (const std::string &form : forms)
            addOnce(terms, folded(form, Folding::Plain));
    }
    return terms;
}

} // namespace store
