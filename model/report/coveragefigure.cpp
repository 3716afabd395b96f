#include "model/report/coveragefigure.h"

#include "model/domain/dictionary.h"
#include "model/domain/language.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"
#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

#include <optional>

namespace {

constexpr double kAbove = 1.5, kHead = 21, kNarrow = 6.2, kWide = 11, kNotes = 34; // mm
// Of two columns side by side.
constexpr double kGutter = 9, kHalfHead = 17, kHalfNotes = 26, kLeastStep = 3.5, kMostStep = 4.2, kLeastName = 46;

/// How close the rows stand: the comfortable way first, the last is the least that can be read.
struct Density {
    double row, band; ///< mm
    TypeStyle type;
};
constexpr Density densities[] = {{5, 6, {8, 10.5}},    {4.6, 5.6, {8, 10.5}}, {4.2, 5.2, {8, 10}},
                                 {3.8, 4.8, {7.5, 9}}, {3.4, 4.4, {7, 8.4}},  {3.1, 4.2, {7, 8}}};

/// A part of the columns, as many as the paper is wide.
struct Part {
    size_t from, count;
    double left, step; ///< mm
    double notes = kNotes, head = kHead;
    double end() const { return right() + notes; }
    double x(size_t column) const { return left + (double(column - from) + 0.5) * step; }
    double right() const { return left + double(count) * step; }
};

Sign signOf(const CoverageGrid::Column &column)
{
    return column.result != ResultState::Unset ? signOf(column.result) : signOf(column.life);
}

/// Codes upright, the state below them, red where the objective serves no risk.
Piece headPiece(const CoverageGrid &grid, const Part &part)
{
    Piece head;
    head.height = part.head;
    head.keepWithNext = true;
    std::vector<CoverageGrid::Column> columns(grid.columns.begin() + std::ptrdiff_t(part.from),
                                              grid.columns.begin() + std::ptrdiff_t(part.from + part.count));
    head.paint = [columns, part](Canvas &canvas) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const double x = part.x(part.from + i);
            QPainter &painter = canvas.painter();
            painter.save();
            painter.translate(x + 0.9, part.head - 5.4);
            painter.rotate(-90);
            canvas.label({0, 0}, columns[i].code,
                         {7, columns[i].gap ? 600 : 400, columns[i].gap ? PaperInk::late : PaperInk::ink});
            painter.restore();
            paintSign(painter, {x, part.head - 2.8}, signOf(columns[i]), 0.9);
        }
        canvas.line({0, part.head}, {part.end(), part.head}, penOf(PaperInk::ink, 0.25));
    };
    return head;
}

void paintMarks(Canvas &canvas, const CoverageGrid::Row &row, const Part &part, double height)
{
    for (size_t c = part.from; c < part.from + part.count; ++c) {
        const QPointF centre(part.x(c), height / 2);
        if (row.marks[c] == CoverageGrid::Mark::Linked)
            canvas.dot(centre, std::min(1.2, part.step * 0.3), PaperInk::bar);
        else if (row.marks[c] == CoverageGrid::Mark::Contradicts)
            for (const double side : {-1.0, 1.0})
                canvas.line(centre + QPointF(-1.1, -1.1 * side), centre + QPointF(1.1, 1.1 * side),
                            penOf(PaperInk::late, 0.4));
        else
            canvas.dot(centre, 0.22, PaperInk::rule);
    }
}

Piece rowPiece(const CoverageGrid::Row &row, const Part &part, const Density &density, const PieceSetting &setting)
{
    const bool gap = row.coverage == CoverageGrid::Coverage::Gap;
    const TypeStyle &type = density.type;
    const Runs words {gap ? Run::late(row.code) : Run::bold(row.code), Run::plain(QStringLiteral("  ") + row.title)};
    const auto name = std::make_shared<TextBlock>(setting.type, words, type, part.left - 3);
    const auto note = std::make_shared<TextBlock>(setting.type, Runs {gap ? Run::late(row.note) : Run::faint(row.note)},
                                                  type, part.notes - 2);
    Piece piece;
    // A second line needs its room, a single one that of the row.
    piece.height = std::max({density.row, name->height() + 0.2, note->height() + 0.2});
    piece.paint = [=, height = piece.height](Canvas &canvas) {
        name->paint(canvas.painter(), {0, (height - name->height()) / 2});
        paintMarks(canvas, row, part, height);
        if (!row.note.isEmpty())
            note->paint(canvas.painter(), {part.right() + 2, (height - note->height()) / 2});
        canvas.line({0, height}, {part.end(), height}, penOf(PaperInk::rowRule, 0.12));
    };
    return piece;
}

Piece bandPiece(Kind kind, double width, const Density &density, const PieceSetting &setting)
{
    const auto text = std::make_shared<TextBlock>(
        setting.type, Runs {Run::bold(kindInfo(kind).displayPlural(setting.language))}, density.type, setting.width);
    Piece band;
    band.height = density.band;
    band.keepWithNext = true;
    band.paint = [=, height = density.band](Canvas &canvas) {
        canvas.fill(QRectF(0, 0.6, width, height - 0.6), PaperInk::group);
        text->paint(canvas.painter(), {1, (height - text->height()) / 2 + 0.3});
    };
    return band;
}

