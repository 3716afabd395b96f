#include "model/query/lifecycle/versionrules.h"

#include "model/domain/kpi.h"
#include "model/domain/plan.h"
#include "model/query/money.h"

namespace {

using Level = VersionLevel;
struct FieldRule {
    Kind kind;
    const char *field;
    Level level;
};

// What stands in no row needs no version: notes, tags, progress of actions, how a chart looks.
constexpr FieldRule rules[] = {
    {Kind::Objective, "statement", Level::Major},
    {Kind::Objective, "target_date", Level::Major},
    {Kind::Objective, "level", Level::Major},
    {Kind::Objective, "measurability", Level::Major},
    {Kind::Objective, "measurability_justification", Level::Major},
    {Kind::Objective, "success_criteria", Level::Major},
    {Kind::Objective, "title", Level::Minor},
    {Kind::Objective, "start_date", Level::Minor},
    {Kind::Objective, "owner", Level::Minor},
    {Kind::Objective, "evaluator", Level::Minor},
    {Kind::Objective, "unit", Level::Minor},
    {Kind::Objective, "parent", Level::Minor},
    {Kind::Objective, "rationale", Level::Minor},
    {Kind::Objective, "evaluation_method", Level::Minor},
    {Kind::Objective, "review_interval", Level::Minor},
    {Kind::Objective, "business_goal", Level::Minor},
    {Kind::Kpi, "target", Level::Major},
    {Kind::Kpi, "lower", Level::Major},
    {Kind::Kpi, "upper", Level::Major},
    {Kind::Kpi, "tolerance", Level::Major},
    {Kind::Kpi, "target_date", Level::Major},
    {Kind::Kpi, "direction", Level::Major},
    {Kind::Kpi, "unit", Level::Major},
    {Kind::Kpi, "baseline", Level::Major},
    {Kind::Kpi, "formula_text", Level::Major},
    {Kind::Kpi, "aggregation", Level::Major},
    {Kind::Kpi, "window", Level::Major},
    {Kind::Kpi, "scale", Level::Major},
    {Kind::Kpi, "scale_labels", Level::Major},
    {Kind::Kpi, "zero_denominator", Level::Major},
    {Kind::Kpi, "status_mode", Level::Major},
    {Kind::Kpi, "green_limit", Level::Major},
    {Kind::Kpi, "red_limit", Level::Major},
    {Kind::Kpi, "sustain_periods", Level::Major},
    {Kind::Kpi, "deciding", Level::Major},
    {Kind::Kpi, "weight", Level::Major},
    {Kind::Kpi, "name", Level::Minor},
    {Kind::Kpi, "start_date", Level::Minor},
    {Kind::Kpi, "frequency", Level::Minor},
    {Kind::Kpi, "collector", Level::Minor},
    {Kind::Kpi, "evaluator", Level::Minor},
    {Kind::Kpi, "data_source", Level::Minor},
    {Kind::Kpi, "interim_mode", Level::Minor},
    {Kind::InterimTarget, "due_date", Level::Minor},
    {Kind::InterimTarget, "value", Level::Minor},
    {Kind::ObjectiveLink, "target", Level::Minor},
    {Kind::ObjectiveLink, "effect", Level::Minor},
    {Kind::Action, "title", Level::Minor},
    {Kind::Action, "start_date", Level::Minor},
    {Kind::Action, "due_date", Level::Minor},
    {Kind::Action, "mandatory", Level::Minor},
    {Kind::Action, "responsible", Level::Minor},
    {Kind::Resource, "planned", Level::Minor},
    {Kind::Resource, "amount", Level::Minor},
    {Kind::Resource, "none_needed", Level::Minor},
};

/// A record that comes or goes as a whole.
Level wholeLevel(const Record &record, bool comes)
{
    if (const auto *kpi = record.as<Kpi>())
        return kpi->deciding ? Level::Major : Level::Minor;
    if (const auto *link = record.as<ObjectiveLink>())
        return link->targetKind == LinkKind::Commitment && !comes ? Level::Major : Level::Minor;
    switch (record.kind()) {
    case Kind::InterimTarget:
    case Kind::Action:
    case Kind::ActionDependency:
    case Kind::Resource:
    case Kind::Raci:
        return Level::Minor;
    default:
        return Level::None;
    }
}

/// Interim targets beyond the span of the objective move its end.
Level interimLevel(const Register &reg, Id<Objective> objective, const InterimTarget &interim)
{
    const Objective *o = reg.find(objective);
    const bool inside = o && (!o->startDate.isValid() || interim.dueDate >= o->startDate)
        && (!o->targetDate.isValid() || interim.dueDate <= o->targetDate);
    return inside ? Level::Minor : Level::Major;
}

QString nameOf(const Register &reg, const Record &record)
{
    if (const auto *link = record.as<ObjectiveLink>())
        return reg.codeOf(reg.kindOf(link->target), link->target);
    return record.code();
}

class Judge
{
public:
    Judge(const Register &reg, Id<Objective> objective)
        : m_reg(reg)
        , m_objective(objective)
    {
    }
    void add(const Change &change)
    {
        const bool was = change.before && !isArchived(change.before);
        const bool is = change.after && !isArchived(change.after);
        if (was != is)
            addWhole(is ? change.after : change.before, is);
        else if (is)
            for (const Field *field : differences(change.before, change.after))
                addField(change, *field);
    }
    VersionNeed need() const { return m_need; }

private:
    void addWhole(const Record &record, bool comes)
    {
        Level level = wholeLevel(record, comes);
        if (const auto *interim = record.as<InterimTarget>())
            level = interimLevel(m_reg, m_objective, *interim);
        const QString name = nameOf(m_reg, record);
        put(record, QLatin1String(kindInfo(record.kind()).table), comes ? QString() : name, comes ? name : QString(),
            level);
    }
    void addField(const Change &change, const Field &field)
    {
        Level level = versionLevel(change.kind(), QLatin1String(field.name));
        if (const auto *interim = change.after.as<InterimTarget>(); interim && level != Level::None)
            level = interimLevel(m_reg, m_objective, *interim);
        const QString own = nameOf(m_reg, change.after);
        const QString what = change.kind() == Kind::Objective
            ? QString::fromLatin1(field.name)
            : QStringLiteral("%1 %2 %3")
                  .arg(QLatin1String(kindInfo(change.kind()).table), own, QLatin1String(field.name));
        put(change.after, what, shown(change.before, field), shown(change.after, field), level);
    }
    QString shown(const Record &record, const Field &field) const
    {
        const QVariant value = record.value(field);
        return field.type == FieldType::Ref ? m_reg.codeOf(field.target, QUuid(value.toString())) : value.toString();
    }
    void put(const Record &record, const QString &what, const QString &before, const QString &after, Level level)
    {
        m_need.parts.push_back({record.kind(), record.id(), what, before, after, level});
        m_need.level = std::max(m_need.level, level);
    }
    const Register &m_reg;
    Id<Objective> m_objective;
    VersionNeed m_need;
};

} // namespace

