#include "model/query/kpistate.h"

DefinitionProblem definitionProblem(const KpiDefinition &kpi)
{
    if (!kpi.start.isValid() || !kpi.targetDate.isValid() || kpi.targetDate <= kpi.start)
        return DefinitionProblem::TargetDateNotAfterStart;
    switch (kpi.direction) {
    case Direction::Increase:
    case Direction::Decrease:
        if (!kpi.target)
            return DefinitionProblem::NoTarget;
        if (kpi.baseline && kpi.direction == Direction::Increase && *kpi.target < *kpi.baseline)
            return DefinitionProblem::TargetBelowBaseline;
        if (kpi.baseline && kpi.direction == Direction::Decrease && *kpi.target > *kpi.baseline)
            return DefinitionProblem::TargetAboveBaseline;
        break;
    case Direction::Qualitative:
    case Direction::Unset:
        if (!kpi.target)
            return DefinitionProblem::NoTarget;
        break;
    case Direction::Range:
        if (!kpi.lower && !kpi.upper)
            return DefinitionProblem::NoBound;
        if (kpi.lower && kpi.upper && *kpi.lower > *kpi.upper)
            return DefinitionProblem::LowerAboveUpper;
        break;
    case Direction::Zero:
    case Direction::Binary:
        break;
    }
    return DefinitionProblem::None;
}
