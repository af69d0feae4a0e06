#include "core/extract/names/gazetteer.h"

#include "core/extract/pack/folding.h"

#include <QTest>

using namespace Qt::StringLiterals;
using extract::Gazetteer;
using extract::GazetteerPlace;
using extract::PlaceKind;

class GazetteerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSamePlaceUnderEachOfItsNames_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("Almaty") << QStringList{u"Almaty"_s, u"Alma-Ata"_s, u"ALMATY"_s};
        QTest::newRow("Kyiv") << QStringList{u"Kyiv"_s, u"Kiev"_s, u"Kijev"_s, u"Київ"_s};
        QTest::newRow("Moscow") << QStringList{u"Moskva"_s, u"Moscow"_s};
        QTest::newRow("Kazakhstan") << QStringList{u"Kasakhstan"_s, u"Kazakhstan"_s};
        QTest::newRow("the Baltic Sea") << QStringList{u"Østersøen"_s, u"Baltic Sea"_s};
    }

    void findsTheSamePlaceUnderEachOfItsNames()
    {
        QFETCH(QStringList, names);
        const auto gazetteer = Gazetteer::loadFromResources();
        QVERIFY(gazetteer);
        const auto first = gazetteer->find(extract::folded(names.front().toStdString()));
        QVERIFY(!first.empty());
        for (const QString &name : names) {
            const auto rows = gazetteer->find(extract::folded(name.toStdString()));
            QVERIFY2(!rows.empty(), qPrintable(name));
            QCOMPARE(rows.front(), first.front());
        }
    }

    void putsTheLikeliestFirstAndKeepsTheOthers()
    {
        const auto gazetteer = Gazetteer::parse("1\ttown\tUS\t1.0\t2.0\t9000\tGeorgia\t\t\n"
                                                "2\tcountry\tGE\t42.0\t43.5\t3000000\tGeorgia\tGeorgien\tSakartvelo\n"
                                                "3\tregion\tUS\t33.0\t-83.0\t0\tGeorgia\t\t\n");
        QVERIFY(gazetteer);
        const auto rows = gazetteer->find("georgia");
        QCOMPARE(rows.size(), std::size_t{3});
        const GazetteerPlace place = gazetteer->at(rows[0]);
        QCOMPARE(place.id, std::int64_t{2});
        QCOMPARE(place.kind, PlaceKind::Country);
        QCOMPARE(place.danish, std::string_view("Georgien"));
        QCOMPARE(place.latitude, 42.0);
        QCOMPARE(gazetteer->at(rows[1]).kind, PlaceKind::Region);
        QCOMPARE(gazetteer->countryRow({'G', 'E'}), std::optional<std::uint32_t>(rows[0]));
    }

    void knowsNothingOfUnknownNames()
    {
        const auto gazetteer = Gazetteer::loadFromResources();
        QVERIFY(gazetteer);
        QVERIFY(gazetteer->find("drenova ved lurna").empty());
        QVERIFY(gazetteer->find("").empty());
        QVERIFY(!gazetteer->countryRow({'?', '?'}));
    }

    void refusesARowItCannotRead_data()
    {
        QTest::addColumn<QString>("tsv");
        QTest::newRow("too few columns") << u"1\ttown\tUS\t1\t2\t3\tA\t\t\n2\ttown\tUS\n"_s;
        QTest::newRow("an unknown kind") << u"1\ttown\tUS\t1\t2\t3\tA\t\t\n2\tcave\tUS\t1\t2\t3\tA\t\t\n"_s;
    }

    void refusesARowItCannotRead()
    {
        QFETCH(QString, tsv);
        const auto gazetteer = Gazetteer::parse(tsv.toStdString());
        QVERIFY(!gazetteer);
        QCOMPARE(gazetteer.error().details.front(), std::string("2"));
    }
};

QTEST_APPLESS_MAIN(GazetteerTest)
#include "tst_gazetteer.moc"
