#pragma once
#include "model/domain/change.h"
#include "model/domain/objective.h"
#include "model/domain/register.h"
#include "model/domain/result.h"
#include "model/domain/review.h"

#include <QSet>

#include <functional>

class Language;

/// The objectives that a trigger marks (2.6, F19).
QSet<QUuid> objectivesOf(const Register &reg, Id<Trigger> trigger);

/// What may have set off a change of an objective: the triggers that mark it, then the other open ones; open ones and
/// the newest first.
std::vector<const Trigger *> triggersOfChange(const Register &reg, Id<Objective> objective);

/// Saves a trigger with the objectives that it marks for review. Those newly marked are to be reviewed by the day on
/// which the assessment is due, if they were not anyway. It stays open until somebody says what came of it: an answer
/// needs words and gets the day; taking the answer back opens it again. An error is a sentence.
Result<ChangeSet> triggerChange(const Register &reg, const Trigger &after, const QSet<QUuid> &objectives, QDate day,
                                const std::function<QUuid()> &newId, const Language &language);
