#include "model/query/workspacestate.h"

#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/query/asof.h"
#include "model/query/planphases.h"
#include "model/query/settings.h"
#include "model/query/shownreadings.h"

#include <algorithm>

bool isLive(ObjectiveState state)
{
    return state == ObjectiveState::Approved || state == ObjectiveState::Active || state == ObjectiveState::OnHold;
}

bool isTerminal(ObjectiveState state)
{
    return state >= ObjectiveState::Achieved;
}

int urgency(ResultState state)
{
    static constexpr ResultState order[]
        = {ResultState::OffTrack, ResultState::Missed,    ResultState::Stale,   ResultState::Invalid,
           ResultState::AtRisk,   ResultState::NoData,    ResultState::OnTrack, ResultState::Achieved,
           ResultState::Paused,   ResultState::NotStarted};
    return int(std::find(std::begin(order), std::end(order), state) - std::begin(order));
}

namespace {

bool isEvaluated(ObjectiveState state)
{
    return isLive(state) || state == ObjectiveState::Achieved || state == ObjectiveState::Missed;
}

/// Records grouped once, so that walking over thousands of KPIs stays linear.
struct Groups {
    QHash<Id<Objective>, std::vector<const Kpi *>> kpis;
    QHash<Id<Objective>, std::vector<const Action *>> actions;
    QHash<Id<Objective>, std::vector<Id<Objective>>> children;
    QHash<Id<Kpi>, std::vector<InterimPoint>> interims;

    explicit Groups(const Register &reg)
    {
        for (const Kpi &k : reg.all<Kpi>())
            if (!k.archivedAt.isValid())
                kpis[k.objective].push_back(&k);
        for (const Action &a : reg.all<Action>())
            if (!a.archivedAt.isValid())
                actions[a.objective].push_back(&a);
        for (const Objective &o : reg.all<Objective>())
            if (o.parent)
                children[o.parent].push_back(o.id);
        for (const InterimTarget &t : reg.all<InterimTarget>())
            if (t.dueDate.isValid() && !t.value.isNull())
                interims[t.kpi].push_back({t.dueDate, t.value.number()});
        for (auto &list : kpis)
            std::sort(list.begin(), list.end(), [](const Kpi *a, const Kpi *b) { return a->code < b->code; });
    }
};

/// A phase is a heading: it does not count when it has actions (2.5).
PlanResult planOf(const std::vector<const Action *> &actions, QDate asOf)
{
    std::vector<PlanStep> steps;
    for (const Action *a : actions)
        if (!isPhaseHeading(*a, actions))
            steps.push_back(planStep(*a, asOf));
    return evaluatePlan(steps, asOf);
}

/// A list of readings that is shared is never written to, so the same place means the same readings.
bool isSameList(std::span<const Reading> a, std::span<const Reading> b)
{
    return a.data() == b.data() && a.size() == b.size();
}

KpiRow kpiRow(const Register &reg, const Kpi &kpi, const Groups &groups, const Thresholds &thresholds,
              const Objective &objective, const PlanResult &plan, QDate asOf, QDate knownOn,
              const WorkspaceState *earlier)
{
    KpiRow row;
    row.id = kpi.id;
    row.code = kpi.code;
    row.name = kpi.name;
    row.objective = kpi.objective;
    row.deciding = kpi.deciding;
    row.definition = definitionOf(reg, kpi, thresholds, groups.interims.value(kpi.id));
    if (row.definition.progressFromPlan) {
        row.definition.planProgress = plan.actual;
        row.definition.planExpected = plan.planned;
    }
    const bool closed = objective.state == ObjectiveState::Achieved || objective.state == ObjectiveState::Missed;
    row.evaluatedAt = closed && objective.closedOn.isValid() ? std::min(asOf, objective.closedOn) : asOf;
    const KpiRow *before = earlier ? earlier->kpi(kpi.id) : nullptr;
    if (before && before->evaluatedAt == row.evaluatedAt && before->definition == row.definition
        && isSameList(reg.readings.of(kpi.id), earlier->reg.readings.of(kpi.id))
        && hidesAlike(reg, earlier->reg, kpi.id)) {
        row.result = before->result;
        row.forecast = before->forecast;
    } else {
        row.result = evaluateKpi(row.definition, seriesOf(ShownReadings(reg, kpi.id), knownOn), row.evaluatedAt);
        row.forecast = forecast(row.definition, row.result.points);
    }
    row.headline = objective.state == ObjectiveState::OnHold ? ResultState::Paused : row.result.headline;
    return row;
}

/// Approved, but its time has not come (3.10.6): nothing is judged, not even by its children.
bool isBeforeStart(const Objective &objective, QDate asOf)
{
    return objective.state == ObjectiveState::Approved && objective.startDate > asOf;
}

bool isOverdue(const KpiRow &row)
{
    return row.result.due.overdue > 0 || row.result.performance == ResultState::Invalid;
}

void rollUpObjective(ObjectiveRow &row, const std::vector<KpiRow> &kpis, const Register &reg,
                     const Objective &objective, QDate asOf, const RollupTerms &terms)
{
    std::vector<RollupInput> inputs;
    double weightedExpected = 0, weights = 0;
    for (const size_t i : row.kpis) {
        const KpiRow &k = kpis[i];
        const Kpi *record = reg.find(k.id);
        const double weight = record && record->weight.number() > 0 ? record->weight.number() : 1;
        inputs.push_back({weight, k.deciding, k.result.progress, k.result.headline, isOverdue(k), k.result.expected});
        if (!k.deciding)
            continue;
        if (k.result.expected && k.result.progress) {
            weightedExpected += weight * *k.result.expected;
            weights += weight;
        }
        if (!row.leading || urgency(k.result.headline) < urgency(kpis[*row.leading].result.headline))
            row.leading = i;
    }
    const bool closed = objective.state == ObjectiveState::Achieved || objective.state == ObjectiveState::Missed;
    const QDate day = closed && objective.closedOn.isValid() ? std::min(asOf, objective.closedOn) : asOf;
    const RollupResult rolled = rollUp(inputs, day, objective.targetDate, terms);
    row.progress = rolled.progress;
    row.coverage = rolled.coverage;
    if (weights > 0)
        row.expected = weightedExpected / weights;
    row.result = objective.state == ObjectiveState::OnHold ? ResultState::Paused
        : isBeforeStart(objective, asOf)                   ? ResultState::NotStarted
                                                           : rolled.result;
}

} // namespace

