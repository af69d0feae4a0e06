#pragma once

#include <array>
#include <string>
#include <string_view>

namespace store {

/// A column of `claim` and of `claim_original`, and how the schema declares it.
struct ClaimColumn
{
    std::string_view name;
    std::string_view declaration;
};

/// Every column but the id, in the order in which rows/claim_row.cpp binds and reads them. Payload columns are NULL
/// where the claim's kind has no such thing. Words are checked by OR: for IN, SQLite builds a table at every insert.
inline constexpr std::array claimColumns{
    ClaimColumn{"event_id", "INTEGER NOT NULL REFERENCES event(id)"},
    ClaimColumn{
        "kind",
        "TEXT NOT NULL CHECK (kind = 'statement' OR kind = 'movement' OR kind = 'casualties' OR kind = 'event')"},
    ClaimColumn{"status", "TEXT NOT NULL CHECK (status = 'extracted' OR status = 'accepted' OR status = 'corrected' OR "
                          "status = 'rejected' OR status = 'manual')"},
    ClaimColumn{"time_id", "INTEGER REFERENCES time_expression(id)"},
    ClaimColumn{"event_time", "TEXT NOT NULL"},
    ClaimColumn{"time_by_hand", "INTEGER NOT NULL"},
    ClaimColumn{"tense", "TEXT NOT NULL CHECK (tense = 'past' OR tense = 'present' OR tense = 'planned')"},
    ClaimColumn{"source", "TEXT NOT NULL"},
    ClaimColumn{"source_actor_id", "INTEGER REFERENCES actor(id)"},
    ClaimColumn{"source_inferred", "INTEGER NOT NULL"},
    ClaimColumn{"confidence", "REAL NOT NULL"},
    ClaimColumn{"actor", "TEXT"}, // who speaks or moves
    ClaimColumn{"actor_id", "INTEGER REFERENCES actor(id)"},
    ClaimColumn{"place", "TEXT"}, // where it happened, or where to
    ClaimColumn{"place_id", "INTEGER REFERENCES place(id)"},
    ClaimColumn{"count_low", "INTEGER"},
    ClaimColumn{"count_best", "INTEGER"},
    ClaimColumn{"count_high", "INTEGER"},
    ClaimColumn{"count_modifier", "TEXT"}, // NULL: there is no count
    ClaimColumn{"count_words", "TEXT"},
    ClaimColumn{"count_begin", "INTEGER"},
    ClaimColumn{"count_end", "INTEGER"},
    ClaimColumn{"statement_type", "TEXT"},
    ClaimColumn{"speaker_role", "TEXT"},
    ClaimColumn{"speaker_inferred", "INTEGER"},
    ClaimColumn{"cue_begin", "INTEGER"},
    ClaimColumn{"cue_end", "INTEGER"},
    ClaimColumn{"medium", "TEXT"},
    ClaimColumn{"addressee", "TEXT"},
    ClaimColumn{"what", "TEXT"},
    ClaimColumn{"means", "TEXT"},
    ClaimColumn{"origin", "TEXT"},
    ClaimColumn{"origin_place_id", "INTEGER REFERENCES place(id)"},
    ClaimColumn{"distance", "TEXT"},
    ClaimColumn{"duration", "TEXT"},
    ClaimColumn{"phase", "TEXT"},
    ClaimColumn{"effect", "TEXT"},
    ClaimColumn{"victims", "TEXT"},
    ClaimColumn{"perpetrator", "TEXT"},
    ClaimColumn{"certainty", "TEXT"},
    ClaimColumn{"happening_type", "TEXT"},
    ClaimColumn{"summary", "TEXT"},
};

/// "event_id, kind, ..." with a prefix before each ("c." for a join).
[[nodiscard]] std::string claimColumnNames(std::string_view prefix = {});
/// "event_id INTEGER NOT NULL REFERENCES event(id), ..."
[[nodiscard]] std::string claimColumnDeclarations();

} // namespace store
