#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "views/pages/measurements/duegridmodel.h"

// What is typed into the grid: parsed, checked, previewed. What the cells show stands in duegridmodel.cpp.

bool DueGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RoundRow &row = *round(index.row());
    TypedLine &line = m_typed[keyOf(row)];
    const QString text = value.toString().trimmed();
    // "9/12" fills both cells of a ratio.
    const Entry entry = parseEntry(text, m_language);
    if (const auto *ratio = std::get_if<EnteredRatio>(&entry); ratio && row.isRatio && index.column() == FirstColumn) {
        line.first = ratio->numerator.text();
        line.second = ratio->denominator.text();
    } else if (std::holds_alternative<EnteredNotAvailable>(entry)) {
        line.first = text;
        line.second.clear();
    } else {
        (index.column() == FirstColumn ? line.first : line.second) = text;
    }
    if (line.isEmpty() && line.evidence.isEmpty() && line.comment.isEmpty())
        m_typed.remove(keyOf(row));
    refreshPreviews();
    emit typedChanged();
    return true;
}

void DueGridModel::setNotes(int row, const QString &evidence, const QString &comment)
{
    if (!isOpen(row))
        return;
    TypedLine &line = m_typed[keyOf(*round(row))];
    line.evidence = evidence.trimmed();
    line.comment = comment.trimmed();
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit typedChanged();
}

void DueGridModel::discard()
{
    m_typed.clear();
    refreshPreviews();
    emit typedChanged();
}

std::optional<ReadingRow> DueGridModel::parsed(const RoundRow &row, QString &problem) const
{
    const TypedLine line = m_typed.value(keyOf(row));
    ReadingRow r;
    r.kpi = row.kpi;
    r.periodEnd = row.period.last;
    r.comment = line.comment;
    const Entry first = parseEntry(line.first, m_language), second = parseEntry(line.second, m_language);
    for (const Entry *entry : {&first, &second})
        if (const auto *error = std::get_if<Error>(entry)) {
            problem = error->message;
            return std::nullopt;
        }
    if (const auto *none = std::get_if<EnteredNotAvailable>(&first)) {
        r.notAvailableReason = none->reason;
        if (none->reason.isEmpty())
            problem = tr("Why is there no figure? Type “n/a:” and the reason.");
        return problem.isEmpty() ? std::optional<ReadingRow>(r) : std::nullopt;
    }
    if (const auto *ratio = std::get_if<EnteredRatio>(&first)) {
        r.numerator = ratio->numerator;
        r.denominator = ratio->denominator;
    } else if (row.isRatio) {
        if (const auto *n = std::get_if<Decimal>(&first))
            r.numerator = *n;
        if (const auto *d = std::get_if<Decimal>(&second))
            r.denominator = *d;
    } else if (const auto *value = std::get_if<Decimal>(&first)) {
        r.value = *value;
    }
    return r;
}

QString DueGridModel::problemOf(const RoundRow &row) const
{
    QString problem;
    const auto reading = parsed(row, problem);
    if (!reading)
        return problem;
    ReadingRow checked = *reading;
    // Evidence is typed as text here; that there is some is what matters for the rule.
    if (!m_typed.value(keyOf(row)).evidence.isEmpty())
        checked.evidence.value = QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
    return readingProblem(*m_ws->reg.find(row.kpi), checked, m_language);
}

std::vector<DueGridModel::Filled> DueGridModel::readings() const
{
    std::vector<Filled> out;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        if (it->isEmpty() || !m_ws)
            continue;
        RoundRow row;
        row.kpi.value = it.key().first;
        const KpiRow *k = m_ws->kpi(row.kpi);
        row.period = {it.key().second, it.key().second};
        row.isRatio = k && k->definition.aggregation == Aggregation::Ratio;
        QString problem;
        if (auto reading = parsed(row, problem); reading && problemOf(row).isEmpty())
            out.push_back({*reading, it->evidence});
    }
    return out;
}

std::vector<TypedReading> DueGridModel::typedReadings() const
{
    std::vector<TypedReading> out;
    for (const Filled &f : readings())
        out.push_back({f.row.kpi, seriesReading(f.row.compact())});
    return out;
}

int DueGridModel::filled() const
{
    int n = 0;
    for (const TypedLine &line : m_typed)
        n += line.isEmpty() ? 0 : 1;
    return n;
}

int DueGridModel::withoutEvidence() const
{
    int n = 0;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it) {
        const Kpi *kpi = m_ws ? m_ws->reg.find(Id<Kpi> {it.key().first}) : nullptr;
        const bool none = std::holds_alternative<EnteredNotAvailable>(parseEntry(it->first, m_language));
        n += !it->isEmpty() && kpi && kpi->evidenceRequired && it->evidence.isEmpty() && !none ? 1 : 0;
    }
    return n;
}

QStringList DueGridModel::problems() const
{
    QStringList out;
    for (const RoundRow &row : m_open)
        if (const TypedLine line = m_typed.value(keyOf(row)); !line.isEmpty())
            if (const QString problem = problemOf(row); !problem.isEmpty())
                out += problem;
    return out;
}

QModelIndex DueGridModel::firstProblem() const
{
    for (size_t i = 0; i < m_open.size(); ++i)
        if (!m_typed.value(keyOf(m_open[i])).isEmpty() && !problemOf(m_open[i]).isEmpty())
            return index(int(i) + 1, FirstColumn);
    return {};
}

void DueGridModel::refreshPreviews()
{
    if (!m_ws)
        return;
    const std::vector<TypedReading> typed = typedReadings();
    m_preview.resize(m_open.size());
    m_result.resize(m_open.size());
    for (size_t i = 0; i < m_open.size(); ++i) {
        m_preview[i] = previewKpi(*m_ws, m_open[i].kpi, typed);
        const bool typedHere = std::any_of(typed.begin(), typed.end(), [&](const TypedReading &t) {
            return t.kpi == m_open[i].kpi && t.reading.periodEnd == m_open[i].period.last;
        });
        m_result[i] = typedHere ? previewValue(*m_ws, m_open[i].kpi, m_open[i].period.last, typed) : std::nullopt;
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
