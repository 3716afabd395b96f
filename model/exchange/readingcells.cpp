#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/exchange/periodtext.h"
#include "model/exchange/readingrows.h"
#include "model/query/readingcheck.h"
#include "model/query/settings.h"

namespace {

/// Names of the columns; the first is the one that we write.
const QStringList names[ReadingImport::ColumnCount] = {
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
    {QStringLiteral("key")},
};

} // namespace

bool ReadingImport::columns(const QStringList &header)
{
    QSet<int> used;
    for (int c = 0; c < ColumnCount; ++c) {
        m_at[c] = -1;
        if (c == Key && !m_isExact)
            continue;
        for (const QString &name : names[c])
            for (int i = 0; i < header.size(); ++i)
                if (m_at[c] < 0 && header[i].compare(name, Qt::CaseInsensitive) == 0)
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
    for (int i = 0; i < header.size(); ++i)
        if (!used.contains(i) && !header[i].isEmpty())
            m_report.remarks
                += words(QT_TRANSLATE_NOOP("Import", "The column “%1” is not known and was left out.")).arg(header[i]);
    return true;
}

bool ReadingImport::reject(int line, Column c, const QString &value, const char *code, const QString &message)
{
    m_report.rejected.push_back(
        {line, c == ColumnCount ? QString() : names[c].first(), value, QLatin1String(code), message});
    return false;
}

bool ReadingImport::doubt(int line, Column c, const QString &value, const char *code, const QString &message)
{
    m_outside += m_isExact ? 1 : 0;
    return m_isExact || reject(line, c, value, code, message);
}

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
        if (r.numerator.number() > r.denominator.number() && kpi.unit == QLatin1String("%") && !kpi.validMax.isNull()
            && !doubt(line, Numerator, r.numerator.text(), "IMP-10",
                      words(QT_TRANSLATE_NOOP("Import", "The numerator is larger than the denominator."))))
            return false;
        const QString small = smallGroupProblem(kpi, r.denominator, language, smallestGroup(m_run.work()));
        return small.isEmpty() || reject(line, Denominator, r.denominator.text(), "IMP-07", small);
    }
    if (r.value.isNull())
        return true;
    const double v = r.value.number();
    if ((!kpi.validMin.isNull() && v < kpi.validMin.number()) || (!kpi.validMax.isNull() && v > kpi.validMax.number()))
        return doubt(
            line, Value, r.value.text(), "IMP-07",
            words(QT_TRANSLATE_NOOP("Import", "%1 is outside the valid range %2 to %3."))
                .arg(r.value.text(),
                     kpi.validMin.isNull() ? QStringLiteral("−∞") : language.locale().toString(kpi.validMin.number()),
                     kpi.validMax.isNull() ? QStringLiteral("∞") : language.locale().toString(kpi.validMax.number())));
    return true;
}

bool ReadingImport::period(int line, const Kpi &kpi, const QString &text, QDate &end)
{
    const ImportOptions &options = m_run.options();
    // The day of an exchange file stays though the KPI may be asked for at other times by now.
    end = m_isExact ? QDate::fromString(text, Qt::ISODate) : QDate();
    constexpr int firstYear = 1900, lastYear = 2200;
    if (!end.isValid() || end.year() < firstYear || end.year() > lastYear) {
        const auto read = parsePeriodEnd(text, kpi.frequency, m_fiscalStart, options.language);
        if (!read)
            return reject(line, Period, text, "IMP-04", read.error().message);
        end = read->date;
        m_snapped += read->snapped ? 1 : 0;
    }
    return !options.latestPeriodEnd.isValid() || end <= options.latestPeriodEnd
        || reject(line, Period, text, "IMP-05", words(QT_TRANSLATE_NOOP("Import", "The period ends in the future.")));
}

bool ReadingImport::fill(int line, const QStringList &cells, const Kpi &kpi, ReadingRow &r)
{
    r.kpi = kpi.id;
    if (!period(line, kpi, cell(cells, Period), r.periodEnd))
        return false;
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
    const bool replaces = !cell(cells, SupersedesCol).isEmpty();
    // An import without the column takes the comment as the reason (2.4).
    if (m_at[CorrectionReason] < 0 && (r.isVoid || replaces))
        r.correctionReason = r.comment;
    // What an undo made void has no reason.
    if ((r.isVoid || replaces) && r.correctionReason.isEmpty() && !(m_isExact && r.isVoid))
        return reject(line, CorrectionReason, {}, "IMP-09",
                      words(QT_TRANSLATE_NOOP("Import", "A void or corrected reading needs a reason.")));
    if (kpi.direction == Direction::Qualitative && !r.isVoid && hasValue && (r.comment.size() < 30 || !r.evidence))
        return doubt(line, r.evidence ? Comment : EvidenceCol, {}, "IMP-20",
                     words(QT_TRANSLATE_NOOP(
                         "Import", "A judged figure needs a comment of at least 30 characters and evidence.")));
    return true;
}
