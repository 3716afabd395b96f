#pragma once
#include "model/domain/change.h"
#include "model/exchange/tablesource.h"

class ImportRun;

/// What a table needs beyond its fields: columns that stand for other records, words of hand-made registers.
struct RowHooks {
    Kind kind = Kind::Count;
    /// Columns that the hook reads itself.
    std::vector<const char *> columns;
    /// Fields that the generic reader must leave alone, because the hook understands more words than it.
    std::vector<const char *> ownFields;
    /// Called after the fields are set; changes `record` and may put further records. Returns a problem or an empty
    /// one.
    RejectedRow (*apply)(ImportRun &run, const TableSource &source, const TableSource::Row &row, void *record)
        = nullptr;
};
const RowHooks *rowHooks(Kind kind);
