#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/exchange/auditpack.h"
#include "model/exchange/packselection.h"
#include "model/exchange/zip.h"
#include "tests/support/samples.h"

#include <QTest>

// The audit pack as files (DOMAIN.md 8.6): hostile texts, withheld contents, names that every system takes.

class TestAuditPack : public QObject
{
    Q_OBJECT

private:
    static constexpr const char *hostile = "<script>alert(1)</script> & =1+1 \u202Egnp.exe \"'%1";

    static PackInput input()
    {
        PackInput in;
        const Samples samples;
        in.reg.apply(samples.creation().changes);
        Objective o = in.reg.all<Objective>().front();
        o.title = QString::fromUtf8(hostile);
        o.statement = o.title;
        in.reg.put(o);
        Evidence e = in.reg.all<Evidence>().front();
        e.title = o.title;
        e.fileName = QStringLiteral("../../etc/<b>ünïcode</b>.pdf");
        in.reg.put(e);
        in.ledger = {{1, QStringLiteral("2026-07-15T08:30:00Z"), QStringLiteral("tester"), QStringLiteral("change"),
                      "{\"changes\":[]}", QString(64, u'0'), QString(64, u'1')}};
        in.options.asOf = QDate(2026, 7, 15);
        in.options.from = QDate(2025, 7, 16);
        in.options.to = in.options.asOf;
        in.options.names = true;
        in.pdf = [](const QString &id, Id<Objective>, const Register &) -> Result<QByteArray> {
            return "%PDF " + id.toUtf8();
        };
        return in;
    }
    static QByteArray bytesOf(const std::vector<ExportedFile> &files, const QString &name)
    {
        for (const ExportedFile &f : files)
            if (f.name == name)
                return f.bytes;
        return {};
    }

private slots:
    void hostileTextStandsLiterallyOnThePage()
    {
        const auto files = auditPack(input());
        QVERIFY(files);
        const QString page = QString::fromUtf8(bytesOf(*files, QStringLiteral("index.html")));
        QVERIFY(!page.contains(QStringLiteral("<script")));
        QVERIFY(!page.contains(QStringLiteral("<b>")));
        QVERIFY(page.contains(shownText(QString::fromUtf8(hostile)).toHtmlEscaped()));
        QVERIFY(page.contains(QStringLiteral("<bdi>")));
        QVERIFY(page.contains(QStringLiteral("default-src 'none'")));
        for (const char *outside : {"http://", "https://", "src="})
            QVERIFY2(!page.contains(QLatin1String(outside)), outside);
        QVERIFY(QString::fromUtf8(bytesOf(*files, QStringLiteral("tables/objectives.csv")))
                    .contains(QStringLiteral("<script>alert(1)</script>")));
    }

    void everyNameIsRelativeAndAscii()
    {
        const auto files = auditPack(input());
        QVERIFY(files && files->size() > 20);
        for (const ExportedFile &f : *files) {
            QVERIFY2(!f.name.contains(QStringLiteral("../")) && !f.name.startsWith(u'/'), qPrintable(f.name));
            for (const QChar c : f.name)
                QVERIFY2(c.unicode() < 128 && c.isPrint() && c != u' ' && c != u'<', qPrintable(f.name));
        }
        const auto zip = zipped(*files);
        QVERIFY(zip);
        QVERIFY(zip->startsWith("PK"));
        QCOMPARE(*zip, *zipped(*files));
    }

    void contentsThatNameAPersonAreWithheldUnlessNamesAreWanted()
    {
        PackInput in = input();
        const Person &person = in.reg.all<Person>().front();
        in.ledger[0].body = "{\"changes\":[{\"after\":{\"name\":\"" + person.name.toUtf8() + "\"}}]}";
        const QString log = QStringLiteral("log/history.jsonl");
        QCOMPARE(bytesOf(*auditPack(in), log), in.ledger[0].body + '\n');
        in.options.names = false;
        const auto files = auditPack(in);
        QCOMPARE(bytesOf(*files, log), QByteArray("\n"));
        QVERIFY(bytesOf(*files, QStringLiteral("log/ledger.tsv")).endsWith(QByteArray(64, '1') + '\n'));
    }

