#pragma once
#include "model/query/workspacestate.h"
#include "model/report/reportdoc.h"

// Parts of the objective sheet (6 c). Each answers letters of clause 6.2.

/// What the parts need to know.
struct SheetSubject {
    const WorkspaceState &ws;
    const Objective &objective;
    const ObjectiveRow &row;
    const Language &language;
    QStringList evidence {}; ///< codes of all evidence, that of the figures too
    size_t mostRows = 8; ///< of versions and of changes: the sheet is two pages, the newest rows count (PRINT.md 6)
    QString words(const char *text) const { return language.translate("Report", text); }
};

/// The heading of a part, with the letter of clause 6.2 that it answers.
inline Heading lettered(const SheetSubject &s, const char *text, char letter, const QString &note = {})
{
    return {s.words(text), note, 3, QString(QLatin1Char(letter))};
}
/// a and c side by side: policy; rationale, risks, requirements, controls.
Block sheetReasons(const SheetSubject &s);
/// b: the table of measures; the charts are chosen by who knows how much fits.
std::vector<Block> sheetMeasures(const SheetSubject &s);
/// h, i: plan and resources.
std::vector<Block> sheetPlan(const SheetSubject &s);
/// j, k, l: people, dates, evaluation.
std::vector<Block> sheetPeople(const SheetSubject &s);
/// d, e, f: monitored, communicated, reviewed and updated.
std::vector<Block> sheetFollowing(const SheetSubject &s);
/// g: versions, approvals, changes.
std::vector<Block> sheetVersions(const SheetSubject &s);
