#pragma once
#include "model/domain/enums.h"
#include "model/query/audit/chainfact.h"
#include "model/query/workspacestate.h"

#include <span>

class Language;

/// One row of the self-assessment: a check, what it is about, the label and why (5.1).
struct AuditFinding {
    QString check; ///< "A-d2", "X-06"
    QString clause;
    Id<Objective> objective; ///< null for checks of the whole set
    QString objectiveCode;
    AuditLabel label = AuditLabel::Conform;
    QString reason; ///< one sentence
    Kind kind = Kind::Count; ///< of `record`: what "show the record" opens; without a record all of this kind
    QUuid record;
    bool operator==(const AuditFinding &) const = default;
};

/// Would be graded so; the auditor decides (5.1, conviction 12).
struct AuditResult {
    enum class Overall : signed char { Ready, ReadyWithActions, NotReady } overall = Overall::Ready;
    std::vector<AuditFinding> findings; ///< by objective and check, the set last
    int count(AuditLabel label) const;
    /// Mean of conform 100, observation 80, minor 40, major 0; never shown without the counts. Empty without rows.
    std::optional<double> index() const;
};
QString overallKey(AuditResult::Overall overall);
QString overallLabel(AuditResult::Overall overall, const Language &language);

/// What is known of a check without running it (5.2, 5.3).
struct AuditCheckInfo {
    const char *id;
    const char *clause;
    const char *title; ///< English, context "Audit": what is looked at
    const char *question; ///< English, context "Audit": what the auditor asks; may be empty
};
/// All checks: per objective in the order of the clause, then the whole set.
std::vector<AuditCheckInfo> allAuditChecks();
/// Nullptr when there is none of this id.
const AuditCheckInfo *auditCheckInfo(const QString &id);

/// Every row that section 5.1 asks for, conform ones too. `periodFrom`: closed objectives count from this day on
/// (invalid: the last 12 months).
AuditResult auditOf(const WorkspaceState &ws, const Language &language, const ChainFact &chain = {},
                    QDate periodFrom = {});
/// One objective or, with a null id, everything that belongs to none.
std::vector<AuditFinding> findingsOf(const AuditResult &result, Id<Objective> objective);
