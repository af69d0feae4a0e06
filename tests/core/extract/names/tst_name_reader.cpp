#include "core/extract/names/name_reader.h"

#include "core/extract/text/segmenter.h"
#include "core/model/names.h"

#include <QTest>

using namespace Qt::StringLiterals;
using extract::ActorTable;
using extract::Document;

/// Actors as "TYPE name (role) = alias, alias; ..." read out of short texts with the packs that the program ships.
class NameReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto packs = extract::LanguagePacks::loadFromResources();
        QVERIFY(packs);
        m_packs = std::make_unique<extract::LanguagePacks>(std::move(*packs));
        auto gazetteer = extract::Gazetteer::loadFromResources();
        QVERIFY(gazetteer);
        m_gazetteer = std::make_unique<extract::Gazetteer>(std::move(*gazetteer));
    }

    void findsActors_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("actors");
        const auto row = [](const char *name, const QString &language, const QString &text, const QString &actors) {
            QTest::newRow(name) << language << text << actors;
        };
        row("a title makes a person", u"da"_s, u"Det mener præsident Velor Staniko."_s,
            u"PER Velor Staniko (præsident)"_s);
        row("a title and a country", u"da"_s, u"Det siger den russiske viceudenrigsminister Oleg Brandt."_s,
            u"PER Oleg Brandt (russiske viceudenrigsminister)"_s);
        row("a title written twice", u"da"_s, u"Præsident præsident Velor Staniko tier."_s,
            u"PER Velor Staniko (præsident)"_s);
        row("a title after the name", u"da"_s, u"Pia Holm, talsmand for byen, tier."_s,
            u"PER Pia Holm (talsmand for byen)"_s);
        row("a surname alone", u"da"_s, u"Velor Staniko kom. Staniko gik. Vi så Stanikos bil."_s,
            u"PER Velor Staniko = Staniko"_s);
        row("initials and particles", u"en"_s, u"George W. Holt met Ludwig van der Brink."_s,
            u"PER George W. Holt; PER Ludwig van der Brink"_s);
        row("an English title", u"en"_s, u"Prime Minister Ilja Marek met Gen. Holt."_s,
            u"PER Ilja Marek (Prime Minister); PER Holt (Gen.)"_s);
        row("a unit and its number", u"en"_s, u"The 12th Armoured Brigade met the 14th Armoured Brigade."_s,
            u"ORG 12th Armoured Brigade; ORG 14th Armoured Brigade"_s);
        row("a unit and its number, Danish", u"da"_s, u"De mødte 12. Mekaniserede Brigade ved broen."_s,
            u"ORG 12. Mekaniserede Brigade"_s);
        row("what has an article is no person", u"en"_s, u"They told the Velorian that all was well."_s,
            u"ORG Velorian"_s);
        row("a neighbour", u"en"_s, u"Most of them fled to neighbouring Norlia."_s, u"GPE Norlia"_s);
        row("a port", u"en"_s, u"The road to Port Velor is closed. We like Port Velor."_s, u"GPE Port Velor"_s);
        row("a dateline", u"en"_s, u"VELO (NNA) - The road is closed."_s, u"GPE VELO; ORG NNA"_s);
        row("an agency in a dateline", u"en"_s, u"VELO, May 3 (Norwire) - Gunfire woke the town."_s,
            u"GPE VELO; ORG Norwire"_s);
        row("a doctor without a point", u"en"_s, u"Dr Ines Velor runs the clinic."_s, u"PER Ines Velor (Dr)"_s);
        row("a state and its president, Danish", u"da"_s,
            u"Velorias præsident tier. Det er sket i Velorias hovedstad."_s, u"GPE Velorias"_s);
        row("in the north of it", u"da"_s, u"Det er sket i det nordlige Veloria."_s, u"GPE Veloria"_s);
        row("two villages", u"en"_s, u"They fled the villages of Orrin and Lower Velor."_s,
            u"GPE Orrin; GPE Lower Velor"_s);
        row("a district and a person", u"en"_s, u"The mayor of Velor district, Peter Oswin, left."_s,
            u"GPE Velor; PER Peter Oswin"_s);
        row("behind a clock", u"en"_s, u"16:25 Villagers flee\n\nThey left the town at once."_s, u"GROUP Villagers"_s);
        row("a state and its president", u"en"_s, u"They met Velorland's president."_s, u"GPE Velorland"_s);
        row("a label is no dateline", u"en"_s, u"FACTBOX - Major attacks in Velorland"_s, u"GPE Velorland"_s);
        row("behind a day and a dash", u"en"_s, u"Feb 14 - Troops storm a hotel in Velorland."_s,
            u"GROUP Troops; GPE Velorland"_s);
        row("a border", u"en"_s, u"A bomb hit a truck near the Velor border."_s, u"GPE Velor"_s);
        row("an enclave", u"da"_s, u"De kom fra enklaven Velorica."_s, u"GPE Velorica"_s);
        row("a cape", u"da"_s, u"De sejlede mod Kap Velor i nat."_s, u"GPE Kap Velor"_s);
        row("what was shelled", u"en"_s, u"Ten died in the bombardment of Velora."_s, u"GPE Velora"_s);
        row("a kind of aircraft", u"en"_s, u"They came aboard two C-130 transport planes."_s, QString());
        row("two given names", u"da"_s, u"Minister Lars Lykke Velor tier."_s, u"PER Lars Lykke Velor (Minister)"_s);
        row("a numbered hill", u"en"_s, u"They took Hill 402 at dawn."_s, u"LOC Hill 402"_s);
        row("an adjective of a country nobody knows", u"en"_s, u"They saw Velorian planes."_s, QString());
        row("a movement and its name", u"da"_s, u"Den forbudte bevægelse Sort Velor tier."_s, u"ORG Sort Velor"_s);
        row("who speaks for a body", u"da"_s, u"Det siger talskvinde for ministeriet Anna Velor."_s,
            u"ORG ministeriet; PER Anna Velor"_s);
        row("what somebody is stands in a clause", u"da"_s, u"Pia Holm, som er læge på stedet, tier."_s,
            u"PER Pia Holm (læge på stedet)"_s);
        row("a capital and its name", u"en"_s, u"A bomb went off in the capital, Lantia, on Thursday."_s,
            u"GPE Lantia"_s);
        row("a group and its name", u"en"_s, u"The Black Velor group is small."_s, u"ORG Black Velor"_s);
        row("where somebody is from", u"en"_s, u"He was a student from Herunia."_s, u"GPE Herunia"_s);
        row("one word is a place elsewhere", u"en"_s, u"Velorland reacted. It is quiet in Velorland."_s,
            u"GPE Velorland"_s);
        row("the ministry of a state", u"en"_s, u"The defence ministry of Velorland spoke."_s,
            u"ORG The defence ministry; GPE Velorland"_s);
        row("a strait", u"en"_s, u"They passed the Strait of Velor."_s, u"GPE Strait of Velor"_s);
        row("no name at the beginning of a sentence", u"da"_s, u"Samtidig brænder byen. Broerne er væk. Ingen kom."_s,
            QString());
        row("German nouns have capitals", u"de"_s,
            u"Die Lage ist ernst. Nach zwei Jahren fehlt das Wasser in der kleinen Siedlung. Es gab Streit um Geld."_s,
            QString());
        row("German nouns that join", u"de"_s, u"Die Krise der Devisen war ein Schritt in die Zukunft."_s, QString());
        row("a German surname alone", u"de"_s, u"Peter Velorsky kam. Danach fuhr Velorsky mit einer Gruppe weg."_s,
            u"PER Peter Velorsky = Velorsky"_s);
        row("an unknown German name twice", u"de"_s,
            u"Northrim Gorland zahlte. Danach kaufte Northrim Gorland alles."_s, u"PER Northrim Gorland"_s);
        row("a German surname that speaks", u"de"_s, u"Danach sagte Velor nichts mehr."_s, u"PER Velor"_s);
        row("a German town with an article is a noun", u"de"_s, u"Das Essen war kalt. Er wohnt in Essen."_s,
            u"GPE Essen"_s);
        row("a place under two names", u"da"_s, u"Kampe i Alma-Ata. Der er ro i Almaty."_s, u"GPE Alma-Ata = Almaty"_s);
        row("a place in the genitive", u"da"_s, u"Vi så Kasakhstans flag i Moskva."_s, u"GPE Kasakhstan; GPE Moskva"_s);
        row("an unknown place after a preposition", u"da"_s, u"Der er ro i Drenova."_s, u"GPE Drenova"_s);
        row("a list of places", u"da"_s, u"Der er ro i Drenova, Selmek og Lurna."_s,
            u"GPE Drenova; GPE Selmek; GPE Lurna"_s);
        row("a given name that is a word, where a sentence begins", u"da"_s,
            u"Jan Velorsky kom. Hans Otto Lindrup gik."_s, u"PER Jan Velorsky; PER Hans Otto Lindrup"_s);
        row("a firm by its noun", u"da"_s, u"Skibet er fra rederiet Velor, sagde det danske firma Tolne."_s,
            u"ORG Velor; ORG Tolne"_s);
        row("who employs a speaker", u"da"_s, u"Det siger produktchef Lars Holm, Tolne Cheese."_s,
            u"PER Lars Holm (produktchef); ORG Tolne Cheese"_s);
        row("a title of a work", u"da"_s, u"Filmen \"Danser med Velor\" er lang. Han kom, sagde \"Tolne\"."_s,
            QString());
        row("words between two quotes are no title", u"da"_s, u"\"Nej,\" siger Pia Holm, \"vi går.\""_s,
            u"PER Pia Holm"_s);
        row("a place before what its police say", u"en"_s, u"Police in Drenova said so."_s,
            u"GROUP Police in Drenova; GPE Drenova"_s);
        row("a locality", u"en"_s, u"It began in the locality of Drenova."_s, u"GPE Drenova"_s);
        row("a street", u"da"_s, u"De boede på Vestersøgade hele livet."_s, u"LOC Vestersøgade"_s);
        row("a ministry of a country", u"da"_s,
            u"Det russiske forsvarsministerium tier. Forsvarsministeriet ved intet."_s,
            u"ORG Det russiske forsvarsministerium = Forsvarsministeriet"_s);
        row("authorities in a country", u"da"_s, u"Myndighederne i Kasakhstan tier."_s,
            u"ORG Myndighederne i Kasakhstan; GPE Kasakhstan"_s);
        row("a government in the genitive", u"da"_s, u"Vi hørte om Afghanistans nye regering."_s,
            u"ORG Afghanistans nye regering; GPE Afghanistan"_s);
        row("an English ministry", u"en"_s, u"Nobody at the Russian defence ministry answered."_s,
            u"ORG the Russian defence ministry"_s);
        row("a name with its short form", u"en"_s, u"The Northern River Bank failed. NRB is closed."_s,
            u"ORG Northern River Bank = NRB"_s);
        row("an organisation with two names", u"da"_s, u"Både FN og De Forenede Nationer tier."_s,
            u"ORG FN = De Forenede Nationer"_s);
        row("the genitive of an organisation", u"da"_s, u"Det er NATOs plan. Både NATO og andre ved det."_s,
            u"ORG NATO"_s);
        row("forces", u"da"_s, u"Vi så russiske soldater. De russiske styrker gik."_s,
            u"GROUP russiske soldater = De russiske styrker"_s);
        row("a side speaks for its country", u"da"_s, u"Det lyder fra russisk side."_s,
            u"GPE Rusland = russisk side"_s);
        row("a compound is no name", u"da"_s, u"Vi så en NATO-pilot og en Ford-motor."_s, QString());
        row("a body of two words", u"da"_s,
            u"Det sker hos os. Vi så Velko Planteforædling og Kolding Frø og Pia Holm."_s,
            u"ORG Velko Planteforædling; ORG Kolding Frø; PER Pia Holm"_s);
        row("an unknown given name and a surname", u"da"_s, u"Vi så Zelko Brandtsen."_s, u"PER Zelko Brandtsen"_s);
        row("a company by its first word alone", u"da"_s, u"Vi så Velko Plast. Vi så Velko."_s,
            u"ORG Velko Plast; ORG Velko"_s);
        row("a film", u"da"_s, u"Vi så \"Velko Staniko\" i går."_s, QString());
        row("a headline in capitals", u"da"_s, u"SELMEK I ÆRMET"_s, QString());
        row("a verb that says nothing", u"en"_s, u"Violence continued through the night."_s, QString());
        row("a surname that says something", u"en"_s, u"Staniko said the road was closed."_s, u"PER Staniko"_s);
        row("a place of two common words", u"en"_s, u"North Korea and the United States met. The North won."_s,
            u"GPE North Korea; GPE United States"_s);
        row("a channel", u"en"_s, u"We saw it on Drenova TV."_s, u"ORG Drenova TV"_s);
        row("a head in lower case behind", u"en"_s, u"We heard it from Velkonap news agency."_s, u"ORG Velkonap"_s);
        row("behind a dateline", u"en"_s, u"[Text] Presumed attackers fled."_s, u"GROUP attackers"_s);
        row("an age behind", u"en"_s, u"We met Zelko Brandt, 34, there."_s, u"PER Zelko Brandt"_s);
        row("a company and more", u"da"_s, u"Vi så Statoil Marin og Statoil."_s, u"ORG Statoil Marin; ORG Statoil"_s);
        row("a company before a person", u"en"_s, u"We saw Boeing Paul Holt left."_s, u"ORG Boeing; PER Paul Holt"_s);
        row("a town by its ending", u"da"_s, u"Vi hørte Velkobin og Velkokøbing."_s,
            u"PER Velkobin; GPE Velkokøbing"_s);
        row("a body behind a preposition", u"da"_s, u"Det sker i Kolding Frø."_s, u"ORG Kolding Frø"_s);
        row("a person by the surname stays one", u"da"_s, u"Zelkit Brandtsen kom. Så gik Zelkit hjem."_s,
            u"PER Zelkit Brandtsen; PER Zelkit"_s);
        row("a plural with a capital", u"da"_s, u"Vi så Velkoriddere og Velkorid."_s, u"PER Velkorid"_s);
        row("a noun with a capital", u"da"_s, u"Vi så Velkodemokraterne og Velkodemo."_s,
            u"ORG Velkodemokraterne; PER Velkodemo"_s);
        row("initials", u"da"_s, u"Vi så H. C. Velko og H.L. Staniko og Jens Chr. Lund."_s,
            u"PER H. C. Velko; PER H.L. Staniko; PER Jens Chr. Lund"_s);
        row("a noun before a given name", u"da"_s, u"Dommeren Peter Holm tier."_s, u"PER Peter Holm"_s);
        row("one of many", u"da"_s, u"Vi købte en Selmek i går."_s, QString());
        row("an adjective of two words", u"en"_s, u"We met South Korean and Danish guests."_s, QString());
        row("a head without a name", u"en"_s, u"We saw the Brigade there."_s, QString());
        row("a war", u"da"_s, u"Det var under Anden Verdenskrig."_s, QString());
        row("a town that is a surname", u"en"_s, u"We saw Paul Clinton. Then Clinton left."_s,
            u"PER Paul Clinton = Clinton"_s);
        row("a town that is a town", u"en"_s, u"We were in Clinton."_s, u"GPE Clinton"_s);
        row("the commoner guess wins", u"da"_s, u"Vi så Selmek. Vi hørte Selmek. Vi var i Selmek."_s, u"PER Selmek"_s);
        row("days and months are no names", u"en"_s, u"It began on Monday in March."_s, QString());
        row("a given name that is a month", u"da"_s, u"Det siger Jan Holm."_s, u"PER Jan Holm"_s);
        row("a photographer", u"da"_s, u"Soldater ved broen. Foto: MIRA HOLT"_s, u"GROUP Soldater; PER MIRA HOLT"_s);
        row("a credit that names nobody", u"da"_s, u"Broen er lukket. Foto: HANDOUT"_s, QString());
        row("capitals for emphasis", u"da"_s, u"Det var ALDRIG GODT NOK for ham."_s, QString());
    }

    void findsActors()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(QString, actors);
        read(language, text);
        QStringList out;
        for (const model::Actor &actor : m_names.actors()) {
            QString shown = QString::fromStdString(std::string(model::nameOf(actor.type)) + ' ' + actor.name);
            if (!actor.role.empty())
                shown += u" ("_s + QString::fromStdString(actor.role) + u')';
            QStringList aliases;
            for (const std::string &alias : actor.aliases)
                aliases += QString::fromStdString(alias);
            out += aliases.isEmpty() ? shown : shown + u" = "_s + aliases.join(u", "_s);
        }
        QCOMPARE(out.join(u"; "_s), actors);
    }

    void pointsAtTheWordsOfEachMention()
    {
        read(u"da"_s, u"Velor Staniko og Stanikos hær gik fra Kasakhstans grænse."_s);
        for (const extract::NameMention &mention : m_names.mentions()) {
            QVERIFY(!mention.range.isEmpty());
            QVERIFY(mention.range.end <= m_article.text.size());
            QVERIFY(!std::string(mention.range.in(m_article.text)).ends_with("Kasakhstans"));
        }
    }

    void keepsThePlaceInsideTheNameOfAnAuthority()
    {
        read(u"da"_s, u"Det siger myndighederne i Kasakhstan."_s);
        const std::uint32_t token = 4;
        const extract::NameMention *outer = m_names.mentionAt(token);
        const extract::NameMention *place = m_names.placeAt(token);
        QVERIFY(outer && place);
        QCOMPARE(outer->type, model::ActorType::Organisation);
        QCOMPARE(place->type, model::ActorType::GeoPolitical);
        QVERIFY(place->within != extract::noIndex);
    }

    void givesPlacesTheirPosition()
    {
        read(u"da"_s, u"Der er ro i Alma-Ata og i Drenovasted."_s);
        QCOMPARE(m_names.places().size(), std::size_t{2});
        const model::Place &known = m_names.places()[0];
        QCOMPARE(known.name, std::string("Almaty"));
        QCOMPARE(known.text, std::string("Alma-Ata"));
        QVERIFY(known.latitude && *known.latitude > 43 && *known.latitude < 44);
        QVERIFY(!m_names.places()[1].latitude);
    }

    void takesATitleAloneForThePersonWhoBearsIt_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("mentions"); ///< of the first actor
        QTest::newRow("the only president") << u"da"_s << u"Præsident Velor Staniko kom. Præsidenten gik."_s << 2;
        QTest::newRow("in the genitive") << u"da"_s << u"Præsident Velor Staniko kom. Præsidentens bil kørte."_s << 2;
        QTest::newRow("one of two presidents")
            << u"da"_s << u"Præsident Velor Staniko mødte præsident Pia Holm. Præsidenten gik."_s << 1;
        QTest::newRow("another role") << u"da"_s << u"Præsident Velor Staniko kom. Ministeren gik."_s << 1;
        QTest::newRow("someone else's") << u"da"_s << u"Præsident Velor Staniko kom. Præsidenten for klubben gik."_s
                                        << 1;
        QTest::newRow("in English with the article")
            << u"en"_s << u"President Velor Holt came. Then the president left."_s << 2;
        QTest::newRow("in English without it")
            << u"en"_s << u"President Velor Holt came. Then a president left."_s << 1;
    }

    void takesATitleAloneForThePersonWhoBearsIt()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        QFETCH(int, mentions);
        read(language, text);
        QVERIFY(!m_names.actors().empty());
        QCOMPARE(int(m_names.actors().front().mentions.size()), mentions);
    }

    void findsWhomAPronounStandsFor_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("person"); ///< of the last pronoun
        QTest::newRow("the person before") << u"Velor Staniko kom. Så gik han"_s << u"Velor Staniko"_s;
        QTest::newRow("by gender") << u"Peter Holm mødte Pia Lund. Så gik hun"_s << u"Pia Lund"_s;
        QTest::newRow("the first of the sentence") << u"Peter Holm mødte Jens Lund. Så gik han"_s << u"Peter Holm"_s;
        QTest::newRow("nobody inside a quotation")
            << u"Peter Holm kom.\n\n»Jens Lund er her,« sagde han"_s << u"Peter Holm"_s;
        QTest::newRow("nobody named") << u"Broen er lukket. Så gik han"_s << QString();
    }

    void findsWhomAPronounStandsFor()
    {
        QFETCH(QString, text);
        QFETCH(QString, person);
        read(u"da"_s, text);
        const auto actor = m_names.antecedent(static_cast<std::uint32_t>(m_document.tokens.size() - 1));
        QCOMPARE(actor ? QString::fromStdString(m_names.actors()[*actor].name) : QString(), person);
    }

private:
    void read(const QString &language, const QString &text)
    {
        m_article = {};
        m_article.text = text.toStdString();
        const extract::LanguagePack &pack = *m_packs->find(language.toStdString());
        m_document = extract::segment(m_article, pack);
        m_names = extract::readNames(m_document, pack, *m_gazetteer);
    }

    std::unique_ptr<extract::LanguagePacks> m_packs;
    std::unique_ptr<extract::Gazetteer> m_gazetteer;
    model::Article m_article;
    Document m_document;
    ActorTable m_names;
};

QTEST_APPLESS_MAIN(NameReaderTest)
#include "tst_name_reader.moc"
