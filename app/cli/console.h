#pragma once

#include "core/base/result.h"

#include <QString>

#include <string_view>

namespace cli {

/// Exit codes of the program.
enum class ExitCode : int { Done = 0, SomeFailed = 1, WrongUsage = 2 };

/// Standard output and error as UTF-8, whatever the locale. Remembers whether anything went wrong, and whether what was
/// printed really got out (a full disk behind a redirection, a closed pipe).
class Console
{
public:
    void print(std::string_view text);
    void print(const QString &text);
    void printLine(const QString &text);

    /// "dateline: text" on stderr. The run goes on, and ends with SomeFailed.
    void complain(const QString &text);
    void complain(const base::Error &error);
    /// A word on stderr that is no failure.
    void note(const QString &text);
    /// "dateline: text", and where help is, on stderr.
    [[nodiscard]] ExitCode refuseUsage(const QString &text, const QString &command);

    /// Flushes; what could not be printed is a failure too.
    [[nodiscard]] ExitCode finish();

private:
    bool m_failed = false;
    bool m_outputLost = false;
};

} // namespace cli
