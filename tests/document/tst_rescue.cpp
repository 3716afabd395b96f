#include "model/document/document.h"
#include "model/domain/objective.h"
#include "model/store/backup.h"
#include "model/store/backups.h"
#include "model/store/damagesigns.h"
#include "model/store/goodcopies.h"
#include "model/store/verify.h"
#include "model/store/workspaceid.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

// What is known of a file that cannot be opened any more, and where its contents still are: its id, the signs that it
// was a workspace, the copies that pass all checks. And what an open file notices of others (RELIABILITY.md M-04,
// M-07).

namespace {

QByteArray fileContents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putContents(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestRescue : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("isms.waymark"));
        m_place = m_folder->filePath(QStringLiteral("backups"));
        auto document = Document::create(m_path, testContext());
        QVERIFY(document);
        QVERIFY((*document)->apply(Samples().creation()));
        ChangeSet set {QStringLiteral("Figures"), {}, {}, {}};
        for (const int month : {3, 1, 2})
            set.readings.added.push_back(sampleReading(Samples(), QDate(2026, month, 28), QString::number(month)));
        QVERIFY((*document)->apply(set));
        m_id = (*document)->workspaceId();
        m_entries = (*document)->entries();
    }

    void theIdOfAFileIsReadWhateverElseIsBroken()
    {
        QCOMPARE(workspaceIdIn(m_path), m_id);
        RawDatabase(m_path).run(QStringLiteral("DELETE FROM meta WHERE key='workspace'"));
        QCOMPARE(workspaceIdIn(m_path), m_id); // the first entry of the history says it
        RawDatabase(m_path).run(QStringLiteral("UPDATE history SET body='{}' WHERE seq=1"));
        QCOMPARE(workspaceIdIn(m_path), QString());
        RawDatabase(m_path).run(QStringLiteral("INSERT INTO meta (key, value) VALUES ('workspace', '../../etc')"));
        QCOMPARE(workspaceIdIn(m_path), QString()); // it becomes the name of a folder
        for (const QByteArray &bytes : {QByteArray(), QByteArray("SQLite format 3\0", 16), QByteArray(9000, 'x')}) {
            putContents(m_path, bytes);
            QCOMPARE(workspaceIdIn(m_path), QString());
            QCOMPARE(fileContents(m_path), bytes);
        }
        QCOMPARE(workspaceIdIn(m_folder->path()), QString());
        QCOMPARE(workspaceIdIn(m_folder->filePath(QStringLiteral("nowhere.waymark"))), QString());
    }

    void aFileShowsThatItWasAWorkspace_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("front"); ///< over the beginning of a real one; "-" nothing of it
        QTest::addColumn<bool>("was");
        QTest::newRow("its beginning is lost") << "a.waymark" << QByteArray(100, '\0') << true;
        QTest::newRow("capitals") << "A.WAYMARK" << QByteArray(100, 'z') << true;
        QTest::newRow("emptied") << "a.waymark" << QByteArray("-") << true;
        QTest::newRow("something else by that name") << "a.waymark" << QByteArray("-a letter") << false;
        QTest::newRow("another name") << "a.sqlite" << QByteArray(100, '\0') << false;
        QTest::newRow("an empty text") << "a.txt" << QByteArray("-") << false;
    }
    void aFileShowsThatItWasAWorkspace()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, front);
        QFETCH(bool, was);
        const QByteArray sound = fileContents(m_path);
        const QString path = m_folder->filePath(name);
        putContents(path, front.startsWith('-') ? front.mid(1) : front + sound.mid(front.size()));
        QCOMPARE(wasWorkspace(path), was);
        QVERIFY(!wasWorkspace(m_folder->path()));
        QVERIFY(!wasWorkspace(m_folder->filePath(QStringLiteral("nowhere.waymark"))));
    }

    void copiesBesideAFileAreFoundWithWhatTheyHold()
    {
        QVERIFY(backupFile(m_path, beside("isms-2026-07-15.waymark")));
        edit();
        QVERIFY(backupFile(m_path, beside("isms-newer.waymark")));
        QVERIFY(backupFile(m_path, beside("other.waymark"))); // of another name
        putContents(beside("isms-broken.waymark"), fileContents(m_path).replace(40000, 9000, QByteArray(9000, 'x')));
        putContents(m_path, QByteArray(5000, 'x'));
        const auto found = goodCopiesOf(m_path);
        QCOMPARE(names(found),
                 (QStringList {QStringLiteral("isms-newer.waymark"), QStringLiteral("isms-2026-07-15.waymark")}));
        QCOMPARE(found[0].entries, m_entries + 1);
        QCOMPARE(found[1].entries, m_entries);
        QCOMPARE(found[1].objectives, 2);
        QVERIFY(!found[0].isBackup && found[0].savedAt.isValid() && found[0].layAt.isEmpty());
    }

    void ofManyCopiesTheTenThatWereWrittenLastAreLookedAt()
    {
        QVERIFY(backupFile(m_path, beside("isms-0.waymark")));
        const QByteArray bytes = fileContents(beside("isms-0.waymark"));
        for (int i = 1; i < 14; ++i)
            putContents(beside(qPrintable(QStringLiteral("isms-%1.waymark").arg(i))), bytes);
        QCOMPARE(int(goodCopiesOf(m_path).size()), 10);
    }

    /// By its path, else by its id when what lay there is gone; where that cannot be read, of any file that is gone.
    void theBackupsOfAFileAreFoundByPathAndById()
    {
        backUp();
        QCOMPARE(int(goodCopiesOf(m_path, m_place).size()), 1);
        QVERIFY(goodCopiesOf(m_path, m_place)[0].isBackup);
        QVERIFY(goodCopiesOf(m_path, m_place)[0].layAt.isEmpty());

        const QString moved = m_folder->filePath(QStringLiteral("moved.waymark"));
        QVERIFY(QFile::copy(m_path, moved)); // a trial copy: what is backed up is another file, which is there
        QCOMPARE(int(goodCopiesOf(moved, m_place).size()), 0);
        QVERIFY(QFile::remove(m_path)); // now it was a move
        QCOMPARE(int(goodCopiesOf(moved, m_place).size()), 1);
        QCOMPARE(goodCopiesOf(moved, m_place)[0].layAt, m_path);

        putContents(moved, QByteArray(5000, 'x')); // no id to be known by
        QCOMPARE(int(goodCopiesOf(moved, m_place).size()), 1);
        putContents(m_path, QByteArray(5000, 'x'));
        QCOMPARE(int(goodCopiesOf(moved, m_place).size()), 0); // they belong to that one
        QCOMPARE(int(goodCopiesOf(m_path, m_place).size()), 1);
        QCOMPARE(int(goodCopiesOf(m_path, m_folder->filePath(QStringLiteral("no place"))).size()), 0);
    }

    void anOpenFileNoticesWhatOthersDoWithIt()
    {
        auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext(7));
        QVERIFY(document && (*document)->checkUntouched());
        QVERIFY((*document)->holds(m_path));
        const QString second = beside("second.waymark");
        QVERIFY(::link(QFile::encodeName(m_path).constData(), QFile::encodeName(second).constData()) == 0);
        QVERIFY((*document)->holds(second));
        QVERIFY(QFile::remove(second));
        QVERIFY(!(*document)->holds(second));

        const QString other = beside("other.waymark");
        QVERIFY(backupFile(m_path, other));
        QVERIFY(!(*document)->holds(other));
        {
            auto elsewhere = Document::open(other, Document::Mode::ReadWrite, testContext(8));
            QVERIFY(elsewhere && edit(**elsewhere, QStringLiteral("Theirs")));
        }
        QVERIFY(QFile::rename(m_path, beside("old.waymark")) && QFile::rename(other, m_path));
        QCOMPARE((*document)->checkUntouched().error().detail, QStringLiteral("moved"));
        const auto refused = edit(**document, QStringLiteral("Ours"));
        QCOMPARE(refused.error().detail, QStringLiteral("moved"));
        // Read again it goes on with what lies there.
        QVERIFY((*document)->reload());
        QVERIFY((*document)->checkUntouched());
        QCOMPARE((*document)->entries(), m_entries + 1);
        QCOMPARE((*document)->records().all<Objective>().front().title, QStringLiteral("Theirs"));
        QVERIFY(edit(**document, QStringLiteral("Ours")));
        QVERIFY(verifyFile(m_path).ok());
    }

    void whatWasWrittenByAnotherHandIsAConflictUntilItIsReadAgain()
    {
        auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext(7));
        QVERIFY(document);
        // A tool without our locks takes the last entry away.
        RawDatabase(m_path).run(
            QStringLiteral("UPDATE history SET entry_hash='0' WHERE seq=(SELECT max(seq) FROM history)"));
        QCOMPARE((*document)->checkUntouched().error().detail, QStringLiteral("conflict"));
        QCOMPARE(edit(**document, QStringLiteral("Ours")).error().detail, QStringLiteral("conflict"));
        const auto there = (*document)->inFile();
        QVERIFY(there && int(there->count(Kind::Objective)) == 2);
        QCOMPARE((*document)->copyTo(beside("copy.waymark")).value_or(CopyMade::Whole), CopyMade::FromMemory);
        QVERIFY(verifyFile(beside("copy.waymark")).ok());
        const auto copy = Document::open(beside("copy.waymark"), Document::Mode::ReadOnly, testContext());
        QVERIFY(copy);
        QCOMPARE(figures(**copy), figures(**document));
    }

