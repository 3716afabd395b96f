#pragma once
#include "model/domain/records.h"
#include "tests/query/sampleorganisation.h"

#include <functional>

// Faults that are made in the sample organisation, most of them in OBJ-002, which is good in every check.

using Break = std::function<void(Register &)>;

template <typename T, typename F> void edit(Register &reg, const char *code, F change)
{
    T record = withCode<T>(reg, code);
    change(record);
    reg.put(Record(record));
}

/// Every record of a kind that belongs to OBJ-002.
template <typename T, typename F> void editAll(Register &reg, F change)
{
    const Id<Objective> id = withCode<Objective>(reg, "OBJ-002").id;
    for (T record : std::vector<T>(reg.all<T>()))
        if (record.objective == id) {
            change(record);
            reg.put(Record(record));
        }
}
template <typename T> void dropAll(Register &reg)
{
    const Id<Objective> id = withCode<Objective>(reg, "OBJ-002").id;
    for (const T &record : std::vector<T>(reg.all<T>()))
        if (record.objective == id)
            reg.remove(T::kind, record.id.value);
}
template <typename F> void objective(Register &reg, F change)
{
    edit<Objective>(reg, "OBJ-002", change);
}
template <typename F> void links(Register &reg, LinkKind kind, F change)
{
    editAll<ObjectiveLink>(reg, [&](ObjectiveLink &l) {
        if (l.targetKind == kind)
            change(l);
    });
}
template <typename T> void add(Register &reg, T record)
{
    record.id = {QUuid::createUuid()};
    reg.put(Record(record));
}
inline ChangeRecord later(const Register &reg, const char *rationale)
{
    ChangeRecord c;
    c.objective = withCode<Objective>(reg, "OBJ-002").id;
    c.date = sampleDay.addDays(-10);
    c.versionTo = QStringLiteral("1.2");
    c.rationale = QLatin1String(rationale);
    c.requestedBy = withCode<Person>(reg, "P03").id;
    return c;
}
inline void addVersion(Register &reg)
{
    ObjectiveVersion v;
    v.objective = withCode<Objective>(reg, "OBJ-002").id;
    v.version = QStringLiteral("1.2");
    v.date = sampleDay.addDays(-10);
    add(reg, v);
}

/// Figures of OBJ-002 whose period ended within the last `days` before the day; `change` edits each.
template <typename F> void figures(Register &reg, int days, F change)
{
    const Id<Objective> id = withCode<Objective>(reg, "OBJ-002").id;
    for (const Kpi &kpi : std::vector<Kpi>(reg.all<Kpi>()))
        if (kpi.objective == id)
            reg.readings.edit(kpi.id, [&](Reading &r) {
                if (r.periodEnd().daysTo(sampleDay) < days)
                    change(r);
            });
}
inline void takeBack(Register &reg, int days)
{
    figures(reg, days, [](Reading &r) { r.voidedBy = 1; });
}
/// OBJ-002 was approved anew some days ago, and nobody was told since.
inline void untold(Register &reg, int days)
{
    for (const Communication &c : std::vector<Communication>(reg.all<Communication>()))
        reg.remove(Kind::Communication, c.id.value);
    objective(reg, [](Objective &o) { o.version = QStringLiteral("2.0"); });
    ObjectiveVersion v;
    v.objective = withCode<Objective>(reg, "OBJ-002").id;
    v.version = QStringLiteral("2.0");
    v.date = sampleDay.addDays(-days);
    v.approvedBy = withCode<Person>(reg, "P01").id;
    add(reg, v);
}
inline void openTrigger(Register &reg, int days)
{
    Trigger t;
    t.code = QStringLiteral("TRG-99");
    t.date = sampleDay.addDays(-days);
    t.result = TriggerResult::Open;
    t.id = {QUuid::createUuid()};
    reg.put(t);
    TriggerObjective link;
    link.trigger = t.id;
    link.objective = withCode<Objective>(reg, "OBJ-002").id;
    add(reg, link);
}
inline void openDecision(Register &reg, int days)
{
    Decision d;
    d.code = QStringLiteral("DEC-99");
    d.objective = withCode<Objective>(reg, "OBJ-002").id;
    d.review = reg.all<Review>().front().id;
    d.dueDate = sampleDay.addDays(-days);
    d.status = DecisionStatus::Open;
    add(reg, d);
}
inline void openFinding(Register &reg, int days, bool isClosed = false)
{
    Finding f;
    f.code = QStringLiteral("CA-99");
    f.objective = withCode<Objective>(reg, "OBJ-002").id;
    f.date = sampleDay.addDays(-200);
    (isClosed ? f.effectivenessDue : f.dueDate) = sampleDay.addDays(-days);
    f.effectivenessResult = Effectiveness::Pending;
    f.status = isClosed ? FindingStatus::Closed : FindingStatus::Open;
    add(reg, f);
}
/// OBJ-003 is at risk in the sample; OBJ-005 off track: nobody reacted to them for half a year.
inline void noReaction(Register &reg, const char *code)
{
    const Id<Objective> id = withCode<Objective>(reg, code).id;
    const auto drop = [&]<typename T>(const T *) {
        for (const T &record : std::vector<T>(reg.all<T>()))
            if (record.objective == id)
                reg.remove(T::kind, record.id.value);
    };
    drop(static_cast<Decision *>(nullptr));
    drop(static_cast<ChangeRecord *>(nullptr));
    drop(static_cast<Finding *>(nullptr));
}
inline void audited(Register &reg, int days)
{
    Finding f;
    f.source = FindingSource::InternalAudit;
    f.clause = QStringLiteral("6.2 f");
    f.date = sampleDay.addDays(-days);
    f.status = FindingStatus::Closed;
    add(reg, f);
}
inline void printed(Register &reg, const char *type)
{
    IssuedDocument d;
    d.type = QLatin1String(type);
    d.date = sampleDay;
    add(reg, d);
}
inline void reviewedDaysAgo(Register &reg, int days)
{
    for (Review x : std::vector<Review>(reg.all<Review>()))
        if (x.type == ReviewKind::ManagementReview) {
            x.date = sampleDay.addDays(-days);
            reg.put(Record(x));
        }
}
