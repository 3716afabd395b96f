#include "model/exchange/foreign/delimited.h"
#include "model/exchange/foreign/importpreview.h"
#include "model/exchange/foreign/splitvalue.h"
#include "tests/exchange/importing.h"

#include <QElapsedTimer>
#include <QTest>

// Tables that other people made (DOMAIN.md 8.1, PEERS.md 5d): how they are read, what their columns mean, what is
// asked.

namespace {

Sheet textSheet(const QByteArray &bytes)
{
    const auto guess = guessForm(bytes);
    const auto sheet = readDelimited(bytes, guess.form, QStringLiteral("file.csv"), Language());
    if (!sheet)
        qFatal("%s", qPrintable(sheet.error().message));
    return *sheet;
}

/// The mapping that the wizard would propose.
ImportMapping proposed(const Sheet &sheet, const QString &table = {})
{
    ImportMapping mapping;
    mapping.header = guessHeader(sheet, Language());
    const QStringList names = headings(sheet, mapping.header);
    mapping.table = table.isEmpty() ? suggestTable(names, Language()) : table;
    mapping.targets = suggestTargets(names, mapping.table, Language());
    return mapping;
}

ImportPreview previewed(const Sheet &sheet, const ImportMapping &mapping, const Register &reg, bool goodRows = false)
{
    static const Context context = testContext(78);
    auto preview = previewImport(sheet, mapping, reg, importOptions(), context, goodRows);
    if (!preview)
        qFatal("%s", qPrintable(preview.error().message));
    return *preview;
}

} // namespace

