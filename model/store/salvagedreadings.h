#pragma once
#include "model/domain/readings.h"
#include "model/store/readingreplay.h"

#include <QStringList>

#include <functional>
#include <vector>

struct sqlite3;
enum class Kind : unsigned char;

/// The readings of a damaged workspace.
struct SalvagedReadings {
    std::vector<ReadingRow> rows; ///< as they go into a new file
    QStringList lost; ///< codes
    QStringList doubtful; ///< sentences: rows of which one was changed, or that nothing proves
    int fromHistory = 0; ///< whether these are valid was taken from the history
};
/// `proof` has what the history says; `historyIsWhole` when it says everything. `has` tells which records there are.
SalvagedReadings salvagedReadings(sqlite3 *handle, ReadingReplay &proof, bool historyIsWhole,
                                  const std::function<bool(Kind, const QUuid &)> &has);
