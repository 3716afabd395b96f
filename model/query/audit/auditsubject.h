#pragma once
#include "model/domain/records.h"
#include "model/query/audit/audit.h"
#include "model/query/lint/lint.h"
#include "model/query/lint/lintsubject.h"

/// Days and shares of 5.1 to 5.3: our own conventions, not text of the standard; settings "audit.…" of the file.
struct AuditLimits {
    int year = 365, halfYear = 183, reviewYear = 366, reviewLate = 456;
    int longOverdue = 90, veryLongOverdue = 180, triggerLate = 60, evaluationLate = 30;
    int tellSoon = 60, tellLate = 120;
    double fewPercent = 20, manyPercent = 50;
    static AuditLimits of(const Register &reg);
};

/// What all checks of a run share.
struct AuditSubject {
    const WorkspaceState &ws;
    const Language &language;
    const ChainFact &chain;
    const LintIndex &index;
    const Linter &linter;
    std::vector<AuditFinding> &found;
    AuditLimits limits {};

    QString words(const char *text) const;
    /// A row; the words become %1, %2 of the reason.
    AuditFinding &add(const AuditCheckInfo &check, const Objective *objective, AuditLabel label, const char *reason,
                      const QStringList &words = {}) const;
    template <typename T> static void about(AuditFinding &finding, const T &record)
    {
        finding.kind = T::kind;
        finding.record = record.id.value;
    }
    QString date(QDate day) const;
};

/// One objective in scope.
struct ObjectiveAudit : AuditSubject {
    const Objective &objective;
    const ObjectiveRow &row;

    ObjectiveAudit(const AuditSubject &subject, const Objective &o, const ObjectiveRow &r)
        : AuditSubject(subject)
        , objective(o)
        , row(r)
    {
    }
    AuditFinding &add(const AuditCheckInfo &check, AuditLabel label, const char *reason,
                      const QStringList &words = {}) const
    {
        return AuditSubject::add(check, &objective, label, reason, words);
    }
    bool live() const { return isLive(objective.state); }
    bool active() const { return objective.state == ObjectiveState::Active; }
    std::vector<const Kpi *> deciding() const;
    std::vector<const ObjectiveLink *> links(std::initializer_list<LinkKind> kinds) const;
};

template <typename Subject> struct AuditCheckLine {
    AuditCheckInfo info;
    void (*run)(const Subject &subject, const AuditCheckInfo &check);
};

// The tables of checks; each line with its function, in its own file.
std::span<const AuditCheckLine<ObjectiveAudit>> purposeChecks(); ///< 6.2 a, b, c
std::span<const AuditCheckLine<ObjectiveAudit>> followingChecks(); ///< 6.2 d, e, f, g
std::span<const AuditCheckLine<ObjectiveAudit>> planChecks(); ///< 6.2 h to l, 10
std::span<const AuditCheckLine<AuditSubject>> openThingChecks(); ///< A-f2, A-r2, A-r3
std::span<const AuditCheckLine<AuditSubject>> wholeSetChecks(); ///< X-01 to X-13
