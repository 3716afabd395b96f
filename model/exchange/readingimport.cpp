#include "model/exchange/readingimport.h"

#include "model/domain/dates.h"
#include "model/domain/kpi.h"
#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "model/exchange/periodtext.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

namespace {

enum Column {
    KpiCol,
    Period,
    Value,
    Numerator,
    Denominator,
    NotAvailable,
    Code,
    Status,
    RecordedOn,
    RecordedBy,
    VerifiedBy,
    VerifiedOn,
    SupersedesCol,
    CorrectionReason,
    EvidenceCol,
    Comment,
    Source,
    ColumnCount
};

/// Names of the columns; the first is the one that we write.
const QStringList names[ColumnCount] = {
    {QStringLiteral("kpi_id"), QStringLiteral("kpi")},
    {QStringLiteral("period_end"), QStringLiteral("period")},
    {QStringLiteral("value")},
    {QStringLiteral("numerator")},
    {QStringLiteral("denominator")},
    {QStringLiteral("not_available_reason")},
    {QStringLiteral("id"), QStringLiteral("code")},
    {QStringLiteral("status")},
    {QStringLiteral("recorded_on")},
    {QStringLiteral("recorded_by"), QStringLiteral("recorded_by_id")},
    {QStringLiteral("verified_by"), QStringLiteral("verified_by_id")},
    {QStringLiteral("verified_on")},
    {QStringLiteral("supersedes")},
    {QStringLiteral("correction_reason")},
    {QStringLiteral("evidence_id"), QStringLiteral("evidence")},
    {QStringLiteral("comment")},
    {QStringLiteral("source")},
};

QByteArray contentKey(const ReadingRow &r)
{
    return QStringList {r.value.text(), r.numerator.text(), r.denominator.text(), r.notAvailableReason}
        .join(QLatin1Char('\t'))
        .toUtf8();
}

class ReadingImport
{
public:
    ReadingImport(const ImportRun &run, ReadingChanges &out, TableReport &report)
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
                if (!r.isVoid())
                    m_valid.insert({k.id.value, r.periodDay}, r);
            }
    }

    bool columns(const CsvReader &reader)
    {
        QSet<int> used;
        for (int c = 0; c < ColumnCount; ++c) {
            m_at[c] = -1;
            for (const QString &name : names[c])
                for (int i = 0; i < reader.header().size(); ++i)
                    if (m_at[c] < 0 && reader.header()[i].compare(name, Qt::CaseInsensitive) == 0)
                        m_at[c] = i;
            used.insert(m_at[c]);
        }
        QStringList missing;
        if (m_at[KpiCol] < 0)
            missing += names[KpiCol].first();
        if (m_at[Period] < 0)
            missing += names[Period].first();
        if (m_at[Value] < 0 && (m_at[Numerator] < 0 || m_at[Denominator] < 0))
            missing += names[Value].first();
        if (!missing.isEmpty()) {
            m_report.refused = words(QT_TRANSLATE_NOOP("Import", "The column “%1” is missing."))
                                   .arg(missing.join(QStringLiteral("”, “")));
            return false;
        }
        for (int i = 0; i < reader.header().size(); ++i)
            if (!used.contains(i) && !reader.header()[i].isEmpty())
                m_report.remarks += words(QT_TRANSLATE_NOOP("Import", "The column “%1” is not known and was left out."))
                                        .arg(reader.header()[i]);
        return true;
    }

    void setMark(DecimalMark mark) { m_mark = mark; }
    void row(int line, const QStringList &cells);
    void finish();

