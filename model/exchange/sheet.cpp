#include "model/exchange/sheet.h"

#include "model/domain/language.h"

#include <algorithm>

QString faultSentence(const SheetCell &cell, const Language &language)
{
    switch (cell.type) {
    case SheetCell::Type::ErrorValue:
        return language.translate("Sheet", "The cell shows the error %1. Repair its formula or write a value.")
            .arg(cell.text);
    case SheetCell::Type::NoSavedValue:
        return language.translate("Sheet",
                                  "The cell holds a formula without a saved result. Open the file in the spreadsheet "
                                  "program, save it there and import it again.");
    case SheetCell::Type::Linked:
        return language.translate("Sheet",
                                  "The cell reads its value from another file. Write the value itself into the cell.");
    case SheetCell::Type::Unreadable:
        return language.translate("Sheet", "The cell cannot be read: the file does not say properly what it holds.");
    default:
        return {};
    }
}

const SheetCell &SheetRow::cell(int column) const
{
    static const SheetCell none;
    return column >= 0 && size_t(column) < cells.size() ? cells[size_t(column)] : none;
}

bool SheetRow::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const SheetCell &c) { return !c.isFault() && c.text.trimmed().isEmpty(); });
}

int Sheet::columns() const
{
    size_t most = 0;
    for (const SheetRow &row : rows)
        most = std::max(most, row.cells.size());
    return int(most);
}

QString columnName(int column)
{
    QString out;
    for (int at = column + 1; at > 0; at = (at - 1) / 26)
        out.prepend(QChar(u'A' + (at - 1) % 26));
    return out;
}
