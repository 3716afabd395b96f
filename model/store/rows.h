#pragma once
#include "model/domain/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

// Reading what a statement gives, to its end or not at all. Internal to the store; nothing there steps by itself.

/// Calls `take` for each row of a statement that is prepared and has its values, until it returns false. An error when
/// the rows cannot be read to their end: half a table must not look like all of it (RELIABILITY A13, A22).
Result<> forEachRow(const QSqlDatabase &db, QSqlQuery &q, const QString &doing,
                    const std::function<bool(const QSqlQuery &)> &take);
/// The same for a statement without values.
Result<> forEachRow(const QSqlDatabase &db, const QString &sql, const QString &doing,
                    const std::function<bool(const QSqlQuery &)> &take);
/// First column of the first row, an invalid value when there is no row. An error when that cannot be known.
Result<QVariant> firstValue(const QSqlDatabase &db, QSqlQuery &q, const QString &doing);
Result<QVariant> firstValue(const QSqlDatabase &db, const QString &sql, const QString &doing);
/// The same where not to know it is as good as that nothing is there: it will be refused.
QVariant scalar(const QSqlDatabase &db, const QString &sql);
/// The hash of the last entry of the history as the file has it now; an error when it cannot be read.
Result<QString> headInFile(const QSqlDatabase &db, const QString &doing);
/// The same, but without waiting for a program that is writing just now.
Result<QString> headInFileAtOnce(const QSqlDatabase &db, const QString &doing);
