#pragma once
#include "model/domain/change.h"
#include "model/domain/objective.h"
#include "model/domain/register.h"

// Versions of an objective: numbers, full snapshots and their differences (2.10).

/// Whether the record was taken out of the lists (2.11).
bool isArchived(const Record &record);
QString nextMajor(const QString &version);
QString nextMinor(const QString &version);
/// Whether both are the same approved content: 1.0 and 1.3, but not 2.0.
bool sameMajor(const QString &one, const QString &other);

/// The records that an approval covers: objective, KPIs, interim targets, links, actions, resources, roles.
std::vector<Record> approvedContent(const Register &reg, Id<Objective> objective);
/// The same as one JSON text, kept with the version.
QString objectiveSnapshot(const Register &reg, Id<Objective> objective);
/// The records of a snapshot; empty for texts that are none (versions of an imported register have no snapshot).
std::vector<Record> snapshotRecords(const QString &snapshot);

/// One line of the difference between two states of an objective.
struct DifferenceLine {
    enum class Type : signed char { Changed, Added, Removed } type = Type::Changed;
    Record before, after; ///< null when added or removed
    const Field *field = nullptr; ///< Changed only
};
/// Field by field, in the order of kinds; ids decide what is the same record.
std::vector<DifferenceLine> differenceOf(const std::vector<Record> &before, const std::vector<Record> &after);

/// The objective that a record belongs to; null when it belongs to none.
Id<Objective> objectiveOf(const Register &reg, const Record &record);
/// Stored fields as JSON and back.
QJsonObject fieldsToJson(const Record &record);
Record recordFromJson(Kind kind, const QJsonObject &fields);
