#include "app/shell/window/mainwindow.h"
#include "app/shell/window/windowapp.h"
#include "model/domain/organisation.h"
#include "model/store/verify.h"
#include "tests/journeys/keyboard.h"
#include "tests/journeys/terminal.h"
#include "tests/support/howmany.h"
#include "tests/support/scriptedprompt.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/recorddialog.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

// The program with its window is killed or aborts at any moment, while it starts and while somebody types: what it
// called saved is there, what was typed is offered, and the next start asks nothing (RELIABILITY.md A01, A09, A25, T2,
// T20).

namespace {

const QString kFile = QStringLiteral("s.waymark");

void say(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        ::_exit(1);
}

/// Also beside a draft of before that nobody has gone on with.
bool isKept(const std::vector<Draft> &drafts, const QString &name)
{
    return std::any_of(drafts.begin(), drafts.end(), [&](const Draft &d) { return d.body.contains(name); });
}

/// What the process does that is going to be killed: the program on this file, and a person who never stops typing.
class Victim
{
public:
    Victim(QApplication &app, const QString &folder, int number)
        : m_settings(folder + QStringLiteral("/settings.ini"), QSettings::IniFormat)
        , m_app(app, m_settings, m_prompt, withTheRealClock(number))
        , m_number(number)
    {
        m_app.start({folder + QLatin1Char('/') + kFile});
        if (!window() || !QTest::qWaitForWindowExposed(window()))
            qFatal("no window: %s", qPrintable(m_app.startWindow() ? QStringLiteral("start screen") : QString()));
        QApplication::processEvents();
        say(QStringLiteral("ready\t%1\t%2").arg(m_prompt.asked.size()).arg(window()->banner().sentence()));
    }

    [[noreturn]] void typeForEver()
    {
        if (auto *goOn = window()->findChild<QAction *>(QStringLiteral("continueDraft")); goOn && offered()) {
            goOn->trigger();
            auto *form = m_keys.dialog<RecordDialog>();
            if (!form)
                qFatal("what is offered does not open");
            say(QStringLiteral("back\t") + form->findChild<QLineEdit *>(QStringLiteral("name"))->text());
            save();
        }
        for (int i = 0;; ++i) {
            typeName(QStringLiteral("Party %1.%2").arg(m_number).arg(i));
            save();
        }
    }

    /// Stops in the middle of a form, as who is called to the telephone.
    [[noreturn]] void typeHalf()
    {
        const QString name = QStringLiteral("Half %1").arg(m_number);
        typeName(name);
        while (!isKept(*window()->session().document().drafts(), name))
            QTest::qWait(20);
        say(QStringLiteral("kept"));
        for (;;)
            QTest::qWait(1000);
    }

private:
    static Context withTheRealClock(int number)
    {
        Context context = testContext(number);
        context.now = Context::real().now;
        return context;
    }
    MainWindow *window() const { return m_app.window(); }
    /// A draft of what was saved in the same moment lies in the file and is not offered.
    bool offered() const { return !window()->banner().sentence().isEmpty(); }

    void typeName(const QString &name)
    {
        window()->goTo({PageId::Policy, Kind::InterestedParty});
        m_keys.press(Qt::Key_N, Qt::ControlModifier);
        auto *form = m_keys.dialog<RecordDialog>();
        if (!form || !m_keys.tabTo(QStringLiteral("name")))
            qFatal("the form does not open");
        m_keys.type(name);
    }
    void save()
    {
        auto *form = m_keys.dialog<RecordDialog>();
        const QString name = form->findChild<QLineEdit *>(QStringLiteral("name"))->text();
        m_keys.press(Qt::Key_S, Qt::ControlModifier);
        if (m_keys.dialog<RecordDialog>())
            qFatal("not saved: %s", qPrintable(form->findChild<Banner *>()->sentence()));
        say(QStringLiteral("saved\t") + name);
    }

    QSettings m_settings;
    ScriptedPrompt m_prompt;
    WindowApp m_app;
    int m_number;
    Keyboard m_keys {[this]() -> QWidget * { return window(); }};
};

} // namespace

class TestKilledWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QCOMPARE(Terminal().run(QStringLiteral("new --sample"), {m_folder.filePath(kFile)}).status, int(Done));
        QVERIFY(QFile::copy(m_folder.filePath(kFile), m_folder.filePath(QStringLiteral("fresh"))));
    }

    void whatTheWindowCalledSavedIsThereAndWhatWasTypedIsOffered()
    {
        const int cycles = howMany("WAYMARK_WINDOW_KILLS", 24);
        constexpr int kFresh = 50; // then the file starts anew, or it would grow for ever
        QRandomGenerator random(20261128);
        QStringList saved;
        QString half;
        bool several = false; ///< whichever of them is offered first
        int kills[3] = {}, total = 0, aborts = 0;
        qint64 slowest = 0;
        for (int cycle = 0; cycle < cycles; ++cycle) {
            if (cycle % kFresh == 0) {
                freshFile();
                saved.clear();
                half.clear();
            }
            const Moment moment = cycle % 4 == 1 ? HalfTyped : cycle % 8 == 3 ? Starting : Typing;
            const int signal = cycle % 8 == 1 || cycle % 8 == 6 ? SIGABRT : SIGKILL;
            const Life life = liveAndDie(cycle + 2, moment, signal, random);
            QVERIFY2(life.killed,
                     qPrintable(QStringLiteral("cycle %1: it ended by itself: %2").arg(cycle).arg(life.err)));
            ++kills[moment];
            aborts += signal == SIGABRT;
            for (const QString &line : life.lines) {
                const QStringList words = line.split(QLatin1Char('\t'));
                if (words.front() == QLatin1String("saved")) {
                    saved += words.at(1);
                    ++total;
                }
                if (words.front() == QLatin1String("ready")) {
                    QCOMPARE(words.at(1), QStringLiteral("0")); // questions
                    // One line at most, and only about what was typed.
                    QVERIFY2(words.at(2).isEmpty() == half.isEmpty(),
                             qPrintable(QStringLiteral("cycle %1: “%2” and %3").arg(cycle).arg(words.at(2), half)));
                    slowest = std::max(slowest, life.readyAfter);
                }
                if (words.front() == QLatin1String("back"))
                    QVERIFY2(words.at(1) == half || several, qPrintable(words.at(1) + QStringLiteral(" and ") + half));
            }
            if (moment == HalfTyped)
                half = QStringLiteral("Half %1").arg(cycle + 2);
            look(cycle, saved, half, several);
        }
        qInfo("%d kills, %d of them by abort(): %d while it started, %d while somebody typed, %d in a half-typed form; "
              "%d "
              "edits were called saved, none was lost; slowest start after a kill %lld ms",
              cycles, aborts, kills[Starting], kills[Typing], kills[HalfTyped], total, static_cast<long long>(slowest));
        QVERIFY(total > 0 && kills[Starting] > 0 && kills[HalfTyped] > 0 && aborts > 1);
    }

