#include "model/exchange/jsontables.h"

#include "model/domain/text.h"
#include "model/exchange/csv.h"

#include <QHash>

namespace {

/// The same limits as of CSV files (IMP-17).
constexpr CsvLimits jsonLimits;
constexpr qsizetype longestName = 200; ///< of a table or a field that is named in a sentence

QString quoted(const QString &name)
{
    return shownText(name.size() > longestName ? name.left(longestName) + QChar(0x2026) : name);
}

qsizetype afterMark(const QByteArray &bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

} // namespace

bool looksLikeJson(const QByteArray &bytes)
{
    const Language language;
    return JsonScanner(bytes, language, afterMark(bytes)).peek() == '{';
}

Result<JsonTables> JsonTables::read(QByteArray bytes, const Language &language)
{
    const auto words = [&](const char *text) { return language.translate("Json", text); };
    if (bytes.size() > jsonLimits.bytes)
        return ::fail(words(QT_TRANSLATE_NOOP("Json", "The file is larger than 1 GiB.")));
    if (bytes.trimmed().isEmpty())
        return ::fail(words(QT_TRANSLATE_NOOP("Json", "The file is empty.")));
    if (!isUtf8(bytes))
        return ::fail(words(QT_TRANSLATE_NOOP("Json", "The file is not in UTF-8, as JSON has to be.")));
    JsonTables out;
    out.m_bytes = std::move(bytes);
    JsonScanner scanner(out.m_bytes, language, afterMark(out.m_bytes));
    const bool isRead
        = scanner.members([&](const QString &key) { return out.readHead(scanner, key); }) && scanner.end();
    if (!isRead)
        return ::fail(scanner.problem());
    for (const char *needed : {"format", "schema", "tables"})
        if (!out.m_heads.contains(QLatin1String(needed)))
            return ::fail(words(QT_TRANSLATE_NOOP("Json",
                                                  "This is no export of Waymark: “%1” is missing. Choose the file "
                                                  "that “waymark export --format json” wrote."))
                              .arg(QLatin1String(needed)));
    return out;
}

bool JsonTables::readHead(JsonScanner &scanner, const QString &key)
{
    if (m_heads.contains(key))
        return scanner.fail(
            scanner.words(QT_TRANSLATE_NOOP("Json", "“%1” stands twice in the file.")).arg(quoted(key)));
    m_heads += key;
    if (key == QLatin1String("tables"))
        return readTables(scanner);
    JsonValue value;
    if (!scanner.read(value))
        return false;
    if (key == QLatin1String("format")
        && (value.type != JsonValue::Type::Text || value.text != QLatin1String("waymark")))
        return scanner.fail(scanner
                                .words(QT_TRANSLATE_NOOP("Json",
                                                         "This is no export of Waymark: its format is “%1”, not "
                                                         "“waymark”."))
                                .arg(quoted(value.text)));
    if (key == QLatin1String("schema")) {
        bool ok = false;
        const int found = value.type == JsonValue::Type::Number ? value.text.toInt(&ok) : 0;
        if (!ok || found < 1)
            return scanner.fail(scanner.words(QT_TRANSLATE_NOOP("Json", "The number of the schema cannot be read.")));
        if (found > schema)
            return scanner.fail(
                scanner
                    .words(QT_TRANSLATE_NOOP("Json",
                                             "The file was written by a newer version of Waymark: it needs a version "
                                             "that reads schema %1, and this one reads up to %2. Update Waymark and "
                                             "import the file again."))
                    .arg(QString::number(found), QString::number(schema)));
    }
    static const QStringList known {QStringLiteral("format"), QStringLiteral("schema"), QStringLiteral("exported_at")};
    if (!known.contains(key))
        m_unknown += quoted(key);
    return true;
}

bool JsonTables::readTables(JsonScanner &scanner)
{
    return scanner.members([&](const QString &name) {
        for (const Table &table : m_tables)
            if (table.name == name)
                return scanner.fail(scanner.words(QT_TRANSLATE_NOOP("Json", "The table “%1” stands twice in the file."))
                                        .arg(quoted(name)));
        if (m_tables.size() >= size_t(jsonLimits.columns))
            return scanner.fail(scanner.words(QT_TRANSLATE_NOOP("Json", "The file has more than 500 tables.")));
        return readTable(scanner, name);
    });
}

bool JsonTables::readTable(JsonScanner &scanner, const QString &name)
{
    Table table {name, {}, 0, scanner.at()};
    QHash<QString, int> lastRow; ///< key → the row that had it last
    JsonValue value;
    const bool isRead = scanner.items([&] {
        ++table.rows;
        const auto wrong = [&](const QString &sentence) {
            return scanner.fail(scanner.words(QT_TRANSLATE_NOOP("Json", "Table “%1”, row %2: %3"))
                                    .arg(quoted(name), QString::number(table.rows), sentence));
        };
        if (++m_rows > jsonLimits.rows)
            return scanner.fail(scanner.words(QT_TRANSLATE_NOOP("Json", "The file has more than 5 million rows.")));
        if (scanner.peek() != '{')
            return wrong(scanner.words(QT_TRANSLATE_NOOP("Json", "A row is written as {\"field\": value, …}.")));
        return scanner.members([&](const QString &key) {
            const auto known = lastRow.find(key);
            if (known == lastRow.end()) {
                if (table.keys.size() >= jsonLimits.columns)
                    return wrong(scanner.words(QT_TRANSLATE_NOOP("Json", "The table has more than 500 fields.")));
                lastRow.insert(key, table.rows);
                table.keys += key;
            } else if (*known == table.rows) {
                return wrong(scanner.words(QT_TRANSLATE_NOOP("Json", "The field “%1” stands twice.")).arg(quoted(key)));
            } else {
                *known = table.rows;
            }
            return scanner.read(value);
        });
    });
    m_tables.push_back(std::move(table));
    return isRead;
}

void JsonTables::forEachRow(const Table &table, const std::function<bool(const JsonRow &)> &row) const
{
    QHash<QString, size_t> places;
    for (qsizetype i = 0; i < table.keys.size(); ++i)
        places.insert(table.keys[i], size_t(i));
    const Language language; // for no sentence: the text was checked
    JsonScanner scanner(m_bytes, language, table.at);
    JsonRow now;
    scanner.items([&] {
        ++now.number;
        now.values.assign(size_t(table.keys.size()), {});
        return scanner.members([&](const QString &key) { return scanner.read(now.values[places.value(key)]); })
            && row(now);
    });
}
