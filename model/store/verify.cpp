#include "model/store/verify.h"

#include "model/domain/register.h"
#include "model/store/chain.h"
#include "model/store/contents.h"
#include "model/store/draftseal.h"
#include "model/store/fileheader.h"
#include "model/store/images.h"
#include "model/store/journal.h"
#include "model/store/replay.h"
#include "model/store/rows.h"
#include "model/store/schema.h"
#include "model/store/sqlite.h"
#include "model/store/storewords.h"
#include "model/store/verifyexit.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace {

class Verification
{
public:
    explicit Verification(QString path)
        : m_path(std::move(path))
        , m_connection(QUuid::createUuid().toString())
    {
    }
    ~Verification()
    {
        {
            QSqlDatabase db = QSqlDatabase::database(m_connection, false);
            if (db.isValid())
                db.close();
        }
        QSqlDatabase::removeDatabase(m_connection);
    }
    Verification(const Verification &) = delete;
    Verification &operator=(const Verification &) = delete;

    VerifyReport run(const QString &anchor)
    {
        if (header() && open() && structure()) {
            chain(anchor);
            content();
            evidence();
        }
        return std::move(m_report);
    }

private:
    /// Records a check; the first failure decides the exit status.
    bool note(const char *name, VerifyExit exit, bool ok, const QString &detail)
    {
        m_report.checks.push_back({QLatin1String(name), ok, detail});
        if (!ok && m_report.exit == Sound)
            m_report.exit = exit;
        return ok;
    }
    QSqlDatabase db() const { return QSqlDatabase::database(m_connection, false); }

    bool header()
    {
        const auto header = checkFile(m_path);
        if (header)
            return true;
        const bool isNewer = header.error().detail == QLatin1String("newer");
        const bool isLogged
            = header.error().detail == QLatin1String("log") || header.error().detail == QLatin1String("journal");
        return note("structure", isNewer ? Newer : isLogged ? Structure : NoWorkspace, false, header.error().message);
    }

