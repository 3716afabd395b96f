#include "model/document/document.h"
#include "model/domain/records.h"
#include "tests/support/samples.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

// The open workspace: a change, its undo and its redo in memory and in the file (DESIGN.md 4).

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The records as somebody sees them who opens the file now.
Register inFile(const QString &path)
{
    const auto document = Document::open(path, Document::Mode::ReadOnly, testContext(7));
    return document ? (*document)->records() : Register();
}

bool equal(const Register &a, const Register &b)
{
    for (int k = 0; k < kindCount; ++k) {
        if (a.count(Kind(k)) != b.count(Kind(k)))
            return false;
        for (const Record &record : a.records(Kind(k)))
            if (!(b.record(Kind(k), record.id()) == record))
                return false;
    }
    return true;
}

/// The record with its last text, date or number field set to something else; a record that only links others with its
/// last end at the other sample.
Record edited(const Record &record, const Samples &samples = {})
{
    const auto fields = kindInfo(record.kind()).fields();
    for (auto f = fields.rbegin(); f != fields.rend(); ++f) {
        if (f->type == FieldType::Text && qstrcmp(f->name, "code") != 0)
            return withField(record, f->name, QStringLiteral("edited").left(f->limit ? f->limit : 20));
        if (f->type == FieldType::Date)
            return withField(record, f->name, QStringLiteral("2027-12-31"));
        if (f->type == FieldType::Integer)
            return withField(record, f->name, record.value(*f).toLongLong() + 1);
    }
    for (auto f = fields.rbegin(); f != fields.rend(); ++f)
        if (f->type == FieldType::Ref || f->type == FieldType::AnyRef) {
            const Kind target = f->type == FieldType::Ref ? f->target : Kind::Action; // the one of evidence links
            return withField(record, f->name, samples.bare(target).id().toString(QUuid::WithoutBraces));
        }
    return record;
}

} // namespace

