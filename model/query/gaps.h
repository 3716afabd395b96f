#pragma once
#include "model/query/workspacestate.h"

class Language;

/// Codes of records without their links, in the order of `waymark gaps` (CLI.md).
struct Gaps {
    QStringList risks; ///< LX-05, the worst first
    QStringList objectives; ///< live objectives without any risk
    QStringList requirements; ///< LX-06
    QStringList commitments; ///< LX-04
    int count() const { return int(risks.size() + objectives.size() + requirements.size() + commitments.size()); }
    bool isEmpty() const { return count() == 0; }
};
Gaps gapsOf(const WorkspaceState &ws);
/// "2 high risks without a live objective · 1 requirement without an objective". Empty when there are no gaps.
QString gapSentence(const Gaps &gaps, const Language &language);

enum class GapGroup : signed char {
    Risks, ///< LX-05
    Requirements, ///< LX-06
    Commitments, ///< LX-04
    Objectives, ///< live ones without a risk, drafts and proposed ones without risk and requirement
    Controls, ///< partly implemented ones of objectives that are off track or stale
    Justified ///< risks and requirements with a reason why they need none
};
constexpr int gapGroups = 6;
QString gapGroupTitle(GapGroup group, const Language &language);
/// Clause and check of the group, "6.2 c, 6.1.2 · X-03"; may be empty.
QString gapGroupClause(GapGroup group);
/// Gaps to decide, as opposed to things to watch and things decided.
bool isOpenGap(GapGroup group);

/// One line of the gap lists (7.2): what, who and context, level.
struct GapLine {
    GapGroup group = GapGroup::Risks;
    Kind kind = Kind::Count;
    QUuid record;
    QString code, title;
    QString context; ///< owner, what is there already, or the reason
    QString level; ///< "16 critical", "customer", "policy 2.1"; empty where a state stands instead
    ResultState result = ResultState::Unset; ///< of the objective, in the group of controls
    ObjectiveState life = ObjectiveState::Unset; ///< of the objective, in the group of objectives
    Id<Objective> objective; ///< one that exists already and could close the gap; may be null
    QString objectiveCode;
    bool operator==(const GapLine &) const = default;
    /// The same record may stand in several groups.
    QUuid key() const;
};
/// All groups in order, inside a group the most pressing first.
std::vector<GapLine> gapLines(const WorkspaceState &ws, const Language &language);
