#pragma once
#include <QStringList>

#include <vector>

class Language;

/// An example of an objective: how it is often written, how it says something, and how to get there (F33). Targets are
/// proposals until somebody adopts them. `what` is what is measured: the statement without its date.
struct LibraryObjective {
    QString id, sector, topic, weakForm, statement, what, direction, unit, target, responsible, evaluation, policyTheme,
        risk, controls;
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
/// The examples with their texts and units in the language; where it has none of its own, in English. Keys that the
/// program reads (direction, aggregation, frequency …) are the same in every language.
std::vector<LibraryObjective> libraryObjectives(const Language &language);
std::vector<LibraryKpi> libraryKpis(const Language &language);