    void contentsThatNameAPersonInAnyWayAreWithheld_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("shown");
        const auto row = [](const char *name, const QByteArray &after, bool shown, const char *table = "objective") {
            QTest::newRow(name) << QByteArray("{\"changes\":[{\"after\":{\"text\":\"" + after + "\"},\"table\":\""
                                              + table + "\"}]}")
                                << shown;
        };
        row("nobody", "Ask the owner", true);
        row("in full", "Dr. Katharina Weiß decides", false);
        row("family name", "Ask Weiß", false);
        row("after a line break", "Ask\\nWeiß", false);
        row("escaped", "Ask Wei\\u00df", false);
        row("e-mail", "see kw@example.org", false);
        row("another word", "Weißblech", true);
        row("a person of another name", "Alt", false, "person");
    }
    void contentsThatNameAPersonInAnyWayAreWithheld()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, shown);
        PackInput in = input();
        Person p;
        p.id = {testContext().newId()};
        p.code = QStringLiteral("P-W");
        p.name = QString::fromUtf8("Dr. Katharina Weiß");
        p.email = QStringLiteral("kw@example.org");
        in.reg.put(p);
        in.options.names = false;
        in.ledger[0].body = body;
        const QByteArray log = bytesOf(*auditPack(in), QStringLiteral("log/history.jsonl"));
        QCOMPARE(log, shown ? body + '\n' : QByteArray("\n"));
    }

    void withoutNamesNoWayToNameAPersonIsLeftInAnyText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("in full") << QString::fromUtf8("Dr. Katharina Weiß said so") << QStringLiteral("Boss said so");
        QTest::newRow("without title") << QString::fromUtf8("Katharina Weiß said so") << QStringLiteral("Boss said so");
        QTest::newRow("family name") << QString::fromUtf8("Ms Weiß, and Weiß.") << QStringLiteral("Ms Boss, and Boss.");
        QTest::newRow("genitive") << QString::fromUtf8("Weißs Plan") << QStringLiteral("Bosss Plan");
        QTest::newRow("another word") << QString::fromUtf8("Weißblech, weiß, EisenWeiß")
                                      << QString::fromUtf8("Weißblech, weiß, EisenWeiß");
        QTest::newRow("namesakes") << QStringLiteral("Moser agreed") << QStringLiteral("Clerk / Driver agreed");
        QTest::newRow("one of them in full") << QStringLiteral("Ada Moser agreed") << QStringLiteral("Clerk agreed");
        QTest::newRow("no role") << QStringLiteral("Zoe Quast agreed") << QStringLiteral("P4 agreed");
        QTest::newRow("too short to be looked for") << QStringLiteral("Li agreed") << QStringLiteral("Li agreed");
    }
    void withoutNamesNoWayToNameAPersonIsLeftInAnyText()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const Context context = testContext();
        Register reg;
        const char *people[][3] = {{"P1", "Dr. Katharina Weiß", "Boss"},
                                   {"P2", "Ada Moser", "Clerk"},
                                   {"P3", "Bob Moser", "Driver"},
                                   {"P4", "Zoe Quast", ""},
                                   {"P5", "Wu Li", "Tester"}};
        for (const auto &[code, name, role] : people) {
            Person p;
            p.id = {context.newId()};
            p.code = QLatin1String(code);
            p.name = QString::fromUtf8(name);
            p.role = QString::fromUtf8(role);
            reg.put(p);
        }
        Objective o;
        o.id = {context.newId()};
        o.statement = text;
        reg.put(o);
        PackOptions options;
        options.names = false;
        QCOMPARE(packRegister(reg, {}, options).all<Objective>().front().statement, expected);
        ReadingRow row;
        Kpi kpi;
        kpi.id = {context.newId()};
        reg.put(kpi);
        row.kpi = kpi.id;
        row.periodEnd = options.from = options.to = QDate(2026, 1, 31);
        row.comment = text;
        QCOMPARE(packReadings({row}, reg, reg, options).front().comment, expected);
    }

    void aReportThatFailsEndsThePackWithItsSentence()
    {
        PackInput in = input();
        in.pdf = [](const QString &, Id<Objective>, const Register &) -> Result<QByteArray> {
            return fail(QStringLiteral("No fonts."));
        };
        const auto files = auditPack(in);
        QVERIFY(!files);
        QCOMPARE(files.error().message, QStringLiteral("No fonts."));
    }

    void cancelEndsIt()
    {
        PackInput in = input();
        int asked = 0;
        in.goOn = [&](int done, int of) {
            ++asked;
            return done < 2 && of > 2;
        };
        const auto files = auditPack(in);
        QVERIFY(!files);
        QCOMPARE(files.error().detail, QStringLiteral("cancelled"));
        QCOMPARE(asked, 3);
    }
};

QTEST_GUILESS_MAIN(TestAuditPack)
#include "tst_auditpack.moc"
