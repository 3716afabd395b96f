#include "views/pages/records/recordpages.h"

#include "model/domain/dates.h"
#include "model/domain/objective.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/query/coverage.h"
#include "model/query/workspacestate.h"

#include <QCoreApplication>

namespace {

/// Codes of the objectives in such a state that are linked to a record: two, since codes are never elided, and how
/// many there are beside.
QString objectiveCodes(const Register &reg, const QUuid &target, bool (*wanted)(ObjectiveState))
{
    constexpr int kShown = 2;
    QStringList codes;
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>())
        if (link.target == target && link.state != LinkState::Contradicts)
            if (const Objective *o = reg.find(link.objective); o && wanted(o->state))
                codes += o->code;
    codes.sort();
    codes.removeDuplicates();
    const QString text = codes.mid(0, kShown).join(QStringLiteral(", "));
    return codes.size() > kShown ? QStringLiteral("%1 +%2").arg(text).arg(codes.size() - kShown) : text;
}

QString liveObjectives(const Register &reg, const QUuid &target)
{
    return objectiveCodes(reg, target, &isLive);
}

/// Covered as 2.9 says: for requirements an achieved objective counts too.
bool isGap(const Register &reg, const Record &record, QDate day)
{
    if (const auto *requirement = record.as<Requirement>()) {
        if (!asksForObjective(*requirement) || isJustified(*requirement))
            return false;
        return !isCovered(LinkIndex(reg), *requirement);
    }
    const auto *commitment = record.as<PolicyCommitment>();
    return commitment && asksForObjective(*commitment, day) && !isCovered(LinkIndex(reg), *commitment, day);
}

std::vector<RecordList::Extra> coverageExtras(const Language &language)
{
    return {{language.translate("RecordTable", "Live objectives"),
             [language](const Register &reg, const Record &r, QDate day) {
                 const QString codes = liveObjectives(reg, r.id());
                 if (!codes.isEmpty())
                     return codes;
                 const auto *requirement = r.as<Requirement>();
                 if (requirement && isJustified(*requirement))
                     return language.translate("RecordTable", "justified");
                 if (isGap(reg, r, day))
                     return language.translate("RecordTable", "none");
                 const QString reached = objectiveCodes(
                     reg, r.id(), [](ObjectiveState state) { return state == ObjectiveState::Achieved; });
                 return reached.isEmpty() ? QString()
                                          : language.translate("RecordTable", "%1 achieved", "codes").arg(reached);
             },
             &isGap}};
}

/// The newest version of a policy and who approved it.
std::vector<RecordList::Extra> versionExtras(const Language &language)
{
    return {{language.translate("RecordTable", "Version"), [language](const Register &reg, const Record &r) {
                 const PolicyVersion *newest = nullptr;
                 for (const PolicyVersion &v : reg.all<PolicyVersion>())
                     if (v.document.value == r.id() && (!newest || v.validFrom >= newest->validFrom))
                         newest = &v;
                 if (!newest)
                     return language.translate("RecordTable", "none approved yet");
                 QStringList parts {newest->version};
                 if (newest->approvedOn.isValid())
                     parts += language.translate("RecordTable", "approved on %1")
                                  .arg(shortDate(newest->approvedOn, language));
                 if (const Person *by = reg.find(newest->approvedBy))
                     parts += by->name;
                 return parts.join(QStringLiteral(", "));
             }}};
}

} // namespace

std::vector<RecordTableInfo> policyTables()
{
    return {
        {Kind::Requirement,
         QT_TRANSLATE_NOOP("RecordTable", "Requirements"),
         {"code", "reference", "kind", "summary", "owner", "status", "in_force_from"},
         {76, 170, 108, 0, 126, 92, 104, 150},
         QT_TRANSLATE_NOOP("RecordTable", "No requirement yet"),
         QT_TRANSLATE_NOOP("RecordTable",
                           "Law, contracts and customers ask for things: objectives take them into account (6.2 c)."),
         &coverageExtras},
        {Kind::PolicyCommitment,
         QT_TRANSLATE_NOOP("RecordTable", "Commitments"),
         {"code", "section", "text", "policy_version", "valid_from"},
         {76, 72, 0, 120, 104, 150},
         QT_TRANSLATE_NOOP("RecordTable", "No commitment yet"),
         QT_TRANSLATE_NOOP("RecordTable", "Each objective serves a sentence of the policy (6.2 a)."),
         &coverageExtras},
        {Kind::PolicyDocument,
         QT_TRANSLATE_NOOP("RecordTable", "Policies"),
         {"code", "title"},
         {76, 0, 340},
         QT_TRANSLATE_NOOP("RecordTable", "No policy yet"),
         QT_TRANSLATE_NOOP("RecordTable", "The document whose sentences the objectives serve (5.2, 6.2 a)."),
         &versionExtras},
        {Kind::InterestedParty,
         QT_TRANSLATE_NOOP("RecordTable", "Interested parties"),
         {"code", "name", "kind", "expectation"},
         {72, 220, 120, 0},
         QT_TRANSLATE_NOOP("RecordTable", "No interested party yet"),
         QT_TRANSLATE_NOOP("RecordTable", "Who expects what of your information security (4.2)?")}};
}

RecordPage *makePeoplePage(Session &session)
{
    return new RecordPage(
        session, QCoreApplication::translate("RecordTable", "People & units"),
        {{Kind::Person,
          QT_TRANSLATE_NOOP("RecordTable", "People"),
          {"code", "name", "role", "unit", "top_management", "active"},
          {72, 220, 0, 200, 130, 72},
          QT_TRANSLATE_NOOP("RecordTable", "Nobody yet"),
          QT_TRANSLATE_NOOP("RecordTable", "One person answers for each objective (6.2 j).")},
         {Kind::OrgUnit,
          QT_TRANSLATE_NOOP("RecordTable", "Units"),
          {"code", "name", "kind", "parent", "head"},
          {84, 0, 120, 220, 180},
          QT_TRANSLATE_NOOP("RecordTable", "No unit yet"),
          QT_TRANSLATE_NOOP("RecordTable", "Objectives are set at the functions and levels where they matter (6.2).")},
         {Kind::BusinessGoal,
          QT_TRANSLATE_NOOP("RecordTable", "Business goals"),
          {"code", "title", "owner", "horizon"},
          {72, 0, 180, 110},
          QT_TRANSLATE_NOOP("RecordTable", "No business goal yet"),
          QT_TRANSLATE_NOOP("RecordTable", "What the objectives serve beyond the certificate.")}});
}
