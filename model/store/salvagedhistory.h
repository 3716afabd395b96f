#pragma once
#include "model/domain/chainline.h"
#include "model/store/replay.h"

#include <vector>

struct sqlite3;

/// The history of a damaged workspace as far as it can be read.
struct SalvagedHistory {
    std::vector<ChainLine> lines; ///< entries whose line still has its hash; the body is empty when it has not, too
    Replay replay; ///< of the bodies that have their hash
    int entries = 0; ///< of them
    bool isWhole = false; ///< all from the first to the last one: they prove what the tables must hold
    QString head() const { return lines.empty() ? QString() : lines.back().hash; }
};
SalvagedHistory salvagedHistory(sqlite3 *handle);
