#include "core/exchange/claim_writer.h"
#include "core/exchange/reading/read_event.h"

#include <QTest>

using exchange::ReadEvent;
using exchange::ReadEventItem;

namespace {

/// One VEVENT with these lines.
std::string calendar(const std::string &lines)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n" + lines + "END:VEVENT\r\nEND:VCALENDAR\r\n";
}

std::string timeline(const std::string &event)
{
    return R"({"title":{"text":{"headline":"x"}},"events":[)" + event + "]}";
}

std::string reasonOf(const std::vector<ReadEventItem> &items)
{
    return items.size() == 1 && !items.front().event ? items.front().event.error().details.back() : std::string();
}

} // namespace

class TestEventReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCalendarTimes_data();
    void readsCalendarTimes();
    void readsWhatACalendarSays();
    void refusesBrokenCalendarEvents_data();
    void refusesBrokenCalendarEvents();
    void takesTheCalendarEventsThatAreWhole();
    void readsTimelineTimes_data();
    void readsTimelineTimes();
    void readsWhatATimelineSays();
    void refusesBrokenTimelineEvents_data();
    void refusesBrokenTimelineEvents();
    void readsWordsOutOfHtml_data();
    void readsWordsOutOfHtml();
    void tellsFormatsApart();
};

void TestEventReaders::readsCalendarTimes_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("edtf");
    const auto row = [](const char *name, const char *lines, const char *edtf) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(edtf);
    };
    row("a day", "DTSTART;VALUE=DATE:20220107\r\n", "2022-01-07");
    row("a day with its end", "DTSTART;VALUE=DATE:20220107\r\nDTEND;VALUE=DATE:20220108\r\n", "2022-01-07");
    row("days", "DTSTART;VALUE=DATE:20220105\r\nDTEND;VALUE=DATE:20220108\r\n", "2022-01-05/2022-01-07");
    row("UTC", "DTSTART:20220107T143000Z\r\n", "2022-01-07T14:30:00Z");
    row("a clock", "DTSTART:20220107T143000\r\nDTEND:20220107T150000\r\n", "2022-01-07T14:30:00/2022-01-07T15:00:00");
    row("a duration", "DTSTART:20220107T143000\r\nDURATION:PT1H30M\r\n", "2022-01-07T14:30:00/2022-01-07T16:00:00");
    row("days of a duration", "DTSTART;VALUE=DATE:20220105\r\nDURATION:P3D\r\n", "2022-01-05/2022-01-07");
    row("a leap day", "DTSTART;VALUE=DATE:20240229\r\n", "2024-02-29");
    row("what it says exactly", "DTSTART;VALUE=DATE:20220101\r\nX-EDTF:[2022-01-01\\,2022-01-08]\r\n",
        "[2022-01-01,2022-01-08]");
    row("what is no EDTF", "DTSTART;VALUE=DATE:20220101\r\nX-EDTF:soon\r\n", "2022-01-01");
    row("none", "", "");
}

void TestEventReaders::readsCalendarTimes()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, edtf);
    const auto items = exchange::readCalendar(calendar("SUMMARY:x\r\n" + lines.toStdString()), "x.ics");
    QCOMPARE(items.size(), std::size_t(1));
    QVERIFY2(items.front().event.has_value(), reasonOf(items).c_str());
    QCOMPARE(items.front().event->edtf, edtf.toStdString());
}

void TestEventReaders::readsWhatACalendarSays()
{
    const auto items = exchange::readCalendar(
        calendar("summary;LANGUAGE=\"da:x\":Våbenhvile\\, si\r\n ger de\r\nDESCRIPTION:one\\ntwo\\; \\\\\r\n"
                 "LOCATION:Nordby\r\nCATEGORIES:movement,bridge\\, east,north\r\nURL:https://example.org/a\r\n"
                 "DTSTART;TZID=Europe/Copenhagen:20220107T143000\r\nRRULE:FREQ=WEEKLY\r\nSTATUS:CANCELLED\r\n"
                 "BEGIN:VALARM\r\nDESCRIPTION:wake\r\nEND:VALARM\r\n"),
        "x.ics");
    QCOMPARE(items.size(), std::size_t(1));
    QCOMPARE(items.front().line, std::size_t(3));
    const ReadEvent expected{"Våbenhvile, siger de",
                             "2022-01-07T14:30:00",
                             "Nordby",
                             "one\ntwo; \\\n\nURL: https://example.org/a\n\nTZID: Europe/Copenhagen\n\n"
                             "RRULE: FREQ=WEEKLY\n\nSTATUS: CANCELLED",
                             {"bridge, east", "north"}};
    QCOMPARE(items.front().event->note, expected.note);
    QVERIFY(*items.front().event == expected);
}

