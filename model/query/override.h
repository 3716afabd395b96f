#pragma once
#include "model/query/workspacestate.h"

class Language;

/// The state that a person set for an objective and that is valid on the day of the workspace (3.10.7); null when there
/// is none, or when the computed state is none that may be overridden.
const StatusOverride *overrideOf(const WorkspaceState &ws, Id<Objective> objective);
/// On track, at risk and off track: the states that may be set by hand, and those that may be set.
bool mayBeOverridden(ResultState state);
/// "at risk (set by M. Özdemir until 30 Sep 2026; computed: on track)"
QString overrideText(const WorkspaceState &ws, const StatusOverride &set, const Language &language);
/// Why an override may not be saved, as a sentence; empty when it may.
QString overrideProblem(const WorkspaceState &ws, const StatusOverride &set, const Language &language);
/// What a new one starts from: the computed state of today, valid until the next review.
StatusOverride newOverride(const WorkspaceState &ws, Id<Objective> objective, const QUuid &id);
