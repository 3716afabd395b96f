#pragma once
#include "model/query/ledger.h"
#include "views/forms/recordpanel.h"

/// A table on a tab of an objective.
struct TabTable {
    RecordTableInfo info;
    bool isRecord = false; ///< written by steps and reviews, not typed here
};
/// A tab that is made of tables: which, and what its word is.
struct TabInfo {
    LedgerRow::Where where;
    const char *word; ///< English, context "ObjectivePage"
    std::vector<TabTable> tables;
};
std::vector<TabInfo> objectiveTabs();
/// Whether a record belongs to the objective, directly or by its KPI, action or review.
bool belongsTo(const Register &reg, const Record &record, Id<Objective> objective);
/// Prepares a new record of the kind for the objective.
void prepareFor(const Register &reg, Kind kind, void *fresh, Id<Objective> objective);
