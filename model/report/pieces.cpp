#include "model/report/pieces.h"

#include "model/report/paperstyles.h"

#include <algorithm>

Pieces piecesOf(const Block &block, const PieceSetting &setting)
{
    return std::visit([&](const auto &value) { return makePieces(value, setting); }, block.value);
}

Pieces piecesOf(const std::vector<Block> &blocks, const PieceSetting &setting)
{
    Pieces all;
    bool breakNext = false, afterTitle = false;
    for (const Block &block : blocks) {
        const bool isNote = std::holds_alternative<Paragraph>(block.value)
            && std::get<Paragraph>(block.value).style == TextStyle::Note;
        if (std::holds_alternative<PageBreak>(block.value)) {
            breakNext = true;
            continue;
        }
        Pieces some = piecesOf(block, setting);
        if (some.empty())
            continue;
        // A section right below the title of the page needs no more room than the title leaves.
        if (std::holds_alternative<Heading>(block.value) && afterTitle)
            some.front().above = 0;
        afterTitle = std::holds_alternative<PageTitle>(block.value);
        // No page starts with a note.
        if (isNote && !all.empty() && !breakNext)
            all.back().keepWithNext = true;
        some.front().startsPage = some.front().startsPage || breakNext;
        breakNext = false;
        std::move(some.begin(), some.end(), std::back_inserter(all));
    }
    return all;
}

double stackHeight(const Pieces &pieces)
{
    double height = 0, below = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        height += (i ? std::max(below, pieces[i].above) : 0) + pieces[i].height;
        below = pieces[i].below;
    }
    return height;
}

void paintStack(Canvas &canvas, const Pieces &pieces)
{
    double y = 0, below = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        y += i ? std::max(below, pieces[i].above) : 0;
        canvas.painter().save();
        canvas.painter().translate(0, y);
        if (pieces[i].paint)
            pieces[i].paint(canvas);
        canvas.painter().restore();
        y += pieces[i].height;
        below = pieces[i].below;
    }
}

Pieces linePieces(std::shared_ptr<const TextBlock> text, double x)
{
    Pieces pieces;
    const int count = text->lineCount();
    for (int n = 0; n < count; ++n) {
        Piece piece;
        piece.height = text->lineHeight();
        piece.keepWithNext = count > 1 && (n == 0 || n == count - 2);
        piece.paint = [text, n, x](Canvas &canvas) { text->paintLine(canvas.painter(), n, {x, 0}); };
        pieces.push_back(std::move(piece));
    }
    return pieces;
}

Pieces makePieces(const PageBreak &, const PieceSetting &)
{
    return {};
}

Pieces makePieces(const Space &space, const PieceSetting &)
{
    Piece piece;
    piece.above = space.mm;
    return {piece};
}

Pieces makePieces(const Together &together, const PieceSetting &setting)
{
    Pieces inner = piecesOf(together.blocks, setting);
    const double height = std::max(stackHeight(inner) + (together.rule ? 2 : 0), together.heightMm);
    if (height > setting.pageBody || inner.empty())
        return inner;
    Piece piece;
    piece.height = height;
    piece.above = inner.front().above;
    piece.below = together.rule ? 4 : 1.5;
    for (const Piece &part : inner)
        piece.marks.insert(piece.marks.end(), part.marks.begin(), part.marks.end());
    piece.paint = [inner, height, rule = together.rule, width = setting.width](Canvas &canvas) {
        paintStack(canvas, inner);
        if (rule)
            canvas.line({0, height}, {width, height}, penOf(PaperInk::rule, 0.15));
    };
    return {piece};
}

Pieces makePieces(const Columns &columns, const PieceSetting &setting)
{
    const size_t count = columns.parts.size();
    double shares = 0;
    for (size_t i = 0; i < count; ++i)
        shares += i < columns.shares.size() ? columns.shares[i] : 1;
    std::vector<std::pair<double, Pieces>> parts;
    Piece piece;
    double x = 0;
    for (size_t i = 0; i < count; ++i) {
        PieceSetting part = setting;
        const double share = i < columns.shares.size() ? columns.shares[i] : 1;
        part.width = (setting.width - columns.gapMm * double(count - 1)) * share / shares;
        Pieces inner = piecesOf(columns.parts[i], part);
        piece.height = std::max(piece.height, stackHeight(inner));
        for (const Piece &one : inner)
            piece.marks.insert(piece.marks.end(), one.marks.begin(), one.marks.end());
        if (!inner.empty())
            piece.above = std::max(piece.above, inner.front().above);
        parts.emplace_back(x, std::move(inner));
        x += part.width + columns.gapMm;
    }
    // What does not fit on one page side by side goes one below the other rather than being lost.
    if (piece.height > setting.pageBody) {
        Pieces stacked;
        for (const std::vector<Block> &part : columns.parts) {
            Pieces inner = piecesOf(part, setting);
            std::move(inner.begin(), inner.end(), std::back_inserter(stacked));
        }
        return stacked;
    }
    piece.above = std::max(piece.above, 1.5);
    piece.below = 1.5;
    piece.paint = [parts](Canvas &canvas) {
        for (const auto &[left, inner] : parts) {
            canvas.painter().save();
            canvas.painter().translate(left, 0);
            paintStack(canvas, inner);
            canvas.painter().restore();
        }
    };
    return {piece};
}
