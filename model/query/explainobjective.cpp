#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/explainparts.h"
#include "model/query/figures.h"
#include "model/query/override.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

QString sentenceOf(const WorkspaceState &ws, const ObjectiveRow &row, const ExplainWords &w)
{
    switch (row.result) {
    case ResultState::NotEvaluated:
        return w(QT_TRANSLATE_NOOP("Explain",
                                   "Objectives that are draft, proposed, withdrawn or superseded are not evaluated."));
    case ResultState::Paused:
        return w(
            QT_TRANSLATE_NOOP("Explain", "The objective is on hold: nothing is asked, the figures are shown in grey."));
    case ResultState::NotStarted:
        if (row.state == ObjectiveState::Approved)
            return w(QT_TRANSLATE_NOOP("Explain", "%1 is approved and starts on %2."))
                .arg(row.code, w.date(ws.reg.find(row.id)->startDate));
        break;
    default:
        break;
    }
    const QString state = labelOf(row.result, w.language());
    if (!row.leading)
        return row.result == ResultState::NoData
            ? w(QT_TRANSLATE_NOOP("Explain", "There is no deciding KPI."))
            : w(QT_TRANSLATE_NOOP("Explain", "%1 is %2 because the worst of its live children is."))
                  .arg(row.code, state);
    const KpiRow &leading = ws.kpis[*row.leading];
    if (leading.result.headline != row.result && row.coverage && *row.coverage < 50
        && row.result == ResultState::NoData)
        return w(QT_TRANSLATE_NOOP("Explain", "%1 is %2 because less than half of its weight has a value."))
            .arg(row.code, state);
    if (row.result == ResultState::Achieved)
        return w(QT_TRANSLATE_NOOP("Explain", "%1 is %2 because all its deciding KPIs are.")).arg(row.code, state);
    int deciding = 0;
    for (const size_t i : row.kpis)
        deciding += ws.kpis[i].deciding ? 1 : 0;
    const QString worst = labelOf(leading.result.headline, w.language());
    return deciding > 1
        ? w(QT_TRANSLATE_NOOP("Explain", "%1 is %2 because its worst deciding KPI is %3.")).arg(row.code, state, worst)
        : w(QT_TRANSLATE_NOOP("Explain", "%1 is %2 because its deciding KPI is %3.")).arg(row.code, state, worst);
}

QString ruleOf(const WorkspaceState &ws, const ObjectiveRow &row, const ExplainWords &w)
{
    int deciding = 0, valued = 0;
    for (const size_t i : row.kpis)
        if (ws.kpis[i].deciding) {
            ++deciding;
            valued += ws.kpis[i].result.progress ? 1 : 0;
        }
    if (deciding == 0)
        return {};
    if (rollupTermsOf(ws.reg).rule == RollupRule::Weighted && row.progress && row.expected)
        return w(QT_TRANSLATE_NOOP("Explain",
                                   "Rule “weighted”: the deciding KPIs stand at %1 % on average, %2 % are expected. "
                                   "With one of them off track or silent it is at risk at best."))
            .arg(w.number(row.progress), w.number(row.expected));
    if (deciding == 1)
        return valued ? w(QT_TRANSLATE_NOOP("Explain", "Rule “worst”, one deciding KPI, with a value."))
                      : w(QT_TRANSLATE_NOOP("Explain", "Rule “worst”, one deciding KPI, without a value."));
    return valued == deciding
        ? w(QT_TRANSLATE_NOOP("Explain", "Rule “worst”, %1 deciding KPIs, all with a value.")).arg(deciding)
        : w(QT_TRANSLATE_NOOP("Explain", "Rule “worst”, %1 deciding KPIs, %2 with a value.")).arg(deciding).arg(valued);
}

/// Deciding ones first, the most urgent at the top.
std::vector<size_t> ordered(const WorkspaceState &ws, const ObjectiveRow &row)
{
    std::vector<size_t> order = row.kpis;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) {
        const KpiRow &left = ws.kpis[a], &right = ws.kpis[b];
        if (left.deciding != right.deciding)
            return left.deciding;
        return left.deciding && urgency(left.result.headline) < urgency(right.result.headline);
    });
    return order;
}

