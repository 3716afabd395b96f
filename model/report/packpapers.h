#pragma once
#include "model/query/workspacestate.h"
#include "model/report/reports.h"

#include <functional>

// Parts of the audit pack as one document (6 d).

/// What the parts need to know.
struct PackPapers {
    const WorkspaceState &ws;
    const ReportOptions &options;
    QString words(const char *text) const { return options.language.translate("PackPaper", text); }
    /// The period of figures, reviews and communication (6 d): the last twelve months unless another one is asked for.
    QDate from() const { return options.periodFrom.isValid() ? options.periodFrom : to().addYears(-1).addDays(1); }
    QDate to() const { return options.periodTo.isValid() ? std::min(options.periodTo, ws.asOf) : ws.asOf; }
    bool inPeriod(QDate date) const { return !date.isValid() || (date >= from() && date <= to()); }
};
/// One part: its title in context "PackPaper", and what stands in it. An empty part says that nothing is recorded.
struct PackPart {
    const char *title;
    std::vector<Block> (*blocks)(const PackPapers &p);
};

/// Parts 2 to 8: evidence, clauses, policy, traceability, requirements, controls, register.
std::vector<Block> packEvidence(const PackPapers &p);
std::vector<Block> packClauses(const PackPapers &p);
std::vector<Block> packPolicy(const PackPapers &p);
std::vector<Block> packTrace(const PackPapers &p);
std::vector<Block> packRequirements(const PackPapers &p);
std::vector<Block> packControls(const PackPapers &p);
std::vector<Block> packRegisterList(const PackPapers &p);
/// Parts 10 to 14: figures, decisions, changes, approvals, communication.
std::vector<Block> packFigures(const PackPapers &p);
std::vector<Block> packDecisions(const PackPapers &p);
std::vector<Block> packChanges(const PackPapers &p);
std::vector<Block> packApprovals(const PackPapers &p);
std::vector<Block> packTold(const PackPapers &p);
/// Part 16, when it is wanted.
std::vector<Block> packAssessment(const PackPapers &p);

/// The audit pack as one document with its 18 parts in order (6 d).
ReportDoc auditPackPaper(const Register &reg, const ReportOptions &options);
