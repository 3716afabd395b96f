#include "model/query/audit/audit.h"

#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/query/audit/auditsubject.h"
#include "model/query/settings.h"

#include <QMap>

#include <algorithm>

namespace {

constexpr AuditCheckInfo systemic {"X-99", "", QT_TRANSLATE_NOOP("Audit", "The same lapse in most objectives"), ""};

bool isInScope(const Objective &o, QDate from, QDate asOf)
{
    if (o.archivedAt.isValid())
        return false;
    if (isLive(o.state))
        return true;
    return (o.state == ObjectiveState::Achieved || o.state == ObjectiveState::Missed) && o.closedOn.isValid()
        && o.closedOn >= from && o.closedOn <= asOf;
}

/// minor in at least three live objectives and in at least half of them.
void addSystemic(const AuditSubject &s)
{
    constexpr int least = 3;
    QMap<QString, QSet<Id<Objective>>> lapses;
    QHash<QString, QString> clauses;
    for (const AuditFinding &f : s.found) {
        const Objective *o = s.ws.reg.find(f.objective);
        if (f.label == AuditLabel::Minor && o && isLive(o->state)) {
            lapses[f.check] += f.objective;
            clauses[f.check] = f.clause;
        }
    }
    const auto live = int(s.index.live.size());
    for (auto it = lapses.begin(); it != lapses.end(); ++it) {
        const auto count = int(it->size());
        if (count < least || count * 2 < live)
            continue;
        AuditFinding &finding = s.add(systemic, nullptr, AuditLabel::Major,
                                      QT_TRANSLATE_NOOP("Audit", "%1 is not met in %2 of %3 live objectives."),
                                      {it.key(), QString::number(count), QString::number(live)});
        finding.clause = clauses.value(it.key());
        finding.kind = Kind::Objective;
    }
}

template <typename Subject>
void collect(std::vector<AuditCheckInfo> &out, std::span<const AuditCheckLine<Subject>> lines)
{
    for (const auto &line : lines)
        out.push_back(line.info);
}

template <typename Subject> void run(std::span<const AuditCheckLine<Subject>> lines, const Subject &subject)
{
    for (const auto &line : lines)
        line.run(subject, line.info);
}

constexpr EnumEntry overalls[] = {{"ready", QT_TRANSLATE_NOOP("Audit", "ready")},
                                  {"ready_with_actions", QT_TRANSLATE_NOOP("Audit", "ready with actions")},
                                  {"not_ready", QT_TRANSLATE_NOOP("Audit", "not ready")}};

} // namespace

QString AuditSubject::words(const char *text) const
{
    return language.translate("Audit", text);
}

QString AuditSubject::date(QDate day) const
{
    return shortDate(day, language);
}

AuditFinding &AuditSubject::add(const AuditCheckInfo &check, const Objective *objective, AuditLabel label,
                                const char *reason, const QStringList &fill) const
{
    AuditFinding f;
    f.check = QLatin1String(check.id);
    f.clause = QLatin1String(check.clause);
    if (objective) {
        f.objective = objective->id;
        f.objectiveCode = objective->code;
        f.kind = Kind::Objective;
        f.record = objective->id.value;
    }
    f.label = label;
    f.reason = words(reason);
    // One word may be a user's text with %1 in it: filled all at once.
    switch (fill.size()) {
    case 0:
        break;
    case 1:
        f.reason = f.reason.arg(fill[0]);
        break;
    case 2:
        f.reason = f.reason.arg(fill[0], fill[1]);
        break;
    default:
        f.reason = f.reason.arg(fill[0], fill[1], fill[2]);
    }
    found.push_back(std::move(f));
    return found.back();
}

std::vector<const Kpi *> ObjectiveAudit::deciding() const
{
    std::vector<const Kpi *> all = index.kpis.value(objective.id);
    std::erase_if(all, [](const Kpi *k) { return !k->deciding; });
    return all;
}

