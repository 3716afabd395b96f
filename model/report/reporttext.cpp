#include "model/report/reporttext.h"

#include "model/domain/text.h"

#include <algorithm>

namespace {

using Lines = QStringList;

Lines linesOf(const std::vector<Block> &blocks);

QString barWords(const ProgressBar &bar)
{
    if (!bar.way)
        return bar.words;
    return bar.expected ? QStringLiteral("%1 (%2)").arg(bar.words, QString::number(*bar.expected * 100, 'f', 0))
                        : bar.words;
}

Lines cellLines(const Cell &cell)
{
    Lines lines;
    for (const Runs &runs : cell.lines)
        lines << plainText(runs).split(QLatin1Char('\n'));
    if (cell.bar)
        lines << barWords(*cell.bar);
    if (cell.spark) {
        size_t points = 0;
        for (const auto &run : cell.spark->spec.runs)
            points += run.size();
        lines << (points ? QStringLiteral("~%1").arg(points) : cell.spark->emptyText);
    }
    if (cell.amounts) {
        static constexpr const char *looks[] = {"%1", "+%1", "!%1"};
        QString bar;
        for (const AmountBar::Part &part : cell.amounts->parts)
            bar += QString::fromLatin1(looks[size_t(part.look)]).arg(qRound(part.share * 100));
        lines << QStringLiteral("[%1] %2").arg(bar, cell.amounts->words).trimmed();
    }
    if (cell.boxes) {
        for (const QString &label : cell.boxes->labels)
            lines << QStringLiteral("[    ] ") + label;
    }
    return lines;
}

QString trimmedRight(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

Lines blockLines(const Table &table)
{
    std::vector<std::vector<Lines>> rows;
    std::vector<std::pair<size_t, QString>> bands; // before which row
    std::vector<Lines> head;
    for (const Column &column : table.columns)
        head.push_back(plainText(column.head).split(QLatin1Char('\n')));
    rows.push_back(head);
    for (const Table::Group &group : table.groups) {
        if (!group.title.isEmpty())
            bands.emplace_back(rows.size(), group.title);
        for (const Table::Row &row : group.rows) {
            std::vector<Lines> cells;
            for (const Cell &cell : row)
                cells.push_back(cellLines(cell));
            rows.push_back(std::move(cells));
        }
    }
    std::vector<qsizetype> widths(table.columns.size(), 0);
    for (const auto &row : rows) {
        for (size_t i = 0; i < row.size() && i < widths.size(); ++i) {
            for (const QString &line : row[i])
                widths[i] = std::max(widths[i], line.size());
        }
    }
    Lines out;
    auto band = bands.begin();
    for (size_t r = 0; r < rows.size(); ++r) {
        for (; band != bands.end() && band->first == r; ++band)
            out << QStringLiteral("-- ") + band->second;
        qsizetype height = 0;
        for (const Lines &cell : rows[r])
            height = std::max(height, cell.size());
        for (qsizetype n = 0; n < height; ++n) {
            Lines cells;
            for (size_t i = 0; i < rows[r].size() && i < widths.size(); ++i) {
                const QString text = rows[r][i].value(n);
                cells << (table.columns[i].align.testFlag(Qt::AlignRight) ? text.rightJustified(widths[i])
                                                                          : text.leftJustified(widths[i]));
            }
            out << trimmedRight(cells.join(QStringLiteral(" | ")));
        }
    }
    if (!table.note.isEmpty())
        out << table.note;
    return out;
}

Lines blockLines(const PageTitle &title)
{
    Lines lines;
    if (!title.above.empty())
        lines << plainText(title.above);
    lines << QStringLiteral("# ") + title.text;
    if (!title.state.empty() || !title.stateNote.isEmpty())
        lines << trimmedRight(plainText(title.state) + QStringLiteral(", ") + title.stateNote);
    if (!title.below.empty())
        lines << plainText(title.below);
    return lines;
}

Lines blockLines(const Headline &headline)
{
    return {headline.text};
}

Lines blockLines(const Heading &heading)
{
    QString line = QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ');
    if (!heading.letter.isEmpty())
        line += QStringLiteral("(%1) ").arg(heading.letter);
    line += heading.text;
    return {heading.note.isEmpty() ? line : line + QStringLiteral(" – ") + heading.note};
}

Lines blockLines(const Paragraph &paragraph)
{
    return {plainText(paragraph.runs)};
}

Lines blockLines(const Columns &columns)
{
    Lines lines;
    for (const std::vector<Block> &part : columns.parts)
        lines << linesOf(part);
    return lines;
}

Lines blockLines(const CountStrip &strip)
{
    Lines lines;
    for (const CountStrip::Count &one : strip.counts)
        lines << QStringLiteral("%1: %2 (%3)")
                     .arg(one.state.text)
                     .arg(one.count)
                     .arg(one.notes.join(QStringLiteral("; ")));
    return lines;
}

Lines blockLines(const Figure &figure)
{
    const ChartSpec &chart = figure.chart;
    size_t points = 0;
    for (const auto &run : chart.actual)
        points += run.size();
    QString line = QStringLiteral("[chart %1: %2 readings").arg(chart.title, QString::number(points));
    if (chart.last)
        line += QStringLiteral(", last ") + chart.last->text;
    for (const auto *limits : {&chart.limits, &chart.formerLimits})
        for (const ChartLimit &limit : *limits)
            line += QStringLiteral(", ") + limit.label;
    if (!chart.emptyText.isEmpty())
        line += QStringLiteral(", ") + chart.emptyText;
    Lines lines {line + QLatin1Char(']')};
    if (!figure.note.isEmpty())
        lines << figure.note;
    if (chart.forecast)
        lines << chart.forecast->words.join(QLatin1Char(' '));
    for (size_t i = 0; i < chart.events.size(); ++i)
        lines << QStringLiteral("%1 %2 (%3)")
                     .arg(i + 1)
                     .arg(chart.events[i].words, chart.events[i].date.toString(Qt::ISODate));
    return lines + figure.legend;
}

Lines blockLines(const HistoryFigure &figure)
{
    Lines lines {QStringLiteral("[history %1]").arg(figure.history.title)};
    for (const StateColumns::Month &month : figure.history.months) {
        QStringList counts;
        for (const auto &[state, count] : month.counts)
            counts << QStringLiteral("%1 %2").arg(keyOf(state)).arg(count);
        lines << month.day.toString(Qt::ISODate) + QLatin1Char(' ') + counts.join(QStringLiteral(", "));
    }
    if (!figure.note.empty())
        lines << plainText(figure.note);
    return lines;
}

Lines blockLines(const PlanFigure &figure)
{
    Lines lines;
    for (const PlanFigure::Row &row : figure.rows)
        lines << QStringLiteral("%1 | %2 – %3%4 | %5")
                     .arg(plainText(row.name), row.plan.start.toString(Qt::ISODate), row.plan.due.toString(Qt::ISODate),
                          row.plan.originalDue.isValid()
                              ? QStringLiteral(" (%1)").arg(row.plan.originalDue.toString(Qt::ISODate))
                              : QString(),
                          row.words);
    if (!figure.note.isEmpty())
        lines << figure.note;
    return lines;
}

Lines blockLines(const SlopeFigure &figure)
{
    return figure.slope.toText().trimmed().split(QLatin1Char('\n'));
}

Lines blockLines(const CoverageFigure &figure)
{
    return figure.grid.toText().trimmed().split(QLatin1Char('\n'));
}

Lines blockLines(const BriefBar &bar)
{
    return {bar.sentence,
            QStringLiteral("%1 → %2 → %3 (%4 %)")
                .arg(bar.start, bar.now, bar.target, QString::number(bar.way * 100, 'f', 0))};
}

Lines blockLines(const Signatures &signatures)
{
    Lines lines;
    for (const QStringList &person : signatures.people)
        lines << QStringLiteral("____ ") + person.join(QStringLiteral(", "));
    return lines;
}

Lines blockLines(const Together &together)
{
    return linesOf(together.blocks);
}

Lines blockLines(const PageBreak &)
{
    return {QStringLiteral("----")};
}

Lines blockLines(const Space &)
{
    return {};
}

Lines linesOf(const std::vector<Block> &blocks)
{
    Lines lines;
    for (const Block &block : blocks) {
        const Lines some = std::visit([](const auto &value) { return blockLines(value); }, block.value);
        if (some.isEmpty())
            continue;
        if (!lines.isEmpty())
            lines << QString();
        lines << some;
    }
    return lines;
}

} // namespace

QString toText(const ReportDoc &doc)
{
    Lines head {doc.organisation + QStringLiteral(" | ") + doc.title + QStringLiteral(" | ") + doc.classification,
                doc.asOf.toString(Qt::ISODate), QString()};
    return shownText((head + linesOf(doc.body)).join(QLatin1Char('\n')) + QLatin1Char('\n'));
}
