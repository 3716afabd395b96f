#include "model/report/runs.h"

#include "model/domain/language.h"
#include "model/domain/text.h"

Sign signOf(ResultState state)
{
    switch (state) {
    case ResultState::Achieved:
        return Sign::Achieved;
    case ResultState::Missed:
        return Sign::Missed;
    case ResultState::OnTrack:
        return Sign::OnTrack;
    case ResultState::AtRisk:
        return Sign::AtRisk;
    case ResultState::OffTrack:
        return Sign::OffTrack;
    case ResultState::Stale:
        return Sign::Stale;
    case ResultState::NotStarted:
        return Sign::NotStarted;
    case ResultState::Paused:
        return Sign::Paused;
    case ResultState::Unset:
    case ResultState::NoData:
    case ResultState::Invalid:
    case ResultState::NotEvaluated:
        break;
    }
    return Sign::NoData;
}

Run Run::state(ResultState state, const Language &language)
{
    return Run::state(signOf(state), labelOf(state, language));
}

Run Run::state(ObjectiveState state, const Language &language)
{
    return Run::state(signOf(state), labelOf(state, language));
}

QString plainText(const Runs &runs)
{
    QString text;
    for (const Run &run : runs)
        text += run.badge ? QLatin1Char('[') + run.text + QLatin1Char(']') : run.text;
    return shownText(text);
}

Sign signOf(ObjectiveState state)
{
    switch (state) {
    case ObjectiveState::Achieved:
        return Sign::Achieved;
    case ObjectiveState::Missed:
        return Sign::Missed;
    case ObjectiveState::OnHold:
        return Sign::Paused;
    case ObjectiveState::Draft:
    case ObjectiveState::Proposed:
    case ObjectiveState::Withdrawn:
    case ObjectiveState::Superseded:
        return Sign::Open;
    case ObjectiveState::Unset:
    case ObjectiveState::Approved:
    case ObjectiveState::Active:
        break;
    }
    return Sign::None;
}