private:
    QString words(const char *text) const { return m_run.words(text); }
    QString cell(const QStringList &cells, Column c) const
    {
        return m_at[c] < 0 ? QString() : cleanText(unguardFormula(cells[m_at[c]]));
    }
    bool reject(int line, Column c, const QString &value, const char *code, const QString &message)
    {
        m_report.rejected.push_back(
            {line, c == ColumnCount ? QString() : names[c].first(), value, QLatin1String(code), message});
        return false;
    }
    bool number(int line, Column c, const QString &text, const QString &unit, Decimal &out);
    bool person(int line, Column c, const QString &text, Id<Person> &out);
    bool date(int line, Column c, const QString &text, QDate &out);
    bool fill(int line, const QStringList &cells, const Kpi &kpi, ReadingRow &r);
    bool inRange(int line, const Kpi &kpi, const ReadingRow &r);
    void place(int line, const Kpi &kpi, ReadingRow r);

    const ImportRun &m_run;
    ReadingChanges &m_out;
    TableReport &m_report;
    int m_at[ColumnCount] = {};
    int m_fiscalStart = 1;
    DecimalMark m_mark = DecimalMark::Point;
    QHash<QString, const Kpi *> m_kpis;
    QHash<std::pair<QUuid, qint32>, Reading> m_valid;
    QHash<qint32, std::pair<Id<Kpi>, Reading>> m_byKey;
    struct Seen {
        int line;
        QByteArray content;
        size_t index; ///< in m_out.added; SIZE_MAX when unchanged
    };
    QHash<std::pair<QUuid, qint32>, Seen> m_seen;
    QSet<size_t> m_dropped; ///< rows of which a second, different one was found
    int m_snapped = 0, m_history = 0;
};

bool ReadingImport::number(int line, Column c, const QString &text, const QString &unit, Decimal &out)
{
    if (text.isEmpty())
        return true;
    const auto parsed = parseNumberWithUnit(text, unit, m_mark, m_run.options().language);
    if (!parsed)
        return reject(line, c, text, "IMP-03", parsed.error().message);
    out = *parsed;
    return true;
}

bool ReadingImport::person(int line, Column c, const QString &text, Id<Person> &out)
{
    if (text.isEmpty())
        return true;
    out.value = m_run.resolve(Kind::Person, text);
    return out ? true
               : reject(line, c, text, "IMP-02",
                        words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                            .arg(text, QStringLiteral("people")));
}

bool ReadingImport::date(int line, Column c, const QString &text, QDate &out)
{
    if (text.isEmpty())
        return true;
    const auto parsed = parseDate(text, m_run.options().language);
    if (!parsed)
        return reject(line, c, text, "IMP-04", parsed.error().message);
    out = *parsed;
    return true;
}

bool ReadingImport::inRange(int line, const Kpi &kpi, const ReadingRow &r)
{
    const Language &language = m_run.options().language;
    if (!r.numerator.isNull() || !r.denominator.isNull()) {
        if (r.numerator.isNull() || r.denominator.isNull())
            return reject(line, r.numerator.isNull() ? Numerator : Denominator, {}, "IMP-10",
                          words(QT_TRANSLATE_NOOP("Import", "A ratio needs numerator and denominator.")));
        if (r.denominator.number() < 0 || r.numerator.number() < 0)
            return reject(line, Denominator, r.denominator.text(), "IMP-10",
                          words(QT_TRANSLATE_NOOP("Import", "Numerator and denominator must not be negative.")));
        if (r.numerator.number() > r.denominator.number() && kpi.unit == QLatin1String("%") && !kpi.validMax.isNull())
            return reject(line, Numerator, r.numerator.text(), "IMP-10",
                          words(QT_TRANSLATE_NOOP("Import", "The numerator is larger than the denominator.")));
        return true;
    }
    if (r.value.isNull())
        return true;
    const double v = r.value.number();
    if ((!kpi.validMin.isNull() && v < kpi.validMin.number()) || (!kpi.validMax.isNull() && v > kpi.validMax.number()))
        return reject(
            line, Value, r.value.text(), "IMP-07",
            words(QT_TRANSLATE_NOOP("Import", "%1 is outside the valid range %2 to %3."))
                .arg(r.value.text(),
                     kpi.validMin.isNull() ? QStringLiteral("−∞") : language.locale().toString(kpi.validMin.number()),
                     kpi.validMax.isNull() ? QStringLiteral("∞") : language.locale().toString(kpi.validMax.number())));
    return true;
}

