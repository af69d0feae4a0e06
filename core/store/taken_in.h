#pragma once

#include "core/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace store {

/// Something that both changed, or one changed and the other removed. What is here stays until a person chooses.
struct Conflict
{
    /// One side: the value as the project file words it (a status, EDTF, a name), with a name where it stands for one.
    struct Side
    {
        std::string value;
        bool removed = false;
        friend bool operator==(const Side &, const Side &) = default;
    };

    std::string key; ///< names it in the same changes again, for Choosing
    /// What it is about: claim, article, batch, note, tag, colour, pin, remark, actor, alias, search.
    std::string subject;
    /// Which part: status, time, source, actor, place, origin, count, content, event, text, row, published, hidden, ...
    std::string part;
    std::string words; ///< the quote, the title, the name: by what a person knows it
    Side mine;
    Side theirs;

    friend bool operator==(const Conflict &, const Conflict &) = default;
};

/// Which conflicts are decided for what comes in.
struct Choosing
{
    bool all = false;
    std::vector<std::string> keys;
    bool listOnly = false; ///< nothing is written: what would be open is told
};

/// What became of changes that were taken in.
struct TakenIn
{
    base::ChangeId change; ///< not valid when nothing was changed
    std::string author;
    std::size_t steps = 0;   ///< new ones, those without anything for this project included
    std::size_t applied = 0; ///< rows that were written
    std::vector<Conflict> conflicts;
    std::vector<std::string> missingArticles; ///< titles of those not here, about which something was changed there
    std::size_t leftOut = 0;                  ///< changes of rows that have no place here
};

} // namespace store
