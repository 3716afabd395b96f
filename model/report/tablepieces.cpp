#include "model/report/paperlinks.h"
#include "model/report/paperstyles.h"
#include "model/report/pieces.h"
#include "model/report/smallmarks.h"
#include "model/report/tablewidths.h"

#include <algorithm>

namespace {

constexpr double kBarHeight = 3.8, kSparkHeight = 6.3, kBarWords = 11, kBarAfter = 1;

/// A cell set in type, ready to be painted at the left of its column.
struct SetCell {
    std::vector<std::shared_ptr<const TextBlock>> texts;
    std::optional<ProgressBar> bar;
    std::optional<Spark> spark;
    std::optional<WriteBoxes> boxes;
    std::optional<AmountBar> amounts;
    double left = 0, width = 0, height = 0;

    int lineCount() const
    {
        int lines = 0;
        for (const auto &text : texts)
            lines += text->lineCount();
        return lines;
    }
    void paintLines(QPainter &painter, double y, int from, int to) const
    {
        int n = 0;
        for (const auto &text : texts) {
            for (int line = 0; line < text->lineCount(); ++line, ++n) {
                if (n >= from && n < to)
                    text->paintLine(painter, line, {left, y + (n - from) * text->lineHeight()});
            }
        }
    }
    void paint(Canvas &canvas, double y) const
    {
        paintLines(canvas.painter(), y, 0, lineCount());
        if (bar && bar->way) {
            const double right = bar->words.isEmpty() ? 0 : kBarWords;
            paintProgress(canvas, QRectF(left, y, width - right, kBarHeight), *bar);
        }
        if (spark)
            paintSpark(canvas, QRectF(left, y, width, kSparkHeight), *spark);
        if (amounts)
            paintAmounts(canvas, QRectF(left, y, width, kBarHeight), *amounts);
        if (boxes)
            paintWriteBoxes(canvas, {left, y}, *boxes);
    }
};
using SetRow = std::vector<SetCell>;

class TableMaker
{
public:
    TableMaker(const Table &table, const PieceSetting &setting)
        : m_table(table)
        , m_setting(setting)
        , m_look(lookOf(table.style))
        , m_widths(columnWidths(table, setting.type, setting.width))
    {
    }
    Pieces make();

private:
    SetCell setCell(const Cell &cell, size_t column, double left) const;
    SetRow setRow(const Table::Row &row) const;
    Piece headPiece() const;
    Piece bandPiece(const QString &title) const;
    Pieces rowPieces(const Table::Row &row, bool last, double room) const;
    double columnWidth(size_t i) const { return m_widths[i] - (i + 1 < m_widths.size() ? m_look.gap : 0); }

    const Table &m_table;
    const PieceSetting &m_setting;
    TableLook m_look;
    std::vector<double> m_widths;
};

SetCell TableMaker::setCell(const Cell &cell, size_t column, double left) const
{
    SetCell made;
    made.left = left;
    made.width = columnWidth(column);
    const Qt::Alignment align = m_table.columns[column].align;
    for (const Runs &line : cell.lines)
        made.texts.push_back(std::make_shared<TextBlock>(m_setting.type, line, m_look.type, made.width, align));
    if (cell.bar) {
        made.bar = cell.bar;
        made.width -= kBarAfter;
        const bool words = !cell.bar->way;
        const TypeStyle style = words ? TypeStyle {7, m_look.type.line, 400, PaperInk::soft} : m_look.type;
        made.texts.push_back(std::make_shared<TextBlock>(m_setting.type, Runs {Run::plain(cell.bar->words)}, style,
                                                         made.width, words ? Qt::AlignLeft : Qt::AlignRight));
        made.height = kBarHeight;
    }
    if (cell.spark) {
        made.spark = cell.spark;
        made.height = std::max(made.height, kSparkHeight);
    }
    if (cell.amounts) {
        made.amounts = cell.amounts;
        made.height = std::max(made.height, kBarHeight);
    }
    if (cell.boxes) {
        made.boxes = cell.boxes;
        made.height = std::max(made.height, 9 + 0.8 + 2 * 8.6 * kMmPerPoint);
    }
    made.height = std::max(made.height, made.lineCount() * m_look.type.line * kMmPerPoint);
    return made;
}

SetRow TableMaker::setRow(const Table::Row &row) const
{
    SetRow made;
    double left = 0;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        if (i < row.size())
            made.push_back(setCell(row[i], i, left));
        left += m_widths[i];
    }
    return made;
}

