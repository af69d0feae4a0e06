#include "core/store/search/full_text_table.h"

namespace store {

namespace {

std::string join(const std::vector<std::string> &parts)
{
    std::string joined;
    for (const std::string &part : parts)
        joined += (joined.empty() ? "" : ", ") + part;
    return joined;
}

std::string columnTexts(const FullTextTable &indexed, const std::string &row)
{
    std::vector<std::string> texts;
    const std::string language = indexed.language == "language" ? row + "language" : std::string(indexed.language);
    for (const std::string_view column : indexed.columns)
        texts.push_back(language + " || char(31) || " + row + std::string(column));
    return join(texts);
}

} // namespace

std::string FullTextTable::sql() const
{
    const std::string name(table);
    const std::string index = name + "_search";
    const std::string names = join({columns.begin(), columns.end()});
    std::vector<std::string> viewColumns;
    for (const std::string_view column : columns)
        viewColumns.push_back(std::string(language) + " || char(31) || " + std::string(column) + " AS " +
                              std::string(column));
    const std::string add =
        "INSERT INTO " + index + "(rowid, " + names + ") VALUES (new.id, " + columnTexts(*this, "new.") + ");";
    const std::string drop = "INSERT INTO " + index + "(" + index + ", rowid, " + names +
                             ") VALUES ('delete', old.id, " + columnTexts(*this, "old.") + ");";
    return "CREATE VIEW " + name + "_text AS SELECT id, " + join(viewColumns) + " FROM " + name + ";\n" +
           "CREATE VIRTUAL TABLE " + index + " USING fts5(" + names + ", content='" + name +
           "_text', content_rowid='id', tokenize='dateline');\n" + //
           "CREATE TRIGGER " + name + "_added AFTER INSERT ON " + name + " BEGIN " + add + " END;\n" +
           "CREATE TRIGGER " + name + "_removed AFTER DELETE ON " + name + " BEGIN " + drop + " END;\n" +
           "CREATE TRIGGER " + name + "_changed AFTER UPDATE OF " + names +
           (language == "language" ? ", language" : "") + " ON " + name + " BEGIN " + drop + " " + add + " END;\n";
}

} // namespace store
