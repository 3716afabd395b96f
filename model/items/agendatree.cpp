#include "model/items/agendatree.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/plan.h"
#include "model/query/figures.h"
#include "model/query/periods.h"

#include <array>
#include <cstdlib>

namespace {

constexpr const char *headers[] = {
    QT_TRANSLATE_NOOP("Agenda", "Kind"), QT_TRANSLATE_NOOP("Agenda", "What"), QT_TRANSLATE_NOOP("Agenda", "Who"),
    QT_TRANSLATE_NOOP("Agenda", "When"), QT_TRANSLATE_NOOP("Agenda", "Date"),
};
static_assert(std::size(headers) == AgendaTree::ColumnCount);

constexpr const char *iconOf(AgendaItem::Type type)
{
    switch (type) {
    case AgendaItem::Type::Figure:
        return "wm-measurements";
    case AgendaItem::Type::Action:
        return "wm-plan";
    case AgendaItem::Type::Review:
    case AgendaItem::Type::Decision:
    case AgendaItem::Type::Evaluation:
        return "wm-reviews";
    case AgendaItem::Type::Communication:
        return "wm-communication";
    case AgendaItem::Type::Trigger:
    case AgendaItem::Type::Finding:
        break;
    }
    return "wm-findings";
}

constexpr int kYearlessDays = 300;
const QString kOverdue = QStringLiteral("overdue");
const QString kNext = QStringLiteral("next");

/// A KPI may be asked for several periods: each row needs a name of its own that stays the same.
QUuid rowId(const AgendaItem &item)
{
    return QUuid::createUuidV5(item.record, agendaTypeKey(item.type) + item.periodEnd.toString(Qt::ISODate));
}

} // namespace

AgendaTree::AgendaTree(Language language, QObject *parent)
    : GroupedModel(parent)
    , m_language(std::move(language))
{
}

void AgendaTree::setState(std::shared_ptr<const WorkspaceState> state)
{
    m_state = std::move(state);
    m_items.clear();
    m_overdue = 0;
    RowGroup overdue {kOverdue, {}}, next {kNext, {}};
    for (const AgendaItem &item : agenda(*m_state)) {
        const QUuid id = rowId(item);
        m_items.insert(id, item);
        (item.isOverdue() ? overdue : next).rows.push_back(id);
        m_overdue += item.isOverdue();
    }
    std::vector<RowGroup> fresh;
    for (RowGroup &group : std::array {overdue, next})
        if (!group.rows.empty())
            fresh.push_back(std::move(group));
    arrange(fresh);
}

const AgendaItem *AgendaTree::item(const QModelIndex &index) const
{
    const auto it = m_items.constFind(idAt(index));
    return it == m_items.constEnd() ? nullptr : &*it;
}

int AgendaTree::columnCount(const QModelIndex &parent) const
{
    return parent.internalPointer() ? 0 : ColumnCount;
}

QVariant AgendaTree::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    return m_language.translate("Agenda", headers[section]);
}

QVariant AgendaTree::groupData(const RowGroup &group, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return group.key == kOverdue ? m_language.translate("Agenda", "Overdue")
                                 : m_language.translate("Agenda", "Next 14 days");
}

QVariant AgendaTree::rowData(const QUuid &row, int column, int role) const
{
    const auto it = m_items.constFind(row);
    if (it == m_items.constEnd())
        return {};
    const AgendaItem &item = *it;
    switch (role) {
    case Qt::DisplayRole:
        return text(item, column);
    case Qt::TextAlignmentRole:
        return int((column >= WhenColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole: {
        if (column != TypeColumn)
            return text(item, column);
        QStringList parts {text(item, TypeColumn),
                           QStringLiteral("%1 %2").arg(what(item), item.objectiveCode).trimmed()};
        for (const int c : {WhoColumn, WhenColumn, DateColumn})
            if (!text(item, c).isEmpty())
                parts += text(item, c);
        return parts.join(QStringLiteral(", "));
    }
    case KindRole:
        return int(item.recordKind);
    case IconRole:
        return column == TypeColumn ? QVariant(QLatin1String(iconOf(item.type))) : QVariant();
    case SecondaryRole:
        return column == WhatColumn ? QVariant(item.objectiveCode) : QVariant();
    case LateRole:
        return column == WhenColumn && item.isOverdue();
    case StrongRole:
        return column == WhenColumn && item.daysLate == 0;
    default:
        return {};
    }
}

QString AgendaTree::what(const AgendaItem &item) const
{
    if (item.type == AgendaItem::Type::Figure)
        return m_language.translate("Agenda", "%1, %2", "measure, period")
            .arg(item.title,
                 periodName(item.frequency, item.periodEnd, m_state->reg.organisation().fiscalYearStartMonth,
                            m_language));
    if (item.type == AgendaItem::Type::Action)
        if (const Action *action = m_state->reg.find(Id<Action> {item.record}); action && action->percentComplete > 0)
            return m_language.translate("Agenda", "%1, %2", "action, percent done")
                .arg(item.title, percentText(action->percentComplete, m_language));
    return item.title;
}

QString AgendaTree::when(const AgendaItem &item) const
{
    if (item.daysLate > 0)
        return m_language.translate("Agenda", "%n days late", nullptr, item.daysLate);
    if (item.daysLate == 0)
        return m_language.translate("Agenda", "today");
    return m_language.translate("Agenda", "in %n days", nullptr, -item.daysLate);
}

QString AgendaTree::text(const AgendaItem &item, int column) const
{
    switch (column) {
    case TypeColumn:
        return agendaTypeLabel(item.type, m_language);
    case WhatColumn:
        return what(item);
    case WhoColumn: {
        const Person *person = m_state->reg.find(item.responsible);
        return person ? person->name : QStringLiteral("–");
    }
    case WhenColumn:
        return when(item);
    case DateColumn:
        // Beside "207 days late" the year says nothing new, unless it is far away.
        return std::abs(item.daysLate) < kYearlessDays ? dayAndMonth(item.due, m_language)
                                                       : shortDate(item.due, m_language);
    default:
        return {};
    }
}
