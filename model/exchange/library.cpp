#include "model/exchange/library.h"

#include "model/domain/language.h"
#include "model/exchange/csv.h"

#include <QFile>
#include <QHash>

static void initLibrary()
{
    Q_INIT_RESOURCE(library);
}

namespace {

using Row = QHash<QString, QString>;

std::vector<Row> rowsOf(const QString &name)
{
    initLibrary();
    std::vector<Row> out;
    QFile file(QStringLiteral(":/library/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return out;
    const QByteArray bytes = file.readAll();
    const Language language;
    CsvReader reader(bytes, language);
    const QStringList header = reader.header();
    const auto read = reader.forEachRow([&](int, const QStringList &cells) {
        Row row;
        for (qsizetype i = 0; i < header.size(); ++i)
            row.insert(header[i], cells.value(i));
        out.push_back(row);
        return true;
    });
    Q_ASSERT(read);
    Q_UNUSED(read)
    return out;
}

/// The rows of the English file; a cell that the file of the language fills, too, has the words from there.
std::vector<Row> rowsOf(const QString &name, const Language &language)
{
    std::vector<Row> out = rowsOf(name + QStringLiteral(".csv"));
    const QString id = QStringLiteral("id");
    QHash<QString, Row> translated;
    for (const Row &row : rowsOf(QStringLiteral("%1_%2.csv").arg(name, language.code())))
        translated.insert(row[id], row);
    for (Row &row : out) {
        const Row words = translated.value(row[id]);
        for (auto cell = words.cbegin(); cell != words.cend(); ++cell)
            if (!cell->isEmpty())
                row.insert(cell.key(), cell.value());
    }
    return out;
}

} // namespace

std::vector<LibraryObjective> libraryObjectives(const Language &language)
{
    std::vector<LibraryObjective> out;
    for (const Row &row : rowsOf(QStringLiteral("library_objectives"), language)) {
        LibraryObjective o;
        o.id = row[QStringLiteral("id")];
        o.sector = row[QStringLiteral("sector")];
        o.topic = row[QStringLiteral("topic")];
        o.weakForm = row[QStringLiteral("weak_form")];
        o.statement = row[QStringLiteral("better_statement")];
        o.what = row[QStringLiteral("what")];
        o.direction = row[QStringLiteral("direction")];
        o.unit = row[QStringLiteral("unit")];
        o.target = row[QStringLiteral("target")];
        o.months = row[QStringLiteral("timeline_months")].toInt();
        o.responsible = row[QStringLiteral("responsible")];
        o.evaluation = row[QStringLiteral("evaluation")];
        o.policyTheme = row[QStringLiteral("policy_theme")];
        o.risk = row[QStringLiteral("typical_risk")];
        o.controls = row[QStringLiteral("controls")];
        o.steps = row[QStringLiteral("plan_steps")].split(QLatin1Char('|'), Qt::SkipEmptyParts);
        out.push_back(o);
    }
    return out;
}

std::vector<LibraryKpi> libraryKpis(const Language &language)
{
    std::vector<LibraryKpi> out;
    for (const Row &row : rowsOf(QStringLiteral("library_kpis"), language))
        out.push_back({row[QStringLiteral("id")], row[QStringLiteral("name")], row[QStringLiteral("information_need")],
                       row[QStringLiteral("formula")], row[QStringLiteral("unit")], row[QStringLiteral("direction")],
                       row[QStringLiteral("aggregation")], row[QStringLiteral("frequency")],
                       row[QStringLiteral("data_source")], row[QStringLiteral("measure_type")],
                       row[QStringLiteral("lead_lag")], row[QStringLiteral("topic")],
                       row[QStringLiteral("control_or_clause")]});
    return out;
}
