#include "model/document/document.h"
#include "model/domain/records.h"
#include "model/store/verify.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The file under an open window is moved, deleted, replaced or written by others: what the window holds can be saved
// under a new name, and what stands in the file can be taken over (RELIABILITY C07 to C10, A17).

namespace {

enum class Fate { Untouched, MovedAway, Deleted, ReplacedByAnother, ReplacedByOlder, WrittenOver, CutToNothing };

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

Q_DECLARE_METATYPE(Fate)

class TestReach : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = at("a.waymark");
        auto made = Document::create(m_path, testContext(1));
        QVERIFY(made);
        m_document = std::move(*made);
        ChangeSet set = m_samples.creation();
        set.readings.added = {sampleReading(m_samples, QDate(2026, 5, 31), QStringLiteral("12.50")),
                              sampleReading(m_samples, QDate(2026, 6, 30), QStringLiteral("-3"))};
        set.readings.added[0].comment = QStringLiteral("only in the file");
        m_older = bytesOf(m_path);
        QVERIFY(m_document->apply(std::move(set)));
    }
    void cleanup() { m_document.reset(); }

    void whatTheWindowHoldsIsSavedUnderANewName_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<CopyMade>("made");
        QTest::newRow("nothing happened") << Fate::Untouched << CopyMade::Whole;
        QTest::newRow("moved away") << Fate::MovedAway << CopyMade::Whole;
        QTest::newRow("deleted") << Fate::Deleted << CopyMade::Whole;
        QTest::newRow("another workspace was renamed over it") << Fate::ReplacedByAnother << CopyMade::Whole;
        QTest::newRow("an older copy was renamed over it") << Fate::ReplacedByOlder << CopyMade::Whole;
        QTest::newRow("an older copy was written over it") << Fate::WrittenOver << CopyMade::FromMemory;
        QTest::newRow("cut to nothing") << Fate::CutToNothing << CopyMade::FromMemory;
    }
    void whatTheWindowHoldsIsSavedUnderANewName()
    {
        QFETCH(Fate, fate);
        QFETCH(CopyMade, made);
        const QString head = m_document->headHash();
        bring(fate);
        const QByteArray there = bytesOf(m_path);
        const QString to = at("copy.waymark");
        const auto done = m_document->copyTo(to);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        QCOMPARE(*done, made);
        QCOMPARE(bytesOf(m_path), there);
        QVERIFY(verifyFile(to).ok());
        const auto copy = Document::open(to, Document::Mode::ReadOnly, testContext(9));
        QVERIFY(copy);
        if (made == CopyMade::Whole)
            QCOMPARE((*copy)->headHash(), head);
        for (int k = 0; k < kindCount; ++k)
            QCOMPARE((*copy)->records().count(Kind(k)), m_document->records().count(Kind(k)));
        const Id<Kpi> kpi = m_samples.full(Kind::Kpi).as<Kpi>()->id;
        const auto figures = (*copy)->records().readings.of(kpi), mine = m_document->records().readings.of(kpi);
        QCOMPARE(figures.size(), size_t(2));
        for (size_t i = 0; i < 2; ++i) {
            QCOMPARE(figures[i].firstText(), mine[i].firstText());
            QCOMPARE(figures[i].periodEnd(), mine[i].periodEnd());
        }
    }

    void aCopyOverwritesNothing()
    {
        const QString to = at("taken.waymark");
        writeBytes(to, "mine");
        for (const Fate fate : {Fate::Untouched, Fate::CutToNothing}) {
            bring(fate);
            QVERIFY(!m_document->copyTo(to));
            QCOMPARE(bytesOf(to), QByteArray("mine"));
        }
    }

    void whatAnotherProgramWroteIsTakenOver()
    {
        const Record before = m_samples.full(Kind::Objective);
        const Record theirs = withField(before, "notes", QStringLiteral("theirs"));
        writeAsAnotherProgram({QStringLiteral("Theirs"), {}, {{before, theirs}}, {}});
        const QByteArray bytes = bytesOf(m_path);
        const ChangeSet mine {
            QStringLiteral("Mine"), {}, {{before, withField(before, "notes", QStringLiteral("mine"))}}, {}};
        const auto refused = m_document->apply(mine);
        QVERIFY(!refused);
        QCOMPARE(refused.error().detail, QStringLiteral("conflict"));
        QCOMPARE(bytesOf(m_path), bytes);
        // Looking changes nothing.
        const auto now = m_document->inFile();
        QVERIFY(now);
        QVERIFY(now->record(Kind::Objective, before.id()) == theirs);
        QVERIFY(m_document->records().record(Kind::Objective, before.id()) == before);
        QVERIFY(m_document->undoStack()->canUndo());

        QSignalSpy changed(m_document.get(), &Document::changed);
        QVERIFY(m_document->reload());
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_document->records().record(Kind::Objective, before.id()) == theirs);
        QVERIFY(!m_document->undoStack()->canUndo());
        QCOMPARE(m_document->entries(), 3);
        QVERIFY(!m_document->isReadOnly());
        // What was made from the old contents is still refused, by field; made anew it goes through.
        QCOMPARE(m_document->apply(mine).error().detail, QStringLiteral("stale"));
        QVERIFY(m_document->apply({QStringLiteral("Mine"), {}, {{theirs, mine.changes[0].after}}, {}}));
        QVERIFY(verifyFile(m_path).ok());
    }

    void anOlderCopyThatWasPutBackIsTakenOver_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::newRow("renamed over it") << Fate::ReplacedByOlder;
        QTest::newRow("written over it") << Fate::WrittenOver;
    }
    void anOlderCopyThatWasPutBackIsTakenOver()
    {
        QFETCH(Fate, fate);
        bring(fate);
        const Record person = Record(Person {{QUuid::createUuid()}});
        QVERIFY(
            !m_document->apply({QStringLiteral("x"), {}, {{{}, withField(person, "name", QStringLiteral("A"))}}, {}}));
        QVERIFY(m_document->reload());
        QCOMPARE(m_document->records().count(Kind::Objective), 0);
        QCOMPARE(m_document->entries(), 1);
        QVERIFY(m_document->apply(m_samples.creation()));
        QVERIFY(verifyFile(m_path).ok());
    }

    void whatCannotBeTakenOverIsOnlyRead_data()
    {
        QTest::addColumn<Fate>("fate");
        QTest::newRow("deleted") << Fate::Deleted;
        QTest::newRow("another workspace") << Fate::ReplacedByAnother;
        QTest::newRow("cut to nothing") << Fate::CutToNothing;
    }
    void whatCannotBeTakenOverIsOnlyRead()
    {
        QFETCH(Fate, fate);
        const int objectives = int(m_document->records().count(Kind::Objective));
        bring(fate);
        const QByteArray there = bytesOf(m_path);
        const auto done = m_document->reload();
        QVERIFY(!done);
        QVERIFY(!done.error().message.isEmpty());
        QVERIFY(m_document->isReadOnly());
        QCOMPARE(int(m_document->records().count(Kind::Objective)), objectives);
        const Record before = m_samples.full(Kind::Objective);
        const auto refused = m_document->apply(
            {QStringLiteral("x"), {}, {{before, withField(before, "notes", QStringLiteral("x"))}}, {}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(QStringLiteral("Save a copy")));
        QCOMPARE(bytesOf(m_path), there);
        QVERIFY(m_document->copyTo(at("copy.waymark")));
        QVERIFY(verifyFile(at("copy.waymark")).ok());
    }

private:
    QString at(const char *name) const { return m_folder->filePath(QLatin1String(name)); }
    /// Through a second name, so that the lock of this program is not in the way.
    void writeAsAnotherProgram(const ChangeSet &set)
    {
        const QString other = at("other.waymark");
        QVERIFY(QFile::copy(m_path, other));
        {
            auto document = Document::open(other, Document::Mode::ReadWrite, testContext(3));
            QVERIFY(document);
            QVERIFY((*document)->apply(set));
        }
        writeBytes(m_path, bytesOf(other));
    }
    void bring(Fate fate)
    {
        const QString other = at("foreign.waymark");
        switch (fate) {
        case Fate::Untouched:
            return;
        case Fate::MovedAway:
            QVERIFY(QFile::rename(m_path, at("elsewhere.waymark")));
            return;
        case Fate::Deleted:
            QVERIFY(QFile::remove(m_path));
            return;
        case Fate::ReplacedByAnother:
            QVERIFY(Document::create(other, testContext(50)));
            QVERIFY(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData()) == 0);
            return;
        case Fate::ReplacedByOlder:
            writeBytes(other, m_older);
            QVERIFY(std::rename(QFile::encodeName(other).constData(), QFile::encodeName(m_path).constData()) == 0);
            return;
        case Fate::WrittenOver:
            writeBytes(m_path, m_older);
            return;
        case Fate::CutToNothing:
            writeBytes(m_path, {});
            return;
        }
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QByteArray m_older;
    Samples m_samples;
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
