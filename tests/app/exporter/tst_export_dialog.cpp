#include "app/exporter/export_dialog.h"
#include "app/exporter/picture_preview.h"
#include "tests/app/window/window_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::WindowFixture;

namespace {

/// The dialog over the window's project, as the command opens it.
class OpenDialog
{
public:
    explicit OpenDialog(WindowFixture &fixture)
    {
        fixture.window().actions()[ui::Act::Export]->trigger();
        m_dialog = fixture.window().findChild<ui::ExportDialog *>(u"exportDialog"_s);
    }
    [[nodiscard]] ui::ExportDialog *dialog() const { return m_dialog; }
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    [[nodiscard]] ui::PicturePreview *preview() const { return find<ui::PicturePreview>("exportPreview"); }
    [[nodiscard]] QString words() const { return find<QLabel>("exportPreviewWords")->text(); }
    void choose(const char *name, const QString &entry) const
    {
        auto *box = find<QComboBox>(name);
        QVERIFY2(box->findText(entry) >= 0, qPrintable(entry));
        box->setFocus();
        box->setCurrentIndex(box->findText(entry));
        Q_EMIT box->activated(box->currentIndex());
    }
    void waitForPicture() const { QTRY_VERIFY(!preview()->image().isNull()); }
    /// Types a number into a field, as a person does.
    void type(const char *name, const QString &digits) const
    {
        auto *box = find<QDoubleSpinBox>(name);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, digits);
        QTest::keyClick(box, Qt::Key_Tab);
    }

private:
    QPointer<ui::ExportDialog> m_dialog;
};

int darkPixels(const QImage &image)
{
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 100 ? 1 : 0;
    }
    return dark;
}

} // namespace

class ExportDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsThePictureThatIsExported();
    void followsEveryChange();
    void saysHowManyPagesItTakes();
    void refusesAbsurdSizes();
    void convertsLengths();
    void setsEverythingByTheUse();
    void hasNoPictureForClaims();
    void remembersTheLastChoice();
    void fitsASmallScreen();
    void letsGoOfAProjectThatCloses();
};

void ExportDialogTest::showsThePictureThatIsExported()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const OpenDialog open(fixture);
    open.waitForPicture();
    const QSizeF shown = open.preview()->image().deviceIndependentSize();
    QVERIFY(shown.width() >= 300);
    QVERIFY(shown.width() <= open.preview()->width());
    QVERIFY(darkPixels(open.preview()->image()) > 50);
    QVERIFY2(open.words().startsWith(u"508 × "_s), qPrintable(open.words())); // 1920 px at 96 an inch
    QVERIFY2(open.words().contains(u"1,920 × "_s), qPrintable(open.words()));
}

void ExportDialogTest::followsEveryChange()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const OpenDialog open(fixture);
    open.waitForPicture();
    const int before = darkPixels(open.preview()->image());
    open.choose("exportTheme", u"Dark"_s);
    QTRY_VERIFY(darkPixels(open.preview()->image()) > 10 * before);
    // However fast the changes come, the last one is what is shown.
    for (int i = 0; i < 20; ++i) {
        open.choose("exportTheme", i % 2 == 0 ? u"Dark"_s : u"Light"_s);
        QTest::qWait(10);
    }
    QTRY_COMPARE(darkPixels(open.preview()->image()), before);
}

void ExportDialogTest::saysHowManyPagesItTakes()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const OpenDialog open(fixture);
    open.choose("exportFormat", u"Document (PDF)"_s);
    QVERIFY(open.find<QComboBox>("exportPaper")->isEnabled());
    QVERIFY(!open.find<QComboBox>("exportOrientation")->isEnabled());
    open.find<QCheckBox>("exportEverything")->setChecked(false);
    open.choose("exportPaper", u"A4"_s);
    QVERIFY(open.find<QComboBox>("exportOrientation")->isEnabled());
    open.choose("exportOrientation", u"Portrait"_s);
    QTRY_VERIFY2(open.words().contains(u"6 pages"_s), qPrintable(open.words())); // 1920 x 1080 on 702 x 1031
    open.choose("exportPaper", u"A3"_s);
    QTRY_VERIFY2(open.words().contains(u"2 pages"_s), qPrintable(open.words()));
}

void ExportDialogTest::refusesAbsurdSizes()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const OpenDialog open(fixture);
    open.waitForPicture();
    const auto *save = open.find<QPushButton>("exportConfirm");
    QVERIFY(save->isEnabled());
    open.type("exportWidth", u"90000"_s);
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY2(open.words().contains(u"cannot have this size"_s), qPrintable(open.words()));
    open.type("exportWidth", u"1200"_s);
    QTRY_VERIFY(save->isEnabled());
    QTRY_VERIFY2(open.words().contains(u"1,200 × "_s), qPrintable(open.words()));
}

