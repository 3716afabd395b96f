#pragma once
#include "model/items/recordtable.h"
#include "model/query/traceability.h"

enum class TraceColumn : signed char { Risk, Level, Objective, State, Plan, Kpi, Last, Evidence, Count };
/// The columns of the traceability table, in the order of TraceColumn.
RecordTable<TraceLine>::Columns traceColumns(const Language &language);
