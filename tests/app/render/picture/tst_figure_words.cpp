#include "app/render/picture/figure_words.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFigureWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhyEventsAreLeftOut_data()
    {
        QTest::addColumn<int>("outside");
        QTest::addColumn<int>("noRoom");
        QTest::addColumn<QString>("words");
        QTest::newRow("none") << 0 << 0 << u"All 1,200 events are drawn."_s;
        QTest::newRow("no room") << 0 << 30 << u"30 of 1,200 events are not drawn: they did not fit."_s;
        QTest::newRow("outside") << 1100 << 0 << u"1,100 of 1,200 events are not drawn: they lie outside the period."_s;
        QTest::newRow("both")
            << 1100 << 30 << u"1,130 of 1,200 events are not drawn: 30 did not fit, 1,100 lie outside the period."_s;
    }
    void saysWhyEventsAreLeftOut()
    {
        QFETCH(int, outside);
        QFETCH(int, noRoom);
        QFETCH(QString, words);
        render::FigureCount count;
        count.all = 1200;
        count.inSpan = 1200 - static_cast<std::size_t>(outside);
        count.noRoom = static_cast<std::size_t>(noRoom);
        QCOMPARE(render::FigureWords(QLocale(QLocale::English)).leftOut(count), words);
    }
    void saysWhatHasNoMarkOfItsOwn()
    {
        render::FigureCount count;
        count.all = 1200;
        count.inSpan = 1200;
        count.rejected = 2;
        count.behindOthers = 17;
        QCOMPARE(render::FigureWords(QLocale(QLocale::English)).leftOut(count),
                 u"Rejected and not drawn: 2. Too close to have a mark of their own: 17."_s);
        count = {};
        count.all = 1200;
        count.inSpan = 1100;
        count.inColumns = 1100;
        QCOMPARE(render::FigureWords(QLocale(QLocale::English)).leftOut(count),
                 u"100 of 1,200 events are not drawn: they lie outside the period. Counted in columns: 1,100."_s);
    }
};

QTEST_APPLESS_MAIN(TestFigureWords)
#include "tst_figure_words.moc"
