#pragma once
#include <QStringList>

class DueGridModel;

/// What became of pasted cells.
struct PasteReport {
    int entered = 0; ///< lines that found their row
    int lines = 0; ///< lines that found none
    QStringList refused; ///< and why
};

/// Takes cells of a spreadsheet into the grid from the row on downwards: a column of values, two columns of numerator
/// and denominator, or KPI code, perhaps the period, and value (8.3). A line with a code goes to the row of this KPI
/// wherever it stands. Nothing is guessed: what cannot be a figure stands in its cell with the reason, and a code with
/// several open periods is asked for the period.
PasteReport pasteCells(DueGridModel &model, const QString &text, int fromRow);
