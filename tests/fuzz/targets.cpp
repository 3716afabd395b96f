#include "tests/fuzz/targets.h"

#include "model/document/document.h"
#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"
#include "model/exchange/csv.h"
#include "model/exchange/exporter.h"
#include "model/exchange/foreign/delimited.h"
#include "model/exchange/jsontables.h"
#include "model/exchange/xlsxreader.h"
#include "model/exchange/xlsxsheet.h"
#include "model/exchange/xlsxwriter.h"
#include "tests/exchange/importing.h"
#include "tests/exchange/workbooks.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

/// A promise that was broken ends the process, so that a fuzzer keeps the input.
void must(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

template <typename T> void mustSay(const Result<T> &result)
{
    must(result || !result.error().message.trimmed().isEmpty(), "a refusal without a sentence");
}

XlsxLimits smallLimits()
{
    XlsxLimits limits;
    limits.bytes = 4 << 20;
    limits.cells = 20000;
    limits.rows = 5000;
    return limits;
}

void csv(const QByteArray &bytes)
{
    const Language language;
    mustSay(readDelimited(bytes, guessForm(bytes).form, QStringLiteral("fuzz.csv"), language));
    CsvReader reader(bytes, language);
    if (!reader.problem().isEmpty())
        return;
    CsvWriter again;
    qsizetype rows = 0;
    const auto put = [&](const QStringList &cells) {
        for (const QString &cell : cells)
            again.plain(cell);
        again.endRow();
    };
    put(reader.header());
    const auto read = reader.forEachRow([&](int, const QStringList &cells) {
        must(cells.size() == reader.header().size(), "a row with another number of cells than the header");
        put(cells);
        return ++rows < 2000;
    });
    mustSay(read);
    if (!read || rows >= 2000)
        return;
    // What was accepted means the same when it is written and read once more. Two headers cannot: one without any
    // letter is an empty file, and a byte order mark before the first name belongs to the file.
    const QString names = reader.header().join(QString());
    if (names.isEmpty() || names.startsWith(QChar(QChar::ByteOrderMark)))
        return;
    CsvLimits comma;
    comma.delimiter = ',';
    CsvReader second(again.bytes(), language, comma);
    must(second.header() == reader.header(), "another header after writing");
    qsizetype secondRows = 0;
    const auto reread = second.forEachRow([&](int, const QStringList &) { return ++secondRows <= rows; });
    must(bool(reread) && secondRows <= rows, "other rows after writing");
}

void xlsxSheet(const QByteArray &bytes)
{
    const Language language;
    XlsxCommon common;
    common.strings = {QStringLiteral("one"), QStringLiteral("two")};
    common.looks = {NumberLook::Plain, NumberLook::Date, NumberLook::Percent};
    for (const bool from1904 : {false, true}) {
        common.from1904 = from1904;
        Sheet sheet;
        mustSay(readSheetPart(bytes, QStringLiteral("sheet1.xml"), common, language, smallLimits(), sheet));
        for (const SheetRow &row : sheet.rows)
            for (const SheetCell &cell : row.cells)
                must(!cell.isFault() || !faultSentence(cell, language).isEmpty(), "a faulty cell without a sentence");
    }
    mustSay(readSharedStrings(bytes, QStringLiteral("sharedStrings.xml"), language, smallLimits()));
    mustSay(readStyles(bytes, QStringLiteral("styles.xml"), language));
}

void xlsxFile(const QByteArray &bytes)
{
    mustSay(readXlsx(bytes, Language(), smallLimits()));
}

/// What a plan says of tables and rows, and what it makes of an empty workspace.
ImportPlan jsonPlan(const Register &reg, const std::vector<SourceFile> &files)
{
    static const Context context = testContext(5);
    const auto plan = planImport(reg, files, importOptions(), context);
    must(bool(plan), "an import that was cancelled by nobody");
    for (const TableReport &table : plan->tables)
        for (const RejectedRow &row : table.rejected)
            must(!row.code.isEmpty() && !row.message.isEmpty() && row.line > 0, "a rejected row without its place");
    return *plan;
}

void json(const QByteArray &bytes)
{
    const auto read = JsonTables::read(bytes, Language());
    mustSay(read);
    if (!read)
        return;
    const auto sources = [](const JsonTables &tables) {
        QStringList leftAlone;
        return jsonSources(std::make_shared<const JsonTables>(tables), QStringLiteral("fuzz.json"), {}, leftAlone);
    };
    static const Register small = smallRegister();
    (void)jsonPlan(small, sources(*read));
    const ImportPlan plan = jsonPlan(Register(), sources(*read));
    if (plan.hasProblems() || !plan.changes.readings.isEmpty())
        return;
    // What was accepted comes back as it was.
    const QDateTime now(importDay, QTime(12, 0), Qt::UTC);
    const QByteArray written = exportJson(applied(Register(), plan), {}, {}, now);
    const auto again = JsonTables::read(written, Language());
    must(bool(again), "an export that cannot be read");
    const ImportPlan second = jsonPlan(Register(), sources(*again));
    must(!second.hasProblems(), "an export that is not taken");
    must(exportJson(applied(Register(), second), {}, {}, now) == written, "an export that comes back as another");
}

void numberAndDate(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const char *code : {"en", "de"}) {
        const Language language {QLatin1String(code)};
        for (const DecimalMark mark : {DecimalMark::Either, DecimalMark::Point, DecimalMark::Comma}) {
            const auto number = parseNumber(text, mark, language);
            mustSay(number);
            if (number) {
                const auto again = parseNumber(number->text(), DecimalMark::Point, language);
                must(again && *again == *number, "a number that reads differently when it is written");
            }
            mustSay(parseNumberWithUnit(text, QStringLiteral("%"), mark, language));
        }
        const Entry entry = parseEntry(text, language);
        const Error *wrong = std::get_if<Error>(&entry);
        must(!wrong || !wrong->message.isEmpty(), "an entry that is refused without a sentence");
        const auto date = parseDate(text, language);
        mustSay(date);
        if (date) {
            must(date->isValid() && date->year() >= 1900 && date->year() <= 2200, "a date outside the range");
            const auto again = parseDate(longDate(*date, language), language);
            must(again && *again == *date, "a date that reads differently when it is written");
        }
    }
}

