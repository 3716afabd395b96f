#pragma once
#include "model/domain/plan.h"
#include "model/domain/register.h"

#include <QHash>

/// The phases of the plans (2.5). A phase that has actions is a heading: its dates span its actions, and it is neither
/// counted nor late by itself. A phase without actions is an action like others.
class PlanPhases
{
public:
    explicit PlanPhases(const Register &reg);
    bool isHeading(const Action &action) const { return m_spans.contains(action.id); }
    /// From the first start to the last due date of its actions; the action itself when it is no heading.
    std::pair<QDate, QDate> span(const Action &action) const;
    /// Mean of what its actions report, in percent: done ones count in full, cancelled ones not at all.
    int percent(const Action &action) const;

private:
    struct Span {
        QDate start, due;
        int sum = 0, counted = 0;
    };
    QHash<Id<Action>, Span> m_spans;
};

/// The same for one action beside all others of its objective.
bool isPhaseHeading(const Action &action, const std::vector<const Action *> &ofItsObjective);
