#include "model/store/historynames.h"

namespace {

/// Fields that say what a record belongs to; the first that is given is the closest.
constexpr const char *ownerFields[] = {"kpi",  "action", "predecessor", "successor", "objective", "subject",
                                       "risk", "review", "trigger",     "session",   "document",  "target"};
constexpr const char *nameFields[] = {"title", "name", "version", "key", "term"};
/// No record of ours is further from its objective: evidence link → approval → objective.
constexpr int farthest = 3;

} // namespace

void HistoryNames::learn(const QJsonObject &change)
{
    const QString id = change.value(QStringLiteral("id")).toString();
    QString name = change.value(QStringLiteral("code")).toString();
    const bool isObjective = change.value(QStringLiteral("table")).toString() == QLatin1String("objective");
    if (!name.isEmpty() && isObjective)
        m_objectives.insert(name, id);
    QString owner;
    for (const char *side : {"before", "after"}) {
        const QJsonObject image = change.value(QLatin1String(side)).toObject();
        for (const char *field : nameFields)
            if (name.isEmpty())
                name = image.value(QLatin1String(field)).toString();
        for (const char *field : ownerFields) // an objective belongs to itself only
            if (const QString value = image.value(QLatin1String(field)).toString(); !isObjective && !value.isEmpty()) {
                m_owners[id].insert(value);
                if (owner.isEmpty())
                    owner = value;
            }
    }
    if (name.isEmpty() && !m_names.contains(id))
        name = m_names.value(owner);
    if (!name.isEmpty())
        m_names.insert(id, name);
}

QString HistoryNames::nameOf(const QString &id) const
{
    return m_names.value(id, id);
}

bool HistoryNames::belongsTo(const QString &id, const QString &objectiveId) const
{
    if (objectiveId.isEmpty())
        return false;
    QSet<QString> level {id};
    for (int step = 0; step <= farthest && !level.isEmpty(); ++step) {
        if (level.contains(objectiveId))
            return true;
        QSet<QString> next;
        for (const QString &one : std::as_const(level))
            next.unite(m_owners.value(one));
        level = next;
    }
    return false;
}
