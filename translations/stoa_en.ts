<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>ActLabels</name>
    <message numerus="yes">
        <source>Move %n posts</source>
        <translation>
            <numerusform>Move %n post</numerusform>
            <numerusform>Move %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n posts</source>
        <translation>
            <numerusform>Copy %n post</numerusform>
            <numerusform>Copy %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n posts</source>
        <translation>
            <numerusform>Delete %n post</numerusform>
            <numerusform>Delete %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n posts to the ideas</source>
        <translation>
            <numerusform>Move %n post to the ideas</numerusform>
            <numerusform>Move %n posts to the ideas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n ideas a date</source>
        <translation>
            <numerusform>Give %n idea a date</numerusform>
            <numerusform>Give %n ideas a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the status of %n posts</source>
        <translation>
            <numerusform>Change the status of %n post</numerusform>
            <numerusform>Change the status of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Relabel %n posts</source>
        <translation>
            <numerusform>Relabel %n post</numerusform>
            <numerusform>Relabel %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the state of %n comments</source>
        <translation>
            <numerusform>Change the state of %n comment</numerusform>
            <numerusform>Change the state of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %n comments</source>
        <translation>
            <numerusform>Label %n comment</numerusform>
            <numerusform>Label %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Assign %n comments</source>
        <translation>
            <numerusform>Assign %n comment</numerusform>
            <numerusform>Assign %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the priority of %n comments</source>
        <translation>
            <numerusform>Set the priority of %n comment</numerusform>
            <numerusform>Set the priority of %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide or show %n comments</source>
        <translation>
            <numerusform>Hide or show %n comment</numerusform>
            <numerusform>Hide or show %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as spam or not</source>
        <translation>
            <numerusform>Mark %n comment as spam or not</numerusform>
            <numerusform>Mark %n comments as spam or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as criticism or not</source>
        <translation>
            <numerusform>Mark %n comment as criticism or not</numerusform>
            <numerusform>Mark %n comments as criticism or not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Snooze %n comments</source>
        <translation>
            <numerusform>Snooze %n comment</numerusform>
            <numerusform>Snooze %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n comments as answered by hand</source>
        <translation>
            <numerusform>Mark %n comment as answered by hand</numerusform>
            <numerusform>Mark %n comments as answered by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n rules</source>
        <translation>
            <numerusform>Delete %n rule</numerusform>
            <numerusform>Delete %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch on %n rules</source>
        <translation>
            <numerusform>Switch on %n rule</numerusform>
            <numerusform>Switch on %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Switch off %n rules</source>
        <translation>
            <numerusform>Switch off %n rule</numerusform>
            <numerusform>Switch off %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Run rules over %n comments</source>
        <translation>
            <numerusform>Run rules over %n comment</numerusform>
            <numerusform>Run rules over %n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rules</source>
        <translation>
            <numerusform>Import %n rule</numerusform>
            <numerusform>Import %n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n files to the library</source>
        <translation>
            <numerusform>Add %n file to the library</numerusform>
            <numerusform>Add %n files to the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n files from the library</source>
        <translation>
            <numerusform>Delete %n file from the library</numerusform>
            <numerusform>Delete %n files from the library</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a post come again %n times</source>
        <translation>
            <numerusform>Make a post come again %n time</numerusform>
            <numerusform>Make a post come again %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make a series %n posts longer</source>
        <translation>
            <numerusform>Make a series %n post longer</numerusform>
            <numerusform>Make a series %n posts longer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n posts of a series</source>
        <translation>
            <numerusform>Change %n post of a series</numerusform>
            <numerusform>Change %n posts of a series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n posts evergreen</source>
        <translation>
            <numerusform>Make %n post evergreen</numerusform>
            <numerusform>Make %n posts evergreen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n posts out of the evergreen ones</source>
        <translation>
            <numerusform>Take %n post out of the evergreen ones</numerusform>
            <numerusform>Take %n posts out of the evergreen ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n day(s)</source>
        <translation>
            <numerusform>Take over %n day</numerusform>
            <numerusform>Take over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n companion post(s)</source>
        <translation>
            <numerusform>Make %n companion post</numerusform>
            <numerusform>Make %n companion posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n companion post(s) from their parent</source>
        <translation>
            <numerusform>Take %n companion post from its parent</numerusform>
            <numerusform>Take %n companion posts from their parent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as read</source>
        <translation>
            <numerusform>Mark %n article as read</numerusform>
            <numerusform>Mark %n articles as read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>Mark %n article as unread</numerusform>
            <numerusform>Mark %n articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n idea(s) of articles</source>
        <translation>
            <numerusform>Make %n idea of an article</numerusform>
            <numerusform>Make %n ideas of articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the kind of %n posts</source>
        <translation>
            <numerusform>Change the kind of %n post</numerusform>
            <numerusform>Change the kind of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the purpose of %n posts</source>
        <translation>
            <numerusform>Change the purpose of %n post</numerusform>
            <numerusform>Change the purpose of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the theme of %n posts</source>
        <translation>
            <numerusform>Change the theme of %n post</numerusform>
            <numerusform>Change the theme of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the campaign of %n posts</source>
        <translation>
            <numerusform>Change the campaign of %n post</numerusform>
            <numerusform>Change the campaign of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n posts as published</source>
        <translation>
            <numerusform>Mark %n post as published</numerusform>
            <numerusform>Mark %n posts as published</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarChild</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarPaint</name>
    <message numerus="yes">
        <source>+%n more</source>
        <extracomment>Below the posts of a day that has no room for all: opens the whole day</extracomment>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommentWords</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestMinutes</name>
    <message numerus="yes">
        <source>%n participations were looked at.</source>
        <translation>
            <numerusform>%n participation was looked at.</numerusform>
            <numerusform>%n participations were looked at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people took part in the draw.</source>
        <translation>
            <numerusform>%n person took part in the draw.</numerusform>
            <numerusform>%n different people took part in the draw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participations did not count:</source>
        <translation>
            <numerusform>%n participation did not count:</numerusform>
            <numerusform>%n participations did not count:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContestWords</name>
    <message numerus="yes">
        <source>names at least %n friends</source>
        <translation>
            <numerusform>names at least %n friend</numerusform>
            <numerusform>names at least %n friends</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>%n of its rows were worked on since. The import stays as it is, so that this work is not lost. Undo the work first.</source>
        <translation>
            <numerusform>%n of its rows was worked on since. The import stays as it is, so that this work is not lost. Undo the work first.</numerusform>
            <numerusform>%n of its rows were worked on since. The import stays as it is, so that this work is not lost. Undo the work first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these comments are criticism, and a rule never hides or deletes criticism. They were left as they are. Answer them, or say that they are spam.</source>
        <translation>
            <numerusform>%n of these comments is criticism, and a rule never hides or deletes criticism. It was left as it is. Answer it, or say that it is spam.</numerusform>
            <numerusform>%n of these comments are criticism, and a rule never hides or deletes criticism. They were left as they are. Answer them, or say that they are spam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaWords</name>
    <message numerus="yes">
        <source>%1 takes one film in a post, not %n.</source>
        <translation>
            <numerusform>%1 takes one film in a post, not %n.</numerusform>
            <numerusform>%1 takes one film in a post, not %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MetricText</name>
    <message numerus="yes">
        <source>%1 of %n posts</source>
        <translation>
            <numerusform>%1 of %n post</numerusform>
            <numerusform>%1 of %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n days of accounts</source>
        <translation>
            <numerusform>%1 of %n day of accounts</numerusform>
            <numerusform>%1 of %n days of accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpeningOffers</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>%n minute old</numerusform>
            <numerusform>%n minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>%n hour old</numerusform>
            <numerusform>%n hours old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <extracomment>The age of a backup.</extracomment>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <extracomment>Steps of the history.</extracomment>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonErasure</name>
    <message numerus="yes">
        <source>The name and the words of %n comment(s) are erased everywhere in this project: in the inbox, in search, and in earlier versions of posts that name or quote the person.</source>
        <translation>
            <numerusform>The name and the words of %n comment are erased everywhere in this project: in the inbox, in search, and in earlier versions of posts that name or quote the person.</numerusform>
            <numerusform>The name and the words of %n comments are erased everywhere in this project: in the inbox, in search, and in earlier versions of posts that name or quote the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo ends here: the %n step(s) so far stay done and can no longer be taken back.</source>
        <translation>
            <numerusform>Undo ends here: the one step so far stays done and can no longer be taken back.</numerusform>
            <numerusform>Undo ends here: the %n steps so far stay done and can no longer be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) name this person: change them yourself.</source>
        <translation>
            <numerusform>%n post names this person: change it yourself.</numerusform>
            <numerusform>%n posts name this person: change them yourself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostWords</name>
    <message numerus="yes">
        <source>%n picture(s) without alternative text.</source>
        <translation>
            <numerusform>%n picture without alternative text.</numerusform>
            <numerusform>%n pictures without alternative text.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has another post %n minute(s) away.</source>
        <translation>
            <numerusform>%1 has another post %n minute away.</numerusform>
            <numerusform>%1 has another post %n minutes away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n file(s) nobody noted where they come from.</source>
        <translation>
            <numerusform>Of %n file nobody noted where it comes from.</numerusform>
            <numerusform>Of %n files nobody noted where they come from.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of the contest’s checklist are open.</source>
        <translation>
            <numerusform>%n point of the contest’s checklist is open.</numerusform>
            <numerusform>%n points of the contest’s checklist are open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll on %1 has at least %n option(s).</source>
        <translation>
            <numerusform>A poll on %1 has at least %n option.</numerusform>
            <numerusform>A poll on %1 has at least %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A poll on %1 has at most %n option(s).</source>
        <translation>
            <numerusform>A poll on %1 has at most %n option.</numerusform>
            <numerusform>A poll on %1 has at most %n options.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 takes at most %n picture(s) or film(s).</source>
        <translation>
            <numerusform>%1 takes at most %n picture or film.</numerusform>
            <numerusform>%1 takes at most %n pictures or films.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) are late.</source>
        <translation>
            <numerusform>%n task is late.</numerusform>
            <numerusform>%n tasks are late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n post(s) on this day; agreed: %2.</source>
        <translation>
            <numerusform>%1 has %n post on this day; agreed: %2.</numerusform>
            <numerusform>%1 has %n posts on this day; agreed: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after</source>
        <translation>
            <numerusform>%n day after</numerusform>
            <numerusform>%n days after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 before</source>
        <extracomment>%1 is hours and minutes: &quot;2 days and 04:30 after&quot;</extracomment>
        <translation>
            <numerusform>%n day and %1 before</numerusform>
            <numerusform>%n days and %1 before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) and %1 after</source>
        <translation>
            <numerusform>%n day and %1 after</numerusform>
            <numerusform>%n days and %1 after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) before</source>
        <translation>
            <numerusform>%n hour before</numerusform>
            <numerusform>%n hours before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after</source>
        <translation>
            <numerusform>%n hour after</numerusform>
            <numerusform>%n hours after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) before</source>
        <translation>
            <numerusform>%n minute before</numerusform>
            <numerusform>%n minutes before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) after</source>
        <translation>
            <numerusform>%n minute after</numerusform>
            <numerusform>%n minutes after</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has %n companion post(s).</source>
        <translation>
            <numerusform>It has %n companion post.</numerusform>
            <numerusform>It has %n companion posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The thumbnail would be blurred on %1, which shows it %n pixel(s) wide.</source>
        <translation>
            <numerusform>The thumbnail would be blurred on %1, which shows it %n pixel wide.</numerusform>
            <numerusform>The thumbnail would be blurred on %1, which shows it %n pixels wide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectWords</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleWording</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>after a list of texts</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>has the word %1</source>
        <translation>
            <numerusform>has the word %1</numerusform>
            <numerusform>has one of the words %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeats a character %n times</source>
        <translation>
            <numerusform>repeats a character %n time</numerusform>
            <numerusform>repeats a character %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>repeats a word %n times</source>
        <translation>
            <numerusform>repeats a word %n time</numerusform>
            <numerusform>repeats a word %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n days</source>
        <translation>
            <numerusform>put it off for %n day</numerusform>
            <numerusform>put it off for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n hours</source>
        <translation>
            <numerusform>put it off for %n hour</numerusform>
            <numerusform>put it off for %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>put it off for %n minutes</source>
        <translation>
            <numerusform>put it off for %n minute</numerusform>
            <numerusform>put it off for %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarCommands</name>
    <message numerus="yes">
        <source>%n post(s) taken along. Paste them on another day.</source>
        <translation>
            <numerusform>%n post taken along. Paste it on another day.</numerusform>
            <numerusform>%n posts taken along. Paste them on another day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No free slot in the next three months for %n post(s).</source>
        <translation>
            <numerusform>No free slot in the next three months for %n post.</numerusform>
            <numerusform>No free slot in the next three months for %n posts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companion post(s) went along.</source>
        <translation>
            <numerusform>%n companion post went along.</numerusform>
            <numerusform>%n companion posts went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n companion post(s) stay in the plan, each by itself.</source>
        <translation>
            <numerusform>%n companion post stays in the plan, by itself.</numerusform>
            <numerusform>%n companion posts stay in the plan, each by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarDays</name>
    <message numerus="yes">
        <source>%1 (%n year(s))</source>
        <extracomment>%1 is the name of the client&apos;s own yearly day</extracomment>
        <translation>
            <numerusform>%1 (%n year)</numerusform>
            <numerusform>%1 (%n years)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start preparing: %1 in %n day(s)</source>
        <extracomment>%1 is the name of a day: &quot;Start preparing: World Book Day in 14 days&quot;</extracomment>
        <translation>
            <numerusform>Start preparing: %1 in %n day</numerusform>
            <numerusform>Start preparing: %1 in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarFilter</name>
    <message numerus="yes">
        <source>%n post(s) of this page hidden by the filter</source>
        <translation>
            <numerusform>%n post of this page hidden by the filter</numerusform>
            <numerusform>%n posts of this page hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CalendarPage</name>
    <message numerus="yes">
        <source>%n post(s) missing</source>
        <translation>
            <numerusform>%n post missing</numerusform>
            <numerusform>%n posts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) too many</source>
        <translation>
            <numerusform>%n post too many</numerusform>
            <numerusform>%n posts too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) written to %1.</source>
        <translation>
            <numerusform>%n post written to %1.</numerusform>
            <numerusform>%n posts written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) made and put on the post.</source>
        <translation>
            <numerusform>%n picture made and put on the post.</numerusform>
            <numerusform>%n pictures made and put on the post.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The filter left out %n post(s).</source>
        <translation>
            <numerusform>The filter left out %n post.</numerusform>
            <numerusform>The filter left out %n posts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ChartPanel</name>
    <message numerus="yes">
        <source>%n of them without a date</source>
        <translation>
            <numerusform>%n of them without a date</numerusform>
            <numerusform>%n of them without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Source: %1, %2, and %n more</source>
        <translation>
            <numerusform>Source: %1, %2, and %n more</numerusform>
            <numerusform>Source: %1, %2, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ClientDayDialog</name>
    <message numerus="yes">
        <source>day(s) before</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day before</numerusform>
            <numerusform>days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ClientDayImportDialog</name>
    <message numerus="yes">
        <source>%n day(s) can be taken over</source>
        <translation>
            <numerusform>%n day can be taken over</numerusform>
            <numerusform>%n days can be taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read and stay out</source>
        <translation>
            <numerusform>%n line could not be read and stay out</numerusform>
            <numerusform>%n lines could not be read and stay out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take over %n day(s)</source>
        <translation>
            <numerusform>Take over %n day</numerusform>
            <numerusform>Take over %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::CompanionDialog</name>
    <message numerus="yes">
        <source>Make %n post(s)</source>
        <translation>
            <numerusform>Make %n post</numerusform>
            <numerusform>Make %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ComposerTools</name>
    <message numerus="yes">
        <source>Copy %n picture(s) and film(s) as files</source>
        <translation>
            <numerusform>Copy %n picture or film as a file</numerusform>
            <numerusform>Copy %n pictures and films as files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n picture(s) and film(s) for %1 as files</source>
        <translation>
            <numerusform>Copy %n picture or film for %1 as a file</numerusform>
            <numerusform>Copy %n pictures and films for %1 as files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ConflictsDialog</name>
    <message numerus="yes">
        <source>%n things were changed in both copies, and not in the same way. Nothing is lost: choose which version is to stand.</source>
        <translation>
            <numerusform>%n thing was changed in both copies, and not in the same way. Nothing is lost: choose which version is to stand.</numerusform>
            <numerusform>%n things were changed in both copies, and not in the same way. Nothing is lost: choose which version is to stand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ContestDrawPane</name>
    <message numerus="yes">
        <source>Drawn among %n different people. Nothing of it changes any more; a winner who must be refused stays in the minutes, and the next one in the drawn order comes in.</source>
        <translation>
            <numerusform>Drawn among %n person. Nothing of it changes any more; a winner who must be refused stays in the minutes, and the next one in the drawn order comes in.</numerusform>
            <numerusform>Drawn among %n different people. Nothing of it changes any more; a winner who must be refused stays in the minutes, and the next one in the drawn order comes in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different people take part.</source>
        <translation>
            <numerusform>%n person takes part.</numerusform>
            <numerusform>%n different people take part.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ContestPeoplePane</name>
    <message numerus="yes">
        <source>%n lines were not taken:</source>
        <translation>
            <numerusform>%n line was not taken:</numerusform>
            <numerusform>%n lines were not taken:</numerusform>
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
    <name>stoa::ContestsDialog</name>
    <message numerus="yes">
        <source>Checklist, %n open</source>
        <translation>
            <numerusform>Checklist, %n open</numerusform>
            <numerusform>Checklist, %n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The contest has begun, and %n points of the checklist are open.</source>
        <translation>
            <numerusform>The contest has begun, and %n point of the checklist is open.</numerusform>
            <numerusform>The contest has begun, and %n points of the checklist are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ConversationView</name>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::DaysDialog</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <extracomment>How many days a pack has</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::EvergreenDialog</name>
    <message numerus="yes">
        <source>Place %n post(s)</source>
        <translation>
            <numerusform>Place %n post</numerusform>
            <numerusform>Place %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Add %n post(s)</source>
        <translation>
            <numerusform>&amp;Add %n post</numerusform>
            <numerusform>&amp;Add %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::FeedsDialog</name>
    <message numerus="yes">
        <source>Make %n &amp;idea(s)</source>
        <translation>
            <numerusform>Make %n &amp;idea</numerusform>
            <numerusform>Make %n &amp;ideas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::HashtagsDialog</name>
    <message numerus="yes">
        <source>%n hashtag(s). Instagram takes 30 in a post.</source>
        <translation>
            <numerusform>%n hashtag. Instagram takes 30 in a post.</numerusform>
            <numerusform>%n hashtags. Instagram takes 30 in a post.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ImportDialog</name>
    <message numerus="yes">
        <source>Of the first rows %n cannot be taken.</source>
        <translation>
            <numerusform>Of the first rows %n cannot be taken.</numerusform>
            <numerusform>Of the first rows %n cannot be taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::InboxPage</name>
    <message numerus="yes">
        <source>%n new comment(s): show</source>
        <translation>
            <numerusform>%n new comment: show</numerusform>
            <numerusform>%n new comments: show</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are not ready to be searched yet.</source>
        <translation>
            <numerusform>%n comment are not ready to be searched yet.</numerusform>
            <numerusform>%n comments are not ready to be searched yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) written.</source>
        <translation>
            <numerusform>%n comment written.</numerusform>
            <numerusform>%n comments written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::LibraryCard</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::LibraryDelegate</name>
    <message numerus="yes">
        <source>on %n post(s)</source>
        <translation>
            <numerusform>on %n post</numerusform>
            <numerusform>on %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::LinkCheckDialog</name>
    <message numerus="yes">
        <source>%n dead</source>
        <translation>
            <numerusform>%n dead</numerusform>
            <numerusform>%n dead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known</source>
        <translation>
            <numerusform>%n not known</numerusform>
            <numerusform>%n not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alive</source>
        <translation>
            <numerusform>%n alive</numerusform>
            <numerusform>%n alive</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not looked at</source>
        <translation>
            <numerusform>%n not looked at</numerusform>
            <numerusform>%n not looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::MediaList</name>
    <message numerus="yes">
        <source>%n file(s) copied. Paste them where they are to be sent.</source>
        <translation>
            <numerusform>%n file copied. Paste it where it is to be sent.</numerusform>
            <numerusform>%n files copied. Paste them where they are to be sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::MergeFlow</name>
    <message numerus="yes">
        <source>%n post(s) are new.</source>
        <translation>
            <numerusform>%n post is new.</numerusform>
            <numerusform>%n posts are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were changed there.</source>
        <translation>
            <numerusform>%n post was changed there.</numerusform>
            <numerusform>%n posts were changed there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) were deleted there.</source>
        <translation>
            <numerusform>%n post was deleted there.</numerusform>
            <numerusform>%n posts were deleted there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) are new.</source>
        <translation>
            <numerusform>%n comment is new.</numerusform>
            <numerusform>%n comments are new.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other thing(s) differ: accounts, labels, replies, numbers and the like.</source>
        <translation>
            <numerusform>%n other thing differs: accounts, labels, replies, numbers and the like.</numerusform>
            <numerusform>%n other things differ: accounts, labels, replies, numbers and the like.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) were changed in both copies, each in its own way. Both versions are kept, and you choose.</source>
        <translation>
            <numerusform>%n thing was changed in both copies, each in its own way. Both versions are kept, and you choose.</numerusform>
            <numerusform>%n things were changed in both copies, each in its own way. Both versions are kept, and you choose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the other copy are not as Stoa writes them; they are left out.</source>
        <translation>
            <numerusform>%n row of the other copy is not as Stoa writes it; it is left out.</numerusform>
            <numerusform>%n rows of the other copy are not as Stoa writes them; they are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PersonPane</name>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n comment</numerusform>
            <numerusform>%n comments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PlanDialog</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fewer</source>
        <translation>
            <numerusform>%n fewer</numerusform>
            <numerusform>%n fewer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over: %n missed</source>
        <translation>
            <numerusform>over: %n missed</numerusform>
            <numerusform>over: %n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over: %n too many</source>
        <translation>
            <numerusform>over: %n too many</numerusform>
            <numerusform>over: %n too many</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PlanStrip</name>
    <message numerus="yes">
        <source>%1 / %2: %n missing</source>
        <extracomment>Posts planned, posts agreed, and how many are missing: &quot;3 / 8: 5 missing&quot;</extracomment>
        <translation>
            <numerusform>%1 / %2: %n missing</numerusform>
            <numerusform>%1 / %2: %n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 / %2: %n too many</source>
        <translation>
            <numerusform>%1 / %2: %n too many</numerusform>
            <numerusform>%1 / %2: %n too many</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stretch(es) without the agreed rhythm</source>
        <translation>
            <numerusform>%n stretch without the agreed rhythm</numerusform>
            <numerusform>%n stretches without the agreed rhythm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PollResultsForm</name>
    <message numerus="yes">
        <source>%n vote(s) in all</source>
        <translation>
            <numerusform>%n vote in all</numerusform>
            <numerusform>%n votes in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PostExportDialog</name>
    <message numerus="yes">
        <source>Beside it are %n picture(s) of later pages, which may be replaced.</source>
        <translation>
            <numerusform>Beside it are %n picture of later pages, which may be replaced.</numerusform>
            <numerusform>Beside it are %n pictures of later pages, which may be replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PostFieldsForm</name>
    <message numerus="yes">
        <source>%n minute(s) after the post</source>
        <translation>
            <numerusform>%n minute after the post</numerusform>
            <numerusform>%n minutes after the post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) after the post</source>
        <translation>
            <numerusform>%n hour after the post</numerusform>
            <numerusform>%n hours after the post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n option(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s)</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PostPane</name>
    <message numerus="yes">
        <source>%n text(s) typed before the program ended were put back.</source>
        <translation>
            <numerusform>%n text typed before the program ended was put back.</numerusform>
            <numerusform>%n texts typed before the program ended were put back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts selected</source>
        <translation>
            <numerusform>%n post selected</numerusform>
            <numerusform>%n posts selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::PostsView</name>
    <message numerus="yes">
        <source>%n posts</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ProjectSettings</name>
    <message numerus="yes">
        <source>%n thing(s) left out</source>
        <translation>
            <numerusform>%n thing left out</numerusform>
            <numerusform>%n things left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RecentModel</name>
    <message numerus="yes">
        <source>%n late</source>
        <extracomment>Posts whose time has gone by and that are not published.</extracomment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <extracomment>Posts that are to go out today.</extracomment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to approve</source>
        <extracomment>Posts that wait for the client&apos;s yes.</extracomment>
        <translation>
            <numerusform>%n to approve</numerusform>
            <numerusform>%n to approve</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s)</source>
        <translation>
            <numerusform>%n new comment</numerusform>
            <numerusform>%n new comments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n task(s) due</source>
        <extracomment>Pieces of work on posts that should be done by today.</extracomment>
        <translation>
            <numerusform>%n task due</numerusform>
            <numerusform>%n tasks due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>start now: %1 and %n more</source>
        <extracomment>Days worth a post; %1 is the name of the next one: work on posts for them should begin now.</extracomment>
        <translation>
            <numerusform>start now: %1 and %n more</numerusform>
            <numerusform>start now: %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RelabelDialog</name>
    <message numerus="yes">
        <source>Labels of %n post(s)</source>
        <translation>
            <numerusform>Labels of %n post</numerusform>
            <numerusform>Labels of %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RepeatDialog</name>
    <message numerus="yes">
        <source>Make %n post(s)</source>
        <translation>
            <numerusform>Make %n post</numerusform>
            <numerusform>Make %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <extracomment>Every [2] [weeks]: the unit behind a number that stands in a field of its own.</extracomment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>week</numerusform>
            <numerusform>weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>month</numerusform>
            <numerusform>months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>year</numerusform>
            <numerusform>years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ResultBar</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RuleDelegate</name>
    <message numerus="yes">
        <source>%1 hits in 12 months</source>
        <translation>
            <numerusform>%1 hit in 12 months</numerusform>
            <numerusform>%1 hits in 12 months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RuleNotices</name>
    <message numerus="yes">
        <source>Criticism is safe. %n hits are negative but not spam: they are left alone and put on top of the inbox instead.</source>
        <translation>
            <numerusform>Criticism is safe. %n hit is negative but not spam: it is left alone and put on top of the inbox instead.</numerusform>
            <numerusform>Criticism is safe. %n hits are negative but not spam: they are left alone and put on top of the inbox instead.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments that this rule would put away were answered by you before.</source>
        <translation>
            <numerusform>%n comment that this rule would put away was answered by you before.</numerusform>
            <numerusform>%n comments that this rule would put away were answered by you before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comments that this rule hits were answered by you before.</source>
        <translation>
            <numerusform>%n comment that this rule hits was answered by you before.</numerusform>
            <numerusform>%n comments that this rule hits were answered by you before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RuleWords</name>
    <message numerus="yes">
        <source>an expression may have at most %n characters</source>
        <translation>
            <numerusform>an expression may have at most %n character</numerusform>
            <numerusform>an expression may have at most %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the repeats of this expression multiply to more than %n characters</source>
        <translation>
            <numerusform>the repeats of this expression multiply to more than %n character</numerusform>
            <numerusform>the repeats of this expression multiply to more than %n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a text may have at most %n characters</source>
        <translation>
            <numerusform>a text may have at most %n character</numerusform>
            <numerusform>a text may have at most %n characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::RulesPage</name>
    <message numerus="yes">
        <source>%n rules</source>
        <translation>
            <numerusform>%n rule</numerusform>
            <numerusform>%n rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules were written.</source>
        <translation>
            <numerusform>%n rule was written.</numerusform>
            <numerusform>%n rules were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are criticism and left alone.</source>
        <translation>
            <numerusform>%n of them is criticism and left alone.</numerusform>
            <numerusform>%n of them are criticism and left alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) in %1 comments.</source>
        <translation>
            <numerusform>%n hit in %1 comments.</numerusform>
            <numerusform>%n hits in %1 comments.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules added.</source>
        <translation>
            <numerusform>%n rule added.</numerusform>
            <numerusform>%n rules added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rules changed.</source>
        <translation>
            <numerusform>%n rule changed.</numerusform>
            <numerusform>%n rules changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SampleImportDialog</name>
    <message numerus="yes">
        <source>%n rows read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
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
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SendCopyDialog</name>
    <message numerus="yes">
        <source>%n large file(s) beside the project are not in it; send them along.</source>
        <translation>
            <numerusform>%n large file beside the project is not in it; send it along.</numerusform>
            <numerusform>%n large files beside the project are not in it; send them along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ShiftDialog</name>
    <message numerus="yes">
        <source>Move %n post(s)</source>
        <translation>
            <numerusform>Move %n post</numerusform>
            <numerusform>Move %n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>behind a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SlotsDialog</name>
    <message numerus="yes">
        <source>%1: %2 × the usual, %n post(s)</source>
        <extracomment>Hour of the week; how much better than usual; number of posts behind it</extracomment>
        <translation>
            <numerusform>%1: %2 × the usual, %n post</numerusform>
            <numerusform>%1: %2 × the usual, %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::SpoiltRows</name>
    <message numerus="yes">
        <source>And %n more like it.</source>
        <translation>
            <numerusform>And %n more like it.</numerusform>
            <numerusform>And %n more like it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::TemplateTableDialog</name>
    <message numerus="yes">
        <source>%n post(s) will be made.</source>
        <translation>
            <numerusform>%n post will be made.</numerusform>
            <numerusform>%n posts will be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken:</source>
        <translation>
            <numerusform>%n row cannot be taken:</numerusform>
            <numerusform>%n rows cannot be taken:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::TemplatesDialog</name>
    <message numerus="yes">
        <source>%n post(s) were made from the table. Undo takes all of them back.</source>
        <translation>
            <numerusform>%n post was made from the table. Undo takes it back.</numerusform>
            <numerusform>%n posts were made from the table. Undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::TextCounter</name>
    <message numerus="yes">
        <source>%n too many for %1</source>
        <translation>
            <numerusform>%n too many for %1</numerusform>
            <numerusform>%n too many for %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left, counted as %1 counts</source>
        <translation>
            <numerusform>%n left, counted as %1 counts</numerusform>
            <numerusform>%n left, counted as %1 counts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::ThemesDialog</name>
    <message numerus="yes">
        <source>Take over %n theme(s)?</source>
        <translation>
            <numerusform>Take over %n theme?</numerusform>
            <numerusform>Take over %n themes?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) could not be read:</source>
        <translation>
            <numerusform>%n line could not be read:</numerusform>
            <numerusform>%n lines could not be read:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::WeekModel</name>
    <message numerus="yes">
        <source>%1: %2, %n posts</source>
        <translation>
            <numerusform>%1: %2, %n post</numerusform>
            <numerusform>%1: %2, %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::WeekPanel</name>
    <message numerus="yes">
        <source>%1; pale and hatched: fewer than %n posts</source>
        <translation>
            <numerusform>%1; pale and hatched: fewer than %n post</numerusform>
            <numerusform>%1; pale and hatched: fewer than %n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::WorkForm</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stoa::YearView</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) in %1</source>
        <translation>
            <numerusform>%n post in %1</numerusform>
            <numerusform>%n posts in %1</numerusform>
        </translation>
    </message>
</context>
</TS>
