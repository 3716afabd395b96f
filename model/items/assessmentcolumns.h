#pragma once
#include "model/items/recordtable.h"
#include "model/query/riskassessment.h"

enum class AssessmentColumn : signed char { Risk, Day, Level, Move, By, Note, Count };
/// The columns of the assessments over time, in the order of AssessmentColumn.
RecordTable<AssessmentLine>::Columns assessmentColumns(const Language &language);
