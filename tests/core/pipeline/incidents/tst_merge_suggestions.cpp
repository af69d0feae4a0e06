#include "core/pipeline/incidents/merge_suggestions.h"

#include <QtTest>

#include <algorithm>
#include <chrono>
#include <random>

using model::ClaimKind;
using pipeline::Agreement;
using pipeline::IncidentClaim;
using Claims = std::vector<IncidentClaim>;

namespace {

constexpr std::int64_t lesna = 11;
constexpr std::int64_t drenova = 12;
constexpr std::int64_t country = 1;

/// Says a claim as a sentence would: killed(18).in(lesna).on(7).of("soldiers").
class Report : public IncidentClaim
{
public:
    static Report killed(std::int64_t number)
    {
        Report report;
        report.kind = ClaimKind::Casualties;
        report.what = "killed";
        report.count = model::Count{number, number, number, model::CountModifier::Exact, {}, {}};
        return report.by(0).around(7);
    }
    static Report happened(const char *type)
    {
        Report report;
        report.kind = ClaimKind::Happening;
        report.what = type;
        return report.by(0).around(7);
    }
    static Report moved(std::int64_t number)
    {
        Report report = killed(number);
        report.kind = ClaimKind::Movement;
        report.what.clear();
        return report;
    }
    Report &atLeast()
    {
        count->high.reset();
        count->modifier = model::CountModifier::AtLeast;
        return *this;
    }
    Report &uncounted()
    {
        count.reset();
        return *this;
    }
    Report &in(std::int64_t where)
    {
        place = where;
        isWide = where == country;
        this->IncidentClaim::country = isWide ? 0 : pipelineCountry;
        return *this;
    }
    Report &on(std::int64_t day)
    {
        when = {{day * base::msPerDay}, {(day + 1) * base::msPerDay}};
        isDated = true;
        return *this;
    }
    /// Without a time of its own, in a report of that day.
    Report &around(std::int64_t day)
    {
        when = {{(day - 3) * base::msPerDay}, {(day + 1) * base::msPerDay}};
        isDated = false;
        return *this;
    }
    Report &of(const char *words)
    {
        about = {words};
        return *this;
    }
    Report &by(std::int64_t number, std::size_t sentenceAt = 0)
    {
        article = base::ArticleId{number + 100};
        sentence = sentenceAt;
        return *this;
    }
    Report &saying(const char *words)
    {
        quote = words;
        return *this;
    }

private:
    static constexpr std::int64_t pipelineCountry = ::country;
};

/// Claims of articles of their own, unless they say otherwise, each its own event.
Claims numbered(Claims claims)
{
    std::int64_t number = 0;
    for (IncidentClaim &claim : claims) {
        ++number;
        claim.claim = base::ClaimId{number};
        claim.event = base::EventId{number + 1000};
        claim.order = static_cast<std::uint64_t>(number);
        if (claim.article == base::ArticleId{100})
            claim.article = base::ArticleId{number};
    }
    return claims;
}

QString worded(const std::vector<Agreement> &agreements)
{
    static const char *const names[] = {"words", "place", "inside", "day", "time", "same", "meet", "near", "about"};
    QStringList words;
    for (const Agreement agreement : agreements)
        words << QString::fromLatin1(names[static_cast<std::size_t>(agreement)]);
    return words.join(QChar(u' '));
}

/// "1+2 3+4"
QString groups(const std::vector<pipeline::MergeSuggestion> &suggestions)
{
    QStringList words;
    for (const pipeline::MergeSuggestion &suggestion : suggestions) {
        QStringList claims;
        for (const base::ClaimId claim : suggestion.claims)
            claims << QString::number(claim.value);
        words << claims.join(QChar(u'+'));
    }
    return words.join(QChar(u' '));
}

} // namespace

class TestMergeSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoReportsOfOneIncident_data();
    void twoReportsOfOneIncident();
    void whatIsKeptApartIsNotSuggested();
    void claimsOfOneEventAreNotSuggestedToItself();
    void aGroupHoldsOnlyWhatMatchesAll();
    void theOrderOfClaimsDoesNotMatter();
    void aCrowdedDayCostsNoMoreThanItsClaims();
    void stopsWhenAsked();
};

