#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/kpichart.h"
#include "model/query/rates.h"
#include "model/query/sentences.h"
#include "model/query/statehistory.h"
#include "model/report/managementparts.h"
#include "model/report/reportparts.h"

#include <algorithm>

namespace {

/// The figure of paper knows no records: only days, counts and words.
StateColumns columnsOf(const StateHistory &history)
{
    StateColumns out;
    for (const StateHistory::Column &c : history.columns) {
        StateColumns::Month month {c.day, {}};
        for (auto it = c.counts.begin(); it != c.counts.end(); ++it)
            month.counts[it.key()] = it.value();
        out.months.push_back(std::move(month));
    }
    for (const StateHistory::Closed &c : history.closed)
        out.closed.push_back(
            {c.date, c.code, c.state == ObjectiveState::Missed ? ResultState::Missed : ResultState::Achieved});
    out.reviews = history.managementReviews;
    for (const StateHistory::Event &e : history.triggers)
        out.events.push_back({e.date, e.words});
    return out;
}

class TrendPage
{
public:
    TrendPage(const WorkspaceState &ws, const StateHistory &history, const Language &language)
        : m_ws(ws)
        , m_history(history)
        , m_language(language)
    {
    }

    std::vector<Block> blocks() const
    {
        std::vector<Block> out;
        out.push_back(PageTitle {words(QT_TRANSLATE_NOOP("Report", "Fulfilment and trends"))});
        out.push_back(
            Heading {words(QT_TRANSLATE_NOOP("Report", "States of the live objectives on day %1 of each month"))
                         .arg(m_ws.asOf.day())});
        HistoryFigure figure;
        figure.heightMm = 47;
        figure.history = columnsOf(m_history);
        figure.note = {
            Run::soft(words(QT_TRANSLATE_NOOP(
                "Report", "As known at the time, with the targets then in force. Number inside: objectives. Above: "))),
            Run::state(Sign::Achieved, words(QT_TRANSLATE_NOOP("Report", "achieved"))), Run::soft(QStringLiteral(", ")),
            Run::state(Sign::Missed, words(QT_TRANSLATE_NOOP("Report", "missed"))),
            Run::soft(words(QT_TRANSLATE_NOOP("Report", ", ▾ management review.")))};
        out.push_back(figure);
        Columns columns;
        columns.gapMm = 6;
        columns.parts = {{Paragraph {reached(), TextStyle::Table}},
                         {Paragraph {onPlan(), TextStyle::Table}},
                         {Paragraph {direction(), TextStyle::Table}}};
        out.push_back(columns);
        addMeasures(out);
        return out;
    }

private:
    QString words(const char *text) const { return m_language.translate("Report", text); }

    /// Fulfilment of the last twelve months (3.10.5): withdrawn ones are named, not counted.
    Runs reached() const
    {
        const Fulfilment ended = fulfilment(m_ws, m_ws.asOf.addMonths(-12).addDays(1), m_ws.asOf);
        const size_t achieved = ended.achieved.size(), missed = ended.missed.size();
        std::vector<const ObjectiveRow *> rows;
        for (const auto *ids : {&ended.achieved, &ended.missed})
            for (const Id<Objective> id : *ids)
                rows.push_back(m_ws.objective(id));
        std::sort(rows.begin(), rows.end(), [](auto *a, auto *b) { return a->code < b->code; });
        Runs names;
        for (const ObjectiveRow *o : rows) {
            if (!names.empty())
                names.push_back(Run::plain(QStringLiteral(", ")));
            names.push_back(
                Run::state(signOf(o->state),
                           words(QT_TRANSLATE_NOOP("Report", "%1 %2")).arg(o->code, labelOf(o->state, m_language))));
        }
        QStringList left;
        for (const Id<Objective> id : ended.left)
            left += m_ws.objective(id)->code;
        Runs out {Run::bold(words(QT_TRANSLATE_NOOP("Report", "Reached in the last twelve months: ")))};
        if (achieved + missed == 0) {
            out.push_back(Run::plain(words(QT_TRANSLATE_NOOP("Report", "no target date fell in the period."))));
        } else {
            out.push_back(Run::plain(
                words(achieved + missed == 1
                          ? QT_TRANSLATE_NOOP("Report", "%1 of %2 objective whose target date fell in the period (")
                          : QT_TRANSLATE_NOOP("Report", "%1 of %2 objectives whose target date fell in the period ("))
                    .arg(achieved)
                    .arg(achieved + missed)));
            out.insert(out.end(), names.begin(), names.end());
            out.push_back(Run::plain(QStringLiteral(").")));
        }
        if (!left.isEmpty())
            out.push_back(
                Run::plain(QLatin1Char(' ')
                           + words(QT_TRANSLATE_NOOP("Report", "Not counted because withdrawn or superseded: %1."))
                                 .arg(left.join(QStringLiteral(", ")))));
        return out;
    }

