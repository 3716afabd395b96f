#pragma once
#include "model/query/lint/linttext.h"
#include "model/query/workspacestate.h"

/// Runs the quality rules of section 4 over a register. Keeps the compiled word lists, so make one and ask it often:
/// while somebody types as well as for the whole file.
class Linter
{
public:
    explicit Linter(const Register &reg, Language language);

    /// Text rules for one text without context (`waymark lint --text`).
    std::vector<LintFinding> text(const QString &text) const;
    /// Text and structure rules of one objective, running rules too when it is active. `reg` as of the day; results
    /// are taken from `state` where it has them.
    std::vector<LintFinding> objective(const Register &reg, QDate asOf, Id<Objective> objective,
                                       const WorkspaceState *state = nullptr) const;
    /// The rules of the whole set.
    std::vector<LintFinding> set(const Register &reg, QDate asOf) const;
    /// Everything: objectives that are neither closed nor archived, by code, then the set.
    std::vector<LintFinding> all(const WorkspaceState &state) const;

private:
    void addObjective(std::vector<LintFinding> &found, const ObjectiveSubject &subject) const;
    bool isOff(const LintRule &rule) const { return rule.mayBeOff() && m_off.contains(QLatin1String(rule.id)); }
    Language m_language;
    Lexicon m_lexicon;
    TextLimits m_limits;
    QStringList m_off; ///< rules switched off file-wide (setting lint.off)
};

/// What the text rules know about this objective.
TextContext textContext(const Objective &objective, const std::vector<const Kpi *> &kpis);
/// Worst first, then by rule.
void sortBySeverity(std::vector<LintFinding> &findings);
