#pragma once

#include "core/base/result.h"
#include "core/extract/names/gazetteer.h"
#include "core/pipeline/incidents/incident_claim.h"
#include "core/store/reader.h"

#include <cstdint>
#include <stop_token>
#include <unordered_map>
#include <vector>

namespace pipeline {

/// Reads a project's claims as suggestMerges takes them. Which country a place lies in comes from the gazetteer. Used
/// by one thread at a time.
class IncidentSource
{
public:
    explicit IncidentSource(const extract::Gazetteer &gazetteer);

    /// Claims that count and have a time, or an article with one. Linear in the project; fails with Cancelled when
    /// asked to stop.
    [[nodiscard]] base::Result<std::vector<IncidentClaim>> read(const store::Reader &reader,
                                                                const std::stop_token &stop = {}) const;

private:
    std::unordered_map<std::int64_t, std::int64_t> m_countries; ///< by place; both are ids of the gazetteer
};

/// Where the sentence with this byte begins; a period after a few letters or a number ends none.
[[nodiscard]] std::size_t sentenceBegin(std::string_view text, std::size_t byte);

} // namespace pipeline
