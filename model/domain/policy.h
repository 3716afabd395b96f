#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// Policy, its commitments, and the requirements of interested parties (2.1).
// Texts are trimmed, their limits stand in the dictionary (policy_fields.cpp); an invalid date, a
// null text and an Unset enumerator mean "not given".

struct PolicyDocument {
    static constexpr Kind kind = Kind::PolicyDocument;
    Id<PolicyDocument> id;
    QString code;
    QString title;
    QDateTime archivedAt;
    bool operator==(const PolicyDocument &) const = default;
};

struct PolicyVersion {
    static constexpr Kind kind = Kind::PolicyVersion;
    Id<PolicyVersion> id;
    Id<PolicyDocument> document;
    QString version;
    QDate approvedOn;
    Id<Person> approvedBy;
    QDate validFrom;
    QDate validTo;
    bool operator==(const PolicyVersion &) const = default;
};

struct PolicyCommitment {
    static constexpr Kind kind = Kind::PolicyCommitment;
    Id<PolicyCommitment> id;
    QString code;
    Id<PolicyDocument> document;
    QString policyVersion;
    QString section;
    QString text;
    QDate validFrom;
    QDate validTo;
    QDateTime archivedAt;
    bool operator==(const PolicyCommitment &) const = default;
};

struct Requirement {
    static constexpr Kind kind = Kind::Requirement;
    Id<Requirement> id;
    QString code;
    QString reference;
    RequirementKind type = RequirementKind::Unset;
    QString summary;
    Id<InterestedParty> interestedParty;
    QDate inForceFrom;
    Id<Person> owner;
    RequirementStatus status = RequirementStatus::Applicable;
    QString noObjectiveJustification;
    QDate inForceTo;
    QString source;
    Id<Person> legalCheckedBy;
    QDate legalCheckedOn;
    Id<Person> noObjectiveBy;
    QDate noObjectiveOn;
    QDateTime archivedAt;
    bool operator==(const Requirement &) const = default;
};