Piece TableMaker::headPiece() const
{
    std::vector<std::pair<double, std::shared_ptr<const TextBlock>>> heads;
    double left = 0, height = 0;
    bool any = false;
    for (size_t i = 0; i < m_widths.size(); ++i) {
        const Column &column = m_table.columns[i];
        auto text
            = std::make_shared<TextBlock>(m_setting.type, column.head, PaperType::head, columnWidth(i), column.align);
        any = any || !plainText(column.head).isEmpty();
        height = std::max(height, text->height());
        heads.emplace_back(left, std::move(text));
        left += m_widths[i];
    }
    Piece piece;
    piece.keepWithNext = true;
    if (!any)
        return piece;
    piece.height = height + 0.9;
    piece.paint = [heads, height, width = left, bottom = piece.height](Canvas &canvas) {
        for (const auto &[x, text] : heads)
            text->paint(canvas.painter(), {x, height - text->height()});
        canvas.line({0, bottom}, {width, bottom}, penOf(PaperInk::ink, 0.2));
    };
    return piece;
}

Piece TableMaker::bandPiece(const QString &title) const
{
    TypeStyle style = m_look.type;
    style.weight = 600;
    double width = 0;
    for (const double one : m_widths)
        width += one;
    auto text = std::make_shared<TextBlock>(m_setting.type, Runs {Run::plain(title)}, style, width - 1.2);
    Piece piece;
    piece.keepWithNext = true;
    piece.height = text->height() + 1.6;
    piece.code = PaperLinks::codeOf(title);
    piece.paint = [text, width, height = piece.height](Canvas &canvas) {
        canvas.fill(QRectF(0, 0.1, width, height - 0.1), PaperInk::group);
        text->paint(canvas.painter(), {0, 0.8});
    };
    return piece;
}

Pieces TableMaker::rowPieces(const Table::Row &row, bool last, double room) const
{
    const SetRow cells = setRow(row);
    double inner = 0;
    int lines = 0;
    for (const SetCell &cell : cells) {
        inner = std::max(inner, cell.height);
        lines = std::max(lines, cell.lineCount());
    }
    double width = 0;
    for (const double one : m_widths)
        width += one;
    const double pad = m_look.pad, lineHeight = m_look.type.line * kMmPerPoint;
    const auto rule = [width](Canvas &canvas, double y, bool strong) {
        canvas.line({0, y}, {width, y}, strong ? penOf(PaperInk::rule, 0.15) : penOf(PaperInk::rowRule, 0.12));
    };
    const QString code = row.empty() || row.front().lines.empty()
        ? QString()
        : PaperLinks::codeOf(plainText(row.front().lines.front()));
    Pieces pieces;
    if (inner + 2 * pad <= room) {
        Piece piece;
        piece.height = inner + 2 * pad;
        piece.code = code;
        piece.paint = [=, middle = m_look.middle, height = piece.height](Canvas &canvas) {
            for (const SetCell &cell : cells)
                cell.paint(canvas, middle ? (height - cell.height) / 2 : pad);
            rule(canvas, height, last);
        };
        return {piece};
    }
    // Higher than a page: the row goes on, line by line, so that nothing is lost.
    const int perPart = std::max(1, int((room - 2 * pad) / lineHeight));
    for (int from = 0; from < lines; from += perPart) {
        const int to = std::min(lines, from + perPart);
        Piece piece;
        piece.height = (to - from) * lineHeight + 2 * pad;
        piece.code = code;
        piece.paint = [=, height = piece.height, end = to == lines](Canvas &canvas) {
            for (const SetCell &cell : cells)
                cell.paintLines(canvas.painter(), pad, from, to);
            rule(canvas, height, last && end);
        };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Pieces TableMaker::make()
{
    const Piece head = headPiece();
    Pieces all;
    if (head.paint)
        all.push_back(head);
    const Pieces repeatedHead = all;
    for (const Table::Group &group : m_table.groups) {
        Pieces repeated = repeatedHead;
        if (!group.title.isEmpty()) {
            Piece band = bandPiece(group.title);
            band.repeated = repeatedHead;
            all.push_back(std::move(band));
            repeated.push_back(bandPiece(m_setting.language.translate("Report", "%1 (continued)").arg(group.title)));
        }
        const double room = m_setting.pageBody - stackHeight(repeated);
        for (size_t i = 0; i < group.rows.size(); ++i) {
            const bool last = &group == &m_table.groups.back() && i + 1 == group.rows.size();
            Pieces parts = rowPieces(group.rows[i], last, room);
            // A heading keeps two rows.
            parts.back().keepWithNext = i == 0 && group.rows.size() > 1;
            for (Piece &part : parts) {
                part.repeated = repeated;
                all.push_back(std::move(part));
            }
        }
    }
    return all;
}

} // namespace

bool Table::empty() const
{
    return std::all_of(groups.begin(), groups.end(), [](const Group &one) { return one.rows.empty(); });
}

Pieces makePieces(const Table &table, const PieceSetting &setting)
{
    Pieces pieces = TableMaker(table, setting).make();
    if (pieces.empty())
        return pieces;
    pieces.back().below = 1.5;
    if (!table.note.isEmpty()) {
        pieces.back().keepWithNext = true;
        Pieces note = makePieces(Paragraph {{Run::plain(table.note)}, TextStyle::Note}, setting);
        std::move(note.begin(), note.end(), std::back_inserter(pieces));
    }
    return pieces;
}
