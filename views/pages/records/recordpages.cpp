#include "views/pages/records/recordpages.h"

#include "model/domain/dates.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/query/coverage.h"

#include <QCoreApplication>

namespace {

/// Covered as 2.9 says, seen from the shown day, as the gap list is.
std::vector<RecordList::Extra> coverageExtras(const Language &language)
{
    return {
        {language.translate("RecordTable", "Live objectives"),
         [language](const Register &reg, const Record &r, QDate day) { return coverageText(reg, r, day, language); },
         &isCoverageGap}};
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
         &coverageExtras,
         false,
         1},
        {Kind::PolicyDocument,
         QT_TRANSLATE_NOOP("RecordTable", "Policies"),
         {"code", "title"},
         {76, 0, 340},
         QT_TRANSLATE_NOOP("RecordTable", "No policy yet"),
         QT_TRANSLATE_NOOP("RecordTable", "The document whose sentences the objectives serve (5.2, 6.2 a)."),
         &versionExtras},
        // Made by "New policy version…", which asks what becomes of each commitment.
        {Kind::PolicyVersion,
         QT_TRANSLATE_NOOP("RecordTable", "Versions"),
         {"version", "document", "approved_on", "approved_by", "valid_from", "valid_to"},
         {96, 0, 116, 180, 116, 116},
         QT_TRANSLATE_NOOP("RecordTable", "No policy version yet"),
         QT_TRANSLATE_NOOP("RecordTable",
                           "Each version of the policy with who approved it, and from when it holds (5.2, 7.5.2)."),
         {},
         true,
         4,
         Qt::DescendingOrder},
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
