#include "model/store/backup.h"
#include "model/store/backups.h"
#include "model/store/salvage.h"
#include "model/store/schema.h"
#include "model/store/verify.h"
#include "tests/faults/faultworld.h"
#include "tests/faults/iocalls.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

// What makes or changes a whole file: a new workspace, the upgrade of an old format, a restore, a salvage. Every call
// that touches the folder fails once and for ever, and the process is killed at each: there is the whole result or none
// of it, what it was made from is as it was, and before an upgrade there is always a verified backup
// (RELIABILITY.md A05, A06, I02, T15).

namespace {

struct Failure {
    const char *name;
    int error;
    bool always, isShort;
};
constexpr Failure failures[] = {
    {"full", ENOSPC, false, false},
    {"full for ever", ENOSPC, true, false},
    {"half a write", ENOSPC, false, true},
    {"broken", EIO, false, false},
    {"broken for ever", EIO, true, false},
    {"half a write, broken", EIO, false, true},
    {"over quota for ever", EDQUOT, true, false},
};

const QString source = QStringLiteral("from.waymark"), target = QStringLiteral("to.waymark");

struct Task {
    const char *name;
    QByteArray (*from)(); ///< bytes of the source; empty: there is none
    Result<> (*act)(const QString &folder);
    int stride = 1; ///< where there are many calls of the same kind
};

QByteArray oldFormat()
{
    return bytesOf(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/workspaces/format-1.waymark"));
}

QByteArray sound()
{
    return filledWorkspace();
}

/// The first page of the list of tables is lost.
QByteArray damaged()
{
    QByteArray bytes = filledWorkspace();
    for (qsizetype at = 24; at < 2000; ++at)
        bytes[at] = char(0xee);
    return bytes;
}

template <typename T> Result<> only(const Result<T> &result)
{
    return result ? Result<>() : tl::unexpected(result.error());
}

const Task tasks[] = {
    {"a workspace is made", [] { return QByteArray(); },
     [](const QString &folder) { return only(Store::create(folder + u'/' + target, testContext(9))); }, 2},
    {"an old format is upgraded", &oldFormat,
     [](const QString &folder) {
         return only(Store::open(folder + u'/' + source, OpenMode::ReadWrite,
                                 {testContext(9), folder + QStringLiteral("/backups")}));
     },
     1},
    {"a backup is restored", &sound,
     [](const QString &folder) { return backupFile(folder + u'/' + source, folder + u'/' + target); }, 3},
    {"a damaged file is salvaged", &damaged,
     [](const QString &folder) {
         return only(salvageWorkspace(folder + u'/' + source, folder + u'/' + target, testContext(9)));
     },
     29},
};

} // namespace

class TestWholeFiles : public QObject
{
    Q_OBJECT

    static QString verified(const QString &path)
    {
        const QString wrong = verifyFaults(path);
        return wrong.isEmpty() ? QString() : QFileInfo(path).fileName() + QStringLiteral(": ") + wrong;
    }

    /// What is wrong with what lies there now.
    static QString wrongIn(const QString &folder, const QByteArray &from, bool isDone, bool mayLeaveRest)
    {
        const QString s = folder + u'/' + source, t = folder + u'/' + target;
        if (!from.isEmpty()) {
            const bool isUpgrade = from.size() >= 64 && from[63] == char(1);
            if (!isUpgrade && bytesOf(s) != from)
                return QStringLiteral("the source was changed");
            if (isUpgrade)
                return wrongInUpgrade(folder, from, isDone);
        }
        if (isDone || !mayLeaveRest)
            if (QFile::exists(t) || isDone)
                return verified(t);
        return {};
    }

