#include "model/exchange/foreign/headerrows.h"

#include <algorithm>

namespace {

/// How well the headings fit a table: the sum of the best suggestions.
int fit(const QStringList &headings, const QString &table, const Language &language)
{
    const auto targets = importTargets(table, language);
    const QStringList suggested = suggestTargets(headings, table, language);
    int sum = 0;
    for (qsizetype i = 0; i < suggested.size(); ++i)
        if (const ImportTarget *target = findTarget(targets, suggested[i]))
            sum += headingScore(headings[i], table, *target);
    for (const ImportTarget &target : targets)
        if (target.isLeast && !suggested.contains(target.name))
            sum -= 60;
    return sum;
}

int bestFit(const QStringList &headings, const Language &language)
{
    int best = INT_MIN;
    for (const ImportTableInfo &info : importTableInfos(language))
        best = std::max(best, fit(headings, info.table, language));
    return best;
}

/// Rows with numbers or dates are no header.
bool mayBeHeader(const SheetRow &row)
{
    return !row.isEmpty() && std::none_of(row.cells.begin(), row.cells.end(), [](const SheetCell &cell) {
        return cell.isNumber() || cell.type == SheetCell::Type::Date
            || (!cell.text.isEmpty() && cell.text.trimmed().front().isDigit());
    });
}

int filledCells(const SheetRow &row)
{
    return int(std::count_if(row.cells.begin(), row.cells.end(),
                             [](const SheetCell &cell) { return !cell.text.trimmed().isEmpty(); }));
}

} // namespace

QStringList headings(const Sheet &sheet, const HeaderRows &header)
{
    QStringList out;
    const int columns = sheet.columns();
    for (int c = 0; c < columns; ++c) {
        QStringList parts;
        for (int r = header.first; r < header.behind() && r < int(sheet.rows.size()); ++r) {
            const SheetRow &row = sheet.rows[size_t(r)];
            QString part = row.cell(c).text.simplified();
            const bool isLast = r + 1 == header.behind();
            for (int left = c - 1; !isLast && part.isEmpty() && left >= 0; --left)
                part = row.cell(left).text.simplified();
            if (!part.isEmpty() && !parts.contains(part))
                parts += part;
        }
        out += parts.join(u' ');
    }
    return out;
}

HeaderRows guessHeader(const Sheet &sheet, const Language &language)
{
    HeaderRows best;
    int bestScore = INT_MIN, mostFilled = 0, filledRow = -1;
    const int rows = std::min(int(sheet.rows.size()), headerSearchedIn);
    for (int r = 0; r < rows; ++r) {
        if (!mayBeHeader(sheet.rows[size_t(r)]))
            continue;
        if (const int filled = filledCells(sheet.rows[size_t(r)]); filled > mostFilled) {
            mostFilled = filled;
            filledRow = r;
        }
        for (int count = 1; count <= mostHeaderRows && r + count <= rows; ++count) {
            if (!mayBeHeader(sheet.rows[size_t(r + count - 1)]))
                break;
            // One row more has to be worth it: data of words only must not become a header.
            const int score = bestFit(headings(sheet, {r, count}), language) - 30 * (count - 1) - r;
            if (score > bestScore) {
                bestScore = score;
                best = {r, count};
            }
        }
    }
    // Nothing is known: the first of the fullest rows of words, as far as there is one.
    if (bestScore <= 0)
        return filledRow < 0 ? HeaderRows {0, 0} : HeaderRows {filledRow, 1};
    return best;
}

QStringList suggestTargets(const QStringList &headings, const QString &table, const Language &language)
{
    struct Candidate {
        int score;
        qsizetype column;
        QString target;
    };
    std::vector<Candidate> candidates;
    const auto targets = importTargets(table, language);
    for (qsizetype c = 0; c < headings.size(); ++c)
        for (const ImportTarget &target : targets)
            if (const int score = headingScore(headings[c], table, target))
                candidates.push_back({score, c, target.name});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    QStringList out(headings.size());
    for (const Candidate &candidate : candidates)
        if (out[candidate.column].isEmpty() && !out.contains(candidate.target))
            out[candidate.column] = candidate.target;
    return out;
}

QString suggestTable(const QStringList &headings, const Language &language)
{
    QString best;
    int bestScore = INT_MIN;
    // Of equals the first of the list: plain objectives are the register without its measures.
    for (const ImportTableInfo &info : importTableInfos(language)) {
        int score = fit(headings, info.table, language);
        if (info.table == registerTable) {
            const QStringList suggested = suggestTargets(headings, registerTable, language);
            const bool hasMeasure
                = suggested.contains(QStringLiteral("kpi.name")) || suggested.contains(QStringLiteral("kpi.target"));
            if (!hasMeasure)
                continue;
        }
        if (score > bestScore) {
            bestScore = score;
            best = info.table;
        }
    }
    return best;
}
