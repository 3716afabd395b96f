<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security objectives: set, measured, reviewed, proven. One local file, no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, period</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, percent done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>no figure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 kept, %2 needed</source>
        <comment>share of periods</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the way in %2</source>
        <comment>percent, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the way, %2 expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 figures kept the goal of %3, the last one is %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision overdue: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n decisions overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days overdue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 actions overdue, the longest %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If the trend continues, %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing is off track, stale or at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>largely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fully</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figures missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside, within the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the allowed range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to count in this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be computed yet: the target, its bounds or its dates do not fit together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reading yet. First figure: %1, due %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis starts at %1, not at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This measure does not exist at this day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>day, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, value, note</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>last %1: %2, %3</source>
        <comment>day, value, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, event</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interim target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed range</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter: its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter %1: all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice: its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known. Choose an entry of the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>day to look from, YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creates a workspace; refuses to overwrite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fill it with the sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imports CSV files or a folder of them, all or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table of a single file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a changed reading supersedes the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decimal mark of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writes all tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>csv (default) or json; xlsx and ics come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>states of KPIs, objectives and plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why a KPI or an objective has its state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quality rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>records without their links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit readiness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one report as PDF; --list names the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paper size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective of a sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity, history chain, replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head hash that must stand in the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only changes of this objective and its records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verified copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saves what can be read from a damaged file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every page as PNG, drawn offscreen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command “%1” is not yet in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. “waymark %2 --help” lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 is not yet in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“waymark %1” expects: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark %1: information security objectives in one local file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet in this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a table. Name it with --table: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a CSV file; other formats are not yet in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 corrected, %6 rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  line %1, %2: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--decimal is “point” or “comma”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: correct the rejected rows and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format “%1” is not yet in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a format. Formats are: csv, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the copy with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a language. Languages are: en, de.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“waymark report” expects: FILE ID. “waymark report --list” names the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report “%1” is not yet in this version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report “%1”. “waymark report --list” names the reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--paper is “a4” or “letter”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no KPI or objective “%1” on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Make a figure void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number, 9/12 for a ratio, or n/a: and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old figure stays in the file, with this reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This KPI is a ratio: type numerator/denominator, for example 9/12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that an auditor can follow it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds control characters: it is not a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not in UTF-8, perhaps in Windows-1252. Save it as CSV UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 500 columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A cell in line %1 is larger than 1 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has more than 5 million rows. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the header has %3. Check the quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of “%1” is outside 1900 to 2200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The year of “%1” has two digits. Write all four.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean two days. Write it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day month year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a period of the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from calendar (F4)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was removed in the meantime. Your entry was not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: %2. Your entry was not saved; open the record again to see the new contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a figure for this period. Correct it instead of entering it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueGridModel</name>
    <message>
        <source>Why is there no figure? Type “n/a:” and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value/num.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State if saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3, %4: %5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>public</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strictly confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insurer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contractual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interested party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upcoming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>avoid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implemented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieve once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tactical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>operational</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>integrity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>availability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not practicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>business goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduces likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reduces impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>improves detection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assures control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>increase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decrease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maximum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counts as target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>per event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threshold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stepped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bullet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>milestone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>financial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accountable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>informed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>triggered review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adjust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postponed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dropped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merger acquisition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>process change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technology change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>technology risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internal audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>external audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resource change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>board minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>managers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>developers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contractors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>works council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>awareness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coordination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intranet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>team meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>workshop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>poster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>management report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supplier letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>objective changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reporting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certification audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>surveillance audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>self check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>major</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not effective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>training record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>audit check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invalid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attainment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>binary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clear trend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned value on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, deciding: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, supporting, does not decide: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan (does not decide the result)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at %1 or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay at %1 or below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to zero by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep zero until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2 by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1 by %2, without a baseline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 − %2) ÷ (%3 − %2) = %4 % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 measured against the target %2 = %3 %, because there is no baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the lowest word of the scale to %1: %2 % of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>met or not met, because there is neither a baseline nor a usable target: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zero was kept or not: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 readings inside the bounds = %3 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress of the plan, at most 99 % until it is attested: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attested or not: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of numerators ÷ sum of denominators over %1 readings = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of %1 readings = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1 readings = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sum of %1 readings since the start = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest of %1 readings = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest of %1 readings = %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latest reading = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track from %1 % of the readings inside, off track below %2 % or when the last one is outside by more than the tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one event breaks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track at %1, off track beyond %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track from %1 points, off track below %2; getting better needs %3 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no earlier reading that counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the state at the reading before, of %1, was: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the last days before the target date a figure that does not meet the target is at best at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target is met in %1 of %2 periods in a row.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was reached only on %1, after the end of the term.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies below the baseline, but higher is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target lies above the baseline, but lower is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a lower nor an upper bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower bound lies above the upper bound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target date is not after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nothing can be computed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The term has not begun.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no usable reading yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last figure is of %1; the figures since then are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3 is %4 % of the way, %5 % were expected at %6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 − %2 = %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target was met before and is lost again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; next figure due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives that are draft, proposed, withdrawn or superseded are not evaluated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objective is on hold: nothing is asked, the figures are shown in grey.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no deciding KPI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, weighted over the deciding KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the weight has a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2 % done, %3 % planned, %4 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; overdue actions: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version communicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean quiz result in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effectiveness note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window of readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On track limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off track limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods to sustain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leading or lagging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation frequency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest valid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest valid value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uses the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline to be established by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oldest valid reading in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collection method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparable and reproducible by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim targets are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress from the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kpi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why measuring is not practicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supports objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk and compliance considered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope of the ISMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fixed day of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reporting language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group for people figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy wording that frames the objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addressed by the ISMS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completion criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded in version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why no objective is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal checked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal checked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset or process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annex A number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Justification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>baseline, arrow, target</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lower, upper bound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n months late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not within 5 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medium is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Choose another place or make room, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message>
        <source>%1 was not imported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported from %1: %n rows are rejected. The first is line %2, %3: %4</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>whole row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the name of a table. Name the file after one of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds nothing new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 new, %2 updated, %3 unchanged. Undo takes the import back as a whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all tables to a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n tables to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save a verified copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sound: its contents equal its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not what its history says. %1 Open a backup copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Where and who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Routine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One sentence with a number and a date: from what to what, until when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this objective? Name the risk or the requirement (6.2 c).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the result will be evaluated at the end (6.2 l).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody other than the owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last_1 to last_99, fiscal_year_to_date or since_start; empty for the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supporting KPIs are shown but do not decide the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days after the end of the period; empty for the usual ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when the state is judged by limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 20 characters: an auditor will read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the first approved plan; re-planning does not move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without current figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no active objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One approved objective starts later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 approved objectives start later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one active objective is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 active objectives are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 active objectives: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One decision of %1 is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions of %2 are overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number word, month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 decisions are overdue: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 current</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 silent since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not asked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figures in use: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>n/a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the file was made. An imported register has no recorded past before its import.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gap: a figure that was asked for and never came · n/a: not available, with reason · 0/0: nothing to count · *: corrected. Right-click a figure to correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 made void</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 corrected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write 1 or 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an amount of money: two decimals at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here. Allowed are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 are allowed. Nothing is cut: shorten it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “%1” is not in the table %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a time stamp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the file with different contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” is not known and was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The score %1 does not fit likelihood × impact = %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level “%1” does not fit the score %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is due before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action cannot wait for itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write “due 2026-09-30” or “2026-09-30 effective: why”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ratio needs numerator and denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator and denominator must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the valid range %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period ends in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long. Nothing is cut: shorten it in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a value and a reason why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is neither a value nor a reason why there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A void or corrected reading needs a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judged figure needs a comment of at least 30 characters and evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading %1 is valid in the workspace. Make it void there, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The period stands twice in the file, also in line %1, with another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has another figure for this period. Confirm the correction (--correct) and give a reason in the column correction_reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected by import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days inside a period were moved to its end: %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the start of the KPI, taken as history: %1 rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind of the linked record is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a kind of approved record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a decision. Allowed are: approved, approved_with_conditions, rejected, returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code “%1” is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a window. Allowed are: last_1 to last_99, fiscal_year_to_date, since_start.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ItemRoles</name>
    <message>
        <source>%1&#x202f;% of the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1&#x202f;% of the way, %2 expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Planned communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff brief text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff brief texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acknowledged findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner&apos;s acceptance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owners&apos; acceptances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resource</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input of a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inputs of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items of reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective of a trigger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives of triggers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control of a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls of risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>weight %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supporting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KpiChartView</name>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no sentence of the policy is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks, requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither a risk nor a requirement is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody has been told yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documented</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no action is planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not considered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither method nor evaluator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 §%2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measuring is not practicable: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 reached on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1 by %2, %3 %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: %1 done, %2 running, %3 planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned, %2 approved, %3 spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Select what you want to edit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some entries are not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that were typed but not saved are lost when the window closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasurementsPage</name>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence and comment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figure is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every figure that was asked for up to today is recorded (6.2 d). The next ones appear here when their period ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter next row · n/a not available · =9/12 ratio · F4 evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All collectors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) entered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n figure(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy of the sample…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all tables…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other files yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>page, number of things</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Evidence and comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of the evidence, or where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>“%1” has more than 15 digits. Round it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has the other decimal mark than the rest. Write %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can mean two numbers. Write %2 for the large one or %3 for the small one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has thousands separators. Write the digits without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an exponent. Write the number out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberFieldEditor</name>
    <message>
        <source>A whole number is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An amount of money has at most two decimals.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberWord</name>
    <message>
        <source>One</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eleven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>twelve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectiveFilterBar</name>
    <message>
        <source>Which objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and proposals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All owners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All units</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectiveList</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 13</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n objectives</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivePage</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the trend continues: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No objective matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word must occur in code, title, owner or unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security objectives stand here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ISO/IEC 27001, 6.2: objectives at relevant functions and levels, measurable if practicable, with owner, date and plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard columns and order</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>No statement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure yet. Add one on the tab Measures: it says how you will know that the objective is reached (6.2 b).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy &amp; requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People &amp; units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>week %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickFind</name>
    <message>
        <source>Search by code or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, title, kind of record</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Type a figure, or “n/a:” and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is longer than 300 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The denominator is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numerator and denominator must not be negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is below the lowest valid value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is above the highest valid value %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judged figure needs evidence and a comment of at least 30 characters. Press F4.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), F8 jumps to the next</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your entries are not saved yet. Press Esc again to discard them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>“%1” must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was archived. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measure says how you will know that the objective is reached (6.2 b).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will be done, by whom and until when (6.2 h, j, k)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which sentence of the policy, which risk, which requirement does it serve (6.2 a, c)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No risk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives answer to risks: the high ones come first (6.2 c).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Controls that an objective assures, with the reason why they apply (6.1.3 d).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy &amp; requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No requirement yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law, contracts and customers ask for things: objectives take them into account (6.2 c).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No commitment yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each objective serves a sentence of the policy (6.2 a).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No interested party yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who expects what of your information security (4.2)?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People &amp; units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person answers for each objective (6.2 j).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives are set at the functions and levels where they matter (6.2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No business goal yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the objectives serve beyond the certificate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the usual thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that is absent has the usual value: −10 and −25 points, hysteresis 3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (%2)</source>
        <comment>event, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no current figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Management review of information security objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n figures missing</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Strategic objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tactical objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operational objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives without a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register of information security objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no live objective.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · Waymark %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1 · printed %2 · Waymark %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be drawn. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF could not be completed. Try again; if it happens again, print a smaller part of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 weeks kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quarters kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 half-years kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 years kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 months kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>few readings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 %1</source>
        <comment>a count of nothing and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too early</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for top management: states, decisions wanted, objectives. Then fulfilment and trends (9.3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All live objectives with statement, links, measures, owner and approval: the document of 6.2 g.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Achieved:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn or superseded:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>achieved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For top management</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · state on %1, compared with the last review on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · state on %1, no review held before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> and </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No decision is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, overdue ones first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1 more are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If yes: cost and effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If nothing is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 live objectives, most urgent first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way covered, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the trend
continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more on track, see page 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way covered: from starting value to target; for objectives that keep a level, the share of periods kept. Expected: the planned way at the date of the last figure. Hatched: figures that are not current.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data behind this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last figure recorded on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States are computed from them; %1 were set by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States are computed from them; none was set by a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilment and trends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States of the live objectives on day %1 of each month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As known at the time, with the targets then in force. Number inside: objectives. Above: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, ▾ management review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached in the last twelve months: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no target date fell in the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 objectives whose target date fell in the period (</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted because withdrawn or superseded: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On plan today: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 active objectives with figures are on track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not measured yet: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no measure has enough readings for a trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 measures with enough readings, %2 are getting better, %3 worse, %4 without a clear trend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the trend continues, %1 of them will be late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures of the active objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own scale each; line: target, grey: allowed range, tick below: no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No measure is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From → target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend, and if it continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(supporting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: the %1 live objectives (active, approved, on hold) in the versions in force on %2, grouped by level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objective and statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy
section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require-
ments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measures, start → target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From
until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned
person-days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result
life cycle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version
approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No management review was held before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No objective changed between on track, at risk and off track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoundFooter</name>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 without evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 problems, the first: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>“%1” could not be written. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Gap still on track, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gap still at risk, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hysteresis, in points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods kept for on track, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periods kept for at risk, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final stretch, in days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll-up rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk score from which a risk is medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk score from which a risk is high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk score from which a risk is critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk level that asks for an objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual review interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years kept after closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smallest group for people figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited: organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information security objectives: set, measured, reviewed, proven. One local file, offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, no network connection is made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lindental Medical Devices: 19 objectives, 28 measures and two years of figures to try everything without risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New empty workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for your organisation: people, risks and requirements, then the first objective with a measure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with a workspace of yours or of a colleague. Tables from a spreadsheet can be imported into an open file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateSegment</name>
    <message>
        <source>%1 %2</source>
        <comment>number, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Objectives by state</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>History of %n entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>history of 3 entries, checked 09:12 and intact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample day %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file shows every figure as of a fixed day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1 and intact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked %1: not intact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Create it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not kept: the file does not pass its own check. Run “verify” to see where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full or permission is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the record was removed in the meantime.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still linked and cannot be removed. Remove the links first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The linked record does not exist (any more).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is open read-only. Save a copy to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Save a copy under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by another program since it was opened. Nothing was written. Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drafts cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft was not removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read: permission is missing, or the medium does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check the name, or create a new workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a device, not a workspace file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a Waymark workspace. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” belongs to another program. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Waymark (format %2, this version knows %3). Install the newer version. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was changed by another tool (write-ahead log). Open a backup copy, or turn the log off with that tool. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside “%1” lies the file “%1-wal” of another tool; opening would replace contents by it. Move it to another folder, then open again. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already open in %2 (process %3 on %4) since %5. Close it there, or open it read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of “%1” is read-only. Open the file read-only, or copy it to a folder that may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened for writing: the disk is full or the medium is write-protected. Make room, or open the file read-only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading is already void or does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is already a figure for this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the code of a figure is already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this code is already used in the table “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same entry already stands in the table “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a record that is named does not exist, or a record to be removed is still used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a field that must not be empty is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the records would contradict each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last write to it was interrupted. Open it once for writing, which completes or takes back that write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted while it was open. Save a copy under a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder of the file is read-only. Check its permissions or save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the disk is full. Make room and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is read-only. Check the permissions or save a copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is using the file. Close it there and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the medium does not answer or is full. Check the disk and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened. Check that it exists and the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged. Open a backup copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is not a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this part of the record can only be added to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file could not be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened safely: the database library is too old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened safely: a setting of the database could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened safely: its journal belongs to another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created: check that the folder exists and may be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program or is damaged. Open a backup copy. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a backup copy. The file was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be created: check that the folder may be written to and that the disk is not full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read-only. Open it read-only, or change the permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHabits</name>
    <message>
        <source>Copy rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>separated by commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 are allowed. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text holds control characters. Type it again or paste it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next 14 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures, actions, reviews, decisions and messages stand here when their day comes near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>Write the year with four digits, for example %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2 or 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The id of the workspace differs from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table “%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record %1 in “%2” is not in the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field “%1” of %2 in “%3” differs from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records are missing in “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings of entry %1 are not those that it wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reading of entry %1 was changed; the first of them is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings of entry %1 are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the reading %1 is valid differs from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason why the reading %1 is void differs from the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The readings cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables are not those of format %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged and cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: %1 places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The references cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference in the table “%1” points to nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pages, tables and references are sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain breaks at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of entry %1 were changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contents of entry %1 cannot be replayed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 entries without a gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each entry names the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the given hash stands in the chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The given hash does not stand in the chain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 records and %2 readings equal the replay of the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hash of evidence %1 is not a SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 pieces of evidence, all references</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message numerus="yes">
        <source>Cover %n high risk(s) with an objective</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on hold since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no figures since %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2: %3; the goal is %4 by %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned, %2 approved: %3 to release.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 planned, none approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No further money is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the trend continues, the target is reached only in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays %2 (%3): %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known from the records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No live objective answers %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A measurable objective for each, or a written reason why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These risks stay without an objective; an audit would remark on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the planned money of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <source>Organisation entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to put the copy of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
