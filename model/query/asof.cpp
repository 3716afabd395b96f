#include "model/query/asof.h"

#include "model/domain/dictionary.h"
#include "model/domain/records.h"
#include "model/query/lifecycle/proposals.h"

#include <QSet>

namespace {

/// Removes the records of T for which `gone` holds.
template <typename T, typename F> void drop(Register &out, const Register &reg, F gone)
{
    for (const T &record : reg.all<T>())
        if (gone(record))
            out.remove(T::kind, record.id.value);
}

template <typename T> void dropAfter(Register &out, const Register &reg, QDate T::*date, QDate day)
{
    drop<T>(out, reg, [&](const T &r) { return r.*date > day; });
}

/// The value that a field of the objective had at the day: the old value of the earliest later change, if any.
std::optional<QString> valueThen(const Register &reg, Id<Objective> objective, QLatin1String field, QDate day)
{
    const ChangeRecord *earliest = nullptr;
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        if (c.objective == objective && c.field == field && c.date > day && (!earliest || c.date < earliest->date))
            earliest = &c;
    return earliest ? std::optional<QString>(earliest->oldValue) : std::nullopt;
}

/// The state that the latest change record up to the day gave the objective; Unset when there is none.
ObjectiveState lastRecordedState(const Register &reg, Id<Objective> objective, QDate day)
{
    const ChangeRecord *latest = nullptr;
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        if (c.objective == objective && c.field == QLatin1String("state") && c.date <= day
            && (!latest || c.date >= latest->date))
            latest = &c;
    return latest ? fromKey<ObjectiveState>(latest->newValue).value_or(ObjectiveState::Unset) : ObjectiveState::Unset;
}

struct Versions {
    QDate first;
    QDate latestDate;
    QString latest; ///< the last one up to the day
};

QHash<Id<Objective>, Versions> versionsAt(const Register &reg, QDate day)
{
    QHash<Id<Objective>, Versions> out;
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>()) {
        if (isProposal(v))
            continue; // the version before it holds until the approval
        Versions &known = out[v.objective];
        if (!known.first.isValid() || v.date < known.first)
            known.first = v.date;
        if (v.date <= day && v.date >= known.latestDate) {
            known.latestDate = v.date;
            known.latest = v.version;
        }
    }
    return out;
}

void moveObjectives(Register &out, const Register &reg, QDate day, QSet<Id<Objective>> &gone)
{
    const auto versions = versionsAt(reg, day);
    QHash<Id<Objective>, std::pair<QDate, QDate>> moved; // today's and then's target date
    for (const Objective &now : reg.all<Objective>()) {
        const Versions known = versions.value(now.id);
        if (known.first > day) {
            gone.insert(now.id);
            out.remove(Kind::Objective, now.id.value);
            continue;
        }
        Objective then = now;
        if (const auto state = valueThen(reg, now.id, QLatin1String("state"), day))
            then.state = fromKey<ObjectiveState>(*state).value_or(now.state);
        // Reaching the start date makes an approved objective active without a change record (2.9).
        else if (now.state == ObjectiveState::Active && now.startDate > day
                 && lastRecordedState(reg, now.id, day) == ObjectiveState::Approved)
            then.state = ObjectiveState::Approved;
        if (const auto date = valueThen(reg, now.id, QLatin1String("target_date"), day))
            if (const QDate old = QDate::fromString(*date, Qt::ISODate); old.isValid())
                then.targetDate = old;
        if (!known.latest.isEmpty())
            then.version = known.latest;
        if (then.closedOn > day) {
            then.closedOn = {};
            // Closed later, so it was live, also where no change record says so (an imported register).
            if (then.state >= ObjectiveState::Achieved)
                then.state = ObjectiveState::Active;
        }
        if (then.targetDate != now.targetDate)
            moved.insert(now.id, {now.targetDate, then.targetDate});
        if (!(then == now))
            out.put(then);
    }
    if (moved.isEmpty())
        return;
    for (const Kpi &kpi : reg.all<Kpi>()) {
        const auto it = moved.constFind(kpi.objective);
        if (it != moved.constEnd() && kpi.targetDate == it->first) {
            Kpi then = kpi;
            then.targetDate = it->second;
            out.put(then);
        }
    }
}