    bool open()
    {
        QSqlDatabase base = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
        const QString canonical = QFileInfo(m_path).canonicalFilePath();
        // Half a write is taken back by the next writer; until then the state before it is what counts.
        m_copy = recoveredCopyOf(canonical);
        base.setDatabaseName(m_copy && m_copy->isMade() ? m_copy->path() : canonical);
        base.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;") + busyOption());
        if (!base.open())
            return note("structure", Structure, false,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "The file cannot be opened.")));
        if (const auto done = harden(base, true); !done)
            return note("structure", Structure, false, done.error().message);
        // One look at one state: a program that commits meanwhile must not look like tampering.
        for (const char *sql : {"BEGIN", "SELECT count(*) FROM sqlite_master"})
            if (const auto done = execute(base, QLatin1String(sql),
                                          verifyWords(QT_TRANSLATE_NOOP("Verify", "The file cannot be checked")));
                !done)
                return note("structure", Structure, false, done.error().message);
        return true;
    }

    bool structure()
    {
        const int version = scalar(db(), QStringLiteral("PRAGMA user_version")).toInt();
        if (schemaFingerprint(db()) != expectedFingerprint(version))
            return note(
                "structure", Structure, false,
                verifyWords(QT_TRANSLATE_NOOP("Verify", "The tables are not those of format %1.")).arg(version));
        trust(db());
        QStringList faults;
        const auto read = forEachRow(db(), QStringLiteral("PRAGMA integrity_check(20)"), {}, [&](const QSqlQuery &q) {
            faults += q.value(0).toString();
            return true;
        });
        if (!read)
            return note("structure", Structure, false,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "The file is damaged and cannot be checked.")));
        if (faults != QStringList {QStringLiteral("ok")})
            return note("structure", Structure, false,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "The file is damaged: %1 places.")).arg(faults.size()));
        const auto broken = firstValue(db(), QStringLiteral("PRAGMA foreign_key_check"), {});
        if (!broken)
            return note("structure", Structure, false,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "The references cannot be checked.")));
        if (broken->isValid()) {
            const KindInfo *kind = kindByTable(broken->toString());
            return note("structure", Structure, false,
                        verifyWords(QT_TRANSLATE_NOOP("Verify", "A reference in the table “%1” points to nothing."))
                            .arg(kind ? QLatin1String(kind->file) : broken->toString()));
        }
        return note("structure", Structure, true,
                    verifyWords(QT_TRANSLATE_NOOP("Verify", "pages, tables and references are sound")));
    }

    void chain(const QString &anchor)
    {
        QString previous = firstPreviousHash(), sequenceFault, linkFault, bodyFault;
        bool anchored = anchor.isEmpty();
        const auto take = [&](const QSqlQuery &q) {
            ++m_report.entries;
            const int seq = q.value(0).toInt();
            if (sequenceFault.isEmpty() && seq != m_report.entries)
                sequenceFault = verifyWords(QT_TRANSLATE_NOOP("Verify", "Entry %1 is missing.")).arg(m_report.entries);
            const QString hash = entryHash(q.value(6).toString(), seq, q.value(1).toString(), q.value(2).toString(),
                                           q.value(3).toString(), q.value(5).toString());
            if (linkFault.isEmpty() && (q.value(6).toString() != previous || hash != q.value(7).toString()))
                linkFault = verifyWords(QT_TRANSLATE_NOOP("Verify", "The chain breaks at entry %1.")).arg(seq);
            const QByteArray body = q.value(4).toString().toUtf8();
            if (bodyFault.isEmpty() && !q.value(4).isNull() && bodyHash(body) != q.value(5).toString())
                bodyFault = verifyWords(QT_TRANSLATE_NOOP("Verify", "The contents of entry %1 were changed.")).arg(seq);
            previous = q.value(7).toString();
            anchored = anchored || previous == anchor;
            if (!m_replay.apply(seq, q.value(3).toString(), QJsonDocument::fromJson(body).object())
                && bodyFault.isEmpty())
                bodyFault
                    = verifyWords(QT_TRANSLATE_NOOP("Verify", "The contents of entry %1 cannot be replayed.")).arg(seq);
            return true;
        };
        const auto rows = forEachRow(
            db(),
            QStringLiteral("SELECT \"seq\", \"at\", \"actor\", \"kind\", \"body\", \"body_hash\", \"prev_hash\", "
                           "\"entry_hash\" FROM \"history\" ORDER BY \"seq\""),
            {}, take);
        m_report.head = previous;
        const bool read = m_report.entries > 0;
        if (!rows && sequenceFault.isEmpty())
            sequenceFault = verifyWords(QT_TRANSLATE_NOOP("Verify", "The history cannot be read."));
        note("sequence", Sequence, read && sequenceFault.isEmpty(),
             !read ? verifyWords(QT_TRANSLATE_NOOP("Verify", "There is no history."))
                 : sequenceFault.isEmpty()
                 ? verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 entries without a gap")).arg(m_report.entries)
                 : sequenceFault);
        note("linkage", Linkage, linkFault.isEmpty(),
             linkFault.isEmpty() ? verifyWords(QT_TRANSLATE_NOOP("Verify", "each entry names the one before"))
                                 : linkFault);
        if (!bodyFault.isEmpty())
            note("content", Content, false, bodyFault);
        if (!anchor.isEmpty())
            note("anchor", Anchor, anchored,
                 anchored ? verifyWords(QT_TRANSLATE_NOOP("Verify", "the given hash stands in the chain"))
                          : verifyWords(QT_TRANSLATE_NOOP("Verify", "The given hash does not stand in the chain.")));
    }

    void content()
    {
        const QString difference = m_replay.compare(db());
        note(
            "content", Content, difference.isEmpty(),
            difference.isEmpty()
                ? verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 records and %2 readings equal the replay of the history"))
                      .arg(m_replay.records())
                      .arg(m_replay.readings())
                : difference);
        bool sound = true;
        const auto read
            = forEachRow(db(), QStringLiteral("SELECT \"form\", \"record\", \"body\", \"at\" FROM \"draft\""), {},
                         [&](const QSqlQuery &q) {
                             sound = sound && draftFrom(q).has_value();
                             return true;
                         });
        if (!read || !sound)
            note("content", Content, false,
                 verifyWords(QT_TRANSLATE_NOOP("Verify", "What was kept of an open form was changed.")));
    }

    /// Every copy has the hash that is its name, is known to the history, and none of the history's is missing; what
    /// differs is told by the number of the evidence that names it.
    void evidence()
    {
        int pieces = 0, copies = 0;
        QString fault;
        const auto blame = [&](const char *sentence, const QString &name) {
            if (fault.isEmpty())
                fault = verifyWords(sentence).arg(name);
        };
        const StoredContents stored = checkContents(db());
        QHash<QString, QString> codes;
        const auto take = [&](const QSqlQuery &q) {
            ++pieces;
            const QString code = q.value(0).toString(), hash = q.value(2).toString();
            if (!hash.isEmpty() && hash.size() != 64)
                blame(QT_TRANSLATE_NOOP("Verify", "The hash of evidence %1 is not a SHA-256."), code);
            if (q.value(1).toString() == QLatin1String("file_copy") && stored.all.contains(hash)) {
                ++copies;
                codes.insert(hash, code);
            }
            if (stored.changed.contains(hash))
                blame(QT_TRANSLATE_NOOP("Verify", "The copy of evidence %1 was changed."), code);
            if (m_replay.contents().contains(hash) && !stored.all.contains(hash))
                blame(QT_TRANSLATE_NOOP("Verify", "The copy of evidence %1 is missing."), code);
            return true;
        };
        const auto read = forEachRow(
            db(), QStringLiteral("SELECT \"code\", \"storage\", \"sha256\" FROM \"evidence\" ORDER BY \"code\""), {},
            take);
        if (!read || !stored.wereRead)
            fault = verifyWords(QT_TRANSLATE_NOOP("Verify", "The evidence cannot be read."));
        for (const QString &hash : stored.changed + (m_replay.contents() - stored.all))
            blame(QT_TRANSLATE_NOOP("Verify", "A copy that no evidence names any more was changed or is missing: %1."),
                  hash);
        for (const QString &hash : stored.all - m_replay.contents())
            blame(QT_TRANSLATE_NOOP("Verify", "A copy is in the file of which the history knows nothing: %1."),
                  codes.value(hash, hash));
        note("evidence", EvidenceFault, fault.isEmpty(),
             !fault.isEmpty() ? fault
                 : copies
                 ? verifyWords(QT_TRANSLATE_NOOP("Verify",
                                                 "%1 pieces of evidence, %2 of them copies with the hash "
                                                 "that is written down"))
                       .arg(pieces)
                       .arg(copies)
                 : verifyWords(QT_TRANSLATE_NOOP("Verify", "%1 pieces of evidence, all references")).arg(pieces));
    }

    QString m_path, m_connection;
    std::unique_ptr<RecoveredCopy> m_copy;
    VerifyReport m_report;
    Replay m_replay;
};

} // namespace

VerifyReport verifyFile(const QString &path, const QString &anchor)
{
    return Verification(path).run(anchor);
}
