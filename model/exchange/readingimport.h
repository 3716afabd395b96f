#pragma once
#include "model/exchange/importrun.h"

/// Reads measurements.csv (8.2, 8.4): streamed, because a million rows must work. The rows go into `readings`, what
/// happened into `report`.
void importReadings(const ImportRun &run, const SourceFile &file, ReadingChanges &readings, TableReport &report);
