#include "model/report/reports.h"

#include "model/query/workspacestate.h"
#include "model/report/packpapers.h"

#include <QtGlobal>

std::span<const ReportInfo> allReports()
{
    static constexpr ReportInfo reports[] = {
        {"management-review", QT_TRANSLATE_NOOP("Report", "Management review of information security objectives"),
         QT_TRANSLATE_NOOP(
             "Report",
             "One page for top management: states, decisions wanted, objectives. Then fulfilment and trends (9.3)."),
         ReportSubject::Everything, &managementReview, false, nullptr, false, true},
        {"register", QT_TRANSLATE_NOOP("Report", "Register of information security objectives"),
         QT_TRANSLATE_NOOP(
             "Report",
             "All live objectives with statement, links, measures, owner and approval: the document of 6.2 g."),
         ReportSubject::Everything, &objectiveRegister},
        {"objective-sheet", QT_TRANSLATE_NOOP("Report", "Objective sheet"),
         QT_TRANSLATE_NOOP("Report",
                           "One objective on two pages: statement, links, measures, plan, people, dates, evaluation, "
                           "versions. Answers every letter of clause 6.2, a to l."),
         ReportSubject::Objective, &objectiveSheet, true},
        {"policy-annex", QT_TRANSLATE_NOOP("Report", "Annex of the policy: objectives"),
         QT_TRANSLATE_NOOP("Report", "Each commitment of the policy with the live objectives that serve it (5.2 b)."),
         ReportSubject::Everything, &policyAnnexReport},
        {"audit-pack", QT_TRANSLATE_NOOP("Report", "Audit pack"),
         QT_TRANSLATE_NOOP("Report",
                           "All records about clause 6.2 in 18 parts: evidence, clauses, chains, sheets, figures, "
                           "decisions, changes, approvals, verification."),
         ReportSubject::Everything, &auditPackPaper, true},
        {"gap-list", QT_TRANSLATE_NOOP("Report", "Gap list"),
         QT_TRANSLATE_NOOP("Report", "Risks, requirements, commitments and objectives whose links are missing."),
         ReportSubject::Everything, &gapList},
        {"coverage", QT_TRANSLATE_NOOP("Report", "Risks and coverage"),
         QT_TRANSLATE_NOOP("Report",
                           "High risks before treatment, now and wanted; risks, requirements and policy against the "
                           "live objectives. A4 or A3."),
         ReportSubject::Everything, &coverageReport},
        {"corrective-actions", QT_TRANSLATE_NOOP("Report", "Findings and corrective actions"),
         QT_TRANSLATE_NOOP("Report", "Every finding with cause, corrective action, state and effectiveness (10.2)."),
         ReportSubject::Everything, &correctiveActions},
        {"timeline", QT_TRANSLATE_NOOP("Report", "Timeline of objectives and actions"),
         QT_TRANSLATE_NOOP("Report", "All live objectives and their actions as bars, with what is late. Best on A3."),
         ReportSubject::Everything, &timeline},
        {"collection-sheet", QT_TRANSLATE_NOOP("Report", "Data collection sheet"),
         QT_TRANSLATE_NOOP("Report", "A sheet for each collector with the figures that are due in the next 31 days."),
         ReportSubject::Collector, &collectionSheet},
        {"review-agenda", QT_TRANSLATE_NOOP("Report", "Agenda of the management review"),
         QT_TRANSLATE_NOOP("Report",
                           "Inputs a to g, decisions wanted, objectives in order, with room for notes (9.3)."),
         ReportSubject::Everything, &reviewAgenda},
        {"review-minutes", QT_TRANSLATE_NOOP("Report", "Minutes of the management review"),
         QT_TRANSLATE_NOOP("Report", "The last review: figures as known on its day, outcomes, decisions, signatures."),
         ReportSubject::Review, &reviewMinutes},
        {"staff-brief", QT_TRANSLATE_NOOP("Report", "Brief for staff"),
         QT_TRANSLATE_NOOP("Report",
                           "One page for everybody: what we want to reach, how far we are, what each of us can do."),
         ReportSubject::Everything, &staffBrief, false, &staffBriefRemarks},
        {"procedure", QT_TRANSLATE_NOOP("Report", "Procedure document"),
         QT_TRANSLATE_NOOP("Report",
                           "How objectives are set, approved, followed and evaluated, with revision history."),
         ReportSubject::Everything, &procedureDocument, false, nullptr, true},
    };
    return reports;
}

Id<Objective> mostUrgentObjective(const WorkspaceState &ws)
{
    const ObjectiveRow *best = nullptr;
    for (const ObjectiveRow &row : ws.objectives)
        if (row.state == ObjectiveState::Active && (!best || urgency(row.result) < urgency(best->result)))
            best = &row;
    if (!best && !ws.objectives.empty())
        best = &ws.objectives.front();
    return best ? best->id : Id<Objective>();
}

const ReportInfo *findReport(QAnyStringView id)
{
    for (const ReportInfo &info : allReports())
        if (QAnyStringView(QLatin1String(info.id)) == id)
            return &info;
    return nullptr;
}