class TestForeignTables : public QObject
{
    Q_OBJECT
private slots:
    void theFormOfATextFileIsFound_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<bool>("sure");
        const auto row = [](const char *name, const QByteArray &bytes, TextCode code, char delimiter, bool sure) {
            QTest::newRow(name) << bytes << int(code) << delimiter << sure;
        };
        row("UTF-8 with comma", "a,b\n1,2\n", TextCode::Utf8, ',', true);
        row("UTF-8 with mark", "\xEF\xBB\xBFM\xC3\xBCller;b\n1;2\n", TextCode::Utf8, ';', true);
        row("Latin-1 from Germany",
            "Ziel;Gr\xF6\xDF"
            "e\nA;1,5\nB;2,5\n",
            TextCode::Windows1252, ';', false);
        row("UTF-16",
            QByteArray("\xFF\xFE"
                       "a\0\t\0b\0\n\0",
                       10),
            TextCode::Utf16, '\t', true);
        row("bars", "a|b|c\n1|2|3\n", TextCode::Utf8, '|', true);
        row("said in the first line", "sep=;\na;b,c,d\n", TextCode::Utf8, ';', true);
        row("title above", "Our list, as of today\n\na;b;c\n1;2;3\n4;5;6\n", TextCode::Utf8, ';', true);
        row("commas in quotes", "\"a,b,c,d\";\"e,f\"\n\"g,h\";i\n", TextCode::Utf8, ';', true);
    }
    void theFormOfATextFileIsFound()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(char, delimiter);
        QFETCH(bool, sure);
        const DelimitedGuess guess = guessForm(bytes);
        QCOMPARE(int(guess.form.code), code);
        QCOMPARE(guess.form.delimiter, delimiter);
        QCOMPARE(guess.codeIsSure, sure);
    }

    void lettersOfWindowsComeOutRight()
    {
        const Sheet sheet = textSheet("Ziel;Preis\nM\xFCller \x96 5 \x80;\x84x\x93\n");
        QCOMPARE(sheet.rows[1].cell(0).text, QStringLiteral("Müller – 5 €"));
        QCOMPARE(sheet.rows[1].cell(1).text, QStringLiteral("„x“"));
    }

    void linesKeepTheirNumbers()
    {
        const Sheet sheet = textSheet("sep=;\na;b\n\n1;\"two\nlines\"\n3;4\n");
        QCOMPARE(sheet.rows.size(), size_t(3));
        QCOMPARE(sheet.rows[0].line, 2);
        QCOMPARE(sheet.rows[1].line, 4);
        QCOMPARE(sheet.rows[2].line, 6);
    }

    void aFileThatIsNoTableIsRefused()
    {
        for (const QByteArray &bytes :
             {QByteArray(), QByteArray("\n\n"), QByteArray("a\0b", 3), QByteArray("a,\"b\n")}) {
            const auto sheet = readDelimited(bytes, guessForm(bytes).form, QStringLiteral("x"), Language());
            QVERIFY(!sheet);
            QVERIFY(sheet.error().message.endsWith(u'.'));
        }
    }

    void theHeaderIsFoundAmongTheFirstRows()
    {
        const Sheet sheet = textSheet("Register of objectives;;\nAs of 1 July 2026;;\n;;\nObjective;KPI;Target\n"
                                      "Encrypt laptops;Share;>= 95 %\n");
        QCOMPARE(guessHeader(sheet, Language()), (HeaderRows {2, 1}));
        QCOMPARE(headings(sheet, {2, 1}),
                 (QStringList {QStringLiteral("Objective"), QStringLiteral("KPI"), QStringLiteral("Target")}));
    }

    void headerRowsAreJoined()
    {
        const Sheet sheet = textSheet("Ziel;Kennzahl;;Verantwortlich\n;Name;Zielwert;\nA;B;95 %;Ada\n");
        QCOMPARE(guessHeader(sheet, Language()), (HeaderRows {0, 2}));
        QCOMPARE(headings(sheet, {0, 2}),
                 (QStringList {QStringLiteral("Ziel"), QStringLiteral("Kennzahl Name"),
                               QStringLiteral("Kennzahl Zielwert"), QStringLiteral("Verantwortlich")}));
    }

    void headingsOfHandMadeRegistersFindTheirPlace_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("targets");
        const auto row = [](const char *header, const char *table, const char *targets) {
            QTest::newRow(header) << QString::fromUtf8(header) << QString::fromLatin1(table)
                                  << QString::fromLatin1(targets);
        };
        row("ID,Objective,Level,KPI,Target,Actual,Status,Responsible,Measurement date", "register",
            "id,title,level,kpi.name,kpi.target,reading.value,state,owner_id,reading.period_end");
        row("objective,rationale/linked risk,measure,target,owner,frequency,target date,status,notes", "register",
            "title,rationale,kpi.name,kpi.target,owner_id,kpi.frequency,target_date,state,notes");
        row("ID,objective,metric/target,owner,due,status,evidence", "register",
            "id,title,kpi.name,owner_id,target_date,state,");
        row("Nr.,Ziel,Kennzahl,Zielwert,Istwert,Verantwortlich,Fällig am,Bemerkung", "register",
            "id,title,kpi.name,kpi.target,reading.value,owner_id,target_date,notes");
        row("id,title,owner_id,target_date,state", "objectives", "id,title,owner_id,target_date,state");
        row("Ziel,Begründung,Verantwortlich,Zieldatum", "objectives", "title,rationale,owner_id,target_date");
        row("Nr,Risiko,Risikoeigner,Auswirkung,Wahrscheinlichkeit", "risks",
            "id,title,owner_id,current_impact,current_likelihood");
        row("Kennzahl,Monat,Wert,Bemerkung", "measurements", "kpi_id,period_end,value,comment");
        row("KPI,Period,Numerator,Denominator", "measurements", "kpi_id,period_end,numerator,denominator");
        row("Risk,Likelihood,Impact,Owner", "risks", "title,current_likelihood,current_impact,owner_id");
        row("Objective,Action,Responsible,Start,Deadline,Status", "actions",
            "objective_id,title,responsible_id,start_date,due_date,status");
        row("Name,E-Mail,Rolle", "people", "name,email,role");
    }
    void headingsOfHandMadeRegistersFindTheirPlace()
    {
        QFETCH(QString, header);
        QFETCH(QString, table);
        QFETCH(QString, targets);
        const QStringList names = header.split(u',');
        QCOMPARE(suggestTable(names, Language()), table);
        QCOMPARE(suggestTargets(names, table, Language()).join(u','), targets);
    }

    void everyTableOfTheSampleIsKnownByItsHeadings_data()
    {
        QTest::addColumn<QString>("table");
        for (const char *table : {"objectives", "measurements", "risks", "actions", "requirements", "controls",
                                  "people", "org_units", "kpis", "interim_targets", "findings", "reviews", "feedback"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }
    void everyTableOfTheSampleIsKnownByItsHeadings()
    {
        QFETCH(QString, table);
        QFile file(QStringLiteral(WAYMARK_SOURCE_DIR "/resources/sample/%1.csv").arg(table));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Sheet sheet = textSheet(file.readAll());
        QCOMPARE(guessHeader(sheet, Language()), (HeaderRows {0, 1}));
        const ImportMapping mapping = proposed(sheet);
        QCOMPARE(mapping.table, table);
        const QStringList names = headings(sheet, mapping.header);
        for (qsizetype c = 0; c < names.size(); ++c)
            if (!mapping.targets[c].isEmpty())
                QCOMPARE(mapping.targets[c], names[c]);
        QVERIFY(missingTargets(mapping, Language()).isEmpty());
        QVERIFY(!questionsOf(sheet, mapping, Language()).any());
    }

    void aWideSheetIsUnderstoodAtOnce()
    {
        Sheet sheet;
        sheet.rows.resize(40);
        for (int r = 0; r < 40; ++r) {
            sheet.rows[size_t(r)].line = r + 1;
            for (int c = 0; c < 500; ++c)
                sheet.rows[size_t(r)].cells.push_back({QStringLiteral("Heading %1 of the column").arg(columnName(c))});
        }
        sheet.rows[3].cells[7].text = QStringLiteral("Ziel");
        sheet.rows[3].cells[9].text = QStringLiteral("Fällig am");
        QElapsedTimer timer;
        timer.start();
        const ImportMapping mapping = proposed(sheet);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(mapping.header, (HeaderRows {3, 1}));
        QCOMPARE(mapping.table, QStringLiteral("objectives"));
        QCOMPARE(mapping.targets[7], QStringLiteral("title"));
    }

    void manyRowsWithoutCodesGetThemQuickly()
    {
        QByteArray csv = "Name,E-Mail\n";
        for (int i = 0; i < 20000; ++i)
            csv += "Person " + QByteArray::number(i) + ",p@example.org\n";
        const Sheet sheet = textSheet(csv);
        QElapsedTimer timer;
        timer.start();
        const ImportPreview preview = previewed(sheet, proposed(sheet, QStringLiteral("people")), m_small);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(preview.count(RowState::Fresh), 20000);
        QSet<QString> codes;
        for (const Change &change : preview.plan.changes.changes)
            codes.insert(change.after.code());
        QCOMPARE(codes.size(), qsizetype(20000));
    }

    void aTargetCellIsTakenApart_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("parts");
        const std::pair<const char *, const char *> cells[] = {
            {">= 95 %", "95|%|increase"},
            {"≥95%", "95|%|increase"},
            {"< 5 days", "5|days|decrease"},
            {"max. 3", "3||decrease"},
            {"höchstens 2,5 Tage", "2.5|Tage|decrease"},
            {"mindestens 4", "4||increase"},
            {"100 %", "100|%|"},
            {"-3.5", "-3.5||"},
            {"= 0", "0||"},
            {"1.234", "ambiguous"},
            {"1.234,5 EUR", "refused"},
            {"by the end of 2026", "refused"},
            {"5 to 10 days", "refused"},
            {"%", "refused"},
        };
        for (const auto &[cell, parts] : cells)
            QTest::newRow(cell) << QString::fromUtf8(cell) << QString::fromUtf8(parts);
    }
    void aTargetCellIsTakenApart()
    {
        QFETCH(QString, cell);
        QFETCH(QString, parts);
        const auto split = splitValue(cell, DecimalMark::Either, Language());
        if (split)
            QCOMPARE(QStringList({split->number.text(), split->unit, keyOf(split->direction)}).join(u'|'), parts);
        else
            QCOMPARE(split.error().detail == QLatin1String("ambiguous") ? QStringLiteral("ambiguous")
                                                                        : QStringLiteral("refused"),
                     parts);
    }

    void aRegisterBecomesObjectivesMeasuresAndFigures()
    {
        const Sheet sheet = textSheet("Objective;KPI;Target;Actual;Measurement date;Owner\n"
                                      "Encrypt laptops;Share encrypted;>= 95 %;71,5 %;30.06.2026;Ada\n"
                                      "Encrypt laptops;Days to encrypt;<= 5 days;7,5;30.06.2026;Ada\n"
                                      "First;Phishing rate;max. 4 %;;;Eve\n");
        ImportMapping mapping = proposed(sheet);
        QCOMPARE(mapping.table, registerTable);
        QCOMPARE(missingTargets(mapping, Language()), QStringList {QStringLiteral("kpi.frequency")});
        mapping.fixed.insert(QStringLiteral("kpi.frequency"), QStringLiteral("monthly"));
        QVERIFY(missingTargets(mapping, Language()).isEmpty());
        ImportPreview preview = previewed(sheet, mapping, m_small);
        QCOMPARE(preview.count(RowState::Rejected), 1);
        QVERIFY2(preview.lines[2].words.contains(QStringLiteral("“Eve” is not in the table people")),
                 qPrintable(preview.lines[2].words));
        QVERIFY2(preview.lines[2].words.startsWith(QStringLiteral("Owner:")), qPrintable(preview.lines[2].words));
        mapping.createPeople = true;
        preview = previewed(sheet, mapping, m_small);
        for (const PreviewLine &line : preview.lines)
            QVERIFY2(line.state != RowState::Rejected, qPrintable(line.words));
        const Register now = applied(m_small, preview.plan);
        QCOMPARE(now.count(Kind::Objective), qsizetype(3)); // "First" was there and is known by its title
        QCOMPARE(now.count(Kind::Person), qsizetype(3));
        const Objective &encrypted = now.all<Objective>().back();
        QCOMPARE(encrypted.title, QStringLiteral("Encrypt laptops"));
        QCOMPARE(now.codeOf(Kind::Person, encrypted.owner.value), QStringLiteral("P1"));
        QHash<QString, const Kpi *> kpis;
        for (const Kpi &kpi : now.all<Kpi>())
            kpis.insert(kpi.name, &kpi);
        const Kpi *share = kpis[QStringLiteral("Share encrypted")], *days = kpis[QStringLiteral("Days to encrypt")];
        QVERIFY(share && days);
        // "First" is approved: a further measure of it waits for its approval.
        QVERIFY(!kpis.contains(QStringLiteral("Phishing rate")));
        QVERIFY2(preview.lines[2].words.contains(QStringLiteral("proposed only")), qPrintable(preview.lines[2].words));
        QCOMPARE(share->objective, encrypted.id);
        QCOMPARE(days->objective, encrypted.id);
        QCOMPARE(share->target.text(), QStringLiteral("95"));
        QCOMPARE(share->unit, QStringLiteral("%"));
        QVERIFY(share->direction == Direction::Increase && days->direction == Direction::Decrease);
        QCOMPARE(days->unit, QStringLiteral("days"));
        QCOMPARE(preview.plan.changes.readings.added.size(), size_t(2));
        QCOMPARE(preview.plan.changes.readings.added[0].value.text(), QStringLiteral("71.5"));
        QCOMPARE(preview.plan.changes.readings.added[1].value.text(), QStringLiteral("7.5"));

        // The same file again makes nothing twice.
        const ImportPreview again = previewed(sheet, mapping, now);
        QCOMPARE(again.count(RowState::Rejected), 0);
        QCOMPARE(again.count(RowState::Fresh), 0);
        QVERIFY2(again.plan.changes.changes.empty(), qPrintable(again.lines[0].words + again.lines[2].words));
    }

    void ambiguousNumbersAreAskedAndNeverGuessed()
    {
        const Sheet sheet = textSheet("kpi;period;value\nKQ;2026-06-30;1.234\nKQ;2026-03-31;2.345\n");
        ImportMapping mapping = proposed(sheet);
        QCOMPARE(mapping.table, QStringLiteral("measurements"));
        const ImportQuestions asked = questionsOf(sheet, mapping, Language());
        QCOMPARE(asked.number, QStringLiteral("1.234"));
        QCOMPARE(asked.numberLine, 2);
        QVERIFY(asked.day.isEmpty());
        QCOMPARE(previewed(sheet, mapping, m_small).count(RowState::Rejected), 2);
        mapping.mark = DecimalMark::Point;
        QVERIFY(!questionsOf(sheet, mapping, Language()).any());
        QVERIFY(openQuestions(sheet, mapping, Language()).any());
        ImportPreview preview = previewed(sheet, mapping, m_small);
        QCOMPARE(preview.plan.changes.readings.added.front().value.text(), QStringLiteral("1.234"));
        // The other answer makes the same digits a thousand times larger: they were grouped.
        mapping.mark = DecimalMark::Comma;
        preview = previewed(sheet, mapping, m_small);
        QCOMPARE(preview.count(RowState::Rejected), 0);
        QCOMPARE(preview.plan.changes.readings.added.front().value.text(), QStringLiteral("1234"));
    }

    void aColumnThatLeavesNoDoubtIsNotAsked()
    {
        const Sheet sheet = textSheet("kpi;period;value\nKQ;2026-06-30;1,234\nKQ;2026-03-31;2,5\n");
        const ImportMapping mapping = proposed(sheet);
        QVERIFY(!questionsOf(sheet, mapping, Language()).any());
        const ImportPreview preview = previewed(sheet, mapping, m_small);
        QCOMPARE(preview.count(RowState::Rejected), 0);
        QCOMPARE(preview.plan.changes.readings.added.front().value.text(), QStringLiteral("1.234"));
    }

    void daysThatCanMeanTwoAreAsked()
    {
        const Sheet sheet = textSheet("title,due\nA,03/04/2026\nB,05/06/2026\n");
        ImportMapping mapping = proposed(sheet, QStringLiteral("objectives"));
        const ImportQuestions asked = questionsOf(sheet, mapping, Language());
        QCOMPARE(asked.day, QStringLiteral("03/04/2026"));
        QCOMPARE(asked.dayLine, 2);
        QCOMPARE(previewed(sheet, mapping, m_small).count(RowState::Rejected), 2);
        for (const bool dayFirst : {true, false}) {
            mapping.dayFirst = dayFirst;
            const ImportPreview preview = previewed(sheet, mapping, m_small);
            QCOMPARE(preview.count(RowState::Fresh), 2);
            QCOMPARE(applied(m_small, preview.plan).all<Objective>().back().targetDate,
                     dayFirst ? QDate(2026, 6, 5) : QDate(2026, 5, 6));
        }
        // The thirteenth settles it for its column.
        const Sheet clear = textSheet("title,due\nA,03/04/2026\nB,13/06/2026\n");
        QVERIFY(!questionsOf(clear, proposed(clear, QStringLiteral("objectives")), Language()).any());
    }

    void aNewLineSaysWhatWasUnderstoodAndARejectedOneAllThatIsWrong()
    {
        const Sheet sheet = textSheet("id,title,owner,target date,level\nO7,Seventh,P1,5.6.2026,Operational\n"
                                      "O8,Eighth,P9,32.6.2026,sideways\n");
        const ImportPreview preview = previewed(sheet, proposed(sheet), m_small);
        QCOMPARE(preview.lines.size(), size_t(2));
        const QString understood = preview.lines[0].words, wrong = preview.lines[1].words;
        QVERIFY(preview.lines[0].state == RowState::Fresh);
        for (const char *part : {"Owner: P1", "Target date: 5 Jun 2026", "Level: operational"})
            QVERIFY2(understood.contains(QLatin1String(part)), qPrintable(understood));
        QVERIFY(preview.lines[1].state == RowState::Rejected);
        for (const char *part : {"owner: ", "target date: ", "level: "})
            QVERIFY2(wrong.contains(QLatin1String(part)), qPrintable(wrong));
        QCOMPARE(preview.count(RowState::Rejected), 1); // one row, however much is wrong with it
    }

    void theLinesOfAPreviewSayWhatHappens()
    {
        const Sheet sheet
            = textSheet("id,title,owner\nO1,First,Ada\nO2,Second one,P1\nO3,Third,P2\nO4,,P2\nO5,Fifth,P9\n");
        const ImportPreview preview = previewed(sheet, proposed(sheet), m_small);
        QCOMPARE(preview.lines.size(), size_t(5));
        QVERIFY(preview.lines[0].state == RowState::Unchanged);
        QVERIFY(preview.lines[1].state == RowState::Updated);
        QCOMPARE(preview.lines[1].record, QStringLiteral("O2  Second one"));
        QVERIFY2(preview.lines[1].words.contains(QStringLiteral("Title: Second → Second one")),
                 qPrintable(preview.lines[1].words));
        QVERIFY2(preview.lines[1].words.contains(QStringLiteral("P2 → P1")), qPrintable(preview.lines[1].words));
        QVERIFY(preview.lines[2].state == RowState::Fresh);
        QCOMPARE(preview.lines[2].words, QStringLiteral("Owner: P2"));
        QVERIFY(preview.lines[3].state == RowState::Rejected);
        QCOMPARE(preview.lines[3].record, QStringLiteral("O4  P2"));
        QVERIFY(preview.lines[4].state == RowState::Rejected);
        QVERIFY(preview.plan.hasProblems());

        const ImportPreview good = previewed(sheet, proposed(sheet), m_small, true);
        QVERIFY(!good.plan.hasProblems());
        QCOMPARE(good.count(RowState::Rejected), 2);
        QVERIFY(std::any_of(good.plan.changes.changes.begin(), good.plan.changes.changes.end(),
                            [](const Change &c) { return !c.before && c.after.code() == QLatin1String("O3"); }));
        const QByteArray csv = rejectedCsv(sheet, proposed(sheet), good, Language());
        QVERIFY2(csv.startsWith("\xEF\xBB\xBFid,title,owner,Reason for the rejection\nO4,,P2,"), csv.constData());
        QVERIFY2(csv.contains("\nO5,Fifth,P9,owner: "), csv.constData());
        QCOMPARE(csv.count('\n'), 3);
    }

    void goodRowsNeedNoRejectedOnes()
    {
        // The second names the first as what it belongs to; the first is rejected, so the second cannot be taken
        // either.
        const Sheet sheet = textSheet("id,title,parent_id,target_date\nO3,Three,,31.02.2026\nO4,Four,O3,\nO5,Five,,\n");
        const ImportPreview good = previewed(sheet, proposed(sheet), m_small, true);
        QCOMPARE(good.count(RowState::Rejected), 2);
        QVERIFY(!good.plan.hasProblems());
        QCOMPARE(good.plan.changes.changes.size(), size_t(1));
        QCOMPARE(good.plan.changes.changes.front().after.code(), QStringLiteral("O5"));
    }

    void aMappingIsRememberedForItsHeadings()
    {
        ImportMapping mapping;
        mapping.header = {2, 1};
        mapping.table = registerTable;
        mapping.targets = {QStringLiteral("title"), {}, QStringLiteral("kpi.target")};
        mapping.fixed = {{QStringLiteral("kpi.frequency"), QStringLiteral("monthly")}};
        mapping.mark = DecimalMark::Comma;
        mapping.dayFirst = true;
        mapping.createPeople = true;
        const auto back = mappingFromJson(mappingToJson(mapping), {2, 1}, 3);
        QVERIFY(back);
        QVERIFY(*back == mapping);
        QVERIFY(!mappingFromJson(mappingToJson(mapping), {2, 1}, 4));
        QVERIFY(!mappingFromJson("no JSON", {0, 1}, 3));
        const auto odd = mappingFromJson(R"({"table":"people","targets":["name","name","nothing"]})", {0, 1}, 3);
        QVERIFY(odd);
        QCOMPARE(odd->targets, (QStringList {QStringLiteral("name"), {}, {}}));
        QCOMPARE(mappingKey({QStringLiteral("Ziel-Wert:")}), mappingKey({QStringLiteral("zielwert")}));
        QVERIFY(mappingKey({QStringLiteral("a"), QStringLiteral("b")}) != mappingKey({QStringLiteral("ab")}));
    }

private:
    const Register m_small = smallRegister();
};

QTEST_GUILESS_MAIN(TestForeignTables)
#include "tst_foreigntables.moc"
