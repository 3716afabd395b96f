#include "model/items/objectivetree.h"

#include "model/domain/dates.h"
#include "model/query/kpichart.h"

namespace {

struct Column {
    const char *header;
    Qt::Alignment alignment;
};

constexpr Column columns[] = {
    {QT_TRANSLATE_NOOP("ObjectiveList", "State"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Objective"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Goal"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Now"), Qt::AlignRight},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Progress"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Last 13"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Forecast"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Owner"), Qt::AlignLeft},
    {QT_TRANSLATE_NOOP("ObjectiveList", "Target date"), Qt::AlignRight},
};
static_assert(std::size(columns) == size_t(ObjectiveColumn::Count));

} // namespace

ObjectiveTree::ObjectiveTree(Language language, QObject *parent)
    : GroupedModel(parent)
    , m_language(std::move(language))
{
}

void ObjectiveTree::setState(std::shared_ptr<const WorkspaceState> state)
{
    m_state = std::move(state);
    m_lines = objectiveLines(*m_state, m_language);
    m_byId.clear();
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_byId.insert(m_lines[i].id.value, i);
    m_sparks.clear();
    rearrange();
}

void ObjectiveTree::setFilter(const ObjectiveFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    rearrange();
}

void ObjectiveTree::rearrange()
{
    m_groups.clear();
    m_depths.clear();
    std::vector<RowGroup> fresh;
    for (const ObjectiveLineGroup &group : arranged(m_lines, m_filter, m_language)) {
        RowGroup rows {group.key, {}};
        for (const size_t i : group.lines)
            rows.rows.push_back(m_lines[i].id.value);
        for (size_t i = 0; i < group.depths.size(); ++i)
            if (group.depths[i] > 0)
                m_depths.insert(rows.rows[i], group.depths[i]);
        fresh.push_back(std::move(rows));
        m_groups.insert(group.key, group);
    }
    arrange(fresh);
}

const ObjectiveLine *ObjectiveTree::line(const QUuid &id) const
{
    const auto it = m_byId.constFind(id);
    return it == m_byId.constEnd() ? nullptr : &m_lines[*it];
}

int ObjectiveTree::columnCount(const QModelIndex &parent) const
{
    return parent.internalPointer() ? 0 : int(ObjectiveColumn::Count);
}

QVariant ObjectiveTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(ObjectiveColumn::Count))
        return {};
    if (role == Qt::DisplayRole)
        return m_language.translate("ObjectiveList", columns[section].header);
    if (role == Qt::TextAlignmentRole)
        return int(columns[section].alignment | Qt::AlignVCenter);
    return {};
}

void ObjectiveTree::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(ObjectiveColumn::Count))
        return;
    ObjectiveFilter filter = m_filter;
    filter.sortBy = ObjectiveColumn(column);
    filter.descending = order == Qt::DescendingOrder;
    if (filter == m_filter)
        return;
    setFilter(filter);
    emit filterChanged();
}

QVariant ObjectiveTree::groupData(const RowGroup &group, int role) const
{
    const ObjectiveLineGroup known = m_groups.value(group.key);
    if (role == Qt::DisplayRole)
        return m_language.standingAlone(known.label);
    if (role == StatesRole) {
        StateCounts counts;
        for (const auto &[state, count] : known.states)
            counts.push_back({state, count});
        return QVariant::fromValue(counts);
    }
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        QStringList parts {m_language.translate("ObjectiveList", "%1: %n objectives", nullptr, int(known.lines.size()))
                               .arg(known.label)};
        for (const auto &[state, count] : known.states)
            parts += m_language.translate("ObjectiveList", "%1 %2", "count, state")
                         .arg(m_language.locale().toString(count), labelOf(state, m_language));
        return parts.join(QStringLiteral(", "));
    }
    return {};
}

