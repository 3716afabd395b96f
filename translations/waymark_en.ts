<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>Agenda</name>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnnexA</name>
    <message numerus="yes">
        <source>%n controls of Annex A added</source>
        <translation>
            <numerusform>%n control of Annex A added</numerusform>
            <numerusform>%n controls of Annex A added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message numerus="yes">
        <source>Closed objectives are kept for %n years after their end (Settings). Then they are listed here, and somebody decides; nothing leaves by itself.</source>
        <translation>
            <numerusform>Closed objectives are kept for %n year after their end (Settings). Then they are listed here, and somebody decides; nothing leaves by itself.</numerusform>
            <numerusform>Closed objectives are kept for %n years after their end (Settings). Then they are listed here, and somebody decides; nothing leaves by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records of the plan, the measures and the roles</source>
        <translation>
            <numerusform>%n record of the plan, the measures and the roles</numerusform>
            <numerusform>%n records of the plan, the measures and the roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message numerus="yes">
        <source>%n decisions overdue.</source>
        <translation>
            <numerusform>%n decision overdue.</numerusform>
            <numerusform>%n decisions overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days overdue.</source>
        <translation>
            <numerusform>%1: %n day overdue.</numerusform>
            <numerusform>%1: %n days overdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 actions overdue, the longest %n days.</source>
        <translation>
            <numerusform>%1 actions overdue, the longest %n day.</numerusform>
            <numerusform>%1 actions overdue, the longest %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message numerus="yes">
        <source>%1 of %n open risks were assessed within 12 months.</source>
        <translation>
            <numerusform>%1 of %n open risk was assessed within 12 months.</numerusform>
            <numerusform>%1 of %n open risks were assessed within 12 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n high risks that are to be modified have treatment items or actions.</source>
        <translation>
            <numerusform>%1 of %n high risk that is to be modified has treatment items or actions.</numerusform>
            <numerusform>%1 of %n high risks that are to be modified have treatment items or actions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n controls have their justification.</source>
        <translation>
            <numerusform>%1 of %n control has its justification.</numerusform>
            <numerusform>%1 of %n controls have their justification.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures of 12 months have their evidence.</source>
        <translation>
            <numerusform>%1 of %n figure of 12 months has its evidence.</numerusform>
            <numerusform>%1 of %n figures of 12 months have their evidence.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes name reason and requester.</source>
        <translation>
            <numerusform>%1 of %n change names reason and requester.</numerusform>
            <numerusform>%1 of %n changes name reason and requester.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditKeeping</name>
    <message numerus="yes">
        <source>%n check(s) say something else today: %1.</source>
        <translation>
            <numerusform>%n check says something else today: %1.</numerusform>
            <numerusform>%n checks say something else today: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message numerus="yes">
        <source>%1 – %n days overdue</source>
        <translation>
            <numerusform>%1 – %n day overdue</numerusform>
            <numerusform>%1 – %n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message numerus="yes">
        <source>%n figures missing</source>
        <translation>
            <numerusform>%n figure missing</numerusform>
            <numerusform>%n figures missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message numerus="yes">
        <source>%n field(s) were changed by both</source>
        <translation>
            <numerusform>%n field was changed by both</numerusform>
            <numerusform>%n fields were changed by both</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ControlsView</name>
    <message numerus="yes">
        <source>Add %n controls of Annex A?</source>
        <translation>
            <numerusform>Add %n control of Annex A?</numerusform>
            <numerusform>Add %n controls of Annex A?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n controls</source>
        <translation>
            <numerusform>%n control</numerusform>
            <numerusform>%n controls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueGridModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message numerus="yes">
        <source>named by %1 and %n more</source>
        <translation>
            <numerusform>named by %1 and %n more</numerusform>
            <numerusform>named by %1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTasks</name>
    <message numerus="yes">
        <source>Evidence added: %n files</source>
        <translation>
            <numerusform>Evidence added: %n file</numerusform>
            <numerusform>Evidence added: %n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n months late</source>
        <translation>
            <numerusform>%n month late</numerusform>
            <numerusform>%n months late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message numerus="yes">
        <source>Wrote %n tables to %1.</source>
        <translation>
            <numerusform>Wrote %n table to %1.</numerusform>
            <numerusform>Wrote %n tables to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n dates to %1.</source>
        <translation>
            <numerusform>Wrote one date to %1.</numerusform>
            <numerusform>Wrote %n dates to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message numerus="yes">
        <source>%n high risks without a live objective</source>
        <translation>
            <numerusform>%n high risk without a live objective</numerusform>
            <numerusform>%n high risks without a live objective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirements without an objective</source>
        <translation>
            <numerusform>%n requirement without an objective</numerusform>
            <numerusform>%n requirements without an objective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments without a live objective</source>
        <translation>
            <numerusform>%n commitment without a live objective</numerusform>
            <numerusform>%n commitments without a live objective</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives without a risk</source>
        <translation>
            <numerusform>%n objective without a risk</numerusform>
            <numerusform>%n objectives without a risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridPaste</name>
    <message numerus="yes">
        <source>%n line(s) had no open row left.</source>
        <translation>
            <numerusform>%n line had no open row left.</numerusform>
            <numerusform>%n lines had no open row left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) found no row.</source>
        <translation>
            <numerusform>%n more line found no row.</numerusform>
            <numerusform>%n more lines found no row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n figures in use: %1.</source>
        <translation>
            <numerusform>%n figure in use: %1.</numerusform>
            <numerusform>%n figures in use: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>missing, %n day(s) late</source>
        <translation>
            <numerusform>missing, %n day late</numerusform>
            <numerusform>missing, %n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message numerus="yes">
        <source>%n change(s) since the file was made. An imported register has no recorded past before its import.</source>
        <translation>
            <numerusform>%n change since the file was made. An imported register has no recorded past before its import.</numerusform>
            <numerusform>%n changes since the file was made. An imported register has no recorded past before its import.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCheckStep</name>
    <message numerus="yes">
        <source>%n row(s) would be rejected, so nothing can be imported. Repair the file, or take the good rows only.</source>
        <translation>
            <numerusform>%n row would be rejected, so nothing can be imported. Repair the file, or take the good rows only.</numerusform>
            <numerusform>%n rows would be rejected, so nothing can be imported. Repair the file, or take the good rows only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out and go into a file of their own with the reason.</source>
        <translation>
            <numerusform>%n row is left out and goes into a file of its own with the reason.</numerusform>
            <numerusform>%n rows are left out and go into a file of their own with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be rejected, so nothing can be imported. Repair the file.</source>
        <translation>
            <numerusform>%n row would be rejected, so nothing can be imported. Repair the file.</numerusform>
            <numerusform>%n rows would be rejected, so nothing can be imported. Repair the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSourceStep</name>
    <message numerus="yes">
        <source>%n row(s) below the headings.</source>
        <translation>
            <numerusform>%n row below the headings.</numerusform>
            <numerusform>%n rows below the headings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KpiEditor</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) overdue</source>
        <translation>
            <numerusform>%1 %n day overdue</numerusform>
            <numerusform>%1 %n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n measure</numerusform>
            <numerusform>%n measures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message numerus="yes">
        <source>%n links confirmed</source>
        <translation>
            <numerusform>%n link confirmed</numerusform>
            <numerusform>%n links confirmed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n blocker</numerusform>
            <numerusform>%n blockers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n hint</numerusform>
            <numerusform>%n hints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message numerus="yes">
        <source>%n risks are not assessed</source>
        <translation>
            <numerusform>%n risk is not assessed</numerusform>
            <numerusform>%n risks are not assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message numerus="yes">
        <source>What holds up the %n overdue actions?</source>
        <translation>
            <numerusform>What holds up the overdue action?</numerusform>
            <numerusform>What holds up the %n overdue actions?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingFigures</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more open</source>
        <translation>
            <numerusform>%n more open</numerusform>
            <numerusform>%n more open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions done</source>
        <translation>
            <numerusform>%n action done</numerusform>
            <numerusform>%n actions done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message numerus="yes">
        <source>%1: %2, at least for %n months</source>
        <comment>month, state</comment>
        <translation>
            <numerusform>%1: %2, at least for %n month</numerusform>
            <numerusform>%1: %2, at least for %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, for %n months</source>
        <comment>month, state</comment>
        <translation>
            <numerusform>%1: %2, for %n month</numerusform>
            <numerusform>%1: %2, for %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectiveList</name>
    <message numerus="yes">
        <source>%1: %n objectives</source>
        <translation>
            <numerusform>%1: %n objective</numerusform>
            <numerusform>%1: %n objectives</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n live</numerusform>
            <numerusform>%n live</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message numerus="yes">
        <source>“%1” beside this file goes on where this file ends: %n changes more. Open it, and go on with it.</source>
        <translation>
            <numerusform>“%1” beside this file goes on where this file ends: %n change more. Open it, and go on with it.</numerusform>
            <numerusform>“%1” beside this file goes on where this file ends: %n changes more. Open it, and go on with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n day(s) late</source>
        <translation>
            <numerusform>done %n day late</numerusform>
            <numerusform>done %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message numerus="yes">
        <source>Confirm %n links…</source>
        <translation>
            <numerusform>Confirm %n link…</numerusform>
            <numerusform>Confirm %n links…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RatesView</name>
    <message numerus="yes">
        <source>%n more were withdrawn or superseded.</source>
        <translation>
            <numerusform>%n more was withdrawn or superseded.</numerusform>
            <numerusform>%n more were withdrawn or superseded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message numerus="yes">
        <source>%n more character(s): an auditor will read it.</source>
        <translation>
            <numerusform>%n more character: an auditor will read it.</numerusform>
            <numerusform>%n more characters: an auditor will read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message numerus="yes">
        <source>%n problem(s), F8 jumps to the next</source>
        <translation>
            <numerusform>%n problem, F8 jumps to the next</numerusform>
            <numerusform>%n problems, F8 jumps to the next</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n reading</numerusform>
            <numerusform>%n readings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history entry(s)</source>
        <translation>
            <numerusform>%n history entry</numerusform>
            <numerusform>%n history entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterDiff</name>
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
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures: %n new</source>
        <translation>
            <numerusform>Figures: %n new</numerusform>
            <numerusform>Figures: %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures: %n gone</source>
        <translation>
            <numerusform>Figures: %n gone</numerusform>
            <numerusform>Figures: %n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment items</source>
        <translation>
            <numerusform>%n treatment item</numerusform>
            <numerusform>%n treatment items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n assessment</numerusform>
            <numerusform>%n assessments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures missing</source>
        <translation>
            <numerusform>%n figure missing</numerusform>
            <numerusform>%n figures missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n high risks are left out.</source>
        <translation>
            <numerusform>%n high risk is left out.</numerusform>
            <numerusform>%n high risks are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <comment>slope</comment>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n days</source>
        <translation>
            <numerusform>by %n day</numerusform>
            <numerusform>by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n critical risks and their objectives</source>
        <translation>
            <numerusform>The critical risk and its objectives</numerusform>
            <numerusform>The %n critical risks and their objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n high risks and their objectives</source>
        <translation>
            <numerusform>The high risk and its objectives</numerusform>
            <numerusform>The %n high risks and their objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n objectives with a funding gap: %1.</source>
        <translation>
            <numerusform>The objective with a funding gap: %1.</numerusform>
            <numerusform>All %n objectives with a funding gap: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives have a funding gap.</source>
        <translation>
            <numerusform>One objective has a funding gap.</numerusform>
            <numerusform>%n objectives have a funding gap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n objectives</source>
        <translation>
            <numerusform>%1 in one objective</numerusform>
            <numerusform>%1 in %n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more objectives have their own sheets.</source>
        <translation>
            <numerusform>%n more objective has its own sheet.</numerusform>
            <numerusform>%n more objectives have their own sheets.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n entry</numerusform>
            <numerusform>%1: %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskCardList</name>
    <message numerus="yes">
        <source>%n more risks stand in the register.</source>
        <translation>
            <numerusform>%n more risk stands in the register.</numerusform>
            <numerusform>%n more risks stand in the register.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskCards</name>
    <message numerus="yes">
        <source>score %1, %2, %n risks</source>
        <translation>
            <numerusform>score %1, %2, %n risk</numerusform>
            <numerusform>score %1, %2, %n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskSettingsView</name>
    <message numerus="yes">
        <source>%n risks would have another level.</source>
        <translation>
            <numerusform>%n risk would have another level.</numerusform>
            <numerusform>%n risks would have another level.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n risks lie beyond the scale: the matrix shows their steps until they are assessed anew.</source>
        <translation>
            <numerusform>%n risk lies beyond the scale: the matrix shows its steps until it is assessed anew.</numerusform>
            <numerusform>%n risks lie beyond the scale: the matrix shows their steps until they are assessed anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskSlope</name>
    <message numerus="yes">
        <source>Red and underlined: not moved since the first assessment (%n risks)</source>
        <translation>
            <numerusform>Red and underlined: not moved since the first assessment (%n risk)</numerusform>
            <numerusform>Red and underlined: not moved since the first assessment (%n risks)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundChange</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message numerus="yes">
        <source>Pasted: %n line(s)</source>
        <translation>
            <numerusform>Pasted: %n line</numerusform>
            <numerusform>Pasted: %n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) entered</source>
        <translation>
            <numerusform>%n figure entered</numerusform>
            <numerusform>%n figures entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n figure(s)</source>
        <translation>
            <numerusform>Saved: %n figure</numerusform>
            <numerusform>Saved: %n figures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message numerus="yes">
        <source>%n objectives are found. Tick up to three.</source>
        <translation>
            <numerusform>%n objective is found. Tick up to three.</numerusform>
            <numerusform>%n objectives are found. Tick up to three.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlopeView</name>
    <message numerus="yes">
        <source>%n high risks are left out.</source>
        <translation>
            <numerusform>%n high risk is left out.</numerusform>
            <numerusform>%n high risks are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlopeWidget</name>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n risk</numerusform>
            <numerusform>%n risks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>History of %n entries</source>
        <translation>
            <numerusform>History of %n entry</numerusform>
            <numerusform>History of %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdsView</name>
    <message numerus="yes">
        <source>The figures of %n KPI(s) would be due, overdue or silent otherwise.</source>
        <translation>
            <numerusform>The figures of %n KPI would be due, overdue or silent otherwise.</numerusform>
            <numerusform>The figures of %n KPIs would be due, overdue or silent otherwise.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n gaps in the chain</source>
        <translation>
            <numerusform>%n gap in the chain</numerusform>
            <numerusform>%n gaps in the chain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>Copied %n row.</numerusform>
            <numerusform>Copied %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n row is saved in %1.</numerusform>
            <numerusform>%n rows are saved in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Traceability</name>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <comment>plan, actions</comment>
        <translation>
            <numerusform>%1, %n overdue</numerusform>
            <numerusform>%1, %n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message numerus="yes">
        <source>Cover %n high risk(s) with an objective</source>
        <translation>
            <numerusform>Cover %n high risk with an objective</numerusform>
            <numerusform>Cover %n high risks with an objective</numerusform>
        </translation>
    </message>
</context>
</TS>
