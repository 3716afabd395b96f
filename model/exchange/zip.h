#pragma once
#include "model/domain/result.h"
#include "model/exchange/exporter.h"

#include <QStringList>

/// A ZIP archive whose bytes depend on names and contents only: sorted, one fixed time, the same attributes (8.6).
/// Names are relative and ASCII.
Result<QByteArray> zipped(std::vector<ExportedFile> files);

/// The files of an archive or folder, and what may not stand in one: links, absolute names, names that lead out,
/// names twice, bombs.
struct FileTree {
    std::vector<ExportedFile> files; ///< by name
    QStringList faults;
};
/// Reads a ZIP archive or a folder; an error when it is neither or cannot be read.
Result<FileTree> readFileTree(const QString &path);
