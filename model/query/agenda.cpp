#include "model/query/agenda.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/reviewcalendar.h"

#include <algorithm>

namespace {

struct TypeInfo {
    AgendaItem::Type type;
    const char *key;
    const char *label;
};

constexpr TypeInfo types[] = {
    {AgendaItem::Type::Figure, "figure", QT_TRANSLATE_NOOP("Agenda", "Figure")},
    {AgendaItem::Type::Action, "action", QT_TRANSLATE_NOOP("Agenda", "Action")},
    {AgendaItem::Type::Review, "review", QT_TRANSLATE_NOOP("Agenda", "Review")},
    {AgendaItem::Type::Communication, "communication", QT_TRANSLATE_NOOP("Agenda", "Message")},
    {AgendaItem::Type::Decision, "decision", QT_TRANSLATE_NOOP("Agenda", "Decision")},
    {AgendaItem::Type::Trigger, "trigger", QT_TRANSLATE_NOOP("Agenda", "Trigger")},
    {AgendaItem::Type::Evaluation, "evaluation", QT_TRANSLATE_NOOP("Agenda", "Evaluation")},
    {AgendaItem::Type::Finding, "finding", QT_TRANSLATE_NOOP("Agenda", "Finding")},
};

/// Days that a trigger may wait for its assessment when no date is set (2.6).
constexpr int triggerDays = 30;

class Collector
{
public:
    Collector(const WorkspaceState &ws, int horizon)
        : m_ws(ws)
        , m_last(ws.asOf.addDays(horizon))
    {
    }

    template <typename T>
    void add(AgendaItem::Type type, const T &record, const QString &title, Id<Objective> objective, QDate due,
             Id<Person> responsible)
    {
        AgendaItem item;
        item.type = type;
        item.recordKind = T::kind;
        item.record = record.id.value;
        item.code = record.code;
        item.title = title;
        item.responsible = responsible;
        put(std::move(item), objective, due);
    }
    void put(AgendaItem item, Id<Objective> objective, QDate due)
    {
        if (!due.isValid() || due > m_last)
            return;
        item.objective = objective;
        if (const Objective *o = m_ws.reg.find(objective))
            item.objectiveCode = o->code;
        item.due = due;
        item.daysLate = int(due.daysTo(m_ws.asOf));
        m_items.push_back(std::move(item));
    }
    std::vector<AgendaItem> sorted()
    {
        std::stable_sort(m_items.begin(), m_items.end(), [](const AgendaItem &a, const AgendaItem &b) {
            if (a.isOverdue() != b.isOverdue())
                return a.isOverdue();
            if (a.isOverdue() && a.type != b.type)
                return order(a.type) < order(b.type);
            return a.due != b.due ? a.due < b.due : a.code < b.code;
        });
        return std::move(m_items);
    }

private:
    /// Overdue ones stand in the order in which they are worked off: figures first, they are the quickest.
    static int order(AgendaItem::Type type)
    {
        static constexpr AgendaItem::Type wanted[]
            = {AgendaItem::Type::Figure,     AgendaItem::Type::Decision,     AgendaItem::Type::Review,
               AgendaItem::Type::Evaluation, AgendaItem::Type::Trigger,      AgendaItem::Type::Action,
               AgendaItem::Type::Finding,    AgendaItem::Type::Communication};
        return int(std::find(std::begin(wanted), std::end(wanted), type) - std::begin(wanted));
    }
    const WorkspaceState &m_ws;
    QDate m_last;
    std::vector<AgendaItem> m_items;
};

ObjectiveState stateOf(const Register &reg, Id<Objective> id)
{
    const Objective *o = reg.find(id);
    return o ? o->state : ObjectiveState::Unset;
}

/// Approved and active objectives are asked for work; those on hold are not (3.10.6).
bool isAsked(ObjectiveState state)
{
    return state == ObjectiveState::Approved || state == ObjectiveState::Active;
}

void addFigures(Collector &out, const WorkspaceState &ws)
{
    for (const DueFigure &f : dueFigures(ws)) {
        const Kpi *kpi = ws.reg.find(f.kpi);
        AgendaItem item;
        item.type = AgendaItem::Type::Figure;
        item.recordKind = Kind::Kpi;
        item.record = kpi->id.value;
        item.code = kpi->code;
        item.title = kpi->name;
        item.responsible = kpi->collector;
        item.periodEnd = f.period.last;
        item.frequency = kpi->frequency;
        out.put(std::move(item), kpi->objective, f.due);
    }
}

void addReviews(Collector &out, const WorkspaceState &ws)
{
    for (const Objective &o : ws.reg.all<Objective>())
        if (isLive(o.state) && !o.archivedAt.isValid())
            out.add(AgendaItem::Type::Review, o, o.title, o.id, o.nextReview, o.owner);
    // The next planned one of each kind, as long as none was held since.
    for (const Review *r : latestReviews(ws.reg))
        out.add(AgendaItem::Type::Review, *r, labelOf(r->type), {},
                r->state == ReviewState::Planned ? r->date : r->nextPlanned, r->chair);
}

void addEvaluations(Collector &out, const WorkspaceState &ws)
{
    for (const Objective &o : ws.reg.all<Objective>()) {
        if (o.state != ObjectiveState::Active || !o.targetDate.isValid() || o.targetDate >= ws.asOf)
            continue;
        const auto &evaluations = ws.reg.all<Evaluation>();
        if (std::none_of(evaluations.begin(), evaluations.end(),
                         [&](const Evaluation &e) { return e.objective == o.id && e.evaluatedOn >= o.targetDate; }))
            out.add(AgendaItem::Type::Evaluation, o, o.title, o.id, o.targetDate, o.evaluator);
    }
}

} // namespace

