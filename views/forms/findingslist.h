#pragma once
#include "model/query/lint/lintrules.h"

#include <QWidget>

class Language;
class QVBoxLayout;
class TextLabel;

/// The findings of the quality rules, the worst first: icon, sentence, rule and clause, below it how to repair it
/// (LOOK.md 7.3, 7.11). Each line is a button that leads to its field.
class FindingsList : public QWidget
{
    Q_OBJECT
public:
    enum class Hints : signed char { Shown, Hidden };
    explicit FindingsList(const Language &language, Hints hints = Hints::Shown, QWidget *parent = nullptr);
    void setFindings(std::vector<LintFinding> findings);
    const std::vector<LintFinding> &findings() const { return m_findings; }

signals:
    void chosen(const LintFinding &finding);

private:
    const Language &m_language;
    Hints m_hints;
    std::vector<LintFinding> m_findings;
    TextLabel *m_head;
    QVBoxLayout *m_rows;
};

/// "0 blockers, 1 warning, 1 hint"
QString findingsSummary(const std::vector<LintFinding> &findings, const Language &language);
