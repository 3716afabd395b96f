#pragma once
#include "model/report/canvas.h"
#include "model/report/reportdoc.h"

#include <functional>
#include <memory>

/// A part of the page that is never cut: a line, a row, a chart. Blocks become pieces; pages are filled with them.
struct Piece {
    struct Mark {
        QString title;
        int level = 2;
    };
    double above = 0, below = 0; ///< wanted space; between two pieces the larger one counts, none at the top of a page
    double height = 0;
    bool keepWithNext = false;
    bool startsPage = false; ///< page break before it
    bool documentTitle = false; ///< carries the report's title: the head of its page leaves it out
    std::vector<Mark> marks; ///< for the outline
    QString code {}; ///< of a row: links to this code lead here
    std::vector<Piece> repeated; ///< head and band of a table, drawn first when this piece begins a page
    std::function<void(Canvas &)> paint; ///< origin at its top left
};
using Pieces = std::vector<Piece>;

/// What making pieces needs to know.
struct PieceSetting {
    Typesetter &type;
    const Language &language;
    double width = 174; ///< mm
    double pageBody = 241; ///< height of an empty page: what is higher must be divided
    QString documentTitle {};
};

Pieces piecesOf(const Block &block, const PieceSetting &setting);
Pieces piecesOf(const std::vector<Block> &blocks, const PieceSetting &setting);

// One function per kind of block; each in the file of its name.
Pieces makePieces(const PageTitle &title, const PieceSetting &setting);
Pieces makePieces(const Headline &headline, const PieceSetting &setting);
Pieces makePieces(const Heading &heading, const PieceSetting &setting);
Pieces makePieces(const Paragraph &paragraph, const PieceSetting &setting);
Pieces makePieces(const Columns &columns, const PieceSetting &setting);
Pieces makePieces(const CountStrip &strip, const PieceSetting &setting);
Pieces makePieces(const Table &table, const PieceSetting &setting);
Pieces makePieces(const Figure &figure, const PieceSetting &setting);
Pieces makePieces(const HistoryFigure &figure, const PieceSetting &setting);
Pieces makePieces(const PlanFigure &figure, const PieceSetting &setting);
Pieces makePieces(const SlopeFigure &figure, const PieceSetting &setting);
Pieces makePieces(const CoverageFigure &figure, const PieceSetting &setting);
Pieces makePieces(const BriefBar &bar, const PieceSetting &setting);
Pieces makePieces(const Signatures &signatures, const PieceSetting &setting);
Pieces makePieces(const Together &together, const PieceSetting &setting);
Pieces makePieces(const PageBreak &, const PieceSetting &setting);
Pieces makePieces(const Space &space, const PieceSetting &setting);

/// Height of pieces one below the other, without the space above the first and below the last.
double stackHeight(const Pieces &pieces);
/// Paints them one below the other from the origin.
void paintStack(Canvas &canvas, const Pieces &pieces);
/// The lines of a paragraph as pieces: two lines stay together at the top and at the foot of a page.
Pieces linePieces(std::shared_ptr<const TextBlock> text, double x = 0);
