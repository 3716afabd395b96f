#pragma once
#include "model/domain/register.h"
#include "model/store/readingreplay.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QSqlDatabase>

#include <array>

/// The history played from the beginning: what the tables must hold (DESIGN.md 4).
class Replay
{
public:
    /// Plays the whole history of the file and compares: empty when the tables equal it, else a sentence.
    static QString faultIn(const QSqlDatabase &db);
    /// One entry; false when it does not fit what was before.
    bool apply(int seq, const QString &kind, const QJsonObject &body);
    /// Compares with the tables; an empty text when they are equal, else a sentence that names the record.
    QString compare(const QSqlDatabase &db);
    /// The records and readings as they stood after the last entry that was applied: what the file said then.
    Result<Register> registerThen(const QSqlDatabase &db);
    qsizetype records() const { return m_records; }
    /// Readings that the entries say they wrote.
    qsizetype expectedReadings() const { return m_readings.expected(); }
    /// id → field → value of one kind, as the history has them.
    const QHash<QString, QJsonObject> &table(Kind kind) const { return m_tables[size_t(kind)]; }
    qsizetype readings() const { return m_readings.count(); }
    /// What is known about readings, for who has rows of his own.
    ReadingReplay &readingReplay() { return m_readings; }
    QString workspace() const { return m_workspace; }
    /// Hashes of the copies that the entries say they stored.
    const QSet<QString> &contents() const { return m_contents; }

private:
    QString compareRecords(const QSqlDatabase &db);
    /// kind → id → field → value as stored in JSON
    std::array<QHash<QString, QJsonObject>, size_t(kindCount)> m_tables;
    ReadingReplay m_readings;
    QSet<QString> m_contents;
    QString m_workspace;
    int m_last = 0; ///< number of the last entry
    qsizetype m_records = 0;
};
