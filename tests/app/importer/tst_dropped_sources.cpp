#include "app/importer/dropped_sources.h"

#include <QMimeData>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;

class DroppedSourcesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesLocalFilesAndFolders();
    void opensAProjectAmongFiles();
    void takesTextAndPrefersItsMarkup();
    void fetchesNothingFromOtherMachines_data();
    void fetchesNothingFromOtherMachines();
    void takesNothingFromBlankText();
};

void DroppedSourcesTest::takesLocalFilesAndFolders()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/en.txt"_s), QUrl::fromLocalFile(u"/a/mappe"_s)});
    data.setText(u"file:///a/en.txt"_s);
    const ui::DroppedSources dropped = ui::droppedSources(data, u"text"_s);
    QCOMPARE(dropped.arguments, (std::vector<std::string>{"/a/en.txt", "/a/mappe"}));
    QVERIFY(dropped.texts.empty());
}

void DroppedSourcesTest::opensAProjectAmongFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/a/en.txt"_s), QUrl::fromLocalFile(u"/a/krise.dateline"_s)});
    const ui::DroppedSources dropped = ui::droppedSources(data, u"text"_s);
    QCOMPARE(dropped.project, u"/a/krise.dateline"_s);
    QVERIFY(dropped.arguments.empty());
}

void DroppedSourcesTest::takesTextAndPrefersItsMarkup()
{
    QMimeData data;
    data.setText(u"ord"_s);
    QCOMPARE(ui::droppedSources(data, u"indsat"_s).texts.at(0).bytes, std::optional<std::string>("ord"));
    data.setHtml(u"<p>ord</p>"_s);
    const ui::DroppedSources dropped = ui::droppedSources(data, u"indsat"_s);
    QCOMPARE(dropped.texts.at(0).bytes, std::optional<std::string>("<p>ord</p>"));
    QCOMPARE(dropped.texts.at(0).path, std::string("indsat"));
}

void DroppedSourcesTest::fetchesNothingFromOtherMachines_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("web") << QUrl(u"https://example.org/a.html"_s);
    QTest::newRow("share") << QUrl(u"file://host/share/a.txt"_s);
}

void DroppedSourcesTest::fetchesNothingFromOtherMachines()
{
    QFETCH(QUrl, url);
    QMimeData data;
    data.setUrls({url});
    QVERIFY(ui::droppedSources(data, u"text"_s).isEmpty());
}

void DroppedSourcesTest::takesNothingFromBlankText()
{
    QMimeData data;
    data.setText(u" \n\t"_s);
    QVERIFY(ui::droppedSources(data, u"text"_s).isEmpty());
}

QTEST_APPLESS_MAIN(DroppedSourcesTest)
#include "tst_dropped_sources.moc"