void ExportDialogTest::convertsLengths()
{
    WindowFixture fixture;
    const OpenDialog open(fixture);
    open.type("exportWidth", u"960"_s);
    open.choose("exportUnit", u"mm"_s);
    QCOMPARE(open.find<QDoubleSpinBox>("exportWidth")->value(), 254.0);
    open.choose("exportUnit", u"in"_s);
    QCOMPARE(open.find<QDoubleSpinBox>("exportWidth")->value(), 10.0);
    QCOMPARE(open.dialog()->wish().style.size.width(), 960);
}

void ExportDialogTest::setsEverythingByTheUse()
{
    WindowFixture fixture;
    const OpenDialog open(fixture);
    open.choose("exportFor", u"Paper, small type"_s);
    const render::PictureStyle paper = open.dialog()->wish().style;
    QCOMPARE(paper.theme, render::ThemeName::Print);
    QVERIFY(paper.parts.footnotes);
    QVERIFY(open.find<QCheckBox>("exportFootnotes")->isChecked());
    open.find<QCheckBox>("exportFootnotes")->click();
    QVERIFY(!open.dialog()->wish().style.parts.footnotes);
    open.choose("exportFor", u"Slide, large type"_s);
    QVERIFY(open.dialog()->wish().style.magnification > 1.5);
    QVERIFY(!open.find<QCheckBox>("exportUncertaintyKey")->isChecked());
}

void ExportDialogTest::hasNoPictureForClaims()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const OpenDialog open(fixture);
    open.waitForPicture();
    open.choose("exportFormat", u"Table of claims (CSV)"_s);
    QVERIFY(open.preview()->image().isNull());
    QVERIFY(!open.find<QComboBox>("exportTheme")->isEnabled());
    QVERIFY(open.find<QPushButton>("exportConfirm")->isEnabled());
    QTest::qWait(200); // what was under way must not come after it
    QVERIFY(open.preview()->image().isNull());
}

void ExportDialogTest::remembersTheLastChoice()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    fixture.prompts.saveTo = fixture.path(u"a.pdf"_s);
    {
        const OpenDialog open(fixture);
        open.choose("exportFormat", u"Document (PDF)"_s);
        open.choose("exportFor", u"Slide, large type"_s);
        open.choose("exportPaper", u"Letter"_s);
        QTest::mouseClick(open.find<QPushButton>("exportConfirm"), Qt::LeftButton);
        QTRY_VERIFY(open.dialog() == nullptr);
    }
    QTRY_VERIFY(QFile::exists(fixture.prompts.saveTo));
    const OpenDialog again(fixture);
    QCOMPARE(again.find<QComboBox>("exportFormat")->currentText(), u"Document (PDF)"_s);
    QCOMPARE(again.find<QComboBox>("exportFor")->currentText(), u"Slide, large type"_s);
    QCOMPARE(again.dialog()->wish().style.page.paper, render::Paper::Letter);
    // What is cancelled is not remembered.
    again.choose("exportFormat", u"Drawing (SVG)"_s);
    again.dialog()->reject();
    QTRY_VERIFY(again.dialog() == nullptr);
    const OpenDialog third(fixture);
    QCOMPARE(third.find<QComboBox>("exportFormat")->currentText(), u"Document (PDF)"_s);
}

void ExportDialogTest::fitsASmallScreen()
{
    for (const ui::LanguageChoice language : {ui::LanguageChoice::English, ui::LanguageChoice::Danish}) {
        WindowFixture fixture(language);
        fixture.import(support::bridgeArticle());
        fixture.window().resize(1280, 800);
        const OpenDialog open(fixture);
        open.waitForPicture();
        QVERIFY2(open.dialog()->minimumSizeHint().height() <= 740,
                 qPrintable(QString::number(open.dialog()->height())));
        QVERIFY(open.dialog()->width() <= 1240);
        QVERIFY(open.dialog()->height() <= 740);
    }
}

void ExportDialogTest::letsGoOfAProjectThatCloses()
{
    WindowFixture fixture;
    fixture.import(support::bridgeArticle());
    const OpenDialog open(fixture);
    open.choose("exportTheme", u"Dark"_s); // a preview is under way
    Q_EMIT fixture.document().closing();
    QTRY_VERIFY(open.dialog() == nullptr);
}

QTEST_MAIN(ExportDialogTest)
#include "tst_export_dialog.moc"
