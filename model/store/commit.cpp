#include "model/domain/records.h"
#include "model/domain/text.h"
#include "model/store/contents.h"
#include "model/store/entry.h"
#include "model/store/images.h"
#include "model/store/readingtable.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <QSqlDatabase>

#include <algorithm>
#include <map>

namespace {

/// Prepared statements of the kinds that one commit touches.
class Writer
{
public:
    explicit Writer(const QSqlDatabase &db)
        : m_db(db)
    {
    }

    /// Removals first, then edits, then new records: a code or a link that becomes free may be taken in the same set.
    /// References are checked at the end of the transaction, so no other order matters.
    Result<> writeAll(const std::vector<Change> &changes)
    {
        for (const Statement type : {Statement::Remove, Statement::Update, Statement::Insert})
            for (const Change &change : changes)
                if (type == statementOf(change))
                    if (auto done = run(kindInfo(change.kind()), change, type); !done)
                        return done;
        return {};
    }

private:
    enum class Statement { Remove, Update, Insert };
    static Statement statementOf(const Change &change)
    {
        return !change.after ? Statement::Remove : change.before ? Statement::Update : Statement::Insert;
    }
    Result<> run(const KindInfo &info, const Change &change, Statement type)
    {
        const QString doing = storeWords(QT_TRANSLATE_NOOP("Store", "The change was not saved"));
        QSqlQuery &q = prepared(info, type);
        int at = 0;
        if (type != Statement::Remove)
            for (const Field &f : info.fields()) {
                const QVariant value = change.after.value(f);
                q.bindValue(at++, value.isValid() ? value : QVariant(QMetaType::fromType<QString>()));
            }
        if (type != Statement::Insert)
            q.bindValue(at, change.id().toString(QUuid::WithoutBraces));
        if (!q.exec())
            return tl::unexpected(databaseError(m_db, doing));
        if (type != Statement::Insert && q.numRowsAffected() != 1)
            return fail(
                storeWords(QT_TRANSLATE_NOOP("Store", "%1: the record was removed in the meantime.")).arg(doing));
        q.finish();
        return {};
    }
    QSqlQuery &prepared(const KindInfo &info, Statement type)
    {
        const auto key = std::pair(info.kind, int(type));
        const auto it = m_queries.find(key);
        if (it != m_queries.end())
            return it->second;
        QStringList columns, marks, sets;
        for (const Field &f : info.fields()) {
            const QString column = QStringLiteral("\"%1\"").arg(QLatin1String(f.name));
            columns += column;
            marks += QStringLiteral("?");
            sets += column + QStringLiteral("=?");
        }
        const QString table = QStringLiteral("\"%1\"").arg(QLatin1String(info.table));
        QSqlQuery q(m_db);
        switch (type) {
        case Statement::Insert:
            q.prepare(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                          .arg(table, columns.join(QLatin1Char(',')), marks.join(QLatin1Char(','))));
            break;
        case Statement::Update:
            q.prepare(QStringLiteral("UPDATE %1 SET %2 WHERE \"id\"=?").arg(table, sets.join(QLatin1Char(','))));
            break;
        case Statement::Remove:
            q.prepare(QStringLiteral("DELETE FROM %1 WHERE \"id\"=?").arg(table));
            break;
        }
        return m_queries.emplace(key, std::move(q)).first->second;
    }
    QSqlDatabase m_db;
    std::map<std::pair<Kind, int>, QSqlQuery> m_queries;
};

/// The tables that a reference without a fixed kind may point to.
std::vector<Kind> targetsOf(const Record &record)
{
    if (const auto *link = record.as<ObjectiveLink>()) {
        static constexpr Kind kinds[]
            = {Kind::Risk, Kind::Requirement, Kind::PolicyCommitment, Kind::Control, Kind::BusinessGoal, Kind::Risk};
        return link->targetKind == LinkKind::Unset ? std::vector<Kind> {}
                                                   : std::vector<Kind> {kinds[int(link->targetKind)]};
    }
    if (record.as<Approval>())
        return {Kind::Objective, Kind::PolicyDocument, Kind::PolicyVersion, Kind::IssuedDocument};
    if (record.as<EvidenceLink>())
        return {Kind::Action,        Kind::Evaluation, Kind::Review,     Kind::Approval,
                Kind::Communication, Kind::Finding,    Kind::AuditCheck, Kind::Objective};
    return {};
}

/// Whether one of the tables has such a row; `where` holds its name and the condition.
Result<bool> stands(const QSqlDatabase &db, const QStringList &where, const QUuid &id, const QString &doing)
{
    for (const QString &one : where) {
        QSqlQuery q(db);
        q.prepare(QStringLiteral("SELECT 1 FROM ") + one);
        q.addBindValue(id.toString(QUuid::WithoutBraces));
        const auto found = firstValue(db, q, doing);
        if (!found)
            return tl::unexpected(found.error());
        if (found->isValid())
            return true;
    }
    return false;
}

Result<bool> exists(const QSqlDatabase &db, const std::vector<Kind> &kinds, const QUuid &id, const QString &doing)
{
    QStringList where;
    for (const Kind kind : kinds)
        where += QStringLiteral("\"%1\" WHERE \"id\"=?").arg(QLatin1String(kindInfo(kind).table));
    return stands(db, where, id, doing);
}

Result<bool> isTarget(const QSqlDatabase &db, const QUuid &id, const QString &doing)
{
    return stands(db,
                  {QStringLiteral("\"objective_link\" WHERE \"target\"=?"),
                   QStringLiteral("\"approval\" WHERE \"subject\"=?"),
                   QStringLiteral("\"evidence_link\" WHERE \"target\"=?")},
                  id, doing);
}

/// References without a fixed kind have no foreign key: they are checked here.
Result<> checkTargets(const QSqlDatabase &db, const std::vector<Change> &changes, const QString &doing)
{
    for (const Change &change : changes) {
        if (!change.after) {
            const auto isLinked = isTarget(db, change.id(), doing);
            if (!isLinked)
                return tl::unexpected(isLinked.error());
            if (*isLinked)
                return fail(
                    storeWords(
                        QT_TRANSLATE_NOOP("Store", "%1 is still linked and cannot be removed. Remove the links first."))
                        .arg(change.before.code()));
            continue;
        }
        for (const Field &f : kindInfo(change.kind()).fields()) {
            if (f.type != FieldType::AnyRef || !change.after.value(f).isValid())
                continue;
            const QUuid id(change.after.value(f).toString());
            const auto isThere = exists(db, targetsOf(change.after), id, doing);
            if (!isThere)
                return tl::unexpected(isThere.error());
            if (!*isThere)
                return fail(storeWords(QT_TRANSLATE_NOOP("Store", "The linked record does not exist (any more).")));
        }
    }
    return {};
}

QJsonObject readingsJson(const ReadingChanges &changes, const WrittenReadings &written)
{
    QJsonArray voided;
    for (const ReadingVoid &v : changes.voided)
        voided.append(QJsonObject {{"key", QString::number(v.key)}, {"reason", storableText(v.reason)}});
    QJsonObject out {{"count", QString::number(written.added.size())}, {"digest", written.digest}};
    if (!voided.isEmpty())
        out.insert(QStringLiteral("voided"), voided);
    const auto number = [&](const char *name, qint32 value) {
        if (value)
            out.insert(QLatin1String(name), QString::number(value));
    };
    number("retract", changes.retractEntry);
    number("lift", changes.liftEntry);
    number("of", changes.ofEntry);
    if (!changes.source.isEmpty()) {
        out.insert(QStringLiteral("file"), changes.source);
        out.insert(QStringLiteral("sha256"), changes.sourceSha256);
    }
    return out;
}

} // namespace

