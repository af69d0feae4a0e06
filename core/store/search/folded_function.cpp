#include "core/store/search/folded_function.h"

#include "core/store/search/folding.h"
#include "core/store/sqlite/sqlite_error.h"

#include <sqlite3.h>

#include <string>

namespace store {

namespace {

void foldValue(sqlite3_context *context, int /*count*/, sqlite3_value **values)
{
    const auto *const text = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    if (text == nullptr)
        return sqlite3_result_null(context);
    const auto size = static_cast<std::size_t>(sqlite3_value_bytes(values[0]));
    const std::string result = folded({text, size}, Folding::Digraph);
    sqlite3_result_text(context, result.data(), static_cast<int>(result.size()), SQLITE_TRANSIENT);
}

} // namespace

base::Result<void> registerFolded(sqlite3 *handle)
{
    const int code =
        sqlite3_create_function_v2(handle, "folded", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr,
                                   foldValue, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(handle, code, "folded"));
    return {};
}

} // namespace store
