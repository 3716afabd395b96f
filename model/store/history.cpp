#include "model/domain/kpi.h"
#include "model/store/historynames.h"
#include "model/store/images.h"
#include "model/store/readingtable.h"
#include "model/store/rows.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"
#include "model/store/storewords.h"

#include <QJsonDocument>

#include <algorithm>

namespace {

QString shown(const Field *field, const QJsonValue &value, const HistoryNames &names)
{
    if (!value.isString())
        return {};
    if (field && (field->type == FieldType::Ref || field->type == FieldType::AnyRef))
        return names.nameOf(value.toString());
    if (field && field->type == FieldType::Money)
        return QString::number(value.toString().toDouble() / 100, 'f', 2);
    return value.toString();
}

void addChanges(HistoryEntry &entry, const QJsonObject &change, const HistoryNames &names)
{
    const KindInfo *kind = kindByTable(change.value(QStringLiteral("table")).toString());
    const QJsonObject before = change.value(QStringLiteral("before")).toObject(),
                      after = change.value(QStringLiteral("after")).toObject();
    QStringList fields = before.keys();
    for (const QString &key : after.keys())
        if (!fields.contains(key))
            fields += key;
    const QString table = kind ? QLatin1String(kind->file) : change.value(QStringLiteral("table")).toString();
    const QString code = names.nameOf(change.value(QStringLiteral("id")).toString());
    for (const QString &name : std::as_const(fields)) {
        if (name == QLatin1String("id"))
            continue;
        const Field *field = kind ? kind->field(name) : nullptr;
        entry.changes.push_back(
            {table, code, name, shown(field, before.value(name), names), shown(field, after.value(name), names)});
    }
}

/// Of an import only the number of readings is told; of a few each one.
constexpr qsizetype mostReadingsShown = 50;

/// A reading that was added or made void, in the words of the file measurements.csv.
void addReading(HistoryEntry &entry, const ReadingRow &r, bool isNew, const QString &reason, const HistoryNames &names)
{
    const auto add = [&](const char *field, const QString &before, const QString &after) {
        if (!before.isEmpty() || !after.isEmpty())
            entry.changes.push_back(
                {QStringLiteral("measurements"), r.displayCode(), QLatin1String(field), before, after});
    };
    if (!isNew) {
        add("status", QStringLiteral("valid"), QStringLiteral("void"));
        add("correction_reason", {}, reason);
        return;
    }
    add("kpi", {}, names.nameOf(r.kpi.value.toString(QUuid::WithoutBraces)));
    add("period_end", {}, r.periodEnd.toString(Qt::ISODate));
    add("value", {}, r.value.text());
    add("numerator", {}, r.numerator.text());
    add("denominator", {}, r.denominator.text());
    add("not_available_reason", {}, r.notAvailableReason);
    add("status", {}, r.isVoid ? QStringLiteral("void") : QString());
    add("correction_reason", {}, r.correctionReason);
    add("comment", {}, r.comment);
}

/// The readings of an entry, those of one objective if its id is given; their number is in any case that of all.
Result<> addReadings(const QSqlDatabase &db, HistoryEntry &entry, const QJsonObject &readings,
                     const HistoryNames &names, const QString &objectiveId)
{
    const auto concerns = [&](const ReadingRow &r) {
        return objectiveId.isEmpty() || names.belongsTo(r.kpi.value.toString(QUuid::WithoutBraces), objectiveId);
    };
    entry.readingsAdded = readings.value(QStringLiteral("count")).toString().toInt();
    const QJsonArray voided = readings.value(QStringLiteral("voided")).toArray();
    if (voided.size() <= mostReadingsShown)
        for (const QJsonValue &v : voided) {
            const auto row = selectReading(db, v.toObject().value(QStringLiteral("key")).toString().toInt());
            if (!row)
                return tl::unexpected(row.error());
            if (*row && concerns(**row))
                addReading(entry, **row, false, v.toObject().value(QStringLiteral("reason")).toString(), names);
        }
    if (entry.readingsAdded == 0 || (entry.readingsAdded > mostReadingsShown && objectiveId.isEmpty()))
        return {};
    const auto rows = selectReadingsOfEntry(db, entry.seq);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto number = std::count_if(rows->begin(), rows->end(), concerns);
    entry.readingsAdded = int(number);
    if (number <= mostReadingsShown)
        for (const ReadingRow &r : *rows)
            if (concerns(r))
                addReading(entry, r, true, {}, names);
    return {};
}

} // namespace

