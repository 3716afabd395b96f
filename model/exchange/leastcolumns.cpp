#include "model/exchange/leastcolumns.h"

#include <array>

namespace {

struct Least {
    Kind kind;
    std::array<const char *, 2> columns;
};

/// What 8.2 asks for beyond the required fields.
constexpr Least least[] = {
    {Kind::Setting, {"value"}},
    {Kind::PolicyCommitment, {"policy_id", "policy_version"}},
    {Kind::Risk, {"current_likelihood", "current_impact"}},
    {Kind::RiskAssessment, {"score"}},
    {Kind::ObjectiveLink, {"target_id"}},
    {Kind::Kpi, {"unit", "frequency"}},
    {Kind::Action, {"start_date", "due_date"}},
    {Kind::Raci, {"objective_id"}},
    {Kind::Approval, {"subject_id", "version"}},
    {Kind::Evidence, {"id"}}, // others name it by its code
};

} // namespace

QStringList leastColumns(Kind kind)
{
    QStringList asked;
    for (const Field &f : kindInfo(kind).fields())
        // The code is given when it is missing; the target of a link is named by its code.
        if (f.isRequired && f.type != FieldType::Id && f.type != FieldType::AnyRef && qstrcmp(f.name, "code") != 0)
            asked += QLatin1String(f.csvName);
    for (const Least &l : least)
        for (const char *column : l.columns)
            if (l.kind == kind && column && !asked.contains(QLatin1String(column)))
                asked += QLatin1String(column);
    return asked;
}

QStringList missingColumns(Kind kind, const TableSource &source)
{
    QStringList missing;
    for (const QString &name : leastColumns(kind)) {
        const auto fields = kindInfo(kind).fields();
        const auto field = std::find_if(fields.begin(), fields.end(),
                                        [&](const Field &f) { return name == QLatin1String(f.csvName); });
        if ((field != fields.end() ? source.column(*field) : source.column(name)) < 0)
            missing += name;
    }
    return missing;
}
