#include "model/store/interrupted.h"
#include "model/store/store.h"
#include "model/store/upgrade.h"
#include "model/store/verify.h"
#include "tests/store/hotjournal.h"
#include "tests/support/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

// A file that is too large to be checked before its journal is played back: what the write left is kept until the check
// in the background was good (DESIGN.md 5: never modified when a check fails).

class TestInterrupted : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        auto store = Store::create(m_path, testContext());
        QVERIFY(store);
        QVERIFY((*store)->commit(m_samples.creation(), QStringLiteral("change"), testContext(2)));
        m_head = (*store)->head();
    }

    void aLargeFileIsKeptAsItWasBeforeItsJournalIsPlayedBack()
    {
        interruptLargeWrite();
        QFile left(m_path);
        QVERIFY(left.open(QIODevice::ReadOnly));
        const QByteArray before = left.readAll(), journal = fileBytes(m_path + QStringLiteral("-journal"));
        left.close();
        {
            const auto store = Store::open(m_path, OpenMode::ReadWrite);
            QVERIFY2(store, store ? "" : qPrintable(store.error().message));
            QCOMPARE((*store)->head(), m_head); // the write was taken back
            QVERIFY((*store)->endedBadly());
            QVERIFY2((*store)->remark().contains(QStringLiteral("“a-interrupted.waymark” keeps it")),
                     qPrintable((*store)->remark()));
        }
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-journal")));
        const QString copy = m_folder->filePath(QStringLiteral("a-interrupted.waymark"));
        QCOMPARE(interruptedCopiesOf(m_path), QStringList {copy});
        QVERIFY(fileBytes(copy) == before);
        QVERIFY(fileBytes(copy + QStringLiteral("-journal")) == journal);
        QVERIFY(!(QFile::permissions(copy) & (QFile::ReadGroup | QFile::ReadOther)));
        // It is a workspace like any other: whoever opens it gets the same.
        QVERIFY(verifyFile(copy).ok());
        forgetInterrupted(m_path);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList {QStringLiteral("a.waymark")});
    }

    void whoMakesAFileReadyForWritingHearsOfIt()
    {
        interruptLargeWrite();
        const auto ready = makeReady(m_path, {testContext(3), {}});
        QVERIFY(ready && ready->copy.isEmpty());
        QVERIFY(ready->remark.contains(QStringLiteral("was interrupted and was taken back")));
        const auto again = makeReady(m_path, {testContext(3), {}});
        QVERIFY(again && again->remark.isEmpty());
    }

    void aSecondOneTakesNoPlaceOfTheFirst()
    {
        const QString first = m_folder->filePath(QStringLiteral("a-interrupted.waymark"));
        writeBytes(first, "of somebody");
        leaveHotJournal(m_path);
        const QString kept = keepInterrupted(m_path);
        QCOMPARE(kept, m_folder->filePath(QStringLiteral("a-interrupted-2.waymark")));
        QCOMPARE(interruptedCopiesOf(m_path), QStringList {kept});
        forgetInterrupted(m_path);
        QCOMPARE(fileBytes(first), QByteArray("of somebody")); // without a journal it is nobody's business
        QVERIFY(!QFile::exists(kept));
    }

private:
    void interruptLargeWrite() const
    {
        leaveHotJournal(m_path);
        QFile file(m_path);
        QVERIFY(file.resize((201 << 20))); // as if much more had been written
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_head;
    Samples m_samples;
};

QTEST_GUILESS_MAIN(TestInterrupted)
#include "tst_interrupted.moc"
