#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// The plan: actions, their order, resources and roles (2.5).
// Texts are trimmed, their limits stand in the dictionary (plan_fields.cpp); an invalid date, a
// null text and an Unset enumerator mean "not given".

struct Action {
    static constexpr Kind kind = Kind::Action;
    Id<Action> id;
    QString code;
    Id<Objective> objective;
    ActionKind type = ActionKind::Task;
    QString title;
    Id<OrgUnit> unit;
    Id<Person> responsible;
    QDate startDate;
    QDate dueDate;
    QDate originalDueDate;
    ActionStatus status = ActionStatus::Planned;
    int percentComplete = 0;
    Decimal effortDays;
    QDate completedOn;
    bool mandatory = true;
    QString completionCriterion;
    Id<Action> phase;
    QString description;
    QString blockedReason;
    QString cancelledReason;
    Id<Control> control;
    QDateTime archivedAt;
    bool operator==(const Action &) const = default;
};

struct ActionDependency {
    static constexpr Kind kind = Kind::ActionDependency;
    Id<ActionDependency> id;
    Id<Action> predecessor;
    Id<Action> successor;
    int lagDays = 0;
    bool operator==(const ActionDependency &) const = default;
};

struct Resource {
    static constexpr Kind kind = Kind::Resource;
    Id<Resource> id;
    QString code;
    Id<Objective> objective;
    ResourceKind type = ResourceKind::Unset;
    QString description;
    Decimal amount;
    QString unit;
    Money planned;
    Money approved;
    Money spent;
    Id<Person> approvedBy;
    QDate approvedOn;
    bool noneNeeded = false;
    QDateTime archivedAt;
    bool operator==(const Resource &) const = default;
};

struct Raci {
    static constexpr Kind kind = Kind::Raci;
    Id<Raci> id;
    Id<Objective> objective;
    Id<Person> person;
    RaciRole role = RaciRole::Unset;
    Id<Action> action;
    bool operator==(const Raci &) const = default;
};
