#pragma once
#include <QByteArray>
#include <QString>
#include <QVariant>

#include <sqlite3.h>

/// A prepared statement of the library itself: a million rows are read and written through it.
class Statement
{
public:
    Statement(sqlite3 *handle, const QByteArray &sql)
    {
        sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &m_statement, nullptr);
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    bool isValid() const { return m_statement; }
    int step() { return sqlite3_step(m_statement); }
    void reset() { sqlite3_reset(m_statement); }
    void text(int at, const QString &value)
    {
        if (value.isEmpty()) {
            sqlite3_bind_null(m_statement, at);
            return;
        }
        const QByteArray utf8 = value.toUtf8();
        sqlite3_bind_text(m_statement, at, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
    }
    /// Binds the bytes themselves: they must live until the step is done. Empty binds NULL.
    void bytes(int at, QByteArrayView utf8)
    {
        utf8.isEmpty() ? sqlite3_bind_null(m_statement, at)
                       : sqlite3_bind_text(m_statement, at, utf8.data(), int(utf8.size()), SQLITE_STATIC);
    }
    void number(int at, qint64 value) { sqlite3_bind_int64(m_statement, at, value); }
    void numberOrNull(int at, qint64 value)
    {
        value ? sqlite3_bind_int64(m_statement, at, value) : sqlite3_bind_null(m_statement, at);
    }
    QString text(int column) const
    {
        const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
    }
    /// The bytes as they stand in the database, valid until the next step; empty for NULL.
    QByteArrayView bytes(int column) const
    {
        const void *data = sqlite3_column_text(m_statement, column);
        return data ? QByteArrayView(static_cast<const char *>(data), sqlite3_column_bytes(m_statement, column))
                    : QByteArrayView();
    }
    /// As it is stored: text, a whole number, bytes; invalid for NULL.
    QVariant value(int column) const
    {
        switch (sqlite3_column_type(m_statement, column)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return qlonglong(sqlite3_column_int64(m_statement, column));
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char *>(sqlite3_column_blob(m_statement, column)),
                              sqlite3_column_bytes(m_statement, column));
        default:
            return text(column);
        }
    }
    qint32 number(int column) const { return qint32(sqlite3_column_int64(m_statement, column)); }

private:
    sqlite3_stmt *m_statement = nullptr;
};
