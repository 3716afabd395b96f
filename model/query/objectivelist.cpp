#include "model/query/objectivelist.h"

#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/query/override.h"

#include <QCollator>
#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <limits>

namespace {

constexpr double kNone = std::numeric_limits<double>::infinity();

/// Lines without a result come after those with one: draft last.
int stateRank(const ObjectiveLine &line)
{
    return line.isEvaluated() ? urgency(line.result) : 50 + int(ObjectiveState::Superseded) - int(line.life);
}

QDate dateOrLast(QDate date)
{
    return date.isValid() ? date : QDate(9999, 1, 1);
}

/// Less, equal or greater by one column; missing values stand last whatever the direction.
int compare(const ObjectiveLine &a, const ObjectiveLine &b, ObjectiveColumn column, const QCollator &collator)
{
    const auto numbers = [](const std::optional<double> &x, const std::optional<double> &y) {
        const double p = x.value_or(kNone), q = y.value_or(kNone);
        return p < q ? -1 : int(p > q);
    };
    const auto days
        = [](QDate x, QDate y) { return dateOrLast(x) < dateOrLast(y) ? -1 : int(dateOrLast(x) > dateOrLast(y)); };
    switch (column) {
    case ObjectiveColumn::Title:
        return collator.compare(a.title, b.title);
    case ObjectiveColumn::Goal:
        return collator.compare(a.goal, b.goal);
    case ObjectiveColumn::Now:
        return numbers(a.value, b.value);
    case ObjectiveColumn::Progress:
    case ObjectiveColumn::Last13:
        return numbers(a.progress, b.progress);
    case ObjectiveColumn::Forecast:
        return b.forecast.rank - a.forecast.rank;
    case ObjectiveColumn::Owner:
        return collator.compare(a.ownerName, b.ownerName);
    case ObjectiveColumn::TargetDate:
        return days(a.targetDate, b.targetDate);
    case ObjectiveColumn::State:
    case ObjectiveColumn::Count:
        break;
    }
    return stateRank(a) - stateRank(b);
}

struct GroupName {
    QString key, label;
    QString sort;
};

GroupName groupOf(const ObjectiveLine &line, ObjectiveGrouping grouping, const Language &language)
{
    const QString last = QStringLiteral("\uffff");
    switch (grouping) {
    case ObjectiveGrouping::Level:
        if (line.level == ObjectiveLevel::Unset)
            return {QStringLiteral("-"), language.translate("ObjectiveList", "No level yet"), last};
        return {keyOf(line.level), labelOf(line.level, language), QString(QChar(u'0' + int(line.level)))};
    case ObjectiveGrouping::Unit:
        return line.unit ? GroupName {line.unit.value.toString(), line.unitName, line.unitName}
                         : GroupName {QStringLiteral("-"), language.translate("ObjectiveList", "No unit yet"), last};
    case ObjectiveGrouping::Owner:
        return line.owner ? GroupName {line.owner.value.toString(), line.ownerName, line.ownerName}
                          : GroupName {QStringLiteral("-"), language.translate("ObjectiveList", "No owner yet"), last};
    case ObjectiveGrouping::State: {
        const QString rank = QStringLiteral("%1").arg(stateRank(line), 3, 10, QLatin1Char('0'));
        return line.isEvaluated() ? GroupName {keyOf(line.result), labelOf(line.result, language), rank}
                                  : GroupName {keyOf(line.life), labelOf(line.life, language), rank};
    }
    case ObjectiveGrouping::None:
    case ObjectiveGrouping::Cascade: // not by a property of the line alone
        break;
    }
    return {};
}

/// Who stands above whom among all lines, shown or not.
class Cascade
{
public:
    explicit Cascade(const std::vector<ObjectiveLine> &lines)
        : m_lines(lines)
    {
        for (size_t i = 0; i < lines.size(); ++i)
            m_places.insert(lines[i].id, i);
        for (const ObjectiveLine &line : lines)
            m_parents.insert(line.parent);
    }

    GroupName groupOf(size_t line, const Language &language) const
    {
        const std::vector<size_t> above = ancestors(line);
        const ObjectiveLine &top = m_lines[above.empty() ? line : above.back()];
        if (above.empty() && !m_parents.contains(top.id))
            return {QStringLiteral("-"), language.translate("ObjectiveList", "Without a cascade"),
                    QStringLiteral("\uffff")};
        return {top.id.value.toString(), QStringLiteral("%1 %2").arg(top.code, top.title), top.code};
    }

    /// Puts sorted lines of one group each under its nearest parent that is among them.
    void nest(ObjectiveLineGroup &group) const
    {
        QHash<size_t, std::vector<size_t>> below;
        std::vector<size_t> tops;
        const QSet<size_t> shown(group.lines.begin(), group.lines.end());
        for (const size_t i : group.lines) {
            const std::vector<size_t> above = ancestors(i);
            const auto parent = std::find_if(above.begin(), above.end(), [&](size_t a) { return shown.contains(a); });
            parent == above.end() ? tops.push_back(i) : below[*parent].push_back(i);
        }
        const std::vector<size_t> sorted = std::exchange(group.lines, {});
        for (const size_t top : tops)
            put(group, below, top, 0);
        if (group.lines.size() == sorted.size())
            return;
        const QSet<size_t> placed(group.lines.begin(), group.lines.end());
        for (const size_t i : sorted) // a circle of parents, which only a foreign file can hold, has no top
            if (!placed.contains(i)) {
                group.lines.push_back(i);
                group.depths.push_back(0);
            }
    }

private:
    /// From the parent upwards; a circle of parents ends where it closes.
    std::vector<size_t> ancestors(size_t line) const
    {
        std::vector<size_t> out;
        for (auto it = m_places.constFind(m_lines[line].parent); it != m_places.constEnd();
             it = m_places.constFind(m_lines[*it].parent)) {
            if (*it == line || std::find(out.begin(), out.end(), *it) != out.end())
                break;
            out.push_back(*it);
        }
        return out;
    }

