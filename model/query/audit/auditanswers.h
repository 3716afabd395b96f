#pragma once
#include "model/query/audit/audittopics.h"
#include "model/query/audit/audittrail.h"

/// The trail of an objective that the auditor picked.
struct SampledTrail {
    Id<Objective> objective;
    QString code;
    std::vector<TrailLine> lines;
};

/// The records of a trail that answer a question of the ten checks (5.4): of the check that it asks about, or of all
/// checks of its topic. A lapse is in the rows of the self-assessment; this is what there is to show, lapse or not.
std::vector<TrailLine> answersTo(const AuditTopic &topic, const QString &check, const std::vector<TrailLine> &trail);
