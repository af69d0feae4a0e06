#include "core/store/sqlite/sqlite_error.h"

#include <sqlite3.h>

namespace store {

namespace {

base::ErrorCode codeFor(int code)
{
    using base::ErrorCode;
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return ErrorCode::WriteFailed;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::PlaceReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectInUse;
    case SQLITE_CORRUPT:
        return ErrorCode::ProjectDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::ProjectNotDatabase;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::StoreFailed;
    }
}

} // namespace

base::Error sqliteError(sqlite3 *handle, int code, const std::string &path)
{
    const bool reading = code == SQLITE_IOERR_READ || code == SQLITE_IOERR_SHORT_READ;
    const base::ErrorCode errorCode = reading ? base::ErrorCode::FileUnreadable : codeFor(code);
    return {errorCode, path, {handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)}};
}

} // namespace store