    static void put(ObjectiveLineGroup &group, const QHash<size_t, std::vector<size_t>> &below, size_t line, int depth)
    {
        group.lines.push_back(line);
        group.depths.push_back(depth);
        for (const size_t child : below.value(line))
            put(group, below, child, depth + 1);
    }

    const std::vector<ObjectiveLine> &m_lines;
    QHash<Id<Objective>, size_t> m_places;
    QSet<Id<Objective>> m_parents;
};

} // namespace

std::vector<ObjectiveLine> objectiveLines(const WorkspaceState &ws, const Language &language)
{
    std::vector<ObjectiveLine> lines;
    for (const ObjectiveRow &row : ws.objectives) {
        const Objective *o = ws.reg.find(row.id);
        if (!o || o->archivedAt.isValid())
            continue;
        ObjectiveLine line;
        line.id = row.id;
        line.code = row.code;
        line.title = row.title;
        line.life = row.state;
        line.result = row.result;
        line.level = o->level;
        line.parent = o->parent;
        line.unit = o->unit;
        line.owner = o->owner;
        if (const OrgUnit *unit = ws.reg.find(o->unit))
            line.unitName = unit->name;
        if (const Person *owner = ws.reg.find(o->owner))
            line.ownerName = owner->name;
        line.targetDate = o->targetDate;
        line.goal = line.now = QStringLiteral("–");
        if (const Kpi *kpi = shownKpi(ws, row)) {
            line.kpi = kpi->id;
            const KpiRow *state = ws.kpi(kpi->id);
            line.goal = goalShort(*kpi, state ? state->definition : definitionOf(ws.reg, *kpi, {}), language);
            if (state && line.isEvaluated()) {
                line.now = nowShort(*kpi, *state, language);
                line.value = state->result.value;
                line.progress = state->result.progress;
                line.expected = state->result.expected;
            }
        }
        if (const StatusOverride *set = overrideOf(ws, row.id)) {
            line.setByHand = set->shownState;
            line.setByHandText = overrideText(ws, *set, language);
        }
        line.forecast = forecastShort(ws, row, language);
        lines.push_back(std::move(line));
    }
    return lines;
}

bool isInScope(ObjectiveState state, ObjectiveScope scope)
{
    switch (scope) {
    case ObjectiveScope::Live:
        return !isTerminal(state);
    case ObjectiveScope::Drafts:
        return state == ObjectiveState::Draft || state == ObjectiveState::Proposed;
    case ObjectiveScope::Closed:
        return isTerminal(state);
    case ObjectiveScope::All:
        break;
    }
    return true;
}

bool matches(const ObjectiveLine &line, const ObjectiveFilter &filter)
{
    if (!isInScope(line.life, filter.scope) || (filter.owner && line.owner != filter.owner)
        || (filter.unit && line.unit != filter.unit)
        || (filter.state != ResultState::Unset && line.result != filter.state))
        return false;
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return line.code.contains(word, Qt::CaseInsensitive) || line.title.contains(word, Qt::CaseInsensitive)
            || line.ownerName.contains(word, Qt::CaseInsensitive) || line.unitName.contains(word, Qt::CaseInsensitive);
    });
}

std::vector<ObjectiveLineGroup> arranged(const std::vector<ObjectiveLine> &lines, const ObjectiveFilter &filter,
                                         const Language &language)
{
    QCollator collator(language.locale());
    collator.setNumericMode(true);
    QMap<QString, ObjectiveLineGroup> groups; // by what they are sorted by
    const bool byCascade = filter.grouping == ObjectiveGrouping::Cascade;
    const Cascade cascade(lines);
    if (filter.grouping == ObjectiveGrouping::None)
        groups.insert({}, {});
    for (size_t i = 0; i < lines.size(); ++i) {
        if (!matches(lines[i], filter))
            continue;
        const GroupName name = byCascade ? cascade.groupOf(i, language) : groupOf(lines[i], filter.grouping, language);
        ObjectiveLineGroup &group = groups[name.sort + name.key];
        group.key = name.key;
        group.label = name.label;
        group.lines.push_back(i);
    }
    std::vector<ObjectiveLineGroup> out;
    for (ObjectiveLineGroup &group : groups) {
        std::sort(group.lines.begin(), group.lines.end(), [&](size_t x, size_t y) {
            const ObjectiveLine &a = lines[x], &b = lines[y];
            if (const int by = compare(a, b, filter.sortBy, collator))
                return filter.descending ? by > 0 : by < 0;
            if (const QDate p = dateOrLast(a.targetDate), q = dateOrLast(b.targetDate); p != q)
                return p < q;
            return a.code < b.code;
        });
        if (byCascade)
            cascade.nest(group);
        QMap<int, std::pair<ResultState, int>> states;
        for (const size_t i : group.lines)
            if (lines[i].isEvaluated() && lines[i].result != ResultState::NotStarted) {
                auto &count = states[urgency(lines[i].result)];
                count = {lines[i].result, count.second + 1};
            }
        group.states = {states.begin(), states.end()};
        out.push_back(std::move(group));
    }
    return out;
}
