#include "model/query/retention.h"

#include "model/domain/communication.h"
#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/plan.h"
#include "model/domain/records.h"
#include "model/query/settings.h"
#include "model/query/workspacestate.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr Kind leavingKinds[]
    = {Kind::Kpi, Kind::Action, Kind::Resource, Kind::Raci, Kind::CommunicationPlanItem, Kind::BriefText};

int figuresOf(const Register &reg, Id<Objective> objective)
{
    int count = 0;
    for (const Kpi &kpi : reg.all<Kpi>())
        if (kpi.objective == objective)
            count += int(reg.readings.of(kpi.id).size());
    return count;
}

Keeping keepingOf(const Objective &o, bool disposed, QDate until, QDate day)
{
    if (disposed)
        return Keeping::Disposed;
    if (!o.archivedAt.isValid())
        return Keeping::Listed;
    return until.isValid() && until < day ? Keeping::Due : Keeping::Archived;
}

/// What asks for something stands first.
int rank(Keeping keeping)
{
    constexpr int ranks[] = {1, 2, 0, 3};
    return ranks[size_t(keeping)];
}

} // namespace

QDate keptUntil(const Register &reg, const Objective &objective)
{
    return objective.closedOn.isValid() ? objective.closedOn.addYears(retentionYears(reg)) : QDate();
}

std::vector<Record> disposable(const Register &reg, Id<Objective> objective)
{
    std::vector<Record> out;
    for (const Kind kind : leavingKinds) {
        const Field *owner = kindInfo(kind).field(u"objective");
        const Field *archived = kindInfo(kind).field(u"archived_at");
        if (!owner || !archived)
            continue;
        for (const Record &record : reg.records(kind))
            if (!record.value(*archived).isValid() && QUuid(record.value(*owner).toString()) == objective.value)
                out.push_back(record);
    }
    return out;
}

const ChangeRecord *disposalOf(const Register &reg, Id<Objective> objective)
{
    const auto &all = reg.all<ChangeRecord>();
    const auto it = std::find_if(all.begin(), all.end(), [&](const ChangeRecord &c) {
        return c.objective == objective && c.field == disposalField && !c.archivedAt.isValid();
    });
    return it == all.end() ? nullptr : &*it;
}

std::vector<KeptObjective> keptObjectives(const Register &reg, QDate day)
{
    std::vector<KeptObjective> out;
    for (const Objective &o : reg.all<Objective>()) {
        if (!isTerminal(o.state))
            continue;
        const ChangeRecord *disposal = disposalOf(reg, o.id);
        KeptObjective kept {o.id, o.code, o.title, o.state, o.closedOn, keptUntil(reg, o)};
        kept.keeping = keepingOf(o, disposal, kept.keepUntil, day);
        if (disposal) {
            kept.disposedOn = disposal->date;
            if (const Person *by = reg.find(disposal->approvedBy))
                kept.disposedBy = by->name;
        }
        kept.figures = figuresOf(reg, o.id);
        kept.leaving = int(disposable(reg, o.id).size());
        out.push_back(std::move(kept));
    }
    std::sort(out.begin(), out.end(), [](const KeptObjective &a, const KeptObjective &b) {
        return std::tuple(rank(a.keeping), a.keepUntil, a.code) < std::tuple(rank(b.keeping), b.keepUntil, b.code);
    });
    return out;
}

QString keepingText(const KeptObjective &kept, const Language &language)
{
    switch (kept.keeping) {
    case Keeping::Listed:
        return language.translate("Retention", "in the lists");
    case Keeping::Archived:
        return language.translate("Retention", "archived");
    case Keeping::Due:
        return language.translate("Retention", "to be disposed of");
    case Keeping::Disposed:
        break;
    }
    const QString day = shortDate(kept.disposedOn, language);
    return kept.disposedBy.isEmpty()
        ? language.translate("Retention", "disposed of on %1").arg(day)
        : language.translate("Retention", "disposed of on %1, approved by %2").arg(day, kept.disposedBy);
}
