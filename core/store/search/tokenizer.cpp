#include "core/store/search/tokenizer.h"

#include "core/store/search/word_forms.h"
#include "core/store/sqlite/sqlite_error.h"

#include <sqlite3.h>
#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <new>
#include <string>
#include <string_view>

namespace store {

namespace {

constexpr std::size_t longestLanguage = 16;
/// Longer runs of letters are no words; what follows the cut is not indexed.
constexpr std::size_t longestWord = 200;

using TokenVisitor = int (*)(void *context, int flags, const char *token, int size, int begin, int end);

bool isWordLetter(UChar32 letter)
{
    if (letter < 0x80)
        return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9');
    const auto type = u_charType(letter);
    return u_isalnum(letter) || type == U_NON_SPACING_MARK || type == U_COMBINING_SPACING_MARK;
}

/// Script without blanks between words: every letter is a word.
bool standsAlone(UChar32 letter)
{
    return letter >= 0x2e80 && u_hasBinaryProperty(letter, UCHAR_IDEOGRAPHIC);
}

class Words
{
public:
    Words(const char *text, int size, int begin) : m_text(text), m_size(size), m_at(begin) {}

    [[nodiscard]] int begin() const { return m_begin; }
    [[nodiscard]] int end() const { return m_at; }
    [[nodiscard]] std::string_view word() const
    {
        const auto length = static_cast<std::size_t>(m_at - m_begin);
        return {m_text + m_begin, length < longestWord ? length : longestWord};
    }
    bool next()
    {
        UChar32 letter = 0;
        do {
            if (m_at >= m_size)
                return false;
            m_begin = m_at;
            U8_NEXT(m_text, m_at, m_size, letter);
        } while (letter < 0 || !isWordLetter(letter));
        while (!standsAlone(letter) && m_at < m_size) {
            const int before = m_at;
            U8_NEXT(m_text, m_at, m_size, letter);
            if (letter < 0 || !isWordLetter(letter) || standsAlone(letter)) {
                m_at = before;
                break;
            }
        }
        return true;
    }

private:
    const char *m_text;
    int m_size;
    int m_at;
    int m_begin = 0;
};

int create(void * /*context*/, const char ** /*arguments*/, int /*count*/, Fts5Tokenizer **out)
{
    *out = reinterpret_cast<Fts5Tokenizer *>(new (std::nothrow) WordForms);
    return *out ? SQLITE_OK : SQLITE_NOMEM;
}

void destroy(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<WordForms *>(tokenizer);
}

WordForms::Purpose purposeOf(int flags)
{
    if (!(flags & FTS5_TOKENIZE_QUERY))
        return WordForms::Purpose::Index;
    return flags & FTS5_TOKENIZE_PREFIX ? WordForms::Purpose::Beginning : WordForms::Purpose::Question;
}

std::string_view languageOf(std::string_view text)
{
    const auto end = text.substr(0, longestLanguage).find(languageEnd);
    return end == std::string_view::npos ? std::string_view() : text.substr(0, end);
}

bool hasLanguage(std::string_view text)
{
    return text.substr(0, longestLanguage).find(languageEnd) != std::string_view::npos;
}

/// visit(term, isFirst, words) for each term of each word; what is not SQLITE_OK ends it.
template <class Visit>
int eachTerm(WordForms &forms, WordForms::Purpose purpose, std::string_view text, Visit &&visit)
{
    const auto size = static_cast<int>(text.size());
    const bool marked = purpose == WordForms::Purpose::Index && hasLanguage(text);
    const std::string_view language = marked ? languageOf(text) : std::string_view();
    Words words(text.data(), size, marked ? static_cast<int>(language.size()) + 1 : 0);
    while (words.next()) {
        bool isFirst = true;
        for (const std::string &term : forms.of(words.word(), language, purpose)) {
            const int code = visit(std::string_view(term), isFirst, words);
            if (code != SQLITE_OK)
                return code;
            isFirst = false;
        }
    }
    return SQLITE_OK;
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size, TokenVisitor visit)
{
    auto &forms = *reinterpret_cast<WordForms *>(tokenizer);
    const std::string_view all = text ? std::string_view(text, static_cast<std::size_t>(size)) : std::string_view();
    return eachTerm(forms, purposeOf(flags), all, [&](std::string_view term, bool isFirst, const Words &words) {
        return visit(context, isFirst ? 0 : FTS5_TOKEN_COLOCATED, term.data(), static_cast<int>(term.size()),
                     words.begin(), words.end());
    });
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

base::Result<void> registerTokenizer(sqlite3 *handle)
{
    fts5_api *api = apiOf(handle);
    fts5_tokenizer tokenizer{create, destroy, tokenize};
    const int code = api ? api->xCreateTokenizer(api, "dateline", nullptr, &tokenizer, nullptr) : SQLITE_ERROR;
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, "fts5"));
    return {};
}

void eachIndexedTerm(WordForms &forms, std::string_view text,
                     const std::function<void(std::string_view term, int position)> &visit)
{
    int position = -1;
    eachTerm(forms, WordForms::Purpose::Index, text, [&](std::string_view term, bool isFirst, const Words &) {
        position += isFirst ? 1 : 0;
        visit(term, position);
        return SQLITE_OK;
    });
}

} // namespace store
