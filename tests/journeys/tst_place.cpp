#include "app/shell/window/placewarning.h"
#include "model/domain/organisation.h"
#include "tests/journeys/chainwindow.h"
#include "tests/support/pretendedfs.h"
#include "views/widgets/banner.h"

#include <QAction>
#include <QFile>

// A file on a network drive, in a folder that is kept in step, and beside a copy that went its own way (J15;
// RELIABILITY C11, C12, C14).

class TestPlace : public QObject
{
    Q_OBJECT

private:
    static QString banner(ChainWindow &s)
    {
        QApplication::processEvents();
        return s.window().banner().sentence();
    }
    /// By way of another file: one that is open is not opened again.
    static bool openAgain(ChainWindow &s, const QString &file)
    {
        const QString other = s.terminal.path(QStringLiteral("other.waymark"));
        if (!QFileInfo::exists(other))
            s.terminal.run(QStringLiteral("new {other.waymark}"));
        return s.app.open(other) && s.app.open(file);
    }
    static void rename(ChainWindow &s, const char *title)
    {
        Person before = s.record<Person>("P01"), after = before;
        after.role = QLatin1String(title);
        ChangeSet set;
        set.label = QLatin1String(title);
        set.changes = {edited(before, after)};
        QVERIFY(s.session().apply(set));
    }
    static void trigger(ChainWindow &s, const char *action)
    {
        auto *found = s.window().findChild<QAction *>(QLatin1String(action));
        QVERIFY(found);
        found->trigger();
        QApplication::processEvents();
    }
    static CopyRelation relation(int shared, int ours, int theirs)
    {
        const auto chain = [shared](int own, const char *name) {
            std::vector<ChainLine> lines;
            for (int i = 0; i < shared + own; ++i) {
                ChainLine line;
                line.hash = i < shared ? QString::number(i) : QStringLiteral("%1%2").arg(QLatin1String(name)).arg(i);
                lines.push_back(line);
            }
            return lines;
        };
        return relationOf(chain(ours, "a"), chain(theirs, "b"));
    }

private slots:
    void onANetworkDriveTheFileIsReadOnlyAndACopyHereIsOffered()
    {
        ChainWindow s;
        const QString file = s.terminal.path(QStringLiteral("s.waymark"));
        const QByteArray folder = QFile::encodeName(QFileInfo(file).absolutePath());
        {
            const PretendedFileSystem pretended(folder, 0xff534d42);
            QVERIFY(s.app.open(file));
            QVERIFY(s.session().isReadOnly());
            QVERIFY2(banner(s).contains(QStringLiteral("network drive (SMB)")), qPrintable(banner(s)));
            // Another place of the same drive is refused, this computer is not.
            s.prompt.fileNames = {QFileInfo(file).absoluteDir().filePath(QStringLiteral("again.waymark")),
                                  s.folder.filePath(QStringLiteral("here.waymark"))};
            trigger(s, "workHere");
            QVERIFY2(banner(s).contains(QStringLiteral("network drive, too")), qPrintable(banner(s)));
            QVERIFY(!QFileInfo::exists(QFileInfo(file).absoluteDir().filePath(QStringLiteral("again.waymark"))));
            trigger(s, "workHere");
            QTRY_COMPARE(s.session().document().path(), s.folder.filePath(QStringLiteral("here.waymark")));
        }
        QVERIFY(!s.session().isReadOnly());
        QVERIFY(banner(s).isEmpty());
        rename(s, "edited here");
    }

    void aFileThatAnotherComputerHoldsIsTakenOverOnlyWhenThePersonIsSure()
    {
        ChainWindow s;
        const QString held = s.terminal.path(QStringLiteral("held.waymark"));
        QCOMPARE(s.terminal.run(QStringLiteral("new {held.waymark}")).status, int(Done));
        QFile lock(held + QStringLiteral(".lock"));
        QVERIFY(lock.open(QIODevice::WriteOnly) && lock.write("4711\nwaymark\nankes-pc\n") > 0);
        lock.close();
        const QString before = s.session().document().path();
        QVERIFY(!s.app.open(held));
        QVERIFY2(banner(s).contains(QStringLiteral("ankes-pc")), qPrintable(banner(s)));
        QVERIFY(s.window().findChild<QAction *>(QStringLiteral("openReadOnly")));
        s.prompt.confirmations = {false};
        trigger(s, "takeOver");
        QVERIFY2(s.prompt.asked.last().contains(QStringLiteral("ankes-pc")), qPrintable(s.prompt.asked.last()));
        QVERIFY(QFileInfo::exists(lock.fileName()));
        QCOMPARE(s.session().document().path(), before);
        s.prompt.confirmations = {true};
        trigger(s, "takeOver");
        QTRY_COMPARE(s.session().document().path(), held);
        QVERIFY(!s.session().isReadOnly());
        QVERIFY2(!banner(s).contains(QStringLiteral("ankes-pc")), qPrintable(banner(s)));
    }

