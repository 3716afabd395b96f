#include "model/domain/organisation.h"
#include "model/exchange/readingrows.h"

#include <QRegularExpression>

#include <utility>

namespace {

QByteArray contentKey(const ReadingRow &r)
{
    return QStringList {r.value.text(), r.numerator.text(), r.denominator.text(), r.notAvailableReason}
        .join(QLatin1Char('\t'))
        .toUtf8();
}

bool sameContent(const ReadingRow &a, const ReadingRow &b)
{
    return a.value == b.value && a.numerator == b.numerator && a.denominator == b.denominator
        && a.notAvailableReason == b.notAvailableReason;
}

bool sameFigure(const Reading &a, const Reading &b)
{
    return a.has(Reading::IsRatio) == b.has(Reading::IsRatio) && a.has(Reading::HasValue) == b.has(Reading::HasValue)
        && (!a.has(Reading::HasValue) || (a.first == b.first && a.second == b.second));
}

/// The key in a code of ours, "M0042", or 0.
qint32 keyInCode(const QString &code)
{
    static const QRegularExpression pattern(QStringLiteral("^M(\\d{4,9})$"));
    if (!code.startsWith(QLatin1Char('M')))
        return 0;
    return pattern.match(code).captured(1).toInt();
}

} // namespace

ReadingImport::ReadingImport(const ImportRun &run, ReadingChanges &out, TableReport &report)
    : m_run(run)
    , m_out(out)
    , m_report(report)
{
    const Register &reg = run.work();
    m_fiscalStart = reg.organisation().fiscalYearStartMonth;
    for (const Kpi &k : reg.all<Kpi>())
        m_kpis.insert(k.code, &k);
    // What the workspace has, by (KPI, day) for valid rows and by key for all.
    for (const Kpi &k : reg.all<Kpi>())
        for (const Reading &r : reg.readings.of(k.id)) {
            m_byKey.insert(r.key, {k.id, r});
            if (r.isVoid())
                m_void.insert({k.id.value, r.periodDay}, r);
            else
                m_valid.insert({k.id.value, r.periodDay}, r);
        }
}

void ReadingImport::expect(qsizetype rows)
{
    m_out.added.reserve(size_t(rows));
    m_origins.reserve(size_t(rows));
}

/// False when the row is done with: the code stands in the file already, with the same or with other contents.
bool ReadingImport::knownCode(int line, const Kpi &kpi, const ReadingRow &r)
{
    if (r.code.isEmpty())
        return false;
    const QByteArray content = contentKey(r) + '\t' + kpi.code.toUtf8() + '\t'
        + QByteArray::number(r.periodEnd.toJulianDay()) + (r.isVoid ? "\tvoid" : "");
    const auto seen = m_codes.constFind(r.code);
    if (seen == m_codes.constEnd()) {
        m_codes.insert(r.code, content);
        return false;
    }
    if (*seen != content)
        reject(line, Code, r.code, "IMP-08",
               words(QT_TRANSLATE_NOOP("Import", "The code “%1” stands twice in the file with different contents."))
                   .arg(r.code));
    return true;
}

void ReadingImport::note(int line, RowState state)
{
    ++(state == RowState::Fresh           ? m_report.fresh
           : state == RowState::Corrected ? m_report.corrected
                                          : m_report.unchanged);
    if (m_run.options().withOutcomes)
        m_report.outcomes.push_back({line, state});
}

void ReadingImport::add(int line, ReadingRow &&r, const QString &superseded)
{
    m_origins.push_back({line, superseded});
    if (!m_report.outcomes.empty() && m_report.outcomes.back().line == line)
        m_report.outcomes.back().figure = !r.value.isNull() ? r.value.text()
            : !r.numerator.isNull() ? QStringLiteral("%1/%2").arg(r.numerator.text(), r.denominator.text())
                                    : r.notAvailableReason;
    m_out.added.push_back(std::move(r));
}

