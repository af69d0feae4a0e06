#include "app/cli/console.h"

#include "app/render/error_text.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace cli {

namespace {

void toStandardError(const QString &text)
{
    const QByteArray line = (QStringLiteral("dateline: ") + text + QLatin1Char('\n')).toUtf8();
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

void Console::print(std::string_view text)
{
    m_outputLost = m_outputLost || std::fwrite(text.data(), 1, text.size(), stdout) != text.size();
}

void Console::print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    print(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

void Console::printLine(const QString &text)
{
    print(text + QLatin1Char('\n'));
}

void Console::complain(const QString &text)
{
    m_failed = true;
    // What was printed so far stands before it where both go to one terminal.
    std::fflush(stdout);
    toStandardError(text);
}

void Console::complain(const base::Error &error)
{
    complain(render::ErrorText::text(error));
}

void Console::note(const QString &text)
{
    std::fflush(stdout);
    toStandardError(text);
}

ExitCode Console::refuseUsage(const QString &text, const QString &command)
{
    toStandardError(text);
    const QString help =
        command.isEmpty() ? QStringLiteral("dateline --help") : QStringLiteral("dateline %1 --help").arg(command);
    toStandardError(QCoreApplication::translate("cli", "see %1").arg(help));
    return ExitCode::WrongUsage;
}

ExitCode Console::finish()
{
    errno = 0;
    if (std::fflush(stdout) != 0 || m_outputLost || std::ferror(stdout) != 0)
        complain(QCoreApplication::translate("cli", "the output could not be written: %1")
                     .arg(QString::fromLocal8Bit(std::strerror(errno == 0 ? EIO : errno))));
    return m_failed ? ExitCode::SomeFailed : ExitCode::Done;
}

} // namespace cli
