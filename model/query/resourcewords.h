#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

class Language;

// Resources in words (2.5, 6.2 i): what is needed where neither money nor days say it.

/// The kinds that have to be decided (people, technology, training, financial) and have neither a row nor "none
/// needed".
std::vector<ResourceKind> undecidedResources(const Register &reg, Id<Objective> objective);
/// "people (no amount given), technology 3 licences; none needed: training", and "none needed" only when that was said
/// of all four kinds. Empty when nothing was entered.
QString resourceWords(const Register &reg, Id<Objective> objective, const Language &language);
