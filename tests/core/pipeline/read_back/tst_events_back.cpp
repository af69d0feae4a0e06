#include "core/store/content_digest.h"
#include "tests/core/pipeline/read_back/two_articles.h"

using exchange::ClaimFormat;
using pipeline::ImportReport;
using support::TempProject;
using namespace Qt::StringLiterals;
using namespace support;

class TestEventsBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsTimelinesBack_data();
    void bringsTimelinesBack();
    void givesACalendarsEventsByHand();

private:
    [[nodiscard]] ImportReport import(TempProject &project, const std::vector<pipeline::Source> &sources) const
    {
        return m_importer.import(project, sources);
    }

    Importer m_importer;
};

void TestEventsBack::bringsTimelinesBack_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("TimelineJS") << static_cast<int>(ClaimFormat::TimelineJs) << u"a.timelinejs.json"_s;
    QTest::newRow("iCalendar") << static_cast<int>(ClaimFormat::Calendar) << u"a.ics"_s;
}

void TestEventsBack::bringsTimelinesBack()
{
    QFETCH(int, format);
    QFETCH(QString, name);
    TempProject project;
    QVERIFY(project.import(bridge()).has_value());
    QVERIFY(project.import(ferry()).has_value());
    decide(project);
    const auto fileOf = [&](TempProject &of) {
        return written(of, static_cast<ClaimFormat>(format), name.toStdString());
    };
    TempProject second;
    const ImportReport report = import(second, {{fileOf(project), std::nullopt}});
    QVERIFY(report.items.empty());
    QCOMPARE(report.eventsFromNothing, std::size_t(4));
    for (const model::Claim &claim : claimsOf(second)) {
        QCOMPARE(claim.status, model::ClaimStatus::Manual);
        QCOMPARE(claim.provenance.rule, std::string("manual"));
    }
    // Out of a project of events by hand nothing is lost any more but ids.
    TempProject third;
    [[maybe_unused]] const auto again = import(third, {{fileOf(second), std::nullopt}});
    QCOMPARE(*store::contentDigest(third.reader()), *store::contentDigest(second.reader()));
    const auto linesOf = [](const store::Reader &reader) {
        QStringList lines;
        const auto claims = reader.claims({});
        for (const store::ClaimLine &line : *claims)
            lines << QString::fromStdString(line.placed.edtf.toString());
        return lines.join(u' ');
    };
    QCOMPARE(linesOf(second.reader()), u"2024-03-14 [..2024-03-16] 2024-04 2024-04"_s);
}

void TestEventsBack::givesACalendarsEventsByHand()
{
    TempProject project;
    const ImportReport report = import(
        project, {{"a.ics", std::string("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Truce\nDESCRIPTION:Signed\n"
                                        "LOCATION:Nordby\nCATEGORIES:talks\nDTSTART;VALUE=DATE:20240401\n"
                                        "END:VEVENT\nBEGIN:VEVENT\nDTSTART:soon\nEND:VEVENT\nEND:VCALENDAR\n")}});
    QCOMPARE(report.items.size(), std::size_t(1));
    QCOMPARE(report.items.front().error->subject, std::string("a.ics"));
    const std::vector<model::Claim> claims = claimsOf(project);
    QCOMPARE(claims.size(), std::size_t(1));
    const auto &happening = std::get<model::Happening>(claims.front().payload);
    QCOMPARE(happening.summary, std::string("Truce"));
    QCOMPARE(happening.place.words, std::string("Nordby"));
    QCOMPARE(claims.front().eventTime, std::string("2024-04-01"));
    QVERIFY(claims.front().timeByHand);
    const auto notes = *project.reader().annotations();
    QCOMPARE(notes.size(), std::size_t(2));
    QCOMPARE(notes[0].text, std::string("Signed"));
    QCOMPARE(notes[1].text, std::string("talks"));
    QVERIFY(project.writer().undo().get().has_value());
    QVERIFY(claimsOf(project).empty());
}

QTEST_APPLESS_MAIN(TestEventsBack)
#include "tst_events_back.moc"
