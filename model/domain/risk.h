#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// Risks, their assessments over time, treatment and controls: enough to link, not a full risk tool
// (2.2). Texts are trimmed, their limits stand in the dictionary (risk_fields.cpp); an invalid
// date, a null text and an Unset enumerator mean "not given".

struct Risk {
    static constexpr Kind kind = Kind::Risk;
    Id<Risk> id;
    QString code;
    QString title;
    EnumSet<Protection> affects;
    Id<Person> owner;
    std::optional<int> inherentLikelihood;
    std::optional<int> inherentImpact;
    std::optional<int> currentLikelihood;
    std::optional<int> currentImpact;
    std::optional<int> targetLikelihood;
    std::optional<int> targetImpact;
    Treatment treatment = Treatment::Unset;
    RiskStatus status = RiskStatus::Open;
    QDate identifiedOn;
    QDate assessedOn;
    QDate nextAssessment;
    QString noObjectiveJustification;
    QString scenario;
    QString threat;
    QString vulnerability;
    QString assetOrProcess;
    Id<Person> acceptedBy;
    QDate acceptedOn;
    Id<Person> noObjectiveBy;
    QDate noObjectiveOn;
    bool isOpportunity = false;
    QDateTime archivedAt;
    bool operator==(const Risk &) const = default;
};

struct RiskAssessment {
    static constexpr Kind kind = Kind::RiskAssessment;
    Id<RiskAssessment> id;
    Id<Risk> risk;
    QDate assessedOn;
    std::optional<int> score;
    RiskLevel level = RiskLevel::Unset;
    std::optional<int> likelihood;
    std::optional<int> impact;
    Id<Person> assessedBy;
    QString note;
    bool operator==(const RiskAssessment &) const = default;
};

struct Control {
    static constexpr Kind kind = Kind::Control;
    Id<Control> id;
    QString code;
    QString annexA;
    QString title;
    bool applicable = true;
    Implementation implementation = Implementation::Unset;
    QString justification;
    Id<Person> owner;
    QDateTime archivedAt;
    bool operator==(const Control &) const = default;
};

struct RiskControl {
    static constexpr Kind kind = Kind::RiskControl;
    Id<RiskControl> id;
    Id<Risk> risk;
    Id<Control> control;
    bool operator==(const RiskControl &) const = default;
};

struct TreatmentItem {
    static constexpr Kind kind = Kind::TreatmentItem;
    Id<TreatmentItem> id;
    QString code;
    Id<Risk> risk;
    QString description;
    Id<Control> control;
    Id<Action> action;
    QDate dueDate;
    TreatmentItemStatus status = TreatmentItemStatus::Planned;
    QDateTime archivedAt;
    bool operator==(const TreatmentItem &) const = default;
};
