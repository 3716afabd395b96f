#include "model/store/images.h"
#include "model/store/sqlite.h"
#include "model/store/store.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QSet>

static QString words(const char *text)
{
    return QCoreApplication::translate("Store", text);
}

namespace {

/// Codes of ids, also of records that are gone, and which records belong to an objective.
class Names
{
public:
    void learn(const QJsonObject &change)
    {
        const QString id = change.value(QStringLiteral("id")).toString();
        const QString code = change.value(QStringLiteral("code")).toString();
        if (!code.isEmpty())
            m_codes.insert(id, code);
        for (const char *side : {"before", "after"}) {
            const QString objective
                = change.value(QLatin1String(side)).toObject().value(QStringLiteral("objective")).toString();
            if (!objective.isEmpty())
                m_objectiveOf.insert(id, objective);
        }
    }
    QString code(const QString &id) const { return m_codes.value(id, id); }
    bool concerns(const QJsonObject &change, const QString &objectiveCode) const
    {
        const QString id = change.value(QStringLiteral("id")).toString();
        return code(id) == objectiveCode || code(m_objectiveOf.value(id)) == objectiveCode;
    }

private:
    QHash<QString, QString> m_codes, m_objectiveOf;
};

QString shown(const Field *field, const QJsonValue &value, const Names &names)
{
    if (!value.isString())
        return {};
    if (field && (field->type == FieldType::Ref || field->type == FieldType::AnyRef))
        return names.code(value.toString());
    if (field && field->type == FieldType::Money)
        return QString::number(value.toString().toDouble() / 100, 'f', 2);
    return value.toString();
}

void addChanges(HistoryEntry &entry, const QJsonObject &change, const Names &names)
{
    const KindInfo *kind = kindByTable(change.value(QStringLiteral("table")).toString());
    const QJsonObject before = change.value(QStringLiteral("before")).toObject(),
                      after = change.value(QStringLiteral("after")).toObject();
    QStringList fields = before.keys();
    for (const QString &key : after.keys())
        if (!fields.contains(key))
            fields += key;
    const QString table = kind ? QLatin1String(kind->file) : change.value(QStringLiteral("table")).toString();
    for (const QString &name : std::as_const(fields)) {
        if (name == QLatin1String("id"))
            continue;
        const Field *field = kind ? kind->field(name) : nullptr;
        entry.changes.push_back({table, change.value(QStringLiteral("code")).toString(), name,
                                 shown(field, before.value(name), names), shown(field, after.value(name), names)});
    }
}

} // namespace

Result<std::vector<HistoryEntry>> Store::history(const HistoryFilter &filter) const
{
    std::vector<HistoryEntry> out;
    Names names;
    QSqlQuery q(database());
    q.setForwardOnly(true);
    if (!q.exec(QStringLiteral(
            "SELECT \"seq\", \"at\", \"actor\", \"kind\", \"body\", \"entry_hash\" FROM \"history\" ORDER BY \"seq\"")))
        return tl::unexpected(
            databaseError(database(), words(QT_TRANSLATE_NOOP("Store", "The history cannot be read"))));
    while (q.next()) {
        const QJsonObject body = QJsonDocument::fromJson(q.value(4).toString().toUtf8()).object();
        const QJsonArray changes = body.value(QStringLiteral("changes")).toArray();
        for (const QJsonValue &change : changes)
            names.learn(change.toObject());
        HistoryEntry entry;
        entry.seq = q.value(0).toInt();
        entry.at = QDateTime::fromString(q.value(1).toString(), Qt::ISODate);
        if ((filter.from.isValid() && entry.at.date() < filter.from)
            || (filter.to.isValid() && entry.at.date() > filter.to))
            continue;
        entry.actor = q.value(2).toString();
        entry.kind = q.value(3).toString();
        entry.hash = q.value(5).toString();
        entry.label = entry.kind == QLatin1String("created") ? words(QT_TRANSLATE_NOOP("Store", "Workspace created"))
                                                             : body.value(QStringLiteral("label")).toString();
        entry.reason = body.value(QStringLiteral("reason")).toString();
        entry.readingsAdded
            = body.value(QStringLiteral("readings")).toObject().value(QStringLiteral("count")).toString().toInt();
        for (const QJsonValue &change : changes)
            if (filter.objectiveCode.isEmpty() || names.concerns(change.toObject(), filter.objectiveCode))
                addChanges(entry, change.toObject(), names);
        if (filter.objectiveCode.isEmpty() || !entry.changes.empty())
            out.push_back(std::move(entry));
    }
    return out;
}
