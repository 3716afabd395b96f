#pragma once
#include "model/domain/enums.h"
#include "model/query/chartspec.h"

#include <QMetaType>

#include <vector>

class Language;

/// What the rows of every table model offer beside Qt's own roles. DisplayRole is the text in the language of the
/// reader, TextAlignmentRole of a column is the same in cells and header, AccessibleTextRole says a painted cell
/// in words. Delegates of views/widgets read these roles; models know no delegate.
enum ItemRole {
    SortRole = Qt::UserRole, ///< raw value to sort by
    IdRole, ///< QUuid of the record
    KindRole, ///< int(Kind) of the record
    StateRole, ///< int(ResultState)
    SetByHandRole, ///< int(ResultState): what a person shows beside the computed state
    LifeRole, ///< int(ObjectiveState), for rows that have no result
    BulletRole, ///< Bullet
    SparkRole, ///< SparkSpec
    LateRole, ///< bool: the text is an alarm (overdue, missing owner)
    SecondaryRole, ///< QString: quiet code before the text, or second line of a card
    GroupRole, ///< bool: the row is the heading of a group
    CountRole, ///< int: rows in the group, or number beside a word
    StatesRole, ///< StateCounts of a group
    StrongRole, ///< bool: weight 600 ("today")
    IconRole, ///< QString: own line icon before the text ("wm-plan")
};

/// Progress as a bar: percent of the way (may be outside 0–100, drawing clamps), and where it should be today.
struct Bullet {
    double progress = 0;
    double expected = -1; ///< below 0: nothing is expected today
    bool has = false; ///< false: there is no value, the cell stays empty
    ResultState state = ResultState::Unset;
    bool operator==(const Bullet &) const = default;
};

/// "24 % of the way, 74 expected"; empty when there is no value. For tool tips and AccessibleTextRole.
QString bulletWords(const Bullet &bullet, const Language &language);

/// How many rows of a group are in a state; in the order in which they are shown.
struct StateCount {
    ResultState state = ResultState::Unset;
    int count = 0;
    bool operator==(const StateCount &) const = default;
};
using StateCounts = std::vector<StateCount>;

Q_DECLARE_METATYPE(Bullet)
Q_DECLARE_METATYPE(StateCounts)
Q_DECLARE_METATYPE(SparkSpec)
