#pragma once

#include "core/store/edits.h"
#include "core/store/reader.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>

namespace stress {

/// What an edit must do, told without the store: the sets of a project as plain values, changed by plain code. What it
/// leaves out (how events and actors are grouped, times) the content digest covers.
struct PlainProject
{
    std::set<std::int64_t> articles;
    std::map<std::int64_t, model::ClaimStatus> claims; ///< rejected ones too
    std::map<std::int64_t, std::string> notes;         ///< events share pins and colours, so these alone are plain
    std::map<std::int64_t, std::string> remarks;       ///< shape, time and text
    std::map<std::int64_t, std::string> searches;      ///< names

    /// What a claim is when it is not rejected, if it was corrected or made by hand. Known by what was done, not by the
    /// file, so it is no part of a comparison.
    std::map<std::int64_t, model::ClaimStatus> made;

    friend bool operator==(const PlainProject &a, const PlainProject &b) { return a.differenceFrom(b).empty(); }

    /// As the file says. Linear in the project.
    [[nodiscard]] static PlainProject readFrom(const store::Reader &reader);
    /// The first thing that is not as in the other, in words; empty if there is none.
    [[nodiscard]] std::string differenceFrom(const PlainProject &other) const;
    /// Takes over the articles and claims that an import added. False if anything else has changed.
    [[nodiscard]] bool takeOver(const PlainProject &imported);
    /// Takes over what is seen where whole imports are hidden or shown; remarks and searches must stay.
    void showOnly(const PlainProject &seen);
    /// Does the edit; outcome gives the ids of what it added.
    void apply(const store::Edit &edit, const store::EditOutcome &outcome);
};

} // namespace stress
