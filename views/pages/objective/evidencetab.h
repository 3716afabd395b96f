#pragma once
#include "model/domain/objective.h"
#include "views/pages/evidencepanel.h"

class Session;

/// Shows what is attached to the objective itself, to its records and its figures; what is added goes to the objective.
void showOnlyEvidenceOf(EvidencePanel &panel, Session &session, Id<Objective> objective);
