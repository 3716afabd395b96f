#pragma once
#include "model/domain/change.h"
#include "model/query/links.h"

class Language;

/// A record that could be linked: from an objective its targets, from a target the objectives.
struct LinkCandidate {
    Kind kind = Kind::Count;
    QUuid id;
    QString code, title;
    QString state; ///< level of a risk, state of an objective or requirement; may be empty
    bool linked = false; ///< is linked already
    bool operator==(const LinkCandidate &) const = default;
    QUuid key() const { return id; }
};
/// What the anchor can be linked to, of one kind (Kind::Objective for all anchors that are no objective): by code,
/// archived records and closed objectives left out.
std::vector<LinkCandidate> linkCandidates(const Register &reg, const Record &anchor, Kind kind,
                                          const Language &language);

/// What a new link says beside its two ends.
struct LinkDetails {
    LinkEffect effect = LinkEffect::Unset; ///< risks only
    LinkStrength strength = LinkStrength::Unset;
    LinkState state = LinkState::Valid;
    QString note;
};
/// One change set, one step to undo. Empty when the two are linked already or cannot be linked.
ChangeSet linkChange(const Register &reg, const QUuid &newId, Id<Objective> objective, const Record &target,
                     const LinkDetails &details, const Language &language);
/// The link is as it should be: valid, with the day.
ChangeSet confirmChange(const Register &reg, const std::vector<Id<ObjectiveLink>> &links, QDate day, Id<Person> by,
                        const Language &language);