/// A void row is known by its own code (2.4); one without a code of ours by what it says.
void ReadingImport::placeVoid(int line, const Kpi &kpi, ReadingRow &&r, const QString &superseded)
{
    const Reading now = r.compact();
    const std::pair<QUuid, qint32> period {kpi.id.value, now.periodDay};
    const qint32 key = keyInCode(r.code);
    const auto known = m_byKey.constFind(key);
    const bool isTaken = key && known != m_byKey.constEnd();
    // Two workspaces count their readings apart: the number alone does not make an exchanged reading the same.
    const bool isIts = isTaken && known->first == kpi.id && (!m_isExact || known->second.periodDay == now.periodDay);
    if (isIts || (isTaken && !m_isExact)) {
        if (isIts && known->second.isVoid())
            note(line, RowState::Unchanged);
        else
            reject(line, Status, QStringLiteral("void"), "IMP-09",
                   words(QT_TRANSLATE_NOOP(
                             "Import", "The reading %1 is valid in the workspace. Make it void there, with a reason."))
                       .arg(r.displayCode()));
        return;
    }
    if (!key || isTaken)
        for (auto it = m_void.find(period); it != m_void.end() && it.key() == period; ++it)
            if (sameFigure(*it, now)) {
                m_void.erase(it); // of several equal ones each counts once
                note(line, RowState::Unchanged);
                return;
            }
    if (isTaken)
        m_recoded.insert(std::exchange(r.code, {}), m_out.added.size());
    note(line, RowState::Fresh);
    add(line, std::move(r), superseded);
}

/// The number that a reading with a code of its own has in its workspace.
void ReadingImport::settleKey(ReadingRow &r, const QString &key)
{
    if (!m_isExact)
        return;
    if (!r.key && !keyInCode(r.code))
        r.key = std::clamp(key.toInt(), 0, 999'999'999);
    if (r.key && (m_keys.contains(r.key) || m_byKey.contains(r.key)))
        r.key = 0;
    if (r.key)
        m_keys.insert(r.key);
}

void ReadingImport::place(int line, const Kpi &kpi, ReadingRow &&r, const QString &superseded, const QString &number)
{
    const std::pair<QUuid, qint32> key {kpi.id.value, qint32(r.periodEnd.toJulianDay())};
    if (knownCode(line, kpi, r))
        return;
    const QString own = r.code;
    if (const qint32 ownKey = keyInCode(r.code); ownKey && !(r.isVoid && m_byKey.contains(ownKey))) {
        r.key = ownKey;
        r.code.clear();
    }
    settleKey(r, number);
    if (r.isVoid)
        return placeVoid(line, kpi, std::move(r), superseded);
    QHash<qint32, Seen> &seenDays = m_seen[&kpi];
    if (const auto seen = seenDays.constFind(key.second); seen != seenDays.constEnd()) {
        const bool same
            = seen->index == SIZE_MAX ? seen->content == contentKey(r) : sameContent(m_out.added[seen->index], r);
        if (same)
            return; // identical rows count once (IMP-08)
        reject(line, Period, r.periodEnd.toString(Qt::ISODate), "IMP-08",
               words(QT_TRANSLATE_NOOP("Import",
                                       "The period stands twice in the file, also in line %1, with another value."))
                   .arg(seen->line));
        if (seen->index != SIZE_MAX && !m_dropped.contains(seen->index)) {
            m_dropped.insert(seen->index);
            --m_report.fresh;
            reject(seen->line, Period, r.periodEnd.toString(Qt::ISODate), "IMP-08",
                   words(QT_TRANSLATE_NOOP("Import",
                                           "The period stands twice in the file, also in line %1, with another value."))
                       .arg(line));
        }
        return;
    }
    const auto known = m_valid.constFind(key);
    if (known != m_valid.constEnd()) {
        const Reading now = r.compact();
        const bool same = sameFigure(*known, now);
        if (same) {
            note(line, RowState::Unchanged);
            seenDays.insert(key.second, {line, SIZE_MAX, contentKey(r)});
            return;
        }
        if (!m_run.options().correct || r.correctionReason.isEmpty()) {
            // A correction needs a reason; the comment is one.
            if (!m_run.options().correct) {
                reject(line, Value, r.value.isNull() ? r.numerator.text() : r.value.text(), "IMP-09",
                       words(QT_TRANSLATE_NOOP(
                           "Import",
                           "The workspace has another figure for this period. Confirm the correction (--correct) and "
                           "give a reason in the column correction_reason.")));
                return;
            }
            r.correctionReason
                = r.comment.isEmpty() ? words(QT_TRANSLATE_NOOP("Import", "Corrected by import")) : r.comment;
        }
        m_out.voided.push_back({known->key, r.correctionReason});
        r.supersedes = known->key;
        if (r.key == known->key)
            r.key = 0; // the new row gets a code of its own
        r.code.clear();
        note(line, RowState::Corrected);
    } else {
        note(line, RowState::Fresh);
    }
    if (r.key && m_byKey.contains(r.key))
        r.key = 0;
    if (!r.key && r.code.isEmpty() && !own.isEmpty())
        m_recoded.insert(own, m_out.added.size());
    if (kpi.startDate.isValid() && r.periodEnd < kpi.startDate)
        ++m_history;
    seenDays.insert(key.second, {line, m_out.added.size(), {}});
    add(line, std::move(r), superseded);
}

