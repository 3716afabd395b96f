#include "model/report/reportparts.h"

#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/review.h"
#include "model/query/figures.h"
#include "model/query/override.h"

#include <algorithm>

ReportDoc startReport(const Register &reg, const ReportOptions &options, const QString &title)
{
    ReportDoc doc;
    const Organisation &organisation = reg.organisation();
    doc.language = options.language;
    doc.paper = options.paper;
    doc.organisation = organisation.name;
    doc.author = organisation.name;
    doc.title = title;
    doc.classification = labelOf(organisation.classification, options.language);
    if (!doc.classification.isEmpty())
        doc.classification[0] = doc.classification[0].toUpper();
    doc.asOf = options.asOf;
    doc.recordedOn = options.recordedOn;
    doc.printed = options.printed;
    doc.dataTime = options.dataTime;
    doc.version = QStringLiteral(WAYMARK_VERSION).section(QLatin1Char('.'), 0, 1);
    doc.chainHead = options.chainHead;
    return doc;
}

QString fullName(const Register &reg, Id<Person> person)
{
    const Person *p = reg.find(person);
    return p ? p->name : QStringLiteral("–");
}

QString shortName(const Register &reg, Id<Person> person)
{
    return fullName(reg, person).section(QLatin1Char(' '), -1);
}

ProgressBar progressBar(const ObjectiveRow &row, const Language &language)
{
    ProgressBar bar;
    if (!row.progress) {
        bar.words = row.result == ResultState::NotStarted ? language.translate("Report", "not started")
                                                          : language.translate("Report", "not measured yet");
        return bar;
    }
    bar.way = *row.progress / 100;
    if (row.expected && row.result != ResultState::Paused)
        bar.expected = *row.expected / 100;
    bar.words = percentText(*row.progress, language);
    if (row.result == ResultState::Stale)
        bar.look = ProgressBar::Look::Stale;
    else if (row.result == ResultState::Paused)
        bar.look = ProgressBar::Look::Paused;
    return bar;
}

namespace {

/// The higher, the worse; a deciding measure that gets worse must not hide behind one that gets better.
int rankOf(TrendWord trend, bool few)
{
    if (trend == TrendWord::Worsening)
        return 4;
    if (few)
        return 3;
    return trend == TrendWord::NoClearTrend ? 2 : 1;
}

} // namespace

QString trendText(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language)
{
    if (row.result == ResultState::Paused || row.result == ResultState::NotStarted)
        return QStringLiteral("–");
    const KpiRow *worst = nullptr;
    int worstRank = 0;
    for (const size_t i : row.kpis) {
        const KpiRow &k = ws.kpis[i];
        if (!k.deciding || !k.result.value)
            continue;
        const bool few = k.forecast && k.forecast->state == ForecastState::Insufficient;
        // Of measures that keep a level the one with the lowest share speaks.
        const int rank = keepsLevel(k) ? (k.result.progress.value_or(100) < 100 ? 2 : 1)
                                       : rankOf(k.forecast ? k.forecast->trend : TrendWord::Unset, few);
        if (!worst || rank > worstRank
            || (rank == worstRank && k.result.progress.value_or(0) < worst->result.progress.value_or(0))) {
            worst = &k;
            worstRank = rank;
        }
    }
    return worst ? trendText(*worst, language, false) : QStringLiteral("–");
}

Cell stateCell(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language)
{
    std::vector<Runs> lines {{Run::state(row.result, language)}};
    if (const StatusOverride *set = overrideOf(ws, row.id)) {
        lines.push_back({Run::faint(language.translate("Report", "by hand:")), Run::plain(QStringLiteral(" ")),
                         Run::state(set->shownState, language)});
        lines.push_back(
            {Run::faint(language.translate("Report", "until %1").arg(shortDate(set->validUntil, language)))});
    }
    return Cell(lines);
}

