#include "core/extract/pack/language_pack.h"
#include "core/extract/pack/pack_check.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The packs that the program ships, held against the table of attributes and against themselves.
class ShippedPacksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveNoMistake_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("Danish") << "da";
        QTest::newRow("English") << "en";
    }

    void haveNoMistake()
    {
        QFETCH(QString, code);
        const auto packs = extract::LanguagePacks::loadFromResources();
        QVERIFY2(packs, packs ? "" : packs.error().subject.c_str());
        const extract::LanguagePack *pack = packs->find(code.toStdString());
        QVERIFY(pack);
        QStringList mistakes;
        for (const extract::PackMistake &mistake : extract::checkPack(*pack))
            mistakes += QString::fromStdString(mistake.reason + ": " + mistake.phrase);
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
    }

    void knowTheSameCategories()
    {
        const auto packs = extract::LanguagePacks::loadFromResources();
        QVERIFY(packs);
        const auto categoriesOf = [&packs](const char *code) {
            QStringList categories;
            for (const extract::PhraseEntry &entry : packs->find(code)->entries())
                categories += QString::fromLatin1(extract::nameOf(entry.category).data());
            categories.removeDuplicates();
            categories.sort();
            return categories;
        };
        QCOMPARE(categoriesOf("da"), categoriesOf("en"));
    }

    void findsTheMistakesOfABadPack()
    {
        const std::vector<std::pair<std::string, std::string>> files{
            {"a.pack", "[title]\ngeneral\nchef\tdef=yes\nchef\nkonge\tcolour=red\n[pronoun]\nhan\tgender=q\n"},
            {"pack.json", R"({"code": "xx"})"}};
        const auto pack = extract::LanguagePack::compile(files);
        QVERIFY(pack);
        QStringList mistakes;
        for (const extract::PackMistake &mistake : extract::checkPack(*pack))
            mistakes += QString::fromStdString(mistake.reason + ": " + mistake.phrase);
        mistakes.sort();
        QCOMPARE(mistakes, (QStringList{u"contradiction: chef"_s, u"unknown attribute colour: konge"_s,
                                        u"unknown value gender=q: han"_s}));
    }
};

QTEST_APPLESS_MAIN(ShippedPacksTest)
#include "tst_shipped_packs.moc"
