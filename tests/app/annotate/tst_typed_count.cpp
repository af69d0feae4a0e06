#include "app/annotate/typed_count.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::CountModifier;

namespace {

/// "low..high~best", with . for what is open.
QString shown(const std::optional<model::Count> &count)
{
    if (!count)
        return u"no number"_s;
    const auto part = [](const std::optional<std::int64_t> &bound) { return bound ? QString::number(*bound) : u"."_s; };
    return part(count->low) + u" to "_s + part(count->high) + u" best "_s + part(count->best);
}

} // namespace

class TypedCountTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void boundsFollowTheModifier_data();
    void boundsFollowTheModifier();
    void refusesWhatIsNoNumber_data();
    void refusesWhatIsNoNumber();
    void readsBackWhatItWrote();
    void readsDigitsInTheLocalesWay();
};

void TypedCountTest::boundsFollowTheModifier_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CountModifier>("modifier");
    QTest::addColumn<QString>("expected");
    QTest::newRow("exactly") << u"26"_s << CountModifier::Exact << u"26 to 26 best 26"_s;
    QTest::newRow("at least") << u"26"_s << CountModifier::AtLeast << u"26 to . best 26"_s;
    QTest::newRow("more than") << u"3,700"_s << CountModifier::MoreThan << u"3701 to . best 3700"_s;
    QTest::newRow("about leaves both open") << u"50"_s << CountModifier::About << u". to . best 50"_s;
    QTest::newRow("up to") << u"40"_s << CountModifier::UpTo << u". to 40 best 40"_s;
    QTest::newRow("fewer than") << u"40"_s << CountModifier::FewerThan << u". to 39 best 40"_s;
    QTest::newRow("range has no best") << u"26–40"_s << CountModifier::Range << u"26 to 40 best ."_s;
    QTest::newRow("words make no number") << u"dozens"_s << CountModifier::Vague << u". to . best ."_s;
}

void TypedCountTest::boundsFollowTheModifier()
{
    QFETCH(QString, typed);
    QFETCH(CountModifier, modifier);
    QFETCH(QString, expected);
    QCOMPARE(shown(ui::readTypedCount(typed, modifier, QLocale(QLocale::English))), expected);
}

void TypedCountTest::refusesWhatIsNoNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<CountModifier>("modifier");
    QTest::newRow("letters") << u"many"_s << CountModifier::Exact;
    QTest::newRow("nothing") << u" "_s << CountModifier::Exact;
    QTest::newRow("less than none") << u"-3"_s << CountModifier::Exact;
    QTest::newRow("fewer than none") << u"0"_s << CountModifier::FewerThan;
    QTest::newRow("a range backwards") << u"40-26"_s << CountModifier::Range;
    QTest::newRow("half a range") << u"40-"_s << CountModifier::Range;
    QTest::newRow("a broken number") << u"4.5"_s << CountModifier::Exact;
}

void TypedCountTest::refusesWhatIsNoNumber()
{
    QFETCH(QString, typed);
    QFETCH(CountModifier, modifier);
    QVERIFY(!ui::readTypedCount(typed, modifier, QLocale(QLocale::English)));
}

void TypedCountTest::readsBackWhatItWrote()
{
    const QLocale danish(QLocale::Danish);
    for (int i = 0; i <= static_cast<int>(CountModifier::Vague); ++i) {
        const auto modifier = static_cast<CountModifier>(i);
        const QString typed = modifier == CountModifier::Range   ? u"1200–3700"_s
                              : modifier == CountModifier::Vague ? u"snesevis"_s
                                                                 : u"3700"_s;
        const auto count = ui::readTypedCount(typed, modifier, danish);
        QVERIFY(count.has_value());
        const auto again = ui::readTypedCount(ui::typedCount(*count, danish), modifier, danish);
        QCOMPARE(shown(again), shown(count));
    }
}

void TypedCountTest::readsDigitsInTheLocalesWay()
{
    QCOMPARE(shown(ui::readTypedCount(u"3.700"_s, CountModifier::Exact, QLocale(QLocale::Danish))),
             u"3700 to 3700 best 3700"_s);
    QVERIFY(!ui::readTypedCount(u"3,700"_s, CountModifier::Exact, QLocale(QLocale::Danish)));
}

QTEST_APPLESS_MAIN(TypedCountTest)
#include "tst_typed_count.moc"
