#include "core/extract/pack/phrase_matcher.h"

#include "core/extract/text/tokeniser.h"

#include <QTest>

using namespace Qt::StringLiterals;

using extract::LanguagePack;

namespace {

constexpr const char *packText = "[organisation_noun]\n*ministeriet\n"
                                 "[organisation_name]\n=NATO\n=De Forenede Nationer\n"
                                 "[group_noun]\n*styrker\n*sikkerhedsstyrker\tlemma=security\n"
                                 "[effect_frame]\nhar kostet\nhar\n"
                                 "[negation]\nikke\n"
                                 "[abbreviation]\nf.eks.\n";

LanguagePack testPack()
{
    const std::vector<std::pair<std::string, std::string>> files{
        {"a.pack", packText}, {"pack.json", R"({"code": "xx", "version": "7", "genitives": "'s s '"})"}};
    auto pack = LanguagePack::compile(files);
    Q_ASSERT(pack);
    return std::move(*pack);
}

/// "category:words" of every hit, in order.
QStringList hitsIn(const LanguagePack &pack, const QString &text)
{
    model::Article article;
    article.text = text.toStdString();
    extract::Document document;
    document.article = &article;
    extract::tokenise(article.text, document.tokens);
    extract::PhraseMatcher(pack).match(document);
    QStringList out;
    for (const extract::PhraseHit &hit : document.hits) {
        const std::string_view words = document.text(document.rangeOf(hit.tokens));
        out += QString::fromStdString(std::string(extract::nameOf(hit.entry->category)) + ':' + std::string(words));
    }
    return out;
}

} // namespace

class PhraseMatcherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPhrases_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("hits");
        QTest::newRow("the longest first")
            << "Det har kostet liv" << QStringList{u"effect_frame:har kostet"_s, u"effect_frame:har"_s};
        QTest::newRow("lower and upper case alike")
            << "IKKE Ikke ikke" << QStringList{u"negation:IKKE"_s, u"negation:Ikke"_s, u"negation:ikke"_s};
        QTest::newRow("exact case only") << "NATO nato Nato" << QStringList{u"organisation_name:NATO"_s};
        QTest::newRow("exact case over several words")
            << "De Forenede Nationer, de forenede nationer" << QStringList{u"organisation_name:De Forenede Nationer"_s};
        QTest::newRow("the ending of a compound")
            << "forsvarsministeriet" << QStringList{u"organisation_noun:forsvarsministeriet"_s};
        QTest::newRow("an ending is no word by itself") << "styrker" << QStringList{};
        QTest::newRow("the longest ending wins")
            << "elitesikkerhedsstyrker" << QStringList{u"group_noun:elitesikkerhedsstyrker"_s};
        QTest::newRow("a genitive of a name")
            << "NATOs NATO's" << QStringList{u"organisation_name:NATOs"_s, u"organisation_name:NATO's"_s};
        QTest::newRow("a genitive of a compound")
            << "forsvarsministeriets" << QStringList{u"organisation_noun:forsvarsministeriets"_s};
        QTest::newRow("no genitive of a small word") << "ikkes" << QStringList{};
        QTest::newRow("marks are tokens") << "f.eks. nu" << QStringList{u"abbreviation:f.eks."_s};
        QTest::newRow("a phrase that breaks off") << "har kostes" << QStringList{u"effect_frame:har"_s};
    }

    void findsPhrases()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, hits);
        QCOMPARE(hitsIn(testPack(), text), hits);
    }

    void givesTheEntryOfTheLongestEnding()
    {
        const LanguagePack pack = testPack();
        model::Article article;
        article.text = "elitesikkerhedsstyrker";
        extract::Document document;
        document.article = &article;
        extract::tokenise(article.text, document.tokens);
        extract::PhraseMatcher(pack).match(document);
        const extract::PhraseHit *hit = document.hitAt(0, extract::Category::GroupNoun);
        QVERIFY(hit);
        QCOMPARE(hit->entry->attribute("lemma"), std::string_view("security"));
    }

    /// What a thread remembers of words is of one pack, and forgotten when there is too much of it.
    void remembersWordsOfEachPackApart()
    {
        const LanguagePack pack = testPack();
        const std::vector<std::pair<std::string, std::string>> files{{"pack.json", R"({"code": "yy"})"},
                                                                     {"a.pack", "[negation]\nkostet\n"}};
        const auto other = LanguagePack::compile(files);
        QVERIFY(other);
        for (int turn = 0; turn < 2; ++turn) {
            QCOMPARE(hitsIn(pack, u"har kostet"_s), (QStringList{u"effect_frame:har kostet"_s, u"effect_frame:har"_s}));
            QCOMPARE(hitsIn(*other, u"har kostet"_s), QStringList{u"negation:kostet"_s});
        }
    }

    void findsPhrasesBehindMoreWordsThanItRemembers()
    {
        const LanguagePack pack = testPack();
        QString text;
        for (int i = 0; i < 60'000; ++i)
            text += u"ord%1 "_s.arg(i);
        QCOMPARE(hitsIn(pack, text + u"forsvarsministeriet"_s),
                 QStringList{u"organisation_noun:forsvarsministeriet"_s});
        QCOMPARE(hitsIn(pack, u"ord7 forsvarsministeriet"_s), QStringList{u"organisation_noun:forsvarsministeriet"_s});
    }

    void refusesAPackWithoutACode()
    {
        const std::vector<std::pair<std::string, std::string>> files{{"a.pack", packText}};
        const auto pack = LanguagePack::compile(files);
        QVERIFY(!pack);
        QCOMPARE(pack.error().code, base::ErrorCode::FormatInvalid);
    }

    void fallsBackFromARegionToItsLanguage()
    {
        extract::LanguagePacks packs;
        packs.add(testPack());
        QVERIFY(packs.find("xx-YY"));
        QVERIFY(!packs.find("yy"));
    }
};

QTEST_APPLESS_MAIN(PhraseMatcherTest)
#include "tst_phrase_matcher.moc"
