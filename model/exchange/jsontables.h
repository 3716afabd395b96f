#pragma once
#include "model/domain/result.h"
#include "model/exchange/jsonscanner.h"

#include <QStringList>

#include <vector>

/// A row of a table in an exchange file: for each key of the table its value, absent where the row does not have it.
struct JsonRow {
    int number = 0; ///< within the table, from 1
    std::vector<JsonValue> values;
};

/// An exchange file (DOMAIN.md 8.6): {"format":"waymark","schema":1,"exported_at":…,"tables":{NAME:[{…},…]}}.
class JsonTables
{
public:
    /// The schema that this version writes and reads.
    static constexpr int schema = 1;
    struct Table {
        QString name;
        QStringList keys; ///< of all rows, in the order in which they are met
        int rows = 0;
        qsizetype at = 0; ///< where its array begins
    };
    /// Checks the whole text. Fails with a sentence that says where: no JSON, no UTF-8, another format, a newer schema
    /// (IMP-18), a key or a table twice, too large (IMP-17).
    static Result<JsonTables> read(QByteArray bytes, const Language &language);

    const std::vector<Table> &tables() const { return m_tables; }
    /// Members of the file that mean nothing here.
    const QStringList &unknown() const { return m_unknown; }
    const QByteArray &bytes() const { return m_bytes; }
    /// The rows of a table one by one; `row` returns false to stop. The row is only valid during the call.
    void forEachRow(const Table &table, const std::function<bool(const JsonRow &row)> &row) const;

private:
    bool readHead(JsonScanner &scanner, const QString &key);
    bool readTables(JsonScanner &scanner);
    bool readTable(JsonScanner &scanner, const QString &name);
    QByteArray m_bytes;
    std::vector<Table> m_tables;
    QStringList m_unknown, m_heads; ///< m_heads: members that were met
    qint64 m_rows = 0;
};

/// Whether a file is JSON by its first letter.
bool looksLikeJson(const QByteArray &bytes);