void ReadingImport::row(int line, const QStringList &cells)
{
    const QString code = cell(cells, KpiCol);
    const Kpi *kpi = m_kpis.value(code);
    if (!kpi) {
        reject(line, KpiCol, code, "IMP-02",
               words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                   .arg(code, QStringLiteral("kpis")));
        return;
    }
    ReadingRow r;
    if (fill(line, cells, *kpi, r))
        place(line, *kpi, std::move(r), cell(cells, SupersedesCol), cell(cells, Key));
}

/// Codes of readings that are replaced may stand anywhere in the file, or in the workspace.
void ReadingImport::resolveSuperseded()
{
    QHash<QString, size_t> byCode = m_recoded;
    qint32 last = 0;
    for (auto it = m_byKey.cbegin(); it != m_byKey.cend(); ++it)
        last = std::max(last, it.key());
    for (size_t i = 0; i < m_out.added.size(); ++i) {
        const ReadingRow &r = m_out.added[i];
        last = std::max(last, r.key);
        if (r.key || !r.code.isEmpty())
            byCode.insert(r.displayCode(), i);
    }
    for (size_t i = 0; i < m_out.added.size(); ++i) {
        const QString &code = m_origins[i].superseded;
        if (code.isEmpty() || m_out.added[i].supersedes)
            continue;
        const auto inFile = byCode.constFind(code);
        if (inFile != byCode.constEnd()) {
            ReadingRow &before = m_out.added[*inFile];
            if (!before.key)
                before.key = ++last;
            m_out.added[i].supersedes = before.key;
        } else if (const qint32 key = keyInCode(code); key && m_byKey.contains(key)) {
            m_out.added[i].supersedes = key;
        } else {
            reject(m_origins[i].line, SupersedesCol, code, "IMP-02",
                   words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                       .arg(code, QStringLiteral("measurements")));
        }
    }
}

void ReadingImport::finish()
{
    resolveSuperseded();
    if (!m_dropped.isEmpty()) {
        std::vector<ReadingRow> kept;
        for (size_t i = 0; i < m_out.added.size(); ++i)
            if (!m_dropped.contains(i))
                kept.push_back(std::move(m_out.added[i]));
        m_out.added = std::move(kept);
    }
    if (m_snapped)
        m_report.remarks += words(QT_TRANSLATE_NOOP("Import", "Days inside a period were moved to its end: %1 rows."))
                                .arg(m_snapped);
    if (m_outside)
        m_report.remarks
            += words(QT_TRANSLATE_NOOP("Import",
                                       "Taken as they are, though they do not fit their KPI of today: %1 rows."))
                   .arg(m_outside);
    if (m_history)
        m_report.remarks
            += words(QT_TRANSLATE_NOOP("Import", "Before the start of the KPI, taken as history: %1 rows."))
                   .arg(m_history);
}
