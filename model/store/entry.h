#pragma once
#include "model/domain/context.h"
#include "model/domain/result.h"

#include <QJsonObject>
#include <QSqlDatabase>

/// One entry of the history before it has its hash (DESIGN.md 4).
struct NewEntry {
    int seq = 0;
    QString previous; ///< hash of the entry before; empty for the first
    QString kind;
    QJsonObject body; ///< gets its salt here
};
/// Appends the entry inside the transaction that is open; gives its hash. The history is written here only.
Result<QString> appendEntry(const QSqlDatabase &db, NewEntry entry, const Context &context, const QString &doing);
