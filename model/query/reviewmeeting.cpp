#include "model/query/reviewmeeting.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/figures.h"
#include "model/query/money.h"

#include <QSet>

#include <algorithm>

namespace {

int months(Interval interval)
{
    switch (interval) {
    case Interval::Monthly:
        return 1;
    case Interval::HalfYearly:
        return 6;
    case Interval::Yearly:
        return 12;
    case Interval::Quarterly:
    case Interval::Unset:
        break;
    }
    return 3;
}

QString words(const Language &language, const char *text)
{
    return language.translate("Meeting", text);
}

/// Objectives that an event waits to be looked at for.
QSet<Id<Objective>> touchedByTriggers(const Register &reg)
{
    QSet<Id<Objective>> out;
    for (const TriggerObjective &link : reg.all<TriggerObjective>())
        if (const Trigger *t = reg.find(link.trigger); t && t->result == TriggerResult::Open)
            out.insert(link.objective);
    return out;
}

void askAboutFigures(const WorkspaceState &ws, const ObjectiveRow &row, const Language &l, QStringList &out)
{
    if (!row.leading)
        return;
    const KpiRow &k = ws.kpis[*row.leading];
    if (row.result == ResultState::Stale && k.result.referenceDate.isValid())
        out += words(l, QT_TRANSLATE_NOOP("Meeting", "Who delivers the figures? The last one is of %1."))
                   .arg(shortDate(k.result.referenceDate, l));
    if (k.forecast && k.forecast->state == ForecastState::Late && k.forecast->date.date.isValid())
        out += words(
                   l,
                   QT_TRANSLATE_NOOP("Meeting", "Can %1 still be kept? On the trend the target is reached only on %2."))
                   .arg(shortDate(k.definition.targetDate, l), shortDate(k.forecast->date.date, l));
    else if (row.result == ResultState::OffTrack || row.result == ResultState::AtRisk)
        out += words(l, QT_TRANSLATE_NOOP("Meeting", "What brings it back on track, and by when?"));
    if (row.result == ResultState::NoData)
        out += words(l, QT_TRANSLATE_NOOP("Meeting", "When does the first figure come?"));
    if (row.result == ResultState::Paused)
        out += words(l, QT_TRANSLATE_NOOP("Meeting", "Does it stay on hold, and until when?"));
}

} // namespace

QString missingInputs(const Register &reg, const Review &review)
{
    if (review.type != ReviewKind::ManagementReview)
        return {};
    QString missing = QStringLiteral("abcdefg");
    for (const ReviewInput &input : reg.all<ReviewInput>())
        if (input.review == review.id && (!input.text.trimmed().isEmpty() || !input.nothingReason.trimmed().isEmpty()))
            missing.remove(input.letter);
    return missing;
}

std::vector<Id<Objective>> meetingOrder(const WorkspaceState &ws, const Review &review)
{
    const QSet<Id<Objective>> touched
        = review.type == ReviewKind::TriggeredReview ? touchedByTriggers(ws.reg) : QSet<Id<Objective>>();
    std::vector<const ObjectiveRow *> rows;
    for (const ObjectiveRow &row : ws.objectives)
        if (isLive(row.state) && !ws.reg.find(row.id)->archivedAt.isValid())
            rows.push_back(&row);
    const auto key = [&](const ObjectiveRow *row) {
        return std::tuple(touched.contains(row->id) ? 0 : 1, urgency(row->result), row->code);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const ObjectiveRow *a, const ObjectiveRow *b) { return key(a) < key(b); });
    std::vector<Id<Objective>> out;
    for (const ObjectiveRow *row : rows)
        out.push_back(row->id);
    return out;
}

QStringList preparedQuestions(const WorkspaceState &ws, Id<Objective> objective, const Language &l)
{
    const ObjectiveRow *row = ws.objective(objective);
    if (!row)
        return {};
    QStringList out;
    for (const Decision &d : ws.reg.all<Decision>())
        if (d.objective == objective && d.status == DecisionStatus::Open && !d.archivedAt.isValid()
            && d.dueDate < ws.asOf)
            out += words(l, QT_TRANSLATE_NOOP("Meeting", "Why is this not done: %1?")).arg(d.text);
    if (const ResourceTotals totals = resourceTotals(ws.reg, objective); totals.gap() > 0)
        out += words(l, QT_TRANSLATE_NOOP("Meeting", "%1 are planned and not approved: yes or no?"))
                   .arg(moneyText(totals.gap(), ws.reg, l));
    askAboutFigures(ws, *row, l, out);
    if (row->plan.overdue > 0 && row->state != ObjectiveState::OnHold)
        out += l.translate("Meeting", "What holds up the %n overdue actions?", nullptr, row->plan.overdue);
    for (const TriggerObjective &link : ws.reg.all<TriggerObjective>())
        if (const Trigger *t = link.objective == objective ? ws.reg.find(link.trigger) : nullptr;
            t && t->result == TriggerResult::Open)
            out += words(l, QT_TRANSLATE_NOOP("Meeting", "What does this change for the objective: %1?"))
                       .arg(t->description);
    if (out.isEmpty())
        out += words(l, QT_TRANSLATE_NOOP("Meeting", "Is it still the right objective, with the right target?"));
    return out;
}

