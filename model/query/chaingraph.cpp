#include "model/query/chaingraph.h"

#include "model/domain/language.h"
#include "model/query/chainlayout.h"
#include "model/query/coverage.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace {

bool isShown(const ObjectiveRow &row, const Objective &objective, const ChainFilter &filter)
{
    return !objective.archivedAt.isValid() && !isTerminal(row.state) && (!filter.unit || objective.unit == filter.unit)
        && (!filter.owner || objective.owner == filter.owner)
        && (filter.level == ObjectiveLevel::Unset || objective.level == filter.level)
        && (filter.state == ResultState::Unset || row.result == filter.state);
}

class GraphBuilder
{
public:
    GraphBuilder(const WorkspaceState &ws, const ChainFilter &filter)
        : m_ws(ws)
        , m_links(ws.reg)
        , m_filter(filter)
    {
        takeObjectives();
        takeRisks();
        takeSources();
        takeResults();
    }

    ChainGraph graph()
    {
        ChainGraph out;
        for (auto &layer : m_layers)
            for (ChainNode &node : layer) {
                for (const ObjectiveLink *link : m_links.to(node.id))
                    node.linked.push_back(link->objective);
                m_index.insert(node.id, out.nodes.size());
                out.nodes.push_back(std::move(node));
            }
        for (const ChainNode &node : std::vector<ChainNode>(out.nodes)) {
            if (node.layer == ChainLayer::Objectives)
                join({node.objectives.front()});
        }
        for (auto &[ends, objectives] : m_edges)
            out.edges.push_back({ends.first, ends.second, std::move(objectives)});
        arrangeChain(out);
        return out;
    }

private:
    using Nodes = std::vector<ChainNode>;

    void takeObjectives()
    {
        Nodes &out = m_layers[size_t(ChainLayer::Objectives)];
        std::vector<const ObjectiveRow *> rows;
        for (const ObjectiveRow &row : m_ws.objectives)
            if (const Objective *o = m_ws.reg.find(row.id); o && isShown(row, *o, m_filter))
                rows.push_back(&row);
        std::stable_sort(rows.begin(), rows.end(), [](const ObjectiveRow *a, const ObjectiveRow *b) {
            return urgency(a->result) < urgency(b->result);
        });
        for (const ObjectiveRow *row : rows) {
            m_rank.insert(row->id, double(out.size()));
            const bool evaluated = row->result != ResultState::NotEvaluated;
            out.push_back({ChainLayer::Objectives,
                           Kind::Objective,
                           row->id.value,
                           row->code,
                           row->title,
                           {},
                           evaluated ? row->result : ResultState::Unset,
                           row->state,
                           isLive(row->state) && m_links.targets(row->id, LinkKind::Risk).empty(),
                           {row->id}});
        }
    }

    std::vector<Id<Objective>> shownObjectives(const QUuid &target) const
    {
        std::vector<Id<Objective>> out;
        for (const Objective *objective : m_links.objectives(target))
            if (m_rank.contains(objective->id))
                out.push_back(objective->id);
        return out;
    }

    /// Mean place of the objectives; boxes without any stand at the end.
    double barycentre(const ChainNode &node) const
    {
        if (node.objectives.empty())
            return 1e9;
        double sum = 0;
        for (const Id<Objective> id : node.objectives)
            sum += m_rank.value(id);
        return sum / double(node.objectives.size());
    }

    void order(Nodes &nodes) const
    {
        std::stable_sort(nodes.begin(), nodes.end(),
                         [this](const ChainNode &a, const ChainNode &b) { return barycentre(a) < barycentre(b); });
    }

    void takeRisks()
    {
        Nodes &out = m_layers[size_t(ChainLayer::Risks)];
        std::vector<const Risk *> risks;
        for (const Risk &risk : m_ws.reg.all<Risk>())
            if (!risk.archivedAt.isValid() && isOpen(risk))
                risks.push_back(&risk);
        std::sort(risks.begin(), risks.end(), [](const Risk *a, const Risk *b) {
            const int x = currentScore(*a).value_or(0), y = currentScore(*b).value_or(0);
            return x != y ? x > y : a->code < b->code;
        });
        for (const Risk *risk : risks) {
            const auto own = shownObjectives(risk->id.value);
            const bool asks = asksForObjective(m_ws.reg, *risk);
            // With a filter only what belongs to the shown objectives.
            if (own.empty() && (!asks || m_filter.isSet()))
                continue;
            const auto score = currentScore(*risk);
            out.push_back({ChainLayer::Risks, Kind::Risk, risk->id.value, risk->code, risk->title,
                           score ? QString::number(*score) : QString(), ResultState::Unset, ObjectiveState::Unset,
                           asks && !isCovered(m_links, *risk) && !isJustified(*risk), own});
        }
        order(out);
    }

