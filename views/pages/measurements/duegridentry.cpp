#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/readingcheck.h"
#include "model/query/settings.h"
#include "views/pages/measurements/duegridmodel.h"

#include <QJsonArray>
#include <QJsonDocument>

// What is typed into the grid: parsed, checked, previewed.

/// Understands what may stand in a cell, so that "9/12" fills both and "n/a" empties the second.
void DueGridModel::put(TypedLine &line, const RoundRow &row, int column, const QString &text) const
{
    const Entry entry = parseEntry(text, m_language);
    if (const auto *ratio = std::get_if<EnteredRatio>(&entry); ratio && row.isRatio && column == FirstColumn) {
        line.first = ratio->numerator.text();
        line.second = ratio->denominator.text();
    } else if (const auto *none = std::get_if<EnteredNotAvailable>(&entry)) {
        line.first = none->reason.isEmpty() ? tr("n/a") : tr("n/a: %1").arg(none->reason);
        line.second.clear();
    } else {
        (column == FirstColumn ? line.first : line.second) = text;
    }
}

void DueGridModel::change(const std::function<void(Typed &typed)> &how, bool goesOn)
{
    constexpr size_t mostSteps = 200;
    Typed before = m_typed;
    how(m_typed);
    for (auto it = m_typed.begin(); it != m_typed.end();)
        it = it->isEmpty() && !it->hasNotes() ? m_typed.erase(it) : std::next(it);
    if (m_typed == before)
        return;
    if (!goesOn || m_past.empty())
        m_past.push_back(std::move(before));
    else if (m_past.back() == m_typed) // the step was given up
        m_past.pop_back();
    if (m_past.size() > mostSteps)
        m_past.erase(m_past.begin());
    m_future.clear();
    refreshPreviews();
    emit typedChanged();
}

DueGridModel::Typed DueGridModel::asked(Typed typed) const
{
    for (auto it = typed.begin(); it != typed.end();)
        it = std::any_of(m_all.begin(), m_all.end(), [&](const RoundRow &r) { return keyOf(r) == it.key(); })
            ? std::next(it)
            : typed.erase(it);
    return typed;
}

void DueGridModel::stepTyped(std::vector<Typed> &from, std::vector<Typed> &to)
{
    if (from.empty() || m_readOnly)
        return;
    to.push_back(m_typed);
    m_typed = asked(std::move(from.back()));
    from.pop_back();
    refreshPreviews();
    emit typedChanged();
}

void DueGridModel::undoTyped()
{
    stepTyped(m_past, m_future);
}

void DueGridModel::redoTyped()
{
    stepTyped(m_future, m_past);
}

bool DueGridModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const RoundRow &row = *round(index.row());
    change([&](Typed &all) { put(all[keyOf(row)], row, index.column(), value.toString().trimmed()); });
    const Entry entry = parseEntry(typed(index.row()).first, m_language);
    if (const auto *none = std::get_if<EnteredNotAvailable>(&entry); none && none->reason.isEmpty())
        emit reasonWanted(index.row());
    return true;
}

void DueGridModel::enter(int row, const QString &first, const QString &second)
{
    if (!isOpen(row) || m_readOnly)
        return;
    change([&](Typed &all) {
        TypedLine &line = all[keyOf(*round(row))];
        put(line, *round(row), FirstColumn, first.trimmed());
        if (!second.trimmed().isEmpty())
            put(line, *round(row), SecondColumn, second.trimmed());
    });
}

void DueGridModel::setNotes(int row, const QString &evidence, const QString &comment, bool goesOn)
{
    if (!isOpen(row) || m_readOnly)
        return;
    change(
        [&](Typed &all) {
            TypedLine &line = all[keyOf(*round(row))];
            line.evidence = evidence.trimmed();
            line.comment = comment.trimmed();
        },
        goesOn);
}

QString DueGridModel::typedText() const
{
    QJsonArray lines;
    for (auto it = m_typed.begin(); it != m_typed.end(); ++it)
        lines.append(QJsonArray {it.key().first.toString(QUuid::WithoutBraces), it.key().second.toString(Qt::ISODate),
                                 it->first, it->second, it->evidence, it->comment});
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

void DueGridModel::takeTyped(const QString &text)
{
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QJsonArray line = value.toArray();
        m_typed[{QUuid(line[0].toString()), QDate::fromString(line[1].toString(), Qt::ISODate)}]
            = {line[2].toString(), line[3].toString(), line[4].toString(), line[5].toString()};
    }
    refreshPreviews();
    emit typedChanged();
}

void DueGridModel::discard()
{
    change([](Typed &all) { all.clear(); });
}

std::optional<ReadingRow> DueGridModel::parsed(const RoundRow &row, QString &problem) const
{
    const TypedLine line = m_typed.value(keyOf(row));
    ReadingRow r;
    r.kpi = row.kpi;
    r.periodEnd = row.period.last;
    r.comment = line.comment;
    // "12 %" comes from spreadsheets.
    QString value = line.first;
    if (const QString unit = m_ws->reg.find(row.kpi)->unit; !row.isRatio && !unit.isEmpty() && value.endsWith(unit))
        value.chop(unit.size());
    const Entry first = parseEntry(value, m_language), second = parseEntry(line.second, m_language);
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
    } else if (const auto *number = std::get_if<Decimal>(&first)) {
        r.value = *number;
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
    return readingProblem(*m_ws->reg.find(row.kpi), checked, m_language, smallestGroup(m_ws->reg));
}

QString DueGridModel::problem(int row) const
{
    return isOpen(row) && !typed(row).isEmpty() ? problemOf(*round(row)) : QString();
}

std::vector<DueGridModel::Filled> DueGridModel::readings() const
{
    std::vector<Filled> out;
    for (const RoundRow &row : m_all) {
        const TypedLine line = m_typed.value(keyOf(row));
        QString problem;
        if (line.isEmpty() || !problemOf(row).isEmpty())
            continue;
        if (auto reading = parsed(row, problem))
            out.push_back({*reading, line.evidence});
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
    return int(std::count_if(m_typed.begin(), m_typed.end(), [](const TypedLine &line) { return !line.isEmpty(); }));
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
    for (const RoundRow &row : m_all)
        if (!m_typed.value(keyOf(row)).isEmpty())
            if (const QString problem = problemOf(row); !problem.isEmpty())
                out += tr("%1: %2").arg(m_ws->reg.find(row.kpi)->code, problem);
    return out;
}

QModelIndex DueGridModel::nextProblem(int afterRow) const
{
    const int rows = int(m_open.size());
    for (int i = 0; i < rows; ++i) {
        const int row = 1 + (std::max(afterRow, 0) + i) % rows;
        if (!problem(row).isEmpty())
            return index(row, FirstColumn);
    }
    return {};
}

void DueGridModel::refreshPreviews()
{
    if (!m_ws)
        return;
    const std::vector<TypedReading> typed = typedReadings();
    m_preview.assign(m_open.size(), {});
    for (size_t i = 0; i < m_open.size(); ++i) {
        const RoundRow &row = m_open[i];
        // What stands below, for later periods, does not change this line.
        std::vector<TypedReading> upToHere;
        bool here = false;
        for (const TypedReading &t : typed)
            if (t.kpi == row.kpi && t.reading.periodEnd <= row.period.last) {
                upToHere.push_back(t);
                here = here || t.reading.periodEnd == row.period.last;
            }
        if (here)
            m_preview[i]
                = {previewKpi(*m_ws, row.kpi, upToHere), previewValue(*m_ws, row.kpi, row.period.last, upToHere)};
    }
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
