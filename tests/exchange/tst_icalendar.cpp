#include "model/domain/language.h"
#include "model/domain/records.h"
#include "model/exchange/icalendar.h"
#include "tests/query/sampleorganisation.h"

#include <QProcess>
#include <QSet>
#include <QTest>

// All due dates as iCalendar (DOMAIN.md 8.5): escaped, folded, with stable UIDs, read by somebody else's reader.

namespace {

constexpr const char *kReader = R"(
import sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
assert calendar['METHOD'] == 'PUBLISH' and calendar['VERSION'] == '2.0'
for e in calendar.walk('VEVENT'):
    assert (e.decoded('DTEND') - e.decoded('DTSTART')).days == 1
    assert e['CATEGORIES'].cats and str(e['CLASS']) in ('PUBLIC', 'PRIVATE', 'CONFIDENTIAL')
    assert e.decoded('DTSTAMP').utcoffset().total_seconds() == 0
    line = '|'.join([str(e['UID']), str(e.decoded('DTSTART')), str(e['STATUS']), str(e['SEQUENCE']), str(e['CLASS']),
                     str(e['SUMMARY']), str(e.get('DESCRIPTION', ''))])
    sys.stdout.buffer.write(line.encode() + b'\n')
for t in calendar.walk('VTODO'):
    assert 'DTEND' not in t and str(t['STATUS']) in ('NEEDS-ACTION', 'CANCELLED')
    assert t.decoded('DTSTAMP').utcoffset().total_seconds() == 0
    line = '|'.join([str(t['UID']), str(t.decoded('DUE')), 'TASK', str(t['SUMMARY'])])
    sys.stdout.buffer.write(line.encode() + b'\n')
)";

} // namespace

class TestICalendar : public QObject
{
    Q_OBJECT

private:
    const Register m_sample = sampleRegister();
    const Language m_english;

