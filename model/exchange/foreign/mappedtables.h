#pragma once
#include "model/exchange/foreign/importmapping.h"
#include "model/exchange/importer.h"

#include <QSet>

/// A foreign table in the columns of our own files, ready for planImport(); rows with cells that cannot be read are
/// left out and told.
struct MappedTables {
    std::vector<SourceFile> files;
    std::vector<RejectedRow> rejected;
};

/// Puts the rows into our tables: numbers with a point, days as 2026-12-31, names as codes. A row without a code means
/// the record with its name, if there is exactly one; so the same file imported twice makes nothing twice. The register
/// table becomes objectives, KPIs and figures. Rows of the lines in `without` are left out. With
/// `withFaulty` a row that cannot be read stands there without the cells at fault: to judge the others, not to take it.
MappedTables mappedTables(const Sheet &sheet, const ImportMapping &mapping, const Register &reg,
                          const Language &language, const QSet<int> &without = {}, bool withFaulty = false);
