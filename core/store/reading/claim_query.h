#pragma once

#include "core/store/known_articles.h"
#include "core/store/sqlite/statement.h"
#include "core/store/views.h"

#include <functional>
#include <string>
#include <vector>

namespace store {

/// A ClaimFilter as a condition over `placement t` and `claim c`: constant pieces of SQL in a fixed order, and the
/// values for their marks.
class ClaimQuery
{
public:
    /// known: only what these articles say; null: everything.
    explicit ClaimQuery(const ClaimFilter &filter, const KnownArticles *known = nullptr);

    /// Nothing can match: a search without a word in it.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    [[nodiscard]] const std::string &condition() const { return m_condition; }
    void bindTo(Statement &statement) const;

private:
    void add(std::string_view piece, std::function<void(Statement &)> bind);
    void addNames(const ClaimFilter &filter);
    void addSearch(const std::string &search);
    void addFolded(const ClaimFilter &filter);

    std::string m_condition;
    std::vector<std::function<void(Statement &)>> m_binds;
    bool m_isEmpty = false;
};

} // namespace store
