#include "model/query/kpidraft.h"

#include <algorithm>

KpiDraft draftOf(const Register &reg, const Kpi &kpi)
{
    KpiDraft draft {kpi, {}};
    for (const InterimTarget &t : reg.all<InterimTarget>())
        if (t.kpi == kpi.id)
            draft.interims.push_back(t);
    std::sort(draft.interims.begin(), draft.interims.end(),
              [](const InterimTarget &a, const InterimTarget &b) { return a.dueDate < b.dueDate; });
    return draft;
}

Register withDraft(const Register &reg, const KpiDraft &draft)
{
    Register out = reg;
    for (const InterimTarget &t : reg.all<InterimTarget>())
        if (t.kpi == draft.kpi.id)
            out.remove(Kind::InterimTarget, t.id.value);
    out.put(draft.kpi);
    for (const InterimTarget &t : draft.interims)
        out.put(t);
    return out;
}

std::vector<Change> draftChanges(const Register &reg, const KpiDraft &before, const KpiDraft &after)
{
    std::vector<Change> changes;
    if (!reg.find(after.kpi.id))
        changes.push_back(created(after.kpi));
    else if (!(before.kpi == after.kpi))
        changes.push_back(edited(before.kpi, after.kpi));
    const auto known = [](const std::vector<InterimTarget> &list, Id<InterimTarget> id) {
        return std::find_if(list.begin(), list.end(), [&](const InterimTarget &t) { return t.id == id; });
    };
    for (const InterimTarget &t : before.interims)
        if (known(after.interims, t.id) == after.interims.end())
            changes.push_back(removed(t));
    for (const InterimTarget &t : after.interims)
        if (const auto it = known(before.interims, t.id); it == before.interims.end())
            changes.push_back(created(t));
        else if (!(*it == t))
            changes.push_back(edited(*it, t));
    return changes;
}
