#include "model/query/planstate.h"

#include <algorithm>

namespace {

constexpr int longOverdueDays = 30; ///< a mandatory action that late makes the plan off track (3.11)

double actualPercent(const PlanStep &s)
{
    if (s.status == ActionStatus::Done)
        return 100;
    return s.status == ActionStatus::Planned ? 0 : s.percent;
}

double plannedPercent(const PlanStep &s, QDate asOf)
{
    if (s.due.isValid() && asOf >= s.due)
        return 100;
    if (!s.start.isValid() || !s.due.isValid() || asOf < s.start)
        return 0;
    return 100.0 * double(s.start.daysTo(asOf)) / double(s.start.daysTo(s.due));
}

} // namespace

int slipDays(const PlanStep &s, QDate asOf)
{
    if (!s.due.isValid() || s.status == ActionStatus::Cancelled)
        return 0;
    const QDate end = s.status == ActionStatus::Done && s.completedOn.isValid() ? s.completedOn : asOf;
    if (s.status == ActionStatus::Done && !s.completedOn.isValid())
        return 0;
    return std::max(0, int(s.due.daysTo(end)));
}

PlanResult evaluatePlan(std::span<const PlanStep> steps, QDate asOf)
{
    PlanResult r;
    double weights = 0;
    int counted = 0;
    for (const PlanStep &s : steps)
        if (s.status != ActionStatus::Cancelled) {
            weights += s.weight;
            ++counted;
        }
    if (counted == 0)
        return r;
    double actual = 0, planned = 0;
    bool allDone = true, mandatoryLate = false, mandatoryLongLate = false;
    for (const PlanStep &s : steps) {
        if (s.status == ActionStatus::Cancelled)
            continue;
        const double weight = weights > 0 ? s.weight : 1;
        actual += weight * actualPercent(s);
        planned += weight * plannedPercent(s, asOf);
        const bool done = s.status == ActionStatus::Done;
        allDone = allDone && done;
        const int slip = slipDays(s, asOf);
        r.maxSlipDays = std::max(r.maxSlipDays, slip);
        if (!done && slip > 0) {
            ++r.overdue;
            mandatoryLate = mandatoryLate || s.mandatory;
            mandatoryLongLate = mandatoryLongLate || (s.mandatory && slip > longOverdueDays);
        }
    }
    const double total = weights > 0 ? weights : counted;
    r.actual = actual / total;
    r.planned = planned / total;
    r.variance = *r.actual - *r.planned;
    if (*r.planned > 0)
        r.spi = *r.actual / *r.planned;
    constexpr double slack = 1e-9;
    if (allDone)
        r.state = PlanState::Done;
    else if (*r.variance < -25 - slack || mandatoryLongLate)
        r.state = PlanState::OffTrack;
    else if (*r.variance < -10 - slack || mandatoryLate)
        r.state = PlanState::AtRisk;
    else
        r.state = PlanState::OnTrack;
    return r;
}
