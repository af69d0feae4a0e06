#include "tests/app/cli/program.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;
using support::Program;
using support::Run;

/// The same articles give the same bytes, whatever the machine's language, zone and number of threads.
class TestSameBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void extractsTheSame_data();
    void extractsTheSame();
    void importsTheSame_data();
    void importsTheSame();

private:
    void putSamples();
    void putGoldTexts();
    [[nodiscard]] Run runIn(const QString &locale, const QString &zone, const QStringList &arguments) const;

    Program m_program;
    QStringList m_files;
    QString m_extracted;
    QString m_digest;
};

Run TestSameBytes::runIn(const QString &locale, const QString &zone, const QStringList &arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, locale);
    environment.insert(u"LANG"_s, locale);
    environment.insert(u"TZ"_s, zone);
    process.setProcessEnvironment(environment);
    m_program.start(process, arguments);
    process.waitForFinished(60000);
    return Program::resultOf(process);
}

void TestSameBytes::putSamples()
{
    QDirIterator samples(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples"), {u"*.txt"_s, u"*.html"_s},
                         QDir::Files);
    while (samples.hasNext()) {
        QFile file(samples.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_program.put(samples.fileName(), file.readAll());
        m_files << samples.fileName();
    }
}

void TestSameBytes::putGoldTexts()
{
    const QString folder =
        qEnvironmentVariable("DATELINE_TEST_DATA", QStringLiteral(DATELINE_SOURCE_DIR "/tests/data")) + u"/gold"_s;
    QDirIterator subjects(folder, {u"*.jsonl"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (subjects.hasNext()) {
        QFile file(subjects.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (int line = 0; !file.atEnd(); ++line) {
            const QJsonObject text = QJsonDocument::fromJson(file.readLine()).object();
            const QString name = QFileInfo(subjects.filePath()).dir().dirName() + u'-' +
                                 QFileInfo(subjects.fileName()).baseName() + QString::number(line) + u".txt"_s;
            m_program.put(name, text.value("text"_L1).toString().toUtf8());
            m_files << name;
        }
    }
}

void TestSameBytes::initTestCase()
{
    putSamples();
    putGoldTexts();
    m_files.sort();
    QVERIFY(m_files.size() > 400);
    const Run run = runIn(u"C"_s, u"UTC"_s, QStringList{u"extract"_s} + m_files);
    QCOMPARE(run.code, 0);
    m_extracted = run.output;
    QCOMPARE(m_extracted.count(u'\n'), m_files.size());
}

void TestSameBytes::extractsTheSame_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("zone");
    QTest::newRow("again") << u"C"_s << u"UTC"_s;
    QTest::newRow("Danish") << u"da_DK.UTF-8"_s << u"Europe/Copenhagen"_s;
    QTest::newRow("English") << u"en_US.UTF-8"_s << u"America/St_Johns"_s;
    QTest::newRow("Turkish, with another i") << u"tr_TR.UTF-8"_s << u"Asia/Gaza"_s;
    QTest::newRow("Arabic, with other figures") << u"ar_EG.UTF-8"_s << u"Pacific/Apia"_s;
}

void TestSameBytes::extractsTheSame()
{
    QFETCH(QString, locale);
    QFETCH(QString, zone);
    const Run run = runIn(locale, zone, QStringList{u"extract"_s} + m_files);
    QCOMPARE(run.code, 0);
    QVERIFY(run.output == m_extracted);
}

void TestSameBytes::importsTheSame_data()
{
    QTest::addColumn<QString>("jobs");
    QTest::addColumn<QString>("locale");
    QTest::newRow("one thread") << u"1"_s << u"C"_s;
    QTest::newRow("two threads") << u"2"_s << u"da_DK.UTF-8"_s;
    QTest::newRow("four threads") << u"4"_s << u"tr_TR.UTF-8"_s;
}

void TestSameBytes::importsTheSame()
{
    QFETCH(QString, jobs);
    QFETCH(QString, locale);
    const QString project = u"jobs"_s + jobs + u".dateline"_s;
    const QStringList import{u"import"_s, u"--project"_s, project, u"--jobs"_s, jobs};
    QCOMPARE(runIn(locale, u"Asia/Gaza"_s, import + m_files).code, 0);
    const Run check = runIn(locale, u"UTC"_s, {u"check"_s, u"--digest"_s, project});
    QCOMPARE(check.code, 0);
    QVERIFY(check.output.size() >= 64);
    const QString digest = check.output.section(u' ', 0, 0).trimmed();
    if (m_digest.isEmpty())
        m_digest = digest;
    QCOMPARE(digest, m_digest);
}

QTEST_GUILESS_MAIN(TestSameBytes)

#include "tst_same_bytes.moc"
