#pragma once
#include "model/domain/result.h"

/// Whether another tool turned the write-ahead log of the workspace on (RELIABILITY B11).
bool hasLog(const QString &path);
/// A verified copy without the log, with what was committed into it. The file and its log are only read; `to` must not
/// exist.
Result<> copyWithoutLog(const QString &path, const QString &to);