bool ReadingImport::fill(int line, const QStringList &cells, const Kpi &kpi, ReadingRow &r)
{
    const ImportOptions &options = m_run.options();
    r.kpi = kpi.id;
    const QString periodText = cell(cells, Period);
    const auto end = parsePeriodEnd(periodText, kpi.frequency, m_fiscalStart, options.language);
    if (!end)
        return reject(line, Period, periodText, "IMP-04", end.error().message);
    if (options.latestPeriodEnd.isValid() && end->date > options.latestPeriodEnd)
        return reject(line, Period, periodText, "IMP-05",
                      words(QT_TRANSLATE_NOOP("Import", "The period ends in the future.")));
    r.periodEnd = end->date;
    m_snapped += end->snapped ? 1 : 0;
    if (!number(line, Value, cell(cells, Value), kpi.unit, r.value)
        || !number(line, Numerator, cell(cells, Numerator), {}, r.numerator)
        || !number(line, Denominator, cell(cells, Denominator), {}, r.denominator))
        return false;
    r.notAvailableReason = cell(cells, NotAvailable);
    r.comment = cell(cells, Comment);
    r.correctionReason = cell(cells, CorrectionReason);
    if (r.notAvailableReason.size() > 300 || r.correctionReason.size() > 300 || r.comment.size() > 1000)
        return reject(
            line,
            r.comment.size() > 1000                 ? Comment
                : r.notAvailableReason.size() > 300 ? NotAvailable
                                                    : CorrectionReason,
            {}, "IMP-12",
            words(QT_TRANSLATE_NOOP("Import", "The text is too long. Nothing is cut: shorten it in the file.")));
    const bool hasValue = !r.value.isNull() || !r.numerator.isNull() || !r.denominator.isNull();
    if (hasValue == !r.notAvailableReason.isEmpty())
        return reject(
            line, hasValue ? NotAvailable : Value, {}, "IMP-01",
            hasValue ? words(QT_TRANSLATE_NOOP("Import", "There is a value and a reason why there is none."))
                     : words(QT_TRANSLATE_NOOP("Import", "There is neither a value nor a reason why there is none.")));
    if (!inRange(line, kpi, r))
        return false;
    if (!person(line, RecordedBy, cell(cells, RecordedBy), r.recordedBy)
        || !person(line, VerifiedBy, cell(cells, VerifiedBy), r.verifiedBy)
        || !date(line, RecordedOn, cell(cells, RecordedOn), r.recordedOn)
        || !date(line, VerifiedOn, cell(cells, VerifiedOn), r.verifiedOn))
        return false;
    if (const QString evidence = cell(cells, EvidenceCol); !evidence.isEmpty()) {
        r.evidence.value = m_run.resolve(Kind::Evidence, evidence);
        if (!r.evidence)
            return reject(line, EvidenceCol, evidence, "IMP-02",
                          words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                              .arg(evidence, QStringLiteral("evidence")));
    }
    const QString status = cell(cells, Status);
    if (!status.isEmpty() && status != QLatin1String("valid") && status != QLatin1String("void"))
        return reject(line, Status, status, "IMP-11",
                      words(QT_TRANSLATE_NOOP("Import", "“%1” is not known here. Allowed are: %2."))
                          .arg(status, QStringLiteral("valid, void")));
    r.isVoid = status == QLatin1String("void");
    r.source = cell(cells, Source) == QLatin1String("manual") ? ReadingSource::Manual : ReadingSource::Import;
    r.code = cell(cells, Code);
    if (const QString before = cell(cells, SupersedesCol); !before.isEmpty()) {
        static const QRegularExpression pattern(QStringLiteral("^M(\\d{4,9})$"));
        const auto m = pattern.match(before);
        if (!m.hasMatch())
            return reject(line, SupersedesCol, before, "IMP-02",
                          words(QT_TRANSLATE_NOOP("Import", "The code “%1” is not in the table %2."))
                              .arg(before, QStringLiteral("measurements")));
        r.supersedes = m.captured(1).toInt();
    }
    // An import without the column takes the comment as the reason (2.4).
    if (m_at[CorrectionReason] < 0 && (r.isVoid || r.supersedes))
        r.correctionReason = r.comment;
    if ((r.isVoid || r.supersedes) && r.correctionReason.isEmpty())
        return reject(line, CorrectionReason, {}, "IMP-09",
                      words(QT_TRANSLATE_NOOP("Import", "A void or corrected reading needs a reason.")));
    if (kpi.direction == Direction::Qualitative && !r.isVoid && hasValue && (r.comment.size() < 30 || !r.evidence))
        return reject(line, r.evidence ? Comment : EvidenceCol, {}, "IMP-20",
                      words(QT_TRANSLATE_NOOP(
                          "Import", "A judged figure needs a comment of at least 30 characters and evidence.")));
    return true;
}

