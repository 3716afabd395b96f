#include "model/exchange/foreign/headerrows.h"

#include "model/exchange/foreign/headingwords.h"

#include <algorithm>

namespace {

std::vector<ColumnHeading> parsed(const QStringList &headings)
{
    return {headings.begin(), headings.end()};
}

/// The place of the target of each column, −1 for none; each target once, the best names first.
std::vector<int> suggested(const std::vector<ColumnHeading> &headings, const HeadingJudge &judge)
{
    struct Candidate {
        int score, target;
        size_t column;
    };
    std::vector<Candidate> candidates;
    for (size_t c = 0; c < headings.size(); ++c)
        for (size_t t = 0; t < judge.targets().size(); ++t)
            if (const int score = judge.score(headings[c], t))
                candidates.push_back({score, int(t), c});
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate &a, const Candidate &b) { return a.score > b.score; });
    std::vector<int> out(headings.size(), -1);
    std::vector<bool> used(judge.targets().size(), false);
    for (const Candidate &candidate : candidates)
        if (out[candidate.column] < 0 && !used[size_t(candidate.target)]) {
            out[candidate.column] = candidate.target;
            used[size_t(candidate.target)] = true;
        }
    return out;
}

/// How well the headings fit a table: the sum of the best suggestions, less what is missing.
int fit(const std::vector<ColumnHeading> &headings, const HeadingJudge &judge)
{
    int sum = 0;
    const std::vector<int> columns = suggested(headings, judge);
    for (size_t c = 0; c < columns.size(); ++c)
        if (columns[c] >= 0)
            sum += judge.score(headings[c], size_t(columns[c]));
    for (size_t t = 0; t < judge.targets().size(); ++t)
        if (judge.targets()[t].isLeast && std::find(columns.begin(), columns.end(), int(t)) == columns.end())
            sum -= 60;
    return sum;
}

/// Points for headings that are words of any table.
int knownHeadings(const QStringList &headings, const QSet<QString> &words, bool isJoined)
{
    int points = 0;
    for (const QString &text : headings) {
        const ColumnHeading heading(text);
        if (words.contains(heading.key))
            points += 2;
        else if (!heading.parts.isEmpty() && words.contains(heading.parts.last()))
            points += isJoined ? 2 : 1;
    }
    return points;
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
    QSet<QString> words;
    for (const ImportTableInfo &info : importTableInfos(language))
        words += HeadingJudge(info.table, language).knownWords();
    HeaderRows best;
    int bestPoints = 0, mostFilled = 0, filledRow = -1;
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
            const int points = knownHeadings(headings(sheet, {r, count}), words, count > 1) - (count - 1);
            if (points > bestPoints) {
                bestPoints = points;
                best = {r, count};
            }
        }
    }
    // Nothing is known: the first of the fullest rows of words, as far as there is one.
    if (bestPoints == 0)
        return filledRow < 0 ? HeaderRows {0, 0} : HeaderRows {filledRow, 1};
    return best;
}

QStringList suggestTargets(const QStringList &headings, const QString &table, const Language &language)
{
    const HeadingJudge judge(table, language);
    QStringList out;
    for (const int target : suggested(parsed(headings), judge))
        out += target < 0 ? QString() : judge.targets()[size_t(target)].name;
    return out;
}

QString suggestTable(const QStringList &headings, const Language &language)
{
    QString best;
    int bestScore = INT_MIN;
    const std::vector<ColumnHeading> columns = parsed(headings);
    for (const ImportTableInfo &info : importTableInfos(language)) {
        const HeadingJudge judge(info.table, language);
        if (info.table == registerTable) {
            // Without a measure the register is nothing but objectives.
            const std::vector<int> targets = suggested(columns, judge);
            const bool hasMeasure = std::any_of(targets.begin(), targets.end(), [&](int t) {
                return t >= 0
                    && (judge.targets()[size_t(t)].name == QLatin1String("kpi.name")
                        || judge.targets()[size_t(t)].name == QLatin1String("kpi.target"));
            });
            if (!hasMeasure)
                continue;
        }
        // Of equals the first of the list.
        if (const int score = fit(columns, judge); score > bestScore) {
            bestScore = score;
            best = info.table;
        }
    }
    return best;
}
