#include "model/query/coveragegrid.h"

#include "model/domain/language.h"
#include "model/query/coverage.h"

#include <algorithm>

namespace {

using Row = CoverageGrid::Row;

class GridBuilder
{
public:
    GridBuilder(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
        , m_links(ws.reg)
    {
    }

    CoverageGrid build()
    {
        for (const ObjectiveRow &o : m_ws.objectives) {
            if (!isLive(o.state))
                continue;
            m_columnOf.insert(o.id, m_grid.columns.size());
            m_grid.columns.push_back({o.id, o.code, o.title, o.state,
                                      o.result == ResultState::NotEvaluated ? ResultState::Unset : o.result,
                                      m_links.targets(o.id, LinkKind::Risk).empty()});
        }
        addRisks();
        for (const Requirement &r : byCode<Requirement>())
            if (asksForObjective(r, m_ws.asOf))
                add(Kind::Requirement, r.id.value, r.code, r.reference, isCovered(m_links, r), isJustified(r));
        for (const PolicyCommitment &c : byCode<PolicyCommitment>())
            if (asksForObjective(c, m_ws.asOf))
                add(Kind::PolicyCommitment, c.id.value, c.code, c.text, isCovered(m_links, c, m_ws.asOf), false);
        return std::move(m_grid);
    }

private:
    template <typename T> std::vector<T> byCode() const
    {
        std::vector<T> all(m_ws.reg.all<T>().begin(), m_ws.reg.all<T>().end());
        std::sort(all.begin(), all.end(), [](const T &a, const T &b) { return a.code < b.code; });
        return all;
    }

    void addRisks()
    {
        std::vector<Risk> risks = byCode<Risk>();
        std::erase_if(risks, [this](const Risk &risk) { return !asksForObjective(m_ws.reg, risk); });
        std::stable_sort(risks.begin(), risks.end(), [](const Risk &a, const Risk &b) {
            return currentScore(a).value_or(0) > currentScore(b).value_or(0);
        });
        for (const Risk &risk : risks)
            add(Kind::Risk, risk.id.value, risk.code, risk.title, isCovered(m_links, risk), isJustified(risk));
    }

    void add(Kind kind, const QUuid &id, const QString &code, const QString &title, bool covered, bool justified)
    {
        Row row {kind, id, code, title, {}, {}, std::vector<CoverageGrid::Mark>(m_grid.columns.size())};
        bool live = false;
        for (const ObjectiveLink *link : m_links.to(id)) {
            const auto column = m_columnOf.constFind(link->objective);
            if (column == m_columnOf.constEnd())
                continue;
            const bool contradicts = link->state == LinkState::Contradicts;
            row.marks[*column] = contradicts ? CoverageGrid::Mark::Contradicts : CoverageGrid::Mark::Linked;
            live = live || !contradicts;
        }
        row.coverage = live ? CoverageGrid::Coverage::Covered
            : covered       ? CoverageGrid::Coverage::Earlier
            : justified     ? CoverageGrid::Coverage::Justified
                            : CoverageGrid::Coverage::Gap;
        row.note = noteOf(row);
        m_grid.rows.push_back(std::move(row));
    }

    QString noteOf(const Row &row) const
    {
        switch (row.coverage) {
        case CoverageGrid::Coverage::Covered:
            return {};
        case CoverageGrid::Coverage::Justified:
            return m_language.translate("Coverage", "justified");
        case CoverageGrid::Coverage::Gap:
            return m_language.translate("Coverage", "no live objective");
        case CoverageGrid::Coverage::Earlier:
            break;
        }
        QStringList codes;
        for (const Objective *o : m_links.objectives(row.record))
            if (o->state == ObjectiveState::Achieved)
                codes += o->code;
        return m_language.translate("Coverage", "%1 achieved", "codes").arg(codes.join(QStringLiteral(", ")));
    }

    const WorkspaceState &m_ws;
    const Language &m_language;
    LinkIndex m_links;
    QHash<Id<Objective>, size_t> m_columnOf;
    CoverageGrid m_grid;
};

} // namespace

CoverageGrid coverageGrid(const WorkspaceState &ws, const Language &language)
{
    return GridBuilder(ws, language).build();
}

int CoverageGrid::gaps() const
{
    return int(std::count_if(rows.begin(), rows.end(), [](const Row &row) { return row.coverage == Coverage::Gap; })
               + std::count_if(columns.begin(), columns.end(), [](const Column &column) { return column.gap; }));
}

QString CoverageGrid::toText() const
{
    QStringList lines;
    for (const Row &row : rows) {
        QStringList cells {row.code};
        for (size_t c = 0; c < columns.size(); ++c)
            if (row.marks[c] != Mark::None)
                cells += row.marks[c] == Mark::Linked ? columns[c].code : columns[c].code + QLatin1Char('!');
        if (!row.note.isEmpty())
            cells += QLatin1Char('(') + row.note + QLatin1Char(')');
        lines += cells.join(QLatin1Char(' '));
    }
    for (const Column &column : columns)
        if (column.gap)
            lines += column.code + QStringLiteral(" without a risk");
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}
