#pragma once
#include "model/domain/enums.h"

#include <QDate>
#include <QStringList>

#include <map>
#include <vector>

/// Stacked counts of objectives by state, one column per month, each as known on the day of the as-of date
/// (PRINT.md 5). At least three months.
struct StateColumns {
    struct Month {
        QDate day; ///< the day that the column shows
        std::map<ResultState, int> counts;
    };
    struct Closed {
        QDate day;
        QString code;
        ResultState state = ResultState::Achieved; ///< Achieved or Missed
    };
    struct Event {
        QDate day;
        QString words; ///< at most three are drawn
    };
    QString title; ///< for text and outline; the heading stands above the figure
    std::vector<Month> months;
    std::vector<Closed> closed;
    std::vector<QDate> reviews;
    std::vector<Event> events;
};
