#include "model/domain/language.h"
#include "model/query/audit/auditsubject.h"
#include "model/query/lifecycle/acknowledged.h"

#include <algorithm>

// 6.2 a, b and c: why the objective exists and how one knows that it is reached (5.2).

namespace {

using enum AuditLabel;

void commitment(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    for (const ObjectiveLink *link : s.links({LinkKind::Commitment})) {
        const PolicyCommitment *c = s.ws.reg.find(Id<PolicyCommitment> {link->target});
        const bool inForce = c && (!c->validFrom.isValid() || c->validFrom <= s.ws.asOf)
            && (!c->validTo.isValid() || c->validTo >= s.ws.asOf);
        if (!inForce || link->state == LinkState::Contradicts)
            continue;
        AuditSubject::about(s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Serves %1, section %2 of the policy."),
                                  {c->code, c->section}),
                            *c);
        return;
    }
    s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "No link to a commitment of the policy that is in force."));
}

void unconfirmed(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    for (const ObjectiveLink *link : s.links({LinkKind::Commitment}))
        if (link->state == LinkState::ToConfirm) {
            const PolicyCommitment *c = s.ws.reg.find(Id<PolicyCommitment> {link->target});
            AuditSubject::about(
                s.add(check, Observation,
                      QT_TRANSLATE_NOOP("Audit",
                                        "The link to %1 was not confirmed since the last version of the policy."),
                      {c ? c->code : QString()}),
                *link);
            return;
        }
}

void contradiction(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    for (const ObjectiveLink *link : s.index.links.value(s.objective.id))
        if (link->state == LinkState::Contradicts) {
            AuditSubject::about(
                s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "A contradiction to the policy is open.")), *link);
            return;
        }
}

void measurable(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    constexpr qsizetype leastJustification = 30; // 2.3
    const Objective &o = s.objective;
    if (o.measurability == Measurability::NotPracticable) {
        // The rubric is written as criteria or as the scale of a qualitative measure.
        const auto measures = s.deciding();
        const bool hasRubric = !o.successCriteria.trimmed().isEmpty()
            || std::any_of(measures.begin(), measures.end(),
                           [](const Kpi *k) { return k->direction == Direction::Qualitative; });
        const bool complete = o.measurabilityJustification.trimmed().size() >= leastJustification && hasRubric;
        s.add(check, complete ? Conform : Minor,
              complete
                  ? QT_TRANSLATE_NOOP("Audit", "Not practicable to measure, with justification and criteria.")
                  : QT_TRANSLATE_NOOP("Audit", "The exception from measuring lacks its justification or criteria."));
        return;
    }
    const auto deciding = s.deciding();
    if (deciding.empty()) {
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "No deciding KPI."));
        return;
    }
    for (const Kpi *kpi : deciding)
        if (const KpiRow *row = s.ws.kpi(kpi->id); row && row->result.problem != DefinitionProblem::None) {
            AuditSubject::about(
                s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "The definition of %1 is not complete."), {kpi->code}),
                *kpi);
            return;
        }
    AuditSubject::about(s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Decided by %1."), {deciding.front()->code}),
                        *deciding.front());
}

void baseline(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    for (const Kpi *kpi : s.deciding())
        if (isDirectional(kpi->direction) && kpi->baseline.isNull()) {
            AuditSubject::about(
                s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "%1 has no baseline."), {kpi->code}), *kpi);
            return;
        }
}

void wording(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    bool open = false, blocked = false;
    QString rule;
    for (const LintFinding &f : s.linter.objective(s.ws.reg, s.ws.asOf, s.objective.id, &s.ws)) {
        if (!f.rule.startsWith(QLatin1String("LT-")))
            continue;
        const bool acknowledged = acknowledgementOf(s.ws.reg, s.objective, f.rule);
        if (f.severity == LintSeverity::Blocker)
            blocked = true;
        else if (f.severity == LintSeverity::Warning && !acknowledged)
            open = true;
        else
            continue;
        if (rule.isEmpty() || f.severity == LintSeverity::Blocker)
            rule = f.rule;
    }
    if (blocked)
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "The approved wording breaks rule %1."), {rule});
    else if (open)
        s.add(check, Observation,
              QT_TRANSLATE_NOOP("Audit", "A warning about the wording (%1) is neither repaired nor acknowledged."),
              {rule});
}

