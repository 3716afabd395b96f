#include "model/query/audit/auditsubject.h"

// One row for each open trigger, decision and finding, whatever the state of its objective (5.1).

namespace {

using enum AuditLabel;

AuditLabel byDelay(const AuditSubject &s, qint64 days)
{
    return days > s.limits.veryLongOverdue ? Minor : days > 0 ? Observation : Conform;
}

qint64 delay(QDate due, QDate day)
{
    return due.isValid() ? due.daysTo(day) : 0;
}

void triggers(const AuditSubject &s, const AuditCheckInfo &check)
{
    for (const Trigger &t : s.ws.reg.all<Trigger>()) {
        if (t.result != TriggerResult::Open || t.archivedAt.isValid())
            continue;
        const Objective *objective = nullptr;
        for (const TriggerObjective &link : s.ws.reg.all<TriggerObjective>())
            if (link.trigger == t.id && !objective)
                objective = s.ws.reg.find(link.objective);
        const qint64 days = delay(t.date, s.ws.asOf);
        AuditSubject::about(s.add(check, objective, days > s.limits.triggerLate ? Minor : Observation,
                                  QT_TRANSLATE_NOOP("Audit", "%1 of %2 has no result yet."), {t.code, s.date(t.date)}),
                            t);
    }
}

void decisions(const AuditSubject &s, const AuditCheckInfo &check)
{
    for (const Decision &d : s.ws.reg.all<Decision>()) {
        if (d.status != DecisionStatus::Open || d.archivedAt.isValid())
            continue;
        AuditSubject::about(s.add(check, s.ws.reg.find(d.objective), byDelay(s, delay(d.dueDate, s.ws.asOf)),
                                  QT_TRANSLATE_NOOP("Audit", "%1 is open, due on %2."), {d.code, s.date(d.dueDate)}),
                            d);
    }
}

void findings(const AuditSubject &s, const AuditCheckInfo &check)
{
    for (const Finding &f : s.ws.reg.all<Finding>()) {
        const bool checked = f.effectivenessResult == Effectiveness::Effective
            || f.effectivenessResult == Effectiveness::NotEffective || !f.effectivenessDue.isValid();
        const bool closed = f.status == FindingStatus::Closed;
        const QDate due = closed ? f.effectivenessDue : f.dueDate;
        // A closed one is open again only when its effectiveness should have been checked by now.
        if (f.archivedAt.isValid() || (closed && (checked || due >= s.ws.asOf)))
            continue;
        AuditSubject::about(s.add(check, s.ws.reg.find(f.objective), byDelay(s, delay(due, s.ws.asOf)),
                                  closed ? QT_TRANSLATE_NOOP("Audit", "The effectiveness of %1 is to be checked by %2.")
                                         : QT_TRANSLATE_NOOP("Audit", "%1 is open, due on %2."),
                                  {f.code, s.date(due)}),
                            f);
    }
}

constexpr AuditCheckLine<AuditSubject> openThingTable[] = {
    {{"A-f2", "6.2 f", QT_TRANSLATE_NOOP("Audit", "Triggers with a result"),
      QT_TRANSLATE_NOOP("Audit", "After this event, which objectives did you look at?")},
     triggers},
    {{"A-r2", "10.2, 10.1", QT_TRANSLATE_NOOP("Audit", "Decisions in time"), ""}, decisions},
    {{"A-r3", "10.2, 10.1", QT_TRANSLATE_NOOP("Audit", "Findings closed and effective"),
      QT_TRANSLATE_NOOP("Audit", "Did it work?")},
     findings},
};

} // namespace

std::span<const AuditCheckLine<AuditSubject>> openThingChecks()
{
    return openThingTable;
}
