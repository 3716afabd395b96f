#include "model/domain/dates.h"
#include "model/domain/kpi.h"
#include "model/domain/organisation.h"
#include "model/query/chartwords.h"
#include "model/query/dueround.h"
#include "model/query/shownreadings.h"
#include "model/report/reportparts.h"

#include <algorithm>
#include <map>

namespace {

constexpr int kAheadDays = 31;

/// A figure that a person will have to deliver: overdue ones, those that may be entered, and the running period.
struct Wanted {
    const Kpi *kpi;
    Period period;
    QDate due;
};

class CollectionPages
{
public:
    CollectionPages(const WorkspaceState &ws, const ReportOptions &options)
        : m_ws(ws)
        , m_language(options.language)
        , m_collector(options.collector)
    {
    }
    QString words(const char *text) const { return m_language.translate("Report", text); }
    QDate until() const { return m_ws.asOf.addDays(kAheadDays); }

    /// By collector in order of name.
    std::map<QString, std::vector<Wanted>> byCollector() const
    {
        std::map<QString, std::vector<Wanted>> out;
        for (const DueFigure &f : dueFigures(m_ws))
            if (const Kpi *kpi = m_ws.reg.find(f.kpi); kpi && isWanted(*kpi))
                out[fullName(m_ws.reg, kpi->collector)].push_back({kpi, f.period, f.due});
        for (const KpiRow &k : m_ws.kpis) {
            const ObjectiveRow *o = m_ws.objective(k.objective);
            const Kpi *kpi = m_ws.reg.find(k.id);
            if (!o || o->state != ObjectiveState::Active || !kpi || !isWanted(*kpi)
                || k.definition.frequency == Frequency::OnEvent)
                continue;
            const int month = m_ws.reg.organisation().fiscalYearStartMonth;
            const Period now = periodOf(k.definition.frequency, m_ws.asOf, month);
            const QDate due = now.last.addDays(k.definition.graceDays.value_or(defaultGrace(k.definition.frequency)));
            if (now.last > m_ws.asOf && due <= until() && now.first <= k.definition.targetDate)
                out[fullName(m_ws.reg, kpi->collector)].push_back({kpi, now, due});
        }
        for (auto &[name, rows] : out)
            std::stable_sort(rows.begin(), rows.end(), [](const Wanted &a, const Wanted &b) {
                return std::pair(a.kpi->code, a.period.last) < std::pair(b.kpi->code, b.period.last);
            });
        return out;
    }

    std::vector<Block> page(const QString &name, const std::vector<Wanted> &rows, const QString &title) const
    {
        const Person *person = m_ws.reg.find(rows.front().kpi->collector);
        Runs below {Run::bold(name)};
        QString rest = person && !person->role.isEmpty() ? QStringLiteral(", ") + person->role : QString();
        rest += words(
                    QT_TRANSLATE_NOOP("Report",
                                      " · figures due until %1: %2. Write the two counts; the percentage is computed. "
                                      "If nothing was to be counted, write 0 and 0. If there is no figure, say why: an "
                                      "honest gap is better than a guess."))
                    .arg(longDate(until(), m_language))
                    .arg(rows.size());
        below.push_back(Run::plain(rest));
        std::vector<Block> out {PageTitle {title, {}, below}};
        Table table;
        table.columns = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "Code"))),
                         Column::flex(words(QT_TRANSLATE_NOOP("Report", "What is counted, from where"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Period"))),
                         Column::fit(words(QT_TRANSLATE_NOOP("Report", "Last value"))),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Your figures")), 45),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Not available,\nbecause")), 26),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Evidence no.")), 20),
                         Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Comment")), 22)};
        for (const Wanted &w : rows)
            table.row(row(w));
        out.push_back(table);
        out.push_back(Space {8});
        out.push_back(Signatures {{{words(QT_TRANSLATE_NOOP("Report", "Date"))},
                                   {words(QT_TRANSLATE_NOOP("Report", "Collected by (name, signature)"))},
                                   {words(QT_TRANSLATE_NOOP("Report", "Entered in Waymark by, on"))}}});
        return out;
    }

