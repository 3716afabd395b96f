#include "model/domain/language.h"
#include "model/query/lint/structureparts.h"

#include <QRegularExpression>
#include <QtGlobal>

// Owner, links and text against others: LS-01 to LS-05, LS-29, LS-30, LS-32.

namespace {

bool isBeforeApproval(ObjectiveState state)
{
    return state == ObjectiveState::Draft || state == ObjectiveState::Proposed;
}

QSet<QString> wordsOf(const QString &text)
{
    static const QRegularExpression border(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.toCaseFolded().split(border, Qt::SkipEmptyParts);
    return {words.begin(), words.end()};
}

/// Share of common words (Dice) of two texts, 0 to 1.
double similarity(const QString &a, const QString &b)
{
    const QSet<QString> first = wordsOf(a), second = wordsOf(b);
    if (first.isEmpty() || second.isEmpty())
        return 0;
    return 2.0 * double((first & second).size()) / double(first.size() + second.size());
}

} // namespace

void lintOwner(const ObjectiveSubject &s, const LintRule &rule)
{
    if (!s.reg.find(s.objective.owner))
        s.add(rule, "owner");
}

void lintOwnerHolder(const ObjectiveSubject &s, const LintRule &rule)
{
    const Person *owner = s.reg.find(s.objective.owner);
    if (owner && (owner->isRole || !owner->active))
        s.add(rule, "owner", {owner->name});
}

void lintCommitment(const ObjectiveSubject &s, const LintRule &rule)
{
    const auto links = s.links();
    const bool serves = std::any_of(links.begin(), links.end(), [&](const ObjectiveLink *l) {
        const PolicyCommitment *c
            = l->targetKind == LinkKind::Commitment ? s.reg.find(Id<PolicyCommitment> {l->target}) : nullptr;
        return c && !c->archivedAt.isValid() && (!c->validFrom.isValid() || c->validFrom <= s.asOf)
            && (!c->validTo.isValid() || c->validTo >= s.asOf);
    });
    if (!serves)
        s.add(rule, "");
}

void lintReason(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.hasLink({LinkKind::Risk, LinkKind::Requirement, LinkKind::Opportunity}))
        return;
    const bool goal = !s.objective.businessGoal.isNull() || s.hasLink({LinkKind::BusinessGoal});
    s.add(rule, goal && !s.objective.rationale.isEmpty() ? LintSeverity::Warning : LintSeverity::Blocker, "rationale");
}

void lintRiskToo(const ObjectiveSubject &s, const LintRule &rule)
{
    if (s.hasLink({LinkKind::Requirement}) && !s.hasLink({LinkKind::Risk, LinkKind::Opportunity}))
        s.add(rule, "");
}

void lintLinks(const ObjectiveSubject &s, const LintRule &rule)
{
    struct Part {
        bool given;
        const char *field, *words;
    };
    const Part parts[] = {
        {!s.objective.businessGoal.isNull() || s.hasLink({LinkKind::BusinessGoal}), "business_goal",
         QT_TRANSLATE_NOOP("Lint", "a business goal")},
        {!s.objective.protects.isEmpty(), "protects", QT_TRANSLATE_NOOP("Lint", "what it protects")},
        {s.hasLink({LinkKind::Control}), "", QT_TRANSLATE_NOOP("Lint", "a control")},
    };
    for (const Part &part : parts)
        if (!part.given)
            s.add(rule, part.field, {s.language.translate("Lint", part.words)});
}

void lintContradiction(const ObjectiveSubject &s, const LintRule &rule)
{
    for (const ObjectiveLink *link : s.links())
        if (link->state == LinkState::Contradicts)
            s.about(*link, rule, rule.severity, "state", {s.reg.codeOf(s.reg.kindOf(link->target), link->target)});
}

void lintTwin(const ObjectiveSubject &s, const LintRule &rule)
{
    if (!isBeforeApproval(s.objective.state) && !isLive(s.objective.state))
        return;
    const double most = s.limit("lint.similarity_percent") / 100;
    for (const Objective *other : s.index.live)
        if (other->id != s.objective.id
            && (other->title.compare(s.objective.title, Qt::CaseInsensitive) == 0
                || similarity(other->title, s.objective.title) >= most
                || similarity(other->statement, s.objective.statement) >= most))
            s.about(*other, rule, rule.severity, "title", {other->code});
}
