#include "views/pages/recordplace.h"

#include "model/domain/records.h"
#include "model/query/lifecycle/versions.h"

PageId pageOfKind(Kind kind)
{
    switch (kind) {
    case Kind::Risk:
    case Kind::Control:
        return PageId::Risks;
    case Kind::Requirement:
    case Kind::PolicyCommitment:
    case Kind::PolicyDocument:
    case Kind::InterestedParty:
        return PageId::Policy;
    case Kind::Review:
    case Kind::Decision:
        return PageId::Reviews;
    case Kind::CommunicationPlanItem:
    case Kind::Communication:
    case Kind::BriefText:
    case Kind::Feedback:
    case Kind::TrainingRecord:
        return PageId::Communication;
    case Kind::Finding:
    case Kind::AuditSession:
        return PageId::Findings;
    case Kind::GlossaryTerm:
        return PageId::Settings;
    case Kind::Evidence:
        return PageId::Evidence;
    case Kind::IssuedDocument:
        return PageId::Reports;
    case Kind::Person:
    case Kind::OrgUnit:
    case Kind::BusinessGoal:
        return PageId::People;
    default:
        return PageId::Objective;
    }
}

Target placeOf(const Register &reg, Kind kind, const QUuid &id)
{
    const Record record = kind == Kind::Count || id.isNull() ? Record() : reg.record(kind, id);
    if (!record)
        return {PageId::Objective};
    const PageId page = pageOfKind(kind);
    if (page != PageId::Objective || kind == Kind::Objective)
        return {page, kind, id};
    if (!objectiveOf(reg, record).isNull() && kind != Kind::ObjectiveLink)
        return {page, kind, id};
    // What it belongs to is the first thing that it names; a person only did it.
    for (const Field &f : kindInfo(kind).fields()) {
        if (f.type != FieldType::Ref && f.type != FieldType::AnyRef)
            continue;
        const QUuid other(record.value(f).toString());
        const Kind what = reg.kindOf(other);
        if (what == Kind::Count || what == Kind::Person)
            continue;
        if (const Target place = placeOf(reg, what, other); !place.record.isNull())
            return place;
    }
    return {PageId::Objective};
}
