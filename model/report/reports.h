#pragma once
#include "model/domain/register.h"
#include "model/query/audit/chainfact.h"
#include "model/report/reportdoc.h"

struct WorkspaceState;

/// What every report is told: the words, the paper, the day, and what stands in the foot.
struct ReportOptions {
    Language language;
    PaperSize paper = PaperSize::A4;
    QDate asOf;
    QDate recordedOn; ///< names the day of `reg` on the second clock (2.13); invalid: the file as it is
    QDateTime printed; ///< local
    QDateTime dataTime; ///< of the last history entry
    QString chainHead;
    Id<Objective> objective; ///< of reports about one; null: the most urgent one
    Id<Review> review; ///< of minutes; null: the last management review
    QHash<qint32, Id<Evidence>> figureEvidence; ///< by key of the figure: evidenceOfFigures()
    bool selfAssessment = false; ///< in the audit pack (6 d: off by default)
    QDate periodFrom, periodTo; ///< of figures, reviews and communication in the audit pack; of the self-assessment:
                                ///< closed objectives count from the first day on; invalid: the last 12 months
    ChainFact chain {}; ///< of the audit pack: what verifying the file found
    Id<Person> collector; ///< of the collection sheet; null: one sheet for each
    QString headline; ///< of the management review, in a person's words; the counts stand below. Empty: the counts
};

/// What a report is about, beside the whole file.
enum class ReportSubject : signed char { Everything, Objective, Review, Collector };

/// A report that can be printed: its id on the command line, its title, the function that makes it.
struct ReportInfo {
    const char *id;
    const char *title; ///< English, context "Report"
    const char *purpose; ///< one sentence, context "Report"
    ReportSubject subject;
    ReportDoc (*make)(const Register &reg, const ReportOptions &options);
    bool namesFigureEvidence = false; ///< wants ReportOptions::figureEvidence
    /// Sentences for whoever makes it, before it is given out.
    QStringList (*remarks)(const Register &reg, const ReportOptions &options) = nullptr;
    bool isIssued = false; ///< saved as a version with author and approval (7.5.2)
    bool hasHeadline = false; ///< its first sentence may be written by a person (6 a 1)
};
std::span<const ReportInfo> allReports();
/// A headline of one's own is at most two lines of page 1.
constexpr int mostOfHeadline = 160;
const ReportInfo *findReport(QAnyStringView id);

/// The most urgent active objective, else the first; null when there is none.
Id<Objective> mostUrgentObjective(const WorkspaceState &ws);

/// Management review (6 a), pages 1 and 2.
ReportDoc managementReview(const Register &reg, const ReportOptions &options);
/// Register of objectives (6 b).
ReportDoc objectiveRegister(const Register &reg, const ReportOptions &options);
/// Single objective sheet (6 c): two pages that answer the letters a to l of clause 6.2.
ReportDoc objectiveSheet(const Register &reg, const ReportOptions &options);
/// Each commitment of the policy with the live objectives that serve it, to stand behind the policy (5.2 b).
ReportDoc policyAnnexReport(const Register &reg, const ReportOptions &options);
/// Records without the links that clause 6.2 asks for.
ReportDoc gapList(const Register &reg, const ReportOptions &options);
/// Slope chart of the high risks with their objectives, and coverage both ways (6.2 a, c); landscape, A4 or A3.
ReportDoc coverageReport(const Register &reg, const ReportOptions &options);
/// Findings with cause, corrective action and effectiveness (10.2).
ReportDoc correctiveActions(const Register &reg, const ReportOptions &options);
/// Bars of all live objectives and their actions, landscape; A3 shows more.
ReportDoc timeline(const Register &reg, const ReportOptions &options);
/// Sheets to write the figures of the next weeks on, one for each collector (6 f).
ReportDoc collectionSheet(const Register &reg, const ReportOptions &options);
/// What the next management review will be about, with room for notes.
ReportDoc reviewAgenda(const Register &reg, const ReportOptions &options);
/// A review (the last one of the management, unless another is asked for), with the figures frozen when it was closed,
/// else as known on its day.
ReportDoc reviewMinutes(const Register &reg, const ReportOptions &options);
/// One page for everybody, at most 150 words, nothing that is late (6 e).
ReportDoc staffBrief(const Register &reg, const ReportOptions &options);
/// Sentences over 20 words, texts that were cut, persons that stand by their role.
QStringList staffBriefRemarks(const Register &reg, const ReportOptions &options);
/// The procedure behind the objectives as documented information, from the template, with revision history.
ReportDoc procedureDocument(const Register &reg, const ReportOptions &options);
