#include "model/store/verify.h"
#include "tests/journeys/chainwindow.h"
#include "views/work/backgroundwork.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QThread>

// Who closes the window does not wait for what still runs in the background; the program does, before it takes away
// what the work needs (DESIGN.md 6). Qt ends every connection to a database first of all.

class TestLastWork : public QObject
{
    Q_OBJECT

private slots:
    void whatReadsAFileWhenTheProgramEndsComesToItsEnd()
    {
        constexpr int kLongerThanTheEndTakes = 400; // ms
        int sound = 0, faulty = 0;
        {
            char name[] = "lastwork";
            char *arguments[] = {name, nullptr};
            int count = 1;
            const QApplication app(count, arguments);
            const Terminal keepsTheFile;
            QSemaphore begun;
            {
                ChainWindow s;
                const QString path = keepsTheFile.path(QStringLiteral("s.waymark"));
                QVERIFY(QFile::copy(s.session().document().path(), path));
                s.session().work().run(
                    QStringLiteral("Checking"),
                    [&, path](WorkSteps &) {
                        QElapsedTimer clock;
                        clock.start();
                        begun.release();
                        while (clock.elapsed() < kLongerThanTheEndTakes)
                            ++(verifyFile(path).ok() ? sound : faulty);
                        return true;
                    },
                    qApp, [](bool) {});
                begun.acquire();
                QThread::msleep(kLongerThanTheEndTakes / 4); // so that it is in the middle of a file
            }
        }
        QVERIFY(sound > 0);
        QCOMPARE(faulty, 0);
    }
};

QTEST_APPLESS_MAIN(TestLastWork)
#include "tst_lastwork.moc"
