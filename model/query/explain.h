#pragma once
#include "model/query/workspacestate.h"

class Language;

/// Why a KPI or an objective has its state, in words (conviction 5): the same for the "Why?" panel and
/// `waymark explain`.
struct Explanation {
    struct Step {
        QString key; ///< stable: "value", "progress" … for JSON and tests
        QString label; ///< "Progress"
        QString text; ///< "(71.1 − 62) / (100 − 62) = 24.0 %"
    };
    struct Used {
        QDate periodEnd;
        QString text; ///< "17 / 27" or "11.5 days" or "n/a: reason"
        double value = 0; ///< aggregated value at this reading
        double progress = 0, expected = 0;
        ResultState state = ResultState::Unset;
        bool inWindow = false;
    };
    QString code, title;
    ResultState state = ResultState::Unset;
    QString sentence; ///< one sentence that answers "why?"
    std::vector<Step> steps;
    std::vector<Used> readings; ///< KPI only: every counted point with the result of each step
    std::vector<QString> parts; ///< objective only: codes of its KPIs
};
std::optional<Explanation> explainKpi(const WorkspaceState &ws, Id<Kpi> kpi, const Language &language);
std::optional<Explanation> explainObjective(const WorkspaceState &ws, Id<Objective> objective,
                                            const Language &language);