Pieces gridPieces(const CoverageFigure &figure, const Density &density, const PieceSetting &setting)
{
    const CoverageGrid &grid = figure.grid;
    Pieces pieces;
    const double room = setting.width - figure.nameMm - kNotes;
    const size_t most = std::max<size_t>(1, size_t(room / kNarrow));
    const double step
        = std::clamp(room / double(std::max<size_t>(1, std::min(most, grid.columns.size()))), kNarrow, kWide);
    for (size_t from = 0; from < std::max<size_t>(1, grid.columns.size()); from += most) {
        const Part part {from, std::min(most, grid.columns.size() - from), figure.nameMm, step};
        Piece head = headPiece(grid, part);
        head.above = from ? 6 : kAbove;
        pieces.push_back(head);
        Kind kind = Kind::Count;
        for (const CoverageGrid::Row &row : grid.rows) {
            if (std::exchange(kind, row.kind) != row.kind) {
                pieces.push_back(bandPiece(row.kind, part.end(), density, setting));
                pieces.back().repeated = {head};
            }
            pieces.push_back(rowPiece(row, part, density, setting));
            pieces.back().repeated = {head};
        }
    }
    if (!pieces.empty())
        pieces.back().below = 2;
    return pieces;
}

/// Rows [from, to) below the head, a band where another kind begins.
Pieces columnOf(const CoverageGrid &grid, const Pieces &rows, const Pieces &bands, const Piece &head, size_t from,
                size_t to)
{
    Pieces column {head};
    for (size_t i = from; i < to; ++i) {
        if (i == from || grid.rows[i].kind != grid.rows[i - 1].kind)
            column.push_back(bands[i]);
        column.push_back(rows[i]);
    }
    return column;
}

/// Both columns as one piece, divided where a kind ends if that fits, else where they are of one height; nothing when
/// they are higher than the room.
std::optional<Piece> besideEachOther(const CoverageFigure &figure, const Density &density, const Part &part,
                                     const PieceSetting &setting)
{
    const CoverageGrid &grid = figure.grid;
    Pieces rows, bands;
    for (const CoverageGrid::Row &row : grid.rows) {
        rows.push_back(rowPiece(row, part, density, setting));
        bands.push_back(bandPiece(row.kind, part.end(), density, setting));
    }
    const Piece head = headPiece(grid, part);
    std::optional<std::pair<Pieces, Pieces>> best;
    double lowest = 0;
    bool dividesKinds = false;
    for (size_t at = 1; at < rows.size(); ++at) {
        std::pair columns {columnOf(grid, rows, bands, head, 0, at),
                           columnOf(grid, rows, bands, head, at, rows.size())};
        const double height = std::max(stackHeight(columns.first), stackHeight(columns.second));
        const bool boundary = grid.rows[at].kind != grid.rows[at - 1].kind;
        const bool better = !best || (boundary == dividesKinds ? height < lowest : boundary);
        if (figure.aboveMm + kAbove + height > setting.pageBody || !better)
            continue;
        lowest = height;
        dividesKinds = boundary;
        best = std::move(columns);
    }
    if (!best)
        return {};
    Piece piece;
    piece.height = lowest;
    piece.above = kAbove;
    piece.below = 2;
    piece.paint = [columns = *best, x = part.end() + kGutter](Canvas &canvas) {
        paintStack(canvas, columns.first);
        canvas.painter().save();
        canvas.painter().translate(x, 0);
        paintStack(canvas, columns.second);
        canvas.painter().restore();
    };
    return piece;
}

std::optional<Piece> halves(const CoverageFigure &figure, const PieceSetting &setting)
{
    const size_t columns = figure.grid.columns.size();
    const double half = (setting.width - kGutter) / 2;
    const double step = (half - kHalfNotes - kLeastName) / double(std::max<size_t>(1, columns));
    if (figure.grid.rows.size() < 2 || step < kLeastStep)
        return {};
    const double used = std::min(step, kMostStep); // the rest is for the names
    const Part part {0, columns, half - kHalfNotes - double(columns) * used, used, kHalfNotes, kHalfHead};
    for (const Density &density : densities)
        if (auto piece = besideEachOther(figure, density, part, setting))
            return piece;
    return {};
}

} // namespace

Pieces makePieces(const CoverageFigure &figure, const PieceSetting &setting)
{
    for (const Density &density : densities) {
        Pieces pieces = gridPieces(figure, density, setting);
        if (figure.aboveMm + kAbove + stackHeight(pieces) <= setting.pageBody)
            return pieces;
    }
    if (const auto piece = halves(figure, setting))
        return {*piece};
    return gridPieces(figure, densities[0], setting); // on several pages: then comfortably
}
