#include "model/query/explain.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/chartwords.h"
#include "model/query/explainparts.h"
#include "model/query/shownreadings.h"

#include <algorithm>

namespace {

/// One line for a KPI that is not looked at closely.
QString summaryText(const KpiRow &k, const Kpi &kpi, const ExplainWords &w)
{
    if (!k.result.value)
        return kpiSentence(k, w, kpi.unit);
    const QString value = ChartWords(kpi, k.definition, w.language()).value(*k.result.value);
    if (!k.result.expected || k.result.basis == Basis::KeepZero || k.result.basis == Basis::Binary)
        return w(QT_TRANSLATE_NOOP("Explain", "%1 on %2")).arg(value, w.date(k.result.referenceDate));
    return w(QT_TRANSLATE_NOOP("Explain", "%1: %2 % of the way, expected %3 %, gap %4 points"))
        .arg(value, w.tenths(*k.result.progress, {100}), w.tenths(*k.result.expected),
             w.tenths(*k.result.gap(), {k.definition.thresholds.onGap, k.definition.thresholds.atGap}));
}

void addReadings(Explanation &e, const WorkspaceState &ws, const KpiRow &row, const Kpi &kpi, const ExplainWords &w,
                 const ReasonOf &reasonOf)
{
    const KpiResult &r = row.result;
    const int window = r.points.empty() ? 0 : r.points.back().readingsUsed;
    const ShownReadings readings(ws.reg, row.id);
    for (const Reading &reading : readings) {
        if (reading.isVoid() || reading.periodEnd() > row.evaluatedAt)
            continue;
        Explanation::Used used;
        used.periodEnd = reading.periodEnd();
        const bool asks = reasonOf && reading.has(Reading::NotAvailable) && !isSmallGroup(reading);
        used.text = readingText(reading, w, kpi.unit, asks ? reasonOf(row.id, reading.key) : QString());
        const auto point = std::find_if(r.points.begin(), r.points.end(),
                                        [&](const KpiPoint &p) { return p.date == used.periodEnd; });
        if (point != r.points.end()) {
            used.value = point->value;
            used.progress = point->progress;
            used.expected = point->expected;
            used.state = point->state;
        }
        e.readings.push_back(used);
    }
    int left = window;
    for (auto it = e.readings.rbegin(); it != e.readings.rend() && left > 0; ++it)
        if (it->periodEnd <= r.referenceDate && it->state != ResultState::Unset) {
            it->inWindow = true;
            --left;
        }
}

} // namespace

QString definitionSentence(const KpiDefinition &definition, const Language &language)
{
    return problemText(definition, ExplainWords(language));
}

std::optional<Explanation> explainKpi(const WorkspaceState &ws, Id<Kpi> kpi, const Language &language,
                                      const ReasonOf &reasonOf)
{
    const KpiRow *row = ws.kpi(kpi);
    const Kpi *record = ws.reg.find(kpi);
    if (!row || !record)
        return std::nullopt;
    const ExplainWords w(language);
    const KpiResult &r = row->result;
    Explanation e;
    e.code = row->code;
    e.title = row->name;
    e.state = row->headline;
    e.deciding = row->deciding;
    e.sentence = kpiSentence(*row, w, record->unit);
    const auto step = [&](const char *key, const char *label, const QString &text) {
        if (!text.isEmpty())
            e.steps.push_back({QLatin1String(key), w(label), text});
    };
    step("goal", QT_TRANSLATE_NOOP("Explain", "Goal"), goalText(*row, w));
    if (r.problem != DefinitionProblem::None) {
        step("problem", QT_TRANSLATE_NOOP("Explain", "Definition"), problemText(row->definition, w));
        return e;
    }
    if (r.value) {
        step("value", QT_TRANSLATE_NOOP("Explain", "Value"), aggregationText(*row, w, record->unit));
        step("reference", QT_TRANSLATE_NOOP("Explain", "Day of the figure"), w.date(r.referenceDate));
        step("progress", QT_TRANSLATE_NOOP("Explain", "Progress"), progressText(*row, w));
        if (const auto planned = trajectoryValue(row->definition, r.referenceDate))
            step("trajectory", QT_TRANSLATE_NOOP("Explain", "Planned value on that day"),
                 w(QT_TRANSLATE_NOOP("Explain", "%1 %2")).arg(w.number(*planned), record->unit).trimmed());
        if (r.expected)
            step("expected", QT_TRANSLATE_NOOP("Explain", "Expected progress"),
                 w(QT_TRANSLATE_NOOP("Explain", "%1 %")).arg(w.number(r.expected)));
        if (r.gap())
            step("gap", QT_TRANSLATE_NOOP("Explain", "Gap"),
                 w(QT_TRANSLATE_NOOP("Explain", "%1 − %2 = %3 points"))
                     .arg(w.number(r.progress), w.number(r.expected), w.number(r.gap())));
        step("thresholds", QT_TRANSLATE_NOOP("Explain", "Limits"), thresholdText(*row, w));
        step("hysteresis", QT_TRANSLATE_NOOP("Explain", "Before"), hysteresisText(*row, w));
    }
    step("note", QT_TRANSLATE_NOOP("Explain", "Rule"), noteText(*row, w));
    if (r.relapsed)
        step("relapse", QT_TRANSLATE_NOOP("Explain", "Relapse"),
             w(QT_TRANSLATE_NOOP("Explain", "The target was met before and is lost again.")));
    step("performance", QT_TRANSLATE_NOOP("Explain", "State of the figures"), labelOf(r.performance, language));
    step("headline", QT_TRANSLATE_NOOP("Explain", "Result"), labelOf(row->headline, language));
    step("change", QT_TRANSLATE_NOOP("Explain", "What would change it"), changeText(*row, *record, w));
    const auto beside = [&](const char *key, const char *label, const QString &text) {
        if (!text.isEmpty())
            e.steps.push_back({QLatin1String(key), w(label), text, true});
    };
    beside("forecast", QT_TRANSLATE_NOOP("Explain", "If the trend continues"), forecastText(*row, *record, w));
    beside("data", QT_TRANSLATE_NOOP("Explain", "Data"), dataText(*row, w));
    e.facts = kpiFacts(*row, *record, w);
    e.scale = kpiScale(*row, *record, w);
    e.summary = summaryText(*row, *record, w);
    addReadings(e, ws, *row, *record, w, reasonOf);
    return e;
}