class TestDocument : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString path = m_template.filePath(QStringLiteral("t.waymark"));
        {
            const auto document = Document::create(path, testContext(2));
            QVERIFY(document);
            QVERIFY((*document)->apply(m_samples.creation()));
        }
        m_fresh = fileBytes(path);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(m_fresh) == m_fresh.size());
        file.close();
        auto document = Document::open(m_path, Document::Mode::ReadWrite, testContext(3));
        QVERIFY(document);
        m_document = std::move(*document);
    }
    void cleanup() { m_document.reset(); }

    void changesAreUndoneAndRedoneInMemoryAndFile_data()
    {
        QTest::addColumn<int>("kind");
        for (int k = 0; k < kindCount; ++k)
            QTest::newRow(kindInfo(Kind(k)).table) << k;
    }
    void changesAreUndoneAndRedoneInMemoryAndFile()
    {
        QFETCH(int, kind);
        const Record full = m_samples.full(Kind(kind));
        const Record other = edited(full);
        QVERIFY(!(other == full));
        check(edit(full, other), full, other);
    }

    void removingEverythingIsUndoneAndRedone()
    {
        // In the reverse order of its making, so that nothing is used any more when it goes.
        const Register before = m_document->records();
        QVERIFY(
            m_document->apply({QStringLiteral("Everything removed"), {}, inverse(m_samples.creation().changes), {}}));
        QVERIFY(equal(m_document->records(), Register()));
        QVERIFY(equal(inFile(m_path), Register()));
        m_document->undoStack()->undo();
        QVERIFY(equal(m_document->records(), before));
        QVERIFY(equal(inFile(m_path), before));
        m_document->undoStack()->redo();
        QVERIFY(equal(inFile(m_path), Register()));
    }

    void aCreatedRecordIsGoneAfterUndoAndHasItsIdAgainAfterRedo()
    {
        Risk risk;
        risk.id = {m_document->newId()};
        risk.code = m_document->records().nextCode(Kind::Risk);
        risk.title = QStringLiteral("New");
        check({QStringLiteral("Risk created"), {}, {created(risk)}, {}}, {}, Record(risk));
    }

    void anEmptySetDoesNothingAtAll()
    {
        const QByteArray before = fileBytes(m_path);
        QSignalSpy changed(m_document.get(), &Document::changed);
        QVERIFY(m_document->apply({QStringLiteral("Nothing"), {}, {}, {}}));
        const Record risk = m_samples.full(Kind::Risk);
        QVERIFY(m_document->apply({QStringLiteral("The same"), {}, {{risk, risk}}, {}}));
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_document->undoStack()->count(), 0);
        QCOMPARE(m_document->entries(), 2);
    }

    void everybodyHearsOfEachChangeOnceAfterItIsSaved()
    {
        const Record risk = m_samples.full(Kind::Risk), other = edited(risk);
        QSignalSpy changed(m_document.get(), &Document::changed);
        connect(m_document.get(), &Document::changed, this,
                [&] { QVERIFY(equal(m_document->records(), inFile(m_path))); });
        QVERIFY(m_document->apply(edit(risk, other)));
        QCOMPARE(changed.size(), 1);
        m_document->undoStack()->undo();
        m_document->undoStack()->redo();
        QCOMPARE(changed.size(), 3);
    }

    void aStaleFormIsRefusedAndNamesTheFields()
    {
        const Record risk = m_samples.full(Kind::Risk);
        QVERIFY(m_document->apply(edit(risk, withField(risk, "title", QStringLiteral("First")))));
        const QByteArray before = fileBytes(m_path);
        const auto late = m_document->apply(edit(risk, withField(risk, "target_likelihood", qlonglong(5))));
        QVERIFY(!late);
        QCOMPARE(late.error().detail, QStringLiteral("stale"));
        QVERIFY2(late.error().message.contains(QStringLiteral("RSK002 was changed in the meantime: Title.")),
                 qPrintable(late.error().message));
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(m_document->records().find<Risk>({risk.id()})->title, QStringLiteral("First"));
        QCOMPARE(m_document->undoStack()->count(), 1);
    }
    void aFormOfARemovedRecordIsRefused()
    {
        const Record text = m_samples.full(Kind::BriefText);
        QVERIFY(m_document->apply({QStringLiteral("Removed"), {}, {{text, {}}}, {}}));
        const auto late = m_document->apply(edit(text, edited(text)));
        QVERIFY(!late);
        QVERIFY(late.error().message.contains(QStringLiteral("was removed in the meantime")));
        const auto again = m_document->apply({QStringLiteral("x"), {}, {{{}, m_samples.full(Kind::Risk)}}, {}});
        QVERIFY(!again);
        QVERIFY(again.error().message.contains(QStringLiteral("RSK002 exists already")));
    }

    void aRefusedChangeLeavesMemoryAndStackAlone()
    {
        const Register before = m_document->records();
        const Record risk = m_samples.full(Kind::Risk);
        QVERIFY(!m_document->apply(edit(risk, withField(risk, "code", m_samples.bare(Kind::Risk).code()))));
        QVERIFY(equal(m_document->records(), before));
        QCOMPARE(m_document->undoStack()->count(), 0);
    }

    void aFailedUndoIsReportedAndDropped()
    {
        const Record risk = m_samples.full(Kind::Risk), other = edited(risk);
        QVERIFY(m_document->apply(edit(risk, other)));
        QSignalSpy failed(m_document.get(), &Document::failed);
        const QString aside = m_path + QStringLiteral(".aside");
        QVERIFY(QFile::rename(m_path, aside)); // the medium is gone
        m_document->undoStack()->undo();
        QCOMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().message.contains(QStringLiteral("moved, replaced or deleted")));
        QCOMPARE(m_document->undoStack()->count(), 0);
        QVERIFY(m_document->records().record(Kind::Risk, risk.id()) == other);
        QVERIFY(QFile::rename(aside, m_path));
        QVERIFY(m_document->apply(edit(other, risk))); // and the work goes on
    }

    void undoIsANewEntryOfTheHistoryWithWords()
    {
        const Record risk = m_samples.full(Kind::Risk);
        QVERIFY(m_document->apply({QStringLiteral("Risk renamed"),
                                   QStringLiteral("typing error"),
                                   {{risk, withField(risk, "title", QStringLiteral("Renamed"))}},
                                   {}}));
        QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Risk renamed"));
        m_document->undoStack()->undo();
        m_document->undoStack()->redo();
        const auto history = m_document->history();
        QVERIFY(history);
        QMap<int, HistoryEntry> bySeq;
        for (const HistoryEntry &entry : *history)
            bySeq.insert(entry.seq, entry);
        QCOMPARE(bySeq.keys(), (QList<int> {1, 2, 3, 4, 5}));
        QCOMPARE(bySeq[3].label, QStringLiteral("Risk renamed"));
        QCOMPARE(bySeq[3].reason, QStringLiteral("typing error"));
        QCOMPARE(bySeq[4].label, QStringLiteral("Undo: Risk renamed"));
        QCOMPARE(bySeq[4].kind, QStringLiteral("undo"));
        QCOMPARE(bySeq[5].label, QStringLiteral("Redo: Risk renamed"));
        QCOMPARE(bySeq[5].kind, QStringLiteral("redo"));
        QCOMPARE(bySeq[3].changes.size(), size_t(1));
        QCOMPARE(bySeq[3].changes.front().code, QStringLiteral("RSK002"));
        QCOMPARE(bySeq[3].changes.front().after, QStringLiteral("Renamed"));
        QCOMPARE(bySeq[4].changes.front().before, QStringLiteral("Renamed"));
        QCOMPARE(bySeq[5].hash, m_document->headHash());
        QCOMPARE(bySeq[5].at, QDateTime(QDate(2026, 7, 15), QTime(8, 30), Qt::UTC));
    }

private:
    ChangeSet edit(const Record &before, const Record &after) const
    {
        return {QStringLiteral("Edited"), {}, {{before, after}}, {}};
    }
    /// Applies, undoes and redoes a change of one record; each time memory and file must say the same.
    void check(const ChangeSet &set, const Record &before, const Record &after)
    {
        const Kind kind = (before ? before : after).kind();
        const QUuid id = (before ? before : after).id();
        const auto holds = [&](const Record &expected) {
            return m_document->records().record(kind, id) == expected
                || (!expected && !m_document->records().record(kind, id));
        };
        const auto applied = m_document->apply(set);
        QVERIFY2(applied, applied ? "" : qPrintable(applied.error().message));
        QVERIFY(holds(after));
        QVERIFY(equal(m_document->records(), inFile(m_path)));
        m_document->undoStack()->undo();
        QVERIFY(holds(before));
        QVERIFY(equal(m_document->records(), inFile(m_path)));
        m_document->undoStack()->redo();
        QVERIFY(holds(after));
        QVERIFY(equal(m_document->records(), inFile(m_path)));
        QCOMPARE(m_document->entries(), 5); // undo and redo are entries, never erasures
    }

    QTemporaryDir m_template;
    QByteArray m_fresh;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Samples m_samples;
    std::unique_ptr<Document> m_document;
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