VersionLevel versionLevel(Kind kind, const QString &field)
{
    for (const FieldRule &rule : rules)
        if (rule.kind == kind && field == QLatin1String(rule.field))
            return rule.level;
    return VersionLevel::None;
}

VersionNeed versionNeed(const Register &reg, Id<Objective> objective, const std::vector<Change> &changes)
{
    constexpr double allowance = 1.1; // 2.10
    Judge judge(reg, objective);
    bool resources = false;
    Register after = reg;
    for (const Change &change : changes) {
        judge.add(change);
        resources |= change.kind() == Kind::Resource;
    }
    VersionNeed need = judge.need();
    if (resources) {
        after.apply(changes);
        const auto approved = resourceTotals(reg, objective).approved.value_or(0);
        const auto before = resourceTotals(reg, objective).planned.value_or(0);
        const auto planned = resourceTotals(after, objective).planned.value_or(0);
        need.resourceApproval
            = planned > before && (planned > approved || double(planned) > allowance * double(before));
    }
    return need;
}

bool looksLikeTypingError(const QString &before, const QString &after)
{
    constexpr qsizetype most = 3;
    const auto digits = [](const QString &text) {
        QString out;
        for (const QChar c : text)
            if (c.isDigit())
                out += c;
        return out;
    };
    if (before.isEmpty() || after.isEmpty() || digits(before) != digits(after))
        return false;
    // Edit distance, row by row.
    std::vector<qsizetype> row(size_t(after.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype a = 1; a <= before.size(); ++a) {
        qsizetype corner = row[0];
        row[0] = a;
        for (qsizetype b = 1; b <= after.size(); ++b) {
            const qsizetype changed = corner + (before[a - 1] == after[b - 1] ? 0 : 1);
            corner = row[size_t(b)];
            row[size_t(b)] = std::min({changed, row[size_t(b)] + 1, row[size_t(b) - 1] + 1});
        }
    }
    return row.back() <= most;
}
