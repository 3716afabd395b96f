#pragma once
#include "model/domain/context.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "model/exchange/cells.h"

#include <functional>

/// Options of an import (CLI.md `import`).
struct ImportOptions {
    bool correct = false; ///< a changed reading supersedes the old one
    std::optional<DecimalMark> decimal; ///< empty: point for our own files, found per column for foreign ones
    QDate today; ///< the file's today, for reviews without a state
    QDate latestPeriodEnd; ///< period ends after this are in the future (IMP-05)
    Language language;
    std::function<bool(int percent)> progress; ///< returns false to cancel; may be empty
    bool withOutcomes = false; ///< fill TableReport::outcomes
};

/// What the files would change in the register: rows new, updated, unchanged or rejected. Pure: writes nothing.
/// Files are read in the order of dependence, whatever their order in `files`. Fails only when it was cancelled.
Result<ImportPlan> planImport(const Register &reg, const std::vector<SourceFile> &files, const ImportOptions &options,
                              const Context &context);

/// The tables that can be imported, in the order of dependence: file names of the kinds and "measurements".
QStringList importTables();

/// The tables of an exchange file (8.6) that have rows, or only the one that is wanted; what the program does not know
/// goes to `leftAlone`. `name` is that of the file.
std::vector<SourceFile> jsonSources(const std::shared_ptr<const JsonTables> &json, const QString &name,
                                    const QString &wanted, QStringList &leftAlone);
