#include "model/exchange/foreign/mappedtables.h"

#include "model/domain/objective.h"
#include "model/exchange/foreign/mappedcells.h"

namespace {

/// One table of ours while it fills.
struct Part {
    QString table;
    QStringList columns;
    Sheet sheet;
    int column(const QString &name)
    {
        if (!columns.contains(name))
            columns += name;
        return int(columns.indexOf(name));
    }
};

using Values = QHash<QString, SheetCell>; ///< by target

void addRow(Part &part, int line, const Values &values)
{
    SheetRow row {line, {}};
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const auto at = size_t(part.column(it.key()));
        if (row.cells.size() <= at)
            row.cells.resize(at + 1);
        row.cells[at] = it.value();
    }
    part.sheet.rows.push_back(std::move(row));
}

SheetCell textCell(const QString &text)
{
    return {text, SheetCell::Type::Text};
}

class Composer
{
public:
    Composer(const Sheet &sheet, const ImportMapping &mapping, const Register &reg, const Language &language)
        : m_sheet(sheet)
        , m_mapping(mapping)
        , m_language(language)
        , m_targets(importTargets(mapping.table, language))
        , m_names(reg, mapping.createPeople)
        , m_cells(sheet, mapping, m_names, language)
    {
    }

    MappedTables compose(const QSet<int> &without, bool withFaulty)
    {
        const bool isRegister = m_mapping.table == registerTable;
        m_main.table = isRegister ? QStringLiteral("objectives") : m_mapping.table;
        m_kpis.table = QStringLiteral("kpis");
        m_readings.table = QStringLiteral("measurements");
        prepareColumns();
        for (size_t r = size_t(m_mapping.header.behind()); r < m_sheet.rows.size(); ++r) {
            const SheetRow &row = m_sheet.rows[r];
            if (row.isEmpty() || without.contains(row.line))
                continue;
            RejectedRow problem;
            Values values = valuesOf(row, problem);
            if (problem.code.isEmpty() && isRegister)
                addRegisterRow(row.line, values, problem);
            else if (problem.code.isEmpty() || (withFaulty && !isRegister))
                addPlainRow(row.line, values);
            if (!problem.code.isEmpty()) {
                problem.line = row.line;
                m_out.rejected.push_back(problem);
            }
        }
        finish();
        return std::move(m_out);
    }

private:
    /// A column that is empty in all rows still stands in the file: it was mapped.
    void prepareColumns()
    {
        for (const ImportTarget &target : m_targets)
            if (target.part == ImportTarget::Part::Row
                && (m_mapping.targets.contains(target.name) || m_mapping.fixed.contains(target.name)))
                m_main.column(target.name);
    }

    Values valuesOf(const SheetRow &row, RejectedRow &problem)
    {
        Values out;
        std::vector<RejectedRow> wrong;
        for (const ImportTarget &target : m_targets) {
            const auto column = int(m_mapping.targets.indexOf(target.name));
            SheetCell cell = column >= 0 ? row.cell(column) : SheetCell {};
            const bool isFixed
                = cell.text.trimmed().isEmpty() && !cell.isFault() && !m_mapping.fixed.value(target.name).isEmpty();
            if (isFixed)
                cell = textCell(m_mapping.fixed.value(target.name));
            if (target.name.endsWith(QLatin1String("target")) && target.isNumber() && !cell.isFault()
                && !cell.text.trimmed().isEmpty())
                takeApart(cell, target, column, out);
            RejectedRow fault;
            SheetCell mapped = m_cells.mapped(cell, target, isFixed ? -1 : column, row.line, fault);
            if (!fault.code.isEmpty())
                wrong.push_back(std::move(fault));
            else if (!mapped.text.isEmpty())
                out.insert(target.name, std::move(mapped));
        }
        if (!wrong.empty())
            problem = takenTogether(std::move(wrong));
        return out;
    }

    /// ">= 95 %" says direction and unit, too, where the file has no columns for them.
    void takeApart(const SheetCell &cell, const ImportTarget &target, int column, Values &values)
    {
        const auto split = m_cells.split(cell, column);
        if (!split)
            return;
        const QString prefix = target.name.chopped(6);
        const auto offer = [&](const QString &name, const QString &text) {
            if (!text.isEmpty() && !m_mapping.targets.contains(prefix + name) && findTarget(m_targets, prefix + name))
                values.insert(prefix + name, textCell(text));
        };
        offer(QStringLiteral("unit"), split->unit);
        if (split->direction != Direction::Unset)
            offer(QStringLiteral("direction"), keyOf(split->direction));
    }

    /// A row that names no code means the record of its name, if there is one.
    QString codeFor(Kind kind, const Values &values)
    {
        if (const QString code = values.value(QStringLiteral("id")).text; !code.isEmpty())
            return code;
        const SheetCell title = values.value(QStringLiteral("title"));
        const QString name = title.text.isEmpty() ? values.value(QStringLiteral("name")).text : title.text;
        return name.isEmpty() ? QString() : m_names.codeOfName(kind, name);
    }

