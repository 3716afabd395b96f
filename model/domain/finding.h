#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// Findings, evidence, audit sessions and issued documents (2.8).
// Texts are trimmed, their limits stand in the dictionary (finding_fields.cpp); an invalid date, a
// null text and an Unset enumerator mean "not given".

struct Finding {
    static constexpr Kind kind = Kind::Finding;
    Id<Finding> id;
    QString code;
    FindingSource source = FindingSource::Unset;
    QDate date;
    FindingGrade grade = FindingGrade::Unset;
    QString clause;
    Id<Objective> objective;
    QString description;
    QString rootCause;
    QString correction;
    QString correctiveAction;
    Id<Person> responsible;
    QDate dueDate;
    FindingStatus status = FindingStatus::Open;
    QDate closedOn;
    QDate effectivenessDue;
    Effectiveness effectivenessResult = Effectiveness::Unset;
    Id<Person> effectivenessBy;
    QDate effectivenessOn;
    QString effectivenessNote;
    QDateTime archivedAt;
    bool operator==(const Finding &) const = default;
};

struct Evidence {
    static constexpr Kind kind = Kind::Evidence;
    Id<Evidence> id;
    QString code;
    QString fileName;
    EvidenceKind type = EvidenceKind::Unset;
    QDate date;
    QString location;
    Classification classification = Classification::Unset;
    QString title;
    EvidenceStorage storage = EvidenceStorage::Reference;
    std::optional<int> size;
    QString sha256;
    QDate validUntil;
    QDateTime archivedAt;
    bool operator==(const Evidence &) const = default;
};

struct EvidenceLink {
    static constexpr Kind kind = Kind::EvidenceLink;
    Id<EvidenceLink> id;
    Id<Evidence> evidence;
    EvidenceTarget targetKind = EvidenceTarget::Unset;
    QUuid target;
    bool operator==(const EvidenceLink &) const = default;
};

struct AuditSession {
    static constexpr Kind kind = Kind::AuditSession;
    Id<AuditSession> id;
    QString code;
    QString title;
    AuditKind type = AuditKind::Unset;
    QDate fromDate;
    QDate toDate;
    QString criteria;
    QString auditors;
    QString snapshot;
    QDateTime archivedAt;
    bool operator==(const AuditSession &) const = default;
};

struct AuditCheck {
    static constexpr Kind kind = Kind::AuditCheck;
    Id<AuditCheck> id;
    Id<AuditSession> session;
    QString checkId;
    Id<Objective> objective;
    AuditLabel label = AuditLabel::Unset;
    QString note;
    bool sampled = false;
    bool operator==(const AuditCheck &) const = default;
};

struct IssuedDocument {
    static constexpr Kind kind = Kind::IssuedDocument;
    Id<IssuedDocument> id;
    QString code;
    QString title;
    QString version;
    QDate date;
    QString author;
    QString type;
    QString fileName;
    QString sha256;
    Id<Approval> approval;
    QDateTime archivedAt;
    bool operator==(const IssuedDocument &) const = default;
};
