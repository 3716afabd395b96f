#include "model/domain/canonicaljson.h"
#include "model/domain/language.h"
#include "model/query/reviewmeeting.h"
#include "model/query/sentences.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace {

QJsonValue number(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject headlines(const WorkspaceState &ws)
{
    QJsonObject all;
    for (const QString &code : Language::available())
        all.insert(code, headline(ws, Language(code)));
    return all;
}

template <typename E> E read(const QJsonObject &row, const char *key, E otherwise)
{
    return fromKey<E>(row[QLatin1String(key)].toString()).value_or(otherwise);
}

} // namespace

QString frozenFigures(const WorkspaceState &ws)
{
    QJsonArray objectives, kpis;
    for (const ObjectiveRow &o : ws.objectives)
        objectives.append(QJsonObject {{QStringLiteral("code"), o.code},
                                       {QStringLiteral("title"), o.title},
                                       {QStringLiteral("state"), keyOf(o.state)},
                                       {QStringLiteral("result"), keyOf(o.result)},
                                       {QStringLiteral("progress"), number(o.progress)},
                                       {QStringLiteral("plan"), keyOf(o.plan.state)},
                                       {QStringLiteral("planActual"), number(o.plan.actual)}});
    for (const KpiRow &k : ws.kpis)
        kpis.append(QJsonObject {{QStringLiteral("code"), k.code},
                                 {QStringLiteral("name"), k.name},
                                 {QStringLiteral("value"), number(k.result.value)},
                                 {QStringLiteral("progress"), number(k.result.progress)},
                                 {QStringLiteral("expected"), number(k.result.expected)},
                                 {QStringLiteral("headline"), keyOf(k.headline)}});
    return QString::fromUtf8(canonicalJson({{QStringLiteral("asOf"), ws.asOf.toString(Qt::ISODate)},
                                            {QStringLiteral("headline"), headlines(ws)},
                                            {QStringLiteral("objectives"), objectives},
                                            {QStringLiteral("kpis"), kpis}}));
}

std::optional<FrozenReview> frozenReview(const QString &snapshot, const Language &language)
{
    const QJsonObject all = QJsonDocument::fromJson(snapshot.toUtf8()).object();
    FrozenReview out;
    out.asOf = QDate::fromString(all[QLatin1String("asOf")].toString(), Qt::ISODate);
    if (!out.asOf.isValid())
        return std::nullopt;
    out.headline = all[QLatin1String("headline")][language.code()].toString();
    for (const QJsonValue &value : all[QLatin1String("objectives")].toArray()) {
        const QJsonObject row = value.toObject();
        FrozenObjective o;
        o.code = row[QLatin1String("code")].toString();
        o.title = row[QLatin1String("title")].toString();
        o.state = read(row, "state", ObjectiveState::Unset);
        o.result = read(row, "result", ResultState::NotEvaluated);
        o.plan = read(row, "plan", PlanState::NoPlan);
        if (row[QLatin1String("progress")].isDouble())
            o.progress = row[QLatin1String("progress")].toDouble();
        out.objectives.push_back(o);
    }
    return out;
}

const FrozenObjective *FrozenReview::objective(const QString &code) const
{
    const auto it
        = std::find_if(objectives.begin(), objectives.end(), [&](const FrozenObjective &o) { return o.code == code; });
    return it == objectives.end() ? nullptr : &*it;
}