    void addPlainRow(int line, Values &values)
    {
        if (const KindInfo *info = kindByFile(m_mapping.table); info && info->hasCode())
            if (const QString code = codeFor(info->kind, values); !code.isEmpty())
                values.insert(QStringLiteral("id"), textCell(code));
        addRow(m_main, line, values);
    }

    void addRegisterRow(int line, const Values &values, RejectedRow &problem)
    {
        Values objective, kpi, reading;
        for (const ImportTarget &target : m_targets)
            if (const auto it = values.constFind(target.name); it != values.constEnd())
                (target.part == ImportTarget::Part::Row       ? objective
                     : target.part == ImportTarget::Part::Kpi ? kpi
                                                              : reading)
                    .insert(target.column(), *it);
        const bool hasKpi = kpi.contains(QStringLiteral("name")) || kpi.contains(QStringLiteral("target"));
        const QString title = objective.value(QStringLiteral("title")).text;
        QString code = codeFor(Kind::Objective, objective);
        const QString key = objective.value(QStringLiteral("id")).text + u'\t' + title.simplified().toCaseFolded();
        const bool isSeen = m_codes.contains(key); // a further measure of the same objective
        if (isSeen)
            code = m_codes.value(key);
        else if (code.isEmpty())
            code = m_names.nextCode(Kind::Objective);
        if (hasKpi && !addKpi(line, code, title, kpi, reading, problem))
            return;
        if (!isSeen) {
            m_codes.insert(key, code);
            objective.insert(QStringLiteral("id"), textCell(code));
            addRow(m_main, line, objective);
        }
    }

    bool addKpi(int line, const QString &objective, const QString &title, Values &kpi, Values &reading,
                RejectedRow &problem)
    {
        if (!kpi.contains(QStringLiteral("name")))
            kpi.insert(QStringLiteral("name"), textCell(title));
        const QString name = kpi.value(QStringLiteral("name")).text;
        if (!kpi.contains(QStringLiteral("direction"))) {
            const double baseline = kpi.value(QStringLiteral("baseline")).text.toDouble();
            const double target = kpi.value(QStringLiteral("target")).text.toDouble();
            if (!kpi.contains(QStringLiteral("baseline")) || !kpi.contains(QStringLiteral("target"))
                || baseline == target) {
                problem = {line,
                           {},
                           kpi.value(QStringLiteral("target")).text,
                           QStringLiteral("IMP-01"),
                           m_language.translate("Import",
                                                "It is open whether more or less is better. Write >= or <= before the "
                                                "target, or give the direction for all rows.")};
                return false;
            }
            kpi.insert(QStringLiteral("direction"),
                       textCell(keyOf(target > baseline ? Direction::Increase : Direction::Decrease)));
        }
        QString code;
        for (const Kpi &known : m_names.records().all<Kpi>()) {
            const Objective *owner = m_names.records().find(known.objective);
            if (owner && owner->code == objective && known.name.compare(name, Qt::CaseInsensitive) == 0)
                code = known.code;
        }
        if (code.isEmpty())
            code = m_names.nextCode(Kind::Kpi);
        kpi.insert(QStringLiteral("id"), textCell(code));
        kpi.insert(QStringLiteral("objective_id"), textCell(objective));
        if (!kpi.contains(QStringLiteral("unit")))
            kpi.insert(QStringLiteral("unit"), textCell(m_language.translate("Import", "number", "unit of a KPI")));
        addRow(m_kpis, line, kpi);
        if (reading.contains(QStringLiteral("value"))) {
            reading.insert(QStringLiteral("kpi_id"), textCell(code));
            addRow(m_readings, line, reading);
        }
        return true;
    }

    void finish()
    {
        Part people {QStringLiteral("people"), {}, {}}, units {QStringLiteral("org_units"), {}, {}};
        for (const NameFinder::Made &made : m_names.made())
            addRow(made.kind == Kind::Person ? people : units, made.line,
                   {{QStringLiteral("id"), textCell(made.code)}, {QStringLiteral("name"), textCell(made.name)}});
        for (Part *part : {&units, &people, &m_main, &m_kpis, &m_readings}) {
            if (part != &m_main && part->sheet.rows.empty())
                continue;
            SheetRow header;
            for (const QString &column : std::as_const(part->columns))
                header.cells.push_back(textCell(column));
            part->sheet.rows.insert(part->sheet.rows.begin(), std::move(header));
            part->sheet.name = part->table;
            part->sheet.isTyped = true; // guards were taken off by nobody: the texts are what the person wrote
            SourceFile file {part->table, m_sheet.name};
            file.sheet = std::make_shared<Sheet>(std::move(part->sheet));
            m_out.files.push_back(std::move(file));
        }
    }

    const Sheet &m_sheet;
    const ImportMapping &m_mapping;
    const Language &m_language;
    std::vector<ImportTarget> m_targets;
    NameFinder m_names;
    CellMapper m_cells;
    Part m_main, m_kpis, m_readings;
    QHash<QString, QString> m_codes; ///< of the objectives of the register, by what names them
    MappedTables m_out;
};

} // namespace

MappedTables mappedTables(const Sheet &sheet, const ImportMapping &mapping, const Register &reg,
                          const Language &language, const QSet<int> &without, bool withFaulty)
{
    return Composer(sheet, mapping, reg, language).compose(without, withFaulty);
}
