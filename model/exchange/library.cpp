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

} // namespace

std::vector<LibraryObjective> libraryObjectives()
{
    std::vector<LibraryObjective> out;
    for (const Row &row : rowsOf(QStringLiteral("library_objectives.csv"))) {
        LibraryObjective o;
        o.id = row[QStringLiteral("id")];
        o.sector = row[QStringLiteral("sector")];
        o.topic = row[QStringLiteral("topic")];
        o.weakForm = row[QStringLiteral("weak_form")];
        o.statement = row[QStringLiteral("better_statement")];
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

std::vector<LibraryKpi> libraryKpis()
{
    std::vector<LibraryKpi> out;
    for (const Row &row : rowsOf(QStringLiteral("library_kpis.csv")))
        out.push_back({row[QStringLiteral("id")], row[QStringLiteral("name")], row[QStringLiteral("information_need")],
                       row[QStringLiteral("formula")], row[QStringLiteral("unit")], row[QStringLiteral("direction")],
                       row[QStringLiteral("aggregation")], row[QStringLiteral("frequency")],
                       row[QStringLiteral("data_source")], row[QStringLiteral("measure_type")],
                       row[QStringLiteral("lead_lag")], row[QStringLiteral("topic")],
                       row[QStringLiteral("control_or_clause")]});
    return out;
}
