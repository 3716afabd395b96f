#include "views/pages/measurements/duegridmodel.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/items/itemroles.h"
#include "model/query/chartwords.h"

DueGridModel::DueGridModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void DueGridModel::setState(std::shared_ptr<const WorkspaceState> state, const QString &filter, Id<Person> collector)
{
    const WorkspaceState &ws = *state;
    const auto wanted = [&](const RoundRow &row) {
        const Kpi *kpi = ws.reg.find(row.kpi);
        return kpi && (collector.isNull() || kpi->collector == collector)
            && (filter.isEmpty() || kpi->code.contains(filter, Qt::CaseInsensitive)
                || kpi->name.contains(filter, Qt::CaseInsensitive));
    };
    const auto filtered = [&](std::vector<RoundRow> rows) {
        std::erase_if(rows, [&](const RoundRow &r) { return !wanted(r); });
        return rows;
    };
    std::vector<RoundRow> open = filtered(openRows(ws)), recorded = filtered(recordedRows(ws));
    m_ws = std::move(state);
    if (open == m_open && recorded == m_recorded) {
        refreshPreviews();
        return;
    }
    beginResetModel();
    m_open = std::move(open);
    m_recorded = std::move(recorded);
    // What was typed for a period that is no longer asked has been saved or answered elsewhere.
    const auto known = openRows(ws);
    for (auto it = m_typed.begin(); it != m_typed.end();)
        it = std::any_of(known.begin(), known.end(), [&](const RoundRow &r) { return keyOf(r) == it.key(); })
            ? std::next(it)
            : m_typed.erase(it);
    m_preview.assign(m_open.size(), {});
    m_result.assign(m_open.size(), std::nullopt);
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

TypedLine DueGridModel::typed(int row) const
{
    return isOpen(row) ? m_typed.value(keyOf(*round(row))) : TypedLine {};
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

Qt::ItemFlags DueGridModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    if (isGroup(index.row()))
        return Qt::ItemIsEnabled;
    Qt::ItemFlags f = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const RoundRow *row = round(index.row());
    if (isOpen(index.row()) && (index.column() == FirstColumn || (index.column() == SecondColumn && row->isRatio)))
        f |= Qt::ItemIsEditable;
    return f;
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

QString DueGridModel::valueText(const RoundRow &row, double value) const
{
    const Kpi *kpi = m_ws->reg.find(row.kpi);
    const KpiRow *state = m_ws->kpi(row.kpi);
    return kpi && state ? ChartWords(*kpi, state->definition, m_language).value(value) : QString();
}

QString DueGridModel::lateText(const RoundRow &row) const
{
    if (row.daysLate > 0)
        return tr("%n day(s) late", nullptr, row.daysLate);
    return row.daysLate == 0 ? tr("today") : tr("in %n day(s)", nullptr, -row.daysLate);
}

QString DueGridModel::displayText(const RoundRow &row, bool open, int column) const
{
    const Kpi *kpi = m_ws->reg.find(row.kpi);
    switch (column) {
    case KpiColumn:
        return kpi ? kpi->name : QString();
    case PeriodColumn:
        return periodName(kpi->frequency, row.period.last, m_ws->reg.organisation().fiscalYearStartMonth, m_language);
    case DueColumn:
        return open                                ? lateText(row)
            : row.recorded->recordedOn().isValid() ? dayAndMonth(row.recorded->recordedOn(), m_language)
                                                   : QString();
    case LastColumn: {
        QStringList parts;
        for (const KpiPoint &p : row.lastThree)
            parts += m_language.locale().toString(
                p.value, 'f', kpi->unit == QLatin1String("%") || kpi->decimals > 0 ? std::max(1, kpi->decimals) : 0);
        while (parts.size() < 3)
            parts.prepend(QStringLiteral("–"));
        return parts.join(QStringLiteral("   "));
    }
    case FirstColumn:
        if (open)
            return typed(int(&row - m_open.data()) + 1).first;
        return row.recorded->has(Reading::HasValue) ? row.recorded->firstText() : tr("n/a");
    case SecondColumn:
        if (open)
            return typed(int(&row - m_open.data()) + 1).second;
        return row.recorded->has(Reading::IsRatio) ? row.recorded->secondText() : QString();
    case ResultColumn: {
        std::optional<double> value;
        if (open)
            value = m_result[size_t(&row - m_open.data())];
        else if (const KpiRow *k = m_ws->kpi(row.kpi))
            for (const KpiPoint &p : k->result.points)
                if (p.date == row.recorded->periodEnd())
                    value = p.value;
        return value ? valueText(row, *value) : QStringLiteral("–");
    }
    case NotesColumn: {
        if (!open)
            return row.recorded->has(Reading::HasEvidence) ? tr("evidence") : QString();
        const TypedLine line = typed(int(&row - m_open.data()) + 1);
        return !line.evidence.isEmpty() ? tr("evidence") : !line.comment.isEmpty() ? tr("comment") : tr("add");
    }
    default:
        return {};
    }
}

QVariant DueGridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_ws)
        return {};
    if (isGroup(index.row()))
        return groupData(index.row() == 0, index.column(), role);
    const RoundRow &row = *round(index.row());
    const bool open = isOpen(index.row());
    const Kpi *kpi = m_ws->reg.find(row.kpi);
    switch (role) {
    case Qt::EditRole:
        if (open && (index.column() == FirstColumn || index.column() == SecondColumn))
            return displayText(row, open, index.column());
        return {};
    case Qt::DisplayRole:
        if (index.column() == StateColumn)
            return labelOf(open ? m_preview[size_t(index.row() - 1)].then : m_ws->kpi(row.kpi)->headline, m_language);
        return displayText(row, open, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
        if (open && !typed(index.row()).isEmpty() && !problemOf(row).isEmpty())
            return problemOf(row).toHtmlEscaped();
        return {};
    case Qt::AccessibleTextRole:
        if (open && (index.column() == FirstColumn || index.column() == SecondColumn))
            return tr("%1 %2, %3, %4: %5")
                .arg(kpi->code, kpi->name, displayText(row, open, PeriodColumn),
                     headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                     displayText(row, open, index.column()));
        return {};
    case SecondaryRole:
        return index.column() == KpiColumn ? kpi->code : QVariant();
    case IdRole:
        return row.kpi.value;
    case LateRole:
        return open && index.column() == DueColumn && row.daysLate > 0;
    case StateRole:
        if (index.column() != StateColumn)
            return {};
        return int(open ? m_preview[size_t(index.row() - 1)].then : m_ws->kpi(row.kpi)->headline);
    case OldStateRole:
        return index.column() == StateColumn && open && m_preview[size_t(index.row() - 1)].changes()
            ? QVariant(int(m_preview[size_t(index.row() - 1)].now))
            : QVariant();
    case OpenCellRole:
        return bool(flags(index) & Qt::ItemIsEditable);
    case ProblemRole:
        return open && !typed(index.row()).isEmpty() ? problemOf(row) : QString();
    default:
        return {};
    }
}
