#pragma once
#include "model/query/figures.h"

/// An objective as a line of the list (LOOK.md 7.2): what it says, and raw values to sort and filter by.
struct ObjectiveLine {
    Id<Objective> id;
    QString code, title;
    ObjectiveState life = ObjectiveState::Unset;
    ResultState result = ResultState::NotEvaluated;
    ObjectiveLevel level = ObjectiveLevel::Unset;
    Id<Objective> parent;
    Id<OrgUnit> unit;
    Id<Person> owner;
    QString unitName, ownerName;
    Id<Kpi> kpi; ///< the one shown; may be null
    QString goal, now;
    std::optional<double> value, progress, expected; ///< of that KPI
    ForecastText forecast;
    QDate targetDate;
    ResultState setByHand = ResultState::Unset; ///< shown beside the computed state (3.10.7)
    QString setByHandText; ///< who, until when, and the computed state; empty when nobody did
    bool isEvaluated() const { return result != ResultState::NotEvaluated; }
    bool operator==(const ObjectiveLine &) const = default;
};

/// Every objective that is not archived, by code.
std::vector<ObjectiveLine> objectiveLines(const WorkspaceState &ws, const Language &language);

enum class ObjectiveScope : signed char { Live, All, Drafts, Closed };
enum class ObjectiveGrouping : signed char { Level, Unit, Owner, State, None, Cascade };
enum class ObjectiveColumn : signed char {
    State,
    Title,
    Goal,
    Now,
    Progress,
    Last13,
    Forecast,
    Owner,
    TargetDate,
    Count
};

/// What the list shows and in which order.
struct ObjectiveFilter {
    ObjectiveScope scope = ObjectiveScope::Live;
    QString text; ///< every word must occur in code, title, owner or unit
    ResultState state = ResultState::Unset;
    Id<Person> owner;
    Id<OrgUnit> unit;
    ObjectiveGrouping grouping = ObjectiveGrouping::Level;
    ObjectiveColumn sortBy = ObjectiveColumn::State;
    bool descending = false;
    /// Something beside the scope narrows the list.
    bool isNarrow() const { return !text.isEmpty() || state != ResultState::Unset || owner || unit; }
    bool operator==(const ObjectiveFilter &) const = default;
};

/// Draft, proposed and live objectives are the work of today: what "Live and in preparation" shows.
bool isInScope(ObjectiveState state, ObjectiveScope scope);
bool matches(const ObjectiveLine &line, const ObjectiveFilter &filter);

/// A group of lines, by position in the vector that was asked.
struct ObjectiveLineGroup {
    QString key; ///< stable: level key, id of the unit, owner or uppermost objective, state key
    QString label;
    std::vector<size_t> lines;
    std::vector<int> depths; ///< of each line; by cascade only: 0 = nothing shown stands above it
    std::vector<std::pair<ResultState, int>> states; ///< evaluated ones, most urgent first
};
/// Filtered, grouped and sorted. Sorted by state inside a group: urgency, then target date (LOOK.md 5).
/// By cascade a group is an objective with all that support it, each under its parent (3.10.4).
/// Without grouping there is exactly one group, with an empty key, which may be empty.
std::vector<ObjectiveLineGroup> arranged(const std::vector<ObjectiveLine> &lines, const ObjectiveFilter &filter,
                                         const Language &language);
