#include "model/exchange/libraryadoption.h"

#include <algorithm>

std::optional<LibraryObjective> libraryObjective(const QString &id)
{
    for (LibraryObjective &o : libraryObjectives())
        if (o.id == id)
            return std::move(o);
    return {};
}

void takeExample(ObjectiveDraft &draft, const LibraryObjective &o)
{
    draft.weakForm = o.weakForm;
    draft.source = QStringLiteral("%1 %2").arg(o.id, o.topic);
    draft.freeText = true;
    draft.objective.statement = o.statement;
    draft.parts.what = o.statement.section(QLatin1String(" within "), 0, 0).section(QLatin1String(" by "), 0, 0);
    draft.parts.unit = o.unit;
    draft.parts.to = o.target.section(QLatin1Char(' '), 0, 0).remove(QLatin1String(">="));
    draft.parts.date = draft.objective.startDate.addMonths(std::max(1, o.months));
    draft.objective.evaluationMethod = o.evaluation;
    draft.objective.title.clear();
    draft.actions.resize(1);
    const Action first = draft.actions.front();
    draft.actions.clear();
    for (const QString &step : o.steps) {
        Action a = first;
        a.id = {QUuid::createUuidV5(draft.objective.id.value, step)};
        a.title = step;
        a.dueDate = draft.parts.date;
        draft.actions.push_back(a);
    }
}

Kpi kpiFrom(const LibraryKpi &example, const QUuid &id, const QString &code)
{
    Kpi kpi;
    kpi.id = {id};
    kpi.code = code;
    kpi.name = example.name;
    kpi.informationNeed = example.informationNeed;
    kpi.formulaText = example.formula;
    kpi.unit = example.unit;
    kpi.dataSource = example.dataSource;
    kpi.direction = fromKey<Direction>(example.direction).value_or(Direction::Unset);
    kpi.aggregation = fromKey<Aggregation>(example.aggregation).value_or(Aggregation::Latest);
    kpi.frequency = fromKey<Frequency>(example.frequency).value_or(Frequency::Unset);
    kpi.measureType = fromKey<MeasureType>(example.measureType).value_or(MeasureType::Unset);
    kpi.leadLag = fromKey<LeadLag>(example.leadLag).value_or(LeadLag::Unset);
    return kpi;
}
