#include "model/document/document.h"
#include "model/domain/records.h"
#include "model/domain/text.h"
#include "tests/journeys/terminal.h"
#include "tests/support/hostilestrings.h"

#include <QCoreApplication>
#include <QTest>

// What people typed, on the command line (RELIABILITY.md F01, F09, F19): a terminal shows it literally, no character of
// it turns the letters of a line or speaks to the terminal, and JSON says exactly what is stored.

namespace {

/// One of each trick, in one line; and as a text that a terminal would obey.
const QString worst = QString::fromUtf8("<script>alert(1)</script> =1+1 %1 %n cod\u202Efdp.exe \u2066x\u2069 \u200Bz");
const QString obeyed = QStringLiteral("red \u001B[31m \u009B2J end");

} // namespace

class TestHostileTerminal : public QObject
{
    Q_OBJECT

private:
    Terminal m_terminal;
    QString m_code;

    QString filled(QString line) const { return line.replace(QStringLiteral("CODE"), m_code); }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status, 0);
        auto opened
            = Document::open(m_terminal.path(QStringLiteral("s.waymark")), Document::Mode::ReadWrite, testContext(3));
        QVERIFY(opened);
        Document &document = **opened;
        // Every text of every record, where no table keeps other words in it.
        std::vector<Change> changes;
        for (int k = 0; k < kindCount; ++k) {
            if (Kind(k) == Kind::Setting)
                continue;
            for (const Record &record : document.records().records(Kind(k))) {
                Record after = record;
                for (const Field &field : kindInfo(Kind(k)).fields())
                    if (field.type == FieldType::Text && (!field.limit || field.limit > 60)
                        && !record.value(field).toString().isEmpty())
                        after = withField(after, field.name, k % 2 ? worst : obeyed + worst);
                changes.push_back(Change {record, after});
            }
        }
        QVERIFY(changes.size() > 300);
        const auto done = document.apply({QStringLiteral("hostile ") + obeyed, worst, changes, {}});
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        m_code = QStringLiteral("OBJ-005");
    }

    void aTerminalShowsItLiterally_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"status {s.waymark}", "due {s.waymark}", "explain {s.waymark} CODE", "explain {s.waymark} KPI-010",
              "lint {s.waymark}", "gaps {s.waymark}", "check {s.waymark}", "history {s.waymark}",
              "history {s.waymark} --objective CODE", "verify {s.waymark}",
              "report {s.waymark} staff-brief --out {b.pdf}", "import {s.waymark} {sample} --dry-run",
              "pack {s.waymark} --out {p.zip} --objectives CODE"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void aTerminalShowsItLiterally()
    {
        QFETCH(QString, line);
        const Said said = m_terminal.run(filled(line));
        QVERIFY2(said.status < 2, qPrintable(said.err));
        const QString all = said.out + said.err;
        QVERIFY(!all.isEmpty());
        QCOMPARE(shownText(all), all);
        for (const QChar c : all)
            QVERIFY2(c == u'\n' || c >= u' ', qPrintable(QString::number(c.unicode(), 16)));
        if (all.contains(QStringLiteral("fdp.exe")))
            QVERIFY2(all.contains(QStringLiteral("cod‹U+202E›fdp.exe")), qPrintable(all.left(2000)));
    }

    /// The commands that name records show the very text, not a part of it.
    void tablesOfTheTerminalNameTheText()
    {
        for (const char *line : {"status {s.waymark}", "due {s.waymark}", "history {s.waymark}"}) {
            const QString out = m_terminal.run(QString::fromLatin1(line)).out;
            QVERIFY2(out.contains(QStringLiteral("<script>alert(1)</script> =1+1 %1 %n")), qPrintable(out.left(2000)));
        }
    }

    void aReasonOfTwoLinesForgesNoEntry()
    {
        const QString forged = QStringLiteral("first\n9999  2026-01-01T00:00:00Z  Mallory  Remove everything");
        {
            auto opened = Document::open(m_terminal.path(QStringLiteral("s.waymark")), Document::Mode::ReadWrite,
                                         testContext(4));
            QVERIFY(opened);
            const Record before = (*opened)->records().records(Kind::Action).front();
            const auto done = (*opened)->apply(
                {QStringLiteral("edit"), forged, {Change {before, withField(before, "description", forged)}}, {}});
            QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        }
        const QString out = m_terminal.run(QStringLiteral("history {s.waymark}")).out;
        QVERIFY2(!out.contains(QStringLiteral("\n9999")), qPrintable(out.right(2000)));
        QCOMPARE(out.count(QStringLiteral("first ⏎ 9999")), 2);
    }

    void jsonSaysWhatIsStored_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("named"); ///< whether it says texts of records at all
        const auto row
            = [](const char *line, bool named) { QTest::newRow(line) << QString::fromLatin1(line) << named; };
        row("status {s.waymark} --json", true);
        row("due {s.waymark} --json", true);
        row("explain {s.waymark} CODE --json", false);
        row("lint {s.waymark} --json", false);
        row("gaps {s.waymark} --json", false);
        row("check {s.waymark} --json", false);
        row("history {s.waymark} --json", true);
        row("verify {s.waymark} --json", false);
    }
    void jsonSaysWhatIsStored()
    {
        QFETCH(QString, line);
        QFETCH(bool, named);
        const Said said = m_terminal.run(filled(line));
        QJsonParseError error;
        QJsonDocument::fromJson(said.out.toUtf8(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        if (named)
            QVERIFY(said.out.contains(QString(worst).replace(u'"', QStringLiteral("\\\""))));
        // Nothing that a terminal would obey is written raw, not even here.
        for (const QChar c : said.out)
            QVERIFY(c == u'\n' || c >= u' ');
    }

    /// Wrong use repeats what was typed: that is foreign text, too.
    void aComplaintShowsItLiterally()
    {
        const Said said = m_terminal.run(QStringLiteral("report {s.waymark}"), {worst + obeyed});
        QCOMPARE(said.status, int(WrongUse));
        QVERIFY2(said.err.contains(shownText(worst)), qPrintable(said.err));
        QCOMPARE(shownText(said.err), said.err);
    }
};

QTEST_MAIN(TestHostileTerminal)
#include "tst_hostileterminal.moc"
