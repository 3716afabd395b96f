#pragma once
#include "model/domain/objective.h"

class Page;
class RecordPanel;
class Session;

/// The evidence of an objective: of its readings, actions, evaluations, decisions, communications and approvals.
RecordPanel *makeEvidenceTab(Page &page);
void showOnlyEvidenceOf(RecordPanel &panel, Session &session, Id<Objective> objective);
