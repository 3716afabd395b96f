#include "model/domain/organisation.h"
#include "model/domain/text.h"
#include "model/exchange/csv.h"
#include "model/exchange/exporter.h"
#include "model/exchange/sample.h"
#include "model/exchange/xlsxexport.h"
#include "model/exchange/xlsxpart.h"
#include "model/exchange/xlsxreader.h"
#include "model/exchange/xlsxwriter.h"
#include "tests/exchange/importing.h"
#include "tests/support/hostilestrings.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

// What is written as a workbook reads back as the same cells (DOMAIN.md 8.1; RELIABILITY.md F06).

using Type = SheetCell::Type;

class TestXlsxExport : public QObject
{
    Q_OBJECT
    static Register sample()
    {
        const ImportPlan plan = planned(Register(), sampleFiles());
        return applied(Register(), plan);
    }

private slots:
    void everyCellOfTheSampleReadsBackAsInTheCsvExport()
    {
        const Register reg = sample();
        const auto out = exportXlsx(reg, {}, {}, Language());
        QVERIFY2(out, out ? "" : qPrintable(out.error().message));
        QVERIFY(out->remarks.isEmpty());
        const auto book = readXlsx(out->bytes, Language());
        QVERIFY2(book, book ? "" : qPrintable(book.error().message));
        const auto files = exportCsv(reg, {}, {});
        QCOMPARE(book->sheets.size(), files.size());
        QVERIFY(files.size() > 25);
        int numbers = 0, dates = 0, texts = 0;
        for (size_t i = 0; i < files.size(); ++i) {
            const Sheet &sheet = book->sheets[i];
            QCOMPARE(sheet.name + QStringLiteral(".csv"), files[i].name);
            QVERIFY(sheet.name.size() <= 31);
            CsvReader csv(files[i].bytes, Language());
            size_t row = 0;
            for (int c = 0; c < csv.header().size(); ++c)
                QCOMPARE(sheet.rows[0].cell(c).text, csv.header()[c]);
            const auto read = csv.forEachRow([&](int, const QStringList &cells) {
                ++row;
                for (int c = 0; c < cells.size(); ++c) {
                    const SheetCell &cell = sheet.rows[row].cell(c);
                    // Only texts carry the guard in CSV; in the workbook nothing does.
                    if (cell.text != (cell.type == Type::Text ? unguardFormula(cells[c]) : cells[c]))
                        qFatal("%s row %d %s: %s", qPrintable(sheet.name), int(row), qPrintable(csv.header()[c]),
                               qPrintable(cell.text));
                    numbers += cell.type == Type::Number;
                    dates += cell.type == Type::Date;
                    texts += cell.type == Type::Text && !cell.text.isEmpty();
                }
                return true;
            });
            QVERIFY(read);
            QCOMPARE(row + 1, sheet.rows.size());
        }
        QVERIFY2(numbers > 300 && dates > 300 && texts > 2000,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(numbers).arg(dates).arg(texts)));
    }

    void hostileTextsComeBackUnchangedAndAreNoFormulas()
    {
        Sheet sheet;
        sheet.name = QStringLiteral("texts");
        int line = 1;
        sheet.rows.push_back({line, {{QStringLiteral("text"), Type::Text}}});
        QStringList texts;
        for (const HostileString &hostile : hostileStrings())
            texts += hostile.text;
        QVERIFY(texts.size() > 500);
        for (const QString &text : texts)
            sheet.rows.push_back({++line, {{text, Type::Text}}});
        const auto bytes = xlsxBytes({sheet});
        QVERIFY(bytes);
        const auto book = readXlsx(*bytes, Language());
        QVERIFY2(book, book ? "" : qPrintable(book.error().message));
        QHash<int, SheetCell> read;
        for (const SheetRow &row : book->sheets.front().rows)
            read.insert(row.line, row.cell(0));
        for (int i = 0; i < texts.size(); ++i) {
            if (texts[i].trimmed().isEmpty())
                continue; // an empty row is no row
            const SheetCell cell = read.value(i + 2);
            QVERIFY2(cell.text == texts[i], qPrintable(texts[i]));
            QVERIFY2(cell.type == (hasControlCharacters(texts[i]) ? Type::Unreadable : Type::Text),
                     qPrintable(texts[i]));
        }
        const auto parts = XlsxContainer::open(*bytes, Language(), {});
        QVERIFY(parts);
        const QByteArray xml = *parts->part(QStringLiteral("xl/worksheets/sheet1.xml"));
        QVERIFY(!xml.contains("<f"));
        QCOMPARE(xml.count("t=\"inlineStr\""), xml.count("<is>"));
    }

    void whatXmlCannotHoldIsEscapedAndComesBack()
    {
        for (const QString &text : {QStringLiteral("a_x0041_b"), QStringLiteral("tab\tline\nend"), QStringLiteral("\r"),
                                    QStringLiteral("_x"), QStringLiteral("_xZZZZ_"), QStringLiteral("_x0041"),
                                    QString(QChar(0xD800)), QString(QChar(1)), QString(QChar(0xFFFE))}) {
            QVERIFY2(unescaped(escaped(text)) == text, qPrintable(text));
        }
        QCOMPARE(escaped(QStringLiteral("a\rb")), QStringLiteral("a_x000D_b"));
        QCOMPARE(escaped(QStringLiteral("_x0041_")), QStringLiteral("_x005F_x0041_"));
    }

    void theBytesHangOnTheContentsOnly()
    {
        const Register reg = sample();
        QCOMPARE(exportXlsx(reg, {}, {}, Language())->bytes,
                 exportXlsx(reg, {}, {}, Language(QStringLiteral("de")))->bytes);
    }

    void aTextThatNoCellCanHoldIsLeftOutWithItsColumnAndNamed()
    {
        Register reg = smallRegister();
        Organisation organisation = reg.organisation();
        organisation.logo = QByteArray(40000, 'x');
        reg.put(organisation);
        const auto out = exportXlsx(reg, {}, {}, Language());
        QVERIFY(out);
        QCOMPARE(out->remarks.size(), 1);
        QVERIFY2(out->remarks.front().contains(QStringLiteral("“logo” of the table organisation")),
                 qPrintable(out->remarks.front()));
        const auto book = readXlsx(out->bytes, Language());
        QVERIFY(book);
        for (const SheetRow &row : book->sheets.front().rows)
            QVERIFY(row.cell(0).text != QLatin1String("logo"));
        SourceFile file {QStringLiteral("organisation"), QStringLiteral("w.xlsx")};
        file.sheet = std::make_shared<Sheet>(book->sheets.front());
        QVERIFY(planned(reg, {file}).changes.isEmpty()); // and the logo stays when it is read back
    }

    void anotherProgramReadsTheArchive()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        QVERIFY2(!python.isEmpty(), "python3 is a part of the test machine");
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("w.xlsx")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exportXlsx(sample(), {}, {}, Language())->bytes);
        file.close();
        QProcess process;
        process.start(python,
                      {QStringLiteral("-c"),
                       QStringLiteral("import sys,zipfile,xml.dom.minidom as m\n"
                                      "z=zipfile.ZipFile(sys.argv[1])\n"
                                      "assert z.testzip() is None\n"
                                      "for n in z.namelist(): m.parseString(z.read(n))\n"
                                      "b=m.parseString(z.read('xl/workbook.xml'))\n"
                                      "print(len(b.getElementsByTagName('sheet')),len(z.namelist()))"),
                       file.fileName()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QList<QByteArray> counts = process.readAllStandardOutput().trimmed().split(' ');
        QCOMPARE(counts.size(), 2);
        QVERIFY(counts[0].toInt() > 25);
        QCOMPARE(counts[1].toInt(), counts[0].toInt() + 5);
    }
};

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "tst_xlsxexport.moc"
