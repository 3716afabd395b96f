#include "model/query/resourcewords.h"

#include "model/domain/language.h"
#include "model/domain/plan.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr ResourceKind askedKinds[]
    = {ResourceKind::People, ResourceKind::Technology, ResourceKind::Training, ResourceKind::Financial};

std::vector<const Resource *> resourcesOf(const Register &reg, Id<Objective> objective)
{
    std::vector<const Resource *> out;
    for (const Resource &r : reg.all<Resource>())
        if (r.objective == objective && !r.archivedAt.isValid())
            out.push_back(&r);
    return out;
}

QString neededText(const Resource &r, const Language &language)
{
    const QString kind = labelOf(r.type, language);
    return r.amount.isNull()
        ? language.translate("Ledger", "%1 (no amount given)", "kind of resource").arg(kind)
        : QStringLiteral("%1 %2 %3").arg(kind, language.locale().toString(r.amount.number()), r.unit).trimmed();
}

} // namespace

std::vector<ResourceKind> undecidedResources(const Register &reg, Id<Objective> objective)
{
    const auto all = resourcesOf(reg, objective);
    std::vector<ResourceKind> out;
    for (const ResourceKind kind : askedKinds)
        if (std::none_of(all.begin(), all.end(), [kind](const Resource *r) { return r->type == kind; }))
            out.push_back(kind);
    return out;
}

QString resourceWords(const Register &reg, Id<Objective> objective, const Language &language)
{
    QStringList needed, none;
    for (const Resource *r : resourcesOf(reg, objective))
        (r->noneNeeded ? none : needed) += r->noneNeeded ? labelOf(r->type, language) : neededText(*r, language);
    if (needed.isEmpty() && !none.isEmpty() && undecidedResources(reg, objective).empty())
        return language.translate("Ledger", "none needed");
    QStringList parts;
    if (!needed.isEmpty())
        parts += needed.join(QStringLiteral(", "));
    if (!none.isEmpty())
        parts += language.translate("Ledger", "none needed: %1", "kinds of resources")
                     .arg(none.join(QStringLiteral(", ")));
    return parts.join(QStringLiteral("; "));
}