void ReadingImport::place(int line, const Kpi &kpi, ReadingRow r)
{
    static const QRegularExpression pattern(QStringLiteral("^M(\\d{4,9})$"));
    const auto m = pattern.match(r.code);
    const qint32 codeKey = m.hasMatch() ? m.captured(1).toInt() : 0;
    if (m.hasMatch() && codeKey > 0) {
        r.key = codeKey;
        r.code.clear();
    }
    const std::pair<QUuid, qint32> key {kpi.id.value, qint32(r.periodEnd.toJulianDay())};
    if (r.isVoid) {
        // A void row is known by its own code only (2.4).
        if (codeKey && m_byKey.contains(codeKey)) {
            const bool same = m_byKey.value(codeKey).second.isVoid() && m_byKey.value(codeKey).first == kpi.id;
            if (same)
                ++m_report.unchanged;
            else
                reject(
                    line, Status, QStringLiteral("void"), "IMP-09",
                    words(QT_TRANSLATE_NOOP(
                              "Import", "The reading %1 is valid in the workspace. Make it void there, with a reason."))
                        .arg(r.displayCode()));
            return;
        }
        ++m_report.fresh;
        m_out.added.push_back(std::move(r));
        return;
    }
    const QByteArray content = contentKey(r);
    if (const auto seen = m_seen.constFind(key); seen != m_seen.constEnd()) {
        if (seen->content == content)
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
        const bool same = known->has(Reading::IsRatio) == now.has(Reading::IsRatio)
            && known->has(Reading::HasValue) == now.has(Reading::HasValue)
            && (!now.has(Reading::HasValue) || (known->first == now.first && known->second == now.second));
        if (same) {
            ++m_report.unchanged;
            m_seen.insert(key, {line, content, SIZE_MAX});
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
        ++m_report.corrected;
    } else {
        ++m_report.fresh;
    }
    if (r.key && m_byKey.contains(r.key))
        r.key = 0;
    if (kpi.startDate.isValid() && r.periodEnd < kpi.startDate)
        ++m_history;
    m_seen.insert(key, {line, content, m_out.added.size()});
    m_out.added.push_back(std::move(r));
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
        place(line, *kpi, std::move(r));
}

void ReadingImport::finish()
{
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
    if (m_history)
        m_report.remarks
            += words(QT_TRANSLATE_NOOP("Import", "Before the start of the KPI, taken as history: %1 rows."))
                   .arg(m_history);
}

} // namespace

void importReadings(const ImportRun &run, const SourceFile &file, ReadingChanges &readings, TableReport &report)
{
    CsvReader reader(file.bytes, run.options().language);
    if (!reader.problem().isEmpty()) {
        report.refused = reader.problem();
        return;
    }
    ReadingImport import(run, readings, report);
    if (!import.columns(reader))
        return;
    // The mark is found from the first rows; our own files have the point.
    if (run.options().decimal) {
        import.setMark(*run.options().decimal);
    } else {
        QStringList sample;
        CsvReader scout(file.bytes, run.options().language);
        (void)scout.forEachRow([&](int, const QStringList &cells) {
            sample += cells;
            return sample.size() < 200000;
        });
        static const QRegularExpression number(QStringLiteral("^[-−]?\\d*[.,]\\d+$"));
        import.setMark(detectMark(sample.filter(number)));
    }
    const auto read = reader.forEachRow([&](int line, const QStringList &cells) {
        import.row(line, cells);
        return true;
    });
    if (!read) {
        report.refused = read.error().message;
        readings = {};
        return;
    }
    import.finish();
    readings.source = file.name;
    readings.sourceSha256
        = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
}