    /// Old or new, never mixed; new only beside a verified backup of the old.
    static QString wrongInUpgrade(const QString &folder, const QByteArray &from, bool isDone)
    {
        const QString path = folder + u'/' + source;
        const bool isHot = QFile::exists(path + QStringLiteral("-journal"));
        if (const QString wrong = verified(path); !wrong.isEmpty())
            return wrong;
        std::vector<Backup> backups;
        for (const QString &id : QDir(folder + QStringLiteral("/backups")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            backups = backupsIn(folder + QStringLiteral("/backups/") + id);
        for (const Backup &backup : backups)
            if (const QString wrong = verified(backup.path); !wrong.isEmpty())
                return wrong;
        const bool isNew = !isHot && bytesOf(path).mid(60, 4) != from.mid(60, 4);
        if (isDone && !isNew)
            return QStringLiteral("called upgraded, and is not");
        return isNew && backups.empty() ? QStringLiteral("upgraded without a backup") : QString();
    }

    static void rows()
    {
        QTest::addColumn<int>("number");
        int number = 0;
        for (const Task &task : tasks)
            QTest::newRow(task.name) << number++;
    }

private slots:
    void initTestCase()
    {
        QVERIFY(!oldFormat().isEmpty());
        // Qt says each time that it could not remove a lock: that is what is tried here.
        QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    }
    void cleanupTestCase() { qInfo("%d failing calls and %d kills tried", m_failed, m_killed); }

    void aFailingCallLeavesAllOrNothing_data() { rows(); }
    void aFailingCallLeavesAllOrNothing()
    {
        QFETCH(int, number);
        const Task &task = tasks[number];
        const QByteArray from = task.from();
        const int step = howMany("WAYMARK_CALL_STEP", 1) * task.stride;
        for (const Failure &failure : failures)
            for (int at = 1;; at += step) {
                QVERIFY(at < 20000);
                const FastFolder folder;
                if (!from.isEmpty())
                    putBytes(folder.filePath(source), from);
                armFaults({folder.path(), at, failure.error, failure.always, failure.isShort});
                const auto done = task.act(folder.path());
                const bool reached = disarmFaults() >= at;
                const QString place = QStringLiteral("%1, call %2: ").arg(QLatin1String(failure.name)).arg(at);
                // When the removal itself fails, too, the rest of a file cannot go.
                const QString wrong = wrongIn(folder.path(), from, done.has_value(), failure.always);
                QVERIFY2(wrong.isEmpty(), qPrintable(place + wrong));
                QVERIFY2(done || done.error().message.size() > 20, qPrintable(place + QStringLiteral("no sentence")));
                if (!done && !failure.always && !QFile::exists(folder.filePath(target))) {
                    const auto again = task.act(folder.path());
                    QVERIFY2(again, again ? "" : qPrintable(place + again.error().message));
                }
                ++m_failed;
                if (!reached) {
                    QVERIFY2(done, qPrintable(place + (done ? QString() : done.error().message)));
                    QVERIFY2(at > 10, "the calls are not taken over");
                    break;
                }
            }
    }

    void aKillLeavesAllOrNothing_data() { rows(); }
    void aKillLeavesAllOrNothing()
    {
        QFETCH(int, number);
        const Task &task = tasks[number];
        const QByteArray from = task.from();
        for (int at = 1;; at += howMany("WAYMARK_CALL_STEP", 1) * task.stride) {
            QVERIFY(at < 20000);
            const FastFolder folder;
            if (!from.isEmpty())
                putBytes(folder.filePath(source), from);
            const pid_t victim = ::fork();
            if (victim == 0) {
                armFaults({folder.path(), at, 0, false, false, true});
                ::_exit(task.act(folder.path()) ? 0 : 1);
            }
            int status = 0;
            QCOMPARE(::waitpid(victim, &status, 0), victim);
            const bool isDone = WIFEXITED(status);
            // A new workspace is made under its own name: what a kill leaves of it is no workspace, and says so.
            const bool isBuiltInPlace = number == 0 || number == 3;
            const QString wrong = wrongIn(folder.path(), from, isDone, isBuiltInPlace);
            QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(at).arg(wrong)));
            if (isDone) {
                QCOMPARE(WEXITSTATUS(status), 0);
                break;
            }
            ++m_killed;
            // The next start comes through, and the upgrade to its end.
            if (number == 1) {
                const auto again = task.act(folder.path());
                QVERIFY2(again, again ? "" : qPrintable(again.error().message));
                QCOMPARE(verified(folder.filePath(source)), QString());
            }
        }
    }

private:
    int m_failed = 0, m_killed = 0;
};

QTEST_GUILESS_MAIN(TestWholeFiles)
#include "tst_wholefiles.moc"