void TestMergeSuggestions::twoReportsOfOneIncident_data()
{
    QTest::addColumn<Claims>("claims");
    QTest::addColumn<QString>("agreements"); // empty: silent
    const auto row = [](const char *name, const Report &a, const Report &b, const char *agreements) {
        QTest::newRow(name) << Claims{a, b} << QString::fromLatin1(agreements);
    };
    const auto killed = &Report::killed;
    row("one place and day, 18 and 26", killed(18).in(lesna).on(7), killed(26).in(lesna).on(7), "place day near");
    row("another day", killed(18).in(lesna).on(7), killed(18).in(lesna).on(8), "");
    row("another town", killed(18).in(lesna).on(7), killed(18).in(drenova).on(7), "");
    row("a town and its country", killed(18).in(lesna).on(7), killed(18).in(country).on(7), "inside day same");
    row("at least 18 and 26", killed(18).atLeast().in(lesna).on(7), killed(26).in(lesna).on(7), "place day meet");
    row("numbers far apart", killed(2).in(lesna).on(7), killed(400).in(lesna).on(7), "");
    row("at least two does not meet 400", killed(2).atLeast().in(lesna).on(7), killed(400).in(lesna).on(7), "");
    row("no time of their own, reports of one day", killed(18).in(lesna), killed(26).in(lesna), "place time near");
    row("no time of their own, reports a month apart", killed(18).in(lesna), killed(18).in(lesna).around(40), "");
    row("no place, one number that tells", killed(26), killed(26), "time same");
    row("no place, a number like any other", killed(2), killed(2), "");
    row("no place, other numbers", killed(26).on(7), killed(27).on(7), "");
    row("other victims", killed(26).in(country).of("kriminelle"), killed(18).in(country).of("soldater"), "");
    row("the same victims, another ending", killed(26).in(country).of("soldater"),
        killed(18).in(country).of("soldaterne"), "place time near about");
    row("other words for the victims, all else the same", killed(18).in(lesna).on(7).of("soldiers"),
        killed(18).in(lesna).on(7).of("soldater"), "place day same");
    row("one sentence", killed(26).in(lesna).on(7).by(5, 80), killed(18).in(lesna).on(7).by(5, 80), "");
    row("two sentences of one article", killed(26).in(lesna).on(7).by(5, 80), killed(18).in(lesna).on(7).by(5, 200),
        "place day near");
    row("one article, other victims", killed(26).in(lesna).on(7).by(5, 80).of("rebels"),
        killed(18).in(lesna).on(7).by(5, 200).of("soldiers"), "");
    row("one article, no number", killed(26).in(lesna).on(7).by(5, 80),
        killed(1).uncounted().in(lesna).on(7).by(5, 200), "");
    Report injured = killed(18).in(lesna).on(7);
    injured.what = "injured";
    row("another effect", killed(18).in(lesna).on(7), injured, "");
    row("an event of one type", Report::happened("attack").in(lesna).on(7), Report::happened("attack").in(lesna).on(7),
        "place day");
    row("an event of one type, somewhere in the country, somewhen", Report::happened("attack").in(country),
        Report::happened("attack").in(country), "");
    row("the same, about the same thing", Report::happened("attack").in(country).of("airport"),
        Report::happened("attack").in(country).of("airport"), "place time about");
    row("an event without a place", Report::happened("attack").on(7).of("airport"),
        Report::happened("attack").on(7).of("airport"), "");
    row("events of no type", Report::happened("").in(lesna).on(7).of("airport"),
        Report::happened("").in(lesna).on(7).of("airport"), "");
    row("one movement", Report::moved(2500).in(country).of("soldiers"), Report::moved(2500).in(country).of("soldiers"),
        "place time same about");
    row("two movements", Report::moved(2500).in(country).of("soldiers"), Report::moved(1600).in(country).of("tanks"),
        "");
    row("a copied article", Report::happened("").around(7).saying("ferries stopped sailing at noon"),
        Report::happened("").around(7).saying("ferries stopped sailing at noon"), "words time");
    row("one's own words again", Report::happened("").by(5, 0).saying("ferries stopped sailing at noon"),
        Report::happened("").by(5, 90).saying("ferries stopped sailing at noon"), "");
    Report said = Report::happened("").in(lesna).on(7).of("peace");
    said.kind = ClaimKind::Statement;
    row("two statements", said, said, "");
}

