#pragma once
#include "model/domain/kpi.h"
#include "model/domain/readings.h"

class Language;

/// A KPI about how persons behaved: a survey, or results of simulated attacks and tests of knowledge. Of such a group
/// no figure is kept below the smallest group size, because it would speak about single persons (0.11).
bool isPeopleFigure(const Kpi &kpi);

/// The sentence for a figure about fewer persons than the smallest group; empty when it may be kept.
QString smallGroupProblem(const Kpi &kpi, const Decimal &denominator, const Language &language, int smallestGroup);

/// What is wrong with a typed figure, as a sentence; empty when it may be saved. The same rules as an import (8.4).
/// `smallestGroup`: the organisation's small group minimum (2.1); 0 asks no group size.
QString readingProblem(const Kpi &kpi, const ReadingRow &row, const Language &language, int smallestGroup = 0);
