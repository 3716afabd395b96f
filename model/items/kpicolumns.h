#pragma once
#include "model/items/recordtable.h"
#include "model/query/kpilist.h"

enum class KpiColumn : signed char { State, Name, Objective, Goal, Now, Progress, Last13, Trend, Forecast, LastPeriod };

/// Of the list of all measures. The small charts read the same rows.
RecordTable<KpiLine>::Columns kpiColumns(const Language &language);
Bullet bulletOf(const KpiLine &line);
