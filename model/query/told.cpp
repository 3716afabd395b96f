#include "model/query/told.h"

#include "model/domain/language.h"
#include "model/domain/objective.h"
#include "model/query/approvals.h"

#include <algorithm>

namespace {

bool tells(const Communication &message, Id<Objective> objective, QDate approved)
{
    return message.objective.isNull() ? approved.isValid() && approved <= message.date : message.objective == objective;
}

template <typename Wanted> const Communication *lastOf(const Register &reg, Id<Objective> id, QDate day, Wanted wanted)
{
    const Objective *objective = reg.find(id);
    const QDate approved = objective ? firstApprovedOn(reg, *objective) : QDate();
    const Communication *last = nullptr;
    for (const Communication &c : reg.all<Communication>())
        if (c.date.isValid() && c.date <= day && !c.archivedAt.isValid() && tells(c, id, approved) && wanted(c)
            && (!last || c.date > last->date))
            last = &c;
    return last;
}

} // namespace

bool tellsOf(const Register &reg, const Communication &message, const Objective &objective)
{
    return tells(message, objective.id, firstApprovedOn(reg, objective));
}

const Communication *lastTold(const Register &reg, Id<Objective> objective, const QString &audience, QDate day)
{
    return lastOf(reg, objective, day, [&](const Communication &c) { return c.audience == audience; });
}

const Communication *lastTold(const Register &reg, Id<Objective> objective, QDate day)
{
    return lastOf(reg, objective, day, [](const Communication &) { return true; });
}

QDate changedSinceTold(const Register &reg, const Objective &objective, QDate day)
{
    const QDate approved = approvedOn(reg, objective, majorOf(objective.version));
    if (!approved.isValid() || approved > day)
        return {};
    const Communication *last = lastTold(reg, objective.id, day);
    return last && last->date >= approved ? QDate() : approved;
}

QStringList audiencesInUse(const Register &reg)
{
    QStringList used, out;
    const auto add = [&](const QString &audience) {
        if (!audience.isEmpty() && !used.contains(audience))
            used += audience;
    };
    for (const CommunicationPlanItem &item : reg.all<CommunicationPlanItem>())
        add(item.audience);
    for (const Communication &c : reg.all<Communication>())
        add(c.audience);
    for (const EnumEntry &entry : enumTable<Audience>())
        if (used.removeOne(QLatin1String(entry.key)))
            out += QLatin1String(entry.key);
    used.sort();
    return out + used;
}

QString audienceWords(const QString &audience, const Language &language)
{
    const auto known = fromKey<Audience>(audience);
    return known ? labelOf(*known, language) : audience;
}
