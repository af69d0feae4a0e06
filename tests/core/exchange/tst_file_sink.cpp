#include "core/exchange/file_sink.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using base::ErrorCode;
using exchange::FileSink;
using exchange::writeFile;

namespace {

/// Files of this process may grow to some size for as long as this lives: the way a disk is full without filling one.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limited);
    }
    FileSizeLimit(const FileSizeLimit &) = delete;
    FileSizeLimit &operator=(const FileSizeLimit &) = delete;
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

} // namespace

class TestFileSink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAWholeFile();
    void keepsTheOldFileUntilCommit();
    void keepsTheOldFileWhenTheDiskIsFull();
    void followsALinkAndKeepsPermissions();
    void tellsWhyAPlaceCannotBeWritten();
    void refusesAFileThatIsProtected();

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QString::fromLatin1(name)).toStdString();
    }
    [[nodiscard]] static QByteArray contentOf(const std::string &path)
    {
        QFile file(QString::fromStdString(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestFileSink::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestFileSink::writesAWholeFile()
{
    QVERIFY(writeFile(path("a.csv"), "new").has_value());

    QCOMPARE(contentOf(path("a.csv")), QByteArray("new"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.csv")});
}

void TestFileSink::keepsTheOldFileUntilCommit()
{
    QVERIFY(writeFile(path("a.csv"), "old").has_value());
    {
        FileSink sink(path("a.csv"));
        QVERIFY(sink.open().has_value());
        QVERIFY(sink.write("new").has_value());
        QCOMPARE(contentOf(path("a.csv")), QByteArray("old"));
    }

    QCOMPARE(contentOf(path("a.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.csv")});
}

void TestFileSink::keepsTheOldFileWhenTheDiskIsFull()
{
    QVERIFY(writeFile(path("a.csv"), "old").has_value());
    base::Result<void> written;
    {
        const FileSizeLimit limit(1 << 20);
        // One large write: the system takes a part of it and says so by its count only.
        written = writeFile(path("a.csv"), std::string(4 << 20, 'x'));
    }

    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::DiskFull);
    QCOMPARE(written.error().subject, path("a.csv"));
    QCOMPARE(contentOf(path("a.csv")), QByteArray("old"));
    QCOMPARE(names(), QStringList{QStringLiteral("a.csv")});
}

void TestFileSink::followsALinkAndKeepsPermissions()
{
    QVERIFY(writeFile(path("real.csv"), "old").has_value());
    QCOMPARE(::chmod(path("real.csv").c_str(), 0640), 0);
    QCOMPARE(::symlink("real.csv", path("link.csv").c_str()), 0);

    QVERIFY(writeFile(path("link.csv"), "new").has_value());

    QVERIFY(QFileInfo(QString::fromStdString(path("link.csv"))).isSymLink());
    QCOMPARE(contentOf(path("real.csv")), QByteArray("new"));
    struct stat status = {};
    QCOMPARE(::stat(path("real.csv").c_str(), &status), 0);
    QCOMPARE(static_cast<int>(status.st_mode & 07777), 0640);
}

void TestFileSink::tellsWhyAPlaceCannotBeWritten()
{
    const auto folder = writeFile(m_folder->path().toStdString(), "x");
    const auto missing = writeFile(path("no/such/folder.csv"), "x");
    const auto device = writeFile("/dev/null", "x");

    QVERIFY(!folder && !missing && !device);
    QCOMPARE(folder.error().code, ErrorCode::FileIsFolder);
    QCOMPARE(missing.error().code, ErrorCode::WriteFailed);
    QCOMPARE(missing.error().details.size(), std::size_t(1));
    QCOMPARE(device.error().code, ErrorCode::FileNotRegular);
}

void TestFileSink::refusesAFileThatIsProtected()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may write everything");
    QVERIFY(writeFile(path("a.csv"), "old").has_value());
    QCOMPARE(::chmod(path("a.csv").c_str(), 0444), 0);

    const auto written = writeFile(path("a.csv"), "new");

    QVERIFY(!written.has_value());
    QCOMPARE(written.error().code, ErrorCode::PlaceReadOnly);
    QCOMPARE(contentOf(path("a.csv")), QByteArray("old"));
}

QTEST_APPLESS_MAIN(TestFileSink)
#include "tst_file_sink.moc"
