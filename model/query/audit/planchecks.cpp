#include "model/domain/language.h"
#include "model/query/audit/auditsubject.h"
#include "model/query/lifecycle/roles.h"
#include "model/query/planphases.h"

#include <QSet>

#include <algorithm>

// 6.2 h to l and 10: the plan, who answers for it, and what happens when it fails (5.2).

namespace {

using enum AuditLabel;

void actions(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const auto all = s.index.actions.value(s.objective.id);
    s.add(check, all.empty() ? Minor : Conform,
          all.empty() ? QT_TRANSLATE_NOOP("Audit", "The plan has no action.")
                      : QT_TRANSLATE_NOOP("Audit", "Actions in the plan: %1."),
          {QString::number(all.size())});
}

void resources(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (s.index.resources.value(s.objective.id).empty())
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "No resources, and not said that none are needed."));
}

void fourKinds(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const auto all = s.index.resources.value(s.objective.id);
    if (all.empty())
        return; // A-i1 speaks
    QStringList missing;
    for (const ResourceKind kind :
         {ResourceKind::People, ResourceKind::Technology, ResourceKind::Training, ResourceKind::Financial})
        if (std::none_of(all.begin(), all.end(), [kind](const Resource *r) { return r->type == kind; }))
            missing += labelOf(kind, s.language);
    if (missing.isEmpty())
        s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "People, technology, training and money were considered."));
    else
        s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "Not considered: %1."),
              {missing.join(QStringLiteral(", "))});
}

/// A decision about the objective was dropped and nothing was changed for half a year.
bool refusedAndLeft(const ObjectiveAudit &s)
{
    for (const Decision &d : s.ws.reg.all<Decision>()) {
        const Review *review = d.objective == s.objective.id ? s.ws.reg.find(d.review) : nullptr;
        if (!review || d.status != DecisionStatus::Dropped || review->date.daysTo(s.ws.asOf) <= s.limits.halfYear)
            continue;
        const auto &changes = s.ws.reg.all<ChangeRecord>();
        if (std::none_of(changes.begin(), changes.end(), [&](const ChangeRecord &c) {
                return c.objective == s.objective.id && c.date >= review->date;
            }))
            return true;
    }
    return false;
}

void funded(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.live())
        return;
    for (const Resource *r : s.index.resources.value(s.objective.id))
        if (r->planned.minor.value_or(0) > r->approved.minor.value_or(0)) {
            AuditSubject::about(s.add(check, refusedAndLeft(s) ? Minor : Observation,
                                      QT_TRANSLATE_NOOP("Audit", "More is planned than approved: %1."),
                                      {r->description}),
                                *r);
            return;
        }
}

void owner(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const auto accountable = accountableRoles(s.ws.reg, s.objective.id);
    const Person *person = s.ws.reg.find(s.objective.owner);
    if (!person)
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "There is no owner."));
    else if (accountable.size() != 1)
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "Not exactly one person is accountable."));
    else if (accountable.front()->person != person->id)
        AuditSubject::about(s.add(check, Minor,
                                  QT_TRANSLATE_NOOP("Audit", "Accountable is somebody else than the owner %1."),
                                  {person->name}),
                            *person);
    else
        AuditSubject::about(s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "%1 answers for it."), {person->name}),
                            *person);
}

void accepted(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const Person *person = s.ws.reg.find(s.objective.owner);
    if (!s.live() || !person || ownerAccepted(s.ws.reg, s.objective))
        return;
    AuditSubject::about(s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "%1 has not accepted version %2."),
                              {person->name, s.objective.version}),
                        *person);
}

void targetDate(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.objective.targetDate.isValid())
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "There is no target date."));
}

void inTime(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.live() || s.objective.state == ObjectiveState::OnHold)
        return;
    const Action *worst = nullptr;
    const auto all = s.index.actions.value(s.objective.id);
    for (const Action *a : all) {
        const bool open = a->status != ActionStatus::Done && a->status != ActionStatus::Cancelled;
        if (open && a->mandatory && !isPhaseHeading(*a, all) && a->dueDate.isValid() && a->dueDate < s.ws.asOf
            && (!worst || a->dueDate < worst->dueDate))
            worst = a;
    }
    if (!worst) {
        s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "No mandatory action is overdue."));
        return;
    }
    const qint64 late = worst->dueDate.daysTo(s.ws.asOf);
    AuditSubject::about(s.add(check, late > s.limits.longOverdue ? Minor : Observation,
                              QT_TRANSLATE_NOOP("Audit", "%1 is overdue by %2 days."),
                              {worst->code, QString::number(late)}),
                        *worst);
}

void method(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const bool has = !s.objective.evaluationMethod.trimmed().isEmpty() && s.ws.reg.find(s.objective.evaluator);
    s.add(check, has ? Conform : Minor,
          has ? QT_TRANSLATE_NOOP("Audit", "Method and evaluator are named.")
              : QT_TRANSLATE_NOOP("Audit", "It is not said how and by whom the result is judged."));
}

