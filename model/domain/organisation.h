#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// Where the objectives live: the organisation, its settings, units, people, goals and interested
// parties (2.1). Texts are trimmed, their limits stand in the dictionary (organisation_fields.cpp);
// an invalid date, a null text and an Unset enumerator mean "not given".

struct Organisation {
    static constexpr Kind kind = Kind::Organisation;
    Id<Organisation> id;
    QString name;
    QString shortName;
    QString sector;
    std::optional<int> employees;
    QString sites;
    QString ismsScope;
    int fiscalYearStartMonth = 1;
    QDate asOf;
    QString reportingLanguage = QStringLiteral("en");
    QString secondLanguage;
    Classification classification = Classification::Internal;
    QString certificate;
    int retentionYears = 4;
    QString currency = QStringLiteral("EUR");
    int smallGroupMinimum = 20;
    QString objectiveLeadText;
    QByteArray logo;
    bool operator==(const Organisation &) const = default;
};

struct Setting {
    static constexpr Kind kind = Kind::Setting;
    Id<Setting> id;
    QString key;
    QString value;
    bool operator==(const Setting &) const = default;
};

struct OrgUnit {
    static constexpr Kind kind = Kind::OrgUnit;
    Id<OrgUnit> id;
    QString code;
    Id<OrgUnit> parent;
    QString name;
    UnitKind type = UnitKind::Unset;
    Id<Person> head;
    QDateTime archivedAt;
    bool operator==(const OrgUnit &) const = default;
};

struct Person {
    static constexpr Kind kind = Kind::Person;
    Id<Person> id;
    QString code;
    QString name;
    QString role;
    Id<OrgUnit> unit;
    bool topManagement = false;
    bool active = true;
    bool isRole = false;
    QString email;
    QDateTime archivedAt;
    bool operator==(const Person &) const = default;
};

struct BusinessGoal {
    static constexpr Kind kind = Kind::BusinessGoal;
    Id<BusinessGoal> id;
    QString code;
    QString title;
    Id<Person> owner;
    QDate horizon;
    QString description;
    QDateTime archivedAt;
    bool operator==(const BusinessGoal &) const = default;
};

struct InterestedParty {
    static constexpr Kind kind = Kind::InterestedParty;
    Id<InterestedParty> id;
    QString code;
    QString name;
    PartyKind type = PartyKind::Unset;
    QString expectation;
    bool addressedByIsms = true;
    QDateTime archivedAt;
    bool operator==(const InterestedParty &) const = default;
};

struct GlossaryTerm {
    static constexpr Kind kind = Kind::GlossaryTerm;
    Id<GlossaryTerm> id;
    QString term;
    QString language;
    QString definition;
    QString synonyms;
    bool operator==(const GlossaryTerm &) const = default;
};
