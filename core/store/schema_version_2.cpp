#include "core/store/schema.h"
#include "core/store/search/full_text_table.h"

namespace store {

namespace {

// Only new tables: what version 1 wrote stays as it is, so that every step of its history can still be taken back.
constexpr std::string_view tables = R"sql(
CREATE TABLE remark(
  id INTEGER PRIMARY KEY,
  shape TEXT NOT NULL CHECK (shape = 'text' OR shape = 'span' OR shape = 'line'),
  text TEXT NOT NULL,
  time TEXT NOT NULL CHECK (time <> ''), -- EDTF
  colour TEXT NOT NULL,
  lane TEXT NOT NULL, -- empty: all
  author TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL
) STRICT;
CREATE TABLE kept_apart(
  claim_id INTEGER NOT NULL REFERENCES claim(id),
  other_id INTEGER NOT NULL REFERENCES claim(id),
  PRIMARY KEY (claim_id, other_id),
  CHECK (claim_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_apart_by_other ON kept_apart(other_id);
CREATE TABLE actor_edit(
  id INTEGER PRIMARY KEY NOT NULL REFERENCES actor(id),
  merged_into INTEGER REFERENCES actor(id),
  name TEXT NOT NULL, -- empty, as the next two: as it was read
  folded TEXT NOT NULL,
  type TEXT NOT NULL,
  colour TEXT NOT NULL,
  note TEXT NOT NULL,
  CHECK (merged_into <> id)
) STRICT;
CREATE INDEX actor_edit_by_merged ON actor_edit(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX actor_edit_by_folded ON actor_edit(folded) WHERE folded <> '';
CREATE TABLE alias_split(
  actor_id INTEGER NOT NULL REFERENCES actor(id),
  folded TEXT NOT NULL,
  name TEXT NOT NULL,
  own_id INTEGER NOT NULL REFERENCES actor(id), -- whom the name means instead
  PRIMARY KEY (actor_id, folded)
) STRICT, WITHOUT ROWID;
CREATE INDEX alias_split_by_own ON alias_split(own_id);
)sql";

constexpr std::string_view standIns = R"sql(
CREATE TEMP TABLE remark(id INTEGER PRIMARY KEY, shape, text, time, colour, lane, author);
CREATE TEMP TABLE kept_apart(claim_id, other_id);
CREATE TEMP TABLE actor_edit(id INTEGER PRIMARY KEY, merged_into, name, folded, type, colour, note);
CREATE TEMP TABLE alias_split(actor_id, folded, name, own_id);
CREATE VIRTUAL TABLE temp.remark_search USING fts5(text);
CREATE VIRTUAL TABLE temp.actor_edit_search USING fts5(name, note);
)sql";

} // namespace

Migration versionTwo()
{
    std::string sql(tables);
    sql += FullTextTable{"remark", "'mul'", {"text"}}.sql();
    sql += FullTextTable{"actor_edit", "''", {"name", "note"}}.sql();
    return {2, std::move(sql), std::string(standIns), true};
}

} // namespace store
