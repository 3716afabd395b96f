#include "model/domain/dates.h"
#include "model/domain/records.h"
#include "model/domain/review.h"
#include "model/query/figures.h"
#include "model/query/kpichart.h"
#include "model/query/paperplan.h"
#include "model/report/managementparts.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

/// Two of them on a page of A4 or Letter.
constexpr double kHalfPage = 110, kChart = 46, kPlanBar = 36;
constexpr size_t kNextSteps = 3;
/// The most urgent ones; a meeting reads no more, and the sheets of all are a report of their own.
constexpr size_t kMostParts = 20;

class AnnexPart
{
public:
    AnnexPart(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language)
        : m_ws(ws)
        , m_row(row)
        , m_objective(*ws.reg.find(row.id))
        , m_language(language)
    {
    }

    Together made() const
    {
        Columns head;
        head.shares = {4, 1};
        head.parts = {{Heading {m_row.title, m_row.code}}, {Paragraph {{Run::state(m_row.result, m_language)}}}};
        Together out {{head}, kHalfPage, true};
        QString below = m_objective.statement;
        if (!below.isEmpty() && !below.endsWith(QLatin1Char('.')))
            below += QLatin1Char('.');
        below += QLatin1Char(' ') + fullName(m_ws.reg, m_objective.owner) + QLatin1Char('.');
        out.blocks.push_back(Paragraph {{Run::soft(below.trimmed())}, TextStyle::Table});
        addMeasures(out.blocks);
        Columns feet;
        feet.gapMm = 6;
        feet.shares = {1, 1.2, 1.5};
        feet.parts = {{Paragraph {result(), TextStyle::Table}, Paragraph {plan(), TextStyle::Table}},
                      {Paragraph {lastDecision(), TextStyle::Table}},
                      nextSteps()};
        if (m_row.plan.actual)
            feet.parts.front().push_back(planBar());
        if (const Runs comment = lastComment(); !comment.empty())
            feet.parts[1].push_back(Paragraph {comment, TextStyle::Table});
        out.blocks.push_back(feet);
        return out;
    }

private:
    QString words(const char *text) const { return m_language.translate("Report", text); }

