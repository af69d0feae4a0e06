#include "app/exporter/export_dialog.h"
#include "app/window/parts/status_line.h"
#include "tests/app/window/window_fixture.h"

#include <QComboBox>
#include <QFile>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

/// Exports as a person does: the command, a format from the list, everything, the button.
void exportAs(WindowFixture &fixture, const QString &format, const QString &path)
{
    fixture.prompts.saveTo = path;
    fixture.window().actions()[ui::Act::Export]->trigger();
    QPointer<QDialog> dialog = fixture.window().findChild<QDialog *>(u"exportDialog"_s);
    QVERIFY(dialog != nullptr);
    auto *formats = dialog->findChild<QComboBox *>(u"exportFormat"_s);
    const int row = formats->findText(format);
    QVERIFY2(row >= 0, qPrintable(format));
    formats->setCurrentIndex(row);
    dialog->findChild<QComboBox *>(u"exportRange"_s)->setCurrentIndex(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"exportConfirm"_s), Qt::LeftButton);
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(dialog == nullptr);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class WindowExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesWhatWasChosen_data();
    void writesWhatWasChosen();
    void saysWhatTheFormatCouldNotHold();
    void offersEveryFormatOnce();
    void bringsAWholeProjectIntoAnother();
};

void WindowExportTest::writesWhatWasChosen_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");
    QTest::newRow("png") << u"Picture (PNG)"_s << QByteArray("\x89PNG");
    QTest::newRow("svg") << u"Drawing (SVG)"_s << QByteArray("<?xml");
    QTest::newRow("pdf") << u"Document (PDF)"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"Page to explore (HTML)"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("csv") << u"Table of claims (CSV)"_s << QByteArray("claim");
    QTest::newRow("ics") << u"Calendar (iCalendar)"_s << QByteArray("BEGIN:VCALENDAR");
    QTest::newRow("md") << u"Chronology with footnotes (Markdown)"_s << QByteArray("# ");
    QTest::newRow("project") << u"Whole project for another one (JSON Lines)"_s << QByteArray("{\"type\":\"project\"");
    QTest::newRow("lossless csv") << u"Table of claims with every field (CSV)"_s << QByteArray("claim,event,kind");
    QTest::newRow("chronology") << u"Chronology for word processors (HTML)"_s << QByteArray("<!DOCTYPE html>\n<html>");
    QTest::newRow("text document") << u"Chronology as a text document (OpenDocument)"_s << QByteArray("PK\x03\x04");
    QTest::newRow("GeoJSON") << u"Movements on a map (GeoJSON)"_s << QByteArray("{\"type\":\"FeatureCollection\"");
    QTest::newRow("Web Annotation") << u"Notes on the articles' words (Web Annotation)"_s
                                    << QByteArray("{\"@context\":\"http://www.w3.org/ns/anno.jsonld\"");
    QTest::newRow("TimelineJS") << u"TimelineJS (JSON)"_s << QByteArray("{");
}

void WindowExportTest::writesWhatWasChosen()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, begin);
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const QString path = fixture.path(u"out.file"_s);
    exportAs(fixture, format, path);
    QCOMPARE(contentOf(path).first(begin.size()), begin);
}

void WindowExportTest::saysWhatTheFormatCouldNotHold()
{
    WindowFixture fixture;
    fixture.import(support::ParsedArticleBuilder("Ferries stopped sailing.")
                       .titled("Ferries")
                       .claim("Ferries stopped sailing", model::Happening{"other", {}, "Ferries stopped"})
                       .build());
    const auto *status = fixture.find<ui::StatusLine>(u"statusLine"_s);
    QVERIFY(status != nullptr);
    exportAs(fixture, u"Calendar (iCalendar)"_s, fixture.path(u"out.ics"_s));
    QTRY_VERIFY2(status->said().contains(u"left out"_s), qPrintable(status->said()));
    exportAs(fixture, u"Claims for programs (JSON Lines)"_s, fixture.path(u"out.jsonl"_s));
    QTRY_COMPARE(status->said(), u"Exported to out.jsonl"_s);
}

void WindowExportTest::offersEveryFormatOnce()
{
    const QTemporaryDir folder;
    ui::Settings settings(folder.filePath(u"settings.ini"_s));
    const ui::ExportDialog dialog(u"Timeline"_s, settings, nullptr);
    const auto *formats = dialog.findChild<QComboBox *>(u"exportFormat"_s);
    QStringList endings;
    for (int row = 0; row < formats->count(); ++row)
        endings << formats->itemData(row).toString();
    QCOMPARE(endings.size(), 16);
    QCOMPARE(endings.removeDuplicates(), 0);
}

void WindowExportTest::bringsAWholeProjectIntoAnother()
{
    WindowFixture from;
    from.import(support::bridgeArticle());
    model::Annotation note;
    note.event = from.claims().front().claim.event;
    note.text = "Seen by two";
    QVERIFY(from.document().apply(store::AddAnnotation{note}).has_value());
    QVERIFY(from.document().apply(store::SetClaimStatus{{from.claims()[1].claim.id}, model::ClaimStatus::Rejected}));
    const QString path = from.path(u"all.project.jsonl"_s);
    exportAs(from, u"Whole project for another one (JSON Lines)"_s, path);

    WindowFixture to;
    const std::string empty = to.digest();
    to.prompts.files = QStringList{path};
    to.window().actions()[ui::Act::Import]->trigger();

    QTRY_COMPARE(to.digest(), from.digest());
    const auto *status = to.find<ui::StatusLine>(u"statusLine"_s);
    QTRY_VERIFY2(status->said().contains(u"1 note, tag, colour or pin"_s), qPrintable(status->said()));
    QTRY_VERIFY(to.window().actions()[ui::Act::Undo]->isEnabled());
    to.window().actions()[ui::Act::Undo]->trigger();
    QTRY_COMPARE(to.digest(), empty);
    QVERIFY(to.prompts.told.isEmpty());
}

QTEST_MAIN(WindowExportTest)
#include "tst_window_export.moc"
