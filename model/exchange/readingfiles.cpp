#include "model/domain/filecontent.h"
#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "model/exchange/readingimport.h"
#include "model/exchange/readingrows.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <future>

namespace {

constexpr qint64 reportEachReading = 1000, leastRowBytes = 24;

void importSheet(const ImportRun &run, const SourceFile &file, ReadingChanges &readings, TableReport &report)
{
    const TableSource source = TableSource::read(file, run.options(), report);
    if (!report.refused.isEmpty())
        return;
    ReadingImport import(run, readings, report);
    if (!import.columns(source.header()))
        return;
    import.setMark(source.mark());
    import.setGuarded(false); // the source took the guard off
    import.expect(qsizetype(source.rows().size()));
    qint64 rows = 0;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const TableSource::Row &row : source.rows()) {
        hash.addData(row.cells.join(u'\t').toUtf8() + '\n');
        if (row.fault.code.isEmpty())
            import.row(row.line, row.cells);
        else
            import.reject(row.fault);
        if (++rows % reportEachReading == 0 && !run.mayGoOn(rows, qint64(source.rows().size())))
            return;
    }
    import.finish();
    readings.source = file.name;
    readings.sourceSha256 = QString::fromLatin1(hash.result().toHex());
}

} // namespace

void importReadings(const ImportRun &run, const SourceFile &file, ReadingChanges &readings, TableReport &report)
{
    if (file.sheet)
        return importSheet(run, file, readings, report);
    CsvReader reader(file.bytes, run.options().language);
    if (!reader.problem().isEmpty()) {
        report.refused = reader.problem();
        return;
    }
    ReadingImport import(run, readings, report);
    if (!import.columns(reader.header()))
        return;
    // The mark is found from the first rows; our own files have the point.
    if (run.options().decimal) {
        import.setMark(*run.options().decimal);
    } else {
        static const QRegularExpression number(QStringLiteral("^[-−]?\\d*[.,]\\d+$"));
        QStringList sample;
        qsizetype seen = 0;
        CsvReader scout(file.bytes, run.options().language);
        (void)scout.forEachRow([&](int, const QStringList &cells) {
            for (const QString &cell : cells)
                if ((cell.contains(QLatin1Char('.')) || cell.contains(QLatin1Char(',')))
                    && number.match(cell).hasMatch())
                    sample += cell;
            seen += cells.size();
            return seen < 200000;
        });
        import.setMark(detectMark(sample));
    }
    import.expect(std::min<qsizetype>(file.bytes.count('\n'), 5'000'000));
    // The hash of the file takes as long as a good part of reading it: beside it.
    auto hash = std::async(std::launch::async, [&file] { return sha256Hex(file.bytes); });
    qint64 rows = 0;
    bool goOn = true;
    const auto read = reader.forEachRow([&](int line, const QStringList &cells) {
        import.row(line, cells);
        goOn = ++rows % reportEachReading != 0 || run.mayGoOn(rows, file.bytes.size() / leastRowBytes);
        return goOn;
    });
    if (!read || !goOn) {
        if (!read)
            report.refused = read.error().message;
        readings = {};
        return;
    }
    import.finish();
    readings.source = file.name;
    readings.sourceSha256 = hash.get();
}
