#pragma once
#include "model/domain/register.h"

class Language;

/// One of the ten steps from the empty file to objectives that are followed (F32, S221–S230): what usually makes it
/// hard, what helps, and how far this file is. Progress is read from the records, so it is never lost.
struct SetupStep {
    int number = 0;
    QString title, difficulty, remedy;
    int have = 0, want = 1; ///< done when have >= want
    Kind kind = Kind::Count; ///< where the work is done
    Id<Objective> next; ///< the first objective that lacks it; null when none does, or it is no matter of one
    bool isDone() const { return have >= want; }
};
/// `reg` as of the day.
std::vector<SetupStep> setupSteps(const Register &reg, const Language &language);
