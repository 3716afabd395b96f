#include "views/pages/measurements/historymodel.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/items/itemroles.h"

HistoryModel::HistoryModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void HistoryModel::setState(const WorkspaceState &ws, const QString &filter, Id<Person> collector, int months)
{
    beginResetModel();
    m_rows.clear();
    m_months.clear();
    const QDate thisMonth(ws.asOf.year(), ws.asOf.month(), 1);
    for (int m = months - 1; m >= 0; --m)
        m_months.push_back(thisMonth.addMonths(1 - m).addDays(-1));
    for (const KpiRow &k : ws.kpis) {
        const Kpi *kpi = ws.reg.find(k.id);
        if ((!collector.isNull() && kpi->collector != collector)
            || (!filter.isEmpty() && !k.code.contains(filter, Qt::CaseInsensitive)
                && !k.name.contains(filter, Qt::CaseInsensitive)))
            continue;
        Row row {k.id, k.code, k.name, kpi->unit, std::vector<Cell>(m_months.size())};
        const auto place = [&](QDate day) -> Cell * {
            for (size_t i = 0; i < m_months.size(); ++i)
                if (day.year() == m_months[i].year() && day.month() == m_months[i].month())
                    return &row.cells[i];
            return nullptr;
        };
        for (const Period &p : askedPeriods(k.definition, ws.asOf))
            if (Cell *cell = place(p.last); cell && p.last <= ws.asOf)
                cell->mark = Mark::Gap;
        for (const Reading &r : ws.reg.readings.of(k.id)) {
            Cell *cell = r.isVoid() || r.periodEnd() > ws.asOf ? nullptr : place(r.periodEnd());
            if (!cell)
                continue;
            cell->reading = r;
            cell->mark = !r.has(Reading::HasValue)         ? Mark::NotAvailable
                : r.has(Reading::IsRatio) && r.second == 0 ? Mark::ZeroByZero
                                                           : Mark::Value;
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}
int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : fixedColumns + int(m_months.size());
}

QString HistoryModel::cellText(const Cell &cell, const Row &row) const
{
    switch (cell.mark) {
    case Mark::NotAvailable:
        return tr("n/a");
    case Mark::ZeroByZero:
        return QStringLiteral("0/0");
    case Mark::Gap:
        return tr("gap");
    case Mark::Nothing:
        return {};
    case Mark::Value:
        break;
    }
    const Reading &r = cell.reading;
    QString text;
    if (r.has(Reading::IsRatio) && row.unit == QLatin1String("%"))
        text = m_language.locale().toString(100.0 * r.first / r.second, 'f', 1);
    else if (r.has(Reading::IsRatio))
        text = tr("%1/%2").arg(r.firstText(), r.secondText());
    else
        text = m_language.locale().toString(r.first, 'f', r.firstDecimals);
    return r.has(Reading::Supersedes) ? text + QStringLiteral(" *") : text;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == IdRole)
        return row.kpi.value;
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (index.column() == 0)
        return role == Qt::DisplayRole ? QVariant(row.name) : role == SecondaryRole ? QVariant(row.code) : QVariant();
    if (index.column() == 1)
        return role == Qt::DisplayRole ? QVariant(row.unit) : QVariant();
    const Cell &cell = row.cells[size_t(index.column() - fixedColumns)];
    if (role == Qt::DisplayRole)
        return cellText(cell, row);
    if (role == LateRole)
        return cell.mark == Mark::Gap;
    if (role == Qt::ToolTipRole && cell.mark == Mark::Value && cell.reading.has(Reading::IsRatio))
        return tr("%1 of %2").arg(cell.reading.firstText(), cell.reading.secondText());
    if (role == Qt::AccessibleTextRole)
        return tr("%1 %2, %3: %4")
            .arg(row.code, row.name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                 cellText(cell, row));
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section < fixedColumns ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("KPI");
    if (section == 1)
        return tr("Unit");
    const QDate month = m_months[size_t(section - fixedColumns)];
    const QString name = shortMonth(month.month(), m_language);
    return month.month() == 1 || section == fixedColumns ? tr("%1 %2").arg(name).arg(month.year()) : name;
}

std::optional<Reading> HistoryModel::reading(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < fixedColumns)
        return std::nullopt;
    const Cell &cell = m_rows[size_t(index.row())].cells[size_t(index.column() - fixedColumns)];
    return cell.reading.key ? std::optional<Reading>(cell.reading) : std::nullopt;
}
