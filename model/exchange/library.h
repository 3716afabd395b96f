#pragma once
#include <QString>

#include <vector>

/// An example of an objective: how it is often written, how it says something, and how to get there (F33). Targets are
/// proposals until somebody adopts them.
struct LibraryObjective {
    QString id, sector, topic, weakForm, statement, direction, unit, target, responsible, evaluation, policyTheme, risk,
        controls;
    int months = 0;
    QStringList steps;
    bool operator==(const LibraryObjective &) const = default;
};
/// An example of a measure.
struct LibraryKpi {
    QString id, name, informationNeed, formula, unit, direction, aggregation, frequency, dataSource, measureType,
        leadLag, topic, control;
    bool operator==(const LibraryKpi &) const = default;
};
std::vector<LibraryObjective> libraryObjectives();
std::vector<LibraryKpi> libraryKpis();
