#include "model/query/attention.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/plan.h"
#include "model/domain/review.h"
#include "model/query/figures.h"
#include "model/query/sentences.h"

#include <algorithm>
#include <cmath>

namespace {

bool needsAttention(const ObjectiveRow &row)
{
    return row.state == ObjectiveState::Active
        && (row.result == ResultState::OffTrack || row.result == ResultState::Stale || row.result == ResultState::AtRisk
            || row.result == ResultState::Invalid);
}

bool isKept(const KpiRow &row)
{
    return row.result.basis == Basis::Range || row.result.basis == Basis::Hold;
}

/// Beside other deciding KPIs it is named, so that its way is not taken for that of the objective: shorter then, since
/// there is little room beside the bar.
QString wordsOf(const KpiRow &row, const QString &code, const Language &language)
{
    const QString done = row.result.progress ? percentText(*row.result.progress, language) : QString();
    const auto rounded = [&](double percent) { return language.locale().toString(std::lround(percent)); };
    const QDate day = row.result.referenceDate;
    if (done.isEmpty())
        return code.isEmpty() ? language.translate("Attention", "no figure yet")
                              : language.translate("Attention", "%1: no figure yet", "KPI").arg(code);
    if (isKept(row)) {
        const QString needed = rounded(row.definition.thresholds.rangeGreenPercent);
        return code.isEmpty()
            ? language.translate("Attention", "%1 kept, %2 needed", "share of periods").arg(done, needed)
            : language.translate("Attention", "%1: %2, %3 needed", "KPI, percent").arg(code, done, needed);
    }
    if (row.headline == ResultState::Stale) {
        const QString month = QStringLiteral("%1 %2").arg(shortMonth(day.month(), language)).arg(day.year());
        return code.isEmpty()
            ? language.translate("Attention", "%1 of the way in %2", "percent, month").arg(done, month)
            : language.translate("Attention", "%1: %2 in %3", "KPI, percent, month").arg(code, done, month);
    }
    if (!row.result.expected)
        return code.isEmpty() ? language.translate("Attention", "%1 of the way").arg(done)
                              : language.translate("Attention", "%1: %2 of the way", "KPI, percent").arg(code, done);
    const QString expected = rounded(*row.result.expected);
    return code.isEmpty()
        ? language.translate("Attention", "%1 of the way, %2 expected").arg(done, expected)
        : language.translate("Attention", "%1: %2, %3 expected", "KPI, percent").arg(code, done, expected);
}

/// The code of the KPI where the objective has other deciding ones beside it.
QString codeAmongOthers(const WorkspaceState &ws, const ObjectiveRow &row, const KpiRow &kpi)
{
    const auto deciding
        = std::count_if(row.kpis.begin(), row.kpis.end(), [&](size_t k) { return ws.kpis[k].deciding; });
    return deciding > 1 ? kpi.code : QString();
}

/// What the figures say.
QStringList figureSentences(const WorkspaceState &ws, const KpiRow &row, const Language &language)
{
    const Kpi *kpi = ws.reg.find(row.id);
    if (!kpi || !row.result.value)
        return {};
    QStringList out;
    const QString value = nowLong(*kpi, row, language);
    if (row.headline == ResultState::Stale) {
        out += language.translate("Attention", "No figure since %1.")
                   .arg(monthText(row.result.referenceDate, true, language));
    } else if (isKept(row)) {
        const auto &points = row.result.points;
        const auto inside = std::count_if(points.begin(), points.end(), [](const KpiPoint &p) { return p.inside; });
        out += (points.size() == 1
                    ? language.translate("Attention", "%1 of %2 figure kept the goal of %3, the last one is %4.")
                    : language.translate("Attention", "%1 of %2 figures kept the goal of %3, the last one is %4."))
                   .arg(inside)
                   .arg(points.size())
                   .arg(goalShort(*kpi, row.definition, language), value);
    } else {
        out += language.translate("Attention", "Now %1.").arg(value);
    }
    return out;
}

QString decisionSentence(const WorkspaceState &ws, Id<Objective> objective, const Language &language)
{
    int late = 0;
    const Decision *only = nullptr;
    for (const Decision &decision : ws.reg.all<Decision>()) {
        if (decision.objective != objective || decision.status != DecisionStatus::Open || decision.dueDate >= ws.asOf
            || !decision.dueDate.isValid())
            continue;
        ++late;
        only = &decision;
    }
    if (late == 1)
        return language.translate("Attention", "Decision overdue: %1.").arg(only->text);
    return late ? language.translate("Attention", "%n decisions overdue.", nullptr, late) : QString();
}

QString planSentence(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language)
{
    const Action *worst = nullptr;
    int late = 0;
    for (const Action &action : ws.reg.all<Action>()) {
        if (action.objective != row.id || action.archivedAt.isValid() || action.type == ActionKind::Phase
            || action.status == ActionStatus::Done || action.status == ActionStatus::Cancelled
            || !action.dueDate.isValid() || action.dueDate >= ws.asOf)
            continue;
        ++late;
        if (!worst || action.dueDate < worst->dueDate)
            worst = &action;
    }
    if (!worst)
        return {};
    const int days = int(worst->dueDate.daysTo(ws.asOf));
    if (late == 1)
        return language.translate("Attention", "%1: %n days overdue.", nullptr, days).arg(worst->title);
    return language.translate("Attention", "%1 actions overdue, the longest %n days.", nullptr, days).arg(late);
}

} // namespace

std::vector<AttentionCard> attentionCards(const WorkspaceState &ws, const Language &language)
{
    std::vector<AttentionCard> cards;
    for (const ObjectiveRow &row : ws.objectives) {
        if (!needsAttention(row))
            continue;
        AttentionCard card {row.id, row.code, row.title, row.result, {}, {}, {}, {}};
        QStringList sentences;
        if (row.leading) {
            const KpiRow &kpi = ws.kpis[*row.leading];
            card.progress = kpi.result.progress;
            card.expected
                = isKept(kpi) ? std::optional(kpi.definition.thresholds.rangeGreenPercent) : kpi.result.expected;
            card.words = wordsOf(kpi, codeAmongOthers(ws, row, kpi), language);
            sentences = figureSentences(ws, kpi, language);
        }
        if (const ForecastText forecast = forecastShort(ws, row, language);
            forecast.late && row.result != ResultState::Stale)
            sentences += language.translate("Attention", "If the trend continues, %1.").arg(forecast.text);
        sentences += planSentence(ws, row, language);
        sentences += decisionSentence(ws, row.id, language);
        sentences.removeAll(QString());
        card.reason = sentences.join(QLatin1Char(' '));
        cards.push_back(std::move(card));
    }
    std::stable_sort(cards.begin(), cards.end(), [](const AttentionCard &a, const AttentionCard &b) {
        return urgency(a.state) < urgency(b.state);
    });
    return cards;
}
