#pragma once
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <vector>

/// One field that an entry changed, as people read it.
struct HistoryChange {
    QString table, code, field, before, after;
};

/// One entry of the history (DESIGN.md 4).
struct HistoryEntry {
    int seq = 0;
    QDateTime at; ///< UTC
    QString actor, kind, label, reason, hash;
    std::vector<HistoryChange> changes;
    int readingsAdded = 0;
};

struct HistoryFilter {
    QString objectiveCode; ///< only entries that touch this objective or records that name it
    QDate from, to; ///< days in UTC, both included
};
