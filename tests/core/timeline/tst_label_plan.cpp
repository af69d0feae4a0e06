#include "core/timeline/marks/label_plan.h"

#include "tests/core/timeline/timeline_fakes.h"

#include <QTest>

using namespace timeline;
using namespace timeline_test;

namespace {

QString utf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A label of given words, every character seven pixels wide.
struct Given
{
    explicit Given(EventWords words, CountForm form = CountForm::None)
    {
        facts.id = {1};
        facts.countForm = form;
        source.words[1] = std::move(words);
        const LabelWords::Wanted wanted{{1}, form == CountForm::Word};
        known.want(std::span(&wanted, 1));
    }
    [[nodiscard]] LabelSubject subject() { return {known.of({1}), facts, metrics, measure, detail, 21}; }
    [[nodiscard]] QString fit(int room)
    {
        const LabelPlan plan = fitLabel(subject(), room);
        QStringList texts;
        for (std::size_t i = 0; i < plan.pieceCount; ++i)
            texts << utf8(plan.pieces[i].text);
        return texts.join(QLatin1Char('|'));
    }

    PlainMeasure measure;
    GivenWords source;
    LabelWords known{source, measure};
    EventFacts facts;
    SceneMetrics metrics;
    LabelDetail detail{true, true, true, false};
};

} // namespace

class TestLabelPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsAtAWordAndKeepsTheClosingMark_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("room");
        QTest::addColumn<QString>("shown");
        QTest::newRow("whole") << QStringLiteral("»one two three«") << 105 << QStringLiteral("»one two three«");
        QTest::newRow("one word less") << QStringLiteral("»one two three«") << 104 << QStringLiteral("»one two …«");
        QTest::newRow("first word only") << QStringLiteral("»one two three«") << 76 << QStringLiteral("»one …«");
        QTest::newRow("not even that") << QStringLiteral("»one two three«") << 48 << QString();
        QTest::newRow("no comma before the ellipsis")
            << QStringLiteral("one, two three") << 50 << QStringLiteral("one …");
        QTest::newRow("nothing under 28 pixels") << QStringLiteral("abc") << 27 << QString();
        QTest::newRow("one long word is not cut") << QStringLiteral("incomprehensibilities") << 100 << QString();
    }
    void cutsAtAWordAndKeepsTheClosingMark()
    {
        QFETCH(QString, words);
        QFETCH(int, room);
        QFETCH(QString, shown);
        Given given({{}, {}, {}, words.toStdString(), {}, {}, {}, {}, {}});
        QCOMPARE(given.fit(room), shown);
    }

    void noteGoesFirstThenSourceThenTheEndOfTheWords()
    {
        Given given({{}, {}, "Who:", "some words here", "4 in one", "a source", {}, {}, {}});
        QCOMPARE(given.fit(400), QStringLiteral("Who:|some words here|4 in one|a source"));
        QCOMPARE(given.fit(220), QStringLiteral("Who:|some words here|a source"));
        QCOMPARE(given.fit(150), QStringLiteral("Who:|some words here"));
        QCOMPARE(given.fit(120), QStringLiteral("Who:|some words …"));
        QCOMPARE(given.fit(50), QString());
    }

    void aNumberStandsWithoutWordsButWordsNeverWithoutTheirNumber()
    {
        Given given({{}, "26", "Who:", "armed criminals", {}, {}, {}, {}, {}}, CountForm::Number);
        QCOMPARE(given.fit(200), QStringLiteral("26|Who:|armed criminals"));
        QCOMPARE(given.fit(60), QStringLiteral("26"));
        QCOMPARE(given.fit(28), QStringLiteral("26"));
    }

    void noLabelIsWiderThanItsRoom()
    {
        Given given({"14:30", "> 3,700", "Somebody:", "a few words and a few more of them", "3 in one sentence",
                     "the authorities", "A paper of record", "7 January 2022", "the authorities, as reported"},
                    CountForm::Number);
        given.facts.flags =
            static_cast<std::uint8_t>(EventFlag::Disputed) | static_cast<std::uint8_t>(EventFlag::HasEffect);
        given.facts.effect = model::CasualtyEffect::Killed;
        given.facts.status = model::ClaimStatus::Accepted;
        for (const bool caption : {false, true}) {
            given.detail.caption = caption;
            for (int room = 0; room < 900; ++room)
                QVERIFY(fitLabel(given.subject(), room).width <= room);
        }
    }

    void wordsEndAtFortyEightEms()
    {
        std::string words;
        for (int i = 0; i < 60; ++i)
            words += "word ";
        Given given({{}, {}, {}, words + "end", {}, {}, {}, {}, {}});
        const LabelPlan plan = fitLabel(given.subject(), 4000);
        QVERIFY(plan.cut);
        QVERIFY(plan.width <= 48 * 13);
    }

    void whoSaysSoIsNeverCutInACaption()
    {
        Given given({{}, {}, {}, "words", {}, {}, "A paper of record", "7 January", "the authorities"});
        given.detail.caption = true;
        const auto caption = [&](int room) {
            const LabelPlan plan = fitLabel(given.subject(), room);
            QString text;
            for (std::size_t i = 0; i < plan.captionCount; ++i)
                text += utf8(plan.caption[i].text);
            return text;
        };
        QCOMPARE(caption(400), QStringLiteral("A paper of record · 7 January · the authorities"));
        QCOMPARE(caption(290), QStringLiteral("A paper … · 7 January · the authorities"));
        QCOMPARE(caption(200), QStringLiteral("7 January · the authorities"));
        QCOMPARE(caption(120), QStringLiteral("the authorities"));
        QCOMPARE(caption(100), QString());
    }
};

QTEST_APPLESS_MAIN(TestLabelPlan)
#include "tst_label_plan.moc"
