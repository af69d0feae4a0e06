#include "app/article/claim_underlines.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

model::Claim claim(std::int64_t id, model::ClaimPayload payload, base::TextRange range)
{
    model::Claim result;
    result.id = {id};
    result.payload = std::move(payload);
    result.provenance.range = range;
    return result;
}

/// "3-8:1 8-10:2" reads: claim 1 owns bytes 3 to 8, claim 2 owns 8 to 10; ~ is a time, . indirect speech.
QString drawn(const std::vector<ui::UnderlineRun> &runs)
{
    QStringList parts;
    for (const ui::UnderlineRun &run : runs) {
        const QString style = run.style == ui::UnderlineStyle::Dashed   ? u"~"_s
                              : run.style == ui::UnderlineStyle::Dotted ? u"."_s
                                                                        : QString();
        parts << u"%1-%2:%3%4"_s.arg(run.range.begin).arg(run.range.end).arg(run.claim.value).arg(style);
    }
    return parts.join(u' ');
}

} // namespace

class ClaimUnderlinesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void innermostClaimOwnsTheWords();
    void casualtiesWinOverAStatementOfTheSameWords();
    void drawsATimeOnlyBesideClaims();
    void dotsIndirectSpeech();
    void clickGoesFromTheInnermostOutwards();
    void drawsNothingForAClaimWithoutWords();
};

void ClaimUnderlinesTest::innermostClaimOwnsTheWords()
{
    const std::vector<model::Claim> claims{claim(1, model::Happening(), {0, 20}), claim(2, model::Movement(), {5, 10})};
    QCOMPARE(drawn(ui::underlineRuns(claims, {})), u"0-5:1 5-10:2 10-20:1"_s);
}

void ClaimUnderlinesTest::casualtiesWinOverAStatementOfTheSameWords()
{
    const std::vector<model::Claim> claims{claim(1, model::Statement(), {4, 9}), claim(2, model::Casualties(), {4, 9})};
    QCOMPARE(drawn(ui::underlineRuns(claims, {})), u"4-9:2"_s);
}

void ClaimUnderlinesTest::drawsATimeOnlyBesideClaims()
{
    const std::vector<model::Claim> claims{claim(1, model::Movement(), {5, 10})};
    model::TimeExpression within;
    within.range = {6, 8};
    model::TimeExpression beside;
    beside.range = {12, 18};
    QCOMPARE(drawn(ui::underlineRuns(claims, std::vector{within, beside})), u"5-10:1 12-18:0~"_s);
}

void ClaimUnderlinesTest::dotsIndirectSpeech()
{
    model::Statement indirect;
    indirect.type = model::StatementType::Indirect;
    const std::vector<model::Claim> claims{claim(1, indirect, {0, 3})};
    QCOMPARE(drawn(ui::underlineRuns(claims, {})), u"0-3:1."_s);
}

void ClaimUnderlinesTest::clickGoesFromTheInnermostOutwards()
{
    const std::vector<model::Claim> claims{claim(1, model::Happening(), {0, 20}), claim(2, model::Movement(), {5, 10}),
                                           claim(3, model::Casualties(), {6, 8})};
    QCOMPARE(ui::claimsAt(claims, 7), (std::vector<base::ClaimId>{{3}, {2}, {1}}));
    QCOMPARE(ui::claimsAt(claims, 15), (std::vector<base::ClaimId>{{1}}));
    QVERIFY(ui::claimsAt(claims, 20).empty());
}

void ClaimUnderlinesTest::drawsNothingForAClaimWithoutWords()
{
    const std::vector<model::Claim> claims{claim(1, model::Happening(), {0, 0})};
    QVERIFY(ui::underlineRuns(claims, {}).empty());
}

QTEST_APPLESS_MAIN(ClaimUnderlinesTest)
#include "tst_claim_underlines.moc"
