<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AnnotationsCommand</name>
    <message numerus="yes">
        <source>%n step(s) written to %1</source>
        <translation>
            <numerusform>%n step written to %1</numerusform>
            <numerusform>%n steps written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n conflict(s) are left as they are here; --prefer decides them</source>
        <translation>
            <numerusform>%1: %n conflict is left as it is here; --prefer decides it</numerusform>
            <numerusform>%1: %n conflicts are left as they are here; --prefer decides them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticleNotice</name>
    <message numerus="yes">
        <source>%n have no time of their own and stand at its date.</source>
        <translation>
            <numerusform>%n has no time of its own and stands at its date.</numerusform>
            <numerusform>%n have no time of their own and stand at its date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The article has no date. %n claims wait for its day.</source>
        <translation>
            <numerusform>The article has no date. %n claim waits for its day.</numerusform>
            <numerusform>The article has no date. %n claims wait for its day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims moved with it.</source>
        <translation>
            <numerusform>%n claim moved with it.</numerusform>
            <numerusform>%n claims moved with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims wait for the day.</source>
        <translation>
            <numerusform>%n claim waits for the day.</numerusform>
            <numerusform>%n claims wait for the day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s), of which %1 equal the words they quote</source>
        <translation>
            <numerusform>%n claim, of which %1 equals the words it quotes</numerusform>
            <numerusform>%n claims, of which %1 equal the words they quote</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClaimWords</name>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>who says so</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictText</name>
    <message numerus="yes">
        <source>Took in %n change(s) of %1</source>
        <translation>
            <numerusform>Took in %n change of %1</numerusform>
            <numerusform>Took in %n changes of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of something that is not in this project are left out</source>
        <translation>
            <numerusform>%n change of something that is not in this project is left out</numerusform>
            <numerusform>%n changes of something that is not in this project are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureWords</name>
    <message numerus="yes">
        <source>and %n more note(s)</source>
        <translation>
            <numerusform>and %n more note</numerusform>
            <numerusform>and %n more notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more photo caption(s)</source>
        <translation>
            <numerusform>and %n more photo caption</numerusform>
            <numerusform>and %n more photo captions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>Accepted %n claims</source>
        <translation>
            <numerusform>Accepted %n claim</numerusform>
            <numerusform>Accepted %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rejected %n claims</source>
        <translation>
            <numerusform>Rejected %n claim</numerusform>
            <numerusform>Rejected %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n claims back to unreviewed</source>
        <translation>
            <numerusform>Put %n claim back to unreviewed</numerusform>
            <numerusform>Put %n claims back to unreviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n articles</source>
        <translation>
            <numerusform>Imported %n article</numerusform>
            <numerusform>Imported %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n events</source>
        <translation>
            <numerusform>Merged %n event</numerusform>
            <numerusform>Merged %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n claims from their event</source>
        <translation>
            <numerusform>Split %n claim from its event</numerusform>
            <numerusform>Split %n claims from their event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept %n events apart</source>
        <translation>
            <numerusform>Kept %n event apart</numerusform>
            <numerusform>Kept %n events apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %n actors: %1</source>
        <translation>
            <numerusform>Merged %n actor: %1</numerusform>
            <numerusform>Merged %n actors: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n notes, tags, colours or pins</source>
        <translation>
            <numerusform>Added %n note, tag, colour or pin</numerusform>
            <numerusform>Added %n notes, tags, colours or pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took over %n claims from a table</source>
        <translation>
            <numerusform>Took over %n claim from a table</numerusform>
            <numerusform>Took over %n claims from a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n events</source>
        <translation>
            <numerusform>Imported %n event</numerusform>
            <numerusform>Imported %n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took in %n changes of %1</source>
        <translation>
            <numerusform>Took in %n change of %1</numerusform>
            <numerusform>Took in %n changes of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Chose theirs for %n changes</source>
        <translation>
            <numerusform>Chose theirs for %n change</numerusform>
            <numerusform>Chose theirs for %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%n article imported</numerusform>
            <numerusform>%n articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n skipped</numerusform>
            <numerusform>%n skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries say what the project says already; skipped</source>
        <translation>
            <numerusform>%n entry says what the project says already; skipped</numerusform>
            <numerusform>%n entries say what the project says already; skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), tags, colours or pins of articles that are in the project already; skipped</source>
        <translation>
            <numerusform>%n note, tag, colour or pin of articles that are in the project already; skipped</numerusform>
            <numerusform>%n notes, tags, colours or pins of articles that are in the project already; skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without an article</source>
        <translation>
            <numerusform>%n event without an article</numerusform>
            <numerusform>%n events without an article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), tags, colours or pins</source>
        <translation>
            <numerusform>%n note, tag, colour or pin</numerusform>
            <numerusform>%n notes, tags, colours or pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>%n claim changed</numerusform>
            <numerusform>%n claims changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message numerus="yes">
        <source>Imported, %n claims</source>
        <translation>
            <numerusform>Imported, %n claim</numerusform>
            <numerusform>Imported, %n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %n articles</source>
        <translation>
            <numerusform>Imported %n article</numerusform>
            <numerusform>Imported %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already</source>
        <translation>
            <numerusform>%n was there already</numerusform>
            <numerusform>%n were there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be imported</source>
        <translation>
            <numerusform>%n could not be imported</numerusform>
            <numerusform>%n could not be imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events without an article</source>
        <translation>
            <numerusform>%n event without an article</numerusform>
            <numerusform>%n events without an article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, tags, colours or pins</source>
        <translation>
            <numerusform>%n note, tag, colour or pin</numerusform>
            <numerusform>%n notes, tags, colours or pins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims changed</source>
        <translation>
            <numerusform>%n claim changed</numerusform>
            <numerusform>%n claims changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries said nothing new</source>
        <translation>
            <numerusform>%n entry said nothing new</numerusform>
            <numerusform>%n entries said nothing new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes, tags, colours or pins of them left out</source>
        <translation>
            <numerusform>%n note, tag, colour or pin of them left out</numerusform>
            <numerusform>%n notes, tags, colours or pins of them left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message numerus="yes">
        <source>%n articles came out later</source>
        <translation>
            <numerusform>%n article came out later</numerusform>
            <numerusform>%n articles came out later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may have been out</source>
        <translation>
            <numerusform>%n may have been out</numerusform>
            <numerusform>%n may have been out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no date</source>
        <translation>
            <numerusform>%n has no date</numerusform>
            <numerusform>%n have no date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocaleLaneWords</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n time(s) that say more than this format can hold: written as their earliest and latest day, with the EDTF text beside</source>
        <translation>
            <numerusform>%n time that says more than this format can hold: written as its earliest and latest day, with the EDTF text beside</numerusform>
            <numerusform>%n times that say more than this format can hold: written as their earliest and latest day, with the EDTF text beside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) without a date that this format can hold: left out</source>
        <translation>
            <numerusform>%n event without a date that this format can hold: left out</numerusform>
            <numerusform>%n events without a date that this format can hold: left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of a kind that this format does not hold: left out</source>
        <translation>
            <numerusform>%n event of a kind that this format does not hold: left out</numerusform>
            <numerusform>%n events of a kind that this format does not hold: left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s) between places whose position is not known: left out</source>
        <translation>
            <numerusform>%n movement between places whose position is not known: left out</numerusform>
            <numerusform>%n movements between places whose position is not known: left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s), tags, colours or pins that this format has no place for: left out</source>
        <translation>
            <numerusform>%n note, tag, colour or pin that this format has no place for: left out</numerusform>
            <numerusform>%n notes, tags, colours or pins that this format has no place for: left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message numerus="yes">
        <source>and %n more claim(s)</source>
        <translation>
            <numerusform>and %n more claim</numerusform>
            <numerusform>and %n more claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WordSpans</name>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ActorsPanel</name>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actors</source>
        <translation>
            <numerusform>Merge %n actor</numerusform>
            <numerusform>Merge %n actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ArticleList</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actors</source>
        <translation>
            <numerusform>%n actor</numerusform>
            <numerusform>%n actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo captions with credit</source>
        <translation>
            <numerusform>%n photo caption with credit</numerusform>
            <numerusform>%n photo captions with credit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ClaimTable</name>
    <message numerus="yes">
        <source>%n percent sure</source>
        <translation>
            <numerusform>%n percent sure</numerusform>
            <numerusform>%n percent sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DifferencePanel</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::DraftBar</name>
    <message numerus="yes">
        <source>%1 · %n more</source>
        <translation>
            <numerusform>%1 · %n more</numerusform>
            <numerusform>%1 · %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventGroupView</name>
    <message numerus="yes">
        <source>%n claims about this event</source>
        <translation>
            <numerusform>%n claim about this event</numerusform>
            <numerusform>%n claims about this event</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims about this event: %1</source>
        <translation>
            <numerusform>%n claim about this event: %1</numerusform>
            <numerusform>%n claims about this event: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventTable</name>
    <message numerus="yes">
        <source>%n percent sure</source>
        <translation>
            <numerusform>%n percent sure</numerusform>
            <numerusform>%n percent sure</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::EventTablePanel</name>
    <message numerus="yes">
        <source>%n events</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n selected</source>
        <translation>
            <numerusform>%1, %n selected</numerusform>
            <numerusform>%1, %n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ExchangeCommands</name>
    <message numerus="yes">
        <source>%n steps written to %1. Send the file to somebody with a copy of this project</source>
        <translation>
            <numerusform>%n step written to %1. Send the file to somebody with a copy of this project</numerusform>
            <numerusform>%n steps written to %1. Send the file to somebody with a copy of this project</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n steps</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n taken back</source>
        <translation>
            <numerusform>%1, %n taken back</numerusform>
            <numerusform>%1, %n taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>Forget %n older steps?</source>
        <translation>
            <numerusform>Forget %n older step?</numerusform>
            <numerusform>Forget %n older steps?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Forgot %n steps</source>
        <translation>
            <numerusform>Forgot %n step</numerusform>
            <numerusform>Forgot %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PicturePreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PublicationDialog</name>
    <message numerus="yes">
        <source>%n claims have a time that counts from this day and move with it.</source>
        <translation>
            <numerusform>%n claim has a time that counts from this day and moves with it.</numerusform>
            <numerusform>%n claims have a time that counts from this day and move with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n have no time of their own and stand at it.</source>
        <translation>
            <numerusform>%n has no time of its own and stands at it.</numerusform>
            <numerusform>%n have no time of their own and stand at it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%1 of %n reviewed</source>
        <translation>
            <numerusform>%1 of %n reviewed</numerusform>
            <numerusform>%1 of %n reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourceList</name>
    <message numerus="yes">
        <source>%n claims</source>
        <translation>
            <numerusform>%n claim</numerusform>
            <numerusform>%n claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n on the timeline</source>
        <translation>
            <numerusform>%n on the timeline</numerusform>
            <numerusform>%n on the timeline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n undated</source>
        <translation>
            <numerusform>%n undated</numerusform>
            <numerusform>%n undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
</TS>
