#pragma once
#include "model/domain/change.h"
#include "model/domain/kpi.h"
#include "model/domain/register.h"

/// A KPI as it is being edited, with its interim targets.
struct KpiDraft {
    Kpi kpi;
    std::vector<InterimTarget> interims;
    bool operator==(const KpiDraft &) const = default;
};
KpiDraft draftOf(const Register &reg, const Kpi &kpi);
/// The register as if the draft were saved: for charts and states before saving.
Register withDraft(const Register &reg, const KpiDraft &draft);
/// What saving the draft changes; what it means for the version is decided by versionNeed() (2.10).
std::vector<Change> draftChanges(const Register &reg, const KpiDraft &before, const KpiDraft &after);
