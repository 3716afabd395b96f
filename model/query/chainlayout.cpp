#include "model/query/chainlayout.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace {

/// Sweeps and rounds of swaps end earlier when they stop helping; these only bound the time.
constexpr int kSweeps = 4, kSwapRounds = 12;
/// How much more the policy pulls at a risk than the objectives do: each risk has many lines to the left and few to the
/// right, and no single weight is the best for every register.
constexpr double kSourceWeights[] = {1, 2, 20};

/// Pairs of lines between the same two layers whose ends stand in opposite order, counted with a Fenwick tree: the
/// lines by their upper end, then how many before them end lower.
long crossingsOf(std::vector<std::pair<size_t, size_t>> lines, size_t places)
{
    if (lines.size() < 2)
        return 0;
    std::sort(lines.begin(), lines.end());
    std::vector<long> tree(places + 1, 0);
    long out = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        long notLower = 0;
        for (size_t p = lines[i].second + 1; p > 0; p &= p - 1)
            notLower += tree[p];
        out += long(i) - notLower;
        for (size_t p = lines[i].second + 1; p <= places; p += p & (~p + 1))
            ++tree[p];
    }
    return out;
}

/// With each box at its place in its layer, counted from the top.
long crossingsAt(const ChainGraph &graph, const std::vector<size_t> &place)
{
    std::vector<std::pair<size_t, size_t>> lines[chainLayers][chainLayers];
    for (const ChainEdge &edge : graph.edges)
        lines[size_t(graph.nodes[edge.from].layer)][size_t(graph.nodes[edge.to].layer)].push_back(
            {place[edge.from], place[edge.to]});
    long out = 0;
    for (auto &from : lines)
        for (auto &between : from)
            out += crossingsOf(std::move(between), graph.nodes.size());
    return out;
}

class Layout
{
public:
    explicit Layout(const ChainGraph &graph)
        : m_graph(graph)
        , m_ends(graph.nodes.size())
        , m_place(graph.nodes.size())
    {
        for (size_t i = 0; i < graph.nodes.size(); ++i)
            m_layers[size_t(graph.nodes[i].layer)].push_back(i);
        for (const ChainEdge &edge : graph.edges) {
            m_ends[edge.from].push_back(edge.to);
            m_ends[edge.to].push_back(edge.from);
        }
        for (size_t i = 0; i < graph.nodes.size(); ++i)
            m_part.push_back(partOf(i));
        for (auto &layer : m_layers) {
            std::stable_sort(layer.begin(), layer.end(), [this](size_t a, size_t b) { return part(a) < part(b); });
            number(layer);
        }
    }

    /// The old numbers of the boxes in their new order.
    std::vector<size_t> arranged()
    {
        const auto start = m_layers;
        auto best = start;
        long fewest = crossings();
        for (const double weight : kSourceWeights) {
            if (weight > kSourceWeights[0] && m_layers[size_t(ChainLayer::Sources)].empty())
                break; // it would be the same again
            m_layers = start;
            for (auto &layer : m_layers)
                number(layer);
            for (int sweep = 0; sweep < kSweeps && fewest > 0; ++sweep) {
                // To the left by what lies right, then to the right by what lies left.
                for (const size_t layer : {3u, 1u, 0u, 1u, 2u, 3u})
                    sweepLayer(m_layers[layer], weight);
                for (int round = 0; round < kSwapRounds && swapNeighbours(); ++round) { }
                if (const long now = crossings(); now < fewest) {
                    best = m_layers;
                    fewest = now;
                } else if (sweep > 0) {
                    break;
                }
            }
        }
        std::vector<size_t> out;
        for (const auto &layer : best)
            out.insert(out.end(), layer.begin(), layer.end());
        return out;
    }

private:
    /// Boxes change places only inside the same part of their layer; those without a line come last.
    int partOf(size_t node) const
    {
        const ChainNode &n = m_graph.nodes[node];
        if (n.layer == ChainLayer::Objectives)
            return urgency(n.result);
        const int group = n.layer == ChainLayer::Sources && n.kind != Kind::PolicyCommitment ? 2 : 0;
        return m_ends[node].empty() ? group + 1 : group;
    }
    int part(size_t node) const { return m_part[node]; }

