#pragma once
#include "model/query/workspacestate.h"

class Language;

/// Coverage both ways in one picture: what asks for an objective against the live objectives (6.2 a, c). A row without
/// a mark is a gap, and so is a column.
struct CoverageGrid {
    enum class Mark : signed char { None, Linked, Contradicts };
    enum class Coverage : signed char {
        Covered,
        Earlier, ///< by an achieved objective only (2.9)
        Justified,
        Gap
    };
    struct Column {
        Id<Objective> objective;
        QString code, title;
        ObjectiveState life = ObjectiveState::Unset;
        ResultState result = ResultState::Unset; ///< Unset when nothing is evaluated
        bool gap = false; ///< serves no risk
    };
    struct Row {
        Kind kind = Kind::Count; ///< Risk, Requirement or PolicyCommitment
        QUuid record;
        QString code, title;
        Coverage coverage = Coverage::Gap;
        QString note; ///< "no live objective", "OBJ-006 achieved", "justified"; empty when covered
        std::vector<Mark> marks; ///< one for each column
    };
    std::vector<Column> columns; ///< live objectives by code
    std::vector<Row> rows; ///< risks by score, requirements, commitments by code
    int gaps() const;
    /// One line for each row, then the columns without a risk; for tests and golden texts.
    QString toText() const;
};
CoverageGrid coverageGrid(const WorkspaceState &ws, const Language &language);