void evaluatorIsOwner(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    if (!s.objective.evaluator.isNull() && s.objective.evaluator == s.objective.owner)
        s.add(check, Observation, QT_TRANSLATE_NOOP("Audit", "Owner and evaluator are the same person."));
}

void evaluated(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const QDate target = s.objective.targetDate;
    const bool closed = isTerminal(s.objective.state);
    if (!closed && (!target.isValid() || target.daysTo(s.ws.asOf) <= s.limits.evaluationLate))
        return;
    const Evaluation *last = nullptr;
    for (const Evaluation *e : s.index.evaluations.value(s.objective.id))
        if (!last || e->evaluatedOn > last->evaluatedOn)
            last = e;
    if (!last || (!closed && last->evaluatedOn < target)) {
        s.add(check, Minor, QT_TRANSLATE_NOOP("Audit", "The result was not evaluated."));
        return;
    }
    const bool late = target.isValid() && target.daysTo(last->evaluatedOn) > s.limits.evaluationLate;
    AuditSubject::about(s.add(check, late ? Observation : Conform, QT_TRANSLATE_NOOP("Audit", "Evaluated on %1."),
                              {s.date(last->evaluatedOn)}),
                        *last);
}

void reaction(const ObjectiveAudit &s, const AuditCheckInfo &check)
{
    const ResultState result = s.row.result;
    const bool missed = s.objective.state == ObjectiveState::Missed;
    const bool bad = result == ResultState::AtRisk || result == ResultState::OffTrack || result == ResultState::Stale;
    if (!missed && !(s.live() && bad))
        return;
    const QDate last = s.index.lastReaction.value(s.objective.id);
    if (last.isValid() && last.daysTo(s.ws.asOf) <= s.limits.halfYear)
        s.add(check, Conform, QT_TRANSLATE_NOOP("Audit", "Last decision, change or finding on %1."), {s.date(last)});
    else
        s.add(check, !missed && result == ResultState::AtRisk ? Observation : Minor,
              QT_TRANSLATE_NOOP("Audit", "%1, and no decision, change or finding for six months."),
              {labelOf(missed ? ResultState::Missed : result, s.language)});
}

constexpr AuditCheckLine<ObjectiveAudit> planChecksTable[] = {
    {{"A-h1", "6.2 h", QT_TRANSLATE_NOOP("Audit", "Actions"),
      QT_TRANSLATE_NOOP("Audit", "What are you doing to get there?")},
     actions},
    {{"A-i1", "6.2 i, 7.1", QT_TRANSLATE_NOOP("Audit", "Resources"),
      QT_TRANSLATE_NOOP("Audit", "Who gave you the money and the people?")},
     resources},
    {{"A-i2", "6.2 i, 7.1", QT_TRANSLATE_NOOP("Audit", "Four kinds of resources considered"), ""}, fourKinds},
    {{"A-i3", "6.2 i, 7.1", QT_TRANSLATE_NOOP("Audit", "Approved as planned"),
      QT_TRANSLATE_NOOP("Audit", "Is that approved or only on paper?")},
     funded},
    {{"A-j1", "6.2 j, 5.3", QT_TRANSLATE_NOOP("Audit", "One accountable owner"),
      QT_TRANSLATE_NOOP("Audit", "Who answers for it?")},
     owner},
    {{"A-j2", "6.2 j, 5.3", QT_TRANSLATE_NOOP("Audit", "Accepted by the owner"),
      QT_TRANSLATE_NOOP("Audit", "Did you know that this is yours?")},
     accepted},
    {{"A-k1", "6.2 k", QT_TRANSLATE_NOOP("Audit", "Target date"), ""}, targetDate},
    {{"A-k2", "6.2 k", QT_TRANSLATE_NOOP("Audit", "Mandatory actions in time"),
      QT_TRANSLATE_NOOP("Audit", "This should have been done months ago.")},
     inTime},
    {{"A-l1", "6.2 l", QT_TRANSLATE_NOOP("Audit", "Method and evaluator"),
      QT_TRANSLATE_NOOP("Audit", "How did you decide beforehand what success is?")},
     method},
    {{"A-l2", "6.2 l", QT_TRANSLATE_NOOP("Audit", "Evaluator is not the owner"), ""}, evaluatorIsOwner},
    {{"A-l3", "6.2 l", QT_TRANSLATE_NOOP("Audit", "Evaluation"), QT_TRANSLATE_NOOP("Audit", "So, was it reached?")},
     evaluated},
    {{"A-r1", "10.2, 10.1", QT_TRANSLATE_NOOP("Audit", "Reaction to a bad result"),
      QT_TRANSLATE_NOOP("Audit", "You were red for half a year. What did you do?")},
     reaction},
};

} // namespace

std::span<const AuditCheckLine<ObjectiveAudit>> planChecks()
{
    return planChecksTable;
}
