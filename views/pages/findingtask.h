#pragma once
#include "model/domain/objective.h"

class Page;
class QMenu;

/// "Record a finding…" in a menu, for an objective that is off track, at risk, stale or missed (10.2): one step leads
/// to a form that says already what is wrong, where, and who answers for it. Nothing where there is nothing to react
/// to.
void addFindingAction(QMenu &menu, Page &page, Id<Objective> objective);
