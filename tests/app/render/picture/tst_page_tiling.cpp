#include "app/render/picture/page_style.h"
#include "app/render/picture/page_tiling.h"

#include <QtTest/QTest>

using render::PageTiling;

class TestPageTiling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPages_data();
    void countsPages();
    void coversThePictureAndOverlaps();
    void numbersRowByRow();
    void widensToWholePages();
    void knowsThePapers();
};

void TestPageTiling::countsPages_data()
{
    QTest::addColumn<QSize>("picture");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("rows");
    QTest::newRow("smaller than a page") << QSize(50, 40) << 1 << 1;
    QTest::newRow("exactly one page") << QSize(100, 80) << 1 << 1;
    QTest::newRow("a pixel more") << QSize(101, 80) << 2 << 1;
    QTest::newRow("exactly two") << QSize(190, 80) << 2 << 1; // the second begins at 90
    QTest::newRow("a pixel more than two") << QSize(191, 150) << 3 << 2;
}

void TestPageTiling::countsPages()
{
    QFETCH(QSize, picture);
    const PageTiling pages(picture, {100, 80}, 10);
    QTEST(pages.columns(), "columns");
    QTEST(pages.rows(), "rows");
    QCOMPARE(pages.count(), pages.columns() * pages.rows());
}

void TestPageTiling::coversThePictureAndOverlaps()
{
    const QSize picture(233, 301);
    const PageTiling pages(picture, {100, 80}, 10);
    QRect covered;
    for (int page = 0; page < pages.count(); ++page) {
        covered |= pages.tile(page);
        if (pages.column(page) > 0)
            QCOMPARE((pages.tile(page) & pages.tile(page - 1)).width(), 10);
        if (pages.row(page) > 0)
            QCOMPARE((pages.tile(page) & pages.tile(page - pages.columns())).height(), 10);
    }
    QCOMPARE(covered, QRect(QPoint(), picture));
}

void TestPageTiling::numbersRowByRow()
{
    const PageTiling pages({180, 140}, {100, 80}, 10);
    QCOMPARE(pages.count(), 4);
    QCOMPARE(pages.tile(0).topLeft(), QPoint(0, 0));
    QCOMPARE(pages.tile(1).topLeft(), QPoint(90, 0));
    QCOMPARE(pages.tile(2).topLeft(), QPoint(0, 70));
    QCOMPARE(pages.tile(3), QRect(90, 70, 90, 70));
}

void TestPageTiling::widensToWholePages()
{
    QCOMPARE(PageTiling::wholeWidth(40, 100, 10), 100);
    QCOMPARE(PageTiling::wholeWidth(100, 100, 10), 100);
    QCOMPARE(PageTiling::wholeWidth(101, 100, 10), 190);
    QCOMPARE(PageTiling(QSize(PageTiling::wholeWidth(777, 100, 10), 50), {100, 80}, 10).tile(8).width(), 100);
}

void TestPageTiling::knowsThePapers()
{
    using render::Orientation;
    using render::Paper;
    QCOMPARE(render::pageSizeMm({Paper::A4, Orientation::Portrait}), QSizeF(210, 297));
    QCOMPARE(render::pageSizeMm({Paper::A3, Orientation::Landscape}), QSizeF(420, 297));
    QCOMPARE(render::pageSizeMm({Paper::Letter, Orientation::Portrait}), QSizeF(215.9, 279.4));
    QCOMPARE(render::pageWindow({Paper::A4, Orientation::Portrait}), QSize(702, 1031)); // 186 x 273 mm
    QVERIFY(render::pageWindow({Paper::Sheet, Orientation::Portrait}).isEmpty());
    QCOMPARE(render::pageOverlap(), 37);
}

QTEST_APPLESS_MAIN(TestPageTiling)
#include "tst_page_tiling.moc"