std::vector<const ObjectiveLink *> ObjectiveAudit::links(std::initializer_list<LinkKind> kinds) const
{
    std::vector<const ObjectiveLink *> all = index.links.value(objective.id);
    std::erase_if(all, [&](const ObjectiveLink *l) {
        return std::find(kinds.begin(), kinds.end(), l->targetKind) == kinds.end() || l->target.isNull();
    });
    return all;
}

int AuditResult::count(AuditLabel label) const
{
    return int(std::count_if(findings.begin(), findings.end(), [label](const auto &f) { return f.label == label; }));
}

std::optional<double> AuditResult::index() const
{
    constexpr double observation = 80, minor = 40, conform = 100;
    const int rows = count(AuditLabel::Conform) + count(AuditLabel::Observation) + count(AuditLabel::Minor)
        + count(AuditLabel::Major);
    if (!rows)
        return {};
    return (conform * count(AuditLabel::Conform) + observation * count(AuditLabel::Observation)
            + minor * count(AuditLabel::Minor))
        / rows;
}

QString overallKey(AuditResult::Overall overall)
{
    return QLatin1String(overalls[size_t(overall)].key);
}

QString overallLabel(AuditResult::Overall overall, const Language &language)
{
    return language.translate("Audit", overalls[size_t(overall)].label);
}

AuditLimits AuditLimits::of(const Register &reg)
{
    const auto days = [&](const char *key) { return int(settingNumber(reg, key)); };
    return {days("audit.year_days"),
            days("audit.half_year_days"),
            days("audit.review_year_days"),
            days("audit.review_late_days"),
            days("audit.long_overdue_days"),
            days("audit.very_long_overdue_days"),
            days("audit.trigger_days"),
            days("audit.evaluation_days"),
            days("audit.tell_days"),
            days("audit.tell_late_days"),
            settingNumber(reg, "audit.few_percent"),
            settingNumber(reg, "audit.many_percent")};
}

std::vector<AuditCheckInfo> allAuditChecks()
{
    std::vector<AuditCheckInfo> out;
    collect(out, purposeChecks());
    collect(out, followingChecks());
    collect(out, planChecks());
    collect(out, openThingChecks());
    collect(out, wholeSetChecks());
    out.push_back(systemic);
    return out;
}

const AuditCheckInfo *auditCheckInfo(const QString &id)
{
    static const std::vector<AuditCheckInfo> all = allAuditChecks();
    const auto it = std::find_if(all.begin(), all.end(), [&](const auto &c) { return QLatin1String(c.id) == id; });
    return it == all.end() ? nullptr : &*it;
}

AuditResult auditOf(const WorkspaceState &ws, const Language &language, const ChainFact &chain, QDate periodFrom)
{
    AuditResult result;
    const LintIndex index(ws.reg);
    const Linter linter(ws.reg, language);
    const AuditSubject subject {ws, language, chain, index, linter, result.findings, AuditLimits::of(ws.reg)};
    const QDate from = periodFrom.isValid() ? periodFrom : ws.asOf.addYears(-1);
    for (const ObjectiveRow &row : ws.objectives) {
        const Objective *objective = ws.reg.find(row.id);
        if (!objective || !isInScope(*objective, from, ws.asOf))
            continue;
        const ObjectiveAudit one(subject, *objective, row);
        run(purposeChecks(), one);
        run(followingChecks(), one);
        run(planChecks(), one);
    }
    run(openThingChecks(), subject);
    run(wholeSetChecks(), subject);
    addSystemic(subject);
    std::stable_sort(result.findings.begin(), result.findings.end(), [](const auto &a, const auto &b) {
        return std::pair(a.objectiveCode.isEmpty(), a.objectiveCode)
            < std::pair(b.objectiveCode.isEmpty(), b.objectiveCode);
    });
    result.overall = result.count(AuditLabel::Major) ? AuditResult::Overall::NotReady
        : result.count(AuditLabel::Minor)            ? AuditResult::Overall::ReadyWithActions
                                                     : AuditResult::Overall::Ready;
    return result;
}

std::vector<AuditFinding> findingsOf(const AuditResult &result, Id<Objective> objective)
{
    std::vector<AuditFinding> out;
    std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(out),
                 [&](const AuditFinding &f) { return f.objective == objective; });
    return out;
}
