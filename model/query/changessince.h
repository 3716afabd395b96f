#pragma once
#include "model/domain/objective.h"
#include "model/domain/register.h"

class Language;

/// One change of an objective, as its change records and versions tell (2.10, S217): for "what changed since …".
struct ChangeOfObjective {
    QUuid record; ///< of the change record or version
    Id<Objective> objective;
    QString code, title;
    QDate date;
    QString what; ///< label of the field, or "Version"
    QString before, after;
    QString reason;
    QString version; ///< "1.0 → 2.0"; empty when the version stays

    QUuid key() const { return record; }
    bool operator==(const ChangeOfObjective &) const = default;
};
/// Change records hold names and keys as they stand in files; these are their words: the label of the field, dates by
/// the language, labels of states. Text typed by people stays as typed.
QString changedFieldText(const QString &field, const Language &language);
QString changedValueText(const QString &field, const QString &value, const Language &language);
/// After `since`, up to and with `until`; the newest first. A version that a change record names is not said twice.
std::vector<ChangeOfObjective> changesSince(const Register &reg, QDate since, QDate until, const Language &language);
/// The day to compare with: that of the last management review before the day, else a year before.
QDate usualSince(const Register &reg, QDate day);
