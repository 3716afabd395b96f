#include "model/domain/language.h"
#include "model/query/audit/auditsubject.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"

#include <QSet>

#include <algorithm>

// Checks of the whole set, X-01 to X-13 (5.3).

namespace {

using enum AuditLabel;

AuditFinding &row(const AuditSubject &s, const AuditCheckInfo &check, AuditLabel label, const char *reason,
                  const QStringList &words = {})
{
    return s.add(check, nullptr, label, reason, words);
}

/// No single record shows it, but the page with all of this kind does.
void aboutAll(AuditFinding &finding, Kind kind)
{
    finding.kind = kind;
}

void levels(const AuditSubject &s, const AuditCheckInfo &check)
{
    QSet<int> levels;
    QSet<QUuid> units;
    for (const Objective *o : s.index.live) {
        if (o->level != ObjectiveLevel::Unset)
            levels += int(o->level);
        if (o->unit)
            units += o->unit.value;
    }
    const QString justification = s.ws.reg.setting(u"lint.one_level_justification");
    if (levels.size() >= 2 && units.size() >= 2)
        row(s, check, Conform, QT_TRANSLATE_NOOP("Audit", "Objectives at %1 levels and in %2 units."),
            {QString::number(levels.size()), QString::number(units.size())});
    else if (!justification.isEmpty())
        row(s, check, Conform, QT_TRANSLATE_NOOP("Audit", "One level or unit, justified: %1"), {justification});
    else
        row(s, check, Observation,
            levels.empty() ? QT_TRANSLATE_NOOP("Audit", "There is no live objective.")
                           : QT_TRANSLATE_NOOP("Audit", "All objectives stand at one level or in one unit."));
    aboutAll(s.found.back(), Kind::Objective);
}

void commitments(const AuditSubject &s, const AuditCheckInfo &check)
{
    const LinkIndex links(s.ws.reg);
    std::vector<const PolicyCommitment *> uncovered;
    size_t asked = 0;
    for (const PolicyCommitment &c : s.ws.reg.all<PolicyCommitment>())
        if (asksForObjective(c, s.ws.asOf)) {
            ++asked;
            if (!isCovered(links, c, s.ws.asOf))
                uncovered.push_back(&c);
        }
    for (const PolicyCommitment *c : uncovered)
        AuditSubject::about(row(s, check, uncovered.size() * 2 > asked ? Minor : Observation,
                                QT_TRANSLATE_NOOP("Audit", "No objective serves commitment %1."), {c->code}),
                            *c);
}

void risks(const AuditSubject &s, const AuditCheckInfo &check)
{
    const LinkIndex links(s.ws.reg);
    for (const Risk &risk : s.ws.reg.all<Risk>()) {
        if (!asksForObjective(s.ws.reg, risk) || isCovered(links, risk) || isJustified(risk))
            continue;
        const RiskLevel level = riskLevel(s.ws.reg, currentScore(risk).value_or(0));
        AuditSubject::about(row(s, check, level == RiskLevel::Critical ? Minor : Observation,
                                QT_TRANSLATE_NOOP("Audit", "%1 (%2) has neither a live objective nor a justification."),
                                {risk.code, labelOf(level, s.language)}),
                            risk);
    }
}

void requirements(const AuditSubject &s, const AuditCheckInfo &check)
{
    const LinkIndex links(s.ws.reg);
    for (const Requirement &r : s.ws.reg.all<Requirement>())
        if (asksForObjective(r, s.ws.asOf) && !isCovered(links, r) && !isJustified(r))
            AuditSubject::about(row(s, check, Observation,
                                    QT_TRANSLATE_NOOP("Audit", "%1 has neither an objective nor a justification."),
                                    {r.code}),
                                r);
}

void number(const AuditSubject &s, const AuditCheckInfo &check)
{
    const double most = settingNumber(s.ws.reg, "lint.most_live");
    const size_t live = s.index.live.size();
    row(s, check,
        live == 0                 ? Major
            : double(live) > most ? Observation
                                  : Conform,
        live ? QT_TRANSLATE_NOOP("Audit", "Live objectives: %1.")
             : QT_TRANSLATE_NOOP("Audit", "There is no live objective."),
        live ? QStringList {QString::number(live)} : QStringList());
    aboutAll(s.found.back(), Kind::Objective);
}

/// A management review counts when it looked at objectives.
bool covered(const Register &reg, const Review &review)
{
    const auto &items = reg.all<ReviewItem>();
    return review.scope.trimmed().compare(QLatin1String("all objectives"), Qt::CaseInsensitive) == 0
        || std::any_of(items.begin(), items.end(), [&](const ReviewItem &i) { return i.review == review.id; });
}

const Review *lastManagementReview(const AuditSubject &s)
{
    const Review *last = nullptr;
    for (const Review &r : s.ws.reg.all<Review>())
        if (r.type == ReviewKind::ManagementReview && r.state != ReviewState::Planned && !r.archivedAt.isValid()
            && r.date.isValid() && r.date <= s.ws.asOf && covered(s.ws.reg, r) && (!last || r.date > last->date))
            last = &r;
    return last;
}

void managementReview(const AuditSubject &s, const AuditCheckInfo &check)
{
    const Review *last = lastManagementReview(s);
    if (!last) {
        aboutAll(row(s, check, Major, QT_TRANSLATE_NOOP("Audit", "No management review has looked at the objectives.")),
                 Kind::Review);
        return;
    }
    const qint64 days = last->date.daysTo(s.ws.asOf);
    AuditSubject::about(row(s, check,
                            days <= s.limits.reviewYear       ? Conform
                                : days <= s.limits.reviewLate ? Minor
                                                              : Major,
                            QT_TRANSLATE_NOOP("Audit", "Last management review with objectives on %1."),
                            {s.date(last->date)}),
                        *last);
}

void allStaff(const AuditSubject &s, const AuditCheckInfo &check)
{
    const Communication *last = nullptr;
    for (const Communication &c : s.ws.reg.all<Communication>())
        if (c.audience.contains(keyOf(Audience::AllStaff)) && c.date <= s.ws.asOf && (!last || c.date > last->date))
            last = &c;
    if (last && last->date.daysTo(s.ws.asOf) <= s.limits.reviewYear)
        AuditSubject::about(row(s, check, Conform, QT_TRANSLATE_NOOP("Audit", "All staff were last addressed on %1."),
                                {s.date(last->date)}),
                            *last);
    else
        aboutAll(row(s, check, Observation, QT_TRANSLATE_NOOP("Audit", "All staff were not addressed within a year.")),
                 Kind::Communication);
}

void internalAudit(const AuditSubject &s, const AuditCheckInfo &check)
{
    QDate last;
    AuditFinding shown;
    aboutAll(shown, Kind::AuditSession);
    const auto later = [&](QDate day, const auto &record) {
        if (!day.isValid() || day > s.ws.asOf || (last.isValid() && day <= last))
            return;
        last = day;
        AuditSubject::about(shown, record);
    };
    for (const Finding &f : s.ws.reg.all<Finding>())
        if (f.source == FindingSource::InternalAudit && f.clause.startsWith(QLatin1String("6.2")))
            later(f.date, f);
    for (const AuditSession &a : s.ws.reg.all<AuditSession>())
        if (a.type == AuditKind::Internal && a.criteria.contains(QLatin1String("6.2")))
            later(a.toDate.isValid() ? a.toDate : a.fromDate, a);
    const qint64 days = last.isValid() ? last.daysTo(s.ws.asOf) : 3 * s.limits.year;
    const AuditLabel label = days <= s.limits.year ? Conform : days <= 2 * s.limits.year ? Observation : Minor;
    AuditFinding &finding = row(s, check, label,
                                last.isValid() ? QT_TRANSLATE_NOOP("Audit", "The last internal audit of 6.2 was on %1.")
                                               : QT_TRANSLATE_NOOP("Audit", "No internal audit of 6.2 is recorded."),
                                last.isValid() ? QStringList {s.date(last)} : QStringList());
    finding.kind = shown.kind;
    finding.record = shown.record;
}

void plannedChanges(const AuditSubject &s, const AuditCheckInfo &check)
{
    for (const ChangeRecord &c : s.ws.reg.all<ChangeRecord>())
        if (!c.archivedAt.isValid() && c.date.daysTo(s.ws.asOf) <= s.limits.year
            && (c.requestedBy.isNull() || c.rationale.trimmed().isEmpty())) {
            AuditSubject::about(row(s, check, Observation,
                                    QT_TRANSLATE_NOOP("Audit", "The change %1 does not say who asked for it and why."),
                                    {c.code}),
                                c);
            return;
        }
    aboutAll(row(s, check, Conform,
                 QT_TRANSLATE_NOOP("Audit", "The changes of the last 12 months say who asked for them and why.")),
             Kind::Objective);
}

QDate lastPrinted(const Register &reg, const char *type)
{
    QDate last;
    for (const IssuedDocument &d : reg.all<IssuedDocument>())
        if (d.type == QLatin1String(type) && (!last.isValid() || d.date > last))
            last = d.date;
    return last;
}

void registerPrinted(const AuditSubject &s, const AuditCheckInfo &check)
{
    QDate approved;
    for (const Approval &a : s.ws.reg.all<Approval>())
        if (a.subjectKind == ApprovalSubject::ObjectiveVersion && (!approved.isValid() || a.decidedOn > approved))
            approved = a.decidedOn;
    const QDate printed = lastPrinted(s.ws.reg, "register");
    if (printed.isValid() && (!approved.isValid() || printed >= approved))
        row(s, check, Conform, QT_TRANSLATE_NOOP("Audit", "The register was printed on %1."), {s.date(printed)});
    else
        row(s, check, Observation, QT_TRANSLATE_NOOP("Audit", "The register was not printed since the last approval."));
    aboutAll(s.found.back(), Kind::IssuedDocument);
}

void reviewPrinted(const AuditSubject &s, const AuditCheckInfo &check)
{
    constexpr int before = 31; // the report is printed before the meeting
    const Review *review = lastManagementReview(s);
    const QDate printed = lastPrinted(s.ws.reg, "management-review");
    const bool good = review && printed.isValid() && printed >= review->date.addDays(-before);
    row(s, check, good ? Conform : Observation,
        good
            ? QT_TRANSLATE_NOOP("Audit", "The report with fulfilment and trends was printed on %1.")
            : QT_TRANSLATE_NOOP("Audit", "No report with fulfilment and trends belongs to the last management review."),
        good ? QStringList {s.date(printed)} : QStringList());
    aboutAll(s.found.back(), Kind::IssuedDocument);
}

void externalFindings(const AuditSubject &s, const AuditCheckInfo &check)
{
    const auto external = [](const Finding &f) {
        return (f.source == FindingSource::CertificationAudit || f.source == FindingSource::SurveillanceAudit)
            && f.clause.startsWith(QLatin1String("6.2"));
    };
    for (const Finding &f : s.ws.reg.all<Finding>()) {
        const bool done = f.status == FindingStatus::Closed && f.effectivenessResult == Effectiveness::Effective;
        if (!external(f) || done || !f.dueDate.isValid() || f.dueDate >= s.ws.asOf)
            continue;
        AuditSubject::about(
            row(s, check, Minor,
                QT_TRANSLATE_NOOP("Audit", "%1 of an external audit is overdue or was not shown to be effective."),
                {f.code}),
            f);
        return;
    }
    aboutAll(row(s, check, Conform, QT_TRANSLATE_NOOP("Audit", "No finding of an external audit on 6.2 is overdue.")),
             Kind::Finding);
}

void chainIntact(const AuditSubject &s, const AuditCheckInfo &check)
{
    if (!s.chain.isKnown)
        row(s, check, NotAssessed, QT_TRANSLATE_NOOP("Audit", "The history was not checked yet."));
    else if (s.chain.isIntact)
        row(s, check, Conform, QT_TRANSLATE_NOOP("Audit", "The history is complete: its chain was recomputed."));
    else
        row(s, check, Minor, QT_TRANSLATE_NOOP("Audit", "The history is broken: %1"), {s.chain.position});
}

constexpr AuditCheckLine<AuditSubject> setChecksTable[] = {
    {{"X-01", "6.2", QT_TRANSLATE_NOOP("Audit", "Functions and levels"), ""}, levels},
    {{"X-02", "5.2, 6.2 a", QT_TRANSLATE_NOOP("Audit", "Every commitment has an objective"), ""}, commitments},
    {{"X-03", "6.2 c, 6.1.2", QT_TRANSLATE_NOOP("Audit", "Every high risk has an objective"), ""}, risks},
    {{"X-04", "6.2 c, 4.2", QT_TRANSLATE_NOOP("Audit", "Every requirement has an objective"), ""}, requirements},
    {{"X-05", "6.2", QT_TRANSLATE_NOOP("Audit", "Number of live objectives"), ""}, number},
    {{"X-06", "9.3", QT_TRANSLATE_NOOP("Audit", "Management review"), ""}, managementReview},
    {{"X-07", "7.3, 6.2 e", QT_TRANSLATE_NOOP("Audit", "All staff addressed"), ""}, allStaff},
    {{"X-08", "9.2", QT_TRANSLATE_NOOP("Audit", "Internal audit of 6.2"), ""}, internalAudit},
    {{"X-09", "6.3", QT_TRANSLATE_NOOP("Audit", "Planned changes"), ""}, plannedChanges},
    {{"X-10", "7.5.3", QT_TRANSLATE_NOOP("Audit", "Printed register"), ""}, registerPrinted},
    {{"X-11", "9.3.2 d", QT_TRANSLATE_NOOP("Audit", "Fulfilment and trends in the review"), ""}, reviewPrinted},
    {{"X-12", "10.2", QT_TRANSLATE_NOOP("Audit", "Findings of external audits"), ""}, externalFindings},
    {{"X-13", "7.5.3", QT_TRANSLATE_NOOP("Audit", "History verified"), ""}, chainIntact},
};

} // namespace

std::span<const AuditCheckLine<AuditSubject>> wholeSetChecks()
{
    return setChecksTable;
}
