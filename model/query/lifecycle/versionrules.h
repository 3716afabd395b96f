#pragma once
#include "model/query/lifecycle/versions.h"

/// What a change of an approved objective needs (2.10).
enum class VersionLevel : signed char { None, Minor, Major };

/// One changed field, or a record that came or went, and the level that the rule gives it.
struct ChangedPart {
    Kind kind = Kind::Count;
    QUuid record;
    QString what; ///< "target of KPI-003", in field names: "kpi KPI-003 target"
    QString before, after; ///< stored texts
    VersionLevel level = VersionLevel::None;
};
struct VersionNeed {
    VersionLevel level = VersionLevel::None;
    bool resourceApproval = false; ///< more than 10 % above the approved total, or beyond what was approved
    std::vector<ChangedPart> parts;
};

/// The rule for a field of a kind; what the table does not name is None.
VersionLevel versionLevel(Kind kind, const QString &field);
/// Judges changes of the content of one objective against its records in `reg`.
VersionNeed versionNeed(const Register &reg, Id<Objective> objective, const std::vector<Change> &changes);
/// A few letters differ and no digit: may be called a typing error, which needs no version.
bool looksLikeTypingError(const QString &before, const QString &after);
