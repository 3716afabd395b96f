#pragma once
#include "app/shell/cli/command.h"
#include "model/domain/change.h"
#include "model/exchange/importreport.h"

/// The tables that the paths of `import` name, and what was left alone (8.2).
struct ImportSources {
    std::vector<SourceFile> files;
    QStringList leftAlone;
};

/// Reads them: CSV files by the name of their table or --table, workbooks by the names of their sheets, folders of CSV
/// files, exchange files (JSON) with all their tables. Nothing when something is wrong; then it is said and `status` is
/// set.
std::optional<ImportSources> gatherSources(CommandCall &call, int &status);

/// Copies that evidence of the plan names by its hash, found in the folder "evidence" of the folders that are imported,
/// or beside an exchange file; that folder is then no longer among what is left alone.
std::vector<FileContent> gatherContents(const CommandCall &call, const ChangeSet &changes, QStringList &leftAlone);