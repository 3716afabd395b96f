#include "app/shell/window/mainwindow.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/organisation.h"
#include "model/store/verify.h"
#include "tests/journeys/keyboard.h"
#include "tests/journeys/terminal.h"
#include "views/forms/recorddialog.h"
#include "views/pages/session.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QSessionManager>
#include <QTableView>

#include <csignal>
#include <unistd.h>

// The program is told to end while somebody types, by a signal or by a desktop that ends its session: what is typed is
// kept, nothing is asked, the program is gone within a second in order, and the next start offers what was typed
// (RELIABILITY.md A08).

namespace {

const QString kEndedFile = QStringLiteral("s.waymark");

void tell(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(1);
}

/// Somebody who sits at the program: does one thing, names it, and leaves the rest to the event loop.
class Somebody
{
public:
    explicit Somebody(QString task)
        : m_task(std::move(task))
    {
    }

    void act()
    {
        while (!window())
            QTest::qWait(10);
        if (!QTest::qWaitForWindowExposed(window()))
            qFatal("no window");
        if (m_task == QLatin1String("form") || m_task == QLatin1String("logout")) {
            window()->goTo({PageId::Policy, Kind::InterestedParty});
            m_keys.press(Qt::Key_N, Qt::ControlModifier);
            if (!m_keys.dialog<RecordDialog>() || !m_keys.tabTo(QStringLiteral("name")))
                qFatal("the form does not open");
            m_keys.type(QStringLiteral("Half a party"));
        } else if (m_task == QLatin1String("figure")) {
            m_keys.press(Qt::Key_M, Qt::ControlModifier);
            m_keys.type(QStringLiteral("73")); // no Return: the cell is open
        } else {
            look();
        }
        if (m_task == QLatin1String("logout"))
            endSession();
        tell(QStringLiteral("done"));
    }

private:
    static MainWindow *window()
    {
        for (QWidget *top : QApplication::topLevelWidgets())
            if (auto *main = qobject_cast<MainWindow *>(top); main && main->isVisible())
                return main;
        return nullptr;
    }

    /// What the next start shows.
    void look()
    {
        tell(QStringLiteral("banner\t") + window()->banner().sentence());
        if (auto *goOn = window()->findChild<QAction *>(QStringLiteral("continueDraft"));
            goOn && !window()->banner().sentence().isEmpty()) {
            goOn->trigger();
            if (auto *form = m_keys.dialog<RecordDialog>())
                tell(QStringLiteral("name\t") + form->findChild<QLineEdit *>(QStringLiteral("name"))->text());
            return;
        }
        m_keys.press(Qt::Key_M, Qt::ControlModifier);
        const auto *table = qobject_cast<QTableView *>(QApplication::focusWidget());
        for (int row = 0; table && row < table->model()->rowCount(); ++row)
            for (int column = 0; column < table->model()->columnCount(); ++column)
                if (table->model()->index(row, column).data(Qt::EditRole).toString() == QLatin1String("73"))
                    tell(QStringLiteral("figure\t73"));
    }

    /// As the session manager of a desktop does it: asks for what is unsaved, and then for the end.
    static void endSession()
    {
        alignas(QSessionManager) static std::byte nobody[sizeof(QSessionManager)] = {}; // it is not spoken to
        emit qGuiApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nobody));
        if (QApplication::activeModalWidget() && !qobject_cast<RecordDialog *>(QApplication::activeModalWidget()))
            qFatal("something is asked");
        QTimer::singleShot(0, qApp, [] {
            QEvent end(QEvent::Quit);
            QSpontaneKeyEvent::setSpontaneous(&end);
            qApp->notify(qApp, &end); // sendEvent() would call it our own
        });
    }

    QString m_task;
    Keyboard m_keys {[]() -> QWidget * { return window(); }};
};

} // namespace

class TestEndedWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(Terminal().run(QStringLiteral("new --sample"), {m_folder.filePath(kEndedFile)}).status, int(Done));
        QVERIFY(QFile::copy(m_folder.filePath(kEndedFile), m_folder.filePath(QStringLiteral("fresh"))));
    }
    void init()
    {
        for (const QString &name :
             QDir(m_folder.path()).entryList({kEndedFile + QLatin1Char('*')}, QDir::Files | QDir::Hidden))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("fresh")), m_folder.filePath(kEndedFile)));
    }

    void whatIsTypedIsKeptAndTheProgramEndsAtOnce_data()
    {
        QTest::addColumn<QString>("task");
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("comesBack");
        const QString form = QStringLiteral("name\tHalf a party"), figure = QStringLiteral("figure\t73");
        QTest::newRow("SIGTERM, a half-typed form") << QStringLiteral("form") << SIGTERM << form;
        QTest::newRow("SIGHUP, a half-typed form") << QStringLiteral("form") << SIGHUP << form;
        QTest::newRow("SIGTERM, a half-typed figure") << QStringLiteral("figure") << SIGTERM << figure;
        QTest::newRow("the desktop ends its session") << QStringLiteral("logout") << 0 << form;
        QTest::newRow("SIGTERM, a form that was taken up again") << QStringLiteral("again") << SIGTERM << form;
    }
    void whatIsTypedIsKeptAndTheProgramEndsAtOnce()
    {
        QFETCH(QString, task);
        QFETCH(int, signal);
        QFETCH(QString, comesBack);
        const bool again = task == QLatin1String("again");
        const Life life = live(again ? QStringLiteral("form") : task, signal);
        QVERIFY2(life.wrong.isEmpty(), qPrintable(life.wrong + life.err));
        if (again) {
            const Life middle = live(QStringLiteral("look"), signal);
            QVERIFY2(middle.wrong.isEmpty(), qPrintable(middle.wrong + middle.err));
        }
        const Life next = live(QStringLiteral("look"), SIGTERM);
        QVERIFY2(next.wrong.isEmpty(), qPrintable(next.wrong + next.err));
        QVERIFY2(next.lines.contains(comesBack), qPrintable(next.lines.join(QLatin1Char('\n'))));
    }

private:
    struct Life {
        QStringList lines;
        QString err, wrong;
    };

    /// The program until its end: does the task, and is told to go by the signal.
    Life live(const QString &task, int signal) const
    {
        constexpr int most = 2000; // ms: a second, and one for a machine that has other work
        Life life;
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--person"), m_folder.path(), task});
        while (program.state() != QProcess::NotRunning && !life.lines.contains(QStringLiteral("done")))
            if (program.canReadLine())
                life.lines += QString::fromUtf8(program.readLine()).chopped(1);
            else
                program.waitForReadyRead(100);
        QElapsedTimer clock;
        clock.start();
        if (signal != 0)
            ::kill(pid_t(program.processId()), signal);
        const bool hasEnded = program.waitForFinished(10000);
        const qint64 took = clock.elapsed();
        if (!hasEnded) {
            program.kill();
            program.waitForFinished();
        }
        life.err = QString::fromUtf8(program.readAllStandardError());
        if (!hasEnded)
            life.wrong = QStringLiteral("it does not end. ");
        else if (program.exitStatus() != QProcess::NormalExit || program.exitCode() != 0)
            life.wrong = QStringLiteral("it does not end in order: %1. ").arg(program.exitCode());
        else if (took > most)
            life.wrong = QStringLiteral("it takes %1 ms to end. ").arg(took);
        else if (QFile::exists(m_folder.filePath(kEndedFile) + QStringLiteral(".lock")))
            life.wrong = QStringLiteral("it keeps its lock. ");
        else if (!verifyFile(m_folder.filePath(kEndedFile)).ok())
            life.wrong = QStringLiteral("the file is not sound. ");
        return life;
    }

    QTemporaryDir m_folder;
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--person")) {
        for (const char *name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(arguments.at(2)));
        Somebody person(arguments.at(3));
        QTimer::singleShot(0, &app, [&person] { person.act(); });
        return runWindow(app, {QDir(arguments.at(2)).filePath(kEndedFile)});
    }
    TestEndedWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_endedwindow.moc"
