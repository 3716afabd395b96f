#include "model/report/reportdoc.h"

// What the values of a report are made of. Spelt out here once: inline, these members took half of the time in which
// the reports are compiled.

Cell::Cell() = default;
Cell::Cell(const Cell &other) = default;
Cell::Cell(Cell &&other) noexcept = default;
Cell &Cell::operator=(const Cell &other) = default;
Cell &Cell::operator=(Cell &&other) noexcept = default;
Cell::~Cell() = default;

Cell::Cell(const QString &text)
    : lines {{Run::plain(text)}}
{
}
Cell::Cell(const Run &run)
    : lines {{run}}
{
}
Cell::Cell(Runs runs)
    : lines {std::move(runs)}
{
}
Cell::Cell(std::vector<Runs> several)
    : lines(std::move(several))
{
}
Cell::Cell(ProgressBar progress)
    : bar(std::move(progress))
{
}
Cell::Cell(Spark small)
    : spark(std::move(small))
{
}
Cell::Cell(AmountBar several)
    : amounts(std::move(several))
{
}
Cell::Cell(WriteBoxes empty)
    : boxes(std::move(empty))
{
}

Table::Table() = default;
Table::Table(const Table &other) = default;
Table::Table(Table &&other) noexcept = default;
Table &Table::operator=(const Table &other) = default;
Table &Table::operator=(Table &&other) noexcept = default;
Table::~Table() = default;

Table &Table::group(const QString &title)
{
    groups.push_back({title, {}});
    return *this;
}

Table &Table::row(Row cells)
{
    if (groups.empty())
        groups.push_back({});
    groups.back().rows.push_back(std::move(cells));
    return *this;
}

Block::Block(const Block &other) = default;
Block::Block(Block &&other) noexcept = default;
Block &Block::operator=(const Block &other) = default;
Block &Block::operator=(Block &&other) noexcept = default;
Block::~Block() = default;

Block::Block(PageTitle block)
    : value(std::move(block))
{
}
Block::Block(Headline block)
    : value(std::move(block))
{
}
Block::Block(Heading block)
    : value(std::move(block))
{
}
Block::Block(Paragraph block)
    : value(std::move(block))
{
}
Block::Block(Columns block)
    : value(std::move(block))
{
}
Block::Block(CountStrip block)
    : value(std::move(block))
{
}
Block::Block(Table block)
    : value(std::move(block))
{
}
Block::Block(Figure block)
    : value(std::move(block))
{
}
Block::Block(HistoryFigure block)
    : value(std::move(block))
{
}
Block::Block(PlanFigure block)
    : value(std::move(block))
{
}
Block::Block(SlopeFigure block)
    : value(std::move(block))
{
}
Block::Block(CoverageFigure block)
    : value(std::move(block))
{
}
Block::Block(BriefBar block)
    : value(std::move(block))
{
}
Block::Block(Signatures block)
    : value(std::move(block))
{
}
Block::Block(Together block)
    : value(std::move(block))
{
}
Block::Block(PageBreak block)
    : value(block)
{
}
Block::Block(Space block)
    : value(block)
{
}

ReportDoc &ReportDoc::add(Block block)
{
    body.push_back(std::move(block));
    return *this;
}
