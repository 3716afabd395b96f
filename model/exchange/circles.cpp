#include "model/exchange/circles.h"

#include "model/domain/plan.h"

#include <QSet>

namespace {

/// Who stands above whom, grown edge by edge without a circle.
class Order
{
public:
    /// False, and nothing is added, when `above` already stands below `node`.
    bool add(const QUuid &node, const QUuid &above)
    {
        QSet<QUuid> seen;
        QList<QUuid> open {above};
        while (!open.isEmpty()) {
            const QUuid at = open.takeLast();
            if (at == node)
                return false;
            if (seen.contains(at))
                continue;
            seen.insert(at);
            open += m_above.value(at);
        }
        m_above[node] += above;
        return true;
    }

private:
    QHash<QUuid, QList<QUuid>> m_above;
};

using Edges = QHash<QUuid, QList<std::pair<QUuid, QUuid>>>; ///< by the record that states them

/// The edges that records of the kind state, through one field or through the dependencies of actions.
Edges edgesOf(Kind kind, const Field *field, const Register &work)
{
    Edges edges;
    if (field) {
        for (const Record &record : work.records(kind))
            if (const QVariant above = record.value(*field); above.isValid())
                edges[record.id()] += {record.id(), QUuid(above.toString())};
        return edges;
    }
    for (const ActionDependency &d : work.all<ActionDependency>())
        edges[kind == Kind::Action ? d.successor.value : d.id.value] += {d.successor.value, d.predecessor.value};
    return edges;
}

} // namespace

std::vector<CircleRow> rowsThatCloseCircles(Kind kind, const std::vector<QUuid> &rows, const Register &work)
{
    struct Relation {
        const Field *field;
        QString column;
    };
    std::vector<Relation> relations;
    for (const Field &f : kindInfo(kind).fields())
        if (f.type == FieldType::Ref && f.target == kind)
            relations.push_back({&f, QLatin1String(f.csvName)});
    if (kind == Kind::Action)
        relations.push_back({nullptr, QStringLiteral("depends_on")});
    if (kind == Kind::ActionDependency)
        relations.push_back({nullptr, QStringLiteral("successor")});

    std::vector<CircleRow> out;
    for (const Relation &relation : relations) {
        Order order;
        Edges edges = edgesOf(kind, relation.field, work);
        const QSet<QUuid> inFile(rows.begin(), rows.end());
        for (auto it = edges.cbegin(); it != edges.cend(); ++it)
            if (!inFile.contains(it.key()))
                for (const auto &[node, above] : *it)
                    order.add(node, above);
        for (size_t i = 0; i < rows.size(); ++i)
            for (const auto &[node, above] : edges.take(rows[i]))
                if (!order.add(node, above)) {
                    out.push_back({i, relation.column});
                    break;
                }
    }
    return out;
}
