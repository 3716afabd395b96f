#pragma once
#include "model/query/chartspec.h"
#include "model/report/runs.h"

#include <initializer_list>
#include <optional>
#include <utility>

/// The way from starting value to target (PRINT.md 5). Fractions: 1 is the target; beyond and below are allowed.
struct ProgressBar {
    enum class Look : signed char { Plain, Stale, Paused };
    std::optional<double> way; ///< none: no bar, only the words
    std::optional<double> expected; ///< upright tick
    QString words; ///< "67 %" beside the bar, or "not measured yet" instead of it
    Look look = Look::Plain;
};

/// A small chart of a row; `emptyText` stands in a grey field when there is no reading.
struct Spark {
    SparkSpec spec;
    QString emptyText;
};

/// Frames to write into by hand (data collection), each with its words below.
struct WriteBoxes {
    QStringList labels;
    double widthMm = 20;
};

/// Amounts beside one another on a common scale, with their words after the end (PRINT.md 5 "Funding bar", "Overdue
/// bar"). Shares are of the widest bar of the column.
struct AmountBar {
    enum class Look : signed char { Dark, Pale, Gap };
    struct Part {
        double share = 0;
        Look look = Look::Dark;
    };
    std::vector<Part> parts;
    double widestMm = 20;
    bool framed = false;
    QString words {};
};

/// What stands in one cell: lines of text (each wraps by itself), or one mark.
struct Cell {
    std::vector<Runs> lines;
    std::optional<ProgressBar> bar;
    std::optional<Spark> spark;
    std::optional<WriteBoxes> boxes;
    std::optional<AmountBar> amounts;

    // Made, copied and destroyed in one place: the writers of reports do it by the thousand.
    Cell();
    Cell(const QString &text);
    Cell(const Run &run);
    Cell(Runs runs);
    Cell(std::vector<Runs> several);
    Cell(ProgressBar progress);
    Cell(Spark small);
    Cell(AmountBar several);
    Cell(WriteBoxes empty);
    Cell(const Cell &other);
    Cell(Cell &&other) noexcept;
    Cell &operator=(const Cell &other);
    Cell &operator=(Cell &&other) noexcept;
    ~Cell();
};

/// A column: fixed in mm (with its gap, as in PRINT.md), as wide as its content, or a share of what is left.
struct Column {
    Runs head; ///< "\n" breaks the line
    double mm = 0;
    double share = 0;
    Qt::Alignment align = Qt::AlignLeft;
    double mostMm = 0; ///< of a column as wide as its content: what is longer wraps

    static Column fixed(const QString &head, double mm) { return {{Run::plain(head)}, mm, 0}; }
    static Column fit(const QString &head) { return {{Run::plain(head)}, 0, 0}; }
    static Column flex(const QString &head, double share = 1) { return {{Run::plain(head)}, 0, share}; }
    /// The same column with its text at the right edge: numbers, dates under one another.
    Column right() const
    {
        Column copy = *this;
        copy.align = Qt::AlignRight;
        return copy;
    }
    Column upTo(double widest) const
    {
        Column copy = *this;
        copy.mostMm = widest;
        return copy;
    }
    /// The same column with the tick of the progress bars between two words of its head.
    Column headed(Runs runs) const
    {
        Column copy = *this;
        copy.head = std::move(runs);
        return copy;
    }
};

/// Type and row height (PRINT.md 3, 6). Normal 8/10.5; Close: objectives of page 1; Measures: rows with small charts;
/// Register 7.5/9.8; Trace 7.5/9.2.
enum class TableStyle : signed char { Normal, Decisions, Close, Measures, Register, Trace };

struct Table {
    using Row = std::vector<Cell>;
    /// Rows under one band; without a title there is no band.
    struct Group {
        QString title;
        std::vector<Row> rows;
    };
    std::vector<Column> columns;
    std::vector<Group> groups;
    TableStyle style = TableStyle::Normal;
    QString note; ///< 7 pt below, on the page of the last row

    Table();
    Table(const Table &other);
    Table(Table &&other) noexcept;
    Table &operator=(const Table &other);
    Table &operator=(Table &&other) noexcept;
    ~Table();
    /// Opens a band: "Strategic objectives". It is repeated with "(continued)" on the next page.
    Table &group(const QString &title);
    /// One row; it is never broken (only one that is higher than a page goes on, line by line).
    Table &row(Row cells);
    bool empty() const;
};