    Runs onPlan() const
    {
        int good = 0, evaluated = 0;
        QStringList unmeasured;
        for (const ObjectiveRow &o : m_ws.objectives) {
            if (o.state != ObjectiveState::Active)
                continue;
            switch (o.result) {
            case ResultState::Achieved:
            case ResultState::OnTrack:
                ++good;
                [[fallthrough]];
            case ResultState::AtRisk:
            case ResultState::OffTrack:
            case ResultState::Stale:
            case ResultState::Missed:
                ++evaluated;
                break;
            default:
                unmeasured += o.code;
            }
        }
        Runs out {
            Run::bold(words(QT_TRANSLATE_NOOP("Report", "On plan today: "))),
            Run::plain(words(evaluated == 1
                                 ? QT_TRANSLATE_NOOP("Report", "%1 of %2 active objective with figures is on track.")
                                 : QT_TRANSLATE_NOOP("Report", "%1 of %2 active objectives with figures are on track."))
                           .arg(good)
                           .arg(evaluated))};
        if (!unmeasured.isEmpty())
            out.push_back(Run::plain(QLatin1Char(' ')
                                     + words(QT_TRANSLATE_NOOP("Report", "Not measured yet: %1."))
                                           .arg(unmeasured.join(QStringLiteral(", ")))));
        return out;
    }

