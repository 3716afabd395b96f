#pragma once
#include "model/exchange/exporter.h"
#include "model/store/salvage.h"

/// The history that could be read of a damaged file, in the form of an audit pack's (8.6): ledger.tsv, history.jsonl.
/// Empty when nothing could be read.
std::vector<ExportedFile> salvagedHistoryFiles(const SalvageReport &report);
/// What is missing and what may be changed, table by table; empty when all was saved and proved.
QString salvageLosses(const SalvageReport &report);
