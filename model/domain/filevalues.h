#pragma once
#include "model/domain/result.h"

#include <QDateTime>
#include <QString>

// Values about the workspace file that are not part of its contents.

/// What was typed into a form and not yet saved; outside history and exports (2.8).
struct Draft {
    QString form; ///< name of the form
    QString record; ///< id of the record, empty for a new one
    QString body; ///< what stood in the fields, in a form of the form's own
    QDateTime at; ///< UTC
};

/// True when the place of the file failed, not the entry: full, broken, gone, read-only, in use. The same entry may go
/// through later, or into a copy elsewhere.
bool isOfMedium(const Error &error);

/// Who has a workspace open for writing.
struct LockOwner {
    QString program, host;
    qint64 process = 0;
    QDateTime since;
};