PlanResult planOf(const Register &reg, Id<Objective> objective, QDate asOf)
{
    std::vector<const Action *> actions;
    for (const Action &a : reg.all<Action>())
        if (a.objective == objective && !a.archivedAt.isValid())
            actions.push_back(&a);
    return planOf(actions, asOf);
}

WorkspaceState evaluateWorkspace(const Register &present, QDate asOf, QDate knownOn, const WorkspaceState *earlier)
{
    WorkspaceState ws;
    ws.asOf = asOf;
    ws.m_knownOn = knownOn;
    ws.reg = registerAsOf(present, asOf);
    const Register &reg = ws.reg;
    if (earlier && (earlier->m_knownOn != knownOn || smallestGroup(earlier->reg) != smallestGroup(reg)))
        earlier = nullptr; // it saw other readings
    const Groups groups(reg);
    const Thresholds thresholds = thresholdsOf(reg);
    const RollupTerms terms = rollupTermsOf(reg);

    std::vector<const Objective *> objectives;
    for (const Objective &o : reg.all<Objective>())
        objectives.push_back(&o);
    std::sort(objectives.begin(), objectives.end(),
              [](const Objective *a, const Objective *b) { return a->code < b->code; });

    for (const Objective *o : objectives) {
        ObjectiveRow row;
        row.id = o->id;
        row.code = o->code;
        row.title = o->title;
        row.state = o->state;
        row.plan = planOf(groups.actions.value(o->id), asOf);
        if (isEvaluated(o->state)) {
            for (const Kpi *k : groups.kpis.value(o->id)) {
                row.kpis.push_back(ws.kpis.size());
                ws.kpis.push_back(kpiRow(reg, *k, groups, thresholds, *o, row.plan, asOf, knownOn, earlier));
            }
            rollUpObjective(row, ws.kpis, reg, *o, asOf, terms);
        }
        ws.m_objectiveIndex.insert(o->id, ws.objectives.size());
        ws.objectives.push_back(std::move(row));
    }
    // Only a parent without own KPIs takes the worst of its live children (3.10.4). From below upwards: each round
    // settles one more level, and a circle of parents ends after as many rounds as there are objectives.
    bool moved = true;
    for (size_t round = 0; moved && round < ws.objectives.size(); ++round) {
        moved = false;
        for (ObjectiveRow &row : ws.objectives) {
            if (!row.kpis.empty() || !isLive(row.state) || row.state == ObjectiveState::OnHold
                || isBeforeStart(*reg.find(row.id), asOf))
                continue;
            std::optional<ResultState> worst;
            for (const Id<Objective> &child : groups.children.value(row.id)) {
                const ObjectiveRow *c = ws.objective(child);
                if (c && isLive(c->state) && (!worst || urgency(c->result) < urgency(*worst)))
                    worst = c->result;
            }
            moved = moved || (worst && row.result != *worst);
            row.result = worst.value_or(row.result);
        }
    }
    // Rows refer to KPIs by position, so the order of codes is made before the index.
    std::vector<size_t> order(ws.kpis.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return ws.kpis[a].code < ws.kpis[b].code; });
    std::vector<size_t> place(order.size());
    std::vector<KpiRow> sorted;
    sorted.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
        sorted.push_back(std::move(ws.kpis[order[i]]));
        ws.m_kpiIndex.insert(sorted.back().id, i);
    }
    ws.kpis = std::move(sorted);
    for (ObjectiveRow &row : ws.objectives) {
        for (size_t &k : row.kpis)
            k = place[k];
        if (row.leading)
            row.leading = place[*row.leading];
    }
    return ws;
}

QMap<ResultState, int> WorkspaceState::counts() const
{
    QMap<ResultState, int> out;
    for (const ObjectiveRow &row : objectives)
        ++out[row.result];
    return out;
}

QMap<ResultState, int> WorkspaceState::activeCounts() const
{
    QMap<ResultState, int> out;
    for (const ObjectiveRow &row : objectives)
        if (row.state == ObjectiveState::Active)
            ++out[row.result];
    return out;
}

const ObjectiveRow *WorkspaceState::objective(Id<Objective> id) const
{
    const auto it = m_objectiveIndex.constFind(id);
    return it == m_objectiveIndex.constEnd() ? nullptr : &objectives[*it];
}

const KpiRow *WorkspaceState::kpi(Id<Kpi> id) const
{
    const auto it = m_kpiIndex.constFind(id);
    return it == m_kpiIndex.constEnd() ? nullptr : &kpis[*it];
}
