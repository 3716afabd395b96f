#pragma once
#include <QString>

/// Where the cells of an exported table go, row by row.
class TableSink
{
public:
    virtual ~TableSink() = default;
    virtual void text(const QString &value) = 0; ///< what a person may have typed, codes too
    virtual void plain(const QString &value) = 0; ///< keys of the program
    virtual void number(const QString &value) = 0; ///< with a point; may be empty
    virtual void date(const QString &value) = 0; ///< 2026-12-31; may be empty
    virtual void endRow() = 0;
};