/// What a parent without own KPIs takes its state from (3.10.4): its live children; the others are named, too.
std::vector<Explanation::Step> childrenOf(const WorkspaceState &ws, Id<Objective> parent, const ExplainWords &w)
{
    std::vector<const ObjectiveRow *> rows;
    for (const Objective &o : ws.reg.all<Objective>())
        if (const ObjectiveRow *row = ws.objective(o.id); row && o.parent == parent && !o.archivedAt.isValid())
            rows.push_back(row);
    std::stable_sort(rows.begin(), rows.end(), [](const ObjectiveRow *a, const ObjectiveRow *b) {
        const auto rank = [](const ObjectiveRow *r) { return std::pair(!isLive(r->state), urgency(r->result)); };
        return rank(a) == rank(b) ? a->code < b->code : rank(a) < rank(b);
    });
    std::vector<Explanation::Step> out;
    for (const ObjectiveRow *row : rows) {
        const QString text = isLive(row->state)
            ? w(QT_TRANSLATE_NOOP("Explain", "%1, child: %2")).arg(labelOf(row->result, w.language()), row->title)
            : w(QT_TRANSLATE_NOOP("Explain", "%1, child that does not count: %2"))
                  .arg(labelOf(row->state, w.language()), row->title);
        out.push_back({row->code, row->code, text, !isLive(row->state)});
    }
    return out;
}

/// The deciding KPI with the worst outlook.
const KpiRow *worstOutlook(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language)
{
    const KpiRow *worst = nullptr;
    for (const size_t i : row.kpis)
        if (const KpiRow &k = ws.kpis[i]; k.deciding && k.forecast
            && (!worst || forecastShort(k.forecast, language).rank > forecastShort(worst->forecast, language).rank))
            worst = &k;
    return worst;
}

} // namespace

std::optional<Explanation> explainObjective(const WorkspaceState &ws, Id<Objective> objective, const Language &language,
                                            const ReasonOf &reasonOf)
{
    const ObjectiveRow *row = ws.objective(objective);
    if (!row)
        return std::nullopt;
    const ExplainWords w(language);
    Explanation e;
    e.code = row->code;
    e.title = row->title;
    e.state = row->result;
    e.sentence = sentenceOf(ws, *row, w);
    e.rule = ruleOf(ws, *row, w);
    const auto step = [&](const char *key, const char *label, const QString &text, bool beside = false) {
        if (!text.isEmpty())
            e.steps.push_back({QLatin1String(key), w(label), text, beside});
    };
    step("state", QT_TRANSLATE_NOOP("Explain", "Life cycle"), labelOf(row->state, language));
    step("rule", QT_TRANSLATE_NOOP("Explain", "Rule"), e.rule);
    for (const size_t i : row->kpis)
        e.parts.push_back(ws.kpis[i].code);
    for (const size_t i : ordered(ws, *row)) {
        const KpiRow &k = ws.kpis[i];
        e.kpis.push_back(*explainKpi(ws, k.id, language, reasonOf));
        const QString text = w(k.deciding ? QT_TRANSLATE_NOOP("Explain", "%1, deciding: %2")
                                          : QT_TRANSLATE_NOOP("Explain", "%1, supporting, does not decide: %2"))
                                 .arg(labelOf(k.headline, language), kpiSentence(k, w, ws.reg.find(k.id)->unit));
        e.steps.push_back({k.code, k.code, text, !k.deciding});
    }
    if (row->kpis.empty())
        e.children = childrenOf(ws, objective, w);
    e.steps.insert(e.steps.end(), e.children.begin(), e.children.end());
    if (row->progress)
        step("progress", QT_TRANSLATE_NOOP("Explain", "Progress"),
             w(QT_TRANSLATE_NOOP("Explain", "%1 %, weighted over the deciding KPIs")).arg(w.number(row->progress)));
    if (row->coverage)
        step("coverage", QT_TRANSLATE_NOOP("Explain", "Coverage"),
             w(QT_TRANSLATE_NOOP("Explain", "%1 % of the weight has a value")).arg(w.number(row->coverage)));
    if (const StatusOverride *set = overrideOf(ws, objective))
        step("override", QT_TRANSLATE_NOOP("Explain", "Set by hand"),
             w(QT_TRANSLATE_NOOP("Explain", "%1. Reason: %2")).arg(overrideText(ws, *set, language), set->reason));
    step("result", QT_TRANSLATE_NOOP("Explain", "Result"), labelOf(row->result, language));
    if (!e.kpis.empty() && e.kpis.front().deciding)
        step("change", QT_TRANSLATE_NOOP("Explain", "What would change it"), e.kpis.front().text("change"));
    step("plan", QT_TRANSLATE_NOOP("Explain", "Plan"), planText(ws, *row, w), true);
    step("money", QT_TRANSLATE_NOOP("Explain", "Money"), moneyGapText(ws, objective, w), true);
    if (const KpiRow *k = isLive(row->state) ? worstOutlook(ws, *row, language) : nullptr)
        step("forecast", QT_TRANSLATE_NOOP("Explain", "If the trend continues"),
             forecastText(*k, *ws.reg.find(k->id), w), true);
    if (row->leading)
        step("data", QT_TRANSLATE_NOOP("Explain", "Data"), dataText(ws.kpis[*row->leading], w), true);
    return e;
}
