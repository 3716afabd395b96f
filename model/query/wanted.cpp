#include "model/query/wanted.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/money.h"
#include "model/query/sentences.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

class Writer
{
public:
    Writer(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
    {
    }

    QString words(const char *text) const { return m_language.translate("Wanted", text); }

    QString reason(const ObjectiveRow &o) const
    {
        const QString state
            = labelOf(o.result == ResultState::NotEvaluated ? ResultState::NotEvaluated : o.result, m_language);
        if (o.result == ResultState::Paused) {
            const QDate since = onHoldSince(o.id);
            return since.isValid()
                ? words(QT_TRANSLATE_NOOP("Wanted", "%1 is on hold since %2.")).arg(o.code, longDate(since, m_language))
                : words(QT_TRANSLATE_NOOP("Wanted", "%1 is on hold.")).arg(o.code);
        }
        if (!o.leading)
            return words(QT_TRANSLATE_NOOP("Wanted", "%1 is %2.")).arg(o.code, state);
        const KpiRow &k = m_ws.kpis[*o.leading];
        const Kpi *kpi = m_ws.reg.find(k.id);
        if (o.result == ResultState::Stale && k.result.referenceDate.isValid())
            return words(QT_TRANSLATE_NOOP("Wanted", "%1 has no figures since %2."))
                .arg(o.code, m_language.locale().toString(k.result.referenceDate, QStringLiteral("MMMM yyyy")));
        if (!k.result.value)
            return words(QT_TRANSLATE_NOOP("Wanted", "%1 is %2.")).arg(o.code, state);
        return words(QT_TRANSLATE_NOOP("Wanted", "%1 is %2: %3; the goal is %4 by %5."))
            .arg(o.code, state, nowLong(*kpi, k, m_language),
                 goalShort(*kpi, k.definition, m_language).section(QStringLiteral("→ "), -1),
                 shortDate(k.definition.targetDate, m_language));
    }

    QString ifYes(Id<Objective> objective) const
    {
        const ResourceTotals totals = resourceTotals(m_ws.reg, objective);
        if (totals.gap() > 0)
            return totals.approved.value_or(0) > 0
                ? words(QT_TRANSLATE_NOOP("Wanted", "%1 planned, %2 approved: %3 to release."))
                      .arg(moneyText(*totals.planned, m_ws.reg, m_language),
                           moneyText(*totals.approved, m_ws.reg, m_language),
                           moneyText(totals.gap(), m_ws.reg, m_language))
                : words(QT_TRANSLATE_NOOP("Wanted", "%1 planned, none approved."))
                      .arg(moneyText(*totals.planned, m_ws.reg, m_language));
        return words(QT_TRANSLATE_NOOP("Wanted", "No further money is planned."));
    }

    QString ifNothing(Id<Objective> objective, bool brief = false) const
    {
        if (const ObjectiveRow *o = m_ws.objective(objective); o && o->leading && o->result != ResultState::Paused) {
            const KpiRow &k = m_ws.kpis[*o->leading];
            if (k.forecast && k.forecast->state == ForecastState::Late && k.forecast->date.date.isValid()
                && isLive(o->state))
                return brief
                    ? words(QT_TRANSLATE_NOOP("Wanted", "Target reached only in %1."))
                          .arg(m_language.locale().toString(k.forecast->date.date, QStringLiteral("MMMM yyyy")))
                    : words(QT_TRANSLATE_NOOP("Wanted", "If the trend continues, the target is reached only in %1."))
                          .arg(m_language.locale().toString(k.forecast->date.date, QStringLiteral("MMMM yyyy")));
        }
        if (const Risk *risk = highestRisk(objective)) {
            const int score = *riskScore(risk->currentLikelihood, risk->currentImpact);
            if (brief)
                return words(QT_TRANSLATE_NOOP("Wanted", "%1 stays %2 (%3)."))
                    .arg(risk->code, labelOf(riskLevel(m_ws.reg, score), m_language), QString::number(score));
            return words(QT_TRANSLATE_NOOP("Wanted", "%1 stays %2 (%3): %4."))
                .arg(risk->code, labelOf(riskLevel(m_ws.reg, score), m_language), QString::number(score), risk->title);
        }
        return words(QT_TRANSLATE_NOOP("Wanted", "Not known from the records."));
    }

private:
    QDate onHoldSince(Id<Objective> objective) const
    {
        QDate since;
        for (const ChangeRecord &c : m_ws.reg.all<ChangeRecord>())
            if (c.objective == objective && c.field == QLatin1String("state") && c.newValue == QLatin1String("on_hold"))
                since = std::max(since, c.date);
        return since;
    }
    const Risk *highestRisk(Id<Objective> objective) const
    {
        const Risk *highest = nullptr;
        int most = 0;
        for (const ObjectiveLink &link : m_ws.reg.all<ObjectiveLink>()) {
            const Risk *risk = link.objective == objective && link.targetKind == LinkKind::Risk
                ? m_ws.reg.find(Id<Risk> {link.target})
                : nullptr;
            const auto score = risk ? riskScore(risk->currentLikelihood, risk->currentImpact) : std::nullopt;
            if (score && *score > most) {
                most = *score;
                highest = risk;
            }
        }
        return highest;
    }
    const WorkspaceState &m_ws;
    const Language &m_language;
};

bool isLate(const WorkspaceState &ws, const Decision &d)
{
    return d.dueDate.isValid() && d.dueDate < ws.asOf;
}

/// A decision was taken when it stands in a review. It is asked for again when it is late, or when money that it needs
/// is planned and not approved; until then it only has to be done.
bool isAskedAgain(const WorkspaceState &ws, const Decision &d)
{
    return d.status == DecisionStatus::Open && !d.archivedAt.isValid()
        && (isLate(ws, d) || (!d.objective.isNull() && resourceTotals(ws.reg, d.objective).gap() > 0));
}

/// Open decisions of one objective become one question: the oldest one asks, all their delays are named.
std::vector<WantedDecision> fromDecisions(const WorkspaceState &ws, const Writer &w)
{
    std::vector<WantedDecision> out;
    std::vector<const Decision *> open;
    for (const Decision &d : ws.reg.all<Decision>())
        if (isAskedAgain(ws, d))
            open.push_back(&d);
    std::stable_sort(open.begin(), open.end(),
                     [](const Decision *a, const Decision *b) { return a->dueDate > b->dueDate; });
    for (const Decision *d : open) {
        const bool overdue = isLate(ws, *d);
        const auto same = std::find_if(out.begin(), out.end(), [&](const WantedDecision &x) {
            return overdue && !d->objective.isNull() && x.objective == d->objective && !x.daysOverdue.empty();
        });
        if (same != out.end()) {
            same->daysOverdue.push_back(int(d->dueDate.daysTo(ws.asOf)));
            same->due = d->dueDate;
            continue;
        }
        WantedDecision x;
        x.question = d->text;
        x.responsible = d->responsible;
        x.due = d->dueDate;
        x.objective = d->objective;
        if (overdue)
            x.daysOverdue.push_back(int(d->dueDate.daysTo(ws.asOf)));
        if (const ObjectiveRow *o = ws.objective(d->objective))
            x.reason = w.reason(*o);
        x.ifYes = w.ifYes(d->objective);
        x.ifNothing = w.ifNothing(d->objective);
        x.ifNothingBrief = w.ifNothing(d->objective, true);
        out.push_back(std::move(x));
    }
    std::stable_sort(out.begin(), out.end(), [](const WantedDecision &a, const WantedDecision &b) {
        if (a.daysOverdue.empty() != b.daysOverdue.empty())
            return !a.daysOverdue.empty();
        // Among the overdue ones those with money at stake are read first when they fell due together.
        return a.daysOverdue.empty()                         ? a.due < b.due
            : a.daysOverdue.front() != b.daysOverdue.front() ? a.daysOverdue.front() < b.daysOverdue.front()
                                                             : false;
    });
    return out;
}

/// Open risks of level high and above that no live objective answers (LX-05).
std::vector<const Risk *> uncoveredRisks(const WorkspaceState &ws)
{
    std::vector<const Risk *> out;
    for (const Risk &risk : ws.reg.all<Risk>()) {
        const auto score = riskScore(risk.currentLikelihood, risk.currentImpact);
        if (risk.isOpportunity || risk.archivedAt.isValid() || risk.status == RiskStatus::Accepted
            || risk.status == RiskStatus::Closed || !score || riskLevel(ws.reg, *score) < RiskLevel::High
            || !risk.noObjectiveJustification.isEmpty())
            continue;
        const auto &links = ws.reg.all<ObjectiveLink>();
        const bool covered = std::any_of(links.begin(), links.end(), [&](const ObjectiveLink &l) {
            const Objective *o
                = l.targetKind == LinkKind::Risk && l.target == risk.id.value ? ws.reg.find(l.objective) : nullptr;
            return o && isLive(o->state);
        });
        if (!covered)
            out.push_back(&risk);
    }
    return out;
}

} // namespace

