#include "model/exchange/naturalkeys.h"

namespace {

struct KeyInfo {
    Kind kind;
    std::array<const char *, 4> fields;
    size_t count;
};

constexpr KeyInfo keys[] = {
    {Kind::Organisation, {}, 0},
    {Kind::Setting, {"key"}, 1},
    {Kind::GlossaryTerm, {"term", "language"}, 2},
    {Kind::PolicyVersion, {"document", "version"}, 2},
    {Kind::RiskAssessment, {"risk", "assessed_on"}, 2},
    {Kind::RiskControl, {"risk", "control"}, 2},
    {Kind::ObjectiveLink, {"objective", "target_kind", "target"}, 3},
    {Kind::ObjectiveVersion, {"objective", "version"}, 2},
    {Kind::Acknowledgement, {"objective", "version", "rule"}, 3},
    {Kind::StatusOverride, {"objective", "set_on", "valid_until"}, 3},
    {Kind::OwnerAcceptance, {"objective", "version", "person"}, 3},
    {Kind::InterimTarget, {"kpi", "due_date"}, 2},
    {Kind::ActionDependency, {"predecessor", "successor"}, 2},
    {Kind::Raci, {"objective", "action", "person", "role"}, 4},
    {Kind::ReviewInput, {"review", "letter"}, 2},
    {Kind::ReviewItem, {"review", "objective"}, 2},
    {Kind::TriggerObjective, {"trigger", "objective"}, 2},
    {Kind::BriefText, {"objective", "language"}, 2},
    {Kind::EvidenceLink, {"evidence", "target_kind", "target"}, 3},
    {Kind::AuditCheck, {"session", "check_id", "objective"}, 3},
};

} // namespace

std::span<const char *const> naturalKey(Kind kind)
{
    for (const KeyInfo &info : keys)
        if (info.kind == kind)
            return {info.fields.data(), info.count};
    return {};
}

QString naturalKeyText(Kind kind, const void *record)
{
    QStringList parts;
    for (const char *name : naturalKey(kind))
        parts += kindInfo(kind).field(QLatin1String(name))->get(record).toString();
    return parts.join(QLatin1Char('\t'));
}
