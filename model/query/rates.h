#pragma once
#include "model/query/workspacestate.h"

class Language;

/// Live objectives of a unit, a level or the whole programme (3.10.5): counts come first, the index is secondary.
struct GroupRates {
    enum class By : signed char { Programme, Level, Unit };
    By by = By::Programme;
    QUuid id; ///< of the row
    QString name;
    int live = 0;
    QMap<ResultState, int> counts; ///< live objectives by result
    int onPlan = 0, evaluated = 0; ///< achieved and on track, of those with a judged result
    std::optional<double> index; ///< percent: progress by priority (low 1, medium 2, high 3)

    QUuid key() const { return id; }
    bool operator==(const GroupRates &) const = default;
};
/// The programme, then levels in their order, then units by name. Objectives without unit or level stand last.
std::vector<GroupRates> groupRates(const WorkspaceState &ws, const Language &language);

/// Objectives whose target date lies in a period, both ends included (3.10.5). A rate alone rewards withdrawing, so
/// those that left stand beside it.
struct Fulfilment {
    std::vector<Id<Objective>> achieved, missed, left; ///< in order of code
    /// Percent; nothing when no target date fell in the period.
    std::optional<double> rate() const;
};
Fulfilment fulfilment(const WorkspaceState &ws, QDate from, QDate to);
