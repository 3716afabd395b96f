#pragma once
#include "model/query/workspacestate.h"

/// How many live objectives stood in which state, month by month (PRINT.md 5 "State history"): each month on the day
/// of the month of the as-of date, so that the last column equals the counts of today.
struct StateHistory {
    struct Column {
        QDate day;
        QMap<ResultState, int> counts; ///< live objectives by result; no zeros
        QHash<Id<Objective>, ResultState> states; ///< of the objectives that were live on that day
        int total() const;
        /// For the stack, which has no part for ends: achieved counts as on track, missed as off track, invalid as no
        /// data, until somebody closes the objective.
        QMap<ResultState, int> stacked() const;
    };
    struct Closed {
        QString code;
        ObjectiveState state = ObjectiveState::Unset; ///< achieved or missed
        QDate date;
        bool operator==(const Closed &) const = default;
    };
    struct Event {
        QDate date;
        QString words;
        bool operator==(const Event &) const = default;
    };
    std::vector<Column> columns; ///< oldest first; months before the first live objective are left out
    std::vector<Closed> closed; ///< in order of date
    std::vector<QDate> managementReviews; ///< held ones
    std::vector<Event> triggers; ///< at most three: those that name most objectives, then the newest
    /// Largest total of a column.
    int highest() const;
};

/// States "as known then": objectives and target dates in force at each day (2.13), readings by the day they were
/// recorded. Evaluates the workspace once a month: run it in the background for large files.
StateHistory stateHistory(const Register &present, QDate asOf, int months = 24);
