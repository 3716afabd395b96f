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
/// Hash over the schema of the open file: what a damaged or foreign schema changes.
QString schemaFingerprint(const QSqlDatabase &db);
/// The fingerprint that a file of this version must have.
QString expectedFingerprint(int version);

/// The statements that the dictionary of today would ask for: for the test that proves that no step was forgotten.
QStringList statementsOfDictionary();
