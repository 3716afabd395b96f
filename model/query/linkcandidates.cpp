#include "model/query/linkcandidates.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/domain/policy.h"
#include "model/domain/risk.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"
#include "model/query/workspacestate.h"

namespace {

class Collector
{
public:
    Collector(const Register &reg, const Record &anchor, const Language &language)
        : m_reg(reg)
        , m_language(language)
    {
        for (const ObjectiveLink &link : reg.all<ObjectiveLink>()) {
            if (link.objective.value == anchor.id())
                m_linked.insert(link.target);
            if (link.target == anchor.id())
                m_linked.insert(link.objective.value);
        }
    }

    template <typename T> void take(QString T::*title)
    {
        for (const T &record : m_reg.all<T>())
            if (!record.archivedAt.isValid() && isOffered(record))
                m_out.push_back({T::kind, record.id.value, record.code, record.*title, stateOf(record),
                                 m_linked.contains(record.id.value)});
    }

    std::vector<LinkCandidate> sorted()
    {
        std::sort(m_out.begin(), m_out.end(),
                  [](const LinkCandidate &a, const LinkCandidate &b) { return a.code < b.code; });
        return std::move(m_out);
    }

private:
    static bool isOffered(const Objective &objective) { return !isTerminal(objective.state); }
    static bool isOffered(const Risk &risk) { return risk.status != RiskStatus::Closed; }
    static bool isOffered(const Requirement &requirement)
    {
        return requirement.status == RequirementStatus::Applicable || requirement.status == RequirementStatus::Upcoming;
    }
    static bool isOffered(const Control &control) { return control.applicable; }
    template <typename T> static bool isOffered(const T &) { return true; }

    QString stateOf(const Objective &objective) const { return labelOf(objective.state, m_language); }
    QString stateOf(const Risk &risk) const
    {
        const auto score = currentScore(risk);
        return score ? QStringLiteral("%1 %2").arg(*score).arg(labelOf(riskLevel(m_reg, *score), m_language))
                     : QString();
    }
    QString stateOf(const Requirement &requirement) const { return labelOf(requirement.type, m_language); }
    QString stateOf(const PolicyCommitment &commitment) const { return QStringLiteral("§ ") + commitment.section; }
    QString stateOf(const Control &control) const { return labelOf(control.implementation, m_language); }
    QString stateOf(const BusinessGoal &) const { return {}; }

    const Register &m_reg;
    const Language &m_language;
    QSet<QUuid> m_linked;
    std::vector<LinkCandidate> m_out;
};

} // namespace

std::vector<LinkCandidate> linkCandidates(const Register &reg, const Record &anchor, Kind kind,
                                          const Language &language)
{
    Collector collector(reg, anchor, language);
    switch (anchor.kind() == Kind::Objective ? kind : Kind::Objective) {
    case Kind::Objective:
        collector.take(&Objective::title);
        break;
    case Kind::Risk:
        collector.take(&Risk::title);
        break;
    case Kind::Requirement:
        collector.take(&Requirement::reference);
        break;
    case Kind::PolicyCommitment:
        collector.take(&PolicyCommitment::text);
        break;
    case Kind::Control:
        collector.take(&Control::title);
        break;
    case Kind::BusinessGoal:
        collector.take(&BusinessGoal::title);
        break;
    default:
        break;
    }
    return collector.sorted();
}

ChangeSet linkChange(const Register &reg, const QUuid &newId, Id<Objective> objective, const Record &target,
                     const LinkDetails &details, const Language &language)
{
    const Objective *from = reg.find(objective);
    const LinkKind kind = linkKindFor(target);
    if (!from || kind == LinkKind::Unset)
        return {};
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>())
        if (link.objective == objective && link.target == target.id())
            return {};
    ObjectiveLink link;
    link.id = {newId};
    link.objective = objective;
    link.targetKind = kind;
    link.target = target.id();
    link.effect = kind == LinkKind::Risk || kind == LinkKind::Opportunity ? details.effect : LinkEffect::Unset;
    link.strength = details.strength;
    link.state = details.state;
    link.note = details.note.trimmed();
    ChangeSet set;
    set.label = language.translate("Links", "Linked: %1 and %2").arg(from->code, target.code());
    set.changes.push_back(created(link));
    return set;
}

ChangeSet confirmChange(const Register &reg, const std::vector<Id<ObjectiveLink>> &links, QDate day, Id<Person> by,
                        const Language &language)
{
    ChangeSet set;
    QString last;
    for (const Id<ObjectiveLink> id : links) {
        const ObjectiveLink *before = reg.find(id);
        if (!before || before->state != LinkState::ToConfirm)
            continue;
        ObjectiveLink after = *before;
        after.state = LinkState::Valid;
        after.confirmedOn = day;
        after.confirmedBy = by;
        set.changes.push_back(edited(*before, after));
        last = QStringLiteral("%1 – %2").arg(reg.codeOf(Kind::Objective, before->objective.value),
                                             reg.codeOf(recordKind(before->targetKind), before->target));
    }
    const int count = int(set.changes.size());
    set.label = count == 1 ? language.translate("Links", "Confirmed: %1").arg(last)
                           : language.translate("Links", "%n links confirmed", nullptr, count);
    return set;
}
