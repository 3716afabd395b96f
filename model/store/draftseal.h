#pragma once
#include "model/domain/filevalues.h"

#include <QSqlQuery>

#include <optional>

/// The draft of a row (form, record, body, at); nothing when it is not what was kept. Drafts have no history that would
/// prove them, so each carries its own hash: half a sentence that a bad medium turned into another one must not come
/// back as if somebody had typed it.
std::optional<Draft> draftFrom(const QSqlQuery &row);
std::optional<Draft> draftFrom(const QString &form, const QString &record, const QString &body, const QString &at);
