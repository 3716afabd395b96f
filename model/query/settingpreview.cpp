#include "model/query/settingpreview.h"

#include "model/domain/language.h"
#include "model/domain/organisation.h"
#include "model/query/coverage.h"
#include "model/query/settings.h"

#include <algorithm>

namespace {

const SettingInfo *infoOf(const QString &key)
{
    for (const SettingInfo &info : allSettings())
        if (key == QLatin1String(info.key))
            return &info;
    return nullptr;
}

QString usualText(const SettingInfo &info)
{
    return info.standardText ? QString::fromLatin1(info.standardText) : QString::number(info.standard);
}

const Setting *settingOf(const Register &reg, const QString &key)
{
    for (const Setting &setting : reg.all<Setting>())
        if (setting.key == key)
            return &setting;
    return nullptr;
}

} // namespace

std::vector<Change> settingChanges(const Register &reg, const SettingValues &values,
                                   const std::function<QUuid()> &newId)
{
    std::vector<Change> out;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const SettingInfo *info = infoOf(it.key());
        const Setting *before = settingOf(reg, it.key());
        const bool usual = it->isEmpty()
            || (info
                && (info->standardText ? *it == QLatin1String(info->standardText) : it->toDouble() == info->standard));
        if (usual && !before)
            continue;
        Setting after;
        after.id = before ? before->id : Id<Setting> {newId()};
        after.key = it.key();
        after.value = it->isEmpty() && info ? usualText(*info) : *it;
        if (!before)
            out.push_back(created(after));
        else if (!(*before == after))
            out.push_back(edited(*before, after));
    }
    return out;
}

Register withSettings(const Register &reg, const SettingValues &values, const std::function<QUuid()> &newId)
{
    Register out = reg;
    out.apply(settingChanges(reg, values, newId));
    return out;
}

QString riskSettingProblem(const Register &reg, const Language &language)
{
    const double medium = settingNumber(reg, "risk.level.medium_from"),
                 high = settingNumber(reg, "risk.level.high_from"),
                 critical = settingNumber(reg, "risk.level.critical_from");
    if (medium < high && high < critical)
        return {};
    return language.translate("Setting", "The scores must rise: medium from %1, high from %2, critical from %3.")
        .arg(medium)
        .arg(high)
        .arg(critical);
}

int risksBeyondScale(const Register &reg)
{
    const int scale = int(settingNumber(reg, "risk.scale"));
    const auto &risks = reg.all<Risk>();
    return int(std::count_if(risks.begin(), risks.end(), [scale](const Risk &r) {
        const auto beyond = [scale](const std::optional<int> &step) { return step.value_or(0) > scale; };
        return !r.archivedAt.isValid()
            && (beyond(r.inherentLikelihood) || beyond(r.inherentImpact) || beyond(r.currentLikelihood)
                || beyond(r.currentImpact) || beyond(r.targetLikelihood) || beyond(r.targetImpact));
    }));
}

RiskPreview previewRisks(const Register &present, const Register &then)
{
    RiskPreview out;
    for (const Risk &risk : present.all<Risk>()) {
        out.asking += asksForObjective(present, risk);
        out.wouldAsk += asksForObjective(then, risk);
        const auto score = currentScore(risk);
        out.otherLevel += !risk.archivedAt.isValid() && score && riskLevel(present, *score) != riskLevel(then, *score);
    }
    return out;
}

ThresholdPreview previewStates(const Register &present, const Register &then, QDate asOf)
{
    const WorkspaceState now = evaluateWorkspace(present, asOf), other = evaluateWorkspace(then, asOf);
    ThresholdPreview out;
    for (const ObjectiveRow &row : now.objectives)
        if (const ObjectiveRow *changed = other.objective(row.id); changed && changed->result != row.result)
            out.states.push_back({false, row.code, row.title, {row.result, changed->result}});
    for (const KpiRow &row : now.kpis)
        if (const KpiRow *changed = other.kpi(row.id)) {
            if (changed->headline != row.headline)
                out.states.push_back({true, row.code, row.name, {row.headline, changed->headline}});
            out.data += changed->result.data != row.result.data ? 1 : 0;
        }
    return out;
}
