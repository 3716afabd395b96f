#pragma once
#include <QStringList>

#include <vector>

class Language;

/// A cell as its file holds it. Numbers are written with a point, dates as 2026-12-31, shares as "95 %".
struct SheetCell {
    enum class Type : unsigned char {
        Text,
        Number,
        Percent, ///< a number that the spreadsheet shows as a share: 0.95 is "95 %"
        Date,
        Flag, ///< "1" or "0"
        ErrorValue, ///< "#N/A"
        NoSavedValue, ///< a formula whose result is not in the file
        Linked, ///< a formula that reads another file
        Unreadable ///< text that is not there, control characters, no number
    };
    QString text;
    Type type = Type::Text;
    bool isFault() const { return type >= Type::ErrorValue; }
    bool isNumber() const { return type == Type::Number || type == Type::Percent; }
    bool operator==(const SheetCell &) const = default;
};

/// What is wrong with a faulty cell and what to do (IMP-16); empty for others.
QString faultSentence(const SheetCell &cell, const Language &language);

/// One line of a table with the number that its file gives it. Empty cells at the end are left out.
struct SheetRow {
    int line = 0;
    std::vector<SheetCell> cells;
    const SheetCell &cell(int column) const;
    bool isEmpty() const;
};

/// A table of any file (CSV, sheet of a workbook, clipboard): its lines, nothing said about what they mean.
struct Sheet {
    QString name;
    bool isHidden = false;
    std::vector<SheetRow> rows;
    QStringList merged; ///< "A1:C1": only the first of these cells holds the value
    QStringList remarks; ///< what the reader should know, in sentences
    bool isTyped
        = false; ///< numbers and dates are known as such; in CSV all is text, and texts carry the formula guard
    int columns() const;
};

/// "A" for 0, "AB" for 27.
QString columnName(int column);
