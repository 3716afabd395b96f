<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About Waymark</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>Waymark %1</source>
        <translation>Waymark %1</translation>
    </message>
    <message>
        <source>Information security objectives: set, measured, reviewed, proven. One local file, no network connection.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Informationssicherheitsziele: gesetzt, gemessen, überprüft, nachgewiesen. Eine lokale Datei, keine Netzverbindung.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Next 14 days</source>
        <translation>Nächste 14 Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>measure, period</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>action, percent done</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaView</name>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
</context>
<context>
    <name>AnnexA</name>
    <message numerus="yes">
        <source>%n controls of Annex A added</source>
        <translation>
            <numerusform>%n Maßnahme aus Anhang A hinzugefügt</numerusform>
            <numerusform>%n Maßnahmen aus Anhang A hinzugefügt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive and retention</source>
        <translation>Archiv und Aufbewahrung</translation>
    </message>
    <message>
        <source>Closed objectives</source>
        <translation>Beendete Ziele</translation>
    </message>
    <message>
        <source>Open the objective</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>No objective is closed yet</source>
        <translation>Noch kein Ziel ist beendet</translation>
    </message>
    <message>
        <source>ISO/IEC 27001, 7.5.3: what is kept, how long, and what becomes of it. Closed objectives stand here until their time is over.</source>
        <translation>ISO/IEC 27001, 7.5.3: was aufbewahrt wird, wie lange, und was daraus wird. Beendete Ziele stehen hier, bis ihre Zeit vorbei ist.</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>verb of a step</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Closed objectives are kept for %n years after their end (Settings). Then they are listed here, and somebody decides; nothing leaves by itself.</source>
        <translation>
            <numerusform>Beendete Ziele werden %n Jahr nach ihrem Ende aufbewahrt (Einstellungen). Danach stehen sie hier, und jemand entscheidet; nichts geht von selbst.</numerusform>
            <numerusform>Beendete Ziele werden %n Jahre nach ihrem Ende aufbewahrt (Einstellungen). Danach stehen sie hier, und jemand entscheidet; nichts geht von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>What leaves: %1. What stays: %2.</source>
        <translation>Es geht: %1. Es bleibt: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n records of the plan, the measures and the roles</source>
        <translation>
            <numerusform>%n Eintrag aus Plan, Messgrößen und Rollen</numerusform>
            <numerusform>%n Einträge aus Plan, Messgrößen und Rollen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figures</source>
        <translation>
            <numerusform>%n Wert</numerusform>
            <numerusform>%n Werte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Attention</name>
    <message>
        <source>no figure yet</source>
        <translation>noch keine Zahl</translation>
    </message>
    <message>
        <source>%1 kept, %2 needed</source>
        <comment>share of periods</comment>
        <translation>%1 gehalten, %2 nötig</translation>
    </message>
    <message>
        <source>%1 of the way in %2</source>
        <comment>percent, month</comment>
        <translation>%1 des Weges im %2</translation>
    </message>
    <message>
        <source>%1 of the way</source>
        <translation>%1 des Weges</translation>
    </message>
    <message>
        <source>%1 of the way, %2 expected</source>
        <translation>%1 des Weges, %2 erwartet</translation>
    </message>
    <message>
        <source>No figure since %1.</source>
        <translation>Keine Zahl seit %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figures kept the goal of %3, the last one is %4.</source>
        <translation>%1 von %2 Zahlen hielten das Ziel %3, die letzte ist %4.</translation>
    </message>
    <message>
        <source>Now %1.</source>
        <translation>Jetzt %1.</translation>
    </message>
    <message>
        <source>Decision overdue: %1.</source>
        <translation>Entscheidung überfällig: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n decisions overdue.</source>
        <translation>
            <numerusform>%n Entscheidung überfällig.</numerusform>
            <numerusform>%n Entscheidungen überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n days overdue.</source>
        <translation>
            <numerusform>%1: %n Tag überfällig.</numerusform>
            <numerusform>%1: %n Tage überfällig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 actions overdue, the longest %n days.</source>
        <translation>
            <numerusform>%1 Aktionen überfällig, die längste %n Tag.</numerusform>
            <numerusform>%1 Aktionen überfällig, die längste %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>If the trend continues, %1.</source>
        <translation>Wenn der Trend anhält: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 figure kept the goal of %3, the last one is %4.</source>
        <translation>%1 von %2 Wert hielt das Ziel von %3, der letzte ist %4.</translation>
    </message>
    <message>
        <source>%1: no figure yet</source>
        <comment>KPI</comment>
        <translation>%1: noch kein Wert</translation>
    </message>
    <message>
        <source>%1: %2, %3 needed</source>
        <comment>KPI, percent</comment>
        <translation>%1: %2, %3 nötig</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <comment>KPI, percent, month</comment>
        <translation>%1: %2 im %3</translation>
    </message>
    <message>
        <source>%1: %2 of the way</source>
        <comment>KPI, percent</comment>
        <translation>%1: %2 des Weges</translation>
    </message>
    <message>
        <source>%1: %2, %3 expected</source>
        <comment>KPI, percent</comment>
        <translation>%1: %2, %3 erwartet</translation>
    </message>
</context>
<context>
    <name>AttentionPanel</name>
    <message>
        <source>Nothing is off track, stale or at risk.</source>
        <translation>Nichts ist nicht im Plan, veraltet oder gefährdet.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
</context>
<context>
    <name>AudienceEditor</name>
    <message>
        <source>%1, %2 or words of your own</source>
        <comment>audiences</comment>
        <translation>%1, %2 oder eigene Worte</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>The same lapse in most objectives</source>
        <translation>Derselbe Mangel bei den meisten Zielen</translation>
    </message>
    <message>
        <source>%1 is not met in %2 of %3 live objectives.</source>
        <translation>%1 ist bei %2 von %3 lebenden Zielen nicht erfüllt.</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>ready with actions</source>
        <translation>bereit mit Maßnahmen</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>%1 does not say how often, by whom and from what it is measured.</source>
        <translation>%1 sagt nicht, wie oft, von wem und woraus gemessen wird.</translation>
    </message>
    <message>
        <source>No figures are asked for.</source>
        <translation>Es sind keine Messwerte gefragt.</translation>
    </message>
    <message>
        <source>Figures of %1: %2.</source>
        <translation>Messwerte von %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 figures of the last 12 months are without evidence.</source>
        <translation>%1 von %2 Messwerten der letzten 12 Monate sind ohne Nachweis.</translation>
    </message>
    <message>
        <source>%1 of %2 periods of the last 12 months are unanswered.</source>
        <translation>%1 von %2 Perioden der letzten 12 Monate sind unbeantwortet.</translation>
    </message>
    <message>
        <source>%1 was last looked at on %2.</source>
        <translation>%1 wurde zuletzt am %2 betrachtet.</translation>
    </message>
    <message>
        <source>Nobody has looked at %1 yet.</source>
        <translation>Niemand hat %1 bisher betrachtet.</translation>
    </message>
    <message>
        <source>Told on %1 (%2).</source>
        <translation>Mitgeteilt am %1 (%2).</translation>
    </message>
    <message>
        <source>Not told to anybody since the approval on %1.</source>
        <translation>Seit der Genehmigung am %1 niemandem mitgeteilt.</translation>
    </message>
    <message>
        <source>Approved on %1; there is still time to tell it.</source>
        <translation>Genehmigt am %1; für die Mitteilung ist noch Zeit.</translation>
    </message>
    <message>
        <source>The planned communication %1 does not say when, to whom, how or by whom.</source>
        <translation>Die geplante Mitteilung %1 sagt nicht, wann, an wen, wie oder durch wen.</translation>
    </message>
    <message>
        <source>No next review is set.</source>
        <translation>Keine nächste Überprüfung ist festgelegt.</translation>
    </message>
    <message>
        <source>The review of %1 was missed by more than 90 days.</source>
        <translation>Die Überprüfung vom %1 ist um mehr als 90 Tage versäumt.</translation>
    </message>
    <message>
        <source>Not reviewed within 12 months after the approval on %1.</source>
        <translation>Nicht innerhalb von 12 Monaten nach der Genehmigung am %1 überprüft.</translation>
    </message>
    <message>
        <source>The review of %1 is overdue.</source>
        <translation>Die Überprüfung vom %1 ist überfällig.</translation>
    </message>
    <message>
        <source>Next review on %1.</source>
        <translation>Nächste Überprüfung am %1.</translation>
    </message>
    <message>
        <source>Version %1 was approved on %2.</source>
        <translation>Version %1 wurde am %2 genehmigt.</translation>
    </message>
    <message>
        <source>Version %1 is in use without an approval.</source>
        <translation>Version %1 gilt ohne Genehmigung.</translation>
    </message>
    <message>
        <source>No change record leads to version %1.</source>
        <translation>Kein Änderungsnachweis führt zu Version %1.</translation>
    </message>
    <message>
        <source>A change has hardly a rationale.</source>
        <translation>Eine Änderung hat kaum eine Begründung.</translation>
    </message>
    <message>
        <source>Frequency, collector and source</source>
        <translation>Häufigkeit, Erfasser und Quelle</translation>
    </message>
    <message>
        <source>Who measures, when, from what?</source>
        <translation>Wer misst, wann, woraus?</translation>
    </message>
    <message>
        <source>Figures up to date</source>
        <translation>Messwerte aktuell</translation>
    </message>
    <message>
        <source>Show me the last three figures.</source>
        <translation>Zeigen Sie mir die letzten drei Messwerte.</translation>
    </message>
    <message>
        <source>Evidence of the figures</source>
        <translation>Nachweise der Messwerte</translation>
    </message>
    <message>
        <source>Where does this figure come from?</source>
        <translation>Woher kommt diese Zahl?</translation>
    </message>
    <message>
        <source>Periods without an answer</source>
        <translation>Perioden ohne Antwort</translation>
    </message>
    <message>
        <source>What happened in the months without figures?</source>
        <translation>Was geschah in den Monaten ohne Messwerte?</translation>
    </message>
    <message>
        <source>Figures analysed</source>
        <translation>Messwerte ausgewertet</translation>
    </message>
    <message>
        <source>Who looks at these figures, and what did they conclude?</source>
        <translation>Wer sieht diese Zahlen an, und was war der Schluss daraus?</translation>
    </message>
    <message>
        <source>Communicated since the approval</source>
        <translation>Seit der Genehmigung mitgeteilt</translation>
    </message>
    <message>
        <source>How do people know?</source>
        <translation>Woher wissen es die Leute?</translation>
    </message>
    <message>
        <source>Planned communication complete</source>
        <translation>Geplante Mitteilung vollständig</translation>
    </message>
    <message>
        <source>On what, when, with whom, how?</source>
        <translation>Worüber, wann, mit wem, wie?</translation>
    </message>
    <message>
        <source>Review in time</source>
        <translation>Überprüfung fristgerecht</translation>
    </message>
    <message>
        <source>When did you last look at it?</source>
        <translation>Wann haben Sie es zuletzt angesehen?</translation>
    </message>
    <message>
        <source>Approval of the version in use</source>
        <translation>Genehmigung der geltenden Version</translation>
    </message>
    <message>
        <source>Who approved this, and when?</source>
        <translation>Wer hat das genehmigt, und wann?</translation>
    </message>
    <message>
        <source>Change records with rationale</source>
        <translation>Änderungsnachweise mit Begründung</translation>
    </message>
    <message>
        <source>This was different earlier. Who changed it, and why?</source>
        <translation>Das war früher anders. Wer hat es geändert, und warum?</translation>
    </message>
    <message>
        <source>%1 of %2 has no result yet.</source>
        <translation>%1 vom %2 hat noch kein Ergebnis.</translation>
    </message>
    <message>
        <source>%1 is open, due on %2.</source>
        <translation>%1 ist offen, fällig am %2.</translation>
    </message>
    <message>
        <source>The effectiveness of %1 is to be checked by %2.</source>
        <translation>Die Wirksamkeit von %1 ist bis %2 zu prüfen.</translation>
    </message>
    <message>
        <source>Triggers with a result</source>
        <translation>Auslöser mit Ergebnis</translation>
    </message>
    <message>
        <source>After this event, which objectives did you look at?</source>
        <translation>Welche Ziele haben Sie nach diesem Ereignis angesehen?</translation>
    </message>
    <message>
        <source>Decisions in time</source>
        <translation>Entscheidungen fristgerecht</translation>
    </message>
    <message>
        <source>Findings closed and effective</source>
        <translation>Feststellungen erledigt und wirksam</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es gewirkt?</translation>
    </message>
    <message>
        <source>The plan has no action.</source>
        <translation>Der Plan hat keine Aktion.</translation>
    </message>
    <message>
        <source>Actions in the plan: %1.</source>
        <translation>Aktionen im Plan: %1.</translation>
    </message>
    <message>
        <source>No resources, and not said that none are needed.</source>
        <translation>Keine Ressourcen, und nicht gesagt, dass keine nötig sind.</translation>
    </message>
    <message>
        <source>People, technology, training and money were considered.</source>
        <translation>Menschen, Technik, Schulung und Geld wurden bedacht.</translation>
    </message>
    <message>
        <source>Not considered: %1.</source>
        <translation>Nicht bedacht: %1.</translation>
    </message>
    <message>
        <source>More is planned than approved: %1.</source>
        <translation>Es ist mehr geplant als genehmigt: %1.</translation>
    </message>
    <message>
        <source>%1 answers for it.</source>
        <translation>%1 steht dafür ein.</translation>
    </message>
    <message>
        <source>Not exactly one person is accountable.</source>
        <translation>Nicht genau eine Person ist rechenschaftspflichtig.</translation>
    </message>
    <message>
        <source>There is no owner.</source>
        <translation>Es gibt keinen Verantwortlichen.</translation>
    </message>
    <message>
        <source>%1 has not accepted version %2.</source>
        <translation>%1 hat Version %2 nicht angenommen.</translation>
    </message>
    <message>
        <source>There is no target date.</source>
        <translation>Es gibt keinen Zieltermin.</translation>
    </message>
    <message>
        <source>No mandatory action is overdue.</source>
        <translation>Keine verbindliche Aktion ist überfällig.</translation>
    </message>
    <message>
        <source>%1 is overdue by %2 days.</source>
        <translation>%1 ist seit %2 Tagen überfällig.</translation>
    </message>
    <message>
        <source>Method and evaluator are named.</source>
        <translation>Methode und Bewerter sind genannt.</translation>
    </message>
    <message>
        <source>It is not said how and by whom the result is judged.</source>
        <translation>Es ist nicht gesagt, wie und von wem das Ergebnis beurteilt wird.</translation>
    </message>
    <message>
        <source>Owner and evaluator are the same person.</source>
        <translation>Verantwortlicher und Bewerter sind dieselbe Person.</translation>
    </message>
    <message>
        <source>The result was not evaluated.</source>
        <translation>Das Ergebnis wurde nicht bewertet.</translation>
    </message>
    <message>
        <source>Evaluated on %1.</source>
        <translation>Bewertet am %1.</translation>
    </message>
    <message>
        <source>Last decision, change or finding on %1.</source>
        <translation>Letzte Entscheidung, Änderung oder Feststellung am %1.</translation>
    </message>
    <message>
        <source>%1, and no decision, change or finding for six months.</source>
        <translation>%1, und sechs Monate lang keine Entscheidung, Änderung oder Feststellung.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>What are you doing to get there?</source>
        <translation>Was tun Sie, um dorthin zu kommen?</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Who gave you the money and the people?</source>
        <translation>Wer hat Ihnen Geld und Leute gegeben?</translation>
    </message>
    <message>
        <source>Four kinds of resources considered</source>
        <translation>Vier Arten von Ressourcen bedacht</translation>
    </message>
    <message>
        <source>Approved as planned</source>
        <translation>Genehmigt wie geplant</translation>
    </message>
    <message>
        <source>Is that approved or only on paper?</source>
        <translation>Ist das genehmigt oder steht es nur auf dem Papier?</translation>
    </message>
    <message>
        <source>One accountable owner</source>
        <translation>Ein rechenschaftspflichtiger Verantwortlicher</translation>
    </message>
    <message>
        <source>Who answers for it?</source>
        <translation>Wer steht dafür ein?</translation>
    </message>
    <message>
        <source>Accepted by the owner</source>
        <translation>Vom Verantwortlichen angenommen</translation>
    </message>
    <message>
        <source>Did you know that this is yours?</source>
        <translation>Wussten Sie, dass das Ihres ist?</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Mandatory actions in time</source>
        <translation>Verbindliche Aktionen fristgerecht</translation>
    </message>
    <message>
        <source>This should have been done months ago.</source>
        <translation>Das hätte vor Monaten erledigt sein sollen.</translation>
    </message>
    <message>
        <source>Method and evaluator</source>
        <translation>Methode und Bewerter</translation>
    </message>
    <message>
        <source>How did you decide beforehand what success is?</source>
        <translation>Wie haben Sie vorher festgelegt, was Erfolg ist?</translation>
    </message>
    <message>
        <source>Evaluator is not the owner</source>
        <translation>Bewerter ist nicht der Verantwortliche</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>So, was it reached?</source>
        <translation>Und, wurde es erreicht?</translation>
    </message>
    <message>
        <source>Reaction to a bad result</source>
        <translation>Reaktion auf ein schlechtes Ergebnis</translation>
    </message>
    <message>
        <source>You were red for half a year. What did you do?</source>
        <translation>Sie waren ein halbes Jahr rot. Was haben Sie getan?</translation>
    </message>
    <message>
        <source>Serves %1, section %2 of the policy.</source>
        <translation>Dient %1, Abschnitt %2 der Leitlinie.</translation>
    </message>
    <message>
        <source>No link to a commitment of the policy that is in force.</source>
        <translation>Keine Verknüpfung mit einer geltenden Verpflichtung der Leitlinie.</translation>
    </message>
    <message>
        <source>The link to %1 was not confirmed since the last version of the policy.</source>
        <translation>Die Verknüpfung mit %1 wurde seit der letzten Leitlinienversion nicht bestätigt.</translation>
    </message>
    <message>
        <source>A contradiction to the policy is open.</source>
        <translation>Ein Widerspruch zur Leitlinie ist offen.</translation>
    </message>
    <message>
        <source>Not practicable to measure, with justification and criteria.</source>
        <translation>Messen nicht praktikabel, mit Begründung und Kriterien.</translation>
    </message>
    <message>
        <source>The exception from measuring lacks its justification or criteria.</source>
        <translation>Der Ausnahme vom Messen fehlen Begründung oder Kriterien.</translation>
    </message>
    <message>
        <source>No deciding KPI.</source>
        <translation>Keine entscheidende Kennzahl.</translation>
    </message>
    <message>
        <source>The definition of %1 is not complete.</source>
        <translation>Die Definition von %1 ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Decided by %1.</source>
        <translation>Entschieden durch %1.</translation>
    </message>
    <message>
        <source>%1 has no baseline.</source>
        <translation>%1 hat keinen Ausgangswert.</translation>
    </message>
    <message>
        <source>The approved wording breaks rule %1.</source>
        <translation>Der genehmigte Wortlaut verletzt Regel %1.</translation>
    </message>
    <message>
        <source>A warning about the wording (%1) is neither repaired nor acknowledged.</source>
        <translation>Eine Warnung zum Wortlaut (%1) ist weder behoben noch anerkannt.</translation>
    </message>
    <message>
        <source>Linked to no risk and no requirement.</source>
        <translation>Mit keinem Risiko und keiner Anforderung verknüpft.</translation>
    </message>
    <message>
        <source>Answers %1.</source>
        <translation>Antwortet auf %1.</translation>
    </message>
    <message>
        <source>%1 was assessed anew on %2, after the last review of the objective.</source>
        <translation>%1 wurde am %2 neu bewertet, nach der letzten Überprüfung des Ziels.</translation>
    </message>
    <message>
        <source>The rationale is empty.</source>
        <translation>Die Begründung ist leer.</translation>
    </message>
    <message>
        <source>Link to a commitment of the policy</source>
        <translation>Verknüpfung mit einer Verpflichtung der Leitlinie</translation>
    </message>
    <message>
        <source>Which sentence of your policy does this serve?</source>
        <translation>Welchem Satz Ihrer Leitlinie dient das?</translation>
    </message>
    <message>
        <source>Links confirmed since the last policy version</source>
        <translation>Verknüpfungen seit der letzten Leitlinienversion bestätigt</translation>
    </message>
    <message>
        <source>Your policy changed. What did you check?</source>
        <translation>Ihre Leitlinie hat sich geändert. Was haben Sie geprüft?</translation>
    </message>
    <message>
        <source>No contradiction to the policy</source>
        <translation>Kein Widerspruch zur Leitlinie</translation>
    </message>
    <message>
        <source>Deciding KPI with complete definition</source>
        <translation>Entscheidende Kennzahl mit vollständiger Definition</translation>
    </message>
    <message>
        <source>How will you know that it is reached?</source>
        <translation>Woran werden Sie erkennen, dass es erreicht ist?</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Where did you start?</source>
        <translation>Wo haben Sie angefangen?</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>What exactly does this word mean here?</source>
        <translation>Was genau heißt dieses Wort hier?</translation>
    </message>
    <message>
        <source>Link to a risk or requirement</source>
        <translation>Verknüpfung mit einem Risiko oder einer Anforderung</translation>
    </message>
    <message>
        <source>Why this objective? Show me the risk.</source>
        <translation>Warum dieses Ziel? Zeigen Sie mir das Risiko.</translation>
    </message>
    <message>
        <source>Review after a risk changed its level</source>
        <translation>Überprüfung nach geänderter Risikostufe</translation>
    </message>
    <message>
        <source>The risk went up. What happened to the objective?</source>
        <translation>Das Risiko ist gestiegen. Was geschah mit dem Ziel?</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Objectives at %1 levels and in %2 units.</source>
        <translation>Ziele auf %1 Ebenen und in %2 Einheiten.</translation>
    </message>
    <message>
        <source>One level or unit, justified: %1</source>
        <translation>Eine Ebene oder Einheit, begründet: %1</translation>
    </message>
    <message>
        <source>All objectives stand at one level or in one unit.</source>
        <translation>Alle Ziele stehen auf einer Ebene oder in einer Einheit.</translation>
    </message>
    <message>
        <source>No objective serves commitment %1.</source>
        <translation>Kein Ziel dient der Verpflichtung %1.</translation>
    </message>
    <message>
        <source>%1 (%2) has neither a live objective nor a justification.</source>
        <translation>%1 (%2) hat weder ein lebendes Ziel noch eine Begründung.</translation>
    </message>
    <message>
        <source>%1 has neither an objective nor a justification.</source>
        <translation>%1 hat weder ein Ziel noch eine Begründung.</translation>
    </message>
    <message>
        <source>Live objectives: %1.</source>
        <translation>Lebende Ziele: %1.</translation>
    </message>
    <message>
        <source>There is no live objective.</source>
        <translation>Es gibt kein lebendes Ziel.</translation>
    </message>
    <message>
        <source>No management review has looked at the objectives.</source>
        <translation>Keine Managementbewertung hat die Ziele betrachtet.</translation>
    </message>
    <message>
        <source>Last management review with objectives on %1.</source>
        <translation>Letzte Managementbewertung mit Zielen am %1.</translation>
    </message>
    <message>
        <source>All staff were last addressed on %1.</source>
        <translation>Alle Beschäftigten wurden zuletzt am %1 angesprochen.</translation>
    </message>
    <message>
        <source>All staff were not addressed within a year.</source>
        <translation>Alle Beschäftigten wurden seit einem Jahr nicht angesprochen.</translation>
    </message>
    <message>
        <source>The last internal audit of 6.2 was on %1.</source>
        <translation>Das letzte interne Audit von 6.2 war am %1.</translation>
    </message>
    <message>
        <source>No internal audit of 6.2 is recorded.</source>
        <translation>Kein internes Audit von 6.2 ist erfasst.</translation>
    </message>
    <message>
        <source>The change %1 does not say who asked for it and why.</source>
        <translation>Die Änderung %1 sagt nicht, wer sie wollte und warum.</translation>
    </message>
    <message>
        <source>The changes of the last 12 months say who asked for them and why.</source>
        <translation>Die Änderungen der letzten 12 Monate sagen, wer sie wollte und warum.</translation>
    </message>
    <message>
        <source>The register was printed on %1.</source>
        <translation>Das Verzeichnis wurde am %1 gedruckt.</translation>
    </message>
    <message>
        <source>The register was not printed since the last approval.</source>
        <translation>Das Verzeichnis wurde seit der letzten Genehmigung nicht gedruckt.</translation>
    </message>
    <message>
        <source>The report with fulfilment and trends was printed on %1.</source>
        <translation>Der Bericht mit Erfüllung und Trends wurde am %1 gedruckt.</translation>
    </message>
    <message>
        <source>No report with fulfilment and trends belongs to the last management review.</source>
        <translation>Zur letzten Managementbewertung gehört kein Bericht mit Erfüllung und Trends.</translation>
    </message>
    <message>
        <source>%1 of an external audit is overdue or was not shown to be effective.</source>
        <translation>%1 aus einem externen Audit ist überfällig oder nicht als wirksam belegt.</translation>
    </message>
    <message>
        <source>No finding of an external audit on 6.2 is overdue.</source>
        <translation>Keine Feststellung eines externen Audits zu 6.2 ist überfällig.</translation>
    </message>
    <message>
        <source>The history was not checked yet.</source>
        <translation>Die Historie wurde noch nicht geprüft.</translation>
    </message>
    <message>
        <source>The history is complete: its chain was recomputed.</source>
        <translation>Die Historie ist vollständig: Ihre Kette wurde nachgerechnet.</translation>
    </message>
    <message>
        <source>The history is broken: %1</source>
        <translation>Die Historie ist gebrochen: %1</translation>
    </message>
    <message>
        <source>Functions and levels</source>
        <translation>Funktionen und Ebenen</translation>
    </message>
    <message>
        <source>Every commitment has an objective</source>
        <translation>Jede Verpflichtung hat ein Ziel</translation>
    </message>
    <message>
        <source>Every high risk has an objective</source>
        <translation>Jedes hohe Risiko hat ein Ziel</translation>
    </message>
    <message>
        <source>Every requirement has an objective</source>
        <translation>Jede Anforderung hat ein Ziel</translation>
    </message>
    <message>
        <source>Number of live objectives</source>
        <translation>Anzahl lebender Ziele</translation>
    </message>
    <message>
        <source>Management review</source>
        <translation>Managementbewertung</translation>
    </message>
    <message>
        <source>All staff addressed</source>
        <translation>Alle Beschäftigten angesprochen</translation>
    </message>
    <message>
        <source>Internal audit of 6.2</source>
        <translation>Internes Audit von 6.2</translation>
    </message>
    <message>
        <source>Planned changes</source>
        <translation>Geplante Änderungen</translation>
    </message>
    <message>
        <source>Printed register</source>
        <translation>Gedrucktes Verzeichnis</translation>
    </message>
    <message>
        <source>Fulfilment and trends in the review</source>
        <translation>Erfüllung und Trends in der Bewertung</translation>
    </message>
    <message>
        <source>Findings of external audits</source>
        <translation>Feststellungen externer Audits</translation>
    </message>
    <message>
        <source>History verified</source>
        <translation>Historie geprüft</translation>
    </message>
    <message>
        <source>present</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Information security policy</source>
        <translation>Informationssicherheitsleitlinie</translation>
    </message>
    <message>
        <source>Version %1, approved on %2.</source>
        <translation>Version %1, genehmigt am %2.</translation>
    </message>
    <message>
        <source>No version with its approval is recorded.</source>
        <translation>Keine Version mit ihrer Genehmigung ist erfasst.</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risikobeurteilung</translation>
    </message>
    <message>
        <source>Register of objectives</source>
        <translation>Verzeichnis der Ziele</translation>
    </message>
    <message>
        <source>No printed register is recorded; make it on the page Reports.</source>
        <translation>Kein gedrucktes Verzeichnis ist erfasst; es entsteht auf der Seite Berichte.</translation>
    </message>
    <message>
        <source>Printed on %1.</source>
        <translation>Gedruckt am %1.</translation>
    </message>
    <message>
        <source>Risk treatment plan</source>
        <translation>Risikobehandlungsplan</translation>
    </message>
    <message>
        <source>Without: %1.</source>
        <translation>Ohne: %1.</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>No management review is recorded.</source>
        <translation>Keine Managementbewertung ist erfasst.</translation>
    </message>
    <message>
        <source>%1 on %2, minutes: %3.</source>
        <translation>%1 am %2, Protokoll: %3.</translation>
    </message>
    <message>
        <source>%1 on %2 has no reference to its minutes.</source>
        <translation>%1 am %2 nennt kein Protokoll.</translation>
    </message>
    <message>
        <source>Minutes of the management review</source>
        <translation>Protokoll der Managementbewertung</translation>
    </message>
    <message>
        <source>Results of monitoring and measurement</source>
        <translation>Ergebnisse von Überwachung und Messung</translation>
    </message>
    <message>
        <source>Status report to management</source>
        <translation>Statusbericht an die Leitung</translation>
    </message>
    <message>
        <source>%1, printed on %2.</source>
        <translation>%1, gedruckt am %2.</translation>
    </message>
    <message>
        <source>No printed report of the last quarter is recorded; make it on the page Reports.</source>
        <translation>Kein gedruckter Bericht des letzten Quartals ist erfasst; er entsteht auf der Seite Berichte.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Änderungsnachweise</translation>
    </message>
    <message>
        <source>Training and awareness records</source>
        <translation>Nachweise über Schulung und Bewusstsein</translation>
    </message>
    <message>
        <source>%1, %2 on %3.</source>
        <translation>%1, %2 am %3.</translation>
    </message>
    <message>
        <source>No training is recorded.</source>
        <translation>Keine Schulung ist erfasst.</translation>
    </message>
    <message>
        <source>Established and documented</source>
        <translation>Festgelegt und dokumentiert</translation>
    </message>
    <message>
        <source>Read the register and the plans, compare them with the policy.</source>
        <translation>Verzeichnis und Pläne lesen, mit der Leitlinie vergleichen.</translation>
    </message>
    <message>
        <source>top management, ISMS manager</source>
        <translation>oberste Leitung, ISMS-Beauftragte</translation>
    </message>
    <message>
        <source>too many, too few, not found, only in slides</source>
        <translation>zu viele, zu wenige, nicht auffindbar, nur auf Folien</translation>
    </message>
    <message>
        <source>Which objectives do you have, and where are they written down?</source>
        <translation>Welche Ziele gibt es, und wo stehen sie?</translation>
    </message>
    <message>
        <source>SMART</source>
        <translation>SMART</translation>
    </message>
    <message>
        <source>Read wording and measures.</source>
        <translation>Wortlaut und Kennzahlen lesen.</translation>
    </message>
    <message>
        <source>owners of the objectives</source>
        <translation>Verantwortliche der Ziele</translation>
    </message>
    <message>
        <source>vague, unrealistic, collected in different ways</source>
        <translation>vage, unrealistisch, uneinheitlich erhoben</translation>
    </message>
    <message>
        <source>Which result is wanted, how much of it, and until when?</source>
        <translation>Welches Ergebnis wird gewollt, wie viel davon und bis wann?</translation>
    </message>
    <message>
        <source>Agree with the policy</source>
        <translation>Im Einklang mit der Leitlinie</translation>
    </message>
    <message>
        <source>Trace the policy sentence by sentence.</source>
        <translation>Die Leitlinie Satz für Satz verfolgen.</translation>
    </message>
    <message>
        <source>top management</source>
        <translation>oberste Leitung</translation>
    </message>
    <message>
        <source>policy outdated, objectives drifted away from it</source>
        <translation>Leitlinie veraltet, Ziele haben sich von ihr entfernt</translation>
    </message>
    <message>
        <source>What does your policy promise, and which objective keeps the promise?</source>
        <translation>Was verspricht die Leitlinie, und welches Ziel löst es ein?</translation>
    </message>
    <message>
        <source>Risks and requirements considered</source>
        <translation>Risiken und Anforderungen berücksichtigt</translation>
    </message>
    <message>
        <source>Read risk report, legal list and contracts, trace both ways.</source>
        <translation>Risikobericht, Rechtskataster und Verträge lesen, in beide Richtungen verfolgen.</translation>
    </message>
    <message>
        <source>risk owners, legal counsel</source>
        <translation>Risikoeigentümer, Rechtsabteilung</translation>
    </message>
    <message>
        <source>generic objectives, top risks without an objective</source>
        <translation>beliebige Ziele, höchste Risiken ohne Ziel</translation>
    </message>
    <message>
        <source>What are your highest risks, and what is to become of them?</source>
        <translation>Welches sind die höchsten Risiken, und was soll aus ihnen werden?</translation>
    </message>
    <message>
        <source>Resources realistic</source>
        <translation>Ressourcen realistisch</translation>
    </message>
    <message>
        <source>Read budgets, plans and feasibility.</source>
        <translation>Budgets, Pläne und Machbarkeit lesen.</translation>
    </message>
    <message>
        <source>budget holders</source>
        <translation>Budgetverantwortliche</translation>
    </message>
    <message>
        <source>approved on paper only</source>
        <translation>nur auf dem Papier bewilligt</translation>
    </message>
    <message>
        <source>What was planned, what was approved, and what was spent?</source>
        <translation>Was war geplant, was wurde bewilligt, was ausgegeben?</translation>
    </message>
    <message>
        <source>Responsibilities clear</source>
        <translation>Verantwortung geklärt</translation>
    </message>
    <message>
        <source>Read the role papers and ask the person.</source>
        <translation>Rollenbeschreibungen lesen und die Person fragen.</translation>
    </message>
    <message>
        <source>owners and managers</source>
        <translation>Verantwortliche und Führungskräfte</translation>
    </message>
    <message>
        <source>a department as owner</source>
        <translation>eine Abteilung als Verantwortliche</translation>
    </message>
    <message>
        <source>Are you responsible for this objective, and what does that mean?</source>
        <translation>Verantworten Sie dieses Ziel, und was heißt das?</translation>
    </message>
    <message>
        <source>Time frames realistic</source>
        <translation>Termine realistisch</translation>
    </message>
    <message>
        <source>Read plans, slipped dates and dependencies.</source>
        <translation>Pläne, verschobene Termine und Abhängigkeiten lesen.</translation>
    </message>
    <message>
        <source>project leaders</source>
        <translation>Projektleitungen</translation>
    </message>
    <message>
        <source>everything ends on 31 December</source>
        <translation>alles endet am 31. Dezember</translation>
    </message>
    <message>
        <source>Which dates were moved, and why?</source>
        <translation>Welche Termine wurden verschoben, und warum?</translation>
    </message>
    <message>
        <source>Measurement and evaluation defined</source>
        <translation>Messung und Bewertung festgelegt</translation>
    </message>
    <message>
        <source>Read KPI sheets, follow the path of the data, recompute one figure.</source>
        <translation>Kennzahlenblätter lesen, den Weg der Daten verfolgen, einen Wert nachrechnen.</translation>
    </message>
    <message>
        <source>collectors and evaluators</source>
        <translation>Erhebende und Bewertende</translation>
    </message>
    <message>
        <source>nobody analyses; a figure cannot be reproduced</source>
        <translation>niemand wertet aus; ein Wert lässt sich nicht nachvollziehen</translation>
    </message>
    <message>
        <source>Take one figure: show me how it came about.</source>
        <translation>Ein Wert als Beispiel: zeigen, wie er entstanden ist.</translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation>Vermittelt</translation>
    </message>
    <message>
        <source>Read plan, log and material, ask staff at several levels.</source>
        <translation>Plan, Nachweise und Material lesen, Mitarbeitende mehrerer Ebenen fragen.</translation>
    </message>
    <message>
        <source>staff, suppliers</source>
        <translation>Mitarbeitende, Lieferanten</translation>
    </message>
    <message>
        <source>sent but not understood</source>
        <translation>verschickt, aber nicht verstanden</translation>
    </message>
    <message>
        <source>Which objective concerns your work, and who told you?</source>
        <translation>Welches Ziel betrifft Ihre Arbeit, und wer hat es vermittelt?</translation>
    </message>
    <message>
        <source>Monitored, reviewed, updated</source>
        <translation>Überwacht, überprüft, aktualisiert</translation>
    </message>
    <message>
        <source>Read outputs of management reviews, review records and change history.</source>
        <translation>Ergebnisse der Managementbewertung, Überprüfungen und Änderungshistorie lesen.</translation>
    </message>
    <message>
        <source>no reaction to red</source>
        <translation>keine Reaktion auf Rot</translation>
    </message>
    <message>
        <source>What did the last review find, and what followed from it?</source>
        <translation>Was ergab die letzte Überprüfung, und was folgte daraus?</translation>
    </message>
    <message>
        <source>Accountable is somebody else than the owner %1.</source>
        <translation>Die Rolle „verantwortlich“ hat jemand anderes als %1.</translation>
    </message>
    <message>
        <source>kept elsewhere (reference)</source>
        <translation>anderswo aufbewahrt (Verweis)</translation>
    </message>
    <message>
        <source>%1 is kept elsewhere: %2.</source>
        <translation>%1 wird anderswo aufbewahrt: %2.</translation>
    </message>
    <message>
        <source>Not approved, and not told to anybody.</source>
        <translation>Nicht genehmigt und niemandem mitgeteilt.</translation>
    </message>
    <message>
        <source>Not approved, and not told to anybody since the start on %1.</source>
        <translation>Nicht genehmigt und seit dem Beginn am %1 niemandem mitgeteilt.</translation>
    </message>
    <message>
        <source>Started on %1; there is still time to tell it.</source>
        <translation>Begonnen am %1; es ist noch Zeit, es mitzuteilen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n open risks were assessed within 12 months.</source>
        <translation>
            <numerusform>%1 von %n offenem Risiko wurde innerhalb von 12 Monaten bewertet.</numerusform>
            <numerusform>%1 von %n offenen Risiken wurden innerhalb von 12 Monaten bewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n high risks that are to be modified have treatment items or actions.</source>
        <translation>
            <numerusform>%1 von %n hohem Risiko, das verändert werden soll, hat Behandlungsschritte oder Aktionen.</numerusform>
            <numerusform>%1 von %n hohen Risiken, die verändert werden sollen, haben Behandlungsschritte oder Aktionen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n controls have their justification.</source>
        <translation>
            <numerusform>%1 von %n Maßnahme des Anhangs A ist begründet.</numerusform>
            <numerusform>%1 von %n Maßnahmen des Anhangs A sind begründet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n figures of 12 months have their evidence.</source>
        <translation>
            <numerusform>%1 von %n Wert aus 12 Monaten hat seinen Nachweis.</numerusform>
            <numerusform>%1 von %n Werten aus 12 Monaten haben ihren Nachweis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n changes name reason and requester.</source>
        <translation>
            <numerusform>%1 von %n Änderung nennt Grund und Antragsteller.</numerusform>
            <numerusform>%1 von %n Änderungen nennen Grund und Antragsteller.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditBar</name>
    <message>
        <source>Audit mode, read only</source>
        <translation>Auditmodus, nur lesen</translation>
    </message>
    <message>
        <source>As of…</source>
        <translation>Stand…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>%1 as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
</context>
<context>
    <name>AuditKeeping</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Notes, labels and the sample are kept in this audit.</source>
        <translation>Notizen, Einstufungen und die Stichprobe gehören zu diesem Audit.</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Note saved</source>
        <translation>Notiz gespeichert</translation>
    </message>
    <message>
        <source>Sample kept in the audit</source>
        <translation>Stichprobe im Audit festgehalten</translation>
    </message>
    <message>
        <source>Close audit…</source>
        <translation>Audit abschließen…</translation>
    </message>
    <message>
        <source>Keeps what the checks say today with the audit</source>
        <translation>Bewahrt beim Audit auf, was die Prüfungen heute sagen</translation>
    </message>
    <message>
        <source>%1 was closed on %2 with %3 conform, %4 observations, %5 minor, %6 major (history entry %7).</source>
        <translation>%1 wurde am %2 mit %3 konform, %4 Beobachtungen, %5 Nebenabweichungen, %6 Hauptabweichungen abgeschlossen (Eintrag %7 der Historie).</translation>
    </message>
    <message>
        <source>The checks say the same today.</source>
        <translation>Die Prüfungen sagen heute dasselbe.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) say something else today: %1.</source>
        <translation>
            <numerusform>%n Prüfung sagt heute etwas anderes: %1.</numerusform>
            <numerusform>%n Prüfungen sagen heute etwas anderes: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close %1 %2?</source>
        <translation>%1 %2 abschließen?</translation>
    </message>
    <message>
        <source>What the checks say today stays with the audit. Its notes, labels and sample cannot be changed any more; what comes later belongs to another audit.</source>
        <translation>Was die Prüfungen heute sagen, bleibt beim Audit. Seine Notizen, Einstufungen und Stichprobe lassen sich nicht mehr ändern; was später kommt, gehört zu einem anderen Audit.</translation>
    </message>
    <message>
        <source>Close audit</source>
        <translation>Audit abschließen</translation>
    </message>
    <message>
        <source>Audit closed</source>
        <translation>Audit abgeschlossen</translation>
    </message>
</context>
<context>
    <name>AuditNotes</name>
    <message>
        <source>Note on check %1 of the audit</source>
        <translation>Notiz zu Prüfung %1 des Audits</translation>
    </message>
    <message>
        <source>Own notes on clause 6.2</source>
        <translation>Eigene Notizen zu Abschnitt 6.2</translation>
    </message>
    <message>
        <source>Sample of the audit</source>
        <translation>Stichprobe des Audits</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 abgeschlossen</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audit mode</source>
        <translation>Auditmodus</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>Ten checks</source>
        <translation>Zehn Prüfungen</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Leave audit mode</source>
        <translation>Auditmodus verlassen</translation>
    </message>
    <message>
        <source>%1 conform, %2 observations, %3 minor, %4 major. The auditor decides; a missed target alone is no nonconformity.</source>
        <translation>%1 konform, %2 Beobachtungen, %3 Nebenabweichungen, %4 Hauptabweichungen. Der Auditor entscheidet; ein verfehltes Ziel allein ist keine Nichtkonformität.</translation>
    </message>
    <message>
        <source>This row is about the whole set; no single record shows it.</source>
        <translation>Diese Zeile betrifft die Gesamtheit; kein einzelner Eintrag zeigt sie.</translation>
    </message>
    <message>
        <source>Build audit pack…</source>
        <translation>Auditpaket erstellen…</translation>
    </message>
    <message>
        <source>Save audit pack</source>
        <translation>Auditpaket speichern</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Building the audit pack</source>
        <translation>Das Auditpaket entsteht</translation>
    </message>
    <message>
        <source>Saved: %1. The file is read-only: the export is not recorded in it.</source>
        <translation>Gespeichert: %1. Die Datei ist schreibgeschützt: Der Export ist darin nicht vermerkt.</translation>
    </message>
    <message>
        <source>Saved and recorded: %1</source>
        <translation>Gespeichert und vermerkt: %1</translation>
    </message>
    <message>
        <source>Protected files (*%1)</source>
        <translation>Geschützte Dateien (*%1)</translation>
    </message>
    <message>
        <source>Self-assessment: would probably be graded %1.</source>
        <translation>Selbsteinschätzung: würde wohl bewertet als „%1“.</translation>
    </message>
</context>
<context>
    <name>AuditTable</name>
    <message>
        <source>Show the record</source>
        <translation>Eintrag zeigen</translation>
    </message>
</context>
<context>
    <name>Backing</name>
    <message>
        <source>“%1” was upgraded to the format of this version. A copy as it was before is kept among the backups.</source>
        <translation>„%1“ wurde auf das Format dieser Version gebracht. Eine Kopie des vorherigen Stands liegt bei den Sicherungen.</translation>
    </message>
</context>
<context>
    <name>BackupKeeper</name>
    <message>
        <source>The file holds less than half of what its last backup held. All older backups are kept. If that is not what you did, compare with File, Backups.</source>
        <translation>Die Datei enthält weniger als die Hälfte dessen, was ihre letzte Sicherung enthielt. Alle älteren Sicherungen bleiben. Wenn das nicht Absicht war, vergleichen Sie unter Datei, Sicherungen.</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>Backup %1</source>
        <translation>Sicherung %1</translation>
    </message>
    <message>
        <source>Backup of %1</source>
        <translation>Sicherung vom %1</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>while working</source>
        <translation>während der Arbeit</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>before a new format</source>
        <translation>vor einem neuen Format</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>History entries</source>
        <translation>Einträge der Historie</translation>
    </message>
    <message>
        <source>Records and figures</source>
        <translation>Datensätze und Zahlen</translation>
    </message>
    <message>
        <source>Restore into a new file…</source>
        <translation>In eine neue Datei wiederherstellen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>They lie in %1, each with all its contents as JSON beside it. Keep copies on another disk as well.</source>
        <translation>Sie liegen in %1, jede mit ihrem ganzen Inhalt als JSON daneben. Bewahren Sie Kopien auch auf einem anderen Datenträger auf.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made after the first change of a session, before an import, and whenever you want.</source>
        <translation>Es gibt noch keine Sicherung. Eine entsteht nach der ersten Änderung einer Sitzung, vor einem Import und wann immer Sie wollen.</translation>
    </message>
    <message>
        <source>This backup cannot be read any more. %1</source>
        <translation>Diese Sicherung lässt sich nicht mehr lesen. %1</translation>
    </message>
    <message>
        <source>The file is as it was in this backup.</source>
        <translation>Die Datei ist so, wie sie in dieser Sicherung war.</translation>
    </message>
    <message>
        <source>Since this backup:</source>
        <translation>Seit dieser Sicherung:</translation>
    </message>
    <message>
        <source>Restore into a new file</source>
        <translation>In eine neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Waymark-Dateien (*.waymark)</translation>
    </message>
    <message>
        <source>before a large change</source>
        <translation>vor einer großen Änderung</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Where the backups of all workspaces go, best on another disk</source>
        <translation>Wohin die Sicherungen aller Arbeitsdateien kommen, am besten auf einen anderen Datenträger</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>The backups of all workspaces go to %1 from now on. Those made before stay in %2.</source>
        <translation>Die Sicherungen aller Arbeitsdateien kommen von jetzt an nach %1. Die früheren bleiben in %2.</translation>
    </message>
    <message>
        <source>%1, damaged</source>
        <comment>a backup</comment>
        <translation>%1, beschädigt</translation>
    </message>
    <message>
        <source>This backup is being checked…</source>
        <translation>Diese Sicherung wird geprüft …</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Die Sicherung wird geprüft</translation>
    </message>
    <message>
        <source>This backup is damaged; choose another one. %1</source>
        <translation>Diese Sicherung ist beschädigt; wählen Sie eine andere. %1</translation>
    </message>
    <message>
        <source>The backup is being restored…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Eine Sicherung wird angelegt …</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of message: sentence</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Responsible: %1</source>
        <translation>Verantwortlich: %1</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Security objectives %1</source>
        <translation>Sicherheitsziele %1</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>review held</source>
        <translation>Überprüfung abgehalten</translation>
    </message>
    <message>
        <source>review planned</source>
        <translation>Überprüfung geplant</translation>
    </message>
    <message>
        <source>next review of an objective</source>
        <translation>nächste Überprüfung eines Ziels</translation>
    </message>
    <message>
        <source>decision due</source>
        <translation>Entscheidung fällig</translation>
    </message>
    <message numerus="yes">
        <source>%1 – %n days overdue</source>
        <translation>
            <numerusform>%1 – %n Tag überfällig</numerusform>
            <numerusform>%1 – %n Tage überfällig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChainGraph</name>
    <message>
        <source>Policy and requirements</source>
        <translation>Leitlinie und Anforderungen</translation>
    </message>
    <message>
        <source>Risks, current score</source>
        <translation>Risiken, aktueller Wert</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Linked with</source>
        <translation>Verknüpft mit</translation>
    </message>
</context>
<context>
    <name>ChainView</name>
    <message>
        <source>The chain as a graph</source>
        <translation>Die Kette als Graph</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
</context>
<context>
    <name>ChangesDialog</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>What changed since …</source>
        <translation>Was sich geändert hat seit …</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>Geändert seit</translation>
    </message>
    <message>
        <source>Changes of all objectives</source>
        <translation>Änderungen aller Ziele</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Type the day to compare with.</source>
        <translation>Bitte den Tag eingeben, mit dem verglichen wird.</translation>
    </message>
    <message>
        <source>Nothing changed that is recorded.</source>
        <translation>Es ist keine Änderung aufgezeichnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangesSince</name>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>not</source>
        <translation>nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>largely</source>
        <translation>weitgehend</translation>
    </message>
    <message>
        <source>fully</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>Q%1</source>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>new target date</source>
        <translation>neues Zieldatum</translation>
    </message>
    <message>
        <source>figure missing</source>
        <translation>Zahl fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n figures missing</source>
        <translation>
            <numerusform>%n Zahl fehlt</numerusform>
            <numerusform>%n Zahlen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>on hold since %1</source>
        <translation>ausgesetzt seit %1</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>outside, within the tolerance</source>
        <translation>außerhalb, in der Toleranz</translation>
    </message>
    <message>
        <source>outside the allowed range</source>
        <translation>außerhalb des erlaubten Bereichs</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>nothing to count in this period</source>
        <translation>in diesem Zeitraum nichts zu zählen</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing can be computed yet: the target, its bounds or its dates do not fit together.</source>
        <translation>Noch nicht berechenbar: Zielwert, Grenzen oder Termine passen nicht zusammen.</translation>
    </message>
    <message>
        <source>No reading yet.</source>
        <translation>Noch kein Messwert.</translation>
    </message>
    <message>
        <source>No reading yet. First figure: %1, due %2.</source>
        <translation>Noch kein Messwert. Erste Zahl: %1, fällig %2.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>interim target</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Axis starts at %1, not at zero</source>
        <translation>Achse beginnt bei %1, nicht bei null</translation>
    </message>
    <message>
        <source>allowed range</source>
        <translation>erlaubter Bereich</translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation>Toleranz %1</translation>
    </message>
    <message>
        <source>This measure does not exist at this day.</source>
        <translation>Diese Kennzahl gibt es an diesem Tag nicht.</translation>
    </message>
    <message>
        <source>new definition</source>
        <translation>neue Definition</translation>
    </message>
    <message>
        <source>if trend continues</source>
        <translation>wenn der Trend anhält</translation>
    </message>
    <message>
        <source>if the trend continues:</source>
        <translation>wenn der Trend anhält:</translation>
    </message>
    <message>
        <source>target not reached</source>
        <translation>Zielwert nicht erreicht</translation>
    </message>
    <message>
        <source>not within 5 years</source>
        <translation>nicht innerhalb von 5 Jahren</translation>
    </message>
    <message>
        <source>target reached %1</source>
        <translation>Zielwert erreicht am %1</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>review: %1</source>
        <comment>outcome</comment>
        <translation>Überprüfung: %1</translation>
    </message>
    <message>
        <source>target %1 instead of %2</source>
        <translation>Zielwert %1 statt %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>group too small</source>
        <translation>Gruppe zu klein</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Ausgangswert %1</translation>
    </message>
    <message>
        <source>target reached in %1</source>
        <translation>Zielwert erreicht im %1</translation>
    </message>
</context>
<context>
    <name>ChartCanvas</name>
    <message>
        <source>%1: %2</source>
        <comment>day, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, value, note</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n readings</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1: %2, %3</source>
        <comment>day, value, state</comment>
        <translation>zuletzt %1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, event</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>shown from %1 to %2</source>
        <translation>gezeigt von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>actual</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>void</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>Sollverlauf</translation>
    </message>
    <message>
        <source>interim target</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>allowed range</source>
        <translation>erlaubter Bereich</translation>
    </message>
</context>
<context>
    <name>ChartModel</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>ChecksView</name>
    <message>
        <source>6.2 a  Consistent with the policy</source>
        <translation>6.2 a  Im Einklang mit der Leitlinie</translation>
    </message>
    <message>
        <source>6.2 b  Measurable</source>
        <translation>6.2 b  Messbar</translation>
    </message>
    <message>
        <source>6.2 c  Requirements and risks considered</source>
        <translation>6.2 c  Anforderungen und Risiken berücksichtigt</translation>
    </message>
    <message>
        <source>6.2 d  Monitored</source>
        <translation>6.2 d  Überwacht</translation>
    </message>
    <message>
        <source>6.2 e  Communicated</source>
        <translation>6.2 e  Vermittelt</translation>
    </message>
    <message>
        <source>6.2 f  Updated</source>
        <translation>6.2 f  Aktualisiert</translation>
    </message>
    <message>
        <source>6.2 g  Documented</source>
        <translation>6.2 g  Dokumentiert</translation>
    </message>
    <message>
        <source>6.2 h  What will be done</source>
        <translation>6.2 h  Was getan wird</translation>
    </message>
    <message>
        <source>6.2 i  Resources</source>
        <translation>6.2 i  Ressourcen</translation>
    </message>
    <message>
        <source>6.2 j  Who is responsible</source>
        <translation>6.2 j  Wer verantwortlich ist</translation>
    </message>
    <message>
        <source>6.2 k  When it will be completed</source>
        <translation>6.2 k  Wann es abgeschlossen wird</translation>
    </message>
    <message>
        <source>6.2 l  How results are evaluated</source>
        <translation>6.2 l  Wie die Ergebnisse bewertet werden</translation>
    </message>
    <message>
        <source>10  Reaction to results</source>
        <translation>10  Reaktion auf Ergebnisse</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Die Gesamtheit</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Would be graded</source>
        <translation>Würde bewertet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfpunkte</translation>
    </message>
    <message>
        <source>No check of this kind. Choose another result or empty the filter.</source>
        <translation>Kein solcher Prüfpunkt. Ein anderes Ergebnis wählen oder den Filter leeren.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a filter: its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Filter %1: all</source>
        <translation>Filter %1: alle</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>name of a choice: its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>“%1” is not known. Choose an entry of the list.</source>
        <translation>„%1“ ist nicht bekannt. Wählen Sie einen Eintrag der Liste.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>type a code or a name</source>
        <translation>Kennung oder Namen eingeben</translation>
    </message>
    <message>
        <source>there is none yet: add one on its page first</source>
        <translation>noch keine vorhanden: zuerst auf ihrer Seite anlegen</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>day to look from, YYYY-MM-DD</source>
        <translation>Tag der Betrachtung, JJJJ-MM-TT</translation>
    </message>
    <message>
        <source>print one JSON document</source>
        <translation>ein JSON-Dokument ausgeben</translation>
    </message>
    <message>
        <source>language of the words</source>
        <translation>Sprache der Wörter</translation>
    </message>
    <message>
        <source>creates a workspace; refuses to overwrite</source>
        <translation>legt eine Arbeitsdatei an; überschreibt nie</translation>
    </message>
    <message>
        <source>fill it with the sample organisation</source>
        <translation>mit der Beispielorganisation füllen</translation>
    </message>
    <message>
        <source>name of the organisation</source>
        <translation>Name der Organisation</translation>
    </message>
    <message>
        <source>table of a single file</source>
        <translation>Tabelle einer einzelnen Datei</translation>
    </message>
    <message>
        <source>say what would happen and write nothing</source>
        <translation>sagen, was geschähe, und nichts schreiben</translation>
    </message>
    <message>
        <source>a changed reading supersedes the old one</source>
        <translation>ein geänderter Messwert ersetzt den alten</translation>
    </message>
    <message>
        <source>decimal mark of the files</source>
        <translation>Dezimalzeichen der Dateien</translation>
    </message>
    <message>
        <source>states of KPIs, objectives and plans</source>
        <translation>Zustände der Kennzahlen, Ziele und Pläne</translation>
    </message>
    <message>
        <source>what is due</source>
        <translation>was fällig ist</translation>
    </message>
    <message>
        <source>why a KPI or an objective has its state</source>
        <translation>warum eine Kennzahl oder ein Ziel seinen Zustand hat</translation>
    </message>
    <message>
        <source>quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>records without their links</source>
        <translation>Datensätze ohne ihre Verknüpfungen</translation>
    </message>
    <message>
        <source>audit readiness</source>
        <translation>Auditbereitschaft</translation>
    </message>
    <message>
        <source>one report as PDF; --list names the reports</source>
        <translation>ein Bericht als PDF; --list nennt die Berichte</translation>
    </message>
    <message>
        <source>file to write</source>
        <translation>zu schreibende Datei</translation>
    </message>
    <message>
        <source>paper size</source>
        <translation>Papierformat</translation>
    </message>
    <message>
        <source>objective of a sheet</source>
        <translation>Ziel eines Blattes</translation>
    </message>
    <message>
        <source>list the reports</source>
        <translation>die Berichte auflisten</translation>
    </message>
    <message>
        <source>audit pack</source>
        <translation>Auditpaket</translation>
    </message>
    <message>
        <source>head hash that must stand in the chain</source>
        <translation>Kopf-Hash, der in der Kette stehen muss</translation>
    </message>
    <message>
        <source>change history</source>
        <translation>Änderungshistorie</translation>
    </message>
    <message>
        <source>only changes of this objective and its records</source>
        <translation>nur Änderungen dieses Ziels und seiner Datensätze</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>verified copy</source>
        <translation>geprüfte Kopie</translation>
    </message>
    <message>
        <source>saves what can be read from a damaged file</source>
        <translation>rettet, was aus einer beschädigten Datei lesbar ist</translation>
    </message>
    <message>
        <source>every page as PNG, drawn offscreen</source>
        <translation>jede Seite als PNG, ohne Bildschirm gezeichnet</translation>
    </message>
    <message>
        <source>colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>size of the window</source>
        <translation>Größe des Fensters</translation>
    </message>
    <message>
        <source>%1. “waymark %2 --help” lists the options.</source>
        <translation>%1. „waymark %2 --help“ nennt die Optionen.</translation>
    </message>
    <message>
        <source>“waymark %1” expects: %2.</source>
        <translation>„waymark %1“ erwartet: %2.</translation>
    </message>
    <message>
        <source>Waymark %1: information security objectives in one local file.</source>
        <translation>Waymark %1: Informationssicherheitsziele in einer lokalen Datei.</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not the name of a table. Name it with --table: %2.</source>
        <translation>„%1“ ist kein Name einer Tabelle. Nennen Sie sie mit --table: %2.</translation>
    </message>
    <message>
        <source>%1: refused. %2</source>
        <translation>%1: abgelehnt. %2</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 corrected, %6 rejected</source>
        <translation>%1: %2 neu, %3 geändert, %4 unverändert, %5 berichtigt, %6 abgelehnt</translation>
    </message>
    <message>
        <source>  line %1, %2: %3 (%4)</source>
        <translation>  Zeile %1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Left alone: %1</source>
        <translation>Nicht angerührt: %1</translation>
    </message>
    <message>
        <source>Organisation entered</source>
        <translation>Organisation eingetragen</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>--decimal is “point” or “comma”.</source>
        <translation>--decimal ist „point“ oder „comma“.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Import of %1 files</source>
        <translation>Import von %1 Dateien</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the rejected rows and try again.</source>
        <translation>Nichts wurde importiert: Berichtigen Sie die abgelehnten Zeilen und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>Probelauf: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>Importiert.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Wrote %1 files to %2</source>
        <translation>%1 Dateien nach %2 geschrieben</translation>
    </message>
    <message>
        <source>Name the copy with --out.</source>
        <translation>Nennen Sie die Kopie mit --out.</translation>
    </message>
    <message>
        <source>Verified copy: %1</source>
        <translation>Geprüfte Kopie: %1</translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation>%1 Einträge, Kopf %2</translation>
    </message>
    <message>
        <source>%1 readings</source>
        <translation>%1 Messwerte</translation>
    </message>
    <message>
        <source>“%1” is not a date for --%2. Write it as 2026-12-31.</source>
        <translation>„%1“ ist kein Datum für --%2. Schreiben Sie es als 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” is not a language. Languages are: en, de.</source>
        <translation>„%1“ ist keine Sprache. Sprachen sind: en, de.</translation>
    </message>
    <message>
        <source>“waymark report” expects: FILE ID. “waymark report --list” names the reports.</source>
        <translation>„waymark report“ erwartet: DATEI KENNUNG. „waymark report --list“ nennt die Berichte.</translation>
    </message>
    <message>
        <source>There is no report “%1”. “waymark report --list” names the reports.</source>
        <translation>Es gibt keinen Bericht „%1“. „waymark report --list“ nennt die Berichte.</translation>
    </message>
    <message>
        <source>Name the file with --out.</source>
        <translation>Nennen Sie die Datei mit --out.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Fortschritt %</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Expected %</source>
        <translation>Erwartet %</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Tage zu spät</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>There is no KPI or objective “%1” on %2.</source>
        <translation>Es gibt am %2 weder Kennzahl noch Ziel „%1“.</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Zählt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>--theme is “light” or “dark”.</source>
        <translation>--theme ist „light“ oder „dark“.</translation>
    </message>
    <message>
        <source>--size is width and height in pixels, such as 1280x800.</source>
        <translation>--size ist Breite und Höhe in Pixeln, etwa 1280x800.</translation>
    </message>
    <message>
        <source>one text instead of a file, without context</source>
        <translation>ein einzelner Text statt einer Datei, ohne Umfeld</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>“waymark lint” expects a FILE or --text TEXT.</source>
        <translation>„waymark lint“ erwartet FILE oder --text TEXT.</translation>
    </message>
    <message>
        <source>Not part of the result</source>
        <translation>Nicht Teil des Ergebnisses</translation>
    </message>
    <message>
        <source>Self-assessment: %1. The auditor decides.</source>
        <translation>Selbsteinschätzung: %1. Der Auditor entscheidet.</translation>
    </message>
    <message>
        <source>The whole set</source>
        <translation>Alle Ziele zusammen</translation>
    </message>
    <message>
        <source>--paper is “a4”, “letter” or “a3”.</source>
        <translation>--paper ist „a4“, „letter“ oder „a3“.</translation>
    </message>
    <message>
        <source>Name the objective with --objective, such as OBJ-003.</source>
        <translation>Nennen Sie das Ziel mit --objective, etwa OBJ-003.</translation>
    </message>
    <message>
        <source>There is no objective “%1” in this file.</source>
        <translation>In dieser Datei gibt es kein Ziel „%1“.</translation>
    </message>
    <message>
        <source>folder to write, made if it is missing</source>
        <translation>Ordner, in den geschrieben wird; wird angelegt, wenn er fehlt</translation>
    </message>
    <message>
        <source>%1 of them from the history</source>
        <translation>%1 davon aus der Historie</translation>
    </message>
    <message>
        <source>lost: %1</source>
        <translation>verloren: %1</translation>
    </message>
    <message>
        <source>%1 history entries could be read</source>
        <translation>%1 Einträge der Historie waren lesbar</translation>
    </message>
    <message>
        <source>Name the folder with --out.</source>
        <translation>Geben Sie den Ordner mit --out an.</translation>
    </message>
    <message>
        <source>Saved into %1</source>
        <translation>Gerettet nach %1</translation>
    </message>
    <message>
        <source>only these objectives</source>
        <translation>nur diese Ziele</translation>
    </message>
    <message>
        <source>persons by name</source>
        <translation>Personen mit Namen</translation>
    </message>
    <message>
        <source>persons by role, as usual</source>
        <translation>Personen nach Rolle, wie üblich</translation>
    </message>
    <message>
        <source>with the self-assessment</source>
        <translation>mit der Selbsteinschätzung</translation>
    </message>
    <message>
        <source>record the export in the history of the file</source>
        <translation>den Export in der Historie der Datei vermerken</translation>
    </message>
    <message>
        <source>a workspace or an audit pack: integrity, history chain, replay</source>
        <translation>Arbeitsdatei oder Auditpaket: Unversehrtheit, Kette der Historie, Nachspiel</translation>
    </message>
    <message>
        <source>--from is later than --to.</source>
        <translation>--from liegt nach --to.</translation>
    </message>
    <message>
        <source>--names and --roles exclude each other. Give one of them.</source>
        <translation>--names und --roles schließen einander aus. Eines davon angeben.</translation>
    </message>
    <message>
        <source>--objectives names none. Write codes such as OBJ-003,OBJ-005.</source>
        <translation>--objectives nennt kein Ziel. Kürzel schreiben wie OBJ-003,OBJ-005.</translation>
    </message>
    <message>
        <source>writes all tables, or the calendar of due dates</source>
        <translation>schreibt alle Tabellen oder den Kalender der Fälligkeiten</translation>
    </message>
    <message>
        <source>csv (default), json, xlsx, or ics: all due dates</source>
        <translation>csv (Standard), json, xlsx oder ics: alle Fälligkeiten</translation>
    </message>
    <message>
        <source>“%1” is not a format. Formats are: %2.</source>
        <translation>„%1“ ist kein Format. Formate sind: %2.</translation>
    </message>
    <message>
        <source>No sheet of %1 is named after a table. Its sheets are: %2. Name one after a table, or use the import of the window, which asks what each column means.</source>
        <translation>Kein Blatt von %1 heißt wie eine Tabelle. Die Blätter sind: %2. Benennen Sie eines nach einer Tabelle oder nutzen Sie den Import im Fenster; er fragt, was jede Spalte bedeutet.</translation>
    </message>
    <message>
        <source>copy of any file under the passphrase in WAYMARK_PASSPHRASE or on standard input</source>
        <translation>Kopie einer beliebigen Datei unter der Passphrase in WAYMARK_PASSPHRASE oder auf der Standardeingabe</translation>
    </message>
    <message>
        <source>what was protected, as a plain file</source>
        <translation>was geschützt wurde, als lesbare Datei</translation>
    </message>
    <message>
        <source>Name the new file with --out.</source>
        <translation>Nennen Sie die neue Datei mit --out.</translation>
    </message>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation>„%1“ gibt es schon und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Give the passphrase in WAYMARK_PASSPHRASE or as the first line of standard input.</source>
        <translation>Geben Sie die Passphrase in WAYMARK_PASSPHRASE oder als erste Zeile der Standardeingabe an.</translation>
    </message>
    <message>
        <source>Protected: %1. The passphrase cannot be recovered.</source>
        <translation>Geschützt: %1. Die Passphrase lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Written without protection: %1</source>
        <translation>Ohne Schutz geschrieben: %1</translation>
    </message>
    <message>
        <source>review of minutes</source>
        <translation>Überprüfung eines Protokolls</translation>
    </message>
    <message>
        <source>person of a collection sheet</source>
        <translation>Person eines Erhebungsblatts</translation>
    </message>
    <message>
        <source>The history of this file is broken: %1 The pack shows it.</source>
        <translation>Die Historie dieser Datei ist beschädigt: %1 Das Paket zeigt es.</translation>
    </message>
    <message>
        <source>There is no review “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine Überprüfung „%1“.</translation>
    </message>
    <message>
        <source>There is no person “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine Person „%1“.</translation>
    </message>
    <message>
        <source>of a calendar: what has to be done as tasks</source>
        <translation>bei einem Kalender: was zu tun ist als Aufgaben</translation>
    </message>
    <message>
        <source>first sentence of a management review</source>
        <translation>erster Satz einer Managementbewertung</translation>
    </message>
    <message>
        <source>--tasks belongs to --format ics.</source>
        <translation>--tasks gehört zu --format ics.</translation>
    </message>
    <message>
        <source>The damaged file was workspace %1, its last entry %2.</source>
        <translation>Die beschädigte Datei war der Arbeitsbereich %1, ihr letzter Eintrag %2.</translation>
    </message>
    <message>
        <source>imports CSV files, Excel workbooks, JSON files or a folder of CSV files, all or nothing</source>
        <translation>importiert CSV-Dateien, Excel-Mappen, JSON-Dateien oder einen Ordner mit CSV-Dateien, alles oder nichts</translation>
    </message>
    <message>
        <source>  row %1, %2: %3 (%4)</source>
        <translation>  Zeile %1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>The copies of these files do not lie in the folder “evidence” beside what is imported, so their evidence becomes a reference: %1</source>
        <translation>Die Kopien dieser Dateien liegen nicht im Ordner „evidence“ neben dem, was importiert wird; ihre Nachweise werden deshalb zu Verweisen: %1</translation>
    </message>
    <message>
        <source>%1 has no rows to import. Tables are: %2.</source>
        <translation>%1 hat keine Zeilen zum Importieren. Tabellen sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is neither a CSV file, nor a workbook (.xlsx), nor JSON.</source>
        <translation>„%1“ ist weder eine CSV-Datei noch eine Mappe (.xlsx) noch JSON.</translation>
    </message>
</context>
<context>
    <name>CommunicationPage</name>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Log as told…</source>
        <translation>Als mitgeteilt eintragen…</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Confirm links after the new policy version</source>
        <translation>Verknüpfungen nach der neuen Leitlinienversion bestätigen</translation>
    </message>
    <message>
        <source>Links to confirm</source>
        <translation>Verknüpfungen zu bestätigen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Confirm selected</source>
        <translation>Ausgewählte bestätigen</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Take what is in the file</source>
        <translation>Stand der Datei übernehmen</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Angaben behalten</translation>
    </message>
    <message>
        <source>Save my version as…</source>
        <translation>Meine Fassung speichern unter…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>When you opened it</source>
        <translation>Beim Öffnen</translation>
    </message>
    <message>
        <source>In the file now</source>
        <translation>Jetzt in der Datei</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Angabe</translation>
    </message>
    <message>
        <source>The record was removed in the file</source>
        <translation>Der Datensatz wurde in der Datei entfernt</translation>
    </message>
    <message>
        <source>Your new record is not in the file yet</source>
        <translation>Ihr neuer Datensatz steht noch nicht in der Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) were changed by both</source>
        <translation>
            <numerusform>%n Feld wurde von beiden geändert</numerusform>
            <numerusform>%n Felder wurden von beiden geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>No field was changed by both</source>
        <translation>Kein Feld wurde von beiden geändert</translation>
    </message>
    <message>
        <source>“Keep mine” reads the file again and writes your record into it.</source>
        <translation>„Meine Angaben behalten“ liest die Datei neu und schreibt Ihren Datensatz hinein.</translation>
    </message>
    <message>
        <source>“Keep mine” reads the file again and writes the fields that you changed; all others stay as they are in the file. Nothing was written so far.</source>
        <translation>„Meine Angaben behalten“ liest die Datei neu und schreibt die Felder, die Sie geändert haben; alle anderen bleiben, wie sie in der Datei stehen. Bisher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 (changed by both)</source>
        <translation>%1 (von beiden geändert)</translation>
    </message>
</context>
<context>
    <name>ControlsView</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Add Annex A…</source>
        <translation>Anhang A hinzufügen…</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>without justification</source>
        <translation>ohne Begründung</translation>
    </message>
    <message>
        <source>All controls</source>
        <translation>Alle Maßnahmen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n controls of Annex A?</source>
        <translation>
            <numerusform>%n Maßnahme aus Anhang A hinzufügen?</numerusform>
            <numerusform>%n Maßnahmen aus Anhang A hinzufügen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Numbers of ISO/IEC 27001:2022 with short titles of our own, no text of the standard. They start as applicable; say for each why, and how far it is implemented.</source>
        <translation>Nummern der ISO/IEC 27001:2022 mit eigenen Kurztiteln, kein Normtext. Sie gelten zunächst als anwendbar; zu jeder ist zu sagen, warum, und wie weit sie umgesetzt ist.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>The controls are added. Undo takes them away.</source>
        <translation>Die Maßnahmen sind hinzugefügt. Rückgängig nimmt sie wieder weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n controls</source>
        <translation>
            <numerusform>%n Maßnahme</numerusform>
            <numerusform>%n Maßnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 without justification</source>
        <translation>%1, %2 ohne Begründung</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Make a figure void</source>
        <translation>Eine Zahl ungültig machen</translation>
    </message>
    <message>
        <source>Correct a figure</source>
        <translation>Eine Zahl berichtigen</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Neue Zahl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>A number, 9/12 for a ratio, or n/a: and the reason.</source>
        <translation>Eine Zahl, 9/12 für ein Verhältnis, oder n/a: und der Grund.</translation>
    </message>
    <message>
        <source>The old figure stays in the file, with this reason.</source>
        <translation>Die alte Zahl bleibt in der Datei, mit diesem Grund.</translation>
    </message>
    <message>
        <source>&amp;New figure</source>
        <translation>&amp;Neue Zahl</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Make void</source>
        <translation>Ungültig machen</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say why, so that an auditor can follow it.</source>
        <translation>Sagen Sie warum, damit ein Auditor es nachvollziehen kann.</translation>
    </message>
    <message>
        <source>n/a: %1</source>
        <translation>k. A.: %1</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
</context>
<context>
    <name>Coverage</name>
    <message>
        <source>justified</source>
        <translation>begründet</translation>
    </message>
    <message>
        <source>no live objective</source>
        <translation>kein lebendes Ziel</translation>
    </message>
    <message>
        <source>%1 achieved</source>
        <comment>codes</comment>
        <translation>%1 erreicht</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB. Split it.</source>
        <translation>Die Datei ist größer als 1 GiB. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The file holds control characters: it is not a text file.</source>
        <translation>Die Datei enthält Steuerzeichen: Sie ist keine Textdatei.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, perhaps in Windows-1252. Save it as CSV UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8, vielleicht in Windows-1252. Speichern Sie sie als CSV UTF-8.</translation>
    </message>
    <message>
        <source>The file has more than 500 columns.</source>
        <translation>Die Datei hat mehr als 500 Spalten.</translation>
    </message>
    <message>
        <source>The quotation mark that opens in line %1 is never closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A cell in line %1 is larger than 1 MiB.</source>
        <translation>Eine Zelle in Zeile %1 ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The file has more than 5 million rows. Split it.</source>
        <translation>Die Datei hat mehr als 5 Millionen Zeilen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>Line %1 has %2 cells, the header has %3. Check the quotation marks.</source>
        <translation>Zeile %1 hat %2 Zellen, die Kopfzeile %3. Prüfen Sie die Anführungszeichen.</translation>
    </message>
</context>
<context>
    <name>Date</name>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>„%1“ ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>The year of “%1” is outside 1900 to 2200.</source>
        <translation>Das Jahr von „%1“ liegt außerhalb von 1900 bis 2200.</translation>
    </message>
    <message>
        <source>The year of “%1” has two digits. Write all four.</source>
        <translation>Das Jahr von „%1“ hat zwei Ziffern. Schreiben Sie alle vier.</translation>
    </message>
    <message>
        <source>“%1” can mean two days. Write it as 2026-12-31.</source>
        <translation>„%1“ kann zwei Tage bedeuten. Schreiben Sie es als 2026-12-31.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2026-12-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2026-12-31.</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>day month year</comment>
        <translation>%1. %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day month</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1” is not a period of the calendar.</source>
        <translation>„%1“ ist kein Zeitraum des Kalenders.</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>Choose from calendar</source>
        <translation>Im Kalender wählen</translation>
    </message>
    <message>
        <source>Choose from calendar (F4)</source>
        <translation>Im Kalender wählen (F4)</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <comment>a day</comment>
        <translation>z. B. %1</translation>
    </message>
</context>
<context>
    <name>DayMark</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>End of last quarter</source>
        <translation>Ende des letzten Quartals</translation>
    </message>
    <message>
        <source>Last review</source>
        <translation>Letzte Bewertung</translation>
    </message>
    <message>
        <source>Last approval</source>
        <translation>Letzte Genehmigung</translation>
    </message>
</context>
<context>
    <name>DayPopup</name>
    <message>
        <source>Show the facts of this day</source>
        <translation>Den Stand dieses Tages zeigen</translation>
    </message>
    <message>
        <source>All records as they stand today, seen from that day. Read-only.</source>
        <translation>Alle Einträge, wie sie heute dastehen, gesehen von diesem Tag. Nur lesen.</translation>
    </message>
    <message>
        <source>What the file said at the end of this day</source>
        <translation>Was die Datei am Ende dieses Tages sagte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>words, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Work with the real date</source>
        <translation>Mit dem echten Datum arbeiten</translation>
    </message>
    <message>
        <source>Work with the sample day</source>
        <translation>Mit dem Beispieltag arbeiten</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>%1 was removed in the meantime. Your entry was not saved.</source>
        <translation>%1 wurde inzwischen entfernt. Ihre Eingabe wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>%1 was changed in the meantime: %2. Your entry was not saved; open the record again to see the new contents.</source>
        <translation>%1 wurde inzwischen geändert: %2. Ihre Eingabe wurde nicht gespeichert; öffnen Sie den Datensatz neu, um den neuen Inhalt zu sehen.</translation>
    </message>
    <message>
        <source>There is already a figure for this period. Correct it instead of entering it again.</source>
        <translation>Für diesen Zeitraum gibt es schon eine Zahl. Berichtigen Sie sie, statt sie noch einmal einzutragen.</translation>
    </message>
    <message>
        <source>Saved, but the disk reported an error afterwards: a power failure could take the last change back. Save a copy on another disk.</source>
        <translation>Gespeichert, aber der Datenträger hat danach einen Fehler gemeldet: Ein Stromausfall könnte die letzte Änderung zurücknehmen. Speichern Sie eine Kopie auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The reason stood in the file, which was out of reach.</source>
        <translation>Der Grund stand in der Datei, die nicht erreichbar war.</translation>
    </message>
    <message>
        <source>Saved from memory: %1</source>
        <translation>Aus dem Speicher gesichert: %1</translation>
    </message>
    <message>
        <source>The file was out of reach.</source>
        <translation>Die Datei war nicht erreichbar.</translation>
    </message>
    <message>
        <source>“%1” is another workspace now. Save a copy of this one under a new name, then open the other with File, Open.</source>
        <translation>„%1“ ist jetzt eine andere Arbeitsdatei. Speichern Sie eine Kopie dieser unter neuem Namen und öffnen Sie die andere dann mit Datei, Öffnen.</translation>
    </message>
    <message>
        <source>The file could not be read again, so nothing is written to it. Save a copy under a new name and go on there.</source>
        <translation>Die Datei konnte nicht neu gelesen werden, deshalb wird nichts in sie geschrieben. Speichern Sie eine Kopie unter neuem Namen und arbeiten Sie dort weiter.</translation>
    </message>
</context>
<context>
    <name>DraftOffer</name>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. What was typed until %2 is kept.</source>
        <translation>„%1“ war nicht gespeichert, als das Programm endete. Was bis %2 eingegeben wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>“%1” was not saved when the program ended. What was typed until %2 comes back when it is opened again.</source>
        <translation>„%1“ war beim Programmende nicht gespeichert. Was bis %2 eingegeben wurde, steht beim nächsten Öffnen wieder da.</translation>
    </message>
    <message>
        <source>The reason that was typed to “%1” was not saved when the program ended. It stands there again when you take this step again.</source>
        <translation>Die Begründung zu „%1“ war nicht gespeichert, als das Programm endete. Sie steht wieder da, wenn Sie diesen Schritt noch einmal tun.</translation>
    </message>
</context>
<context>
    <name>DueGridModel</name>
    <message>
        <source>Why is there no figure? Type “n/a:” and the reason.</source>
        <translation>Warum gibt es keine Zahl? Tippen Sie „n/a:“ und den Grund.</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Last three</source>
        <translation>Letzte drei</translation>
    </message>
    <message>
        <source>Value/num.</source>
        <translation>Wert/Zähler</translation>
    </message>
    <message>
        <source>Denom.</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State if saved</source>
        <translation>Zustand danach</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Recorded for this round</source>
        <translation>In dieser Runde eingetragen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>add</source>
        <translation>hinzufügen</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4: %5</source>
        <translation>%1 %2, %3, %4: %5</translation>
    </message>
    <message>
        <source>n/a: %1</source>
        <translation>k. A.: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>n/a: group too small</source>
        <translation>k. A.: Gruppe zu klein</translation>
    </message>
    <message>
        <source>with evidence</source>
        <translation>mit Nachweis</translation>
    </message>
    <message>
        <source>without evidence</source>
        <translation>ohne Nachweis</translation>
    </message>
    <message>
        <source>Evidence: %1. Comment: %2</source>
        <translation>Nachweis: %1. Kommentar: %2</translation>
    </message>
    <message>
        <source>Add evidence or a comment</source>
        <translation>Nachweis oder Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>DueGridView</name>
    <message>
        <source>Figures that are due</source>
        <translation>Fällige Messwerte</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>public</source>
        <translation>öffentlich</translation>
    </message>
    <message>
        <source>internal</source>
        <translation>intern</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertraulich</translation>
    </message>
    <message>
        <source>strictly confidential</source>
        <translation>streng vertraulich</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>function</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>site</source>
        <translation>Standort</translation>
    </message>
    <message>
        <source>process</source>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>data subject</source>
        <translation>betroffene Person</translation>
    </message>
    <message>
        <source>authority</source>
        <translation>Behörde</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>supplier</source>
        <translation>Lieferant</translation>
    </message>
    <message>
        <source>partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>insurer</source>
        <translation>Versicherer</translation>
    </message>
    <message>
        <source>community</source>
        <translation>Gemeinwesen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>legal</source>
        <translation>gesetzlich</translation>
    </message>
    <message>
        <source>regulatory</source>
        <translation>regulatorisch</translation>
    </message>
    <message>
        <source>contractual</source>
        <translation>vertraglich</translation>
    </message>
    <message>
        <source>interested party</source>
        <translation>interessierte Partei</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>applicable</source>
        <translation>zutreffend</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>upcoming</source>
        <translation>künftig</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>reduce</source>
        <translation>mindern</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>akzeptieren</translation>
    </message>
    <message>
        <source>avoid</source>
        <translation>vermeiden</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>treated</source>
        <translation>behandelt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>in Arbeit</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>gestrichen</translation>
    </message>
    <message>
        <source>not implemented</source>
        <translation>nicht umgesetzt</translation>
    </message>
    <message>
        <source>partly implemented</source>
        <translation>teilweise umgesetzt</translation>
    </message>
    <message>
        <source>implemented</source>
        <translation>umgesetzt</translation>
    </message>
    <message>
        <source>improve</source>
        <translation>verbessern</translation>
    </message>
    <message>
        <source>maintain</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>achieve once</source>
        <translation>einmal erreichen</translation>
    </message>
    <message>
        <source>strategic</source>
        <translation>strategisch</translation>
    </message>
    <message>
        <source>tactical</source>
        <translation>taktisch</translation>
    </message>
    <message>
        <source>operational</source>
        <translation>operativ</translation>
    </message>
    <message>
        <source>confidentiality</source>
        <translation>Vertraulichkeit</translation>
    </message>
    <message>
        <source>integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>measurable</source>
        <translation>messbar</translation>
    </message>
    <message>
        <source>not practicable</source>
        <translation>nicht praktikabel</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>quarterly</source>
        <translation>vierteljährlich</translation>
    </message>
    <message>
        <source>half-yearly</source>
        <translation>halbjährlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>vorgeschlagen</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>superseded</source>
        <translation>ersetzt</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>business goal</source>
        <translation>Geschäftsziel</translation>
    </message>
    <message>
        <source>opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>reduces likelihood</source>
        <translation>senkt die Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>reduces impact</source>
        <translation>senkt die Auswirkung</translation>
    </message>
    <message>
        <source>improves detection</source>
        <translation>verbessert die Erkennung</translation>
    </message>
    <message>
        <source>assures control</source>
        <translation>sichert die Maßnahme</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>vorrangig</translation>
    </message>
    <message>
        <source>secondary</source>
        <translation>nachrangig</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>to confirm</source>
        <translation>zu bestätigen</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>effectiveness</source>
        <translation>Wirksamkeit</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>leading</source>
        <translation>Frühindikator</translation>
    </message>
    <message>
        <source>lagging</source>
        <translation>Spätindikator</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>steigern</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>zero</source>
        <translation>null</translation>
    </message>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>judged</source>
        <translation>beurteilt</translation>
    </message>
    <message>
        <source>latest</source>
        <translation>letzter Wert</translation>
    </message>
    <message>
        <source>average</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>cumulative</source>
        <translation>aufsummiert</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Höchstwert</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Tiefstwert</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>per thousand</source>
        <translation>Promille</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>keine Daten</translation>
    </message>
    <message>
        <source>counts as target</source>
        <translation>zählt als Ziel</translation>
    </message>
    <message>
        <source>continuous</source>
        <translation>laufend</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>per event</source>
        <translation>je Ereignis</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>Umfrage</translation>
    </message>
    <message>
        <source>judgement</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>Sollverlauf</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>linear</translation>
    </message>
    <message>
        <source>stepped</source>
        <translation>gestuft</translation>
    </message>
    <message>
        <source>line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Balken</translation>
    </message>
    <message>
        <source>bullet</source>
        <translation>Bullet</translation>
    </message>
    <message>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>technology</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>financial</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>external</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>accountable</source>
        <translation>verantwortlich</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>beratend</translation>
    </message>
    <message>
        <source>informed</source>
        <translation>informiert</translation>
    </message>
    <message>
        <source>partly achieved</source>
        <translation>teilweise erreicht</translation>
    </message>
    <message>
        <source>not achieved</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not evaluable</source>
        <translation>nicht bewertbar</translation>
    </message>
    <message>
        <source>management review</source>
        <translation>Managementbewertung</translation>
    </message>
    <message>
        <source>objective review</source>
        <translation>Zielüberprüfung</translation>
    </message>
    <message>
        <source>triggered review</source>
        <translation>anlassbezogene Überprüfung</translation>
    </message>
    <message>
        <source>continue</source>
        <translation>fortführen</translation>
    </message>
    <message>
        <source>adjust</source>
        <translation>anpassen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>aussetzen</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>zurückziehen</translation>
    </message>
    <message>
        <source>close</source>
        <translation>abschließen</translation>
    </message>
    <message>
        <source>new objective</source>
        <translation>neues Ziel</translation>
    </message>
    <message>
        <source>postponed</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>verworfen</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>planmäßig</translation>
    </message>
    <message>
        <source>merger acquisition</source>
        <translation>Fusion oder Zukauf</translation>
    </message>
    <message>
        <source>process change</source>
        <translation>Prozessänderung</translation>
    </message>
    <message>
        <source>technology change</source>
        <translation>Technikänderung</translation>
    </message>
    <message>
        <source>incident</source>
        <translation>Vorfall</translation>
    </message>
    <message>
        <source>risk change</source>
        <translation>Risikoänderung</translation>
    </message>
    <message>
        <source>technology risk</source>
        <translation>Technikrisiko</translation>
    </message>
    <message>
        <source>legal change</source>
        <translation>Rechtsänderung</translation>
    </message>
    <message>
        <source>contract change</source>
        <translation>Vertragsänderung</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>internal audit</source>
        <translation>internes Audit</translation>
    </message>
    <message>
        <source>external audit</source>
        <translation>externes Audit</translation>
    </message>
    <message>
        <source>strategy change</source>
        <translation>Strategieänderung</translation>
    </message>
    <message>
        <source>policy change</source>
        <translation>Leitlinienänderung</translation>
    </message>
    <message>
        <source>resource change</source>
        <translation>Ressourcenänderung</translation>
    </message>
    <message>
        <source>management decision</source>
        <translation>Managemententscheidung</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>keine Änderung</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>state change</source>
        <translation>Zustandswechsel</translation>
    </message>
    <message>
        <source>policy version</source>
        <translation>Leitlinienversion</translation>
    </message>
    <message>
        <source>procedure</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>approved with conditions</source>
        <translation>mit Auflagen genehmigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>zurückgegeben</translation>
    </message>
    <message>
        <source>board minutes</source>
        <translation>Vorstandsprotokoll</translation>
    </message>
    <message>
        <source>signed sheet</source>
        <translation>unterschriebenes Blatt</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>elektronisch</translation>
    </message>
    <message>
        <source>top management</source>
        <translation>oberste Leitung</translation>
    </message>
    <message>
        <source>all staff</source>
        <translation>alle Beschäftigten</translation>
    </message>
    <message>
        <source>managers</source>
        <translation>Führungskräfte</translation>
    </message>
    <message>
        <source>IT</source>
        <translation>IT</translation>
    </message>
    <message>
        <source>developers</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>new staff</source>
        <translation>neue Beschäftigte</translation>
    </message>
    <message>
        <source>contractors</source>
        <translation>Fremdfirmen</translation>
    </message>
    <message>
        <source>suppliers</source>
        <translation>Lieferanten</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>authorities</source>
        <translation>Behörden</translation>
    </message>
    <message>
        <source>works council</source>
        <translation>Betriebsrat</translation>
    </message>
    <message>
        <source>awareness</source>
        <translation>Bewusstsein</translation>
    </message>
    <message>
        <source>behaviour</source>
        <translation>Verhalten</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>competence</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>steering</source>
        <translation>Steuerung</translation>
    </message>
    <message>
        <source>trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>intranet</source>
        <translation>Intranet</translation>
    </message>
    <message>
        <source>town hall</source>
        <translation>Betriebsversammlung</translation>
    </message>
    <message>
        <source>team meeting</source>
        <translation>Teambesprechung</translation>
    </message>
    <message>
        <source>training session</source>
        <translation>Schulungstermin</translation>
    </message>
    <message>
        <source>workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>poster</source>
        <translation>Aushang</translation>
    </message>
    <message>
        <source>onboarding</source>
        <translation>Einarbeitung</translation>
    </message>
    <message>
        <source>management report</source>
        <translation>Managementbericht</translation>
    </message>
    <message>
        <source>customer report</source>
        <translation>Kundenbericht</translation>
    </message>
    <message>
        <source>supplier letter</source>
        <translation>Lieferantenbrief</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmalig</translation>
    </message>
    <message>
        <source>objective changed</source>
        <translation>Ziel geändert</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>communication changed</source>
        <translation>Kommunikation geändert</translation>
    </message>
    <message>
        <source>reporting changed</source>
        <translation>Berichterstattung geändert</translation>
    </message>
    <message>
        <source>certification audit</source>
        <translation>Zertifizierungsaudit</translation>
    </message>
    <message>
        <source>surveillance audit</source>
        <translation>Überwachungsaudit</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>self check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <source>major</source>
        <translation>Hauptabweichung</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>Nebenabweichung</translation>
    </message>
    <message>
        <source>observation</source>
        <translation>Beobachtung</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>ausstehend</translation>
    </message>
    <message>
        <source>effective</source>
        <translation>wirksam</translation>
    </message>
    <message>
        <source>not effective</source>
        <translation>nicht wirksam</translation>
    </message>
    <message>
        <source>measurement record</source>
        <translation>Messprotokoll</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>screenshot</source>
        <translation>Bildschirmfoto</translation>
    </message>
    <message>
        <source>ticket export</source>
        <translation>Ticketauszug</translation>
    </message>
    <message>
        <source>training record</source>
        <translation>Schulungsnachweis</translation>
    </message>
    <message>
        <source>communication record</source>
        <translation>Kommunikationsnachweis</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>file copy</source>
        <translation>Dateikopie</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>audit check</source>
        <translation>Auditprüfung</translation>
    </message>
    <message>
        <source>conform</source>
        <translation>konform</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>ausgesetzt</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>not evaluated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>nothing due yet</source>
        <translation>noch nichts fällig</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>attainment</source>
        <translation>Erfüllungsgrad</translation>
    </message>
    <message>
        <source>met only</source>
        <translation>nur erfüllt</translation>
    </message>
    <message>
        <source>keep zero</source>
        <translation>null halten</translation>
    </message>
    <message>
        <source>binary</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>too few readings</source>
        <translation>zu wenige Messwerte</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>zu spät</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>hohe Sicherheit</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>mittlere Sicherheit</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>geringe Sicherheit</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>no clear trend</source>
        <translation>kein klarer Trend</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1” was not added: the copies in this file would be %2, and %3 is the most. Keep it elsewhere and write down where: as a reference.</source>
        <translation>„%1“ wurde nicht hinzugefügt: Die Kopien in dieser Datei wären dann %2, und %3 ist das Höchste. Bewahren Sie die Datei woanders auf und schreiben Sie auf, wo: als Verweis.</translation>
    </message>
</context>
<context>
    <name>EvidenceLine</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Number of the evidence, or where it lies</source>
        <translation>Nummer des Nachweises oder wo er liegt</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, copies of %2</source>
        <translation>%1, Kopien von %2</translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Add file…</source>
        <translation>Datei hinzufügen …</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add reference…</source>
        <translation>Verweis hinzufügen …</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>A picture or files from the clipboard (Ctrl+V)</source>
        <translation>Ein Bild oder Dateien aus der Zwischenablage (Strg+V)</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message>
        <source>added %1 by %2</source>
        <translation>hinzugefügt %1 von %2</translation>
    </message>
    <message>
        <source>attached to %1</source>
        <translation>gehört zu %1</translation>
    </message>
    <message>
        <source>attached to no record and named by no figure</source>
        <translation>an keinen Datensatz angehängt und von keinem Messwert genannt</translation>
    </message>
    <message>
        <source>named by %1</source>
        <translation>genannt von %1</translation>
    </message>
    <message numerus="yes">
        <source>named by %1 and %n more</source>
        <translation>
            <numerusform>genannt von %1 und %n weiteren</numerusform>
            <numerusform>genannt von %1 und %n weiteren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceTasks</name>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>%1 (it is empty)</source>
        <translation>%1 (sie ist leer)</translation>
    </message>
    <message>
        <source>%1 is attached here already.</source>
        <translation>%1 ist hier schon beigefügt.</translation>
    </message>
    <message>
        <source>Evidence added: %1</source>
        <translation>Nachweis hinzugefügt: %1</translation>
    </message>
    <message numerus="yes">
        <source>Evidence added: %n files</source>
        <translation>
            <numerusform>Nachweis hinzugefügt: %n Datei</numerusform>
            <numerusform>Nachweise hinzugefügt: %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: %1. The copies in this file are %2 now; %3 is the most.</source>
        <translation>Hinzugefügt: %1. Die Kopien in dieser Datei sind jetzt %2; %3 ist das Höchste.</translation>
    </message>
    <message>
        <source>Added: %1. Undo takes it back.</source>
        <translation>Hinzugefügt: %1. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Add a file as evidence</source>
        <translation>Eine Datei als Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>The clipboard holds neither a picture nor a file. Take the screenshot again, or choose the file with “Add file…”.</source>
        <translation>In der Zwischenablage ist weder ein Bild noch eine Datei. Machen Sie das Bildschirmfoto noch einmal oder wählen Sie die Datei mit „Datei hinzufügen …“.</translation>
    </message>
    <message>
        <source>Screenshot %1.png</source>
        <translation>Bildschirmfoto %1.png</translation>
    </message>
    <message>
        <source>%1 is a reference: the file itself is not kept here.</source>
        <translation>%1 ist ein Verweis: Die Datei selbst wird hier nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 is a reference: the file lies at %2. It is not opened from here.</source>
        <translation>%1 ist ein Verweis: Die Datei liegt unter %2. Sie wird von hier nicht geöffnet.</translation>
    </message>
    <message>
        <source>“%1” could run something, so it is not opened from here. Save a copy if you trust where it comes from.</source>
        <translation>„%1“ könnte etwas ausführen und wird deshalb von hier nicht geöffnet. Speichern Sie eine Kopie, wenn Sie der Herkunft trauen.</translation>
    </message>
    <message>
        <source>No program opened “%1”. Save a copy and open it there.</source>
        <translation>Kein Programm hat „%1“ geöffnet. Speichern Sie eine Kopie und öffnen Sie sie dort.</translation>
    </message>
    <message>
        <source>Opened: a copy to read. What you change in it is not kept.</source>
        <translation>Geöffnet: eine Kopie zum Lesen. Was Sie darin ändern, bleibt nicht erhalten.</translation>
    </message>
    <message>
        <source>Save a copy of the evidence</source>
        <translation>Eine Kopie des Nachweises speichern</translation>
    </message>
    <message>
        <source>This is the workspace itself. Choose another name.</source>
        <translation>Das ist die Arbeitsdatei selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ExampleView</name>
    <message>
        <source>Figures are proposals: they count only when somebody has adopted them as a draft and top management has approved it.</source>
        <translation>Die Werte sind Vorschläge: Sie gelten erst, wenn jemand sie als Entwurf übernommen und die oberste Leitung ihn genehmigt hat.</translation>
    </message>
    <message>
        <source>Use as draft…</source>
        <translation>Als Entwurf verwenden…</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Day of the figure</source>
        <translation>Tag der Zahl</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Planned value on that day</source>
        <translation>Planwert an diesem Tag</translation>
    </message>
    <message>
        <source>Expected progress</source>
        <translation>Erwarteter Fortschritt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>State of the figures</source>
        <translation>Zustand der Zahlen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Life cycle</source>
        <translation>Lebenslauf</translation>
    </message>
    <message>
        <source>%1, deciding: %2</source>
        <translation>%1, entscheidend: %2</translation>
    </message>
    <message>
        <source>%1, supporting, does not decide: %2</source>
        <translation>%1, unterstützend, entscheidet nicht: %2</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>Stay between %1 and %2.</source>
        <translation>Zwischen %1 und %2 bleiben.</translation>
    </message>
    <message>
        <source>Stay at %1 or above.</source>
        <translation>Bei %1 oder darüber bleiben.</translation>
    </message>
    <message>
        <source>Stay at %1 or below.</source>
        <translation>Bei %1 oder darunter bleiben.</translation>
    </message>
    <message>
        <source>From %1 to zero by %2.</source>
        <translation>Von %1 auf null bis %2.</translation>
    </message>
    <message>
        <source>Keep zero until %1.</source>
        <translation>Null halten bis %1.</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Erledigt bis %1.</translation>
    </message>
    <message>
        <source>From %1 to %2 by %3.</source>
        <translation>Von %1 auf %2 bis %3.</translation>
    </message>
    <message>
        <source>To %1 by %2, without a baseline.</source>
        <translation>Auf %1 bis %2, ohne Ausgangswert.</translation>
    </message>
    <message>
        <source>(%1 − %2) ÷ (%3 − %2) = %4 % of the way</source>
        <translation>(%1 − %2) ÷ (%3 − %2) = %4 % des Weges</translation>
    </message>
    <message>
        <source>%1 measured against the target %2 = %3 %, because there is no baseline</source>
        <translation>%1 gemessen am Ziel %2 = %3 %, weil es keinen Ausgangswert gibt</translation>
    </message>
    <message>
        <source>from the lowest word of the scale to %1: %2 % of the way</source>
        <translation>vom untersten Wort der Skala bis %1: %2 % des Weges</translation>
    </message>
    <message>
        <source>met or not met, because there is neither a baseline nor a usable target: %1 %</source>
        <translation>erfüllt oder nicht, weil es weder Ausgangswert noch brauchbares Ziel gibt: %1 %</translation>
    </message>
    <message>
        <source>zero was kept or not: %1 %</source>
        <translation>null gehalten oder nicht: %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 readings inside the bounds = %3 %</source>
        <translation>%1 von %2 Messwerten in den Grenzen = %3 %</translation>
    </message>
    <message>
        <source>progress of the plan, at most 99 % until it is attested: %1 %</source>
        <translation>Fortschritt des Plans, höchstens 99 %, bis er bestätigt ist: %1 %</translation>
    </message>
    <message>
        <source>attested or not: %1 %</source>
        <translation>bestätigt oder nicht: %1 %</translation>
    </message>
    <message>
        <source>numerator ÷ denominator of one reading = %1</source>
        <translation>Zähler ÷ Nenner eines Messwerts = %1</translation>
    </message>
    <message>
        <source>one reading = %1</source>
        <translation>ein Messwert = %1</translation>
    </message>
    <message>
        <source>sum of numerators ÷ sum of denominators over %1 readings = %2</source>
        <translation>Summe der Zähler ÷ Summe der Nenner über %1 Messwerte = %2</translation>
    </message>
    <message>
        <source>mean of %1 readings = %2</source>
        <translation>Mittel von %1 Messwerten = %2</translation>
    </message>
    <message>
        <source>sum of %1 readings = %2</source>
        <translation>Summe von %1 Messwerten = %2</translation>
    </message>
    <message>
        <source>sum of %1 readings since the start = %2</source>
        <translation>Summe von %1 Messwerten seit Beginn = %2</translation>
    </message>
    <message>
        <source>highest of %1 readings = %2</source>
        <translation>höchster von %1 Messwerten = %2</translation>
    </message>
    <message>
        <source>lowest of %1 readings = %2</source>
        <translation>niedrigster von %1 Messwerten = %2</translation>
    </message>
    <message>
        <source>latest reading = %1</source>
        <translation>letzter Messwert = %1</translation>
    </message>
    <message>
        <source>on track from %1 % of the readings inside, off track below %2 % or when the last one is outside by more than the tolerance</source>
        <translation>im Plan ab %1 % der Messwerte in den Grenzen, nicht im Plan unter %2 % oder wenn der letzte um mehr als die Toleranz außerhalb liegt</translation>
    </message>
    <message>
        <source>one event breaks it</source>
        <translation>ein Ereignis bricht es</translation>
    </message>
    <message>
        <source>on track at %1, off track beyond %2</source>
        <translation>im Plan bei %1, nicht im Plan jenseits von %2</translation>
    </message>
    <message>
        <source>on track from %1 points, off track below %2; getting better needs %3 more</source>
        <translation>im Plan ab %1 Punkten, nicht im Plan unter %2; besser werden braucht %3 mehr</translation>
    </message>
    <message>
        <source>no earlier reading that counts</source>
        <translation>kein früherer Messwert, der zählt</translation>
    </message>
    <message>
        <source>the state at the reading before, of %1, was: %2</source>
        <translation>der Zustand beim Messwert davor, vom %1, war: %2</translation>
    </message>
    <message>
        <source>In the last days before the target date a figure that does not meet the target is at best at risk.</source>
        <translation>In den letzten Tagen vor dem Zieldatum ist eine Zahl, die das Ziel nicht erfüllt, höchstens gefährdet.</translation>
    </message>
    <message>
        <source>The target is met in %1 of %2 periods in a row.</source>
        <translation>Das Ziel ist in %1 von %2 Zeiträumen in Folge erfüllt.</translation>
    </message>
    <message>
        <source>The target was reached only on %1, after the end of the term.</source>
        <translation>Das Ziel wurde erst am %1 erreicht, nach dem Ende der Laufzeit.</translation>
    </message>
    <message>
        <source>There is no target.</source>
        <translation>Es gibt keinen Zielwert.</translation>
    </message>
    <message>
        <source>The target lies below the baseline, but higher is better.</source>
        <translation>Der Zielwert liegt unter dem Ausgangswert, aber höher ist besser.</translation>
    </message>
    <message>
        <source>The target lies above the baseline, but lower is better.</source>
        <translation>Der Zielwert liegt über dem Ausgangswert, aber niedriger ist besser.</translation>
    </message>
    <message>
        <source>There is neither a lower nor an upper bound.</source>
        <translation>Es gibt weder Unter- noch Obergrenze.</translation>
    </message>
    <message>
        <source>The lower bound lies above the upper bound.</source>
        <translation>Die Untergrenze liegt über der Obergrenze.</translation>
    </message>
    <message>
        <source>The target date is not after the start.</source>
        <translation>Das Zieldatum liegt nicht nach dem Beginn.</translation>
    </message>
    <message>
        <source>So nothing can be computed.</source>
        <translation>Also lässt sich nichts berechnen.</translation>
    </message>
    <message>
        <source>The term has not begun.</source>
        <translation>Die Laufzeit hat noch nicht begonnen.</translation>
    </message>
    <message>
        <source>There is no usable reading yet.</source>
        <translation>Es gibt noch keinen brauchbaren Messwert.</translation>
    </message>
    <message>
        <source>The last figure is of %1; the figures since then are missing.</source>
        <translation>Die letzte Zahl ist vom %1; die Zahlen seither fehlen.</translation>
    </message>
    <message>
        <source>%1: %2 %3 is %4 % of the way, %5 % were expected at %6.</source>
        <translation>%1: %2 %3 sind %4 % des Weges, %5 % waren am %6 erwartet.</translation>
    </message>
    <message>
        <source>%1: %2 %3.</source>
        <translation>%1: %2 %3.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 − %2 = %3 points</source>
        <translation>%1 − %2 = %3 Punkte</translation>
    </message>
    <message>
        <source>The target was met before and is lost again.</source>
        <translation>Das Ziel war schon erfüllt und ist wieder verloren.</translation>
    </message>
    <message>
        <source>%1; next figure due on %2</source>
        <translation>%1; nächste Zahl fällig am %2</translation>
    </message>
    <message>
        <source>Objectives that are draft, proposed, withdrawn or superseded are not evaluated.</source>
        <translation>Ziele im Entwurf, vorgeschlagene, zurückgezogene und ersetzte werden nicht bewertet.</translation>
    </message>
    <message>
        <source>The objective is on hold: nothing is asked, the figures are shown in grey.</source>
        <translation>Das Ziel ist ausgesetzt: Nichts wird abgefragt, die Zahlen stehen in Grau.</translation>
    </message>
    <message>
        <source>There is no deciding KPI.</source>
        <translation>Es gibt keine entscheidende Kennzahl.</translation>
    </message>
    <message>
        <source>%1 %, weighted over the deciding KPIs</source>
        <translation>%1 %, gewichtet über die entscheidenden Kennzahlen</translation>
    </message>
    <message>
        <source>%1 % of the weight has a value</source>
        <translation>%1 % des Gewichts hat einen Wert</translation>
    </message>
    <message>
        <source>%1; %2 % done, %3 % planned, %4 points</source>
        <translation>%1; %2 % erledigt, %3 % geplant, %4 Punkte</translation>
    </message>
    <message>
        <source>; overdue actions: %1</source>
        <translation>; überfällige Aktionen: %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1: %2 % of the way, expected %3 %, gap %4 points</source>
        <translation>%1: %2 % des Weges, erwartet %3 %, Abstand %4 Punkte</translation>
    </message>
    <message>
        <source>What would change it</source>
        <translation>Was ihn ändern würde</translation>
    </message>
    <message>
        <source>If the trend continues</source>
        <translation>Wenn der Trend anhält</translation>
    </message>
    <message>
        <source>; %1 is %2 day overdue</source>
        <translation>; %1 ist %2 Tag überfällig</translation>
    </message>
    <message>
        <source>; %1 is %2 days overdue</source>
        <translation>; %1 ist %2 Tage überfällig</translation>
    </message>
    <message>
        <source>%1 of %2 are not approved</source>
        <translation>%1 von %2 sind nicht genehmigt</translation>
    </message>
    <message>
        <source>too few figures</source>
        <translation>zu wenige Werte</translation>
    </message>
    <message>
        <source>the target is met</source>
        <translation>das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>no clear trend, so no date</source>
        <translation>kein klarer Trend, daher kein Datum</translation>
    </message>
    <message>
        <source>not reached on this trend, %1</source>
        <translation>mit diesem Trend nicht erreicht, %1</translation>
    </message>
    <message>
        <source>reached on %1, in time, %2</source>
        <translation>erreicht am %1, rechtzeitig, %2</translation>
    </message>
    <message>
        <source>not within 5 years, %1</source>
        <translation>nicht innerhalb von 5 Jahren, %1</translation>
    </message>
    <message>
        <source>reached on %1, %2 days late, %3</source>
        <translation>erreicht am %1, %2 Tage zu spät, %3</translation>
    </message>
    <message>
        <source>It counts again when the objective is resumed.</source>
        <translation>Sie zählt wieder, wenn das Ziel fortgesetzt wird.</translation>
    </message>
    <message>
        <source>It counts from its start, %1.</source>
        <translation>Sie zählt ab ihrem Beginn, %1.</translation>
    </message>
    <message>
        <source>The first figure, of %1, gives it a state.</source>
        <translation>Der erste Wert, von %1, gibt ihr einen Zustand.</translation>
    </message>
    <message>
        <source>The first figure gives it a state.</source>
        <translation>Der erste Wert gibt ihr einen Zustand.</translation>
    </message>
    <message>
        <source>Enter the missing figures; the oldest is of %1.</source>
        <translation>Erfassen Sie die fehlenden Werte; der älteste ist von %1.</translation>
    </message>
    <message>
        <source>Enter a newer figure.</source>
        <translation>Erfassen Sie einen neueren Wert.</translation>
    </message>
    <message>
        <source>The term is over. Only an evaluation closes the objective; a later figure is noted as reached late.</source>
        <translation>Die Laufzeit ist vorbei. Nur eine Bewertung schließt das Ziel ab; ein späterer Wert wird als verspätet erreicht vermerkt.</translation>
    </message>
    <message>
        <source>Nothing within this term: one event breaks it.</source>
        <translation>Nichts in dieser Laufzeit: Ein Ereignis genügt.</translation>
    </message>
    <message>
        <source>One event until %1 breaks it.</source>
        <translation>Ein Ereignis bis %1 verletzt sie.</translation>
    </message>
    <message>
        <source>It is achieved when it is attested as done, with evidence.</source>
        <translation>Erreicht ist sie, wenn sie mit Nachweis als erledigt bestätigt ist.</translation>
    </message>
    <message>
        <source>A later figure that misses the target takes this back.</source>
        <translation>Ein späterer Wert, der das Ziel verfehlt, nimmt das zurück.</translation>
    </message>
    <message>
        <source>Now only the target itself counts: %1.</source>
        <translation>Jetzt zählt nur noch das Ziel selbst: %1.</translation>
    </message>
    <message>
        <source>A figure outside the bounds changes it.</source>
        <translation>Ein Wert außerhalb der Grenzen ändert ihn.</translation>
    </message>
    <message>
        <source>On track again after %1 more figure inside the bounds.</source>
        <translation>Wieder im Plan nach %1 weiteren Wert innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>On track again after %1 more figures inside the bounds.</source>
        <translation>Wieder im Plan nach %1 weiteren Werten innerhalb der Grenzen.</translation>
    </message>
    <message>
        <source>Back to on track: %1 on %2.</source>
        <translation>Wieder im Plan: %1 am %2.</translation>
    </message>
    <message>
        <source>Back to on track from a gap of %1: %2 on %3.</source>
        <translation>Wieder im Plan ab einem Abstand von %1: %2 am %3.</translation>
    </message>
    <message>
        <source>Hysteresis %1.</source>
        <translation>Hysterese %1.</translation>
    </message>
    <message>
        <source>Hysteresis %1 points.</source>
        <translation>Hysterese %1 Punkte.</translation>
    </message>
    <message>
        <source>On track needs %1 on %2.</source>
        <translation>Im Plan braucht %1 am %2.</translation>
    </message>
    <message>
        <source>For %1: %2.</source>
        <translation>Für %1: %2.</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 oder mehr</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 oder weniger</translation>
    </message>
    <message>
        <source>current value</source>
        <translation>aktueller Wert</translation>
    </message>
    <message>
        <source>expected value</source>
        <translation>erwarteter Wert</translation>
    </message>
    <message>
        <source>trajectory, %1</source>
        <translation>Sollverlauf, %1</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>höchstens</translation>
    </message>
    <message>
        <source>tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>readings inside</source>
        <translation>Werte innerhalb</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>since the start</source>
        <translation>seit Beginn</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>needed: %1 %</source>
        <translation>nötig: %1 %</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>by the plan</source>
        <translation>nach dem Plan</translation>
    </message>
    <message>
        <source>on the trajectory</source>
        <translation>auf dem Sollverlauf</translation>
    </message>
    <message>
        <source>share of the time</source>
        <translation>Anteil der Zeit</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>%1 is approved and starts on %2.</source>
        <translation>%1 ist genehmigt und beginnt am %2.</translation>
    </message>
    <message>
        <source>%1 is %2 because the worst of its live children is.</source>
        <translation>%1 ist %2, weil das schlechteste der laufenden Unterziele es ist.</translation>
    </message>
    <message>
        <source>%1 is %2 because less than half of its weight has a value.</source>
        <translation>%1 ist %2, weil weniger als die Hälfte des Gewichts einen Wert hat.</translation>
    </message>
    <message>
        <source>%1 is %2 because all its deciding KPIs are.</source>
        <translation>%1 ist %2, weil alle entscheidenden Kennzahlen es sind.</translation>
    </message>
    <message>
        <source>%1 is %2 because its worst deciding KPI is %3.</source>
        <translation>%1 ist %2, weil die schlechteste entscheidende Kennzahl %3 ist.</translation>
    </message>
    <message>
        <source>%1 is %2 because its deciding KPI is %3.</source>
        <translation>%1 ist %2, weil die entscheidende Kennzahl %3 ist.</translation>
    </message>
    <message>
        <source>Rule “worst”, one deciding KPI, with a value.</source>
        <translation>Regel „schlechteste“, eine entscheidende Kennzahl, mit Wert.</translation>
    </message>
    <message>
        <source>Rule “worst”, one deciding KPI, without a value.</source>
        <translation>Regel „schlechteste“, eine entscheidende Kennzahl, ohne Wert.</translation>
    </message>
    <message>
        <source>Rule “worst”, %1 deciding KPIs, all with a value.</source>
        <translation>Regel „schlechteste“, %1 entscheidende Kennzahlen, alle mit Wert.</translation>
    </message>
    <message>
        <source>Rule “worst”, %1 deciding KPIs, %2 with a value.</source>
        <translation>Regel „schlechteste“, %1 entscheidende Kennzahlen, %2 mit Wert.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Von Hand gesetzt</translation>
    </message>
    <message>
        <source>%1. Reason: %2</source>
        <translation>%1. Grund: %2</translation>
    </message>
    <message>
        <source>Rule “weighted”: the deciding KPIs stand at %1 % on average, %2 % are expected. With one of them off track or silent it is at risk at best.</source>
        <translation>Regel „gewichtet“: Die entscheidenden Kennzahlen stehen im Mittel bei %1 %, erwartet sind %2 %. Ist eine davon nicht im Plan oder ohne Zahlen, ist das Ziel bestenfalls gefährdet.</translation>
    </message>
    <message>
        <source>%1, child: %2</source>
        <translation>%1, untergeordnet: %2</translation>
    </message>
    <message>
        <source>%1, child that does not count: %2</source>
        <translation>%1, untergeordnet, zählt nicht: %2</translation>
    </message>
    <message>
        <source>not available: group too small</source>
        <translation>nicht verfügbar: Gruppe zu klein</translation>
    </message>
    <message>
        <source>not available: %1</source>
        <translation>nicht verfügbar: %1</translation>
    </message>
    <message>
        <source>%1 of %2 reading inside the bounds = %3 %</source>
        <translation>%1 von %2 Messwert innerhalb der Grenzen = %3 %</translation>
    </message>
    <message>
        <source>There is no start date.</source>
        <translation>Das Startdatum fehlt.</translation>
    </message>
    <message>
        <source>There is no target date.</source>
        <translation>Der Termin fehlt.</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save or copy the chart</source>
        <translation>Diagramm speichern oder kopieren</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>approved %1 by %2</source>
        <translation>genehmigt %1 von %2</translation>
    </message>
    <message>
        <source>superseded by %1</source>
        <translation>ersetzt durch %1</translation>
    </message>
    <message>
        <source>supersedes %1</source>
        <translation>ersetzt %1</translation>
    </message>
    <message>
        <source>Progress %1</source>
        <translation>Fortschritt %1</translation>
    </message>
    <message>
        <source>If the trend continues: %1</source>
        <translation>Wenn der Trend anhält: %1</translation>
    </message>
    <message>
        <source>Forecast: %1</source>
        <translation>Prognose: %1</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Zielgruppe</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Endorsed by</source>
        <translation>Unterstützt von</translation>
    </message>
    <message>
        <source>Feedback channel</source>
        <translation>Rückmeldeweg</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End date</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Plan item</source>
        <translation>Planeintrag</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Version communicated</source>
        <translation>Mitgeteilte Version</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>From group</source>
        <translation>Von Gruppe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Teilgenommen</translation>
    </message>
    <message>
        <source>Mean quiz result in percent</source>
        <translation>Mittleres Testergebnis in Prozent</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grad</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>Grundursache</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Geschlossen am</translation>
    </message>
    <message>
        <source>Effectiveness due</source>
        <translation>Wirksamkeitsprüfung fällig</translation>
    </message>
    <message>
        <source>Effectiveness result</source>
        <translation>Ergebnis der Wirksamkeitsprüfung</translation>
    </message>
    <message>
        <source>Effectiveness by</source>
        <translation>Wirksamkeit geprüft von</translation>
    </message>
    <message>
        <source>Effectiveness on</source>
        <translation>Wirksamkeit geprüft am</translation>
    </message>
    <message>
        <source>Effectiveness note</source>
        <translation>Notiz zur Wirksamkeit</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ablageort</translation>
    </message>
    <message>
        <source>Classification</source>
        <translation>Einstufung</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Target kind</source>
        <translation>Art des Verweises</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>From date</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To date</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Auditors</source>
        <translation>Auditoren</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentaufnahme</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Check id</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Sampled</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Aggregation</source>
        <translation>Aggregation</translation>
    </message>
    <message>
        <source>Window of readings</source>
        <translation>Fenster der Messwerte</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>State by</source>
        <translation>Zustand nach</translation>
    </message>
    <message>
        <source>On track limit</source>
        <translation>Grenze im Plan</translation>
    </message>
    <message>
        <source>Off track limit</source>
        <translation>Grenze nicht im Plan</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>Periods to sustain</source>
        <translation>Zu haltende Zeiträume</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>Entscheidend</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Leading or lagging</source>
        <translation>Früh- oder Spätindikator</translation>
    </message>
    <message>
        <source>Measure type</source>
        <translation>Art der Messung</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Evaluator</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Evaluation frequency</source>
        <translation>Häufigkeit der Auswertung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Lowest valid value</source>
        <translation>Kleinster gültiger Wert</translation>
    </message>
    <message>
        <source>Highest valid value</source>
        <translation>Größter gültiger Wert</translation>
    </message>
    <message>
        <source>Information need</source>
        <translation>Informationsbedarf</translation>
    </message>
    <message>
        <source>Uses the result</source>
        <translation>Nutzt das Ergebnis</translation>
    </message>
    <message>
        <source>Reporting format</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Nachkommastellen</translation>
    </message>
    <message>
        <source>Baseline date</source>
        <translation>Datum des Ausgangswerts</translation>
    </message>
    <message>
        <source>Baseline source</source>
        <translation>Quelle des Ausgangswerts</translation>
    </message>
    <message>
        <source>Baseline to be established by</source>
        <translation>Ausgangswert festzustellen bis</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Nothing to count</source>
        <translation>Nichts zu zählen</translation>
    </message>
    <message>
        <source>Grace days</source>
        <translation>Nachfrist in Tagen</translation>
    </message>
    <message>
        <source>Oldest valid reading in days</source>
        <translation>Höchstalter in Tagen</translation>
    </message>
    <message>
        <source>Collection method</source>
        <translation>Art der Erhebung</translation>
    </message>
    <message>
        <source>Comparable and reproducible by</source>
        <translation>Vergleichbar und wiederholbar durch</translation>
    </message>
    <message>
        <source>Evidence required</source>
        <translation>Nachweis verlangt</translation>
    </message>
    <message>
        <source>Gap on track</source>
        <translation>Abstand im Plan</translation>
    </message>
    <message>
        <source>Gap at risk</source>
        <translation>Abstand gefährdet</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Interim targets are</source>
        <translation>Zwischenziele sind</translation>
    </message>
    <message>
        <source>Progress from the plan</source>
        <translation>Fortschritt aus dem Plan</translation>
    </message>
    <message>
        <source>Words of the scale</source>
        <translation>Wörter der Skala</translation>
    </message>
    <message>
        <source>Kpi</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Measurability</source>
        <translation>Messbarkeit</translation>
    </message>
    <message>
        <source>Why measuring is not practicable</source>
        <translation>Warum Messen nicht praktikabel ist</translation>
    </message>
    <message>
        <source>Rationale</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Evaluation method</source>
        <translation>Art der Bewertung</translation>
    </message>
    <message>
        <source>Review interval</source>
        <translation>Überprüfungsabstand</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Überprüfung</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Geschäftsziel</translation>
    </message>
    <message>
        <source>Superseded by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Supports objective</source>
        <translation>Unterstützt Ziel</translation>
    </message>
    <message>
        <source>Protects</source>
        <translation>Schützt</translation>
    </message>
    <message>
        <source>Success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Linked to</source>
        <translation>Verknüpft mit</translation>
    </message>
    <message>
        <source>Linked record</source>
        <translation>Verknüpfter Datensatz</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bestätigt von</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bestätigt am</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Zur Kenntnis genommen von</translation>
    </message>
    <message>
        <source>Acknowledged on</source>
        <translation>Zur Kenntnis genommen am</translation>
    </message>
    <message>
        <source>Computed state</source>
        <translation>Berechneter Zustand</translation>
    </message>
    <message>
        <source>Shown state</source>
        <translation>Gezeigter Zustand</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>Set on</source>
        <translation>Gesetzt am</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Subject kind</source>
        <translation>Art des Gegenstands</translation>
    </message>
    <message>
        <source>Approved record</source>
        <translation>Genehmigter Datensatz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Genehmigt durch</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Record reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Auflagen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Old value</source>
        <translation>Alter Wert</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Neuer Wert</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Version from</source>
        <translation>Von Version</translation>
    </message>
    <message>
        <source>Version to</source>
        <translation>Zu Version</translation>
    </message>
    <message>
        <source>Risk and compliance considered</source>
        <translation>Risiko und Vorgaben bedacht</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Standorte</translation>
    </message>
    <message>
        <source>Scope of the ISMS</source>
        <translation>Geltungsbereich des ISMS</translation>
    </message>
    <message>
        <source>First month of the fiscal year</source>
        <translation>Erster Monat des Geschäftsjahres</translation>
    </message>
    <message>
        <source>Fixed day of the file</source>
        <translation>Fester Tag der Datei</translation>
    </message>
    <message>
        <source>Reporting language</source>
        <translation>Berichtssprache</translation>
    </message>
    <message>
        <source>Second language</source>
        <translation>Zweite Sprache</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Retention years</source>
        <translation>Aufbewahrung in Jahren</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Smallest group for people figures</source>
        <translation>Kleinste Gruppe für Personenzahlen</translation>
    </message>
    <message>
        <source>Policy wording that frames the objectives</source>
        <translation>Wortlaut der Leitlinie als Rahmen der Ziele</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Top management</source>
        <translation>Oberste Leitung</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Role without a name</source>
        <translation>Rolle ohne Namen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizont</translation>
    </message>
    <message>
        <source>Expectation</source>
        <translation>Erwartung</translation>
    </message>
    <message>
        <source>Addressed by the ISMS</source>
        <translation>Vom ISMS berücksichtigt</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Synonyms</source>
        <translation>Synonyme</translation>
    </message>
    <message>
        <source>Original due date</source>
        <translation>Ursprünglich fällig</translation>
    </message>
    <message>
        <source>Percent complete</source>
        <translation>Erledigt in Prozent</translation>
    </message>
    <message>
        <source>Effort days</source>
        <translation>Aufwand in Tagen</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Mandatory</source>
        <translation>Verpflichtend</translation>
    </message>
    <message>
        <source>Completion criterion</source>
        <translation>Abschlusskriterium</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Blocked reason</source>
        <translation>Grund der Blockade</translation>
    </message>
    <message>
        <source>Cancelled reason</source>
        <translation>Grund der Streichung</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Predecessor</source>
        <translation>Vorgänger</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>Nachfolger</translation>
    </message>
    <message>
        <source>Lag days</source>
        <translation>Abstand in Tagen</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Nichts nötig</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Worded in version</source>
        <translation>Wortlaut aus Version</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation>Interessierte Partei</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>In Kraft ab</translation>
    </message>
    <message>
        <source>Why no objective is needed</source>
        <translation>Warum kein Ziel nötig ist</translation>
    </message>
    <message>
        <source>In force to</source>
        <translation>In Kraft bis</translation>
    </message>
    <message>
        <source>Legal checked by</source>
        <translation>Rechtlich geprüft von</translation>
    </message>
    <message>
        <source>Legal checked on</source>
        <translation>Rechtlich geprüft am</translation>
    </message>
    <message>
        <source>Justified by</source>
        <translation>Begründet von</translation>
    </message>
    <message>
        <source>Justified on</source>
        <translation>Begründet am</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Minutes reference</source>
        <translation>Fundstelle des Protokolls</translation>
    </message>
    <message>
        <source>Next planned</source>
        <translation>Nächster geplanter Termin</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Why there is nothing</source>
        <translation>Warum es nichts gibt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>Result text</source>
        <translation>Ergebnis in Worten</translation>
    </message>
    <message>
        <source>Assessment due</source>
        <translation>Beurteilung fällig</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Affects</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Likelihood before treatment</source>
        <translation>Wahrscheinlichkeit vor Behandlung</translation>
    </message>
    <message>
        <source>Impact before treatment</source>
        <translation>Auswirkung vor Behandlung</translation>
    </message>
    <message>
        <source>Likelihood now</source>
        <translation>Wahrscheinlichkeit jetzt</translation>
    </message>
    <message>
        <source>Impact now</source>
        <translation>Auswirkung jetzt</translation>
    </message>
    <message>
        <source>Likelihood wanted</source>
        <translation>Gewünschte Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact wanted</source>
        <translation>Gewünschte Auswirkung</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Identified on</source>
        <translation>Erkannt am</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Beurteilt am</translation>
    </message>
    <message>
        <source>Next assessment</source>
        <translation>Nächste Beurteilung</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohung</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Schwachstelle</translation>
    </message>
    <message>
        <source>Asset or process</source>
        <translation>Wert oder Prozess</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>Akzeptiert von</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Chance</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punktwert</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Auswirkung</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Beurteilt von</translation>
    </message>
    <message>
        <source>Annex A number</source>
        <translation>Nummer in Annex A</translation>
    </message>
    <message>
        <source>Applicable</source>
        <translation>Zutreffend</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>Umsetzung</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>unknown record</source>
        <translation>unbekannter Datensatz</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>optional, %1</source>
        <comment>hint of the field</comment>
        <translation>optional, %1</translation>
    </message>
    <message>
        <source>%1, required</source>
        <comment>name of the field</comment>
        <translation>%1, erforderlich</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>yes/no</source>
        <translation>ja/nein</translation>
    </message>
    <message>
        <source>keep 0</source>
        <translation>0 halten</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lower, upper bound</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n months late</source>
        <translation>
            <numerusform>%n Monat zu spät</numerusform>
            <numerusform>%n Monate zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Prognose</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>not within 5 years</source>
        <translation>nicht in 5 Jahren</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>baseline, target</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>needed %1 in 30 days, trend %2</source>
        <translation>nötig %1 in 30 Tagen, Trend %2</translation>
    </message>
    <message>
        <source>needed %1 in 30 days</source>
        <translation>nötig %1 in 30 Tagen</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>die Berechtigung fehlt</translation>
    </message>
    <message>
        <source>the medium is read-only</source>
        <translation>das Medium ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>den Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>the file would be too large</source>
        <translation>die Datei würde zu groß</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>“%1” was not written: %2. Choose another place or make room, then try again.</source>
        <translation>„%1“ wurde nicht geschrieben: %2. Wählen Sie einen anderen Ort oder schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist.</source>
        <translation>Die Datei „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB.</source>
        <translation>„%1“ ist größer als %2 MiB.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: permission is missing.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2. After a power cut it may be missing. Check the disk, then write it again.</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger hat es nicht bestätigt: %2. Nach einem Stromausfall kann die Datei fehlen. Prüfen Sie den Datenträger und schreiben Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MiB, the most for one copy. Keep it elsewhere and write down where: as a reference.</source>
        <translation>„%1“ ist größer als %2 MiB, das Höchste für eine Kopie. Bewahren Sie die Datei woanders auf und schreiben Sie auf, wo: als Verweis.</translation>
    </message>
    <message>
        <source>“%1” is not there any more. Nothing was stored.</source>
        <translation>„%1“ ist nicht mehr da. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: check its permissions. Nothing was stored.</source>
        <translation>„%1“ kann nicht gelesen werden: prüfen Sie die Rechte der Datei. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Pack it into one file, or choose the files in it. Nothing was stored.</source>
        <translation>„%1“ ist ein Ordner. Packen Sie ihn in eine Datei oder wählen Sie die Dateien darin. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file but a device or a pipe. Nothing was stored.</source>
        <translation>„%1“ ist keine gewöhnliche Datei, sondern ein Gerät oder eine Pipe. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end: check the disk, then try again. Nothing was stored.</source>
        <translation>„%1“ konnte nicht bis zum Ende gelesen werden: prüfen Sie den Datenträger und versuchen Sie es dann noch einmal. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>“%1” changed while it was read. Wait until the other program is done, then try again. Nothing was stored.</source>
        <translation>„%1“ hat sich beim Lesen geändert. Warten Sie, bis das andere Programm fertig ist, und versuchen Sie es dann noch einmal. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>There is no private folder to open the copy in. Save a copy instead.</source>
        <translation>Es gibt keinen privaten Ordner, um die Kopie zu öffnen. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>“%1” is a workspace with records of its own and is not overwritten. Choose another name.</source>
        <translation>„%1“ ist eine Arbeitsdatei mit eigenen Datensätzen und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>the medium does not answer</source>
        <translation>der Datenträger antwortet nicht</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>the system reports error %1</source>
        <translation>das System meldet den Fehler %1</translation>
    </message>
</context>
<context>
    <name>FileTasks</name>
    <message>
        <source>Export all tables to a folder</source>
        <translation>Alle Tabellen in einen Ordner exportieren</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n tables to %1.</source>
        <translation>
            <numerusform>%n Tabelle nach %1 geschrieben.</numerusform>
            <numerusform>%n Tabellen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a verified copy</source>
        <translation>Eine geprüfte Kopie speichern</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Waymark-Dateien (*.waymark)</translation>
    </message>
    <message>
        <source>Verified copy: %1</source>
        <translation>Geprüfte Kopie: %1</translation>
    </message>
    <message>
        <source>The file is sound: its contents equal its history.</source>
        <translation>Die Datei ist in Ordnung: Ihr Inhalt entspricht ihrer Historie.</translation>
    </message>
    <message>
        <source>Save all due dates as a calendar</source>
        <translation>Alle Fälligkeiten als Kalender speichern</translation>
    </message>
    <message>
        <source>iCalendar (*.ics)</source>
        <translation>iCalendar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n dates to %1.</source>
        <translation>
            <numerusform>Ein Termin wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Termine wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all tables as a workbook</source>
        <translation>Alle Tabellen als Arbeitsmappe speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <translation>Geschützte Datei öffnen</translation>
    </message>
    <message>
        <source>Protected files (*%1);;All files (*)</source>
        <translation>Geschützte Dateien (*%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>“%1” is no file under a passphrase. Open workspaces with File &gt; Open.</source>
        <translation>„%1“ ist keine Datei unter einer Passphrase. Arbeitsdateien öffnen Sie mit Datei &gt; Öffnen.</translation>
    </message>
    <message>
        <source>Written without protection: %1</source>
        <translation>Ohne Schutz geschrieben: %1</translation>
    </message>
    <message>
        <source>The file is out of reach. Records and figures were saved from memory into %1; the history, comments on figures and the files kept as evidence are not in it.</source>
        <translation>Die Datei ist nicht erreichbar. Datensätze und Messwerte wurden aus dem Speicher in %1 gesichert; die Historie, Kommentare zu Messwerten und die als Nachweis aufbewahrten Dateien sind nicht darin.</translation>
    </message>
    <message>
        <source>The file is not what its history says. %1</source>
        <translation>Die Datei ist nicht, was ihre Historie sagt. %1</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>What this window holds was saved into %1. Nothing more can be saved here: go on in the copy.</source>
        <translation>Was in diesem Fenster steht, wurde in %1 gesichert. Hier lässt sich nichts mehr speichern: Arbeiten Sie in der Kopie weiter.</translation>
    </message>
    <message>
        <source>A backup was made: %1</source>
        <translation>Eine Sicherung wurde angelegt: %1</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Eine Sicherung wird angelegt …</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sicherung anlegen</translation>
    </message>
</context>
<context>
    <name>FindingTask</name>
    <message>
        <source>Record a finding…</source>
        <translation>Feststellung aufzeichnen…</translation>
    </message>
</context>
<context>
    <name>FindingsList</name>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <comment>counts</comment>
        <translation>Befunde: %1</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Each objective has one person who answers for it (6.2 j).</source>
        <translation>Für jedes Ziel steht genau eine Person ein (6.2 j).</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>The functions and levels at which objectives are set (6.2).</source>
        <translation>Die Funktionen und Ebenen, auf denen Ziele gesetzt werden (6.2).</translation>
    </message>
    <message>
        <source>Commitments of the policy</source>
        <translation>Verpflichtungen der Leitlinie</translation>
    </message>
    <message>
        <source>The sentences with which every objective must agree (6.2 a, 5.2).</source>
        <translation>Die Sätze, mit denen jedes Ziel übereinstimmen muss (6.2 a, 5.2).</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>What law, contracts and interested parties ask for (6.2 c).</source>
        <translation>Was Gesetz, Verträge und interessierte Parteien verlangen (6.2 c).</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>The results of risk assessment and treatment, the high ones first (6.2 c).</source>
        <translation>Die Ergebnisse von Risikobeurteilung und -behandlung, die hohen zuerst (6.2 c).</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Few and measurable, each with owner, plan, measure and date (6.2 b, h to l).</source>
        <translation>Wenige und messbare, jedes mit Verantwortlichem, Plan, Messgröße und Termin (6.2 b, h bis l).</translation>
    </message>
    <message>
        <source>This workspace is new. Begin with what objectives stand on</source>
        <translation>Diese Arbeitsdatei ist neu. Beginnen Sie mit dem, worauf Ziele stehen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>The document that top management has approved (5.2).</source>
        <translation>Das Dokument, das die oberste Leitung genehmigt hat (5.2).</translation>
    </message>
    <message>
        <source>Guided set-up in ten steps…</source>
        <translation>Geführte Einrichtung in zehn Schritten…</translation>
    </message>
    <message>
        <source>Tables that you keep in a spreadsheet come in by File, Import…, as workbook or CSV, or by Ctrl+V.</source>
        <translation>Tabellen aus einer Tabellenkalkulation kommen über Datei, Importieren… herein, als Arbeitsmappe oder CSV, oder mit Strg+V.</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Where and who</source>
        <translation>Wo und wer</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How it is judged</source>
        <translation>Wie geurteilt wird</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>Vor der Behandlung</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>No objective</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>One sentence with a number and a date: from what to what, until when.</source>
        <translation>Ein Satz mit einer Zahl und einem Datum: von was auf was, bis wann.</translation>
    </message>
    <message>
        <source>Why this objective? Name the risk or the requirement (6.2 c).</source>
        <translation>Warum dieses Ziel? Nennen Sie das Risiko oder die Anforderung (6.2 c).</translation>
    </message>
    <message>
        <source>How the result will be evaluated at the end (6.2 l).</source>
        <translation>Wie das Ergebnis am Ende bewertet wird (6.2 l).</translation>
    </message>
    <message>
        <source>Somebody other than the owner.</source>
        <translation>Jemand anderes als die zielverantwortliche Person.</translation>
    </message>
    <message>
        <source>Supporting KPIs are shown but do not decide the result.</source>
        <translation>Unterstützende Kennzahlen werden gezeigt, entscheiden aber nicht.</translation>
    </message>
    <message>
        <source>Days after the end of the period; empty for the usual ones.</source>
        <translation>Tage nach dem Ende des Zeitraums; leer für die üblichen.</translation>
    </message>
    <message>
        <source>Only when the state is judged by limits.</source>
        <translation>Nur wenn der Zustand nach Grenzwerten beurteilt wird.</translation>
    </message>
    <message>
        <source>At least 20 characters: an auditor will read it.</source>
        <translation>Mindestens 20 Zeichen: Ein Auditor wird es lesen.</translation>
    </message>
    <message>
        <source>The date of the first approved plan; re-planning does not move it.</source>
        <translation>Das Datum des ersten genehmigten Plans; Umplanen verschiebt es nicht.</translation>
    </message>
    <message>
        <source>Statement of applicability</source>
        <translation>Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
        <source>Management system</source>
        <translation>Managementsystem</translation>
    </message>
    <message>
        <source>Language and currency</source>
        <translation>Sprache und Währung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>To whom and how</source>
        <translation>An wen und wie</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Effectiveness check</source>
        <translation>Wirksamkeitsprüfung</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Empty: last review and interval give it.</source>
        <translation>Leer: Letzte Überprüfung und Intervall ergeben den Tag.</translation>
    </message>
    <message>
        <source>What a period counts for in which there was nothing to measure (0 of 0).</source>
        <translation>Wofür eine Periode zählt, in der es nichts zu messen gab (0 von 0).</translation>
    </message>
    <message>
        <source>Figures outside of the valid range are refused, so that a slip cannot enter.</source>
        <translation>Zahlen außerhalb des gültigen Bereichs werden abgelehnt, damit sich kein Tippfehler einschleicht.</translation>
    </message>
    <message>
        <source>What makes the figures comparable and reproducible (9.1 b).</source>
        <translation>Was die Zahlen vergleichbar und reproduzierbar macht (9.1 b).</translation>
    </message>
    <message>
        <source>Words for 0, 1, 2, 3; only for qualitative measures.</source>
        <translation>Wörter für 0, 1, 2, 3; nur für qualitative Messgrößen.</translation>
    </message>
    <message>
        <source>So many periods in a row must reach the target.</source>
        <translation>So viele Perioden in Folge müssen den Zielwert erreichen.</translation>
    </message>
    <message>
        <source>How anybody can see that it is done.</source>
        <translation>Woran jeder erkennt, dass es erledigt ist.</translation>
    </message>
    <message>
        <source>An explicit statement; without it the plan has a gap (6.2 i).</source>
        <translation>Eine ausdrückliche Angabe; ohne sie hat der Plan eine Lücke (6.2 i).</translation>
    </message>
    <message>
        <source>For a function whose holder is not named in this file.</source>
        <translation>Für eine Funktion, deren Inhaber in dieser Datei nicht genannt ist.</translation>
    </message>
    <message>
        <source>Why it applies or does not (6.1.3 d); required in the statement.</source>
        <translation>Warum sie anwendbar ist oder nicht (6.1.3 d); in der Erklärung verlangt.</translation>
    </message>
    <message>
        <source>The file is looked at as on this day; empty means today.</source>
        <translation>Die Datei wird wie an diesem Tag betrachtet; leer heißt heute.</translation>
    </message>
    <message>
        <source>The sentence of the policy that objectives are set within (5.2 b).</source>
        <translation>Der Satz der Leitlinie, in dessen Rahmen Ziele gesetzt werden (5.2 b).</translation>
    </message>
    <message>
        <source>When somebody looks whether the cause is really gone (10.2 d).</source>
        <translation>Wann jemand prüft, ob die Ursache wirklich beseitigt ist (10.2 d).</translation>
    </message>
    <message>
        <source>A group, not the name of a person.</source>
        <translation>Eine Gruppe, nicht der Name einer Person.</translation>
    </message>
    <message>
        <source>Not measurable in a sensible way?</source>
        <translation>Nicht sinnvoll messbar?</translation>
    </message>
    <message>
        <source>By which means</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Judged on a scale from 0 to 3</source>
        <translation>Beurteilt auf einer Skala von 0 bis 3</translation>
    </message>
    <message>
        <source>The readings from which the value is computed; not given: the usual ones.</source>
        <translation>Die Messwerte, aus denen der Wert berechnet wird; ohne Angabe die üblichen.</translation>
    </message>
</context>
<context>
    <name>FormChecks</name>
    <message>
        <source>Say why it is blocked.</source>
        <translation>Sagen, warum es blockiert ist.</translation>
    </message>
    <message>
        <source>Say why it is cancelled.</source>
        <translation>Sagen, warum es abgebrochen ist.</translation>
    </message>
    <message>
        <source>Say when it was done.</source>
        <translation>Sagen, wann es erledigt war.</translation>
    </message>
    <message>
        <source>Name who does it before the work begins.</source>
        <translation>Vor Beginn der Arbeit nennen, wer es tut.</translation>
    </message>
    <message>
        <source>This would close a circle: %1 waits for %2 already.</source>
        <translation>Das ergäbe einen Kreis: %1 wartet schon auf %2.</translation>
    </message>
    <message>
        <source>Say why it happened before you close it (10.2).</source>
        <translation>Vor dem Abschluss ist die Ursache anzugeben (10.2).</translation>
    </message>
    <message>
        <source>Say what removes the cause before you close it.</source>
        <translation>Vor dem Abschluss ist anzugeben, was die Ursache beseitigt.</translation>
    </message>
    <message>
        <source>Plan the day on which you check whether it worked.</source>
        <translation>Den Tag planen, an dem die Wirksamkeit geprüft wird.</translation>
    </message>
    <message>
        <source>What is done was not done in the future.</source>
        <translation>Was erledigt ist, wurde nicht in der Zukunft erledigt.</translation>
    </message>
    <message>
        <source>Leave this empty until it is done.</source>
        <translation>Lassen Sie das leer, bis es erledigt ist.</translation>
    </message>
    <message>
        <source>A milestone is one day: it starts when it is due.</source>
        <translation>Ein Meilenstein ist ein Tag: Er beginnt, wenn er fällig ist.</translation>
    </message>
    <message>
        <source>What was done can only be taken up again: choose “in progress”.</source>
        <translation>Was erledigt war, kann nur wieder aufgenommen werden: Wählen Sie „in Arbeit“.</translation>
    </message>
    <message>
        <source>Say who approved it.</source>
        <translation>Sagen Sie, wer es freigegeben hat.</translation>
    </message>
    <message>
        <source>Say when it was approved.</source>
        <translation>Sagen Sie, wann es freigegeben wurde.</translation>
    </message>
    <message>
        <source>An approval does not lie in the future.</source>
        <translation>Eine Freigabe liegt nicht in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 is accountable already, and only one person can be.</source>
        <translation>%1 ist bereits verantwortlich, und das kann nur eine Person sein.</translation>
    </message>
    <message>
        <source>Accountable is the owner, %1. Give the objective another owner instead.</source>
        <translation>Verantwortlich ist %1. Ändern Sie stattdessen beim Ziel, wer verantwortlich ist.</translation>
    </message>
    <message>
        <source>Choose a step from 1 to %1.</source>
        <translation>Wählen Sie eine Stufe von 1 bis %1.</translation>
    </message>
    <message>
        <source>Choose confidentiality, integrity or availability.</source>
        <translation>Wählen Sie Vertraulichkeit, Integrität oder Verfügbarkeit.</translation>
    </message>
    <message>
        <source>Name the person who answers for the risk.</source>
        <translation>Nennen Sie die Person, die für das Risiko einsteht.</translation>
    </message>
    <message>
        <source>Say who accepted the risk.</source>
        <translation>Sagen Sie, wer das Risiko akzeptiert hat.</translation>
    </message>
    <message>
        <source>Say when it was accepted.</source>
        <translation>Sagen Sie, wann es akzeptiert wurde.</translation>
    </message>
    <message>
        <source>Say why the control does not apply (6.1.3 d).</source>
        <translation>Sagen Sie, warum die Maßnahme nicht anwendbar ist (6.1.3 d).</translation>
    </message>
    <message>
        <source>%1 does not belong to top management: choose who does.</source>
        <translation>%1 gehört nicht zur obersten Leitung: Wählen Sie jemanden aus der obersten Leitung.</translation>
    </message>
    <message>
        <source>Say what was found.</source>
        <translation>Schreiben Sie, was festgestellt wurde.</translation>
    </message>
    <message>
        <source>Say what it is: a title, the name of a file, or the place where it lies.</source>
        <translation>Sagen Sie, was es ist: ein Titel, der Name einer Datei oder der Ort, an dem es liegt.</translation>
    </message>
    <message>
        <source>Say who was told.</source>
        <translation>Sagen Sie, wem es mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Say what came back.</source>
        <translation>Schreiben Sie, was zurückgemeldet wurde.</translation>
    </message>
    <message>
        <source>Write the sentence that the staff will read.</source>
        <translation>Schreiben Sie den Satz, den die Beschäftigten lesen.</translation>
    </message>
</context>
<context>
    <name>FormKeeper</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>What you type is not kept should the program end. %1</source>
        <translation>Ihre Eingaben werden nicht für ein Programmende aufbewahrt. %1</translation>
    </message>
    <message>
        <source>What you typed here before the program ended is back. It is not saved yet.</source>
        <translation>Was Sie hier vor dem Programmende eingegeben haben, ist wieder da. Es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>The file was read again. Your entries are still here; save them if they still fit.</source>
        <translation>Die Datei wurde neu gelesen. Ihre Eingaben sind noch da; speichern Sie sie, wenn sie noch passen.</translation>
    </message>
    <message>
        <source>Your entries are not saved yet. Press Esc again to discard them.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert. Noch einmal Esc verwirft sie.</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>High and critical risks without a live objective</source>
        <translation>Hohe und kritische Risiken ohne lebendes Ziel</translation>
    </message>
    <message>
        <source>Requirements without an objective</source>
        <translation>Anforderungen ohne Ziel</translation>
    </message>
    <message>
        <source>Policy commitments without a live objective</source>
        <translation>Verpflichtungen der Leitlinie ohne lebendes Ziel</translation>
    </message>
    <message>
        <source>Objectives without a risk</source>
        <translation>Ziele ohne Risiko</translation>
    </message>
    <message>
        <source>Partly implemented controls of objectives that are off track or stale</source>
        <translation>Teilweise umgesetzte Maßnahmen von Zielen, die nicht im Plan oder veraltet sind</translation>
    </message>
    <message>
        <source>Justified, no objective needed</source>
        <translation>Begründet, kein Ziel nötig</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>ohne verantwortliche Person</translation>
    </message>
    <message>
        <source>policy %1</source>
        <comment>version</comment>
        <translation>Leitlinie %1</translation>
    </message>
    <message>
        <source>perhaps for %1</source>
        <comment>code of a risk</comment>
        <translation>vielleicht für %1</translation>
    </message>
    <message numerus="yes">
        <source>%n high risks without a live objective</source>
        <translation>
            <numerusform>%n hohes Risiko ohne lebendes Ziel</numerusform>
            <numerusform>%n hohe Risiken ohne lebendes Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirements without an objective</source>
        <translation>
            <numerusform>%n Anforderung ohne Ziel</numerusform>
            <numerusform>%n Anforderungen ohne Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n commitments without a live objective</source>
        <translation>
            <numerusform>%n Verpflichtung ohne lebendes Ziel</numerusform>
            <numerusform>%n Verpflichtungen ohne lebendes Ziel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives without a risk</source>
        <translation>
            <numerusform>%n Ziel ohne Risiko</numerusform>
            <numerusform>%n Ziele ohne Risiko</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who and context</source>
        <translation>Wer und Zusammenhang</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Justify…</source>
        <translation>Begründen…</translation>
    </message>
    <message>
        <source>Reconsider…</source>
        <translation>Überdenken…</translation>
    </message>
    <message>
        <source>Justification withdrawn: %1</source>
        <translation>Begründung zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Justified without objective: %1</source>
        <translation>Ohne Ziel begründet: %1</translation>
    </message>
</context>
<context>
    <name>GapsView</name>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Every other open risk of level high or above has a live objective. Seen from %1.</source>
        <translation>Jedes andere offene Risiko ab Stufe hoch hat ein lebendes Ziel. Gesehen vom %1.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No gaps</source>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>Risks, requirements, commitments and objectives that lack a link stand here (6.2 a, c).</source>
        <translation>Hier stehen Risiken, Anforderungen, Verpflichtungen und Ziele, denen eine Verknüpfung fehlt (6.2 a, c).</translation>
    </message>
    <message>
        <source>Every commitment, requirement in force and high risk has a live objective or a reason.</source>
        <translation>Jede Verpflichtung, geltende Anforderung und jedes hohe Risiko hat ein lebendes Ziel oder eine Begründung.</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Last column</source>
        <translation>Letzte Spalte</translation>
    </message>
    <message>
        <source>As table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>The chain as a table</source>
        <translation>Die Kette als Tabelle</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Verantwortlichen</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1, gap</source>
        <translation>%1, Lücke</translation>
    </message>
    <message>
        <source>nothing to show</source>
        <translation>nichts zu zeigen</translation>
    </message>
    <message>
        <source>path of %1 %2</source>
        <comment>code, title</comment>
        <translation>Pfad von %1 %2</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>The chain from policy to result stands here</source>
        <translation>Hier steht die Kette von der Leitlinie bis zum Ergebnis</translation>
    </message>
    <message>
        <source>Commitments of the policy, requirements, risks, objectives and KPIs with their links (6.2 a, c).</source>
        <translation>Verpflichtungen der Leitlinie, Anforderungen, Risiken, Ziele und Kennzahlen mit ihren Verknüpfungen (6.2 a, c).</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Arrow keys walk along the links, Enter opens, a box dragged onto another links the two</source>
        <translation>Pfeiltasten folgen den Verknüpfungen, Enter öffnet, ein Kasten auf einen anderen gezogen verknüpft beide</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Shows the whole graph (Ctrl+0). Ctrl and the wheel, + or − zoom.</source>
        <translation>Zeigt den ganzen Graphen (Strg+0). Strg mit Mausrad, + oder − vergrößert und verkleinert.</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Ebenen</translation>
    </message>
    <message>
        <source>The graph shows objectives of this state, owner, unit and level with what they are linked to.</source>
        <translation>Der Graph zeigt Ziele mit diesem Zustand, dieser verantwortlichen Person, dieser Einheit und dieser Ebene mit allem, womit sie verknüpft sind.</translation>
    </message>
</context>
<context>
    <name>GridPaste</name>
    <message numerus="yes">
        <source>%n line(s) had no open row left.</source>
        <translation>
            <numerusform>Für %n Zeile war keine offene Zeile mehr da.</numerusform>
            <numerusform>Für %n Zeilen war keine offene Zeile mehr da.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no open figure here.</source>
        <translation>%1 hat hier keinen offenen Messwert.</translation>
    </message>
    <message>
        <source>“%1” is not the code of a KPI.</source>
        <translation>„%1“ ist nicht die Nummer einer Kennzahl.</translation>
    </message>
    <message>
        <source>%1 is not open for %2.</source>
        <translation>%1 ist für %2 nicht offen.</translation>
    </message>
    <message>
        <source>%1 has %2 open periods: write the period between code and figure, for example 2026-Q2.</source>
        <translation>%1 hat %2 offene Messzeiträume: Schreiben Sie den Zeitraum zwischen Nummer und Messwert, zum Beispiel 2026-Q2.</translation>
    </message>
    <message>
        <source>The clipboard holds more than figures for these rows. Copy fewer cells, or use Import for a whole file.</source>
        <translation>Die Zwischenablage enthält mehr als Werte für diese Zeilen. Kopieren Sie weniger Zellen, oder nutzen Sie für eine ganze Datei den Import.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) found no row.</source>
        <translation>
            <numerusform>%n weitere Zeile hat keinen Platz gefunden.</numerusform>
            <numerusform>%n weitere Zeilen haben keinen Platz gefunden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>at risk</source>
        <translation>gefährdet</translation>
    </message>
    <message>
        <source>off track</source>
        <translation>nicht im Plan</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>without current figures</source>
        <translation>ohne aktuelle Zahlen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is no active objective.</source>
        <translation>Es gibt kein aktives Ziel.</translation>
    </message>
    <message>
        <source>One approved objective starts later.</source>
        <translation>Ein genehmigtes Ziel beginnt später.</translation>
    </message>
    <message>
        <source>%1 approved objectives start later.</source>
        <translation>%1 genehmigte Ziele beginnen später.</translation>
    </message>
    <message>
        <source>The one active objective is %1.</source>
        <translation>Das einzige aktive Ziel ist %1.</translation>
    </message>
    <message>
        <source>All %1 active objectives are %2.</source>
        <translation>Alle %1 aktiven Ziele sind %2.</translation>
    </message>
    <message>
        <source>%1 active objectives: %2.</source>
        <translation>%1 aktive Ziele: %2.</translation>
    </message>
    <message>
        <source>One decision of %1 is overdue.</source>
        <translation>Eine Entscheidung vom %1 ist überfällig.</translation>
    </message>
    <message>
        <source>%1 decisions of %2 are overdue.</source>
        <translation>%1 Entscheidungen vom %2 sind überfällig.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number word, month</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>%1 decisions are overdue: %2.</source>
        <translation>%1 Entscheidungen sind überfällig: %2.</translation>
    </message>
    <message>
        <source>No figures are in use.</source>
        <translation>Es sind keine Messzahlen in Gebrauch.</translation>
    </message>
    <message>
        <source>%1 current</source>
        <translation>%1 aktuell</translation>
    </message>
    <message>
        <source>%1 due</source>
        <translation>%1 fällig</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 überfällig</translation>
    </message>
    <message>
        <source>1 silent since %1</source>
        <translation>1 ohne Werte seit %1</translation>
    </message>
    <message>
        <source>%1 silent</source>
        <translation>%1 ohne Werte</translation>
    </message>
    <message>
        <source>%1 not asked yet</source>
        <translation>%1 noch nicht abgefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n figures in use: %1.</source>
        <translation>
            <numerusform>%n Messzahl in Gebrauch: %1.</numerusform>
            <numerusform>%n Messzahlen in Gebrauch: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 ausgesetzt</translation>
    </message>
    <message>
        <source>%1 not started</source>
        <translation>%1 nicht begonnen</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation>%1 vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1 Entwurf</translation>
    </message>
    <message>
        <source>Not counted: %1</source>
        <translation>Nicht gezählt: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>near the planned way, or ahead of it</source>
        <translation>nahe am Sollverlauf oder voraus</translation>
    </message>
    <message>
        <source>clearly behind, still within reach</source>
        <translation>deutlich zurück, noch erreichbar</translation>
    </message>
    <message>
        <source>far behind the planned way</source>
        <translation>weit hinter dem Sollverlauf</translation>
    </message>
    <message>
        <source>the target is met</source>
        <translation>das Ziel ist erreicht</translation>
    </message>
    <message>
        <source>the term is over and the target is not met</source>
        <translation>die Laufzeit ist vorbei und das Ziel nicht erreicht</translation>
    </message>
    <message>
        <source>the last figure is too old to judge by</source>
        <translation>der letzte Wert ist zu alt zum Beurteilen</translation>
    </message>
    <message>
        <source>no usable figure yet; neither zero nor green</source>
        <translation>noch kein brauchbarer Wert; weder null noch grün</translation>
    </message>
    <message>
        <source>on hold by decision; nothing is asked</source>
        <translation>durch Entscheidung ausgesetzt; nichts wird verlangt</translation>
    </message>
    <message>
        <source>The states</source>
        <translation>Die Zustände</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Screens</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Guide to 6.2</source>
        <translation>Leitfaden zu 6.2</translation>
    </message>
    <message>
        <source>The letters of 6.2</source>
        <translation>Die Buchstaben von 6.2</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Cards of the help</source>
        <translation>Karten der Hilfe</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try a shorter word, or one of the field: target, stale, commitment.</source>
        <translation>Versuchen Sie ein kürzeres Wort oder eines des Fachs: Zielwert, veraltet, Verpflichtung.</translation>
    </message>
</context>
<context>
    <name>HistoryCheck</name>
    <message>
        <source>Verifying the history</source>
        <translation>Prüfe die Historie</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>verdeckt</translation>
    </message>
    <message>
        <source>+%1 d</source>
        <comment>days late</comment>
        <translation>+%1 T</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>rechtzeitig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät</numerusform>
            <numerusform>%n Tage zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>due, not recorded yet</source>
        <translation>fällig, noch nicht erfasst</translation>
    </message>
    <message numerus="yes">
        <source>missing, %n day(s) late</source>
        <translation>
            <numerusform>fehlt, %n Tag überfällig</numerusform>
            <numerusform>fehlt, %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>never recorded</source>
        <translation>nie erfasst</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Data age</source>
        <translation>Datenalter</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Rechtzeitig</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>When and what</source>
        <translation>Wann und was</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since the file was made. An imported register has no recorded past before its import.</source>
        <translation>
            <numerusform>%n Änderung, seit die Datei angelegt wurde. Ein importiertes Register hat vor seinem Import keine aufgezeichnete Vergangenheit.</numerusform>
            <numerusform>%n Änderungen, seit die Datei angelegt wurde. Ein importiertes Register hat vor seinem Import keine aufgezeichnete Vergangenheit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryView</name>
    <message>
        <source>History of the figures</source>
        <translation>Historie der Zahlen</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Ungültig machen…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>gap: a figure that was asked for and never came · n/a: not available, with reason · 0/0: nothing to count · *: corrected</source>
        <translation>Lücke: ein Messwert, der gefragt war und nie kam · k. A.: nicht verfügbar, mit Grund · 0/0: nichts zu zählen · *: berichtigt</translation>
    </message>
    <message>
        <source>✓: in time · ✓✓: verified by a second person · +12 d: 12 days late · late: missing and past its due date · gap: never came · *: corrected</source>
        <translation>✓: rechtzeitig · ✓✓: von einer zweiten Person geprüft · +12 T: 12 Tage zu spät · spät: fehlt und ist überfällig · Lücke: kam nie · *: berichtigt</translation>
    </message>
    <message>
        <source>Choose a figure to see who recorded it, and to correct or verify it.</source>
        <translation>Wählen Sie einen Messwert, um zu sehen, wer ihn erfasst hat, und um ihn zu berichtigen oder zu prüfen.</translation>
    </message>
</context>
<context>
    <name>HowStep</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt ergänzen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>None needed</source>
        <translation>Nichts nötig</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was cancelled. Nothing was changed.</source>
        <translation>Der Import wurde abgebrochen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no. Write 1 or 0.</source>
        <translation>„%1“ ist weder ja noch nein. Schreiben Sie 1 oder 0.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 is outside %2 to %3.</source>
        <translation>%1 liegt außerhalb von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not an amount of money: two decimals at most.</source>
        <translation>„%1“ ist kein Geldbetrag: höchstens zwei Nachkommastellen.</translation>
    </message>
    <message>
        <source>“%1” is not known here. Allowed are: %2.</source>
        <translation>„%1“ ist hier nicht bekannt. Erlaubt sind: %2.</translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 are allowed. Nothing is cut: shorten it in the file.</source>
        <translation>Der Text hat %1 Zeichen, %2 sind erlaubt. Nichts wird abgeschnitten: Kürzen Sie ihn in der Datei.</translation>
    </message>
    <message>
        <source>The code “%1” is not in the table %2.</source>
        <translation>Das Kürzel „%1“ steht nicht in der Tabelle %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time stamp.</source>
        <translation>„%1“ ist kein Zeitstempel.</translation>
    </message>
    <message>
        <source>The column “%1” must not be empty.</source>
        <translation>Die Spalte „%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in the file with different contents.</source>
        <translation>Der Schlüssel „%1“ steht zweimal mit verschiedenem Inhalt in der Datei.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>The column “%1” is not known and was left out.</source>
        <translation>Die Spalte „%1“ ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The key “%1” is not known and was left out.</source>
        <translation>Der Schlüssel „%1“ ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The score %1 does not fit likelihood × impact = %2.</source>
        <translation>Der Punktwert %1 passt nicht zu Wahrscheinlichkeit × Auswirkung = %2.</translation>
    </message>
    <message>
        <source>The level “%1” does not fit the score %2: %3.</source>
        <translation>Die Stufe „%1“ passt nicht zum Punktwert %2: %3.</translation>
    </message>
    <message>
        <source>The action is due before it starts.</source>
        <translation>Die Aktion ist fällig, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>An action cannot wait for itself.</source>
        <translation>Eine Aktion kann nicht auf sich selbst warten.</translation>
    </message>
    <message>
        <source>Write “due 2026-09-30” or “2026-09-30 effective: why”.</source>
        <translation>Schreiben Sie „due 2026-09-30“ oder „2026-09-30 effective: warum“.</translation>
    </message>
    <message>
        <source>A ratio needs numerator and denominator.</source>
        <translation>Ein Verhältnis braucht Zähler und Nenner.</translation>
    </message>
    <message>
        <source>Numerator and denominator must not be negative.</source>
        <translation>Zähler und Nenner dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator.</source>
        <translation>Der Zähler ist größer als der Nenner.</translation>
    </message>
    <message>
        <source>%1 is outside the valid range %2 to %3.</source>
        <translation>%1 liegt außerhalb des gültigen Bereichs %2 bis %3.</translation>
    </message>
    <message>
        <source>The period ends in the future.</source>
        <translation>Der Zeitraum endet in der Zukunft.</translation>
    </message>
    <message>
        <source>The text is too long. Nothing is cut: shorten it in the file.</source>
        <translation>Der Text ist zu lang. Nichts wird abgeschnitten: Kürzen Sie ihn in der Datei.</translation>
    </message>
    <message>
        <source>There is a value and a reason why there is none.</source>
        <translation>Es gibt einen Wert und einen Grund, warum es keinen gibt.</translation>
    </message>
    <message>
        <source>There is neither a value nor a reason why there is none.</source>
        <translation>Es gibt weder einen Wert noch einen Grund, warum es keinen gibt.</translation>
    </message>
    <message>
        <source>A void or corrected reading needs a reason.</source>
        <translation>Ein ungültiger oder berichtigter Messwert braucht einen Grund.</translation>
    </message>
    <message>
        <source>A judged figure needs a comment of at least 30 characters and evidence.</source>
        <translation>Eine beurteilte Zahl braucht einen Kommentar von mindestens 30 Zeichen und einen Nachweis.</translation>
    </message>
    <message>
        <source>The reading %1 is valid in the workspace. Make it void there, with a reason.</source>
        <translation>Der Messwert %1 ist in der Arbeitsdatei gültig. Machen Sie ihn dort mit Grund ungültig.</translation>
    </message>
    <message>
        <source>The period stands twice in the file, also in line %1, with another value.</source>
        <translation>Der Zeitraum steht zweimal in der Datei, auch in Zeile %1, mit anderem Wert.</translation>
    </message>
    <message>
        <source>The workspace has another figure for this period. Confirm the correction (--correct) and give a reason in the column correction_reason.</source>
        <translation>Die Arbeitsdatei hat für diesen Zeitraum eine andere Zahl. Bestätigen Sie die Berichtigung (--correct) und nennen Sie den Grund in der Spalte correction_reason.</translation>
    </message>
    <message>
        <source>Corrected by import</source>
        <translation>Durch Import berichtigt</translation>
    </message>
    <message>
        <source>Days inside a period were moved to its end: %1 rows.</source>
        <translation>Tage innerhalb eines Zeitraums wurden auf dessen Ende gesetzt: %1 Zeilen.</translation>
    </message>
    <message>
        <source>Before the start of the KPI, taken as history: %1 rows.</source>
        <translation>Vor dem Beginn der Kennzahl, als Vorgeschichte übernommen: %1 Zeilen.</translation>
    </message>
    <message>
        <source>The kind of the linked record is missing.</source>
        <translation>Die Art des verknüpften Datensatzes fehlt.</translation>
    </message>
    <message>
        <source>“%1” is not a kind of approved record.</source>
        <translation>„%1“ ist keine Art von genehmigtem Datensatz.</translation>
    </message>
    <message>
        <source>“%1” is not a decision. Allowed are: approved, approved_with_conditions, rejected, returned.</source>
        <translation>„%1“ ist keine Entscheidung. Erlaubt sind: approved, approved_with_conditions, rejected, returned.</translation>
    </message>
    <message>
        <source>The code “%1” is not known.</source>
        <translation>Das Kürzel „%1“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>“%1” is not a window. Allowed are: last_1 to last_99, fiscal_year_to_date, since_start.</source>
        <translation>„%1“ ist kein Fenster. Erlaubt sind: last_1 bis last_99, fiscal_year_to_date, since_start.</translation>
    </message>
    <message>
        <source>The records stand above each other in a circle. Change one of them.</source>
        <translation>Die Datensätze stehen im Kreis übereinander. Ändern Sie einen davon.</translation>
    </message>
    <message>
        <source>The code “%1” stands twice in the file with different contents.</source>
        <translation>Die Kennung „%1“ steht zweimal mit verschiedenem Inhalt in der Datei.</translation>
    </message>
    <message>
        <source>new record</source>
        <translation>neuer Datensatz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Reason for the rejection</source>
        <translation>Grund der Ablehnung</translation>
    </message>
    <message>
        <source>Risks (codes)</source>
        <translation>Risiken (Kürzel)</translation>
    </message>
    <message>
        <source>Requirements (codes)</source>
        <translation>Anforderungen (Kürzel)</translation>
    </message>
    <message>
        <source>Commitments (codes)</source>
        <translation>Verpflichtungen (Kürzel)</translation>
    </message>
    <message>
        <source>Controls (codes)</source>
        <translation>Maßnahmen (Kürzel)</translation>
    </message>
    <message>
        <source>Predecessors (codes)</source>
        <translation>Vorgänger (Kürzel)</translation>
    </message>
    <message>
        <source>Reviewed objectives (codes)</source>
        <translation>Geprüfte Ziele (Kürzel)</translation>
    </message>
    <message>
        <source>Title of the policy</source>
        <translation>Titel der Leitlinie</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Period or day</source>
        <translation>Zeitraum oder Tag</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>Zähler</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>Nenner</translation>
    </message>
    <message>
        <source>Reason why there is no value</source>
        <translation>Grund, warum es keinen Wert gibt</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Reason for a correction</source>
        <translation>Grund einer Korrektur</translation>
    </message>
    <message>
        <source>Recorded on</source>
        <translation>Erfasst am</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Code of the reading</source>
        <translation>Kürzel der Messung</translation>
    </message>
    <message>
        <source>KPI: %1</source>
        <translation>Kennzahl: %1</translation>
    </message>
    <message>
        <source>Latest figure</source>
        <translation>Letzter Messwert</translation>
    </message>
    <message>
        <source>Day of the latest figure</source>
        <translation>Tag des letzten Messwerts</translation>
    </message>
    <message>
        <source>Objectives with their KPIs</source>
        <translation>Ziele mit ihren Kennzahlen</translation>
    </message>
    <message>
        <source>Measurements (figures of KPIs)</source>
        <translation>Messwerte (von Kennzahlen)</translation>
    </message>
    <message>
        <source>It is open whether more or less is better. Write &gt;= or &lt;= before the target, or give the direction for all rows.</source>
        <translation>Es ist offen, ob mehr oder weniger besser ist. Schreiben Sie &gt;= oder &lt;= vor den Zielwert oder geben Sie die Richtung für alle Zeilen an.</translation>
    </message>
    <message>
        <source>number</source>
        <comment>unit of a KPI</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>“%1” is not a number with a unit. Write a number, or a comparison, a number and a unit, such as “&gt;= 95 %”.</source>
        <translation>„%1“ ist keine Zahl mit Einheit. Schreiben Sie eine Zahl oder Vergleich, Zahl und Einheit, etwa „&gt;= 95 %“.</translation>
    </message>
    <message>
        <source>The table “%1” is empty.</source>
        <translation>Die Tabelle „%1“ ist leer.</translation>
    </message>
    <message>
        <source>proposed only, because it is approved</source>
        <translation>nur vorgeschlagen, weil es genehmigt ist</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Approved objectives are not changed by an import. What differs is proposed as the next version of: %1.</source>
        <translation>Genehmigte Ziele ändert ein Import nicht. Was abweicht, ist als nächste Version vorgeschlagen für: %1.</translation>
    </message>
    <message>
        <source>Figures were left out, because their KPI is only proposed yet: %1. Import them again when it is approved.</source>
        <translation>Messwerte wurden ausgelassen, weil ihre Kennzahl erst vorgeschlagen ist: %1. Importieren Sie sie noch einmal, wenn sie genehmigt ist.</translation>
    </message>
    <message>
        <source>An assessment of this day is in the file with other values. Assessments are never overwritten: give the new one its own day.</source>
        <translation>Eine Bewertung dieses Tages steht mit anderen Werten in der Datei. Bewertungen werden nie überschrieben: Geben Sie der neuen ihren eigenen Tag.</translation>
    </message>
    <message>
        <source>An amount of money is written as a whole number of cents, without quotation marks.</source>
        <translation>Ein Geldbetrag wird als ganze Zahl von Cent geschrieben, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>A whole number is wanted here, without quotation marks.</source>
        <translation>Hier wird eine ganze Zahl erwartet, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>Write 1 or 0 here, or true or false.</source>
        <translation>Schreiben Sie hier 1 oder 0, oder true oder false.</translation>
    </message>
    <message>
        <source>“%1” is no id. Write the id of the record.</source>
        <translation>„%1“ ist keine Kennung. Schreiben Sie die Kennung des Datensatzes.</translation>
    </message>
    <message>
        <source>“%1” is in the table %2 neither of the file nor of the workspace.</source>
        <translation>„%1“ steht weder in der Datei noch im Arbeitsbereich in der Tabelle %2.</translation>
    </message>
    <message>
        <source>The bytes cannot be read: they are no Base64.</source>
        <translation>Die Bytes sind nicht lesbar: Sie sind kein Base64.</translation>
    </message>
    <message>
        <source>The text holds control characters or halves of letters.</source>
        <translation>Der Text enthält Steuerzeichen oder halbe Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is no id. Leave “id” out of a row that the program shall give one.</source>
        <translation>„%1“ ist keine Kennung. Lassen Sie „id“ in einer Zeile weg, der das Programm eine geben soll.</translation>
    </message>
    <message>
        <source>A single value is wanted here, no list and no object.</source>
        <translation>Hier wird ein einzelner Wert erwartet, keine Liste und kein Objekt.</translation>
    </message>
    <message>
        <source>A text is wanted here, in quotation marks.</source>
        <translation>Hier wird ein Text erwartet, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text is longer than 1 MiB.</source>
        <translation>Der Text ist länger als 1 MiB.</translation>
    </message>
    <message>
        <source>The id belongs to a record of the table %1.</source>
        <translation>Die Kennung gehört einem Datensatz der Tabelle %1.</translation>
    </message>
    <message>
        <source>The field “%1” must not be empty.</source>
        <translation>Das Feld „%1“ darf nicht leer sein.</translation>
    </message>
    <message>
        <source>The record stands twice in the file with different contents.</source>
        <translation>Der Datensatz steht zweimal mit verschiedenem Inhalt in der Datei.</translation>
    </message>
    <message>
        <source>A workspace has one organisation, and this is a second one.</source>
        <translation>Ein Arbeitsbereich hat eine Organisation, und dies ist eine zweite.</translation>
    </message>
    <message>
        <source>Two records have the code “%1”.</source>
        <translation>Zwei Datensätze haben den Code „%1“.</translation>
    </message>
    <message>
        <source>Another record says the same: it joins the same records.</source>
        <translation>Ein anderer Datensatz sagt dasselbe: Er verbindet dieselben Datensätze.</translation>
    </message>
    <message>
        <source>The field “%1” is not known and was left out.</source>
        <translation>Das Feld „%1“ ist nicht bekannt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Left alone: %1.</source>
        <translation>Nicht angerührt: %1.</translation>
    </message>
    <message>
        <source>A text or a number is wanted here.</source>
        <translation>Hier wird ein Text oder eine Zahl erwartet.</translation>
    </message>
    <message>
        <source>Taken as they are, though they do not fit their KPI of today: %1 rows.</source>
        <translation>Übernommen, wie sie sind, obwohl sie nicht zu ihrer heutigen Kennzahl passen: %1 Zeilen.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Value: %1</source>
        <translation>Wert: %1</translation>
    </message>
    <message>
        <source>n/a: %1</source>
        <translation>k. A.: %1</translation>
    </message>
</context>
<context>
    <name>ImportCheckStep</name>
    <message>
        <source>State of the rows</source>
        <translation>Zustand der Zeilen</translation>
    </message>
    <message>
        <source>What to do with rejected rows</source>
        <translation>Umgang mit abgelehnten Zeilen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All or nothing</source>
        <translation>Alles oder nichts</translation>
    </message>
    <message>
        <source>Take the good rows, save the rejected ones in a file</source>
        <translation>Gute Zeilen nehmen, abgelehnte in eine Datei schreiben</translation>
    </message>
    <message>
        <source>What each row would do</source>
        <translation>Was jede Zeile bewirken würde</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was changed. Go back, or close.</source>
        <translation>Das Lesen wurde abgebrochen. Nichts wurde geändert. Gehen Sie zurück oder schließen Sie.</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Zeilen werden gelesen…</translation>
    </message>
    <message>
        <source>Reading the rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be rejected, so nothing can be imported. Repair the file, or take the good rows only.</source>
        <translation>
            <numerusform>%n Zeile würde abgelehnt, darum kann nichts importiert werden. Reparieren Sie die Datei oder nehmen Sie nur die guten Zeilen.</numerusform>
            <numerusform>%n Zeilen würden abgelehnt, darum kann nichts importiert werden. Reparieren Sie die Datei oder nehmen Sie nur die guten Zeilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are left out and go into a file of their own with the reason.</source>
        <translation>
            <numerusform>%n Zeile wird ausgelassen und kommt mit dem Grund in eine eigene Datei.</numerusform>
            <numerusform>%n Zeilen werden ausgelassen und kommen mit dem Grund in eine eigene Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace says all of this already. There is nothing to import.</source>
        <translation>Das alles steht schon in der Datei von Waymark. Es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>All rows can be imported. Undo takes the import back as a whole.</source>
        <translation>Alle Zeilen können importiert werden. Rückgängig nimmt den Import als Ganzes zurück.</translation>
    </message>
    <message>
        <source>The rows are being read.</source>
        <translation>Die Zeilen werden gelesen.</translation>
    </message>
    <message>
        <source>The rows have not been read.</source>
        <translation>Die Zeilen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>Rejected rows stand in the way.</source>
        <translation>Abgelehnte Zeilen stehen im Weg.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>Es gibt nichts zu importieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) would be rejected, so nothing can be imported. Repair the file.</source>
        <translation>
            <numerusform>%n Zeile würde abgelehnt, darum kann nichts importiert werden. Bitte die Datei berichtigen.</numerusform>
            <numerusform>%n Zeilen würden abgelehnt, darum kann nichts importiert werden. Bitte die Datei berichtigen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportLines</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>korrigiert</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Row %1, %2: %3. %4</source>
        <translation>Zeile %1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of a row of an import</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What changes, or why not</source>
        <translation>Was sich ändert, oder warum nicht</translation>
    </message>
</context>
<context>
    <name>ImportMappingStep</name>
    <message>
        <source>Filled in as you did it last time for these headings.</source>
        <translation>Ausgefüllt wie beim letzten Mal mit diesen Überschriften.</translation>
    </message>
    <message>
        <source>Not in the file: one value for all rows</source>
        <translation>Nicht in der Datei: ein Wert für alle Zeilen</translation>
    </message>
    <message>
        <source>Decimal mark</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Order of day and month</source>
        <translation>Reihenfolge von Tag und Monat</translation>
    </message>
    <message>
        <source>Make people and units that are not in the workspace yet</source>
        <translation>Personen und Einheiten anlegen, die Waymark noch nicht kennt</translation>
    </message>
    <message>
        <source>Replace figures that differ; the old ones stay in the history</source>
        <translation>Abweichende Messwerte ersetzen; die alten bleiben in der Historie</translation>
    </message>
    <message>
        <source>What each row is</source>
        <translation>Was jede Zeile ist</translation>
    </message>
    <message>
        <source>Each row is one of:</source>
        <translation>Jede Zeile ist eines von:</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– auslassen –</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Spalte der Datei</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Kommt in</translation>
    </message>
    <message>
        <source>Column %1, without a heading</source>
        <translation>Spalte %1, ohne Überschrift</translation>
    </message>
    <message>
        <source>Where the column “%1” goes</source>
        <translation>Wohin die Spalte „%1“ kommt</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– wählen –</translation>
    </message>
    <message>
        <source>Where the target says nothing like “&gt;= 95 %”.</source>
        <translation>Wo der Zielwert nichts wie „&gt;= 95 %“ sagt.</translation>
    </message>
    <message>
        <source>Row %1 says “%2”, which can mean two numbers. What is the point?</source>
        <translation>In Zeile %1 steht „%2“, das kann zwei Zahlen meinen. Was ist der Punkt?</translation>
    </message>
    <message>
        <source>Row %1 says “%2”, which can mean two numbers. What is the comma?</source>
        <translation>In Zeile %1 steht „%2“, das kann zwei Zahlen meinen. Was ist das Komma?</translation>
    </message>
    <message>
        <source>Decimals follow it</source>
        <translation>Dezimalstellen folgen</translation>
    </message>
    <message>
        <source>It groups thousands: %1</source>
        <translation>Es trennt Tausender: %1</translation>
    </message>
    <message>
        <source>Row %1 says “%2”, which can mean two days.</source>
        <translation>In Zeile %1 steht „%2“, das kann zwei Tage meinen.</translation>
    </message>
    <message>
        <source>Day first: %1</source>
        <translation>Tag zuerst: %1</translation>
    </message>
    <message>
        <source>Month first: %1</source>
        <translation>Monat zuerst: %1</translation>
    </message>
    <message>
        <source>Say what “%1” means.</source>
        <translation>Sagen Sie, was „%1“ bedeutet.</translation>
    </message>
    <message>
        <source>Say which day “%1” is.</source>
        <translation>Sagen Sie, welcher Tag „%1“ ist.</translation>
    </message>
    <message>
        <source>Needed, and not in the file yet: %1.</source>
        <translation>Nötig und noch nicht zugeordnet: %1.</translation>
    </message>
</context>
<context>
    <name>ImportSourceStep</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>The letters below are right</source>
        <translation>Die Buchstaben unten stimmen</translation>
    </message>
    <message>
        <source>The rows as they stand in the file</source>
        <translation>Die Zeilen, wie sie in der Datei stehen</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what each row would do.</source>
        <translation>Nichts wird geschrieben, bevor Sie gesehen haben, was jede Zeile bewirkt.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Cells are separated by</source>
        <translation>Zellen sind getrennt durch</translation>
    </message>
    <message>
        <source>The headings stand in row</source>
        <translation>Überschriften in Zeile</translation>
    </message>
    <message>
        <source>Rows of headings</source>
        <translation>Zeilen mit Überschriften</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ausgeblendet)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) below the headings.</source>
        <translation>
            <numerusform>%n Zeile unter den Überschriften.</numerusform>
            <numerusform>%n Zeilen unter den Überschriften.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>There is no row below the headings. Choose another sheet or another row of headings.</source>
        <translation>Unter den Überschriften steht keine Zeile. Wählen Sie ein anderes Blatt oder eine andere Zeile der Überschriften.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8. Look at the letters below: if they are right, tick the box, else choose others.</source>
        <translation>Die Datei ist nicht in UTF-8. Sehen Sie die Buchstaben unten an: Stimmen sie, setzen Sie das Häkchen, sonst wählen Sie einen anderen Zeichensatz.</translation>
    </message>
    <message>
        <source>Choose a CSV file, an Excel workbook or an export as JSON, or paste rows that were copied in a spreadsheet.</source>
        <translation>Wählen Sie eine CSV-Datei, eine Excel-Mappe oder einen Export als JSON, oder fügen Sie Zeilen ein, die in einer Tabellenkalkulation kopiert wurden.</translation>
    </message>
    <message>
        <source>An export of a workspace as JSON. All its tables come in as they are; records that are here already are known by their ids and codes.</source>
        <translation>Ein Export eines Arbeitsbereichs als JSON. Alle seine Tabellen kommen so herein, wie sie sind; Datensätze, die es hier schon gibt, werden an Kennung und Code erkannt.</translation>
    </message>
    <message>
        <source>The file has no rows. Choose another one.</source>
        <translation>Die Datei hat keine Zeilen. Wählen Sie eine andere.</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Abgelehnte Zeilen speichern…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>What do the columns mean?</source>
        <translation>Was bedeuten die Spalten?</translation>
    </message>
    <message>
        <source>What would happen?</source>
        <translation>Was würde geschehen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>Eine Tabelle importieren</translation>
    </message>
    <message>
        <source>Read this large file?</source>
        <translation>Diese große Datei lesen?</translation>
    </message>
    <message>
        <source>It has %1 MiB. Reading it may take minutes; it can be cancelled.</source>
        <translation>Sie hat %1 MiB. Das Lesen kann Minuten dauern; es lässt sich abbrechen.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the rows in the spreadsheet first, with their headings.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie zuerst die Zeilen in der Tabelle, mit ihren Überschriften.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Zwischenablage</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Import so many rows?</source>
        <translation>So viele Zeilen importieren?</translation>
    </message>
    <message>
        <source>The table has %1 rows. Reading them may take minutes; it can be cancelled.</source>
        <translation>Die Tabelle hat %1 Zeilen. Das Lesen kann Minuten dauern; es lässt sich abbrechen.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Abgelehnte Zeilen speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Import without a backup?</source>
        <translation>Ohne Sicherung importieren?</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>The rejected rows stand in %1, with the reason in the last column. Repair them there and import that file.</source>
        <translation>Die abgelehnten Zeilen stehen in %1, mit dem Grund in der letzten Spalte. Reparieren Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
        <source>%1 is imported: %2. Undo (%3) takes the import back as a whole.</source>
        <translation>%1 ist importiert: %2. Rückgängig (%3) nimmt den Import als Ganzes zurück.</translation>
    </message>
    <message>
        <source>“%1” is no file that can be read. Choose another one.</source>
        <translation>„%1“ ist keine lesbare Datei. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx *.xlsm *.json);;All files (*)</source>
        <translation>Tabellen (*.csv *.txt *.tsv *.xlsx *.xlsm *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The copies of these files do not lie in the folder “evidence” beside the imported file, so their evidence is a reference: %1</source>
        <translation>Die Kopien dieser Dateien liegen nicht im Ordner „evidence“ neben der importierten Datei; ihre Nachweise sind deshalb Verweise: %1</translation>
    </message>
</context>
<context>
    <name>InputsDialog</name>
    <message>
        <source>Inputs of %1 (9.3.2)</source>
        <translation>Eingaben zu %1 (9.3.2)</translation>
    </message>
    <message>
        <source>%1 %2: what was presented</source>
        <translation>%1 %2: was vorgelegt wurde</translation>
    </message>
    <message>
        <source>%1 %2: why there is nothing</source>
        <translation>%1 %2: warum es nichts gibt</translation>
    </message>
    <message>
        <source>or: nothing, because …</source>
        <translation>oder: nichts, weil …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Inputs of %1</source>
        <translation>Eingaben zu %1</translation>
    </message>
    <message>
        <source>Input %1 is longer than %2 characters. Shorten it, or name the document.</source>
        <translation>Eingabe %1 ist länger als %2 Zeichen. Kürzen oder das Dokument nennen.</translation>
    </message>
    <message>
        <source>Discard what was typed?</source>
        <translation>Eingegebenes verwerfen?</translation>
    </message>
    <message>
        <source>The inputs are not saved.</source>
        <translation>Die Eingaben sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>InterimEditor</name>
    <message>
        <source>Add an interim target</source>
        <translation>Zwischenziel hinzufügen</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>Zwischenziele</translation>
    </message>
    <message>
        <source>Interim target, value</source>
        <translation>Zwischenziel, Wert</translation>
    </message>
    <message>
        <source>Interim target, day</source>
        <translation>Zwischenziel, Tag</translation>
    </message>
    <message>
        <source>Remove this interim target</source>
        <translation>Dieses Zwischenziel entfernen</translation>
    </message>
    <message>
        <source>by</source>
        <comment>value by day</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>An interim target needs a value and a day. Fill in both, or remove the line.</source>
        <translation>Ein Zwischenziel braucht einen Wert und einen Tag. Füllen Sie beides aus oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Two interim targets have the same day. Change one of them.</source>
        <translation>Zwei Zwischenziele haben denselben Tag. Ändern Sie eines davon.</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>Issue a version</source>
        <translation>Eine Version herausgeben</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Noch nicht genehmigt</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Genehmigt am</translation>
    </message>
    <message>
        <source>Where the approval is recorded</source>
        <translation>Wo die Genehmigung aufgezeichnet ist</translation>
    </message>
    <message>
        <source>Give the version a number.</source>
        <translation>Geben Sie der Version eine Nummer.</translation>
    </message>
    <message>
        <source>Version %1 was issued already.</source>
        <translation>Version %1 wurde schon herausgegeben.</translation>
    </message>
    <message>
        <source>Say who wrote it.</source>
        <translation>Sagen Sie, wer es verfasst hat.</translation>
    </message>
    <message>
        <source>An approval needs its day and the place where it is recorded.</source>
        <translation>Eine Genehmigung braucht ihren Tag und den Ort, an dem sie aufgezeichnet ist.</translation>
    </message>
</context>
<context>
    <name>IssuedReports</name>
    <message>
        <source>Saved reports</source>
        <translation>Gespeicherte Berichte</translation>
    </message>
    <message>
        <source>Every saved report and audit pack with the hash of its file. “Check a file” tells whether a file is one of them, unchanged.</source>
        <translation>Jeder gespeicherte Bericht und jedes Auditpaket mit dem Hash seiner Datei. „Datei prüfen“ sagt, ob eine Datei unverändert eine davon ist.</translation>
    </message>
    <message>
        <source>Check a file…</source>
        <translation>Datei prüfen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is %1, “%2”, saved on %3 as %4, unchanged.</source>
        <translation>Das ist %1, „%2“, gespeichert am %3 als %4, unverändert.</translation>
    </message>
    <message>
        <source>This file is none of the saved versions: it was changed after it was saved, or it was not saved from this workspace.</source>
        <translation>Diese Datei ist keine der gespeicherten Fassungen: Sie wurde nach dem Speichern geändert oder nicht aus dieser Arbeitsdatei gespeichert.</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>Welche Datei?</translation>
    </message>
    <message>
        <source>Reports and packs (*.pdf *.zip);;All files (*)</source>
        <translation>Berichte und Pakete (*.pdf *.zip);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Check a folder…</source>
        <translation>Ordner prüfen…</translation>
    </message>
    <message>
        <source>An unpacked audit pack</source>
        <translation>Ein entpacktes Auditpaket</translation>
    </message>
    <message>
        <source>Which unpacked pack?</source>
        <translation>Welches entpackte Paket?</translation>
    </message>
    <message>
        <source>The pack is being verified.</source>
        <translation>Das Paket wird geprüft.</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>Paket wird geprüft</translation>
    </message>
    <message>
        <source>%1 is a sound audit pack: %2.</source>
        <translation>%1 ist ein unversehrtes Auditpaket: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 is not sound: %2</source>
        <translation>%1 ist nicht unversehrt: %2</translation>
    </message>
</context>
<context>
    <name>ItemRoles</name>
    <message>
        <source>%1&#x202f;% of the way</source>
        <translation>%1 % des Weges</translation>
    </message>
    <message>
        <source>%1&#x202f;% of the way, %2 expected</source>
        <translation>%1 % des Weges, %2 erwartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Json</name>
    <message>
        <source>Line %1, character %2: %3</source>
        <translation>Zeile %1, Zeichen %2: %3</translation>
    </message>
    <message>
        <source>The file ends before it is complete.</source>
        <translation>Die Datei endet, bevor sie vollständig ist.</translation>
    </message>
    <message>
        <source>This is no JSON: %1 is missing here.</source>
        <translation>Das ist kein JSON: Hier fehlt %1.</translation>
    </message>
    <message>
        <source>The values are nested too deep.</source>
        <translation>Die Werte sind zu tief geschachtelt.</translation>
    </message>
    <message>
        <source>This is no JSON: a value is missing here.</source>
        <translation>Das ist kein JSON: Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the value.</source>
        <translation>Hinter dem Ende des Werts steht noch etwas.</translation>
    </message>
    <message>
        <source>A control character stands in a text.</source>
        <translation>In einem Text steht ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>This is no JSON: behind \ stands something unknown.</source>
        <translation>Das ist kein JSON: Hinter \ steht etwas Unbekanntes.</translation>
    </message>
    <message>
        <source>The file is larger than 1 GiB.</source>
        <translation>Die Datei ist größer als 1 GiB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8, as JSON has to be.</source>
        <translation>Die Datei ist nicht in UTF-8, wie es JSON sein muss.</translation>
    </message>
    <message>
        <source>This is no export of Waymark: “%1” is missing. Choose the file that “waymark export --format json” wrote.</source>
        <translation>Das ist kein Export von Waymark: „%1“ fehlt. Wählen Sie die Datei, die „waymark export --format json“ geschrieben hat.</translation>
    </message>
    <message>
        <source>“%1” stands twice in the file.</source>
        <translation>„%1“ steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>This is no export of Waymark: its format is “%1”, not “waymark”.</source>
        <translation>Das ist kein Export von Waymark: Sein Format ist „%1“, nicht „waymark“.</translation>
    </message>
    <message>
        <source>The number of the schema cannot be read.</source>
        <translation>Die Nummer des Schemas ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Waymark: it needs a version that reads schema %1, and this one reads up to %2. Update Waymark and import the file again.</source>
        <translation>Die Datei stammt von einer neueren Version von Waymark: Sie braucht eine Version, die Schema %1 liest, und diese liest bis %2. Aktualisieren Sie Waymark und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>The table “%1” stands twice in the file.</source>
        <translation>Die Tabelle „%1“ steht zweimal in der Datei.</translation>
    </message>
    <message>
        <source>The file has more than 500 tables.</source>
        <translation>Die Datei hat mehr als 500 Tabellen.</translation>
    </message>
    <message>
        <source>Table “%1”, row %2: %3</source>
        <translation>Tabelle „%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The file has more than 5 million rows.</source>
        <translation>Die Datei hat mehr als 5 Millionen Zeilen.</translation>
    </message>
    <message>
        <source>A row is written as {&quot;field&quot;: value, …}.</source>
        <translation>Eine Zeile wird als {&quot;feld&quot;: Wert, …} geschrieben.</translation>
    </message>
    <message>
        <source>The table has more than 500 fields.</source>
        <translation>Die Tabelle hat mehr als 500 Felder.</translation>
    </message>
    <message>
        <source>The field “%1” stands twice.</source>
        <translation>Das Feld „%1“ steht zweimal da.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Return</source>
        <comment>the key</comment>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Planned communication</source>
        <translation>Geplante Kommunikation</translation>
    </message>
    <message>
        <source>Planned communications</source>
        <translation>Geplante Kommunikationen</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Communications</source>
        <translation>Kommunikationen</translation>
    </message>
    <message>
        <source>Staff brief text</source>
        <translation>Text für den Mitarbeiterbrief</translation>
    </message>
    <message>
        <source>Staff brief texts</source>
        <translation>Texte für den Mitarbeiterbrief</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>Training record</source>
        <translation>Schulungsnachweis</translation>
    </message>
    <message>
        <source>Training records</source>
        <translation>Schulungsnachweise</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Link of evidence</source>
        <translation>Verknüpfung eines Nachweises</translation>
    </message>
    <message>
        <source>Links of evidence</source>
        <translation>Verknüpfungen von Nachweisen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>Audit check</source>
        <translation>Auditprüfung</translation>
    </message>
    <message>
        <source>Audit checks</source>
        <translation>Auditprüfungen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Interim target</source>
        <translation>Zwischenziel</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>Zwischenziele</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Acknowledged finding</source>
        <translation>Zur Kenntnis genommener Befund</translation>
    </message>
    <message>
        <source>Acknowledged findings</source>
        <translation>Zur Kenntnis genommene Befunde</translation>
    </message>
    <message>
        <source>Set state</source>
        <translation>Gesetzter Zustand</translation>
    </message>
    <message>
        <source>Set states</source>
        <translation>Gesetzte Zustände</translation>
    </message>
    <message>
        <source>Owner&apos;s acceptance</source>
        <translation>Annahme durch die zielverantwortliche Person</translation>
    </message>
    <message>
        <source>Owners&apos; acceptances</source>
        <translation>Annahmen durch zielverantwortliche Personen</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Change record</source>
        <translation>Änderungsnachweis</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Änderungsnachweise</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Geschäftsziel</translation>
    </message>
    <message>
        <source>Business goals</source>
        <translation>Geschäftsziele</translation>
    </message>
    <message>
        <source>Interested party</source>
        <translation>Interessierte Partei</translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation>Interessierte Parteien</translation>
    </message>
    <message>
        <source>Glossary term</source>
        <translation>Glossarbegriff</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>Policy version</source>
        <translation>Leitlinienversion</translation>
    </message>
    <message>
        <source>Policy versions</source>
        <translation>Leitlinienversionen</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Verpflichtungen</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>Input of a review</source>
        <translation>Eingabe einer Überprüfung</translation>
    </message>
    <message>
        <source>Inputs of reviews</source>
        <translation>Eingaben von Überprüfungen</translation>
    </message>
    <message>
        <source>Item of a review</source>
        <translation>Punkt einer Überprüfung</translation>
    </message>
    <message>
        <source>Items of reviews</source>
        <translation>Punkte von Überprüfungen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Objective of a trigger</source>
        <translation>Ziel eines Auslösers</translation>
    </message>
    <message>
        <source>Objectives of triggers</source>
        <translation>Ziele von Auslösern</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Risikobeurteilung</translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation>Risikobeurteilungen</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Control of a risk</source>
        <translation>Maßnahme eines Risikos</translation>
    </message>
    <message>
        <source>Controls of risks</source>
        <translation>Maßnahmen von Risiken</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Behandlungen</translation>
    </message>
</context>
<context>
    <name>KpiCard</name>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>supporting</source>
        <translation>unterstützend</translation>
    </message>
    <message>
        <source>Why? (W)</source>
        <translation>Warum? (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>KpiChartView</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Ganzen Zeitraum zeigen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Show the whole time (0); + and − zoom</source>
        <translation>Ganzen Zeitraum zeigen (0); + und − vergrößern und verkleinern</translation>
    </message>
</context>
<context>
    <name>KpiEditor</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>KPI of objective</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Keine Probleme gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as version %1…</source>
        <translation>Als Version %1 speichern …</translation>
    </message>
    <message>
        <source>%1 version %2 is approved. A new target, date or formula makes a new version and needs approval again.</source>
        <translation>%1 Version %2 ist genehmigt. Ein neuer Zielwert, Termin oder eine neue Formel ergibt eine neue Version, die erneut zu genehmigen ist.</translation>
    </message>
    <message>
        <source>%1 changes, so %2 gets version %3 and needs approval again. Closed figures stay as they are.</source>
        <comment>field names, objective, version</comment>
        <translation>%1 ändert sich, also bekommt %2 die Version %3 und braucht erneut eine Genehmigung. Abgeschlossene Werte bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>%1 changes, so %2 gets version %3; no new approval is needed.</source>
        <comment>field names, objective, version</comment>
        <translation>%1 ändert sich, also bekommt %2 die Version %3; eine neue Genehmigung ist nicht nötig.</translation>
    </message>
</context>
<context>
    <name>KpiList</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Last 13</source>
        <translation>Letzte 13</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Last figure</source>
        <translation>Letzte Zahl</translation>
    </message>
</context>
<context>
    <name>KpiPreview</name>
    <message>
        <source>Chart with the definition as it stands</source>
        <translation>Diagramm mit der Definition, wie sie dasteht</translation>
    </message>
    <message>
        <source>Test with values</source>
        <translation>Mit Werten prüfen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Value to test</source>
        <translation>Wert zum Prüfen</translation>
    </message>
    <message>
        <source>There is no figure yet; the state comes with the first one.</source>
        <translation>Es gibt noch keinen Wert; der Zustand kommt mit dem ersten.</translation>
    </message>
    <message>
        <source>%1 with this definition, gap %2 points</source>
        <comment>value, points</comment>
        <translation>%1 mit dieser Definition, Abstand %2 Punkte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Type a figure: the state that it would give stands here.</source>
        <translation>Tippen Sie einen Wert: Der Zustand, den er ergäbe, steht dann hier.</translation>
    </message>
    <message>
        <source>gap %1 points</source>
        <translation>Abstand %1 Punkte</translation>
    </message>
    <message>
        <source>With it %1 of %2 past figures would have had another state.</source>
        <translation>Damit hätten %1 von %2 früheren Messwerten einen anderen Zustand gehabt.</translation>
    </message>
    <message>
        <source>No past figure would have had another state.</source>
        <translation>Kein früherer Messwert hätte einen anderen Zustand gehabt.</translation>
    </message>
    <message>
        <source>instead of the figure of that time; %1</source>
        <translation>anstelle des damaligen Messwerts; %1</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message>
        <source>Policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>no sentence of the policy is linked</source>
        <translation>kein Satz der Leitlinie ist verknüpft</translation>
    </message>
    <message>
        <source>Measurable</source>
        <translation>Messbar</translation>
    </message>
    <message>
        <source>no measure yet</source>
        <translation>noch keine Kennzahl</translation>
    </message>
    <message>
        <source>Risks, requirements</source>
        <translation>Risiken, Anforderungen</translation>
    </message>
    <message>
        <source>neither a risk nor a requirement is linked</source>
        <translation>weder Risiko noch Anforderung ist verknüpft</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>nobody has been told yet</source>
        <translation>noch niemandem mitgeteilt</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>never reviewed</source>
        <translation>nie überprüft</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Dokumentiert</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>no action is planned</source>
        <translation>keine Aktion geplant</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>not considered yet</source>
        <translation>noch nicht bedacht</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>nobody answers for it</source>
        <translation>niemand ist verantwortlich</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n day(s) overdue</source>
        <translation>
            <numerusform>%1 %n Tag überfällig</numerusform>
            <numerusform>%1 %n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>no target date</source>
        <translation>kein Zieldatum</translation>
    </message>
    <message>
        <source>How evaluated</source>
        <translation>Wie bewertet</translation>
    </message>
    <message>
        <source>neither method nor evaluator</source>
        <translation>weder Verfahren noch bewertende Person</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>%1 §%2 %3</source>
        <translation>%1 §%2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>measuring is not practicable: %1</source>
        <translation>Messen ist nicht praktikabel: %1</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>next due %1</source>
        <translation>nächste fällig %1</translation>
    </message>
    <message>
        <source>%1: %2 reached on %3</source>
        <translation>%1: %2 erreicht am %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>nächste %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>next review %1</source>
        <translation>nächste Überprüfung %1</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>approved %1 by %2, %3 %4</source>
        <translation>genehmigt %1 von %2, %3 %4</translation>
    </message>
    <message>
        <source>: %1 done, %2 running, %3 planned</source>
        <translation>: %1 erledigt, %2 laufend, %3 geplant</translation>
    </message>
    <message>
        <source>%1 planned, %2 approved, %3 spent</source>
        <translation>%1 geplant, %2 genehmigt, %3 ausgegeben</translation>
    </message>
    <message>
        <source>%1 person-days</source>
        <translation>%1 Personentage</translation>
    </message>
    <message>
        <source>none needed</source>
        <translation>nichts nötig</translation>
    </message>
    <message>
        <source>%1; with %2</source>
        <translation>%1; mit %2</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1, war %2</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>%1 person-day</source>
        <translation>%1 Personentag</translation>
    </message>
    <message>
        <source>%1 (no amount given)</source>
        <comment>kind of resource</comment>
        <translation>%1 (ohne Mengenangabe)</translation>
    </message>
    <message>
        <source>none needed: %1</source>
        <comment>kinds of resources</comment>
        <translation>nicht nötig: %1</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>What it answers</source>
        <translation>Was sie beantwortet</translation>
    </message>
    <message>
        <source>Often written as</source>
        <translation>Oft so geschrieben</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Says something</source>
        <translation>So sagt es etwas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Proposed target</source>
        <translation>Vorgeschlagener Zielwert</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n Monat</numerusform>
            <numerusform>%n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Who usually answers</source>
        <translation>Wer meist verantwortlich ist</translation>
    </message>
    <message>
        <source>Steps of the plan</source>
        <translation>Schritte des Plans</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Typical risk</source>
        <translation>Typisches Risiko</translation>
    </message>
    <message>
        <source>Theme of the policy</source>
        <translation>Thema der Leitlinie</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Source of data</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Leading or lagging</source>
        <translation>Früh- oder Spätindikator</translation>
    </message>
    <message>
        <source>Control or clause</source>
        <translation>Maßnahme oder Abschnitt</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Examples of measures</source>
        <translation>Beispiele für Kennzahlen</translation>
    </message>
    <message>
        <source>Examples of objectives</source>
        <translation>Beispiele für Ziele</translation>
    </message>
    <message numerus="yes">
        <source>%n measures</source>
        <translation>
            <numerusform>%n Kennzahl</numerusform>
            <numerusform>%n Kennzahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LifeActions</name>
    <message>
        <source>Steps of this objective</source>
        <translation>Schritte dieses Ziels</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>verb of a step</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Approve the proposed version…</source>
        <translation>Vorgeschlagene Version freigeben …</translation>
    </message>
    <message>
        <source>Give the proposed version up…</source>
        <translation>Vorgeschlagene Version aufgeben …</translation>
    </message>
    <message>
        <source>Approve version %1</source>
        <translation>Version %1 freigeben</translation>
    </message>
    <message>
        <source>Version %1 takes the place of version %2. Why: %3</source>
        <translation>Version %1 tritt an die Stelle von Version %2. Grund: %3</translation>
    </message>
    <message>
        <source>Why is the proposed version given up?</source>
        <translation>Warum wird die vorgeschlagene Version aufgegeben?</translation>
    </message>
    <message>
        <source>The valid version stays as it is.</source>
        <translation>Die gültige Version bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Owner accepts version %1…</source>
        <translation>Annahme von Version %1 …</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Zahlen eintragen</translation>
    </message>
</context>
<context>
    <name>LifeBanner</name>
    <message>
        <source>Show the difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Freigeben …</translation>
    </message>
    <message>
        <source>Version %1 is proposed: %2 Version %3 is valid until it is approved.</source>
        <translation>Version %1 ist vorgeschlagen: %2 Version %3 gilt bis zur Freigabe.</translation>
    </message>
    <message>
        <source>The target date passed on %1: evaluate the result now.</source>
        <translation>Das Zieldatum ist am %1 verstrichen: das Ergebnis jetzt bewerten.</translation>
    </message>
    <message>
        <source>The start date is reached: the objective can be activated.</source>
        <translation>Der Beginn ist erreicht: Das Ziel kann aktiviert werden.</translation>
    </message>
    <message>
        <source>Owner accepts…</source>
        <translation>Annahme eintragen …</translation>
    </message>
    <message>
        <source>%1 answers for it now and has not accepted version %2 yet.</source>
        <translation>%1 ist jetzt dafür verantwortlich und hat Version %2 noch nicht angenommen.</translation>
    </message>
    <message>
        <source>The target date passed on %1 and the deciding measures meet their targets: evaluate the result now.</source>
        <translation>Der Zieltermin war am %1, und die entscheidenden Kennzahlen erreichen ihre Zielwerte: Bewerten Sie das Ergebnis jetzt.</translation>
    </message>
</context>
<context>
    <name>LifeStep</name>
    <message>
        <source>Say what has to be changed.</source>
        <translation>Sagen, was zu ändern ist.</translation>
    </message>
    <message>
        <source>Give the reason, in at least %1 characters.</source>
        <translation>Den Grund angeben, mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>%1 Repair it, or say in at least %2 characters why it may stay.</source>
        <translation>%1 Beheben, oder mit mindestens %2 Zeichen sagen, warum es bleiben darf.</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Sagen, wer entschieden hat.</translation>
    </message>
    <message>
        <source>%1 may not approve this: strategic objectives need top management.</source>
        <translation>%1 darf dies nicht freigeben: Strategische Ziele brauchen die oberste Leitung.</translation>
    </message>
    <message>
        <source>%1 may not approve this: choose top management or the head of its unit.</source>
        <translation>%1 darf dies nicht freigeben: oberste Leitung oder Leitung der Einheit wählen.</translation>
    </message>
    <message>
        <source>Say when it was decided; the day cannot lie in the future.</source>
        <translation>Sagen, wann entschieden wurde; der Tag kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Say how it was decided: minutes, signed sheet, e-mail.</source>
        <translation>Sagen, wie entschieden wurde: Protokoll, unterschriebenes Blatt, E-Mail.</translation>
    </message>
    <message>
        <source>Say where it is written: number of the minutes or the e-mail.</source>
        <translation>Sagen, wo es steht: Nummer des Protokolls oder der E-Mail.</translation>
    </message>
    <message>
        <source>Plan at least one communication first (6.2 e).</source>
        <translation>Zuerst mindestens eine Bekanntmachung planen (6.2 e).</translation>
    </message>
    <message>
        <source>Say when it is looked at again; the day must lie ahead.</source>
        <translation>Sagen, wann wieder darauf geschaut wird; der Tag muss in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Say who evaluated.</source>
        <translation>Sagen, wer bewertet hat.</translation>
    </message>
    <message>
        <source>Say when it was evaluated; the day cannot lie in the future.</source>
        <translation>Sagen, wann bewertet wurde; der Tag kann nicht in der Zukunft liegen.</translation>
    </message>
    <message>
        <source>Write the conclusion, in at least %1 characters.</source>
        <translation>Das Fazit schreiben, mit mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Only an evaluation with the result “achieved” closes it so.</source>
        <translation>Nur eine Bewertung mit dem Ergebnis „erreicht“ schließt es so ab.</translation>
    </message>
    <message>
        <source>%1 does not meet its target. Close it as missed, or give the reason why it counts as achieved.</source>
        <translation>%1 erreicht den Zielwert nicht. Als verfehlt abschließen oder den Grund angeben, warum es als erreicht zählt.</translation>
    </message>
    <message>
        <source>No deciding KPI shows the result. Give the reason why it counts as achieved.</source>
        <translation>Keine entscheidende Kennzahl zeigt das Ergebnis. Den Grund angeben, warum es als erreicht zählt.</translation>
    </message>
    <message>
        <source>Missed means: partly achieved or not achieved.</source>
        <translation>Verfehlt heißt: teilweise erreicht oder nicht erreicht.</translation>
    </message>
    <message>
        <source>The target date lies ahead: say in at least %1 characters why it is given up now.</source>
        <translation>Das Zieldatum liegt in der Zukunft: mit mindestens %1 Zeichen sagen, warum es jetzt aufgegeben wird.</translation>
    </message>
    <message>
        <source>A missed objective needs a reaction: a finding, a decision or a new objective.</source>
        <translation>Ein verfehltes Ziel braucht eine Reaktion: eine Feststellung, eine Entscheidung oder ein neues Ziel.</translation>
    </message>
    <message>
        <source>Say what is done because of it.</source>
        <translation>Sagen, was deswegen getan wird.</translation>
    </message>
    <message>
        <source>Say who does it and until when.</source>
        <translation>Sagen, wer es tut und bis wann.</translation>
    </message>
    <message>
        <source>Choose the objective that takes its place.</source>
        <translation>Das Ziel wählen, das an seine Stelle tritt.</translation>
    </message>
    <message>
        <source>It was closed more than %1 days ago: set a new objective instead.</source>
        <translation>Es wurde vor mehr als %1 Tagen abgeschlossen: stattdessen ein neues Ziel setzen.</translation>
    </message>
    <message>
        <source>It was proposed or measured before: withdraw it instead.</source>
        <translation>Es wurde schon vorgeschlagen oder gemessen: stattdessen zurückziehen.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>The draft is laid before those who approve it. Nothing may block it.</source>
        <translation>Der Entwurf wird denen vorgelegt, die ihn freigeben. Nichts darf ihn sperren.</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Return to draft</source>
        <translation>An Entwurf zurückgeben</translation>
    </message>
    <message>
        <source>The proposal goes back to its author with a comment.</source>
        <translation>Der Vorschlag geht mit einem Kommentar zurück.</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>Zurückgegeben: %1</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>The next full version is approved. From then on target, date, measures and wording change only by a new version.</source>
        <translation>Die nächste volle Version wird freigegeben. Danach ändern sich Zielwert, Datum, Kennzahlen und Wortlaut nur mit einer neuen Version.</translation>
    </message>
    <message>
        <source>Approved: %1</source>
        <translation>Freigegeben: %1</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Work begins: figures are asked for and the state is judged.</source>
        <translation>Die Arbeit beginnt: Messwerte werden verlangt und der Zustand beurteilt.</translation>
    </message>
    <message>
        <source>Activated: %1</source>
        <translation>Aktiviert: %1</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Aussetzen</translation>
    </message>
    <message>
        <source>No figures are asked for until it is resumed. It stays visible as paused.</source>
        <translation>Bis zur Wiederaufnahme werden keine Messwerte verlangt. Es bleibt als ausgesetzt sichtbar.</translation>
    </message>
    <message>
        <source>Put on hold: %1</source>
        <translation>Ausgesetzt: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Figures are asked for again. The target date stays as it is.</source>
        <translation>Messwerte werden wieder verlangt. Das Zieldatum bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Resumed: %1</source>
        <translation>Wieder aufgenommen: %1</translation>
    </message>
    <message>
        <source>Close as achieved</source>
        <translation>Als erreicht abschließen</translation>
    </message>
    <message>
        <source>The result is evaluated and the objective is closed.</source>
        <translation>Das Ergebnis wird bewertet und das Ziel abgeschlossen.</translation>
    </message>
    <message>
        <source>Achieved: %1</source>
        <translation>Erreicht: %1</translation>
    </message>
    <message>
        <source>Close as missed</source>
        <translation>Als verfehlt abschließen</translation>
    </message>
    <message>
        <source>The result is evaluated and the objective is closed. A missed target is no nonconformity; not reacting would be.</source>
        <translation>Das Ergebnis wird bewertet und das Ziel abgeschlossen. Ein verfehlter Zielwert ist keine Abweichung; nicht zu reagieren wäre eine.</translation>
    </message>
    <message>
        <source>Missed: %1</source>
        <translation>Verfehlt: %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>The objective is given up. It stays in the file and in audit packs of its time.</source>
        <translation>Das Ziel wird aufgegeben. Es bleibt in der Datei und in Prüfpaketen seiner Zeit.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>Supersede</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another objective takes its place; both name each other.</source>
        <translation>Ein anderes Ziel tritt an seine Stelle; beide nennen einander.</translation>
    </message>
    <message>
        <source>Superseded: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>A new minor version is active; the evaluation stays in the file.</source>
        <translation>Eine neue Nebenversion ist aktiv; die Bewertung bleibt in der Datei.</translation>
    </message>
    <message>
        <source>Reopened: %1</source>
        <translation>Wieder geöffnet: %1</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>It leaves the lists and stays in the file. Undo brings it back.</source>
        <translation>Es verlässt die Listen und bleibt in der Datei. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <source>Archived: %1</source>
        <translation>Archiviert: %1</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>The draft and what belongs to it are removed. The history keeps a line.</source>
        <translation>Der Entwurf und was dazu gehört, wird entfernt. In der Historie bleibt eine Zeile.</translation>
    </message>
    <message>
        <source>Draft deleted: %1</source>
        <translation>Entwurf gelöscht: %1</translation>
    </message>
    <message>
        <source>“%1” is not possible in the state “%2”.</source>
        <translation>„%1“ ist im Zustand „%2“ nicht möglich.</translation>
    </message>
    <message>
        <source>There is no proposed version to approve.</source>
        <translation>Es gibt keine vorgeschlagene Version, die freizugeben wäre.</translation>
    </message>
    <message>
        <source>Version %1 approved: %2</source>
        <translation>Version %1 freigegeben: %2</translation>
    </message>
    <message>
        <source>Proposed version %1 given up: %2</source>
        <translation>Vorgeschlagene Version %1 aufgegeben: %2</translation>
    </message>
    <message>
        <source>Follows %1, which was missed.</source>
        <translation>Folgt auf %1, das verfehlt wurde.</translation>
    </message>
    <message>
        <source>initial</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>Work towards the objective started.</source>
        <translation>Die Arbeit am Ziel hat begonnen.</translation>
    </message>
    <message>
        <source>Counts as achieved because: %1</source>
        <translation>Zählt als erreicht, weil: %1</translation>
    </message>
    <message>
        <source>%1 was withdrawn: %2</source>
        <translation>%1 wurde zurückgezogen: %2</translation>
    </message>
    <message>
        <source>It must be kept until %1 (retention in the settings).</source>
        <translation>Es muss bis %1 aufbewahrt werden (Aufbewahrung in den Einstellungen).</translation>
    </message>
    <message>
        <source>It was disposed of already; its line in the archive stays.</source>
        <translation>Es wurde schon ausgesondert; seine Zeile im Archiv bleibt.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>It stands in the lists of closed objectives again.</source>
        <translation>Es steht wieder in den Listen der beendeten Ziele.</translation>
    </message>
    <message>
        <source>Brought back: %1</source>
        <translation>Zurückgeholt: %1</translation>
    </message>
    <message>
        <source>Dispose of</source>
        <translation>Aussondern</translation>
    </message>
    <message>
        <source>Its time of retention is over: plan, measures and roles leave all lists for good, with the reason and who approved it. Figures, approvals, evaluations and the history stay, because the chain of records must not break.</source>
        <translation>Seine Aufbewahrungszeit ist vorbei: Plan, Messgrößen und Rollen verlassen alle Listen auf Dauer, mit Grund und Genehmigung. Werte, Genehmigungen, Auswertungen und die Historie bleiben, weil die Kette der Aufzeichnungen nicht reißen darf.</translation>
    </message>
    <message>
        <source>Disposed of: %1</source>
        <translation>Ausgesondert: %1</translation>
    </message>
    <message>
        <source>To have it worked on, return it to its author instead.</source>
        <translation>Geben Sie es stattdessen an den Verfasser zurück, wenn es überarbeitet werden soll.</translation>
    </message>
    <message>
        <source>Say in at least %1 characters why it is rejected.</source>
        <translation>Sagen Sie in mindestens %1 Zeichen, warum es abgelehnt wird.</translation>
    </message>
    <message>
        <source>Say on which conditions it is approved.</source>
        <translation>Sagen Sie, unter welchen Auflagen es freigegeben wird.</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Version %1 rejected: %2</source>
        <translation>Version %1 abgelehnt: %2</translation>
    </message>
</context>
<context>
    <name>LimitScale</name>
    <message>
        <source>%1 on a line where off track ends at %2 and on track begins at %3</source>
        <translation>%1 auf einer Linie, auf der „nicht im Plan“ bei %2 endet und „im Plan“ bei %3 beginnt</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>voraus</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Search by code or words</source>
        <translation>Nach Kennung oder Wörtern suchen</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>%1 verknüpfen</translation>
    </message>
    <message>
        <source>What can be linked</source>
        <translation>Was verknüpft werden kann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>They contradict each other: the link shows it and covers nothing</source>
        <translation>Sie widersprechen einander: Die Verknüpfung zeigt es und deckt nichts ab</translation>
    </message>
</context>
<context>
    <name>LinkRecord</name>
    <message>
        <source>%1 is linked. Undo takes the link away.</source>
        <translation>%1 ist verknüpft. Rückgängig nimmt die Verknüpfung weg.</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Linked: %1 and %2</source>
        <translation>Verknüpft: %1 und %2</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Bestätigt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n links confirmed</source>
        <translation>
            <numerusform>%n Verknüpfung bestätigt</numerusform>
            <numerusform>%n Verknüpfungen bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>What the policy says</source>
        <translation>Was die Leitlinie sagt</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
</context>
<context>
    <name>LinksView</name>
    <message>
        <source>Nothing is linked. Links to policy, requirements and risks answer 6.2 a and c.</source>
        <translation>Nichts ist verknüpft. Verknüpfungen mit Leitlinie, Anforderungen und Risiken beantworten 6.2 a und c.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Links of %1</source>
        <translation>Verknüpfungen von %1</translation>
    </message>
</context>
<context>
    <name>Lint</name>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>blocker</source>
        <translation>Sperre</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>A figure of %1 is missing.</source>
        <translation>Ein Messwert von %1 fehlt.</translation>
    </message>
    <message>
        <source>Enter the figure, or say why it is not available.</source>
        <translation>Messwert eintragen oder sagen, warum er nicht verfügbar ist.</translation>
    </message>
    <message>
        <source>The review is %1 overdue.</source>
        <translation>Die Überprüfung ist seit %1 überfällig.</translation>
    </message>
    <message>
        <source>Hold the review, or plan it and record why it was postponed.</source>
        <translation>Überprüfung halten, oder planen und festhalten, warum sie verschoben wurde.</translation>
    </message>
    <message>
        <source>It was not reviewed for twelve months.</source>
        <translation>Seit zwölf Monaten nicht überprüft.</translation>
    </message>
    <message>
        <source>Put it on the agenda of the next review.</source>
        <translation>Auf die Tagesordnung der nächsten Überprüfung setzen.</translation>
    </message>
    <message>
        <source>Version %1 is active without an approval.</source>
        <translation>Version %1 ist ohne Freigabe aktiv.</translation>
    </message>
    <message>
        <source>Get the approval and record where it is written.</source>
        <translation>Freigabe einholen und festhalten, wo sie steht.</translation>
    </message>
    <message>
        <source>The policy changed: the link to %1 is not confirmed.</source>
        <translation>Die Leitlinie hat sich geändert: Die Verknüpfung mit %1 ist nicht bestätigt.</translation>
    </message>
    <message>
        <source>Read the new sentence and confirm the link, or change the objective.</source>
        <translation>Den neuen Satz lesen und die Verknüpfung bestätigen, oder das Ziel ändern.</translation>
    </message>
    <message>
        <source>%1 changed after the last review.</source>
        <translation>%1 hat sich nach der letzten Überprüfung geändert.</translation>
    </message>
    <message>
        <source>Decide whether target and plan still fit the risk.</source>
        <translation>Entscheiden, ob Zielwert und Plan noch zum Risiko passen.</translation>
    </message>
    <message>
        <source>%1 is off track or silent, and nobody reacted for six months.</source>
        <translation>%1 ist nicht im Plan oder stumm, und sechs Monate lang hat niemand reagiert.</translation>
    </message>
    <message>
        <source>Record a decision, a change or a finding.</source>
        <translation>Eine Entscheidung, eine Änderung oder eine Feststellung festhalten.</translation>
    </message>
    <message>
        <source>The target date passed %1 ago without an evaluation.</source>
        <translation>Das Zieldatum ist vor %1 ohne Bewertung verstrichen.</translation>
    </message>
    <message>
        <source>Evaluate the result: achieved or missed, with conclusion and lessons.</source>
        <translation>Das Ergebnis bewerten: erreicht oder verfehlt, mit Fazit und Lehren.</translation>
    </message>
    <message>
        <source>Version %1 was never communicated.</source>
        <translation>Version %1 wurde nie bekannt gemacht.</translation>
    </message>
    <message>
        <source>Tell the people who work for it, and log it.</source>
        <translation>Denen sagen, die dafür arbeiten, und es festhalten.</translation>
    </message>
    <message>
        <source>The event %1 is not assessed yet.</source>
        <translation>Das Ereignis %1 ist noch nicht bewertet.</translation>
    </message>
    <message>
        <source>Say what it means for the objective: no change, change, new objective.</source>
        <translation>Sagen, was es für das Ziel bedeutet: keine Änderung, Änderung, neues Ziel.</translation>
    </message>
    <message>
        <source>Mandatory action %1 is %2 overdue.</source>
        <translation>Verbindliche Aktion %1 ist seit %2 überfällig.</translation>
    </message>
    <message>
        <source>Finish it, or re-plan it with a reason.</source>
        <translation>Abschließen oder mit Grund neu planen.</translation>
    </message>
    <message>
        <source>%1 of %2 readings of twelve months have no evidence.</source>
        <translation>%1 von %2 Messwerten aus zwölf Monaten haben keinen Nachweis.</translation>
    </message>
    <message>
        <source>Attach the report or say where it lies.</source>
        <translation>Den Bericht anhängen oder sagen, wo er liegt.</translation>
    </message>
    <message>
        <source>There is no live objective.</source>
        <translation>Es gibt kein lebendes Ziel.</translation>
    </message>
    <message>
        <source>Set the first one: the guided set-up leads there.</source>
        <translation>Das erste setzen: Die geführte Einrichtung führt dorthin.</translation>
    </message>
    <message>
        <source>%1 live objectives: rather few or rather many.</source>
        <translation>%1 lebende Ziele: eher wenige oder eher viele.</translation>
    </message>
    <message>
        <source>Few meaningful objectives beat a long list; one or two seldom cover the policy.</source>
        <translation>Wenige aussagekräftige Ziele sind besser als eine lange Liste; eines oder zwei decken die Leitlinie selten ab.</translation>
    </message>
    <message>
        <source>All live objectives stand on one level or in one function.</source>
        <translation>Alle lebenden Ziele liegen auf einer Ebene oder in einer Funktion.</translation>
    </message>
    <message>
        <source>Set objectives where they matter, or say in the settings why one level is enough.</source>
        <translation>Ziele dort setzen, wo es darauf ankommt, oder in den Einstellungen sagen, warum eine Ebene genügt.</translation>
    </message>
    <message>
        <source>No live objective serves the commitment %1.</source>
        <translation>Kein lebendes Ziel dient der Verpflichtung %1.</translation>
    </message>
    <message>
        <source>Link an objective, set a new one, or change the policy.</source>
        <translation>Ein Ziel verknüpfen, ein neues setzen oder die Leitlinie ändern.</translation>
    </message>
    <message>
        <source>No live objective for %1, level %2.</source>
        <translation>Kein lebendes Ziel für %1, Stufe %2.</translation>
    </message>
    <message>
        <source>Link an objective, set a new one, or justify why none is needed.</source>
        <translation>Ein Ziel verknüpfen, ein neues setzen oder begründen, warum keines nötig ist.</translation>
    </message>
    <message>
        <source>No objective for the requirement %1.</source>
        <translation>Kein Ziel für die Anforderung %1.</translation>
    </message>
    <message>
        <source>No live objective protects: %1.</source>
        <translation>Kein lebendes Ziel schützt: %1.</translation>
    </message>
    <message>
        <source>Consider all three: confidentiality, integrity, availability.</source>
        <translation>Alle drei bedenken: Vertraulichkeit, Integrität, Verfügbarkeit.</translation>
    </message>
    <message>
        <source>%1 of %2 live objectives count only work done.</source>
        <translation>%1 von %2 lebenden Zielen zählen nur geleistete Arbeit.</translation>
    </message>
    <message>
        <source>Add measures of effectiveness or impact.</source>
        <translation>Kennzahlen der Wirksamkeit oder Wirkung ergänzen.</translation>
    </message>
    <message>
        <source>%1 owns %2 of the live objectives.</source>
        <translation>%1 verantwortet %2 der lebenden Ziele.</translation>
    </message>
    <message>
        <source>Share the load: owners live in the functions.</source>
        <translation>Die Last verteilen: Zielverantwortliche sitzen in den Funktionen.</translation>
    </message>
    <message>
        <source>All %1 live objectives end on the same day.</source>
        <translation>Alle %1 lebenden Ziele enden am selben Tag.</translation>
    </message>
    <message>
        <source>Set dates by need, not by calendar.</source>
        <translation>Termine nach Bedarf setzen, nicht nach dem Kalender.</translation>
    </message>
    <message>
        <source>No objective was changed, closed or added for %1 months.</source>
        <translation>Seit %1 Monaten wurde kein Ziel geändert, geschlossen oder ergänzt.</translation>
    </message>
    <message>
        <source>Review the set: what changed in the organisation, its risks and its duties?</source>
        <translation>Alle Ziele prüfen: Was hat sich in der Organisation, ihren Risiken und Pflichten geändert?</translation>
    </message>
    <message>
        <source>a business goal</source>
        <translation>ein Geschäftsziel</translation>
    </message>
    <message>
        <source>what it protects</source>
        <translation>was es schützt</translation>
    </message>
    <message>
        <source>a control</source>
        <translation>eine Maßnahme (Annex A)</translation>
    </message>
    <message>
        <source>justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>success criteria</source>
        <translation>Erfolgskriterien</translation>
    </message>
    <message>
        <source>judged scale</source>
        <translation>beurteilte Skala</translation>
    </message>
    <message>
        <source>evaluator</source>
        <translation>bewertende Person</translation>
    </message>
    <message>
        <source>Nobody answers for it.</source>
        <translation>Niemand steht dafür ein.</translation>
    </message>
    <message>
        <source>Choose a person or a named role as owner.</source>
        <translation>Eine Person oder benannte Rolle als Zielverantwortliche wählen.</translation>
    </message>
    <message>
        <source>The owner %1 is a role without a name or no longer active.</source>
        <translation>%1 ist eine Rolle ohne Namen oder nicht mehr aktiv.</translation>
    </message>
    <message>
        <source>Name the person who answers.</source>
        <translation>Die Person nennen, die dafür einsteht.</translation>
    </message>
    <message>
        <source>No sentence of the valid policy is linked.</source>
        <translation>Kein Satz der gültigen Leitlinie ist verknüpft.</translation>
    </message>
    <message>
        <source>Pick the commitment that the objective supports.</source>
        <translation>Die Verpflichtung wählen, die das Ziel unterstützt.</translation>
    </message>
    <message>
        <source>Neither a risk nor a requirement is linked.</source>
        <translation>Weder ein Risiko noch eine Anforderung ist verknüpft.</translation>
    </message>
    <message>
        <source>Link one, or explain in the rationale why it exists and link the business goal.</source>
        <translation>Verknüpfen, oder in der Begründung sagen, warum es das Ziel gibt, und das Geschäftsziel verknüpfen.</translation>
    </message>
    <message>
        <source>A requirement is linked, but no risk.</source>
        <translation>Eine Anforderung ist verknüpft, aber kein Risiko.</translation>
    </message>
    <message>
        <source>Check the risk register: what happens if the requirement is not met?</source>
        <translation>Das Risikoregister ansehen: Was geschieht, wenn die Anforderung nicht erfüllt wird?</translation>
    </message>
    <message>
        <source>No deciding KPI is completely defined.</source>
        <translation>Keine entscheidende Kennzahl ist vollständig festgelegt.</translation>
    </message>
    <message>
        <source>Add a KPI with direction, unit and target, or say why measuring is not practicable.</source>
        <translation>Eine Kennzahl mit Richtung, Einheit und Zielwert ergänzen oder sagen, warum Messen nicht praktikabel ist.</translation>
    </message>
    <message>
        <source>Measuring is called not practicable, but the exception is not complete: %1.</source>
        <translation>Messen gilt als nicht praktikabel, aber die Ausnahme ist unvollständig: %1.</translation>
    </message>
    <message>
        <source>It needs a justification of 30 characters, success criteria, a judged scale and an evaluator.</source>
        <translation>Sie braucht eine Begründung von 30 Zeichen, Erfolgskriterien, eine beurteilte Skala und eine bewertende Person.</translation>
    </message>
    <message>
        <source>The exception “not practicable” is in use.</source>
        <translation>Die Ausnahme „nicht praktikabel“ wird genutzt.</translation>
    </message>
    <message>
        <source>Reconsider at each review whether a figure exists by now.</source>
        <translation>Bei jeder Überprüfung fragen, ob es inzwischen eine Zahl gibt.</translation>
    </message>
    <message>
        <source>Where does %1 start? It has no baseline.</source>
        <translation>Wo beginnt %1? Der Ausgangswert fehlt.</translation>
    </message>
    <message>
        <source>Measure first, or set the day by which the baseline will be known.</source>
        <translation>Zuerst messen, oder den Tag festlegen, bis zu dem der Ausgangswert bekannt ist.</translation>
    </message>
    <message>
        <source>The target of %1 is met already.</source>
        <translation>Der Zielwert von %1 ist schon erreicht.</translation>
    </message>
    <message>
        <source>Raise the target, or make it an objective that keeps the level.</source>
        <translation>Den Zielwert erhöhen oder ein Ziel daraus machen, das den Stand hält.</translation>
    </message>
    <message>
        <source>The %2 of %1 lies outside of its valid range.</source>
        <translation>%2 von %1 liegt außerhalb des gültigen Bereichs.</translation>
    </message>
    <message>
        <source>Correct the value or the valid range: a share cannot be 105 %.</source>
        <translation>Wert oder gültigen Bereich berichtigen: Ein Anteil kann nicht 105 % sein.</translation>
    </message>
    <message>
        <source>%1 would have to move more than twice as fast as ever before.</source>
        <translation>%1 müsste sich mehr als doppelt so schnell bewegen wie je zuvor.</translation>
    </message>
    <message>
        <source>Check the date, the resources or the target.</source>
        <translation>Datum, Ressourcen oder Zielwert prüfen.</translation>
    </message>
    <message>
        <source>No target date that lies after the start and ahead.</source>
        <translation>Kein Zieldatum, das nach dem Beginn und in der Zukunft liegt.</translation>
    </message>
    <message>
        <source>Say until when: start and target date, the target date in the future.</source>
        <translation>Sagen, bis wann: Beginn und Zieldatum, das Zieldatum in der Zukunft.</translation>
    </message>
    <message>
        <source>It runs for more than %1 months without an interim target.</source>
        <translation>Es läuft länger als %1 Monate ohne Zwischenziel.</translation>
    </message>
    <message>
        <source>Add interim targets, so that falling behind is seen early.</source>
        <translation>Zwischenziele ergänzen, damit ein Rückstand früh zu sehen ist.</translation>
    </message>
    <message>
        <source>No action is planned.</source>
        <translation>Keine Aktion ist geplant.</translation>
    </message>
    <message>
        <source>Plan at least one step, or link the running control that keeps the level.</source>
        <translation>Mindestens einen Schritt planen oder die laufende Maßnahme verknüpfen, die den Stand hält.</translation>
    </message>
    <message>
        <source>Nobody is responsible for %1.</source>
        <translation>Niemand ist für %1 zuständig.</translation>
    </message>
    <message>
        <source>Name the person who does it.</source>
        <translation>Die Person nennen, die es tut.</translation>
    </message>
    <message>
        <source>%1 has no dates.</source>
        <translation>%1 hat keine Termine.</translation>
    </message>
    <message>
        <source>Set start and due date.</source>
        <translation>Beginn und Fälligkeit setzen.</translation>
    </message>
    <message>
        <source>%1 ends after the target date.</source>
        <translation>%1 endet nach dem Zieldatum.</translation>
    </message>
    <message>
        <source>Move the action, re-plan, or move the target date with a reason.</source>
        <translation>Die Aktion verschieben, neu planen oder das Zieldatum mit Grund verschieben.</translation>
    </message>
    <message>
        <source>%1 starts before %2 ends.</source>
        <translation>%1 beginnt, bevor %2 endet.</translation>
    </message>
    <message>
        <source>Adjust the dates or the dependency.</source>
        <translation>Termine oder Abhängigkeit anpassen.</translation>
    </message>
    <message>
        <source>Nothing is said about resources.</source>
        <translation>Über Ressourcen ist nichts gesagt.</translation>
    </message>
    <message>
        <source>Fill in the four kinds: people, technology, training, money, or “none needed”.</source>
        <translation>Die vier Arten ausfüllen: Personen, Technik, Schulung, Geld, oder „keine nötig“.</translation>
    </message>
    <message>
        <source>Not decided yet: %1.</source>
        <translation>Noch nicht entschieden: %1.</translation>
    </message>
    <message>
        <source>Enter what is needed, or “none needed”.</source>
        <translation>Eintragen, was gebraucht wird, oder „keine nötig“.</translation>
    </message>
    <message>
        <source>%1: more is planned than approved.</source>
        <translation>%1: Es ist mehr geplant als genehmigt.</translation>
    </message>
    <message>
        <source>Get the approval, or plan with less.</source>
        <translation>Genehmigung einholen oder mit weniger planen.</translation>
    </message>
    <message>
        <source>How and by whom it is evaluated is open.</source>
        <translation>Wie und durch wen bewertet wird, ist offen.</translation>
    </message>
    <message>
        <source>Say the method and name the evaluator.</source>
        <translation>Methode und bewertende Person nennen.</translation>
    </message>
    <message>
        <source>The owner evaluates the own result.</source>
        <translation>Die zielverantwortliche Person bewertet das eigene Ergebnis.</translation>
    </message>
    <message>
        <source>Choose somebody independent.</source>
        <translation>Eine unabhängige Person wählen.</translation>
    </message>
    <message>
        <source>%1: the %2 is missing.</source>
        <translation>%1: %2 fehlt.</translation>
    </message>
    <message>
        <source>Say how often, by whom and from which source it is measured.</source>
        <translation>Sagen, wie oft, durch wen und aus welcher Quelle gemessen wird.</translation>
    </message>
    <message>
        <source>No communication is planned.</source>
        <translation>Keine Bekanntmachung ist geplant.</translation>
    </message>
    <message>
        <source>Plan at least one: who needs to know it to help?</source>
        <translation>Mindestens eine planen: Wer muss es wissen, um zu helfen?</translation>
    </message>
    <message>
        <source>All measures count work, none counts effect.</source>
        <translation>Alle Kennzahlen zählen Arbeit, keine die Wirkung.</translation>
    </message>
    <message>
        <source>Add a measure of effectiveness or impact.</source>
        <translation>Eine Kennzahl der Wirksamkeit oder Wirkung ergänzen.</translation>
    </message>
    <message>
        <source>%1 KPIs decide: too many to steer by.</source>
        <translation>%1 Kennzahlen entscheiden: zu viele zum Steuern.</translation>
    </message>
    <message>
        <source>Make some of them supporting.</source>
        <translation>Einige davon unterstützend machen.</translation>
    </message>
    <message>
        <source>Not linked: %1.</source>
        <translation>Nicht verknüpft: %1.</translation>
    </message>
    <message>
        <source>Say which business goal it serves, what it protects and which control it assures.</source>
        <translation>Sagen, welchem Geschäftsziel es dient, was es schützt und welche Maßnahme es sichert.</translation>
    </message>
    <message>
        <source>It contradicts %1.</source>
        <translation>Es widerspricht %1.</translation>
    </message>
    <message>
        <source>Resolve the contradiction: change the objective or the policy.</source>
        <translation>Den Widerspruch lösen: das Ziel oder die Leitlinie ändern.</translation>
    </message>
    <message>
        <source>The window of %1 does not fit the target date.</source>
        <translation>Das Fenster von %1 passt nicht zum Zieldatum.</translation>
    </message>
    <message>
        <source>Check the aggregation: a sum of the fiscal year ends with it, a window needs time.</source>
        <translation>Die Zusammenfassung prüfen: Eine Summe des Geschäftsjahres endet mit ihm, ein Fenster braucht Zeit.</translation>
    </message>
    <message>
        <source>It says nearly the same as %1.</source>
        <translation>Es sagt fast dasselbe wie %1.</translation>
    </message>
    <message>
        <source>Merge the two, or make the difference plain.</source>
        <translation>Beide zusammenlegen oder den Unterschied deutlich machen.</translation>
    </message>
    <message>
        <source>Too short: a result needs a whole sentence.</source>
        <translation>Zu kurz: Ein Ergebnis braucht einen ganzen Satz.</translation>
    </message>
    <message>
        <source>Too long: nobody will remember it.</source>
        <translation>Zu lang: Niemand wird es sich merken.</translation>
    </message>
    <message>
        <source>The verb says a direction but not how far.</source>
        <translation>Das Verb nennt eine Richtung, aber nicht, wie weit.</translation>
    </message>
    <message>
        <source>Say from what to what: “from 14 % to 4 %”.</source>
        <translation>Sagen, von wo nach wo: „von 14 % auf 4 %“.</translation>
    </message>
    <message>
        <source>“%1” means something different to every reader.</source>
        <translation>„%1“ versteht jede Leserin und jeder Leser anders.</translation>
    </message>
    <message>
        <source>Put a number, a date or a named criterion there: “within 14 days” instead of “timely”.</source>
        <translation>Eine Zahl, ein Datum oder ein benanntes Kriterium setzen: „innerhalb von 14 Tagen“ statt „zeitnah“.</translation>
    </message>
    <message>
        <source>Too broad to steer by.</source>
        <translation>Zu allgemein, um danach zu steuern.</translation>
    </message>
    <message>
        <source>Name one result that would show it: “60 % of staff report test mails by 31 December 2026”.</source>
        <translation>Ein Ergebnis nennen, das es zeigen würde: „60 % der Belegschaft melden Testmails bis 31. Dezember 2026“.</translation>
    </message>
    <message>
        <source>This is an activity. What should it bring about?</source>
        <translation>Das ist eine Tätigkeit. Was soll sie bewirken?</translation>
    </message>
    <message>
        <source>Add the result, “… so that 60 % of staff report test mails”, and move the activity to the plan.</source>
        <translation>Das Ergebnis ergänzen, „… damit 60 % der Belegschaft Testmails melden“, und die Tätigkeit in den Plan setzen.</translation>
    </message>
    <message>
        <source>Nothing to count or check.</source>
        <translation>Nichts zu zählen oder zu prüfen.</translation>
    </message>
    <message>
        <source>Add a quantity and its unit, or a result that is there or not: “37 to 0 systems”, “the certificate is issued”.</source>
        <translation>Menge und Einheit ergänzen, oder ein Ergebnis, das da ist oder nicht: „von 37 auf 0 Systeme“, „das Zertifikat ist erteilt“.</translation>
    </message>
    <message>
        <source>No time in the wording.</source>
        <translation>Keine Zeit in der Formulierung.</translation>
    </message>
    <message>
        <source>Say until when: “by 31 December 2026”.</source>
        <translation>Sagen, bis wann: „bis 31. Dezember 2026“.</translation>
    </message>
    <message>
        <source>“%1”: percent of what?</source>
        <translation>„%1“: Prozent wovon?</translation>
    </message>
    <message>
        <source>Write both values, “from 18 to 14 hours”, or name the period you compare with.</source>
        <translation>Beide Werte schreiben, „von 18 auf 14 Stunden“, oder den Vergleichszeitraum nennen.</translation>
    </message>
    <message>
        <source>Perhaps two objectives in one: %1.</source>
        <translation>Vielleicht zwei Ziele in einem: %1.</translation>
    </message>
    <message>
        <source>Split it, or make one of them a supporting measure.</source>
        <translation>Teilen, oder eines davon zur unterstützenden Kennzahl machen.</translation>
    </message>
    <message>
        <source>“%1” cannot be achieved or proven.</source>
        <translation>„%1“ ist weder erreichbar noch beweisbar.</translation>
    </message>
    <message>
        <source>Choose a level that can be reached: “at most 2 incidents a year”.</source>
        <translation>Einen erreichbaren Stand wählen: „höchstens 2 Vorfälle im Jahr“.</translation>
    </message>
    <message>
        <source>Too short or too long.</source>
        <translation>Zu kurz oder zu lang.</translation>
    </message>
    <message>
        <source>One sentence that says what, how much and until when.</source>
        <translation>Ein Satz, der sagt, was, wie viel und bis wann.</translation>
    </message>
    <message>
        <source>Will all readers know %1?</source>
        <translation>Kennen alle Lesenden %1?</translation>
    </message>
    <message>
        <source>Spell it out or add it to the glossary.</source>
        <translation>Ausschreiben oder ins Glossar aufnehmen.</translation>
    </message>
    <message>
        <source>“%1” sounds optional.</source>
        <translation>„%1“ klingt unverbindlich.</translation>
    </message>
    <message>
        <source>Use the present tense: “… is 60 %”.</source>
        <translation>In der Gegenwart schreiben: „… ist 60 %“.</translation>
    </message>
    <message>
        <source>Unfinished text: %1.</source>
        <translation>Unfertiger Text: %1.</translation>
    </message>
    <message>
        <source>Complete it before the objective is proposed.</source>
        <translation>Vor dem Vorschlagen vervollständigen.</translation>
    </message>
    <message>
        <source>“%1”: compared with what, by how much?</source>
        <translation>„%1“: verglichen womit, um wie viel?</translation>
    </message>
    <message>
        <source>Give both values: “from 21 to 7 days”.</source>
        <translation>Beide Werte nennen: „von 21 auf 7 Tage“.</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n dringende</numerusform>
            <numerusform>%n dringende</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blocker(s)</source>
        <translation>
            <numerusform>%n Sperre</numerusform>
            <numerusform>%n Sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Vague words, English</source>
        <translation>Unbestimmte Wörter, englisch</translation>
    </message>
    <message>
        <source>Vague words, German</source>
        <translation>Unbestimmte Wörter, deutsch</translation>
    </message>
    <message>
        <source>Verbs of direction, English</source>
        <translation>Verben der Richtung, englisch</translation>
    </message>
    <message>
        <source>Verbs of direction, German</source>
        <translation>Verben der Richtung, deutsch</translation>
    </message>
    <message>
        <source>Verbs of activity, English</source>
        <translation>Verben der Tätigkeit, englisch</translation>
    </message>
    <message>
        <source>Verbs of activity, German</source>
        <translation>Verben der Tätigkeit, deutsch</translation>
    </message>
    <message>
        <source>Comparatives</source>
        <translation>Steigerungsformen</translation>
    </message>
    <message>
        <source>Absolute promises</source>
        <translation>Absolute Versprechen</translation>
    </message>
    <message>
        <source>Words that sound optional</source>
        <translation>Wörter, die unverbindlich klingen</translation>
    </message>
    <message>
        <source>Placeholders</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>Slogans</source>
        <translation>Schlagworte</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Select what you want to edit first.</source>
        <translation>Wählen Sie zuerst aus, was Sie bearbeiten wollen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>%1 – Waymark</source>
        <translation>%1 – Waymark</translation>
    </message>
    <message>
        <source>Some entries are not saved yet.</source>
        <translation>Einige Eingaben sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Figures that were typed but not saved are lost when the window closes.</source>
        <translation>Getippte, aber nicht gespeicherte Zahlen gehen verloren, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne zu speichern</translation>
    </message>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>The clipboard holds no rows. Copy them in the spreadsheet, with their headings.</source>
        <translation>Die Zwischenablage enthält keine Zeilen. Kopieren Sie sie in der Tabelle, mit ihren Überschriften.</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Close it and see what is safe</source>
        <translation>Schließen und zeigen, was sicher ist</translation>
    </message>
    <message>
        <source>The file was read again. What you typed and did not save is still there.</source>
        <translation>Die Datei wurde neu gelesen. Was Sie eingegeben und nicht gespeichert haben, ist noch da.</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What you type is not kept should the program end. %1</source>
        <translation>Ihre Eingaben werden nicht für ein Programmende aufbewahrt. %1</translation>
    </message>
    <message>
        <source>By the clock of this computer today is %1, but the newest entry of this file was made on %2. Nothing was changed; check the clock before you enter anything.</source>
        <translation>Nach der Uhr dieses Computers ist heute der %1, der neueste Eintrag dieser Datei ist aber vom %2. Nichts wurde geändert; prüfen Sie die Uhr, bevor Sie etwas eintragen.</translation>
    </message>
    <message>
        <source>By the clock of this computer today is %1; the newest entry of this file was made on %2. If so much time has not passed, check the clock: what is due goes by it.</source>
        <translation>Nach der Uhr dieses Computers ist heute der %1; der neueste Eintrag dieser Datei ist vom %2. Wenn nicht so viel Zeit vergangen ist, prüfen Sie die Uhr: Was fällig ist, richtet sich nach ihr.</translation>
    </message>
</context>
<context>
    <name>MatrixView</name>
    <message>
        <source>Which assessment</source>
        <translation>Welche Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>%n risks are not assessed</source>
        <translation>
            <numerusform>%n Risiko ist nicht bewertet</numerusform>
            <numerusform>%n Risiken sind nicht bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk yet</source>
        <translation>Noch kein Risiko</translation>
    </message>
    <message>
        <source>Objectives take the results of the risk assessment into account (6.2 c). Enter the first risk with New, or bring your register with File, Import.</source>
        <translation>Ziele berücksichtigen die Ergebnisse der Risikobeurteilung (6.2 c). Tragen Sie das erste Risiko mit „Neu“ ein, oder holen Sie Ihr Register mit „Datei, Importieren“ herein.</translation>
    </message>
</context>
<context>
    <name>MatrixWidget</name>
    <message>
        <source>Risk matrix</source>
        <translation>Risikomatrix</translation>
    </message>
    <message>
        <source>risk number, live objectives</source>
        <translation>Risikonummer, lebende Ziele</translation>
    </message>
    <message>
        <source>high or critical without objective</source>
        <translation>hoch oder kritisch ohne Ziel</translation>
    </message>
    <message>
        <source>Drag a risk to another cell to assess it, an objective onto a risk to link them.</source>
        <translation>Ein Risiko auf ein anderes Feld ziehen, um es neu zu bewerten; ein Ziel auf ein Risiko ziehen, um beide zu verknüpfen.</translation>
    </message>
</context>
<context>
    <name>MeasurementsPage</name>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>No figure is due</source>
        <translation>Keine Zahl ist fällig</translation>
    </message>
    <message>
        <source>Every figure that was asked for up to today is recorded (6.2 d). The next ones appear here when their period ends.</source>
        <translation>Jede bis heute abgefragte Zahl ist eingetragen (6.2 d). Die nächsten erscheinen hier, wenn ihr Zeitraum endet.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Historie zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Collector</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Enter next row · n/a not available · =9/12 ratio · F4 evidence</source>
        <translation>Enter nächste Zeile · n/a nicht verfügbar · =9/12 Verhältnis · F4 Nachweis</translation>
    </message>
    <message>
        <source>All collectors</source>
        <translation>Alle Erfassenden</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Fällig %1</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>%1 round</source>
        <translation>Runde %1</translation>
    </message>
    <message>
        <source>%1 %2 round</source>
        <translation>Runde %1 %2</translation>
    </message>
    <message>
        <source>%1 and everything open</source>
        <translation>%1 und alles Offene</translation>
    </message>
</context>
<context>
    <name>Meeting</name>
    <message>
        <source>Who delivers the figures? The last one is of %1.</source>
        <translation>Wer liefert die Zahlen? Die letzte ist vom %1.</translation>
    </message>
    <message>
        <source>What brings it back on track, and by when?</source>
        <translation>Was bringt das Ziel wieder in den Plan, und bis wann?</translation>
    </message>
    <message>
        <source>When does the first figure come?</source>
        <translation>Wann kommt die erste Zahl?</translation>
    </message>
    <message>
        <source>Does it stay on hold, and until when?</source>
        <translation>Bleibt es ausgesetzt, und bis wann?</translation>
    </message>
    <message>
        <source>Why is this not done: %1?</source>
        <translation>Warum ist dies nicht erledigt: %1?</translation>
    </message>
    <message>
        <source>%1 are planned and not approved: yes or no?</source>
        <translation>%1 sind geplant und nicht genehmigt: ja oder nein?</translation>
    </message>
    <message numerus="yes">
        <source>What holds up the %n overdue actions?</source>
        <translation>
            <numerusform>Was hält die überfällige Aktion auf?</numerusform>
            <numerusform>Was hält die %n überfälligen Aktionen auf?</numerusform>
        </translation>
    </message>
    <message>
        <source>What does this change for the objective: %1?</source>
        <translation>Was ändert dies am Ziel: %1?</translation>
    </message>
    <message>
        <source>Is it still the right objective, with the right target?</source>
        <translation>Ist es noch das richtige Ziel mit dem richtigen Zielwert?</translation>
    </message>
    <message>
        <source>%1 of the way, %2 expected.</source>
        <translation>%1 des Weges, %2 erwartet.</translation>
    </message>
    <message>
        <source>If the trend continues: %1.</source>
        <translation>Wenn der Trend anhält: %1.</translation>
    </message>
    <message>
        <source>Choose the review.</source>
        <translation>Eine Überprüfung auswählen.</translation>
    </message>
    <message>
        <source>%1 is closed already; its figures do not change any more.</source>
        <translation>%1 ist bereits abgeschlossen; die Zahlen ändern sich nicht mehr.</translation>
    </message>
    <message>
        <source>%1 is planned for %2. Set the day on which it was held, then close it.</source>
        <translation>%1 ist für den %2 geplant. Erst den Tag eintragen, an dem sie stattfand, dann abschließen.</translation>
    </message>
    <message>
        <source>Nobody is named as chair of %1. Edit the review first.</source>
        <translation>Für %1 ist kein Vorsitz benannt. Zuerst die Überprüfung bearbeiten.</translation>
    </message>
    <message>
        <source>Inputs of the management review (9.3.2) without text or reason: %1. Fill them in under “Inputs”, then close the review.</source>
        <translation>Eingaben der Managementbewertung (9.3.2) ohne Text und ohne Begründung: %1. Unter „Eingaben“ ergänzen, dann die Überprüfung abschließen.</translation>
    </message>
    <message>
        <source>No objective has an outcome yet in %1. Hold the meeting, or record at least one outcome.</source>
        <translation>In %1 hat noch kein Ziel ein Ergebnis. Die Sitzung abhalten oder mindestens ein Ergebnis eintragen.</translation>
    </message>
    <message>
        <source>Review closed: %1</source>
        <translation>Überprüfung abgeschlossen: %1</translation>
    </message>
    <message>
        <source>Can %1 still be kept? On the trend the target is reached only on %2.</source>
        <translation>Ist der %1 noch zu halten? Nach dem Trend wird das Ziel erst am %2 erreicht.</translation>
    </message>
    <message>
        <source>%1: %2 of the way, %3 expected.</source>
        <translation>%1: %2 des Weges, %3 erwartet.</translation>
    </message>
</context>
<context>
    <name>MeetingEntry</name>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Neue Entscheidung</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>What was said (N)</source>
        <translation>Was besprochen wurde (N)</translation>
    </message>
    <message>
        <source>What is decided (D)</source>
        <translation>Was entschieden wird (D)</translation>
    </message>
    <message>
        <source>no outcome yet</source>
        <translation>noch kein Ergebnis</translation>
    </message>
    <message>
        <source>Review of %1: %2</source>
        <translation>Überprüfung von %1: %2</translation>
    </message>
    <message>
        <source>Write what is decided.</source>
        <translation>Die Entscheidung eintragen.</translation>
    </message>
    <message>
        <source>Choose who is responsible. People are entered on the page People &amp; units.</source>
        <translation>Verantwortliche Person auswählen. Personen werden auf der Seite „Personen und Einheiten“ erfasst.</translation>
    </message>
    <message>
        <source>Give the day by which it is done, such as 2026-12-31.</source>
        <translation>Den Tag angeben, bis zu dem es erledigt ist, etwa 2026-12-31.</translation>
    </message>
    <message>
        <source>Decision %1</source>
        <translation>Entscheidung %1</translation>
    </message>
    <message>
        <source>Review meeting</source>
        <translation>Überprüfungssitzung</translation>
    </message>
</context>
<context>
    <name>MeetingFacts</name>
    <message>
        <source>Questions, decisions and risks</source>
        <translation>Fragen, Entscheidungen und Risiken</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Decisions so far</source>
        <translation>Bisherige Entscheidungen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>Risks behind it</source>
        <translation>Risiken dahinter</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Edit the decision: %1</source>
        <translation>Entscheidung bearbeiten: %1</translation>
    </message>
</context>
<context>
    <name>MeetingFigures</name>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>ohne Termin</translation>
    </message>
    <message numerus="yes">
        <source>%n more open</source>
        <translation>
            <numerusform>%n weitere offen</numerusform>
            <numerusform>%n weitere offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actions done</source>
        <translation>
            <numerusform>%n Aktion erledigt</numerusform>
            <numerusform>%n Aktionen erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>MeetingWindow</name>
    <message>
        <source>Review meeting</source>
        <translation>Überprüfungssitzung</translation>
    </message>
    <message>
        <source>Close review…</source>
        <translation>Überprüfung abschließen…</translation>
    </message>
    <message>
        <source>Leave the meeting (Esc)</source>
        <translation>Sitzung verlassen (Esc)</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>There is no live objective to talk about.</source>
        <translation>Es gibt kein laufendes Ziel zu besprechen.</translation>
    </message>
    <message>
        <source>%1 · Owner: %2</source>
        <translation>%1 · Zielverantwortlich: %2</translation>
    </message>
    <message>
        <source>%1 of %2 · outcomes: %3 · decisions: %4 · notes: %5</source>
        <translation>%1 von %2 · Ergebnisse: %3 · Entscheidungen: %4 · Notizen: %5</translation>
    </message>
    <message>
        <source>PgDn next: %1</source>
        <translation>Bild ab weiter: %1</translation>
    </message>
    <message>
        <source>last objective</source>
        <translation>letztes Ziel</translation>
    </message>
    <message>
        <source>     PgUp previous     D decision     N note     W why this state     Esc leave</source>
        <translation>     Bild auf zurück     D Entscheidung     N Notiz     W warum dieser Zustand     Esc verlassen</translation>
    </message>
    <message>
        <source>%1:%2 of %3 min</source>
        <translation>%1:%2 von %3 min</translation>
    </message>
    <message>
        <source>A decision was typed and not recorded: it will be lost.</source>
        <translation>Eine Entscheidung wurde getippt und nicht eingetragen: Sie geht verloren.</translation>
    </message>
    <message>
        <source>All figures of today are kept with the review; later corrections do not change them. The next review of each objective is set by its interval.</source>
        <translation>Alle Zahlen von heute bleiben bei der Überprüfung; spätere Korrekturen ändern sie nicht. Die nächste Überprüfung jedes Ziels folgt seinem Turnus.</translation>
    </message>
    <message>
        <source>Close the review?</source>
        <translation>Überprüfung abschließen?</translation>
    </message>
    <message>
        <source>Close review</source>
        <translation>Überprüfung abschließen</translation>
    </message>
    <message>
        <source>Leave the meeting?</source>
        <translation>Sitzung verlassen?</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Objective</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neue Arbeitsdatei…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a copy of the sample…</source>
        <translation>Kopie des Beispiels öffnen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export all tables…</source>
        <translation>Alle Tabellen exportieren…</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Kopie speichern unter…</translation>
    </message>
    <message>
        <source>Check file</source>
        <translation>Datei prüfen</translation>
    </message>
    <message>
        <source>Reports…</source>
        <translation>Berichte…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Search the file</source>
        <translation>Die Datei durchsuchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next area</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous area</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Zahlen eintragen</translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No other files yet</source>
        <translation>Noch keine anderen Dateien</translation>
    </message>
    <message>
        <source>Why this state?</source>
        <translation>Warum dieser Zustand?</translation>
    </message>
    <message>
        <source>Guided set-up…</source>
        <translation>Geführte Einrichtung …</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag …</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Audit mode</source>
        <translation>Auditmodus</translation>
    </message>
    <message>
        <source>Export calendar…</source>
        <translation>Kalender exportieren…</translation>
    </message>
    <message>
        <source>Export as workbook…</source>
        <translation>Als Arbeitsmappe exportieren…</translation>
    </message>
    <message>
        <source>Paste rows of a spreadsheet…</source>
        <translation>Zeilen einer Tabelle einfügen…</translation>
    </message>
    <message>
        <source>Print this page…</source>
        <translation>Diese Seite drucken…</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Save under a passphrase…</source>
        <translation>Unter einer Passphrase speichern…</translation>
    </message>
    <message>
        <source>Open a protected file…</source>
        <translation>Geschützte Datei öffnen…</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>MonthStrip</name>
    <message>
        <source>Computing the states of two years</source>
        <translation>Zustände von zwei Jahren werden berechnet</translation>
    </message>
    <message>
        <source>State by month. %1</source>
        <translation>Zustand je Monat. %1</translation>
    </message>
    <message>
        <source>%1: not live</source>
        <comment>month</comment>
        <translation>%1: nicht in Kraft</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, at least for %n months</source>
        <comment>month, state</comment>
        <translation>
            <numerusform>%1: %2, seit mindestens %n Monat</numerusform>
            <numerusform>%1: %2, seit mindestens %n Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, for %n months</source>
        <comment>month, state</comment>
        <translation>
            <numerusform>%1: %2, seit %n Monat</numerusform>
            <numerusform>%1: %2, seit %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>State by month</source>
        <translation>Zustand je Monat</translation>
    </message>
    <message>
        <source>%1 %2: state by month</source>
        <comment>code, title</comment>
        <translation>%1 %2: Zustand nach Monaten</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <comment>code</comment>
        <translation>%1 nach Monaten</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht lebend</translation>
    </message>
</context>
<context>
    <name>NavigationList</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>NavigationModel</name>
    <message>
        <source>%1, %2</source>
        <comment>page, number of things</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>Policy</source>
        <translation>Leitlinie</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Business goals</source>
        <translation>Geschäftsziele</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Übergeordnetes Ziel</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Unterziele</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Chancen</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
</context>
<context>
    <name>NotesDialog</name>
    <message>
        <source>Evidence and comment</source>
        <translation>Nachweis und Kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>&amp;Nachweis</translation>
    </message>
    <message>
        <source>&amp;Comment</source>
        <translation>&amp;Kommentar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>“%1” has more than 15 digits. Round it.</source>
        <translation>„%1“ hat mehr als 15 Ziffern. Runden Sie.</translation>
    </message>
    <message>
        <source>“%1” has the other decimal mark than the rest. Write %2.</source>
        <translation>„%1“ hat ein anderes Dezimalzeichen als der Rest. Schreiben Sie %2.</translation>
    </message>
    <message>
        <source>“%1” can mean two numbers. Write %2 for the large one or %3 for the small one.</source>
        <translation>„%1“ kann zwei Zahlen bedeuten. Schreiben Sie %2 für die große oder %3 für die kleine.</translation>
    </message>
    <message>
        <source>“%1” has thousands separators. Write the digits without them.</source>
        <translation>„%1“ hat Tausendertrennzeichen. Schreiben Sie die Ziffern ohne sie.</translation>
    </message>
    <message>
        <source>“%1” has an exponent. Write the number out.</source>
        <translation>„%1“ hat einen Exponenten. Schreiben Sie die Zahl aus.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
</context>
<context>
    <name>NumberEdit</name>
    <message>
        <source>Write a number from %1 to %2.</source>
        <translation>Schreiben Sie eine Zahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>NumberFieldEditor</name>
    <message>
        <source>Write a whole number, without decimals.</source>
        <translation>Schreiben Sie eine ganze Zahl, ohne Nachkommastellen.</translation>
    </message>
    <message>
        <source>Write an amount with at most two decimals.</source>
        <translation>Schreiben Sie einen Betrag mit höchstens zwei Nachkommastellen.</translation>
    </message>
</context>
<context>
    <name>NumberSettings</name>
    <message>
        <source>usually %1</source>
        <translation>üblich %1</translation>
    </message>
</context>
<context>
    <name>NumberWord</name>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Elf</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Zwölf</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eine</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
</context>
<context>
    <name>ObjectiveFilterBar</name>
    <message>
        <source>Which objectives</source>
        <translation>Welche Ziele</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Drafts and proposals</source>
        <translation>Entwürfe und Vorschläge</translation>
    </message>
    <message>
        <source>Closed objectives</source>
        <translation>Abgeschlossene Ziele</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ebene</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Alle Zielverantwortlichen</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>Alle Einheiten</translation>
    </message>
    <message>
        <source>Cascade</source>
        <translation>Kaskade</translation>
    </message>
    <message>
        <source>Live and in preparation</source>
        <translation>Lebende und in Vorbereitung</translation>
    </message>
</context>
<context>
    <name>ObjectiveList</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Last 13</source>
        <translation>Letzte 13</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n objectives</source>
        <translation>
            <numerusform>%1: %n Ziel</numerusform>
            <numerusform>%1: %n Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no owner</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>column, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No level yet</source>
        <translation>Noch keine Ebene</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Noch keine Einheit</translation>
    </message>
    <message>
        <source>No owner yet</source>
        <translation>Noch niemand verantwortlich</translation>
    </message>
    <message>
        <source>Without a cascade</source>
        <translation>Ohne Kaskade</translation>
    </message>
</context>
<context>
    <name>ObjectivePage</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bezüge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tab, count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Resources &amp; roles</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Reviews &amp; evaluation</source>
        <translation>Bewertung</translation>
    </message>
</context>
<context>
    <name>ObjectiveWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Save as draft</source>
        <translation>Als Entwurf speichern</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>Taken up where you stopped.</source>
        <translation>Dort fortgesetzt, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The blockers have to be solved before it can be proposed; a draft can be saved.</source>
        <translation>Die Sperren müssen gelöst sein, bevor es vorgeschlagen werden kann; ein Entwurf lässt sich speichern.</translation>
    </message>
    <message>
        <source>Draft kept. You can stop at any step.</source>
        <translation>Entwurf aufgehoben. Sie können bei jedem Schritt aufhören.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Vorschlagen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>question of the next step</comment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>New objective: %1</source>
        <translation>Neues Ziel: %1</translation>
    </message>
    <message>
        <source>Give it a title first (step 5).</source>
        <translation>Zuerst einen Titel geben (Schritt 5).</translation>
    </message>
</context>
<context>
    <name>ObjectivesPage</name>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n live</source>
        <translation>
            <numerusform>%n lebendes</numerusform>
            <numerusform>%n lebende</numerusform>
        </translation>
    </message>
    <message>
        <source>No objective matches the filter</source>
        <translation>Kein Ziel passt zum Filter</translation>
    </message>
    <message>
        <source>Every word must occur in code, title, owner or unit.</source>
        <translation>Jedes Wort muss in Kürzel, Titel, Person oder Einheit vorkommen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Information security objectives stand here</source>
        <translation>Hier stehen Informationssicherheitsziele</translation>
    </message>
    <message>
        <source>ISO/IEC 27001, 6.2: objectives at relevant functions and levels, measurable if practicable, with owner, date and plan.</source>
        <translation>ISO/IEC 27001, 6.2: Ziele für relevante Funktionen und Ebenen, messbar, sofern praktikabel, mit verantwortlicher Person, Datum und Plan.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Standard columns and order</source>
        <translation>Übliche Spalten und Reihenfolge</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>What changed since…</source>
        <translation>Was sich geändert hat seit…</translation>
    </message>
    <message>
        <source>Triggers…</source>
        <translation>Auslöser…</translation>
    </message>
    <message>
        <source>Archive and retention…</source>
        <translation>Archiv und Aufbewahrung…</translation>
    </message>
    <message>
        <source>%1, %2 in preparation</source>
        <comment>“13 live”</comment>
        <translation>%1, %2 in Vorbereitung</translation>
    </message>
</context>
<context>
    <name>OpenCheck</name>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>The file is not what its history says. %1 It was not changed. Open a backup, and enter nothing here until you know more.</source>
        <translation>Die Datei ist nicht, was ihre Historie sagt. %1 Sie wurde nicht geändert. Öffnen Sie eine Sicherung und geben Sie hier nichts ein, bis Sie mehr wissen.</translation>
    </message>
    <message>
        <source>As the interrupted write left it, it is kept in “%1”.</source>
        <translation>Wie das unterbrochene Schreiben sie hinterließ, ist sie in „%1“ aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Override</name>
    <message>
        <source>%1 (set by %2 until %3; computed: %4)</source>
        <translation>%1 (gesetzt von %2 bis %3; berechnet: %4)</translation>
    </message>
    <message>
        <source>Choose the objective.</source>
        <translation>Wählen Sie das Ziel.</translation>
    </message>
    <message>
        <source>Only on track, at risk and off track can be set by hand; the computed state of this objective is none of them.</source>
        <translation>Von Hand lassen sich nur „im Plan“, „gefährdet“ und „nicht im Plan“ setzen; der berechnete Zustand dieses Ziels ist keiner davon.</translation>
    </message>
    <message>
        <source>Choose on track, at risk or off track as the state to show.</source>
        <translation>Wählen Sie „im Plan“, „gefährdet“ oder „nicht im Plan“ als gezeigten Zustand.</translation>
    </message>
    <message>
        <source>Say why in at least 15 characters: an auditor reads it beside the computed state.</source>
        <translation>Sagen Sie in mindestens 15 Zeichen, warum: Ein Auditor liest es neben dem berechneten Zustand.</translation>
    </message>
    <message>
        <source>Give a day, not in the past, until which this is valid.</source>
        <translation>Geben Sie einen Tag an, der nicht in der Vergangenheit liegt, bis zu dem das gilt.</translation>
    </message>
    <message>
        <source>It can be valid until the next review at most, %1.</source>
        <translation>Gültig sein kann es höchstens bis zur nächsten Bewertung, %1.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>No statement yet.</source>
        <translation>Noch keine Aussage.</translation>
    </message>
    <message>
        <source>No measure yet. Add one on the tab Measures: it says how you will know that the objective is reached (6.2 b).</source>
        <translation>Noch keine Kennzahl. Legen Sie auf der Karte Kennzahlen eine an: Sie sagt, woran Sie erkennen, dass das Ziel erreicht ist (6.2 b).</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>Pack</name>
    <message>
        <source>Register of objectives</source>
        <translation>Verzeichnis der Ziele</translation>
    </message>
    <message>
        <source>Management review</source>
        <translation>Managementbewertung</translation>
    </message>
    <message>
        <source>Gaps between policy, risks, requirements and objectives</source>
        <translation>Lücken zwischen Leitlinie, Risiken, Anforderungen und Zielen</translation>
    </message>
    <message>
        <source>Findings and corrective actions</source>
        <translation>Feststellungen und Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>Timeline of objectives and actions</source>
        <translation>Zeitplan der Ziele und Aktionen</translation>
    </message>
    <message>
        <source>How to read and verify this pack</source>
        <translation>Wie dieses Paket gelesen und geprüft wird</translation>
    </message>
    <message>
        <source>Verification with a shell</source>
        <translation>Prüfung mit einer Shell</translation>
    </message>
    <message>
        <source>Verification with Python</source>
        <translation>Prüfung mit Python</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>Erste Seite</translation>
    </message>
    <message>
        <source>The audit pack was not made.</source>
        <translation>Das Auditpaket wurde nicht erstellt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation>Verzeichnis der Nachweise</translation>
    </message>
    <message>
        <source>Chain of the history</source>
        <translation>Kette der Historie</translation>
    </message>
    <message>
        <source>Contents of the history</source>
        <translation>Inhalte der Historie</translation>
    </message>
    <message>
        <source>Number and hash of the last entry</source>
        <translation>Nummer und Prüfsumme des letzten Eintrags</translation>
    </message>
    <message>
        <source>Audit pack: information security objectives</source>
        <translation>Auditpaket: Informationssicherheitsziele</translation>
    </message>
    <message>
        <source>Begin with index.html; any browser shows it without a network. The same records stand as PDF in report, as tables in tables.</source>
        <translation>Mit index.html beginnen; jeder Browser zeigt sie ohne Netz. Dieselben Aufzeichnungen stehen als PDF in report, als Tabellen in tables.</translation>
    </message>
    <message>
        <source>To verify it, unpack it and call in its folder:</source>
        <translation>Zum Prüfen auspacken und im Ordner aufrufen:</translation>
    </message>
    <message>
        <source>The first proves each file, the others also that no file was added and that the history is one chain.</source>
        <translation>Der erste Aufruf prüft jede Datei, die anderen auch, dass keine hinzukam und die Historie eine Kette ist.</translation>
    </message>
    <message>
        <source>A chain alone cannot show that its end was cut off: compare the hash in HEAD.txt with the foot of a signed report, or give that hash to verify.sh.</source>
        <translation>Eine Kette allein zeigt nicht, dass ihr Ende fehlt: die Prüfsumme in HEAD.txt mit der Fußzeile eines unterschriebenen Berichts vergleichen oder sie verify.sh mitgeben.</translation>
    </message>
    <message>
        <source>Contents of history entries that concern other objectives or name persons may be withheld: their line in log/history.jsonl is empty, their hash stands in log/ledger.tsv. The ledger keeps the accounts that made the entries.</source>
        <translation>Inhalte von Einträgen, die andere Ziele betreffen oder Personen nennen, können zurückgehalten sein: Ihre Zeile in log/history.jsonl ist leer, ihre Prüfsumme steht in log/ledger.tsv. Das Verzeichnis behält die Konten, die Einträge vornahmen.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>State as of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Period of figures, reviews and communication</source>
        <translation>Zeitraum von Werten, Überprüfungen und Kommunikation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>by name</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>by role</source>
        <translation>nach Rolle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>%1 entries, head %2</source>
        <translation>%1 Einträge, Kopf %2</translation>
    </message>
    <message>
        <source>README.txt says how to verify this pack with plain tools. The records are a copy; the auditor decides what they show.</source>
        <translation>README.txt sagt, wie dieses Paket mit einfachen Werkzeugen geprüft wird. Die Aufzeichnungen sind eine Kopie; der Auditor entscheidet, was sie belegen.</translation>
    </message>
    <message>
        <source>Files of this pack</source>
        <translation>Dateien dieses Pakets</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Would probably be graded: %1. The auditor decides.</source>
        <translation>Würde wohl bewertet als: %1. Der Auditor entscheidet.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfpunkt</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Result or reference</source>
        <translation>Ergebnis oder Fundstelle</translation>
    </message>
    <message>
        <source>Nothing is recorded: %1.</source>
        <translation>Nichts ist erfasst: %1.</translation>
    </message>
    <message>
        <source>Where the original is</source>
        <translation>Wo das Original ist</translation>
    </message>
    <message>
        <source>Missing: the copy of “%1” is not in this pack (SHA-256 %2).</source>
        <translation>Fehlt: Die Kopie von „%1“ ist nicht in diesem Paket (SHA-256 %2).</translation>
    </message>
    <message>
        <source>Kept elsewhere: %1</source>
        <translation>Liegt woanders: %1</translation>
    </message>
    <message>
        <source>Missing: nobody wrote down where the original is.</source>
        <translation>Fehlt: Niemand hat vermerkt, wo das Original ist.</translation>
    </message>
    <message>
        <source>Kept elsewhere under the name %1</source>
        <translation>Liegt woanders unter dem Namen %1</translation>
    </message>
    <message>
        <source>Everything in 18 parts</source>
        <translation>Alles in 18 Teilen</translation>
    </message>
    <message>
        <source>Evidence that is kept as a copy lies in the folder evidence, as it was; only its name is made plain. Evidence whose original is kept elsewhere has a file with “missing” in its name that says where it is.</source>
        <translation>Nachweise, die als Kopie aufbewahrt werden, liegen im Ordner evidence, wie sie waren; nur der Name ist vereinfacht. Zu Nachweisen, deren Original woanders liegt, gibt es eine Datei mit „missing“ im Namen, die sagt, wo.</translation>
    </message>
    <message>
        <source>Verification of the history</source>
        <translation>Prüfung der Historie</translation>
    </message>
    <message>
        <source>complete: its chain was recomputed</source>
        <translation>vollständig: ihre Kette wurde neu berechnet</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Language of the pack</source>
        <translation>Sprache des Pakets</translation>
    </message>
    <message>
        <source>With the self-assessment</source>
        <translation>Mit der Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Build audit pack</source>
        <translation>Auditpaket erstellen</translation>
    </message>
    <message>
        <source>By role</source>
        <translation>Nach Rolle</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Leave it out for external auditors.</source>
        <translation>Für externe Auditoren weglassen.</translation>
    </message>
    <message>
        <source>Objectives in the pack</source>
        <translation>Ziele im Paket</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>The period needs two days, the first not after the last.</source>
        <translation>Der Zeitraum braucht zwei Tage, der erste nicht nach dem letzten.</translation>
    </message>
    <message>
        <source>Choose at least one objective.</source>
        <translation>Mindestens ein Ziel wählen.</translation>
    </message>
    <message>
        <source>Under a passphrase</source>
        <translation>Unter einer Passphrase</translation>
    </message>
    <message>
        <source>The auditor needs the passphrase and Waymark, or the small program of its documentation.</source>
        <translation>Die Auditorin oder der Auditor braucht die Passphrase und Waymark oder das kleine Programm aus seiner Dokumentation.</translation>
    </message>
</context>
<context>
    <name>PackJob</name>
    <message>
        <source>Audit pack %1 to %2, %3, %4, %5</source>
        <translation>Auditpaket %1 bis %2, %3, %4, %5</translation>
    </message>
    <message>
        <source>all objectives</source>
        <translation>alle Ziele</translation>
    </message>
    <message>
        <source>with names</source>
        <translation>mit Namen</translation>
    </message>
    <message>
        <source>with roles</source>
        <translation>mit Rollen</translation>
    </message>
    <message>
        <source>with self-assessment</source>
        <translation>mit Selbsteinschätzung</translation>
    </message>
    <message>
        <source>without self-assessment</source>
        <translation>ohne Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Audit pack exported: %1</source>
        <translation>Auditpaket exportiert: %1</translation>
    </message>
</context>
<context>
    <name>PackPaper</name>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Head of the history</source>
        <translation>Kopf der Historie</translation>
    </message>
    <message>
        <source>Last entry</source>
        <translation>Letzter Eintrag</translation>
    </message>
    <message>
        <source>Each entry of the history contains the hash of the one before, so that this one hash stands for all of them. The pack is verified with “waymark verify”, with verify.sh, verify.py or sha256sum; README.txt says how.</source>
        <translation>Jeder Eintrag der Historie enthält die Prüfsumme des vorigen, sodass diese eine für alle steht. Das Paket prüft man mit „waymark verify“, mit verify.sh, verify.py oder sha256sum; README.txt sagt, wie.</translation>
    </message>
    <message>
        <source>A chain alone cannot show that its end was cut off: compare the hash above with the foot of a report that was signed earlier. Who made an entry is the name set up on that computer, not a proven identity.</source>
        <translation>Eine Kette allein kann nicht zeigen, dass ihr Ende abgeschnitten wurde: Vergleichen Sie die Prüfsumme oben mit dem Fuß eines früher unterschriebenen Berichts. Wer einen Eintrag gemacht hat, ist der auf jenem Rechner eingestellte Name, keine bewiesene Identität.</translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation>Verzeichnis der Nachweise</translation>
    </message>
    <message>
        <source>Where clause 6.2 a to l is answered</source>
        <translation>Wo Abschnitt 6.2 a bis l beantwortet ist</translation>
    </message>
    <message>
        <source>Policy and objectives</source>
        <translation>Leitlinie und Ziele</translation>
    </message>
    <message>
        <source>Traceability from risk to evidence</source>
        <translation>Nachverfolgung vom Risiko bis zum Nachweis</translation>
    </message>
    <message>
        <source>Requirements and objectives</source>
        <translation>Anforderungen und Ziele</translation>
    </message>
    <message>
        <source>Linked controls (from the statement of applicability)</source>
        <translation>Verknüpfte Maßnahmen (aus der Erklärung zur Anwendbarkeit)</translation>
    </message>
    <message>
        <source>Register of objectives</source>
        <translation>Verzeichnis der Ziele</translation>
    </message>
    <message>
        <source>Sheets of all objectives</source>
        <translation>Blätter aller Ziele</translation>
    </message>
    <message>
        <source>Figures and their evidence</source>
        <translation>Messwerte und ihre Nachweise</translation>
    </message>
    <message>
        <source>Reviews and decisions</source>
        <translation>Bewertungen und Entscheidungen</translation>
    </message>
    <message>
        <source>Changes and their reasons</source>
        <translation>Änderungen und ihre Gründe</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Genehmigungen</translation>
    </message>
    <message>
        <source>Communication and training</source>
        <translation>Kommunikation und Schulung</translation>
    </message>
    <message>
        <source>Findings and effectiveness</source>
        <translation>Feststellungen und Wirksamkeit</translation>
    </message>
    <message>
        <source>Self-assessment</source>
        <translation>Selbsteinschätzung</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Verification of the history</source>
        <translation>Prüfung der Historie</translation>
    </message>
    <message>
        <source>1 Cover and how to read</source>
        <translation>1 Deckblatt und wie man liest</translation>
    </message>
    <message>
        <source>State on %1. %2 objectives.</source>
        <translation>Stand %1. %2 Ziele.</translation>
    </message>
    <message>
        <source>Head of the history: %1</source>
        <translation>Kopf der Historie: %1</translation>
    </message>
    <message>
        <source>How to read</source>
        <translation>Wie man liest</translation>
    </message>
    <message>
        <source>Begin with part 3: it says for each letter of the clause where the answer stands. Numbers such as OBJ-003 or EV-012 are the same in every part, in the tables and in the folder of evidence.</source>
        <translation>Beginnen Sie mit Teil 3: Er sagt für jeden Buchstaben des Abschnitts, wo die Antwort steht. Nummern wie OBJ-003 oder EV-012 sind in jedem Teil, in den Tabellen und im Ordner der Nachweise dieselben.</translation>
    </message>
    <message>
        <source>What this pack is not</source>
        <translation>Was dieses Paket nicht ist</translation>
    </message>
    <message>
        <source>A copy of records, no judgement and no certificate. The auditor decides what they show.</source>
        <translation>Eine Kopie von Aufzeichnungen, kein Urteil und kein Zertifikat. Der Auditor entscheidet, was sie zeigen.</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Audit pack on information security objectives</source>
        <translation>Auditpaket zu den Informationssicherheitszielen</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>Nichts ist aufgezeichnet.</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>Objectives, state</source>
        <translation>Ziele, Zustand</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Copy or place</source>
        <translation>Kopie oder Ort</translation>
    </message>
    <message>
        <source>Attached to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>copy, %1, SHA-256 %2…</source>
        <translation>Kopie, %1, SHA-256 %2…</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What the records say</source>
        <translation>Was die Aufzeichnungen sagen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>with open points</source>
        <translation>mit offenen Punkten</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Live objectives. Open points are counted here, not graded.</source>
        <translation>Laufende Ziele. Offene Punkte werden hier gezählt, nicht eingestuft.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Objective, plan</source>
        <translation>Ziel, Plan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>no live objective</source>
        <translation>kein lebendes Ziel</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>Annex A</source>
        <translation>Anhang A</translation>
    </message>
    <message>
        <source>Control, justification</source>
        <translation>Maßnahme, Begründung</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Umgesetzt</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>nicht anwendbar</translation>
    </message>
    <message>
        <source>Objective and statement</source>
        <translation>Ziel und Aussage</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>From, until</source>
        <translation>Von, bis</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The register with links, measures and resources is a report of its own: report/register.pdf.</source>
        <translation>Das Verzeichnis mit Verknüpfungen, Kennzahlen und Mitteln ist ein eigener Bericht: report/register.pdf.</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>%1, void</source>
        <translation>%1, ungültig</translation>
    </message>
    <message>
        <source>Discussion or decision</source>
        <translation>Besprochen oder entschieden</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Due, state</source>
        <translation>Fällig, Zustand</translation>
    </message>
    <message>
        <source>Objective, version</source>
        <translation>Ziel, Version</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Subject, version</source>
        <translation>Gegenstand, Version</translation>
    </message>
    <message>
        <source>Decision, by</source>
        <translation>Entscheidung, von</translation>
    </message>
    <message>
        <source>Record, conditions</source>
        <translation>Aufzeichnung, Bedingungen</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>An wen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Sources, causes and who is responsible: report/corrective-actions.pdf.</source>
        <translation>Quellen, Ursachen und Zuständige: report/corrective-actions.pdf.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, label</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>What is looked at</source>
        <translation>Was betrachtet wird</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Would probably be graded</source>
        <translation>Würde wohl so bewertet</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Left out: whoever made this document did not choose it. It is the view of the organisation, and the auditor decides without it.</source>
        <translation>Weggelassen: Wer dieses Dokument erstellt hat, hat sie nicht gewählt. Sie ist die Sicht der Organisation, und die Auditorin oder der Auditor entscheidet ohne sie.</translation>
    </message>
    <message>
        <source>The organisation about itself: %1 (%2). The auditor decides.</source>
        <translation>Die Organisation über sich selbst: %1 (%2). Es entscheidet die Auditorin oder der Auditor.</translation>
    </message>
    <message>
        <source>The ten checks</source>
        <translation>Die zehn Prüfungen</translation>
    </message>
    <message>
        <source>Open points</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Result of the verification</source>
        <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
        <source>complete: the whole chain was recomputed before this pack was made</source>
        <translation>vollständig: die ganze Kette wurde vor diesem Paket neu berechnet</translation>
    </message>
    <message>
        <source>broken: %1</source>
        <translation>beschädigt: %1</translation>
    </message>
    <message>
        <source>Figures, reviews and communication from %1 to %2.</source>
        <translation>Messzahlen, Überprüfungen und Kommunikation vom %1 bis zum %2.</translation>
    </message>
    <message>
        <source>Figures of periods that end from %1 to %2; others stay in the workspace.</source>
        <translation>Messzahlen der Zeiträume, die vom %1 bis zum %2 enden; andere bleiben in der Arbeitsdatei.</translation>
    </message>
    <message>
        <source>What was discussed from %1 to %2, and the decisions of all reviews.</source>
        <translation>Was vom %1 bis zum %2 besprochen wurde, und die Entscheidungen aller Überprüfungen.</translation>
    </message>
    <message>
        <source>Communication and training from %1 to %2; earlier records stay in the workspace.</source>
        <translation>Kommunikation und Schulung vom %1 bis zum %2; frühere Aufzeichnungen bleiben in der Arbeitsdatei.</translation>
    </message>
    <message>
        <source>State on %1. %2 objective.</source>
        <translation>Stand %1. %2 Ziel.</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Policy &amp; requirements</source>
        <translation>Leitlinie &amp; Anforderungen</translation>
    </message>
    <message>
        <source>People &amp; units</source>
        <translation>Personen &amp; Einheiten</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Risks &amp; links</source>
        <translation>Risiken &amp; Bezüge</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Document or record</source>
        <translation>Dokument oder Nachweis</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where it is, or what is missing</source>
        <translation>Wo es steht oder was fehlt</translation>
    </message>
    <message>
        <source>Documents and records</source>
        <translation>Dokumente und Nachweise</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Show the letters</source>
        <translation>Zeichen anzeigen</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>At least %1 letters: four or five words that nobody guesses. Nobody can recover it; keep it where you keep other keys.</source>
        <translation>Mindestens %1 Zeichen: vier oder fünf Wörter, die niemand errät. Niemand kann sie wiederherstellen; verwahren Sie sie wie andere Schlüssel.</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Geben Sie die Passphrase ein.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 letters.</source>
        <translation>Die Passphrase braucht mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type the same one twice.</source>
        <translation>Die beiden Passphrasen sind verschieden. Geben Sie zweimal dieselbe ein.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>week %1 %2</source>
        <translation>Woche %1 %2</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>H%1 %2</source>
        <translation>H%1 %2</translation>
    </message>
</context>
<context>
    <name>PlaceWarning</name>
    <message>
        <source>Work on a copy here…</source>
        <translation>Mit einer Kopie hier arbeiten…</translation>
    </message>
    <message>
        <source>Open the other copy</source>
        <translation>Die andere Kopie öffnen</translation>
    </message>
    <message>
        <source>This file lies on a network drive (%1). Such drives can lose edits or mix those of two people, so it is open read-only. Work on a copy on this computer, and put it back when you have finished.</source>
        <translation>Diese Datei liegt auf einem Netzlaufwerk (%1). Solche Laufwerke können Änderungen verlieren oder die zweier Personen vermischen, darum ist sie schreibgeschützt geöffnet. Arbeiten Sie mit einer Kopie auf diesem Rechner und legen Sie sie danach zurück.</translation>
    </message>
    <message>
        <source>This folder is kept in step with other computers by %1. Edit the file on one of them at a time, and close it before you change over: two that edit at once make two files.</source>
        <translation>Diesen Ordner gleicht %1 mit anderen Rechnern ab. Bearbeiten Sie die Datei immer nur auf einem davon, und schließen Sie sie, bevor Sie wechseln: Wird auf zweien zugleich gearbeitet, entstehen zwei Dateien.</translation>
    </message>
    <message>
        <source>“%1” beside this file is another workspace.</source>
        <translation>„%1“ neben dieser Datei ist eine andere Arbeitsdatei.</translation>
    </message>
    <message>
        <source>“%1” beside this file holds nothing that this file lacks. It can be removed.</source>
        <translation>„%1“ neben dieser Datei enthält nichts, was dieser Datei fehlt. Sie kann entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” beside this file goes on where this file ends: %n changes more. Open it, and go on with it.</source>
        <translation>
            <numerusform>„%1“ neben dieser Datei geht dort weiter, wo diese endet: %n Änderung mehr. Öffnen Sie jene und arbeiten Sie mit ihr weiter.</numerusform>
            <numerusform>„%1“ neben dieser Datei geht dort weiter, wo diese endet: %n Änderungen mehr. Öffnen Sie jene und arbeiten Sie mit ihr weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file and “%1” were edited at the same time: both know %2 entries, then this one has %3 and the other one %4 of its own. Open the other one, export its tables, and import here what is missing.</source>
        <translation>Diese Datei und „%1“ wurden zugleich bearbeitet: Beide kennen %2 Einträge, dann hat diese %3 und die andere %4 eigene. Öffnen Sie die andere, exportieren Sie ihre Tabellen und importieren Sie hier, was fehlt.</translation>
    </message>
    <message>
        <source>“%1” beside this file looks like a copy that was changed elsewhere, but cannot be read.</source>
        <translation>„%1“ neben dieser Datei sieht nach einer Kopie aus, die anderswo geändert wurde, lässt sich aber nicht lesen.</translation>
    </message>
    <message>
        <source>Where to put the copy</source>
        <translation>Wohin die Kopie kommt</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Waymark-Dateien (*.waymark)</translation>
    </message>
    <message>
        <source>That is a network drive, too. Choose a folder on this computer.</source>
        <translation>Auch das ist ein Netzlaufwerk. Wählen Sie einen Ordner auf diesem Rechner.</translation>
    </message>
    <message>
        <source>This file has a second name elsewhere on the disk (hard link). Open it by one name only: a journal that lies beside the other name is not seen. A copy under a new name is free of that.</source>
        <translation>Diese Datei hat anderswo auf dem Datenträger einen zweiten Namen (harter Link). Öffnen Sie sie nur unter einem Namen: Ein Journal neben dem anderen Namen wird nicht gesehen. Eine Kopie unter neuem Namen hat das Problem nicht.</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message>
        <source>done, %1</source>
        <translation>erledigt, %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PlanLegend</name>
    <message>
        <source>part done</source>
        <translation>davon erledigt</translation>
    </message>
    <message>
        <source>original dates</source>
        <translation>ursprüngliche Termine</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Neue Aktion</translation>
    </message>
    <message>
        <source>No action is planned</source>
        <translation>Keine Aktion ist geplant</translation>
    </message>
    <message>
        <source>What will be done, by whom and until when (6.2 h, j, k)?</source>
        <translation>Was wird getan, von wem und bis wann (6.2 h, j, k)?</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Overdue only</source>
        <translation>Nur überfällige</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Maßstab</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Open the objective</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Objectives with open actions</source>
        <translation>Ziele mit offenen Aktionen</translation>
    </message>
    <message>
        <source>All objectives</source>
        <translation>Alle Ziele</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verschoben: %1</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done %n day(s) late</source>
        <translation>
            <numerusform>%n Tag zu spät erledigt</numerusform>
            <numerusform>%n Tage zu spät erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>moved %1</source>
        <comment>by so many days</comment>
        <translation>verschoben um %1</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
</context>
<context>
    <name>PolicyDialog</name>
    <message>
        <source>New version of %1</source>
        <translation>Neue Version von %1</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>Verpflichtung hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save version</source>
        <translation>Version speichern</translation>
    </message>
    <message>
        <source>After it every link to this policy waits until somebody confirms it (6.2 a).</source>
        <translation>Danach wartet jede Verknüpfung mit dieser Leitlinie, bis jemand sie bestätigt (6.2 a).</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Words of the commitment</source>
        <translation>Wortlaut der Verpflichtung</translation>
    </message>
    <message>
        <source>What became of %1</source>
        <translation>Was aus %1 geworden ist</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>neu formuliert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>for example 1.0</source>
        <translation>zum Beispiel 1.0</translation>
    </message>
</context>
<context>
    <name>PolicyPage</name>
    <message>
        <source>Policy &amp; requirements</source>
        <translation>Leitlinie &amp; Anforderungen</translation>
    </message>
    <message>
        <source>New policy version…</source>
        <translation>Neue Leitlinienversion…</translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n links…</source>
        <translation>
            <numerusform>%n Verknüpfung bestätigen…</numerusform>
            <numerusform>%n Verknüpfungen bestätigen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 is saved. The links wait for confirmation.</source>
        <translation>Version %1 ist gespeichert. Die Verknüpfungen warten auf Bestätigung.</translation>
    </message>
    <message>
        <source>The annex is copied: each commitment with its live objectives, as plain text.</source>
        <translation>Der Anhang ist kopiert: jede Verpflichtung mit ihren lebenden Zielen, als reiner Text.</translation>
    </message>
    <message>
        <source>Policy annex</source>
        <translation>Anhang der Leitlinie</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
</context>
<context>
    <name>PolicyRevision</name>
    <message>
        <source>Give the version and the day from which it is valid.</source>
        <translation>Geben Sie die Version und den Tag an, ab dem sie gilt.</translation>
    </message>
    <message>
        <source>Version %1 exists already. Choose another number.</source>
        <translation>Version %1 gibt es schon. Wählen Sie eine andere Nummer.</translation>
    </message>
    <message>
        <source>Policy %1, version %2</source>
        <translation>Leitlinie %1, Version %2</translation>
    </message>
    <message>
        <source>Say for %1 what became of it.</source>
        <translation>Geben Sie an, was aus %1 geworden ist.</translation>
    </message>
    <message>
        <source>Write the new section and words of %1.</source>
        <translation>Schreiben Sie den neuen Abschnitt und Wortlaut von %1.</translation>
    </message>
    <message>
        <source>Write section and words of each new commitment.</source>
        <translation>Schreiben Sie Abschnitt und Wortlaut jeder neuen Verpflichtung.</translation>
    </message>
    <message>
        <source>%1, version %2: objectives that serve it, as of %3</source>
        <translation>%1, Version %2: Ziele, die ihr dienen, Stand %3</translation>
    </message>
    <message>
        <source>no live objective</source>
        <translation>kein lebendes Ziel</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>What to save</source>
        <translation>Was gespeichert wird</translation>
    </message>
    <message>
        <source>Save under a passphrase</source>
        <translation>Unter einer Passphrase speichern</translation>
    </message>
    <message>
        <source>Copy of the workspace</source>
        <translation>Kopie der Arbeitsdatei</translation>
    </message>
    <message>
        <source>All tables as a workbook</source>
        <translation>Alle Tabellen als Arbeitsmappe</translation>
    </message>
    <message>
        <source>For copies that leave the house. The open file stays a plain file: protect it with the encryption of your disk.</source>
        <translation>Für Kopien, die das Haus verlassen. Die geöffnete Datei bleibt ungeschützt: Verschlüsseln Sie dafür Ihren Datenträger.</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Protected files (*%1)</source>
        <translation>Geschützte Dateien (*%1)</translation>
    </message>
    <message>
        <source>Saving under a passphrase</source>
        <translation>Wird unter einer Passphrase gespeichert</translation>
    </message>
    <message>
        <source>Saved under the passphrase: %1</source>
        <translation>Unter der Passphrase gespeichert: %1</translation>
    </message>
    <message>
        <source>No copy can be made in the folder of the file: it may not be written to, or its disk is full.</source>
        <translation>Im Ordner der Datei kann keine Kopie angelegt werden: Er ist schreibgeschützt, oder der Datenträger ist voll.</translation>
    </message>
</context>
<context>
    <name>Protection</name>
    <message>
        <source>Cancelled. Nothing was written.</source>
        <translation>Abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key: close other programs and try again. Nothing was written.</source>
        <translation>Für den Schlüssel ist nicht genug Speicher frei: Schließen Sie andere Programme und versuchen Sie es noch einmal. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one of several words.</source>
        <translation>Die Passphrase ist leer. Geben Sie eine aus mehreren Wörtern an.</translation>
    </message>
    <message>
        <source>The file is damaged or its end is missing. Nothing was written: fetch another copy of it.</source>
        <translation>Die Datei ist beschädigt oder ihr Ende fehlt. Es wurde nichts geschrieben: Holen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>This is not a file that Waymark protected with a passphrase.</source>
        <translation>Das ist keine Datei, die Waymark mit einer Passphrase geschützt hat.</translation>
    </message>
    <message>
        <source>The file was protected by a newer Waymark. Open it with that one.</source>
        <translation>Die Datei wurde von einem neueren Waymark geschützt. Öffnen Sie sie mit diesem.</translation>
    </message>
    <message>
        <source>The passphrase is wrong, or the file was changed. Nothing was written.</source>
        <translation>Die Passphrase ist falsch, oder die Datei wurde verändert. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>QuestionBox</name>
    <message>
        <source>Not answered yet</source>
        <translation>Noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>QuickFind</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, title, kind of record</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Nothing found. Codes, titles and commands are searched.</source>
        <translation>Nichts gefunden in Kürzeln, Titeln und Befehlen.</translation>
    </message>
    <message>
        <source>Menu %1</source>
        <translation>Menü %1</translation>
    </message>
    <message>
        <source>%1, menu %2</source>
        <comment>command, menu</comment>
        <translation>%1, Menü %2</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>Rates</name>
    <message>
        <source>All live objectives</source>
        <translation>Alle lebenden Ziele</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Noch keine Einheit</translation>
    </message>
</context>
<context>
    <name>RatesView</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Lebend</translation>
    </message>
    <message>
        <source>On plan</source>
        <translation>Planquote</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>States by unit and level</source>
        <translation>Zustände nach Einheit und Ebene</translation>
    </message>
    <message>
        <source>On plan: achieved or on track, of those with a judged result. Index: mean progress, high priority counts three times, low once; it hides what the counts show.</source>
        <translation>Im Plan: erreicht oder im Plan, von denen mit beurteiltem Ergebnis. Index: mittlerer Fortschritt, hohe Priorität zählt dreifach, niedrige einfach; er verdeckt, was die Zahlen davor zeigen.</translation>
    </message>
    <message>
        <source>In the last twelve months no target date fell.</source>
        <translation>In den letzten zwölf Monaten lag kein Zieldatum.</translation>
    </message>
    <message>
        <source>In the last twelve months %1 of %2 objectives reached their goal by their date (%3).</source>
        <translation>In den letzten zwölf Monaten erreichten %1 von %2 Zielen ihren Zielwert zum Termin (%3).</translation>
    </message>
    <message numerus="yes">
        <source>%n more were withdrawn or superseded.</source>
        <translation>
            <numerusform>%n weiteres wurde zurückgezogen oder ersetzt.</numerusform>
            <numerusform>%n weitere wurden zurückgezogen oder ersetzt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Type a figure, or “n/a:” and the reason.</source>
        <translation>Tippen Sie eine Zahl, oder „n/a:“ und den Grund.</translation>
    </message>
    <message>
        <source>The reason is longer than 300 characters.</source>
        <translation>Der Grund ist länger als 300 Zeichen.</translation>
    </message>
    <message>
        <source>The numerator is missing.</source>
        <translation>Der Zähler fehlt.</translation>
    </message>
    <message>
        <source>The denominator is missing.</source>
        <translation>Der Nenner fehlt.</translation>
    </message>
    <message>
        <source>Numerator and denominator must not be negative.</source>
        <translation>Zähler und Nenner dürfen nicht negativ sein.</translation>
    </message>
    <message>
        <source>The numerator is larger than the denominator.</source>
        <translation>Der Zähler ist größer als der Nenner.</translation>
    </message>
    <message>
        <source>%1 is below the lowest valid value %2.</source>
        <translation>%1 liegt unter dem kleinsten gültigen Wert %2.</translation>
    </message>
    <message>
        <source>%1 is above the highest valid value %2.</source>
        <translation>%1 liegt über dem größten gültigen Wert %2.</translation>
    </message>
    <message>
        <source>A judged figure needs evidence and a comment of at least 30 characters. Press F4.</source>
        <translation>Eine beurteilte Zahl braucht einen Nachweis und einen Kommentar von mindestens 30 Zeichen. Drücken Sie F4.</translation>
    </message>
    <message>
        <source>This KPI is a ratio: type numerator and denominator, for example 9/12.</source>
        <translation>Diese Kennzahl ist ein Verhältnis: Geben Sie Zähler und Nenner ein, zum Beispiel 9/12.</translation>
    </message>
    <message>
        <source>This KPI takes one number, not a ratio.</source>
        <translation>Diese Kennzahl nimmt eine Zahl, kein Verhältnis.</translation>
    </message>
    <message>
        <source>%1 persons are fewer than the smallest group of %2, so the figure would speak about single persons. Type “n/a: group too small”.</source>
        <translation>%1 Personen sind weniger als die kleinste Gruppe von %2; der Messwert würde über einzelne Personen sprechen. Geben Sie „k. A.: Gruppe zu klein“ ein.</translation>
    </message>
</context>
<context>
    <name>ReadingTasks</name>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Make void…</source>
        <translation>Ungültig machen…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Prüfen…</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>n/a</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>n/a: %1</source>
        <translation>k. A.: %1</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>recorded %1 by %2</source>
        <translation>erfasst am %1 von %2</translation>
    </message>
    <message>
        <source>recorded %1</source>
        <translation>erfasst am %1</translation>
    </message>
    <message>
        <source>verified %1 by %2</source>
        <translation>geprüft am %1 von %2</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>Nachweis %1</translation>
    </message>
    <message>
        <source>void: %1</source>
        <translation>ungültig: %1</translation>
    </message>
    <message>
        <source>void: %1 (%2)</source>
        <translation>ungültig: %1 (%2)</translation>
    </message>
    <message>
        <source>The state changes from %1 to %2.</source>
        <translation>Der Status wechselt von „%1“ zu „%2“.</translation>
    </message>
    <message>
        <source>The state stays %1.</source>
        <translation>Der Status bleibt „%1“.</translation>
    </message>
    <message>
        <source>%1, %2 made void</source>
        <translation>%1, %2 ungültig gemacht</translation>
    </message>
    <message>
        <source>%1, %2 corrected</source>
        <translation>%1, %2 berichtigt</translation>
    </message>
    <message>
        <source>%1, %2 verified</source>
        <translation>%1, %2 geprüft</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Geprüft von %1</translation>
    </message>
    <message>
        <source>n/a: group too small</source>
        <translation>k. A.: Gruppe zu klein</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s): an auditor will read it.</source>
        <translation>
            <numerusform>Noch %n Zeichen: Ein Auditor wird es lesen.</numerusform>
            <numerusform>Noch %n Zeichen: Ein Auditor wird es lesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Gewünscht von</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht gesagt</translation>
    </message>
    <message>
        <source>Risk and compliance considered</source>
        <translation>Risiko und Vorgaben bedacht</translation>
    </message>
</context>
<context>
    <name>ReasonStep</name>
    <message>
        <source>Sentence of the policy</source>
        <translation>Satz der Leitlinie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>RecomputeDialog</name>
    <message>
        <source>%1 %2: from the readings to the state</source>
        <comment>code, name</comment>
        <translation>%1 %2: von den Messwerten zum Zustand</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>Messwerte</translation>
    </message>
    <message>
        <source>Period end</source>
        <translation>Ende des Zeitraums</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetragen</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Progress %</source>
        <translation>Fortschritt %</translation>
    </message>
    <message>
        <source>Expected %</source>
        <translation>Erwartet %</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>Im Fenster</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>New: %1 %2</source>
        <translation>Neu: %1 %2</translation>
    </message>
    <message>
        <source>Edited: %1 %2</source>
        <translation>Bearbeitet: %1 %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s), F8 jumps to the next</source>
        <translation>
            <numerusform>%n Problem, F8 springt zum nächsten</numerusform>
            <numerusform>%n Probleme, F8 springt zum nächsten</numerusform>
        </translation>
    </message>
    <message>
        <source>Your entries are not saved yet. Press Esc again to discard them.</source>
        <translation>Ihre Eingaben sind noch nicht gespeichert. Noch einmal Esc verwirft sie.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>What you type is not kept should the program end. %1</source>
        <translation>Ihre Eingaben werden nicht für ein Programmende aufbewahrt. %1</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>“%1” must not be empty.</source>
        <translation>„%1“ darf nicht leer sein.</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1…</source>
        <translation>Neu: %1…</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>New: %1…</source>
        <translation>Neu: %1…</translation>
    </message>
    <message>
        <source>Archived: %1 %2</source>
        <translation>Archiviert: %1 %2</translation>
    </message>
    <message>
        <source>%1 was archived. Undo brings it back.</source>
        <translation>%1 wurde archiviert. Rückgängig holt es zurück.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>What it says</source>
        <translation>Was es sagt</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>No measure yet</source>
        <translation>Noch keine Kennzahl</translation>
    </message>
    <message>
        <source>A measure says how you will know that the objective is reached (6.2 b).</source>
        <translation>Eine Kennzahl sagt, woran Sie erkennen, dass das Ziel erreicht ist (6.2 b).</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No action yet</source>
        <translation>Noch keine Aktion</translation>
    </message>
    <message>
        <source>What will be done, by whom and until when (6.2 h, j, k)?</source>
        <translation>Was wird getan, von wem und bis wann (6.2 h, j, k)?</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>No link yet</source>
        <translation>Noch keine Verknüpfung</translation>
    </message>
    <message>
        <source>Which sentence of the policy, which risk, which requirement does it serve (6.2 a, c)?</source>
        <translation>Welchem Satz der Leitlinie, welchem Risiko, welcher Anforderung dient es (6.2 a, c)?</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Live objectives</source>
        <translation>Lebende Ziele</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>No risk yet</source>
        <translation>Noch kein Risiko</translation>
    </message>
    <message>
        <source>Objectives answer to risks: the high ones come first (6.2 c).</source>
        <translation>Ziele antworten auf Risiken: Die hohen kommen zuerst (6.2 c).</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>No control yet</source>
        <translation>Noch keine Maßnahme</translation>
    </message>
    <message>
        <source>Controls that an objective assures, with the reason why they apply (6.1.3 d).</source>
        <translation>Maßnahmen, die ein Ziel sichert, mit dem Grund, warum sie zutreffen (6.1.3 d).</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>No requirement yet</source>
        <translation>Noch keine Anforderung</translation>
    </message>
    <message>
        <source>Law, contracts and customers ask for things: objectives take them into account (6.2 c).</source>
        <translation>Recht, Verträge und Kunden verlangen etwas: Ziele berücksichtigen es (6.2 c).</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Verpflichtungen</translation>
    </message>
    <message>
        <source>No commitment yet</source>
        <translation>Noch keine Verpflichtung</translation>
    </message>
    <message>
        <source>Each objective serves a sentence of the policy (6.2 a).</source>
        <translation>Jedes Ziel dient einem Satz der Leitlinie (6.2 a).</translation>
    </message>
    <message>
        <source>Interested parties</source>
        <translation>Interessierte Parteien</translation>
    </message>
    <message>
        <source>No interested party yet</source>
        <translation>Noch keine interessierte Partei</translation>
    </message>
    <message>
        <source>Who expects what of your information security (4.2)?</source>
        <translation>Wer erwartet was von Ihrer Informationssicherheit (4.2)?</translation>
    </message>
    <message>
        <source>People &amp; units</source>
        <translation>Personen &amp; Einheiten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>One person answers for each objective (6.2 j).</source>
        <translation>Für jedes Ziel ist eine Person verantwortlich (6.2 j).</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>No unit yet</source>
        <translation>Noch keine Einheit</translation>
    </message>
    <message>
        <source>Objectives are set at the functions and levels where they matter (6.2).</source>
        <translation>Ziele werden für die Funktionen und Ebenen gesetzt, auf denen sie zählen (6.2).</translation>
    </message>
    <message>
        <source>Business goals</source>
        <translation>Geschäftsziele</translation>
    </message>
    <message>
        <source>No business goal yet</source>
        <translation>Noch kein Geschäftsziel</translation>
    </message>
    <message>
        <source>What the objectives serve beyond the certificate.</source>
        <translation>Wem die Ziele über das Zertifikat hinaus dienen.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>Noch kein Nachweis</translation>
    </message>
    <message>
        <source>Interim targets</source>
        <translation>Zwischenziele</translation>
    </message>
    <message>
        <source>No interim target</source>
        <translation>Kein Zwischenziel</translation>
    </message>
    <message>
        <source>For long ways: where it has to stand in between (6.2 k).</source>
        <translation>Für lange Wege: wo es zwischendurch stehen muss (6.2 k).</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>No dependency</source>
        <translation>Keine Abhängigkeit</translation>
    </message>
    <message>
        <source>Which action has to end before another begins?</source>
        <translation>Welche Aktion muss enden, bevor eine andere beginnt?</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Nothing said about resources</source>
        <translation>Nichts über Ressourcen gesagt</translation>
    </message>
    <message>
        <source>People, technology, training, money: what is needed, or “none needed” (6.2 i).</source>
        <translation>Personen, Technik, Schulung, Geld: was gebraucht wird, oder „keine nötig“ (6.2 i).</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>No roles yet</source>
        <translation>Noch keine Rollen</translation>
    </message>
    <message>
        <source>Exactly one person answers, at least one does the work (6.2 j).</source>
        <translation>Genau eine Person steht dafür ein, mindestens eine tut die Arbeit (6.2 j).</translation>
    </message>
    <message>
        <source>Acceptance by the owner</source>
        <translation>Annahme durch die zielverantwortliche Person</translation>
    </message>
    <message>
        <source>Not accepted yet</source>
        <translation>Noch nicht angenommen</translation>
    </message>
    <message>
        <source>The owner accepts a version with its approval: authority and resources are there.</source>
        <translation>Eine Version wird mit der Freigabe angenommen: Befugnis und Ressourcen sind da.</translation>
    </message>
    <message>
        <source>Planned communication</source>
        <translation>Geplante Kommunikation</translation>
    </message>
    <message>
        <source>No communication planned</source>
        <translation>Keine Bekanntmachung geplant</translation>
    </message>
    <message>
        <source>Who needs to know it to help, and how do they learn of it (6.2 e)?</source>
        <translation>Wer muss es wissen, um zu helfen, und wie erfahren sie davon (6.2 e)?</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing told yet</source>
        <translation>Noch nichts mitgeteilt</translation>
    </message>
    <message>
        <source>What was told to whom and when.</source>
        <translation>Was wem wann mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>No feedback</source>
        <translation>Keine Rückmeldung</translation>
    </message>
    <message>
        <source>What people said about it, and what came of it.</source>
        <translation>Was dazu gesagt wurde und was daraus wurde.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>No training</source>
        <translation>Keine Schulung</translation>
    </message>
    <message>
        <source>Training as figures of groups, never of persons.</source>
        <translation>Schulung als Zahlen von Gruppen, nie von Personen.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>Never reviewed</source>
        <translation>Nie überprüft</translation>
    </message>
    <message>
        <source>Objectives are reviewed and updated as appropriate (6.2 f).</source>
        <translation>Ziele werden überprüft und bei Bedarf angepasst (6.2 f).</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>What was decided about it, by whom it is done and until when.</source>
        <translation>Was dazu entschieden wurde, wer es tut und bis wann.</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Not evaluated yet</source>
        <translation>Noch nicht bewertet</translation>
    </message>
    <message>
        <source>At the end somebody says whether it was reached, and what was learned (6.2 l).</source>
        <translation>Am Ende sagt jemand, ob es erreicht wurde und was gelernt wurde (6.2 l).</translation>
    </message>
    <message>
        <source>Findings of audits and monitoring</source>
        <translation>Feststellungen aus Audits und Überwachung</translation>
    </message>
    <message>
        <source>No finding</source>
        <translation>Keine Feststellung</translation>
    </message>
    <message>
        <source>Nonconformities and observations about it (10.2).</source>
        <translation>Abweichungen und Beobachtungen dazu (10.2).</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Noch keine Version</translation>
    </message>
    <message>
        <source>The first approval makes version 1.0.</source>
        <translation>Die erste Freigabe ergibt Version 1.0.</translation>
    </message>
    <message>
        <source>Change records</source>
        <translation>Änderungsnachweise</translation>
    </message>
    <message>
        <source>No change yet</source>
        <translation>Noch keine Änderung</translation>
    </message>
    <message>
        <source>Each change of what was approved says why (6.2 f).</source>
        <translation>Jede Änderung des Freigegebenen sagt, warum (6.2 f).</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>begründet</translation>
    </message>
    <message>
        <source>%1 achieved</source>
        <comment>codes</comment>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Justification</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>No treatment item yet</source>
        <translation>Noch keine Behandlung</translation>
    </message>
    <message>
        <source>What is done about a risk, by which control or action, and until when (6.1.3).</source>
        <translation>Was gegen ein Risiko getan wird, mit welcher Maßnahme oder Aktion und bis wann (6.1.3).</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>No trigger yet</source>
        <translation>Noch kein Auslöser</translation>
    </message>
    <message>
        <source>A merger, an incident, a new law: whatever makes objectives worth a new look (6.2, 9.3.2).</source>
        <translation>Eine Übernahme, ein Vorfall, ein neues Gesetz: was immer Ziele wieder prüfenswert macht (6.2, 9.3.2).</translation>
    </message>
    <message>
        <source>Changed since last told</source>
        <translation>Seither geändert</translation>
    </message>
    <message>
        <source>approved %1</source>
        <translation>genehmigt %1</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Last told</source>
        <translation>Zuletzt mitgeteilt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>No live objective yet</source>
        <translation>Noch kein laufendes Ziel</translation>
    </message>
    <message>
        <source>Objectives are communicated (6.2 e): here stands who was told when.</source>
        <translation>Ziele werden mitgeteilt (6.2 e): Hier steht, wem wann.</translation>
    </message>
    <message>
        <source>Nothing is planned yet</source>
        <translation>Noch ist nichts geplant</translation>
    </message>
    <message>
        <source>On what, when, with whom and how is communicated (7.4)?</source>
        <translation>Worüber, wann, mit wem und wie wird kommuniziert (7.4)?</translation>
    </message>
    <message>
        <source>Nothing was told yet</source>
        <translation>Noch wurde nichts mitgeteilt</translation>
    </message>
    <message>
        <source>Each message with day, audience and channel is a record (6.2 e).</source>
        <translation>Jede Mitteilung mit Tag, Zielgruppe und Kanal ist ein Nachweis (6.2 e).</translation>
    </message>
    <message>
        <source>No feedback yet</source>
        <translation>Noch keine Rückmeldung</translation>
    </message>
    <message>
        <source>What groups said and what became of it; no names of persons.</source>
        <translation>Was Gruppen sagten und was daraus wurde; keine Namen von Personen.</translation>
    </message>
    <message>
        <source>No training yet</source>
        <translation>Noch keine Schulung</translation>
    </message>
    <message>
        <source>Awareness in figures of groups, never of persons (7.3).</source>
        <translation>Bewusstsein in Zahlen von Gruppen, nie von Personen (7.3).</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Wirksam?</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Feststellungen</translation>
    </message>
    <message>
        <source>No finding yet</source>
        <translation>Noch keine Feststellung</translation>
    </message>
    <message>
        <source>A nonconformity is corrected, its cause removed, and later it is checked whether that worked (10.2).</source>
        <translation>Eine Nichtkonformität wird korrigiert, ihre Ursache beseitigt und später die Wirksamkeit geprüft (10.2).</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Noch keine Überprüfung</translation>
    </message>
    <message>
        <source>Objectives are monitored and updated (6.2 f); top management reviews them (9.3).</source>
        <translation>Ziele werden überwacht und aktualisiert (6.2 f); die oberste Leitung bewertet sie (9.3).</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Noch keine Entscheidung</translation>
    </message>
    <message>
        <source>Decisions of a review are followed until they are done (9.3.3).</source>
        <translation>Entscheidungen einer Überprüfung werden verfolgt, bis sie erledigt sind (9.3.3).</translation>
    </message>
    <message>
        <source>File or place</source>
        <translation>Datei oder Ort</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>copy, %1</source>
        <translation>Kopie, %1</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>Verweis</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>expired %1</source>
        <translation>abgelaufen %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Drop files here, or attach them where they belong: at a figure, a decision, an evaluation (9.1).</source>
        <translation>Ziehen Sie Dateien hierher oder fügen Sie sie dort bei, wohin sie gehören: an einen Messwert, eine Entscheidung, eine Bewertung (9.1).</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>none approved yet</source>
        <translation>noch keine genehmigt</translation>
    </message>
    <message>
        <source>approved on %1</source>
        <translation>genehmigt am %1</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Leitlinien</translation>
    </message>
    <message>
        <source>No policy yet</source>
        <translation>Noch keine Leitlinie</translation>
    </message>
    <message>
        <source>The document whose sentences the objectives serve (5.2, 6.2 a).</source>
        <translation>Das Dokument, dessen Sätzen die Ziele dienen (5.2, 6.2 a).</translation>
    </message>
    <message>
        <source>Saved reports</source>
        <translation>Gespeicherte Berichte</translation>
    </message>
    <message>
        <source>No report was saved yet</source>
        <translation>Noch kein Bericht gespeichert</translation>
    </message>
    <message>
        <source>Each report that is saved as PDF, and each audit pack, is entered here by itself (7.5.3).</source>
        <translation>Jeder als PDF gespeicherte Bericht und jedes Auditpaket wird hier von selbst eingetragen (7.5.3).</translation>
    </message>
    <message>
        <source>removed, in force until %1</source>
        <translation>entfallen, in Kraft bis %1</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>nicht in Kraft</translation>
    </message>
    <message>
        <source>Staff brief</source>
        <translation>Brief an alle</translation>
    </message>
    <message>
        <source>No text for the staff brief yet</source>
        <translation>Noch kein Text für den Brief an alle</translation>
    </message>
    <message>
        <source>The brief for staff says each objective in plain words (7.3): sentences of at most 20 words, no names of persons.</source>
        <translation>Der Brief an alle sagt jedes Ziel in einfachen Worten (7.3): Sätze mit höchstens 20 Wörtern, keine Namen von Personen.</translation>
    </message>
    <message>
        <source>Warnings that may stay</source>
        <translation>Warnungen, die bleiben dürfen</translation>
    </message>
    <message>
        <source>No warning was accepted</source>
        <translation>Keine Warnung wurde hingenommen</translation>
    </message>
    <message>
        <source>A warning about what is approved may stay with a reason; it stands here (4.1).</source>
        <translation>Eine Warnung zu dem, was freigegeben ist, darf mit einem Grund bleiben; er steht hier (4.1).</translation>
    </message>
    <message>
        <source>No policy version yet</source>
        <translation>Noch keine Version einer Leitlinie</translation>
    </message>
    <message>
        <source>Each version of the policy with who approved it, and from when it holds (5.2, 7.5.2).</source>
        <translation>Jede Version der Leitlinie mit der Person, die sie freigegeben hat, und ab wann sie gilt (5.2, 7.5.2).</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audits</translation>
    </message>
    <message>
        <source>No audit yet</source>
        <translation>Noch kein Audit</translation>
    </message>
    <message>
        <source>Internal audits of clause 6.2 are records (9.2), also those that found nothing.</source>
        <translation>Interne Audits zu Abschnitt 6.2 sind Aufzeichnungen (9.2), auch wenn sie nichts gefunden haben.</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Begriffe</translation>
    </message>
    <message>
        <source>No own words yet</source>
        <translation>Noch keine eigenen Begriffe</translation>
    </message>
    <message>
        <source>What you write here stands in the help and in the glossary of the audit pack, before the words that the program brings.</source>
        <translation>Was Sie hier schreiben, steht in der Hilfe und im Glossar des Auditpakets, vor den Begriffen, die das Programm mitbringt.</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryView</name>
    <message>
        <source>The tables are not those of a workspace.</source>
        <translation>Die Tabellen sind nicht die einer Arbeitsdatei.</translation>
    </message>
    <message>
        <source>The pages of the file do not fit together.</source>
        <translation>Die Seiten der Datei passen nicht zusammen.</translation>
    </message>
    <message>
        <source>A part of the file cannot be read.</source>
        <translation>Ein Teil der Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is damaged</source>
        <translation>„%1“ ist beschädigt</translation>
    </message>
    <message>
        <source>It was not opened and not changed. %1</source>
        <translation>Die Datei wurde nicht geöffnet und nicht verändert. %1</translation>
    </message>
    <message>
        <source>What is safe</source>
        <translation>Was sicher ist</translation>
    </message>
    <message>
        <source>Open this copy</source>
        <translation>Diese Kopie öffnen</translation>
    </message>
    <message>
        <source>Beside the file lies no sound copy. If you have a backup elsewhere, open that one. Most of a damaged file can usually be read: the history keeps every record a second time.</source>
        <translation>Neben der Datei liegt keine heile Kopie. Wenn Sie anderswo eine Sicherung haben, öffnen Sie diese. Aus einer beschädigten Datei ist meist fast alles zu lesen: Die Historie enthält jeden Datensatz ein zweites Mal.</translation>
    </message>
    <message>
        <source>The newest sound copy is “%1”, with everything that was saved until %2.</source>
        <translation>Die neueste heile Kopie ist „%1“ mit allem, was bis %2 gespeichert wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n Ziel</numerusform>
            <numerusform>%n Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reading(s)</source>
        <translation>
            <numerusform>%n Messwert</numerusform>
            <numerusform>%n Messwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n history entry(s)</source>
        <translation>
            <numerusform>%n Eintrag in der Historie</numerusform>
            <numerusform>%n Einträge in der Historie</numerusform>
        </translation>
    </message>
    <message>
        <source>Or save what can be read</source>
        <translation>Oder retten, was lesbar ist</translation>
    </message>
    <message>
        <source>Everything that can be read is written into a new file, and you see what is missing. The damaged file stays where it is: keep it, somebody may be able to read more of it.</source>
        <translation>Alles Lesbare wird in eine neue Datei geschrieben, und Sie sehen, was fehlt. Die beschädigte Datei bleibt, wo sie ist: Behalten Sie sie, vielleicht lässt sich noch mehr daraus lesen.</translation>
    </message>
    <message>
        <source>Save into a new file…</source>
        <translation>In eine neue Datei retten…</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Start</translation>
    </message>
    <message>
        <source>Open as a new file</source>
        <translation>Als neue Datei öffnen</translation>
    </message>
    <message>
        <source>Its beginning is not that of a workspace any more.</source>
        <translation>Ihr Anfang ist nicht mehr der einer Arbeitsdatei.</translation>
    </message>
    <message>
        <source>Its contents are not what its history says.</source>
        <translation>Ihr Inhalt ist nicht das, was ihre Historie sagt.</translation>
    </message>
    <message>
        <source>The copies beside the file and its backups are being checked…</source>
        <translation>Die Kopien neben der Datei und ihre Sicherungen werden geprüft…</translation>
    </message>
    <message>
        <source>Checking the copies</source>
        <translation>Kopien werden geprüft</translation>
    </message>
    <message>
        <source>It is the backup of a file that lay at %1, where there is none now. See that it is the one you mean.</source>
        <translation>Es ist die Sicherung einer Datei, die unter %1 lag, wo jetzt keine mehr liegt. Prüfen Sie, ob es die gemeinte ist.</translation>
    </message>
</context>
<context>
    <name>RegisterDiff</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n entfallen</numerusform>
            <numerusform>%n entfallen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind, counts</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Figures: %n new</source>
        <translation>
            <numerusform>Zahlen: %n neu</numerusform>
            <numerusform>Zahlen: %n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Figures: %n gone</source>
        <translation>
            <numerusform>Zahlen: %n entfallen</numerusform>
            <numerusform>Zahlen: %n entfallen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegisterView</name>
    <message>
        <source>Part of the register</source>
        <translation>Teil des Registers</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Bewerten…</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Assessments over time</source>
        <translation>Bewertungen im Zeitverlauf</translation>
    </message>
    <message>
        <source>No assessment yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message>
        <source>Each new judgement of a risk is kept here beside the earlier ones (6.1.2, 8.2).</source>
        <translation>Jede neue Bewertung eines Risikos bleibt hier neben den früheren stehen (6.1.2, 8.2).</translation>
    </message>
    <message>
        <source>The assessment is kept. Earlier ones stay readable.</source>
        <translation>Die Bewertung ist festgehalten. Frühere bleiben lesbar.</translation>
    </message>
    <message>
        <source>New risk…</source>
        <translation>Neues Risiko…</translation>
    </message>
    <message>
        <source>New treatment…</source>
        <translation>Neue Behandlung…</translation>
    </message>
    <message>
        <source>New assessment…</source>
        <translation>Neue Bewertung…</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment items</source>
        <translation>
            <numerusform>%n Behandlung</numerusform>
            <numerusform>%n Behandlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n assessments</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>%1 (%2)</source>
        <comment>event, date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>no current figures</source>
        <translation>keine aktuellen Zahlen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>begins later</source>
        <translation>beginnt später</translation>
    </message>
    <message>
        <source>by decision</source>
        <translation>durch Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Management review of information security objectives</source>
        <translation>Managementbewertung der Informationssicherheitsziele</translation>
    </message>
    <message numerus="yes">
        <source>%n figures missing</source>
        <translation>
            <numerusform>%n Zahl fehlt</numerusform>
            <numerusform>%n Zahlen fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Strategic objectives</source>
        <translation>Strategische Ziele</translation>
    </message>
    <message>
        <source>Tactical objectives</source>
        <translation>Taktische Ziele</translation>
    </message>
    <message>
        <source>Operational objectives</source>
        <translation>Operative Ziele</translation>
    </message>
    <message>
        <source>Objectives without a level</source>
        <translation>Ziele ohne Ebene</translation>
    </message>
    <message>
        <source>Register of information security objectives</source>
        <translation>Register der Informationssicherheitsziele</translation>
    </message>
    <message>
        <source>There is no live objective.</source>
        <translation>Es gibt kein lebendes Ziel.</translation>
    </message>
    <message>
        <source>As of %1 · Waymark %2</source>
        <translation>Stand %1 · Waymark %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>As of %1 · printed %2 · Waymark %3</source>
        <translation>Stand %1 · gedruckt %2 · Waymark %3</translation>
    </message>
    <message>
        <source>chain %1</source>
        <translation>Kette %1</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>The report could not be drawn. Close other programs and try again.</source>
        <translation>Der Bericht ließ sich nicht zeichnen. Schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The PDF could not be completed. Try again; if it happens again, print a smaller part of the report.</source>
        <translation>Das PDF ließ sich nicht fertigstellen. Versuchen Sie es noch einmal; gelingt es wieder nicht, drucken Sie einen kleineren Teil des Berichts.</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1 of %2 weeks kept</source>
        <translation>%1 von %2 Wochen gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 quarters kept</source>
        <translation>%1 von %2 Quartalen gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 half-years kept</source>
        <translation>%1 von %2 Halbjahren gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 years kept</source>
        <translation>%1 von %2 Jahren gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 months kept</source>
        <translation>%1 von %2 Monaten gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 kept</source>
        <translation>%1 von %2 gehalten</translation>
    </message>
    <message>
        <source>too few ratings</source>
        <translation>zu wenige Urteile</translation>
    </message>
    <message>
        <source>few ratings</source>
        <translation>wenige Urteile</translation>
    </message>
    <message>
        <source>too few readings</source>
        <translation>zu wenige Messwerte</translation>
    </message>
    <message>
        <source>few readings</source>
        <translation>wenige Werte</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>0 %1</source>
        <comment>a count of nothing and its unit</comment>
        <translation>0 %1</translation>
    </message>
    <message>
        <source>too early</source>
        <translation>zu früh</translation>
    </message>
    <message>
        <source>no forecast</source>
        <translation>keine Prognose</translation>
    </message>
    <message>
        <source>One page for top management: states, decisions wanted, objectives. Then fulfilment and trends (9.3).</source>
        <translation>Eine Seite für die oberste Leitung: Zustände, gewünschte Entscheidungen, Ziele. Dann Erfüllung und Trends (9.3).</translation>
    </message>
    <message>
        <source>All live objectives with statement, links, measures, owner and approval: the document of 6.2 g.</source>
        <translation>Alle lebenden Ziele mit Aussage, Verknüpfungen, Kennzahlen, verantwortlicher Person und Genehmigung: das Dokument zu 6.2 g.</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Started:</source>
        <translation>Begonnen:</translation>
    </message>
    <message>
        <source>Proposed:</source>
        <translation>Vorgeschlagen:</translation>
    </message>
    <message>
        <source>Achieved:</source>
        <translation>Erreicht:</translation>
    </message>
    <message>
        <source>Missed:</source>
        <translation>Verfehlt:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Geändert:</translation>
    </message>
    <message>
        <source>Withdrawn or superseded:</source>
        <translation>Zurückgezogen oder ersetzt:</translation>
    </message>
    <message>
        <source>achieved</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>verfehlt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <translation>%1 (Fortsetzung)</translation>
    </message>
    <message>
        <source>For top management</source>
        <translation>Für die oberste Leitung</translation>
    </message>
    <message>
        <source> · state on %1, compared with the last review on %2</source>
        <translation> · Stand %1, verglichen mit der letzten Bewertung vom %2</translation>
    </message>
    <message>
        <source> · state on %1, no review held before</source>
        <translation> · Stand %1, keine Bewertung zuvor</translation>
    </message>
    <message>
        <source>as in %1</source>
        <translation>wie im %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>none in %1</source>
        <translation>im %1 keines</translation>
    </message>
    <message>
        <source>%1 days overdue</source>
        <translation>%1 Tage überfällig</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Decisions wanted</source>
        <translation>Gewünschte Entscheidungen</translation>
    </message>
    <message>
        <source>%1, overdue ones first</source>
        <translation>%1, überfällige zuerst</translation>
    </message>
    <message>
        <source>; %1 more are open</source>
        <translation>; %1 weitere sind offen</translation>
    </message>
    <message>
        <source>Question and reason</source>
        <translation>Frage und Grund</translation>
    </message>
    <message>
        <source>If yes: cost and effect</source>
        <translation>Wenn ja: Kosten und Wirkung</translation>
    </message>
    <message>
        <source>If nothing is decided</source>
        <translation>Wenn nichts entschieden wird</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>%1 live objectives, most urgent first</source>
        <translation>%1 lebende Ziele, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Verantwortlich</translation>
    </message>
    <message>
        <source>Way covered, </source>
        <translation>Weg, </translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>If the trend
continues</source>
        <translation>Wenn der Trend
anhält</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Zieldatum</translation>
    </message>
    <message>
        <source>and %1 more on track, see page 2</source>
        <translation>und %1 weitere im Plan, siehe Seite 2</translation>
    </message>
    <message>
        <source>Way covered: from starting value to target; for objectives that keep a level, the share of periods kept. Expected: the planned way at the date of the last figure. Hatched: figures that are not current.</source>
        <translation>Weg: vom Ausgangswert zum Ziel; bei Zielen, die einen Stand halten, der Anteil gehaltener Zeiträume. Erwartet: der geplante Weg am Tag der letzten Zahl. Schraffiert: Zahlen, die nicht aktuell sind.</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>Seit der letzten Bewertung</translation>
    </message>
    <message>
        <source>Data behind this page</source>
        <translation>Daten hinter dieser Seite</translation>
    </message>
    <message>
        <source>Last figure recorded on %1.</source>
        <translation>Letzte Zahl eingetragen am %1.</translation>
    </message>
    <message>
        <source>States are computed from them; %1 were set by a person.</source>
        <translation>Zustände sind daraus berechnet; %1 wurden von einer Person gesetzt.</translation>
    </message>
    <message>
        <source>States are computed from them; none was set by a person.</source>
        <translation>Zustände sind daraus berechnet; keiner wurde von einer Person gesetzt.</translation>
    </message>
    <message>
        <source>Fulfilment and trends</source>
        <translation>Erfüllung und Trends</translation>
    </message>
    <message>
        <source>States of the live objectives on day %1 of each month</source>
        <translation>Zustände der lebenden Ziele am %1. jedes Monats</translation>
    </message>
    <message>
        <source>As known at the time, with the targets then in force. Number inside: objectives. Above: </source>
        <translation>Wie damals bekannt, mit den damals geltenden Zielen. Zahl innen: Ziele. Oben: </translation>
    </message>
    <message>
        <source>, ▾ management review.</source>
        <translation>, ▾ Managementbewertung.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reached in the last twelve months: </source>
        <translation>In den letzten zwölf Monaten erreicht: </translation>
    </message>
    <message>
        <source>no target date fell in the period.</source>
        <translation>kein Zieldatum fiel in den Zeitraum.</translation>
    </message>
    <message>
        <source>%1 of %2 objectives whose target date fell in the period (</source>
        <translation>%1 von %2 Zielen, deren Zieldatum in den Zeitraum fiel (</translation>
    </message>
    <message>
        <source>Not counted because withdrawn or superseded: %1.</source>
        <translation>Nicht gezählt, weil zurückgezogen oder ersetzt: %1.</translation>
    </message>
    <message>
        <source>On plan today: </source>
        <translation>Heute im Plan: </translation>
    </message>
    <message>
        <source>%1 of %2 active objectives with figures are on track.</source>
        <translation>%1 von %2 aktiven Zielen mit Zahlen sind im Plan.</translation>
    </message>
    <message>
        <source>Not measured yet: %1.</source>
        <translation>Noch nicht gemessen: %1.</translation>
    </message>
    <message>
        <source>Direction: </source>
        <translation>Richtung: </translation>
    </message>
    <message>
        <source>no measure has enough readings for a trend.</source>
        <translation>keine Kennzahl hat genug Messwerte für einen Trend.</translation>
    </message>
    <message>
        <source>If the trend continues, %1 of them will be late.</source>
        <translation>Wenn der Trend anhält, kommen %1 davon zu spät.</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>heute fällig</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>fällig bis %1</translation>
    </message>
    <message>
        <source>Measures of the active objectives</source>
        <translation>Kennzahlen der aktiven Ziele</translation>
    </message>
    <message>
        <source>own scale each; line: target, grey: allowed range, tick below: no value</source>
        <translation>je eigene Skala; Linie: Ziel, grau: erlaubter Bereich, Strich unten: kein Wert</translation>
    </message>
    <message>
        <source>No measure is in use.</source>
        <translation>Keine Kennzahl ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>From → target</source>
        <translation>Von → Ziel</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>Trend, and if it continues</source>
        <translation>Trend, und wenn er anhält</translation>
    </message>
    <message>
        <source>(supporting)</source>
        <translation>(unterstützend)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>no reading yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>Scope: %1.</source>
        <translation>Geltungsbereich: %1.</translation>
    </message>
    <message>
        <source>Shown: the %1 live objectives (active, approved, on hold) in the versions in force on %2, grouped by level.</source>
        <translation>Gezeigt: die %1 lebenden Ziele (aktiv, genehmigt, ausgesetzt) in den am %2 geltenden Fassungen, nach Ebene.</translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Objective and statement</source>
        <translation>Ziel und Aussage</translation>
    </message>
    <message>
        <source>Policy
section</source>
        <translation>Leitlinie
Abschnitt</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>Require-
ments</source>
        <translation>Anforde-
rungen</translation>
    </message>
    <message>
        <source>Measures, start → target</source>
        <translation>Kennzahlen, Ausgang → Ziel</translation>
    </message>
    <message>
        <source>From
until</source>
        <translation>Von
bis</translation>
    </message>
    <message>
        <source>%1 planned
person-days</source>
        <translation>%1 geplant
Personentage</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Bewertet durch</translation>
    </message>
    <message>
        <source>Result
life cycle</source>
        <translation>Ergebnis
Lebenslauf</translation>
    </message>
    <message>
        <source>Version
approved</source>
        <translation>Version
genehmigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>nicht genehmigt</translation>
    </message>
    <message>
        <source>No management review was held before.</source>
        <translation>Zuvor gab es keine Managementbewertung.</translation>
    </message>
    <message>
        <source>None %1.</source>
        <translation>Keines %1.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 zu %3</translation>
    </message>
    <message>
        <source>No objective changed between on track, at risk and off track.</source>
        <translation>Kein Ziel wechselte zwischen im Plan, gefährdet und nicht im Plan.</translation>
    </message>
    <message>
        <source>Moved: %1.</source>
        <translation>Gewechselt: %1.</translation>
    </message>
    <message>
        <source>Owned by</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>and %1 achieved, paused or not started</source>
        <translation>und %1 erreicht, ausgesetzt oder nicht begonnen</translation>
    </message>
    <message>
        <source>%1 are getting better</source>
        <translation>werden %1 besser</translation>
    </message>
    <message>
        <source>%1 are getting worse</source>
        <translation>werden %1 schlechter</translation>
    </message>
    <message>
        <source>%1 show no clear trend</source>
        <translation>zeigen %1 keinen klaren Trend</translation>
    </message>
    <message>
        <source>none worse</source>
        <translation>keine schlechter</translation>
    </message>
    <message>
        <source>of %1 measures with enough readings %2.</source>
        <translation>von %1 Kennzahlen mit genug Messwerten %2.</translation>
    </message>
    <message>
        <source>%1 started</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <translation>%1 vorgeschlagen</translation>
    </message>
    <message>
        <source>%1 achieved</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>%1 missed</source>
        <translation>%1 verfehlt</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 withdrawn</source>
        <translation>%1 zurückgezogen</translation>
    </message>
    <message>
        <source>No objective started, ended or was changed.</source>
        <translation>Kein Ziel wurde begonnen, beendet oder geändert.</translation>
    </message>
    <message>
        <source> · figures due until %1: %2. Write the two counts; the percentage is computed. If nothing was to be counted, write 0 and 0. If there is no figure, say why: an honest gap is better than a guess.</source>
        <translation> · bis %1 fällige Zahlen: %2. Tragen Sie die beiden Anzahlen ein; der Prozentwert wird berechnet. Gab es nichts zu zählen, schreiben Sie 0 und 0. Gibt es keine Zahl, nennen Sie den Grund: Eine ehrliche Lücke ist besser als eine Schätzung.</translation>
    </message>
    <message>
        <source>What is counted, from where</source>
        <translation>Was gezählt wird, woher</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Your figures</source>
        <translation>Ihre Zahlen</translation>
    </message>
    <message>
        <source>Not available,
because</source>
        <translation>Nicht verfügbar, weil</translation>
    </message>
    <message>
        <source>Evidence no.</source>
        <translation>Nachweis-Nr.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Collected by (name, signature)</source>
        <translation>Erfasst von (Name, Unterschrift)</translation>
    </message>
    <message>
        <source>Entered in Waymark by, on</source>
        <translation>In Waymark eingetragen von, am</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Data collection sheet</source>
        <translation>Erfassungsbogen</translation>
    </message>
    <message>
        <source>No figure is due until %1.</source>
        <translation>Bis %1 ist keine Zahl fällig.</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>Ursache: %1</translation>
    </message>
    <message>
        <source>Corrected at once: %1</source>
        <translation>Sofort korrigiert: %1</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>geschlossen %1</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>check due %1</source>
        <translation>Prüfung fällig %1</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>Findings and corrective actions</source>
        <translation>Feststellungen und Korrekturmaßnahmen</translation>
    </message>
    <message>
        <source>State on %1: %2 findings, %3 open, %4 of them overdue (10.2)</source>
        <translation>Stand %1: %2 Feststellungen, %3 offen, davon %4 überfällig (10.2)</translation>
    </message>
    <message>
        <source>There is no finding.</source>
        <translation>Es gibt keine Feststellung.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Corrective action</source>
        <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Objective
clause</source>
        <translation>Ziel, Abschnitt</translation>
    </message>
    <message>
        <source>Did it work?</source>
        <translation>Hat es gewirkt?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Gap list</source>
        <translation>Lückenliste</translation>
    </message>
    <message>
        <source>Risks, requirements, commitments and objectives without the links that clause 6.2 asks for · state on %1</source>
        <translation>Risiken, Anforderungen, Verpflichtungen und Ziele ohne die Verknüpfungen, die Abschnitt 6.2 verlangt · Stand %1</translation>
    </message>
    <message>
        <source>There is no open gap.</source>
        <translation>Es gibt keine offene Lücke.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Owner, what is there, or reason</source>
        <translation>Wer zuständig ist, was da ist, oder Grund</translation>
    </message>
    <message>
        <source>Level or state</source>
        <translation>Stufe oder Zustand</translation>
    </message>
    <message>
        <source>Could close it</source>
        <translation>Könnte sie schließen</translation>
    </message>
    <message>
        <source>version %1, in force since %2</source>
        <translation>Fassung %1, gültig seit %2</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>life cycle</source>
        <translation>Lebenszyklus</translation>
    </message>
    <message>
        <source>result, from the measures</source>
        <translation>Ergebnis, aus den Kennzahlen</translation>
    </message>
    <message>
        <source>Solid line with dots: readings.</source>
        <translation>Linie mit Punkten: Messwerte.</translation>
    </message>
    <message>
        <source>Dashed: planned way.</source>
        <translation>Gestrichelt: geplanter Weg.</translation>
    </message>
    <message>
        <source>Diamonds: interim targets.</source>
        <translation>Rauten: Zwischenziele.</translation>
    </message>
    <message>
        <source>Dotted with grey area: forecast and its 80 % range, if the trend continues; it need not pass through the last reading.</source>
        <translation>Gepunktet mit grauer Fläche: Prognose und ihr 80-%-Bereich, wenn der Trend anhält; sie muss nicht durch den letzten Messwert gehen.</translation>
    </message>
    <message>
        <source>Hollow dot: corrected reading, the cross shows the replaced one.</source>
        <translation>Hohler Punkt: berichtigter Messwert, das Kreuz zeigt den ersetzten.</translation>
    </message>
    <message>
        <source>Charts of %1 stand in the file.</source>
        <translation>Diagramme von %1 stehen in der Datei.</translation>
    </message>
    <message>
        <source>Policy it serves</source>
        <translation>Leitlinie, der es dient</translation>
    </message>
    <message>
        <source>Risks and requirements behind it</source>
        <translation>Risiken und Anforderungen dahinter</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Before → now → target</source>
        <translation>Vorher → jetzt → Ziel</translation>
    </message>
    <message>
        <source>%1 %2, section %3: %4.</source>
        <translation>%1 %2, Abschnitt %3: %4.</translation>
    </message>
    <message>
        <source>No commitment of the policy is linked.</source>
        <translation>Keine Verpflichtung der Leitlinie ist verknüpft.</translation>
    </message>
    <message>
        <source>No risk is linked.</source>
        <translation>Kein Risiko ist verknüpft.</translation>
    </message>
    <message>
        <source>Requirements: %1.</source>
        <translation>Anforderungen: %1.</translation>
    </message>
    <message>
        <source>Controls: %1.</source>
        <translation>Maßnahmen nach Anhang A: %1.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>Gemessen durch</translation>
    </message>
    <message>
        <source>Measure and formula</source>
        <translation>Kennzahl und Formel</translation>
    </message>
    <message>
        <source>Way covered</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>of %1 expected</source>
        <translation>von %1 erwartet</translation>
    </message>
    <message>
        <source>Measuring is not practicable: %1</source>
        <translation>Messen ist nicht praktikabel: %1</translation>
    </message>
    <message>
        <source>No measure is defined yet.</source>
        <translation>Noch keine Kennzahl ist festgelegt.</translation>
    </message>
    <message>
        <source>Objective sheet</source>
        <translation>Zielblatt</translation>
    </message>
    <message>
        <source>There is no such objective on this day. Choose another one.</source>
        <translation>An diesem Tag gibt es dieses Ziel nicht. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Objective sheet %1</source>
        <translation>Zielblatt %1</translation>
    </message>
    <message>
        <source>quarter</source>
        <comment>every …</comment>
        <translation>Jedes Quartal</translation>
    </message>
    <message>
        <source>annex B</source>
        <translation>Anhang B</translation>
    </message>
    <message>
        <source>top management</source>
        <translation>die oberste Leitung</translation>
    </message>
    <message>
        <source>Draft: no version has been issued yet</source>
        <translation>Entwurf: Noch keine Fassung wurde herausgegeben</translation>
    </message>
    <message>
        <source>%1 · version %2 · %3 · author %4</source>
        <translation>%1 · Fassung %2 · %3 · verfasst von %4</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>A measure is on track when the way covered is at most %1 points behind the planned way, at risk up to %2 points behind, off track beyond. A state changes only when the limit is passed by %3 points. In the last %4 days before the target date a measure that misses its target is at best at risk. An objective takes the worst state of its deciding measures. Figures that are missing past their date make it stale.</source>
        <translation>Eine Kennzahl ist im Plan, wenn der Weg höchstens %1 Punkte hinter dem geplanten liegt, gefährdet bis %2 Punkte dahinter, sonst nicht im Plan. Ein Zustand wechselt erst, wenn die Grenze um %3 Punkte überschritten ist. In den letzten %4 Tagen vor dem Zieldatum ist eine Kennzahl, die ihr Ziel verfehlt, höchstens gefährdet. Ein Ziel nimmt den schlechtesten Zustand seiner entscheidenden Kennzahlen an. Zahlen, die nach ihrem Termin fehlen, machen es veraltet.</translation>
    </message>
    <message>
        <source>Procedure: setting and reaching information security objectives</source>
        <translation>Verfahren: Informationssicherheitsziele festlegen und erreichen</translation>
    </message>
    <message>
        <source>13 Revision history</source>
        <translation>13 Änderungsverlauf</translation>
    </message>
    <message>
        <source>No version has been issued yet.</source>
        <translation>Noch keine Fassung wurde herausgegeben.</translation>
    </message>
    <message>
        <source>Annex A: status rules</source>
        <translation>Anhang A: Zustandsregeln</translation>
    </message>
    <message>
        <source>Annex B: trigger events</source>
        <translation>Anhang B: auslösende Ereignisse</translation>
    </message>
    <message>
        <source>Annex C: forms</source>
        <translation>Anhang C: Formulare</translation>
    </message>
    <message>
        <source>Objective sheet, data collection sheet, agenda and minutes of the review: printed by Waymark.</source>
        <translation>Zielblatt, Erfassungsbogen, Tagesordnung und Protokoll der Bewertung: von Waymark gedruckt.</translation>
    </message>
    <message>
        <source>One objective on two pages: statement, links, measures, plan, people, dates, evaluation, versions. Answers every letter of clause 6.2, a to l.</source>
        <translation>Ein Ziel auf zwei Seiten: Aussage, Verknüpfungen, Kennzahlen, Plan, Personen, Termine, Bewertung, Fassungen. Beantwortet jeden Buchstaben von Abschnitt 6.2, a bis l.</translation>
    </message>
    <message>
        <source>Risks, requirements, commitments and objectives whose links are missing.</source>
        <translation>Risiken, Anforderungen, Verpflichtungen und Ziele, deren Verknüpfungen fehlen.</translation>
    </message>
    <message>
        <source>Every finding with cause, corrective action, state and effectiveness (10.2).</source>
        <translation>Jede Feststellung mit Ursache, Korrekturmaßnahme, Zustand und Wirksamkeit (10.2).</translation>
    </message>
    <message>
        <source>Timeline of objectives and actions</source>
        <translation>Zeitplan der Ziele und Aktionen</translation>
    </message>
    <message>
        <source>All live objectives and their actions as bars, with what is late. Best on A3.</source>
        <translation>Alle lebenden Ziele und ihre Aktionen als Balken, mit allem Verspäteten. Am besten auf A3.</translation>
    </message>
    <message>
        <source>A sheet for each collector with the figures that are due in the next 31 days.</source>
        <translation>Ein Bogen für jede erfassende Person mit den Zahlen, die in den nächsten 31 Tagen fällig sind.</translation>
    </message>
    <message>
        <source>Agenda of the management review</source>
        <translation>Tagesordnung der Managementbewertung</translation>
    </message>
    <message>
        <source>Inputs a to g, decisions wanted, objectives in order, with room for notes (9.3).</source>
        <translation>Eingaben a bis g, gewünschte Entscheidungen, Ziele der Reihe nach, mit Platz für Notizen (9.3).</translation>
    </message>
    <message>
        <source>Minutes of the management review</source>
        <translation>Protokoll der Managementbewertung</translation>
    </message>
    <message>
        <source>The last review: figures as known on its day, outcomes, decisions, signatures.</source>
        <translation>Die letzte Bewertung: Zahlen wie damals bekannt, Ergebnisse, Entscheidungen, Unterschriften.</translation>
    </message>
    <message>
        <source>Brief for staff</source>
        <translation>Kurzinformation für alle</translation>
    </message>
    <message>
        <source>One page for everybody: what we want to reach, how far we are, what each of us can do.</source>
        <translation>Eine Seite für alle: was wir erreichen wollen, wie weit wir sind, was jeder von uns tun kann.</translation>
    </message>
    <message>
        <source>Procedure document</source>
        <translation>Verfahrensdokument</translation>
    </message>
    <message>
        <source>How objectives are set, approved, followed and evaluated, with revision history.</source>
        <translation>Wie Ziele festgelegt, genehmigt, verfolgt und bewertet werden, mit Änderungsverlauf.</translation>
    </message>
    <message>
        <source>Decisions of earlier reviews</source>
        <translation>Entscheidungen früherer Bewertungen</translation>
    </message>
    <message>
        <source>Changes around us</source>
        <translation>Veränderungen um uns herum</translation>
    </message>
    <message>
        <source>Changes in what interested parties need</source>
        <translation>Veränderte Bedürfnisse interessierter Parteien</translation>
    </message>
    <message>
        <source>Performance: findings, measurements, audits, objectives</source>
        <translation>Leistung: Feststellungen, Messungen, Audits, Ziele</translation>
    </message>
    <message>
        <source>Feedback of interested parties</source>
        <translation>Rückmeldungen interessierter Parteien</translation>
    </message>
    <message>
        <source>Risks and the state of their treatment</source>
        <translation>Risiken und Stand ihrer Behandlung</translation>
    </message>
    <message>
        <source>Opportunities to improve</source>
        <translation>Möglichkeiten zur Verbesserung</translation>
    </message>
    <message>
        <source>Planned for %1 · chair: %2</source>
        <translation>Geplant für %1 · Vorsitz: %2</translation>
    </message>
    <message>
        <source>No date is planned yet</source>
        <translation>Noch kein Termin ist geplant</translation>
    </message>
    <message>
        <source> · invited: %1</source>
        <translation> · eingeladen: %1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Gegenstand</translation>
    </message>
    <message>
        <source>What the file holds since the last review</source>
        <translation>Was die Datei seit der letzten Bewertung enthält</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Vorgestellt von</translation>
    </message>
    <message>
        <source>Outcome, note</source>
        <translation>Ergebnis, Notiz</translation>
    </message>
    <message>
        <source>Open decisions: %1, overdue: %2.</source>
        <translation>Offene Entscheidungen: %1, überfällig: %2.</translation>
    </message>
    <message>
        <source>Trigger events: %1.</source>
        <translation>Auslösende Ereignisse: %1.</translation>
    </message>
    <message>
        <source>Requirements: %1, upcoming: %2.</source>
        <translation>Anforderungen: %1, kommende: %2.</translation>
    </message>
    <message>
        <source>Feedback: %1.</source>
        <translation>Rückmeldungen: %1.</translation>
    </message>
    <message>
        <source>Proposed objectives: %1, drafts: %2.</source>
        <translation>Vorgeschlagene Ziele: %1, Entwürfe: %2.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>9.3.2 a to g</source>
        <translation>9.3.2 a bis g</translation>
    </message>
    <message>
        <source>Objectives, one after the other</source>
        <translation>Ziele, eines nach dem anderen</translation>
    </message>
    <message>
        <source>most urgent first</source>
        <translation>die dringendsten zuerst</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>Nächste Bewertung</translation>
    </message>
    <message>
        <source>What was presented</source>
        <translation>Was vorgestellt wurde</translation>
    </message>
    <message>
        <source>Nothing, because: %1</source>
        <translation>Nichts, weil: %1</translation>
    </message>
    <message>
        <source>not recorded in the file</source>
        <translation>nicht in der Datei festgehalten</translation>
    </message>
    <message>
        <source>The inputs were not recorded letter by letter; see the minutes named above.</source>
        <translation>Die Eingaben wurden nicht Buchstabe für Buchstabe festgehalten; siehe das oben genannte Protokoll.</translation>
    </message>
    <message>
        <source>State on that day</source>
        <translation>Zustand an jenem Tag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Besprechung</translation>
    </message>
    <message>
        <source>No objective was discussed.</source>
        <translation>Kein Ziel wurde besprochen.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>State today</source>
        <translation>Stand heute</translation>
    </message>
    <message>
        <source>No decision was taken.</source>
        <translation>Keine Entscheidung wurde getroffen.</translation>
    </message>
    <message>
        <source>chair, date</source>
        <translation>Vorsitz, Datum</translation>
    </message>
    <message>
        <source>minutes taken by, date</source>
        <translation>Protokoll geführt von, Datum</translation>
    </message>
    <message>
        <source>%1 · figures as known on that day</source>
        <translation>%1 · Zahlen wie an jenem Tag bekannt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>plan %1 done, %2 planned by now</source>
        <translation>Plan %1 erledigt, %2 bis heute geplant</translation>
    </message>
    <message>
        <source>plan %1 done</source>
        <translation>Plan %1 erledigt</translation>
    </message>
    <message>
        <source>overdue actions: %1</source>
        <translation>überfällige Aktionen: %1</translation>
    </message>
    <message>
        <source>Dark: done share. Hatched: overdue up to the as-of date. Upright tick: original due date, kept after re-planning.</source>
        <translation>Dunkel: erledigter Anteil. Schraffiert: überfällig bis zum Stichtag. Senkrechter Strich: ursprünglicher Termin, bleibt nach Umplanung stehen.</translation>
    </message>
    <message>
        <source>Done and not shown: %1.</source>
        <translation>Erledigt und nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Planned %1</source>
        <translation>Geplant %1</translation>
    </message>
    <message>
        <source>Approved %1</source>
        <translation>Genehmigt %1</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Verbraucht</translation>
    </message>
    <message>
        <source>No resources are recorded.</source>
        <translation>Keine Ressourcen sind eingetragen.</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>Wer zuständig ist</translation>
    </message>
    <message>
        <source>Answers for it</source>
        <translation>Steht dafür ein</translation>
    </message>
    <message>
        <source>Carries out</source>
        <translation>Führt aus</translation>
    </message>
    <message>
        <source>Consulted</source>
        <translation>Wird befragt</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Wird informiert</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>(%1, met)</source>
        <translation>(%1, erreicht)</translation>
    </message>
    <message>
        <source>(%1, not met)</source>
        <translation>(%1, nicht erreicht)</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Bis wann</translation>
    </message>
    <message>
        <source>, begins %1.</source>
        <translation>, Beginn %1.</translation>
    </message>
    <message>
        <source>First planned for %1; last moved on %2 because: %3.</source>
        <translation>Zuerst geplant für %1; zuletzt verschoben am %2, weil: %3.</translation>
    </message>
    <message>
        <source>Interim targets: %1.</source>
        <translation>Zwischenziele: %1.</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>No action is planned.</source>
        <translation>Keine Aktion ist geplant.</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressourcen</translation>
    </message>
    <message>
        <source>Evaluator: %1.</source>
        <translation>Bewertet von: %1.</translation>
    </message>
    <message>
        <source>Evaluated on %1: %2. %3</source>
        <translation>Bewertet am %1: %2. %3</translation>
    </message>
    <message>
        <source>No final evaluation yet; it is due after the target date.</source>
        <translation>Noch keine Abschlussbewertung; sie ist nach dem Zieldatum fällig.</translation>
    </message>
    <message>
        <source>How it is evaluated</source>
        <translation>Wie bewertet wird</translation>
    </message>
    <message>
        <source>Earlier ones in the file: %1.</source>
        <translation>Frühere in der Datei: %1.</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <translation>%1: %2 durch %3</translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> aus %1</translation>
    </message>
    <message>
        <source>; analysed %1 by %2; readings: %3, with evidence: %4</source>
        <translation>; ausgewertet %1 durch %2; Messwerte: %3, mit Nachweis: %4</translation>
    </message>
    <message>
        <source>; missing: %1</source>
        <translation>; fehlend: %1</translation>
    </message>
    <message>
        <source>; next figure due %1</source>
        <translation>; nächste Zahl fällig am %1</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: %2 an %3</translation>
    </message>
    <message>
        <source>%1 reached</source>
        <translation>%1 erreicht</translation>
    </message>
    <message>
        <source>Nothing was communicated yet.</source>
        <translation>Noch nichts wurde mitgeteilt.</translation>
    </message>
    <message>
        <source>%1 to %2, %3, next %4, %5</source>
        <translation>%1 an %2, %3, nächstes Mal %4, %5</translation>
    </message>
    <message>
        <source>Plan: %1.</source>
        <translation>Plan: %1.</translation>
    </message>
    <message>
        <source>Last review %1 (%2): %3</source>
        <translation>Letzte Bewertung %1 (%2): %3</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Noch keine Bewertung</translation>
    </message>
    <message>
        <source>; next %1, %2</source>
        <translation>; nächste am %1, %2</translation>
    </message>
    <message>
        <source>open, due %1</source>
        <translation>offen, fällig %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Decision %1 (%2): %3.</source>
        <translation>Entscheidung %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Feedback %1 of %2: %3.</source>
        <translation>Rückmeldung %1 von %2: %3.</translation>
    </message>
    <message>
        <source>Monitored</source>
        <translation>Überwacht</translation>
    </message>
    <message>
        <source>Communicated</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Reviewed and updated</source>
        <translation>Bewertet und angepasst</translation>
    </message>
    <message>
        <source>Versions and approvals</source>
        <translation>Fassungen und Genehmigungen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>No version was approved yet.</source>
        <translation>Noch keine Fassung wurde genehmigt.</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → nach</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 at the start</source>
        <translation>%1 am Anfang</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 heute</translation>
    </message>
    <message>
        <source>What we want to reach together by %1</source>
        <translation>Was wir gemeinsam bis %1 erreichen wollen</translation>
    </message>
    <message>
        <source>Why it matters to us</source>
        <translation>Warum es uns wichtig ist</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Questions or ideas?</source>
        <translation>Fragen oder Ideen?</translation>
    </message>
    <message>
        <source>Tell us: %1.</source>
        <translation>Sagen Sie es uns: %1.</translation>
    </message>
    <message>
        <source>These objectives are supported by</source>
        <translation>Diese Ziele unterstützt</translation>
    </message>
    <message>
        <source>Our security objectives</source>
        <translation>Unsere Sicherheitsziele</translation>
    </message>
    <message>
        <source>There is no objective that can be shown to everybody: none is on track with figures.</source>
        <translation>Es gibt kein Ziel, das allen gezeigt werden kann: Keines ist mit Zahlen im Plan.</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>State on %1: %2 live objectives, %3 actions, %4 of them overdue</source>
        <translation>Stand %1: %2 lebende Ziele, %3 Aktionen, davon %4 überfällig</translation>
    </message>
    <message>
        <source>Dark: done share. Hatched: overdue up to the as-of date. Upright tick: original due date, kept after re-planning. Diamond: milestone. Bold: objective from start to target date.</source>
        <translation>Dunkel: erledigter Anteil. Schraffiert: überfällig bis zum Stichtag. Senkrechter Strich: ursprünglicher Termin, bleibt nach Umplanung stehen. Raute: Meilenstein. Fett: Ziel vom Beginn bis zum Zieldatum.</translation>
    </message>
    <message>
        <source>no live objective</source>
        <translation>kein lebendes Ziel</translation>
    </message>
    <message>
        <source>justified</source>
        <translation>begründet</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Objectives and their state</source>
        <translation>Ziele und ihr Zustand</translation>
    </message>
    <message numerus="yes">
        <source>%n high risks are left out.</source>
        <translation>
            <numerusform>%n hohes Risiko ist weggelassen.</numerusform>
            <numerusform>%n hohe Risiken sind weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Risks and coverage</source>
        <translation>Risiken und Abdeckung</translation>
    </message>
    <message>
        <source>State on %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Coverage both ways</source>
        <translation>Abdeckung in beide Richtungen</translation>
    </message>
    <message>
        <source>what asks for an objective against the live objectives</source>
        <translation>was ein Ziel verlangt, gegen die lebenden Ziele</translation>
    </message>
    <message>
        <source>Dot: linked. Cross: contradicts. Red row: no live objective and no reason. Red column: the objective serves no risk.</source>
        <translation>Punkt: verknüpft. Kreuz: widerspricht. Rote Zeile: kein lebendes Ziel und keine Begründung. Rote Spalte: das Ziel dient keinem Risiko.</translation>
    </message>
    <message>
        <source>High risks before treatment, now and wanted; risks, requirements and policy against the live objectives. A4 or A3.</source>
        <translation>Hohe Risiken vor der Behandlung, jetzt und gewünscht; Risiken, Anforderungen und Leitlinie gegen die lebenden Ziele. A4 oder A3.</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <comment>slope</comment>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>vor der Behandlung</translation>
    </message>
    <message>
        <source>now (numbers of the risks)</source>
        <translation>jetzt (Nummern der Risiken)</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message>
        <source>Score = likelihood × impact, 1 to %1. Thicker line: more risks on the same path. </source>
        <translation>Wert = Wahrscheinlichkeit × Auswirkung, 1 bis %1. Dickere Linie: mehr Risiken auf demselben Weg. </translation>
    </message>
    <message>
        <source>Minutes of the review</source>
        <translation>Protokoll der Überprüfung</translation>
    </message>
    <message>
        <source>%1 · figures frozen when the review was closed</source>
        <translation>%1 · Zahlen beim Abschluss der Überprüfung eingefroren</translation>
    </message>
    <message>
        <source>Finding and corrective action</source>
        <translation>Feststellung und Korrekturmaßnahme</translation>
    </message>
    <message>
        <source>Action: %1</source>
        <translation>Maßnahme: %1</translation>
    </message>
    <message>
        <source>Version %1, valid from %2, approved by %3</source>
        <translation>Version %1, gültig ab %2, genehmigt von %3</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Annex of the policy: objectives</source>
        <translation>Anhang der Leitlinie: Ziele</translation>
    </message>
    <message>
        <source>What the policy promises, and the live objectives that keep it (5.2 b, 6.2 a) · state on %1</source>
        <translation>Was die Leitlinie verspricht, und die lebenden Ziele, die es einlösen (5.2 b, 6.2 a) · Stand %1</translation>
    </message>
    <message>
        <source>No commitment of a policy is recorded.</source>
        <translation>Es ist keine Verpflichtung einer Leitlinie erfasst.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Objectives that serve it</source>
        <translation>Ziele, die ihr dienen</translation>
    </message>
    <message>
        <source>by hand:</source>
        <translation>von Hand:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation>%1, fällig %2</translation>
    </message>
    <message>
        <source>Each commitment of the policy with the live objectives that serve it (5.2 b).</source>
        <translation>Jede Verpflichtung der Leitlinie mit den lebenden Zielen, die ihr dienen (5.2 b).</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Other measures: %1.</source>
        <translation>Weitere Messgrößen: %1.</translation>
    </message>
    <message>
        <source>Result: </source>
        <translation>Ergebnis: </translation>
    </message>
    <message>
        <source>not measured yet.</source>
        <translation>noch nicht gemessen.</translation>
    </message>
    <message>
        <source>%1 of the way, %2 expected.</source>
        <translation>%1 des Weges, %2 erwartet.</translation>
    </message>
    <message>
        <source>%1 of the way.</source>
        <translation>%1 des Weges.</translation>
    </message>
    <message>
        <source>Plan: </source>
        <translation>Plan: </translation>
    </message>
    <message>
        <source>no action is planned.</source>
        <translation>keine Aktion ist geplant.</translation>
    </message>
    <message>
        <source>%1 done, %2 planned by now.</source>
        <translation>%1 erledigt, %2 bis heute geplant.</translation>
    </message>
    <message>
        <source>Last decision: </source>
        <translation>Letzte Entscheidung: </translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>none</source>
        <comment>after a colon</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>No action is open.</source>
        <translation>Keine Aktion ist offen.</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a day</comment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Termin</translation>
    </message>
    <message>
        <source>Annex: half a page for each objective</source>
        <translation>Anhang: eine halbe Seite je Ziel</translation>
    </message>
    <message numerus="yes">
        <source>%n more objectives have their own sheets.</source>
        <translation>
            <numerusform>%n weiteres Ziel hat sein eigenes Blatt.</numerusform>
            <numerusform>%n weitere Ziele haben ihre eigenen Blätter.</numerusform>
        </translation>
    </message>
    <message>
        <source>New objectives for approval</source>
        <translation>Neue Ziele zur Genehmigung</translation>
    </message>
    <message>
        <source>No objective is proposed.</source>
        <translation>Kein Ziel ist vorgeschlagen.</translation>
    </message>
    <message>
        <source>Still drafts: %1.</source>
        <translation>Noch Entwürfe: %1.</translation>
    </message>
    <message>
        <source>Changes for approval</source>
        <translation>Änderungen zur Genehmigung</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>No change of an approved objective is proposed.</source>
        <translation>Für kein genehmigtes Ziel ist eine Änderung vorgeschlagen.</translation>
    </message>
    <message>
        <source>for top management, date</source>
        <translation>für die oberste Leitung, Datum</translation>
    </message>
    <message>
        <source>Proposals and approval</source>
        <translation>Vorschläge und Genehmigung</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>signature and date</source>
        <translation>Unterschrift und Datum</translation>
    </message>
    <message>
        <source>since %1: %2 open, %3 of them overdue; shown: open ones and those of %4</source>
        <translation>seit %1: %2 offen, davon %3 überfällig; gezeigt: offene und die von %4</translation>
    </message>
    <message>
        <source>No decision is open, and none was closed this year.</source>
        <translation>Keine Entscheidung ist offen, und keine wurde in diesem Jahr erledigt.</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>How we reacted</source>
        <translation>Wie wir reagiert haben</translation>
    </message>
    <message>
        <source>objectives not on plan: decisions, changes and corrective actions of the last six months</source>
        <translation>Ziele nicht im Plan: Entscheidungen, Änderungen und Korrekturmaßnahmen der letzten sechs Monate</translation>
    </message>
    <message>
        <source>No objective asks for a reaction.</source>
        <translation>Kein Ziel verlangt eine Reaktion.</translation>
    </message>
    <message>
        <source>In this state
since</source>
        <translation>In diesem
Zustand seit</translation>
    </message>
    <message>
        <source>Reaction recorded</source>
        <translation>Erfasste Reaktion</translation>
    </message>
    <message>
        <source>no reaction recorded</source>
        <translation>keine Reaktion erfasst</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Überfällige Aktionen</translation>
    </message>
    <message>
        <source>%1 of %2 open actions</source>
        <translation>%1 von %2 offenen Aktionen</translation>
    </message>
    <message>
        <source>No action is overdue.</source>
        <translation>Keine Aktion ist überfällig.</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Re-planned</source>
        <translation>Verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %n days</source>
        <translation>
            <numerusform>um %n Tag</numerusform>
            <numerusform>um %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 recorded, %2 open</source>
        <translation>%1 erfasst, %2 offen</translation>
    </message>
    <message>
        <source>; closed and effective: %1</source>
        <translation>; geschlossen und wirksam: %1</translation>
    </message>
    <message>
        <source>No finding is open.</source>
        <translation>Keine Feststellung ist offen.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>erledigt %1</translation>
    </message>
    <message>
        <source>decision %1 (%2)</source>
        <translation>Entscheidung %1 (%2)</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>Änderung %1</translation>
    </message>
    <message>
        <source>corrective action %1</source>
        <translation>Korrekturmaßnahme %1</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reaktionen</translation>
    </message>
    <message numerus="yes">
        <source>The %n critical risks and their objectives</source>
        <translation>
            <numerusform>Das kritische Risiko und seine Ziele</numerusform>
            <numerusform>Die %n kritischen Risiken und ihre Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %n high risks and their objectives</source>
        <translation>
            <numerusform>Das hohe Risiko und seine Ziele</numerusform>
            <numerusform>Die %n hohen Risiken und ihre Ziele</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an objective</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>%1 open, %2 justified</source>
        <translation>%1 offen, %2 begründet</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>What is there, or reason</source>
        <translation>Was es gibt, oder Grund</translation>
    </message>
    <message>
        <source>justified: %1</source>
        <translation>begründet: %1</translation>
    </message>
    <message>
        <source>Changes around us since %1</source>
        <translation>Änderungen um uns seit %1</translation>
    </message>
    <message>
        <source>New triggers: %1.</source>
        <translation>Neue Auslöser: %1.</translation>
    </message>
    <message>
        <source>Still without result: %1.</source>
        <translation>Noch ohne Ergebnis: %1.</translation>
    </message>
    <message>
        <source>Requirements that come into force: %1.</source>
        <translation>Anforderungen, die in Kraft treten: %1.</translation>
    </message>
    <message>
        <source>New feedback: %1.</source>
        <translation>Neue Rückmeldungen: %1.</translation>
    </message>
    <message>
        <source>%1 %2 on %3</source>
        <translation>%1 %2 am %3</translation>
    </message>
    <message>
        <source>%1, %2: “%3”</source>
        <translation>%1, %2: „%3“</translation>
    </message>
    <message>
        <source>Relation to risks and requirements</source>
        <translation>Bezug zu Risiken und Anforderungen</translation>
    </message>
    <message>
        <source>Of %1 planned for the live objectives, %2 are approved and %3 spent.</source>
        <translation>Von %1, die für die lebenden Ziele geplant sind, sind %2 genehmigt und %3 ausgegeben.</translation>
    </message>
    <message>
        <source>No objective lacks money.</source>
        <translation>Keinem Ziel fehlt Geld.</translation>
    </message>
    <message numerus="yes">
        <source>All %n objectives with a funding gap: %1.</source>
        <translation>
            <numerusform>Das Ziel mit einer Finanzierungslücke: %1.</numerusform>
            <numerusform>Alle %n Ziele mit einer Finanzierungslücke: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objectives have a funding gap.</source>
        <translation>
            <numerusform>Ein Ziel hat eine Finanzierungslücke.</numerusform>
            <numerusform>%n Ziele haben eine Finanzierungslücke.</numerusform>
        </translation>
    </message>
    <message>
        <source>spent, approved, gap</source>
        <translation>ausgegeben, genehmigt, Lücke</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Genehmigt</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Person-days
used</source>
        <translation>Personentage
verbraucht</translation>
    </message>
    <message>
        <source>Live objectives</source>
        <translation>Lebende Ziele</translation>
    </message>
    <message>
        <source>A missed objective is listed while its decision is open; it is not in the total.</source>
        <translation>Ein verfehltes Ziel steht hier, solange seine Entscheidung offen ist; in der Summe ist es nicht.</translation>
    </message>
    <message>
        <source>Funding gaps</source>
        <translation>Finanzierungslücken</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n objectives</source>
        <translation>
            <numerusform>%1 bei einem Ziel</numerusform>
            <numerusform>%1 bei %n Zielen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is planned is approved.</source>
        <translation>Was geplant ist, ist genehmigt.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Nicht genehmigt</translation>
    </message>
    <message>
        <source>no decision is asked for</source>
        <translation>keine Entscheidung erbeten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Planned, approved, spent</source>
        <translation>Geplant, genehmigt, ausgegeben</translation>
    </message>
    <message>
        <source>%1, whole term of each objective</source>
        <translation>%1, ganze Laufzeit jedes Ziels</translation>
    </message>
    <message>
        <source>Audit pack</source>
        <translation>Auditpaket</translation>
    </message>
    <message>
        <source>All records about clause 6.2 in 18 parts: evidence, clauses, chains, sheets, figures, decisions, changes, approvals, verification.</source>
        <translation>Alle Aufzeichnungen zu Abschnitt 6.2 in 18 Teilen: Nachweise, Abschnitte, Ketten, Blätter, Messwerte, Entscheidungen, Änderungen, Genehmigungen, Prüfung.</translation>
    </message>
    <message>
        <source>%1, recorded on %2</source>
        <comment>day of the facts, day of the file</comment>
        <translation>%1, Stand der Datei vom %2</translation>
    </message>
    <message>
        <source>Texts were cut: the brief has at most %1 words.</source>
        <translation>Texte wurden gekürzt: Der Brief hat höchstens %1 Wörter.</translation>
    </message>
    <message>
        <source>A typed text names a person; the brief shows the role instead.</source>
        <translation>Ein eingetippter Text nennt eine Person; der Brief zeigt stattdessen die Rolle.</translation>
    </message>
    <message>
        <source>A sentence of %1 words is hard to read: “%2…”</source>
        <translation>Ein Satz mit %1 Wörtern ist schwer zu lesen: „%2…“</translation>
    </message>
    <message>
        <source>and %1 more in the file</source>
        <translation>und %1 weitere in der Datei</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Nachweise: %1</translation>
    </message>
    <message>
        <source>Last comment: </source>
        <translation>Letzte Bemerkung: </translation>
    </message>
    <message>
        <source>%1 of %2 week kept</source>
        <translation>%1 von %2 Woche gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 quarter kept</source>
        <translation>%1 von %2 Quartal gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 half-year kept</source>
        <translation>%1 von %2 Halbjahr gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 year kept</source>
        <translation>%1 von %2 Jahr gehalten</translation>
    </message>
    <message>
        <source>%1 of %2 month kept</source>
        <translation>%1 von %2 Monat gehalten</translation>
    </message>
    <message>
        <source>State on %1. Findings: %2, open: %3, overdue: %4 (10.2)</source>
        <translation>Stand %1. Feststellungen: %2, offen: %3, überfällig: %4 (10.2)</translation>
    </message>
    <message>
        <source>No decision is wanted.</source>
        <translation>Es steht keine Entscheidung an.</translation>
    </message>
    <message>
        <source>one live objective</source>
        <translation>ein lebendes Ziel</translation>
    </message>
    <message>
        <source>%1 of %2 objective whose target date fell in the period (</source>
        <translation>%1 von %2 Ziel, dessen Termin in den Zeitraum fiel (</translation>
    </message>
    <message>
        <source>%1 of %2 active objective with figures is on track.</source>
        <translation>%1 von %2 aktivem Ziel mit Werten ist im Plan.</translation>
    </message>
    <message>
        <source>the only measure with enough readings is getting better.</source>
        <translation>die einzige Kennzahl mit genug Messwerten wird besser.</translation>
    </message>
    <message>
        <source>the only measure with enough readings is getting worse.</source>
        <translation>die einzige Kennzahl mit genug Messwerten wird schlechter.</translation>
    </message>
    <message>
        <source>the only measure with enough readings shows no clear trend.</source>
        <translation>die einzige Kennzahl mit genug Messwerten zeigt keinen klaren Trend.</translation>
    </message>
    <message>
        <source>If the trend continues, it will be late.</source>
        <translation>Wenn der Trend anhält, kommt sie zu spät.</translation>
    </message>
    <message>
        <source>%1 is getting better</source>
        <translation>wird %1 besser</translation>
    </message>
    <message>
        <source>%1 is getting worse</source>
        <translation>wird %1 schlechter</translation>
    </message>
    <message>
        <source>%1 shows no clear trend</source>
        <translation>zeigt %1 keinen klaren Trend</translation>
    </message>
    <message>
        <source>Shown: the one live objective (active, approved, on hold) in the version in force on %1.</source>
        <translation>Gezeigt: das eine lebende Ziel (aktiv, genehmigt, ausgesetzt) in der am %1 geltenden Version.</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 of %2 open action</source>
        <translation>%1 von %2 offener Aktion</translation>
    </message>
    <message>
        <source>State on %1. Live objectives: %2, actions: %3, overdue: %4</source>
        <translation>Stand %1. Lebende Ziele: %2, Aktionen: %3, überfällig: %4</translation>
    </message>
    <message>
        <source>No money is planned. What is needed: %1.</source>
        <translation>Es ist kein Geld geplant. Gebraucht wird: %1.</translation>
    </message>
</context>
<context>
    <name>ReportChoices</name>
    <message>
        <source>Language of the report</source>
        <translation>Sprache des Berichts</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Erhoben von</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>The last management review</source>
        <translation>Die letzte Managementbewertung</translation>
    </message>
    <message>
        <source>Everybody, a sheet for each</source>
        <translation>Alle, ein Blatt für jede Person</translation>
    </message>
    <message>
        <source>Headline; the counts stay below it</source>
        <translation>Leitsatz; die Zahlen bleiben darunter</translation>
    </message>
</context>
<context>
    <name>ReportPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>ReportSaving</name>
    <message>
        <source>Saved: %1. The file is read-only: it is not entered in the saved reports.</source>
        <translation>Gespeichert: %1. Die Arbeitsdatei ist schreibgeschützt: Der Bericht wird nicht bei den gespeicherten Berichten eingetragen.</translation>
    </message>
    <message>
        <source>Saved: %1. Another day is shown: it is not entered in the saved reports.</source>
        <translation>Gespeichert: %1. Es wird ein anderer Tag gezeigt: Der Bericht wird nicht bei den gespeicherten Berichten eingetragen.</translation>
    </message>
    <message>
        <source>Saved and entered in the saved reports: %1</source>
        <translation>Gespeichert und bei den gespeicherten Berichten eingetragen: %1</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Bericht gespeichert: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saving the report</source>
        <translation>Der Bericht wird gespeichert</translation>
    </message>
    <message>
        <source>Sent to the printer: %1. It is not entered in the saved reports, because nothing can be written now.</source>
        <translation>An den Drucker gesendet: %1. Der Bericht ist nicht bei den gespeicherten Berichten eingetragen, weil jetzt nichts geschrieben werden kann.</translation>
    </message>
    <message>
        <source>(on paper)</source>
        <translation>(auf Papier)</translation>
    </message>
    <message>
        <source>Report printed: %1</source>
        <translation>Bericht gedruckt: %1</translation>
    </message>
    <message>
        <source>Sent to the printer and entered in the saved reports: %1</source>
        <translation>An den Drucker gesendet und bei den gespeicherten Berichten eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>The pages are being prepared</source>
        <translation>Die Seiten werden vorbereitet</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>Seiten werden vorbereitet</translation>
    </message>
    <message>
        <source>The preview was stopped</source>
        <translation>Die Vorschau wurde abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Show the pages</source>
        <translation>Seiten zeigen</translation>
    </message>
    <message>
        <source>The printer “%1” does not answer. Check that it is on, or save the report as PDF.</source>
        <translation>Der Drucker „%1“ antwortet nicht. Prüfen Sie, ob er eingeschaltet ist, oder speichern Sie den Bericht als PDF.</translation>
    </message>
    <message>
        <source>The text of the report is in the clipboard.</source>
        <translation>Der Text des Berichts ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Saved reports…</source>
        <translation>Gespeicherte Berichte…</translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message>
        <source>Kind of result</source>
        <translation>Art des Ergebnisses</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Edit as free text</source>
        <translation>Frei formulieren</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Maintain a level</source>
        <translation>Stand halten</translation>
    </message>
    <message>
        <source>Achieve once</source>
        <translation>Einmal erreichen</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>noch nicht bekannt</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>Systeme</translation>
    </message>
    <message>
        <source>incidents</source>
        <translation>Vorfälle</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Often written as: %1</source>
        <translation>Oft so geschrieben: %1</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Build from the parts</source>
        <translation>Aus den Teilen bauen</translation>
    </message>
    <message>
        <source>%1 characters, %2 words</source>
        <translation>%1 Zeichen, %2 Wörter</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>Disposal</source>
        <translation>Aussonderung</translation>
    </message>
    <message>
        <source>in the lists</source>
        <translation>in den Listen</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>to be disposed of</source>
        <translation>auszusondern</translation>
    </message>
    <message>
        <source>disposed of on %1</source>
        <translation>ausgesondert am %1</translation>
    </message>
    <message>
        <source>disposed of on %1, approved by %2</source>
        <translation>ausgesondert am %1, genehmigt von %2</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>Keep until</source>
        <translation>Aufbewahren bis</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Wo es ist</translation>
    </message>
</context>
<context>
    <name>ReviewYear</name>
    <message>
        <source>Year before</source>
        <translation>Jahr davor</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Jahr danach</translation>
    </message>
    <message>
        <source>Nothing is held, planned or due in this year. Plan a review in the list of reviews, or set the next review of an objective: it stands here on its day.</source>
        <translation>In diesem Jahr ist nichts gehalten, geplant oder fällig. Planen Sie eine Überprüfung in der Liste der Überprüfungen oder setzen Sie die nächste Überprüfung eines Ziels: Sie steht hier an ihrem Tag.</translation>
    </message>
</context>
<context>
    <name>ReviewsPage</name>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>Hold meeting…</source>
        <translation>Sitzung abhalten…</translation>
    </message>
    <message>
        <source>Inputs…</source>
        <translation>Eingaben…</translation>
    </message>
    <message>
        <source>Save minutes…</source>
        <translation>Protokoll speichern…</translation>
    </message>
    <message>
        <source>Decision done</source>
        <translation>Entscheidung erledigt</translation>
    </message>
    <message>
        <source>Review opened: %1</source>
        <translation>Überprüfung begonnen: %1</translation>
    </message>
    <message>
        <source>The review is closed, its figures are frozen. “Save minutes…” prints them.</source>
        <translation>Die Überprüfung ist abgeschlossen, die Zahlen sind eingefroren. „Protokoll speichern…“ schreibt sie als PDF.</translation>
    </message>
    <message>
        <source>Decision done: %1</source>
        <translation>Entscheidung erledigt: %1</translation>
    </message>
    <message>
        <source>Done since today. Its evidence can be added with “Edit”.</source>
        <translation>Seit heute erledigt. Der Nachweis lässt sich mit „Bearbeiten“ ergänzen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n entries</source>
        <translation>
            <numerusform>%1: %n Eintrag</numerusform>
            <numerusform>%1: %n Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskAssessment</name>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation>Bewertet von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Assessment of %1</source>
        <translation>Bewertung von %1</translation>
    </message>
    <message>
        <source>first</source>
        <translation>erste</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>from %1 %2</source>
        <comment>score, level</comment>
        <translation>von %1 %2</translation>
    </message>
</context>
<context>
    <name>RiskCardList</name>
    <message>
        <source>Risks of the cell</source>
        <translation>Risiken der Zelle</translation>
    </message>
    <message numerus="yes">
        <source>%n more risks stand in the register.</source>
        <translation>
            <numerusform>%n weiteres Risiko steht im Register.</numerusform>
            <numerusform>%n weitere Risiken stehen im Register.</numerusform>
        </translation>
    </message>
    <message>
        <source>No risk in this cell.</source>
        <translation>Kein Risiko in dieser Zelle.</translation>
    </message>
    <message>
        <source>Open in the register</source>
        <translation>Im Register öffnen</translation>
    </message>
    <message>
        <source>No live objective</source>
        <translation>Kein lebendes Ziel</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Verknüpfen…</translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Bewerten…</translation>
    </message>
</context>
<context>
    <name>RiskCards</name>
    <message>
        <source>assessed %1</source>
        <translation>bewertet am %1</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>likelihood, impact</comment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>score %1, %2, %n risks</source>
        <translation>
            <numerusform>Wert %1, %2, %n Risiko</numerusform>
            <numerusform>Wert %1, %2, %n Risiken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskMatrix</name>
    <message>
        <source>unlikely</source>
        <translation>unwahrscheinlich</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>frequent</source>
        <translation>häufig</translation>
    </message>
    <message>
        <source>rare</source>
        <translation>selten</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>ständig</translation>
    </message>
    <message>
        <source>minor</source>
        <translation>gering</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>schwerwiegend</translation>
    </message>
    <message>
        <source>major</source>
        <translation>erheblich</translation>
    </message>
    <message>
        <source>negligible</source>
        <translation>unbedeutend</translation>
    </message>
    <message>
        <source>disastrous</source>
        <translation>verheerend</translation>
    </message>
    <message>
        <source>inherent</source>
        <translation>vor Behandlung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Zielwert</translation>
    </message>
</context>
<context>
    <name>RiskSettingsView</name>
    <message>
        <source>Risk level that asks for an objective</source>
        <translation>Risikostufe, ab der ein Ziel erwartet wird</translation>
    </message>
    <message>
        <source>What these limits would change</source>
        <translation>Was diese Grenzen ändern würden</translation>
    </message>
    <message>
        <source>A number cannot be used. Repair it to see what it would change.</source>
        <translation>Eine Zahl ist unbrauchbar. Berichtigen Sie sie, um zu sehen, was sie ändern würde.</translation>
    </message>
    <message numerus="yes">
        <source>%n risks would have another level.</source>
        <translation>
            <numerusform>%n Risiko hätte eine andere Stufe.</numerusform>
            <numerusform>%n Risiken hätten eine andere Stufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 risks ask for an objective, %2 would.</source>
        <translation>%1 Risiken verlangen ein Ziel, dann wären es %2.</translation>
    </message>
    <message>
        <source>Change a limit: the risks that would have another level are counted here.</source>
        <translation>Ändern Sie eine Grenze: Hier steht, wie viele Risiken eine andere Stufe hätten.</translation>
    </message>
    <message numerus="yes">
        <source>%n risks lie beyond the scale: the matrix shows their steps until they are assessed anew.</source>
        <translation>
            <numerusform>%n Risiko liegt über der Skala: Die Matrix zeigt seine Stufen, bis es neu bewertet ist.</numerusform>
            <numerusform>%n Risiken liegen über der Skala: Die Matrix zeigt ihre Stufen, bis sie neu bewertet sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edited: risk scale and levels</source>
        <translation>Bearbeitet: Risikoskala und Stufen</translation>
    </message>
</context>
<context>
    <name>RiskSlope</name>
    <message>
        <source>no live objective</source>
        <translation>kein lebendes Ziel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>Gewünscht</translation>
    </message>
    <message>
        <source>Objectives and their state</source>
        <translation>Ziele und ihr Zustand</translation>
    </message>
    <message>
        <source>No open risk is high or critical.</source>
        <translation>Kein offenes Risiko ist hoch oder kritisch.</translation>
    </message>
    <message>
        <source>none</source>
        <comment>of the risks</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Of %1 critical risks, %2 were critical before treatment, %3 are now, %4 shall be</source>
        <translation>Von %1 kritischen Risiken waren %2 unbehandelt kritisch, %3 sind es jetzt, %4 soll es bleiben</translation>
    </message>
    <message>
        <source>Of %1 high or critical risks, %2 were critical before treatment, %3 are now, %4 shall be</source>
        <translation>Von %1 hohen oder kritischen Risiken waren %2 unbehandelt kritisch, %3 sind es jetzt, %4 soll es bleiben</translation>
    </message>
    <message numerus="yes">
        <source>Red and underlined: not moved since the first assessment (%n risks)</source>
        <translation>
            <numerusform>Rot und unterstrichen: seit der ersten Bewertung unverändert (%n Risiko)</numerusform>
            <numerusform>Rot und unterstrichen: seit der ersten Bewertung unverändert (%n Risiken)</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <comment>risk</comment>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 (%2 not assessed)</source>
        <translation>%1 (%2 nicht beurteilt)</translation>
    </message>
    <message>
        <source>One critical risk</source>
        <translation>Ein kritisches Risiko</translation>
    </message>
    <message>
        <source>One high or critical risk</source>
        <translation>Ein hohes oder kritisches Risiko</translation>
    </message>
    <message>
        <source>Critical among %1 critical risks</source>
        <translation>Kritisch von %1 kritischen Risiken</translation>
    </message>
    <message>
        <source>Critical among %1 high or critical risks</source>
        <translation>Kritisch von %1 hohen oder kritischen Risiken</translation>
    </message>
    <message>
        <source>%1: before treatment %2, now %3, wanted %4</source>
        <translation>%1: unbehandelt %2, jetzt %3, angestrebt %4</translation>
    </message>
</context>
<context>
    <name>RisksPage</name>
    <message>
        <source>Risks &amp; links</source>
        <translation>Risiken &amp; Bezüge</translation>
    </message>
    <message>
        <source>New risk…</source>
        <translation>Neues Risiko…</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrix</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Maßnahmen</translation>
    </message>
    <message>
        <source>Gaps %1</source>
        <translation>Lücken %1</translation>
    </message>
    <message>
        <source>New control…</source>
        <translation>Neue Maßnahme…</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
    <message>
        <source>no gaps</source>
        <translation>keine Lücken</translation>
    </message>
    <message>
        <source>Why does %1 need no objective?</source>
        <translation>Warum braucht %1 kein Ziel?</translation>
    </message>
    <message>
        <source>An auditor will read the reason. It is shown in the gap list until somebody reconsiders it.</source>
        <translation>Ein Auditor wird die Begründung lesen. Sie steht in der Lückenliste, bis jemand sie überdenkt.</translation>
    </message>
    <message>
        <source>Justify</source>
        <translation>Begründen</translation>
    </message>
    <message>
        <source>Withdraw the justification of %1?</source>
        <translation>Die Begründung von %1 zurückziehen?</translation>
    </message>
    <message>
        <source>%1 is then a gap again until it has an objective.</source>
        <translation>%1 ist dann wieder eine Lücke, bis es ein Ziel hat.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rückverfolgung</translation>
    </message>
    <message>
        <source>%1 risks, %2 lines</source>
        <translation>%1 Risiken, %2 Zeilen</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 is linked to %2. Undo takes the link away.</source>
        <translation>%1 ist mit %2 verknüpft. Rückgängig nimmt die Verknüpfung wieder weg.</translation>
    </message>
    <message>
        <source>%1 and %2 are linked already.</source>
        <translation>%1 und %2 sind schon verknüpft.</translation>
    </message>
</context>
<context>
    <name>RoundChange</name>
    <message>
        <source>Saving changes: %1</source>
        <translation>Speichern ändert: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 ändert sich</translation>
    </message>
</context>
<context>
    <name>RoundFooter</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save all</source>
        <translation>Alle speichern</translation>
    </message>
    <message>
        <source>%1 of %2 filled</source>
        <translation>%1 von %2 gefüllt</translation>
    </message>
    <message>
        <source>%1 without evidence</source>
        <translation>%1 ohne Nachweis</translation>
    </message>
    <message>
        <source>%1 problems, the first: %2</source>
        <translation>%1 Probleme, das erste: %2</translation>
    </message>
</context>
<context>
    <name>RoundView</name>
    <message>
        <source>Evidence and comment…</source>
        <translation>Nachweis und Kommentar…</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>Why is there no figure?</source>
        <translation>Warum gibt es keinen Messwert?</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>n/a: %1</source>
        <translation>k. A.: %1</translation>
    </message>
    <message>
        <source>%1 of %2 lines were pasted. %3</source>
        <translation>%1 von %2 Zeilen wurden eingefügt. %3</translation>
    </message>
    <message numerus="yes">
        <source>Pasted: %n line(s)</source>
        <translation>
            <numerusform>Eingefügt: %n Zeile</numerusform>
            <numerusform>Eingefügt: %n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) entered</source>
        <translation>
            <numerusform>%n Messwert erfasst</numerusform>
            <numerusform>%n Messwerte erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved: %n figure(s)</source>
        <translation>
            <numerusform>Gespeichert: %n Messwert</numerusform>
            <numerusform>Gespeichert: %n Messwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Every figure can be saved now.</source>
        <translation>Jetzt lassen sich alle Zahlen speichern.</translation>
    </message>
    <message>
        <source>The typed figures are discarded. %1 brings them back.</source>
        <translation>Die eingetippten Werte sind verworfen. %1 bringt sie zurück.</translation>
    </message>
    <message>
        <source>Taken back: what was typed here. What is saved stays as it is.</source>
        <translation>Zurückgenommen: was hier eingetippt war. Gespeichertes bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Done again: what was typed here. It is not saved yet.</source>
        <translation>Wiederholt: was hier eingetippt war. Es ist noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>RulesView</name>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it looks at</source>
        <translation>Worauf sie achtet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>This rule stops or warns urgently and cannot be switched off.</source>
        <translation>Diese Regel sperrt oder warnt dringend und lässt sich nicht abschalten.</translation>
    </message>
    <message>
        <source>%1 of %2 rules are switched off for this file.</source>
        <translation>%1 von %2 Regeln sind für diese Datei abgeschaltet.</translation>
    </message>
    <message>
        <source>All %1 rules are on.</source>
        <translation>Alle %1 Regeln sind an.</translation>
    </message>
    <message>
        <source>Edited: quality rules</source>
        <translation>Geändert: Qualitätsregeln</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1 readings that the history knows</source>
        <translation>%1 Messwerte, die in der Historie stehen</translation>
    </message>
    <message>
        <source>“%1” is not a file. Check the name.</source>
        <translation>„%1“ ist keine Datei. Prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>“%1” is open in another program. Close it there first.</source>
        <translation>„%1“ ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort zuerst.</translation>
    </message>
    <message>
        <source>“%1” cannot be read, or there is no room for a copy to work on.</source>
        <translation>„%1“ kann nicht gelesen werden, oder für eine Arbeitskopie ist kein Platz.</translation>
    </message>
    <message>
        <source>Nothing can be read from “%1”. Open a backup copy. The file was not changed.</source>
        <translation>Aus „%1“ ist nichts mehr zu lesen. Öffnen Sie eine Sicherungskopie. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Salvaged from %1</source>
        <translation>Gerettet aus %1</translation>
    </message>
    <message>
        <source>The file was damaged.</source>
        <translation>Die Datei war beschädigt.</translation>
    </message>
    <message>
        <source>Its history ended with entry %1, %2.</source>
        <translation>Ihre Historie endete mit Eintrag %1, %2.</translation>
    </message>
    <message>
        <source>%1 was changed by the damage</source>
        <translation>%1 wurde durch den Schaden verändert</translation>
    </message>
    <message>
        <source>%1: at least one was changed by the damage</source>
        <translation>%1: mindestens einer wurde durch den Schaden verändert</translation>
    </message>
    <message>
        <source>%1: others entered with them are missing, so nothing proves these</source>
        <translation>%1: andere, die mit ihnen eingegeben wurden, fehlen, darum beweist nichts diese</translation>
    </message>
    <message>
        <source>%1: the history that would prove them cannot be read</source>
        <translation>%1: die Historie, die sie beweisen würde, ist nicht lesbar</translation>
    </message>
</context>
<context>
    <name>SalvageWords</name>
    <message>
        <source>Missing: %1.</source>
        <translation>Es fehlt: %1.</translation>
    </message>
    <message>
        <source>Compare these figures with their source: %1.</source>
        <translation>Diese Zahlen mit ihrer Quelle vergleichen: %1.</translation>
    </message>
    <message>
        <source>The history could not be read whole, so nothing proves the records that were changed last: look through them.</source>
        <translation>Die Historie war nicht vollständig lesbar, darum beweist nichts die zuletzt geänderten Einträge: bitte durchsehen.</translation>
    </message>
</context>
<context>
    <name>SampleView</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Result or reference</source>
        <translation>Ergebnis oder Fundstelle</translation>
    </message>
    <message>
        <source>Trail of the sampled objectives</source>
        <translation>Spur der Ziele der Stichprobe</translation>
    </message>
    <message>
        <source>Objectives to sample</source>
        <translation>Ziele zur Auswahl</translation>
    </message>
    <message>
        <source>Propose three</source>
        <translation>Drei vorschlagen</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>Three objectives are sampled already. Take one out first.</source>
        <translation>Drei Ziele sind schon in der Stichprobe. Zuerst eines herausnehmen.</translation>
    </message>
    <message>
        <source>Pick up to three objectives: the trail of each is shown, from the policy to the evidence.</source>
        <translation>Bis zu drei Ziele wählen: Die Spur jedes Ziels erscheint, von der Leitlinie bis zum Nachweis.</translation>
    </message>
    <message>
        <source>Sampled: %1 of %2.</source>
        <translation>In der Stichprobe: %1 von %2.</translation>
    </message>
    <message>
        <source>Nothing is recorded here.</source>
        <translation>Hier ist nichts erfasst.</translation>
    </message>
    <message>
        <source>Objective, risk or requirement</source>
        <translation>Ziel, Risiko oder Anforderung</translation>
    </message>
    <message>
        <source>No objective is found by this.</source>
        <translation>So wird kein Ziel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n objectives are found. Tick up to three.</source>
        <translation>
            <numerusform>%n Ziel gefunden. Kreuzen Sie bis zu drei an.</numerusform>
            <numerusform>%n Ziele gefunden. Kreuzen Sie bis zu drei an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Screenshots</name>
    <message>
        <source>“%1” could not be written. Check the folder.</source>
        <translation>„%1“ ließ sich nicht schreiben. Prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
</context>
<context>
    <name>SearchLine</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>%1 by %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>%1 stays at %2 or better</source>
        <translation>%1 bleibt bei %2 oder besser</translation>
    </message>
    <message>
        <source>%1 until %2.</source>
        <translation>%1 bis %2.</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1 erreicht %2</translation>
    </message>
    <message>
        <source>%1 falls from %2 to %3</source>
        <translation>%1 sinkt von %2 auf %3</translation>
    </message>
    <message>
        <source>%1 rises from %2 to %3</source>
        <translation>%1 steigt von %2 auf %3</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Another day is shown, and it cannot be changed. Go back to today first.</source>
        <translation>Ein anderer Tag wird gezeigt, und er kann nicht geändert werden. Gehen Sie zuerst zurück zu heute.</translation>
    </message>
    <message>
        <source>Audit mode changes nothing. Leave it first (Ctrl+Shift+A).</source>
        <translation>Im Auditmodus wird nichts geändert. Zuerst verlassen (Strg+Umschalt+A).</translation>
    </message>
    <message>
        <source>The file can only be read, so nothing can be changed in it.</source>
        <translation>Die Datei kann nur gelesen werden, darum lässt sich in ihr nichts ändern.</translation>
    </message>
</context>
<context>
    <name>Setting</name>
    <message>
        <source>Gap still on track, in points</source>
        <translation>Abstand noch im Plan, in Punkten</translation>
    </message>
    <message>
        <source>Gap still at risk, in points</source>
        <translation>Abstand noch gefährdet, in Punkten</translation>
    </message>
    <message>
        <source>Hysteresis, in points</source>
        <translation>Hysterese, in Punkten</translation>
    </message>
    <message>
        <source>Periods kept for on track, in percent</source>
        <translation>Gehaltene Zeiträume für im Plan, in Prozent</translation>
    </message>
    <message>
        <source>Periods kept for at risk, in percent</source>
        <translation>Gehaltene Zeiträume für gefährdet, in Prozent</translation>
    </message>
    <message>
        <source>Final stretch, in days</source>
        <translation>Endspurt, in Tagen</translation>
    </message>
    <message>
        <source>Roll-up rule</source>
        <translation>Regel der Zusammenfassung</translation>
    </message>
    <message>
        <source>Risk score from which a risk is medium</source>
        <translation>Punktwert, ab dem ein Risiko mittel ist</translation>
    </message>
    <message>
        <source>Risk score from which a risk is high</source>
        <translation>Punktwert, ab dem ein Risiko hoch ist</translation>
    </message>
    <message>
        <source>Risk score from which a risk is critical</source>
        <translation>Punktwert, ab dem ein Risiko kritisch ist</translation>
    </message>
    <message>
        <source>Risk level that asks for an objective</source>
        <translation>Risikostufe, die ein Ziel verlangt</translation>
    </message>
    <message>
        <source>Usual review interval</source>
        <translation>Üblicher Überprüfungsabstand</translation>
    </message>
    <message>
        <source>Years kept after closing</source>
        <translation>Jahre der Aufbewahrung nach Abschluss</translation>
    </message>
    <message>
        <source>Smallest group for people figures</source>
        <translation>Kleinste Gruppe für Personenzahlen</translation>
    </message>
    <message>
        <source>Shortest statement, in characters</source>
        <translation>Kürzeste Zielaussage, in Zeichen</translation>
    </message>
    <message>
        <source>Longest statement, in characters</source>
        <translation>Längste Zielaussage, in Zeichen</translation>
    </message>
    <message>
        <source>Longest statement, in words</source>
        <translation>Längste Zielaussage, in Wörtern</translation>
    </message>
    <message>
        <source>Common words of twin objectives, in percent</source>
        <translation>Gemeinsame Wörter von Zwillingszielen, in Prozent</translation>
    </message>
    <message>
        <source>How much faster than ever a target may ask</source>
        <translation>Wie viel schneller als je zuvor ein Zielwert fordern darf</translation>
    </message>
    <message>
        <source>Months without an interim target: warning</source>
        <translation>Monate ohne Zwischenziel: Warnung</translation>
    </message>
    <message>
        <source>Months without an interim target: blocker</source>
        <translation>Monate ohne Zwischenziel: Sperre</translation>
    </message>
    <message>
        <source>Most deciding KPIs of an objective</source>
        <translation>Höchstzahl entscheidender Kennzahlen eines Ziels</translation>
    </message>
    <message>
        <source>Days overdue from which a review or an action is urgent</source>
        <translation>Tage überfällig, ab denen eine Überprüfung oder Aktion dringend ist</translation>
    </message>
    <message>
        <source>Days after the target date until the evaluation</source>
        <translation>Tage nach dem Zieldatum bis zur Bewertung</translation>
    </message>
    <message>
        <source>Days after approval until it is communicated</source>
        <translation>Tage nach der Freigabe bis zur Bekanntmachung</translation>
    </message>
    <message>
        <source>Readings without evidence, in percent</source>
        <translation>Messwerte ohne Nachweis, in Prozent</translation>
    </message>
    <message>
        <source>Most live objectives</source>
        <translation>Höchstzahl lebender Ziele</translation>
    </message>
    <message>
        <source>Objectives that count only work, in percent</source>
        <translation>Ziele, die nur Arbeit zählen, in Prozent</translation>
    </message>
    <message>
        <source>Objectives of one owner, in percent</source>
        <translation>Ziele einer Person, in Prozent</translation>
    </message>
    <message>
        <source>Objectives that may end on the same day, less than</source>
        <translation>Ziele, die am selben Tag enden dürfen, weniger als</translation>
    </message>
    <message>
        <source>Months without a change of the set</source>
        <translation>Monate ohne Änderung der Ziele</translation>
    </message>
    <message>
        <source>Heads of units approve tactical and operational objectives: 1 or 0</source>
        <translation>Leitungen von Einheiten geben taktische und operative Ziele frei: 1 oder 0</translation>
    </message>
    <message>
        <source>Quality rules switched off, by id</source>
        <translation>Abgeschaltete Qualitätsregeln, nach Kennung</translation>
    </message>
    <message>
        <source>Why objectives on one level are enough</source>
        <translation>Warum Ziele auf einer Ebene genügen</translation>
    </message>
    <message>
        <source>Steps of the risk scale</source>
        <translation>Stufen der Risikoskala</translation>
    </message>
    <message>
        <source>Grace for weekly figures, in days</source>
        <translation>Nachfrist für wöchentliche Werte, in Tagen</translation>
    </message>
    <message>
        <source>Grace for monthly figures, in days</source>
        <translation>Nachfrist für monatliche Werte, in Tagen</translation>
    </message>
    <message>
        <source>Grace for quarterly figures, in days</source>
        <translation>Nachfrist für vierteljährliche Werte, in Tagen</translation>
    </message>
    <message>
        <source>Grace for half-yearly figures, in days</source>
        <translation>Nachfrist für halbjährliche Werte, in Tagen</translation>
    </message>
    <message>
        <source>Grace for yearly figures, in days</source>
        <translation>Nachfrist für jährliche Werte, in Tagen</translation>
    </message>
    <message>
        <source>Weekly figures missing until stale</source>
        <translation>Fehlende wöchentliche Werte bis veraltet</translation>
    </message>
    <message>
        <source>Monthly figures missing until stale</source>
        <translation>Fehlende monatliche Werte bis veraltet</translation>
    </message>
    <message>
        <source>Quarterly figures missing until stale</source>
        <translation>Fehlende vierteljährliche Werte bis veraltet</translation>
    </message>
    <message>
        <source>Half-yearly figures missing until stale</source>
        <translation>Fehlende halbjährliche Werte bis veraltet</translation>
    </message>
    <message>
        <source>Yearly figures missing until stale</source>
        <translation>Fehlende jährliche Werte bis veraltet</translation>
    </message>
    <message>
        <source>The scores must rise: medium from %1, high from %2, critical from %3.</source>
        <translation>Die Werte müssen steigen: mittel ab %1, hoch ab %2, kritisch ab %3.</translation>
    </message>
    <message>
        <source>Audit: days of a year</source>
        <translation>Audit: Tage eines Jahres</translation>
    </message>
    <message>
        <source>Audit: days in which a bad result needs a reaction</source>
        <translation>Audit: Tage, in denen ein schlechtes Ergebnis eine Reaktion braucht</translation>
    </message>
    <message>
        <source>Audit: days until the next management review</source>
        <translation>Audit: Tage bis zur nächsten Managementbewertung</translation>
    </message>
    <message>
        <source>Audit: days without a management review that are a major lapse</source>
        <translation>Audit: Tage ohne Managementbewertung, die eine schwere Abweichung sind</translation>
    </message>
    <message>
        <source>Audit: days overdue that are a minor lapse</source>
        <translation>Audit: Tage Verzug, die eine geringe Abweichung sind</translation>
    </message>
    <message>
        <source>Audit: days overdue of decisions and findings that are a minor lapse</source>
        <translation>Audit: Tage Verzug von Entscheidungen und Feststellungen, die eine geringe Abweichung sind</translation>
    </message>
    <message>
        <source>Audit: days until a trigger has its result</source>
        <translation>Audit: Tage, bis ein Auslöser sein Ergebnis hat</translation>
    </message>
    <message>
        <source>Audit: days after the target date to evaluate</source>
        <translation>Audit: Tage nach dem Zieldatum bis zur Bewertung</translation>
    </message>
    <message>
        <source>Audit: days after approval to communicate</source>
        <translation>Audit: Tage nach der Genehmigung bis zur Kommunikation</translation>
    </message>
    <message>
        <source>Audit: days after approval without communication that are a minor lapse</source>
        <translation>Audit: Tage nach der Genehmigung ohne Kommunikation, die eine geringe Abweichung sind</translation>
    </message>
    <message>
        <source>Audit: figures missing or without evidence, in percent, observation</source>
        <translation>Audit: fehlende Zahlen oder Zahlen ohne Nachweis, in Prozent, Verbesserungspotenzial</translation>
    </message>
    <message>
        <source>Audit: figures missing or without evidence, in percent, minor lapse</source>
        <translation>Audit: fehlende Zahlen oder Zahlen ohne Nachweis, in Prozent, geringe Abweichung</translation>
    </message>
    <message>
        <source>Evidence: largest copy of a file, in MiB</source>
        <translation>Nachweise: größte Kopie einer Datei, in MiB</translation>
    </message>
    <message>
        <source>Evidence: most of all copies, in MiB</source>
        <translation>Nachweise: höchstens alle Kopien zusammen, in MiB</translation>
    </message>
    <message>
        <source>Evidence: all copies from which a warning is given, in MiB</source>
        <translation>Nachweise: alle Kopien zusammen, ab denen gewarnt wird, in MiB</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The settings of the window could not be read. They were set aside as “%1”, and the usual settings are used. Your workspaces are not touched by this.</source>
        <translation>Die Einstellungen des Fensters waren nicht lesbar. Sie wurden als „%1“ beiseitegelegt, und die üblichen Einstellungen gelten. Ihre Arbeitsdateien sind davon nicht berührt.</translation>
    </message>
    <message>
        <source>The settings of the window cannot be read: check “%1”. Until then the usual settings are used, and changes of them are not kept.</source>
        <translation>Die Einstellungen des Fensters sind nicht lesbar: Prüfen Sie „%1“. Bis dahin gelten die üblichen Einstellungen, und Änderungen daran werden nicht behalten.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Teil der Einstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellen</translation>
    </message>
    <message>
        <source>Edited: organisation</source>
        <translation>Bearbeitet: Organisation</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Quality rules</source>
        <translation>Qualitätsregeln</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>New word…</source>
        <translation>Neuer Begriff…</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigene Begriffe</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Set objectives that can be steered by</source>
        <translation>Ziele setzen, nach denen man steuern kann</translation>
    </message>
    <message>
        <source>They stay slogans, because nobody says what would show the result.</source>
        <translation>Sie bleiben Schlagworte, weil niemand sagt, woran man das Ergebnis sähe.</translation>
    </message>
    <message>
        <source>Ask the functions what should be different in a year, then put numbers and a date to it.</source>
        <translation>Die Funktionen fragen, was in einem Jahr anders sein soll, dann Zahlen und ein Datum dazusetzen.</translation>
    </message>
    <message>
        <source>Agree with the policy</source>
        <translation>Mit der Leitlinie übereinstimmen</translation>
    </message>
    <message>
        <source>Policy and objectives are written by different people at different times.</source>
        <translation>Leitlinie und Ziele werden von verschiedenen Menschen zu verschiedenen Zeiten geschrieben.</translation>
    </message>
    <message>
        <source>Read the policy first; enter its commitments and link each objective to one.</source>
        <translation>Zuerst die Leitlinie lesen; ihre Verpflichtungen eintragen und jedes Ziel mit einer verknüpfen.</translation>
    </message>
    <message>
        <source>Consider risks and opportunities</source>
        <translation>Risiken und Chancen berücksichtigen</translation>
    </message>
    <message>
        <source>The risk assessment lies elsewhere and is not asked.</source>
        <translation>Die Risikobeurteilung liegt woanders und wird nicht gefragt.</translation>
    </message>
    <message>
        <source>Bring in its results and begin with the high risks.</source>
        <translation>Ihre Ergebnisse hereinholen und mit den hohen Risiken beginnen.</translation>
    </message>
    <message>
        <source>Consider requirements</source>
        <translation>Anforderungen berücksichtigen</translation>
    </message>
    <message>
        <source>Laws and contracts are many, and nobody has read them all.</source>
        <translation>Gesetze und Verträge sind viele, und niemand hat sie alle gelesen.</translation>
    </message>
    <message>
        <source>List them once with legal advice; note who checked what and when.</source>
        <translation>Sie einmal mit rechtlichem Rat auflisten; festhalten, wer was wann geprüft hat.</translation>
    </message>
    <message>
        <source>Consider resources</source>
        <translation>Ressourcen berücksichtigen</translation>
    </message>
    <message>
        <source>Objectives are approved, money and people are not.</source>
        <translation>Ziele werden freigegeben, Geld und Personen nicht.</translation>
    </message>
    <message>
        <source>Estimate before you finalise: people, technology, training, money, or “none needed”.</source>
        <translation>Vor dem Abschluss schätzen: Personen, Technik, Schulung, Geld, oder „keine nötig“.</translation>
    </message>
    <message>
        <source>Define responsibilities</source>
        <translation>Zuständigkeiten festlegen</translation>
    </message>
    <message>
        <source>Everybody is responsible, so nobody is.</source>
        <translation>Alle sind zuständig, also niemand.</translation>
    </message>
    <message>
        <source>One person answers for each objective, with the authority to decide.</source>
        <translation>Für jedes Ziel steht eine Person ein, mit der Befugnis zu entscheiden.</translation>
    </message>
    <message>
        <source>Set time frames</source>
        <translation>Zeitrahmen setzen</translation>
    </message>
    <message>
        <source>One big task ends on 31 December.</source>
        <translation>Eine große Aufgabe endet am 31. Dezember.</translation>
    </message>
    <message>
        <source>Cut it into small actions with dates, and say which waits for which.</source>
        <translation>In kleine Aktionen mit Terminen teilen und sagen, welche auf welche wartet.</translation>
    </message>
    <message>
        <source>Decide how it is evaluated</source>
        <translation>Entscheiden, wie bewertet wird</translation>
    </message>
    <message>
        <source>Figures are looked for only when the audit comes.</source>
        <translation>Nach Zahlen wird erst gesucht, wenn das Audit kommt.</translation>
    </message>
    <message>
        <source>Name measure, source and evaluator before the work begins.</source>
        <translation>Kennzahl, Quelle und bewertende Person nennen, bevor die Arbeit beginnt.</translation>
    </message>
    <message>
        <source>Communicate</source>
        <translation>Bekannt machen</translation>
    </message>
    <message>
        <source>People hear of it by accident, in words that they do not use.</source>
        <translation>Man erfährt zufällig davon, in Worten, die man nicht gebraucht.</translation>
    </message>
    <message>
        <source>Plan who hears what by which way, in plain words.</source>
        <translation>Planen, wer was auf welchem Weg hört, in einfachen Worten.</translation>
    </message>
    <message>
        <source>Approve, monitor and review</source>
        <translation>Freigeben, überwachen und überprüfen</translation>
    </message>
    <message>
        <source>After the approval nobody looks again.</source>
        <translation>Nach der Freigabe schaut niemand mehr hin.</translation>
    </message>
    <message>
        <source>Approve it with a reference, enter figures each month, put it on the agenda of the management review.</source>
        <translation>Mit Fundstelle freigeben, monatlich Messwerte eintragen, auf die Tagesordnung der Managementbewertung setzen.</translation>
    </message>
</context>
<context>
    <name>SetupDialog</name>
    <message>
        <source>Guided set-up</source>
        <translation>Geführte Einrichtung</translation>
    </message>
    <message>
        <source>From the empty file to objectives that are followed</source>
        <translation>Von der leeren Datei zu Zielen, die verfolgt werden</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>New objective…</source>
        <translation>Neues Ziel…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Dorthin</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The cell shows the error %1. Repair its formula or write a value.</source>
        <translation>Die Zelle zeigt den Fehler %1. Reparieren Sie ihre Formel oder schreiben Sie einen Wert.</translation>
    </message>
    <message>
        <source>The cell holds a formula without a saved result. Open the file in the spreadsheet program, save it there and import it again.</source>
        <translation>Die Zelle enthält eine Formel ohne gespeichertes Ergebnis. Öffnen Sie die Datei in der Tabellenkalkulation, speichern Sie sie dort und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The cell reads its value from another file. Write the value itself into the cell.</source>
        <translation>Die Zelle liest ihren Wert aus einer anderen Datei. Schreiben Sie den Wert selbst in die Zelle.</translation>
    </message>
    <message>
        <source>The cell cannot be read: the file does not say properly what it holds.</source>
        <translation>Die Zelle ist nicht lesbar: Die Datei sagt nicht richtig, was darin steht.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Side panel</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Recompute…</source>
        <translation>Nachrechnen …</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Seitenleiste schließen</translation>
    </message>
    <message>
        <source>Set by hand…</source>
        <translation>Von Hand setzen …</translation>
    </message>
</context>
<context>
    <name>SlopeView</name>
    <message>
        <source>No open risk is high or critical</source>
        <translation>Kein offenes Risiko ist hoch oder kritisch</translation>
    </message>
    <message>
        <source>Risks from level high on stand here with their score before treatment, now and wanted.</source>
        <translation>Hier stehen Risiken ab Stufe hoch mit ihrem Wert vor der Behandlung, jetzt und gewünscht.</translation>
    </message>
    <message>
        <source>Risks before treatment, now and wanted</source>
        <translation>Risiken vor der Behandlung, jetzt und gewünscht</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Thicker line: more risks on the same path.</source>
        <translation>Dickere Linie: mehr Risiken auf demselben Weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n high risks are left out.</source>
        <translation>
            <numerusform>%n hohes Risiko ist weggelassen.</numerusform>
            <numerusform>%n hohe Risiken sind weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlopeWidget</name>
    <message>
        <source>Scores of risks before treatment, now and wanted</source>
        <translation>Werte der Risiken vor der Behandlung, jetzt und gewünscht</translation>
    </message>
    <message>
        <source>before treatment</source>
        <translation>vor der Behandlung</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>gewünscht</translation>
    </message>
    <message numerus="yes">
        <source>%n risks</source>
        <translation>
            <numerusform>%n Risiko</numerusform>
            <numerusform>%n Risiken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SmallCharts</name>
    <message>
        <source>no figure yet</source>
        <translation>noch keine Zahl</translation>
    </message>
    <message>
        <source>Measures as small charts</source>
        <translation>Kennzahlen als kleine Diagramme</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Open the objective</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>The first %1 of %2 measures; a filter shows the others.</source>
        <translation>Die ersten %1 von %2 Kennzahlen; ein Filter zeigt die anderen.</translation>
    </message>
</context>
<context>
    <name>SmartList</name>
    <message>
        <source>one result, no vague word</source>
        <translation>ein Ergebnis, kein vages Wort</translation>
    </message>
    <message>
        <source>number, unit and baseline</source>
        <translation>Zahl, Einheit und Ausgangswert</translation>
    </message>
    <message>
        <source>within reach, funded</source>
        <translation>erreichbar, finanziert</translation>
    </message>
    <message>
        <source>risk and policy linked</source>
        <translation>Risiko und Leitlinie verknüpft</translation>
    </message>
    <message>
        <source>until when</source>
        <translation>bis wann</translation>
    </message>
    <message>
        <source>SMART so far</source>
        <translation>SMART bisher</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Aus %1</translation>
    </message>
    <message>
        <source>Then say in step 4 which risk or requirement it answers to.</source>
        <translation>Dann in Schritt 4 sagen, auf welches Risiko oder welche Anforderung es antwortet.</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>Nichts passt zum Filter.</translation>
    </message>
    <message>
        <source>This workspace has none of them yet. Begin with an example of the library, or blank.</source>
        <translation>Davon gibt es in dieser Arbeitsdatei noch nichts. Beginnen Sie mit einem Beispiel der Bibliothek oder leer.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Waymark</source>
        <translation>Waymark</translation>
    </message>
    <message>
        <source>Information security objectives: set, measured, reviewed, proven. One local file, offline.</source>
        <translation>Informationssicherheitsziele: gesetzt, gemessen, überprüft, nachgewiesen. Eine lokale Datei, ohne Netz.</translation>
    </message>
    <message>
        <source>Version %1, no network connection is made</source>
        <translation>Version %1, es wird keine Netzverbindung hergestellt</translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>Lindental Medical Devices: 19 objectives, 28 measures and two years of figures to try everything without risk.</source>
        <translation>Lindental Medical Devices: 19 Ziele, 28 Kennzahlen und zwei Jahre Zahlen, um alles gefahrlos zu probieren.</translation>
    </message>
    <message>
        <source>Open a copy…</source>
        <translation>Kopie öffnen…</translation>
    </message>
    <message>
        <source>New empty workspace</source>
        <translation>Neue leere Arbeitsdatei</translation>
    </message>
    <message>
        <source>One file for your organisation: people, risks and requirements, then the first objective with a measure.</source>
        <translation>Eine Datei für Ihre Organisation: Personen, Risiken und Anforderungen, dann das erste Ziel mit einer Kennzahl.</translation>
    </message>
    <message>
        <source>Start a new file…</source>
        <translation>Neue Datei beginnen…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Go on with a workspace of yours or of a colleague. Tables from a spreadsheet can be imported into an open file.</source>
        <translation>Weiter mit einer eigenen Arbeitsdatei oder der einer Kollegin. Tabellen aus einer Tabellenkalkulation lassen sich in eine offene Datei importieren.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Neue Arbeitsdatei…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation>Über Waymark</translation>
    </message>
    <message>
        <source>What can be read is being saved into a new file…</source>
        <translation>Was lesbar ist, wird in eine neue Datei gesichert…</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares wird gesichert</translation>
    </message>
</context>
<context>
    <name>StateBadge</name>
    <message>
        <source>Why? (W)</source>
        <translation>Warum? (W)</translation>
    </message>
</context>
<context>
    <name>StateMonths</name>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>code, title, month, state</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>not live</source>
        <translation>nicht lebend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, state</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month, states</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>code, end</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Management review of %1</source>
        <translation>Managementbewertung vom %1</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
</context>
<context>
    <name>StateSegment</name>
    <message>
        <source>%1 %2</source>
        <comment>number, state</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>StateStack</name>
    <message>
        <source>objectives by month</source>
        <translation>Ziele nach Monaten</translation>
    </message>
    <message>
        <source>Live objectives by state, %1 to %2</source>
        <translation>Lebende Ziele nach Zustand, %1 bis %2</translation>
    </message>
    <message>
        <source>Live objectives</source>
        <translation>Lebende Ziele</translation>
    </message>
</context>
<context>
    <name>StateStrip</name>
    <message>
        <source>Objectives by state</source>
        <translation>Ziele nach Zustand</translation>
    </message>
</context>
<context>
    <name>StateTimeView</name>
    <message>
        <source>The states of two years are being computed</source>
        <translation>Die Zustände von zwei Jahren werden berechnet</translation>
    </message>
    <message>
        <source>States of the objectives by month</source>
        <translation>Zustände der Ziele nach Monaten</translation>
    </message>
    <message>
        <source>Computing the states of two years</source>
        <translation>Zustände von zwei Jahren berechnen</translation>
    </message>
    <message>
        <source>No objective was live in the last two years.</source>
        <translation>In den letzten zwei Jahren war kein Ziel in Kraft.</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Show everything as of %1</source>
        <translation>Alles zum Stand vom %1 zeigen</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message numerus="yes">
        <source>History of %n entries</source>
        <translation>
            <numerusform>Historie von %n Eintrag</numerusform>
            <numerusform>Historie von %n Einträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>history of 3 entries, checked 09:12 and intact</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample day %1</source>
        <translation>Beispieltag %1</translation>
    </message>
    <message>
        <source>This file shows every figure as of a fixed day.</source>
        <translation>Diese Datei zeigt jede Zahl zu einem festen Tag.</translation>
    </message>
    <message>
        <source>checked %1 and intact</source>
        <translation>geprüft %1 und unversehrt</translation>
    </message>
    <message>
        <source>checked %1: not intact</source>
        <translation>geprüft %1: nicht unversehrt</translation>
    </message>
    <message>
        <source>Checking the file</source>
        <translation>Die Datei wird geprüft</translation>
    </message>
    <message>
        <source>It cannot be read to its end.</source>
        <translation>Sie lässt sich nicht bis zum Ende lesen.</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Takes its place</source>
        <translation>Tritt an seine Stelle</translation>
    </message>
    <message>
        <source>Evaluated by</source>
        <translation>Bewertet durch</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>Bewertet am</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Schlussfolgerung</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Gelernt</translation>
    </message>
    <message>
        <source>Achieved although</source>
        <translation>Erreicht, obwohl</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Entschieden von</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>The owner accepts, with authority and resources</source>
        <translation>Die zielverantwortliche Person nimmt an, mit Befugnis und Ressourcen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>New objective</source>
        <translation>Neues Ziel</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Durch wen</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Warnings that may stay, with the reason</source>
        <translation>Warnungen, die bleiben dürfen, mit Grund</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Conditions or reason</source>
        <translation>Auflagen oder Grund</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Risk and compliance considered</source>
        <translation>Risiko und Vorgaben bedacht</translation>
    </message>
    <message>
        <source>Next review on</source>
        <translation>Nächste Durchsicht am</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>“%1” exists already and is not overwritten. Choose another name.</source>
        <translation>„%1“ gibt es schon und wird nicht überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not exist. Create it first.</source>
        <translation>Den Ordner von „%1“ gibt es nicht. Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The copy was not kept: the file does not pass its own check. Run “verify” to see where.</source>
        <translation>Die Kopie wurde nicht behalten: Die Datei besteht ihre eigene Prüfung nicht. „verify“ zeigt, wo.</translation>
    </message>
    <message>
        <source>“%1” was not written: the disk is full or permission is missing.</source>
        <translation>„%1“ wurde nicht geschrieben: Der Datenträger ist voll oder die Berechtigung fehlt.</translation>
    </message>
    <message>
        <source>The change was not saved</source>
        <translation>Die Änderung wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>%1: the record was removed in the meantime.</source>
        <translation>%1: Der Datensatz wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>%1 is still linked and cannot be removed. Remove the links first.</source>
        <translation>%1 ist noch verknüpft und lässt sich nicht entfernen. Entfernen Sie zuerst die Verknüpfungen.</translation>
    </message>
    <message>
        <source>The linked record does not exist (any more).</source>
        <translation>Den verknüpften Datensatz gibt es nicht (mehr).</translation>
    </message>
    <message>
        <source>The file is open read-only. Save a copy to work on.</source>
        <translation>Die Datei ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>The file was moved, replaced or deleted while it was open. Save a copy under a new name.</source>
        <translation>Die Datei wurde verschoben, ersetzt oder gelöscht, während sie offen war. Speichern Sie eine Kopie unter neuem Namen.</translation>
    </message>
    <message>
        <source>The draft was not kept</source>
        <translation>Der Entwurf wurde nicht behalten</translation>
    </message>
    <message>
        <source>The drafts cannot be read</source>
        <translation>Die Entwürfe lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The draft was not removed</source>
        <translation>Der Entwurf wurde nicht entfernt</translation>
    </message>
    <message>
        <source>“%1” cannot be read: permission is missing, or the medium does not answer.</source>
        <translation>„%1“ lässt sich nicht lesen: Die Berechtigung fehlt oder das Medium antwortet nicht.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check the name, or create a new workspace.</source>
        <translation>Die Datei „%1“ gibt es nicht. Prüfen Sie den Namen oder legen Sie eine neue Arbeitsdatei an.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a workspace file.</source>
        <translation>„%1“ ist ein Ordner, keine Arbeitsdatei.</translation>
    </message>
    <message>
        <source>“%1” is a device, not a workspace file.</source>
        <translation>„%1“ ist ein Gerät, keine Arbeitsdatei.</translation>
    </message>
    <message>
        <source>“%1” is not a Waymark workspace. The file was not changed.</source>
        <translation>„%1“ ist keine Waymark-Arbeitsdatei. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” belongs to another program. The file was not changed.</source>
        <translation>„%1“ gehört einem anderen Programm. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Waymark (format %2, this version knows %3). Install the newer version. The file was not changed.</source>
        <translation>„%1“ wurde von einer neueren Version von Waymark angelegt (Format %2, diese Version kennt %3). Installieren Sie die neuere Version. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Beside “%1” lies the file “%1-wal” of another tool; opening would replace contents by it. Move it to another folder, then open again. The file was not changed.</source>
        <translation>Neben „%1“ liegt die Datei „%1-wal“ eines anderen Werkzeugs; beim Öffnen würde sie Inhalte ersetzen. Verschieben Sie sie in einen anderen Ordner und öffnen Sie dann noch einmal. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” is already open in %2 (process %3 on %4) since %5. Close it there, or open it read-only.</source>
        <translation>„%1“ ist schon offen in %2 (Prozess %3 auf %4) seit %5. Schließen Sie sie dort, oder öffnen Sie sie nur zum Lesen.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>diesem Rechner</translation>
    </message>
    <message>
        <source>The folder of “%1” is read-only. Open the file read-only, or copy it to a folder that may be written to.</source>
        <translation>Der Ordner von „%1“ ist schreibgeschützt. Öffnen Sie die Datei nur zum Lesen, oder kopieren Sie sie in einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened for writing: the disk is full or the medium is write-protected. Make room, or open the file read-only.</source>
        <translation>„%1“ lässt sich nicht zum Schreiben öffnen: Der Datenträger ist voll oder schreibgeschützt. Schaffen Sie Platz, oder öffnen Sie die Datei nur zum Lesen.</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>Die Historie lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Workspace created</source>
        <translation>Arbeitsdatei angelegt</translation>
    </message>
    <message>
        <source>The readings cannot be read</source>
        <translation>Die Messwerte lassen sich nicht lesen</translation>
    </message>
    <message>
        <source>The readings were not saved</source>
        <translation>Die Messwerte wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The reading is already void or does not exist.</source>
        <translation>Der Messwert ist schon ungültig oder es gibt ihn nicht.</translation>
    </message>
    <message>
        <source>The file was not prepared</source>
        <translation>Die Datei wurde nicht vorbereitet</translation>
    </message>
    <message>
        <source>there is already a figure for this period</source>
        <translation>für diesen Zeitraum gibt es schon eine Zahl</translation>
    </message>
    <message>
        <source>the code of a figure is already used</source>
        <translation>das Kürzel einer Zahl ist schon vergeben</translation>
    </message>
    <message>
        <source>this code is already used in the table “%1”</source>
        <translation>dieses Kürzel ist in der Tabelle „%1“ schon vergeben</translation>
    </message>
    <message>
        <source>the same entry already stands in the table “%1”</source>
        <translation>derselbe Eintrag steht schon in der Tabelle „%1“</translation>
    </message>
    <message>
        <source>a record that is named does not exist, or a record to be removed is still used</source>
        <translation>ein genannter Datensatz fehlt, oder ein zu entfernender wird noch gebraucht</translation>
    </message>
    <message>
        <source>a field that must not be empty is empty</source>
        <translation>ein Feld, das nicht leer sein darf, ist leer</translation>
    </message>
    <message>
        <source>the records would contradict each other</source>
        <translation>die Datensätze würden einander widersprechen</translation>
    </message>
    <message>
        <source>the last write to it was interrupted. Open it once for writing, which completes or takes back that write</source>
        <translation>der letzte Schreibvorgang wurde unterbrochen. Öffnen Sie die Datei einmal zum Schreiben; das vollendet ihn oder nimmt ihn zurück</translation>
    </message>
    <message>
        <source>the file was moved, replaced or deleted while it was open. Save a copy under a new name</source>
        <translation>die Datei wurde verschoben, ersetzt oder gelöscht, während sie offen war. Speichern Sie eine Kopie unter neuem Namen</translation>
    </message>
    <message>
        <source>the folder of the file is read-only. Check its permissions or save a copy elsewhere</source>
        <translation>der Ordner der Datei ist schreibgeschützt. Prüfen Sie die Berechtigungen oder speichern Sie eine Kopie anderswo</translation>
    </message>
    <message>
        <source>the file is read-only. Check the permissions or save a copy elsewhere</source>
        <translation>die Datei ist schreibgeschützt. Prüfen Sie die Berechtigungen oder speichern Sie eine Kopie anderswo</translation>
    </message>
    <message>
        <source>another program is using the file. Close it there and try again</source>
        <translation>ein anderes Programm benutzt die Datei. Schließen Sie sie dort und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the medium does not answer or is full. Check the disk and try again</source>
        <translation>das Medium antwortet nicht oder ist voll. Prüfen Sie den Datenträger und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the file or its folder cannot be opened. Check that it exists and the permissions</source>
        <translation>die Datei oder ihr Ordner lässt sich nicht öffnen. Prüfen Sie, ob es sie gibt, und die Berechtigungen</translation>
    </message>
    <message>
        <source>the file is damaged. Open a backup copy</source>
        <translation>die Datei ist beschädigt. Öffnen Sie eine Sicherungskopie</translation>
    </message>
    <message>
        <source>the file is not a workspace</source>
        <translation>die Datei ist keine Arbeitsdatei</translation>
    </message>
    <message>
        <source>a text is too large</source>
        <translation>ein Text ist zu groß</translation>
    </message>
    <message>
        <source>this part of the record can only be added to</source>
        <translation>diesem Teil der Aufzeichnung kann nur hinzugefügt werden</translation>
    </message>
    <message>
        <source>the file could not be used</source>
        <translation>die Datei ließ sich nicht benutzen</translation>
    </message>
    <message>
        <source>The database driver is missing. Install the package libqt6sql6-sqlite.</source>
        <translation>Der Datenbanktreiber fehlt. Installieren Sie das Paket libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>The file cannot be opened safely: the database library is too old.</source>
        <translation>Die Datei lässt sich nicht sicher öffnen: Die Datenbankbibliothek ist zu alt.</translation>
    </message>
    <message>
        <source>The file was not opened</source>
        <translation>Die Datei wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>The file cannot be opened safely: a setting of the database could not be made.</source>
        <translation>Die Datei lässt sich nicht sicher öffnen: Eine Einstellung der Datenbank war nicht möglich.</translation>
    </message>
    <message>
        <source>The file cannot be opened safely: its journal belongs to another program.</source>
        <translation>Die Datei lässt sich nicht sicher öffnen: Ihr Journal gehört einem anderen Programm.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The file cannot be read</source>
        <translation>Die Datei lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>“%1” cannot be created: check that the folder exists and may be written to.</source>
        <translation>„%1“ lässt sich nicht anlegen: Prüfen Sie, ob es den Ordner gibt und ob er beschreibbar ist.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: check the permissions of the file and its folder.</source>
        <translation>„%1“ lässt sich nicht öffnen: Prüfen Sie die Berechtigungen der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The structure of “%1” was changed by another program or is damaged. Open a backup copy. The file was not changed.</source>
        <translation>Der Aufbau von „%1“ wurde von einem anderen Programm verändert oder ist beschädigt. Öffnen Sie eine Sicherungskopie. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” is damaged. Open a backup copy. The file was not changed.</source>
        <translation>„%1“ ist beschädigt. Öffnen Sie eine Sicherungskopie. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be created: check that the folder may be written to and that the disk is not full.</source>
        <translation>„%1“ lässt sich nicht anlegen: Prüfen Sie, ob der Ordner beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>The file was not created</source>
        <translation>Die Datei wurde nicht angelegt</translation>
    </message>
    <message>
        <source>“%1” is read-only. Open it read-only, or change the permissions.</source>
        <translation>„%1“ ist schreibgeschützt. Öffnen Sie sie nur zum Lesen, oder ändern Sie die Berechtigungen.</translation>
    </message>
    <message>
        <source>The readings were not saved: there are no more numbers for figures in this file.</source>
        <translation>Die Messwerte wurden nicht gespeichert: In dieser Datei gibt es keine Nummern für Messwerte mehr.</translation>
    </message>
    <message>
        <source>“%1” has an older format and was not upgraded, because no copy of it could be made first. %2</source>
        <translation>„%1“ hat ein älteres Format und wurde nicht umgestellt, weil vorher keine Kopie gemacht werden konnte. %2</translation>
    </message>
    <message>
        <source>The history does not fit together at entry %1. Check the file before you rely on it.</source>
        <translation>Die Historie passt bei Eintrag %1 nicht zusammen. Prüfen Sie die Datei, bevor Sie sich auf sie verlassen.</translation>
    </message>
    <message>
        <source>This file was made on %1 and has no recorded past before that day. Choose a later day, or look at the facts as of that day.</source>
        <translation>Diese Datei wurde am %1 angelegt und hat davor keine erfasste Vergangenheit. Wählen Sie einen späteren Tag, oder sehen Sie sich den Stand an jenem Tag an.</translation>
    </message>
    <message>
        <source>No backup was made: the folder “%1” cannot be made. Choose another place.</source>
        <translation>Es wurde keine Sicherung gemacht: Der Ordner „%1“ lässt sich nicht anlegen. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>No backup was made. %1</source>
        <translation>Es wurde keine Sicherung gemacht. %1</translation>
    </message>
    <message>
        <source>The backup was made, but not its export. %1</source>
        <translation>Die Sicherung wurde gemacht, aber nicht ihr Export. %1</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it. After a power cut it may be missing: check the disk and make another copy elsewhere.</source>
        <translation>„%1“ wurde geschrieben, aber der Datenträger hat es nicht bestätigt. Nach einem Stromausfall kann die Datei fehlen: Prüfen Sie den Datenträger und machen Sie anderswo eine weitere Kopie.</translation>
    </message>
    <message>
        <source>The copy was not stored</source>
        <translation>Die Kopie wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The copy was not stored: what was read back differs. Check the disk, then try again.</source>
        <translation>Die Kopie wurde nicht gespeichert: Was zurückgelesen wurde, ist anders. Prüfen Sie den Datenträger und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be a copy: the contents of “%2” are not in this file. Add the file itself, or write down where it lies, as a reference.</source>
        <translation>%1 kann keine Kopie sein: Der Inhalt von „%2“ ist nicht in dieser Datei. Fügen Sie die Datei selbst hinzu oder schreiben Sie auf, wo sie liegt, als Verweis.</translation>
    </message>
    <message>
        <source>The copy is not in this file, or cannot be read. Look for it in a backup copy.</source>
        <translation>Die Kopie ist nicht in dieser Datei oder kann nicht gelesen werden. Suchen Sie sie in einer Sicherungskopie.</translation>
    </message>
    <message>
        <source>The copy was changed in the file: it does not have its hash any more. Take it from a backup copy, and check this file.</source>
        <translation>Die Kopie wurde in der Datei verändert: Sie hat ihre Prüfsumme nicht mehr. Nehmen Sie sie aus einer Sicherungskopie und prüfen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” lies on a network drive (%2), where edits can be lost or mixed. Work on a copy on this computer, or open it read-only.</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk (%2), wo Änderungen verloren gehen oder vermischt werden können. Arbeiten Sie mit einer Kopie auf diesem Rechner, oder öffnen Sie die Datei schreibgeschützt.</translation>
    </message>
    <message>
        <source>The file was changed by another program since it was opened. Nothing was written.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert, seit sie geöffnet wurde. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The copy was not kept: another program has replaced the contents of the file.</source>
        <translation>Die Kopie wurde nicht behalten: Ein anderes Programm hat den Inhalt der Datei ersetzt.</translation>
    </message>
    <message>
        <source>Beside “%1” lies the journal “%1-journal”, which belongs to another state of the file, as after a copy was put in its place; opening would mix the two. Move the journal to another folder, then open again. The file was not changed.</source>
        <translation>Neben „%1“ liegt das Journal „%1-journal“, das zu einem anderen Stand der Datei gehört, etwa weil eine Kopie an ihre Stelle gelegt wurde; beim Öffnen würden beide vermischt. Verschieben Sie das Journal in einen anderen Ordner und öffnen Sie dann erneut. Die Datei wurde nicht geändert.</translation>
    </message>
    <message>
        <source>“%1” was opened anew in the meantime and cannot be taken over. Close it there, or open it read-only.</source>
        <translation>„%1“ wurde inzwischen neu geöffnet und kann nicht übernommen werden. Schließen Sie die Datei dort oder öffnen Sie sie schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” cannot be taken over: its folder may not be written to. Open it read-only.</source>
        <translation>„%1“ kann nicht übernommen werden: In den Ordner darf nicht geschrieben werden. Öffnen Sie die Datei schreibgeschützt.</translation>
    </message>
    <message>
        <source>“%1” is open on another computer, in %2 (process %3 on %4) since %5. Close it there, or open it read-only. Only if it is certainly no longer open there, remove the file “%6” beside it and open again.</source>
        <translation>„%1“ ist auf einem anderen Rechner geöffnet, in %2 (Prozess %3 auf %4) seit %5. Schließen Sie die Datei dort oder öffnen Sie sie schreibgeschützt. Nur wenn sie dort sicher nicht mehr offen ist, löschen Sie die Datei „%6“ daneben und öffnen erneut.</translation>
    </message>
    <message>
        <source>A write to “%1” was interrupted, and taking it back leaves contents that do not pass their check. The file and the journal beside it were not changed. Open a backup copy.</source>
        <translation>Ein Schreibvorgang in „%1“ wurde unterbrochen, und wenn er zurückgenommen wird, bestehen die Inhalte ihre Prüfung nicht. Die Datei und das Journal daneben wurden nicht geändert. Öffnen Sie eine Sicherungskopie.</translation>
    </message>
    <message>
        <source>“%1” has an older format (%2), and there is no room for a private copy in today&apos;s format. Make room, or open it for writing.</source>
        <translation>„%1“ hat ein älteres Format (%2), und für eine private Kopie im heutigen Format fehlt der Platz. Schaffen Sie Platz oder öffnen Sie die Datei zum Schreiben.</translation>
    </message>
    <message>
        <source>File format %1 upgraded to %2</source>
        <translation>Dateiformat %1 auf %2 gebracht</translation>
    </message>
    <message>
        <source>The file was not upgraded: what came out of it did not pass its check. The file is as it was; report this mistake of the program.</source>
        <translation>Die Datei wurde nicht auf das neue Format gebracht: Das Ergebnis bestand seine Prüfung nicht. Die Datei ist unverändert; melden Sie diesen Fehler des Programms.</translation>
    </message>
    <message>
        <source>In the place of the file lies another one, which does not hold what was saved last. Save a copy under a new name.</source>
        <translation>An der Stelle der Datei liegt eine andere, in der das zuletzt Gespeicherte nicht steht. Speichern Sie eine Kopie unter neuem Namen.</translation>
    </message>
    <message>
        <source>“%1” is already open under another name: the file has a second name (hard link), or was renamed while it was open. Close it there, or open it read-only.</source>
        <translation>„%1“ ist schon unter einem anderen Namen offen: Die Datei hat einen zweiten Namen (harter Link) oder wurde umbenannt, während sie offen war. Schließen Sie sie dort, oder öffnen Sie sie nur zum Lesen.</translation>
    </message>
    <message>
        <source>The file was changed by another program since it was opened. What is shown here is older; nothing can be saved until it is read again.</source>
        <translation>Die Datei wurde von einem anderen Programm geändert, seit sie geöffnet wurde. Was hier steht, ist älter; gespeichert werden kann erst wieder, wenn sie neu gelesen ist.</translation>
    </message>
    <message>
        <source>“%1” was changed by another tool (write-ahead log). Make a copy without the log, open a backup copy, or turn the log off with that tool. The file was not changed.</source>
        <translation>„%1“ wurde von einem anderen Werkzeug verändert (Write-Ahead-Log). Kopie ohne das Log anlegen, eine Sicherung öffnen oder das Log mit jenem Werkzeug abschalten. Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>“%1” lies on a file system that has no locks, so it cannot be used safely there. Copy it to a disk of this computer and open the copy.</source>
        <translation>„%1“ liegt auf einem Dateisystem ohne Sperren und lässt sich dort nicht sicher benutzen. Kopieren Sie die Datei auf einen Datenträger dieses Computers, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%1” lies on a file system that ignores locks, so two programs could write to it at once. Open it read-only, or work on a copy on a disk of this computer.</source>
        <translation>„%1“ liegt auf einem Dateisystem, das Sperren nicht beachtet: Zwei Programme könnten gleichzeitig darin schreiben. Öffnen Sie die Datei nur zum Lesen, oder arbeiten Sie mit einer Kopie auf einem Datenträger dieses Computers.</translation>
    </message>
    <message>
        <source>The last write to “%1” was interrupted and was taken back. There was no room for a copy of the file as it was found: watch what its check says.</source>
        <translation>Das letzte Schreiben in „%1“ wurde unterbrochen und zurückgenommen. Für eine Kopie der Datei, wie sie vorgefunden wurde, war kein Platz: Achten Sie darauf, was die Prüfung ergibt.</translation>
    </message>
    <message>
        <source>The last write to “%1” was interrupted and was taken back. Until the whole file has been checked, “%2” keeps it as it was found.</source>
        <translation>Das letzte Schreiben in „%1“ wurde unterbrochen und zurückgenommen. Bis die ganze Datei geprüft ist, bewahrt „%2“ sie auf, wie sie vorgefunden wurde.</translation>
    </message>
    <message>
        <source>“%1” cannot be copied without its log: it is open in another tool, damaged, or there is no room. Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht ohne das Log kopieren: Die Datei ist in einem anderen Werkzeug offen, beschädigt, oder es ist kein Platz. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>the computer has no free memory. Close other programs and try again</source>
        <translation>der Rechner hat keinen freien Speicher mehr. Schließen Sie andere Programme und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>the disk is full. What was saved before is safe. Make room and try again</source>
        <translation>der Datenträger ist voll. Was vorher gespeichert wurde, ist sicher. Schaffen Sie Platz und versuchen Sie es erneut</translation>
    </message>
</context>
<context>
    <name>TableHabits</name>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
</context>
<context>
    <name>TablesTab</name>
    <message>
        <source>New: %1…</source>
        <translation>Neu: %1…</translation>
    </message>
</context>
<context>
    <name>TextEditor</name>
    <message>
        <source>separated by commas</source>
        <translation>durch Kommas getrennt</translation>
    </message>
    <message>
        <source>The text has %1 characters, %2 are allowed. Shorten it.</source>
        <translation>Der Text hat %1 Zeichen, %2 sind erlaubt. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>The text holds control characters. Type it again or paste it as plain text.</source>
        <translation>Der Text enthält Steuerzeichen. Tippen Sie ihn neu oder fügen Sie ihn als reinen Text ein.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>The text is too long. Shorten it.</source>
        <translation>Der Text ist zu lang. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>One entry has %1 characters, %2 are allowed. Shorten it or add a comma.</source>
        <translation>Ein Eintrag hat %1 Zeichen, erlaubt sind %2. Kürzen Sie ihn oder setzen Sie ein Komma.</translation>
    </message>
</context>
<context>
    <name>ThresholdsView</name>
    <message>
        <source>What these limits would change</source>
        <translation>Was diese Grenzen ändern würden</translation>
    </message>
    <message>
        <source>A number cannot be used. Repair it to see what it would change.</source>
        <translation>Eine Zahl ist nicht brauchbar. Berichtigen Sie sie, um zu sehen, was sie ändern würde.</translation>
    </message>
    <message>
        <source>Change a limit: the states that would be others stand here.</source>
        <translation>Ändern Sie eine Grenze: Hier stehen die Zustände, die andere wären.</translation>
    </message>
    <message>
        <source>No state would be another one.</source>
        <translation>Kein Zustand wäre ein anderer.</translation>
    </message>
    <message>
        <source>%1 of %2 KPIs and %3 of %4 objectives would have another state.</source>
        <translation>%1 von %2 Kennzahlen und %3 von %4 Zielen hätten einen anderen Zustand.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Edited: thresholds</source>
        <translation>Geändert: Schwellen</translation>
    </message>
    <message>
        <source>Result of an objective</source>
        <translation>Ergebnis eines Ziels</translation>
    </message>
    <message>
        <source>The worst deciding measure decides</source>
        <translation>Die schlechteste entscheidende Kennzahl entscheidet</translation>
    </message>
    <message>
        <source>The weighted progress of its measures decides</source>
        <translation>Der gewichtete Fortschritt der Kennzahlen entscheidet</translation>
    </message>
    <message numerus="yes">
        <source>The figures of %n KPI(s) would be due, overdue or silent otherwise.</source>
        <translation>
            <numerusform>Die Messwerte von %n Kennzahl wären anders fällig, überfällig oder still.</numerusform>
            <numerusform>Die Messwerte von %n Kennzahlen wären anders fällig, überfällig oder still.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing is due in the next 14 days</source>
        <translation>In den nächsten 14 Tagen ist nichts fällig</translation>
    </message>
    <message>
        <source>Figures, actions, reviews, decisions and messages stand here when their day comes near.</source>
        <translation>Zahlen, Aktionen, Überprüfungen, Entscheidungen und Mitteilungen stehen hier, wenn ihr Tag naht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>weekday, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Enter figures (%1)</source>
        <translation>Zahlen eintragen (%1)</translation>
    </message>
    <message>
        <source>Enter figures</source>
        <translation>Zahlen eintragen</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the chain</source>
        <translation>
            <numerusform>%n Lücke in der Kette</numerusform>
            <numerusform>%n Lücken in der Kette</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Top bar</source>
        <translation>Obere Leiste</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>As of %1, recorded on %2, read-only</source>
        <translation>Stand %1, erfasst am %2, nur lesen</translation>
    </message>
    <message>
        <source>As of %1, read-only</source>
        <translation>Stand %1, nur lesen</translation>
    </message>
    <message>
        <source>Show the facts of another day</source>
        <translation>Den Stand eines anderen Tages zeigen</translation>
    </message>
</context>
<context>
    <name>TopicsView</name>
    <message>
        <source>Evidence of the question</source>
        <translation>Nachweise zur Frage</translation>
    </message>
    <message>
        <source>Ten checks</source>
        <translation>Zehn Prüfungen</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Own note, not part of the records</source>
        <translation>Eigene Notiz, kein Teil der Nachweise</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Show the record</source>
        <translation>Eintrag zeigen</translation>
    </message>
    <message>
        <source>%1, check %2 · %3</source>
        <translation>%1, Prüfung %2 · %3</translation>
    </message>
    <message>
        <source>%1 Interview: %2.</source>
        <translation>%1 Befragen: %2.</translation>
    </message>
    <message>
        <source>Traps: %1.</source>
        <translation>Fallen: %1.</translation>
    </message>
    <message>
        <source>Own label</source>
        <translation>Eigene Einstufung</translation>
    </message>
    <message>
        <source>Nothing is recorded for this question, neither a lapse nor a record of the sample.</source>
        <translation>Zu dieser Frage ist nichts aufgezeichnet, weder ein Mangel noch ein Nachweis der Stichprobe.</translation>
    </message>
    <message>
        <source>Own label: %1</source>
        <translation>Eigene Einstufung: %1</translation>
    </message>
    <message>
        <source>%1: what there is to show</source>
        <translation>%1: was sich zeigen lässt</translation>
    </message>
    <message>
        <source>Note of the audit</source>
        <translation>Notiz des Audits</translation>
    </message>
</context>
<context>
    <name>TraceView</name>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Traceability</source>
        <translation>Rückverfolgung</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>No risk yet</source>
        <translation>Noch kein Risiko</translation>
    </message>
    <message>
        <source>Each line is a risk with an objective and one of its measures.</source>
        <translation>Jede Zeile ist ein Risiko mit einem Ziel und einer seiner Messgrößen.</translation>
    </message>
    <message>
        <source>From each risk to its objective, plan, measure, result and evidence (6.1.3, 6.2 c).</source>
        <translation>Von jedem Risiko zu Ziel, Plan, Messgröße, Ergebnis und Nachweis (6.1.3, 6.2 c).</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n rows.</source>
        <translation>
            <numerusform>%n Zeile kopiert.</numerusform>
            <numerusform>%n Zeilen kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save traceability table</source>
        <translation>Rückverfolgungstabelle speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n rows are saved in %1.</source>
        <translation>
            <numerusform>%n Zeile ist in %1 gespeichert.</numerusform>
            <numerusform>%n Zeilen sind in %1 gespeichert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Traceability</name>
    <message>
        <source>no objective</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Last result</source>
        <translation>Letztes Ergebnis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n overdue</source>
        <comment>plan, actions</comment>
        <translation>
            <numerusform>%1, %n überfällig</numerusform>
            <numerusform>%1, %n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>figure</source>
        <comment>has evidence</comment>
        <translation>Messwert</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Policy and requirements</source>
        <translation>Leitlinie und Anforderungen</translation>
    </message>
    <message>
        <source>Risks and controls</source>
        <translation>Risiken und Maßnahmen des Anhangs A</translation>
    </message>
    <message>
        <source>Versions and approvals</source>
        <translation>Versionen und Genehmigungn</translation>
    </message>
    <message>
        <source>Plan and resources</source>
        <translation>Plan und Ressourcen</translation>
    </message>
    <message>
        <source>Measures and figures</source>
        <translation>Kennzahlen und Werte</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Reviews and decisions</source>
        <translation>Überprüfungen und Entscheidungen</translation>
    </message>
    <message>
        <source>Communication and training</source>
        <translation>Vermittlung und Schulung</translation>
    </message>
    <message>
        <source>Evaluation and findings</source>
        <translation>Bewertung und Feststellungen</translation>
    </message>
    <message>
        <source>Business goal</source>
        <translation>Geschäftsziel</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verpflichtung</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Maßnahme (Anhang A)</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>%1 not available: %2</source>
        <translation>%1 nicht verfügbar: %2</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Mitteilung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Schulung</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Feststellung</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Version %1: accepted by the owner</source>
        <translation>Version %1: von der verantwortlichen Person angenommen</translation>
    </message>
</context>
<context>
    <name>TrendsPage</name>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Small charts</source>
        <translation>Kleine Diagramme</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Objectives by month</source>
        <translation>Ziele nach Monaten</translation>
    </message>
    <message>
        <source>Filter by text</source>
        <translation>Nach Text filtern</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Open the objective</source>
        <translation>Ziel öffnen</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>%1 measures, %2 better, %3 worse</source>
        <translation>%1 Kennzahlen, %2 besser, %3 schlechter</translation>
    </message>
    <message>
        <source>Units and levels</source>
        <translation>Einheiten und Ebenen</translation>
    </message>
    <message>
        <source>The trends of all measures stand here</source>
        <translation>Hier stehen die Trends aller Messgrößen</translation>
    </message>
    <message>
        <source>No measure matches the filter</source>
        <translation>Keine Messgröße passt zum Filter</translation>
    </message>
    <message>
        <source>ISO/IEC 27001, 6.2 d and 9.1: objectives are monitored. Give an objective a measure, and enter its first figure.</source>
        <translation>ISO/IEC 27001, 6.2 d und 9.1: Ziele werden überwacht. Geben Sie einem Ziel eine Messgröße, und erfassen Sie den ersten Wert.</translation>
    </message>
    <message>
        <source>Another text or another state shows more.</source>
        <translation>Ein anderer Text oder ein anderer Zustand zeigt mehr.</translation>
    </message>
    <message>
        <source>Go to the objectives</source>
        <translation>Zu den Zielen</translation>
    </message>
    <message>
        <source>Show all measures</source>
        <translation>Alle Messgrößen zeigen</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
</context>
<context>
    <name>Triggers</name>
    <message>
        <source>Say in “Result text” what came of it: an answer without words is no answer.</source>
        <translation>Bitte unter „Ergebnis in Worten“ sagen, was sich daraus ergeben hat: Eine Antwort ohne Worte ist keine.</translation>
    </message>
    <message>
        <source>Tick at least one objective that has to be looked at.</source>
        <translation>Bitte mindestens ein Ziel ankreuzen, das zu prüfen ist.</translation>
    </message>
    <message>
        <source>Edited: trigger %1</source>
        <translation>Geändert: Auslöser %1</translation>
    </message>
    <message>
        <source>New trigger: %1</source>
        <translation>Neuer Auslöser: %1</translation>
    </message>
</context>
<context>
    <name>TriggersDialog</name>
    <message>
        <source>Objectives that have to be looked at</source>
        <translation>Ziele, die zu prüfen sind</translation>
    </message>
    <message>
        <source>Triggers</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What happened that objectives have to be looked at for. A trigger stays open, on Today as well, until it is answered.</source>
        <translation>Was geschehen ist und Ziele zu prüfen gibt. Ein Auslöser bleibt offen, auch auf „Heute“, bis er beantwortet ist.</translation>
    </message>
    <message>
        <source>New trigger…</source>
        <translation>Neuer Auslöser…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>Write the year with four digits, for example %1.</source>
        <translation>Schreiben Sie das Jahr mit vier Ziffern, zum Beispiel %1.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it like %2 or 2026-12-31.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es wie %2 oder 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>Undone: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
</context>
<context>
    <name>UnprotectDialog</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a protected file</source>
        <translation>Geschützte Datei öffnen</translation>
    </message>
    <message>
        <source>The plain file is written where you say; the protected one stays.</source>
        <translation>Die Datei ohne Schutz wird dort geschrieben, wo Sie es sagen; die geschützte bleibt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The passphrase is being tried…</source>
        <translation>Die Passphrase wird geprüft…</translation>
    </message>
    <message>
        <source>Where to put the plain file</source>
        <translation>Wohin die Datei ohne Schutz kommt</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message>
        <source>The id of the workspace differs from the history.</source>
        <translation>Die Kennung der Arbeitsdatei weicht von der Historie ab.</translation>
    </message>
    <message>
        <source>The table “%1” cannot be read.</source>
        <translation>Die Tabelle „%1“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>The record %1 in “%2” is not in the history.</source>
        <translation>Der Datensatz %1 in „%2“ steht nicht in der Historie.</translation>
    </message>
    <message>
        <source>The field “%1” of %2 in “%3” differs from the history.</source>
        <translation>Das Feld „%1“ von %2 in „%3“ weicht von der Historie ab.</translation>
    </message>
    <message>
        <source>%1 records are missing in “%2”.</source>
        <translation>%1 Datensätze fehlen in „%2“.</translation>
    </message>
    <message>
        <source>The readings of entry %1 are not those that it wrote.</source>
        <translation>Die Messwerte von Eintrag %1 sind nicht die, die er schrieb.</translation>
    </message>
    <message>
        <source>A reading of entry %1 was changed; the first of them is %2.</source>
        <translation>Ein Messwert von Eintrag %1 wurde verändert; der erste davon ist %2.</translation>
    </message>
    <message>
        <source>The readings of entry %1 are missing.</source>
        <translation>Die Messwerte von Eintrag %1 fehlen.</translation>
    </message>
    <message>
        <source>Whether the reading %1 is valid differs from the history.</source>
        <translation>Ob der Messwert %1 gültig ist, weicht von der Historie ab.</translation>
    </message>
    <message>
        <source>The reason why the reading %1 is void differs from the history.</source>
        <translation>Der Grund, warum der Messwert %1 ungültig ist, weicht von der Historie ab.</translation>
    </message>
    <message>
        <source>The readings cannot be read.</source>
        <translation>Die Messwerte lassen sich nicht lesen.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Die Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The file cannot be checked</source>
        <translation>Die Datei lässt sich nicht prüfen</translation>
    </message>
    <message>
        <source>The tables are not those of format %1.</source>
        <translation>Die Tabellen sind nicht die des Formats %1.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be checked.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht prüfen.</translation>
    </message>
    <message>
        <source>The file is damaged: %1 places.</source>
        <translation>Die Datei ist beschädigt: %1 Stellen.</translation>
    </message>
    <message>
        <source>The references cannot be checked.</source>
        <translation>Die Verweise lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>A reference in the table “%1” points to nothing.</source>
        <translation>Ein Verweis in der Tabelle „%1“ zeigt ins Leere.</translation>
    </message>
    <message>
        <source>pages, tables and references are sound</source>
        <translation>Seiten, Tabellen und Verweise sind in Ordnung</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Eintrag %1 fehlt.</translation>
    </message>
    <message>
        <source>The chain breaks at entry %1.</source>
        <translation>Die Kette bricht bei Eintrag %1.</translation>
    </message>
    <message>
        <source>The contents of entry %1 were changed.</source>
        <translation>Der Inhalt von Eintrag %1 wurde verändert.</translation>
    </message>
    <message>
        <source>The contents of entry %1 cannot be replayed.</source>
        <translation>Der Inhalt von Eintrag %1 lässt sich nicht wiedergeben.</translation>
    </message>
    <message>
        <source>There is no history.</source>
        <translation>Es gibt keine Historie.</translation>
    </message>
    <message>
        <source>%1 entries without a gap</source>
        <translation>%1 Einträge ohne Lücke</translation>
    </message>
    <message>
        <source>each entry names the one before</source>
        <translation>jeder Eintrag nennt den vorigen</translation>
    </message>
    <message>
        <source>the given hash stands in the chain</source>
        <translation>der genannte Hash steht in der Kette</translation>
    </message>
    <message>
        <source>The given hash does not stand in the chain.</source>
        <translation>Der genannte Hash steht nicht in der Kette.</translation>
    </message>
    <message>
        <source>%1 records and %2 readings equal the replay of the history</source>
        <translation>%1 Datensätze und %2 Messwerte entsprechen der Wiedergabe der Historie</translation>
    </message>
    <message>
        <source>The hash of evidence %1 is not a SHA-256.</source>
        <translation>Der Hash des Nachweises %1 ist kein SHA-256.</translation>
    </message>
    <message>
        <source>%1 pieces of evidence, all references</source>
        <translation>%1 Nachweise, alle als Verweis</translation>
    </message>
    <message>
        <source>What was kept of an open form was changed.</source>
        <translation>Was von einem offenen Formular aufbewahrt war, wurde verändert.</translation>
    </message>
    <message>
        <source>A line of SHA256SUMS is not readable.</source>
        <translation>Eine Zeile von SHA256SUMS ist nicht lesbar.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 kam hinzu.</translation>
    </message>
    <message>
        <source>%1 files, none changed, removed or added</source>
        <translation>%1 Dateien, keine geändert, entfernt oder hinzugefügt</translation>
    </message>
    <message>
        <source>manifest.json and SHA256SUMS do not agree.</source>
        <translation>manifest.json und SHA256SUMS stimmen nicht überein.</translation>
    </message>
    <message>
        <source>The ledger is empty: there is nothing to verify.</source>
        <translation>Das Verzeichnis der Einträge ist leer: Es gibt nichts zu prüfen.</translation>
    </message>
    <message>
        <source>Ledger, history and HEAD.txt do not end alike.</source>
        <translation>Verzeichnis, Historie und HEAD.txt enden nicht gleich.</translation>
    </message>
    <message>
        <source>contents as hashed, %1 redacted</source>
        <translation>Inhalte wie geprüft, %1 zurückgehalten</translation>
    </message>
    <message>
        <source>This is no audit pack: SHA256SUMS or manifest.json is missing.</source>
        <translation>Das ist kein Auditpaket: SHA256SUMS oder manifest.json fehlt.</translation>
    </message>
    <message>
        <source>The copy of evidence %1 was changed.</source>
        <translation>Die Kopie des Nachweises %1 wurde verändert.</translation>
    </message>
    <message>
        <source>The copy of evidence %1 is missing.</source>
        <translation>Die Kopie des Nachweises %1 fehlt.</translation>
    </message>
    <message>
        <source>A copy that no evidence names any more was changed or is missing: %1.</source>
        <translation>Eine Kopie, die kein Nachweis mehr nennt, wurde verändert oder fehlt: %1.</translation>
    </message>
    <message>
        <source>A copy is in the file of which the history knows nothing: %1.</source>
        <translation>In der Datei liegt eine Kopie, von der die Historie nichts weiß: %1.</translation>
    </message>
    <message>
        <source>%1 pieces of evidence, %2 of them copies with the hash that is written down</source>
        <translation>%1 Nachweise, davon %2 Kopien mit der aufgeschriebenen Prüfsumme</translation>
    </message>
    <message>
        <source>The pack was made by a newer version of the program (format %1). Verify it with that version or with its own scripts.</source>
        <translation>Das Paket stammt von einer neueren Version des Programms (Format %1). Prüfen Sie es mit dieser Version oder mit seinen eigenen Skripten.</translation>
    </message>
    <message>
        <source>The history cannot be read.</source>
        <translation>Die Historie kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The evidence cannot be read.</source>
        <translation>Die Nachweise können nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>VerifyDialog</name>
    <message>
        <source>Somebody else than who recorded it compares the figure with its evidence.</source>
        <translation>Jemand anderes als die erfassende Person vergleicht den Messwert mit seinem Nachweis.</translation>
    </message>
    <message>
        <source>Verify a figure</source>
        <translation>Messwert prüfen</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Choose a person</source>
        <translation>Person wählen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&amp;Verified by</source>
        <translation>&amp;Geprüft von</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say who has checked the figure.</source>
        <translation>Geben Sie an, wer den Messwert geprüft hat.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Is this only a typing error?</source>
        <translation>Ist das nur ein Tippfehler?</translation>
    </message>
    <message>
        <source>Then it is written without a new version. Otherwise cancel, and say why it changes.</source>
        <translation>Dann wird es ohne neue Version geschrieben. Sonst abbrechen und sagen, warum es sich ändert.</translation>
    </message>
    <message>
        <source>Typing error</source>
        <translation>Tippfehler</translation>
    </message>
    <message>
        <source>%1 belongs to what was approved. Version %2 is proposed; version %3 stays valid until it is approved.</source>
        <translation>%1 gehört zu dem, was freigegeben wurde. Version %2 wird vorgeschlagen; Version %3 gilt bis zu ihrer Freigabe.</translation>
    </message>
    <message>
        <source>%1 makes version %2, with a change record. No approval is needed.</source>
        <translation>%1 ergibt Version %2, mit einem Änderungsnachweis. Eine Freigabe ist nicht nötig.</translation>
    </message>
    <message>
        <source>More is planned than was approved: the resource needs its approval.</source>
        <translation>Es ist mehr geplant als genehmigt: Die Ressource braucht ihre Genehmigung.</translation>
    </message>
    <message>
        <source>Why does %1 change?</source>
        <translation>Warum ändert sich %1?</translation>
    </message>
    <message>
        <source>Propose version</source>
        <translation>Version vorschlagen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing was saved: the change needs a reason.</source>
        <translation>Nichts wurde gespeichert: Die Änderung braucht einen Grund.</translation>
    </message>
    <message>
        <source>Why is %1 taken up again?</source>
        <translation>Warum wird %1 wieder aufgenommen?</translation>
    </message>
    <message>
        <source>It was reported as done. The reason stands in the history.</source>
        <translation>Es war als erledigt gemeldet. Der Grund steht in der Historie.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
</context>
<context>
    <name>VersionsTab</name>
    <message>
        <source>From version</source>
        <translation>Von Version</translation>
    </message>
    <message>
        <source>To version</source>
        <translation>Bis Version</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>version, date</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1, proposed</source>
        <comment>version</comment>
        <translation>%1, vorgeschlagen</translation>
    </message>
    <message>
        <source>Of %1 only the line below was imported, not its contents: the change records say what changed.</source>
        <translation>Von %1 wurde nur die Zeile unten importiert, nicht der Inhalt: Die Änderungsnachweise sagen, was sich änderte.</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>No difference between %1 and %2.</source>
        <translation>Kein Unterschied zwischen %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wanted</name>
    <message numerus="yes">
        <source>Cover %n high risk(s) with an objective</source>
        <translation>
            <numerusform>%n hohes Risiko mit einem Ziel abdecken</numerusform>
            <numerusform>%n hohe Risiken mit Zielen abdecken</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on hold since %2.</source>
        <translation>%1 ist seit %2 ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 is on hold.</source>
        <translation>%1 ist ausgesetzt.</translation>
    </message>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 ist %2.</translation>
    </message>
    <message>
        <source>%1 has no figures since %2.</source>
        <translation>%1 hat seit %2 keine Zahlen.</translation>
    </message>
    <message>
        <source>%1 is %2: %3; the goal is %4 by %5.</source>
        <translation>%1 ist %2: %3; das Ziel ist %4 bis %5.</translation>
    </message>
    <message>
        <source>%1 planned, %2 approved: %3 to release.</source>
        <translation>%1 geplant, %2 genehmigt: %3 freizugeben.</translation>
    </message>
    <message>
        <source>%1 planned, none approved.</source>
        <translation>%1 geplant, nichts genehmigt.</translation>
    </message>
    <message>
        <source>No further money is planned.</source>
        <translation>Weiteres Geld ist nicht geplant.</translation>
    </message>
    <message>
        <source>If the trend continues, the target is reached only in %1.</source>
        <translation>Wenn der Trend anhält, wird das Ziel erst im %1 erreicht.</translation>
    </message>
    <message>
        <source>%1 stays %2 (%3): %4.</source>
        <translation>%1 bleibt %2 (%3): %4.</translation>
    </message>
    <message>
        <source>Not known from the records.</source>
        <translation>Aus den Aufzeichnungen nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>No live objective answers %1.</source>
        <translation>Kein lebendes Ziel antwortet auf %1.</translation>
    </message>
    <message>
        <source>A measurable objective for each, or a written reason why not.</source>
        <translation>Je ein messbares Ziel, oder eine schriftliche Begründung, warum nicht.</translation>
    </message>
    <message>
        <source>These risks stay without an objective; an audit would remark on it.</source>
        <translation>Diese Risiken bleiben ohne Ziel; ein Audit würde es anmerken.</translation>
    </message>
    <message>
        <source>Approve the planned money of %1</source>
        <translation>Das geplante Geld von %1 genehmigen</translation>
    </message>
    <message>
        <source>Target reached only in %1.</source>
        <translation>Ziel erst im %1 erreicht.</translation>
    </message>
    <message>
        <source>%1 stays %2 (%3).</source>
        <translation>%1 bleibt %2 (%3).</translation>
    </message>
</context>
<context>
    <name>WhyClicks</name>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
</context>
<context>
    <name>WhyView</name>
    <message>
        <source>Choose an objective or a KPI: its state is explained here, with the figures and the rule that were used.</source>
        <translation>Wählen Sie ein Ziel oder eine Kennzahl: Hier wird der Zustand erklärt, mit den Werten und der Regel, die benutzt wurden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>figure, day</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Figures used</source>
        <translation>Benutzte Werte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Not part of the result</source>
        <translation>Nicht Teil des Ergebnisses</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Shown as %1</source>
        <comment>state with person, day and reason</comment>
        <translation>Gezeigt als %1</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>the last reading</source>
        <translation>der letzte Messwert</translation>
    </message>
    <message>
        <source>the last %1 readings</source>
        <translation>die letzten %1 Messwerte</translation>
    </message>
    <message>
        <source>since the fiscal year began</source>
        <translation>seit Beginn des Geschäftsjahres</translation>
    </message>
    <message>
        <source>since the start of the measure</source>
        <translation>seit Beginn der Messung</translation>
    </message>
</context>
<context>
    <name>WindowApp</name>
    <message>
        <source>Organisation entered</source>
        <translation>Organisation eingetragen</translation>
    </message>
    <message>
        <source>Sample organisation</source>
        <translation>Beispielorganisation</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>Where to put the copy of the sample</source>
        <translation>Wohin mit der Kopie des Beispiels</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Neue Arbeitsdatei</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Waymark-Dateien (*.waymark)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Arbeitsdatei öffnen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Save what can be read into a new file</source>
        <translation>Lesbares in eine neue Datei retten</translation>
    </message>
    <message>
        <source>Everything that the file is known to have held was saved.</source>
        <translation>Alles, was bekanntlich in der Datei stand, wurde gerettet.</translation>
    </message>
    <message>
        <source>The backup was restored into %1.</source>
        <translation>Die Sicherung wurde in %1 wiederhergestellt.</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark *.protected)</source>
        <translation>Waymark-Dateien (*.waymark *.protected)</translation>
    </message>
    <message>
        <source>See what is safe</source>
        <translation>Zeigen, was sicher ist</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Is “%1” certainly closed on %2?</source>
        <translation>Ist „%1“ auf %2 sicher geschlossen?</translation>
    </message>
    <message>
        <source>It was opened there on %1. If it is still open there and both save, one of you loses what was entered. Take it over only when that computer has crashed, or the program there has ended.</source>
        <translation>Sie wurde dort am %1 geöffnet. Ist sie dort noch offen und speichern beide, verliert eine Seite ihre Eingaben. Nur übernehmen, wenn jener Rechner abgestürzt oder das Programm dort beendet ist.</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Saved into a new file. %1</source>
        <translation>In eine neue Datei gesichert. %1</translation>
    </message>
    <message>
        <source>Copy without the log…</source>
        <translation>Ohne das Log kopieren…</translation>
    </message>
    <message>
        <source>Copy without the log</source>
        <translation>Ohne das Log kopieren</translation>
    </message>
    <message>
        <source>This is the copy. The file with the log lies where it was.</source>
        <translation>Dies ist die Kopie. Die Datei mit dem Log liegt, wo sie war.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>From what?</source>
        <translation>Woraus?</translation>
    </message>
    <message>
        <source>Which result?</source>
        <translation>Welches Ergebnis?</translation>
    </message>
    <message>
        <source>How measured?</source>
        <translation>Wie gemessen?</translation>
    </message>
    <message>
        <source>Why, for which policy?</source>
        <translation>Warum, für welche Leitlinie?</translation>
    </message>
    <message>
        <source>Who and where?</source>
        <translation>Wer und wo?</translation>
    </message>
    <message>
        <source>How?</source>
        <translation>Wie?</translation>
    </message>
    <message>
        <source>Tell whom?</source>
        <translation>Wem sagen?</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
</context>
<context>
    <name>WordSettings</name>
    <message>
        <source>Words of your own</source>
        <translation>Eigene Wörter</translation>
    </message>
    <message>
        <source>The text rules look for them beside the usual ones. Put a semicolon between two.</source>
        <translation>Die Textregeln suchen sie neben den üblichen. Setzen Sie ein Semikolon dazwischen.</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Xlsx</name>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Open it in the spreadsheet program, remove the password and save it again.</source>
        <translation>Die Arbeitsmappe ist mit einem Kennwort geschützt. Öffnen Sie sie in der Tabellenkalkulation, entfernen Sie das Kennwort und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is an old Excel workbook (.xls). Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>Die Datei ist eine alte Excel-Arbeitsmappe (.xls). Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its archive cannot be read. Save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Ihr Archiv ist nicht lesbar. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file is a web page, not a workbook. Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>Die Datei ist eine Webseite, keine Arbeitsmappe. Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>The file is no Excel workbook (.xlsx). If it is a CSV file, let its name end in .csv.</source>
        <translation>Die Datei ist keine Excel-Arbeitsmappe (.xlsx). Wenn sie eine CSV-Datei ist, lassen Sie ihren Namen auf .csv enden.</translation>
    </message>
    <message>
        <source>The workbook has %1 parts, at most %2 are read.</source>
        <translation>Die Arbeitsmappe hat %1 Teile, höchstens %2 werden gelesen.</translation>
    </message>
    <message>
        <source>The part “%1” stands twice in the workbook. Save it again.</source>
        <translation>Der Teil „%1“ steht zweimal in der Arbeitsmappe. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the part “%1” cannot be read. Save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Der Teil „%1“ ist nicht lesbar. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the part “%1” is missing. Save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Der Teil „%1“ fehlt. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The part “%1” grows to %2 MiB from next to nothing. Such a file is not read.</source>
        <translation>Der Teil „%1“ wächst aus fast nichts auf %2 MiB. Eine solche Datei wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook is larger than %1 MiB when it is unpacked. Split it or save the table as CSV.</source>
        <translation>Die Arbeitsmappe ist ausgepackt größer als %1 MiB. Teilen Sie sie oder speichern Sie die Tabelle als CSV.</translation>
    </message>
    <message>
        <source>“%1” of the table %2 is left out: a text in it is longer than a spreadsheet cell can hold. The export as CSV or JSON has it.</source>
        <translation>„%1“ der Tabelle %2 ist ausgelassen: Ein Text darin ist länger, als eine Tabellenzelle fasst. Der Export als CSV oder JSON enthält ihn.</translation>
    </message>
    <message>
        <source>The table %1 has more rows than a spreadsheet can hold. Export it as CSV.</source>
        <translation>Die Tabelle %1 hat mehr Zeilen, als eine Tabellenkalkulation fasst. Exportieren Sie sie als CSV.</translation>
    </message>
    <message>
        <source>The part “%1” holds a document type, an entity or is nested too deep. No workbook needs that; it is not read.</source>
        <translation>Der Teil „%1“ enthält einen Dokumenttyp, eine Entität oder ist zu tief verschachtelt. Keine Arbeitsmappe braucht das; er wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The file is a binary workbook (.xlsb). Open it in the spreadsheet program and save it as .xlsx.</source>
        <translation>Die Datei ist eine binäre Arbeitsmappe (.xlsb). Öffnen Sie sie in der Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
        <source>The file is an archive, but no Excel workbook (.xlsx). Save the table as .xlsx or as CSV.</source>
        <translation>Die Datei ist ein Archiv, aber keine Excel-Arbeitsmappe (.xlsx). Speichern Sie die Tabelle als .xlsx oder als CSV.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the sheet “%1” is not in it. Save it again.</source>
        <translation>Die Arbeitsmappe ist beschädigt: Das Blatt „%1“ ist nicht darin. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with cells.</source>
        <translation>Die Arbeitsmappe hat kein Blatt mit Zellen.</translation>
    </message>
    <message>
        <source>The workbook has macros; they were not read.</source>
        <translation>Die Arbeitsmappe hat Makros; sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The workbook has links to other files; they were not followed.</source>
        <translation>Die Arbeitsmappe hat Verweise auf andere Dateien; ihnen wurde nicht gefolgt.</translation>
    </message>
    <message>
        <source>The rows of the sheet “%1” are not in order. Save it again.</source>
        <translation>Die Zeilen des Blatts „%1“ sind nicht in Ordnung. Speichern Sie die Mappe neu.</translation>
    </message>
    <message>
        <source>The sheet “%1” has a cell “%2”, which cannot be. Save it again.</source>
        <translation>Das Blatt „%1“ hat eine Zelle „%2“, die es nicht geben kann. Speichern Sie die Mappe neu.</translation>
    </message>
    <message>
        <source>The sheet “%1” has more than %2 columns.</source>
        <translation>Das Blatt „%1“ hat mehr als %2 Spalten.</translation>
    </message>
    <message>
        <source>A cell in row %1 of the sheet “%2” is larger than 1 MiB.</source>
        <translation>Eine Zelle in Zeile %1 des Blatts „%2“ ist größer als 1 MiB.</translation>
    </message>
    <message>
        <source>The sheet “%1” has too many cells. Split it.</source>
        <translation>Das Blatt „%1“ hat zu viele Zellen. Teilen Sie es.</translation>
    </message>
    <message>
        <source>Merged cells: %1. Only the first cell of each holds the value.</source>
        <translation>Verbundene Zellen: %1. Nur die jeweils erste enthält den Wert.</translation>
    </message>
    <message>
        <source>Hidden or filtered rows are read, too: %1.</source>
        <translation>Auch ausgeblendete oder gefilterte Zeilen werden gelesen: %1.</translation>
    </message>
    <message>
        <source>The workbook has too many texts. Split it.</source>
        <translation>Die Arbeitsmappe hat zu viele Texte. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>The sheet “%1” has too many rows. Split it.</source>
        <translation>Das Blatt „%1“ hat zu viele Zeilen. Teilen Sie es.</translation>
    </message>
</context>
<context>
    <name>Zip</name>
    <message>
        <source>The archive could not be made.</source>
        <translation>Das Archiv konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>%1 stands there twice.</source>
        <translation>%1 steht zweimal da.</translation>
    </message>
    <message>
        <source>The files are larger than 2 GiB together; the rest was not read.</source>
        <translation>Die Dateien sind zusammen größer als 2 GiB; der Rest wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is a link or no plain file.</source>
        <translation>%1 ist eine Verknüpfung oder keine einfache Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>An entry of the archive is damaged.</source>
        <translation>Ein Eintrag des Archivs ist beschädigt.</translation>
    </message>
    <message>
        <source>%1 is a link or leads out of the archive.</source>
        <translation>%1 ist eine Verknüpfung oder führt aus dem Archiv hinaus.</translation>
    </message>
    <message>
        <source>%1 grows beyond measure; it was not read.</source>
        <translation>%1 wächst über jedes Maß; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>“%1” is no ZIP archive, or it is damaged.</source>
        <translation>„%1“ ist kein ZIP-Archiv, oder es ist beschädigt.</translation>
    </message>
</context>
</TS>
