#include "core/store/rows/claim_columns.h"
#include "core/store/schema.h"
#include "core/store/search/full_text_table.h"

namespace store {

namespace {

// Bytes ranges are [begin_byte, end_byte) in article.text. Times that end in _ms are UTC milliseconds since 1970.
constexpr std::string_view articleTables = R"sql(
CREATE TABLE batch(
  id INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  started_ms INTEGER NOT NULL,
  finished INTEGER NOT NULL DEFAULT 0,
  hidden INTEGER NOT NULL DEFAULT 0,
  dropped INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE article(
  id INTEGER PRIMARY KEY,
  batch_id INTEGER NOT NULL REFERENCES batch(id),
  previous_id INTEGER REFERENCES article(id),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  source_name TEXT NOT NULL,
  title TEXT NOT NULL,
  publisher TEXT NOT NULL,
  author TEXT NOT NULL,
  url TEXT NOT NULL,
  language TEXT NOT NULL,
  language_confidence REAL NOT NULL,
  published TEXT NOT NULL,
  published_from TEXT NOT NULL,
  imported_ms INTEGER NOT NULL,
  text_bytes INTEGER NOT NULL,
  text TEXT NOT NULL
) STRICT;
CREATE INDEX article_by_batch ON article(batch_id);
CREATE INDEX article_by_digest ON article(digest);
CREATE INDEX article_by_url ON article(url) WHERE url <> '';
CREATE TABLE caption(
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  text TEXT NOT NULL,
  credit_begin INTEGER NOT NULL,
  credit_end INTEGER NOT NULL,
  credit TEXT NOT NULL
) STRICT;
CREATE INDEX caption_by_article ON caption(article_id);
CREATE TABLE caption_copy(
  caption_id INTEGER NOT NULL REFERENCES caption(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (caption_id, begin_byte)
) STRICT, WITHOUT ROWID;
CREATE TABLE time_expression(
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  text TEXT NOT NULL,
  type TEXT NOT NULL,
  value TEXT NOT NULL,
  edtf TEXT NOT NULL,
  anchor TEXT NOT NULL CHECK (anchor = '' OR anchor = 'published' OR anchor = 'expression'),
  anchor_id INTEGER REFERENCES time_expression(id),
  relative TEXT NOT NULL
) STRICT;
CREATE INDEX time_by_article ON time_expression(article_id);
CREATE TABLE finding(
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article(id),
  code TEXT NOT NULL,
  details TEXT NOT NULL, -- separated by U+001F
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL
) STRICT;
CREATE INDEX finding_by_article ON finding(article_id);
)sql";

constexpr std::string_view nameTables = R"sql(
CREATE TABLE actor(
  id INTEGER PRIMARY KEY,
  type TEXT NOT NULL,
  name TEXT NOT NULL,
  text TEXT NOT NULL,
  role TEXT NOT NULL
) STRICT;
CREATE TABLE actor_alias(
  id INTEGER PRIMARY KEY,
  actor_id INTEGER NOT NULL REFERENCES actor(id),
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  is_name INTEGER NOT NULL -- 1: articles with this name mean this actor
) STRICT;
CREATE INDEX alias_by_folded ON actor_alias(folded);
CREATE INDEX alias_by_actor ON actor_alias(actor_id);
CREATE TABLE appearance(
  article_id INTEGER NOT NULL REFERENCES article(id),
  actor_id INTEGER NOT NULL REFERENCES actor(id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (article_id, actor_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX appearance_by_actor ON appearance(actor_id);
CREATE TABLE mention(
  article_id INTEGER NOT NULL REFERENCES article(id),
  actor_id INTEGER NOT NULL REFERENCES actor(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (article_id, actor_id, begin_byte)
) STRICT, WITHOUT ROWID;
CREATE TABLE place(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  gazetteer_id INTEGER,
  latitude REAL,
  longitude REAL,
  precision TEXT NOT NULL
) STRICT;
CREATE INDEX place_by_folded ON place(folded);
CREATE INDEX place_by_gazetteer ON place(gazetteer_id) WHERE gazetteer_id IS NOT NULL;
CREATE TABLE place_appearance(
  article_id INTEGER NOT NULL REFERENCES article(id),
  place_id INTEGER NOT NULL REFERENCES place(id),
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (article_id, place_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE place_mention(
  article_id INTEGER NOT NULL REFERENCES article(id),
  place_id INTEGER NOT NULL REFERENCES place(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  PRIMARY KEY (article_id, place_id, begin_byte)
) STRICT, WITHOUT ROWID;
)sql";

// A claim's id is its provenance's: there can be no claim without one. Only a claim added from nothing has no words.
constexpr std::string_view provenanceTables = R"sql(
CREATE TABLE event(
  id INTEGER PRIMARY KEY,
  created_ms INTEGER -- NULL: with the article of its claims
) STRICT;
CREATE TABLE provenance(
  id INTEGER PRIMARY KEY,
  article_id INTEGER REFERENCES article(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  language TEXT NOT NULL, -- of the quote
  quote TEXT NOT NULL,
  rule TEXT NOT NULL CHECK (rule <> ''),
  trigger_words TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  CHECK (length(CAST(quote AS BLOB)) = end_byte - begin_byte),
  CHECK ((article_id IS NOT NULL AND end_byte > begin_byte) OR (rule = 'manual' AND article_id IS NULL AND quote = ''))
) STRICT;
CREATE INDEX provenance_by_article ON provenance(article_id, begin_byte) WHERE article_id IS NOT NULL;
)sql";

// What the timeline reads of a claim, and nothing else, in the order of events; the writer keeps it in step.
constexpr std::string_view placementTable = R"sql(
CREATE TABLE placement(
  event_id INTEGER NOT NULL REFERENCES event(id),
  claim_id INTEGER NOT NULL,
  article_id INTEGER NOT NULL, -- 0: from nothing
  batch_id INTEGER NOT NULL,   -- 0: from nothing
  begin_byte INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  status INTEGER NOT NULL,
  origin INTEGER NOT NULL,
  zoned INTEGER NOT NULL,
  edtf TEXT NOT NULL,
  earliest_begin INTEGER,
  latest_begin INTEGER,
  earliest_end INTEGER,
  latest_end INTEGER,
  actor_id INTEGER,
  source_actor_id INTEGER,
  source TEXT NOT NULL,
  place_id INTEGER,
  origin_place_id INTEGER,
  effect INTEGER,
  certainty INTEGER,
  count_low INTEGER,
  count_best INTEGER,
  count_high INTEGER,
  count_modifier INTEGER,
  PRIMARY KEY (event_id, claim_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX placement_by_article ON placement(article_id, status);
)sql";

constexpr std::string_view personTables = R"sql(
CREATE TABLE annotation(
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind = 'note' OR kind = 'tag' OR kind = 'colour' OR kind = 'pin'),
  event_id INTEGER REFERENCES event(id),
  claim_id INTEGER REFERENCES claim(id),
  article_id INTEGER REFERENCES article(id),
  begin_byte INTEGER NOT NULL,
  end_byte INTEGER NOT NULL,
  text TEXT NOT NULL,
  time TEXT NOT NULL,
  author TEXT NOT NULL,
  created_ms INTEGER NOT NULL,
  changed_ms INTEGER NOT NULL,
  CHECK (event_id IS NOT NULL OR claim_id IS NOT NULL OR article_id IS NOT NULL)
) STRICT;
CREATE INDEX annotation_by_event ON annotation(event_id) WHERE event_id IS NOT NULL;
CREATE INDEX annotation_by_claim ON annotation(claim_id) WHERE claim_id IS NOT NULL;
CREATE INDEX annotation_by_article ON annotation(article_id) WHERE article_id IS NOT NULL;
CREATE TABLE change(
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  details TEXT NOT NULL, -- separated by U+001F
  author TEXT NOT NULL,
  made_ms INTEGER NOT NULL,
  batch_id INTEGER REFERENCES batch(id), -- the import that this step is
  undone INTEGER NOT NULL DEFAULT 0,
  changeset BLOB NOT NULL
) STRICT;
CREATE INDEX change_undone ON change(id) WHERE undone = 1;
)sql";

} // namespace

Migration versionOne()
{
    std::string sql;
    sql.append(articleTables).append(nameTables).append(provenanceTables);
    sql += "CREATE TABLE claim(\n  id INTEGER PRIMARY KEY NOT NULL REFERENCES provenance(id),\n  " +
           claimColumnDeclarations() + ",\n  CHECK (kind <> 'casualties' OR effect IS NOT NULL)\n) STRICT;\n" +
           "CREATE INDEX claim_by_event ON claim(event_id);\n" +
           "CREATE TABLE claim_original(\n  id INTEGER PRIMARY KEY NOT NULL REFERENCES claim(id),\n  " +
           claimColumnDeclarations() + "\n) STRICT;\n" +
           "CREATE INDEX original_by_event ON claim_original(event_id);\n";
    sql.append(placementTable).append(personTables);
    for (const FullTextTable &table :
         {FullTextTable{"article", "language", {"title", "text"}}, FullTextTable{"provenance", "language", {"quote"}},
          FullTextTable{"actor_alias", "''", {"name"}}, FullTextTable{"annotation", "'mul'", {"text"}}})
        sql += table.sql();
    return {1, std::move(sql), {}, true};
}

std::string claimColumnNames(std::string_view prefix)
{
    std::string names;
    for (const ClaimColumn &column : claimColumns)
        names.append(names.empty() ? "" : ", ").append(prefix).append(column.name);
    return names;
}

std::string claimColumnDeclarations()
{
    std::string declarations;
    for (const ClaimColumn &column : claimColumns) {
        declarations.append(declarations.empty() ? "" : ",\n  ").append(column.name).append(" ");
        declarations.append(column.declaration);
    }
    return declarations;
}

} // namespace store
