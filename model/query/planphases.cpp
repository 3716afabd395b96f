#include "model/query/planphases.h"

#include <algorithm>

PlanPhases::PlanPhases(const Register &reg)
{
    for (const Action &a : reg.all<Action>()) {
        const Action *phase = a.archivedAt.isValid() || a.phase == a.id ? nullptr : reg.find(a.phase);
        if (!phase || phase->type != ActionKind::Phase)
            continue;
        Span &span = m_spans[phase->id];
        const bool done = a.status == ActionStatus::Done, cancelled = a.status == ActionStatus::Cancelled;
        if (cancelled)
            continue;
        if (a.startDate.isValid() && (!span.start.isValid() || a.startDate < span.start))
            span.start = a.startDate;
        if (a.dueDate.isValid() && (!span.due.isValid() || a.dueDate > span.due))
            span.due = a.dueDate;
        span.sum += done ? 100 : a.percentComplete;
        ++span.counted;
    }
}

bool isPhaseHeading(const Action &action, const std::vector<const Action *> &ofItsObjective)
{
    return action.type == ActionKind::Phase
        && std::any_of(ofItsObjective.begin(), ofItsObjective.end(),
                       [&](const Action *a) { return a->phase == action.id; });
}

std::pair<QDate, QDate> PlanPhases::span(const Action &action) const
{
    const Span span = m_spans.value(action.id);
    return {span.start.isValid() ? span.start : action.startDate, span.due.isValid() ? span.due : action.dueDate};
}

int PlanPhases::percent(const Action &action) const
{
    const Span span = m_spans.value(action.id);
    return span.counted ? span.sum / span.counted : action.percentComplete;
}