    void number(const std::vector<size_t> &layer)
    {
        for (size_t i = 0; i < layer.size(); ++i)
            m_place[layer[i]] = i;
    }

    /// Mean height of the other ends, in shares of their layer.
    double barycentre(size_t node, double sourceWeight) const
    {
        double sum = 0, weights = 0;
        const bool isRisk = m_graph.nodes[node].layer == ChainLayer::Risks;
        for (const size_t other : m_ends[node]) {
            const ChainLayer layer = m_graph.nodes[other].layer;
            const double weight = isRisk && layer == ChainLayer::Sources ? sourceWeight : 1;
            sum += weight * (double(m_place[other]) + 0.5) / double(m_layers[size_t(layer)].size());
            weights += weight;
        }
        return weights > 0 ? sum / weights : 1;
    }

    void sweepLayer(std::vector<size_t> &layer, double sourceWeight)
    {
        std::vector<double> wanted(m_graph.nodes.size(), 0);
        for (const size_t node : layer)
            wanted[node] = barycentre(node, sourceWeight);
        std::stable_sort(layer.begin(), layer.end(), [&](size_t a, size_t b) {
            return std::tuple(part(a), wanted[a]) < std::tuple(part(b), wanted[b]);
        });
        number(layer);
    }

    /// Layer and place of the other ends of a box, in order.
    using Ends = std::vector<std::pair<ChainLayer, size_t>>;
    Ends endsOf(size_t node) const
    {
        Ends out;
        for (const size_t other : m_ends[node])
            out.push_back({m_graph.nodes[other].layer, m_place[other]});
        std::sort(out.begin(), out.end());
        return out;
    }

    /// Crossings between the lines of two neighbours of a layer, the first above the second.
    static long between(const Ends &upper, const Ends &lower)
    {
        long out = 0;
        for (const auto &[layer, place] : lower)
            out += std::lower_bound(upper.begin(), upper.end(), std::pair(ChainLayer(int(layer) + 1), size_t(0)))
                - std::lower_bound(upper.begin(), upper.end(), std::pair(layer, place + 1));
        return out;
    }

    /// One pass from top to bottom through every layer. True when two neighbours changed places.
    bool swapNeighbours()
    {
        bool swapped = false;
        for (auto &layer : m_layers) {
            // The other ends stand in other layers: they keep their places meanwhile.
            std::vector<Ends> ends;
            ends.reserve(layer.size());
            for (const size_t node : layer)
                ends.push_back(endsOf(node));
            for (size_t i = 0; i + 1 < layer.size(); ++i) {
                if (part(layer[i]) != part(layer[i + 1])
                    || between(ends[i], ends[i + 1]) <= between(ends[i + 1], ends[i]))
                    continue;
                std::swap(layer[i], layer[i + 1]);
                std::swap(ends[i], ends[i + 1]);
                swapped = true;
            }
            number(layer);
        }
        return swapped;
    }

    long crossings() const { return crossingsAt(m_graph, m_place); }

    const ChainGraph &m_graph;
    std::vector<std::vector<size_t>> m_ends; ///< boxes at the other ends of the lines
    std::vector<size_t> m_place; ///< in its layer, from the top
    std::vector<int> m_part;
    std::array<std::vector<size_t>, chainLayers> m_layers;
};

} // namespace

void arrangeChain(ChainGraph &graph)
{
    const std::vector<size_t> order = Layout(graph).arranged();
    std::vector<size_t> now(order.size());
    std::vector<ChainNode> nodes;
    nodes.reserve(order.size());
    for (size_t i = 0; i < order.size(); ++i) {
        now[order[i]] = i;
        nodes.push_back(std::move(graph.nodes[order[i]]));
    }
    graph.nodes = std::move(nodes);
    for (ChainEdge &edge : graph.edges) {
        edge.from = now[edge.from];
        edge.to = now[edge.to];
    }
    std::sort(graph.edges.begin(), graph.edges.end(), [](const ChainEdge &a, const ChainEdge &b) {
        return std::tuple(a.from, a.to) < std::tuple(b.from, b.to);
    });
}

long ChainGraph::crossings() const
{
    std::vector<size_t> place(nodes.size(), 0), used(chainLayers, 0);
    for (size_t i = 0; i < nodes.size(); ++i)
        place[i] = used[size_t(nodes[i].layer)]++;
    return crossingsAt(*this, place);
}
