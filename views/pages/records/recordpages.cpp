#include "views/pages/records/recordpages.h"

#include "model/domain/objective.h"
#include "model/domain/policy.h"
#include "model/query/workspacestate.h"

#include <QCoreApplication>

namespace {

/// Codes of the live objectives that are linked to a record.
QString liveObjectives(const Register &reg, const QUuid &target)
{
    QStringList codes;
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>())
        if (link.target == target)
            if (const Objective *o = reg.find(link.objective); o && isLive(o->state))
                codes += o->code;
    codes.sort();
    codes.removeDuplicates();
    return codes.join(QStringLiteral(", "));
}

std::vector<RecordList::Extra> coverageExtras(const Language &language)
{
    return {{language.translate("RecordTable", "Live objectives"),
             [language](const Register &reg, const Record &r) {
                 const QString codes = liveObjectives(reg, r.id());
                 return codes.isEmpty() ? language.translate("RecordTable", "none") : codes;
             },
             [](const Register &reg, const Record &r) {
                 const auto *requirement = r.as<Requirement>();
                 const bool excused = requirement
                     && (requirement->status != RequirementStatus::Applicable
                         || !requirement->noObjectiveJustification.isEmpty());
                 return !excused && liveObjectives(reg, r.id()).isEmpty();
             }}};
}

} // namespace

RecordPage *makePolicyPage(Session &session)
{
    return new RecordPage(
        session, QCoreApplication::translate("RecordTable", "Policy & requirements"),
        {{Kind::Requirement,
          QT_TRANSLATE_NOOP("RecordTable", "Requirements"),
          {"code", "reference", "kind", "summary", "owner", "status", "in_force_from"},
          {72, 170, 100, 0, 130, 96, 104, 120},
          QT_TRANSLATE_NOOP("RecordTable", "No requirement yet"),
          QT_TRANSLATE_NOOP("RecordTable",
                            "Law, contracts and customers ask for things: objectives take them into account (6.2 c)."),
          &coverageExtras},
         {Kind::PolicyCommitment,
          QT_TRANSLATE_NOOP("RecordTable", "Commitments"),
          {"code", "section", "text", "policy_version", "valid_from"},
          {72, 72, 0, 120, 104, 150},
          QT_TRANSLATE_NOOP("RecordTable", "No commitment yet"),
          QT_TRANSLATE_NOOP("RecordTable", "Each objective serves a sentence of the policy (6.2 a)."),
          &coverageExtras},
         {Kind::InterestedParty,
          QT_TRANSLATE_NOOP("RecordTable", "Interested parties"),
          {"code", "name", "kind", "expectation"},
          {72, 220, 120, 0},
          QT_TRANSLATE_NOOP("RecordTable", "No interested party yet"),
          QT_TRANSLATE_NOOP("RecordTable", "Who expects what of your information security (4.2)?")}});
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
