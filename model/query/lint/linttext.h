#pragma once
#include "model/domain/language.h"
#include "model/query/lint/lexicon.h"
#include "model/query/lint/lintrules.h"

/// What the text rules know about the objective whose text they read; nothing for `waymark lint --text`.
struct TextContext {
    bool hasTarget = false; ///< a deciding KPI has a target
    bool hasBaseline = false; ///< a deciding KPI has a baseline
    bool hasTargetDate = false;
    bool isMaintain = false; ///< a level that is kept: a repetition is time enough
    /// A title beside a statement: what only a whole sentence can say is asked of the statement.
    bool isTitleOfStatement = false;
};

/// Limits of LT-10 (settings of the file).
struct TextLimits {
    int shortest = 20, longest = 300, words = 40;
};

/// A text prepared for the rules: white space collapsed, with the way back to the characters as typed.
class LintText
{
public:
    LintText(const QString &typed, const Lexicon &lexicon);
    const QString &text() const { return m_text; }
    /// The text with references, dates and years blanked, in the same length.
    const QString &left() const { return m_left; }
    const QString &withoutReferences() const { return m_noReferences; }
    bool hasNumber() const { return m_number; }
    bool hasQuantity() const { return m_quantity; }
    bool hasCoverage() const { return m_coverage; }
    bool hasDeadline() const { return m_deadline; }
    bool isSlogan() const { return m_slogan; }
    /// Where a stretch of text() stands in the text as typed.
    TextRange typed(qsizetype start, qsizetype length) const;
    /// The same text with every match of any pattern turned into blanks.
    static QString blanked(const QString &text, const QList<QRegularExpression> &patterns);

private:
    QString m_text, m_noReferences, m_left;
    std::vector<int> m_at; ///< position of each character in the typed text
    bool m_number = false, m_quantity = false, m_coverage = false, m_deadline = false, m_slogan = false;
};

/// What a text rule gets, and where it puts what it finds.
struct TextSubject {
    const LintText &text;
    const TextContext &context;
    const TextLimits &limits;
    const Lexicon &lexicon;
    const Language &language;
    std::vector<LintFinding> &found;

    /// A finding about these stretches of text(); %1 in the title becomes the words.
    void add(const LintRule &rule, LintSeverity severity, const QList<QRegularExpressionMatch> &where = {}) const;
    /// All matches of lists in a text of the same length as text().
    QList<QRegularExpressionMatch> matches(std::initializer_list<const char *> lists, const QString &in) const;
};

/// Runs the text rules LT-01 to LT-14 over one text (4.2). `off` names rules that the file does not want.
std::vector<LintFinding> lintText(const QString &text, const TextContext &context, const TextLimits &limits,
                                  const Lexicon &lexicon, const Language &language, const QStringList &off = {});
