#pragma once
#include "model/store/statement.h"

#include <QList>

#include <functional>

/// Reads the rows of a table that may be damaged: from the front until a page cannot be read, then from the back.
class DamagedTable
{
public:
    DamagedTable(sqlite3 *handle, QByteArray table)
        : m_handle(handle)
        , m_table(std::move(table))
    {
    }
    /// Names of its columns; empty when there is no such table.
    QList<QByteArray> columns() const
    {
        QList<QByteArray> out;
        Statement s(m_handle, "SELECT name FROM pragma_table_info('" + m_table + "')");
        while (s.isValid() && s.step() == SQLITE_ROW)
            out += s.bytes(0).toByteArray();
        return out;
    }
    /// `take` gets each row that can be read, some of them twice. True when none was in the way of another.
    bool read(const QByteArray &columnList, const std::function<void(const Statement &row)> &take) const
    {
        for (const bool backwards : {false, true}) {
            Statement s(m_handle,
                        "SELECT " + columnList + " FROM \"" + m_table + "\" NOT INDEXED ORDER BY rowid"
                            + (backwards ? " DESC" : ""));
            int state = s.isValid() ? s.step() : SQLITE_ERROR;
            for (; state == SQLITE_ROW; state = s.step())
                take(s);
            if (state == SQLITE_DONE)
                return !backwards;
        }
        return false;
    }

private:
    sqlite3 *m_handle;
    QByteArray m_table;
};
