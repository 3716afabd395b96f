#include "model/exchange/libraryadoption.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// The number of a target such as ">=99.9". What is relative ("-20 % of baseline") or a word is for the organisation to
/// put in figures: its own baseline is not known here.
QString figureOf(const QString &target)
{
    static const QRegularExpression form(QStringLiteral("^(?:[<>]=)?([0-9]+(?:[.,][0-9]+)?)$"));
    return form.match(target.trimmed()).captured(1);
}

ObjectiveKind kindOf(const LibraryObjective &o)
{
    switch (fromKey<Direction>(o.direction).value_or(Direction::Unset)) {
    case Direction::Binary:
        return ObjectiveKind::AchieveOnce;
    case Direction::Range:
        // The sentence knows a least value to be kept, no highest one.
        return o.target.startsWith(QLatin1Char('<')) ? ObjectiveKind::Improve : ObjectiveKind::Maintain;
    case Direction::Zero:
        return ObjectiveKind::Maintain;
    default:
        return ObjectiveKind::Improve;
    }
}

} // namespace

std::optional<LibraryObjective> libraryObjective(const QString &id, const Language &language)
{
    for (LibraryObjective &o : libraryObjectives(language))
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
    draft.parts.what = o.what;
    draft.parts.unit = o.unit;
    draft.parts.kind = kindOf(o);
    draft.parts.to = figureOf(o.target);
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
