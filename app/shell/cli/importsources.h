#pragma once
#include "app/shell/cli/command.h"
#include "model/exchange/importreport.h"

/// The tables that the paths of `import` name, and what was left alone (8.2).
struct ImportSources {
    std::vector<SourceFile> files;
    QStringList leftAlone;
};

/// Reads them: CSV files by the name of their table or --table, workbooks by the names of their sheets, folders of CSV
/// files. Nothing when something is wrong; then it is said and `status` is set.
std::optional<ImportSources> gatherSources(CommandCall &call, int &status);
