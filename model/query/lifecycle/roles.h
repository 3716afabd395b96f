#pragma once
#include "model/domain/change.h"
#include "model/domain/objective.h"
#include "model/domain/plan.h"
#include "model/domain/register.h"

#include <functional>

// The owner of an objective is the one person who is accountable for it (2.5).

/// The roles of an objective itself, not of its actions, that say “accountable”. One, if all is well.
std::vector<const Raci *> accountableRoles(const Register &reg, Id<Objective> objective);
/// The changes with what follows for the roles: where an objective gets another owner, the accountable role goes with
/// it.
std::vector<Change> withAccountable(const Register &reg, std::vector<Change> changes,
                                    const std::function<QUuid()> &newId);
/// Whether the present owner accepted the objective in a version of its present approved content (2.10).
bool ownerAccepted(const Register &reg, const Objective &objective);
/// Whether it got another owner since its content was approved who has not accepted it yet.
bool newOwnerIsAsked(const Register &reg, const Objective &objective);
