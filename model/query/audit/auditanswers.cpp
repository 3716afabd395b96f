#include "model/query/audit/auditanswers.h"

#include <algorithm>

namespace {

/// Where the answer to a check lies: a stage of the trail and, if only some records of it answer, their kind.
struct Place {
    const char *checks; ///< how their ids begin
    TrailStage stage;
    Kind kind;
};

constexpr Place places[] = {
    {"A-a", TrailStage::Purpose, Kind::PolicyCommitment},
    {"X-02", TrailStage::Purpose, Kind::PolicyCommitment},
    {"A-b1", TrailStage::Figures, Kind::Kpi},
    {"A-b2", TrailStage::Figures, Kind::Kpi},
    {"A-b4", TrailStage::Versions, Kind::ObjectiveVersion},
    {"A-c", TrailStage::Risks, Kind::Risk},
    {"A-c", TrailStage::Purpose, Kind::Requirement},
    {"A-d1", TrailStage::Figures, Kind::Kpi},
    {"A-d2", TrailStage::Figures, Kind::Kpi},
    {"A-d3", TrailStage::Proof, Kind::Evidence},
    {"A-d4", TrailStage::Figures, Kind::Kpi},
    {"A-d5", TrailStage::Following, Kind::Count},
    {"A-e", TrailStage::Told, Kind::Count},
    {"A-f", TrailStage::Following, Kind::Count},
    {"A-g1", TrailStage::Versions, Kind::Approval},
    {"A-g2", TrailStage::Versions, Kind::ChangeRecord},
    {"A-h", TrailStage::Plan, Kind::Action},
    {"A-i", TrailStage::Plan, Kind::Resource},
    {"A-j", TrailStage::Versions, Kind::OwnerAcceptance},
    {"A-k", TrailStage::Plan, Kind::Action},
    {"A-l3", TrailStage::Closing, Kind::Evaluation},
    {"A-r1", TrailStage::Following, Kind::Count},
    {"A-r2", TrailStage::Following, Kind::Decision},
    {"A-r3", TrailStage::Closing, Kind::Finding},
};

bool answers(const QString &check, const TrailLine &line)
{
    return std::any_of(std::begin(places), std::end(places), [&](const Place &p) {
        return check.startsWith(QLatin1String(p.checks)) && line.stage == p.stage
            && (p.kind == Kind::Count || p.kind == line.kind);
    });
}

} // namespace

std::vector<TrailLine> answersTo(const AuditTopic &topic, const QString &check, const std::vector<TrailLine> &trail)
{
    std::vector<TrailLine> out;
    std::copy_if(trail.begin(), trail.end(), std::back_inserter(out), [&](const TrailLine &line) {
        return check.isEmpty() ? std::any_of(topic.checks.begin(), topic.checks.end(),
                                             [&](const char *id) { return answers(QLatin1String(id), line); })
                               : answers(check, line);
    });
    return out;
}
