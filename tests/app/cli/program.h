#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace support {

/// What one run of the program said.
struct Run
{
    int code = -1;
    QString output;
    QString errors;
};

/// The program, run in a folder of its own that goes with the test; file names are relative to it.
class Program
{
public:
    [[nodiscard]] Run run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        start(process, arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished(60000);
        return resultOf(process);
    }
    void start(QProcess &process, const QStringList &arguments) const
    {
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral(DATELINE_PROGRAM), arguments);
        process.waitForStarted();
    }
    [[nodiscard]] static Run resultOf(QProcess &process)
    {
        const bool ended = process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit;
        return {ended ? process.exitCode() : -1, QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

    void put(const QString &name, const QByteArray &bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test cannot write its own files");
    }
    [[nodiscard]] QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Two short articles whose claims every test can rely on.
inline const QByteArray danishArticle = "date 2022-01-07\n"
                                        "Mindst 26 personer er blevet dræbt i Nordby, oplyser indenrigsministeriet.\n\n"
                                        "»Vi bliver her,« siger borgmester Ole Vang.\n";
inline const QByteArray englishArticle = "date 2022-01-08\n"
                                         "At least 30 people were killed in Nordby, according to the police.\n\n"
                                         "\"We will stay here,\" said the mayor, Ole Vang.\n";

} // namespace support
