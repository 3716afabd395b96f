#pragma once
#include "model/query/lint/lintrules.h"

#include <QWidget>

class Language;
class StateBadge;
class TextLabel;

/// S, M, A, R, T: how far the draft has come, by the worst finding of the rules behind each letter.
class SmartList : public QWidget
{
    Q_OBJECT
public:
    explicit SmartList(const Language &language, QWidget *parent = nullptr);
    /// Without a statement nothing is good yet that the statement has to say.
    void setFindings(const std::vector<LintFinding> &findings, bool hasStatement);

private:
    std::vector<StateBadge *> m_marks;
};