private:
    QString beside(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    static QStringList names(const std::vector<GoodCopy> &copies)
    {
        QStringList out;
        for (const GoodCopy &copy : copies)
            out += QFileInfo(copy.path).fileName();
        return out;
    }
    /// With the codes by which papers name them.
    static QStringList figures(const Document &document)
    {
        QStringList out;
        const auto rows = document.readingRows();
        for (const ReadingRow &row : rows.value_or(std::vector<ReadingRow>()))
            out += row.displayCode() + u' ' + row.periodEnd.toString(Qt::ISODate) + u' ' + row.value.text();
        return out;
    }
    static Result<> edit(Document &document, const QString &title)
    {
        const Objective before = document.records().all<Objective>().front();
        Objective after = before;
        after.title = title;
        return document.apply({title, {}, {edited(before, after)}, {}});
    }
    void edit()
    {
        auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext(9));
        QVERIFY(document && edit(**document, QStringLiteral("Edited")));
    }
    void backUp()
    {
        QVERIFY(makeBackup({m_path,
                            backupFolder(m_place, m_id, m_path),
                            BackupReason::Session,
                            QDateTime(QDate(2026, 7, 15), QTime(12, 0), Qt::UTC),
                            m_entries,
                            100,
                            {},
                            {}}));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path, m_place, m_id;
    int m_entries = 0;
};

QTEST_GUILESS_MAIN(TestRescue)
#include "tst_rescue.moc"
