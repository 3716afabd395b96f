#pragma once
#include "model/domain/communication.h"
#include "model/domain/finding.h"
#include "model/domain/kpi.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/domain/policy.h"
#include "model/domain/review.h"
#include "model/domain/risk.h"
#include "model/query/kpisource.h"
#include "model/query/kpistate.h"
#include "model/query/lint/lintrules.h"
#include "model/query/settings.h"
#include "model/query/workspacestate.h"

class Language;

/// Records grouped by objective once, so that checking hundreds of objectives stays linear.
struct LintIndex {
    explicit LintIndex(const Register &reg);
    QHash<Id<Objective>, std::vector<const Kpi *>> kpis;
    QHash<Id<Objective>, std::vector<const Action *>> actions;
    QHash<Id<Objective>, std::vector<const Resource *>> resources;
    QHash<Id<Objective>, std::vector<const ObjectiveLink *>> links;
    QHash<Id<Objective>, std::vector<const Evaluation *>> evaluations;
    QHash<Id<Objective>, std::vector<const Trigger *>> triggers;
    QHash<Id<Objective>, QDate> lastReview; ///< postponed ones are none
    QHash<Id<Objective>, QDate> lastReaction; ///< decision (day of its review), change or finding
    QHash<Id<Action>, std::vector<const ActionDependency *>> predecessors; ///< by successor
    QHash<Id<Risk>, std::vector<const RiskAssessment *>> assessments; ///< in order of date
    QSet<Id<Kpi>> withInterims;
    std::vector<const Objective *> live;
};

/// Everything that the rules of one objective look at (4.3).
struct ObjectiveSubject {
    const Register &reg; ///< as of the day
    const LintIndex &index;
    QDate asOf;
    const Objective &objective;
    const Language &language;
    const WorkspaceState *state = nullptr; ///< results already computed, if there are some
    std::vector<LintFinding> &found;

    /// A finding; the words become %1, %2 of the title.
    LintFinding &add(const LintRule &rule, LintSeverity severity, const char *field,
                     const QStringList &words = {}) const;
    LintFinding &add(const LintRule &rule, const char *field, const QStringList &words = {}) const
    {
        return add(rule, rule.severity, field, words);
    }
    /// A finding about one of its records.
    template <typename T>
    LintFinding &about(const T &record, const LintRule &rule, LintSeverity severity, const char *field,
                       const QStringList &words) const
    {
        LintFinding &finding = add(rule, severity, field, words);
        finding.kind = T::kind;
        finding.record = record.id.value;
        return finding;
    }
    std::vector<const Kpi *> kpis() const { return index.kpis.value(objective.id); }
    std::vector<const Kpi *> deciding() const;
    std::vector<const Action *> actions() const { return index.actions.value(objective.id); }
    std::vector<const ObjectiveLink *> links() const { return index.links.value(objective.id); }
    bool hasLink(std::initializer_list<LinkKind> kinds) const;
    KpiDefinition definition(const Kpi &kpi) const { return definitionOf(reg, kpi, thresholdsOf(reg)); }
    KpiResult result(const Kpi &kpi) const;
    double limit(const char *key) const { return settingNumber(reg, key); }
    QString date(QDate day) const;
    QString days(int number) const;
};

/// What the rules of the whole set look at (4.4).
struct SetSubject {
    const Register &reg;
    const LintIndex &index;
    QDate asOf;
    const Language &language;
    std::vector<LintFinding> &found;

    LintFinding &add(const LintRule &rule, LintSeverity severity, const QStringList &words = {}) const;
    template <typename T>
    LintFinding &about(const T &record, const LintRule &rule, LintSeverity severity, const QStringList &words) const
    {
        LintFinding &finding = add(rule, severity, words);
        finding.kind = T::kind;
        finding.record = record.id.value;
        return finding;
    }
};

/// A direction that goes somewhere: increase, decrease (3.1).
bool isDirectional(Direction direction);
/// A level that is kept: the objective says so, or its deciding KPIs are ranges or zero.
bool isKept(const Objective &objective, const std::vector<const Kpi *> &deciding);
