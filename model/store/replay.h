#pragma once
#include "model/domain/register.h"

#include <QJsonObject>
#include <QSqlDatabase>

#include <array>
#include <map>

/// The history played from the beginning: what the tables must hold (DESIGN.md 4).
class Replay
{
public:
    /// One entry; false when it does not fit what was before.
    bool apply(int seq, const QString &kind, const QJsonObject &body);
    /// Compares with the tables; an empty text when they are equal, else a sentence that names the record.
    QString compare(const QSqlDatabase &db);
    qsizetype records() const { return m_records; }
    qsizetype readings() const { return m_readingCount; }

private:
    QString compareRecords(const QSqlDatabase &db);
    QString compareReadings(const QSqlDatabase &db);
    QString compareVoidReasons(const QSqlDatabase &db);
    struct Voided {
        qint32 key = 0;
        QString reason;
    };
    struct ReadingEntry {
        qsizetype count = 0;
        QString digest;
        std::vector<Voided> voided;
        int retract = 0, lift = 0, of = 0;
    };
    /// kind → id → field → value as stored in JSON
    std::array<QHash<QString, QJsonObject>, size_t(kindCount)> m_tables;
    std::map<int, ReadingEntry> m_entries;
    QString m_workspace;
    qsizetype m_records = 0, m_readingCount = 0;
};
