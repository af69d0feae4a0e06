#include "app/window/drafts/draft_file.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ui::Draft eventDraft()
{
    ui::Draft draft;
    draft.kind = ui::Draft::Kind::Event;
    draft.article = {(std::int64_t{1} << 62) + 1};
    draft.words = {7, 25};
    draft.fields = {{u"field-place"_s, u"Børnehaven \"Æblet\"\n"_s}, {u"addKind"_s, u"3"_s}};
    draft.excerpt = u"Børnehaven"_s;
    draft.typed = QDateTime::fromSecsSinceEpoch(1'640'000'000, Qt::UTC);
    return draft;
}

ui::Draft remarkDraft()
{
    ui::Draft draft;
    draft.remark = {12};
    draft.fields = {{u"remarkText"_s, u"half a sen"_s}};
    draft.typed = QDateTime::fromSecsSinceEpoch(1'640'000'060, Qt::UTC);
    return draft;
}

} // namespace

class DraftFileTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatItWrote();
    void readsNothingFromWhatIsNoDraft_data();
    void readsNothingFromWhatIsNoDraft();
    void liesHiddenBesideTheProjectWhateverLinkLeadsToIt();
    void withoutDraftsThereIsNoFile();
    void saysWhenThePlaceCannotBeWrittenTo();
};

void DraftFileTest::readsWhatItWrote()
{
    ui::Draft correction;
    correction.kind = ui::Draft::Kind::Correction;
    correction.claim = {34};
    correction.fields = {{u"field-number"_s, {}}}; // emptied
    correction.typed = QDateTime::fromSecsSinceEpoch(0, Qt::UTC);
    const std::vector<ui::Draft> drafts{eventDraft(), remarkDraft(), correction};
    QCOMPARE(ui::readDrafts(ui::writtenDrafts(drafts)), drafts);
}

void DraftFileTest::readsNothingFromWhatIsNoDraft_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole = ui::writtenDrafts({eventDraft()});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("cut short") << whole.first(whole.size() / 2);
    QTest::newRow("another format") << QByteArray(whole).replace("dateline-drafts", "other");
    QTest::newRow("a later version") << QByteArray(whole).replace("\"version\": 1", "\"version\": 2");
    QTest::newRow("an unknown kind") << QByteArray(whole).replace("\"event\"", "\"letter\"");
    QTest::newRow("no fields") << QByteArray(whole).replace("\"fields\"", "\"others\"");
}

void DraftFileTest::readsNothingFromWhatIsNoDraft()
{
    QFETCH(const QByteArray, bytes);
    QVERIFY(ui::readDrafts(ui::writtenDrafts({eventDraft()})).size() == 1);
    QVERIFY(ui::readDrafts(bytes).empty());
}

void DraftFileTest::liesHiddenBesideTheProjectWhateverLinkLeadsToIt()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"crisis.dateline"_s);
    QFile file(project);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(u"link.dateline"_s);
    QVERIFY(QFile::link(project, link));
    QCOMPARE(QFileInfo(ui::draftFileOf(project)).fileName(), u".crisis.dateline.draft"_s);
    QCOMPARE(ui::draftFileOf(link), ui::draftFileOf(project));
    QVERIFY(ui::storeDrafts(link, ui::writtenDrafts({remarkDraft()})));
    QCOMPARE(ui::loadDrafts(project), std::vector{remarkDraft()});
}

void DraftFileTest::withoutDraftsThereIsNoFile()
{
    const QTemporaryDir folder;
    const QString project = folder.filePath(u"crisis.dateline"_s);
    QVERIFY(ui::storeDrafts(project, ui::writtenDrafts({})));
    QVERIFY(ui::storeDrafts(project, ui::writtenDrafts({remarkDraft()})));
    QVERIFY(QFileInfo::exists(ui::draftFileOf(project)));
    QVERIFY(ui::storeDrafts(project, ui::writtenDrafts({})));
    QVERIFY(!QFileInfo::exists(ui::draftFileOf(project)));
    QVERIFY(ui::loadDrafts(project).empty());
}

void DraftFileTest::saysWhenThePlaceCannotBeWrittenTo()
{
    QVERIFY(!ui::storeDrafts(u"/nowhere/at/all.dateline"_s, ui::writtenDrafts({remarkDraft()})));
}

QTEST_APPLESS_MAIN(DraftFileTest)

#include "tst_draft_file.moc"
