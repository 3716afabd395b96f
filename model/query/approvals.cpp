#include "model/query/approvals.h"

namespace {

bool isApproval(const Approval &a, Id<Objective> objective)
{
    return a.subject == objective.value && a.subjectKind == ApprovalSubject::ObjectiveVersion
        && (a.decision == ApprovalDecision::Approved || a.decision == ApprovalDecision::ApprovedWithConditions);
}

void earlier(QDate &day, QDate other)
{
    if (other.isValid() && (!day.isValid() || other < day))
        day = other;
}

} // namespace

int majorOf(const QString &version)
{
    return version.section(QLatin1Char('.'), 0, 0).toInt();
}

QDate approvedOn(const Register &reg, const Objective &objective, int major)
{
    QDate day;
    for (const Approval &a : reg.all<Approval>())
        if (isApproval(a, objective.id) && majorOf(a.version) == major)
            earlier(day, a.decidedOn);
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>())
        if (v.objective == objective.id && majorOf(v.version) == major && v.approvedBy)
            earlier(day, v.date);
    return day;
}

QDate firstApprovedOn(const Register &reg, const Objective &objective)
{
    QDate day;
    for (const Approval &a : reg.all<Approval>())
        if (isApproval(a, objective.id))
            earlier(day, a.decidedOn);
    for (const ObjectiveVersion &v : reg.all<ObjectiveVersion>())
        if (v.objective == objective.id && v.approvedBy)
            earlier(day, v.date);
    return day;
}