/// A KPI as it was defined on the day: the old value of the earliest later change record of each of its fields, which
/// is named "KPI-006.target" (2.10: targets belong to their time).
void defineKpisAsThen(Register &out, const Register &reg, QDate day)
{
    QHash<QString, const ChangeRecord *> earliest;
    for (const ChangeRecord &c : reg.all<ChangeRecord>())
        if (c.date > day && c.field.startsWith(QLatin1String("kpi ")))
            if (const ChangeRecord *&known = earliest[c.field]; !known || c.date < known->date)
                known = &c;
    for (auto it = earliest.cbegin(); it != earliest.cend(); ++it) {
        const QStringList parts = it.key().split(QLatin1Char(' '));
        const Kpi *now = parts.size() == 3 ? out.byCode<Kpi>(parts[1]) : nullptr;
        const Field *field = now ? kindInfo(Kind::Kpi).field(parts[2]) : nullptr;
        if (!field || field->type == FieldType::Ref || now->objective != (*it)->objective)
            continue;
        const auto then = kindInfo(Kind::Kpi).copy(now);
        const QString &old = (*it)->oldValue;
        field->set(then.get(), old.isEmpty() ? QVariant() : QVariant(old));
        out.put(Record(Kind::Kpi, then));
    }
}

template <typename T> void reopen(Register &out, const Register &reg, QDate day, void (*open)(T &))
{
    for (const T &record : reg.all<T>())
        if (record.closedOn > day) {
            T then = record;
            open(then);
            then.closedOn = {};
            out.put(then);
        }
}

template <typename T> void dropOf(Register &out, const Register &reg, const QSet<Id<Objective>> &gone)
{
    drop<T>(out, reg, [&](const T &r) { return gone.contains(r.objective); });
}

} // namespace

Register registerAsOf(const Register &reg, QDate day)
{
    Register out = reg;
    dropAfter(out, reg, &Approval::decidedOn, day);
    dropAfter(out, reg, &ObjectiveVersion::date, day);
    dropAfter(out, reg, &ChangeRecord::date, day);
    dropAfter(out, reg, &Trigger::date, day);
    dropAfter(out, reg, &Finding::date, day);
    dropAfter(out, reg, &Evaluation::evaluatedOn, day);
    dropAfter(out, reg, &Communication::date, day);
    dropAfter(out, reg, &Feedback::date, day);
    dropAfter(out, reg, &TrainingRecord::date, day);
    dropAfter(out, reg, &RiskAssessment::assessedOn, day);
    dropAfter(out, reg, &OwnerAcceptance::acceptedOn, day);
    dropAfter(out, reg, &StatusOverride::setOn, day);

    QSet<Id<Review>> laterReviews;
    for (const Review &r : reg.all<Review>())
        if (r.date > day && r.state != ReviewState::Planned)
            laterReviews.insert(r.id);
    drop<Review>(out, reg, [&](const Review &r) { return laterReviews.contains(r.id); });
    drop<ReviewItem>(out, reg, [&](const ReviewItem &r) { return laterReviews.contains(r.review); });
    drop<ReviewInput>(out, reg, [&](const ReviewInput &r) { return laterReviews.contains(r.review); });
    drop<Decision>(out, reg, [&](const Decision &r) { return laterReviews.contains(r.review); });

    drop<PolicyCommitment>(out, reg, [&](const PolicyCommitment &c) {
        return c.validFrom > day || (c.validTo.isValid() && c.validTo < day);
    });
    drop<Requirement>(out, reg, [&](const Requirement &r) {
        return r.inForceFrom > day || (r.inForceTo.isValid() && r.inForceTo < day);
    });

    reopen<Decision>(out, out, day, [](Decision &d) { d.status = DecisionStatus::Open; });
    reopen<Trigger>(out, out, day, [](Trigger &t) { t.result = TriggerResult::Open; });
    reopen<Finding>(out, out, day, [](Finding &f) { f.status = FindingStatus::Open; });

    QSet<Id<Objective>> gone;
    moveObjectives(out, reg, day, gone);
    defineKpisAsThen(out, reg, day);
    if (!gone.isEmpty()) {
        dropOf<Kpi>(out, reg, gone);
        dropOf<Action>(out, reg, gone);
        dropOf<Resource>(out, reg, gone);
        dropOf<Raci>(out, reg, gone);
        dropOf<ObjectiveLink>(out, reg, gone);
        dropOf<CommunicationPlanItem>(out, reg, gone);
    }
    return out;
}

QDate todayOf(const Register &reg, QDate realToday)
{
    const QDate fixed = reg.organisation().asOf;
    return fixed.isValid() ? fixed : realToday;
}
