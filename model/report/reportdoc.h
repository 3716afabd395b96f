#pragma once
#include "model/domain/language.h"
#include "model/report/briefbar.h"
#include "model/report/coveragefigure.h"
#include "model/report/planfigure.h"
#include "model/report/slopefigure.h"
#include "model/report/statehistory.h"
#include "model/report/table.h"

#include <QDateTime>

#include <variant>

// A report as values (PRINT.md): what stands on the pages, in order. Who writes a report makes these; layout, paper,
// text and PDF know nothing of the register.

struct Block;

/// 15/19 semibold, outline level 1.
struct PageTitle {
    QString text;
    Runs above {}; ///< "OBJ-003 · tactical · IT Operations"
    Runs below {}; ///< "For top management · state on 15 July 2026"
    Runs state {}; ///< large at the right edge
    QString stateNote {}; ///< below it
};

/// A sentence of 12/16: the headline semibold, the statement of an objective not.
struct Headline {
    QString text;
    bool strong = true;
};

/// A section; `level` 2 or 3 in the outline, 3 is set in 8.5 pt. `letter` hangs in the margin (clause 6.2 a to l).
struct Heading {
    QString text;
    QString note {};
    int level = 2;
    QString letter {};
};

enum class TextStyle : signed char { Body, Table, Note, Brief, BriefTitle, Cover };

struct Paragraph {
    Runs runs;
    TextStyle style = TextStyle::Body;
};

/// Parts side by side, of equal width or by `shares`.
struct Columns {
    std::vector<std::vector<Block>> parts;
    std::vector<double> shares {};
    double gapMm = 6;
};

/// The states in a row with their counts (review, page 1).
struct CountStrip {
    struct Count {
        Run state;
        int count = 0;
        QStringList notes {};
    };
    std::vector<Count> counts;
};

/// A KPI chart with its title line and its legend; 70, 58 or 44 mm (PRINT.md 5). Never broken.
struct Figure {
    ChartSpec chart;
    double heightMm = 70;
    QString note {}; ///< beside the title
    QStringList legend {}; ///< 7 pt; the numbered events are added by the painter
};

struct HistoryFigure {
    StateColumns history;
    double heightMm = 50;
    Runs note {};
};

/// One field to sign per person: line, name and role below.
struct Signatures {
    std::vector<QStringList> people;
};

/// Stays on one page when it fits on one; `heightMm` is the least height (half a page of the annex), `rule` closes it.
struct Together {
    std::vector<Block> blocks;
    double heightMm = 0;
    bool rule = false;
};

struct PageBreak {
};

struct Space {
    double mm = 3;
};

struct Block {
    using Value
        = std::variant<PageTitle, Headline, Heading, Paragraph, Columns, CountStrip, Table, Figure, HistoryFigure,
                       PlanFigure, SlopeFigure, CoverageFigure, BriefBar, Signatures, Together, PageBreak, Space>;
    Value value;
    // One line for each kind, so that seventeen kinds are not spelt out wherever a report is written.
    Block(PageTitle block);
    Block(Headline block);
    Block(Heading block);
    Block(Paragraph block);
    Block(Columns block);
    Block(CountStrip block);
    Block(Table block);
    Block(Figure block);
    Block(HistoryFigure block);
    Block(PlanFigure block);
    Block(SlopeFigure block);
    Block(CoverageFigure block);
    Block(BriefBar block);
    Block(Signatures block);
    Block(Together block);
    Block(PageBreak block);
    Block(Space block);
    Block(const Block &other);
    Block(Block &&other) noexcept;
    Block &operator=(const Block &other);
    Block &operator=(Block &&other) noexcept;
    ~Block();
};

/// A3 is for the timeline; its live area is larger, so that pages break differently.
enum class PaperSize : signed char { A4, Letter, A3 };

struct ReportDoc {
    Language language;
    PaperSize paper = PaperSize::A4;
    bool landscape = false;
    QString organisation, title;
    QString classification; ///< the word, "Internal"
    QString author; ///< metadata only
    QDate asOf;
    QDate recordedOn; ///< the day whose state of the file is printed (2.13); invalid: what it says now
    QDateTime printed; ///< local; invalid inside a pack: then the foot names the data cut only
    QDateTime dataTime; ///< of the last history entry: date of the file when `printed` is invalid
    QString version; ///< "0.1"
    QString chainHead; ///< 64 hex digits; the foot shows 16
    std::vector<Block> body;

    ReportDoc &add(Block block);
};
