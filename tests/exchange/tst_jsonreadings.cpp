#include "tests/exchange/exchangefile.h"

#include <QTest>

// Readings of exchange files (DOMAIN.md 8.6): facts that were recorded once come back with their numbers, periods and
// corrections, whatever their KPI asks for today.

namespace {

ReadingRow readingOf(const Register &reg, const char *kpi, QDate period, const char *value, qint32 key)
{
    ReadingRow row;
    row.key = key;
    row.kpi = reg.byCode<Kpi>(QString::fromLatin1(kpi))->id;
    row.periodEnd = period;
    row.value = Decimal::fromStored(QString::fromLatin1(value));
    row.recordedOn = period.addDays(3);
    return row;
}

QString problemsOf(const ImportPlan &plan)
{
    QStringList out;
    for (const TableReport &table : plan.tables)
        for (const RejectedRow &r : table.rejected)
            out += QStringLiteral("%1, row %2, %3: %4 %5")
                       .arg(table.table, QString::number(r.line), r.column, r.code, r.message);
    return out.join(u'\n');
}

} // namespace

class TestJsonReadings : public QObject
{
    Q_OBJECT

    Register m_reg = smallRegister();

    /// Exports the readings, imports them into the same records without readings, and exports again.
    void comesBack(std::vector<ReadingRow> rows, const QHash<qint32, QString> &reasons = {})
    {
        const QByteArray out = exportedJson(m_reg, rows, reasons);
        const ImportPlan plan = planned(m_reg, exchangeFile(out));
        QVERIFY2(!plan.hasProblems(), qPrintable(problemsOf(plan)));
        QCOMPARE(plan.tables.back().fresh, int(rows.size()));
        QCOMPARE(exportedJson(m_reg, keptReadings(plan)), out);

        Register full = m_reg;
        for (const ReadingRow &row : rows)
            full.readings.add(row.kpi, row.compact());
        const ImportPlan again = planned(full, exchangeFile(out));
        QVERIFY2(!again.hasProblems(), qPrintable(problemsOf(again)));
        QVERIFY(again.changes.isEmpty());
        QCOMPARE(again.tables.back().unchanged, int(rows.size()));
    }

private slots:
    void correctionsComeBackWithTheirNumbers()
    {
        std::vector<ReadingRow> rows {readingOf(m_reg, "KV", {2026, 4, 30}, "20", 3),
                                      readingOf(m_reg, "KV", {2026, 4, 30}, "19.50", 7),
                                      readingOf(m_reg, "KV", {2026, 5, 31}, "18", 8)};
        rows[0].voidedBy = 2;
        rows[1].supersedes = 3;
        rows[1].correctionReason = QStringLiteral("counted twice");
        rows[2].source = ReadingSource::Import;
        rows[2].comment = QStringLiteral(" as it was typed ");
        comesBack(rows, {{3, QStringLiteral("counted twice")}});
    }

    void readingsWithCodesOfTheirOwnKeepTheirNumbersToo()
    {
        std::vector<ReadingRow> rows {readingOf(m_reg, "KV", {2026, 3, 31}, "20", 2),
                                      readingOf(m_reg, "KV", {2026, 4, 30}, "19", 3),
                                      readingOf(m_reg, "KV", {2026, 4, 30}, "18", 4)};
        rows[0].code = QStringLiteral("Jira-7");
        rows[1].code = QStringLiteral("Jira-8");
        rows[1].voidedBy = 9;
        rows[2].supersedes = 3;
        rows[2].correctionReason = QStringLiteral("counted twice");
        comesBack(rows, {{3, QStringLiteral("counted twice")}});
    }

    void whatAnUndoMadeVoidHasNoReason()
    {
        std::vector<ReadingRow> rows {readingOf(m_reg, "KV", {2026, 4, 30}, "20", 1)};
        rows[0].voidedBy = 2;
        comesBack(rows);
    }

    void aDayInsideAPeriodAndAFigureOutOfRangeStayAndAreTold()
    {
        // The valid range ends at 60, and the KPI is monthly by now.
        const std::vector<ReadingRow> rows {readingOf(m_reg, "KV", {2026, 4, 15}, "75", 1)};
        comesBack(rows);
        const ImportPlan plan = planned(m_reg, exchangeFile(exportedJson(m_reg, rows)));
        QCOMPARE(plan.changes.readings.added.front().periodEnd, QDate(2026, 4, 15));
        QVERIFY2(plan.tables.back().remarks.contains(
                     QStringLiteral("Taken as they are, though they do not fit their KPI of today: 1 rows.")),
                 qPrintable(plan.tables.back().remarks.join(u'\n')));
    }

    /// Another workspace counts its readings from one as well.
    void numbersThatAreTakenHereAreGivenAnewAndCorrectionsFollow()
    {
        Register here = m_reg;
        here.readings.add(m_reg.byCode<Kpi>(QStringLiteral("KQ"))->id,
                          readingOf(m_reg, "KQ", {2026, 3, 31}, "4", 1).compact());
        std::vector<ReadingRow> rows {readingOf(m_reg, "KV", {2026, 4, 30}, "20", 1),
                                      readingOf(m_reg, "KV", {2026, 4, 30}, "19", 2)};
        rows[0].voidedBy = 5;
        rows[1].supersedes = 1;
        rows[1].correctionReason = QStringLiteral("counted twice");
        const QByteArray out = exportedJson(m_reg, rows, {{1, QStringLiteral("counted twice")}});
        const ImportPlan plan = planned(here, exchangeFile(out));
        QVERIFY2(!plan.hasProblems(), qPrintable(problemsOf(plan)));
        const auto &added = plan.changes.readings.added;
        QCOMPARE(added.size(), size_t(2));
        QVERIFY(added[0].isVoid);
        QVERIFY(added[0].key != 1);
        QCOMPARE(added[1].supersedes, added[0].key);
    }

