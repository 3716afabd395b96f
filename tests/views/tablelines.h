#pragma once
#include <QStringList>
#include <QTableView>

/// The row of a table whose first cell is this code; -1 when there is none.
inline int rowOf(const QTableView &table, const QString &code)
{
    for (int row = 0; row < table.model()->rowCount(); ++row)
        if (table.model()->index(row, 0).data().toString() == code)
            return row;
    return -1;
}
/// Its cells, "|" between them; empty when there is none.
inline QString lineOf(const QTableView &table, const QString &code)
{
    const int row = rowOf(table, code);
    QStringList cells;
    for (int column = 0; row >= 0 && column < table.model()->columnCount(); ++column)
        cells += table.model()->index(row, column).data().toString();
    return cells.join(QLatin1Char('|'));
}
/// The cell below a heading.
inline QString cellOf(const QTableView &table, const QString &code, const QString &heading)
{
    const int row = rowOf(table, code);
    for (int column = 0; row >= 0 && column < table.model()->columnCount(); ++column)
        if (table.model()->headerData(column, Qt::Horizontal).toString() == heading)
            return table.model()->index(row, column).data().toString();
    return {};
}
