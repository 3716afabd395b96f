#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"
#include "model/domain/values.h"

#include <QDateTime>

// The measurement construct (2.4). Readings are kept apart, see readings.h.
// Texts are trimmed, their limits stand in the dictionary (kpi_fields.cpp); an invalid date, a null
// text and an Unset enumerator mean "not given".

struct Kpi {
    static constexpr Kind kind = Kind::Kpi;
    Id<Kpi> id;
    QString code;
    Id<Objective> objective;
    QString name;
    Direction direction = Direction::Unset;
    Aggregation aggregation = Aggregation::Latest;
    QString window;
    QString unit;
    Frequency frequency = Frequency::Unset;
    Decimal baseline;
    Decimal target;
    Decimal lower;
    Decimal upper;
    Decimal tolerance;
    StatusMode statusMode = StatusMode::Trajectory;
    Decimal greenLimit;
    Decimal redLimit;
    QDate startDate;
    QDate targetDate;
    int sustainPeriods = 1;
    bool deciding = true;
    Decimal weight = Decimal::fromInt(1);
    LeadLag leadLag = LeadLag::Unset;
    MeasureType measureType = MeasureType::Unset;
    QString dataSource;
    Id<Person> collector;
    Id<Person> evaluator;
    Interval evaluationFrequency = Interval::Unset;
    QString formulaText;
    Decimal validMin;
    Decimal validMax;
    QString informationNeed;
    Id<Person> customer;
    ReportingFormat reportingFormat = ReportingFormat::Line;
    int decimals = 1;
    QDate baselineDate;
    QString baselineSource;
    QDate baselineDue;
    RatioScale scale = RatioScale::Percent;
    ZeroDenominator zeroDenominator = ZeroDenominator::NoData;
    std::optional<int> graceDays;
    std::optional<int> maxAgeDays;
    CollectionMethod collectionMethod = CollectionMethod::Unset;
    QString validityNote;
    bool evidenceRequired = true;
    Decimal onGap;
    Decimal atGap;
    Decimal hysteresis;
    InterimMode interimMode = InterimMode::Unset;
    bool progressFromPlan = false;
    QStringList scaleLabels;
    QDateTime archivedAt;
    bool operator==(const Kpi &) const = default;
};

struct InterimTarget {
    static constexpr Kind kind = Kind::InterimTarget;
    Id<InterimTarget> id;
    Id<Kpi> kpi;
    QDate dueDate;
    Decimal value;
    QString note;
    bool operator==(const InterimTarget &) const = default;
};
