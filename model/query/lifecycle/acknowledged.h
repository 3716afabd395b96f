#pragma once
#include "model/query/lifecycle/stepwrites.h"

// Reasons for warnings that may stay (4.1). They belong to the approved content: a minor version keeps them, the next
// major version takes over those whose warning is still the same.

/// The reason why warnings of this rule may stay in the version of the objective; nullptr when nobody gave one.
const Acknowledgement *acknowledgementOf(const Register &reg, const Objective &objective, const QString &rule);
/// All warnings about the content of an objective, with or without a reason.
std::vector<LintFinding> contentWarnings(const StepWorld &world, Id<Objective> objective);
/// Warnings of `proposed` that need a reason: new ones, and those about something that reads differently in `now`.
std::vector<LintFinding> warningsOfChange(const StepWorld &now, const StepWorld &proposed, Id<Objective> objective);
/// Refuses the step for every one of these warnings that the person gave no reason for.
void refuseUnacknowledged(const StepCase &c, const std::vector<LintFinding> &warnings);
/// Writes the reasons given now, and those of before whose warning is still there, for the version of `after`.
void writeAcknowledgements(const StepCase &c, StepWriter &w, const Objective &after);
