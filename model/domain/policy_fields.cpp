#include "model/domain/fieldbuilder.h"
#include "model/domain/policy.h"

template <> std::span<const Field> fieldsOf<PolicyDocument>()
{
    static const Field fields[] = {
        idField<PolicyDocument>(),
        codeField<PolicyDocument>(),
        field<&PolicyDocument::title>("title", QT_TRANSLATE_NOOP("Field", "Title")).text(200).required(),
        archivedField<PolicyDocument>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<PolicyVersion>()
{
    static const Field fields[] = {
        idField<PolicyVersion>(),
        field<&PolicyVersion::document>("document", QT_TRANSLATE_NOOP("Field", "Policy")).csv("policy_id").required(),
        field<&PolicyVersion::version>("version", QT_TRANSLATE_NOOP("Field", "Version")).text(20).required(),
        field<&PolicyVersion::approvedOn>("approved_on", QT_TRANSLATE_NOOP("Field", "Approved on")),
        field<&PolicyVersion::approvedBy>("approved_by", QT_TRANSLATE_NOOP("Field", "Approved by")),
        field<&PolicyVersion::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
        field<&PolicyVersion::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<PolicyCommitment>()
{
    static const Field fields[] = {
        idField<PolicyCommitment>(),
        codeField<PolicyCommitment>(),
        field<&PolicyCommitment::document>("document", QT_TRANSLATE_NOOP("Field", "Policy"))
            .csv("policy_id")
            .required(),
        field<&PolicyCommitment::policyVersion>("policy_version", QT_TRANSLATE_NOOP("Field", "Worded in version"))
            .text(20),
        field<&PolicyCommitment::section>("section", QT_TRANSLATE_NOOP("Field", "Section")).text(30).required(),
        field<&PolicyCommitment::text>("text", QT_TRANSLATE_NOOP("Field", "Text")).text(500).required(),
        field<&PolicyCommitment::validFrom>("valid_from", QT_TRANSLATE_NOOP("Field", "Valid from")),
        field<&PolicyCommitment::validTo>("valid_to", QT_TRANSLATE_NOOP("Field", "Valid to")),
        archivedField<PolicyCommitment>(),
    };
    return fields;
}

template <> std::span<const Field> fieldsOf<Requirement>()
{
    static const Field fields[] = {
        idField<Requirement>(),
        codeField<Requirement>(),
        field<&Requirement::reference>("reference", QT_TRANSLATE_NOOP("Field", "Reference")).text(120).required(),
        field<&Requirement::type>("kind", QT_TRANSLATE_NOOP("Field", "Kind")).required(),
        field<&Requirement::summary>("summary", QT_TRANSLATE_NOOP("Field", "Summary")).text(1000),
        field<&Requirement::interestedParty>("interested_party", QT_TRANSLATE_NOOP("Field", "Interested party"))
            .csv("interested_party_id"),
        field<&Requirement::inForceFrom>("in_force_from", QT_TRANSLATE_NOOP("Field", "In force from")),
        field<&Requirement::owner>("owner", QT_TRANSLATE_NOOP("Field", "Owner")).csv("owner_id"),
        field<&Requirement::status>("status", QT_TRANSLATE_NOOP("Field", "Status")),
        field<&Requirement::noObjectiveJustification>("no_objective_justification",
                                                      QT_TRANSLATE_NOOP("Field", "Why no objective is needed"))
            .text(500),
        field<&Requirement::inForceTo>("in_force_to", QT_TRANSLATE_NOOP("Field", "In force to")),
        field<&Requirement::source>("source", QT_TRANSLATE_NOOP("Field", "Source")).text(300),
        field<&Requirement::legalCheckedBy>("legal_checked_by", QT_TRANSLATE_NOOP("Field", "Legal checked by")),
        field<&Requirement::legalCheckedOn>("legal_checked_on", QT_TRANSLATE_NOOP("Field", "Legal checked on")),
        field<&Requirement::noObjectiveBy>("no_objective_by", QT_TRANSLATE_NOOP("Field", "Justified by")),
        field<&Requirement::noObjectiveOn>("no_objective_on", QT_TRANSLATE_NOOP("Field", "Justified on")),
        archivedField<Requirement>(),
    };
    return fields;
}

std::span<const KindInfo> policyKinds()
{
    static const KindInfo kinds[] = {
        kindInfo<PolicyDocument>("policy_document", "policy_documents", QT_TRANSLATE_NOOP("Kind", "Policy"),
                                 QT_TRANSLATE_NOOP("Kind", "Policies"), "POL"),
        kindInfo<PolicyVersion>("policy_version", "policy_versions", QT_TRANSLATE_NOOP("Kind", "Policy version"),
                                QT_TRANSLATE_NOOP("Kind", "Policy versions"), ""),
        kindInfo<PolicyCommitment>("policy_commitment", "policy_commitments", QT_TRANSLATE_NOOP("Kind", "Commitment"),
                                   QT_TRANSLATE_NOOP("Kind", "Commitments"), "PC"),
        kindInfo<Requirement>("requirement", "requirements", QT_TRANSLATE_NOOP("Kind", "Requirement"),
                              QT_TRANSLATE_NOOP("Kind", "Requirements"), "REQ"),
    };
    return kinds;
}
