#pragma once
#include "model/domain/result.h"
#include "model/domain/safefile.h"
#include "model/store/schemasteps.h"

#include <QSqlDatabase>
#include <QStringList>

/// "WYMK": marks a file as a workspace of this program.
constexpr quint32 applicationId = workspaceApplicationId;

/// Number of the newest schema.
int schemaVersion();
/// Brings the file from its version to the newest one of `steps`, each step one transaction (DESIGN.md 5).
Result<> migrate(const QSqlDatabase &db, const std::vector<SchemaStep> &steps = schemaSteps());
/// migrate() for a workspace that was opened for writing: makes a verified copy beside it first
/// ("NAME-format-1.waymark") and goes on only if that worked.
Result<> upgradeWorkspace(const QSqlDatabase &db, const QString &canonicalPath,
                          const std::vector<SchemaStep> &steps = schemaSteps());
/// Hash over the schema of the open file: what a damaged or foreign schema changes.
QString schemaFingerprint(const QSqlDatabase &db);
/// The fingerprint that a file of this version must have.
QString expectedFingerprint(int version);

/// The statements that the dictionary of today would ask for: for the test that proves that no step was forgotten.
QStringList statementsOfDictionary();
