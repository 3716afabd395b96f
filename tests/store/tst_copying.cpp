#include "model/domain/finding.h"
#include "model/domain/objective.h"
#include "model/store/backup.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/slowdrive.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <future>

// A copy or a check of a large file takes as long as it takes; who edits meanwhile does not wait for its end
// (RELIABILITY I12).

class TestCopying : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        auto made = Store::create(m_path, testContext());
        QVERIFY(made);
        m_store = std::move(*made);
        m_path = m_store->path();
    }
    void cleanup() { m_store.reset(); }

    void editsAreSavedWhileALargeFileIsBeingCopied()
    {
        fill(40);
        SlowDrive drive(m_path, 400); // four seconds for the whole
        const QString to = m_folder->filePath(QStringLiteral("copy.waymark"));
        auto copying = std::async(std::launch::async, [&] { return copyVerified(m_path, to); });
        QTRY_VERIFY_WITH_TIMEOUT(drive.reads() > 50, 30000);
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer took;
            took.start();
            const auto saved = edit();
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
            QVERIFY2(took.elapsed() < 2500, qPrintable(QString::number(took.elapsed())));
        }
        QVERIFY(copying.wait_for(std::chrono::seconds(0)) != std::future_status::ready);
        const auto copied = copying.get();
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        // What was saved while it was copied is in it.
        const VerifyReport report = verifyFile(to);
        QVERIFY(report.ok());
        QCOMPARE(report.head, m_store->head());
    }

    void aCopyComesToItsEndThoughSomebodyWritesAllTheTime()
    {
        fill(12);
        SlowDrive drive(m_path, 200);
        const QString to = m_folder->filePath(QStringLiteral("copy.waymark"));
        auto copying = std::async(std::launch::async, [&] { return copyVerified(m_path, to); });
        QTRY_VERIFY_WITH_TIMEOUT(drive.reads() > 50, 30000);
        const QString before = m_store->head();
        while (copying.wait_for(std::chrono::milliseconds(2)) != std::future_status::ready) {
            const auto saved = edit();
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        }
        const auto copied = copying.get();
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        QVERIFY(verifyFile(to).ok());
        QVERIFY(holdsEntry(to, before));
    }

    void copiesAreMadeAgainAndAgainWhileSomebodyEdits()
    {
        fill(8);
        std::atomic<bool> isDone = false;
        const auto copying = [&] {
            QString fault;
            for (int number = 0; fault.isEmpty() && (number == 0 || !isDone); ++number) {
                const QString to = m_folder->filePath(QStringLiteral("copy-%1.waymark").arg(number));
                if (const auto done = copyVerified(m_path, to); !done)
                    fault = done.error().message;
                QFile::remove(to);
            }
            return fault;
        };
        auto copies = std::async(std::launch::async, copying);
        for (int i = 0; i < 40; ++i) {
            const auto saved = edit();
            QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        }
        isDone = true;
        QCOMPARE(copies.get(), QString());
        QVERIFY(verifyFile(m_path).ok());
    }

    void aCheckApartHoldsNobodyUpAndKnowsTheAnchor()
    {
        fill(40);
        SlowDrive drive(m_path, 400);
        const QString anchor = m_store->head();
        auto checking = std::async(std::launch::async, [&] { return verifyApart(m_path, anchor); });
        QTRY_VERIFY_WITH_TIMEOUT(drive.reads() > 50, 30000);
        const auto saved = edit();
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().message));
        const VerifyReport report = checking.get();
        QVERIFY(report.ok());
        QCOMPARE(report.checks.size(), size_t(6));
        QCOMPARE(verifyApart(m_path, QString(64, QLatin1Char('1'))).exit, 7);
    }

private:
    /// Makes the file large, by so many MiB of evidence.
    void fill(int megabytes)
    {
        const FileContent content = contentOf(QByteArray(qsizetype(megabytes) << 20, 'x'));
        Evidence e;
        e.id = {QUuid::createUuid()};
        e.code = QStringLiteral("EV-001");
        e.storage = EvidenceStorage::FileCopy;
        e.size = megabytes << 20;
        e.sha256 = content.sha256;
        ChangeSet set {QStringLiteral("Evidence"), {}, {created(e)}, {}};
        set.contents = {content};
        QVERIFY(m_store->commit(set, QStringLiteral("change"), testContext(2)));
    }
    Result<CommitInfo> edit()
    {
        Objective o;
        o.id = {QUuid::createUuid()};
        o.code = QStringLiteral("OBJ-%1").arg(++m_edits, 3, 10, QLatin1Char('0'));
        o.title = QStringLiteral("Written meanwhile");
        return m_store->commit({QStringLiteral("new"), {}, {created(o)}, {}}, QStringLiteral("change"), testContext(3));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
    int m_edits = 0;
};

QTEST_GUILESS_MAIN(TestCopying)
#include "tst_copying.moc"
