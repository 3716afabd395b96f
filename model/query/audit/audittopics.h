#pragma once
#include "model/query/audit/audit.h"

#include <QStringList>

class Language;

/// One of the ten checks that auditors use for clause 6.2 (5.4): what to read, whom to ask, what goes wrong, and the
/// checks of 5.2 and 5.3 whose rows are its evidence.
struct AuditTopic {
    const char *title; ///< English, context "Audit"
    const char *clause;
    const char *techniques; ///< a sentence, context "Audit"
    const char *interview; ///< partners, context "Audit"
    const char *trap; ///< context "Audit"
    const char *opening; ///< the first question, context "Audit"
    std::span<const char *const> checks; ///< ids; those with questions of their own ask them
};
/// Ten, in order.
std::span<const AuditTopic> auditTopics();

/// A question of a topic with the check that answers it; the opening question is answered by all of them.
struct AuditQuestion {
    QString text;
    QString check; ///< empty: all checks of the topic
};
std::vector<AuditQuestion> questionsOf(const AuditTopic &topic, const Language &language);
/// The rows that belong to a topic or, with `check`, to one question of it.
std::vector<AuditFinding> findingsOf(const AuditResult &result, const AuditTopic &topic, const QString &check = {});