void riskOrRequirement(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const auto links = s.links({LinkKind::Risk, LinkKind::Requirement});
    if (links.empty()) {
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "Linked to no risk and no requirement."));
        return;
    }
    const Kind kind = links.front()->targetKind == LinkKind::Risk ? Kind::Risk : Kind::Requirement;
    AuditFinding &finding = s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Answers %1."),
                                  {s.ws.reg.codeOf(kind, links.front()->target)});
    finding.kind = kind;
    finding.record = links.front()->target;
}

void riskMoved(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const QDate reviewed = s.index.lastReview.value(s.objective.id);
    const QDate since = reviewed.isValid() ? reviewed : s.objective.startDate;
    if (!since.isValid() || !s.live())
        return;
    for (const ObjectiveLink *link : s.links({LinkKind::Risk})) {
        const auto assessments = s.index.assessments.value(Id<Risk> {link->target});
        for (size_t i = 1; i < assessments.size(); ++i) {
            if (assessments[i]->assessedOn <= since || assessments[i]->level == assessments[i - 1]->level)
                continue;
            AuditFinding &finding = s.add(
                check, Observation,
                QT_TRANSLATE_NOOP("Audit", "%1 was assessed anew on %2, after the last review of the objective."),
                {s.ws.reg.codeOf(Kind::Risk, link->target), s.date(assessments[i]->assessedOn)});
            finding.kind = Kind::Risk;
            finding.record = link->target;
            return;
        }
    }
}

void rationale(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (s.objective.rationale.trimmed().isEmpty())
        s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "The rationale is empty."));
}

constexpr AuditCheckLine<ObjectiveAudit> purposeChecksTable[] = {
    {{"A-a1", "6.2 a, 5.2", QT_TRANSLATE_NOOP("Audit", "Link to a commitment of the policy"),
      QT_TRANSLATE_NOOP("Audit", "Which sentence of your policy does this serve?")},
     commitment},
    {{"A-a2", "6.2 a, 5.2", QT_TRANSLATE_NOOP("Audit", "Links confirmed since the last policy version"),
      QT_TRANSLATE_NOOP("Audit", "Your policy changed. What did you check?")},
     unconfirmed},
    {{"A-a3", "6.2 a, 5.2", QT_TRANSLATE_NOOP("Audit", "No contradiction to the policy"), ""}, contradiction},
    {{"A-b1", "6.2 b", QT_TRANSLATE_NOOP("Audit", "Deciding KPI with complete definition"),
      QT_TRANSLATE_NOOP("Audit", "How will you know that it is reached?")},
     measurable},
    {{"A-b2", "6.2 b", QT_TRANSLATE_NOOP("Audit", "Baseline"), QT_TRANSLATE_NOOP("Audit", "Where did you start?")},
     baseline},
    {{"A-b4", "6.2 b", QT_TRANSLATE_NOOP("Audit", "Wording"),
      QT_TRANSLATE_NOOP("Audit", "What exactly does this word mean here?")},
     wording},
    {{"A-c1", "6.2 c, 6.1", QT_TRANSLATE_NOOP("Audit", "Link to a risk or requirement"),
      QT_TRANSLATE_NOOP("Audit", "Why this objective? Show me the risk.")},
     riskOrRequirement},
    {{"A-c2", "6.2 c, 6.1", QT_TRANSLATE_NOOP("Audit", "Review after a risk changed its level"),
      QT_TRANSLATE_NOOP("Audit", "The risk went up. What happened to the objective?")},
     riskMoved},
    {{"A-c3", "6.2 c, 6.1", QT_TRANSLATE_NOOP("Audit", "Rationale"), ""}, rationale},
};

} // namespace

std::span<const AuditCheckLine<ObjectiveAudit>> purposeChecks()
{
    return purposeChecksTable;
}
