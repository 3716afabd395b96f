#pragma once
#include "model/query/traceability.h"

#include <QByteArray>

/// The lines of the traceability table as CSV with the rules of every export (8.1): stable English headers and keys,
/// ISO dates, cells guarded against formulas. It is a report and cannot be imported.
QByteArray traceabilityCsv(const std::vector<TraceLine> &lines);
