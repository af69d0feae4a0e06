#include "app/window/parts/whole_row_list.h"

#include <QTest>

class WholeRowListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoPartOfARow();
    void takesAllItsHeightWhenEveryRowHasRoom();
};

void WholeRowListTest::showsNoPartOfARow()
{
    ui::WholeRowList list;
    for (int i = 0; i < 50; ++i)
        list.addItem(QString::number(i));
    list.show();
    const int row = list.sizeHintForRow(0);
    QVERIFY(row > 1);
    for (int spare = 0; spare < row; ++spare) {
        list.resize(200, 5 * row + spare + 2 * list.frameWidth());
        QCOMPARE(list.viewport()->height(), 5 * row);
    }
}

void WholeRowListTest::takesAllItsHeightWhenEveryRowHasRoom()
{
    ui::WholeRowList list;
    list.addItem(QStringLiteral("one"));
    list.addItem(QStringLiteral("two"));
    list.show();
    const int room = 10 * list.sizeHintForRow(0) + 3;
    list.resize(200, room + 2 * list.frameWidth());
    QCOMPARE(list.viewport()->height(), room);
}

QTEST_MAIN(WholeRowListTest)
#include "tst_whole_row_list.moc"
