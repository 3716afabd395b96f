#pragma once
#include <QString>
#include <QStringList>

// A large file whose last write was interrupted is written to (the write is taken back) before all of it can be
// checked. Until the check in the background was good it is kept as it was, with its journal:
// "NAME-interrupted.waymark" beside it.

/// Copies file and journal, synced. Gives the path of the copy; empty when there was no room or it was not written.
QString keepInterrupted(const QString &canonicalPath);

/// Such copies of a file, with the journal that makes them what they are: one that somebody has opened is somebody's.
QStringList interruptedCopiesOf(const QString &path);

/// Removes them, after the file was proved.
void forgetInterrupted(const QString &path);
