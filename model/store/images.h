#pragma once
#include "model/domain/change.h"

#include <QJsonArray>
#include <QJsonObject>

// Records as JSON for the history: numbers as text, bytes as base64, fields that are not given left out.

QJsonValue storedToJson(const Field &field, const QVariant &stored);
QVariant storedFromJson(const Field &field, const QJsonValue &json);
/// {"table","id","code","before":{…},"after":{…}}: only the changed fields of an edit, all given fields otherwise.
QJsonObject changeToJson(const Change &change);

/// The canonical line of a reading that its digest is made of: columns with TAB, line with LF, escapes inside.
QByteArray readingLine(const ReadingRow &row);
/// Hex SHA-256 over the lines in order of key.
QString readingDigest(std::vector<ReadingRow> rows);