void workspace(const QByteArray &bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("fuzz.waymark"));
    {
        QFile file(path);
        must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the file could not be written");
    }
    const auto document = Document::open(path, Document::Mode::ReadOnly, testContext(7));
    mustSay(document);
    if (document)
        mustSay((*document)->history());
    QFile file(path);
    must(file.open(QIODevice::ReadOnly) && file.readAll() == bytes, "opening to read changed the file");
}

QList<QByteArray> csvSeeds()
{
    return {"code,title,target\nOBJ-001,\"Quotes \"\"and\"\"\nlines\",12.5\n",
            "\xef\xbb\xbf"
            "code;title;target\r\nOBJ-001;Größe;12,5\r\n;;\r\n",
            "a\tb\n1\t2\n", "sep=;\na;b\n1;2\n",
            QByteArray("\xff\xfe"
                       "a\0;\0b\0\n\0",
                       10)};
}

QList<QByteArray> sheetSeeds()
{
    return {
        HandMadeBook::sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" s=\"1\"><v>45000.5</v></c></row>"
                            "<row r=\"3\"><c t=\"inlineStr\"><is><t>x</t></is></c><c t=\"e\"><v>#N/A</v></c>"
                            "<c t=\"b\"><v>1</v></c><c s=\"2\"><f>A1+1</f><v>0.95</v></c></row>",
                            "<mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>"),
        HandMadeBook().parts[QStringLiteral("xl/sharedStrings.xml")],
        HandMadeBook().parts[QStringLiteral("xl/styles.xml")]};
}

QList<QByteArray> bookSeeds()
{
    return {HandMadeBook().bytes()};
}

QList<QByteArray> jsonSeeds()
{
    return {exportJson(smallRegister(), {}, {}, QDateTime(importDay, QTime(12, 0), Qt::UTC)),
            R"({"format":"waymark","schema":1,"tables":{"people":[{"code":"P1","name":"A\u0064a","active":true}],)"
            R"("risks":[{"id":"3f0c8a52-0000-4000-8000-000000000001","code":"R1","title":"T","owner":"P1",)"
            R"("current_impact":3,"is_opportunity":0}],"measurements":[{"kpi":"KV","period_end":"2026-05-31",)"
            R"("value":12.50,"status":"valid","id":"M0001"}]}})"};
}

QList<QByteArray> numberSeeds()
{
    return {"12,5",
            "-1.234",
            "1 234",
            "9/12",
            "=9/12",
            "n/a: buyer left",
            "95 %",
            "\xe2\x88\x92"
            "7.50",
            "2026-12-31",
            "31.12.2026",
            "31 Dec 2026",
            "31. Dezember 2026",
            "12/31/2026",
            "29.02.2023",
            "999999999999999"};
}

QList<QByteArray> workspaceSeeds()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.waymark"));
    must(bool(Document::create(path, testContext(3))), "no workspace could be made");
    QFile file(path);
    must(file.open(QIODevice::ReadOnly), "the workspace cannot be read");
    return {file.readAll()};
}

constexpr FuzzTarget targets[] = {
    {"csv", &csv, &csvSeeds},
    {"xlsxsheet", &xlsxSheet, &sheetSeeds},
    {"xlsxfile", &xlsxFile, &bookSeeds},
    {"json", &json, &jsonSeeds},
    {"numberdate", &numberAndDate, &numberSeeds},
    {"workspace", &workspace, &workspaceSeeds},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}
