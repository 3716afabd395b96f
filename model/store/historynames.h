#pragma once
#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

/// What people call the records of the history, also those that are gone, and which of them belong to an objective.
/// Learns while the entries pass by in their order.
class HistoryNames
{
public:
    /// One change of a body ({"table","id","code","before","after"}).
    void learn(const QJsonObject &change);
    /// The code of a record; a record without one is called by its title, name or key, else by what it belongs to. An
    /// id that was never seen is returned as it is.
    QString nameOf(const QString &id) const;
    /// Whether the record is the objective or belongs to it: names it, or names a KPI, action … of it.
    bool belongsTo(const QString &id, const QString &objectiveId) const;
    /// The id of the objective that has or had this code, empty if none.
    QString objectiveId(const QString &code) const { return m_objectives.value(code); }

private:
    QHash<QString, QString> m_names;
    QHash<QString, QSet<QString>> m_owners;
    QHash<QString, QString> m_objectives;
};
