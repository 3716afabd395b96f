#pragma once
#include "views/pages/recordpage.h"

/// Findings (7.2, 10.2): root cause, correction, corrective action and whether it worked.
RecordPage *makeFindingsPage(Session &session);
/// Findings that are not closed in time, and effectiveness checks that are due.
int lateFindings(const Register &reg, QDate day);
