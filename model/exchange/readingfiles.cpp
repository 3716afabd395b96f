#include "model/domain/filecontent.h"
#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "model/exchange/exactcells.h"
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

/// A table of readings in an exchange file, with codes in the place of ids.
class ExactReadings
{
public:
    ExactReadings(const ImportRun &run, const JsonTables &json, const JsonTables::Table &table)
        : m_run(run)
        , m_keys(table.keys)
    {
        for (const QString &key : m_keys)
            m_kinds += key == QLatin1String("kpi")                                           ? Kind::Kpi
                : key == QLatin1String("evidence")                                           ? Kind::Evidence
                : key == QLatin1String("recorded_by") || key == QLatin1String("verified_by") ? Kind::Person
                                                                                             : Kind::Count;
        // Only readings with codes of their own have their number written beside it.
        const qsizetype key = m_keys.indexOf(QStringLiteral("key")), id = m_keys.indexOf(QStringLiteral("id"));
        if (key >= 0 && id >= 0)
            json.forEachRow(table, [&](const JsonRow &row) {
                if (row.values[size_t(key)].isGiven())
                    m_codes.insert(row.values[size_t(key)].text, row.values[size_t(id)].text);
                return true;
            });
    }
    /// False when a value is of a wrong kind; then `problem` says which.
    bool read(const JsonRow &row, QStringList &cells, RejectedRow &problem) const
    {
        for (qsizetype i = 0; i < m_keys.size() && problem.code.isEmpty(); ++i) {
            cells[i] = cell(i, row.values[size_t(i)], problem);
            if (!problem.code.isEmpty()) {
                problem.line = row.number;
                problem.column = m_keys[i];
            }
        }
        return problem.code.isEmpty();
    }

private:
    QString cell(qsizetype at, const JsonValue &value, RejectedRow &problem) const
    {
        if (!value.isGiven())
            return {};
        if (value.type != JsonValue::Type::Text && value.type != JsonValue::Type::Number)
            problem = {0,
                       {},
                       {},
                       QStringLiteral("IMP-03"),
                       m_run.words(QT_TRANSLATE_NOOP("Import", "A text or a number is wanted here."))};
        else if (const QString sentence = unwritable(m_run, value.text); !sentence.isEmpty())
            problem = {0, {}, {}, QStringLiteral("IMP-15"), sentence};
        if (!problem.code.isEmpty())
            return {};
        if (m_keys[at] == QLatin1String("supersedes"))
            return codeOfKey(value.text);
        if (m_kinds[at] == Kind::Count)
            return value.text;
        const QUuid given = QUuid::fromString(value.text);
        if (given.isNull())
            return value.text; // a code
        const QUuid id = m_run.resolveId(m_kinds[at], given);
        if (id.isNull())
            problem = {0,
                       {},
                       value.text,
                       QStringLiteral("IMP-02"),
                       m_run
                           .words(QT_TRANSLATE_NOOP("Import",
                                                    "“%1” is in the table %2 neither of the file nor of the "
                                                    "workspace."))
                           .arg(value.text, QLatin1String(kindInfo(m_kinds[at]).file))};
        return id.isNull() ? QString() : m_run.work().codeOf(m_kinds[at], id);
    }
    QString codeOfKey(const QString &text) const
    {
        bool isKey = false;
        ReadingRow row;
        row.key = text.toInt(&isKey);
        return !isKey || row.key <= 0 ? text : m_codes.value(text, row.displayCode());
    }

    const ImportRun &m_run;
    const QStringList &m_keys;
    QList<Kind> m_kinds; ///< that the field refers to
    QHash<QString, QString> m_codes; ///< number → code of a reading
};

void importExactReadings(const ImportRun &run, const SourceFile &file, ReadingChanges &readings, TableReport &report)
{
    const auto &tables = file.json->tables();
    const auto table = std::find_if(tables.begin(), tables.end(), [&](const auto &t) { return t.name == file.table; });
    if (table == tables.end() || table->rows == 0)
        return;
    ReadingImport import(run, readings, report);
    import.setExact();
    if (!import.columns(table->keys))
        return;
    import.expect(table->rows);
    auto hash = std::async(std::launch::async, [&file] { return sha256Hex(file.json->bytes()); });
    const ExactReadings exact(run, *file.json, *table);
    QStringList cells(table->keys.size());
    bool goOn = true;
    file.json->forEachRow(*table, [&](const JsonRow &row) {
        if (RejectedRow problem; exact.read(row, cells, problem))
            import.row(row.number, cells);
        else
            import.reject(problem);
        goOn = row.number % reportEachReading != 0 || run.mayGoOn(row.number, table->rows);
        return goOn;
    });
    if (!goOn) {
        readings = {};
        return;
    }
    import.finish();
    readings.source = file.name;
    readings.sourceSha256 = hash.get();
}

} // namespace

void importReadings(const ImportRun &run, const SourceFile &file, ReadingChanges &readings, TableReport &report)
{
    if (file.json)
        return importExactReadings(run, file, readings, report);
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
