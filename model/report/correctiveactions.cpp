#include "model/domain/dates.h"
#include "model/domain/finding.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

class FindingRows
{
public:
    FindingRows(const WorkspaceState &ws, const Language &language)
        : m_ws(ws)
        , m_language(language)
    {
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }

    static bool isOpen(const Finding &f) { return f.status != FindingStatus::Closed; }

    Table::Row row(const Finding &f) const
    {
        std::vector<Runs> what {{Run::bold(f.description)}};
        add(what, QT_TRANSLATE_NOOP("Report", "Cause: %1"), f.rootCause);
        add(what, QT_TRANSLATE_NOOP("Report", "Corrected at once: %1"), f.correction);
        std::vector<Runs> from {{Run::plain(labelOf(f.source, m_language))},
                                {Run::faint(shortDate(f.date, m_language))}};
        if (f.grade != FindingGrade::Unset)
            from.push_back({Run::faint(labelOf(f.grade, m_language))});
        const ObjectiveRow *o = m_ws.objective(f.objective);
        std::vector<Runs> where {{Run::plain(o ? o->code : QStringLiteral("–"))}};
        if (!f.clause.isEmpty())
            where.push_back({Run::faint(f.clause)});
        return {Cell(Run::bold(f.code)),
                Cell(from),
                Cell(what),
                Cell(f.correctiveAction.isEmpty() ? QStringLiteral("–") : f.correctiveAction),
                Cell(where),
                Cell(fullName(m_ws.reg, f.responsible)),
                Cell(state(f)),
                Cell(effect(f))};
    }

    Runs state(const Finding &f) const
    {
        if (!isOpen(f))
            return {Run::state(Sign::Achieved,
                               words(QT_TRANSLATE_NOOP("Report", "closed %1")).arg(shortDate(f.closedOn, m_language)))};
        const int late = f.dueDate.isValid() ? int(f.dueDate.daysTo(m_ws.asOf)) : 0;
        if (late > 0)
            return {Run::state(Sign::OffTrack, m_language.translate("Report", "%n days overdue", nullptr, late))};
        return {Run::state(Sign::NotStarted,
                           f.dueDate.isValid()
                               ? words(QT_TRANSLATE_NOOP("Report", "%1, by %2"))
                                     .arg(labelOf(f.status, m_language), shortDate(f.dueDate, m_language))
                               : labelOf(f.status, m_language))};
    }

    std::vector<Runs> effect(const Finding &f) const
    {
        if (f.effectivenessResult == Effectiveness::Effective || f.effectivenessResult == Effectiveness::NotEffective) {
            std::vector<Runs> out {{Run::plain(labelOf(f.effectivenessResult, m_language))}};
            if (!f.effectivenessNote.isEmpty())
                out.push_back({Run::faint(f.effectivenessNote)});
            return out;
        }
        if (!isOpen(f) && f.effectivenessDue.isValid())
            return {{Run::plain(
                words(QT_TRANSLATE_NOOP("Report", "check due %1")).arg(shortDate(f.effectivenessDue, m_language)))}};
        return {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "not yet")))}};
    }

private:
    void add(std::vector<Runs> &lines, const char *label, const QString &text) const
    {
        if (!text.isEmpty())
            lines.push_back({Run::plain(words(label).arg(text))});
    }

    const WorkspaceState &m_ws;
    const Language &m_language;
};

} // namespace

Table findingTable(const WorkspaceState &ws, const std::vector<const Finding *> &findings, const Language &language)
{
    const FindingRows rows(ws, language);
    Table table;
    table.columns = {Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "No."))),
                     Column::flex(rows.words(QT_TRANSLATE_NOOP("Report", "Finding and corrective action"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "Objective"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "State"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "Did it work?"))).upTo(34)};
    for (const Finding *f : findings) {
        std::vector<Runs> what {{Run::plain(f->description)}};
        if (!f->correctiveAction.isEmpty())
            what.push_back(
                {Run::faint(rows.words(QT_TRANSLATE_NOOP("Report", "Action: %1")).arg(f->correctiveAction))});
        const ObjectiveRow *o = ws.objective(f->objective);
        table.row({Cell(f->code), Cell(what), Cell(o ? o->code : QStringLiteral("–")), Cell(rows.state(*f)),
                   Cell(rows.effect(*f))});
    }
    return table;
}

ReportDoc correctiveActions(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const FindingRows rows(ws, options.language);
    ReportDoc doc
        = startReport(reg, options, rows.words(QT_TRANSLATE_NOOP("Report", "Findings and corrective actions")));
    doc.landscape = true;
    std::vector<const Finding *> findings;
    int overdue = 0;
    for (const Finding &f : ws.reg.all<Finding>()) {
        if (f.archivedAt.isValid() || (f.date.isValid() && f.date > ws.asOf))
            continue;
        findings.push_back(&f);
        overdue += FindingRows::isOpen(f) && f.dueDate.isValid() && f.dueDate < ws.asOf ? 1 : 0;
    }
    const auto open = std::count_if(findings.begin(), findings.end(), [](auto *f) { return FindingRows::isOpen(*f); });
    doc.add(PageTitle {
        doc.title,
        {},
        {Run::soft(
            rows.words(
                    findings.size() == 1
                        ? QT_TRANSLATE_NOOP("Report", "State on %1. Findings: %2, open: %3, overdue: %4 (10.2)")
                        : QT_TRANSLATE_NOOP("Report", "State on %1: %2 findings, %3 open, %4 of them overdue (10.2)"))
                .arg(longDate(ws.asOf, options.language))
                .arg(findings.size())
                .arg(open)
                .arg(overdue))}});
    if (findings.empty()) {
        doc.add(Paragraph {{Run::plain(rows.words(QT_TRANSLATE_NOOP("Report", "There is no finding.")))}});
        return doc;
    }
    std::stable_sort(findings.begin(), findings.end(), [](const Finding *a, const Finding *b) {
        if (FindingRows::isOpen(*a) != FindingRows::isOpen(*b))
            return FindingRows::isOpen(*a);
        return FindingRows::isOpen(*a) ? a->dueDate < b->dueDate : a->date > b->date;
    });
    Table table;
    table.columns = {Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "No."))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "From"))),
                     Column::flex(rows.words(QT_TRANSLATE_NOOP("Report", "Finding")), 1.4),
                     Column::flex(rows.words(QT_TRANSLATE_NOOP("Report", "Corrective action"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "Objective\nclause"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "Responsible"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "State"))),
                     Column::fit(rows.words(QT_TRANSLATE_NOOP("Report", "Did it work?")))};
    bool opened = false, closed = false;
    for (const Finding *f : findings) {
        if (FindingRows::isOpen(*f) && !std::exchange(opened, true))
            table.group(rows.words(QT_TRANSLATE_NOOP("Report", "Open")));
        if (!FindingRows::isOpen(*f) && !std::exchange(closed, true))
            table.group(rows.words(QT_TRANSLATE_NOOP("Report", "Closed")));
        table.row(rows.row(*f));
    }
    doc.add(table);
    return doc;
}
