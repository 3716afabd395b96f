#pragma once
#include "model/domain/context.h"
#include "model/domain/result.h"
#include "model/store/schemasteps.h"

#include <QSqlDatabase>

/// What bringing a file to the newest format needs from outside.
struct Upgrading {
    Context context = Context::real();
    QString backupPlace; ///< of all workspaces; the copy made before goes beside the file when this is empty
};

/// Brings the file from its version to the newest one of `steps`, each step one transaction (DESIGN.md 5). Before the
/// end of a step the tables, references, row counts and the replay of the history are checked; what does not pass is
/// taken back. With a context the history of an existing file tells it: one entry "schema.migrated" a step.
Result<> migrate(const QSqlDatabase &db, const std::vector<SchemaStep> &steps = schemaSteps(),
                 const Context *context = nullptr);

/// migrate() for a workspace that was opened for writing: makes a verified copy first, among the backups of the
/// workspace or beside it ("NAME-format-1.waymark"), and goes on only if that worked. Gives the path of the copy, an
/// empty one when there was nothing to do.
Result<QString> upgradeWorkspace(const QSqlDatabase &db, const QString &canonicalPath, const Upgrading &upgrading = {},
                                 const std::vector<SchemaStep> &steps = schemaSteps());

/// What was done to a file before it was opened for writing.
struct MadeReady {
    QString copy; ///< of the older format, made before; empty when the format is today's
    QString remark; ///< for people, empty when there is nothing to say
};
/// For who opens a file for writing: takes half a write back, and upgrades the file when its format is older, with the
/// copy made before where `upgrading` says. Does nothing to a file that cannot be opened: opening it says why.
Result<MadeReady> makeReady(const QString &path, const Upgrading &upgrading);