QVariant ObjectiveTree::rowData(const QUuid &row, int column, int role) const
{
    const ObjectiveLine *line = this->line(row);
    if (!line)
        return {};
    const auto at = ObjectiveColumn(column);
    switch (role) {
    case Qt::DisplayRole:
        return at == ObjectiveColumn::Title && m_depths.contains(row)
            ? QString(qsizetype(4) * (m_depths.value(row) - 1), QChar::Nbsp) + QStringLiteral("↳ ") + line->title
            : text(*line, column);
    case Qt::TextAlignmentRole:
        return int(columns[column].alignment | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return spoken(*line, column);
    case Qt::ToolTipRole:
        if (at == ObjectiveColumn::State && !line->setByHandText.isEmpty())
            return line->setByHandText;
        return at == ObjectiveColumn::Progress ? bulletWords(bullet(*line), m_language) : QVariant();
    case KindRole:
        return int(Kind::Objective);
    case StateRole:
        return at == ObjectiveColumn::State && line->isEvaluated() ? int(line->result) : QVariant();
    case SetByHandRole:
        return at == ObjectiveColumn::State && line->setByHand != ResultState::Unset ? int(line->setByHand)
                                                                                     : QVariant();
    case LifeRole:
        return at == ObjectiveColumn::State && !line->isEvaluated() ? int(line->life) : QVariant();
    case SecondaryRole:
        return at == ObjectiveColumn::Title ? line->code : QVariant();
    case BulletRole:
        return at == ObjectiveColumn::Progress ? QVariant::fromValue(bullet(*line)) : QVariant();
    case SparkRole:
        if (at != ObjectiveColumn::Last13 || !line->isEvaluated() || !line->kpi)
            return {};
        if (!m_sparks.contains(row)) {
            SparkSpec spark = kpiSpark(*m_state, line->kpi);
            spark.state = line->result;
            m_sparks.insert(row, spark);
        }
        return QVariant::fromValue(m_sparks.value(row));
    case LateRole:
        return (at == ObjectiveColumn::Forecast && line->forecast.late)
            || (at == ObjectiveColumn::Owner && line->owner.isNull());
    default:
        return {};
    }
}

Bullet ObjectiveTree::bullet(const ObjectiveLine &line) const
{
    Bullet out;
    out.has = line.progress.has_value();
    out.progress = line.progress.value_or(0);
    out.expected = line.result == ResultState::Paused ? -1 : line.expected.value_or(-1);
    out.state = line.result;
    return out;
}

QString ObjectiveTree::text(const ObjectiveLine &line, int column) const
{
    switch (ObjectiveColumn(column)) {
    case ObjectiveColumn::State:
        return line.isEvaluated() ? labelOf(line.result, m_language) : labelOf(line.life, m_language);
    case ObjectiveColumn::Title:
        return line.title;
    case ObjectiveColumn::Goal:
        return line.goal;
    case ObjectiveColumn::Now:
        return line.now;
    case ObjectiveColumn::Progress: // the bar says it; copied as text it is a number
        return line.progress ? percentText(*line.progress, m_language) : QString();
    case ObjectiveColumn::Forecast:
        return line.forecast.text;
    case ObjectiveColumn::Owner:
        return line.owner ? line.ownerName : m_language.translate("ObjectiveList", "no owner");
    case ObjectiveColumn::TargetDate:
        return line.targetDate.isValid() ? shortDate(line.targetDate, m_language) : QStringLiteral("–");
    case ObjectiveColumn::Last13:
    case ObjectiveColumn::Count:
        break;
    }
    return {};
}

/// The first cell speaks the whole row (LOOK.md 8); the others say their column.
QString ObjectiveTree::spoken(const ObjectiveLine &line, int column) const
{
    const auto labelled = [&](ObjectiveColumn c, const QString &what) {
        return m_language.translate("ObjectiveList", "%1 %2", "column, value")
            .arg(m_language.translate("ObjectiveList", columns[size_t(c)].header), what);
    };
    if (ObjectiveColumn(column) != ObjectiveColumn::State)
        return labelled(ObjectiveColumn(column),
                        ObjectiveColumn(column) == ObjectiveColumn::Progress ? bulletWords(bullet(line), m_language)
                                                                             : text(line, column));
    QStringList parts {QStringLiteral("%1 %2").arg(line.code, line.title), text(line, column)};
    if (!line.setByHandText.isEmpty())
        parts += line.setByHandText;
    if (const QString progress = bulletWords(bullet(line), m_language); !progress.isEmpty())
        parts += progress;
    if (line.forecast.rank > 0)
        parts += labelled(ObjectiveColumn::Forecast, line.forecast.text);
    return parts.join(QStringLiteral(", "));
}
