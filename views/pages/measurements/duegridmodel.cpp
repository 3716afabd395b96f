#include "views/pages/measurements/duegridmodel.h"

#include "model/domain/text.h"
#include "model/items/itemroles.h"

// Rows, columns and roles of the grid. The words of its cells stand in duegridtext.cpp, typing in duegridentry.cpp.

DueGridModel::DueGridModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void DueGridModel::setState(std::shared_ptr<const WorkspaceState> state, const RoundFilter &filter)
{
    const WorkspaceState &ws = *state;
    const auto filtered = [&](std::vector<RoundRow> rows) {
        std::erase_if(rows, [&](const RoundRow &row) {
            const Kpi *kpi = ws.reg.find(row.kpi);
            return !kpi || (!filter.collector.isNull() && kpi->collector != filter.collector)
                || (filter.month.isValid() && !endsIn(row.period, filter.month))
                || !(filter.text.isEmpty() || kpi->code.contains(filter.text, Qt::CaseInsensitive)
                     || kpi->name.contains(filter.text, Qt::CaseInsensitive));
        });
        return rows;
    };
    std::vector<RoundRow> all = openRows(ws);
    if (all != m_all) { // saved, or taken back: from here on it is undone and redone in the file
        m_past.clear();
        m_future.clear();
    }
    m_all = std::move(all);
    std::vector<RoundRow> open = filtered(m_all), recorded = filtered(recordedRows(ws, filter.month));
    m_ws = std::move(state);
    if (open == m_open && recorded == m_recorded) {
        refreshPreviews();
        return;
    }
    beginResetModel();
    m_open = std::move(open);
    m_recorded = std::move(recorded);
    m_typed = asked(std::move(m_typed));
    m_preview.assign(m_open.size(), {});
    endResetModel();
    refreshPreviews();
}

int DueGridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_ws ? 0 : int(m_open.size() + m_recorded.size()) + 2;
}
int DueGridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}
bool DueGridModel::isGroup(int row) const
{
    return row == 0 || row == int(m_open.size()) + 1;
}
bool DueGridModel::isOpen(int row) const
{
    return row > 0 && row <= int(m_open.size());
}

const RoundRow *DueGridModel::round(int row) const
{
    if (isOpen(row))
        return &m_open[size_t(row - 1)];
    const int at = row - int(m_open.size()) - 2;
    return at >= 0 && at < int(m_recorded.size()) ? &m_recorded[size_t(at)] : nullptr;
}

int DueGridModel::openRow(Id<Kpi> kpi, QDate periodEnd) const
{
    for (size_t i = 0; i < m_open.size(); ++i)
        if (m_open[i].kpi == kpi && m_open[i].period.last == periodEnd)
            return int(i) + 1;
    return -1;
}

TypedLine DueGridModel::typed(int row) const
{
    return isOpen(row) ? m_typed.value(keyOf(*round(row))) : TypedLine {};
}

bool DueGridModel::isNotAvailable(int row) const
{
    if (!isOpen(row))
        return !round(row)->recorded->has(Reading::HasValue);
    return std::holds_alternative<EnteredNotAvailable>(parseEntry(typed(row).first, m_language));
}

QVariant DueGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= LastColumn && section <= ResultColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString names[ColumnCount]
        = {tr("KPI"),    tr("Period"),         tr("Due"),  tr("Last three"), tr("Value/num."), tr("Denom."),
           tr("Result"), tr("State if saved"), tr("Notes")};
    return names[section];
}

bool DueGridModel::isEntry(const QModelIndex &index) const
{
    if (!isOpen(index.row()))
        return false;
    return index.column() == FirstColumn
        || (index.column() == SecondColumn && round(index.row())->isRatio && !isNotAvailable(index.row()));
}

Qt::ItemFlags DueGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags f = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return !m_readOnly && isEntry(index) ? f | Qt::ItemIsEditable : f;
}

QVariant DueGridModel::groupData(bool open, int column, int role) const
{
    if (role == GroupRole)
        return true;
    if (role == CountRole)
        return int(open ? m_open.size() : m_recorded.size());
    if ((role == Qt::DisplayRole || role == Qt::AccessibleTextRole) && column == 0)
        return open ? tr("Open") : tr("Recorded for this round");
    return {};
}

QVariant DueGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_ws)
        return {};
    const int at = index.row(), column = index.column();
    if (isGroup(at))
        return groupData(at == 0, column, role);
    const RoundRow &row = *round(at);
    const Preview *shown = preview(at);
    const bool open = shown, today = open && row.daysLate == 0;
    switch (role) {
    case Qt::EditRole:
        return isEntry(index) ? entryText(at, column) : QVariant();
    case Qt::DisplayRole:
        return shownText(displayText(at, column));
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case Qt::ToolTipRole:
        return problem(at);
    case Qt::AccessibleTextRole:
        return spokenText(at, column);
    case SecondaryRole:
        return column == KpiColumn ? m_ws->reg.find(row.kpi)->code : QVariant();
    case IdRole:
        return row.kpi.value;
    case LateRole:
        return column == DueColumn && open && row.daysLate > 0;
    case StrongRole:
        return (column == DueColumn && today) || (column == ResultColumn && shown && shown->result);
    case QuietRole:
        return !open || column == LastColumn || column == NotesColumn || (column == DueColumn && row.daysLate < 0);
    case IconRole:
        return column == NotesColumn ? notesIcon(at) : QVariant();
    case StateRole:
        if (column != StateColumn)
            return {};
        if (open)
            return shown->change ? QVariant(int(shown->change->then)) : QVariant();
        return int(m_ws->kpi(row.kpi)->headline);
    case OldStateRole:
        return column == StateColumn && open && shown->change && shown->change->changes()
            ? QVariant(int(shown->change->now))
            : QVariant();
    case OpenCellRole:
        return isEntry(index);
    case ProblemRole:
        return problem(at);
    case SpansRole:
        return isNotAvailable(at);
    case LastThreeRole:
        return lastThree(row);
    case HintRole:
        return column == FirstColumn && open && !row.isRatio ? m_ws->reg.find(row.kpi)->unit : QVariant();
    default:
        return {};
    }
}
