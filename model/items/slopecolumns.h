#pragma once
#include "model/items/recordtable.h"
#include "model/query/riskslope.h"

enum class SlopeColumn : signed char { Risk, Before, Now, Wanted, Objectives, Count };
/// The columns of the table below the slope chart, in the order of SlopeColumn.
RecordTable<SlopeRisk>::Columns slopeColumns(const Language &language);
