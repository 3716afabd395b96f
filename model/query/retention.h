#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

class Language;

/// Where a closed objective stands between its end and its disposal (2.11).
enum class Keeping : signed char {
    Listed, ///< closed, in the lists
    Archived, ///< out of the lists, its time is running
    Due, ///< out of the lists, its time is over: to be disposed of
    Disposed,
};

/// A closed objective and what is kept of it.
struct KeptObjective {
    Id<Objective> id;
    QString code, title;
    ObjectiveState state = ObjectiveState::Unset;
    QDate closedOn, keepUntil;
    Keeping keeping = Keeping::Listed;
    QDate disposedOn; ///< null unless disposed of
    QString disposedBy; ///< name of who approved it
    int figures = 0; ///< readings of its measures, void ones included
    int leaving = 0; ///< records that its disposal takes out of the lists

    QUuid key() const { return id.value; }
    bool operator==(const KeptObjective &) const = default;
};

/// Name of the field in the change record that a disposal leaves.
inline const QString disposalField = QStringLiteral("disposal");

/// The last day on which a closed objective must be kept: its end and the years of retention. Null while it is open.
QDate keptUntil(const Register &reg, const Objective &objective);
/// What a disposal takes out of the lists: measures, plan, means, roles, planned communication. Figures, approvals,
/// versions, evaluations, changes and reviews are never among them.
std::vector<Record> disposable(const Register &reg, Id<Objective> objective);
/// The change record of its disposal; nullptr when it was not disposed of.
const ChangeRecord *disposalOf(const Register &reg, Id<Objective> objective);
/// All closed objectives: what is due first, then by the end of their time.
std::vector<KeptObjective> keptObjectives(const Register &reg, QDate day);
QString keepingText(const KeptObjective &kept, const Language &language);