private:
    enum Moment { Starting, Typing, HalfTyped };
    struct Life {
        QStringList lines;
        QString err;
        qint64 readyAfter = 0; ///< ms
        bool killed = false;
    };

    Life liveAndDie(int number, Moment moment, int signal, QRandomGenerator &random) const
    {
        constexpr quint32 kStart = 500, kWork = 500; // ms
        Life life;
        QProcess victim;
        QElapsedTimer clock;
        clock.start();
        victim.start(QCoreApplication::applicationFilePath(),
                     {QStringLiteral("--victim"), m_folder.path(), QString::number(number),
                      moment == HalfTyped ? QStringLiteral("half") : QString()});
        if (moment == Starting) {
            victim.waitForStarted();
            QThread::msleep(random.bounded(kStart));
        } else {
            const auto until = [&](const char *word) {
                const auto said
                    = [word](const QString &line) { return line.section(u'\t', 0, 0) == QLatin1String(word); };
                while (victim.state() != QProcess::NotRunning
                       && std::none_of(life.lines.begin(), life.lines.end(), said))
                    if (victim.canReadLine())
                        life.lines += QString::fromUtf8(victim.readLine()).chopped(1);
                    else
                        victim.waitForReadyRead(100);
            };
            until("ready");
            life.readyAfter = clock.elapsed();
            if (moment == HalfTyped)
                until("kept");
            else
                QThread::msleep(random.bounded(kWork));
        }
        ::kill(pid_t(victim.processId()), signal);
        victim.waitForFinished();
        life.killed = victim.exitStatus() == QProcess::CrashExit && victim.exitCode() == signal;
        life.err = QString::fromUtf8(victim.readAllStandardError());
        while (victim.canReadLine())
            life.lines += QString::fromUtf8(victim.readLine()).chopped(1);
        return life;
    }

    void freshFile()
    {
        for (const QString &name :
             QDir(m_folder.path()).entryList({kFile + QLatin1Char('*')}, QDir::Files | QDir::Hidden))
            QVERIFY(QFile::remove(m_folder.filePath(name)));
        QVERIFY(QFile::copy(m_folder.filePath(QStringLiteral("fresh")), m_folder.filePath(kFile)));
    }

    /// The file is sound and holds everything that was called saved; of what was typed, at most the last is there too.
    void look(int cycle, const QStringList &saved, QString &half, bool &several) const
    {
        const QString path = m_folder.filePath(kFile);
        const auto verified = verifyFile(path);
        QVERIFY2(verified.ok(), qPrintable(QStringLiteral("cycle %1: the file is not sound").arg(cycle)));
        const auto document = Document::open(path, Document::Mode::ReadOnly, testContext());
        QVERIFY(document);
        QSet<QString> there;
        for (const InterestedParty &party : (*document)->records().all<InterestedParty>())
            there.insert(party.name);
        for (const QString &name : saved)
            QVERIFY2(there.contains(name), qPrintable(QStringLiteral("cycle %1: %2 is lost").arg(cycle).arg(name)));
        const auto drafts = (*document)->drafts();
        QVERIFY(drafts);
        if (there.contains(half)) // saved, though killed before that could be said
            half.clear();
        if (!half.isEmpty())
            QVERIFY2(isKept(*drafts, half), qPrintable(QStringLiteral("cycle %1: %2 is lost").arg(cycle).arg(half)));
        // Killed between the save and the end of its draft: what is in the file is not offered once more.
        half.clear();
        int open = 0;
        for (const Draft &draft : *drafts)
            if (const auto drafted = draftedRecord(draft, (*document)->records())) {
                half = drafted->edited.as<InterestedParty>()->name;
                ++open;
            }
        several = open > 1;
    }

    QTemporaryDir m_folder {
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/waymark-kill-XXXXXX")};
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.value(1) == QLatin1String("--victim")) {
        const rlimit none {0, 0};
        ::setrlimit(RLIMIT_CORE, &none); // an abort leaves no picture of the memory behind
        qputenv("XDG_DATA_HOME", QFile::encodeName(arguments.at(2)));
        Victim victim(app, arguments.at(2), arguments.at(3).toInt());
        arguments.at(4).isEmpty() ? victim.typeForEver() : victim.typeHalf();
    }
    TestKilledWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_killedwindow.moc"
