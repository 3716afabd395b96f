#pragma once
#include "model/domain/register.h"
#include "model/query/lint/lintrules.h"

#include <QDate>
#include <QSyntaxHighlighter>

class Language;
class RecordDialog;

/// Underlines the words that the text rules name: wavy, by severity (LOOK.md 5).
class LintHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    explicit LintHighlighter(QTextDocument *document);
    void setFindings(const std::vector<LintFinding> &findings);

protected:
    void highlightBlock(const QString &text) override;

private:
    std::vector<std::pair<TextRange, LintSeverity>> m_ranges;
};

/// Lets the quality rules read along while an objective is edited: words are underlined in the statement, the findings
/// stand below the form. It only advises.
void readAlong(RecordDialog &dialog, const Register &reg, const Language &language, QDate day);