    void aBadReadingIsRejectedWithCodePlaceAndSentence_data()
    {
        QTest::addColumn<QByteArray>("reading");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("words");
        const auto bad
            = [](const char *name, const QByteArray &reading, const char *code, const char *field, const char *words) {
                  QTest::newRow(name) << reading << QString::fromLatin1(code) << QString::fromLatin1(field)
                                      << QString::fromUtf8(words);
              };
        bad("unknown KPI", R"("kpi":"K9","period_end":"2026-06-30","value":"1")", "IMP-02", "kpi_id",
            "“K9” is not in the table kpis");
        bad("unknown id of a KPI",
            R"("kpi":"3f0c8a52-0000-4000-8000-000000000001","period_end":"2026-06-30","value":"1")", "IMP-02", "kpi",
            "in the table kpis neither of the file nor of the workspace");
        bad("exponent", R"("kpi":"KV","period_end":"2026-06-30","value":1e3)", "IMP-03", "value", "exponent");
        bad("letters", R"("kpi":"KV","period_end":"2026-06-30","value":"twelve")", "IMP-03", "value",
            "is not a number");
        bad("more digits than are kept", R"("kpi":"KV","period_end":"2026-06-30","value":0.12345678901234567)",
            "IMP-03", "value", "more than 15 digits");
        bad("list", R"("kpi":"KV","period_end":"2026-06-30","value":[1])", "IMP-03", "value",
            "A text or a number is wanted here");
        bad("flag", R"("kpi":"KV","period_end":"2026-06-30","value":true)", "IMP-03", "value",
            "A text or a number is wanted here");
        bad("no day", R"("kpi":"KV","period_end":"2026-02-31","value":"1")", "IMP-04", "period_end", "");
        bad("future", R"("kpi":"KV","period_end":"2027-06-30","value":"1")", "IMP-05", "period_end", "future");
        bad("no value", R"("kpi":"KV","period_end":"2026-06-30","value":null)", "IMP-01", "value", "neither a value");
        bad("half a ratio", R"("kpi":"KM","period_end":"2026-06-30","numerator":1)", "IMP-10", "denominator",
            "needs numerator and denominator");
        bad("unknown status", R"("kpi":"KV","period_end":"2026-06-30","value":"1","status":"perhaps")", "IMP-11",
            "status", "valid, void");
        bad("long text",
            "\"kpi\":\"KV\",\"period_end\":\"2026-06-30\",\"value\":\"1\",\"comment\":\"" + QByteArray(1001, 'x') + '"',
            "IMP-12", "comment", "too long");
        bad("control character", R"("kpi":"KV","period_end":"2026-06-30","value":"1","comment":"\u0007")", "IMP-15",
            "comment", "control characters");
        bad("replaces nothing",
            R"("kpi":"KV","period_end":"2026-06-30","value":"1","supersedes":"4711","correction_reason":"why")",
            "IMP-02", "supersedes", "“M4711” is not in the table measurements");
    }
    void aBadReadingIsRejectedWithCodePlaceAndSentence()
    {
        QFETCH(QByteArray, reading);
        QFETCH(QString, code);
        QFETCH(QString, field);
        QFETCH(QString, words);
        const QByteArray good = R"("measurements":[{"kpi":"KV","period_end":"2026-05-31","value":"1"},)";
        const ImportPlan plan = plannedJson(m_reg, good + '{' + reading + "}]");
        const TableReport &table = plan.tables.back();
        QVERIFY(table.isExact);
        QCOMPARE(table.rejected.size(), size_t(1));
        QCOMPARE(table.rejected.front().line, 2);
        QCOMPARE(table.rejected.front().code, code);
        QCOMPARE(table.rejected.front().column, field);
        QVERIFY2(table.rejected.front().message.contains(words), qPrintable(table.rejected.front().message));
    }

    void aChangedFigureIsACorrectionOnlyWhenItIsConfirmed()
    {
        Register here = m_reg;
        here.readings.add(m_reg.byCode<Kpi>(QStringLiteral("KV"))->id,
                          readingOf(m_reg, "KV", {2026, 4, 30}, "20", 1).compact());
        const QByteArray text
            = R"("measurements":[{"kpi":"KV","period_end":"2026-04-30","value":"21","correction_reason":"late"}])";
        QCOMPARE(plannedJson(here, text).tables.back().rejected.front().code, QStringLiteral("IMP-09"));
        ImportOptions options = importOptions();
        options.correct = true;
        const ImportPlan plan = plannedJson(here, text, options);
        QVERIFY2(!plan.hasProblems(), qPrintable(problemsOf(plan)));
        QCOMPARE(plan.tables.back().corrected, 1);
        QCOMPARE(plan.changes.readings.voided.front().key, 1);
    }
};

QTEST_GUILESS_MAIN(TestJsonReadings)
#include "tst_jsonreadings.moc"