    void theCommandLineWritesNothingOnANetworkDrive()
    {
        Terminal terminal;
        QCOMPARE(terminal.run(QStringLiteral("new {s.waymark} --sample")).status, int(Done));
        const PretendedFileSystem pretended(
            QFile::encodeName(QFileInfo(terminal.path(QStringLiteral("s.waymark"))).absolutePath()), 0x6969);
        const auto read = terminal.run(QStringLiteral("status {s.waymark}"));
        QCOMPARE(read.status, int(Done));
        const auto import = terminal.run(QStringLiteral("import {s.waymark} {sample}"));
        QVERIFY2(import.status != int(Done) && import.err.contains(QStringLiteral("network drive (NFS)")),
                 qPrintable(import.err));
    }

    void aFolderThatIsKeptInStepIsToldOnce()
    {
        ChainWindow s;
        const QString folder = s.folder.filePath(QStringLiteral("Dropbox"));
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + QStringLiteral("/s.waymark");
        QVERIFY(QFile::copy(s.terminal.path(QStringLiteral("s.waymark")), file));
        QVERIFY(s.app.open(file));
        QVERIFY(!s.session().isReadOnly());
        QVERIFY2(banner(s).contains(QStringLiteral("kept in step with other computers by Dropbox")),
                 qPrintable(banner(s)));
        emit s.window().banner().dismissed(QStringLiteral("place"));
        QVERIFY(openAgain(s, file));
        QVERIFY2(banner(s).isEmpty(), qPrintable(banner(s)));
    }

    void aCopyThatWentItsOwnWayIsNamedWithWhatBothHave()
    {
        ChainWindow s;
        const QString file = s.terminal.path(QStringLiteral("s.waymark"));
        const QString copy
            = QFileInfo(file).absoluteDir().filePath(QStringLiteral("s (conflicted copy 2026-07-15).waymark"));
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(s.app.open(copy));
        rename(s, "there 1");
        rename(s, "there 2");
        QVERIFY(openAgain(s, file));
        QVERIFY2(banner(s).contains(QStringLiteral("goes on where this file ends: 2 changes more")),
                 qPrintable(banner(s)));
        rename(s, "here");
        QVERIFY(openAgain(s, file));
        QVERIFY2(banner(s).contains(QStringLiteral("then this one has 1 and the other one 2 of its own")),
                 qPrintable(banner(s)));
        trigger(s, "openConflictCopy");
        QTRY_COMPARE(QFileInfo(s.session().document().path()).fileName(), QFileInfo(copy).fileName());
        QCOMPARE(s.record<Person>("P01").role, QStringLiteral("there 2"));
        QVERIFY(QFile::remove(copy));
        QVERIFY(QFile::copy(file, copy));
        QVERIFY(openAgain(s, file));
        QVERIFY2(banner(s).contains(QStringLiteral("It can be removed")), qPrintable(banner(s)));
        QFile junk(copy);
        QVERIFY(junk.open(QIODevice::WriteOnly));
        junk.write("no workspace");
        junk.close();
        QVERIFY(openAgain(s, file));
        QVERIFY2(banner(s).contains(QStringLiteral("cannot be read")), qPrintable(banner(s)));
    }

    void historiesAreComparedEntryByEntry()
    {
        using Is = CopyRelation::Kind;
        QCOMPARE(relation(0, 3, 4), (CopyRelation {Is::Other, 0, 3, 4}));
        QCOMPARE(relation(5, 0, 0), (CopyRelation {Is::Equal, 5, 0, 0}));
        QCOMPARE(relation(5, 2, 0), (CopyRelation {Is::Behind, 5, 2, 0}));
        QCOMPARE(relation(5, 0, 2), (CopyRelation {Is::Ahead, 5, 0, 2}));
        QCOMPARE(relation(5, 1, 2), (CopyRelation {Is::Diverged, 5, 1, 2}));
    }
};

QTEST_MAIN(TestPlace)
#include "tst_place.moc"
