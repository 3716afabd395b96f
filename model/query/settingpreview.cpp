#include "model/query/settingpreview.h"

#include "model/domain/organisation.h"
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
        const bool usual = it->isEmpty() || (info && it->toDouble() == info->standard);
        if (usual && !before)
            continue;
        Setting after;
        after.id = before ? before->id : Id<Setting> {newId()};
        after.key = it.key();
        after.value = it->isEmpty() && info ? QString::number(info->standard) : *it;
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

std::vector<StatePreview> previewStates(const Register &present, const Register &then, QDate asOf)
{
    const WorkspaceState now = evaluateWorkspace(present, asOf), other = evaluateWorkspace(then, asOf);
    std::vector<StatePreview> out;
    for (const ObjectiveRow &row : now.objectives)
        if (const ObjectiveRow *changed = other.objective(row.id); changed && changed->result != row.result)
            out.push_back({false, row.code, row.title, {row.result, changed->result}});
    for (const KpiRow &row : now.kpis)
        if (const KpiRow *changed = other.kpi(row.id); changed && changed->headline != row.headline)
            out.push_back({true, row.code, row.name, {row.headline, changed->headline}});
    return out;
}
