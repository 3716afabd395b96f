#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"

#include <QString>

#include <functional>

class Document;

/// Why a reading is not available, by its key. Reads the rows of a KPI at the first question and keeps the words, so it
/// is made anew for each view of the file; empty when there is no such row. `document` outlives it.
std::function<QString(Id<Kpi>, qint32 key)> notAvailableReasons(const Document &document);