QString figureSentence(const WorkspaceState &ws, Id<Objective> objective, const Language &l)
{
    const ObjectiveRow *row = ws.objective(objective);
    if (!row)
        return {};
    QStringList parts;
    // The figure beside is that of one KPI: where others decide with it, the way is said to be that of the objective.
    const auto deciding
        = std::count_if(row->kpis.begin(), row->kpis.end(), [&](size_t k) { return ws.kpis[k].deciding; });
    if (row->progress && row->expected)
        parts += deciding > 1 ? words(l, QT_TRANSLATE_NOOP("Meeting", "%1: %2 of the way, %3 expected."))
                                    .arg(row->code, percentText(*row->progress, l), percentText(*row->expected, l))
                              : words(l, QT_TRANSLATE_NOOP("Meeting", "%1 of the way, %2 expected."))
                                    .arg(percentText(*row->progress, l), percentText(*row->expected, l));
    const ForecastText forecast = forecastShort(ws, *row, l);
    if (forecast.late)
        parts += words(l, QT_TRANSLATE_NOOP("Meeting", "If the trend continues: %1.")).arg(forecast.text);
    return parts.join(QLatin1Char(' '));
}

const ReviewItem *itemOf(const Register &reg, Id<Review> review, Id<Objective> objective)
{
    for (const ReviewItem &item : reg.all<ReviewItem>())
        if (item.review == review && item.objective == objective)
            return &item;
    return nullptr;
}

Result<ChangeSet> closeReview(const Register &present, const WorkspaceState &ws, Id<Review> id, const Language &l)
{
    const Review *review = present.find(id);
    if (!review)
        return fail(words(l, QT_TRANSLATE_NOOP("Meeting", "Choose the review.")));
    if (review->state == ReviewState::Closed)
        return fail(words(l, QT_TRANSLATE_NOOP("Meeting", "%1 is closed already; its figures do not change any more."))
                        .arg(review->code));
    if (review->date > ws.asOf)
        return fail(words(l,
                          QT_TRANSLATE_NOOP("Meeting",
                                            "%1 is planned for %2. Set the day on which it was held, then close it."))
                        .arg(review->code, shortDate(review->date, l)));
    if (review->chair.isNull())
        return fail(words(l, QT_TRANSLATE_NOOP("Meeting", "Nobody is named as chair of %1. Edit the review first."))
                        .arg(review->code));
    const QString missing = missingInputs(present, *review);
    if (!missing.isEmpty())
        return fail(words(l,
                          QT_TRANSLATE_NOOP("Meeting",
                                            "Inputs of the management review (9.3.2) without text or reason: %1. Fill "
                                            "them in under “Inputs”, then close the review."))
                        .arg(QStringList(missing.split(QString(), Qt::SkipEmptyParts)).join(QStringLiteral(", "))));
    const auto &items = present.all<ReviewItem>();
    if (std::none_of(items.begin(), items.end(), [&](const ReviewItem &i) { return i.review == id; }))
        return fail(words(l,
                          QT_TRANSLATE_NOOP("Meeting",
                                            "No objective has an outcome yet in %1. Hold the meeting, or "
                                            "record at least one outcome."))
                        .arg(review->code));
    ChangeSet set;
    set.label = words(l, QT_TRANSLATE_NOOP("Meeting", "Review closed: %1")).arg(review->code);
    Review closed = *review;
    closed.state = ReviewState::Closed;
    closed.snapshot = frozenFigures(ws);
    set.changes.push_back(edited(*review, closed));
    for (const ReviewItem &item : items) {
        const Objective *objective = item.review == id ? present.find(item.objective) : nullptr;
        if (!objective || !isLive(objective->state) || item.outcome == ReviewOutcome::Postponed)
            continue;
        Objective next = *objective;
        next.nextReview = review->date.addMonths(months(objective->reviewInterval));
        if (next.nextReview != objective->nextReview)
            set.changes.push_back(edited(*objective, next));
    }
    return set;
}
