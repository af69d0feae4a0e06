#pragma once

#include "core/base/ids.h"

#include <string>
#include <vector>

namespace model {

/// What a claim must have for its event to be found. All of it adds up; what is empty does not filter.
struct SearchTerms
{
    std::string text;   ///< words as a person types them, over quotes, names and notes
    std::string actor;  ///< a name or alias of speaker, mover or source
    std::string place;  ///< part of a place's name, letters folded, as the next two
    std::string source; ///< part of the publisher's, the file's, or the name of who says so
    std::string tag;    ///< the whole tag, on the event or on the claim
    double leastConfidence = 0;
    std::string period; ///< EDTF: claims that may touch it

    [[nodiscard]] bool isEmpty() const { return *this == SearchTerms(); }
    friend bool operator==(const SearchTerms &, const SearchTerms &) = default;
};

/// A search that a person named. What its legend hides is kept in the words of the files for others: kinds ("note"
/// besides those of claims), effects and statuses.
struct SavedSearch
{
    base::SearchId id;
    std::string name;
    SearchTerms terms;
    std::vector<std::string> hiddenKinds;
    std::vector<std::string> hiddenEffects;
    std::vector<std::string> hiddenStatuses;
    bool isLane = false; ///< what it finds has a lane of its own on the timeline

    friend bool operator==(const SavedSearch &, const SavedSearch &) = default;
};

} // namespace model
