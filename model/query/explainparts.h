#pragma once
#include "model/query/explain.h"
#include "model/query/kpisteps.h"

class Language;
struct Kpi;

// What an explanation is made of (DOMAIN.md 3, conviction 5). Internal to the query room.

/// Words and numbers of an explanation: two decimals at most, so that people can follow the sum with a calculator.
class ExplainWords
{
public:
    explicit ExplainWords(const Language &language)
        : m_language(language)
    {
    }
    QString operator()(const char *text) const;
    QString number(double value) const;
    QString number(const std::optional<double> &value) const { return value ? number(*value) : QStringLiteral("–"); }
    /// One decimal, more where it would read as a limit that is not kept (3.5).
    QString tenths(double value, std::initializer_list<double> limits = {}) const;
    QString date(QDate day) const;
    const Language &language() const { return m_language; }

private:
    const Language &m_language;
};

/// `reason`: why it is not available.
QString readingText(const Reading &r, const ExplainWords &w, const QString &unit, const QString &reason = {});
QString goalText(const KpiRow &k, const ExplainWords &w);
QString progressText(const KpiRow &k, const ExplainWords &w);
QString aggregationText(const KpiRow &k, const ExplainWords &w, const QString &unit);
QString thresholdText(const KpiRow &k, const ExplainWords &w);
QString hysteresisText(const KpiRow &k, const ExplainWords &w);
QString noteText(const KpiRow &k, const ExplainWords &w);
QString problemText(const KpiDefinition &definition, const ExplainWords &w);
QString kpiSentence(const KpiRow &k, const ExplainWords &w, const QString &unit);

/// The rows of figures of the panel (picture 14).
std::vector<Explanation::Fact> kpiFacts(const KpiRow &k, const Kpi &kpi, const ExplainWords &w);
/// Where the gap or the value lies between the limits; nothing for states that no number line decides.
std::optional<Explanation::Scale> kpiScale(const KpiRow &k, const Kpi &kpi, const ExplainWords &w);
/// What would change the state, one sentence after the other.
QString changeText(const KpiRow &k, const Kpi &kpi, const ExplainWords &w);

/// Plan, money, forecast and data: what stands beside the result and does not decide it.
QString planText(const WorkspaceState &ws, const ObjectiveRow &row, const ExplainWords &w);
QString moneyGapText(const WorkspaceState &ws, Id<Objective> objective, const ExplainWords &w);
QString forecastText(const KpiRow &k, const Kpi &kpi, const ExplainWords &w);
QString dataText(const KpiRow &k, const ExplainWords &w);
