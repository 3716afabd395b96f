#include "model/domain/kind.h"
#include "model/exchange/foreign/changewords.h"
#include "model/exchange/foreign/importpreview.h"

#include <QHash>
#include <QSet>

namespace {

/// A table under the name that people know.
QString tableWords(const TableReport &table, const Language &language)
{
    const KindInfo *info = kindByFile(table.table);
    return info ? info->displayPlural(language) : language.translate("Import", "Measurements (figures of KPIs)");
}

} // namespace

Result<ImportPreview> previewExchange(const std::shared_ptr<const JsonTables> &json, const QString &name,
                                      const Register &reg, const ImportOptions &given, const Context &context)
{
    ImportOptions options = given;
    options.withOutcomes = true;
    ImportPreview out;
    QStringList leftAlone;
    auto plan = planImport(reg, jsonSources(json, name, {}, leftAlone), options, context);
    if (!plan)
        return tl::unexpected(plan.error());
    out.plan = std::move(*plan);
    if (!leftAlone.isEmpty())
        out.remarks
            += options.language.translate("Import", "Left alone: %1.").arg(leftAlone.join(QStringLiteral(", ")));
    QHash<QUuid, const Change *> changes;
    for (const std::vector<Change> *part : {&out.plan.changes.changes, &out.plan.proposed})
        for (const Change &change : *part)
            changes.insert(change.id(), &change);
    QSet<QUuid> notNow;
    for (const std::vector<Change> *part : {&out.plan.proposed, &out.plan.waiting})
        for (const Change &change : *part)
            notNow.insert(change.id());
    for (const TableReport &table : out.plan.tables) {
        const QString words = tableWords(table, options.language);
        if (!table.refused.isEmpty())
            out.refused = QStringLiteral("%1: %2").arg(words, table.refused);
        for (const QString &remark : table.remarks)
            out.remarks += QStringLiteral("%1: %2").arg(words, remark);
        const KindInfo *info = kindByFile(table.table);
        for (const RowOutcome &outcome : table.outcomes) {
            if (outcome.state == RowState::Rejected)
                continue; // its reason follows
            const Change *change = changes.value(outcome.record);
            PreviewLine line {outcome.line, outcome.state, {}, {}, words};
            if (change && outcome.state == RowState::Updated)
                line.words = inOneLine(changeWords(*change, reg, options.language));
            if (change && outcome.state == RowState::Fresh)
                line.words = inOneLine(freshWords(change->after, reg, options.language));
            if (!outcome.figure.isEmpty())
                line.words = figureWords(outcome.figure, options.language);
            if (notNow.contains(outcome.record))
                line.words = options.language.translate("Import", "proposed only, because it is approved");
            if (info && !outcome.record.isNull())
                line.record
                    = recordWords(change && change->after ? change->after : reg.record(info->kind, outcome.record));
            out.lines.push_back(std::move(line));
        }
        for (const RejectedRow &row : table.rejected)
            out.lines.push_back({row.line, RowState::Rejected, row.value, inOneLine(rejectionWords(row)), words});
    }
    return out;
}
