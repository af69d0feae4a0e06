#pragma once

#include "core/base/result.h"
#include "core/exchange/claim_record.h"
#include "core/pipeline/read_back/project_words.h"
#include "core/store/edits.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace pipeline {

/// What a table of claims says other than the project, as edits that make the project say it.
class ClaimDifferences
{
public:
    explicit ClaimDifferences(ProjectWords &words) : m_words(words) {}

    /// False when the project says the same. Fails with FormatInvalid when the row's article is not there, or has no
    /// such claim and it was not added by hand.
    [[nodiscard]] base::Result<bool> add(const exchange::ClaimRecord &row, const std::string &file);
    /// How many claims differ.
    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] std::vector<store::Edit> take();

private:
    void compare(const model::Claim &known, const exchange::ClaimRecord &row);
    [[nodiscard]] bool addByHand(const ProjectWords::Article &article, const exchange::ClaimRecord &row);

    ProjectWords &m_words;
    std::vector<store::Edit> m_edits;
    std::map<base::EventId, std::set<base::EventId>> m_events; ///< of the table, and those here that it makes one
    std::size_t m_count = 0;
};

} // namespace pipeline
