#include "core/pipeline/source_parser.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

class TestExpandArguments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsFilesAndStandardInputAsTheyAre();
    void findsFilesAtAnyDepthSortedByName();
    void leavesHiddenFilesProjectsAndSpecialFilesOut();
    void doesNotFollowLinksToFolders();
    void keepsAFolderThatHoldsNothing();

private:
    void put(const QString &name)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    [[nodiscard]] QStringList expanded() const
    {
        QStringList names;
        for (const pipeline::Source &source : pipeline::expandArguments({m_folder->path().toStdString()}))
            names << QDir(m_folder->path()).relativeFilePath(QString::fromStdString(source.path));
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExpandArguments::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestExpandArguments::keepsFilesAndStandardInputAsTheyAre()
{
    const auto sources = pipeline::expandArguments({"-", "missing.txt", "-"});

    QCOMPARE(sources.size(), std::size_t(3));
    QCOMPARE(sources[0].path, std::string("-"));
    QCOMPARE(sources[1].path, std::string("missing.txt"));
    QVERIFY(!sources[0].bytes);
}

void TestExpandArguments::findsFilesAtAnyDepthSortedByName()
{
    for (const char *name : {"b.txt", "a/2.txt", "a/10.txt", "c.html", "a/z/deep.txt"})
        put(QLatin1StringView(name));

    QCOMPARE(expanded(),
             (QStringList{QStringLiteral("a/10.txt"), QStringLiteral("a/2.txt"), QStringLiteral("a/z/deep.txt"),
                          QStringLiteral("b.txt"), QStringLiteral("c.html")}));
}

void TestExpandArguments::leavesHiddenFilesProjectsAndSpecialFilesOut()
{
    for (const char *name : {"a.txt", ".hidden.txt", ".git/config", "p.dateline", "p.dateline-wal", "p.dateline-shm"})
        put(QLatin1StringView(name));
    QCOMPARE(::mkfifo(m_folder->filePath(QStringLiteral("pipe")).toUtf8().constData(), 0600), 0);

    QCOMPARE(expanded(), QStringList{QStringLiteral("a.txt")});
}

void TestExpandArguments::doesNotFollowLinksToFolders()
{
    put(QStringLiteral("a/x.txt"));
    QCOMPARE(::symlink("..", m_folder->filePath(QStringLiteral("a/up")).toUtf8().constData()), 0);
    QCOMPARE(::symlink("x.txt", m_folder->filePath(QStringLiteral("a/y.txt")).toUtf8().constData()), 0);

    QCOMPARE(expanded(), (QStringList{QStringLiteral("a/x.txt"), QStringLiteral("a/y.txt")}));
}

void TestExpandArguments::keepsAFolderThatHoldsNothing()
{
    QCOMPARE(expanded(), QStringList{QStringLiteral(".")});
}

QTEST_APPLESS_MAIN(TestExpandArguments)
#include "tst_expand_arguments.moc"
