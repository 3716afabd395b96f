#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/review.h"
#include "model/query/chartseries.h"
#include "model/query/chartwords.h"

#include <QMap>

#include <algorithm>

namespace {

constexpr qsizetype kMostEvents = 5;

/// 2.0, 3.0 …: 1.0 is the start, minor versions change nothing that was promised (2.10).
bool isLaterMajor(const QString &version)
{
    return version.endsWith(QLatin1String(".0")) && version.section(QLatin1Char('.'), 0, 0).toInt() > 1;
}

bool isApproved(const Register &reg, const ObjectiveVersion &version)
{
    if (version.approvedBy)
        return true;
    for (const Approval &a : reg.all<Approval>())
        if (a.subjectKind == ApprovalSubject::ObjectiveVersion && a.subject == version.objective.value
            && a.version == version.version
            && (a.decision == ApprovalDecision::Approved || a.decision == ApprovalDecision::ApprovedWithConditions))
            return true;
    return false;
}

/// Fields of a KPI whose change makes figures incomparable; changes of the others only move the goal.
const char *const kBreaking[]
    = {"direction", "aggregation", "window", "scale", "zero_denominator", "unit", "formula_text", "scale_labels"};

bool isBreaking(const QString &field)
{
    return std::any_of(std::begin(kBreaking), std::end(kBreaking),
                       [&](const char *one) { return field == QLatin1String(one); });
}

} // namespace

QString changedField(const ChangeRecord &change, const Kpi &kpi)
{
    const QString prefix = QStringLiteral("kpi %1 ").arg(kpi.code);
    return change.objective == kpi.objective && change.field.startsWith(prefix) ? change.field.mid(prefix.size())
                                                                                : QString();
}

std::vector<QDate> definitionBreaks(const Register &reg, const Kpi &kpi)
{
    std::vector<QDate> out;
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        if (isBreaking(changedField(c, kpi)))
            out.push_back(c.date);
    return out;
}

std::vector<std::vector<ChartPoint>> brokenAt(std::vector<std::vector<ChartPoint>> runs, const std::vector<QDate> &days)
{
    if (days.empty())
        return runs;
    std::vector<std::vector<ChartPoint>> out;
    for (const auto &run : runs)
        for (size_t i = 0; i < run.size(); ++i) {
            const bool breaks = i == 0 || std::any_of(days.begin(), days.end(), [&](QDate day) {
                                    return run[i - 1].date < day && day <= run[i].date;
                                });
            if (breaks)
                out.emplace_back();
            out.back().push_back(run[i]);
        }
    return out;
}

std::vector<ChartEvent> chartEvents(const Register &reg, const Kpi &kpi, QDate from, QDate to, const ChartWords &words)
{
    const Id<Objective> objective = kpi.objective;
    QMap<QDate, QStringList> perDay; // what happened on one day shares a flag
    const auto add = [&](QDate day, const QString &text) {
        if (day >= from && day <= to && !text.isEmpty() && !perDay.value(day).contains(text))
            perDay[day] += text;
    };
    for (const TriggerObjective &link : reg.all<TriggerObjective>())
        if (const Trigger *trigger = link.objective == objective ? reg.find(link.trigger) : nullptr)
            add(trigger->date, trigger->description);
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>())
        if (v.objective == objective && isLaterMajor(v.version) && isApproved(reg, v))
            add(v.date, words.language().translate("Chart", "version %1").arg(v.version));
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        if (c.objective == objective && c.field == QLatin1String("target_date"))
            add(c.date, words.language().translate("Chart", "new target date"));
    for (const ChangeRecord &c : reg.all<ChangeRecord>()) {
        const QString field = changedField(c, kpi);
        if (isBreaking(field))
            add(c.date, words.language().translate("Chart", "new definition"));
        else if (field == QLatin1String("target"))
            add(c.date,
                words.language()
                    .translate("Chart", "target %1 instead of %2")
                    .arg(words.goal(Decimal::fromStored(c.newValue)), words.goal(Decimal::fromStored(c.oldValue))));
        else if (field == QLatin1String("target_date"))
            add(c.date, words.language().translate("Chart", "new target date"));
    }
    // Reviews that only said "go on" would flag every quarter and tell nothing; what they changed tells more than they.
    for (const ReviewItem &item : reg.all<ReviewItem>())
        if (item.objective == objective && item.outcome != ReviewOutcome::Unset
            && item.outcome != ReviewOutcome::Continue && item.outcome != ReviewOutcome::Postponed)
            if (const Review *review = reg.find(item.review); review && !perDay.contains(review->date))
                add(review->date,
                    words.language()
                        .translate("Chart", "review: %1", "outcome")
                        .arg(labelOf(item.outcome, words.language())));
    // The oldest go first, but never one where the line breaks: a gap without its reason would be a riddle.
    const std::vector<QDate> breaks = definitionBreaks(reg, kpi);
    for (auto it = perDay.begin(); perDay.size() > kMostEvents && it != perDay.end();)
        it = std::find(breaks.begin(), breaks.end(), it.key()) == breaks.end() ? perDay.erase(it) : std::next(it);
    std::vector<ChartEvent> out;
    for (auto it = perDay.constBegin(); it != perDay.constEnd(); ++it)
        out.push_back({it.key(), it.value().join(QStringLiteral(", "))});
    return out;
}
