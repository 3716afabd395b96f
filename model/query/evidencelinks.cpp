#include "model/query/evidencelinks.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/periods.h"

#include <algorithm>

namespace {

/// Whose record it is, by the id of the record.
using Holders = QHash<QUuid, Id<Objective>>;
using Found = QHash<Id<Objective>, QSet<Id<Evidence>>>;

void take(const Register &reg, Found &found, Id<Objective> objective, Id<Evidence> evidence)
{
    if (const Evidence *e = reg.find(evidence); e && objective && !e->archivedAt.isValid())
        found[objective] += e->id;
}

QStringList inOrder(QStringList codes)
{
    codes.removeAll(QString());
    codes.sort();
    codes.removeDuplicates();
    return codes;
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
    : m_register(reg)
{
    Holders holders;
    walk<Action>(reg, holders, m_ids);
    walk<Evaluation>(reg, holders, m_ids);
    walk<Decision>(reg, holders, m_ids);
    walk<Communication>(reg, holders, m_ids);
    walk<TrainingRecord>(reg, holders, m_ids);
    walk<Finding>(reg, holders, m_ids);
    for (const Objective &o : reg.all<Objective>())
        holders.insert(o.id.value, o.id);
    for (const Approval &a : reg.all<Approval>())
        if (const Objective *o = reg.find(Id<Objective> {a.subject}))
            holders.insert(a.id.value, o->id);
    for (const EvidenceLink &link : reg.all<EvidenceLink>())
        take(reg, m_ids, holders.value(link.target), link.evidence);
}

QStringList EvidenceLinks::codes(Id<Objective> objective) const
{
    QStringList codes;
    for (const Id<Evidence> id : m_ids.value(objective))
        codes += m_register.codeOf(Kind::Evidence, id.value);
    return inOrder(codes);
}

QStringList figureNames(const Register &reg, const std::vector<ReadingRow> &rows, const Language &language)
{
    std::vector<const ReadingRow *> order;
    for (const ReadingRow &row : rows)
        order.push_back(&row);
    std::stable_sort(order.begin(), order.end(), [](auto *a, auto *b) { return a->periodEnd > b->periodEnd; });
    QStringList out;
    for (const ReadingRow *row : order)
        if (const Kpi *kpi = reg.find(row->kpi))
            out += QStringLiteral("%1 %2").arg(
                kpi->code,
                periodName(kpi->frequency, row->periodEnd, reg.organisation().fiscalYearStartMonth, language));
    return out;
}

QStringList evidenceUses(const Register &reg, Id<Evidence> evidence)
{
    QStringList codes;
    for (const EvidenceLink &link : reg.all<EvidenceLink>())
        if (link.evidence == evidence)
            codes += reg.codeOf(reg.kindOf(link.target), link.target);
    const auto take = [&](const auto &records) {
        for (const auto &record : records)
            if (record.evidence == evidence)
                codes += record.code;
    };
    take(reg.all<Evaluation>());
    take(reg.all<Decision>());
    take(reg.all<Communication>());
    take(reg.all<TrainingRecord>());
    return inOrder(codes);
}

QHash<qint32, Id<Evidence>> evidenceOfFigures(const std::vector<ReadingRow> &rows)
{
    QHash<qint32, Id<Evidence>> out;
    for (const ReadingRow &row : rows)
        if (row.evidence)
            out.insert(row.key, row.evidence);
    return out;
}
