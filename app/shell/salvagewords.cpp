#include "app/shell/salvagewords.h"

#include <QCoreApplication>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("SalvageWords", text);
}

} // namespace

std::vector<ExportedFile> salvagedHistoryFiles(const SalvageReport &report)
{
    if (report.history.empty())
        return {};
    QByteArray rows, bodies;
    for (const ChainLine &line : report.history) {
        rows += ledgerRow(line);
        bodies += line.body + '\n';
    }
    return {{QStringLiteral("ledger.tsv"), rows}, {QStringLiteral("history.jsonl"), bodies}};
}

QString salvageLosses(const SalvageReport &report)
{
    QStringList sentences, lost, doubtful;
    const QString row = QStringLiteral("%1: %2"), semicolon = QStringLiteral("; ");
    for (const SalvagedTable &table : report.tables) {
        if (!table.lost.isEmpty())
            lost += row.arg(table.table, table.lost.join(QStringLiteral(", ")));
        doubtful += table.doubtful;
    }
    if (!lost.isEmpty())
        sentences += words(QT_TRANSLATE_NOOP("SalvageWords", "Missing: %1.")).arg(lost.join(semicolon));
    if (!doubtful.isEmpty())
        sentences += words(QT_TRANSLATE_NOOP("SalvageWords", "Compare these figures with their source: %1."))
                         .arg(doubtful.join(semicolon));
    if (!report.historyIsWhole)
        sentences += words(QT_TRANSLATE_NOOP("SalvageWords",
                                             "The history could not be read whole, so nothing proves the records that "
                                             "were changed last: look through them."));
    return sentences.join(QLatin1Char(' '));
}
