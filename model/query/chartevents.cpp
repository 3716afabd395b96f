#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/domain/review.h"
#include "model/query/chartseries.h"
#include "model/query/chartwords.h"

#include <QMap>

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

} // namespace

std::vector<ChartEvent> chartEvents(const Register &reg, Id<Objective> objective, QDate from, QDate to,
                                    const ChartWords &words)
{
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
    while (perDay.size() > kMostEvents)
        perDay.erase(perDay.begin());
    std::vector<ChartEvent> out;
    for (auto it = perDay.constBegin(); it != perDay.constEnd(); ++it)
        out.push_back({it.key(), it.value().join(QStringLiteral(", "))});
    return out;
}
