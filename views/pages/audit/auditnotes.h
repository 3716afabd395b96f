#pragma once
#include "model/domain/change.h"
#include "model/domain/register.h"

#include <functional>

// Own notes on the ten checks. They stand in a self-check of their own (audit_session, audit_check of 2.8), apart from
// the records that are audited.

/// The notes by number of the check, 1 to 10.
QHash<int, QString> auditNotes(const Register &reg);
/// Writes a note, or takes it away when the text is empty; empty when nothing changes.
ChangeSet noteChange(const Register &reg, int topic, const QString &text, QDate today,
                     const std::function<QUuid()> &newId);
