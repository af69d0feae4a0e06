#pragma once

#include <tl/expected.hpp>

#include <string>
#include <vector>

namespace base {

/// What went wrong outside the program. Sentences are made and translated in app/window/error_text.cpp (for the window)
/// and app/cli/error_text.cpp is the same text on stderr; core never words an error.
enum class ErrorCode {
    FileMissing,
    FileIsFolder,
    FileNotRegular, ///< FIFO, device, socket
    FileUnreadable, ///< no permission or an I/O error while reading
    FileTooLarge,
    FileEmpty,
    FileBinary,      ///< bytes that no text format explains
    EncodingInvalid, ///< neither valid in the declared encoding nor in any that was tried
    FormatUnknown,
    FormatInvalid,   ///< the format is known, this file breaks it; details name line and reason
    OffsetsDoNotFit, ///< dateline-extract/1: text differs from body[start:end]
    BodyMissing,     ///< dateline-extract/1 without body, and the article is not in the project
    DateInvalid,
    LanguageUnknown,
    ProjectNotDatabase,
    ProjectForeign, ///< SQLite, but not a Dateline project
    ProjectNewer,   ///< written by a newer version
    ProjectDamaged,
    ProjectSchemaUnknown, ///< an object in the schema that no version wrote
    ProjectInUse,         ///< another instance holds it for writing
    ProjectReadOnly,
    ChangesForeign, ///< what a colleague changed, but in another project
    ChangesNewer,   ///< by a newer version
    PlaceReadOnly,  ///< folder or file cannot be written
    DiskFull,
    WriteFailed,
    StoreFailed, ///< SQLite refused a statement; details carry its message
    NotFound,    ///< an id that names nothing
    NothingToUndo,
    NothingToRedo,
    Cancelled,
    SizeUnsupported, ///< picture size out of range
    ArgumentInvalid,
};

/// A failure as a value. subject is the file or object concerned, details are words for the person (a line number, the
/// message of a library), in the order in which the sentence of that code uses them.
struct Error
{
    ErrorCode code = ErrorCode::StoreFailed;
    std::string subject;
    std::vector<std::string> details;

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, std::string subject = {},
                                                   std::vector<std::string> details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(subject), std::move(details)});
}

} // namespace base
