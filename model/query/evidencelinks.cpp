#include "model/query/evidencelinks.h"

#include "model/domain/records.h"

#include <algorithm>

namespace {

/// Whose record it is, by the id of the record.
using Holders = QHash<QUuid, Id<Objective>>;
using Found = QHash<Id<Objective>, QStringList>;

void take(const Register &reg, Found &found, Id<Objective> objective, Id<Evidence> evidence)
{
    if (const Evidence *e = reg.find(evidence); e && objective && !e->archivedAt.isValid())
        found[objective] += e->code;
}

template <typename T> void walk(const Register &reg, Holders &holders, Found &found)
{
    for (const T &record : reg.all<T>()) {
        holders.insert(record.id.value, record.objective);
        if constexpr (requires { record.evidence; })
            take(reg, found, record.objective, record.evidence);
    }
}

} // namespace

EvidenceLinks::EvidenceLinks(const Register &reg)
{
    Holders holders;
    walk<Action>(reg, holders, m_codes);
    walk<Evaluation>(reg, holders, m_codes);
    walk<Decision>(reg, holders, m_codes);
    walk<Communication>(reg, holders, m_codes);
    walk<TrainingRecord>(reg, holders, m_codes);
    walk<Finding>(reg, holders, m_codes);
    for (const Objective &o : reg.all<Objective>())
        holders.insert(o.id.value, o.id);
    for (const Approval &a : reg.all<Approval>())
        if (const Objective *o = reg.find(Id<Objective> {a.subject}))
            holders.insert(a.id.value, o->id);
    for (const EvidenceLink &link : reg.all<EvidenceLink>())
        take(reg, m_codes, holders.value(link.target), link.evidence);
    for (QStringList &codes : m_codes) {
        codes.sort();
        codes.removeDuplicates();
    }
}
