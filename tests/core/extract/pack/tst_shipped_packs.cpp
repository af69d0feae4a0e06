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
        m_packs = extract::LanguagePacks::loadFromResources();
        QVERIFY2(m_packs, m_packs ? "" : m_packs.error().subject.c_str());
        for (const extract::LanguagePack &pack : m_packs->all())
            QTest::newRow(pack.code().c_str()) << QString::fromStdString(pack.code());
    }

    void haveNoMistake()
    {
        QFETCH(QString, code);
        const extract::LanguagePack *pack = m_packs->find(code.toStdString());
        QVERIFY(pack);
        QStringList mistakes;
        for (const extract::PackMistake &mistake : extract::checkPack(*pack))
            mistakes += QString::fromStdString(mistake.reason + ": " + mistake.phrase);
        QVERIFY2(mistakes.isEmpty(), qPrintable(mistakes.join(u'\n')));
    }

    void knowTheSameCategories()
    {
        QVERIFY(m_packs);
        const auto categoriesOf = [](const extract::LanguagePack &pack) {
            QStringList categories;
            for (const extract::PhraseEntry &entry : pack.entries())
                categories += QString::fromLatin1(extract::nameOf(entry.category).data());
            categories.removeDuplicates();
            categories.sort();
            return categories;
        };
        for (const extract::LanguagePack &pack : m_packs->all())
            QVERIFY2(categoriesOf(pack) == categoriesOf(m_packs->fallback()), pack.code().c_str());
    }

    void findsTheMistakesOfABadPack()
    {
        const std::vector<std::pair<std::string, std::string>> files{
            {"a.pack", "[title]\ngeneral\nchef\tdef=yes\nchef\nkonge\tcolour=red\n[pronoun]\nhan\tgender=q\n"
                       "[place_noun]\n*borg\nvestborg\nborg\nborgs\n[number_word]\nfem\tvalue=5\ntyve\tvalue=20\n"
                       "femogtyve\tvalue=25\nseksogtyve\tvalue=26\n[number_joiner]\nog\trole=sum\n"},
            {"pack.json", R"({"code": "xx", "genitives": "s"})"}};
        const auto pack = extract::LanguagePack::compile(files);
        QVERIFY(pack);
        QStringList mistakes;
        for (const extract::PackMistake &mistake : extract::checkPack(*pack))
            mistakes += QString::fromStdString(mistake.reason + ": " + mistake.phrase);
        mistakes.sort();
        QCOMPARE(mistakes, (QStringList{u"contradiction: chef"_s, u"unknown attribute colour: konge"_s,
                                        u"unknown value gender=q: han"_s, u"unused: borgs"_s, u"unused: femogtyve"_s,
                                        u"unused: vestborg"_s}));
    }

private:
    base::Result<extract::LanguagePacks> m_packs = base::failure(base::ErrorCode::FileMissing, "packs");
};

QTEST_APPLESS_MAIN(ShippedPacksTest)
#include "tst_shipped_packs.moc"
