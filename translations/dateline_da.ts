<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK" sourcelanguage="en">
<context>
    <name>CardWords</name>
    <message>
        <source>Note: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>says so: %1</source>
        <translation>siger det: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>og %n til</numerusform>
            <numerusform>og %n til</numerusform>
        </translation>
    </message>
    <message>
        <source>Says so: %1, as reported</source>
        <translation>Siger det: %1, gengivet</translation>
    </message>
    <message>
        <source>Says so: %1</source>
        <translation>Siger det: %1</translation>
    </message>
    <message>
        <source>%1
Photo: %2</source>
        <comment>photo caption, credit</comment>
        <translation>%1
Foto: %2</translation>
    </message>
    <message>
        <source>Double-click to zoom here</source>
        <translation>Dobbeltklik for at zoome hertil</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>I alt</translation>
    </message>
    <message>
        <source>Enter</source>
        <comment>key</comment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open in the article</source>
        <translation>åbn i artiklen</translation>
    </message>
    <message>
        <source>P</source>
        <comment>key: pin</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fastgør</translation>
    </message>
    <message>
        <source>F</source>
        <comment>key: show selection</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>show selection</source>
        <translation>vis det valgte</translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message>
        <source>killed</source>
        <translation>dræbt</translation>
    </message>
    <message>
        <source>injured</source>
        <translation>såret</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>anholdt</translation>
    </message>
    <message>
        <source>captured</source>
        <translation>taget til fange</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>savnet</translation>
    </message>
    <message>
        <source>kidnapped</source>
        <translation>bortført</translation>
    </message>
    <message>
        <source>displaced</source>
        <translation>fordrevet</translation>
    </message>
    <message>
        <source>evacuated</source>
        <translation>evakueret</translation>
    </message>
    <message>
        <source>killed or injured</source>
        <translation>dræbt eller såret</translation>
    </message>
    <message>
        <source>extracted</source>
        <translation>udtrukket</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>godkendt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rettet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>afvist</translation>
    </message>
    <message>
        <source>added by hand</source>
        <translation>tilføjet i hånden</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Udsagn</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bevægelser</translation>
    </message>
    <message>
        <source>Casualties</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Hændelser</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>speaker before the words</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>from, to</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>to</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>from</comment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>way, distance</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what moves, way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>victims, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n påstand</numerusform>
            <numerusform>%n påstande</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>speaker, medium</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>photo caption</source>
        <translation>billedtekst</translation>
    </message>
    <message>
        <source>photo caption, credit %1</source>
        <translation>billedtekst, foto: %1</translation>
    </message>
    <message>
        <source>the newspaper’s own words</source>
        <translation>avisens egne ord</translation>
    </message>
    <message>
        <source>publisher unknown</source>
        <translation>udgiver ukendt</translation>
    </message>
</context>
<context>
    <name>FontCheck</name>
    <message>
        <source>No fonts are installed, so no text can be drawn. Install a font package, for example fonts-dejavu or fonts-noto-core, and start Dateline again.</source>
        <translation>Der er ingen skrifttyper installeret, så ingen tekst kan tegnes. Installér en pakke med skrifttyper, for eksempel fonts-dejavu eller fonts-noto-core, og start Dateline igen.</translation>
    </message>
    <message>
        <source>The font “%1” lacks the letters of this language. Install a font package, for example fonts-dejavu or fonts-noto-core, and start Dateline again.</source>
        <translation>Skrifttypen »%1« mangler dette sprogs bogstaver. Installér en pakke med skrifttyper, for eksempel fonts-dejavu eller fonts-noto-core, og start Dateline igen.</translation>
    </message>
    <message>
        <source>No font with Cyrillic letters is installed. Names in articles may show as empty boxes.</source>
        <translation>Der er ingen skrifttype med kyrilliske bogstaver. Navne i artikler kan blive vist som tomme firkanter.</translation>
    </message>
</context>
<context>
    <name>LocaleCalendarNames</name>
    <message>
        <source>%1 %2</source>
        <comment>short weekday, date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1s</source>
        <comment>decade on the axis</comment>
        <translation>%1'erne</translation>
    </message>
    <message>
        <source>quarter %1</source>
        <comment>of a year</comment>
        <translation>%1. kvartal</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter of a year</comment>
        <translation>%1. kv.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and clock time on the axis</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>week %1, %2</source>
        <comment>number, year</comment>
        <translation>uge %1, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month, year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>full hour on the axis</comment>
        <translation>%1</translation>
    </message>
