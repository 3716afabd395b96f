#include "model/store/verify.h"
#include "tests/journeys/terminal.h"

#include <QFile>
#include <QTest>

// `waymark salvage`: a new file, its tables and a report; the exit status says whether something is lost (CLI.md).

class TestSalvageCommand : public QObject
{
    Q_OBJECT
private slots:
    void aDamagedSampleIsSaved()
    {
        QVERIFY(m_terminal.run(QStringLiteral("new {s.waymark} --sample")).status == Done);
        QFile file(m_terminal.path(QStringLiteral("s.waymark")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // A page that names a risk: of the table or of the history.
        const QByteArray bytes = file.readAll();
        const qsizetype at = bytes.lastIndexOf("RSK05");
        QVERIFY(at > 0);
        file.seek(at / 4096 * 4096);
        file.write(QByteArray(4096, '\xa5'));
        file.close();
        const Said damaged = m_terminal.run(QStringLiteral("status {s.waymark}"));
        QCOMPARE(damaged.status, int(CannotOpen));
        QVERIFY2(damaged.err.contains(QLatin1String("damaged")), qPrintable(damaged.err));
        const Said said = m_terminal.run(QStringLiteral("salvage {s.waymark} --out {saved}"));
        QVERIFY2(said.status == Done || said.status == Found, qPrintable(said.err));
        QVERIFY2(said.out.contains(QLatin1String("objectives")), qPrintable(said.out));
        const QString saved = m_terminal.path(QStringLiteral("saved/s-salvaged.waymark"));
        QCOMPARE(verifyFile(saved).exit, 0);
        QVERIFY(QFile::exists(m_terminal.path(QStringLiteral("saved/tables/objectives.csv"))));
        QVERIFY(QFile::exists(m_terminal.path(QStringLiteral("saved/report.txt"))));
    }

    void whatItCannotDoItSays()
    {
        QCOMPARE(m_terminal.run(QStringLiteral("salvage {none.waymark}")).status, int(WrongUse));
        const Said none = m_terminal.run(QStringLiteral("salvage {none.waymark} --out {x}"));
        QCOMPARE(none.status, int(CannotOpen));
        QVERIFY2(none.err.contains(QLatin1String("not a file")), qPrintable(none.err));
    }

private:
    Terminal m_terminal;
};

QTEST_GUILESS_MAIN(TestSalvageCommand)
#include "tst_salvagecommand.moc"
