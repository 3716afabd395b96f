#include "app/shell/cli/statejson.h"

#include "model/domain/organisation.h"

#include <QJsonArray>

QJsonValue jsonNumber(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}
QJsonValue jsonDate(QDate date)
{
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}
QJsonValue jsonText(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

template <typename E> static QJsonValue jsonKey(E value)
{
    return jsonText(keyOf(value));
}

static QJsonValue forecastJson(const std::optional<ForecastResult> &f)
{
    if (!f)
        return QJsonValue(QJsonValue::Null);
    const auto date
        = [](const ForecastDate &d) { return d.beyond ? QJsonValue(QStringLiteral("beyond")) : jsonDate(d.date); };
    return QJsonObject {{"state", jsonKey(f->state)},
                        {"date", date(f->date)},
                        {"earliest", date(f->earliest)},
                        {"latest", date(f->latest)},
                        {"daysLate", f->daysLate ? QJsonValue(*f->daysLate) : QJsonValue(QJsonValue::Null)},
                        {"confidence", jsonKey(f->confidence)},
                        {"trend", jsonKey(f->trend)},
                        {"valueAtTargetDate", jsonNumber(f->valueAtTargetDate)}};
}

static QJsonObject kpiJson(const KpiRow &k, const WorkspaceState &ws)
{
    const ObjectiveRow *objective = ws.objective(k.objective);
    return {{"code", k.code},
            {"name", k.name},
            {"objective", objective ? QJsonValue(objective->code) : QJsonValue(QJsonValue::Null)},
            {"value", jsonNumber(k.result.value)},
            {"unit", jsonText(ws.reg.find(k.id)->unit)},
            {"progress", jsonNumber(k.result.progress)},
            {"expected", jsonNumber(k.result.expected)},
            {"gap", jsonNumber(k.result.gap())},
            {"basis", k.result.basis ? jsonKey(*k.result.basis) : QJsonValue(QJsonValue::Null)},
            {"performance", jsonKey(k.result.performance)},
            {"data", k.result.data ? jsonKey(*k.result.data) : QJsonValue(QJsonValue::Null)},
            {"headline", jsonKey(k.headline)},
            {"note", jsonText(k.result.noteText(k.definition.sustainPeriods))},
            {"deciding", k.deciding},
            {"nextDue", jsonDate(k.result.due.nextDue)},
            {"forecast", forecastJson(k.forecast)}};
}

static QJsonObject objectiveJson(const ObjectiveRow &o)
{
    return {{"code", o.code},
            {"title", o.title},
            {"state", jsonKey(o.state)},
            {"result", jsonKey(o.result)},
            {"progress", jsonNumber(o.progress)},
            {"coverage", jsonNumber(o.coverage)},
            {"plan",
             QJsonObject {{"state", jsonKey(o.plan.state)},
                          {"actual", jsonNumber(o.plan.actual)},
                          {"planned", jsonNumber(o.plan.planned)},
                          {"variance", jsonNumber(o.plan.variance)},
                          {"spi", jsonNumber(o.plan.spi)},
                          {"overdue", o.plan.overdue}}}};
}

QJsonObject statusJson(const WorkspaceState &ws)
{
    QJsonArray kpis, objectives;
    for (const KpiRow &k : ws.kpis)
        kpis.append(kpiJson(k, ws));
    for (const ObjectiveRow &o : ws.objectives)
        objectives.append(objectiveJson(o));
    QJsonObject counts;
    const auto byResult = ws.counts();
    for (auto it = byResult.begin(); it != byResult.end(); ++it) {
        // onTrack, notEvaluated …: keys of an object are in camelCase
        QString key;
        for (const QString &part : keyOf(it.key()).split(QLatin1Char('_')))
            key += key.isEmpty() ? part : part.left(1).toUpper() + part.mid(1);
        counts.insert(key, it.value());
    }
    return {{"asOf", ws.asOf.toString(Qt::ISODate)}, {"kpis", kpis}, {"objectives", objectives}, {"counts", counts}};
}

QJsonObject dueJson(const WorkspaceState &ws, const std::vector<AgendaItem> &items)
{
    QJsonArray rows;
    for (const AgendaItem &item : items) {
        const Person *person = ws.reg.find(item.responsible);
        rows.append(QJsonObject {{"kind", agendaTypeKey(item.type)},
                                 {"code", item.code},
                                 {"title", item.title},
                                 {"objective", jsonText(item.objectiveCode)},
                                 {"due", jsonDate(item.due)},
                                 {"overdue", item.isOverdue()},
                                 {"responsible", person ? jsonText(person->code) : QJsonValue(QJsonValue::Null)}});
    }
    return {{"asOf", ws.asOf.toString(Qt::ISODate)}, {"items", rows}};
}
