#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

// The program dies in the middle of its work: what it called saved is there, nothing is half there.

namespace {

/// The victim: commits for ever and says after each commit how many entries are saved.
int commitForEver(const QString &path)
{
    auto store = Store::open(path, OpenMode::ReadWrite);
    if (!store)
        return 1;
    const Context context = Context::real();
    const Samples samples;
    auto reg = (*store)->load();
    if (!reg)
        return 2;
    for (int i = 0;; ++i) {
        const Record before = reg->record(Kind::Risk, samples.full(Kind::Risk).id());
        ChangeSet set {QStringLiteral("Edit %1").arg(i),
                       {},
                       {{before, withField(before, "title", QString(1 + i * 37 % 150, QLatin1Char('x')))}},
                       {}};
        if (before == set.changes.front().after)
            continue;
        // Several pages change at once, so that the moment of the kill may fall between two of them.
        const QDate day = QDate(1950, 1, 1).addDays((*store)->entries() * 50);
        for (int k = 0; k < 50; ++k)
            set.readings.added.push_back(sampleReading(samples, day.addDays(k), QString::number(k)));
        if (!(*store)->commit(set, QStringLiteral("change"), context))
            return 3;
        reg->apply(set.changes);
        std::printf("%d\n", (*store)->entries());
        std::fflush(stdout);
    }
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT
private slots:
    void aKilledProgramLosesNothingThatItCalledSaved()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.waymark"));
        {
            auto store = Store::create(path, testContext());
            QVERIFY(store);
            QVERIFY((*store)->commit(Samples().creation(), QStringLiteral("change"), testContext(2)));
        }
        QRandomGenerator random(20260715);
        int journalsLeft = 0;
        for (int round = 0; round < 20; ++round) {
            QProcess victim;
            victim.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--commit-for-ever"), path});
            QVERIFY(victim.waitForStarted());
            QVERIFY(victim.waitForReadyRead(20000)); // it has saved at least once
            QTest::qWait(int(random.bounded(60)));
            victim.kill();
            QVERIFY(victim.waitForFinished());
            QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
            const QList<QByteArray> lines = victim.readAllStandardOutput().split('\n');
            const int saved = lines.size() > 1 ? lines[lines.size() - 2].toInt() : 0; // the last line may be torn
            QVERIFY(saved > 2);
            journalsLeft += QFile::exists(path + QStringLiteral("-journal"));

            const auto store = Store::open(path, OpenMode::ReadWrite);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message));
            QVERIFY2((*store)->entries() >= saved && (*store)->entries() <= saved + 1,
                     qPrintable(QStringLiteral("%1 of %2").arg((*store)->entries()).arg(saved)));
            const auto reg = (*store)->load();
            QVERIFY(reg);
            QCOMPARE(int(reg->readings.count()), ((*store)->entries() - 2) * 50); // whole entries only
            QCOMPARE(verifyFile(path).exit, 0);
        }
        qInfo("%d of 20 kills fell into a commit", journalsLeft);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--commit-for-ever") == 0)
        return commitForEver(QString::fromLocal8Bit(argv[2]));
    TestCrash test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_crash.moc"
