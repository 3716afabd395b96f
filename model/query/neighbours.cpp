#include "model/query/neighbours.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

class Neighbours
{
public:
    Neighbours(const WorkspaceState &ws, Id<Objective> objective, const Language &language)
        : m_ws(ws)
        , m_reg(ws.reg)
        , m_id(objective)
        , m_language(language)
    {
    }

    std::vector<Neighbour> all()
    {
        // Without an objective nothing is beside it; its null id would match what belongs to no objective.
        if (m_id.isNull())
            return {};
        linked<PolicyCommitment>(LinkKind::Commitment, QT_TRANSLATE_NOOP("Neighbours", "Policy"),
                                 [&](const PolicyCommitment &c) { return add(c, c.text, {}); });
        linked<Requirement>(LinkKind::Requirement, QT_TRANSLATE_NOOP("Neighbours", "Requirements"),
                            [&](const Requirement &r) { return add(r, r.reference, {}); });
        linked<Risk>(LinkKind::Risk, QT_TRANSLATE_NOOP("Neighbours", "Risks"), [&](const Risk &r) { addRisk(r); });
        linked<Risk>(LinkKind::Opportunity, QT_TRANSLATE_NOOP("Neighbours", "Opportunities"),
                     [&](const Risk &r) { addRisk(r); });
        linked<Control>(LinkKind::Control, QT_TRANSLATE_NOOP("Neighbours", "Controls"),
                        [&](const Control &c) { add(c, c.title, labelOf(c.implementation, m_language)); });
        linked<BusinessGoal>(LinkKind::BusinessGoal, QT_TRANSLATE_NOOP("Neighbours", "Business goals"),
                             [&](const BusinessGoal &g) { add(g, g.title, {}); });
        family();
        own<Kpi>(QT_TRANSLATE_NOOP("Neighbours", "KPIs"), [&](const Kpi &k) {
            const KpiRow *row = m_ws.kpi(k.id);
            add(k, k.name, row ? labelOf(row->headline, m_language) : QString());
        });
        own<Action>(QT_TRANSLATE_NOOP("Neighbours", "Actions"),
                    [&](const Action &a) { add(a, a.title, labelOf(a.status, m_language)); });
        own<Decision>(QT_TRANSLATE_NOOP("Neighbours", "Decisions"),
                      [&](const Decision &d) { add(d, d.text, labelOf(d.status, m_language)); });
        own<Finding>(QT_TRANSLATE_NOOP("Neighbours", "Findings"),
                     [&](const Finding &f) { add(f, f.description, labelOf(f.status, m_language)); });
        return std::move(m_out);
    }

    /// Beside a record that objectives are linked to.
    std::vector<Neighbour> of(Kind kind, const QUuid &record)
    {
        if (record.isNull())
            return {};
        m_group = QT_TRANSLATE_NOOP("Neighbours", "Objectives");
        for (const ObjectiveLink &link : m_reg.all<ObjectiveLink>())
            if (const Objective *o = link.target == record ? m_reg.find(link.objective) : nullptr)
                addLinked(link, [&] { addObjective(*o); });
        std::sort(m_out.begin(), m_out.end(), [](const Neighbour &a, const Neighbour &b) { return a.code < b.code; });
        if (kind == Kind::Risk)
            controlsOf({record});
        if (kind == Kind::Control)
            risksOf({record});
        return std::move(m_out);
    }

private:
    template <typename T> void add(const T &record, const QString &title, const QString &note)
    {
        m_out.push_back(
            {m_language.translate("Neighbours", m_group), T::kind, record.id.value, record.code, title, note});
    }
    template <typename T, typename F> void linked(LinkKind kind, const char *group, F take)
    {
        m_group = group;
        for (const ObjectiveLink &link : m_reg.all<ObjectiveLink>())
            if (link.objective == m_id && link.targetKind == kind)
                if (const T *record = m_reg.find(Id<T> {link.target}))
                    addLinked(link, [&] { take(*record); });
    }
    /// What `add` adds gets a word when the link is not simply valid (2.3).
    template <typename F> void addLinked(const ObjectiveLink &link, F add)
    {
        const size_t before = m_out.size();
        add();
        if (link.state == LinkState::Valid || link.state == LinkState::Unset || m_out.size() == before)
            return;
        QString &note = m_out.back().note;
        const QString word = labelOf(link.state, m_language);
        note = note.isEmpty() ? word : QStringLiteral("%1, %2").arg(note, word);
    }
    void addRisk(const Risk &r)
    {
        const auto score = riskScore(r.currentLikelihood, r.currentImpact);
        add(r, r.title, score && !r.isOpportunity ? labelOf(riskLevel(m_reg, *score), m_language) : QString());
    }
    void addObjective(const Objective &o)
    {
        const ObjectiveRow *row = m_ws.objective(o.id);
        add(o, o.title,
            row && row->result != ResultState::NotEvaluated ? labelOf(row->result, m_language)
                                                            : labelOf(o.state, m_language));
    }
    void controlsOf(Id<Risk> risk)
    {
        m_group = QT_TRANSLATE_NOOP("Neighbours", "Controls");
        for (const RiskControl &link : m_reg.all<RiskControl>())
            if (const Control *c = link.risk == risk ? m_reg.find(link.control) : nullptr)
                add(*c, c->title, labelOf(c->implementation, m_language));
    }
    void risksOf(Id<Control> control)
    {
        m_group = QT_TRANSLATE_NOOP("Neighbours", "Risks");
        for (const RiskControl &link : m_reg.all<RiskControl>())
            if (const Risk *r = link.control == control ? m_reg.find(link.risk) : nullptr)
                addRisk(*r);
    }
    template <typename T, typename F> void own(const char *group, F take)
    {
        m_group = group;
        std::vector<const T *> found;
        for (const T &record : m_reg.all<T>())
            if (record.objective == m_id && !record.archivedAt.isValid())
                found.push_back(&record);
        std::sort(found.begin(), found.end(), [](const T *a, const T *b) { return a->code < b->code; });
        for (const T *record : found)
            take(*record);
    }
    void family()
    {
        const auto related = [&](const char *group, const Objective &o) {
            m_group = group;
            addObjective(o);
        };
        const Objective *self = m_reg.find(m_id);
        if (!self)
            return;
        if (const Objective *parent = m_reg.find(self->parent))
            related(QT_TRANSLATE_NOOP("Neighbours", "Parent"), *parent);
        for (const Objective &o : m_reg.all<Objective>())
            if (o.parent == m_id && !o.archivedAt.isValid())
                related(QT_TRANSLATE_NOOP("Neighbours", "Children"), o);
    }

    const WorkspaceState &m_ws;
    const Register &m_reg;
    Id<Objective> m_id;
    const Language &m_language;
    const char *m_group = "";
    std::vector<Neighbour> m_out;
};

} // namespace

std::vector<Neighbour> neighboursOf(const WorkspaceState &ws, Id<Objective> objective, const Language &language)
{
    return Neighbours(ws, objective, language).all();
}

std::vector<Neighbour> neighboursOf(const WorkspaceState &ws, Kind kind, const QUuid &record, const Language &language)
{
    switch (kind) {
    case Kind::Objective:
        return neighboursOf(ws, Id<Objective> {record}, language);
    case Kind::Risk:
    case Kind::Requirement:
    case Kind::PolicyCommitment:
    case Kind::Control:
    case Kind::BusinessGoal:
        return Neighbours(ws, {}, language).of(kind, record);
    default:
        return {};
    }
}