void TestEventReaders::refusesBrokenCalendarEvents_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *lines, const char *reason) {
        QTest::newRow(name) << QByteArray(lines) << QByteArray(reason);
    };
    row("no day", "DTSTART:20220230\r\n", "DTSTART: \"20220230\" is no date");
    row("no time", "DTSTART:20220107T250000\r\n", "DTSTART: \"20220107T250000\" is no date");
    row("a date with words", "DTSTART:2022-01-07\r\n", "DTSTART: \"2022-01-07\" is no date");
    row("back in time", "DTSTART:20220107\r\nDTEND:20220105\r\n", "DTEND: is before DTSTART");
    row("no duration", "DTSTART:20220107\r\nDURATION:soon\r\n", "DURATION: \"soon\"");
}

void TestEventReaders::refusesBrokenCalendarEvents()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, reason);
    QCOMPARE(reasonOf(exchange::readCalendar(calendar("SUMMARY:x\r\n" + lines.toStdString()), "x.ics")),
             reason.toStdString());
}

void TestEventReaders::takesTheCalendarEventsThatAreWhole()
{
    const auto items = exchange::readCalendar("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:x\nEND:VEVENT\nBEGIN:VEVENT\n"
                                              "SUMMARY:two\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:three\n",
                                              "x.ics");
    QCOMPARE(items.size(), std::size_t(3));
    QCOMPARE(items[0].event.error().subject, std::string("x.ics"));
    QCOMPARE(items[0].event.error().details.front(), std::string("2"));
    QCOMPARE(items[1].event->summary, std::string("two"));
    QCOMPARE(items[2].event.error().details, (std::vector<std::string>{"8", "END:VEVENT is missing"}));
}

void TestEventReaders::readsTimelineTimes_data()
{
    QTest::addColumn<QByteArray>("dates");
    QTest::addColumn<QByteArray>("edtf");
    const auto row = [](const char *name, const char *dates, const char *edtf) {
        QTest::newRow(name) << QByteArray(dates) << QByteArray(edtf);
    };
    row("a year", R"("start_date":{"year":2022})", "2022");
    row("strings", R"("start_date":{"year":"2022","month":"1","day":"","hour":""})", "2022-01");
    row("a day", R"("start_date":{"year":2022,"month":1,"day":7})", "2022-01-07");
    row("a minute", R"("start_date":{"year":2022,"month":1,"day":7,"hour":14,"minute":30})", "2022-01-07T14:30");
    row("a second", R"("start_date":{"year":2022,"month":1,"day":7,"hour":14,"minute":30,"second":5})",
        "2022-01-07T14:30:05");
    row("a span", R"("start_date":{"year":2022,"month":1},"end_date":{"year":2022,"month":3,"day":5})",
        "2022-01/2022-03-05");
    row("an end that is the begin", R"("start_date":{"year":2022,"month":1},"end_date":{"year":2022,"month":1})",
        "2022-01");
    row("before our era", R"("start_date":{"year":-300})", "-0300");
    row("far", R"("start_date":{"year":"12345"})", "Y12345");
    row("what is shown says more", R"("start_date":{"year":2022,"month":1,"day":1},"display_date":"2022-01~")",
        "2022-01~");
    row("what is shown is elsewhere", R"("start_date":{"year":2022},"display_date":"1999")", "2022");
}

