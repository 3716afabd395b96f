#pragma once
#include "model/query/workspacestate.h"

class Language;

/// One of the ten groups of documents and records (5.5, F31): whether it is there and where.
struct AuditPaper {
    enum class State : signed char { Present, Incomplete, Missing, Elsewhere } state = State::Missing;
    QString title;
    QString clause;
    QString where; ///< what is there and where it stands, or what is missing; one sentence
    Kind kind = Kind::Count; ///< of `record`
    QUuid record; ///< the record that shows it; may be null
    bool operator==(const AuditPaper &) const = default;
};
QString labelOf(AuditPaper::State state, const Language &language);
/// Ten, in order.
std::vector<AuditPaper> auditPapers(const WorkspaceState &ws, const Language &language);
