#include "model/report/tablewidths.h"

#include "model/report/paperstyles.h"

#include <algorithm>

namespace {

double naturalWidth(const Cell &cell, Typesetter &type, const TypeStyle &style)
{
    double widest = 0;
    for (const Runs &line : cell.lines)
        widest = std::max(widest, TextBlock(type, line, style, 0).naturalWidth());
    if (cell.bar)
        widest = std::max(
            widest,
            cell.bar->way ? 27.5 : TextBlock(type, {Run::plain(cell.bar->words)}, PaperType::small, 0).naturalWidth());
    if (cell.spark)
        widest = std::max(widest, 29.0);
    if (cell.amounts) {
        double whole = 0;
        for (const AmountBar::Part &part : cell.amounts->parts)
            whole += part.share * cell.amounts->widestMm;
        const TypeStyle words {8, 10.5, 600, PaperInk::ink};
        const double after = cell.amounts->words.isEmpty()
            ? 0
            : 1.6 + TextBlock(type, {Run::plain(cell.amounts->words)}, words, 0).naturalWidth();
        widest = std::max(widest, whole + after);
    }
    if (cell.boxes)
        widest = std::max(widest, double(cell.boxes->labels.size()) * (cell.boxes->widthMm + 1.5));
    return widest;
}

double fitWidth(const Table &table, size_t column, Typesetter &type, const TableLook &look, double most)
{
    double widest = TextBlock(type, table.columns[column].head, PaperType::head, 0).naturalWidth();
    for (const Table::Group &group : table.groups) {
        for (const Table::Row &row : group.rows) {
            if (column < row.size())
                widest = std::max(widest, naturalWidth(row[column], type, look.type));
        }
    }
    return std::min(widest + 0.1, most);
}

} // namespace

std::vector<double> columnWidths(const Table &table, Typesetter &type, double width)
{
    const TableLook look = lookOf(table.style);
    const size_t count = table.columns.size();
    std::vector<double> widths(count, 0);
    double fixed = 0, fit = 0, shares = 0;
    for (size_t i = 0; i < count; ++i) {
        const Column &column = table.columns[i];
        shares += column.share;
        if (column.mm > 0)
            fixed += widths[i] = column.mm;
        else if (column.share <= 0)
            fit += widths[i] = fitWidth(table, i, type, look, column.mostMm > 0 ? column.mostMm : width * 0.4)
                + (i + 1 < count ? look.gap : 0);
    }
    const auto scaleFit = [&](double factor) {
        for (size_t i = 0; i < count; ++i) {
            if (table.columns[i].mm <= 0 && table.columns[i].share <= 0)
                widths[i] *= factor;
        }
        fit *= factor;
    };
    // Long content may not push the flexible columns off the page: 18 mm per share stay for them, then it wraps.
    const double room = width - fixed;
    const double most = std::max(room * 0.3, room - shares * 18);
    if (fit > most && fit > 0)
        scaleFit(most / fit);
    else if (shares <= 0 && fit > 0 && room > fit)
        scaleFit(room / fit);
    for (size_t i = 0; i < count; ++i) {
        if (table.columns[i].share > 0)
            widths[i] = std::max(4.0, (width - fixed - fit) * table.columns[i].share / shares);
    }
    return widths;
}
