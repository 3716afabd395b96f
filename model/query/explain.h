#pragma once
#include "model/query/workspacestate.h"

#include <functional>

class Language;

/// Why a reading is not available, by its key: such words stand in the file only (DESIGN.md 3).
using ReasonOf = std::function<QString(Id<Kpi>, qint32 key)>;

/// Why a KPI or an objective has its state, in words (conviction 5): the same for the "Why?" panel and
/// `waymark explain`.
struct Explanation {
    struct Step {
        QString key; ///< stable: "value", "progress" … for JSON and tests
        QString label; ///< "Progress"
        QString text; ///< "(71.1 − 62) / (100 − 62) = 24.0 %"
        bool beside = false; ///< does not decide the result: plan, money, forecast, data
    };
    struct Used {
        QDate periodEnd;
        QString text; ///< "17 / 27" or "11.5 days" or "n/a: reason"
        double value = 0; ///< aggregated value at this reading
        double progress = 0, expected = 0;
        ResultState state = ResultState::Unset;
        bool inWindow = false;
    };
    /// A row of figures: "current value", "11.5", "30 Jun 2026".
    struct Fact {
        QString label, value, note;
        bool sumLine = false; ///< a line above: what follows is computed from what stands before
        bool strong = false;
    };
    /// A number line with the limits of the states on it; worse at the left.
    struct Scale {
        double value = 0, offTo = 0, onFrom = 0; ///< below offTo off track, from onFrom on track
        QString valueText, offText, onText;
        /// Place of a number, 0 at the left end to 1 at the right; beyond the ends it is held there.
        double placeOf(double number) const;
    };
    QString code, title;
    ResultState state = ResultState::Unset;
    QString sentence; ///< one sentence that answers "why?"
    QString rule; ///< objective only: how the KPIs make its result
    std::vector<Step> steps;
    std::vector<Used> readings; ///< KPI only: every counted point with the result of each step
    std::vector<QString> parts; ///< objective only: codes of its KPIs
    std::vector<Step> children; ///< objective without KPIs: what it takes its state from, the most urgent first
    std::vector<Fact> facts; ///< KPI only
    std::optional<Scale> scale; ///< KPI only
    bool deciding = true; ///< KPI only
    QString summary; ///< KPI only, one line: "75.8 %, expected 83.9 %, gap −19.5 points"
    std::vector<Explanation> kpis; ///< objective only: deciding ones first, the worst at the top
    /// Text of a step, empty when there is none.
    QString text(const char *key) const;
};
/// Why a definition cannot be computed and so needs repair (3.1), as a sentence; empty when it can.
QString definitionSentence(const KpiDefinition &definition, const Language &language);
std::optional<Explanation> explainKpi(const WorkspaceState &ws, Id<Kpi> kpi, const Language &language,
                                      const ReasonOf &reasonOf = {});
std::optional<Explanation> explainObjective(const WorkspaceState &ws, Id<Objective> objective, const Language &language,
                                            const ReasonOf &reasonOf = {});
