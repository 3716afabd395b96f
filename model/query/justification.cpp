#include "model/query/justification.h"

#include "model/domain/language.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"

namespace {

template <typename T> Change justified(const T &before, const QString &reason, QDate day, Id<Person> by)
{
    T after = before;
    after.noObjectiveJustification = reason;
    after.noObjectiveOn = reason.isEmpty() ? QDate() : day;
    after.noObjectiveBy = reason.isEmpty() ? Id<Person>() : by;
    return edited(before, after);
}

} // namespace

ChangeSet justificationChange(const Record &record, const QString &reason, QDate day, Id<Person> by,
                              const Language &language)
{
    const QString text = reason.trimmed();
    ChangeSet set;
    if (!text.isEmpty() && text.size() < leastJustification)
        return set;
    if (const auto *risk = record.as<Risk>())
        set.changes.push_back(justified(*risk, text, day, by));
    else if (const auto *requirement = record.as<Requirement>())
        set.changes.push_back(justified(*requirement, text, day, by));
    else
        return set;
    set.label = (text.isEmpty() ? language.translate("Gaps", "Justification withdrawn: %1")
                                : language.translate("Gaps", "Justified without objective: %1"))
                    .arg(record.code());
    set.reason = text;
    return set;
}
