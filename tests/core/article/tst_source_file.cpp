#include "core/article/source_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using article::readSourceFile;
using base::ErrorCode;

class TestSourceFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAllBytesOfAFile();
    void tellsWhyAPathIsNoFile_data();
    void tellsWhyAPathIsNoFile();
    void refusesAFileItMayNotRead();

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name)).toStdString();
    }
    void put(const char *name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

void TestSourceFile::readsAllBytesOfAFile()
{
    const QByteArray bytes("a\0b\r\nc", 6);
    put("article.txt", bytes);

    const auto read = readSourceFile(path("article.txt"));

    QVERIFY(read.has_value());
    QCOMPARE(QByteArray::fromStdString(*read), bytes);
}

void TestSourceFile::tellsWhyAPathIsNoFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<int>("code");

    put("empty.txt", {});
    QCOMPARE(::mkfifo(path("pipe").c_str(), 0600), 0);
    const auto row = [](const char *name, const QString &file, ErrorCode code) {
        QTest::newRow(name) << file << static_cast<int>(code);
    };
    const auto inFolder = [&](const char *name) { return QString::fromStdString(path(name)); };
    row("missing", inFolder("nobody.txt"), ErrorCode::FileMissing);
    row("below a file", inFolder("empty.txt/x"), ErrorCode::FileMissing);
    row("no name", {}, ErrorCode::FileMissing);
    row("a folder", m_folder.path(), ErrorCode::FileIsFolder);
    row("a FIFO nobody writes to", inFolder("pipe"), ErrorCode::FileNotRegular);
    row("a device without end", QStringLiteral("/dev/zero"), ErrorCode::FileNotRegular);
    row("empty", inFolder("empty.txt"), ErrorCode::FileEmpty);
}

void TestSourceFile::tellsWhyAPathIsNoFile()
{
    QFETCH(QString, path);
    QFETCH(int, code);

    const auto read = readSourceFile(path.toStdString());

    QVERIFY(!read.has_value());
    QCOMPARE(static_cast<int>(read.error().code), code);
    QCOMPARE(QString::fromStdString(read.error().subject), path);
}

void TestSourceFile::refusesAFileItMayNotRead()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may read everything");
    put("secret.txt", "x");
    QCOMPARE(::chmod(path("secret.txt").c_str(), 0), 0);

    const auto read = readSourceFile(path("secret.txt"));

    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::FileUnreadable);
    QCOMPARE(read.error().details.size(), std::size_t(1));
}

QTEST_APPLESS_MAIN(TestSourceFile)
#include "tst_source_file.moc"
