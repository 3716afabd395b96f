#pragma once
#include "model/query/agenda.h"

#include <QJsonObject>

// The JSON shapes of CLI.md: numbers unrounded, null where there is none, codes instead of ids.
QJsonObject statusJson(const WorkspaceState &ws);
QJsonObject dueJson(const WorkspaceState &ws, const std::vector<AgendaItem> &items);
/// A number, or null.
QJsonValue jsonNumber(const std::optional<double> &value);
/// YYYY-MM-DD, or null.
QJsonValue jsonDate(QDate date);
/// Text, or null when empty.
QJsonValue jsonText(const QString &text);
