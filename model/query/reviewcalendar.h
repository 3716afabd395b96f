#pragma once
#include "model/query/workspacestate.h"

/// One day of the review calendar (F18, 7.2): a review that was held, is planned or should have been, the next review
/// of an objective (2.3), or an open decision that is due.
struct CalendarEntry {
    enum class Type : signed char { Held, Planned, Objective, Decision } type = Type::Planned;
    QDate date;
    Kind kind = Kind::Review; ///< of the record to show
    QUuid record;
    QString code;
    QString title; ///< objective and decision; empty for reviews, whose kind says it
    ReviewKind review = ReviewKind::Unset; ///< Held and Planned only
    int daysLate = 0; ///< of what was not done by asOf; 0 when in time
    bool operator==(const CalendarEntry &) const = default;
};

/// The latest review of each kind, in the order of the kinds; archived ones do not count. It names the next one of its
/// kind, as long as none was held or planned since (2.6).
std::vector<const Review *> latestReviews(const Register &reg);

/// What falls into the days `from` to `to`, both included, in order of date, type and code. Of the kinds of reviews the
/// next one counts that the latest review of the kind names; live objectives; open decisions.
std::vector<CalendarEntry> reviewCalendar(const WorkspaceState &ws, QDate from, QDate to);
