#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/records.h"
#include "model/query/chartwords.h"
#include "model/query/figures.h"
#include "model/query/money.h"
#include "model/report/reportparts.h"
#include "model/report/sheetparts.h"

#include <algorithm>

namespace {

constexpr size_t kMostRows = 14;

QString planNote(const SheetSubject &s, const std::vector<PaperPlanRow> &rows)
{
    const PlanResult &plan = s.row.plan;
    if (!plan.actual)
        return {};
    QString note = plan.planned
        ? s.words(QT_TRANSLATE_NOOP("Report", "plan %1 done, %2 planned by now"))
              .arg(percentText(*plan.actual, s.language), percentText(*plan.planned, s.language))
        : s.words(QT_TRANSLATE_NOOP("Report", "plan %1 done")).arg(percentText(*plan.actual, s.language));
    const auto overdue = std::count_if(rows.begin(), rows.end(), [](const PaperPlanRow &r) { return r.isOverdue(); });
    if (overdue)
        note += QStringLiteral("; ") + s.words(QT_TRANSLATE_NOOP("Report", "overdue actions: %1")).arg(overdue);
    return note;
}

/// At most fourteen rows; then the done ones are counted in one line (PRINT.md 5).
PlanFigure planFigure(const SheetSubject &s, const std::vector<PaperPlanRow> &rows)
{
    PlanFigure figure;
    figure.asOf = s.ws.asOf;
    int done = 0;
    for (const PaperPlanRow &row : rows) {
        if (rows.size() > kMostRows && !row.isOpen()) {
            ++done;
            continue;
        }
        figure.rows.push_back({{Run::plain(row.title)}, row, paperPlanWords(row, s.language)});
    }
    figure.note = s.words(QT_TRANSLATE_NOOP("Report",
                                            "Dark: done share. Hatched: overdue up to the as-of date. Upright tick: "
                                            "original due date, kept after re-planning."));
    if (done)
        figure.note += QLatin1Char(' ') + s.words(QT_TRANSLATE_NOOP("Report", "Done and not shown: %1.")).arg(done);
    return figure;
}

Block resources(const SheetSubject &s)
{
    const QString currency = s.ws.reg.organisation().currency;
    Table table;
    table.columns = {Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Kind"))),
                     Column::flex(s.words(QT_TRANSLATE_NOOP("Report", "What"))),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Amount"))).right(),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Planned %1")).arg(currency)).right(),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Approved %1")).arg(currency)).right(),
                     Column::fit(s.words(QT_TRANSLATE_NOOP("Report", "Used"))).right()};
    const auto money = [&](const Money &m) { return m.minor ? amountText(*m.minor, s.language) : QStringLiteral("–"); };
    for (const Resource &r : s.ws.reg.all<Resource>()) {
        if (r.objective != s.objective.id || r.archivedAt.isValid())
            continue;
        const QString amount = r.noneNeeded ? QStringLiteral("–")
            : r.amount.isNull()             ? QString()
                                : s.language.locale().toString(r.amount.number()) + QLatin1Char(' ') + r.unit;
        // Of people days are used, not money, where no money is planned for them.
        QString used = money(r.spent);
        if (r.spent.minor && r.planned.isNull() && r.approved.isNull() && !r.unit.isEmpty())
            used += QLatin1Char(' ') + r.unit;
        table.row({Cell(s.language.standingAlone(labelOf(r.type, s.language))), Cell(r.description),
                   Cell(amount.trimmed()), Cell(money(r.planned)), Cell(money(r.approved)), Cell(used)});
    }
    if (table.empty())
        return saidSmall(s.words(QT_TRANSLATE_NOOP("Report", "No resources are recorded.")));
    return table;
}

std::vector<Block> people(const SheetSubject &s)
{
    std::vector<Block> out {lettered(s, QT_TRANSLATE_NOOP("Report", "Who is responsible"), 'j')};
    Table table;
    table.style = TableStyle::Close;
    table.columns = {Column::fit(QString()), Column::flex(QString())};
    const auto add = [&](const char *label, RaciRole role) {
        QStringList names;
        if (role == RaciRole::Accountable)
            names += fullName(s.ws.reg, s.objective.owner);
        for (const Raci &r : s.ws.reg.all<Raci>())
            if (r.objective == s.objective.id && r.action.isNull() && r.role == role)
                names += fullName(s.ws.reg, r.person);
        names.removeDuplicates();
        table.row({Cell(Run::soft(s.words(label))),
                   Cell(names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", ")))});
    };
    add(QT_TRANSLATE_NOOP("Report", "Answers for it"), RaciRole::Accountable);
    add(QT_TRANSLATE_NOOP("Report", "Carries out"), RaciRole::Responsible);
    add(QT_TRANSLATE_NOOP("Report", "Consulted"), RaciRole::Consulted);
    add(QT_TRANSLATE_NOOP("Report", "Informed"), RaciRole::Informed);
    out.push_back(table);
    return out;
}

