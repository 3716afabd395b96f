#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/chartwords.h"
#include "model/query/shownreadings.h"
#include "views/pages/measurements/duegridmodel.h"

// What the cells of the grid say.

namespace {

const QString nothing = QStringLiteral("–");

} // namespace

QString DueGridModel::lateText(const RoundRow &row) const
{
    if (row.daysLate > 0)
        return tr("%n day(s) late", nullptr, row.daysLate);
    return row.daysLate == 0 ? tr("today") : tr("in %n day(s)", nullptr, -row.daysLate);
}

QStringList DueGridModel::lastThree(const RoundRow &row) const
{
    const Kpi &kpi = *m_ws->reg.find(row.kpi);
    std::vector<double> values;
    for (const KpiPoint &p : row.lastThree)
        values.push_back(p.value);
    QStringList out = ChartWords(kpi, m_ws->kpi(row.kpi)->definition, m_language).sameDecimals(values);
    while (out.size() < 3)
        out.prepend(nothing);
    return out;
}

QString DueGridModel::entryText(int row, int column) const
{
    if (isOpen(row))
        return column == FirstColumn ? typed(row).first : typed(row).second;
    const RoundRow &r = *round(row);
    if (isSmallGroup(*r.recorded))
        return column == FirstColumn ? tr("n/a: group too small") : QString();
    if (r.recorded->has(Reading::HasValue)) {
        const QString digits = column == FirstColumn ? r.recorded->firstText()
            : r.recorded->has(Reading::IsRatio)      ? r.recorded->secondText()
                                                     : QString();
        return QString(digits).replace(QLatin1Char('.'), m_language.locale().decimalPoint());
    }
    const QString reason = m_reasonOf ? m_reasonOf(r.kpi, r.recorded->key) : QString();
    return column != FirstColumn ? QString() : reason.isEmpty() ? tr("n/a") : tr("n/a: %1").arg(reason);
}

QString DueGridModel::resultText(int row) const
{
    const RoundRow &r = *round(row);
    const KpiRow *state = m_ws->kpi(r.kpi);
    std::optional<double> value;
    if (const Preview *open = preview(row))
        value = open->result;
    else
        for (const KpiPoint &p : state->result.points)
            if (p.date == r.recorded->periodEnd())
                value = p.value;
    return value ? ChartWords(*m_ws->reg.find(r.kpi), state->definition, m_language).cell(*value) : nothing;
}

QString DueGridModel::stateText(int row) const
{
    const Preview *open = preview(row);
    if (!open)
        return labelOf(m_ws->kpi(round(row)->kpi)->headline, m_language);
    return open->change ? labelOf(open->change->then, m_language) : nothing;
}

QString DueGridModel::notesText(int row) const
{
    const TypedLine line = typed(row);
    if (!isOpen(row))
        return round(row)->recorded->has(Reading::HasEvidence) ? m_language.locale().toString(1) : QString();
    if (!line.evidence.isEmpty())
        return m_language.locale().toString(1);
    return line.comment.isEmpty() && !isNotAvailable(row) ? tr("add") : QString();
}

QString DueGridModel::notesIcon(int row) const
{
    const TypedLine line = typed(row);
    const Reading *recorded = isOpen(row) ? nullptr : &*round(row)->recorded;
    const bool comment = recorded ? recorded->has(Reading::HasComment) : !line.comment.isEmpty();
    const bool evidence = recorded ? recorded->has(Reading::HasEvidence) : !line.evidence.isEmpty();
    if (!evidence && (comment || isNotAvailable(row)))
        return QStringLiteral("wm-note");
    return evidence || !recorded ? QStringLiteral("mail-attachment") : QString();
}

QString DueGridModel::displayText(int row, int column) const
{
    const RoundRow &r = *round(row);
    switch (column) {
    case KpiColumn:
        return m_ws->reg.find(r.kpi)->name;
    case PeriodColumn:
        return periodName(m_ws->reg.find(r.kpi)->frequency, r.period.last,
                          m_ws->reg.organisation().fiscalYearStartMonth, m_language);
    case DueColumn:
        if (isOpen(row))
            return lateText(r);
        return r.recorded->recordedOn().isValid() ? dayAndMonth(r.recorded->recordedOn(), m_language) : QString();
    case LastColumn:
        return lastThree(r).join(QLatin1Char(' '));
    case FirstColumn:
    case SecondColumn:
        return entryText(row, column);
    case ResultColumn:
        return resultText(row);
    case StateColumn:
        return stateText(row);
    case NotesColumn:
        return notesText(row);
    default:
        return {};
    }
}

QString DueGridModel::spokenText(int row, int column) const
{
    const RoundRow &r = *round(row);
    const Kpi &kpi = *m_ws->reg.find(r.kpi);
    const QString what = displayText(row, column);
    if (column == NotesColumn) {
        const TypedLine line = typed(row);
        if (!isOpen(row))
            return r.recorded->has(Reading::HasEvidence) ? tr("with evidence") : tr("without evidence");
        return line.hasNotes() ? tr("Evidence: %1. Comment: %2")
                                     .arg(line.evidence.isEmpty() ? nothing : line.evidence,
                                          line.comment.isEmpty() ? nothing : line.comment)
                               : tr("Add evidence or a comment");
    }
    if (const Preview *open = preview(row); column == StateColumn && open && open->change && open->change->changes())
        return tr("from %1 to %2").arg(labelOf(open->change->now, m_language), what);
    if (!isEntry(index(row, column)))
        return what;
    const QString cell = tr("%1 %2, %3, %4: %5")
                             .arg(kpi.code, kpi.name, displayText(row, PeriodColumn),
                                  headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), what);
    return problem(row).isEmpty() ? cell : tr("%1. %2").arg(cell, problem(row));
}
