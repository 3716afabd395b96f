#pragma once
#include "model/domain/change.h"
#include "model/domain/policy.h"
#include "model/domain/result.h"
#include "model/query/workspacestate.h"

#include <functional>

/// What became of a commitment in a new version of its policy (2.1).
enum class CommitmentFate : signed char { Unchanged, Reworded, Removed };

struct CommitmentAnswer {
    Id<PolicyCommitment> commitment;
    CommitmentFate fate = CommitmentFate::Unchanged;
    QString section, text; ///< of the new wording
};
struct FreshCommitment {
    QString section, text;
};

/// A new version of a policy with an answer for each commitment in force.
struct PolicyRevision {
    Id<PolicyDocument> document;
    QString version;
    QDate approvedOn, validFrom;
    Id<Person> approvedBy;
    std::vector<CommitmentAnswer> answers;
    std::vector<FreshCommitment> added;
};

/// The commitments of a policy that are in force at a day, by section; what a revision asks about.
std::vector<const PolicyCommitment *> commitmentsInForce(const Register &reg, Id<PolicyDocument> document, QDate day);
/// The version in force at a day: of the version rows, else the newest in which a commitment was worded.
QString versionInForce(const Register &reg, Id<PolicyDocument> document, QDate day);

/// One change set: the version, the commitments, and every link to a commitment of the policy "to confirm"; a link
/// that contradicts stays so. An error is a sentence: version taken, an answer or a text missing.
Result<ChangeSet> revisionChange(const Register &reg, const PolicyRevision &revision,
                                 const std::function<QUuid()> &newId, const Language &language);

/// A link that waits for somebody to confirm it.
struct LinkToConfirm {
    Id<ObjectiveLink> link;
    QString commitment, text, objective, title;
    bool operator==(const LinkToConfirm &) const = default;
    QUuid key() const { return link.value; }
};
std::vector<LinkToConfirm> linksToConfirm(const Register &reg);

/// The annex of a policy: each commitment in force with the live objectives that serve it. The pointers belong to the
/// register.
struct PolicyAnnex {
    struct Line {
        const PolicyCommitment *commitment;
        std::vector<const Objective *> live;
    };
    const PolicyDocument *document;
    QString version;
    std::vector<Line> lines; ///< in the order of the sections
};
/// Of every policy with commitments in force on the day.
std::vector<PolicyAnnex> annexesOf(const WorkspaceState &ws);
/// The annex of the policy as plain text: each commitment in force with the live objectives that serve it.
QString policyAnnex(const WorkspaceState &ws, const Language &language);
