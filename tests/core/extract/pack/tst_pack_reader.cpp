#include "core/extract/pack/pack_reader.h"

#include <QTest>

using namespace Qt::StringLiterals;

using extract::PackLine;
using extract::PhraseForm;

namespace {

QStringList phrasesOf(const std::vector<PackLine> &lines)
{
    QStringList phrases;
    for (const PackLine &line : lines)
        phrases += QString::fromStdString(line.entry.phrase);
    return phrases;
}

} // namespace

class PackReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expandsBraces_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("phrases");
        QTest::newRow("no braces") << "har kostet" << QStringList{u"har kostet"_s};
        QTest::newRow("an empty choice") << "sig{er,}" << QStringList{u"siger"_s, u"sig"_s};
        QTest::newRow("two braces multiply") << "{a,b}{c,d}" << QStringList{u"ac"_s, u"bc"_s, u"ad"_s, u"bd"_s};
    }

    void expandsBraces()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, phrases);
        const auto lines = extract::readPack("x.pack", "[speech_verb]\n" + line.toStdString() + "\n");
        QVERIFY(lines);
        QCOMPARE(phrasesOf(*lines), phrases);
    }

    void readsAttributesAndForms()
    {
        const auto lines =
            extract::readPack("x.pack", "# words\n\n[group_noun]\n*styrker\tlemma=forces place=RU\n=NATO\n");
        QVERIFY(lines);
        QCOMPARE(lines->size(), std::size_t{2});
        QCOMPARE(lines->front().entry.form, PhraseForm::Ending);
        QCOMPARE(lines->front().entry.attribute("lemma"), std::string_view("forces"));
        QCOMPARE(lines->front().entry.attribute("place"), std::string_view("RU"));
        QCOMPARE(lines->back().entry.form, PhraseForm::ExactCase);
        QCOMPARE(lines->back().line, std::size_t{5});
    }

    void namesFileAndLineOfAMistake_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a phrase before any category") << "siger\n"
                                                      << "1"
                                                      << "category";
        QTest::newRow("an unknown category") << "\n[speach_verb]\n"
                                             << "2"
                                             << "category";
        QTest::newRow("an attribute without a value sign") << "[title]\nx\tdef\n"
                                                           << "2"
                                                           << "attribute";
        QTest::newRow("an open brace") << "[title]\nx{a,b\n"
                                       << "2"
                                       << "brace";
        QTest::newRow("a choice that leaves nothing") << "[title]\n{,a}\n"
                                                      << "2"
                                                      << "empty";
    }

    void namesFileAndLineOfAMistake()
    {
        QFETCH(QString, text);
        QFETCH(QString, line);
        QFETCH(QString, reason);
        const auto lines = extract::readPack("x.pack", text.toStdString());
        QVERIFY(!lines);
        QCOMPARE(lines.error().subject, std::string("x.pack"));
        QCOMPARE(lines.error().details, (std::vector{line.toStdString(), reason.toStdString()}));
    }
};

QTEST_APPLESS_MAIN(PackReaderTest)
#include "tst_pack_reader.moc"
