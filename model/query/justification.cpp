#include "model/query/justification.h"

#include "model/domain/language.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"

namespace {

template <typename T> Change justified(const T &before, const QString &reason, QDate day)
{
    T after = before;
    after.noObjectiveJustification = reason;
    after.noObjectiveOn = reason.isEmpty() ? QDate() : day;
    if (reason.isEmpty())
        after.noObjectiveBy = {};
    return edited(before, after);
}

} // namespace

ChangeSet justificationChange(const Record &record, const QString &reason, QDate day, const Language &language)
{
    const QString text = reason.trimmed();
    ChangeSet set;
    if (!text.isEmpty() && text.size() < leastJustification)
        return set;
    if (const auto *risk = record.as<Risk>())
        set.changes.push_back(justified(*risk, text, day));
    else if (const auto *requirement = record.as<Requirement>())
        set.changes.push_back(justified(*requirement, text, day));
    else
        return set;
    set.label = (text.isEmpty() ? language.translate("Gaps", "Justification withdrawn: %1")
                                : language.translate("Gaps", "Justified without objective: %1"))
                    .arg(record.code());
    set.reason = text;
    return set;
}