    /// The chart of the measure that decides the result; the others in one line.
    void addMeasures(std::vector<Block> &out) const
    {
        if (m_row.kpis.empty()) {
            out.push_back(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No measure is defined yet.")))},
                                     TextStyle::Table});
            return;
        }
        const size_t shown = m_row.leading.value_or(m_row.kpis.front());
        Figure figure;
        figure.chart = kpiChart(m_ws, m_ws.kpis[shown].id, m_language, ChartUse::Paper);
        figure.heightMm = kChart;
        out.push_back(figure);
        QStringList others;
        for (const size_t i : m_row.kpis) {
            const KpiRow &k = m_ws.kpis[i];
            const Kpi *kpi = i == shown ? nullptr : m_ws.reg.find(k.id);
            if (kpi)
                others += words(QT_TRANSLATE_NOOP("Report", "%1: %2 (%3)"))
                              .arg(k.name, nowLong(*kpi, k, m_language), goalOnPaper(*kpi, k.definition, m_language));
        }
        if (!others.isEmpty())
            out.push_back(Paragraph {
                {Run::soft(
                    words(QT_TRANSLATE_NOOP("Report", "Other measures: %1.")).arg(others.join(QStringLiteral("; "))))},
                TextStyle::Note});
    }

    Runs result() const
    {
        Runs out {Run::bold(words(QT_TRANSLATE_NOOP("Report", "Result: ")))};
        if (!m_row.progress)
            out.push_back(Run::plain(words(QT_TRANSLATE_NOOP("Report", "not measured yet."))));
        else if (m_row.expected)
            out.push_back(Run::plain(
                words(QT_TRANSLATE_NOOP("Report", "%1 of the way, %2 expected."))
                    .arg(percentText(*m_row.progress, m_language), percentText(*m_row.expected, m_language))));
        else
            out.push_back(Run::plain(
                words(QT_TRANSLATE_NOOP("Report", "%1 of the way.")).arg(percentText(*m_row.progress, m_language))));
        return out;
    }

    Runs plan() const
    {
        Runs out {Run::bold(words(QT_TRANSLATE_NOOP("Report", "Plan: ")))};
        const PlanResult &p = m_row.plan;
        if (!p.actual || !p.planned)
            out.push_back(Run::plain(words(QT_TRANSLATE_NOOP("Report", "no action is planned."))));
        else
            out.push_back(
                Run::plain(words(QT_TRANSLATE_NOOP("Report", "%1 done, %2 planned by now."))
                               .arg(percentText(*p.actual, m_language), percentText(*p.planned, m_language))));
        return out;
    }

    /// The share of the plan that is done, with the tick of what was planned by now: the same signs as the bars of
    /// page 1, and no state.
    Table planBar() const
    {
        ProgressBar bar;
        bar.way = *m_row.plan.actual / 100;
        if (m_row.plan.planned && m_row.result != ResultState::Paused)
            bar.expected = *m_row.plan.planned / 100;
        if (m_row.result == ResultState::Paused)
            bar.look = ProgressBar::Look::Paused;
        bar.words = percentText(*m_row.plan.actual, m_language);
        Table table;
        table.style = TableStyle::Close;
        table.columns = {Column::fixed(QString(), kPlanBar)};
        table.row({Cell(bar)});
        return table;
    }

    /// What the last review that looked at the objective said about it.
    Runs lastComment() const
    {
        const ReviewItem *newest = nullptr;
        QDate when;
        for (const ReviewItem &item : m_ws.reg.all<ReviewItem>()) {
            const Review *review = item.objective == m_row.id ? m_ws.reg.find(item.review) : nullptr;
            if (review && !item.discussion.trimmed().isEmpty() && review->date <= m_ws.asOf
                && (!newest || review->date > when)) {
                newest = &item;
                when = review->date;
            }
        }
        if (!newest)
            return {};
        return {Run::bold(words(QT_TRANSLATE_NOOP("Report", "Last comment: "))),
                Run::plain(
                    words(QT_TRANSLATE_NOOP("Report", "%1 (%2)")).arg(newest->discussion, longDate(when, m_language)))};
    }

    Runs lastDecision() const
    {
        const Decision *newest = nullptr;
        QDate when;
        for (const Decision &d : m_ws.reg.all<Decision>()) {
            const Review *review = m_ws.reg.find(d.review);
            if (d.objective == m_row.id && !d.archivedAt.isValid() && review
                && (!newest || review->date > when || (review->date == when && d.code > newest->code))) {
                newest = &d;
                when = review->date;
            }
        }
        Runs out {Run::bold(words(QT_TRANSLATE_NOOP("Report", "Last decision: ")))};
        out.push_back(
            Run::plain(newest ? words(QT_TRANSLATE_NOOP("Report", "%1 (%2, %3)"))
                                    .arg(newest->text, longDate(when, m_language), labelOf(newest->status, m_language))
                              : m_language.translate("Report", "none", "after a colon")));
        return out;
    }

    std::vector<Block> nextSteps() const
    {
        std::vector<PaperPlanRow> open;
        for (const PaperPlanRow &row : paperPlanRows(m_ws, m_row.id))
            if (row.isOpen())
                open.push_back(row);
        std::stable_sort(open.begin(), open.end(),
                         [](const PaperPlanRow &a, const PaperPlanRow &b) { return a.due < b.due; });
        std::vector<Block> out {
            Paragraph {{Run::bold(words(QT_TRANSLATE_NOOP("Report", "Next steps")))}, TextStyle::Table}};
        if (open.empty())
            out.push_back(
                Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No action is open.")))}, TextStyle::Table});
        for (size_t i = 0; i < std::min(open.size(), kNextSteps); ++i) {
            const PaperPlanRow &row = open[i];
            Runs line {Run::plain(QStringLiteral("%1, %2, ").arg(row.title, shortName(m_ws.reg, row.responsible)))};
            if (row.isOverdue())
                line.push_back(Run::late(m_language.translate("Report", "%n days overdue", nullptr, row.daysLate)));
            else
                line.push_back(Run::plain(
                    row.due.isValid()
                        ? m_language.translate("Report", "by %1", "a day").arg(shortDate(row.due, m_language))
                        : words(QT_TRANSLATE_NOOP("Report", "no date"))));
            out.push_back(Paragraph {line, TextStyle::Table});
        }
        return out;
    }

    const WorkspaceState &m_ws;
    const ObjectiveRow &m_row;
    const Objective &m_objective;
    const Language &m_language;
};

} // namespace

std::vector<Block> annexBlocks(const WorkspaceState &ws, const Language &language)
{
    const auto rows = byUrgency(ws, &isLive);
    if (rows.empty())
        return {};
    std::vector<Block> out {PageTitle {language.translate("Report", "Annex: half a page for each objective")}};
    for (size_t i = 0; i < std::min(rows.size(), kMostParts); ++i)
        out.push_back(AnnexPart(ws, *rows[i], language).made());
    if (rows.size() > kMostParts)
        out.push_back(Paragraph {{Run::soft(language.translate("Report", "%n more objectives have their own sheets.",
                                                               nullptr, int(rows.size() - kMostParts)))},
                                 TextStyle::Table});
    return out;
}
