#include "model/domain/kpi.h"
#include "model/domain/language.h"
#include "model/domain/plan.h"
#include "model/query/explainparts.h"
#include "model/query/figures.h"
#include "model/query/money.h"

// What stands beside the result and does not decide it (0.1, 3.9).

namespace {

/// The open action that is late for longest.
const Action *latest(const WorkspaceState &ws, Id<Objective> objective, int &days)
{
    const Action *found = nullptr;
    for (const Action &action : ws.reg.all<Action>()) {
        const PlanStep step = planStep(action, ws.asOf);
        if (action.objective != objective || action.archivedAt.isValid() || step.status == ActionStatus::Done
            || step.status == ActionStatus::Cancelled)
            continue;
        if (const int late = slipDays(step, ws.asOf); late > days) {
            days = late;
            found = &action;
        }
    }
    return found;
}

} // namespace

QString planText(const WorkspaceState &ws, const ObjectiveRow &row, const ExplainWords &w)
{
    QString text = labelOf(row.plan.state, w.language());
    if (row.plan.variance)
        text = w(QT_TRANSLATE_NOOP("Explain", "%1; %2 % done, %3 % planned, %4 points"))
                   .arg(text, w.tenths(*row.plan.actual), w.tenths(*row.plan.planned),
                        w.tenths(*row.plan.variance, {-10, -25}));
    int days = 0;
    if (const Action *action = latest(ws, row.id, days))
        text += w(days == 1 ? QT_TRANSLATE_NOOP("Explain", "; %1 is %2 day overdue")
                            : QT_TRANSLATE_NOOP("Explain", "; %1 is %2 days overdue"))
                    .arg(action->code)
                    .arg(days);
    if (row.plan.overdue > 1)
        text += w(QT_TRANSLATE_NOOP("Explain", "; overdue actions: %1")).arg(row.plan.overdue);
    return text;
}

QString moneyGapText(const WorkspaceState &ws, Id<Objective> objective, const ExplainWords &w)
{
    const ResourceTotals total = resourceTotals(ws.reg, objective);
    if (total.gap() == 0)
        return {};
    return w(QT_TRANSLATE_NOOP("Explain", "%1 of %2 are not approved"))
        .arg(moneyText(total.gap(), ws.reg, w.language()), moneyText(*total.planned, ws.reg, w.language()));
}

QString forecastText(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
{
    if (!k.forecast)
        return {};
    const ForecastResult &f = *k.forecast;
    const QString confidence = labelOf(f.confidence, w.language());
    QString text;
    switch (f.state) {
    case ForecastState::Insufficient:
        return w(QT_TRANSLATE_NOOP("Explain", "too few figures"));
    case ForecastState::Reached:
        return w(QT_TRANSLATE_NOOP("Explain", "the target is met"));
    case ForecastState::Unclear:
        text = w(QT_TRANSLATE_NOOP("Explain", "no clear trend, so no date"));
        break;
    case ForecastState::Away:
        text = w(QT_TRANSLATE_NOOP("Explain", "not reached on this trend, %1")).arg(confidence);
        break;
    case ForecastState::OnTime:
        text = w(QT_TRANSLATE_NOOP("Explain", "reached on %1, in time, %2")).arg(w.date(f.date.date), confidence);
        break;
    case ForecastState::Late:
        text = f.date.beyond || !f.daysLate ? w(QT_TRANSLATE_NOOP("Explain", "not within 5 years, %1")).arg(confidence)
                                            : w(QT_TRANSLATE_NOOP("Explain", "reached on %1, %2 days late, %3"))
                                                  .arg(w.date(f.date.date))
                                                  .arg(*f.daysLate)
                                                  .arg(confidence);
        break;
    case ForecastState::Unset:
        return {};
    }
    if (const QString pace = paceText(k, kpi, w.language()); !pace.isEmpty())
        text += QStringLiteral("; ") + pace;
    return text;
}

QString dataText(const KpiRow &k, const ExplainWords &w)
{
    if (!k.result.data)
        return {};
    const QString state = labelOf(*k.result.data, w.language());
    return k.result.due.nextDue.isValid()
        ? w(QT_TRANSLATE_NOOP("Explain", "%1; next figure due on %2")).arg(state, w.date(k.result.due.nextDue))
        : state;
}
