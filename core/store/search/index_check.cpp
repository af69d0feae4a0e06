#include "core/store/search/index_check.h"

#include "core/store/search/tokenizer.h"
#include "core/store/search/word_forms.h"
#include "core/store/sqlite/steps.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace store {

namespace {

/// A full-text table, the view its texts come from, and a table of its terms that lives in this connection only.
struct CheckedIndex
{
    std::string_view name;
    std::vector<std::string_view> columns;
    std::string_view texts;
    std::string_view createTerms;
};

const std::array<CheckedIndex, 6> &indexes()
{
    static const std::array<CheckedIndex, 6> all{
        CheckedIndex{"article_search",
                     {"title", "text"},
                     "SELECT id, title, text FROM article_text",
                     "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, article_search, instance)"},
        CheckedIndex{"provenance_search",
                     {"quote"},
                     "SELECT id, quote FROM provenance_text",
                     "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, provenance_search, instance)"},
        CheckedIndex{"actor_alias_search",
                     {"name"},
                     "SELECT id, name FROM actor_alias_text",
                     "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, actor_alias_search, instance)"},
        CheckedIndex{"annotation_search",
                     {"text"},
                     "SELECT id, text FROM annotation_text",
                     "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, annotation_search, instance)"},
        CheckedIndex{"remark_search",
                     {"text"},
                     "SELECT id, text FROM remark_text",
                     "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, remark_search, instance)"},
        CheckedIndex{"actor_edit_search",
                     {"name", "note"},
                     "SELECT id, name, note FROM actor_edit_text",
                     "CREATE VIRTUAL TABLE temp.terms USING fts5vocab(main, actor_edit_search, instance)"}};
    return all;
}

/// Order does not matter, a missing or doubled term does.
class Sum
{
public:
    void add(std::string_view term, std::int64_t row, std::string_view column, std::int64_t position)
    {
        std::uint64_t hash = mix(offsetBasis, term);
        hash = mix(hash, column);
        hash = (hash ^ static_cast<std::uint64_t>(row)) * prime;
        hash = (hash ^ static_cast<std::uint64_t>(position)) * prime;
        m_sum += hash ^ (hash >> 29);
    }
    friend bool operator==(const Sum &, const Sum &) = default;

private:
    // FNV-1a.
    static constexpr std::uint64_t offsetBasis = 0xcbf29ce484222325;
    static constexpr std::uint64_t prime = 0x100000001b3;

    static std::uint64_t mix(std::uint64_t hash, std::string_view text)
    {
        for (const char letter : text)
            hash = (hash ^ static_cast<unsigned char>(letter)) * prime;
        return (hash ^ 0xff) * prime; // no byte of UTF-8: where one text ends
    }

    std::uint64_t m_sum = 0;
};

Sum sumOfTexts(Steps &steps, const CheckedIndex &index, WordForms &forms)
{
    Sum sum;
    steps.each(index.texts, [&](Row row) {
        for (std::size_t column = 0; column < index.columns.size(); ++column)
            eachIndexedTerm(forms, row.view(static_cast<int>(column) + 1), [&](std::string_view term, int position) {
                sum.add(term, row.integer(0), index.columns[column], position);
            });
    });
    return sum;
}

Sum sumOfTerms(Steps &steps, const CheckedIndex &index)
{
    Sum sum;
    steps.run(index.createTerms);
    steps.each("SELECT term, doc, col, offset FROM temp.terms",
               [&](Row row) { sum.add(row.view(0), row.integer(1), row.view(2), row.integer(3)); });
    steps.run("DROP TABLE temp.terms");
    return sum;
}

} // namespace

std::vector<std::string> brokenIndexes(Steps &steps)
{
    std::vector<std::string> broken;
    WordForms forms;
    // The table of terms is temporary, but query_only knows no difference. The file stays read-only.
    steps.run("PRAGMA query_only=OFF");
    for (const CheckedIndex &index : indexes()) {
        // An older file does not have them all.
        if (!steps.first(
                "SELECT 1 FROM main.sqlite_schema WHERE name = ?", [](Row) { return true; }, index.name))
            continue;
        // A damaged index may fail to be read at all, which is no reason to end the check.
        Steps own(steps.connection());
        const bool same = sumOfTexts(own, index, forms) == sumOfTerms(own, index);
        if (!same || !own.isGood())
            broken.emplace_back(index.name);
        if (!own.isGood())
            static_cast<void>(steps.connection().run("DROP TABLE IF EXISTS temp.terms"));
    }
    steps.run("PRAGMA query_only=ON");
    return broken;
}

} // namespace store
