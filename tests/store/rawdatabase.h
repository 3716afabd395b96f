#pragma once
#include <QByteArray>
#include <QFile>
#include <QString>
#include <QStringList>

#include <sqlite3.h>

/// A second pair of hands on the file, without our rules: for tampering and for looking.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path)
    {
        if (sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE, nullptr)
            != SQLITE_OK)
            qFatal("cannot open %s", qPrintable(path));
    }
    ~RawDatabase() { sqlite3_close(m_handle); }
    RawDatabase(const RawDatabase &) = delete;
    RawDatabase &operator=(const RawDatabase &) = delete;

    /// Runs SQL; returns the number of rows that it changed, −1 if it was refused.
    int run(const QString &sql)
    {
        return sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK
            ? sqlite3_changes(m_handle)
            : -1;
    }
    /// All rows as text cells; NULL is a null text.
    QList<QStringList> rows(const QString &sql)
    {
        QList<QStringList> out;
        sqlite3_stmt *s = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql.toUtf8().constData(), -1, &s, nullptr) != SQLITE_OK)
            qFatal("not understood: %s", qPrintable(sql));
        while (sqlite3_step(s) == SQLITE_ROW) {
            QStringList row;
            for (int i = 0; i < sqlite3_column_count(s); ++i) {
                const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(s, i));
                row += text ? QString::fromUtf8(text, sqlite3_column_bytes(s, i)) : QString();
            }
            out += row;
        }
        sqlite3_finalize(s);
        return out;
    }
    QString value(const QString &sql) { return rows(sql).value(0).value(0); }

private:
    sqlite3 *m_handle = nullptr;
};

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}
