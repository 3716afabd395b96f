#pragma once
#include "model/query/audit/audit.h"

// What the checks said when an audit was closed (2.8): kept with the audit, so that what is mended or spoilt later does
// not change what the audit saw.

struct FrozenCheck {
    QString check; ///< "A-d2"
    QString objective; ///< its code; empty for the whole set
    AuditLabel label = AuditLabel::NotAssessed;
    bool operator==(const FrozenCheck &) const = default;
};

struct FrozenAudit {
    QDate asOf;
    int entries = 0; ///< the history had as many entries, the last with the hash
    QString head;
    std::vector<FrozenCheck> checks;
    int count(AuditLabel label) const;
};

/// The snapshot of an audit as canonical JSON.
QString frozenChecks(const AuditResult &result, QDate asOf, int entries, const QString &head);
/// Reads it; empty for an audit that is still open.
std::optional<FrozenAudit> frozenAudit(const QString &snapshot);
/// The checks that have another label now than then, with that of now; those that are no longer made are not
/// applicable. In the order of now, what is gone last.
std::vector<FrozenCheck> changedSince(const FrozenAudit &then, const AuditResult &now);
