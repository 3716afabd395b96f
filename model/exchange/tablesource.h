#pragma once
#include "model/exchange/importer.h"

#include <QSet>

/// The rows of a CSV file or a sheet as text cells by column, after the checks of the whole file (IMP-01, IMP-15,
/// IMP-17).
class TableSource
{
public:
    struct Row {
        int line = 0;
        QStringList cells;
        RejectedRow fault {}; ///< a cell that cannot be read rejects the row (IMP-16)
    };
    /// Reads and checks; problems of the whole file stand in `report.refused`.
    static TableSource read(const SourceFile &file, const ImportOptions &options, TableReport &report);

    const QStringList &header() const { return m_header; }
    const std::vector<Row> &rows() const { return m_rows; }
    /// Position of the column for a field: its CSV name, its stable name, the CSV name without "_id", its label in
    /// English or German; −1 if there is none.
    int column(const Field &field) const;
    int column(const QString &name) const;
    QString cell(const Row &row, int column) const { return column < 0 ? QString() : row.cells.value(column); }
    DecimalMark mark() const { return m_mark; }
    /// Columns that nobody asked for.
    QStringList unusedColumns() const;

private:
    static TableSource fromSheet(const Sheet &sheet, const ImportOptions &options, TableReport &report);
    QStringList m_header;
    std::vector<Row> m_rows;
    mutable QSet<int> m_used;
    DecimalMark m_mark = DecimalMark::Point;
};
