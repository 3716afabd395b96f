#include "model/store/salvagedreadings.h"

#include "model/domain/kind.h"
#include "model/store/damagedtable.h"
#include "model/store/readingtable.h"
#include "model/store/storewords.h"

#include <QSet>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace {

using RowsByKey = std::map<qint32, ReadingRow>;

QString codeOfKey(const RowsByKey &rows, qint32 key)
{
    const auto it = rows.find(key);
    return it == rows.end() ? QString() : it->second.displayCode();
}

QString autoCode(qint32 key)
{
    ReadingRow row;
    row.key = key;
    return row.displayCode();
}

QString sentenceOf(const ReadingFault &fault, const RowsByKey &rows)
{
    const QString from = codeOfKey(rows, fault.first), to = codeOfKey(rows, fault.last);
    const QString range = from == to ? from : QStringLiteral("%1–%2").arg(from, to);
    switch (fault.kind) {
    case ReadingFault::Changed:
        return (from == to ? salvageWords(QT_TRANSLATE_NOOP("Salvage", "%1 was changed by the damage"))
                           : salvageWords(QT_TRANSLATE_NOOP("Salvage", "%1: at least one was changed by the damage")))
            .arg(range);
    case ReadingFault::Count:
        return salvageWords(
                   QT_TRANSLATE_NOOP("Salvage", "%1: others entered with them are missing, so nothing proves these"))
            .arg(range);
    case ReadingFault::Unknown:
        return salvageWords(QT_TRANSLATE_NOOP("Salvage", "%1: the history that would prove them cannot be read"))
            .arg(range);
    case ReadingFault::Missing:
        break; // counted as lost
    }
    return {};
}

/// Compares the rows as they were found with what the history says of each entry.
void prove(RowsByKey &rows, ReadingReplay &proof, bool historyIsWhole, SalvagedReadings &out)
{
    std::vector<const ReadingRow *> ordered;
    for (const auto &[key, row] : rows)
        ordered.push_back(&row);
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const ReadingRow *a, const ReadingRow *b) { return a->entry < b->entry; });
    for (const ReadingRow *row : ordered)
        proof.see(*row);
    proof.finish();
    for (const ReadingFault &fault : proof.faults())
        if (const QString sentence = sentenceOf(fault, rows); !sentence.isEmpty())
            out.doubtful += sentence;
    if (!historyIsWhole)
        return;
    const auto validity = proof.validity(std::numeric_limits<int>::max());
    for (auto &[key, row] : rows)
        if (const qint32 expected = validity.value(key, row.voidedBy); expected != row.voidedBy) {
            row.voidedBy = expected;
            ++out.fromHistory;
        }
}

/// Why readings are void, from their table or else from the history. A correction that was made void in turn has two
/// reasons.
void giveReasons(sqlite3 *handle, RowsByKey &rows, const ReadingReplay &proof)
{
    std::map<std::pair<qint32, int>, QString> reasons;
    DamagedTable(handle, "measurement_void").read("\"reading\", \"entry\", \"reason\"", [&](const Statement &row) {
        reasons[{row.number(0), row.number(1)}] = row.text(2);
    });
    QSet<qint32> superseded;
    for (const auto &[key, row] : rows)
        superseded += row.supersedes;
    for (auto &[key, row] : rows) {
        if (!row.voidedBy)
            continue;
        QString reason = proof.reasonOf(key, row.voidedBy);
        if (const auto it = reasons.find({key, row.voidedBy}); reason.isEmpty() && it != reasons.end())
            reason = it->second;
        if (row.correctionReason.isEmpty())
            row.correctionReason = reason;
        else if (!reason.isEmpty() && !superseded.contains(key))
            row.correctionReason += QStringLiteral(" / ") + reason;
    }
}

} // namespace

SalvagedReadings salvagedReadings(sqlite3 *handle, ReadingReplay &proof, bool historyIsWhole,
                                  const std::function<bool(Kind, const QUuid &)> &has)
{
    SalvagedReadings out;
    RowsByKey rows;
    DamagedTable(handle, "measurement").read(readingColumns(), [&](const Statement &row) {
        ReadingRow r = readingOf(row);
        if (r.key > 0)
            rows[r.key] = std::move(r);
    });
    prove(rows, proof, historyIsWhole, out);
    giveReasons(handle, rows, proof);
    QSet<QString> codes;
    std::set<std::pair<QUuid, QDate>> periods;
    for (auto &[key, row] : rows) {
        row.code = row.displayCode(); // so it keeps its number
        row.isVoid = row.voidedBy != 0;
        const bool fits = has(Kind::Kpi, row.kpi.value) && row.periodEnd.isValid() && !codes.contains(row.code)
            && (row.isVoid || !periods.contains({row.kpi.value, row.periodEnd}));
        if (!fits) {
            out.lost += row.code;
            continue;
        }
        codes.insert(row.code);
        if (!row.isVoid)
            periods.insert({row.kpi.value, row.periodEnd});
        if (!has(Kind::Person, row.recordedBy.value))
            row.recordedBy = {};
        if (!has(Kind::Person, row.verifiedBy.value))
            row.verifiedBy = {};
        if (!has(Kind::Evidence, row.evidence.value))
            row.evidence = {};
        if (!rows.contains(row.supersedes) || codeOfKey(rows, row.supersedes) != autoCode(row.supersedes))
            row.supersedes = 0; // its number changes
        out.rows.push_back(row);
    }
    return out;
}
