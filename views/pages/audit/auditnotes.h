#pragma once
#include "model/domain/change.h"
#include "model/domain/finding.h"
#include "model/domain/register.h"

#include <functional>

// What an auditor keeps in an audit (audit_session, audit_check of 2.8): notes and labels of the ten checks and the
// objectives that were sampled. It stands apart from the records that are audited.

/// Note and label of one of the ten checks.
struct AuditNote {
    QString text;
    AuditLabel label = AuditLabel::NotAssessed;
    bool isEmpty() const { return text.isEmpty() && label == AuditLabel::NotAssessed; }
    bool operator==(const AuditNote &) const = default;
};

/// The audit that runs on a day, else the own self-check that is not closed; null while there is neither.
Id<AuditSession> auditOfDay(const Register &reg, QDate day);
/// The notes of an audit by number of the check, 1 to 10.
QHash<int, AuditNote> auditNotes(const Register &reg, Id<AuditSession> audit);
/// The objectives that were sampled in an audit.
std::vector<Id<Objective>> auditSample(const Register &reg, Id<AuditSession> audit);

/// Writes what an auditor keeps. A null audit is the own self-check, which is begun by the first thing that is kept.
class AuditWriter
{
public:
    AuditWriter(const Register &reg, Id<AuditSession> audit, QDate today, std::function<QUuid()> newId);
    /// Writes a note, or takes it away when it is empty; empty when nothing changes.
    ChangeSet note(int topic, const AuditNote &note);
    /// Closes the audit: what the checks said is kept with it, and its notes and sample stay as they are (2.8).
    ChangeSet close(const QString &snapshot) const;
    /// Keeps exactly these objectives as the sample; empty when nothing changes.
    ChangeSet sample(const std::vector<Id<Objective>> &objectives);

private:
    AuditCheck fresh(ChangeSet &set);

    const Register &m_reg;
    Id<AuditSession> m_audit;
    QDate m_today;
    std::function<QUuid()> m_newId;
};
