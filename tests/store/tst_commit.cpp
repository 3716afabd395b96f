#include "model/domain/records.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

// One edit is one transaction: it is in the file with its history entry, or nothing is (DESIGN.md 4, 5).

class TestCommit : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const QString path = m_template.filePath(QStringLiteral("t.waymark"));
        {
            auto store = Store::create(path, testContext());
            QVERIFY(store);
            QVERIFY((*store)->commit(m_samples.creation(), QStringLiteral("change"), testContext(2)));
        }
        m_fresh = fileBytes(path);
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.waymark"));
        writeBytes(m_path, m_fresh);
        reopen();
    }
    void cleanup() { m_store.reset(); }

    void everyFieldOfEveryKindComesBackFromTheFile_data() { addKinds(); }
    void everyFieldOfEveryKindComesBackFromTheFile()
    {
        QFETCH(int, kind);
        reopen();
        const auto reg = m_store->load();
        QVERIFY(reg);
        for (const Record &expected : {m_samples.full(Kind(kind)), m_samples.bare(Kind(kind))}) {
            if (!expected)
                continue;
            const Record actual = reg->record(Kind(kind), expected.id());
            QVERIFY(actual);
            for (const Field &f : kindInfo(Kind(kind)).fields())
                QCOMPARE(actual.value(f), expected.value(f));
            QVERIFY(actual == expected);
        }
    }

    void anEditToNothingAndBackComesBackFromTheFile_data() { addKinds(); }
    void anEditToNothingAndBackComesBackFromTheFile()
    {
        QFETCH(int, kind);
        // From all fields to the required ones: what is no longer given must be gone, not stay or become "".
        const Record full = m_samples.full(Kind(kind)), stripped = onlyRequired(full);
        QVERIFY(commit({QStringLiteral("Stripped"), {}, {{full, stripped}}, {}}));
        reopen();
        QVERIFY(m_store->load()->record(Kind(kind), full.id()) == stripped);
        QVERIFY(commit({QStringLiteral("Filled"), {}, {{stripped, full}}, {}}));
        reopen();
        QVERIFY(m_store->load()->record(Kind(kind), full.id()) == full);
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void everyColumnOfAReadingComesBackFromTheFile()
    {
        ReadingRow row = fullReading(m_samples, QDate(2026, 6, 30));
        ReadingRow empty = sampleReading(m_samples, QDate(2026, 5, 31), {});
        empty.value = {};
        empty.notAvailableReason = QStringLiteral("no figures, 漢字");
        ReadingRow dead = sampleReading(m_samples, QDate(2026, 5, 31), QStringLiteral("-0.50"));
        dead.isVoid = true;
        ChangeSet set {QStringLiteral("Readings"), {}, {}, {}};
        set.readings.added = {row, empty, dead};
        const auto done = commit(set);
        QVERIFY(done);
        QCOMPARE(done->added.size(), size_t(3));
        reopen();
        const auto rows = m_store->readingRows(row.kpi);
        QVERIFY(rows);
        QVERIFY(*rows == done->added);
        row.key = 1;
        row.entry = done->entry;
        QVERIFY(rows->front() == row);
        QVERIFY((*rows)[2].isVoid);
        QCOMPARE((*rows)[2].voidedBy, done->entry);
        const auto reg = m_store->load();
        QCOMPARE(reg->readings.count(), qsizetype(3));
        QVERIFY(*reg->readings.find(1) == row.compact());
        for (const ReadingRow &r : *rows)
            QVERIFY2(*reg->readings.find(r.key) == r.compact(), qPrintable(r.displayCode()));
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void whatContradictsIsRefusedInWordsAndNothingIsWritten_data()
    {
        QTest::addColumn<ChangeSet>("set");
        QTest::addColumn<QString>("words");
        const Record risk = m_samples.full(Kind::Risk), owner = m_samples.full(Kind::Person);
        const QString nobody = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const auto edit = [](const Record &record, const char *field, const QVariant &value) {
            return ChangeSet {QStringLiteral("x"), {}, {{record, withField(record, field, value)}}, {}};
        };
        QTest::newRow("code used twice") << edit(risk, "code", m_samples.bare(Kind::Risk).code())
                                         << "this code is already used in the table “Risks”";
        QTest::newRow("owner that does not exist")
            << edit(risk, "owner", nobody) << "a record that is named does not exist";
        QTest::newRow("linked record that does not exist")
            << edit(m_samples.full(Kind::ObjectiveLink), "target", nobody) << "The linked record does not exist";
        QTest::newRow("linked record of another kind")
            << edit(m_samples.full(Kind::ObjectiveLink), "target", owner.id().toString(QUuid::WithoutBraces))
            << "The linked record does not exist";
        QTest::newRow("removed while used")
            << ChangeSet {QStringLiteral("x"), {}, {{owner, {}}}, {}} << "a record to be removed is still used";
        QTest::newRow("removed while linked")
            << ChangeSet {QStringLiteral("x"), {}, {{m_samples.full(Kind::Control), {}}}, {}} << "is still linked";
        QTest::newRow("removed twice") << ChangeSet {
            QStringLiteral("x"),
            {},
            {{m_samples.full(Kind::BriefText), {}}, {m_samples.full(Kind::BriefText), {}}},
            {}} << "was removed in the meantime";
        ChangeSet twice {QStringLiteral("x"), {}, {}, {}};
        twice.readings.added = {sampleReading(m_samples, QDate(2026, 1, 31), QStringLiteral("1")),
                                sampleReading(m_samples, QDate(2026, 1, 31), QStringLiteral("2"))};
        QTest::newRow("two figures for a period") << twice << "there is already a figure for this period";
        ChangeSet sameCode = twice;
        sameCode.readings.added[1].periodEnd = QDate(2026, 2, 28);
        for (ReadingRow &r : sameCode.readings.added)
            r.code = QStringLiteral("january");
        QTest::newRow("two readings with one code") << sameCode << "the code of a figure is already used";
        ChangeSet strange {QStringLiteral("x"), {}, {}, {}};
        strange.readings.added = {sampleReading(m_samples, QDate(2026, 1, 31), QStringLiteral("1"))};
        strange.readings.added.front().kpi.value = QUuid(nobody);
        QTest::newRow("figure of no KPI") << strange << "a record that is named does not exist";
        ChangeSet ghost {QStringLiteral("x"), {}, {}, {}};
        ghost.readings.voided = {{4711, QStringLiteral("why")}};
        QTest::newRow("voids what is not there") << ghost << "already void or does not exist";
        // The first change of a set is fine, the second is not: neither may stay.
        ChangeSet half = edit(m_samples.full(Kind::Objective), "title", QStringLiteral("fine"));
        half.changes.push_back(edit(risk, "owner", nobody).changes.front());
        QTest::newRow("second of two is wrong") << half << "a record that is named does not exist";
    }
    void whatContradictsIsRefusedInWordsAndNothingIsWritten()
    {
        QFETCH(ChangeSet, set);
        QFETCH(QString, words);
        const QByteArray before = fileBytes(m_path);
        const QString head = m_store->head();
        const auto done = commit(set);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(words), qPrintable(done.error().message));
        QVERIFY(!done.error().message.contains(QStringLiteral("constraint")));
        QCOMPARE(m_store->head(), head);
        QCOMPARE(fileBytes(m_path), before);
        QVERIFY(commit(harmless())); // and the store still works
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    void aRecordAndWhatItNamesMayComeInAnyOrder()
    {
        Person person;
        person.id = {QUuid::createUuid()};
        person.code = QStringLiteral("P77");
        person.name = QStringLiteral("Ada");
        Risk risk;
        risk.id = {QUuid::createUuid()};
        risk.code = QStringLiteral("RSK77");
        risk.title = QStringLiteral("Later");
        risk.owner = person.id;
        QVERIFY(commit({QStringLiteral("x"), {}, {created(risk), created(person)}, {}}));
    }

    void aFileChangedByAnotherProgramIsAConflict()
    {
        // A second program that appended to the history: only its head moved.
        RawDatabase other(m_path);
        QCOMPARE(
            other.run(QStringLiteral("INSERT INTO history SELECT seq+1, at, actor, kind, body, body_hash, entry_hash, "
                                     "'other' FROM history ORDER BY seq DESC LIMIT 1")),
            1);
        const QByteArray before = fileBytes(m_path);
        const auto done = commit(harmless());
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("conflict"));
        QVERIFY(done.error().message.contains(QStringLiteral("Nothing was written")));
        QCOMPARE(fileBytes(m_path), before);
    }

    void aFileThatIsBusyIsSaidToBeBusy()
    {
        const ChangeSet set = harmless();
        RawDatabase other(m_path);
        QCOMPARE(other.run(QStringLiteral("BEGIN EXCLUSIVE")), 0);
        const auto done = commit(set);
        QVERIFY(!done);
        QVERIFY2(done.error().message.contains(QStringLiteral("another program is using the file")),
                 qPrintable(done.error().message));
        QVERIFY(other.run(QStringLiteral("ROLLBACK")) >= 0);
        QVERIFY(commit(set));
    }

    void aFileThatWasReplacedIsNoticed_data()
    {
        QTest::addColumn<bool>("replaced");
        QTest::newRow("replaced by a copy") << true;
        QTest::newRow("deleted") << false;
    }
    void aFileThatWasReplacedIsNoticed()
    {
        QFETCH(bool, replaced);
        const ChangeSet set = harmless();
        const QString copy = m_folder->filePath(QStringLiteral("copy"));
        QVERIFY(QFile::copy(m_path, copy));
        QVERIFY(QFile::remove(m_path));
        if (replaced)
            QVERIFY(QFile::rename(copy, m_path));
        const QByteArray before = fileBytes(m_path);
        const auto done = commit(set);
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("moved"));
        QCOMPARE(fileBytes(m_path), before);
    }

    void noDraftIsWrittenIntoAFileThatNobodyFindsAgain()
    {
        const QDateTime at(QDate(2026, 7, 15), QTime(8, 0), Qt::UTC);
        QVERIFY(QFile::remove(m_path));
        const auto done = m_store->putDraft({QStringLiteral("objective"), {}, QStringLiteral("{}"), at});
        QVERIFY(!done);
        QCOMPARE(done.error().detail, QStringLiteral("moved"));
        // What is open can still be saved under a new name, also after a second try.
        QVERIFY(!m_store->putDraft({QStringLiteral("objective"), {}, QStringLiteral("{}"), at}));
        const QString copy = m_folder->filePath(QStringLiteral("kept.waymark"));
        const auto kept = m_store->copyTo(copy);
        QVERIFY2(kept, kept ? "" : qPrintable(kept.error().message));
        QCOMPARE(verifyFile(copy).exit, 0);
    }

    void theActorOfAnEntryIsOneLine()
    {
        Context context = testContext(9);
        context.who = [] { return QStringLiteral("Eve\tforged\nline  here"); };
        QVERIFY(m_store->commit(harmless(), QStringLiteral("change"), context));
        RawDatabase db(m_path);
        QCOMPARE(db.value(QStringLiteral("SELECT actor FROM history ORDER BY seq DESC LIMIT 1")),
                 QStringLiteral("Eve forged line here"));
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

    /// A process of its own whose files may not grow stands for a full disk.
    void aFullDiskLeavesTheFileAsItWasAndSaysSo()
    {
        m_store.reset();
        const QByteArray before = fileBytes(m_path);
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(commitOnFullDisk());
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(fileBytes(m_path), before);
        QCOMPARE(verifyFile(m_path).exit, 0);
        reopen();
        QVERIFY(commit(harmless()));
    }

    void draftsAreKeptApartFromTheHistory()
    {
        const int entries = m_store->entries();
        const QDateTime at(QDate(2026, 7, 15), QTime(9, 0), Qt::UTC);
        QVERIFY(m_store->putDraft({QStringLiteral("objective"), {}, QStringLiteral("{\"a\":1}"), at}));
        QVERIFY(m_store->putDraft({QStringLiteral("objective"), {}, QStringLiteral("{\"a\":2}"), at}));
        reopen();
        QCOMPARE(m_store->drafts()->size(), size_t(1));
        QCOMPARE(m_store->drafts()->front().body, QStringLiteral("{\"a\":2}"));
        QCOMPARE(m_store->entries(), entries);
        QVERIFY(m_store->removeDraft(QStringLiteral("objective"), {}));
        QVERIFY(m_store->drafts()->empty());
        QCOMPARE(verifyFile(m_path).exit, 0);
    }

private:
    static void addKinds()
    {
        QTest::addColumn<int>("kind");
        for (int k = 0; k < kindCount; ++k)
            QTest::newRow(kindInfo(Kind(k)).table) << k;
    }
    static Record onlyRequired(Record record)
    {
        for (const Field &f : kindInfo(record.kind()).fields())
            if (!f.isRequired && f.type != FieldType::Flag && f.type != FieldType::Integer)
                record = withField(record, f.name, {});
        return record;
    }
    Result<CommitInfo> commit(const ChangeSet &set)
    {
        return m_store->commit(set, QStringLiteral("change"), m_context);
    }
    ChangeSet harmless()
    {
        const Record before = m_store->load()->record(Kind::Objective, m_samples.full(Kind::Objective).id());
        return {QStringLiteral("Notes"),
                {},
                {{before, withField(before, "notes", QStringLiteral("n%1").arg(m_store->entries()))}},
                {}};
    }
    void reopen()
    {
        m_store.reset();
        auto store = Store::open(m_path, OpenMode::ReadWrite);
        QVERIFY(store);
        m_store = std::move(*store);
    }
    /// In the child: 0 when the commit failed with words and the store kept its head.
    int commitOnFullDisk()
    {
        auto store = Store::open(m_path, OpenMode::ReadWrite);
        if (!store)
            return 1;
        ChangeSet set {QStringLiteral("many"), {}, {}, {}};
        for (int i = 0; i < 5000; ++i)
            set.readings.added.push_back(sampleReading(m_samples, QDate(2000, 1, 1).addDays(i), QString::number(i)));
        std::signal(SIGXFSZ, SIG_IGN); // writes then fail with EFBIG, as they do with ENOSPC on a full disk
        const rlimit most {rlim_t(QFile(m_path).size()) + 8192, RLIM_INFINITY};
        if (::setrlimit(RLIMIT_FSIZE, &most) != 0)
            return 2;
        const QString head = (*store)->head();
        const auto done = (*store)->commit(set, QStringLiteral("change"), testContext(5));
        if (done)
            return 3;
        if (!done.error().message.contains(QStringLiteral("full")))
            return 4;
        if ((*store)->head() != head || (*store)->entries() != 2)
            return 5;
        // Small edits still fit: the store goes on.
        const auto reg = (*store)->load();
        return reg && reg->readings.count() == 0 ? 0 : 6;
    }

    QTemporaryDir m_template;
    QByteArray m_fresh;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    Samples m_samples;
    Context m_context = testContext(2);
    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(TestCommit)
#include "tst_commit.moc"