Result<CommitInfo> Store::commit(ChangeSet set, const QString &kind, const Context &context)
{
    if (m_mode == OpenMode::ReadOnly)
        return fail(storeWords(QT_TRANSLATE_NOOP("Store", "The file is open read-only. Save a copy to work on.")),
                    QStringLiteral("readonly"));
    if (auto connected = reconnectIfNeeded(); !connected)
        return tl::unexpected(connected.error());
    auto written = write(set, kind, context);
    if (!written)
        noteFailure();
    return written;
}

Result<CommitInfo> Store::write(ChangeSet &set, const QString &kind, const Context &context)
{
    const QString doing = storeWords(QT_TRANSLATE_NOOP("Store", "The change was not saved"));
    const QSqlDatabase db = database();
    Transaction transaction(db);
    if (auto begun = transaction.begin(doing); !begun)
        return tl::unexpected(begun.error());
    if (auto inPlace = refuseMoved(db); !inPlace)
        return tl::unexpected(inPlace.error());
    const auto head = headInFile(db, doing);
    if (!head)
        return tl::unexpected(head.error());
    if (*head != m_head)
        return fail(storeWords(QT_TRANSLATE_NOOP(
                        "Store", "The file was changed by another program since it was opened. Nothing was written.")),
                    QStringLiteral("conflict"));

    CommitInfo info;
    info.entry = m_entries + 1;
    Writer writer(db);
    if (auto done = writer.writeAll(set.changes); !done)
        return tl::unexpected(done.error());
    if (auto done = checkTargets(db, set.changes, doing); !done)
        return tl::unexpected(done.error());
    const auto stored = writeContents(db, set);
    if (!stored)
        return tl::unexpected(stored.error());
    const bool hasReadings = !set.readings.isEmpty();
    WrittenReadings written;
    if (hasReadings)
        if (auto done = writeReadings(db, set.readings, info.entry, written); !done)
            return tl::unexpected(done.error());

    QJsonObject body {{"label", set.label}};
    if (kind == QLatin1String("created"))
        body = {{"workspace", set.label}, {"program", QStringLiteral(WAYMARK_VERSION)}};
    if (!set.reason.isEmpty())
        body.insert(QStringLiteral("reason"), set.reason);
    if (!set.changes.empty()) {
        QJsonArray changes;
        for (const Change &change : set.changes)
            changes.append(changeToJson(change));
        body.insert(QStringLiteral("changes"), changes);
    }
    if (hasReadings)
        body.insert(QStringLiteral("readings"), readingsJson(set.readings, written));

    if (!stored->isEmpty())
        body.insert(QStringLiteral("contents"), *stored);

    auto newHead = appendEntry(db, {info.entry, m_head, kind, body}, context, doing);
    if (!newHead)
        return tl::unexpected(newHead.error());
    info.head = std::move(*newHead);
    if (auto done = transaction.commit(doing); !done)
        return tl::unexpected(done.error());
    info.isDoubtful = transaction.isDoubtful();
    m_entries = info.entry;
    m_head = info.head;
    info.added = std::move(written.added);
    info.marks = std::move(written.marks);
    return info;
}
