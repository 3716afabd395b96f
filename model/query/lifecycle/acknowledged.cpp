#include "model/query/lifecycle/acknowledged.h"

#include "model/domain/language.h"
#include "model/query/lifecycle/versions.h"
#include "model/query/lint/lint.h"

#include <algorithm>

namespace {

/// What a finding is about, as it reads in this register.
QVariant subjectOf(const Register &reg, const LintFinding &f)
{
    const Record record
        = f.kind == Kind::Count ? reg.record(Kind::Objective, f.objective.value) : reg.record(f.kind, f.record);
    const Field *field = record ? kindInfo(record.kind()).field(f.field) : nullptr;
    return field ? record.value(*field) : QVariant();
}

} // namespace

const Acknowledgement *acknowledgementOf(const Register &reg, const Objective &objective, const QString &rule)
{
    const Acknowledgement *found = nullptr;
    for (const Acknowledgement &a : reg.all<Acknowledgement>())
        if (a.objective == objective.id && a.rule == rule && sameMajor(a.version, objective.version)
            && a.reason.trimmed().size() >= leastReason && (!found || a.acknowledgedOn >= found->acknowledgedOn))
            found = &a;
    return found;
}

std::vector<LintFinding> contentWarnings(const StepWorld &world, Id<Objective> id)
{
    auto findings = Linter(world.reg, world.language).objective(world.reg, world.day, id);
    std::erase_if(findings, [](const LintFinding &f) {
        return f.severity != LintSeverity::Warning || f.rule.startsWith(QLatin1String("LR"));
    });
    return findings;
}

std::vector<LintFinding> openWarnings(const StepWorld &world, Id<Objective> id)
{
    const Objective *o = world.reg.find(id);
    if (!o)
        return {};
    auto findings = contentWarnings(world, id);
    std::erase_if(findings, [&](const LintFinding &f) { return acknowledgementOf(world.reg, *o, f.rule); });
    return findings;
}

std::vector<LintFinding> warningsOfChange(const StepWorld &now, const StepWorld &proposed, Id<Objective> id)
{
    const Objective *o = now.reg.find(id);
    if (!o)
        return {};
    const auto known = contentWarnings(now, id);
    auto findings = contentWarnings(proposed, id);
    std::erase_if(findings, [&](const LintFinding &f) {
        return acknowledgementOf(now.reg, *o, f.rule)
            && std::any_of(known.begin(), known.end(), [&](const LintFinding &k) {
                   return k.rule == f.rule && k.message == f.message && k.kind == f.kind && k.record == f.record
                       && subjectOf(now.reg, k) == subjectOf(proposed.reg, f);
               });
    });
    return findings;
}

void refuseUnacknowledged(const StepCase &c, const std::vector<LintFinding> &warnings)
{
    for (const LintFinding &f : warnings)
        if (c.input.acknowledged.value(f.rule).trimmed().size() < leastReason)
            c.refuse(QStringLiteral("acknowledge ") + f.rule,
                     c.words(QT_TRANSLATE_NOOP("LifeStep",
                                               "%1 Repair it, or say in at least %2 characters why it may "
                                               "stay."))
                         .arg(f.message, QString::number(leastReason)));
}

void writeAcknowledgements(const StepCase &c, StepWriter &w, const Objective &after)
{
    const auto &given = c.input.acknowledged;
    for (auto it = given.begin(); it != given.end(); ++it) {
        Acknowledgement a;
        a.objective = after.id;
        a.version = after.version;
        a.rule = it.key();
        a.reason = it.value();
        a.acknowledgedBy = c.input.approval.approver;
        a.acknowledgedOn = c.world.day;
        w.create(a);
    }
    QStringList done = given.keys();
    for (const LintFinding &f : contentWarnings(c.world, after.id)) {
        const Acknowledgement *old
            = done.contains(f.rule) ? nullptr : acknowledgementOf(c.world.reg, c.objective, f.rule);
        if (!old)
            continue;
        done += f.rule;
        // Who accepted it and when stays true; only the version is a new one.
        Acknowledgement kept = *old;
        kept.version = after.version;
        w.create(kept);
    }
}
