#include "model/query/setupsteps.h"

#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/query/workspacestate.h"

#include <QSet>

namespace {

bool isWork(const Objective &objective)
{
    return !objective.archivedAt.isValid() && !isTerminal(objective.state);
}

struct Progress {
    int have = 0, want = 1;
    Id<Objective> next {};
};

/// How many objectives that are worked on pass, of how many; without any, one is wanted.
template <typename Passes> Progress objectives(const Register &reg, Passes passes)
{
    int have = 0, all = 0;
    Id<Objective> next;
    for (const Objective &o : reg.all<Objective>())
        if (isWork(o)) {
            ++all;
            const bool passed = passes(o);
            have += passed;
            if (!passed && next.isNull())
                next = o.id;
        }
    return {have, std::max(1, all), next};
}

QSet<Id<Objective>> linkedTo(const Register &reg, std::initializer_list<LinkKind> kinds)
{
    QSet<Id<Objective>> out;
    for (const ObjectiveLink &link : reg.all<ObjectiveLink>())
        if (std::find(kinds.begin(), kinds.end(), link.targetKind) != kinds.end())
            out += link.objective;
    return out;
}

template <typename T> QSet<Id<Objective>> with(const Register &reg)
{
    QSet<Id<Objective>> out;
    for (const T &record : reg.all<T>())
        out += record.objective;
    return out;
}

Progress written(const Register &reg)
{
    return objectives(reg, [](const Objective &o) { return !o.statement.isEmpty(); });
}
Progress policy(const Register &reg)
{
    const auto linked = linkedTo(reg, {LinkKind::Commitment});
    return objectives(reg, [&](const Objective &o) { return linked.contains(o.id); });
}
Progress risks(const Register &reg)
{
    const auto linked = linkedTo(reg, {LinkKind::Risk, LinkKind::Opportunity});
    return objectives(reg, [&](const Objective &o) { return linked.contains(o.id); });
}
Progress requirements(const Register &reg)
{
    return {int(reg.count(Kind::Requirement)), 1};
}
Progress resources(const Register &reg)
{
    const auto said = with<Resource>(reg);
    return objectives(reg, [&](const Objective &o) { return said.contains(o.id); });
}
Progress owners(const Register &reg)
{
    return objectives(reg, [](const Objective &o) { return !o.owner.isNull(); });
}
Progress dates(const Register &reg)
{
    const auto planned = with<Action>(reg);
    return objectives(reg, [&](const Objective &o) { return o.targetDate.isValid() && planned.contains(o.id); });
}
Progress evaluation(const Register &reg)
{
    const auto measured = with<Kpi>(reg);
    return objectives(reg, [&](const Objective &o) { return !o.evaluator.isNull() && measured.contains(o.id); });
}
Progress communication(const Register &reg)
{
    const auto told = with<CommunicationPlanItem>(reg);
    return objectives(reg, [&](const Objective &o) { return told.contains(o.id) || told.contains(Id<Objective>()); });
}
Progress reviews(const Register &reg)
{
    return objectives(reg, [](const Objective &o) { return isLive(o.state) && o.nextReview.isValid(); });
}

struct Info {
    const char *title, *difficulty, *remedy;
    Kind kind;
    Progress (*progress)(const Register &);
};
constexpr Info infos[] = {
    {QT_TRANSLATE_NOOP("Setup", "Set objectives that can be steered by"),
     QT_TRANSLATE_NOOP("Setup", "They stay slogans, because nobody says what would show the result."),
     QT_TRANSLATE_NOOP("Setup",
                       "Ask the functions what should be different in a year, then put numbers and a date to it."),
     Kind::Objective, written},
    {QT_TRANSLATE_NOOP("Setup", "Agree with the policy"),
     QT_TRANSLATE_NOOP("Setup", "Policy and objectives are written by different people at different times."),
     QT_TRANSLATE_NOOP("Setup", "Read the policy first; enter its commitments and link each objective to one."),
     Kind::PolicyCommitment, policy},
    {QT_TRANSLATE_NOOP("Setup", "Consider risks and opportunities"),
     QT_TRANSLATE_NOOP("Setup", "The risk assessment lies elsewhere and is not asked."),
     QT_TRANSLATE_NOOP("Setup", "Bring in its results and begin with the high risks."), Kind::Risk, risks},
    {QT_TRANSLATE_NOOP("Setup", "Consider requirements"),
     QT_TRANSLATE_NOOP("Setup", "Laws and contracts are many, and nobody has read them all."),
     QT_TRANSLATE_NOOP("Setup", "List them once with legal advice; note who checked what and when."), Kind::Requirement,
     requirements},
    {QT_TRANSLATE_NOOP("Setup", "Consider resources"),
     QT_TRANSLATE_NOOP("Setup", "Objectives are approved, money and people are not."),
     QT_TRANSLATE_NOOP("Setup", "Estimate before you finalise: people, technology, training, money, or “none needed”."),
     Kind::Resource, resources},
    {QT_TRANSLATE_NOOP("Setup", "Define responsibilities"),
     QT_TRANSLATE_NOOP("Setup", "Everybody is responsible, so nobody is."),
     QT_TRANSLATE_NOOP("Setup", "One person answers for each objective, with the authority to decide."), Kind::Person,
     owners},
    {QT_TRANSLATE_NOOP("Setup", "Set time frames"), QT_TRANSLATE_NOOP("Setup", "One big task ends on 31 December."),
     QT_TRANSLATE_NOOP("Setup", "Cut it into small actions with dates, and say which waits for which."), Kind::Action,
     dates},
    {QT_TRANSLATE_NOOP("Setup", "Decide how it is evaluated"),
     QT_TRANSLATE_NOOP("Setup", "Figures are looked for only when the audit comes."),
     QT_TRANSLATE_NOOP("Setup", "Name measure, source and evaluator before the work begins."), Kind::Kpi, evaluation},
    {QT_TRANSLATE_NOOP("Setup", "Communicate"),
     QT_TRANSLATE_NOOP("Setup", "People hear of it by accident, in words that they do not use."),
     QT_TRANSLATE_NOOP("Setup", "Plan who hears what by which way, in plain words."), Kind::CommunicationPlanItem,
     communication},
    {QT_TRANSLATE_NOOP("Setup", "Approve, monitor and review"),
     QT_TRANSLATE_NOOP("Setup", "After the approval nobody looks again."),
     QT_TRANSLATE_NOOP("Setup",
                       "Approve it with a reference, enter figures each month, put it on the agenda of the "
                       "management review."),
     Kind::Review, reviews},
};

} // namespace

std::vector<SetupStep> setupSteps(const Register &reg, const Language &language)
{
    std::vector<SetupStep> out;
    for (const Info &info : infos) {
        SetupStep step;
        step.number = int(out.size()) + 1;
        step.title = language.translate("Setup", info.title);
        step.difficulty = language.translate("Setup", info.difficulty);
        step.remedy = language.translate("Setup", info.remedy);
        step.kind = info.kind;
        const Progress progress = info.progress(reg);
        step.have = progress.have;
        step.want = progress.want;
        step.next = progress.next;
        out.push_back(step);
    }
    return out;
}
