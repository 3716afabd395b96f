#include "model/query/audit/frozenaudit.h"

#include "model/domain/canonicaljson.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

const QString kAsOf = QStringLiteral("asOf"), kEntries = QStringLiteral("entries"), kHead = QStringLiteral("head"),
              kChecks = QStringLiteral("checks"), kCheck = QStringLiteral("check"),
              kObjective = QStringLiteral("objective"), kLabel = QStringLiteral("label");

QString placeOf(const QString &check, const QString &objective)
{
    return check + QLatin1Char(' ') + objective;
}

} // namespace

int FrozenAudit::count(AuditLabel label) const
{
    return int(std::count_if(checks.begin(), checks.end(), [&](const FrozenCheck &c) { return c.label == label; }));
}

QString frozenChecks(const AuditResult &result, QDate asOf, int entries, const QString &head)
{
    QJsonArray checks;
    for (const AuditFinding &f : result.findings)
        checks.append(QJsonObject {{kCheck, f.check}, {kObjective, f.objectiveCode}, {kLabel, keyOf(f.label)}});
    return QString::fromUtf8(
        canonicalJson({{kAsOf, asOf.toString(Qt::ISODate)}, {kEntries, entries}, {kHead, head}, {kChecks, checks}}));
}

std::optional<FrozenAudit> frozenAudit(const QString &snapshot)
{
    const QJsonObject all = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    FrozenAudit out;
    out.asOf = QDate::fromString(all[kAsOf].toString(), Qt::ISODate);
    if (!out.asOf.isValid())
        return std::nullopt;
    out.entries = all[kEntries].toInt();
    out.head = all[kHead].toString();
    for (const QJsonValue &row : all[kChecks].toArray())
        out.checks.push_back({row[kCheck].toString(), row[kObjective].toString(),
                              fromKey<AuditLabel>(row[kLabel].toString()).value_or(AuditLabel::NotAssessed)});
    return out;
}

std::vector<FrozenCheck> changedSince(const FrozenAudit &then, const AuditResult &now)
{
    QHash<QString, AuditLabel> before;
    for (const FrozenCheck &c : then.checks)
        before.insert(placeOf(c.check, c.objective), c.label);
    std::vector<FrozenCheck> out;
    for (const AuditFinding &f : now.findings) {
        const auto known = before.constFind(placeOf(f.check, f.objectiveCode));
        if (known == before.constEnd() || *known != f.label)
            out.push_back({f.check, f.objectiveCode, f.label});
        if (known != before.constEnd())
            before.erase(known);
    }
    for (const FrozenCheck &c : then.checks)
        if (before.contains(placeOf(c.check, c.objective)))
            out.push_back({c.check, c.objective, AuditLabel::NotApplicable});
    return out;
}
