#include "app/window/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SettingsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsChoicesBetweenRuns();
    void namesRecentProjectsNewestFirstAndForgetsThoseThatAreGone();
    void keepsAtMostTenRecentProjects();
    void remembersHowARecentProjectWasClosed();
    void ignoresTheWindowOfAnotherVersion();

private:
    QTemporaryDir m_folder;
    QString file(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        (void)made.open(QIODevice::WriteOnly);
        return path;
    }
};

void SettingsTest::keepsChoicesBetweenRuns()
{
    const QString path = m_folder.filePath(u"a.ini"_s);
    {
        ui::Settings settings(path);
        QCOMPARE(settings.theme(), ui::ThemeChoice::System);
        settings.setTheme(ui::ThemeChoice::Dark);
        settings.setLanguage(ui::LanguageChoice::Danish);
        settings.setReduceMotion(true);
    }
    const ui::Settings again(path);
    QCOMPARE(again.theme(), ui::ThemeChoice::Dark);
    QCOMPARE(again.language(), ui::LanguageChoice::Danish);
    QVERIFY(again.reduceMotion());
}

void SettingsTest::namesRecentProjectsNewestFirstAndForgetsThoseThatAreGone()
{
    ui::Settings settings(m_folder.filePath(u"b.ini"_s));
    const QString first = file(u"1.dateline"_s);
    const QString second = file(u"2.dateline"_s);
    settings.addRecentProject(first);
    settings.addRecentProject(second);
    settings.addRecentProject(first);
    QCOMPARE(settings.recentProjects(), (QStringList{first, second}));
    QVERIFY(QFile::remove(first));
    QCOMPARE(settings.recentProjects(), QStringList{second});
}

void SettingsTest::remembersHowARecentProjectWasClosed()
{
    const QString path = m_folder.filePath(u"d.ini"_s);
    const QString project = file(u"a project, with a comma.dateline"_s);
    const store::FileStamp stamp{717'000'000, 1'790'000'000'123'456'789};
    {
        ui::Settings settings(path);
        settings.setClosedAs(project, stamp);
        QCOMPARE(settings.closedAs(project), std::nullopt);
        settings.addRecentProject(project);
        settings.setClosedAs(project, {1, 2});
        settings.setClosedAs(project, stamp);
    }
    ui::Settings again(path);
    QCOMPARE(again.closedAs(project), stamp);
    QCOMPARE(again.closedAs(m_folder.filePath(u"other.dateline"_s)), std::nullopt);
    again.clearRecentProjects();
    QCOMPARE(again.closedAs(project), std::nullopt);
}

void SettingsTest::keepsAtMostTenRecentProjects()
{
    ui::Settings settings(m_folder.filePath(u"c.ini"_s));
    for (int i = 0; i < 14; ++i)
        settings.addRecentProject(file(u"many-%1.dateline"_s.arg(i)));
    QCOMPARE(settings.recentProjects().size(), ui::Settings::recentLimit);
    QVERIFY(settings.recentProjects().first().endsWith(u"many-13.dateline"_s));
}

void SettingsTest::ignoresTheWindowOfAnotherVersion()
{
    const QString path = m_folder.filePath(u"d.ini"_s);
    ui::Settings(path).setWindowState({"geometry", "docks"});
    QCOMPARE(ui::Settings(path).windowState().docks, QByteArray("docks"));
    QSettings(path, QSettings::IniFormat).setValue(u"window/version"_s, ui::Settings::version + 1);
    QVERIFY(ui::Settings(path).windowState().docks.isEmpty());
}

QTEST_APPLESS_MAIN(SettingsTest)
#include "tst_settings.moc"
