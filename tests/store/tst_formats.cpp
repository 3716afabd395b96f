#include "model/domain/finding.h"
#include "model/store/backups.h"
#include "model/store/schema.h"
#include "model/store/store.h"
#include "model/store/verify.h"
#include "tests/store/rawdatabase.h"
#include "tests/support/samples.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

// A workspace of each released format lies in tests/data/workspaces and must open for ever, with the same contents
// (RELIABILITY.md I01). A new format gets its file once, with WAYMARK_MAKE_FIXTURES=1; one that is there is never
// written again.

namespace {

const QString folder = QStringLiteral(WAYMARK_SOURCE_DIR "/tests/data/workspaces");

QString fixture(int format)
{
    return QStringLiteral("%1/format-%2.waymark").arg(folder).arg(format);
}

/// SHA-256 of contentLines(), by format. Never to be changed.
const QHash<int, QString> &contentOfFormat()
{
    static const QHash<int, QString> digests {
        {1, QStringLiteral("3290c8aac0d443e68c9502412e6cc577df546f7b1d4c606c44e100f79d863208")},
        {2, QStringLiteral("67bbf08ab7575b5aad301665531876b4fb868c54b2ac591c9ea21638b372af65")},
    };
    return digests;
}

QHash<QString, QStringList> columnsIn(const QString &path)
{
    QHash<QString, QStringList> out;
    RawDatabase db(path);
    for (const QStringList &row :
         db.rows(QStringLiteral("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                                "WHERE m.type='table'")))
        out[row[0]] += row[1];
    return out;
}

/// What the program answers about a file, as lines: of records the fields that the format knew, of the history the
/// first `entries`.
QByteArray contentLines(const Store &store, const QHash<QString, QStringList> &known, int entries)
{
    QList<QByteArray> lines {"workspace\t" + store.workspaceId().toUtf8()};
    const auto reg = store.load();
    const auto rows = store.readingRows({});
    const auto reasons = store.voidReasons();
    const auto history = store.history({});
    const auto drafts = store.drafts();
    if (!reg || !rows || !reasons || !history || !drafts)
        return {};
    for (int k = 0; k < kindCount; ++k)
        for (const Record &record : reg->records(Kind(k))) {
            const KindInfo &info = kindInfo(Kind(k));
            for (const Field &f : info.fields()) {
                const QVariant value = record.value(f);
                if (value.isValid() && known.value(QLatin1String(info.table)).contains(QLatin1String(f.name)))
                    lines += QByteArray(info.table) + '\t' + record.id().toByteArray() + '\t' + f.name + '\t'
                        + (value.metaType().id() == QMetaType::QByteArray ? value.toByteArray().toHex()
                                                                          : value.toString().toUtf8());
            }
            if (const auto *evidence = record.as<Evidence>();
                evidence && evidence->storage == EvidenceStorage::FileCopy) {
                const auto bytes = store.content(evidence->sha256);
                lines += "copy\t" + evidence->code.toUtf8() + '\t' + (bytes ? *bytes : "missing");
            }
        }
    for (const ReadingRow &r : *rows)
        lines += "reading\t" + r.displayCode().toUtf8() + '\t' + r.kpi.value.toByteArray() + '\t'
            + r.periodEnd.toString(Qt::ISODate).toUtf8() + '\t' + r.value.text().toUtf8() + '\t'
            + r.numerator.text().toUtf8() + '\t' + r.denominator.text().toUtf8() + '\t' + r.notAvailableReason.toUtf8()
            + '\t' + r.recordedOn.toString(Qt::ISODate).toUtf8() + '\t' + r.recordedBy.value.toByteArray() + '\t'
            + r.verifiedBy.value.toByteArray() + '\t' + r.verifiedOn.toString(Qt::ISODate).toUtf8() + '\t'
            + QByteArray::number(r.supersedes) + '\t' + r.correctionReason.toUtf8() + '\t' + r.comment.toUtf8() + '\t'
            + r.evidence.value.toByteArray() + '\t' + QByteArray::number(int(r.source)) + '\t'
            + QByteArray::number(r.entry) + '\t' + QByteArray::number(r.voidedBy) + '\t'
            + reasons->value(r.key).toUtf8();
    for (const HistoryEntry &e : *history)
        if (e.seq <= entries)
            lines += "entry\t" + QByteArray::number(e.seq) + '\t' + e.at.toString(Qt::ISODate).toUtf8() + '\t'
                + e.actor.toUtf8() + '\t' + e.kind.toUtf8() + '\t' + e.hash.toUtf8();
    for (const Draft &d : *drafts)
        lines += "draft\t" + d.form.toUtf8() + '\t' + d.record.toUtf8() + '\t' + d.body.toUtf8() + '\t'
            + d.at.toString(Qt::ISODate).toUtf8();
    std::sort(lines.begin(), lines.end());
    return lines.join('\n');
}

QString digestOf(const QByteArray &lines)
{
    return QString::fromLatin1(QCryptographicHash::hash(lines, QCryptographicHash::Sha256).toHex());
}

ChangeSet evidenceWithCopy()
{
    const FileContent content = contentOf(QByteArray("%PDF-1.4 minutes of the fixture\n"));
    Evidence e;
    e.id.value = QUuid(7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
    e.code = QStringLiteral("EV-901");
    e.title = QStringLiteral("Minutes, signed");
    e.fileName = QStringLiteral("minutes.pdf");
    e.storage = EvidenceStorage::FileCopy;
    e.size = int(content.bytes.size());
    e.sha256 = content.sha256;
    ChangeSet set {QStringLiteral("Evidence added"), {}, {created(e)}, {}};
    set.contents = {content};
    return set;
}

/// Two records of every kind, figures, a correction, an edit, a draft and, where the format has them, a kept file.
void fill(const QString &path, int format)
{
    const Samples samples;
    auto store = Store::create(path, testContext());
    const auto commit = [&](ChangeSet set, int seed) {
        if (!store || !(*store)->commit(std::move(set), QStringLiteral("change"), testContext(seed)))
            qFatal("the workspace cannot be made");
    };
    ChangeSet creation = samples.creation();
    if (format < 2) { // there were no kept files yet
        creation.contents.clear();
        for (Change &change : creation.changes)
            if (change.kind() == Kind::Evidence)
                change.after = withField(change.after, "storage", QStringLiteral("reference"));
    }
    commit(creation, 2);
    ChangeSet figures {QStringLiteral("Figures"), {}, {}, {}};
    for (int month = 1; month <= 6; ++month)
        figures.readings.added.push_back(
            sampleReading(samples, QDate(2026, month, 28), QString::number(month) + ".50"));
    figures.readings.added.push_back(fullReading(samples, QDate(2025, 12, 31)));
    commit(figures, 3);
    ChangeSet correction {QStringLiteral("Correction"), QStringLiteral("typed wrongly"), {}, {}};
    correction.readings.voided = {{1, QStringLiteral("typed wrongly")}};
    commit(correction, 4);
    const Record risk = samples.full(Kind::Risk);
    commit({QStringLiteral("Risk edited"),
            QStringLiteral("Grüße, “quoted”"),
            {{risk, withField(risk, "title", QStringLiteral("Ünïcode – 風險 🙂"))}},
            {}},
           5);
    if (format >= 2)
        commit(evidenceWithCopy(), 6);
    if (!(*store)->putDraft({QStringLiteral("risk"),
                             {},
                             QStringLiteral("{\"title\":\"half a sen\"}"),
                             QDateTime(QDate(2026, 7, 15), QTime(8, 30), Qt::UTC)}))
        qFatal("the draft cannot be kept");
}

/// A file made by the steps up to `format` only, as the program of that time did.
void makeFixture(int format)
{
    const QTemporaryDir here;
    const QString today = here.filePath(QStringLiteral("today")), path = here.filePath(QStringLiteral("then"));
    fill(today, format);
    writeBytes(path, {});
    {
        RawDatabase db(path);
        QStringList script {QStringLiteral("PRAGMA application_id=%1").arg(applicationId)};
        for (int step = 0; step < format; ++step)
            for (const char *statement : schemaSteps()[size_t(step)].statements)
                script += QString::fromUtf8(statement);
        script += {QStringLiteral("PRAGMA user_version=%1").arg(format),
                   QStringLiteral("ATTACH '%1' AS today").arg(today), QStringLiteral("BEGIN")};
        for (const QString &sql : std::as_const(script))
            if (db.run(sql) < 0)
                qFatal("refused: %s", qPrintable(sql));
        for (const QStringList &row : db.rows(QStringLiteral("SELECT name FROM main.sqlite_master WHERE type='table'")))
            if (db.run(QStringLiteral("INSERT INTO main.\"%1\" SELECT * FROM today.\"%1\" ORDER BY rowid").arg(row[0]))
                < 0)
                qFatal("refused: %s", qPrintable(row[0]));
        db.run(QStringLiteral("COMMIT"));
    }
    QFile::copy(path, fixture(format));
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        if (qEnvironmentVariableIntValue("WAYMARK_MAKE_FIXTURES"))
            for (int format = 1; format <= schemaVersion(); ++format)
                if (!QFileInfo::exists(fixture(format)))
                    makeFixture(format);
    }

    void everyReleasedFormatOpensForEver_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 1; format <= schemaVersion(); ++format)
            QTest::addRow("format %d", format) << format;
    }
    void everyReleasedFormatOpensForEver()
    {
        QFETCH(int, format);
        const QTemporaryDir here;
        const QString path = here.filePath(QStringLiteral("a.waymark"));
        QVERIFY2(QFile::copy(fixture(format), path), "a released format has no file in tests/data/workspaces");
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
        const QByteArray bytes = fileBytes(path);
        const auto known = columnsIn(fixture(format));
        const VerifyReport then = verifyFile(path);
        QCOMPARE(then.exit, 0);

        // Read as it is, also from a medium that cannot be written to: the file stays as it was.
        {
            const auto reader = Store::open(path, OpenMode::ReadOnly);
            QVERIFY2(reader, reader ? "" : qPrintable(reader.error().message));
            QCOMPARE((*reader)->head(), then.head);
            QCOMPARE(digestOf(contentLines(**reader, known, then.entries)), contentOfFormat().value(format));
        }
        QCOMPARE(fileBytes(path), bytes);

        const Upgrading upgrading {testContext(9), here.filePath(QStringLiteral("backups"))};
        {
            auto writer = Store::open(path, OpenMode::ReadWrite, upgrading);
            QVERIFY2(writer, writer ? "" : qPrintable(writer.error().message));
            QCOMPARE(digestOf(contentLines(**writer, known, then.entries)), contentOfFormat().value(format));
            QCOMPARE((*writer)->entries(), then.entries + schemaVersion() - format);
            QCOMPARE((*writer)->upgradeCopy().isEmpty(), format == schemaVersion());
            QVERIFY((*writer)->commit({QStringLiteral("Edit"),
                                       {},
                                       {{(*writer)->load()->record(Kind::Risk, Samples().bare(Kind::Risk).id()),
                                         withField(Samples().bare(Kind::Risk), "title", QStringLiteral("new"))}},
                                       {}},
                                      QStringLiteral("change"), testContext(10)));
        }
        QCOMPARE(verifyFile(path).exit, 0);
        QCOMPARE(RawDatabase(path).value(QStringLiteral("PRAGMA user_version")).toInt(), schemaVersion());
        if (format == schemaVersion())
            return;

        // The copy made before is a backup like the others and says why it was made (I01, 5.6).
        const QString id = RawDatabase(path).value(QStringLiteral("SELECT value FROM meta WHERE key='workspace'"));
        const std::vector<Backup> backups = backupsIn(backupFolder(upgrading.backupPlace, id, path));
        QCOMPARE(backups.size(), size_t(1));
        QCOMPARE(backups[0].reason, BackupReason::Migration);
        QCOMPARE(backups[0].entries, then.entries);
        QVERIFY(backups[0].rows > 80);
        QCOMPARE(verifyFile(backups[0].path).head, then.head);
        QCOMPARE(QDir(here.path()).entryList({QStringLiteral("a*")}, QDir::Files), QStringList("a.waymark"));
        // The history tells the step, in the words of the audit trail.
        const auto history = (*Store::open(path, OpenMode::ReadOnly))->history({});
        const HistoryEntry &step = history->at(size_t(then.entries));
        QCOMPARE(step.kind, QStringLiteral("schema.migrated"));
        QCOMPARE(step.label, QStringLiteral("File format %1 upgraded to %2").arg(format).arg(format + 1));
        QCOMPARE(step.actor, QStringLiteral("tester"));
    }

    void aFixtureHoldsRecordsOfEveryKind()
    {
        for (int format = 1; format <= schemaVersion(); ++format) {
            const auto reg = (*Store::open(fixture(format), OpenMode::ReadOnly))->load();
            for (int k = 0; k < kindCount; ++k)
                if (columnsIn(fixture(format)).contains(QLatin1String(kindInfo(Kind(k)).table)))
                    QVERIFY2(reg->count(Kind(k)) > 0, kindInfo(Kind(k)).table);
        }
        RawDatabase newest(fixture(2));
        QVERIFY(newest.value(QStringLiteral("SELECT count(*) FROM content_chunk")).toInt() > 0);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
