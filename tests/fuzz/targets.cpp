#include "tests/fuzz/targets.h"

#include "model/document/document.h"
#include "model/domain/dates.h"
#include "model/domain/language.h"
#include "model/domain/numbers.h"
#include "model/exchange/csv.h"
#include "model/exchange/foreign/delimited.h"
#include "model/exchange/xlsxreader.h"
#include "model/exchange/xlsxsheet.h"
#include "model/exchange/xlsxwriter.h"
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
    {"numberdate", &numberAndDate, &numberSeeds},
    {"workspace", &workspace, &workspaceSeeds},
};

} // namespace

std::span<const FuzzTarget> fuzzTargets()
{
    return targets;
}