Result<std::vector<HistoryEntry>> Store::history(const HistoryFilter &filter) const
{
    std::vector<HistoryEntry> out;
    HistoryNames names;
    const QSqlDatabase db = database();
    // Objectives are found by the code that they have now; those that are gone by the one they had.
    QSqlQuery find(db);
    find.prepare(QStringLiteral("SELECT \"id\" FROM \"objective\" WHERE \"code\"=?"));
    find.addBindValue(filter.objectiveCode);
    const QString doing = storeWords(QT_TRANSLATE_NOOP("Store", "The history cannot be read"));
    const auto found = firstValue(db, find, doing);
    if (!found)
        return tl::unexpected(found.error());
    const QString known = found->toString();
    Result<> inEntry;
    const auto take = [&](const QSqlQuery &q) {
        const QJsonObject body = QJsonDocument::fromJson(q.value(4).toString().toUtf8()).object();
        const QJsonArray changes = body.value(QStringLiteral("changes")).toArray();
        for (const QJsonValue &change : changes)
            names.learn(change.toObject());
        HistoryEntry entry;
        entry.seq = q.value(0).toInt();
        entry.at = QDateTime::fromString(q.value(1).toString(), Qt::ISODate);
        if ((filter.from.isValid() && entry.at.date() < filter.from)
            || (filter.to.isValid() && entry.at.date() > filter.to))
            return true;
        entry.actor = q.value(2).toString();
        entry.kind = q.value(3).toString();
        entry.hash = q.value(5).toString();
        entry.label = entry.kind == QLatin1String("created")
            ? storeWords(QT_TRANSLATE_NOOP("Store", "Workspace created"))
            : body.value(QStringLiteral("label")).toString();
        entry.reason = body.value(QStringLiteral("reason")).toString();
        const bool isFiltered = !filter.objectiveCode.isEmpty();
        const QString objective = !isFiltered ? QString()
            : known.isEmpty()                 ? names.objectiveId(filter.objectiveCode)
                                              : known;
        if (isFiltered && objective.isEmpty())
            return true;
        for (const QJsonValue &change : changes)
            if (!isFiltered || names.belongsTo(change.toObject().value(QStringLiteral("id")).toString(), objective))
                addChanges(entry, change.toObject(), names);
        if (const QJsonObject readings = body.value(QStringLiteral("readings")).toObject(); !readings.isEmpty())
            if (inEntry = addReadings(db, entry, readings, names, objective); !inEntry)
                return false;
        if (!isFiltered || !entry.changes.empty() || entry.readingsAdded > 0)
            out.push_back(std::move(entry));
        return true;
    };
    const auto read = forEachRow(
        db,
        QStringLiteral(
            "SELECT \"seq\", \"at\", \"actor\", \"kind\", \"body\", \"entry_hash\" FROM \"history\" ORDER BY \"seq\""),
        doing, take);
    if (!inEntry || !read)
        return tl::unexpected(inEntry ? read.error() : inEntry.error());
    return out;
}

Result<std::optional<HistoryEntry>> Store::firstEntryOf(const QUuid &record) const
{
    QSqlQuery q(database());
    q.prepare(
        QStringLiteral("SELECT \"seq\", \"at\", \"actor\", \"kind\" FROM \"history\" WHERE instr(\"body\", ?) > 0 "
                       "ORDER BY \"seq\" LIMIT 1"));
    q.addBindValue(record.toString(QUuid::WithoutBraces));
    std::optional<HistoryEntry> out;
    const auto read = forEachRow(database(), q, storeWords(QT_TRANSLATE_NOOP("Store", "The history cannot be read")),
                                 [&](const QSqlQuery &row) {
                                     out.emplace();
                                     out->seq = row.value(0).toInt();
                                     out->at = QDateTime::fromString(row.value(1).toString(), Qt::ISODate);
                                     out->actor = row.value(2).toString();
                                     out->kind = row.value(3).toString();
                                     return false;
                                 });
    if (!read)
        return tl::unexpected(read.error());
    return out;
}

QDateTime Store::newestEntryAt() const
{
    return QDateTime::fromString(
        scalar(database(), QStringLiteral("SELECT \"at\" FROM \"history\" ORDER BY \"seq\" DESC LIMIT 1")).toString(),
        Qt::ISODate);
}

Result<std::vector<ChainLine>> Store::ledger() const
{
    std::vector<ChainLine> out;
    const QSqlDatabase db = database();
    const auto read = forEachRow(
        db,
        QStringLiteral("SELECT \"seq\", \"at\", \"actor\", \"kind\", \"body\", \"body_hash\", \"entry_hash\" "
                       "FROM \"history\" ORDER BY \"seq\""),
        storeWords(QT_TRANSLATE_NOOP("Store", "The history cannot be read")), [&](const QSqlQuery &q) {
            out.push_back({q.value(0).toInt(), q.value(1).toString(), q.value(2).toString(), q.value(3).toString(),
                           q.value(4).toString().toUtf8(), q.value(5).toString(), q.value(6).toString()});
            return true;
        });
    if (!read)
        return tl::unexpected(read.error());
    return out;
}
