#pragma once
#include "model/domain/register.h"

/// A row that would put a record above itself: a unit below its own part, actions that wait for each other (IMP-13).
struct CircleRow {
    size_t row = 0; ///< position in `rows`
    QString column;
};

/// The rows that close a circle. `rows` are the ids of the file's records in the order of its rows, `work` is the
/// register as the file makes it; what stood in the workspace before counts only where the file says nothing.
std::vector<CircleRow> rowsThatCloseCircles(Kind kind, const std::vector<QUuid> &rows, const Register &work);