QString openDecisionsText(const WorkspaceState &ws, Id<Objective> objective, const Language &language)
{
    QStringList out;
    for (const Decision &d : ws.reg.all<Decision>())
        if (d.objective == objective && d.status == DecisionStatus::Open && !d.archivedAt.isValid())
            out += d.dueDate.isValid()
                ? language.translate("Report", "%1, due %2").arg(d.code, shortDate(d.dueDate, language))
                : d.code;
    return out.join(QStringLiteral("; "));
}

std::vector<const ObjectiveRow *> byUrgency(const WorkspaceState &ws, bool (*wanted)(ObjectiveState))
{
    std::vector<const ObjectiveRow *> rows;
    for (const ObjectiveRow &o : ws.objectives)
        if (wanted(o.state))
            rows.push_back(&o);
    // On paper achieved stands before not started, not started before paused (PRINT.md 6).
    const auto order = [](ResultState s) {
        return s == ResultState::NotStarted ? 90 : s == ResultState::Paused ? 91 : urgency(s);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const ObjectiveRow *a, const ObjectiveRow *b) {
        return std::pair(order(a->result), a->code) < std::pair(order(b->result), b->code);
    });
    return rows;
}

const Review *lastManagementReview(const Register &reg, QDate day)
{
    const Review *last = nullptr;
    for (const Review &r : reg.all<Review>())
        if (r.type == ReviewKind::ManagementReview && r.state != ReviewState::Planned && r.date <= day
            && (!last || r.date > last->date))
            last = &r;
    return last;
}

QString goalOnPaper(const Kpi &kpi, const KpiDefinition &d, const Language &language)
{
    const QString text = goalShort(kpi, d, language);
    if (text.startsWith(QStringLiteral("≥ ")))
        return language.translate("Report", "at least %1").arg(text.mid(2));
    if (text.startsWith(QStringLiteral("≤ ")))
        return language.translate("Report", "at most %1").arg(text.mid(2));
    if (d.direction == Direction::Zero && !d.baseline)
        return language.translate("Report", "0 %1", "a count of nothing and its unit").arg(kpi.unit).trimmed();
    // The last value stands beside it without its unit, so the goal says what is counted.
    if (text.contains(QStringLiteral(" → ")) && !kpi.unit.isEmpty() && !text.endsWith(kpi.unit)
        && d.direction != Direction::Qualitative)
        return text + QLatin1Char(' ') + kpi.unit;
    return text;
}

QString nowOnPaper(const Kpi &kpi, const KpiRow &row, const Language &language)
{
    static const QStringList named {QStringLiteral("%"),       QStringLiteral("days"), QStringLiteral("hours"),
                                    QStringLiteral("minutes"), QStringLiteral("Tage"), QStringLiteral("Stunden"),
                                    QStringLiteral("Minuten"), QStringLiteral("EUR")};
    return named.contains(kpi.unit) || row.definition.direction == Direction::Qualitative
        ? nowLong(kpi, row, language)
        : nowShort(kpi, row, language);
}

QString forecastOnPaper(const WorkspaceState &ws, const ObjectiveRow &row, const Language &language)
{
    if (row.result == ResultState::Paused || row.result == ResultState::NotStarted || !row.progress)
        return QStringLiteral("–");
    bool tooEarly = false, any = false;
    for (const size_t i : row.kpis) {
        const KpiRow &k = ws.kpis[i];
        if (!k.deciding)
            continue;
        any = any || (k.forecast && k.forecast->state != ForecastState::Insufficient);
        tooEarly = tooEarly || (k.forecast && k.forecast->state == ForecastState::Insufficient)
            || k.definition.direction == Direction::Qualitative;
    }
    if (any)
        return forecastShort(ws, row, language, ChartUse::Paper).text;
    return tooEarly ? language.translate("Report", "too early") : language.translate("Report", "no forecast");
}

QString audienceText(const QString &audience, const Language &language)
{
    const auto known = fromKey<Audience>(audience);
    return known ? labelOf(*known, language) : audience;
}
