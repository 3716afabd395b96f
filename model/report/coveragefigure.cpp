#include "model/report/coveragefigure.h"

#include "model/domain/dictionary.h"
#include "model/domain/language.h"
#include "model/report/paperink.h"
#include "model/report/papersigns.h"
#include "model/report/paperstyles.h"
#include "model/report/pieces.h"

namespace {

constexpr double kHead = 21, kNarrow = 6.2, kWide = 11, kNotes = 34; // mm

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
    head.height = kHead;
    head.keepWithNext = true;
    std::vector<CoverageGrid::Column> columns(grid.columns.begin() + std::ptrdiff_t(part.from),
                                              grid.columns.begin() + std::ptrdiff_t(part.from + part.count));
    head.paint = [columns, part](Canvas &canvas) {
        for (size_t i = 0; i < columns.size(); ++i) {
            const double x = part.x(part.from + i);
            QPainter &painter = canvas.painter();
            painter.save();
            painter.translate(x + 0.9, kHead - 5.4);
            painter.rotate(-90);
            canvas.label({0, 0}, columns[i].code,
                         {7, columns[i].gap ? 600 : 400, columns[i].gap ? PaperInk::late : PaperInk::ink});
            painter.restore();
            paintSign(painter, {x, kHead - 2.8}, signOf(columns[i]), 0.9);
        }
        canvas.line({0, kHead}, {part.right() + kNotes, kHead}, penOf(PaperInk::ink, 0.25));
    };
    return head;
}

void paintMarks(Canvas &canvas, const CoverageGrid::Row &row, const Part &part, double height)
{
    for (size_t c = part.from; c < part.from + part.count; ++c) {
        const QPointF centre(part.x(c), height / 2);
        if (row.marks[c] == CoverageGrid::Mark::Linked)
            canvas.dot(centre, 1.2, PaperInk::bar);
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
                                                  type, kNotes - 2);
    Piece piece;
    // A second line needs its room, a single one that of the row.
    piece.height = std::max({density.row, name->height() + 0.2, note->height() + 0.2});
    piece.paint = [=, height = piece.height](Canvas &canvas) {
        name->paint(canvas.painter(), {0, (height - name->height()) / 2});
        paintMarks(canvas, row, part, height);
        if (!row.note.isEmpty())
            note->paint(canvas.painter(), {part.right() + 2, (height - note->height()) / 2});
        canvas.line({0, height}, {part.right() + kNotes, height}, penOf(PaperInk::rowRule, 0.12));
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
        head.above = from ? 6 : 1.5;
        pieces.push_back(head);
        Kind kind = Kind::Count;
        for (const CoverageGrid::Row &row : grid.rows) {
            if (std::exchange(kind, row.kind) != row.kind) {
                pieces.push_back(bandPiece(row.kind, part.right() + kNotes, density, setting));
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

} // namespace

Pieces makePieces(const CoverageFigure &figure, const PieceSetting &setting)
{
    for (const Density &density : densities) {
        Pieces pieces = gridPieces(figure, density, setting);
        if (figure.aboveMm + stackHeight(pieces) <= setting.pageBody)
            return pieces;
    }
    return gridPieces(figure, densities[0], setting); // on several pages: then comfortably
}
