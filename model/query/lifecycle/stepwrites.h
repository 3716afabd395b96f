#pragma once
#include "model/query/lifecycle/guards.h"
#include "model/query/lifecycle/stepwriter.h"

/// What a step writes beside the new state (2.9).
using Write = void (*)(const StepCase &, StepWriter &, Objective &after);

void writeReturnNote(const StepCase &c, StepWriter &w, Objective &after);
void writeRejection(const StepCase &c, StepWriter &w, Objective &after);
void writeApprovedVersion(const StepCase &c, StepWriter &w, Objective &after);
void writeStart(const StepCase &c, StepWriter &w, Objective &after);
void writeDecidedState(const StepCase &c, StepWriter &w, Objective &after);
void writeClosed(const StepCase &c, StepWriter &w, Objective &after);
void writeWithdrawn(const StepCase &c, StepWriter &w, Objective &after);
void writeSuperseded(const StepCase &c, StepWriter &w, Objective &after);
void writeReopened(const StepCase &c, StepWriter &w, Objective &after);
void writeArchived(const StepCase &c, StepWriter &w, Objective &after);
void writeBroughtBack(const StepCase &c, StepWriter &w, Objective &after);
void writeDisposed(const StepCase &c, StepWriter &w, Objective &after);

/// Approval, version with full snapshot, acceptance, acknowledgements, baseline of the plan: what stands when a version
/// is approved. `after` is the objective as it will be.
void writeVersionRecords(const StepCase &c, StepWriter &w, const Objective &after, const QString &summary);
/// Removes a draft and everything that belongs to it.
void removeDraft(const StepCase &c, StepWriter &w);