/// "Interim targets: 15 days by 31 Dec 2025 (15.5 days, not met)."
QStringList interimTexts(const SheetSubject &s)
{
    QStringList out;
    for (const InterimTarget &t : s.ws.reg.all<InterimTarget>()) {
        const Kpi *kpi = s.ws.reg.find(t.kpi);
        const KpiRow *row = kpi && kpi->objective == s.objective.id ? s.ws.kpi(t.kpi) : nullptr;
        if (!row)
            continue;
        const ChartWords words(*kpi, row->definition, s.language);
        QString text = s.words(QT_TRANSLATE_NOOP("Report", "%1 by %2"))
                           .arg(words.goal(t.value), shortDate(t.dueDate, s.language));
        const KpiPoint *at = nullptr;
        for (const KpiPoint &p : row->result.points)
            if (p.date <= t.dueDate)
                at = &p;
        if (at && t.dueDate <= s.ws.asOf) {
            const bool met
                = row->definition.direction == Direction::Decrease || row->definition.direction == Direction::Zero
                ? at->value <= t.value.number()
                : at->value >= t.value.number();
            text += QLatin1Char(' ')
                + (met ? s.words(QT_TRANSLATE_NOOP("Report", "(%1, met)"))
                       : s.words(QT_TRANSLATE_NOOP("Report", "(%1, not met)")))
                      .arg(words.value(at->value));
        }
        out += text;
    }
    return out;
}

std::vector<Block> dates(const SheetSubject &s)
{
    std::vector<Block> out {lettered(s, QT_TRANSLATE_NOOP("Report", "By when"), 'k')};
    Runs when {Run::bold(longDate(s.objective.targetDate, s.language))};
    if (s.objective.startDate.isValid())
        when.push_back(Run::plain(
            s.words(QT_TRANSLATE_NOOP("Report", ", begins %1.")).arg(longDate(s.objective.startDate, s.language))));
    std::vector<const ChangeRecord *> moves;
    for (const ChangeRecord &c : s.ws.reg.all<ChangeRecord>())
        if (c.objective == s.objective.id && c.field == QLatin1String("target_date"))
            moves.push_back(&c);
    std::sort(moves.begin(), moves.end(), [](auto *a, auto *b) { return a->date < b->date; });
    if (!moves.empty()) {
        const QDate first = QDate::fromString(moves.front()->oldValue, Qt::ISODate);
        when.push_back(
            Run::plain(QLatin1Char(' ')
                       + s.words(QT_TRANSLATE_NOOP("Report", "First planned for %1; last moved on %2 because: %3."))
                             .arg(first.isValid() ? longDate(first, s.language) : moves.front()->oldValue,
                                  longDate(moves.back()->date, s.language), moves.back()->rationale)));
    }
    out.push_back(Paragraph {when, TextStyle::Table});
    if (const QStringList interims = interimTexts(s); !interims.isEmpty())
        out.push_back(saidSmall(
            s.words(QT_TRANSLATE_NOOP("Report", "Interim targets: %1.")).arg(interims.join(QStringLiteral(", ")))));
    return out;
}

} // namespace

std::vector<Block> sheetPlan(const SheetSubject &s)
{
    const auto rows = paperPlanRows(s.ws, s.objective.id);
    std::vector<Block> out {lettered(s, QT_TRANSLATE_NOOP("Report", "What will be done"), 'h', planNote(s, rows))};
    if (rows.empty())
        out.push_back(saidSmall(s.words(QT_TRANSLATE_NOOP("Report", "No action is planned."))));
    else
        out.push_back(planFigure(s, rows));
    out.push_back(lettered(s, QT_TRANSLATE_NOOP("Report", "Resources"), 'i'));
    out.push_back(resources(s));
    return out;
}

std::vector<Block> sheetPeople(const SheetSubject &s)
{
    Columns columns;
    columns.parts = {people(s), dates(s)};
    columns.gapMm = 10;
    QString method = s.objective.evaluationMethod;
    if (!method.isEmpty() && !method.endsWith(QLatin1Char('.')))
        method += QLatin1Char('.');
    method += QLatin1Char(' ')
        + s.words(QT_TRANSLATE_NOOP("Report", "Evaluator: %1.")).arg(fullName(s.ws.reg, s.objective.evaluator));
    bool evaluated = false;
    for (const Evaluation &e : s.ws.reg.all<Evaluation>()) {
        if (e.objective != s.objective.id)
            continue;
        evaluated = true;
        method += QLatin1Char(' ')
            + s.words(QT_TRANSLATE_NOOP("Report", "Evaluated on %1: %2. %3"))
                  .arg(longDate(e.evaluatedOn, s.language), labelOf(e.result, s.language), e.conclusion);
    }
    if (!evaluated)
        method += QLatin1Char(' ')
            + s.words(QT_TRANSLATE_NOOP("Report", "No final evaluation yet; it is due after the target date."));
    return {columns, lettered(s, QT_TRANSLATE_NOOP("Report", "How it is evaluated"), 'l'), saidSmall(method.trimmed())};
}