    QByteArray calendar(const Register &reg, int sequence = 7, bool withNames = false, bool asTasks = false) const
    {
        return calendarIcs(evaluateWorkspace(reg, sampleDay),
                           {QDateTime(QDate(2026, 7, 16), QTime(9, 12), Qt::UTC), sequence, QStringLiteral("file"),
                            withNames, asTasks},
                           m_english);
    }
    /// One line for each event as Python's reader understands it: uid, day, status, sequence, class, words.
    static QStringList readByOthers(const QByteArray &bytes)
    {
        QProcess python;
        // Debian's own: another python3 in front of it would not know the package.
        python.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), QLatin1String(kReader)});
        if (!python.waitForStarted())
            qFatal("/usr/bin/python3 is missing: packaging/packages.txt");
        python.write(bytes);
        python.closeWriteChannel();
        python.waitForFinished();
        const QByteArray err = python.readAllStandardError();
        if (python.exitCode() != 0)
            qFatal("%s", err.constData());
        return QString::fromUtf8(python.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    static QString lineWith(const QStringList &lines, const QString &words)
    {
        const QStringList found = lines.filter(words);
        return found.value(0);
    }

private slots:
    void textIsEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("plain") << "Encrypt laptops" << QByteArray("Encrypt laptops");
        QTest::newRow("comma and semicolon") << "a, b; c" << QByteArray("a\\, b\\; c");
        QTest::newRow("backslash") << "c:\\x" << QByteArray("c:\\\\x");
        QTest::newRow("line breaks") << "a\r\nb\nc" << QByteArray("a\\nb\\nc");
        QTest::newRow("control characters") << QStringLiteral("a\u0001\tb\u007f") << QByteArray("ab");
        QTest::newRow("a line of another event") << "x\nEND:VEVENT" << QByteArray("x\\nEND:VEVENT");
        QTest::newRow("letters of many languages") << QStringLiteral("ß Š ž ı") << QByteArray("ß Š ž ı");
    }
    void textIsEscaped()
    {
        QFETCH(QString, text);
        QTEST(calendarText(text), "value");
    }

    void linesAreFoldedAt75OctetsAndNeverInsideACharacter_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("75 octets") << QByteArray(75, 'a');
        QTest::newRow("76 octets") << QByteArray(76, 'a');
        QTest::newRow("long") << QByteArray(400, 'a');
        QTest::newRow("two octets each") << "S" + QStringLiteral("ß").repeated(200).toUtf8();
        QTest::newRow("three octets each") << QStringLiteral("语").repeated(200).toUtf8();
        QTest::newRow("four octets each") << QStringLiteral("😀").repeated(99).toUtf8();
    }
    void linesAreFoldedAt75OctetsAndNeverInsideACharacter()
    {
        QFETCH(QByteArray, line);
        QByteArray folded = calendarLine(line);
        QVERIFY(folded.endsWith("\r\n"));
        for (const QByteArray &part : folded.chopped(2).replace("\r\n", "\n").split('\n')) {
            QVERIFY(part.size() <= 75);
            QCOMPARE(QString::fromUtf8(part).toUtf8(), part);
            QVERIFY(!QString::fromUtf8(part).contains(QChar::ReplacementCharacter));
        }
        QCOMPARE(folded.count("\r\n"), line.size() <= 75 ? 1 : folded.count("\r\n"));
        QCOMPARE(calendarLine(line).replace("\r\n ", "").chopped(2), line);
    }

    void anotherReaderFindsEveryKindOfDate()
    {
        const QStringList lines = readByOthers(calendar(m_sample));
        QVERIFY(lines.size() > 80);
        const auto day = [&](const QString &words) { return lineWith(lines, words).section(QLatin1Char('|'), 1, 1); };
        QCOMPARE(day(QStringLiteral("Target date: OBJ-005")), QStringLiteral("2026-12-31"));
        QCOMPARE(day(QStringLiteral("Review: REV-08")), QStringLiteral("2026-07-23"));
        QCOMPARE(day(QStringLiteral("Message: CPL-01")), QStringLiteral("2026-09-24"));
        QCOMPARE(day(QStringLiteral("Finding: CA-03")), QStringLiteral("2026-09-15"));
        QVERIFY(!day(QStringLiteral("Figure: KPI-014")).isEmpty());
        QVERIFY(!day(QStringLiteral("Decision: DEC-")).isEmpty());
        QVERIFY(!day(QStringLiteral("Action: ")).isEmpty());
        QVERIFY(!day(QStringLiteral("Milestone: ")).isEmpty());
        QSet<QString> uids;
        for (const QString &line : lines) {
            const QString uid = line.section(QLatin1Char('|'), 0, 0);
            QVERIFY2(!uids.contains(uid), qPrintable(line));
            uids.insert(uid);
            QVERIFY(uid.endsWith(QStringLiteral("@file")));
        }
    }

    void uidsStayAndTheSequenceRisesWhenTheFileChanges()
    {
        Register later = m_sample;
        Objective o = *later.byCode<Objective>(QStringLiteral("OBJ-005"));
        o.targetDate = QDate(2027, 3, 31);
        later.put(o);
        const QString words = QStringLiteral("Target date: OBJ-005");
        const QStringList before = lineWith(readByOthers(calendar(m_sample)), words).split(QLatin1Char('|'));
        const QStringList after = lineWith(readByOthers(calendar(later, 8)), words).split(QLatin1Char('|'));
        QCOMPARE(after[0], before[0]);
        QCOMPARE(after[1], QStringLiteral("2027-03-31"));
        QCOMPARE(before[3].toInt() + 1, after[3].toInt());
        QCOMPARE(calendar(m_sample), calendar(m_sample)); // equal states give equal bytes
    }

    void cancelledActionsAndHostileTextsArriveAsTheyAre()
    {
        Register reg = m_sample;
        Action action = *std::find_if(reg.all<Action>().begin(), reg.all<Action>().end(), [](const Action &a) {
            return a.status == ActionStatus::Planned && a.type == ActionKind::Task && a.dueDate.isValid();
        });
        action.status = ActionStatus::Cancelled;
        action.title
            = QStringLiteral("Replace, \\ then; <b>test</b> \u202eßŠž and a very long end of the line of it all");
        reg.put(action);
        const QString line = lineWith(readByOthers(calendar(reg)), QStringLiteral("Action: ") + action.code);
        QCOMPARE(line.section(QLatin1Char('|'), 2, 2), QStringLiteral("CANCELLED"));
        QCOMPARE(line.section(QLatin1Char('|'), 5, 5), QStringLiteral("Action: %1 %2").arg(action.code, action.title));
    }

    /// The same dates with the same UIDs: what somebody has to do as tasks, days to know as events.
    void whatHasToBeDoneCanBeTasks()
    {
        const auto uids = [](const QStringList &lines) {
            QStringList out;
            for (const QString &line : lines)
                out += line.section(QLatin1Char('|'), 0, 0);
            out.sort();
            return out;
        };
        const QStringList events = readByOthers(calendar(m_sample));
        const QStringList lines = readByOthers(calendar(m_sample, 7, false, true));
        QCOMPARE(uids(lines), uids(events));
        QVERIFY(events.filter(QStringLiteral("|TASK|")).isEmpty());
        const QStringList tasks = lines.filter(QStringLiteral("|TASK|"));
        QVERIFY(tasks.size() > 40 && tasks.size() < lines.size());
        for (const char *kind : {"Figure: KPI-014", "Decision: DEC-", "Action: ", "Finding: CA-03", "Message: CPL-01"})
            QVERIFY2(!tasks.filter(QLatin1String(kind)).isEmpty(), kind);
        for (const char *kind : {"|Target date: ", "|Review: ", "|Milestone: "})
            QVERIFY2(tasks.filter(QLatin1String(kind)).isEmpty(), kind);
        const QString finding = lineWith(tasks, QStringLiteral("Finding: CA-03"));
        QCOMPARE(finding.section(QLatin1Char('|'), 1, 1), QStringLiteral("2026-09-15"));
    }

    void personsAreNamedOnlyWhenThatIsChosen()
    {
        const QString name = m_sample.byCode<Person>(QStringLiteral("P03"))->name;
        QVERIFY(readByOthers(calendar(m_sample)).filter(name).isEmpty());
        QVERIFY(!readByOthers(calendar(m_sample, 7, true)).filter(name).isEmpty());
    }
};

QTEST_MAIN(TestICalendar)
#include "tst_icalendar.moc"
