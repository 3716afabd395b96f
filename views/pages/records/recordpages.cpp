#include "views/pages/records/recordpages.h"

#include "model/domain/objective.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/settings.h"
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

QString scoreText(const Register &reg, const std::optional<int> &likelihood, const std::optional<int> &impact,
                  const Language &language)
{
    const auto score = riskScore(likelihood, impact);
    return score ? QStringLiteral("%1 %2").arg(*score).arg(labelOf(riskLevel(reg, *score), language)) : QString();
}

bool isOpen(const Risk &risk)
{
    return risk.status != RiskStatus::Accepted && risk.status != RiskStatus::Closed;
}

std::vector<RecordList::Extra> riskExtras(const Language &language)
{
    const auto words = [&language](const char *text) { return language.translate("RecordTable", text); };
    return {
        {words(QT_TRANSLATE_NOOP("RecordTable", "Now")),
         [language](const Register &reg, const Record &r) {
             const Risk &risk = *r.as<Risk>();
             return scoreText(reg, risk.currentLikelihood, risk.currentImpact, language);
         }},
        {words(QT_TRANSLATE_NOOP("RecordTable", "Wanted")),
         [language](const Register &reg, const Record &r) {
             const Risk &risk = *r.as<Risk>();
             return scoreText(reg, risk.targetLikelihood, risk.targetImpact, language);
         }},
        {words(QT_TRANSLATE_NOOP("RecordTable", "Live objectives")),
         [language](const Register &reg, const Record &r) {
             const QString codes = liveObjectives(reg, r.id());
             return codes.isEmpty() && isOpen(*r.as<Risk>()) ? language.translate("RecordTable", "none") : codes;
         },
         [](const Register &reg, const Record &r) {
             const Risk &risk = *r.as<Risk>();
             const auto score = riskScore(risk.currentLikelihood, risk.currentImpact);
             return isOpen(risk) && score && riskLevel(reg, *score) >= RiskLevel::High
                 && risk.noObjectiveJustification.isEmpty() && liveObjectives(reg, r.id()).isEmpty();
         }},
    };
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

RecordPage *makeRisksPage(Session &session)
{
    return new RecordPage(
        session, QCoreApplication::translate("RecordTable", "Risks"),
        {{Kind::Risk,
          QT_TRANSLATE_NOOP("RecordTable", "Risks"),
          {"code", "title", "owner", "treatment", "status", "assessed_on"},
          {72, 0, 140, 84, 84, 104, 92, 92, 130},
          QT_TRANSLATE_NOOP("RecordTable", "No risk yet"),
          QT_TRANSLATE_NOOP("RecordTable", "Objectives answer to risks: the high ones come first (6.2 c)."),
          &riskExtras},
         {Kind::Control,
          QT_TRANSLATE_NOOP("RecordTable", "Controls"),
          {"code", "annex_a", "title", "applicable", "implementation", "justification"},
          {84, 96, 0, 90, 140, 260},
          QT_TRANSLATE_NOOP("RecordTable", "No control yet"),
          QT_TRANSLATE_NOOP("RecordTable",
                            "Controls that an objective assures, with the reason why they apply (6.1.3 d).")}});
}

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