</context>
<context>
    <name>LocaleLaneWords</name>
    <message>
        <source>at most %1</source>
        <comment>largest column of a lane</comment>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a unit of time</comment>
        <translation>på %1</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekund</numerusform>
            <numerusform>%n sekunder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minutter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n timer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n år</numerusform>
            <numerusform>%n år</numerusform>
        </translation>
    </message>
    <message>
        <source>a second</source>
        <translation>et sekund</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>et minut</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>en time</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>en dag</translation>
    </message>
    <message>
        <source>a week</source>
        <translation>en uge</translation>
    </message>
    <message>
        <source>a month</source>
        <translation>en måned</translation>
    </message>
    <message>
        <source>a quarter</source>
        <translation>et kvartal</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>et år</translation>
    </message>
    <message>
        <source>a decade</source>
        <translation>et årti</translation>
    </message>
    <message>
        <source>a century</source>
        <translation>et århundrede</translation>
    </message>
    <message>
        <source>a millennium</source>
        <translation>et årtusind</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overblik</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>number of events</comment>
        <translation>%1 i alt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tid</translation>
    </message>
    <message>
        <source>dates only</source>
        <translation>kun dato</translation>
    </message>
    <message>
        <source>a column is %1</source>
        <comment>a unit of time</comment>
        <translation>en søjle er %1</translation>
    </message>
    <message>
        <source>Undated: %1</source>
        <comment>number of events</comment>
        <translation>Uden dato: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind, number of events</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>WordCounts</name>
    <message>
        <source>%1–%2</source>
        <comment>a range of numbers</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>number</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>number</comment>
        <translation>mindst %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number, short</comment>
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>number</comment>
        <translation>højst %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>number</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>nearly %1</source>
        <comment>number</comment>
        <translation>knap %1</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>numbers</comment>
        <translation>mellem %1 og %2</translation>
    </message>
    <message>
        <source>more than %1</source>
        <comment>number</comment>
        <translation>mere end %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>number</comment>
        <translation>cirka %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>number</comment>
        <translation>op til %1</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <comment>number</comment>
        <translation>færre end %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>number of people</comment>
        <translation>ingen</translation>
    </message>
</context>
<context>
    <name>WordDates</name>
    <message>
        <source>%1</source>
        <comment>day of the month</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 BCE</source>
        <comment>year</comment>
        <translation>%1 f.v.t.</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hour and minute</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1:%2:%3</source>
        <comment>hour, minute and second</comment>
        <translation>%1.%2.%3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day with month, and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>weekday and date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>spring %1</source>
        <comment>season and year</comment>
        <translation>foråret %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <comment>season and year</comment>
        <translation>sommeren %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <comment>season and year</comment>
        <translation>efteråret %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <comment>season and year</comment>
        <translation>vinteren %1</translation>
    </message>
    <message>
        <source>in the %1s</source>
        <comment>decade</comment>
        <translation>i %1'erne</translation>
    </message>
    <message>
        <source>in the years %1–%2</source>
        <translation>i årene %1–%2</translation>
    </message>
    <message>
        <source>a day in %1</source>
        <comment>month or year</comment>
        <translation>en dag i %1</translation>
    </message>
    <message>
        <source>a month in %1</source>
        <comment>year</comment>
        <translation>en måned i %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and clock time</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <comment>date</comment>
        <translation>måske %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>date</comment>
        <translation>cirka %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <comment>date</comment>
        <translation>måske omkring %1</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>uden dato</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>date</comment>
        <translation>til %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>date</comment>
        <translation>siden %1</translation>
    </message>
    <message>
        <source>beginning unknown, ended by %1</source>
        <comment>date</comment>
        <translation>begyndelse ukendt, slut senest %1</translation>
    </message>
    <message>
        <source>from %1, end unknown</source>
        <comment>date</comment>
        <translation>fra %1, slut ukendt</translation>
    </message>
    <message>
        <source>%1 or before</source>
        <comment>date</comment>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>%1 or after</source>
        <comment>date</comment>
        <translation>%1 eller efter</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>date</comment>
        <translation>senest %1</translation>
    </message>
    <message>
        <source>%1 at the earliest</source>
        <comment>date</comment>
        <translation>tidligst %1</translation>
    </message>
    <message>
        <source>The text gives no time; the article was published %1</source>
        <comment>date</comment>
        <translation>Teksten nævner ingen tid; artiklen er udgivet %1</translation>
    </message>
    <message>
        <source>A plan or an order without a time; the article was published %1</source>
        <comment>date</comment>
        <translation>En plan eller en ordre uden tid; artiklen er udgivet %1</translation>
    </message>
    <message>
        <source>The text gives no time, and the article has no date</source>
        <translation>Teksten nævner ingen tid, og artiklen har ingen dato</translation>
    </message>
    <message>
        <source>night</source>
        <translation>nat</translation>
    </message>
    <message>
        <source>morning</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>forenoon</source>
        <translation>formiddag</translation>
    </message>
    <message>
        <source>noon</source>
        <translation>middag</translation>
    </message>
    <message>
        <source>afternoon</source>
        <translation>eftermiddag</translation>
    </message>
    <message>
        <source>evening</source>
        <translation>aften</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>parts of a day, more follow</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>parts of a day</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date and part of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>dates</comment>
        <translation>mellem %1 og %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>dates, the first of one word</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>dates</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>a %1 in %2</source>
        <comment>weekday, month</comment>
        <translation>en %1 i %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several dates</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>both %1 and %2</source>
        <comment>two dates</comment>
        <translation>både %1 og %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last of several dates</comment>
        <translation>%1 og %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>the last of several days</comment>
        <translation>%1 eller %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and clock time, short</comment>
        <translation>%1 kl. %2</translation>
    </message>
    <message>
        <source>%1 – %2, %3</source>
        <comment>two moments, year</comment>
        <translation>%1 – %2, %3</translation>
    </message>
</context>
<context>
    <name>ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Tidslinje</translation>
    </message>
    <message>
        <source>Open in the article</source>
        <translation>Åbn i artiklen</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fastgør eller frigør</translation>
    </message>
    <message>
        <source>Show selection</source>
        <translation>Vis det valgte</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom ind</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom ud</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Vis alt</translation>
    </message>
    <message>
        <source>Unfold lane</source>
        <translation>Fold banen ud</translation>
    </message>
    <message>
        <source>Fold lane</source>
        <translation>Fold banen sammen</translation>
    </message>
    <message>
        <source>Source captions</source>
        <translation>Kildetekster</translation>
    </message>
</context>
</TS>
