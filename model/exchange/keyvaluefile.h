#pragma once
#include "model/exchange/importrun.h"

/// organisation.csv has one row per field (8.2): key, value.
void importOrganisation(ImportRun &run, const TableSource &source, TableReport &report);
