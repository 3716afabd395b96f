#include "model/store/verify.h"
#include "tests/journeys/terminal.h"

#include <QProcess>
#include <QTest>

// `waymark protect` and `waymark unprotect`: a copy under a passphrase, and back; nothing half-written, nothing
// overwritten, and the passphrase is no argument.

class TestProtectCommand : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QCOMPARE(m_terminal.run(QStringLiteral("new {w.waymark}")).status, int(Done)); }
    void init() { qputenv("WAYMARK_PASSPHRASE", "correct horse battery"); }
    void cleanupTestCase() { qunsetenv("WAYMARK_PASSPHRASE"); }

    void aWorkspaceGoesThereAndBack()
    {
        const Said sealed = m_terminal.run(QStringLiteral("protect {w.waymark} --out {w.protected}"));
        QVERIFY2(sealed.status == Done, qPrintable(sealed.err));
        QVERIFY(sealed.out.contains(QStringLiteral("cannot be recovered")));
        QVERIFY(!m_terminal.bytes(QStringLiteral("w.protected")).contains("SQLite"));
        const Said opened = m_terminal.run(QStringLiteral("unprotect {w.protected} --out {back.waymark}"));
        QVERIFY2(opened.status == Done, qPrintable(opened.err));
        QCOMPARE(m_terminal.bytes(QStringLiteral("back.waymark")), m_terminal.bytes(QStringLiteral("w.waymark")));
        QCOMPARE(verifyFile(m_terminal.path(QStringLiteral("back.waymark"))).exit, 0);
    }

    void aWrongPassphraseWritesNothing()
    {
        qputenv("WAYMARK_PASSPHRASE", "wrong");
        const Said said = m_terminal.run(QStringLiteral("unprotect {w.protected} --out {none.waymark}"));
        QCOMPARE(said.status, int(CannotOpen));
        QVERIFY2(said.err.contains(QStringLiteral("passphrase is wrong")), qPrintable(said.err));
        QVERIFY(!QFile::exists(m_terminal.path(QStringLiteral("none.waymark"))));
    }

    void damageWritesNothing()
    {
        m_terminal.write(QStringLiteral("cut.protected"), m_terminal.bytes(QStringLiteral("w.protected")).chopped(10));
        const Said said = m_terminal.run(QStringLiteral("unprotect {cut.protected} --out {none.waymark}"));
        QCOMPARE(said.status, int(CannotOpen));
        QVERIFY2(said.err.contains(QStringLiteral("its end is missing")), qPrintable(said.err));
        QVERIFY(!QFile::exists(m_terminal.path(QStringLiteral("none.waymark"))));
    }

    void nothingIsOverwritten()
    {
        const QByteArray before = m_terminal.bytes(QStringLiteral("w.waymark"));
        for (const char *line :
             {"protect {w.waymark} --out {w.waymark}", "unprotect {w.protected} --out {w.waymark}"}) {
            const Said said = m_terminal.run(QLatin1String(line));
            QCOMPARE(said.status, int(WrongUse));
            QVERIFY2(said.err.contains(QStringLiteral("not overwritten")), qPrintable(said.err));
        }
        QCOMPARE(m_terminal.bytes(QStringLiteral("w.waymark")), before);
        QCOMPARE(m_terminal.run(QStringLiteral("protect {w.waymark}")).status, int(WrongUse));
        QCOMPARE(m_terminal.run(QStringLiteral("protect {none} --out {x}")).status, int(CannotOpen));
        QCOMPARE(m_terminal.run(QStringLiteral("protect {w.waymark} --out {no/folder}")).status, int(NotWritten));
    }

    void standardInputGivesThePassphraseToo()
    {
        const auto run = [&](const QString &command, const QByteArray &input, const QString &from, const QString &to) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.remove(QStringLiteral("WAYMARK_PASSPHRASE"));
            process.setProcessEnvironment(environment);
            process.start(QStringLiteral(WAYMARK_BINARY_DIR "/bin/waymark"),
                          {command, m_terminal.path(from), QStringLiteral("--out"), m_terminal.path(to)});
            process.write(input);
            process.closeWriteChannel();
            return process.waitForFinished() ? process.exitCode() : -1;
        };
        QCOMPARE(run(QStringLiteral("protect"), "", QStringLiteral("w.waymark"), QStringLiteral("i")), int(WrongUse));
        QCOMPARE(run(QStringLiteral("protect"), "a pass\n", QStringLiteral("w.waymark"), QStringLiteral("i")), 0);
        QCOMPARE(run(QStringLiteral("unprotect"), "a pass\r\n", QStringLiteral("i"), QStringLiteral("o")), 0);
        QCOMPARE(m_terminal.bytes(QStringLiteral("o")), m_terminal.bytes(QStringLiteral("w.waymark")));
    }

private:
    Terminal m_terminal;
};

QTEST_GUILESS_MAIN(TestProtectCommand)
#include "tst_protectcommand.moc"
