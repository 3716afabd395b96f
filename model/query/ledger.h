#pragma once
#include "model/query/workspacestate.h"

class Language;

/// One line of the a–l margin: what answers the letter of clause 6.2, or that something is missing (7.2 detail).
struct LedgerRow {
    enum class Mark : signed char { Answered, Open, Missing }; ///< Open: answered, with something to look at
    /// The tabs of the detail page, in their order.
    enum class Where : signed char {
        Overview,
        Measures,
        Plan,
        Resources,
        Links,
        Communication,
        Reviews,
        Versions,
        Evidence,
        History
    };
    char letter = 'a';
    QString label;
    QString text;
    Mark mark = Mark::Answered;
    Where where = Where::Overview; ///< the tab that shows more
    bool operator==(const LedgerRow &) const = default;
};
/// Twelve rows, a to l.
std::vector<LedgerRow> objectiveLedger(const WorkspaceState &ws, Id<Objective> objective, const Language &language);