void TestEventReaders::readsTimelineTimes()
{
    QFETCH(QByteArray, dates);
    QFETCH(QByteArray, edtf);
    const auto items =
        exchange::readTimelineJs(timeline("{" + dates.toStdString() + R"(,"text":{"headline":"x"}})"), "x.json");
    QCOMPARE(items.size(), std::size_t(1));
    QVERIFY2(items.front().event.has_value(), reasonOf(items).c_str());
    QCOMPARE(items.front().event->edtf, edtf.toStdString());
}

void TestEventReaders::readsWhatATimelineSays()
{
    const auto items = exchange::readTimelineJs(
        R"({"events":[{"start_date":{"year":2022},"display_date":"that winter","group":"north",
            "text":{"headline":"<b>A &amp; B</b>","text":"<p>one</p><p>two <a href=\"https://example.org\">x</a></p>"},
            "media":{"url":"https://example.org/p.jpg","caption":"A bridge","credit":"AP"}}],
            "eras":[{"start_date":{"year":2020},"end_date":{"year":2023},"text":{"headline":"War"}}]})",
        "x.json");
    QCOMPARE(items.size(), std::size_t(2));
    const ReadEvent expected{"A & B",
                             "2022",
                             {},
                             "one\n\ntwo x <https://example.org>\n\nthat winter\n\nA bridge\n\nAP\n\n"
                             "https://example.org/p.jpg",
                             {"north"}};
    QCOMPARE(items[0].event->note, expected.note);
    QVERIFY(*items[0].event == expected);
    QCOMPARE(items[1].event->edtf, std::string("2020/2023"));
}

void TestEventReaders::refusesBrokenTimelineEvents_data()
{
    QTest::addColumn<QByteArray>("event");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const char *event, const char *reason) {
        QTest::newRow(name) << QByteArray(event) << QByteArray(reason);
    };
    row("no date", R"({"text":{"headline":"x"}})", "events[0].start_date: is missing");
    row("no words", R"({"start_date":{"year":2022}})", "events[0].text: is missing");
    row("no number", R"({"start_date":{"year":"x"},"text":{"headline":"x"}})", "events[0].year: is no number");
    row("no month", R"({"start_date":{"year":1,"month":13},"text":{"headline":"x"}})", "events[0].month: 13");
    row("no day", R"({"start_date":{"year":2022,"month":2,"day":29},"text":{"headline":"x"}})", "events[0].day: 29");
    row("back in time", R"({"start_date":{"year":2022},"end_date":{"year":2020},"text":{"headline":"x"}})",
        "events[0].end_date: is before start_date");
}

void TestEventReaders::refusesBrokenTimelineEvents()
{
    QFETCH(QByteArray, event);
    QFETCH(QByteArray, reason);
    QCOMPARE(reasonOf(exchange::readTimelineJs(timeline(event.toStdString()), "x.json")), reason.toStdString());
}

void TestEventReaders::readsWordsOutOfHtml_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const char *html, const char *words) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(words);
    };
    row("plain", "a & b < c", "a & b");
    row("entities", "&lt;b&gt; &#229;&#xE5; &nope; &amp;lt;", "<b> åå &nope; &lt;");
    row("paragraphs", "<p>one</p>\n<p>two<br/>three</p>", "one\n\ntwo\nthree");
    row("a tag that never ends", "a <b", "a");
    row("no character", "&#0;&#xD800;&#x110000;x", "&#0;&#xD800;&#x110000;x");
    row("a link", "<a href='x&amp;y'>z</a>", "z <x&y>");
    row("control", "a\x01z", "az");
}

void TestEventReaders::readsWordsOutOfHtml()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, words);
    QCOMPARE(exchange::htmlWords(html.toStdString()), words.toStdString());
}

void TestEventReaders::tellsFormatsApart()
{
    QVERIFY(exchange::isCalendar("\r\nbegin:vcalendar\r\n"));
    QVERIFY(!exchange::isCalendar("BEGIN:VCARD"));
    QVERIFY(exchange::isTimelineJs(R"( {"events":[{"start_date":{}}]})"));
    QVERIFY(!exchange::isTimelineJs(R"({"events":[]})"));
    QVERIFY(!exchange::isTimelineJs("An article on \"events\" and \"start_date\""));
}

QTEST_APPLESS_MAIN(TestEventReaders)
#include "tst_event_readers.moc"