void TestMergeSuggestions::twoReportsOfOneIncident()
{
    QFETCH(const Claims, claims);
    QFETCH(const QString, agreements);
    const Claims both = numbered(claims);
    QCOMPARE(worded(pipeline::agreementsOf(both[0], both[1])), agreements);
    QCOMPARE(worded(pipeline::agreementsOf(both[1], both[0])), agreements);
    const auto suggestions = pipeline::suggestMerges(both);
    QCOMPARE(groups(suggestions), agreements.isEmpty() ? QString() : QStringLiteral("1+2"));
    if (!suggestions.empty()) {
        QCOMPARE(worded(suggestions.front().agreements), agreements);
        QCOMPARE(suggestions.front().events, (std::vector{both[0].event, both[1].event}));
    }
}

void TestMergeSuggestions::whatIsKeptApartIsNotSuggested()
{
    const Claims claims = numbered(
        {Report::killed(18).in(lesna).on(7), Report::killed(19).in(lesna).on(7), Report::killed(20).in(lesna).on(7)});
    QCOMPARE(groups(pipeline::suggestMerges(claims)), QStringLiteral("1+2+3"));
    QCOMPARE(groups(pipeline::suggestMerges(claims, {{claims[0].event, claims[1].event}})), QStringLiteral("1+3"));
}

void TestMergeSuggestions::claimsOfOneEventAreNotSuggestedToItself()
{
    Claims claims = numbered(
        {Report::killed(18).in(lesna).on(7), Report::killed(19).in(lesna).on(7), Report::killed(20).in(lesna).on(7)});
    claims[1].event = claims[0].event;
    const auto suggestions = pipeline::suggestMerges(claims);
    QCOMPARE(groups(suggestions), QStringLiteral("1+2+3"));
    QCOMPARE(suggestions.front().events, (std::vector{claims[0].event, claims[2].event}));
    claims[2].event = claims[0].event;
    QCOMPARE(groups(pipeline::suggestMerges(claims)), QString());
}

void TestMergeSuggestions::aGroupHoldsOnlyWhatMatchesAll()
{
    // 10 is like 18, and 18 like 30, but 10 is not like 30.
    const Claims claims = numbered(
        {Report::killed(10).in(lesna).on(7), Report::killed(18).in(lesna).on(7), Report::killed(30).in(lesna).on(7)});
    QCOMPARE(groups(pipeline::suggestMerges(claims)), QStringLiteral("1+2"));
}

void TestMergeSuggestions::theOrderOfClaimsDoesNotMatter()
{
    Claims claims;
    for (int i = 0; i < 60; ++i)
        claims.push_back(Report::killed(3 + i % 17).in(i % 3 == 0 ? drenova : lesna).on(i % 5));
    claims = numbered(claims);
    const auto expected = pipeline::suggestMerges(claims);
    QVERIFY(expected.size() > 3);
    std::mt19937 random(7);
    for (int round = 0; round < 5; ++round) {
        std::ranges::shuffle(claims, random);
        QVERIFY(pipeline::suggestMerges(claims) == expected);
    }
}

void TestMergeSuggestions::aCrowdedDayCostsNoMoreThanItsClaims()
{
    const auto timed = [](int count) {
        Claims claims;
        for (int i = 0; i < count; ++i) // one place, one day, no two alike
            claims.push_back(Report::killed(1).uncounted().in(country).of("nobody"));
        claims = numbered(claims);
        for (std::size_t i = 0; i < claims.size(); ++i) {
            const std::string digits = std::to_string(100'000 + i);
            claims[i].about = {std::string(digits.rbegin(), digits.rend())};
        }
        const auto begin = std::chrono::steady_clock::now();
        [&] { QCOMPARE(pipeline::suggestMerges(claims).size(), std::size_t(0)); }();
        return std::chrono::steady_clock::now() - begin;
    };
    const auto few = timed(5'000);
    const auto many = timed(50'000);
    // All against all would take a hundred times as long.
    QVERIFY(many < 40 * std::max(few, std::chrono::steady_clock::duration(std::chrono::milliseconds(5))));
}

void TestMergeSuggestions::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Claims claims = numbered({Report::killed(18).in(lesna).on(7), Report::killed(19).in(lesna).on(7)});
    QVERIFY(pipeline::suggestMerges(claims, {}, source.get_token()).empty());
}

QTEST_APPLESS_MAIN(TestMergeSuggestions)
#include "tst_merge_suggestions.moc"