QString agendaTypeKey(AgendaItem::Type type)
{
    return QString::fromLatin1(types[int(type)].key);
}

QString agendaTypeLabel(AgendaItem::Type type, const Language &language)
{
    return language.translate("Agenda", types[int(type)].label);
}

std::vector<DueFigure> dueFigures(const WorkspaceState &ws)
{
    std::vector<DueFigure> out;
    for (const KpiRow &row : ws.kpis) {
        const Objective *objective = ws.reg.find(row.objective);
        if (!objective || !isAsked(objective->state) || !row.result.data)
            continue;
        const int grace = row.definition.graceDays.value_or(defaultGrace(row.definition.frequency));
        for (const Period &p : row.result.due.open)
            out.push_back({row.id, p, p.last.addDays(grace)});
    }
    std::stable_sort(out.begin(), out.end(), [&](const DueFigure &a, const DueFigure &b) {
        const QString &ca = ws.kpi(a.kpi)->code, &cb = ws.kpi(b.kpi)->code;
        return ca != cb ? ca < cb : a.due < b.due;
    });
    return out;
}

std::vector<AgendaItem> agenda(const WorkspaceState &ws, int horizon)
{
    Collector out(ws, horizon);
    addFigures(out, ws);
    addReviews(out, ws);
    addEvaluations(out, ws);
    for (const Action &a : ws.reg.all<Action>())
        if (isAsked(stateOf(ws.reg, a.objective)) && a.type != ActionKind::Phase && a.status != ActionStatus::Cancelled
            && !(a.status == ActionStatus::Done && a.completedOn <= ws.asOf))
            out.add(AgendaItem::Type::Action, a, a.title, a.objective, a.dueDate, a.responsible);
    for (const Decision &d : ws.reg.all<Decision>())
        if (d.status == DecisionStatus::Open)
            out.add(AgendaItem::Type::Decision, d, d.text, d.objective, d.dueDate, d.responsible);
    for (const Trigger &t : ws.reg.all<Trigger>())
        if (t.result == TriggerResult::Open)
            out.add(AgendaItem::Type::Trigger, t, t.description, {},
                    t.assessmentDue.isValid() ? t.assessmentDue : t.date.addDays(triggerDays), {});
    for (const CommunicationPlanItem &c : ws.reg.all<CommunicationPlanItem>())
        if (c.objective.isNull() || isLive(stateOf(ws.reg, c.objective)))
            out.add(AgendaItem::Type::Communication, c, c.message, c.objective, c.nextDue, c.responsible);
    for (const Finding &f : ws.reg.all<Finding>())
        if (f.status != FindingStatus::Closed)
            out.add(AgendaItem::Type::Finding, f, f.description, f.objective, f.dueDate, f.responsible);
    return out.sorted();
}