private:
    bool isWanted(const Kpi &kpi) const { return m_collector.isNull() || kpi.collector == m_collector; }
    Table::Row row(const Wanted &w) const
    {
        const Kpi &kpi = *w.kpi;
        std::vector<Runs> what {{Run::bold(kpi.name)}};
        if (!kpi.formulaText.isEmpty())
            what.push_back({Run::faint(kpi.formulaText)});
        if (!kpi.dataSource.isEmpty())
            what.push_back({Run::faint(words(QT_TRANSLATE_NOOP("Report", "Source: %1")).arg(kpi.dataSource))});
        const KpiRow *evaluated = m_ws.kpi(kpi.id);
        std::vector<Runs> period {{Run::bold(
            periodName(kpi.frequency, w.period.last, m_ws.reg.organisation().fiscalYearStartMonth, m_language))}};
        period.push_back(
            {w.due < m_ws.asOf
                 ? Run::late(words(QT_TRANSLATE_NOOP("Report", "overdue since %1")).arg(shortDate(w.due, m_language)))
                 : Run::plain(words(QT_TRANSLATE_NOOP("Report", "due %1")).arg(shortDate(w.due, m_language)))});
        WriteBoxes boxes;
        if (kpi.aggregation == Aggregation::Ratio) {
            // "closed within 24 h / leavers x 100": the words of the two counts stand in the formula.
            QString top = kpi.formulaText.section(QStringLiteral(" / "), 0, 0);
            QString below = kpi.formulaText.section(QStringLiteral(" / "), 1).section(QStringLiteral(" x "), 0, 0);
            if (top.isEmpty() || below.isEmpty()) {
                top = words(QT_TRANSLATE_NOOP("Report", "counted"));
                below = words(QT_TRANSLATE_NOOP("Report", "of all"));
            }
            boxes.labels = {top, below};
        } else {
            boxes.labels = {kpi.unit};
        }
        return {
            Cell(Run::bold(kpi.code)), Cell(what),      Cell(period),   Cell(lastValue(kpi, evaluated)), Cell(boxes),
            Cell(QString()),           Cell(QString()), Cell(QString())};
    }

    std::vector<Runs> lastValue(const Kpi &kpi, const KpiRow *row) const
    {
        const ShownReadings readings(m_ws.reg, kpi.id);
        const Reading *last = nullptr;
        for (const Reading &r : readings)
            if (!r.isVoid() && !r.has(Reading::NotAvailable) && r.periodEnd() <= m_ws.asOf)
                last = &r;
        if (!row || !last || !row->result.value)
            return {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "none yet")))}};
        std::vector<Runs> out {{Run::plain(ChartWords(kpi, row->definition, m_language).value(*row->result.value))}};
        const QString period
            = periodName(kpi.frequency, last->periodEnd(), m_ws.reg.organisation().fiscalYearStartMonth, m_language);
        out.push_back({Run::faint(
            last->has(Reading::IsRatio)
                ? words(QT_TRANSLATE_NOOP("Report", "%1 of %2, %3")).arg(last->firstText(), last->secondText(), period)
                : period)});
        return out;
    }

    const WorkspaceState &m_ws;
    const Language &m_language;
    Id<Person> m_collector; ///< null: everybody
};

} // namespace

ReportDoc collectionSheet(const Register &reg, const ReportOptions &options)
{
    const WorkspaceState ws = evaluateWorkspace(reg, options.asOf);
    const CollectionPages pages(ws, options);
    ReportDoc doc = startReport(reg, options, pages.words(QT_TRANSLATE_NOOP("Report", "Data collection sheet")));
    doc.landscape = true;
    const auto collectors = pages.byCollector();
    for (const auto &[name, rows] : collectors) {
        if (!doc.body.empty())
            doc.add(PageBreak {});
        for (Block &block : pages.page(name, rows, doc.title))
            doc.body.push_back(std::move(block));
    }
    if (collectors.empty()) {
        doc.add(PageTitle {doc.title});
        doc.add(Paragraph {{Run::plain(pages.words(QT_TRANSLATE_NOOP("Report", "No figure is due until %1."))
                                           .arg(longDate(pages.until(), options.language)))}});
    }
    return doc;
}
