#include "model/query/audit/audittopics.h"

#include "model/domain/language.h"

#include <algorithm>

namespace {

constexpr const char *establishedChecks[] = {"X-05", "X-01", "A-g1", "X-10", "X-13"};
constexpr const char *smartChecks[] = {"A-b1", "A-b2", "A-b4"};
constexpr const char *policyChecks[] = {"A-a1", "A-a2", "A-a3", "X-02"};
constexpr const char *risksChecks[] = {"A-c1", "A-c2", "A-c3", "X-03", "X-04"};
constexpr const char *resourcesChecks[] = {"A-h1", "A-i1", "A-i2", "A-i3"};
constexpr const char *peopleChecks[] = {"A-j1", "A-j2"};
constexpr const char *timesChecks[] = {"A-k1", "A-k2"};
constexpr const char *measuringChecks[] = {"A-d1", "A-d2", "A-d3", "A-d4", "A-d5", "A-l1", "A-l2", "A-l3"};
constexpr const char *toldChecks[] = {"A-e1", "A-e2", "X-07"};
constexpr const char *reviewedChecks[]
    = {"A-r1", "A-f1", "A-f2", "A-r2", "A-r3", "A-g2", "X-06", "X-08", "X-09", "X-11", "X-12", "X-99"};

constexpr AuditTopic topics[] = {
    {QT_TRANSLATE_NOOP("Audit", "Established and documented"), "6.2, 7.5",
     QT_TRANSLATE_NOOP("Audit", "Read the register and the plans, compare them with the policy."),
     QT_TRANSLATE_NOOP("Audit", "top management, ISMS manager"),
     QT_TRANSLATE_NOOP("Audit", "too many, too few, not found, only in slides"),
     QT_TRANSLATE_NOOP("Audit", "Which objectives do you have, and where are they written down?"), establishedChecks},
    {QT_TRANSLATE_NOOP("Audit", "SMART"), "6.2 b", QT_TRANSLATE_NOOP("Audit", "Read wording and measures."),
     QT_TRANSLATE_NOOP("Audit", "owners of the objectives"),
     QT_TRANSLATE_NOOP("Audit", "vague, unrealistic, collected in different ways"),
     QT_TRANSLATE_NOOP("Audit", "Which result is wanted, how much of it, and until when?"), smartChecks},
    {QT_TRANSLATE_NOOP("Audit", "Agree with the policy"), "6.2 a, 5.2",
     QT_TRANSLATE_NOOP("Audit", "Trace the policy sentence by sentence."), QT_TRANSLATE_NOOP("Audit", "top management"),
     QT_TRANSLATE_NOOP("Audit", "policy outdated, objectives drifted away from it"),
     QT_TRANSLATE_NOOP("Audit", "What does your policy promise, and which objective keeps the promise?"), policyChecks},
    {QT_TRANSLATE_NOOP("Audit", "Risks and requirements considered"), "6.2 c, 6.1",
     QT_TRANSLATE_NOOP("Audit", "Read risk report, legal list and contracts, trace both ways."),
     QT_TRANSLATE_NOOP("Audit", "risk owners, legal counsel"),
     QT_TRANSLATE_NOOP("Audit", "generic objectives, top risks without an objective"),
     QT_TRANSLATE_NOOP("Audit", "What are your highest risks, and what is to become of them?"), risksChecks},
    {QT_TRANSLATE_NOOP("Audit", "Resources realistic"), "6.2 h i, 7.1",
     QT_TRANSLATE_NOOP("Audit", "Read budgets, plans and feasibility."), QT_TRANSLATE_NOOP("Audit", "budget holders"),
     QT_TRANSLATE_NOOP("Audit", "approved on paper only"),
     QT_TRANSLATE_NOOP("Audit", "What was planned, what was approved, and what was spent?"), resourcesChecks},
    {QT_TRANSLATE_NOOP("Audit", "Responsibilities clear"), "6.2 j, 5.3",
     QT_TRANSLATE_NOOP("Audit", "Read the role papers and ask the person."),
     QT_TRANSLATE_NOOP("Audit", "owners and managers"), QT_TRANSLATE_NOOP("Audit", "a department as owner"),
     QT_TRANSLATE_NOOP("Audit", "Are you responsible for this objective, and what does that mean?"), peopleChecks},
    {QT_TRANSLATE_NOOP("Audit", "Time frames realistic"), "6.2 k",
     QT_TRANSLATE_NOOP("Audit", "Read plans, slipped dates and dependencies."),
     QT_TRANSLATE_NOOP("Audit", "project leaders"), QT_TRANSLATE_NOOP("Audit", "everything ends on 31 December"),
     QT_TRANSLATE_NOOP("Audit", "Which dates were moved, and why?"), timesChecks},
    {QT_TRANSLATE_NOOP("Audit", "Measurement and evaluation defined"), "6.2 d l, 9.1",
     QT_TRANSLATE_NOOP("Audit", "Read KPI sheets, follow the path of the data, recompute one figure."),
     QT_TRANSLATE_NOOP("Audit", "collectors and evaluators"),
     QT_TRANSLATE_NOOP("Audit", "nobody analyses; a figure cannot be reproduced"),
     QT_TRANSLATE_NOOP("Audit", "Take one figure: show me how it came about."), measuringChecks},
    {QT_TRANSLATE_NOOP("Audit", "Communicated"), "6.2 e, 7.3, 7.4",
     QT_TRANSLATE_NOOP("Audit", "Read plan, log and material, ask staff at several levels."),
     QT_TRANSLATE_NOOP("Audit", "staff, suppliers"), QT_TRANSLATE_NOOP("Audit", "sent but not understood"),
     QT_TRANSLATE_NOOP("Audit", "Which objective concerns your work, and who told you?"), toldChecks},
    {QT_TRANSLATE_NOOP("Audit", "Monitored, reviewed, updated"), "6.2 d f, 9.3, 10.2",
     QT_TRANSLATE_NOOP("Audit", "Read outputs of management reviews, review records and change history."),
     QT_TRANSLATE_NOOP("Audit", "top management"), QT_TRANSLATE_NOOP("Audit", "no reaction to red"),
     QT_TRANSLATE_NOOP("Audit", "What did the last review find, and what followed from it?"), reviewedChecks},
};
static_assert(std::size(topics) == 10);

} // namespace

std::span<const AuditTopic> auditTopics()
{
    return topics;
}

std::vector<AuditQuestion> questionsOf(const AuditTopic &topic, const Language &language)
{
    std::vector<AuditQuestion> out {{language.translate("Audit", topic.opening), {}}};
    for (const char *check : topic.checks) {
        const AuditCheckInfo *info = auditCheckInfo(QLatin1String(check));
        if (info && *info->question)
            out.push_back({language.translate("Audit", info->question), QLatin1String(check)});
    }
    return out;
}

std::vector<AuditFinding> findingsOf(const AuditResult &result, const AuditTopic &topic, const QString &check)
{
    std::vector<AuditFinding> out;
    std::copy_if(result.findings.begin(), result.findings.end(), std::back_inserter(out), [&](const AuditFinding &f) {
        return check.isEmpty() ? std::any_of(topic.checks.begin(), topic.checks.end(),
                                             [&](const char *id) { return f.check == QLatin1String(id); })
                               : f.check == check;
    });
    return out;
}
