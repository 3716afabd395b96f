#pragma once
#include "model/domain/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

struct sqlite3;

// How a verified copy is made, whatever its pages come from. Internal to the store.

/// Copies the bytes of a file, unless there is no room for all of them: a file may claim to be larger than any disk.
bool copyWhereThereIsRoom(const QString &from, const QString &to);

/// Makes what was written into a file last; false when the medium did not confirm it. Not for a file that is open.
bool syncFile(const QString &path);

/// Copies all pages of an open database into an existing empty file. Others may write to it meanwhile; the copy is of
/// one state all the same.
bool copyPages(sqlite3 *source, const QByteArray &target);

/// Fills a private file in the folder of `to`, verifies and syncs it and gives it its name; refuses to overwrite.
/// `accept` may refuse what was copied. On failure nothing is left.
Result<> copyPagesVerified(const std::function<bool(const QByteArray &target)> &fill, const QString &to,
                           const std::function<Result<>(const QString &copy)> &accept = {});
