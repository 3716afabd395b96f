#pragma once
#include "model/domain/context.h"
#include "model/exchange/importer.h"

/// Approved objectives that are in the workspace already are not changed by an import (8.1): what needs a new approval
/// becomes a proposed version, smaller things a minor version with a change record (2.10). Changes `plan` so, keeps in
/// `plan.proposed` what now waits, and says it in a remark. Figures of a KPI that is only proposed are left out.
void proposeForApproved(const Register &reg, ImportPlan &plan, const ImportOptions &options, const Context &context);