    void takeSources()
    {
        Nodes commitments, requirements;
        for (const PolicyCommitment &c : m_ws.reg.all<PolicyCommitment>()) {
            const auto own = shownObjectives(c.id.value);
            if (asksForObjective(c, m_ws.asOf) && (!own.empty() || !m_filter.isSet()))
                commitments.push_back({ChainLayer::Sources,
                                       Kind::PolicyCommitment,
                                       c.id.value,
                                       c.code,
                                       c.text,
                                       {},
                                       ResultState::Unset,
                                       ObjectiveState::Unset,
                                       !isCovered(m_links, c, m_ws.asOf),
                                       own});
        }
        for (const Requirement &r : m_ws.reg.all<Requirement>()) {
            const auto own = shownObjectives(r.id.value);
            const bool gap = asksForObjective(r, m_ws.asOf) && !isCovered(m_links, r) && !isJustified(r);
            if (asksForObjective(r, m_ws.asOf) && (!own.empty() || (gap && !m_filter.isSet())))
                requirements.push_back({ChainLayer::Sources,
                                        Kind::Requirement,
                                        r.id.value,
                                        r.code,
                                        r.reference,
                                        {},
                                        ResultState::Unset,
                                        ObjectiveState::Unset,
                                        gap,
                                        own});
        }
        order(commitments);
        order(requirements);
        Nodes &out = m_layers[size_t(ChainLayer::Sources)];
        out = std::move(commitments);
        out.insert(out.end(), requirements.begin(), requirements.end());
    }

    void takeResults()
    {
        Nodes &out = m_layers[size_t(ChainLayer::Results)];
        if (m_filter.controls) {
            for (const Control &control : m_ws.reg.all<Control>())
                if (const auto own = shownObjectives(control.id.value); !control.archivedAt.isValid() && !own.empty())
                    out.push_back({ChainLayer::Results,
                                   Kind::Control,
                                   control.id.value,
                                   control.code,
                                   control.title,
                                   {},
                                   ResultState::Unset,
                                   ObjectiveState::Unset,
                                   false,
                                   own});
        } else {
            for (const Kpi &kpi : m_ws.reg.all<Kpi>())
                if (!kpi.archivedAt.isValid() && m_rank.contains(kpi.objective)) {
                    const KpiRow *row = m_ws.kpi(kpi.id);
                    out.push_back({ChainLayer::Results,
                                   Kind::Kpi,
                                   kpi.id.value,
                                   kpi.code,
                                   kpi.name,
                                   {},
                                   row ? row->headline : ResultState::Unset,
                                   ObjectiveState::Unset,
                                   false,
                                   {kpi.objective}});
                }
        }
        order(out);
    }

    void edge(const QUuid &from, const QUuid &to, Id<Objective> objective)
    {
        const auto a = m_index.constFind(from), b = m_index.constFind(to);
        if (a == m_index.constEnd() || b == m_index.constEnd())
            return;
        auto &objectives = m_edges[{*a, *b}];
        if (std::find(objectives.begin(), objectives.end(), objective) == objectives.end())
            objectives.push_back(objective);
    }