    Runs direction() const
    {
        int better = 0, worse = 0, unclear = 0, late = 0;
        for (const KpiRow *k : activeKpis()) {
            if (!k->forecast || k->forecast->trend == TrendWord::Unset)
                continue;
            better += k->forecast->trend == TrendWord::Improving;
            worse += k->forecast->trend == TrendWord::Worsening;
            unclear += k->forecast->trend == TrendWord::NoClearTrend;
            late += k->forecast->state == ForecastState::Late || k->forecast->state == ForecastState::Away;
        }
        const int all = better + worse + unclear;
        Runs out {Run::bold(words(QT_TRANSLATE_NOOP("Report", "Direction: ")))};
        if (all == 0) {
            out.push_back(
                Run::plain(words(QT_TRANSLATE_NOOP("Report", "no measure has enough readings for a trend."))));
            return out;
        }
        if (all == 1) {
            out.push_back(Run::plain(words(
                better ? QT_TRANSLATE_NOOP("Report", "the only measure with enough readings is getting better.")
                    : worse
                    ? QT_TRANSLATE_NOOP("Report", "the only measure with enough readings is getting worse.")
                    : QT_TRANSLATE_NOOP("Report", "the only measure with enough readings shows no clear trend."))));
            if (late)
                out.push_back(Run::plain(
                    QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Report", "If the trend continues, it will be late."))));
            return out;
        }
        QStringList parts;
        const auto add = [&](int n, const char *one, const char *several) {
            if (n)
                parts += words(n == 1 ? one : several).arg(n);
        };
        add(better, QT_TRANSLATE_NOOP("Report", "%1 is getting better"),
            QT_TRANSLATE_NOOP("Report", "%1 are getting better"));
        add(worse, QT_TRANSLATE_NOOP("Report", "%1 is getting worse"),
            QT_TRANSLATE_NOOP("Report", "%1 are getting worse"));
        add(unclear, QT_TRANSLATE_NOOP("Report", "%1 shows no clear trend"),
            QT_TRANSLATE_NOOP("Report", "%1 show no clear trend"));
        if (!worse)
            parts += words(QT_TRANSLATE_NOOP("Report", "none worse"));
        out.push_back(Run::plain(
            words(QT_TRANSLATE_NOOP("Report", "of %1 measures with enough readings %2.")).arg(all).arg(joined(parts))));
        if (late)
            out.push_back(
                Run::plain(QLatin1Char(' ')
                           + words(QT_TRANSLATE_NOOP("Report", "If the trend continues, %1 of them will be late."))
                                 .arg(numberWord(late, m_language, false))));
        return out;
    }

    std::vector<const KpiRow *> activeKpis() const
    {
        std::vector<const KpiRow *> out;
        for (const KpiRow &k : m_ws.kpis)
            if (const ObjectiveRow *o = m_ws.objective(k.objective); o && o->state == ObjectiveState::Active)
                out.push_back(&k);
        return out;
    }

    Runs badge(const KpiRow &k) const
    {
        const DueState &due = k.result.due;
        if (k.result.data == DataState::Stale)
            return {Run::framed(m_language.translate("Report", "%n figures missing", nullptr, due.overdue))};
        if (k.result.data == DataState::Overdue)
            return {Run::framed(
                words(QT_TRANSLATE_NOOP("Report", "overdue since %1")).arg(shortDate(due.nextDue, m_language)))};
        if (k.result.data == DataState::Due)
            return {Run::framed(
                due.nextDue == m_ws.asOf
                    ? words(QT_TRANSLATE_NOOP("Report", "due today"))
                    : words(QT_TRANSLATE_NOOP("Report", "due by %1")).arg(shortDate(due.nextDue, m_language)))};
        return {};
    }

    void addMeasures(std::vector<Block> &out) const
    {
        const auto kpis = activeKpis();
        out.push_back(
            Heading {words(QT_TRANSLATE_NOOP("Report", "Measures of the active objectives")),
                     words(QT_TRANSLATE_NOOP(
                         "Report", "own scale each; line: target, grey: allowed range, tick below: no value"))});
        if (kpis.empty()) {
            out.push_back(Paragraph {{Run::plain(words(QT_TRANSLATE_NOOP("Report", "No measure is in use.")))}});
            return;
        }
        const QDate from(m_ws.asOf.year() - 1, 1, 1);
        Table table;
        table.style = TableStyle::Measures;
        table.columns
            = {Column::fit(words(QT_TRANSLATE_NOOP("Report", "State"))),
               Column::flex(words(QT_TRANSLATE_NOOP("Report", "Measure"))),
               Column::fit(words(QT_TRANSLATE_NOOP("Report", "From → target"))).upTo(22),
               Column::fixed(words(QT_TRANSLATE_NOOP("Report", "Since %1")).arg(monthText(from, true, m_language)), 31),
               Column::fit(words(QT_TRANSLATE_NOOP("Report", "Last value"))).right(),
               Column::fit(words(QT_TRANSLATE_NOOP("Report", "Trend, and if it continues"))).upTo(36)};
        for (const KpiRow *k : kpis) {
            const Kpi *kpi = m_ws.reg.find(k->id);
            Runs name {Run::plain(k->name)};
            if (!k->deciding)
                name.push_back(Run::faint(QLatin1Char(' ') + words(QT_TRANSLATE_NOOP("Report", "(supporting)"))));
            for (Run &r : badge(*k)) {
                name.push_back(Run::plain(QStringLiteral(" ")));
                name.push_back(r);
            }
            QString trend = trendText(*k, m_language, true);
            if (k->forecast && k->forecast->trend != TrendWord::Unset) {
                QString forecast = forecastShort(k->forecast, m_language, ChartUse::Paper).text;
                if (k->forecast->state == ForecastState::OnTime && k->forecast->date.date > m_ws.asOf)
                    forecast = words(QT_TRANSLATE_NOOP("Report", "%1 (%2)"))
                                   .arg(forecast,
                                        QStringLiteral("%1 %2")
                                            .arg(shortMonth(k->forecast->date.date.month(), m_language))
                                            .arg(k->forecast->date.date.year()));
                trend = words(QT_TRANSLATE_NOOP("Report", "%1, %2")).arg(trend, forecast);
            }
            table.row({Cell(Run::state(k->headline, m_language)), Cell(name),
                       Cell(goalOnPaper(*kpi, k->definition, m_language)),
                       Cell(Spark {kpiSparkSince(m_ws, k->id, from),
                                   k->result.points.empty() ? words(QT_TRANSLATE_NOOP("Report", "no reading yet"))
                                                            : QString()}),
                       Cell(Run::bold(nowOnPaper(*kpi, *k, m_language))), Cell(trend)});
        }
        out.push_back(table);
    }

    const WorkspaceState &m_ws;
    const StateHistory &m_history;
    const Language &m_language;
};

} // namespace

std::vector<Block> trendBlocks(const WorkspaceState &ws, const StateHistory &history, const Language &language)
{
    return TrendPage(ws, history, language).blocks();
}
