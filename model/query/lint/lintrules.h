#pragma once
#include "model/domain/id.h"
#include "model/domain/kind.h"

#include <QString>
#include <QUuid>

#include <span>
#include <vector>

class Language;
class Register;

/// How much a finding weighs (4.1). Red is used by the running and whole-set rules: it stops nothing, it is urgent.
enum class LintSeverity : signed char { Hint, Warning, Blocker, Red };
QString lintSeverityKey(LintSeverity severity);
QString lintSeverityLabel(LintSeverity severity, const Language &language);

/// A stretch of a text, in characters.
struct TextRange {
    int start = 0, length = 0;
    bool operator==(const TextRange &) const = default;
};

/// What a rule has to say about an objective, one of its records, or the whole set.
struct LintFinding {
    QString rule; ///< "LT-02"
    LintSeverity severity = LintSeverity::Warning;
    Id<Objective> objective; ///< null: the whole set
    Kind kind = Kind::Count; ///< of `record`
    QUuid record; ///< what the finding is about: KPI, action, risk …; may be null
    QString field; ///< field of the objective, or of that record; may be empty
    std::vector<TextRange> ranges; ///< words to underline in `field`; empty when something is missing
    QString message; ///< what is wrong, one sentence
    QString hint; ///< how to repair it, with an example
    bool operator==(const LintFinding &) const = default;
};

/// What is known of a rule without running it.
struct LintRule {
    const char *id;
    const char *clause; ///< of ISO/IEC 27001; may be empty
    const char *smart; ///< letters of SMART; may be empty
    LintSeverity severity; ///< the usual one
    const char *title; ///< English, context "Lint"; %1 names what it is about
    const char *explanation; ///< English, context "Lint": how to repair it, with an example
    /// "Why is this a rule": only hints and warnings, and only file-wide (4.1).
    bool mayBeOff() const { return severity == LintSeverity::Hint || severity == LintSeverity::Warning; }
};

/// All rules in the order of the specification: text, structure, running, whole set.
std::vector<LintRule> allLintRules();
/// Nullptr when there is no such rule.
const LintRule *lintRule(const QString &id);
/// "LS-09 · 6.2 b"
QString lintWhere(const QString &rule);

// The four tables; each line is a rule with its function, in its own file.
template <typename Subject> struct LintCheck {
    LintRule rule;
    void (*run)(const Subject &subject, const LintRule &rule);
};
struct TextSubject;
struct ObjectiveSubject;
struct SetSubject;
std::span<const LintCheck<TextSubject>> textChecks();
std::span<const LintCheck<ObjectiveSubject>> structureChecks();
std::span<const LintCheck<ObjectiveSubject>> runningChecks();
std::span<const LintCheck<SetSubject>> setChecks();
