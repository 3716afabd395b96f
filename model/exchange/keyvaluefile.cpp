#include "model/exchange/keyvaluefile.h"

#include "model/domain/organisation.h"

void importOrganisation(ImportRun &run, const TableSource &source, TableReport &report)
{
    const int keyColumn = source.column(QStringLiteral("key")), valueColumn = source.column(QStringLiteral("value"));
    if (keyColumn < 0 || valueColumn < 0) {
        report.refused = run.words(QT_TRANSLATE_NOOP("Import", "The column “%1” is missing."))
                             .arg(keyColumn < 0 ? QStringLiteral("key") : QStringLiteral("value"));
        return;
    }
    const auto &rows = run.work().all<Organisation>();
    Organisation organisation = rows.empty() ? Organisation {{run.context().newId()}} : rows.front();
    const bool isNew = rows.empty();
    const Organisation before = organisation;
    const CellReader reader {run, run.options().language, DecimalMark::Point};
    for (const TableSource::Row &row : source.rows()) {
        const QString key = source.cell(row, keyColumn), value = source.cell(row, valueColumn);
        const Field *field = kindInfo(Kind::Organisation).field(key);
        if (!field || field->type == FieldType::Id) {
            report.remarks
                += run.words(QT_TRANSLATE_NOOP("Import", "The key “%1” is not known and was left out.")).arg(key);
            continue;
        }
        RejectedRow problem;
        const QVariant stored = reader.read(*field, value, problem);
        if (!problem.code.isEmpty()) {
            problem.line = row.line;
            problem.column = key;
            report.rejected.push_back(problem);
            continue;
        }
        if (stored.isValid() || !(field->isInteger() || field->isRequired))
            field->set(&organisation, stored);
    }
    if (organisation == before && !isNew) {
        ++report.unchanged;
        return;
    }
    ++(isNew ? report.fresh : report.updated);
    run.put(organisation);
}
