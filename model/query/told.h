#pragma once
#include "model/domain/communication.h"
#include "model/domain/register.h"

class Language;

// Who was told of an objective (2.7, 6.2 e): coverage objective × audience, and what changed since.

/// A message tells of an objective that it names. One about all objectives tells of those that were approved on its
/// day: of one that came later, or was never approved, it is no evidence.
bool tellsOf(const Register &reg, const Communication &message, const Objective &objective);
/// The last message to an audience about an objective, or about all objectives, up to a day; null when there is none.
/// `audience` is a key of Audience or the words that were typed.
const Communication *lastTold(const Register &reg, Id<Objective> objective, const QString &audience, QDate day);
/// The last message to anybody.
const Communication *lastTold(const Register &reg, Id<Objective> objective, QDate day);
/// The day on which the present major version was approved, when nobody was told of the objective since; else invalid.
QDate changedSinceTold(const Register &reg, const Objective &objective, QDate day);
/// The audiences that a plan or a message names, those of the list first, in its order.
QStringList audiencesInUse(const Register &reg);
/// The label of an audience, or the words as typed.
QString audienceWords(const QString &audience, const Language &language);
