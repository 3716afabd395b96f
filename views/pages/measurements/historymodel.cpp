#include "views/pages/measurements/historymodel.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "model/items/itemroles.h"
#include "model/query/shownreadings.h"

HistoryModel::HistoryModel(const Language &language, QObject *parent)
    : QAbstractTableModel(parent)
    , m_language(language)
{
}

void HistoryModel::setState(const WorkspaceState &ws, const QString &filter, Id<Person> collector, Show show,
                            int months)
{
    beginResetModel();
    m_rows.clear();
    m_months.clear();
    m_show = show;
    const QDate thisMonth(ws.asOf.year(), ws.asOf.month(), 1);
    for (int m = months - 1; m >= 0; --m)
        m_months.push_back(thisMonth.addMonths(1 - m).addDays(-1));
    for (const KpiRow &k : ws.kpis) {
        const Kpi *kpi = ws.reg.find(k.id);
        if ((!collector.isNull() && kpi->collector != collector)
            || (!filter.isEmpty() && !k.code.contains(filter, Qt::CaseInsensitive)
                && !k.name.contains(filter, Qt::CaseInsensitive)))
            continue;
        Row row {k.id, k.code, k.name, kpi->unit, dataQuality(ws, k), {}};
        row.cells.resize(m_months.size());
        const auto put = [&](const FigurePlace &p) {
            const QDate end = p.reading ? p.reading->periodEnd() : p.period.last;
            for (size_t i = 0; i < m_months.size(); ++i)
                if (end.year() == m_months[i].year() && end.month() == m_months[i].month())
                    row.cells[i] = p;
        };
        // Readings from before the start stand there too: they are history (2.4).
        const ShownReadings readings(ws.reg, k.id);
        for (const Reading &r : readings)
            if (!r.isVoid() && r.periodEnd() <= ws.asOf)
                put({periodOf(k.definition.frequency, r.periodEnd(), k.definition.fiscalYearStartMonth),
                     r.has(Reading::HasValue) ? FigurePlace::Mark::OnTime : FigurePlace::Mark::NotAvailable, 0,
                     isCorrection(readings, r), r.has(Reading::Verified), r});
        for (const FigurePlace &p : row.quality.places)
            put(p);
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
    return parent.isValid() ? 0 : FixedColumns + int(m_months.size());
}

const FigurePlace *HistoryModel::place(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FixedColumns)
        return nullptr;
    const auto &cell = m_rows[size_t(index.row())].cells[size_t(index.column() - FixedColumns)];
    return cell ? &*cell : nullptr;
}

QString HistoryModel::figureText(const Row &row, const Reading &r) const
{
    if (isSmallGroup(r))
        return tr("hidden");
    if (!r.has(Reading::HasValue))
        return tr("n/a");
    if (!r.has(Reading::IsRatio))
        return m_language.locale().toString(r.first, 'f', r.firstDecimals);
    if (r.second == 0)
        return QStringLiteral("0/0");
    return row.unit == QLatin1String("%") ? m_language.locale().toString(100.0 * r.first / r.second, 'f', 1)
                                          : tr("%1/%2").arg(r.firstText(), r.secondText());
}

QString HistoryModel::cellText(const Row &row, const FigurePlace &place) const
{
    const QString star = place.corrected ? QStringLiteral(" *") : QString();
    if (place.reading && m_show == Show::Figures)
        return figureText(row, *place.reading) + star;
    switch (place.mark) {
    case FigurePlace::Mark::OnTime:
        return (place.verified ? QStringLiteral("✓✓") : QStringLiteral("✓")) + star;
    case FigurePlace::Mark::Late:
        return tr("+%1 d", "days late").arg(place.daysLate) + star;
    case FigurePlace::Mark::NotAvailable:
        return tr("n/a") + star;
    case FigurePlace::Mark::Due:
        return tr("due");
    case FigurePlace::Mark::Overdue:
        return tr("late");
    case FigurePlace::Mark::Gap:
        return tr("gap");
    }
    return {};
}

QString HistoryModel::placeWords(const Row &row, const FigurePlace &place) const
{
    QStringList parts;
    if (place.reading)
        parts += figureText(row, *place.reading);
    switch (place.mark) {
    case FigurePlace::Mark::OnTime:
        parts += tr("in time");
        break;
    case FigurePlace::Mark::Late:
        parts += tr("%n day(s) late", nullptr, place.daysLate);
        break;
    case FigurePlace::Mark::NotAvailable:
        parts += tr("not available");
        break;
    case FigurePlace::Mark::Due:
        parts += tr("due, not recorded yet");
        break;
    case FigurePlace::Mark::Overdue:
        parts += tr("missing, %n day(s) late", nullptr, place.daysLate);
        break;
    case FigurePlace::Mark::Gap:
        parts += tr("never recorded");
        break;
    }
    if (place.corrected)
        parts += tr("corrected");
    if (place.verified)
        parts += tr("verified");
    return parts.join(QStringLiteral(", "));
}

QString HistoryModel::words(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() < FixedColumns)
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const FigurePlace *p = place(index);
    return tr("%1 %2, %3: %4")
        .arg(row.code, row.name, headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
             p ? placeWords(row, *p) : tr("not asked"));
}

QString HistoryModel::fixedText(const Row &row, int column) const
{
    if (column == KpiColumn)
        return row.name;
    if (column == AgeColumn)
        return row.quality.ageDays ? tr("%n day(s)", nullptr, *row.quality.ageDays) : QString();
    if (m_show == Show::Figures)
        return row.unit;
    return row.quality.asked ? tr("%1 of %2").arg(row.quality.onTime).arg(row.quality.asked) : QString();
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
    if (index.column() < FixedColumns) {
        if (role == SecondaryRole && index.column() == KpiColumn)
            return row.code;
        return role == Qt::DisplayRole ? QVariant(shownText(fixedText(row, index.column()))) : QVariant();
    }
    const FigurePlace *p = place(index);
    switch (role) {
    case Qt::DisplayRole:
        return p ? cellText(row, *p) : QString();
    case LateRole:
        return p && (p->mark == FigurePlace::Mark::Gap || p->mark == FigurePlace::Mark::Overdue);
    case Qt::ToolTipRole:
        return p && p->reading && p->reading->has(Reading::IsRatio)
            ? tr("%1 of %2").arg(p->reading->firstText(), p->reading->secondText())
            : QString();
    case Qt::AccessibleTextRole:
        return words(index);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section < AgeColumn ? int(Qt::AlignLeft | Qt::AlignVCenter) : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section < FixedColumns)
        return section == KpiColumn   ? tr("KPI")
            : section == AgeColumn    ? tr("Data age")
            : m_show == Show::Figures ? tr("Unit")
                                      : tr("In time");
    const QDate month = m_months[size_t(section - FixedColumns)];
    const QString name = shortMonth(month.month(), m_language);
    return month.month() == 1 || section == FixedColumns ? tr("%1 %2").arg(name).arg(month.year()) : name;
}

std::optional<Reading> HistoryModel::reading(const QModelIndex &index) const
{
    const FigurePlace *p = place(index);
    return p ? p->reading : std::nullopt;
}
