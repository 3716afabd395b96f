#pragma once
#include "model/exchange/foreign/importtargets.h"
#include "model/exchange/sheet.h"

/// Which rows of a sheet are its header; data begin behind them.
struct HeaderRows {
    int first = 0; ///< place in Sheet::rows, not the line of the file
    int count = 1; ///< 0: the table has no headings
    int behind() const { return first + count; }
    bool operator==(const HeaderRows &) const = default;
};

constexpr int mostHeaderRows = 3;
constexpr int headerSearchedIn = 15; ///< first rows of the sheet

/// The heading of each column: the cells of the header rows joined with a blank. In upper rows a cell counts for the
/// empty ones to its right, as merged cells look.
QStringList headings(const Sheet &sheet, const HeaderRows &header);
/// The rows that look most like a header: known words in many columns, no numbers and dates.
HeaderRows guessHeader(const Sheet &sheet, const Language &language);

/// The target of each column of a table, empty where none is known; each target once, the best names first.
QStringList suggestTargets(const QStringList &headings, const QString &table, const Language &language);
/// The table that the headings speak of; the register where objectives and measures stand in one row.
QString suggestTable(const QStringList &headings, const Language &language);