    void join(Id<Objective> objective)
    {
        std::vector<QUuid> sources = m_links.targets(objective, LinkKind::Commitment);
        for (const QUuid &requirement : m_links.targets(objective, LinkKind::Requirement))
            sources.push_back(requirement);
        std::vector<QUuid> risks;
        for (const LinkKind kind : {LinkKind::Risk, LinkKind::Opportunity})
            for (const QUuid &risk : m_links.targets(objective, kind))
                if (m_index.contains(risk))
                    risks.push_back(risk);
        for (const QUuid &source : sources) {
            for (const QUuid &risk : risks)
                edge(source, risk, objective);
            if (risks.empty())
                edge(source, objective.value, objective);
        }
        for (const QUuid &risk : risks)
            edge(risk, objective.value, objective);
        if (m_filter.controls) {
            for (const QUuid &control : m_links.targets(objective, LinkKind::Control))
                edge(objective.value, control, objective);
            return;
        }
        if (const ObjectiveRow *row = m_ws.objective(objective); row && !row->kpis.empty()) {
            for (const size_t kpi : row->kpis)
                edge(objective.value, m_ws.kpis[kpi].id.value, objective);
            return;
        }
        // Drafts and proposed ones are not evaluated, but have measures too.
        for (const Kpi &kpi : m_ws.reg.all<Kpi>())
            if (kpi.objective == objective)
                edge(objective.value, kpi.id.value, objective);
    }

    const WorkspaceState &m_ws;
    LinkIndex m_links;
    const ChainFilter &m_filter;
    QHash<Id<Objective>, double> m_rank;
    Nodes m_layers[chainLayers];
    QHash<QUuid, size_t> m_index;
    std::map<std::pair<size_t, size_t>, std::vector<Id<Objective>>> m_edges;
};

bool share(const std::vector<Id<Objective>> &a, const std::vector<Id<Objective>> &b)
{
    return std::any_of(a.begin(), a.end(),
                       [&](const Id<Objective> id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

} // namespace

QString chainLayerTitle(ChainLayer layer, bool controls, const Language &language)
{
    switch (layer) {
    case ChainLayer::Sources:
        return language.translate("ChainGraph", "Policy and requirements");
    case ChainLayer::Risks:
        return language.translate("ChainGraph", "Risks, current score");
    case ChainLayer::Objectives:
        return language.translate("ChainGraph", "Objectives");
    case ChainLayer::Results:
        break;
    }
    return controls ? language.translate("ChainGraph", "Controls") : language.translate("ChainGraph", "KPIs");
}

std::vector<size_t> ChainGraph::layer(ChainLayer which) const
{
    std::vector<size_t> out;
    for (size_t i = 0; i < nodes.size(); ++i)
        if (nodes[i].layer == which)
            out.push_back(i);
    return out;
}

bool ChainGraph::isLinked(size_t a, size_t b) const
{
    const auto has = [this](size_t target, size_t objective) {
        const auto &linked = nodes[target].linked;
        return nodes[objective].kind == Kind::Objective
            && std::find(linked.begin(), linked.end(), Id<Objective> {nodes[objective].id}) != linked.end();
    };
    return has(a, b) || has(b, a);
}

std::vector<size_t> ChainGraph::pathNodes(size_t node) const
{
    std::vector<size_t> out;
    for (size_t i = 0; i < nodes.size(); ++i)
        if (i == node || share(nodes[i].objectives, nodes[node].objectives))
            out.push_back(i);
    return out;
}

std::vector<size_t> ChainGraph::pathEdges(size_t node) const
{
    std::vector<size_t> out;
    for (size_t i = 0; i < edges.size(); ++i)
        if (share(edges[i].objectives, nodes[node].objectives))
            out.push_back(i);
    return out;
}

std::vector<size_t> ChainGraph::neighbours(size_t node, int direction) const
{
    std::vector<size_t> out;
    for (const ChainEdge &edge : edges) {
        if (direction > 0 && edge.from == node)
            out.push_back(edge.to);
        if (direction < 0 && edge.to == node)
            out.push_back(edge.from);
    }
    std::sort(out.begin(), out.end());
    return out;
}

QString ChainGraph::toText() const
{
    QStringList lines;
    for (const ChainNode &node : nodes)
        lines += QStringLiteral("%1 %2 %3 %4%5")
                     .arg(int(node.layer))
                     .arg(node.code, node.mark, keyOf(node.result), node.gap ? QStringLiteral(" gap") : QString())
                     .simplified();
    for (const ChainEdge &edge : edges)
        lines += QStringLiteral("%1 -> %2").arg(nodes[edge.from].code, nodes[edge.to].code);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

ChainGraph chainGraph(const WorkspaceState &ws, const ChainFilter &filter)
{
    return GraphBuilder(ws, filter).graph();
}
