#include "model/exchange/foreign/importtargets.h"

#include "model/domain/kpi.h"
#include "model/domain/objective.h"
#include "model/exchange/importer.h"
#include "model/exchange/leastcolumns.h"

namespace {

/// Tables that people have in spreadsheets; the others follow in their order.
constexpr const char *usualTables[]
    = {"objectives", "measurements", "risks", "actions", "requirements", "controls", "people", "org_units", "kpis"};

/// Columns that are no fields: the row hooks of the import read them.
struct ListColumn {
    const char *table, *name;
    const char *label; ///< English, context "Import"
};
constexpr ListColumn listColumns[] = {
    {"objectives", "risks", QT_TRANSLATE_NOOP("Import", "Risks (codes)")},
    {"objectives", "requirements", QT_TRANSLATE_NOOP("Import", "Requirements (codes)")},
    {"objectives", "commitments", QT_TRANSLATE_NOOP("Import", "Commitments (codes)")},
    {"objectives", "controls", QT_TRANSLATE_NOOP("Import", "Controls (codes)")},
    {"risks", "controls", QT_TRANSLATE_NOOP("Import", "Controls (codes)")},
    {"actions", "depends_on", QT_TRANSLATE_NOOP("Import", "Predecessors (codes)")},
    {"triggers", "objectives_reviewed", QT_TRANSLATE_NOOP("Import", "Reviewed objectives (codes)")},
    {"policy_commitments", "policy_title", QT_TRANSLATE_NOOP("Import", "Title of the policy")},
};

struct ReadingColumn {
    const char *name, *label; ///< label: English, context "Import"
    FieldType type;
    Kind refersTo = Kind::Count;
    bool isLeast = false;
};
constexpr ReadingColumn readingColumns[] = {
    {"kpi_id", QT_TRANSLATE_NOOP("Import", "KPI"), FieldType::Ref, Kind::Kpi, true},
    {"period_end", QT_TRANSLATE_NOOP("Import", "Period or day"), FieldType::Text, Kind::Count, true},
    {"value", QT_TRANSLATE_NOOP("Import", "Value"), FieldType::Real},
    {"numerator", QT_TRANSLATE_NOOP("Import", "Numerator"), FieldType::Real},
    {"denominator", QT_TRANSLATE_NOOP("Import", "Denominator"), FieldType::Real},
    {"not_available_reason", QT_TRANSLATE_NOOP("Import", "Reason why there is no value"), FieldType::Text},
    {"comment", QT_TRANSLATE_NOOP("Import", "Comment"), FieldType::Text},
    {"correction_reason", QT_TRANSLATE_NOOP("Import", "Reason for a correction"), FieldType::Text},
    {"recorded_on", QT_TRANSLATE_NOOP("Import", "Recorded on"), FieldType::Date},
    {"recorded_by", QT_TRANSLATE_NOOP("Import", "Recorded by"), FieldType::Ref, Kind::Person},
    {"evidence_id", QT_TRANSLATE_NOOP("Import", "Evidence"), FieldType::Ref, Kind::Evidence},
    {"id", QT_TRANSLATE_NOOP("Import", "Code of the reading"), FieldType::Text},
};

QString words(const Language &language, const char *text)
{
    return language.translate("Import", text);
}

std::vector<ImportTarget> readingTargets(const Language &language)
{
    std::vector<ImportTarget> out;
    for (const ReadingColumn &c : readingColumns)
        out.push_back({QLatin1String(c.name), words(language, c.label), c.type, c.refersTo, nullptr,
                       ImportTarget::Part::Row, c.isLeast});
    return out;
}

/// Fields of a kind as targets; `prefix` and `only` for the parts of the register table.
void addFields(std::vector<ImportTarget> &out, Kind kind, const Language &language, const QString &prefix = {},
               const QStringList &only = {})
{
    const QStringList least = leastColumns(kind);
    for (const Field &f : kindInfo(kind).fields()) {
        const QString column = QLatin1String(f.csvName);
        if (f.type == FieldType::Id || f.type == FieldType::Bytes || f.type == FieldType::Json
            || (!only.isEmpty() && !only.contains(column)))
            continue;
        ImportTarget target {prefix + column, f.displayLabel(language), f.type, f.target, &f};
        target.isLeast = prefix.isEmpty() && least.contains(column);
        if (!prefix.isEmpty()) {
            target.part = ImportTarget::Part::Kpi;
            target.label = words(language, QT_TRANSLATE_NOOP("Import", "KPI: %1")).arg(target.label);
        }
        out.push_back(std::move(target));
    }
}

std::vector<ImportTarget> registerTargets(const Language &language)
{
    std::vector<ImportTarget> out;
    addFields(out, Kind::Objective, language);
    addFields(out, Kind::Kpi, language, QStringLiteral("kpi."),
              {QStringLiteral("name"), QStringLiteral("target"), QStringLiteral("unit"), QStringLiteral("direction"),
               QStringLiteral("frequency"), QStringLiteral("baseline"), QStringLiteral("formula"),
               QStringLiteral("data_source")});
    const auto add = [&](const char *name, const char *label, FieldType type) {
        out.push_back(
            {QLatin1String(name), words(language, label), type, Kind::Count, nullptr, ImportTarget::Part::Reading});
    };
    add("reading.value", QT_TRANSLATE_NOOP("Import", "Latest figure"), FieldType::Real);
    add("reading.period_end", QT_TRANSLATE_NOOP("Import", "Day of the latest figure"), FieldType::Date);
    return out;
}

} // namespace

std::vector<ImportTableInfo> importTableInfos(const Language &language)
{
    std::vector<ImportTableInfo> out {
        {registerTable, words(language, QT_TRANSLATE_NOOP("Import", "Objectives with their KPIs"))}};
    QStringList names;
    for (const char *usual : usualTables)
        names += QLatin1String(usual);
    for (const QString &table : importTables())
        if (!names.contains(table) && table != QLatin1String("organisation"))
            names += table;
    for (const QString &table : std::as_const(names)) {
        const KindInfo *info = kindByFile(table);
        out.push_back({table,
                       info ? info->displayPlural(language)
                            : words(language, QT_TRANSLATE_NOOP("Import", "Measurements (figures of KPIs)"))});
    }
    return out;
}

std::vector<ImportTarget> importTargets(const QString &table, const Language &language)
{
    if (table == registerTable)
        return registerTargets(language);
    const KindInfo *info = kindByFile(table);
    if (!info)
        return readingTargets(language);
    std::vector<ImportTarget> out;
    addFields(out, info->kind, language);
    for (const ListColumn &c : listColumns)
        if (table == QLatin1String(c.table))
            out.push_back({QLatin1String(c.name), words(language, c.label), FieldType::Text});
    // Columns that a file of this table must have though they are no fields.
    for (const QString &name : leastColumns(info->kind))
        if (!findTarget(out, name))
            out.push_back({name, name, FieldType::Text, Kind::Count, nullptr, ImportTarget::Part::Row, true});
    return out;
}

const ImportTarget *findTarget(const std::vector<ImportTarget> &targets, const QString &name)
{
    for (const ImportTarget &target : targets)
        if (target.name == name)
            return &target;
    return nullptr;
}
