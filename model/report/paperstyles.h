#pragma once
#include "model/report/paperink.h"
#include "model/report/reportdoc.h"
#include "model/report/typesetter.h"

/// The table of type of PRINT.md 3. 7 pt is the floor.
struct PaperType {
    static constexpr TypeStyle pageTitle {15, 19, 600, PaperInk::ink, -0.01};
    static constexpr TypeStyle headline {12, 16, 600};
    static constexpr TypeStyle statement {12, 16, 400};
    static constexpr TypeStyle count {17, 20, 600, PaperInk::ink, -0.01};
    static constexpr TypeStyle section {10, 13, 600};
    static constexpr TypeStyle subsection {8.5, 12, 600};
    static constexpr TypeStyle kicker {8, 11, 400, PaperInk::soft};
    static constexpr TypeStyle small {7, 9.5, 400, PaperInk::soft};
    static constexpr TypeStyle head {7, 9, 400, PaperInk::soft};
    static constexpr TypeStyle stateWord {8, 11, 500};
    static constexpr TypeStyle largeState {10, 13, 500};
};
TypeStyle typeOf(TextStyle style);

/// Row measures of a table: padding above and below, gap right of each column (mm).
struct TableLook {
    TypeStyle type;
    double pad, gap;
    bool middle; ///< cells centred in the height of the row
};
TableLook lookOf(TableStyle style);

/// Distance of hairlines and the like that several painters share, mm.
struct PaperMeasure {
    static constexpr double liveLong = 258, liveShort = 174;
    static constexpr double head = 9.3; ///< head and the space below it
    static constexpr double foot = 7.3; ///< foot and the space above it
};
