#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// The objective, its links, versions and what people decide about it (2.3, 2.9, 2.10).
// Texts are trimmed, their limits stand in the dictionary (objective_fields.cpp); an invalid date,
// a null text and an Unset enumerator mean "not given".

struct Objective {
    static constexpr Kind kind = Kind::Objective;
    Id<Objective> id;
    QString code;
    QString title;
    QString statement;
    ObjectiveLevel level = ObjectiveLevel::Unset;
    Id<OrgUnit> unit;
    Id<Person> owner;
    ObjectiveState state = ObjectiveState::Draft;
    QString version = QStringLiteral("0.1");
    QDate startDate;
    QDate targetDate;
    Priority priority = Priority::Medium;
    Measurability measurability = Measurability::Measurable;
    QString measurabilityJustification;
    QString rationale;
    QString evaluationMethod;
    Id<Person> evaluator;
    Interval reviewInterval = Interval::Quarterly;
    QDate nextReview;
    Id<BusinessGoal> businessGoal;
    Id<Objective> supersededBy;
    QDate closedOn;
    QStringList tags;
    ObjectiveKind type = ObjectiveKind::Unset;
    Id<Objective> parent;
    EnumSet<Protection> protects;
    QString successCriteria;
    QString notes;
    QDateTime archivedAt;
    bool operator==(const Objective &) const = default;
};

struct ObjectiveLink {
    static constexpr Kind kind = Kind::ObjectiveLink;
    Id<ObjectiveLink> id;
    Id<Objective> objective;
    LinkKind targetKind = LinkKind::Unset;
    QUuid target;
    QString note;
    LinkEffect effect = LinkEffect::Unset;
    LinkStrength strength = LinkStrength::Unset;
    LinkState state = LinkState::Valid;
    Id<Person> confirmedBy;
    QDate confirmedOn;
    bool operator==(const ObjectiveLink &) const = default;
};

struct ObjectiveVersion {
    static constexpr Kind kind = Kind::ObjectiveVersion;
    Id<ObjectiveVersion> id;
    Id<Objective> objective;
    QString version;
    QDate date;
    QString summary;
    Id<Person> approvedBy;
    QString snapshot;
    bool operator==(const ObjectiveVersion &) const = default;
};

struct Acknowledgement {
    static constexpr Kind kind = Kind::Acknowledgement;
    Id<Acknowledgement> id;
    Id<Objective> objective;
    QString version;
    QString rule;
    QString reason;
    Id<Person> acknowledgedBy;
    QDate acknowledgedOn;
    bool operator==(const Acknowledgement &) const = default;
};

struct StatusOverride {
    static constexpr Kind kind = Kind::StatusOverride;
    Id<StatusOverride> id;
    Id<Objective> objective;
    ResultState computedState = ResultState::Unset;
    ResultState shownState = ResultState::Unset;
    QString reason;
    QDate validUntil;
    Id<Person> setBy;
    QDate setOn;
    bool operator==(const StatusOverride &) const = default;
};

struct OwnerAcceptance {
    static constexpr Kind kind = Kind::OwnerAcceptance;
    Id<OwnerAcceptance> id;
    Id<Objective> objective;
    QString version;
    Id<Person> person;
    QDate acceptedOn;
    QString note;
    bool operator==(const OwnerAcceptance &) const = default;
};

struct Approval {
    static constexpr Kind kind = Kind::Approval;
    Id<Approval> id;
    QString code;
    ApprovalSubject subjectKind = ApprovalSubject::Unset;
    QUuid subject;
    QString version;
    ApprovalDecision decision = ApprovalDecision::Unset;
    Id<Person> approver;
    QDate decidedOn;
    ApprovalMedium medium = ApprovalMedium::Unset;
    QString recordReference;
    QString conditions;
    QDateTime archivedAt;
    bool operator==(const Approval &) const = default;
};

struct ChangeRecord {
    static constexpr Kind kind = Kind::ChangeRecord;
    Id<ChangeRecord> id;
    QString code;
    QDate date;
    Id<Objective> objective;
    QString field;
    QString oldValue;
    QString newValue;
    QString rationale;
    Id<Trigger> trigger;
    Id<Person> requestedBy;
    Id<Person> approvedBy;
    QString versionFrom;
    QString versionTo;
    QString consideration;
    QDateTime archivedAt;
    bool operator==(const ChangeRecord &) const = default;
};
