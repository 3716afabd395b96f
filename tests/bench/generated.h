#pragma once
#include "model/domain/change.h"

#include <QByteArray>

/// A made-up organisation, the same in every run: units, people, objectives of all levels and states, KPIs of all
/// usual directions and aggregations, actions and readings.
struct GeneratedSize {
    int objectives = 0;
    int kpis = 0;
    int periods = 0; ///< readings per KPI
    Frequency frequency = Frequency::Monthly;
};

/// The last period end that has figures, and the day of evaluation.
QDate generatedDay();
/// Everything but readings.
ChangeSet generatedRecords(const GeneratedSize &size);
/// The readings of the KPIs in the set, `periods` each.
ReadingChanges generatedReadings(const GeneratedSize &size, const ChangeSet &records);
/// The same kind of readings as rows of a CSV file, in order of KPI and period.
QByteArray generatedCsv(const GeneratedSize &size);