std::vector<WantedDecision> wantedDecisions(const WorkspaceState &ws, const Language &language)
{
    const Writer w(ws, language);
    std::vector<WantedDecision> out = fromDecisions(ws, w);
    const auto risks = uncoveredRisks(ws);
    if (!risks.empty()) {
        QStringList names;
        for (const Risk *r : risks)
            names += w.words(QT_TRANSLATE_NOOP("Wanted", "%1 (%2, %3)"))
                         .arg(r->code,
                              labelOf(riskLevel(ws.reg, *riskScore(r->currentLikelihood, r->currentImpact)), language))
                         .arg(*riskScore(r->currentLikelihood, r->currentImpact));
        WantedDecision gap;
        gap.question
            = language.translate("Wanted", "Cover %n high risk(s) with an objective", nullptr, int(risks.size()));
        gap.reason = w.words(QT_TRANSLATE_NOOP("Wanted", "No live objective answers %1."))
                         .arg(names.join(QStringLiteral(", ")));
        gap.ifYes
            = w.words(QT_TRANSLATE_NOOP("Wanted", "A measurable objective for each, or a written reason why not."));
        gap.ifNothing = w.words(
            QT_TRANSLATE_NOOP("Wanted", "These risks stay without an objective; an audit would remark on it."));
        gap.ifNothingBrief = gap.ifNothing;
        gap.responsible = risks.front()->owner;
        out.push_back(std::move(gap));
    }
    // Money that is planned and not approved, where no decision asks for it yet.
    for (const ObjectiveRow &o : ws.objectives) {
        const bool asked
            = std::any_of(out.begin(), out.end(), [&](const WantedDecision &x) { return x.objective == o.id; });
        const ResourceTotals totals = resourceTotals(ws.reg, o.id);
        if (asked || !isLive(o.state) || totals.gap() <= 0)
            continue;
        WantedDecision gap;
        gap.question = w.words(QT_TRANSLATE_NOOP("Wanted", "Approve the planned money of %1")).arg(o.code);
        gap.reason = w.reason(o);
        gap.ifYes = w.ifYes(o.id);
        gap.ifNothing = w.ifNothing(o.id);
        gap.ifNothingBrief = w.ifNothing(o.id, true);
        gap.responsible = ws.reg.find(o.id)->owner;
        gap.objective = o.id;
        out.push_back(std::move(gap));
    }
    return out;
}
